// Generated from Linux 7.3.4 <linux/suspend_ioctls.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'SNAPSHOT_ALLOC_SWAP_PAGE'
  | 'SNAPSHOT_ATOMIC_RESTORE'
  | 'SNAPSHOT_AVAIL_SWAP_SIZE'
  | 'SNAPSHOT_CREATE_IMAGE'
  | 'SNAPSHOT_FREE'
  | 'SNAPSHOT_FREEZE'
  | 'SNAPSHOT_FREE_SWAP_PAGES'
  | 'SNAPSHOT_GET_IMAGE_SIZE'
  | 'SNAPSHOT_PLATFORM_SUPPORT'
  | 'SNAPSHOT_POWER_OFF'
  | 'SNAPSHOT_PREF_IMAGE_SIZE'
  | 'SNAPSHOT_S2RAM'
  | 'SNAPSHOT_SET_SWAP_AREA'
  | 'SNAPSHOT_UNFREEZE'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    SNAPSHOT_ALLOC_SWAP_PAGE: 2148021012,
    SNAPSHOT_ATOMIC_RESTORE: 13060,
    SNAPSHOT_AVAIL_SWAP_SIZE: 2148021011,
    SNAPSHOT_CREATE_IMAGE: 1074017041,
    SNAPSHOT_FREE: 13061,
    SNAPSHOT_FREEZE: 13057,
    SNAPSHOT_FREE_SWAP_PAGES: 13065,
    SNAPSHOT_GET_IMAGE_SIZE: 2148021006,
    SNAPSHOT_PLATFORM_SUPPORT: 13071,
    SNAPSHOT_POWER_OFF: 13072,
    SNAPSHOT_PREF_IMAGE_SIZE: 13074,
    SNAPSHOT_S2RAM: 13067,
    SNAPSHOT_SET_SWAP_AREA: 1074541325,
    SNAPSHOT_UNFREEZE: 13058,
  },
);

export const SNAPSHOT_ALLOC_SWAP_PAGE: number = /* @__PURE__ */ requestHere(2148021012),
  SNAPSHOT_ATOMIC_RESTORE: number = /* @__PURE__ */ requestHere(13060),
  SNAPSHOT_AVAIL_SWAP_SIZE: number = /* @__PURE__ */ requestHere(2148021011),
  SNAPSHOT_CREATE_IMAGE: number = /* @__PURE__ */ requestHere(1074017041),
  SNAPSHOT_FREE: number = /* @__PURE__ */ requestHere(13061),
  SNAPSHOT_FREEZE: number = /* @__PURE__ */ requestHere(13057),
  SNAPSHOT_FREE_SWAP_PAGES: number = /* @__PURE__ */ requestHere(13065),
  SNAPSHOT_GET_IMAGE_SIZE: number = /* @__PURE__ */ requestHere(2148021006),
  SNAPSHOT_PLATFORM_SUPPORT: number = /* @__PURE__ */ requestHere(13071),
  SNAPSHOT_POWER_OFF: number = /* @__PURE__ */ requestHere(13072),
  SNAPSHOT_PREF_IMAGE_SIZE: number = /* @__PURE__ */ requestHere(13074),
  SNAPSHOT_S2RAM: number = /* @__PURE__ */ requestHere(13067),
  SNAPSHOT_SET_SWAP_AREA: number = /* @__PURE__ */ requestHere(1074541325),
  SNAPSHOT_UNFREEZE: number = /* @__PURE__ */ requestHere(13058);
export const SNAPSHOT_IOC_MAGIC = 51,
  SNAPSHOT_IOC_MAXNR = 20;
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
