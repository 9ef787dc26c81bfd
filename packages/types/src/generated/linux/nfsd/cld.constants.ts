// Generated from Linux 7.3.4 <linux/nfsd/cld.h> by "pnpm generate". Do not edit.
export const CLD_UPCALL_VERSION = 2,
  Cld_Check = 2,
  Cld_Create = 0,
  Cld_GetVersion = 5,
  Cld_GraceDone = 3,
  Cld_GraceStart = 4,
  Cld_Remove = 1,
  NFS4_OPAQUE_LIMIT = 1024,
  SHA256_DIGEST_SIZE = 32;
