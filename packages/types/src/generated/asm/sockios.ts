// Generated from Linux 7.3.4 <asm/sockios.h> by "pnpm generate". Do not edit.
export const FIOGETOWN = 35075,
  FIOSETOWN = 35073,
  SIOCATMARK = 35077,
  SIOCGPGRP = 35076,
  SIOCGSTAMPNS_OLD = 35079,
  SIOCGSTAMP_OLD = 35078,
  SIOCSPGRP = 35074;
