// Generated from Linux 7.3.4 <linux/tls.h> by "pnpm generate". Do not edit.
export * from './tls.constants.ts';
export * as struct from './tls.struct.ts';
