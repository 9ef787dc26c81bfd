// Generated from Linux 7.3.4 <drm/vc4_drm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type PerArch,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly DRM_IOCTL_VC4_PERFMON_GET_VALUES: PerArch<
    3222299726,
    3222037582,
    3222299726,
    3222299726,
    3222299726,
    3222299726,
    3222299726,
    3222299726
  >;
} = /* @__PURE__ */ perArchOf({
  DRM_IOCTL_VC4_PERFMON_GET_VALUES: [
    3222299726, 3222037582, 3222299726, 3222299726, 3222299726, 3222299726, 3222299726, 3222299726,
  ],
});

/** `<drm/vc4_drm.h>`: 3222037582 on x86; 3222299726 elsewhere. */
export const DRM_IOCTL_VC4_PERFMON_GET_VALUES: number = /* @__PURE__ */ hereOf(
  perArch.DRM_IOCTL_VC4_PERFMON_GET_VALUES,
);
export const DRM_IOCTL_VC4_CREATE_BO = 3222299715,
  DRM_IOCTL_VC4_CREATE_SHADER_BO = 3222824005,
  DRM_IOCTL_VC4_GEM_MADVISE = 3222299723,
  DRM_IOCTL_VC4_GET_HANG_STATE = 3231736902,
  DRM_IOCTL_VC4_GET_PARAM = 3222299719,
  DRM_IOCTL_VC4_GET_TILING = 3222299721,
  DRM_IOCTL_VC4_LABEL_BO = 3222299722,
  DRM_IOCTL_VC4_MMAP_BO = 3222299716,
  DRM_IOCTL_VC4_PERFMON_CREATE = 3222824012,
  DRM_IOCTL_VC4_PERFMON_DESTROY = 3221513293,
  DRM_IOCTL_VC4_SET_TILING = 3222299720,
  DRM_IOCTL_VC4_SUBMIT_CL = 3232785472,
  DRM_IOCTL_VC4_WAIT_BO = 3222299714,
  DRM_IOCTL_VC4_WAIT_SEQNO = 3222299713,
  DRM_VC4_CREATE_BO = 3,
  DRM_VC4_CREATE_SHADER_BO = 5,
  DRM_VC4_GEM_MADVISE = 11,
  DRM_VC4_GET_HANG_STATE = 6,
  DRM_VC4_GET_PARAM = 7,
  DRM_VC4_GET_TILING = 9,
  DRM_VC4_LABEL_BO = 10,
  DRM_VC4_MAX_PERF_COUNTERS = 16,
  DRM_VC4_MMAP_BO = 4,
  DRM_VC4_PARAM_SUPPORTS_BRANCHES = 3,
  DRM_VC4_PARAM_SUPPORTS_ETC1 = 4,
  DRM_VC4_PARAM_SUPPORTS_FIXED_RCL_ORDER = 6,
  DRM_VC4_PARAM_SUPPORTS_MADVISE = 7,
  DRM_VC4_PARAM_SUPPORTS_PERFMON = 8,
  DRM_VC4_PARAM_SUPPORTS_THREADED_FS = 5,
  DRM_VC4_PARAM_V3D_IDENT0 = 0,
  DRM_VC4_PARAM_V3D_IDENT1 = 1,
  DRM_VC4_PARAM_V3D_IDENT2 = 2,
  DRM_VC4_PERFMON_CREATE = 12,
  DRM_VC4_PERFMON_DESTROY = 13,
  DRM_VC4_PERFMON_GET_VALUES = 14,
  DRM_VC4_SET_TILING = 8,
  DRM_VC4_SUBMIT_CL = 0,
  DRM_VC4_WAIT_BO = 2,
  DRM_VC4_WAIT_SEQNO = 1,
  VC4_MADV_DONTNEED = 1,
  VC4_MADV_WILLNEED = 0,
  VC4_PERFCNT_FEP_CLIPPED_QUADS = 2,
  VC4_PERFCNT_FEP_VALID_PRIMS_NO_RENDER = 0,
  VC4_PERFCNT_FEP_VALID_PRIMS_RENDER = 1,
  VC4_PERFCNT_FEP_VALID_QUADS = 3,
  VC4_PERFCNT_L2C_TOTAL_L2_CACHE_HIT = 28,
  VC4_PERFCNT_L2C_TOTAL_L2_CACHE_MISS = 29,
  VC4_PERFCNT_NUM_EVENTS = 30,
  VC4_PERFCNT_PLB_PRIMS_NEED_CLIPPING = 11,
  VC4_PERFCNT_PLB_PRIMS_OUTSIDE_VIEWPORT = 10,
  VC4_PERFCNT_PSE_PRIMS_REVERSED = 12,
  VC4_PERFCNT_QPU_TOTAL_CLK_CYCLES_EXEC_VALID_INST = 16,
  VC4_PERFCNT_QPU_TOTAL_CLK_CYCLES_FRAGMENT_SHADING = 15,
  VC4_PERFCNT_QPU_TOTAL_CLK_CYCLES_VERTEX_COORD_SHADING = 14,
  VC4_PERFCNT_QPU_TOTAL_CLK_CYCLES_WAITING_SCOREBOARD = 18,
  VC4_PERFCNT_QPU_TOTAL_CLK_CYCLES_WAITING_TMUS = 17,
  VC4_PERFCNT_QPU_TOTAL_CLK_CYCLES_WAITING_VARYINGS = 19,
  VC4_PERFCNT_QPU_TOTAL_IDLE_CYCLES = 13,
  VC4_PERFCNT_QPU_TOTAL_INST_CACHE_HIT = 20,
  VC4_PERFCNT_QPU_TOTAL_INST_CACHE_MISS = 21,
  VC4_PERFCNT_QPU_TOTAL_UNIFORM_CACHE_HIT = 22,
  VC4_PERFCNT_QPU_TOTAL_UNIFORM_CACHE_MISS = 23,
  VC4_PERFCNT_TLB_QUADS_NON_ZERO_COVERAGE = 8,
  VC4_PERFCNT_TLB_QUADS_NOT_PASSING_STENCIL = 4,
  VC4_PERFCNT_TLB_QUADS_NOT_PASSING_Z_AND_STENCIL = 5,
  VC4_PERFCNT_TLB_QUADS_PASSING_Z_AND_STENCIL = 6,
  VC4_PERFCNT_TLB_QUADS_WRITTEN_TO_COLOR_BUF = 9,
  VC4_PERFCNT_TLB_QUADS_ZERO_COVERAGE = 7,
  VC4_PERFCNT_TMU_TOTAL_TEXT_CACHE_MISS = 25,
  VC4_PERFCNT_TMU_TOTAL_TEXT_QUADS_PROCESSED = 24,
  VC4_PERFCNT_VPM_TOTAL_CLK_CYCLES_VCD_STALLED = 27,
  VC4_PERFCNT_VPM_TOTAL_CLK_CYCLES_VDW_STALLED = 26,
  VC4_SUBMIT_CL_FIXED_RCL_ORDER = 2,
  VC4_SUBMIT_CL_RCL_ORDER_INCREASING_X = 4,
  VC4_SUBMIT_CL_RCL_ORDER_INCREASING_Y = 8,
  VC4_SUBMIT_CL_USE_CLEAR_COLOR = 1,
  VC4_SUBMIT_RCL_SURFACE_READ_IS_FULL_RES = 1,
  __VC4_MADV_NOTSUPP = 3,
  __VC4_MADV_PURGED = 2;
