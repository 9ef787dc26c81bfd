// Generated from Linux 7.3.4 <linux/userfaultfd.h> by "pnpm generate". Do not edit.
export * from './userfaultfd.constants.ts';
export * as struct from './userfaultfd.struct.ts';
