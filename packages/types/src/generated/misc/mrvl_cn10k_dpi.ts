// Generated from Linux 7.3.4 <misc/mrvl_cn10k_dpi.h> by "pnpm generate". Do not edit.
export * from './mrvl_cn10k_dpi.constants.ts';
export * as struct from './mrvl_cn10k_dpi.struct.ts';