export declare namespace struct {
  /** `<drm/vc4_drm.h>`: 16 bytes. */
  interface drm_vc4_create_bo extends RecordView<'struct drm_vc4_create_bo'> {
    size: number;
    flags: number;
    handle: number;
    pad: number;
  }

  /** `<drm/vc4_drm.h>`: 24 bytes. */
  interface drm_vc4_create_shader_bo extends RecordView<'struct drm_vc4_create_shader_bo'> {
    size: number;
    flags: number;
    get data(): bigint;
    set data(value: Integer);
    handle: number;
    pad: number;
  }

  /** `<drm/vc4_drm.h>`: 16 bytes. */
  interface drm_vc4_gem_madvise extends RecordView<'struct drm_vc4_gem_madvise'> {
    handle: number;
    madv: number;
    retained: number;
    pad: number;
  }

  /** `<drm/vc4_drm.h>`: 160 bytes. */
  interface drm_vc4_get_hang_state extends RecordView<'struct drm_vc4_get_hang_state'> {
    get bo(): bigint;
    set bo(value: Integer);
    bo_count: number;
    start_bin: number;
    start_render: number;
    ct0ca: number;
    ct0ea: number;
    ct1ca: number;
    ct1ea: number;
    ct0cs: number;
    ct1cs: number;
    ct0ra0: number;
    ct1ra0: number;
    bpca: number;
    bpcs: number;
    bpoa: number;
    bpos: number;
    vpmbase: number;
    dbge: number;
    fdbgo: number;
    fdbgb: number;
    fdbgr: number;
    fdbgs: number;
    errstat: number;
    get pad(): Uint32Array;
    set pad(value: Iterable<Integer>);
  }

