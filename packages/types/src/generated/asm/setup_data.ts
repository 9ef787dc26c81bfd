// Generated from Linux 7.3.4 <asm/setup_data.h> by "pnpm generate". Do not edit.
export * from './setup_data.constants.ts';
export * as struct from './setup_data.struct.ts';
