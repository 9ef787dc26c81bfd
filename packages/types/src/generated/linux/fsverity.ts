// Generated from Linux 7.3.4 <linux/fsverity.h> by "pnpm generate". Do not edit.
export * from './fsverity.constants.ts';
export * as struct from './fsverity.struct.ts';
