// Generated from Linux 7.3.4 <drm/v3d_drm.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<drm/v3d_drm.h>`: 56 bytes. */
export interface drm_v3d_copy_performance_query
  extends RecordView<'struct drm_v3d_copy_performance_query'> {
  get base(): drm_v3d_extension;
  set base(value: drm_v3d_extension | Init<drm_v3d_extension>);
  do_64bit: number;
  do_partial: number;
  availability_bit: number;
  pad: number;
  offset: number;
  stride: number;
  nperfmons: number;
  ncounters: number;
  count: number;
  get syncs(): bigint;
  set syncs(value: Integer);
  get kperfmon_ids(): bigint;
  set kperfmon_ids(value: Integer);
}

export const drm_v3d_copy_performance_query: Descriptor<drm_v3d_copy_performance_query> =
  /* @__PURE__ */ declareStruct(
    'drm_v3d_copy_performance_query',
    `
  struct drm_v3d_extension base;
  __u8 do_64bit;
  __u8 do_partial;
  __u8 availability_bit;
  __u8 pad;
  __u32 offset;
  __u32 stride;
  __u32 nperfmons;
  __u32 ncounters;
  __u32 count;
  __u64 syncs;
  __u64 kperfmon_ids;
`,
    { uses: () => [drm_v3d_extension] },
  );

/** `<drm/v3d_drm.h>`: 48 bytes. */
export interface drm_v3d_copy_timestamp_query
  extends RecordView<'struct drm_v3d_copy_timestamp_query'> {
  get base(): drm_v3d_extension;
  set base(value: drm_v3d_extension | Init<drm_v3d_extension>);
  do_64bit: number;
  do_partial: number;
  availability_bit: number;
  pad: number;
  offset: number;
  stride: number;
  count: number;
  get offsets(): bigint;
  set offsets(value: Integer);
  get syncs(): bigint;
  set syncs(value: Integer);
}

export const drm_v3d_copy_timestamp_query: Descriptor<drm_v3d_copy_timestamp_query> =
  /* @__PURE__ */ declareStruct(
    'drm_v3d_copy_timestamp_query',
    `
  struct drm_v3d_extension base;
  __u8 do_64bit;
  __u8 do_partial;
  __u8 availability_bit;
  __u8 pad;
  __u32 offset;
  __u32 stride;
  __u32 count;
  __u64 offsets;
  __u64 syncs;
`,
    { uses: () => [drm_v3d_extension] },
  );

/** `<drm/v3d_drm.h>`: 16 bytes. */
export interface drm_v3d_create_bo extends RecordView<'struct drm_v3d_create_bo'> {
  size: number;
  flags: number;
  handle: number;
  offset: number;
}

export const drm_v3d_create_bo: Descriptor<drm_v3d_create_bo> = /* @__PURE__ */ declareStruct(
  'drm_v3d_create_bo',
  `
  __u32 size;
  __u32 flags;
  __u32 handle;
  __u32 offset;
`,
);

/** `<drm/v3d_drm.h>`: 16 bytes. */
export interface drm_v3d_extension extends RecordView<'struct drm_v3d_extension'> {
  get next(): bigint;
  set next(value: Integer);
  id: number;
  flags: number;
}

export const drm_v3d_extension: Descriptor<drm_v3d_extension> = /* @__PURE__ */ declareStruct(
  'drm_v3d_extension',
  `
  __u64 next;
  __u32 id;
  __u32 flags;
`,
);

/** `<drm/v3d_drm.h>`: 8 bytes. */
export interface drm_v3d_get_bo_offset extends RecordView<'struct drm_v3d_get_bo_offset'> {
  handle: number;
  offset: number;
}

export const drm_v3d_get_bo_offset: Descriptor<drm_v3d_get_bo_offset> =
  /* @__PURE__ */ declareStruct(
    'drm_v3d_get_bo_offset',
    `
  __u32 handle;
  __u32 offset;
`,
  );

/** `<drm/v3d_drm.h>`: 16 bytes. */
export interface drm_v3d_get_param extends RecordView<'struct drm_v3d_get_param'> {
  param: number;
  pad: number;
  get value(): bigint;
  set value(value: Integer);
}

export const drm_v3d_get_param: Descriptor<drm_v3d_get_param> = /* @__PURE__ */ declareStruct(
  'drm_v3d_get_param',
  `
  __u32 param;
  __u32 pad;
  __u64 value;
`,
);

