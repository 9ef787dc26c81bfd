// Generated from Linux 7.3.4 <linux/userio.h> by "pnpm generate". Do not edit.
export * from './userio.constants.ts';
export * as struct from './userio.struct.ts';
