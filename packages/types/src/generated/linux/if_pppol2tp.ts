// Generated from Linux 7.3.4 <linux/if_pppol2tp.h> by "pnpm generate". Do not edit.
export * from './if_pppol2tp.constants.ts';
export * as struct from './if_pppol2tp.struct.ts';
