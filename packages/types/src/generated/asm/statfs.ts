// Generated from Linux 7.3.4 <asm/statfs.h> by "pnpm generate". Do not edit.
export * as struct from './statfs.struct.ts';
