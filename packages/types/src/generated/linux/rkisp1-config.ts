// Generated from Linux 7.3.4 <linux/rkisp1-config.h> by "pnpm generate". Do not edit.
export * from './rkisp1-config.constants.ts';
export * as struct from './rkisp1-config.struct.ts';