/** `<drm/v3d_drm.h>`: 128 bytes on x86_64, arm, riscv64, aarch64; 124 bytes on x86. */
export interface drm_v3d_indirect_csd extends RecordView<'struct drm_v3d_indirect_csd'> {
  get base(): drm_v3d_extension;
  set base(value: drm_v3d_extension | Init<drm_v3d_extension>);
  get submit(): drm_v3d_submit_csd;
  set submit(value: drm_v3d_submit_csd | Init<drm_v3d_submit_csd>);
  indirect: number;
  offset: number;
  wg_size: number;
  get wg_uniform_offsets(): Uint32Array;
  set wg_uniform_offsets(value: Iterable<Integer>);
}

export const drm_v3d_indirect_csd: Descriptor<drm_v3d_indirect_csd> = /* @__PURE__ */ declareStruct(
  'drm_v3d_indirect_csd',
  `
  struct drm_v3d_extension base;
  struct drm_v3d_submit_csd submit;
  __u32 indirect;
  __u32 offset;
  __u32 wg_size;
  __u32 wg_uniform_offsets[3];
`,
  { uses: () => [drm_v3d_extension, drm_v3d_submit_csd] },
);

/** `<drm/v3d_drm.h>`: 16 bytes. */
export interface drm_v3d_mmap_bo extends RecordView<'struct drm_v3d_mmap_bo'> {
  handle: number;
  flags: number;
  get offset(): bigint;
  set offset(value: Integer);
}

export const drm_v3d_mmap_bo: Descriptor<drm_v3d_mmap_bo> = /* @__PURE__ */ declareStruct(
  'drm_v3d_mmap_bo',
  `
  __u32 handle;
  __u32 flags;
  __u64 offset;
`,
);

/** `<drm/v3d_drm.h>`: 48 bytes. */
export interface drm_v3d_multi_sync extends RecordView<'struct drm_v3d_multi_sync'> {
  get base(): drm_v3d_extension;
  set base(value: drm_v3d_extension | Init<drm_v3d_extension>);
  get in_syncs(): bigint;
  set in_syncs(value: Integer);
  get out_syncs(): bigint;
  set out_syncs(value: Integer);
  in_sync_count: number;
  out_sync_count: number;
  wait_stage: number;
  pad: number;
}

export const drm_v3d_multi_sync: Descriptor<drm_v3d_multi_sync> = /* @__PURE__ */ declareStruct(
  'drm_v3d_multi_sync',
  `
  struct drm_v3d_extension base;
  __u64 in_syncs;
  __u64 out_syncs;
  __u32 in_sync_count;
  __u32 out_sync_count;
  __u32 wait_stage;
  __u32 pad;
`,
  { uses: () => [drm_v3d_extension] },
);

/** `<drm/v3d_drm.h>`: 40 bytes. */
export interface drm_v3d_perfmon_create extends RecordView<'struct drm_v3d_perfmon_create'> {
  id: number;
  ncounters: number;
  get counters(): Uint8Array;
  set counters(value: Bytes);
}

export const drm_v3d_perfmon_create: Descriptor<drm_v3d_perfmon_create> =
  /* @__PURE__ */ declareStruct(
    'drm_v3d_perfmon_create',
    `
  __u32 id;
  __u32 ncounters;
  __u8 counters[32];
`,
  );

/** `<drm/v3d_drm.h>`: 4 bytes. */
export interface drm_v3d_perfmon_destroy extends RecordView<'struct drm_v3d_perfmon_destroy'> {
  id: number;
}

export const drm_v3d_perfmon_destroy: Descriptor<drm_v3d_perfmon_destroy> =
  /* @__PURE__ */ declareStruct(
    'drm_v3d_perfmon_destroy',
    `
  __u32 id;
`,
  );

