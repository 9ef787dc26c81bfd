// Generated from Linux 7.3.4 <linux/if_fc.h> by "pnpm generate". Do not edit.
export * from './if_fc.constants.ts';
export * as struct from './if_fc.struct.ts';
