// Generated from Linux 7.3.4 <linux/if_plip.h> by "pnpm generate". Do not edit.
export * from './if_plip.constants.ts';
export * as struct from './if_plip.struct.ts';
