// Generated from Linux 7.3.4 <linux/if_fddi.h> by "pnpm generate". Do not edit.
export * from './if_fddi.constants.ts';
export * as struct from './if_fddi.struct.ts';
