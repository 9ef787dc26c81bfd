// Generated from Linux 7.3.4 <drm/qaic_accel.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<drm/qaic_accel.h>`: 32 bytes. */
export interface qaic_attach_slice extends RecordView<'struct qaic_attach_slice'> {
  get hdr(): qaic_attach_slice_hdr;
  set hdr(value: qaic_attach_slice_hdr | Init<qaic_attach_slice_hdr>);
  get data(): bigint;
  set data(value: Integer);
}

export const qaic_attach_slice: Descriptor<qaic_attach_slice> = /* @__PURE__ */ declareStruct(
  'qaic_attach_slice',
  `
  struct qaic_attach_slice_hdr hdr;
  __u64 data;
`,
  { uses: () => [qaic_attach_slice_hdr] },
);

/** `<drm/qaic_accel.h>`: 72 bytes. */
export interface qaic_attach_slice_entry extends RecordView<'struct qaic_attach_slice_entry'> {
  get size(): bigint;
  set size(value: Integer);
  get sem0(): qaic_sem;
  set sem0(value: qaic_sem | Init<qaic_sem>);
  get sem1(): qaic_sem;
  set sem1(value: qaic_sem | Init<qaic_sem>);
  get sem2(): qaic_sem;
  set sem2(value: qaic_sem | Init<qaic_sem>);
  get sem3(): qaic_sem;
  set sem3(value: qaic_sem | Init<qaic_sem>);
  get dev_addr(): bigint;
  set dev_addr(value: Integer);
  get db_addr(): bigint;
  set db_addr(value: Integer);
  db_data: number;
  db_len: number;
  get offset(): bigint;
  set offset(value: Integer);
}

export const qaic_attach_slice_entry: Descriptor<qaic_attach_slice_entry> =
  /* @__PURE__ */ declareStruct(
    'qaic_attach_slice_entry',
    `
  __u64 size;
  struct qaic_sem sem0;
  struct qaic_sem sem1;
  struct qaic_sem sem2;
  struct qaic_sem sem3;
  __u64 dev_addr;
  __u64 db_addr;
  __u32 db_data;
  __u32 db_len;
  __u64 offset;
`,
    { uses: () => [qaic_sem] },
  );

/** `<drm/qaic_accel.h>`: 24 bytes. */
export interface qaic_attach_slice_hdr extends RecordView<'struct qaic_attach_slice_hdr'> {
  count: number;
  dbc_id: number;
  handle: number;
  dir: number;
  get size(): bigint;
  set size(value: Integer);
}

export const qaic_attach_slice_hdr: Descriptor<qaic_attach_slice_hdr> =
  /* @__PURE__ */ declareStruct(
    'qaic_attach_slice_hdr',
    `
  __u32 count;
  __u32 dbc_id;
  __u32 handle;
  __u32 dir;
  __u64 size;
`,
  );

/** `<drm/qaic_accel.h>`: 16 bytes. */
export interface qaic_create_bo extends RecordView<'struct qaic_create_bo'> {
  get size(): bigint;
  set size(value: Integer);
  handle: number;
  pad: number;
}

export const qaic_create_bo: Descriptor<qaic_create_bo> = /* @__PURE__ */ declareStruct(
  'qaic_create_bo',
  `
  __u64 size;
  __u32 handle;
  __u32 pad;
`,
);

/** `<drm/qaic_accel.h>`: 8 bytes. */
export interface qaic_detach_slice extends RecordView<'struct qaic_detach_slice'> {
  handle: number;
  pad: number;
}

export const qaic_detach_slice: Descriptor<qaic_detach_slice> = /* @__PURE__ */ declareStruct(
  'qaic_detach_slice',
  `
  __u32 handle;
  __u32 pad;
`,
);

/** `<drm/qaic_accel.h>`: 16 bytes. */
export interface qaic_execute extends RecordView<'struct qaic_execute'> {
  get hdr(): qaic_execute_hdr;
  set hdr(value: qaic_execute_hdr | Init<qaic_execute_hdr>);
  get data(): bigint;
  set data(value: Integer);
}

