// Generated from Linux 7.3.4 <linux/x25.h> by "pnpm generate". Do not edit.
export * from './x25.constants.ts';
export * as struct from './x25.struct.ts';
