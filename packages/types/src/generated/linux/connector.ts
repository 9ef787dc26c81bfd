// Generated from Linux 7.3.4 <linux/connector.h> by "pnpm generate". Do not edit.
export * from './connector.constants.ts';
export * as struct from './connector.struct.ts';