export const qaic_execute: Descriptor<qaic_execute> = /* @__PURE__ */ declareStruct(
  'qaic_execute',
  `
  struct qaic_execute_hdr hdr;
  __u64 data;
`,
  { uses: () => [qaic_execute_hdr] },
);

/** `<drm/qaic_accel.h>`: 8 bytes. */
export interface qaic_execute_entry extends RecordView<'struct qaic_execute_entry'> {
  handle: number;
  dir: number;
}

export const qaic_execute_entry: Descriptor<qaic_execute_entry> = /* @__PURE__ */ declareStruct(
  'qaic_execute_entry',
  `
  __u32 handle;
  __u32 dir;
`,
);

/** `<drm/qaic_accel.h>`: 8 bytes. */
export interface qaic_execute_hdr extends RecordView<'struct qaic_execute_hdr'> {
  count: number;
  dbc_id: number;
}

export const qaic_execute_hdr: Descriptor<qaic_execute_hdr> = /* @__PURE__ */ declareStruct(
  'qaic_execute_hdr',
  `
  __u32 count;
  __u32 dbc_id;
`,
);

/** `<drm/qaic_accel.h>`: 16 bytes. */
export interface qaic_manage_msg extends RecordView<'struct qaic_manage_msg'> {
  len: number;
  count: number;
  get data(): bigint;
  set data(value: Integer);
}

export const qaic_manage_msg: Descriptor<qaic_manage_msg> = /* @__PURE__ */ declareStruct(
  'qaic_manage_msg',
  `
  __u32 len;
  __u32 count;
  __u64 data;
`,
);

/** `<drm/qaic_accel.h>`: 24 bytes. */
export interface qaic_manage_trans_activate_from_dev
  extends RecordView<'struct qaic_manage_trans_activate_from_dev'> {
  get hdr(): qaic_manage_trans_hdr;
  set hdr(value: qaic_manage_trans_hdr | Init<qaic_manage_trans_hdr>);
  status: number;
  dbc_id: number;
  get options(): bigint;
  set options(value: Integer);
}

export const qaic_manage_trans_activate_from_dev: Descriptor<qaic_manage_trans_activate_from_dev> =
  /* @__PURE__ */ declareStruct(
    'qaic_manage_trans_activate_from_dev',
    `
  struct qaic_manage_trans_hdr hdr;
  __u32 status;
  __u32 dbc_id;
  __u64 options;
`,
    { uses: () => [qaic_manage_trans_hdr] },
  );

/** `<drm/qaic_accel.h>`: 24 bytes. */
export interface qaic_manage_trans_activate_to_dev
  extends RecordView<'struct qaic_manage_trans_activate_to_dev'> {
  get hdr(): qaic_manage_trans_hdr;
  set hdr(value: qaic_manage_trans_hdr | Init<qaic_manage_trans_hdr>);
  queue_size: number;
  eventfd: number;
  options: number;
  pad: number;
}

export const qaic_manage_trans_activate_to_dev: Descriptor<qaic_manage_trans_activate_to_dev> =
  /* @__PURE__ */ declareStruct(
    'qaic_manage_trans_activate_to_dev',
    `
  struct qaic_manage_trans_hdr hdr;
  __u32 queue_size;
  __u32 eventfd;
  __u32 options;
  __u32 pad;
`,
    { uses: () => [qaic_manage_trans_hdr] },
  );

/** `<drm/qaic_accel.h>`: 16 bytes. */
export interface qaic_manage_trans_deactivate
  extends RecordView<'struct qaic_manage_trans_deactivate'> {
  get hdr(): qaic_manage_trans_hdr;
  set hdr(value: qaic_manage_trans_hdr | Init<qaic_manage_trans_hdr>);
  dbc_id: number;
  pad: number;
}

