// Generated from Linux 7.3.4 <linux/psp-sev.h> by "pnpm generate". Do not edit.
export * from './psp-sev.constants.ts';
export type sev_ret_code = number;
export * as struct from './psp-sev.struct.ts';
