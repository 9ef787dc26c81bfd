// Generated from Linux 7.3.4 <linux/rfkill.h> by "pnpm generate". Do not edit.
export * from './rfkill.constants.ts';
export * as struct from './rfkill.struct.ts';
