// Generated from Linux 7.3.4 <linux/dlm.h> by "pnpm generate". Do not edit.
export * from './dlm.constants.ts';
export * as struct from './dlm.struct.ts';
