// Generated from Linux 7.3.4 <drm/ivpu_accel.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<drm/ivpu_accel.h>`: 24 bytes. */
export interface drm_ivpu_bo_create extends RecordView<'struct drm_ivpu_bo_create'> {
  get size(): bigint;
  set size(value: Integer);
  flags: number;
  handle: number;
  get vpu_addr(): bigint;
  set vpu_addr(value: Integer);
}

export const drm_ivpu_bo_create: Descriptor<drm_ivpu_bo_create> = /* @__PURE__ */ declareStruct(
  'drm_ivpu_bo_create',
  `
  __u64 size;
  __u32 flags;
  __u32 handle;
  __u64 vpu_addr;
`,
);

/** `<drm/ivpu_accel.h>`: 32 bytes. */
export interface drm_ivpu_bo_create_from_userptr
  extends RecordView<'struct drm_ivpu_bo_create_from_userptr'> {
  get user_ptr(): bigint;
  set user_ptr(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  flags: number;
  handle: number;
  get vpu_addr(): bigint;
  set vpu_addr(value: Integer);
}

export const drm_ivpu_bo_create_from_userptr: Descriptor<drm_ivpu_bo_create_from_userptr> =
  /* @__PURE__ */ declareStruct(
    'drm_ivpu_bo_create_from_userptr',
    `
  __u64 user_ptr;
  __u64 size;
  __u32 flags;
  __u32 handle;
  __u64 vpu_addr;
`,
  );

/** `<drm/ivpu_accel.h>`: 32 bytes. */
export interface drm_ivpu_bo_info extends RecordView<'struct drm_ivpu_bo_info'> {
  handle: number;
  flags: number;
  get vpu_addr(): bigint;
  set vpu_addr(value: Integer);
  get mmap_offset(): bigint;
  set mmap_offset(value: Integer);
  get size(): bigint;
  set size(value: Integer);
}

export const drm_ivpu_bo_info: Descriptor<drm_ivpu_bo_info> = /* @__PURE__ */ declareStruct(
  'drm_ivpu_bo_info',
  `
  __u32 handle;
  __u32 flags;
  __u64 vpu_addr;
  __u64 mmap_offset;
  __u64 size;
`,
);

/** `<drm/ivpu_accel.h>`: 24 bytes. */
export interface drm_ivpu_bo_wait extends RecordView<'struct drm_ivpu_bo_wait'> {
  handle: number;
  flags: number;
  get timeout_ns(): bigint;
  set timeout_ns(value: Integer);
  job_status: number;
  pad: number;
}

export const drm_ivpu_bo_wait: Descriptor<drm_ivpu_bo_wait> = /* @__PURE__ */ declareStruct(
  'drm_ivpu_bo_wait',
  `
  __u32 handle;
  __u32 flags;
  __s64 timeout_ns;
  __u32 job_status;
  __u32 pad;
`,
);

/** `<drm/ivpu_accel.h>`: 12 bytes. */
export interface drm_ivpu_cmdq_create extends RecordView<'struct drm_ivpu_cmdq_create'> {
  cmdq_id: number;
  priority: number;
  flags: number;
}

export const drm_ivpu_cmdq_create: Descriptor<drm_ivpu_cmdq_create> = /* @__PURE__ */ declareStruct(
  'drm_ivpu_cmdq_create',
  `
  __u32 cmdq_id;
  __u32 priority;
  __u32 flags;
`,
);

/** `<drm/ivpu_accel.h>`: 4 bytes. */
export interface drm_ivpu_cmdq_destroy extends RecordView<'struct drm_ivpu_cmdq_destroy'> {
  cmdq_id: number;
}

export const drm_ivpu_cmdq_destroy: Descriptor<drm_ivpu_cmdq_destroy> =
  /* @__PURE__ */ declareStruct(
    'drm_ivpu_cmdq_destroy',
    `
  __u32 cmdq_id;
`,
  );

/** `<drm/ivpu_accel.h>`: 32 bytes. */
export interface drm_ivpu_cmdq_submit extends RecordView<'struct drm_ivpu_cmdq_submit'> {
  get buffers_ptr(): bigint;
  set buffers_ptr(value: Integer);
  buffer_count: number;
  cmdq_id: number;
  flags: number;
  commands_offset: number;
  preempt_buffer_index: number;
  reserved: number;
}

export const drm_ivpu_cmdq_submit: Descriptor<drm_ivpu_cmdq_submit> = /* @__PURE__ */ declareStruct(
  'drm_ivpu_cmdq_submit',
  `
  __u64 buffers_ptr;
  __u32 buffer_count;
  __u32 cmdq_id;
  __u32 flags;
  __u32 commands_offset;
  __u32 preempt_buffer_index;
  __u32 reserved;
`,
);

/** `<drm/ivpu_accel.h>`: 32 bytes. */
export interface drm_ivpu_metric_streamer_get_data
  extends RecordView<'struct drm_ivpu_metric_streamer_get_data'> {
  get metric_group_mask(): bigint;
  set metric_group_mask(value: Integer);
  get buffer_ptr(): bigint;
  set buffer_ptr(value: Integer);
  get buffer_size(): bigint;
  set buffer_size(value: Integer);
  get data_size(): bigint;
  set data_size(value: Integer);
}

export const drm_ivpu_metric_streamer_get_data: Descriptor<drm_ivpu_metric_streamer_get_data> =
  /* @__PURE__ */ declareStruct(
    'drm_ivpu_metric_streamer_get_data',
    `
  __u64 metric_group_mask;
  __u64 buffer_ptr;
  __u64 buffer_size;
  __u64 data_size;
`,
  );

/** `<drm/ivpu_accel.h>`: 32 bytes on x86_64, arm, riscv64, aarch64; 28 bytes on x86. */
export interface drm_ivpu_metric_streamer_start
  extends RecordView<'struct drm_ivpu_metric_streamer_start'> {
  get metric_group_mask(): bigint;
  set metric_group_mask(value: Integer);
  get sampling_period_ns(): bigint;
  set sampling_period_ns(value: Integer);
  read_period_samples: number;
  sample_size: number;
  max_data_size: number;
}

export const drm_ivpu_metric_streamer_start: Descriptor<drm_ivpu_metric_streamer_start> =
  /* @__PURE__ */ declareStruct(
    'drm_ivpu_metric_streamer_start',
    `
  __u64 metric_group_mask;
  __u64 sampling_period_ns;
  __u32 read_period_samples;
  __u32 sample_size;
  __u32 max_data_size;
`,
  );

/** `<drm/ivpu_accel.h>`: 8 bytes. */
export interface drm_ivpu_metric_streamer_stop
  extends RecordView<'struct drm_ivpu_metric_streamer_stop'> {
  get metric_group_mask(): bigint;
  set metric_group_mask(value: Integer);
}

export const drm_ivpu_metric_streamer_stop: Descriptor<drm_ivpu_metric_streamer_stop> =
  /* @__PURE__ */ declareStruct(
    'drm_ivpu_metric_streamer_stop',
    `
  __u64 metric_group_mask;
`,
  );

/** `<drm/ivpu_accel.h>`: 16 bytes. */
export interface drm_ivpu_param extends RecordView<'struct drm_ivpu_param'> {
  param: number;
  index: number;
  get value(): bigint;
  set value(value: Integer);
}

export const drm_ivpu_param: Descriptor<drm_ivpu_param> = /* @__PURE__ */ declareStruct(
  'drm_ivpu_param',
  `
  __u32 param;
  __u32 index;
  __u64 value;
`,
);

/** `<drm/ivpu_accel.h>`: 32 bytes on x86_64, arm, riscv64, aarch64; 28 bytes on x86. */
export interface drm_ivpu_submit extends RecordView<'struct drm_ivpu_submit'> {
  get buffers_ptr(): bigint;
  set buffers_ptr(value: Integer);
  buffer_count: number;
  engine: number;
  flags: number;
  commands_offset: number;
  priority: number;
}

export const drm_ivpu_submit: Descriptor<drm_ivpu_submit> = /* @__PURE__ */ declareStruct(
  'drm_ivpu_submit',
  `
  __u64 buffers_ptr;
  __u32 buffer_count;
  __u32 engine;
  __u32 flags;
  __u32 commands_offset;
  __u32 priority;
`,
);
