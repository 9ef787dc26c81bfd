// Generated from Linux 7.3.4 <linux/kcm.h> by "pnpm generate". Do not edit.
export * from './kcm.constants.ts';
export * as struct from './kcm.struct.ts';
