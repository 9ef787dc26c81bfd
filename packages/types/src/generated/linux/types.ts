// Generated from Linux 7.3.4 <linux/types.h> by "pnpm generate". Do not edit.
export type __be16 = number;
export type __be32 = number;
export type __be64 = bigint;
export type __le16 = number;
export type __le32 = number;
export type __le64 = bigint;
export type __poll_t = number;
export type __s128 = bigint;
export type __sum16 = number;
export type __u128 = bigint;
export type __wsum = number;
export * as struct from './types.struct.ts';
