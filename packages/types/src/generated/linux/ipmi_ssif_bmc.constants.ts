// Generated from Linux 7.3.4 <linux/ipmi_ssif_bmc.h> by "pnpm generate". Do not edit.
export const IPMI_SSIF_PAYLOAD_MAX = 254;
