// Generated from Linux 7.3.4 <asm/msgbuf.h> by "pnpm generate". Do not edit.
export * as struct from './msgbuf.struct.ts';
