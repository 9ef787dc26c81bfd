// Generated from Linux 7.3.4 <linux/nitro_enclaves.h> by "pnpm generate". Do not edit.
export * from './nitro_enclaves.constants.ts';
export * as struct from './nitro_enclaves.struct.ts';
