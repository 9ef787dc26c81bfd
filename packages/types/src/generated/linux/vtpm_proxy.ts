// Generated from Linux 7.3.4 <linux/vtpm_proxy.h> by "pnpm generate". Do not edit.
export * from './vtpm_proxy.constants.ts';
export * as struct from './vtpm_proxy.struct.ts';
