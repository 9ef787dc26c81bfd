// Generated from Linux 7.3.4 <linux/if_pppox.h> by "pnpm generate". Do not edit.
export * from './if_pppox.constants.ts';
export type sid_t = number;
export * as struct from './if_pppox.struct.ts';
