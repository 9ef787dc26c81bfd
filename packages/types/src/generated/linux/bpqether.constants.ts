// Generated from Linux 7.3.4 <linux/bpqether.h> by "pnpm generate". Do not edit.
export const SIOCGBPQETHPARAM = 20480,
  SIOCSBPQETHADDR = 35313,
  SIOCSBPQETHOPT = 35312,
  SIOCSBPQETHPARAM = 20481;
