// Generated from Linux 7.3.4 <linux/papr_pdsm.h> by "pnpm generate". Do not edit.
export * from './papr_pdsm.constants.ts';
export * as struct from './papr_pdsm.struct.ts';
export * as union from './papr_pdsm.union.ts';
