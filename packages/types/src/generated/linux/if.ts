// Generated from Linux 7.3.4 <linux/if.h> by "pnpm generate". Do not edit.
export * from './if.constants.ts';
export * as struct from './if.struct.ts';
