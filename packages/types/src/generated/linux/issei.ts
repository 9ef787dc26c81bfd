// Generated from Linux 7.3.4 <linux/issei.h> by "pnpm generate". Do not edit.
export * from './issei.constants.ts';
export * as struct from './issei.struct.ts';
