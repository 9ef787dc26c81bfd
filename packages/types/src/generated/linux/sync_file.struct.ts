// Generated from Linux 7.3.4 <linux/sync_file.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/sync_file.h>`: 80 bytes. */
export interface sync_fence_info extends RecordView<'struct sync_fence_info'> {
  get obj_name(): Uint8Array;
  set obj_name(value: Bytes);
  get driver_name(): Uint8Array;
  set driver_name(value: Bytes);
  status: number;
  flags: number;
  get timestamp_ns(): bigint;
  set timestamp_ns(value: Integer);
}

export const sync_fence_info: Descriptor<sync_fence_info> = /* @__PURE__ */ declareStruct(
  'sync_fence_info',
  `
  char obj_name[32];
  char driver_name[32];
  __s32 status;
  __u32 flags;
  __u64 timestamp_ns;
`,
);

/** `<linux/sync_file.h>`: 56 bytes. */
export interface sync_file_info extends RecordView<'struct sync_file_info'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  status: number;
  flags: number;
  num_fences: number;
  pad: number;
  get sync_fence_info(): bigint;
  set sync_fence_info(value: Integer);
}

export const sync_file_info: Descriptor<sync_file_info> = /* @__PURE__ */ declareStruct(
  'sync_file_info',
  `
  char name[32];
  __s32 status;
  __u32 flags;
  __u32 num_fences;
  __u32 pad;
  __u64 sync_fence_info;
`,
);

/** `<linux/sync_file.h>`: 48 bytes. */
export interface sync_merge_data extends RecordView<'struct sync_merge_data'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  fd2: number;
  fence: number;
  flags: number;
  pad: number;
}

export const sync_merge_data: Descriptor<sync_merge_data> = /* @__PURE__ */ declareStruct(
  'sync_merge_data',
  `
  char name[32];
  __s32 fd2;
  __s32 fence;
  __u32 flags;
  __u32 pad;
`,
);

/** `<linux/sync_file.h>`: 16 bytes. */
export interface sync_set_deadline extends RecordView<'struct sync_set_deadline'> {
  get deadline_ns(): bigint;
  set deadline_ns(value: Integer);
  get pad(): bigint;
  set pad(value: Integer);
}

export const sync_set_deadline: Descriptor<sync_set_deadline> = /* @__PURE__ */ declareStruct(
  'sync_set_deadline',
  `
  __u64 deadline_ns;
  __u64 pad;
`,
);
