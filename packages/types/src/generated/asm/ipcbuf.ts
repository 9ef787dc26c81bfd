// Generated from Linux 7.3.4 <asm/ipcbuf.h> by "pnpm generate". Do not edit.
export * as struct from './ipcbuf.struct.ts';