/** `<drm/v3d_drm.h>`: 360 bytes. */
export interface drm_v3d_perfmon_get_counter
  extends RecordView<'struct drm_v3d_perfmon_get_counter'> {
  counter: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  get category(): Uint8Array;
  set category(value: Bytes);
  get description(): Uint8Array;
  set description(value: Bytes);
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const drm_v3d_perfmon_get_counter: Descriptor<drm_v3d_perfmon_get_counter> =
  /* @__PURE__ */ declareStruct(
    'drm_v3d_perfmon_get_counter',
    `
  __u8 counter;
  __u8 name[64];
  __u8 category[32];
  __u8 description[256];
  __u8 reserved[7];
`,
  );

/** `<drm/v3d_drm.h>`: 16 bytes. */
export interface drm_v3d_perfmon_get_values
  extends RecordView<'struct drm_v3d_perfmon_get_values'> {
  id: number;
  pad: number;
  get values_ptr(): bigint;
  set values_ptr(value: Integer);
}

export const drm_v3d_perfmon_get_values: Descriptor<drm_v3d_perfmon_get_values> =
  /* @__PURE__ */ declareStruct(
    'drm_v3d_perfmon_get_values',
    `
  __u32 id;
  __u32 pad;
  __u64 values_ptr;
`,
  );

/** `<drm/v3d_drm.h>`: 8 bytes. */
export interface drm_v3d_perfmon_set_global
  extends RecordView<'struct drm_v3d_perfmon_set_global'> {
  flags: number;
  id: number;
}

export const drm_v3d_perfmon_set_global: Descriptor<drm_v3d_perfmon_set_global> =
  /* @__PURE__ */ declareStruct(
    'drm_v3d_perfmon_set_global',
    `
  __u32 flags;
  __u32 id;
`,
  );

/** `<drm/v3d_drm.h>`: 40 bytes. */
export interface drm_v3d_reset_performance_query
  extends RecordView<'struct drm_v3d_reset_performance_query'> {
  get base(): drm_v3d_extension;
  set base(value: drm_v3d_extension | Init<drm_v3d_extension>);
  get syncs(): bigint;
  set syncs(value: Integer);
  count: number;
  nperfmons: number;
  get kperfmon_ids(): bigint;
  set kperfmon_ids(value: Integer);
}

export const drm_v3d_reset_performance_query: Descriptor<drm_v3d_reset_performance_query> =
  /* @__PURE__ */ declareStruct(
    'drm_v3d_reset_performance_query',
    `
  struct drm_v3d_extension base;
  __u64 syncs;
  __u32 count;
  __u32 nperfmons;
  __u64 kperfmon_ids;
`,
    { uses: () => [drm_v3d_extension] },
  );

/** `<drm/v3d_drm.h>`: 32 bytes. */
export interface drm_v3d_reset_timestamp_query
  extends RecordView<'struct drm_v3d_reset_timestamp_query'> {
  get base(): drm_v3d_extension;
  set base(value: drm_v3d_extension | Init<drm_v3d_extension>);
  get syncs(): bigint;
  set syncs(value: Integer);
  offset: number;
  count: number;
}

export const drm_v3d_reset_timestamp_query: Descriptor<drm_v3d_reset_timestamp_query> =
  /* @__PURE__ */ declareStruct(
    'drm_v3d_reset_timestamp_query',
    `
  struct drm_v3d_extension base;
  __u64 syncs;
  __u32 offset;
  __u32 count;
`,
    { uses: () => [drm_v3d_extension] },
  );

/** `<drm/v3d_drm.h>`: 32 bytes. */
export interface drm_v3d_sem extends RecordView<'struct drm_v3d_sem'> {
  handle: number;
  flags: number;
  get point(): bigint;
  set point(value: Integer);
  get mbz(): BigUint64Array;
  set mbz(value: Iterable<Integer>);
}

export const drm_v3d_sem: Descriptor<drm_v3d_sem> = /* @__PURE__ */ declareStruct(
  'drm_v3d_sem',
  `
  __u32 handle;
  __u32 flags;
  __u64 point;
  __u64 mbz[2];
`,
);

/** `<drm/v3d_drm.h>`: 72 bytes. */
export interface drm_v3d_submit_cl extends RecordView<'struct drm_v3d_submit_cl'> {
  bcl_start: number;
  bcl_end: number;
  rcl_start: number;
  rcl_end: number;
  in_sync_bcl: number;
  in_sync_rcl: number;
  out_sync: number;
  qma: number;
  qms: number;
  qts: number;
  get bo_handles(): bigint;
  set bo_handles(value: Integer);
  bo_handle_count: number;
  flags: number;
  perfmon_id: number;
  pad: number;
  get extensions(): bigint;
  set extensions(value: Integer);
}

export const drm_v3d_submit_cl: Descriptor<drm_v3d_submit_cl> = /* @__PURE__ */ declareStruct(
  'drm_v3d_submit_cl',
  `
  __u32 bcl_start;
  __u32 bcl_end;
  __u32 rcl_start;
  __u32 rcl_end;
  __u32 in_sync_bcl;
  __u32 in_sync_rcl;
  __u32 out_sync;
  __u32 qma;
  __u32 qms;
  __u32 qts;
  __u64 bo_handles;
  __u32 bo_handle_count;
  __u32 flags;
  __u32 perfmon_id;
  __u32 pad;
  __u64 extensions;
`,
);

/** `<drm/v3d_drm.h>`: 24 bytes. */
export interface drm_v3d_submit_cpu extends RecordView<'struct drm_v3d_submit_cpu'> {
  get bo_handles(): bigint;
  set bo_handles(value: Integer);
  bo_handle_count: number;
  flags: number;
  get extensions(): bigint;
  set extensions(value: Integer);
}

export const drm_v3d_submit_cpu: Descriptor<drm_v3d_submit_cpu> = /* @__PURE__ */ declareStruct(
  'drm_v3d_submit_cpu',
  `
  __u64 bo_handles;
  __u32 bo_handle_count;
  __u32 flags;
  __u64 extensions;
`,
);

/** `<drm/v3d_drm.h>`: 88 bytes on x86_64, arm, riscv64, aarch64; 84 bytes on x86. */
export interface drm_v3d_submit_csd extends RecordView<'struct drm_v3d_submit_csd'> {
  get cfg(): Uint32Array;
  set cfg(value: Iterable<Integer>);
  get coef(): Uint32Array;
  set coef(value: Iterable<Integer>);
  get bo_handles(): bigint;
  set bo_handles(value: Integer);
  bo_handle_count: number;
  in_sync: number;
  out_sync: number;
  perfmon_id: number;
  get extensions(): bigint;
  set extensions(value: Integer);
  flags: number;
  pad: number;
}

export const drm_v3d_submit_csd: Descriptor<drm_v3d_submit_csd> = /* @__PURE__ */ declareStruct(
  'drm_v3d_submit_csd',
  `
  __u32 cfg[7];
  __u32 coef[4];
  __u64 bo_handles;
  __u32 bo_handle_count;
  __u32 in_sync;
  __u32 out_sync;
  __u32 perfmon_id;
  __u64 extensions;
  __u32 flags;
  __u32 pad;
`,
);

interface drm_v3d_submit_tfu$v71 extends RecordView<'struct drm_v3d_submit_tfu.v71'> {
  ioc: number;
  pad: number;
}

/** `<drm/v3d_drm.h>`: 88 bytes. */
export interface drm_v3d_submit_tfu extends RecordView<'struct drm_v3d_submit_tfu'> {
  icfg: number;
  iia: number;
  iis: number;
  ica: number;
  iua: number;
  ioa: number;
  ios: number;
  get coef(): Uint32Array;
  set coef(value: Iterable<Integer>);
  get bo_handles(): Uint32Array;
  set bo_handles(value: Iterable<Integer>);
  in_sync: number;
  out_sync: number;
  flags: number;
  get extensions(): bigint;
  set extensions(value: Integer);
  get v71(): drm_v3d_submit_tfu$v71;
  set v71(value: drm_v3d_submit_tfu$v71 | Init<drm_v3d_submit_tfu$v71>);
}

export const drm_v3d_submit_tfu: Descriptor<drm_v3d_submit_tfu> = /* @__PURE__ */ declareStruct(
  'drm_v3d_submit_tfu',
  `
  __u32 icfg;
  __u32 iia;
  __u32 iis;
  __u32 ica;
  __u32 iua;
  __u32 ioa;
  __u32 ios;
  __u32 coef[4];
  __u32 bo_handles[4];
  __u32 in_sync;
  __u32 out_sync;
  __u32 flags;
  __u64 extensions;
  struct {
    __u32 ioc;
    __u32 pad;
  } v71;
`,
);

/** `<drm/v3d_drm.h>`: 40 bytes. */
export interface drm_v3d_timestamp_query extends RecordView<'struct drm_v3d_timestamp_query'> {
  get base(): drm_v3d_extension;
  set base(value: drm_v3d_extension | Init<drm_v3d_extension>);
  get offsets(): bigint;
  set offsets(value: Integer);
  get syncs(): bigint;
  set syncs(value: Integer);
  count: number;
  pad: number;
}

export const drm_v3d_timestamp_query: Descriptor<drm_v3d_timestamp_query> =
  /* @__PURE__ */ declareStruct(
    'drm_v3d_timestamp_query',
    `
  struct drm_v3d_extension base;
  __u64 offsets;
  __u64 syncs;
  __u32 count;
  __u32 pad;
`,
    { uses: () => [drm_v3d_extension] },
  );

/** `<drm/v3d_drm.h>`: 16 bytes. */
export interface drm_v3d_wait_bo extends RecordView<'struct drm_v3d_wait_bo'> {
  handle: number;
  pad: number;
  get timeout_ns(): bigint;
  set timeout_ns(value: Integer);
}

export const drm_v3d_wait_bo: Descriptor<drm_v3d_wait_bo> = /* @__PURE__ */ declareStruct(
  'drm_v3d_wait_bo',
  `
  __u32 handle;
  __u32 pad;
  __u64 timeout_ns;
`,
);
