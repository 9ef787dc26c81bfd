// Generated from Linux 7.3.4 <linux/fsl_mc.h> by "pnpm generate". Do not edit.
export * from './fsl_mc.constants.ts';
export * as struct from './fsl_mc.struct.ts';
