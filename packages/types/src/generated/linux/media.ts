// Generated from Linux 7.3.4 <linux/media.h> by "pnpm generate". Do not edit.
export * from './media.constants.ts';
export * as struct from './media.struct.ts';
