// Generated from Linux 7.3.4 <linux/smc_diag.h> by "pnpm generate". Do not edit.
export * from './smc_diag.constants.ts';
export * as struct from './smc_diag.struct.ts';
