// Generated from Linux 7.3.4 <linux/fsmap.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const FMH_IF_VALID = 0,
  FMH_OF_DEV_T = 1,
  FMR_OF_ATTR_FORK = 2,
  FMR_OF_EXTENT_MAP = 4,
  FMR_OF_LAST = 32,
  FMR_OF_PREALLOC = 1,
  FMR_OF_SHARED = 8,
  FMR_OF_SPECIAL_OWNER = 16,
  FMR_OWN_FREE = 1,
  FMR_OWN_METADATA = 3,
  FMR_OWN_UNKNOWN = 2,
  FS_IOC_GETFSMAP = 3233830971;
export declare namespace struct {
  /** `<linux/fsmap.h>`: 64 bytes. */
  interface fsmap extends RecordView<'struct fsmap'> {
    fmr_device: number;
    fmr_flags: number;
    get fmr_physical(): bigint;
    set fmr_physical(value: Integer);
    get fmr_owner(): bigint;
    set fmr_owner(value: Integer);
    get fmr_offset(): bigint;
    set fmr_offset(value: Integer);
    get fmr_length(): bigint;
    set fmr_length(value: Integer);
    get fmr_reserved(): BigUint64Array;
    set fmr_reserved(value: Iterable<Integer>);
  }

  /** `<linux/fsmap.h>`: 192 bytes. */
  interface fsmap_head extends RecordView<'struct fsmap_head'> {
    fmh_iflags: number;
    fmh_oflags: number;
    fmh_count: number;
    fmh_entries: number;
    get fmh_reserved(): BigUint64Array;
    set fmh_reserved(value: Iterable<Integer>);
    get fmh_keys(): Elements<struct.fsmap>;
    set fmh_keys(value: Iterable<From<struct.fsmap>>);
    get fmh_recs(): Elements<struct.fsmap>;
    set fmh_recs(value: Iterable<From<struct.fsmap>>);
  }
}

export const struct: {
  readonly fsmap: Descriptor<struct.fsmap>;
  readonly fsmap_head: Descriptor<struct.fsmap_head>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"fsmap": "__u32 fmr_device;__u32 fmr_flags;__u64 fmr_physical;__u64 fmr_owner;__u64 fmr_offset;__u64 fmr_length;__u64 fmr_reserved[3];",
"fsmap_head": "__u32 fmh_iflags;__u32 fmh_oflags;__u32 fmh_count;__u32 fmh_entries;__u64 fmh_reserved[6];struct fsmap fmh_keys[2];struct fsmap fmh_recs[];"
}`),
);
