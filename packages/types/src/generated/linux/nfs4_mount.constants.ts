// Generated from Linux 7.3.4 <linux/nfs4_mount.h> by "pnpm generate". Do not edit.
export const NFS4_MOUNT_FLAGMASK = 36915,
  NFS4_MOUNT_INTR = 2,
  NFS4_MOUNT_NOAC = 32,
  NFS4_MOUNT_NOCTO = 16,
  NFS4_MOUNT_SOFT = 1,
  NFS4_MOUNT_STRICTLOCK = 4096,
  NFS4_MOUNT_UNSHARED = 32768,
  NFS4_MOUNT_VERSION = 1;
