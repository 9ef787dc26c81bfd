// Generated from Linux 7.3.4 <xen/gntalloc.h> by "pnpm generate". Do not edit.
export * from './gntalloc.constants.ts';
export * as struct from './gntalloc.struct.ts';
