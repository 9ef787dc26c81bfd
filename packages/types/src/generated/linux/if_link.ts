// Generated from Linux 7.3.4 <linux/if_link.h> by "pnpm generate". Do not edit.
export * from './if_link.constants.ts';
export * as struct from './if_link.struct.ts';
