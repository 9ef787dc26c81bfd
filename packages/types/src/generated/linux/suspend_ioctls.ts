// Generated from Linux 7.3.4 <linux/suspend_ioctls.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const SNAPSHOT_ALLOC_SWAP_PAGE = 2148021012,
  SNAPSHOT_ATOMIC_RESTORE = 13060,
  SNAPSHOT_AVAIL_SWAP_SIZE = 2148021011,
  SNAPSHOT_CREATE_IMAGE = 1074017041,
  SNAPSHOT_FREE = 13061,
  SNAPSHOT_FREEZE = 13057,
  SNAPSHOT_FREE_SWAP_PAGES = 13065,
  SNAPSHOT_GET_IMAGE_SIZE = 2148021006,
  SNAPSHOT_IOC_MAGIC = 51,
  SNAPSHOT_IOC_MAXNR = 20,
  SNAPSHOT_PLATFORM_SUPPORT = 13071,
  SNAPSHOT_POWER_OFF = 13072,
  SNAPSHOT_PREF_IMAGE_SIZE = 13074,
  SNAPSHOT_S2RAM = 13067,
  SNAPSHOT_SET_SWAP_AREA = 1074541325,
  SNAPSHOT_UNFREEZE = 13058;
export declare namespace struct {
  /** `<linux/suspend_ioctls.h>`: 12 bytes. */
  interface resume_swap_area extends RecordView<'struct resume_swap_area'> {
    get offset(): bigint;
    set offset(value: Integer);
    dev: number;
  }
}

export const struct: {
  readonly resume_swap_area: Descriptor<struct.resume_swap_area>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"resume_swap_area": ["long long offset;__u32 dev;",{"pack":1}]
}`),
);
