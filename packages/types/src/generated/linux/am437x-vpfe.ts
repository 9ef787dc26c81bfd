// Generated from Linux 7.3.4 <linux/am437x-vpfe.h> by "pnpm generate". Do not edit.
export * from './am437x-vpfe.constants.ts';
export * as struct from './am437x-vpfe.struct.ts';
