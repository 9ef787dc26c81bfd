// Generated from Linux 7.3.4 <linux/if_addr.h> by "pnpm generate". Do not edit.
export * from './if_addr.constants.ts';
export * as struct from './if_addr.struct.ts';
