// Generated from Linux 7.3.4 <linux/if_xdp.h> by "pnpm generate". Do not edit.
export * from './if_xdp.constants.ts';
export * as struct from './if_xdp.struct.ts';
