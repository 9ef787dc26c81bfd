// Generated from Linux 7.3.4 <linux/inet_diag.h> by "pnpm generate". Do not edit.
export * from './inet_diag.constants.ts';
export * as struct from './inet_diag.struct.ts';
export * as union from './inet_diag.union.ts';
