// Generated from Linux 7.3.4 <linux/if_hippi.h> by "pnpm generate". Do not edit.
export * from './if_hippi.constants.ts';
export * as struct from './if_hippi.struct.ts';
