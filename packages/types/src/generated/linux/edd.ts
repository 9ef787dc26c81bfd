// Generated from Linux 7.3.4 <linux/edd.h> by "pnpm generate". Do not edit.
export * from './edd.constants.ts';
export * as struct from './edd.struct.ts';
