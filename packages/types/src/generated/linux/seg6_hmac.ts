// Generated from Linux 7.3.4 <linux/seg6_hmac.h> by "pnpm generate". Do not edit.
export * from './seg6_hmac.constants.ts';
export * as struct from './seg6_hmac.struct.ts';
