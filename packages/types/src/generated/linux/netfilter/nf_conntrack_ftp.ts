// Generated from Linux 7.3.4 <linux/netfilter/nf_conntrack_ftp.h> by "pnpm generate". Do not edit.
export const NF_CT_FTP_EPRT = 2,
  NF_CT_FTP_EPSV = 3,
  NF_CT_FTP_PASV = 1,
  NF_CT_FTP_PORT = 0;
