// Generated from Linux 7.3.4 <linux/fsmap.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/fsmap.h>`: 64 bytes. */
export interface fsmap extends RecordView<'struct fsmap'> {
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

export const fsmap: Descriptor<fsmap> = /* @__PURE__ */ declareStruct(
  'fsmap',
  `
  __u32 fmr_device;
  __u32 fmr_flags;
  __u64 fmr_physical;
  __u64 fmr_owner;
  __u64 fmr_offset;
  __u64 fmr_length;
  __u64 fmr_reserved[3];
`,
);

/** `<linux/fsmap.h>`: 192 bytes. */
export interface fsmap_head extends RecordView<'struct fsmap_head'> {
  fmh_iflags: number;
  fmh_oflags: number;
  fmh_count: number;
  fmh_entries: number;
  get fmh_reserved(): BigUint64Array;
  set fmh_reserved(value: Iterable<Integer>);
  get fmh_keys(): Elements<fsmap>;
  set fmh_keys(value: Iterable<fsmap | Init<fsmap>>);
  get fmh_recs(): Elements<fsmap>;
  set fmh_recs(value: Iterable<fsmap | Init<fsmap>>);
}

export const fsmap_head: Descriptor<fsmap_head> = /* @__PURE__ */ declareStruct(
  'fsmap_head',
  `
  __u32 fmh_iflags;
  __u32 fmh_oflags;
  __u32 fmh_count;
  __u32 fmh_entries;
  __u64 fmh_reserved[6];
  struct fsmap fmh_keys[2];
  struct fsmap fmh_recs[];
`,
  { uses: () => [fsmap] },
);
