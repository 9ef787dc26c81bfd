// Generated from Linux 7.3.4 <linux/fiemap.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/fiemap.h>`: 32 bytes. */
export interface fiemap extends RecordView<'struct fiemap'> {
  get fm_start(): bigint;
  set fm_start(value: Integer);
  get fm_length(): bigint;
  set fm_length(value: Integer);
  fm_flags: number;
  fm_mapped_extents: number;
  fm_extent_count: number;
  fm_reserved: number;
  get fm_extents(): Elements<fiemap_extent>;
  set fm_extents(value: Iterable<fiemap_extent | Init<fiemap_extent>>);
}

export const fiemap: Descriptor<fiemap> = /* @__PURE__ */ declareStruct(
  'fiemap',
  `
  __u64 fm_start;
  __u64 fm_length;
  __u32 fm_flags;
  __u32 fm_mapped_extents;
  __u32 fm_extent_count;
  __u32 fm_reserved;
  struct fiemap_extent fm_extents[];
`,
  { uses: () => [fiemap_extent] },
);

/** `<linux/fiemap.h>`: 56 bytes. */
export interface fiemap_extent extends RecordView<'struct fiemap_extent'> {
  get fe_logical(): bigint;
  set fe_logical(value: Integer);
  get fe_physical(): bigint;
  set fe_physical(value: Integer);
  get fe_length(): bigint;
  set fe_length(value: Integer);
  get fe_reserved64(): BigUint64Array;
  set fe_reserved64(value: Iterable<Integer>);
  fe_flags: number;
  get fe_reserved(): Uint32Array;
  set fe_reserved(value: Iterable<Integer>);
}

export const fiemap_extent: Descriptor<fiemap_extent> = /* @__PURE__ */ declareStruct(
  'fiemap_extent',
  `
  __u64 fe_logical;
  __u64 fe_physical;
  __u64 fe_length;
  __u64 fe_reserved64[2];
  __u32 fe_flags;
  __u32 fe_reserved[3];
`,
);
