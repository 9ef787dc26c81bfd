// Generated from Linux 7.3.4 <linux/fiemap.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const FIEMAP_EXTENT_DATA_ENCRYPTED = 128,
  FIEMAP_EXTENT_DATA_INLINE = 512,
  FIEMAP_EXTENT_DATA_TAIL = 1024,
  FIEMAP_EXTENT_DELALLOC = 4,
  FIEMAP_EXTENT_ENCODED = 8,
  FIEMAP_EXTENT_LAST = 1,
  FIEMAP_EXTENT_MERGED = 4096,
  FIEMAP_EXTENT_NOT_ALIGNED = 256,
  FIEMAP_EXTENT_SHARED = 8192,
  FIEMAP_EXTENT_UNKNOWN = 2,
  FIEMAP_EXTENT_UNWRITTEN = 2048,
  FIEMAP_FLAGS_COMPAT = 3,
  FIEMAP_FLAG_CACHE = 4,
  FIEMAP_FLAG_SYNC = 1,
  FIEMAP_FLAG_XATTR = 2,
  FIEMAP_MAX_OFFSET = 18446744073709551615n;
export declare namespace struct {
  /** `<linux/fiemap.h>`: 32 bytes. */
  interface fiemap extends RecordView<'struct fiemap'> {
    get fm_start(): bigint;
    set fm_start(value: Integer);
    get fm_length(): bigint;
    set fm_length(value: Integer);
    fm_flags: number;
    fm_mapped_extents: number;
    fm_extent_count: number;
    fm_reserved: number;
    get fm_extents(): Elements<struct.fiemap_extent>;
    set fm_extents(value: Iterable<From<struct.fiemap_extent>>);
  }

  /** `<linux/fiemap.h>`: 56 bytes. */
  interface fiemap_extent extends RecordView<'struct fiemap_extent'> {
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
}

export const struct: {
  readonly fiemap: Descriptor<struct.fiemap>;
  readonly fiemap_extent: Descriptor<struct.fiemap_extent>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"fiemap": "__u64 fm_start;__u64 fm_length;__u32 fm_flags;__u32 fm_mapped_extents;__u32 fm_extent_count;__u32 fm_reserved;struct fiemap_extent fm_extents[];",
"fiemap_extent": "__u64 fe_logical;__u64 fe_physical;__u64 fe_length;__u64 fe_reserved64[2];__u32 fe_flags;__u32 fe_reserved[3];"
}`),
);
