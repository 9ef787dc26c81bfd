// Generated from Linux 7.3.4 <linux/if_arcnet.h> by "pnpm generate". Do not edit.
export * from './if_arcnet.constants.ts';
export * as struct from './if_arcnet.struct.ts';
