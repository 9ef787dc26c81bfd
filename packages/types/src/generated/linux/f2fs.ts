// Generated from Linux 7.3.4 <linux/f2fs.h> by "pnpm generate". Do not edit.
export * from './f2fs.constants.ts';
export * as struct from './f2fs.struct.ts';
