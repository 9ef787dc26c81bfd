// Generated from Linux 7.3.4 <linux/tipc_config.h> by "pnpm generate". Do not edit.
export * from './tipc_config.constants.ts';
export * as struct from './tipc_config.struct.ts';
