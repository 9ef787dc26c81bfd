// Generated from Linux 7.3.4 <drm/asahi_drm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'DRM_IOCTL_ASAHI_GET_PARAMS'
  | 'DRM_IOCTL_ASAHI_QUEUE_DESTROY'
  | 'DRM_IOCTL_ASAHI_SUBMIT'
  | 'DRM_IOCTL_ASAHI_VM_BIND'
  | 'DRM_IOCTL_ASAHI_VM_DESTROY'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    DRM_IOCTL_ASAHI_GET_PARAMS: 1075340352,
    DRM_IOCTL_ASAHI_QUEUE_DESTROY: 1074291785,
    DRM_IOCTL_ASAHI_SUBMIT: 1076388938,
    DRM_IOCTL_ASAHI_VM_BIND: 1075340356,
    DRM_IOCTL_ASAHI_VM_DESTROY: 1074291779,
  },
);

export const DRM_IOCTL_ASAHI_GET_PARAMS: number = /* @__PURE__ */ requestHere(1075340352),
  DRM_IOCTL_ASAHI_QUEUE_DESTROY: number = /* @__PURE__ */ requestHere(1074291785),
  DRM_IOCTL_ASAHI_SUBMIT: number = /* @__PURE__ */ requestHere(1076388938),
  DRM_IOCTL_ASAHI_VM_BIND: number = /* @__PURE__ */ requestHere(1075340356),
  DRM_IOCTL_ASAHI_VM_DESTROY: number = /* @__PURE__ */ requestHere(1074291779);
export const DRM_ASAHI_BARRIER_NONE = 65535,
  DRM_ASAHI_BIND_OBJECT_OP_BIND = 0,
  DRM_ASAHI_BIND_OBJECT_OP_UNBIND = 1,
  DRM_ASAHI_BIND_OBJECT_USAGE_TIMESTAMPS = 1,
  DRM_ASAHI_BIND_READ = 2,
  DRM_ASAHI_BIND_SINGLE_PAGE = 8,
  DRM_ASAHI_BIND_UNBIND = 1,
  DRM_ASAHI_BIND_WRITE = 4,
  DRM_ASAHI_CMD_COMPUTE = 1,
  DRM_ASAHI_CMD_RENDER = 0,
  DRM_ASAHI_FEATURE_SOFT_FAULTS = 1,
  DRM_ASAHI_GEM_BIND_OBJECT = 7,
  DRM_ASAHI_GEM_CREATE = 5,
  DRM_ASAHI_GEM_MMAP_OFFSET = 6,
  DRM_ASAHI_GEM_VM_PRIVATE = 2,
  DRM_ASAHI_GEM_WRITEBACK = 1,
  DRM_ASAHI_GET_PARAMS = 0,
  DRM_ASAHI_GET_TIME = 1,
  DRM_ASAHI_MAX_CLUSTERS = 64,
  DRM_ASAHI_PRIORITY_HIGH = 2,
  DRM_ASAHI_PRIORITY_LOW = 0,
  DRM_ASAHI_PRIORITY_MEDIUM = 1,
  DRM_ASAHI_PRIORITY_REALTIME = 3,
  DRM_ASAHI_QUEUE_CREATE = 8,
  DRM_ASAHI_QUEUE_DESTROY = 9,
  DRM_ASAHI_RENDER_DBIAS_IS_INT = 262144,
  DRM_ASAHI_RENDER_NO_VERTEX_CLUSTERING = 4,
  DRM_ASAHI_RENDER_PROCESS_EMPTY_TILES = 2,
  DRM_ASAHI_RENDER_VERTEX_SCRATCH = 1,
  DRM_ASAHI_SET_COMPUTE_ATTACHMENTS = 4,
  DRM_ASAHI_SET_FRAGMENT_ATTACHMENTS = 3,
  DRM_ASAHI_SET_VERTEX_ATTACHMENTS = 2,
  DRM_ASAHI_SUBMIT = 10,
  DRM_ASAHI_SYNC_SYNCOBJ = 0,
  DRM_ASAHI_SYNC_TIMELINE_SYNCOBJ = 1,
  DRM_ASAHI_VM_BIND = 4,
  DRM_ASAHI_VM_CREATE = 2,
  DRM_ASAHI_VM_DESTROY = 3,
  DRM_IOCTL_ASAHI_GEM_BIND_OBJECT = 3223872583,
  DRM_IOCTL_ASAHI_GEM_CREATE = 3222824005,
  DRM_IOCTL_ASAHI_GEM_MMAP_OFFSET = 3222299718,
  DRM_IOCTL_ASAHI_GET_TIME = 3222299713,
  DRM_IOCTL_ASAHI_QUEUE_CREATE = 3222824008,
  DRM_IOCTL_ASAHI_VM_CREATE = 3222824002;
