// Generated from Linux 7.3.4 <linux/can/j1939.h> by "pnpm generate". Do not edit.
export * from './j1939.constants.ts';
export type name_t = bigint;
export type pgn_t = number;
export type priority_t = number;
export * as struct from './j1939.struct.ts';
