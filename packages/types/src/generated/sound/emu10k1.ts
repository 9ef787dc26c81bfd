// Generated from Linux 7.3.4 <sound/emu10k1.h> by "pnpm generate". Do not edit.
export * from './emu10k1.constants.ts';
export * as struct from './emu10k1.struct.ts';
