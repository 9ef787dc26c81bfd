// Generated from Linux 7.3.4 <linux/android/binder.h> by "pnpm generate". Do not edit.
export * from './binder.constants.ts';
export type binder_size_t = bigint;
export type binder_uintptr_t = bigint;
export * as struct from './binder.struct.ts';
