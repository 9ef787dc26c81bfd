// Generated from Linux 7.3.4 <asm-generic/termbits-common.h> by "pnpm generate". Do not edit.
export * from './termbits-common.constants.ts';
export type cc_t = number;
export type speed_t = number;
