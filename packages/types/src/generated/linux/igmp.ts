// Generated from Linux 7.3.4 <linux/igmp.h> by "pnpm generate". Do not edit.
export * from './igmp.constants.ts';
export * as struct from './igmp.struct.ts';
