// Generated from Linux 7.3.4 <misc/fastrpc.h> by "pnpm generate". Do not edit.
export * from './fastrpc.constants.ts';
export * as struct from './fastrpc.struct.ts';
