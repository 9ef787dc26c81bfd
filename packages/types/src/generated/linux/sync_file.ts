// Generated from Linux 7.3.4 <linux/sync_file.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'SYNC_IOC_SET_DEADLINE'> = /* @__PURE__ */ perArchOf(
  {},
  {
    SYNC_IOC_SET_DEADLINE: 1074806277,
  },
);

export const SYNC_IOC_SET_DEADLINE: number = /* @__PURE__ */ requestHere(1074806277);
export const SYNC_IOC_FILE_INFO = 3224911364,
  SYNC_IOC_MAGIC = 62,
  SYNC_IOC_MERGE = 3224387075;
export declare namespace struct {
  /** `<linux/sync_file.h>`: 80 bytes. */
  interface sync_fence_info extends RecordView<'struct sync_fence_info'> {
    get obj_name(): Uint8Array;
    set obj_name(value: Bytes);
    get driver_name(): Uint8Array;
    set driver_name(value: Bytes);
    status: number;
    flags: number;
    get timestamp_ns(): bigint;
    set timestamp_ns(value: Integer);
  }

  /** `<linux/sync_file.h>`: 56 bytes. */
  interface sync_file_info extends RecordView<'struct sync_file_info'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    status: number;
    flags: number;
    num_fences: number;
    pad: number;
    get sync_fence_info(): bigint;
    set sync_fence_info(value: Integer);
  }

  /** `<linux/sync_file.h>`: 48 bytes. */
  interface sync_merge_data extends RecordView<'struct sync_merge_data'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    fd2: number;
    fence: number;
    flags: number;
    pad: number;
  }

  /** `<linux/sync_file.h>`: 16 bytes. */
  interface sync_set_deadline extends RecordView<'struct sync_set_deadline'> {
    get deadline_ns(): bigint;
    set deadline_ns(value: Integer);
    get pad(): bigint;
    set pad(value: Integer);
  }
}

export const struct: {
  readonly sync_fence_info: Descriptor<struct.sync_fence_info>;
  readonly sync_file_info: Descriptor<struct.sync_file_info>;
  readonly sync_merge_data: Descriptor<struct.sync_merge_data>;
  readonly sync_set_deadline: Descriptor<struct.sync_set_deadline>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sync_fence_info": "char obj_name[32];char driver_name[32];__s32 status;__u32 flags;__u64 timestamp_ns;",
"sync_file_info": "char name[32];__s32 status;__u32 flags;__u32 num_fences;__u32 pad;__u64 sync_fence_info;",
"sync_merge_data": "char name[32];__s32 fd2;__s32 fence;__u32 flags;__u32 pad;",
"sync_set_deadline": "__u64 deadline_ns;__u64 pad;"
}`),
);