export const qaic_manage_trans_deactivate: Descriptor<qaic_manage_trans_deactivate> =
  /* @__PURE__ */ declareStruct(
    'qaic_manage_trans_deactivate',
    `
  struct qaic_manage_trans_hdr hdr;
  __u32 dbc_id;
  __u32 pad;
`,
    { uses: () => [qaic_manage_trans_hdr] },
  );

/** `<drm/qaic_accel.h>`: 32 bytes. */
export interface qaic_manage_trans_dma_xfer
  extends RecordView<'struct qaic_manage_trans_dma_xfer'> {
  get hdr(): qaic_manage_trans_hdr;
  set hdr(value: qaic_manage_trans_hdr | Init<qaic_manage_trans_hdr>);
  tag: number;
  pad: number;
  get addr(): bigint;
  set addr(value: Integer);
  get size(): bigint;
  set size(value: Integer);
}

export const qaic_manage_trans_dma_xfer: Descriptor<qaic_manage_trans_dma_xfer> =
  /* @__PURE__ */ declareStruct(
    'qaic_manage_trans_dma_xfer',
    `
  struct qaic_manage_trans_hdr hdr;
  __u32 tag;
  __u32 pad;
  __u64 addr;
  __u64 size;
`,
    { uses: () => [qaic_manage_trans_hdr] },
  );

/** `<drm/qaic_accel.h>`: 8 bytes. */
export interface qaic_manage_trans_hdr extends RecordView<'struct qaic_manage_trans_hdr'> {
  type: number;
  len: number;
}

export const qaic_manage_trans_hdr: Descriptor<qaic_manage_trans_hdr> =
  /* @__PURE__ */ declareStruct(
    'qaic_manage_trans_hdr',
    `
  __u32 type;
  __u32 len;
`,
  );

