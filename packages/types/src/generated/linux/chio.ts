// Generated from Linux 7.3.4 <linux/chio.h> by "pnpm generate". Do not edit.
export * from './chio.constants.ts';
export * as struct from './chio.struct.ts';
