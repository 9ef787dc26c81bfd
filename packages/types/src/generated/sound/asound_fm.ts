// Generated from Linux 7.3.4 <sound/asound_fm.h> by "pnpm generate". Do not edit.
export * from './asound_fm.constants.ts';
export * as struct from './asound_fm.struct.ts';
