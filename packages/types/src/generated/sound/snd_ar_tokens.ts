// Generated from Linux 7.3.4 <sound/snd_ar_tokens.h> by "pnpm generate". Do not edit.
export * from './snd_ar_tokens.constants.ts';
export * as struct from './snd_ar_tokens.struct.ts';
