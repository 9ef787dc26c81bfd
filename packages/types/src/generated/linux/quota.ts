// Generated from Linux 7.3.4 <linux/quota.h> by "pnpm generate". Do not edit.
export * from './quota.constants.ts';
export * as struct from './quota.struct.ts';
