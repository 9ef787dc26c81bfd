// Generated from Linux 7.3.4 <linux/fb.h> by "pnpm generate". Do not edit.
export * from './fb.constants.ts';
export * as struct from './fb.struct.ts';
