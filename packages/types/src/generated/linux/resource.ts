// Generated from Linux 7.3.4 <linux/resource.h> by "pnpm generate". Do not edit.
export * from './resource.constants.ts';
export * as struct from './resource.struct.ts';
