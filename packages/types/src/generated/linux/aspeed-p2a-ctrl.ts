// Generated from Linux 7.3.4 <linux/aspeed-p2a-ctrl.h> by "pnpm generate". Do not edit.
export * from './aspeed-p2a-ctrl.constants.ts';
export * as struct from './aspeed-p2a-ctrl.struct.ts';
