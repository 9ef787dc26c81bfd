// Generated from Linux 7.3.4 <linux/openat2.h> by "pnpm generate". Do not edit.
export const OPENAT2_REGULAR = 4294967296;
export const RESOLVE_BENEATH = 8;
export const RESOLVE_CACHED = 32;
export const RESOLVE_IN_ROOT = 16;
export const RESOLVE_NO_MAGICLINKS = 2;
export const RESOLVE_NO_SYMLINKS = 4;
export const RESOLVE_NO_XDEV = 1;
export * as struct from './openat2.struct.ts';