export declare namespace struct {
  /** `<drm/asahi_drm.h>`: 24 bytes. */
  interface drm_asahi_attachment extends RecordView<'struct drm_asahi_attachment'> {
    get pointer(): bigint;
    set pointer(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    pad: number;
    flags: number;
  }

  /** `<drm/asahi_drm.h>`: 8 bytes. */
  interface drm_asahi_bg_eot extends RecordView<'struct drm_asahi_bg_eot'> {
    usc: number;
    rsrc_spec: number;
  }

  /** `<drm/asahi_drm.h>`: 64 bytes. */
  interface drm_asahi_cmd_compute extends RecordView<'struct drm_asahi_cmd_compute'> {
    flags: number;
    sampler_count: number;
    get cdm_ctrl_stream_base(): bigint;
    set cdm_ctrl_stream_base(value: Integer);
    get cdm_ctrl_stream_end(): bigint;
    set cdm_ctrl_stream_end(value: Integer);
    get sampler_heap(): bigint;
    set sampler_heap(value: Integer);
    get helper(): struct.drm_asahi_helper_program;
    set helper(value: From<struct.drm_asahi_helper_program>);
    get ts(): struct.drm_asahi_timestamps;
    set ts(value: From<struct.drm_asahi_timestamps>);
  }

  /** `<drm/asahi_drm.h>`: 8 bytes. */
  interface drm_asahi_cmd_header extends RecordView<'struct drm_asahi_cmd_header'> {
    cmd_type: number;
    size: number;
    vdm_barrier: number;
    cdm_barrier: number;
  }

  /** `<drm/asahi_drm.h>`: 240 bytes. */
  interface drm_asahi_cmd_render extends RecordView<'struct drm_asahi_cmd_render'> {
    flags: number;
    isp_zls_pixels: number;
    get vdm_ctrl_stream_base(): bigint;
    set vdm_ctrl_stream_base(value: Integer);
    get vertex_helper(): struct.drm_asahi_helper_program;
    set vertex_helper(value: From<struct.drm_asahi_helper_program>);
    get fragment_helper(): struct.drm_asahi_helper_program;
    set fragment_helper(value: From<struct.drm_asahi_helper_program>);
    get isp_scissor_base(): bigint;
    set isp_scissor_base(value: Integer);
    get isp_dbias_base(): bigint;
    set isp_dbias_base(value: Integer);
    get isp_oclqry_base(): bigint;
    set isp_oclqry_base(value: Integer);
    get depth(): struct.drm_asahi_zls_buffer;
    set depth(value: From<struct.drm_asahi_zls_buffer>);
    get stencil(): struct.drm_asahi_zls_buffer;
    set stencil(value: From<struct.drm_asahi_zls_buffer>);
    get zls_ctrl(): bigint;
    set zls_ctrl(value: Integer);
    get ppp_multisamplectl(): bigint;
    set ppp_multisamplectl(value: Integer);
    get sampler_heap(): bigint;
    set sampler_heap(value: Integer);
    ppp_ctrl: number;
    width_px: number;
    height_px: number;
    layers: number;
    sampler_count: number;
    utile_width_px: number;
    utile_height_px: number;
    samples: number;
    sample_size_B: number;
    isp_merge_upper_x: number;
    isp_merge_upper_y: number;
    get bg(): struct.drm_asahi_bg_eot;
    set bg(value: From<struct.drm_asahi_bg_eot>);
    get eot(): struct.drm_asahi_bg_eot;
    set eot(value: From<struct.drm_asahi_bg_eot>);
    get partial_bg(): struct.drm_asahi_bg_eot;
    set partial_bg(value: From<struct.drm_asahi_bg_eot>);
    get partial_eot(): struct.drm_asahi_bg_eot;
    set partial_eot(value: From<struct.drm_asahi_bg_eot>);
    isp_bgobjdepth: number;
    isp_bgobjvals: number;
    get ts_vtx(): struct.drm_asahi_timestamps;
    set ts_vtx(value: From<struct.drm_asahi_timestamps>);
    get ts_frag(): struct.drm_asahi_timestamps;
    set ts_frag(value: From<struct.drm_asahi_timestamps>);
  }

