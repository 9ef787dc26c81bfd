// Generated from Linux 7.3.4 <linux/nvme_ioctl.h> by "pnpm generate". Do not edit.
import { hereOf, type PerArch, perArchOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly NVME_IOCTL_SUBMIT_IO: PerArch<
    1076907586,
    1076645442,
    1076907586,
    1076907586,
    1076907586
  >;
} = /* @__PURE__ */ perArchOf({
  NVME_IOCTL_SUBMIT_IO: [1076907586, 1076645442, 1076907586, 1076907586, 1076907586],
});

/** `<linux/nvme_ioctl.h>`: 1076907586 on x86_64, arm, riscv64, aarch64; 1076645442 on x86. */
export const NVME_IOCTL_SUBMIT_IO: number = /* @__PURE__ */ hereOf(perArch.NVME_IOCTL_SUBMIT_IO);
export const NVME_IOCTL_ADMIN64_CMD = 3226488391,
  NVME_IOCTL_ADMIN_CMD = 3225964097,
  NVME_IOCTL_ID = 20032,
  NVME_IOCTL_IO64_CMD = 3226488392,
  NVME_IOCTL_IO64_CMD_VEC = 3226488393,
  NVME_IOCTL_IO_CMD = 3225964099,
  NVME_IOCTL_RESCAN = 20038,
  NVME_IOCTL_RESET = 20036,
  NVME_IOCTL_SUBSYS_RESET = 20037,
  NVME_URING_CMD_ADMIN = 3225964162,
  NVME_URING_CMD_ADMIN_VEC = 3225964163,
  NVME_URING_CMD_IO = 3225964160,
  NVME_URING_CMD_IO_VEC = 3225964161;
