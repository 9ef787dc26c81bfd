// Generated from Linux 7.3.4 <linux/audit.h> by "pnpm generate". Do not edit.
export * from './audit.constants.ts';
export * as struct from './audit.struct.ts';
