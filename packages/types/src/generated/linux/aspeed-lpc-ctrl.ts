// Generated from Linux 7.3.4 <linux/aspeed-lpc-ctrl.h> by "pnpm generate". Do not edit.
export * from './aspeed-lpc-ctrl.constants.ts';
export * as struct from './aspeed-lpc-ctrl.struct.ts';
