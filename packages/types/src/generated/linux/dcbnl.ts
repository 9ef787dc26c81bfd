// Generated from Linux 7.3.4 <linux/dcbnl.h> by "pnpm generate". Do not edit.
export * from './dcbnl.constants.ts';
export * as struct from './dcbnl.struct.ts';
