// Generated from Linux 7.3.4 <linux/atalk.h> by "pnpm generate". Do not edit.
export const ATADDR_ANYNET = 0,
  ATADDR_ANYNODE = 0,
  ATADDR_ANYPORT = 0,
  ATADDR_BCAST = 255,
  ATPORT_FIRST = 1,
  ATPORT_LAST = 254,
  ATPORT_RESERVED = 128,
  DDP_MAXHOPS = 15,
  DDP_MAXSZ = 587,
  SIOCATALKDIFADDR = 35296;
