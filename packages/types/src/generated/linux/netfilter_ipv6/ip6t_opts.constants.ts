// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_opts.h> by "pnpm generate". Do not edit.
export const IP6T_OPTS_INV_LEN = 1,
  IP6T_OPTS_INV_MASK = 1,
  IP6T_OPTS_LEN = 1,
  IP6T_OPTS_NSTRICT = 4,
  IP6T_OPTS_OPTS = 2,
  IP6T_OPTS_OPTSNR = 16;
