// Generated from Linux 7.3.4 <linux/cifs/cifs_mount.h> by "pnpm generate". Do not edit.
export const CIFS_MAX_DOMAINNAME_LEN = 256,
  CIFS_MAX_PASSWORD_LEN = 512,
  CIFS_MAX_SHARE_LEN = 256,
  CIFS_MAX_USERNAME_LEN = 256,
  CIFS_NI_MAXHOST = 1024;
