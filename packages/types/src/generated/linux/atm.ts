// Generated from Linux 7.3.4 <linux/atm.h> by "pnpm generate". Do not edit.
export * from './atm.constants.ts';
export type atm_backend_t = number;
export * as struct from './atm.struct.ts';
