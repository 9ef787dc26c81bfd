// Generated from Linux 7.3.4 <linux/hsi/hsi_char.h> by "pnpm generate". Do not edit.
export * from './hsi_char.constants.ts';
export * as struct from './hsi_char.struct.ts';
