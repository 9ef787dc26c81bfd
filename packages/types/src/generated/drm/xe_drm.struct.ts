// Generated from Linux 7.3.4 <drm/xe_drm.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<drm/xe_drm.h>`: 40 bytes. */
export interface drm_xe_device_query extends RecordView<'struct drm_xe_device_query'> {
  get extensions(): bigint;
  set extensions(value: Integer);
  query: number;
  size: number;
  get data(): bigint;
  set data(value: Integer);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const drm_xe_device_query: Descriptor<drm_xe_device_query> = /* @__PURE__ */ declareStruct(
  'drm_xe_device_query',
  `
  __u64 extensions;
  __u32 query;
  __u32 size;
  __u64 data;
  __u64 reserved[2];
`,
);

/** `<drm/xe_drm.h>`: 32 bytes. */
export interface drm_xe_engine extends RecordView<'struct drm_xe_engine'> {
  get instance(): drm_xe_engine_class_instance;
  set instance(value: drm_xe_engine_class_instance | Init<drm_xe_engine_class_instance>);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const drm_xe_engine: Descriptor<drm_xe_engine> = /* @__PURE__ */ declareStruct(
  'drm_xe_engine',
  `
  struct drm_xe_engine_class_instance instance;
  __u64 reserved[3];
`,
  { uses: () => [drm_xe_engine_class_instance] },
);

/** `<drm/xe_drm.h>`: 8 bytes. */
export interface drm_xe_engine_class_instance
  extends RecordView<'struct drm_xe_engine_class_instance'> {
  engine_class: number;
  engine_instance: number;
  gt_id: number;
  pad: number;
}

export const drm_xe_engine_class_instance: Descriptor<drm_xe_engine_class_instance> =
  /* @__PURE__ */ declareStruct(
    'drm_xe_engine_class_instance',
    `
  __u16 engine_class;
  __u16 engine_instance;
  __u16 gt_id;
  __u16 pad;
`,
  );

/** `<drm/xe_drm.h>`: 56 bytes. */
export interface drm_xe_exec extends RecordView<'struct drm_xe_exec'> {
  get extensions(): bigint;
  set extensions(value: Integer);
  exec_queue_id: number;
  num_syncs: number;
  get syncs(): bigint;
  set syncs(value: Integer);
  get address(): bigint;
  set address(value: Integer);
  num_batch_buffer: number;
  get pad(): Uint16Array;
  set pad(value: Iterable<Integer>);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const drm_xe_exec: Descriptor<drm_xe_exec> = /* @__PURE__ */ declareStruct(
  'drm_xe_exec',
  `
  __u64 extensions;
  __u32 exec_queue_id;
  __u32 num_syncs;
  __u64 syncs;
  __u64 address;
  __u16 num_batch_buffer;
  __u16 pad[3];
  __u64 reserved[2];
`,
);

/** `<drm/xe_drm.h>`: 48 bytes. */
export interface drm_xe_exec_queue_create extends RecordView<'struct drm_xe_exec_queue_create'> {
  get extensions(): bigint;
  set extensions(value: Integer);
  width: number;
  num_placements: number;
  vm_id: number;
  flags: number;
  exec_queue_id: number;
  get instances(): bigint;
  set instances(value: Integer);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const drm_xe_exec_queue_create: Descriptor<drm_xe_exec_queue_create> =
  /* @__PURE__ */ declareStruct(
    'drm_xe_exec_queue_create',
    `
  __u64 extensions;
  __u16 width;
  __u16 num_placements;
  __u32 vm_id;
  __u32 flags;
  __u32 exec_queue_id;
  __u64 instances;
  __u64 reserved[2];
`,
  );

/** `<drm/xe_drm.h>`: 24 bytes. */
export interface drm_xe_exec_queue_destroy extends RecordView<'struct drm_xe_exec_queue_destroy'> {
  exec_queue_id: number;
  pad: number;
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const drm_xe_exec_queue_destroy: Descriptor<drm_xe_exec_queue_destroy> =
  /* @__PURE__ */ declareStruct(
    'drm_xe_exec_queue_destroy',
    `
  __u32 exec_queue_id;
  __u32 pad;
  __u64 reserved[2];
`,
  );

/** `<drm/xe_drm.h>`: 40 bytes. */
export interface drm_xe_exec_queue_get_property
  extends RecordView<'struct drm_xe_exec_queue_get_property'> {
  get extensions(): bigint;
  set extensions(value: Integer);
  exec_queue_id: number;
  property: number;
  get value(): bigint;
  set value(value: Integer);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const drm_xe_exec_queue_get_property: Descriptor<drm_xe_exec_queue_get_property> =
  /* @__PURE__ */ declareStruct(
    'drm_xe_exec_queue_get_property',
    `
  __u64 extensions;
  __u32 exec_queue_id;
  __u32 property;
  __u64 value;
  __u64 reserved[2];
`,
  );

/** `<drm/xe_drm.h>`: 40 bytes. */
export interface drm_xe_exec_queue_set_property
  extends RecordView<'struct drm_xe_exec_queue_set_property'> {
  get extensions(): bigint;
  set extensions(value: Integer);
  exec_queue_id: number;
  property: number;
  get value(): bigint;
  set value(value: Integer);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const drm_xe_exec_queue_set_property: Descriptor<drm_xe_exec_queue_set_property> =
  /* @__PURE__ */ declareStruct(
    'drm_xe_exec_queue_set_property',
    `
  __u64 extensions;
  __u32 exec_queue_id;
  __u32 property;
  __u64 value;
  __u64 reserved[2];
`,
  );

/** `<drm/xe_drm.h>`: 48 bytes. */
export interface drm_xe_ext_set_property extends RecordView<'struct drm_xe_ext_set_property'> {
  get base(): drm_xe_user_extension;
  set base(value: drm_xe_user_extension | Init<drm_xe_user_extension>);
  property: number;
  pad: number;
  get value(): bigint;
  set value(value: Integer);
  get ptr(): bigint;
  set ptr(value: Integer);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const drm_xe_ext_set_property: Descriptor<drm_xe_ext_set_property> =
  /* @__PURE__ */ declareStruct(
    'drm_xe_ext_set_property',
    `
  struct drm_xe_user_extension base;
  __u32 property;
  __u32 pad;
  union {
    __u64 value;
    __u64 ptr;
  };
  __u64 reserved[2];
`,
    { uses: () => [drm_xe_user_extension] },
  );

/** `<drm/xe_drm.h>`: 56 bytes. */
export interface drm_xe_gem_create extends RecordView<'struct drm_xe_gem_create'> {
  get extensions(): bigint;
  set extensions(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  placement: number;
  flags: number;
  vm_id: number;
  handle: number;
  cpu_caching: number;
  get pad(): Uint16Array;
  set pad(value: Iterable<Integer>);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const drm_xe_gem_create: Descriptor<drm_xe_gem_create> = /* @__PURE__ */ declareStruct(
  'drm_xe_gem_create',
  `
  __u64 extensions;
  __u64 size;
  __u32 placement;
  __u32 flags;
  __u32 vm_id;
  __u32 handle;
  __u16 cpu_caching;
  __u16 pad[3];
  __u64 reserved[2];
`,
);

/** `<drm/xe_drm.h>`: 40 bytes. */
export interface drm_xe_gem_mmap_offset extends RecordView<'struct drm_xe_gem_mmap_offset'> {
  get extensions(): bigint;
  set extensions(value: Integer);
  handle: number;
  flags: number;
  get offset(): bigint;
  set offset(value: Integer);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const drm_xe_gem_mmap_offset: Descriptor<drm_xe_gem_mmap_offset> =
  /* @__PURE__ */ declareStruct(
    'drm_xe_gem_mmap_offset',
    `
  __u64 extensions;
  __u32 handle;
  __u32 flags;
  __u64 offset;
  __u64 reserved[2];
`,
  );

/** `<drm/xe_drm.h>`: 96 bytes. */
export interface drm_xe_gt extends RecordView<'struct drm_xe_gt'> {
  type: number;
  tile_id: number;
  gt_id: number;
  get pad(): Uint16Array;
  set pad(value: Iterable<Integer>);
  reference_clock: number;
  get near_mem_regions(): bigint;
  set near_mem_regions(value: Integer);
  get far_mem_regions(): bigint;
  set far_mem_regions(value: Integer);
  ip_ver_major: number;
  ip_ver_minor: number;
  ip_ver_rev: number;
  pad2: number;
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const drm_xe_gt: Descriptor<drm_xe_gt> = /* @__PURE__ */ declareStruct(
  'drm_xe_gt',
  `
  __u16 type;
  __u16 tile_id;
  __u16 gt_id;
  __u16 pad[3];
  __u32 reference_clock;
  __u64 near_mem_regions;
  __u64 far_mem_regions;
  __u16 ip_ver_major;
  __u16 ip_ver_minor;
  __u16 ip_ver_rev;
  __u16 pad2;
  __u64 reserved[7];
`,
);

interface drm_xe_madvise$preferred_mem_loc
  extends RecordView<'struct drm_xe_madvise.preferred_mem_loc'> {
  devmem_fd: number;
  migration_policy: number;
  region_instance: number;
  get reserved(): bigint;
  set reserved(value: Integer);
}

interface drm_xe_madvise$atomic extends RecordView<'struct drm_xe_madvise.atomic'> {
  val: number;
  pad: number;
  get reserved(): bigint;
  set reserved(value: Integer);
}

interface drm_xe_madvise$pat_index extends RecordView<'struct drm_xe_madvise.pat_index'> {
  val: number;
  pad: number;
  get reserved(): bigint;
  set reserved(value: Integer);
}

interface drm_xe_madvise$purge_state_val
  extends RecordView<'struct drm_xe_madvise.purge_state_val'> {
  val: number;
  pad: number;
  get retained_ptr(): bigint;
  set retained_ptr(value: Integer);
}

/** `<drm/xe_drm.h>`: 64 bytes. */
export interface drm_xe_madvise extends RecordView<'struct drm_xe_madvise'> {
  get extensions(): bigint;
  set extensions(value: Integer);
  get start(): bigint;
  set start(value: Integer);
  get range(): bigint;
  set range(value: Integer);
  vm_id: number;
  type: number;
  get preferred_mem_loc(): drm_xe_madvise$preferred_mem_loc;
  set preferred_mem_loc(value:
    | drm_xe_madvise$preferred_mem_loc
    | Init<drm_xe_madvise$preferred_mem_loc>);
  get atomic(): drm_xe_madvise$atomic;
  set atomic(value: drm_xe_madvise$atomic | Init<drm_xe_madvise$atomic>);
  get pat_index(): drm_xe_madvise$pat_index;
  set pat_index(value: drm_xe_madvise$pat_index | Init<drm_xe_madvise$pat_index>);
  get purge_state_val(): drm_xe_madvise$purge_state_val;
  set purge_state_val(value: drm_xe_madvise$purge_state_val | Init<drm_xe_madvise$purge_state_val>);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const drm_xe_madvise: Descriptor<drm_xe_madvise> = /* @__PURE__ */ declareStruct(
  'drm_xe_madvise',
  `
  __u64 extensions;
  __u64 start;
  __u64 range;
  __u32 vm_id;
  __u32 type;
  union {
    struct {
      __u32 devmem_fd;
      __u16 migration_policy;
      __u16 region_instance;
      __u64 reserved;
    } preferred_mem_loc;
    struct {
      __u32 val;
      __u32 pad;
      __u64 reserved;
    } atomic;
    struct {
      __u32 val;
      __u32 pad;
      __u64 reserved;
    } pat_index;
    struct {
      __u32 val;
      __u32 pad;
      __u64 retained_ptr;
    } purge_state_val;
  };
  __u64 reserved[2];
`,
);

interface drm_xe_mem_range_attr$preferred_mem_loc
  extends RecordView<'struct drm_xe_mem_range_attr.preferred_mem_loc'> {
  devmem_fd: number;
  migration_policy: number;
}

interface drm_xe_mem_range_attr$atomic extends RecordView<'struct drm_xe_mem_range_attr.atomic'> {
  val: number;
  reserved: number;
}

interface drm_xe_mem_range_attr$pat_index
  extends RecordView<'struct drm_xe_mem_range_attr.pat_index'> {
  val: number;
  reserved: number;
}

/** `<drm/xe_drm.h>`: 64 bytes. */
export interface drm_xe_mem_range_attr extends RecordView<'struct drm_xe_mem_range_attr'> {
  get extensions(): bigint;
  set extensions(value: Integer);
  get start(): bigint;
  set start(value: Integer);
  get end(): bigint;
  set end(value: Integer);
  get preferred_mem_loc(): drm_xe_mem_range_attr$preferred_mem_loc;
  set preferred_mem_loc(value:
    | drm_xe_mem_range_attr$preferred_mem_loc
    | Init<drm_xe_mem_range_attr$preferred_mem_loc>);
  get atomic(): drm_xe_mem_range_attr$atomic;
  set atomic(value: drm_xe_mem_range_attr$atomic | Init<drm_xe_mem_range_attr$atomic>);
  get pat_index(): drm_xe_mem_range_attr$pat_index;
  set pat_index(value: drm_xe_mem_range_attr$pat_index | Init<drm_xe_mem_range_attr$pat_index>);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const drm_xe_mem_range_attr: Descriptor<drm_xe_mem_range_attr> =
  /* @__PURE__ */ declareStruct(
    'drm_xe_mem_range_attr',
    `
  __u64 extensions;
  __u64 start;
  __u64 end;
  struct {
    __u32 devmem_fd;
    __u32 migration_policy;
  } preferred_mem_loc;
  struct {
    __u32 val;
    __u32 reserved;
  } atomic;
  struct {
    __u32 val;
    __u32 reserved;
  } pat_index;
  __u64 reserved[2];
`,
  );

/** `<drm/xe_drm.h>`: 88 bytes. */
export interface drm_xe_mem_region extends RecordView<'struct drm_xe_mem_region'> {
  mem_class: number;
  instance: number;
  min_page_size: number;
  get total_size(): bigint;
  set total_size(value: Integer);
  get used(): bigint;
  set used(value: Integer);
  get cpu_visible_size(): bigint;
  set cpu_visible_size(value: Integer);
  get cpu_visible_used(): bigint;
  set cpu_visible_used(value: Integer);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const drm_xe_mem_region: Descriptor<drm_xe_mem_region> = /* @__PURE__ */ declareStruct(
  'drm_xe_mem_region',
  `
  __u16 mem_class;
  __u16 instance;
  __u32 min_page_size;
  __u64 total_size;
  __u64 used;
  __u64 cpu_visible_size;
  __u64 cpu_visible_used;
  __u64 reserved[6];
`,
);

/** `<drm/xe_drm.h>`: 56 bytes. */
export interface drm_xe_oa_config extends RecordView<'struct drm_xe_oa_config'> {
  get extensions(): bigint;
  set extensions(value: Integer);
  get uuid(): Uint8Array;
  set uuid(value: Bytes);
  n_regs: number;
  get regs_ptr(): bigint;
  set regs_ptr(value: Integer);
}

export const drm_xe_oa_config: Descriptor<drm_xe_oa_config> = /* @__PURE__ */ declareStruct(
  'drm_xe_oa_config',
  `
  __u64 extensions;
  char uuid[36];
  __u32 n_regs;
  __u64 regs_ptr;
`,
);

/** `<drm/xe_drm.h>`: 40 bytes. */
export interface drm_xe_oa_stream_info extends RecordView<'struct drm_xe_oa_stream_info'> {
  get extensions(): bigint;
  set extensions(value: Integer);
  get oa_buf_size(): bigint;
  set oa_buf_size(value: Integer);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const drm_xe_oa_stream_info: Descriptor<drm_xe_oa_stream_info> =
  /* @__PURE__ */ declareStruct(
    'drm_xe_oa_stream_info',
    `
  __u64 extensions;
  __u64 oa_buf_size;
  __u64 reserved[3];
`,
  );

/** `<drm/xe_drm.h>`: 40 bytes. */
export interface drm_xe_oa_stream_status extends RecordView<'struct drm_xe_oa_stream_status'> {
  get extensions(): bigint;
  set extensions(value: Integer);
  get oa_status(): bigint;
  set oa_status(value: Integer);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const drm_xe_oa_stream_status: Descriptor<drm_xe_oa_stream_status> =
  /* @__PURE__ */ declareStruct(
    'drm_xe_oa_stream_status',
    `
  __u64 extensions;
  __u64 oa_status;
  __u64 reserved[3];
`,
  );

/** `<drm/xe_drm.h>`: 72 bytes. */
export interface drm_xe_oa_unit extends RecordView<'struct drm_xe_oa_unit'> {
  get extensions(): bigint;
  set extensions(value: Integer);
  oa_unit_id: number;
  oa_unit_type: number;
  get capabilities(): bigint;
  set capabilities(value: Integer);
  get oa_timestamp_freq(): bigint;
  set oa_timestamp_freq(value: Integer);
  gt_id: number;
  get reserved1(): Uint16Array;
  set reserved1(value: Iterable<Integer>);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
  get num_engines(): bigint;
  set num_engines(value: Integer);
  get eci(): Elements<drm_xe_engine_class_instance>;
  set eci(value: Iterable<drm_xe_engine_class_instance | Init<drm_xe_engine_class_instance>>);
}

export const drm_xe_oa_unit: Descriptor<drm_xe_oa_unit> = /* @__PURE__ */ declareStruct(
  'drm_xe_oa_unit',
  `
  __u64 extensions;
  __u32 oa_unit_id;
  __u32 oa_unit_type;
  __u64 capabilities;
  __u64 oa_timestamp_freq;
  __u16 gt_id;
  __u16 reserved1[3];
  __u64 reserved[3];
  __u64 num_engines;
  struct drm_xe_engine_class_instance eci[];
`,
  { uses: () => [drm_xe_engine_class_instance] },
);

/** `<drm/xe_drm.h>`: 32 bytes. */
export interface drm_xe_observation_param extends RecordView<'struct drm_xe_observation_param'> {
  get extensions(): bigint;
  set extensions(value: Integer);
  get observation_type(): bigint;
  set observation_type(value: Integer);
  get observation_op(): bigint;
  set observation_op(value: Integer);
  get param(): bigint;
  set param(value: Integer);
}

export const drm_xe_observation_param: Descriptor<drm_xe_observation_param> =
  /* @__PURE__ */ declareStruct(
    'drm_xe_observation_param',
    `
  __u64 extensions;
  __u64 observation_type;
  __u64 observation_op;
  __u64 param;
`,
  );

/** `<drm/xe_drm.h>`: 8 bytes. */
export interface drm_xe_query_config extends RecordView<'struct drm_xe_query_config'> {
  num_params: number;
  pad: number;
  get info(): BigUint64Array;
  set info(value: Iterable<Integer>);
}

export const drm_xe_query_config: Descriptor<drm_xe_query_config> = /* @__PURE__ */ declareStruct(
  'drm_xe_query_config',
  `
  __u32 num_params;
  __u32 pad;
  __u64 info[];
`,
);

/** `<drm/xe_drm.h>`: 40 bytes. */
export interface drm_xe_query_engine_cycles
  extends RecordView<'struct drm_xe_query_engine_cycles'> {
  get eci(): drm_xe_engine_class_instance;
  set eci(value: drm_xe_engine_class_instance | Init<drm_xe_engine_class_instance>);
  clockid: number;
  width: number;
  get engine_cycles(): bigint;
  set engine_cycles(value: Integer);
  get cpu_timestamp(): bigint;
  set cpu_timestamp(value: Integer);
  get cpu_delta(): bigint;
  set cpu_delta(value: Integer);
}

export const drm_xe_query_engine_cycles: Descriptor<drm_xe_query_engine_cycles> =
  /* @__PURE__ */ declareStruct(
    'drm_xe_query_engine_cycles',
    `
  struct drm_xe_engine_class_instance eci;
  __s32 clockid;
  __u32 width;
  __u64 engine_cycles;
  __u64 cpu_timestamp;
  __u64 cpu_delta;
`,
    { uses: () => [drm_xe_engine_class_instance] },
  );

/** `<drm/xe_drm.h>`: 8 bytes. */
export interface drm_xe_query_engines extends RecordView<'struct drm_xe_query_engines'> {
  num_engines: number;
  pad: number;
  get engines(): Elements<drm_xe_engine>;
  set engines(value: Iterable<drm_xe_engine | Init<drm_xe_engine>>);
}

export const drm_xe_query_engines: Descriptor<drm_xe_query_engines> = /* @__PURE__ */ declareStruct(
  'drm_xe_query_engines',
  `
  __u32 num_engines;
  __u32 pad;
  struct drm_xe_engine engines[];
`,
  { uses: () => [drm_xe_engine] },
);

/** `<drm/xe_drm.h>`: 80 bytes. */
export interface drm_xe_query_eu_stall extends RecordView<'struct drm_xe_query_eu_stall'> {
  get extensions(): bigint;
  set extensions(value: Integer);
  get capabilities(): bigint;
  set capabilities(value: Integer);
  get record_size(): bigint;
  set record_size(value: Integer);
  get per_xecore_buf_size(): bigint;
  set per_xecore_buf_size(value: Integer);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
  get num_sampling_rates(): bigint;
  set num_sampling_rates(value: Integer);
  get sampling_rates(): BigUint64Array;
  set sampling_rates(value: Iterable<Integer>);
}

export const drm_xe_query_eu_stall: Descriptor<drm_xe_query_eu_stall> =
  /* @__PURE__ */ declareStruct(
    'drm_xe_query_eu_stall',
    `
  __u64 extensions;
  __u64 capabilities;
  __u64 record_size;
  __u64 per_xecore_buf_size;
  __u64 reserved[5];
  __u64 num_sampling_rates;
  __u64 sampling_rates[];
`,
  );

/** `<drm/xe_drm.h>`: 8 bytes. */
export interface drm_xe_query_gt_list extends RecordView<'struct drm_xe_query_gt_list'> {
  num_gt: number;
  pad: number;
  get gt_list(): Elements<drm_xe_gt>;
  set gt_list(value: Iterable<drm_xe_gt | Init<drm_xe_gt>>);
}

export const drm_xe_query_gt_list: Descriptor<drm_xe_query_gt_list> = /* @__PURE__ */ declareStruct(
  'drm_xe_query_gt_list',
  `
  __u32 num_gt;
  __u32 pad;
  struct drm_xe_gt gt_list[];
`,
  { uses: () => [drm_xe_gt] },
);

/** `<drm/xe_drm.h>`: 8 bytes. */
export interface drm_xe_query_mem_regions extends RecordView<'struct drm_xe_query_mem_regions'> {
  num_mem_regions: number;
  pad: number;
  get mem_regions(): Elements<drm_xe_mem_region>;
  set mem_regions(value: Iterable<drm_xe_mem_region | Init<drm_xe_mem_region>>);
}

export const drm_xe_query_mem_regions: Descriptor<drm_xe_query_mem_regions> =
  /* @__PURE__ */ declareStruct(
    'drm_xe_query_mem_regions',
    `
  __u32 num_mem_regions;
  __u32 pad;
  struct drm_xe_mem_region mem_regions[];
`,
    { uses: () => [drm_xe_mem_region] },
  );

/** `<drm/xe_drm.h>`: 16 bytes. */
export interface drm_xe_query_oa_units extends RecordView<'struct drm_xe_query_oa_units'> {
  get extensions(): bigint;
  set extensions(value: Integer);
  num_oa_units: number;
  pad: number;
  get oa_units(): BigUint64Array;
  set oa_units(value: Iterable<Integer>);
}

export const drm_xe_query_oa_units: Descriptor<drm_xe_query_oa_units> =
  /* @__PURE__ */ declareStruct(
    'drm_xe_query_oa_units',
    `
  __u64 extensions;
  __u32 num_oa_units;
  __u32 pad;
  __u64 oa_units[];
`,
  );

/** `<drm/xe_drm.h>`: 8 bytes. */
export interface drm_xe_query_pxp_status extends RecordView<'struct drm_xe_query_pxp_status'> {
  status: number;
  supported_session_types: number;
}

export const drm_xe_query_pxp_status: Descriptor<drm_xe_query_pxp_status> =
  /* @__PURE__ */ declareStruct(
    'drm_xe_query_pxp_status',
    `
  __u32 status;
  __u32 supported_session_types;
`,
  );

/** `<drm/xe_drm.h>`: 8 bytes. */
export interface drm_xe_query_topology_mask
  extends RecordView<'struct drm_xe_query_topology_mask'> {
  gt_id: number;
  type: number;
  num_bytes: number;
  get mask(): Uint8Array;
  set mask(value: Bytes);
}

export const drm_xe_query_topology_mask: Descriptor<drm_xe_query_topology_mask> =
  /* @__PURE__ */ declareStruct(
    'drm_xe_query_topology_mask',
    `
  __u16 gt_id;
  __u16 type;
  __u32 num_bytes;
  __u8 mask[];
`,
  );

/** `<drm/xe_drm.h>`: 32 bytes. */
export interface drm_xe_query_uc_fw_version
  extends RecordView<'struct drm_xe_query_uc_fw_version'> {
  uc_type: number;
  pad: number;
  branch_ver: number;
  major_ver: number;
  minor_ver: number;
  patch_ver: number;
  pad2: number;
  get reserved(): bigint;
  set reserved(value: Integer);
}

export const drm_xe_query_uc_fw_version: Descriptor<drm_xe_query_uc_fw_version> =
  /* @__PURE__ */ declareStruct(
    'drm_xe_query_uc_fw_version',
    `
  __u16 uc_type;
  __u16 pad;
  __u32 branch_ver;
  __u32 major_ver;
  __u32 minor_ver;
  __u32 patch_ver;
  __u32 pad2;
  __u64 reserved;
`,
  );

/** `<drm/xe_drm.h>`: 48 bytes. */
export interface drm_xe_sync extends RecordView<'struct drm_xe_sync'> {
  get extensions(): bigint;
  set extensions(value: Integer);
  type: number;
  flags: number;
  handle: number;
  get addr(): bigint;
  set addr(value: Integer);
  get timeline_value(): bigint;
  set timeline_value(value: Integer);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const drm_xe_sync: Descriptor<drm_xe_sync> = /* @__PURE__ */ declareStruct(
  'drm_xe_sync',
  `
  __u64 extensions;
  __u32 type;
  __u32 flags;
  union {
    __u32 handle;
    __u64 addr;
  };
  __u64 timeline_value;
  __u64 reserved[2];
`,
);

/** `<drm/xe_drm.h>`: 16 bytes. */
export interface drm_xe_user_extension extends RecordView<'struct drm_xe_user_extension'> {
  get next_extension(): bigint;
  set next_extension(value: Integer);
  name: number;
  pad: number;
}

export const drm_xe_user_extension: Descriptor<drm_xe_user_extension> =
  /* @__PURE__ */ declareStruct(
    'drm_xe_user_extension',
    `
  __u64 next_extension;
  __u32 name;
  __u32 pad;
`,
  );

/** `<drm/xe_drm.h>`: 136 bytes. */
export interface drm_xe_vm_bind extends RecordView<'struct drm_xe_vm_bind'> {
  get extensions(): bigint;
  set extensions(value: Integer);
  vm_id: number;
  exec_queue_id: number;
  pad: number;
  num_binds: number;
  get bind(): drm_xe_vm_bind_op;
  set bind(value: drm_xe_vm_bind_op | Init<drm_xe_vm_bind_op>);
  get vector_of_binds(): bigint;
  set vector_of_binds(value: Integer);
  pad2: number;
  num_syncs: number;
  get syncs(): bigint;
  set syncs(value: Integer);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const drm_xe_vm_bind: Descriptor<drm_xe_vm_bind> = /* @__PURE__ */ declareStruct(
  'drm_xe_vm_bind',
  `
  __u64 extensions;
  __u32 vm_id;
  __u32 exec_queue_id;
  __u32 pad;
  __u32 num_binds;
  union {
    struct drm_xe_vm_bind_op bind;
    __u64 vector_of_binds;
  };
  __u32 pad2;
  __u32 num_syncs;
  __u64 syncs;
  __u64 reserved[2];
`,
  { uses: () => [drm_xe_vm_bind_op] },
);

/** `<drm/xe_drm.h>`: 80 bytes. */
export interface drm_xe_vm_bind_op extends RecordView<'struct drm_xe_vm_bind_op'> {
  get extensions(): bigint;
  set extensions(value: Integer);
  obj: number;
  pat_index: number;
  pad: number;
  get obj_offset(): bigint;
  set obj_offset(value: Integer);
  get userptr(): bigint;
  set userptr(value: Integer);
  get cpu_addr_mirror_offset(): bigint;
  set cpu_addr_mirror_offset(value: Integer);
  get range(): bigint;
  set range(value: Integer);
  get addr(): bigint;
  set addr(value: Integer);
  op: number;
  flags: number;
  prefetch_mem_region_instance: number;
  pad2: number;
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const drm_xe_vm_bind_op: Descriptor<drm_xe_vm_bind_op> = /* @__PURE__ */ declareStruct(
  'drm_xe_vm_bind_op',
  `
  __u64 extensions;
  __u32 obj;
  __u16 pat_index;
  __u16 pad;
  union {
    __u64 obj_offset;
    __u64 userptr;
    __s64 cpu_addr_mirror_offset;
  };
  __u64 range;
  __u64 addr;
  __u32 op;
  __u32 flags;
  __u32 prefetch_mem_region_instance;
  __u32 pad2;
  __u64 reserved[3];
`,
);

/** `<drm/xe_drm.h>`: 32 bytes. */
export interface drm_xe_vm_create extends RecordView<'struct drm_xe_vm_create'> {
  get extensions(): bigint;
  set extensions(value: Integer);
  flags: number;
  vm_id: number;
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const drm_xe_vm_create: Descriptor<drm_xe_vm_create> = /* @__PURE__ */ declareStruct(
  'drm_xe_vm_create',
  `
  __u64 extensions;
  __u32 flags;
  __u32 vm_id;
  __u64 reserved[2];
`,
);

/** `<drm/xe_drm.h>`: 24 bytes. */
export interface drm_xe_vm_destroy extends RecordView<'struct drm_xe_vm_destroy'> {
  vm_id: number;
  pad: number;
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const drm_xe_vm_destroy: Descriptor<drm_xe_vm_destroy> = /* @__PURE__ */ declareStruct(
  'drm_xe_vm_destroy',
  `
  __u32 vm_id;
  __u32 pad;
  __u64 reserved[2];
`,
);

/** `<drm/xe_drm.h>`: 56 bytes. */
export interface drm_xe_vm_get_property extends RecordView<'struct drm_xe_vm_get_property'> {
  get extensions(): bigint;
  set extensions(value: Integer);
  vm_id: number;
  property: number;
  size: number;
  pad: number;
  get data(): bigint;
  set data(value: Integer);
  get value(): bigint;
  set value(value: Integer);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const drm_xe_vm_get_property: Descriptor<drm_xe_vm_get_property> =
  /* @__PURE__ */ declareStruct(
    'drm_xe_vm_get_property',
    `
  __u64 extensions;
  __u32 vm_id;
  __u32 property;
  __u32 size;
  __u32 pad;
  union {
    __u64 data;
    __u64 value;
  };
  __u64 reserved[3];
`,
  );

/** `<drm/xe_drm.h>`: 64 bytes. */
export interface drm_xe_vm_query_mem_range_attr
  extends RecordView<'struct drm_xe_vm_query_mem_range_attr'> {
  get extensions(): bigint;
  set extensions(value: Integer);
  vm_id: number;
  num_mem_ranges: number;
  get start(): bigint;
  set start(value: Integer);
  get range(): bigint;
  set range(value: Integer);
  get sizeof_mem_range_attr(): bigint;
  set sizeof_mem_range_attr(value: Integer);
  get vector_of_mem_attr(): bigint;
  set vector_of_mem_attr(value: Integer);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const drm_xe_vm_query_mem_range_attr: Descriptor<drm_xe_vm_query_mem_range_attr> =
  /* @__PURE__ */ declareStruct(
    'drm_xe_vm_query_mem_range_attr',
    `
  __u64 extensions;
  __u32 vm_id;
  __u32 num_mem_ranges;
  __u64 start;
  __u64 range;
  __u64 sizeof_mem_range_attr;
  __u64 vector_of_mem_attr;
  __u64 reserved[2];
`,
  );

/** `<drm/xe_drm.h>`: 72 bytes. */
export interface drm_xe_wait_user_fence extends RecordView<'struct drm_xe_wait_user_fence'> {
  get extensions(): bigint;
  set extensions(value: Integer);
  get addr(): bigint;
  set addr(value: Integer);
  op: number;
  flags: number;
  pad: number;
  get value(): bigint;
  set value(value: Integer);
  get mask(): bigint;
  set mask(value: Integer);
  get timeout(): bigint;
  set timeout(value: Integer);
  exec_queue_id: number;
  pad2: number;
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const drm_xe_wait_user_fence: Descriptor<drm_xe_wait_user_fence> =
  /* @__PURE__ */ declareStruct(
    'drm_xe_wait_user_fence',
    `
  __u64 extensions;
  __u64 addr;
  __u16 op;
  __u16 flags;
  __u32 pad;
  __u64 value;
  __u64 mask;
  __s64 timeout;
  __u32 exec_queue_id;
  __u32 pad2;
  __u64 reserved[2];
`,
  );

/** `<drm/xe_drm.h>`: 48 bytes. */
export interface xe_vm_fault extends RecordView<'struct xe_vm_fault'> {
  get address(): bigint;
  set address(value: Integer);
  address_precision: number;
  access_type: number;
  fault_type: number;
  fault_level: number;
  pad: number;
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const xe_vm_fault: Descriptor<xe_vm_fault> = /* @__PURE__ */ declareStruct(
  'xe_vm_fault',
  `
  __u64 address;
  __u32 address_precision;
  __u8 access_type;
  __u8 fault_type;
  __u8 fault_level;
  __u8 pad;
  __u64 reserved[4];
`,
);
