// Generated from Linux 7.3.4 <linux/hsi/cs-protocol.h> by "pnpm generate". Do not edit.
export * from './cs-protocol.constants.ts';
export * as struct from './cs-protocol.struct.ts';
