// Generated from Linux 7.3.4 <linux/vmcore.h> by "pnpm generate". Do not edit.
export const HWERR_RECOV_CPU = 0,
  HWERR_RECOV_CXL = 3,
  HWERR_RECOV_MAX = 5,
  HWERR_RECOV_MEMORY = 1,
  HWERR_RECOV_OTHERS = 4,
  HWERR_RECOV_PCI = 2,
  VMCOREDD_MAX_NAME_BYTES = 44;
