// Generated from Linux 7.3.4 <linux/if_ether.h> by "pnpm generate". Do not edit.
export * from './if_ether.constants.ts';
export * as struct from './if_ether.struct.ts';
