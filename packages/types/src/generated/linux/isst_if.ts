// Generated from Linux 7.3.4 <linux/isst_if.h> by "pnpm generate". Do not edit.
export * from './isst_if.constants.ts';
export * as struct from './isst_if.struct.ts';
