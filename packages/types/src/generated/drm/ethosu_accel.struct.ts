// Generated from Linux 7.3.4 <drm/ethosu_accel.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<drm/ethosu_accel.h>`: 16 bytes. */
export interface drm_ethosu_bo_create extends RecordView<'struct drm_ethosu_bo_create'> {
  get size(): bigint;
  set size(value: Integer);
  flags: number;
  handle: number;
}

export const drm_ethosu_bo_create: Descriptor<drm_ethosu_bo_create> = /* @__PURE__ */ declareStruct(
  'drm_ethosu_bo_create',
  `
  __u64 size;
  __u32 flags;
  __u32 handle;
`,
);

/** `<drm/ethosu_accel.h>`: 16 bytes. */
export interface drm_ethosu_bo_mmap_offset extends RecordView<'struct drm_ethosu_bo_mmap_offset'> {
  handle: number;
  pad: number;
  get offset(): bigint;
  set offset(value: Integer);
}

export const drm_ethosu_bo_mmap_offset: Descriptor<drm_ethosu_bo_mmap_offset> =
  /* @__PURE__ */ declareStruct(
    'drm_ethosu_bo_mmap_offset',
    `
  __u32 handle;
  __u32 pad;
  __u64 offset;
`,
  );

/** `<drm/ethosu_accel.h>`: 16 bytes. */
export interface drm_ethosu_bo_wait extends RecordView<'struct drm_ethosu_bo_wait'> {
  handle: number;
  pad: number;
  get timeout_ns(): bigint;
  set timeout_ns(value: Integer);
}

export const drm_ethosu_bo_wait: Descriptor<drm_ethosu_bo_wait> = /* @__PURE__ */ declareStruct(
  'drm_ethosu_bo_wait',
  `
  __u32 handle;
  __u32 pad;
  __s64 timeout_ns;
`,
);

/** `<drm/ethosu_accel.h>`: 24 bytes. */
export interface drm_ethosu_cmdstream_bo_create
  extends RecordView<'struct drm_ethosu_cmdstream_bo_create'> {
  size: number;
  flags: number;
  get data(): bigint;
  set data(value: Integer);
  handle: number;
  pad: number;
}

export const drm_ethosu_cmdstream_bo_create: Descriptor<drm_ethosu_cmdstream_bo_create> =
  /* @__PURE__ */ declareStruct(
    'drm_ethosu_cmdstream_bo_create',
    `
  __u32 size;
  __u32 flags;
  __u64 data;
  __u32 handle;
  __u32 pad;
`,
  );

/** `<drm/ethosu_accel.h>`: 16 bytes. */
export interface drm_ethosu_dev_query extends RecordView<'struct drm_ethosu_dev_query'> {
  type: number;
  size: number;
  get pointer(): bigint;
  set pointer(value: Integer);
}

export const drm_ethosu_dev_query: Descriptor<drm_ethosu_dev_query> = /* @__PURE__ */ declareStruct(
  'drm_ethosu_dev_query',
  `
  __u32 type;
  __u32 size;
  __u64 pointer;
`,
);

/** `<drm/ethosu_accel.h>`: 40 bytes. */
export interface drm_ethosu_job extends RecordView<'struct drm_ethosu_job'> {
  cmd_bo: number;
  sram_size: number;
  get region_bo_handles(): Uint32Array;
  set region_bo_handles(value: Iterable<Integer>);
}

export const drm_ethosu_job: Descriptor<drm_ethosu_job> = /* @__PURE__ */ declareStruct(
  'drm_ethosu_job',
  `
  __u32 cmd_bo;
  __u32 sram_size;
  __u32 region_bo_handles[8];
`,
);

/** `<drm/ethosu_accel.h>`: 16 bytes. */
export interface drm_ethosu_npu_info extends RecordView<'struct drm_ethosu_npu_info'> {
  id: number;
  config: number;
  sram_size: number;
  pmu_counters: number;
}

export const drm_ethosu_npu_info: Descriptor<drm_ethosu_npu_info> = /* @__PURE__ */ declareStruct(
  'drm_ethosu_npu_info',
  `
  __u32 id;
  __u32 config;
  __u32 sram_size;
  __u32 pmu_counters;
`,
);

/** `<drm/ethosu_accel.h>`: 24 bytes. */
export interface drm_ethosu_perfmon_create extends RecordView<'struct drm_ethosu_perfmon_create'> {
  id: number;
  ncounters: number;
  get counters(): Uint16Array;
  set counters(value: Iterable<Integer>);
}

export const drm_ethosu_perfmon_create: Descriptor<drm_ethosu_perfmon_create> =
  /* @__PURE__ */ declareStruct(
    'drm_ethosu_perfmon_create',
    `
  __u32 id;
  __u32 ncounters;
  __u16 counters[8];
`,
  );

/** `<drm/ethosu_accel.h>`: 8 bytes. */
export interface drm_ethosu_perfmon_destroy
  extends RecordView<'struct drm_ethosu_perfmon_destroy'> {
  id: number;
  pad: number;
}

export const drm_ethosu_perfmon_destroy: Descriptor<drm_ethosu_perfmon_destroy> =
  /* @__PURE__ */ declareStruct(
    'drm_ethosu_perfmon_destroy',
    `
  __u32 id;
  __u32 pad;
`,
  );

/** `<drm/ethosu_accel.h>`: 16 bytes. */
export interface drm_ethosu_perfmon_get_values
  extends RecordView<'struct drm_ethosu_perfmon_get_values'> {
  id: number;
  pad: number;
  get values_ptr(): bigint;
  set values_ptr(value: Integer);
}

export const drm_ethosu_perfmon_get_values: Descriptor<drm_ethosu_perfmon_get_values> =
  /* @__PURE__ */ declareStruct(
    'drm_ethosu_perfmon_get_values',
    `
  __u32 id;
  __u32 pad;
  __u64 values_ptr;
`,
  );

/** `<drm/ethosu_accel.h>`: 8 bytes. */
export interface drm_ethosu_perfmon_set_global
  extends RecordView<'struct drm_ethosu_perfmon_set_global'> {
  flags: number;
  id: number;
}

export const drm_ethosu_perfmon_set_global: Descriptor<drm_ethosu_perfmon_set_global> =
  /* @__PURE__ */ declareStruct(
    'drm_ethosu_perfmon_set_global',
    `
  __u32 flags;
  __u32 id;
`,
  );

/** `<drm/ethosu_accel.h>`: 16 bytes. */
export interface drm_ethosu_submit extends RecordView<'struct drm_ethosu_submit'> {
  get jobs(): bigint;
  set jobs(value: Integer);
  job_count: number;
  perfmon_id: number;
}

export const drm_ethosu_submit: Descriptor<drm_ethosu_submit> = /* @__PURE__ */ declareStruct(
  'drm_ethosu_submit',
  `
  __u64 jobs;
  __u32 job_count;
  __u32 perfmon_id;
`,
);
