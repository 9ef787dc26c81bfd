// Generated from Linux 7.3.4 <linux/alloc_tag.h> by "pnpm generate". Do not edit.
export * from './alloc_tag.constants.ts';
export * as struct from './alloc_tag.struct.ts';
