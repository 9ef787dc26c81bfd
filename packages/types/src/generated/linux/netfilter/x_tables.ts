// Generated from Linux 7.3.4 <linux/netfilter/x_tables.h> by "pnpm generate". Do not edit.
export * from './x_tables.constants.ts';
export * as struct from './x_tables.struct.ts';
