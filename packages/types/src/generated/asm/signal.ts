// Generated from Linux 7.3.4 <asm/signal.h> by "pnpm generate". Do not edit.
export * from './signal.constants.ts';
export * from '../../macros/asm/signal.ts';
export * as struct from './signal.struct.ts';
