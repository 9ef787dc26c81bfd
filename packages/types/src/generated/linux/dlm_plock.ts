// Generated from Linux 7.3.4 <linux/dlm_plock.h> by "pnpm generate". Do not edit.
export * from './dlm_plock.constants.ts';
export * as struct from './dlm_plock.struct.ts';
