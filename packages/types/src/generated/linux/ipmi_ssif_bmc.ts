// Generated from Linux 7.3.4 <linux/ipmi_ssif_bmc.h> by "pnpm generate". Do not edit.
export * from './ipmi_ssif_bmc.constants.ts';
export * as struct from './ipmi_ssif_bmc.struct.ts';
