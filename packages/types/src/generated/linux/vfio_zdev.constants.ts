// Generated from Linux 7.3.4 <linux/vfio_zdev.h> by "pnpm generate". Do not edit.
export const VFIO_DEVICE_INFO_ZPCI_FLAG_REFRESH = 1;
