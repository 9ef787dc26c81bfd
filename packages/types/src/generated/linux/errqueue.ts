// Generated from Linux 7.3.4 <linux/errqueue.h> by "pnpm generate". Do not edit.
export * from './errqueue.constants.ts';
export * as struct from './errqueue.struct.ts';
