// Generated from Linux 7.3.4 <linux/vmclock-abi.h> by "pnpm generate". Do not edit.
export * from './vmclock-abi.constants.ts';
export * as struct from './vmclock-abi.struct.ts';
