// Generated from Linux 7.3.4 <asm-generic/int-ll64.h> by "pnpm generate". Do not edit.
export type __s16 = number;
export type __s32 = number;
export type __s64 = bigint;
export type __s8 = number;
export type __u16 = number;
export type __u32 = number;
export type __u64 = bigint;
export type __u8 = number;
