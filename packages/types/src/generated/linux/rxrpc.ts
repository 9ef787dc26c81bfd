// Generated from Linux 7.3.4 <linux/rxrpc.h> by "pnpm generate". Do not edit.
export * from './rxrpc.constants.ts';
export * as struct from './rxrpc.struct.ts';