  /** `<drm/asahi_drm.h>`: 40 bytes. */
  interface drm_asahi_gem_bind_object extends RecordView<'struct drm_asahi_gem_bind_object'> {
    op: number;
    flags: number;
    handle: number;
    vm_id: number;
    get offset(): bigint;
    set offset(value: Integer);
    get range(): bigint;
    set range(value: Integer);
    object_handle: number;
    pad: number;
  }

  /** `<drm/asahi_drm.h>`: 32 bytes. */
  interface drm_asahi_gem_bind_op extends RecordView<'struct drm_asahi_gem_bind_op'> {
    flags: number;
    handle: number;
    get offset(): bigint;
    set offset(value: Integer);
    get range(): bigint;
    set range(value: Integer);
    get addr(): bigint;
    set addr(value: Integer);
  }

  /** `<drm/asahi_drm.h>`: 24 bytes. */
  interface drm_asahi_gem_create extends RecordView<'struct drm_asahi_gem_create'> {
    get size(): bigint;
    set size(value: Integer);
    flags: number;
    vm_id: number;
    handle: number;
    pad: number;
  }

  /** `<drm/asahi_drm.h>`: 16 bytes. */
  interface drm_asahi_gem_mmap_offset extends RecordView<'struct drm_asahi_gem_mmap_offset'> {
    handle: number;
    flags: number;
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<drm/asahi_drm.h>`: 24 bytes. */
  interface drm_asahi_get_params extends RecordView<'struct drm_asahi_get_params'> {
    param_group: number;
    pad: number;
    get pointer(): bigint;
    set pointer(value: Integer);
    get size(): bigint;
    set size(value: Integer);
  }

  /** `<drm/asahi_drm.h>`: 16 bytes. */
  interface drm_asahi_get_time extends RecordView<'struct drm_asahi_get_time'> {
    get flags(): bigint;
    set flags(value: Integer);
    get gpu_timestamp(): bigint;
    set gpu_timestamp(value: Integer);
  }

  /** `<drm/asahi_drm.h>`: 16 bytes. */
  interface drm_asahi_helper_program extends RecordView<'struct drm_asahi_helper_program'> {
    binary: number;
    cfg: number;
    get data(): bigint;
    set data(value: Integer);
  }

  /** `<drm/asahi_drm.h>`: 592 bytes. */
  interface drm_asahi_params_global extends RecordView<'struct drm_asahi_params_global'> {
    get features(): bigint;
    set features(value: Integer);
    gpu_generation: number;
    gpu_variant: number;
    gpu_revision: number;
    chip_id: number;
    num_dies: number;
    num_clusters_total: number;
    num_cores_per_cluster: number;
    max_frequency_khz: number;
    get core_masks(): BigUint64Array;
    set core_masks(value: Iterable<Integer>);
    get vm_start(): bigint;
    set vm_start(value: Integer);
    get vm_end(): bigint;
    set vm_end(value: Integer);
    get vm_kernel_min_size(): bigint;
    set vm_kernel_min_size(value: Integer);
    max_commands_per_submission: number;
    max_attachments: number;
    get command_timestamp_frequency_hz(): bigint;
    set command_timestamp_frequency_hz(value: Integer);
  }

  /** `<drm/asahi_drm.h>`: 24 bytes. */
  interface drm_asahi_queue_create extends RecordView<'struct drm_asahi_queue_create'> {
    flags: number;
    vm_id: number;
    priority: number;
    queue_id: number;
    get usc_exec_base(): bigint;
    set usc_exec_base(value: Integer);
  }

  /** `<drm/asahi_drm.h>`: 8 bytes. */
  interface drm_asahi_queue_destroy extends RecordView<'struct drm_asahi_queue_destroy'> {
    queue_id: number;
    pad: number;
  }

  /** `<drm/asahi_drm.h>`: 40 bytes. */
  interface drm_asahi_submit extends RecordView<'struct drm_asahi_submit'> {
    get syncs(): bigint;
    set syncs(value: Integer);
    get cmdbuf(): bigint;
    set cmdbuf(value: Integer);
    flags: number;
    queue_id: number;
    in_sync_count: number;
    out_sync_count: number;
    cmdbuf_size: number;
    pad: number;
  }

  /** `<drm/asahi_drm.h>`: 16 bytes. */
  interface drm_asahi_sync extends RecordView<'struct drm_asahi_sync'> {
    sync_type: number;
    handle: number;
    get timeline_value(): bigint;
    set timeline_value(value: Integer);
  }

  /** `<drm/asahi_drm.h>`: 8 bytes. */
  interface drm_asahi_timestamp extends RecordView<'struct drm_asahi_timestamp'> {
    handle: number;
    offset: number;
  }

  /** `<drm/asahi_drm.h>`: 16 bytes. */
  interface drm_asahi_timestamps extends RecordView<'struct drm_asahi_timestamps'> {
    get start(): struct.drm_asahi_timestamp;
    set start(value: From<struct.drm_asahi_timestamp>);
    get end(): struct.drm_asahi_timestamp;
    set end(value: From<struct.drm_asahi_timestamp>);
  }

  /** `<drm/asahi_drm.h>`: 24 bytes. */
  interface drm_asahi_vm_bind extends RecordView<'struct drm_asahi_vm_bind'> {
    vm_id: number;
    num_binds: number;
    stride: number;
    pad: number;
    get userptr(): bigint;
    set userptr(value: Integer);
  }

  /** `<drm/asahi_drm.h>`: 24 bytes. */
  interface drm_asahi_vm_create extends RecordView<'struct drm_asahi_vm_create'> {
    get kernel_start(): bigint;
    set kernel_start(value: Integer);
    get kernel_end(): bigint;
    set kernel_end(value: Integer);
    vm_id: number;
    pad: number;
  }

  /** `<drm/asahi_drm.h>`: 8 bytes. */
  interface drm_asahi_vm_destroy extends RecordView<'struct drm_asahi_vm_destroy'> {
    vm_id: number;
    pad: number;
  }

  /** `<drm/asahi_drm.h>`: 24 bytes. */
  interface drm_asahi_zls_buffer extends RecordView<'struct drm_asahi_zls_buffer'> {
    get base(): bigint;
    set base(value: Integer);
    get comp_base(): bigint;
    set comp_base(value: Integer);
    stride: number;
    comp_stride: number;
  }
}

export const struct: {
  readonly drm_asahi_attachment: Descriptor<struct.drm_asahi_attachment>;
  readonly drm_asahi_bg_eot: Descriptor<struct.drm_asahi_bg_eot>;
  readonly drm_asahi_cmd_compute: Descriptor<struct.drm_asahi_cmd_compute>;
  readonly drm_asahi_cmd_header: Descriptor<struct.drm_asahi_cmd_header>;
  readonly drm_asahi_cmd_render: Descriptor<struct.drm_asahi_cmd_render>;
  readonly drm_asahi_gem_bind_object: Descriptor<struct.drm_asahi_gem_bind_object>;
  readonly drm_asahi_gem_bind_op: Descriptor<struct.drm_asahi_gem_bind_op>;
  readonly drm_asahi_gem_create: Descriptor<struct.drm_asahi_gem_create>;
  readonly drm_asahi_gem_mmap_offset: Descriptor<struct.drm_asahi_gem_mmap_offset>;
  readonly drm_asahi_get_params: Descriptor<struct.drm_asahi_get_params>;
  readonly drm_asahi_get_time: Descriptor<struct.drm_asahi_get_time>;
  readonly drm_asahi_helper_program: Descriptor<struct.drm_asahi_helper_program>;
  readonly drm_asahi_params_global: Descriptor<struct.drm_asahi_params_global>;
  readonly drm_asahi_queue_create: Descriptor<struct.drm_asahi_queue_create>;
  readonly drm_asahi_queue_destroy: Descriptor<struct.drm_asahi_queue_destroy>;
  readonly drm_asahi_submit: Descriptor<struct.drm_asahi_submit>;
  readonly drm_asahi_sync: Descriptor<struct.drm_asahi_sync>;
  readonly drm_asahi_timestamp: Descriptor<struct.drm_asahi_timestamp>;
  readonly drm_asahi_timestamps: Descriptor<struct.drm_asahi_timestamps>;
  readonly drm_asahi_vm_bind: Descriptor<struct.drm_asahi_vm_bind>;
  readonly drm_asahi_vm_create: Descriptor<struct.drm_asahi_vm_create>;
  readonly drm_asahi_vm_destroy: Descriptor<struct.drm_asahi_vm_destroy>;
  readonly drm_asahi_zls_buffer: Descriptor<struct.drm_asahi_zls_buffer>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_asahi_attachment": "__u64 pointer;__u64 size;__u32 pad;__u32 flags;",
"drm_asahi_bg_eot": "__u32 usc;__u32 rsrc_spec;",
"drm_asahi_cmd_compute": "__u32 flags;__u32 sampler_count;__u64 cdm_ctrl_stream_base;__u64 cdm_ctrl_stream_end;__u64 sampler_heap;struct drm_asahi_helper_program helper;struct drm_asahi_timestamps ts;",
"drm_asahi_cmd_header": "__u16 cmd_type;__u16 size;__u16 vdm_barrier;__u16 cdm_barrier;",
"drm_asahi_cmd_render": "__u32 flags;__u32 isp_zls_pixels;__u64 vdm_ctrl_stream_base;struct drm_asahi_helper_program vertex_helper;struct drm_asahi_helper_program fragment_helper;__u64 isp_scissor_base;__u64 isp_dbias_base;__u64 isp_oclqry_base;struct drm_asahi_zls_buffer depth;struct drm_asahi_zls_buffer stencil;__u64 zls_ctrl;__u64 ppp_multisamplectl;__u64 sampler_heap;__u32 ppp_ctrl;__u16 width_px;__u16 height_px;__u16 layers;__u16 sampler_count;__u8 utile_width_px;__u8 utile_height_px;__u8 samples;__u8 sample_size_B;__u32 isp_merge_upper_x;__u32 isp_merge_upper_y;struct drm_asahi_bg_eot bg;struct drm_asahi_bg_eot eot;struct drm_asahi_bg_eot partial_bg;struct drm_asahi_bg_eot partial_eot;__u32 isp_bgobjdepth;__u32 isp_bgobjvals;struct drm_asahi_timestamps ts_vtx;struct drm_asahi_timestamps ts_frag;",
"drm_asahi_gem_bind_object": "__u32 op;__u32 flags;__u32 handle;__u32 vm_id;__u64 offset;__u64 range;__u32 object_handle;__u32 pad;",
"drm_asahi_gem_bind_op": "__u32 flags;__u32 handle;__u64 offset;__u64 range;__u64 addr;",
"drm_asahi_gem_create": "__u64 size;__u32 flags;__u32 vm_id;__u32 handle;__u32 pad;",
"drm_asahi_gem_mmap_offset": "__u32 handle;__u32 flags;__u64 offset;",
"drm_asahi_get_params": "__u32 param_group;__u32 pad;__u64 pointer;__u64 size;",
"drm_asahi_get_time": "__u64 flags;__u64 gpu_timestamp;",
"drm_asahi_helper_program": "__u32 binary;__u32 cfg;__u64 data;",
"drm_asahi_params_global": "__u64 features;__u32 gpu_generation;__u32 gpu_variant;__u32 gpu_revision;__u32 chip_id;__u32 num_dies;__u32 num_clusters_total;__u32 num_cores_per_cluster;__u32 max_frequency_khz;__u64 core_masks[64];__u64 vm_start;__u64 vm_end;__u64 vm_kernel_min_size;__u32 max_commands_per_submission;__u32 max_attachments;__u64 command_timestamp_frequency_hz;",
"drm_asahi_queue_create": "__u32 flags;__u32 vm_id;__u32 priority;__u32 queue_id;__u64 usc_exec_base;",
"drm_asahi_queue_destroy": "__u32 queue_id;__u32 pad;",
"drm_asahi_submit": "__u64 syncs;__u64 cmdbuf;__u32 flags;__u32 queue_id;__u32 in_sync_count;__u32 out_sync_count;__u32 cmdbuf_size;__u32 pad;",
"drm_asahi_sync": "__u32 sync_type;__u32 handle;__u64 timeline_value;",
"drm_asahi_timestamp": "__u32 handle;__u32 offset;",
"drm_asahi_timestamps": "struct drm_asahi_timestamp start;struct drm_asahi_timestamp end;",
"drm_asahi_vm_bind": "__u32 vm_id;__u32 num_binds;__u32 stride;__u32 pad;__u64 userptr;",
"drm_asahi_vm_create": "__u64 kernel_start;__u64 kernel_end;__u32 vm_id;__u32 pad;",
"drm_asahi_vm_destroy": "__u32 vm_id;__u32 pad;",
"drm_asahi_zls_buffer": "__u64 base;__u64 comp_base;__u32 stride;__u32 comp_stride;"
}`),
);
