// Generated from Linux 7.3.4 <linux/netfilter_ipv4/ipt_CLUSTERIP.h> by "pnpm generate". Do not edit.
export const CLUSTERIP_FLAG_NEW = 1,
  CLUSTERIP_HASHMODE_MAX = 2,
  CLUSTERIP_HASHMODE_SIP = 0,
  CLUSTERIP_HASHMODE_SIP_SPT = 1,
  CLUSTERIP_HASHMODE_SIP_SPT_DPT = 2,
  CLUSTERIP_MAX_NODES = 16;
