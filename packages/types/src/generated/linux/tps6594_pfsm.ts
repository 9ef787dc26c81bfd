// Generated from Linux 7.3.4 <linux/tps6594_pfsm.h> by "pnpm generate". Do not edit.
export * from './tps6594_pfsm.constants.ts';
export * as struct from './tps6594_pfsm.struct.ts';
