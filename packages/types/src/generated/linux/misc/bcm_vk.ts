// Generated from Linux 7.3.4 <linux/misc/bcm_vk.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type RecordView,
  type Requests,
} from '../../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'VK_IOCTL_LOAD_IMAGE' | 'VK_IOCTL_RESET'> =
  /* @__PURE__ */ perArchOf(
    {},
    {
      VK_IOCTL_LOAD_IMAGE: 1078222338,
      VK_IOCTL_RESET: 1074290180,
    },
  );

export const VK_IOCTL_LOAD_IMAGE: number = /* @__PURE__ */ requestHere(1078222338),
  VK_IOCTL_RESET: number = /* @__PURE__ */ requestHere(1074290180);
export const BCM_VK_MAX_FILENAME = 64,
  VK_BAR_COP_FWSTS = 1064,
  VK_BAR_FWSTS = 1052,
  VK_FWSTS_APP_DEINIT_DONE = 16777216,
  VK_FWSTS_APP_DEINIT_START = 8388608,
  VK_FWSTS_APP_INIT_DONE = 512,
  VK_FWSTS_APP_INIT_START = 256,
  VK_FWSTS_ARCH_INIT_DONE = 8,
  VK_FWSTS_DEINIT_TRIGGERED = 125829120,
  VK_FWSTS_DRV_DEINIT_DONE = 67108864,
  VK_FWSTS_DRV_DEINIT_START = 33554432,
  VK_FWSTS_INIT_DONE = 128,
  VK_FWSTS_INIT_START = 4,
  VK_FWSTS_MASK = 4294967295,
  VK_FWSTS_POST_KNL_INIT_DONE = 64,
  VK_FWSTS_PRE_KNL1_INIT_DONE = 16,
  VK_FWSTS_PRE_KNL2_INIT_DONE = 32,
  VK_FWSTS_READY = 1020,
  VK_FWSTS_RELOCATION_ENTRY = 1,
  VK_FWSTS_RELOCATION_EXIT = 2,
  VK_FWSTS_RESET_DONE = 134217728,
  VK_FWSTS_RESET_L0 = -1879048192,
  VK_FWSTS_RESET_L1 = -2147483648,
  VK_FWSTS_RESET_M7_WDOG = 536870912,
  VK_FWSTS_RESET_MBOX_DB = 268435456,
  VK_FWSTS_RESET_PCI_COLD = 1879048192,
  VK_FWSTS_RESET_PCI_FLR = 1073741824,
  VK_FWSTS_RESET_PCI_HOT = 1342177280,
  VK_FWSTS_RESET_PCI_WARM = 1610612736,
  VK_FWSTS_RESET_REASON_MASK = -268435456,
  VK_FWSTS_RESET_REASON_SHIFT = 28,
  VK_FWSTS_RESET_SYS_PWRUP = 0,
  VK_FWSTS_RESET_TEMP = 805306368,
  VK_FWSTS_RESET_UNKNOWN = -268435456,
  VK_IMAGE_TYPE_BOOT1 = 1,
  VK_IMAGE_TYPE_BOOT2 = 2,
  VK_MAGIC = 94;
export declare namespace struct {
  /** `<linux/misc/bcm_vk.h>`: 68 bytes. */
  interface vk_image extends RecordView<'struct vk_image'> {
    type: number;
    get filename(): Uint8Array;
    set filename(value: Bytes);
  }

  /** `<linux/misc/bcm_vk.h>`: 8 bytes. */
  interface vk_reset extends RecordView<'struct vk_reset'> {
    arg1: number;
    arg2: number;
  }
}

export const struct: {
  readonly vk_image: Descriptor<struct.vk_image>;
  readonly vk_reset: Descriptor<struct.vk_reset>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"vk_image": "__u32 type;__u8 filename[64];",
"vk_reset": "__u32 arg1;__u32 arg2;"
}`),
);
