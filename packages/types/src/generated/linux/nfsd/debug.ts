// Generated from Linux 7.3.4 <linux/nfsd/debug.h> by "pnpm generate". Do not edit.
export const NFSDDBG_ALL = 32767,
  NFSDDBG_AUTH = 64,
  NFSDDBG_EXPORT = 4,
  NFSDDBG_FH = 2,
  NFSDDBG_FILEOP = 32,
  NFSDDBG_LOCKD = 512,
  NFSDDBG_NOCHANGE = 65535,
  NFSDDBG_PNFS = 1024,
  NFSDDBG_PROC = 16,
  NFSDDBG_REPCACHE = 128,
  NFSDDBG_SOCK = 1,
  NFSDDBG_SVC = 8,
  NFSDDBG_XDR = 256;
