// Generated from Linux 7.3.4 <linux/kcmp.h> by "pnpm generate". Do not edit.
export * from './kcmp.constants.ts';
export * as struct from './kcmp.struct.ts';
