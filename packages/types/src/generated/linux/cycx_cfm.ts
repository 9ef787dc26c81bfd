// Generated from Linux 7.3.4 <linux/cycx_cfm.h> by "pnpm generate". Do not edit.
export * from './cycx_cfm.constants.ts';
export * as struct from './cycx_cfm.struct.ts';
