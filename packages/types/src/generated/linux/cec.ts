// Generated from Linux 7.3.4 <linux/cec.h> by "pnpm generate". Do not edit.
export * from './cec.constants.ts';
export * as struct from './cec.struct.ts';
