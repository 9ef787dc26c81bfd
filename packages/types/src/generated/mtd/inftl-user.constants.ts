// Generated from Linux 7.3.4 <mtd/inftl-user.h> by "pnpm generate". Do not edit.
export const INFTL_BDTL = 1073741824,
  INFTL_BINARY = 536870912,
  INFTL_LAST = 2147483648,
  OSAK_VERSION = 20768,
  PERCENTUSED = 98,
  SECTORSIZE = 512;
