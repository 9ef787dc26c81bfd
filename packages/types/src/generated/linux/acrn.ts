// Generated from Linux 7.3.4 <linux/acrn.h> by "pnpm generate". Do not edit.
export * from './acrn.constants.ts';
export * as struct from './acrn.struct.ts';
