// Generated from Linux 7.3.4 <linux/cryptouser.h> by "pnpm generate". Do not edit.
export * from './cryptouser.constants.ts';
export * as struct from './cryptouser.struct.ts';
