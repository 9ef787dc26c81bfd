// Generated from Linux 7.3.4 <linux/nvme_ioctl.h> by "pnpm generate". Do not edit.
export * from './nvme_ioctl.constants.ts';
export * as struct from './nvme_ioctl.struct.ts';
