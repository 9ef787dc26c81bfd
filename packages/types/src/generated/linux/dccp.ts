// Generated from Linux 7.3.4 <linux/dccp.h> by "pnpm generate". Do not edit.
export * from './dccp.constants.ts';
export * as struct from './dccp.struct.ts';
