// Generated from Linux 7.3.4 <linux/fsl_hypervisor.h> by "pnpm generate". Do not edit.
export * from './fsl_hypervisor.constants.ts';
export * as struct from './fsl_hypervisor.struct.ts';