  /** `<drm/vc4_drm.h>`: 16 bytes. */
  interface drm_vc4_get_hang_state_bo extends RecordView<'struct drm_vc4_get_hang_state_bo'> {
    handle: number;
    paddr: number;
    size: number;
    pad: number;
  }

  /** `<drm/vc4_drm.h>`: 16 bytes. */
  interface drm_vc4_get_param extends RecordView<'struct drm_vc4_get_param'> {
    param: number;
    pad: number;
    get value(): bigint;
    set value(value: Integer);
  }

  /** `<drm/vc4_drm.h>`: 16 bytes. */
  interface drm_vc4_get_tiling extends RecordView<'struct drm_vc4_get_tiling'> {
    handle: number;
    flags: number;
    get modifier(): bigint;
    set modifier(value: Integer);
  }

  /** `<drm/vc4_drm.h>`: 16 bytes. */
  interface drm_vc4_label_bo extends RecordView<'struct drm_vc4_label_bo'> {
    handle: number;
    len: number;
    get name(): bigint;
    set name(value: Integer);
  }

  /** `<drm/vc4_drm.h>`: 16 bytes. */
  interface drm_vc4_mmap_bo extends RecordView<'struct drm_vc4_mmap_bo'> {
    handle: number;
    flags: number;
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<drm/vc4_drm.h>`: 24 bytes. */
  interface drm_vc4_perfmon_create extends RecordView<'struct drm_vc4_perfmon_create'> {
    id: number;
    ncounters: number;
    get events(): Uint8Array;
    set events(value: Bytes);
  }

  /** `<drm/vc4_drm.h>`: 4 bytes. */
  interface drm_vc4_perfmon_destroy extends RecordView<'struct drm_vc4_perfmon_destroy'> {
    id: number;
  }

  /** `<drm/vc4_drm.h>`: 12 bytes on x86; 16 bytes elsewhere. */
  interface drm_vc4_perfmon_get_values extends RecordView<'struct drm_vc4_perfmon_get_values'> {
    id: number;
    get values_ptr(): bigint;
    set values_ptr(value: Integer);
  }

  /** `<drm/vc4_drm.h>`: 16 bytes. */
  interface drm_vc4_set_tiling extends RecordView<'struct drm_vc4_set_tiling'> {
    handle: number;
    flags: number;
    get modifier(): bigint;
    set modifier(value: Integer);
  }

  /** `<drm/vc4_drm.h>`: 176 bytes. */
  interface drm_vc4_submit_cl extends RecordView<'struct drm_vc4_submit_cl'> {
    get bin_cl(): bigint;
    set bin_cl(value: Integer);
    get shader_rec(): bigint;
    set shader_rec(value: Integer);
    get uniforms(): bigint;
    set uniforms(value: Integer);
    get bo_handles(): bigint;
    set bo_handles(value: Integer);
    bin_cl_size: number;
    shader_rec_size: number;
    shader_rec_count: number;
    uniforms_size: number;
    bo_handle_count: number;
    width: number;
    height: number;
    min_x_tile: number;
    min_y_tile: number;
    max_x_tile: number;
    max_y_tile: number;
    get color_read(): struct.drm_vc4_submit_rcl_surface;
    set color_read(value: From<struct.drm_vc4_submit_rcl_surface>);
    get color_write(): struct.drm_vc4_submit_rcl_surface;
    set color_write(value: From<struct.drm_vc4_submit_rcl_surface>);
    get zs_read(): struct.drm_vc4_submit_rcl_surface;
    set zs_read(value: From<struct.drm_vc4_submit_rcl_surface>);
    get zs_write(): struct.drm_vc4_submit_rcl_surface;
    set zs_write(value: From<struct.drm_vc4_submit_rcl_surface>);
    get msaa_color_write(): struct.drm_vc4_submit_rcl_surface;
    set msaa_color_write(value: From<struct.drm_vc4_submit_rcl_surface>);
    get msaa_zs_write(): struct.drm_vc4_submit_rcl_surface;
    set msaa_zs_write(value: From<struct.drm_vc4_submit_rcl_surface>);
    get clear_color(): Uint32Array;
    set clear_color(value: Iterable<Integer>);
    clear_z: number;
    clear_s: number;
    pad: number;
    flags: number;
    get seqno(): bigint;
    set seqno(value: Integer);
    perfmonid: number;
    in_sync: number;
    out_sync: number;
    pad2: number;
  }

  /** `<drm/vc4_drm.h>`: 12 bytes. */
  interface drm_vc4_submit_rcl_surface extends RecordView<'struct drm_vc4_submit_rcl_surface'> {
    hindex: number;
    offset: number;
    bits: number;
    flags: number;
  }

  /** `<drm/vc4_drm.h>`: 16 bytes. */
  interface drm_vc4_wait_bo extends RecordView<'struct drm_vc4_wait_bo'> {
    handle: number;
    pad: number;
    get timeout_ns(): bigint;
    set timeout_ns(value: Integer);
  }

  /** `<drm/vc4_drm.h>`: 16 bytes. */
  interface drm_vc4_wait_seqno extends RecordView<'struct drm_vc4_wait_seqno'> {
    get seqno(): bigint;
    set seqno(value: Integer);
    get timeout_ns(): bigint;
    set timeout_ns(value: Integer);
  }
}

export const struct: {
  readonly drm_vc4_create_bo: Descriptor<struct.drm_vc4_create_bo>;
  readonly drm_vc4_create_shader_bo: Descriptor<struct.drm_vc4_create_shader_bo>;
  readonly drm_vc4_gem_madvise: Descriptor<struct.drm_vc4_gem_madvise>;
  readonly drm_vc4_get_hang_state: Descriptor<struct.drm_vc4_get_hang_state>;
  readonly drm_vc4_get_hang_state_bo: Descriptor<struct.drm_vc4_get_hang_state_bo>;
  readonly drm_vc4_get_param: Descriptor<struct.drm_vc4_get_param>;
  readonly drm_vc4_get_tiling: Descriptor<struct.drm_vc4_get_tiling>;
  readonly drm_vc4_label_bo: Descriptor<struct.drm_vc4_label_bo>;
  readonly drm_vc4_mmap_bo: Descriptor<struct.drm_vc4_mmap_bo>;
  readonly drm_vc4_perfmon_create: Descriptor<struct.drm_vc4_perfmon_create>;
  readonly drm_vc4_perfmon_destroy: Descriptor<struct.drm_vc4_perfmon_destroy>;
  readonly drm_vc4_perfmon_get_values: Descriptor<struct.drm_vc4_perfmon_get_values>;
  readonly drm_vc4_set_tiling: Descriptor<struct.drm_vc4_set_tiling>;
  readonly drm_vc4_submit_cl: Descriptor<struct.drm_vc4_submit_cl>;
  readonly drm_vc4_submit_rcl_surface: Descriptor<struct.drm_vc4_submit_rcl_surface>;
  readonly drm_vc4_wait_bo: Descriptor<struct.drm_vc4_wait_bo>;
  readonly drm_vc4_wait_seqno: Descriptor<struct.drm_vc4_wait_seqno>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_vc4_create_bo": "__u32 size;__u32 flags;__u32 handle;__u32 pad;",
"drm_vc4_create_shader_bo": "__u32 size;__u32 flags;__u64 data;__u32 handle;__u32 pad;",
"drm_vc4_gem_madvise": "__u32 handle;__u32 madv;__u32 retained;__u32 pad;",
"drm_vc4_get_hang_state": "__u64 bo;__u32 bo_count;__u32 start_bin;__u32 start_render;__u32 ct0ca;__u32 ct0ea;__u32 ct1ca;__u32 ct1ea;__u32 ct0cs;__u32 ct1cs;__u32 ct0ra0;__u32 ct1ra0;__u32 bpca;__u32 bpcs;__u32 bpoa;__u32 bpos;__u32 vpmbase;__u32 dbge;__u32 fdbgo;__u32 fdbgb;__u32 fdbgr;__u32 fdbgs;__u32 errstat;__u32 pad[16];",
"drm_vc4_get_hang_state_bo": "__u32 handle;__u32 paddr;__u32 size;__u32 pad;",
"drm_vc4_get_param": "__u32 param;__u32 pad;__u64 value;",
"drm_vc4_get_tiling": "__u32 handle;__u32 flags;__u64 modifier;",
"drm_vc4_label_bo": "__u32 handle;__u32 len;__u64 name;",
"drm_vc4_mmap_bo": "__u32 handle;__u32 flags;__u64 offset;",
"drm_vc4_perfmon_create": "__u32 id;__u32 ncounters;__u8 events[16];",
"drm_vc4_perfmon_destroy": "__u32 id;",
"drm_vc4_perfmon_get_values": "__u32 id;__u64 values_ptr;",
"drm_vc4_set_tiling": "__u32 handle;__u32 flags;__u64 modifier;",
"drm_vc4_submit_cl": "__u64 bin_cl;__u64 shader_rec;__u64 uniforms;__u64 bo_handles;__u32 bin_cl_size;__u32 shader_rec_size;__u32 shader_rec_count;__u32 uniforms_size;__u32 bo_handle_count;__u16 width;__u16 height;__u8 min_x_tile;__u8 min_y_tile;__u8 max_x_tile;__u8 max_y_tile;struct drm_vc4_submit_rcl_surface color_read;struct drm_vc4_submit_rcl_surface color_write;struct drm_vc4_submit_rcl_surface zs_read;struct drm_vc4_submit_rcl_surface zs_write;struct drm_vc4_submit_rcl_surface msaa_color_write;struct drm_vc4_submit_rcl_surface msaa_zs_write;__u32 clear_color[2];__u32 clear_z;__u8 clear_s;__u32 pad :24;__u32 flags;__u64 seqno;__u32 perfmonid;__u32 in_sync;__u32 out_sync;__u32 pad2;",
"drm_vc4_submit_rcl_surface": "__u32 hindex;__u32 offset;__u16 bits;__u16 flags;",
"drm_vc4_wait_bo": "__u32 handle;__u32 pad;__u64 timeout_ns;",
"drm_vc4_wait_seqno": "__u64 seqno;__u64 timeout_ns;"
}`),
);
