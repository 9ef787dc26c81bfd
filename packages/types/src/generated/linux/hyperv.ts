// Generated from Linux 7.3.4 <linux/hyperv.h> by "pnpm generate". Do not edit.
export * from './hyperv.constants.ts';
export * as struct from './hyperv.struct.ts';