/** `<drm/qaic_accel.h>`: 8 bytes. */
export interface qaic_manage_trans_passthrough
  extends RecordView<'struct qaic_manage_trans_passthrough'> {
  get hdr(): qaic_manage_trans_hdr;
  set hdr(value: qaic_manage_trans_hdr | Init<qaic_manage_trans_hdr>);
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const qaic_manage_trans_passthrough: Descriptor<qaic_manage_trans_passthrough> =
  /* @__PURE__ */ declareStruct(
    'qaic_manage_trans_passthrough',
    `
  struct qaic_manage_trans_hdr hdr;
  __u8 data[];
`,
    { uses: () => [qaic_manage_trans_hdr] },
  );

/** `<drm/qaic_accel.h>`: 24 bytes. */
export interface qaic_manage_trans_status_from_dev
  extends RecordView<'struct qaic_manage_trans_status_from_dev'> {
  get hdr(): qaic_manage_trans_hdr;
  set hdr(value: qaic_manage_trans_hdr | Init<qaic_manage_trans_hdr>);
  major: number;
  minor: number;
  status: number;
  get status_flags(): bigint;
  set status_flags(value: Integer);
}

export const qaic_manage_trans_status_from_dev: Descriptor<qaic_manage_trans_status_from_dev> =
  /* @__PURE__ */ declareStruct(
    'qaic_manage_trans_status_from_dev',
    `
  struct qaic_manage_trans_hdr hdr;
  __u16 major;
  __u16 minor;
  __u32 status;
  __u64 status_flags;
`,
    { uses: () => [qaic_manage_trans_hdr] },
  );

/** `<drm/qaic_accel.h>`: 8 bytes. */
export interface qaic_manage_trans_status_to_dev
  extends RecordView<'struct qaic_manage_trans_status_to_dev'> {
  get hdr(): qaic_manage_trans_hdr;
  set hdr(value: qaic_manage_trans_hdr | Init<qaic_manage_trans_hdr>);
}

export const qaic_manage_trans_status_to_dev: Descriptor<qaic_manage_trans_status_to_dev> =
  /* @__PURE__ */ declareStruct(
    'qaic_manage_trans_status_to_dev',
    `
  struct qaic_manage_trans_hdr hdr;
`,
    { uses: () => [qaic_manage_trans_hdr] },
  );

/** `<drm/qaic_accel.h>`: 16 bytes. */
export interface qaic_mmap_bo extends RecordView<'struct qaic_mmap_bo'> {
  handle: number;
  pad: number;
  get offset(): bigint;
  set offset(value: Integer);
}

export const qaic_mmap_bo: Descriptor<qaic_mmap_bo> = /* @__PURE__ */ declareStruct(
  'qaic_mmap_bo',
  `
  __u32 handle;
  __u32 pad;
  __u64 offset;
`,
);

/** `<drm/qaic_accel.h>`: 16 bytes. */
export interface qaic_partial_execute_entry
  extends RecordView<'struct qaic_partial_execute_entry'> {
  handle: number;
  dir: number;
  get resize(): bigint;
  set resize(value: Integer);
}

export const qaic_partial_execute_entry: Descriptor<qaic_partial_execute_entry> =
  /* @__PURE__ */ declareStruct(
    'qaic_partial_execute_entry',
    `
  __u32 handle;
  __u32 dir;
  __u64 resize;
`,
  );

/** `<drm/qaic_accel.h>`: 16 bytes. */
export interface qaic_perf_stats extends RecordView<'struct qaic_perf_stats'> {
  get hdr(): qaic_perf_stats_hdr;
  set hdr(value: qaic_perf_stats_hdr | Init<qaic_perf_stats_hdr>);
  get data(): bigint;
  set data(value: Integer);
}

export const qaic_perf_stats: Descriptor<qaic_perf_stats> = /* @__PURE__ */ declareStruct(
  'qaic_perf_stats',
  `
  struct qaic_perf_stats_hdr hdr;
  __u64 data;
`,
  { uses: () => [qaic_perf_stats_hdr] },
);

/** `<drm/qaic_accel.h>`: 24 bytes. */
export interface qaic_perf_stats_entry extends RecordView<'struct qaic_perf_stats_entry'> {
  handle: number;
  queue_level_before: number;
  num_queue_element: number;
  submit_latency_us: number;
  device_latency_us: number;
  pad: number;
}

export const qaic_perf_stats_entry: Descriptor<qaic_perf_stats_entry> =
  /* @__PURE__ */ declareStruct(
    'qaic_perf_stats_entry',
    `
  __u32 handle;
  __u32 queue_level_before;
  __u32 num_queue_element;
  __u32 submit_latency_us;
  __u32 device_latency_us;
  __u32 pad;
`,
  );

/** `<drm/qaic_accel.h>`: 8 bytes. */
export interface qaic_perf_stats_hdr extends RecordView<'struct qaic_perf_stats_hdr'> {
  count: number;
  pad: number;
  dbc_id: number;
}

export const qaic_perf_stats_hdr: Descriptor<qaic_perf_stats_hdr> = /* @__PURE__ */ declareStruct(
  'qaic_perf_stats_hdr',
  `
  __u16 count;
  __u16 pad;
  __u32 dbc_id;
`,
);

/** `<drm/qaic_accel.h>`: 8 bytes. */
export interface qaic_sem extends RecordView<'struct qaic_sem'> {
  val: number;
  index: number;
  presync: number;
  cmd: number;
  flags: number;
  pad: number;
}

export const qaic_sem: Descriptor<qaic_sem> = /* @__PURE__ */ declareStruct(
  'qaic_sem',
  `
  __u16 val;
  __u8 index;
  __u8 presync;
  __u8 cmd;
  __u8 flags;
  __u16 pad;
`,
);

/** `<drm/qaic_accel.h>`: 16 bytes. */
export interface qaic_wait extends RecordView<'struct qaic_wait'> {
  handle: number;
  timeout: number;
  dbc_id: number;
  pad: number;
}

export const qaic_wait: Descriptor<qaic_wait> = /* @__PURE__ */ declareStruct(
  'qaic_wait',
  `
  __u32 handle;
  __u32 timeout;
  __u32 dbc_id;
  __u32 pad;
`,
);
