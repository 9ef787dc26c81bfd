// Generated from Linux 7.3.4 <linux/netfilter/xt_TCPMSS.h> by "pnpm generate". Do not edit.
export const XT_TCPMSS_CLAMP_PMTU = 65535;
