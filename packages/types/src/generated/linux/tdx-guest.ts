// Generated from Linux 7.3.4 <linux/tdx-guest.h> by "pnpm generate". Do not edit.
export * from './tdx-guest.constants.ts';
export * as struct from './tdx-guest.struct.ts';
