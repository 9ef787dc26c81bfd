// Generated from Linux 7.3.4 <asm/sembuf.h> by "pnpm generate". Do not edit.
export * as struct from './sembuf.struct.ts';
