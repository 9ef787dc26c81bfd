// Generated from Linux 7.3.4 <linux/coda.h> by "pnpm generate". Do not edit.
export * from './coda.constants.ts';
export type int16_t = number;
export type int32_t = number;
export type int8_t = number;
export type u_int16_t = number;
export type u_int32_t = number;
export type u_int8_t = number;
export type u_quad_t = bigint;
export type vgid_t = number;
export type vuid_t = number;
export * as struct from './coda.struct.ts';
export * as union from './coda.union.ts';
