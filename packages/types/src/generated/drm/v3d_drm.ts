// Generated from Linux 7.3.4 <drm/v3d_drm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly DRM_IOCTL_V3D_SUBMIT_CSD: PerArch<
    1079534663,
    1079272519,
    1079534663,
    1079534663,
    1079534663,
    1079534663,
    1079534663,
    2153276487
  >;
} & Requests<
  'DRM_IOCTL_V3D_PERFMON_SET_GLOBAL' | 'DRM_IOCTL_V3D_SUBMIT_CPU' | 'DRM_IOCTL_V3D_SUBMIT_TFU'
> = /* @__PURE__ */ perArchOf(
  {
    DRM_IOCTL_V3D_SUBMIT_CSD: [
      1079534663, 1079272519, 1079534663, 1079534663, 1079534663, 1079534663, 1079534663,
      2153276487,
    ],
  },
  {
    DRM_IOCTL_V3D_PERFMON_SET_GLOBAL: 1074291789,
    DRM_IOCTL_V3D_SUBMIT_CPU: 1075340363,
    DRM_IOCTL_V3D_SUBMIT_TFU: 1079534662,
  },
);

/** `<drm/v3d_drm.h>`: 1079272519 on x86; 2153276487 on ppc64le; 1079534663 elsewhere. */
export const DRM_IOCTL_V3D_SUBMIT_CSD: number = /* @__PURE__ */ hereOf(
  perArch.DRM_IOCTL_V3D_SUBMIT_CSD,
);
export const DRM_IOCTL_V3D_PERFMON_SET_GLOBAL: number = /* @__PURE__ */ requestHere(1074291789),
  DRM_IOCTL_V3D_SUBMIT_CPU: number = /* @__PURE__ */ requestHere(1075340363),
  DRM_IOCTL_V3D_SUBMIT_TFU: number = /* @__PURE__ */ requestHere(1079534662);
export const DRM_IOCTL_V3D_CREATE_BO = 3222299714,
  DRM_IOCTL_V3D_GET_BO_OFFSET = 3221775429,
  DRM_IOCTL_V3D_GET_PARAM = 3222299716,
  DRM_IOCTL_V3D_MMAP_BO = 3222299715,
  DRM_IOCTL_V3D_PERFMON_CREATE = 3223872584,
  DRM_IOCTL_V3D_PERFMON_DESTROY = 3221513289,
  DRM_IOCTL_V3D_PERFMON_GET_COUNTER = 3244844108,
  DRM_IOCTL_V3D_PERFMON_GET_VALUES = 3222299722,
  DRM_IOCTL_V3D_SUBMIT_CL = 3225969728,
  DRM_IOCTL_V3D_WAIT_BO = 3222299713,
  DRM_V3D_CREATE_BO = 2,
  DRM_V3D_EXT_ID_CPU_COPY_PERFORMANCE_QUERY = 7,
  DRM_V3D_EXT_ID_CPU_COPY_TIMESTAMP_QUERY = 5,
  DRM_V3D_EXT_ID_CPU_INDIRECT_CSD = 2,
  DRM_V3D_EXT_ID_CPU_RESET_PERFORMANCE_QUERY = 6,
  DRM_V3D_EXT_ID_CPU_RESET_TIMESTAMP_QUERY = 4,
  DRM_V3D_EXT_ID_CPU_TIMESTAMP_QUERY = 3,
  DRM_V3D_EXT_ID_MULTI_SYNC = 1,
  DRM_V3D_GET_BO_OFFSET = 5,
  DRM_V3D_GET_PARAM = 4,
  DRM_V3D_MAX_PERF_COUNTERS = 32,
  DRM_V3D_MMAP_BO = 3,
  DRM_V3D_PARAM_CONTEXT_RESET_COUNTER = 16,
  DRM_V3D_PARAM_GLOBAL_RESET_COUNTER = 15,
  DRM_V3D_PARAM_MAX_PERF_COUNTERS = 13,
  DRM_V3D_PARAM_SUPPORTS_CACHE_FLUSH = 9,
  DRM_V3D_PARAM_SUPPORTS_CPU_QUEUE = 12,
  DRM_V3D_PARAM_SUPPORTS_CSD = 8,
  DRM_V3D_PARAM_SUPPORTS_MULTISYNC_EXT = 11,
  DRM_V3D_PARAM_SUPPORTS_PERFMON = 10,
  DRM_V3D_PARAM_SUPPORTS_SUPER_PAGES = 14,
  DRM_V3D_PARAM_SUPPORTS_TFU = 7,
  DRM_V3D_PARAM_V3D_CORE0_IDENT0 = 4,
  DRM_V3D_PARAM_V3D_CORE0_IDENT1 = 5,
  DRM_V3D_PARAM_V3D_CORE0_IDENT2 = 6,
  DRM_V3D_PARAM_V3D_HUB_IDENT1 = 1,
  DRM_V3D_PARAM_V3D_HUB_IDENT2 = 2,
  DRM_V3D_PARAM_V3D_HUB_IDENT3 = 3,
  DRM_V3D_PARAM_V3D_UIFCFG = 0,
  DRM_V3D_PERFCNT_MAX_CATEGORY = 32,
  DRM_V3D_PERFCNT_MAX_DESCRIPTION = 256,
  DRM_V3D_PERFCNT_MAX_NAME = 64,
  DRM_V3D_PERFMON_CLEAR_GLOBAL = 1,
  DRM_V3D_PERFMON_CREATE = 8,
  DRM_V3D_PERFMON_DESTROY = 9,
  DRM_V3D_PERFMON_GET_COUNTER = 12,
  DRM_V3D_PERFMON_GET_VALUES = 10,
  DRM_V3D_PERFMON_SET_GLOBAL = 13,
  DRM_V3D_SUBMIT_CL = 0,
  DRM_V3D_SUBMIT_CL_FLUSH_CACHE = 1,
  DRM_V3D_SUBMIT_CPU = 11,
  DRM_V3D_SUBMIT_CSD = 7,
  DRM_V3D_SUBMIT_EXTENSION = 2,
  DRM_V3D_SUBMIT_TFU = 6,
  DRM_V3D_WAIT_BO = 1,
  V3D_BIN = 0,
  V3D_CACHE_CLEAN = 4,
  V3D_CPU = 5,
  V3D_CSD = 3,
  V3D_PERFCNT_AXI_READS_WATCH_0 = 37,
  V3D_PERFCNT_AXI_READS_WATCH_1 = 43,
  V3D_PERFCNT_AXI_READ_BYTES_WATCH_0 = 41,
  V3D_PERFCNT_AXI_READ_BYTES_WATCH_1 = 47,
  V3D_PERFCNT_AXI_READ_STALLS_WATCH_0 = 39,
  V3D_PERFCNT_AXI_READ_STALLS_WATCH_1 = 45,
  V3D_PERFCNT_AXI_WRITES_WATCH_0 = 36,
  V3D_PERFCNT_AXI_WRITES_WATCH_1 = 42,
  V3D_PERFCNT_AXI_WRITE_BYTES_WATCH_0 = 40,
  V3D_PERFCNT_AXI_WRITE_BYTES_WATCH_1 = 46,
  V3D_PERFCNT_AXI_WRITE_STALLS_WATCH_0 = 38,
  V3D_PERFCNT_AXI_WRITE_STALLS_WATCH_1 = 44,
  V3D_PERFCNT_BIN_ACTIVE = 28,
  V3D_PERFCNT_CLE_ACTIVE = 55,
  V3D_PERFCNT_COMPUTE_ACTIVE = 86,
  V3D_PERFCNT_CORE_MEM_READS = 75,
  V3D_PERFCNT_CORE_MEM_WRITES = 71,
  V3D_PERFCNT_CYCLE_COUNT = 32,
  V3D_PERFCNT_FEP_EZ_NFCLIP_QUADS = 2,
  V3D_PERFCNT_FEP_VALID_PRIMS = 1,
  V3D_PERFCNT_FEP_VALID_PRIMTS_NO_PIXELS = 0,
  V3D_PERFCNT_FEP_VALID_QUADS = 3,
  V3D_PERFCNT_GMP_MEM_READS = 80,
  V3D_PERFCNT_L2T_CLE_MISSES = 65,
  V3D_PERFCNT_L2T_CLE_READS = 57,
  V3D_PERFCNT_L2T_COM_QUE_STALL = 51,
  V3D_PERFCNT_L2T_HITS = 30,
  V3D_PERFCNT_L2T_MEM_READS = 76,
  V3D_PERFCNT_L2T_MEM_WRITES = 72,
  V3D_PERFCNT_L2T_MISSES = 31,
  V3D_PERFCNT_L2T_NO_ID_STALL = 50,
  V3D_PERFCNT_L2T_SLC0_MISSES = 68,
  V3D_PERFCNT_L2T_SLC0_READS = 60,
  V3D_PERFCNT_L2T_SLC1_MISSES = 69,
  V3D_PERFCNT_L2T_SLC1_READS = 61,
  V3D_PERFCNT_L2T_SLC2_MISSES = 70,
  V3D_PERFCNT_L2T_SLC2_READS = 62,
  V3D_PERFCNT_L2T_TMUCFG_MISSES = 67,
  V3D_PERFCNT_L2T_TMUCFG_READS = 59,
  V3D_PERFCNT_L2T_TMU_READS = 56,
  V3D_PERFCNT_L2T_TMU_R_MISSES = 64,
  V3D_PERFCNT_L2T_TMU_WRITES = 52,
  V3D_PERFCNT_L2T_TMU_W_MISSES = 63,
  V3D_PERFCNT_L2T_VCD_MISSES = 66,
  V3D_PERFCNT_L2T_VCD_READS = 58,
  V3D_PERFCNT_NUM = 87,
  V3D_PERFCNT_PSE_MEM_READS = 78,
  V3D_PERFCNT_PSE_R_MEM_WORDS = 83,
  V3D_PERFCNT_PTB_MEM_READS = 77,
  V3D_PERFCNT_PTB_MEM_WRITES = 73,
  V3D_PERFCNT_PTB_PRIMS_BINNED = 35,
  V3D_PERFCNT_PTB_PRIM_CLIP = 11,
  V3D_PERFCNT_PTB_PRIM_REV = 12,
  V3D_PERFCNT_PTB_PRIM_VIEWPOINT_DISCARD = 10,
  V3D_PERFCNT_PTB_W_MEM_WORDS = 81,
  V3D_PERFCNT_QPU_ACTIVE_CYCLES_FRAG = 15,
  V3D_PERFCNT_QPU_ACTIVE_CYCLES_VERTEX_COORD_USER = 14,
  V3D_PERFCNT_QPU_CYCLES_SCOREBOARD_STALL = 18,
  V3D_PERFCNT_QPU_CYCLES_STALLED_FRAGMENT = 34,
  V3D_PERFCNT_QPU_CYCLES_STALLED_VERTEX_COORD_USER = 33,
  V3D_PERFCNT_QPU_CYCLES_TMU_STALL = 17,
  V3D_PERFCNT_QPU_CYCLES_VALID_INSTR = 16,
  V3D_PERFCNT_QPU_CYCLES_VARYINGS_STALL = 19,
  V3D_PERFCNT_QPU_IC_HIT = 20,
  V3D_PERFCNT_QPU_IC_MISS = 21,
  V3D_PERFCNT_QPU_IDLE_CYCLES = 13,
  V3D_PERFCNT_QPU_UC_HIT = 22,
  V3D_PERFCNT_QPU_UC_MISS = 23,
  V3D_PERFCNT_RDR_ACTIVE = 29,
  V3D_PERFCNT_TLB_MEM_READS = 79,
  V3D_PERFCNT_TLB_MEM_WRITES = 74,
  V3D_PERFCNT_TLB_PARTIAL_QUADS = 48,
  V3D_PERFCNT_TLB_QUADS_NONZERO_COV = 8,
  V3D_PERFCNT_TLB_QUADS_STENCILZ_FAIL = 5,
  V3D_PERFCNT_TLB_QUADS_STENCILZ_PASS = 6,
  V3D_PERFCNT_TLB_QUADS_STENCIL_FAIL = 4,
  V3D_PERFCNT_TLB_QUADS_WRITTEN = 9,
  V3D_PERFCNT_TLB_QUADS_ZERO_COV = 7,
  V3D_PERFCNT_TLB_R_MEM_WORDS = 84,
  V3D_PERFCNT_TLB_W_MEM_WORDS = 82,
  V3D_PERFCNT_TMU_ACTIVE_CYCLES = 53,
  V3D_PERFCNT_TMU_CONFIG_ACCESSES = 49,
  V3D_PERFCNT_TMU_MRU_HITS = 85,
  V3D_PERFCNT_TMU_STALLED_CYCLES = 54,
  V3D_PERFCNT_TMU_TCACHE_ACCESS = 24,
  V3D_PERFCNT_TMU_TCACHE_MISS = 25,
  V3D_PERFCNT_VPM_VCD_STALL = 27,
  V3D_PERFCNT_VPM_VDW_STALL = 26,
  V3D_RENDER = 1,
  V3D_TFU = 2;
export declare namespace struct {
  /** `<drm/v3d_drm.h>`: 56 bytes. */
  interface drm_v3d_copy_performance_query
    extends RecordView<'struct drm_v3d_copy_performance_query'> {
    get base(): struct.drm_v3d_extension;
    set base(value: From<struct.drm_v3d_extension>);
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

  /** `<drm/v3d_drm.h>`: 48 bytes. */
  interface drm_v3d_copy_timestamp_query extends RecordView<'struct drm_v3d_copy_timestamp_query'> {
    get base(): struct.drm_v3d_extension;
    set base(value: From<struct.drm_v3d_extension>);
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

  /** `<drm/v3d_drm.h>`: 16 bytes. */
  interface drm_v3d_create_bo extends RecordView<'struct drm_v3d_create_bo'> {
    size: number;
    flags: number;
    handle: number;
    offset: number;
  }

  /** `<drm/v3d_drm.h>`: 16 bytes. */
  interface drm_v3d_extension extends RecordView<'struct drm_v3d_extension'> {
    get next(): bigint;
    set next(value: Integer);
    id: number;
    flags: number;
  }

  /** `<drm/v3d_drm.h>`: 8 bytes. */
  interface drm_v3d_get_bo_offset extends RecordView<'struct drm_v3d_get_bo_offset'> {
    handle: number;
    offset: number;
  }

  /** `<drm/v3d_drm.h>`: 16 bytes. */
  interface drm_v3d_get_param extends RecordView<'struct drm_v3d_get_param'> {
    param: number;
    pad: number;
    get value(): bigint;
    set value(value: Integer);
  }

  /** `<drm/v3d_drm.h>`: 124 bytes on x86; 128 bytes elsewhere. */
  interface drm_v3d_indirect_csd extends RecordView<'struct drm_v3d_indirect_csd'> {
    get base(): struct.drm_v3d_extension;
    set base(value: From<struct.drm_v3d_extension>);
    get submit(): struct.drm_v3d_submit_csd;
    set submit(value: From<struct.drm_v3d_submit_csd>);
    indirect: number;
    offset: number;
    wg_size: number;
    get wg_uniform_offsets(): Uint32Array;
    set wg_uniform_offsets(value: Iterable<Integer>);
  }

  /** `<drm/v3d_drm.h>`: 16 bytes. */
  interface drm_v3d_mmap_bo extends RecordView<'struct drm_v3d_mmap_bo'> {
    handle: number;
    flags: number;
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<drm/v3d_drm.h>`: 48 bytes. */
  interface drm_v3d_multi_sync extends RecordView<'struct drm_v3d_multi_sync'> {
    get base(): struct.drm_v3d_extension;
    set base(value: From<struct.drm_v3d_extension>);
    get in_syncs(): bigint;
    set in_syncs(value: Integer);
    get out_syncs(): bigint;
    set out_syncs(value: Integer);
    in_sync_count: number;
    out_sync_count: number;
    wait_stage: number;
    pad: number;
  }

  /** `<drm/v3d_drm.h>`: 40 bytes. */
  interface drm_v3d_perfmon_create extends RecordView<'struct drm_v3d_perfmon_create'> {
    id: number;
    ncounters: number;
    get counters(): Uint8Array;
    set counters(value: Bytes);
  }

  /** `<drm/v3d_drm.h>`: 4 bytes. */
  interface drm_v3d_perfmon_destroy extends RecordView<'struct drm_v3d_perfmon_destroy'> {
    id: number;
  }

  /** `<drm/v3d_drm.h>`: 360 bytes. */
  interface drm_v3d_perfmon_get_counter extends RecordView<'struct drm_v3d_perfmon_get_counter'> {
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

  /** `<drm/v3d_drm.h>`: 16 bytes. */
  interface drm_v3d_perfmon_get_values extends RecordView<'struct drm_v3d_perfmon_get_values'> {
    id: number;
    pad: number;
    get values_ptr(): bigint;
    set values_ptr(value: Integer);
  }

  /** `<drm/v3d_drm.h>`: 8 bytes. */
  interface drm_v3d_perfmon_set_global extends RecordView<'struct drm_v3d_perfmon_set_global'> {
    flags: number;
    id: number;
  }

  /** `<drm/v3d_drm.h>`: 40 bytes. */
  interface drm_v3d_reset_performance_query
    extends RecordView<'struct drm_v3d_reset_performance_query'> {
    get base(): struct.drm_v3d_extension;
    set base(value: From<struct.drm_v3d_extension>);
    get syncs(): bigint;
    set syncs(value: Integer);
    count: number;
    nperfmons: number;
    get kperfmon_ids(): bigint;
    set kperfmon_ids(value: Integer);
  }

  /** `<drm/v3d_drm.h>`: 32 bytes. */
  interface drm_v3d_reset_timestamp_query
    extends RecordView<'struct drm_v3d_reset_timestamp_query'> {
    get base(): struct.drm_v3d_extension;
    set base(value: From<struct.drm_v3d_extension>);
    get syncs(): bigint;
    set syncs(value: Integer);
    offset: number;
    count: number;
  }

  /** `<drm/v3d_drm.h>`: 32 bytes. */
  interface drm_v3d_sem extends RecordView<'struct drm_v3d_sem'> {
    handle: number;
    flags: number;
    get point(): bigint;
    set point(value: Integer);
    get mbz(): BigUint64Array;
    set mbz(value: Iterable<Integer>);
  }

  /** `<drm/v3d_drm.h>`: 72 bytes. */
  interface drm_v3d_submit_cl extends RecordView<'struct drm_v3d_submit_cl'> {
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

  /** `<drm/v3d_drm.h>`: 24 bytes. */
  interface drm_v3d_submit_cpu extends RecordView<'struct drm_v3d_submit_cpu'> {
    get bo_handles(): bigint;
    set bo_handles(value: Integer);
    bo_handle_count: number;
    flags: number;
    get extensions(): bigint;
    set extensions(value: Integer);
  }

  /** `<drm/v3d_drm.h>`: 84 bytes on x86; 88 bytes elsewhere. */
  interface drm_v3d_submit_csd extends RecordView<'struct drm_v3d_submit_csd'> {
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

  interface drm_v3d_submit_tfu$v71 extends RecordView<'struct drm_v3d_submit_tfu.v71'> {
    ioc: number;
    pad: number;
  }

  /** `<drm/v3d_drm.h>`: 88 bytes. */
  interface drm_v3d_submit_tfu extends RecordView<'struct drm_v3d_submit_tfu'> {
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
    set v71(value: From<drm_v3d_submit_tfu$v71>);
  }

  /** `<drm/v3d_drm.h>`: 40 bytes. */
  interface drm_v3d_timestamp_query extends RecordView<'struct drm_v3d_timestamp_query'> {
    get base(): struct.drm_v3d_extension;
    set base(value: From<struct.drm_v3d_extension>);
    get offsets(): bigint;
    set offsets(value: Integer);
    get syncs(): bigint;
    set syncs(value: Integer);
    count: number;
    pad: number;
  }

  /** `<drm/v3d_drm.h>`: 16 bytes. */
  interface drm_v3d_wait_bo extends RecordView<'struct drm_v3d_wait_bo'> {
    handle: number;
    pad: number;
    get timeout_ns(): bigint;
    set timeout_ns(value: Integer);
  }
}

export const struct: {
  readonly drm_v3d_copy_performance_query: Descriptor<struct.drm_v3d_copy_performance_query>;
  readonly drm_v3d_copy_timestamp_query: Descriptor<struct.drm_v3d_copy_timestamp_query>;
  readonly drm_v3d_create_bo: Descriptor<struct.drm_v3d_create_bo>;
  readonly drm_v3d_extension: Descriptor<struct.drm_v3d_extension>;
  readonly drm_v3d_get_bo_offset: Descriptor<struct.drm_v3d_get_bo_offset>;
  readonly drm_v3d_get_param: Descriptor<struct.drm_v3d_get_param>;
  readonly drm_v3d_indirect_csd: Descriptor<struct.drm_v3d_indirect_csd>;
  readonly drm_v3d_mmap_bo: Descriptor<struct.drm_v3d_mmap_bo>;
  readonly drm_v3d_multi_sync: Descriptor<struct.drm_v3d_multi_sync>;
  readonly drm_v3d_perfmon_create: Descriptor<struct.drm_v3d_perfmon_create>;
  readonly drm_v3d_perfmon_destroy: Descriptor<struct.drm_v3d_perfmon_destroy>;
  readonly drm_v3d_perfmon_get_counter: Descriptor<struct.drm_v3d_perfmon_get_counter>;
  readonly drm_v3d_perfmon_get_values: Descriptor<struct.drm_v3d_perfmon_get_values>;
  readonly drm_v3d_perfmon_set_global: Descriptor<struct.drm_v3d_perfmon_set_global>;
  readonly drm_v3d_reset_performance_query: Descriptor<struct.drm_v3d_reset_performance_query>;
  readonly drm_v3d_reset_timestamp_query: Descriptor<struct.drm_v3d_reset_timestamp_query>;
  readonly drm_v3d_sem: Descriptor<struct.drm_v3d_sem>;
  readonly drm_v3d_submit_cl: Descriptor<struct.drm_v3d_submit_cl>;
  readonly drm_v3d_submit_cpu: Descriptor<struct.drm_v3d_submit_cpu>;
  readonly drm_v3d_submit_csd: Descriptor<struct.drm_v3d_submit_csd>;
  readonly drm_v3d_submit_tfu: Descriptor<struct.drm_v3d_submit_tfu>;
  readonly drm_v3d_timestamp_query: Descriptor<struct.drm_v3d_timestamp_query>;
  readonly drm_v3d_wait_bo: Descriptor<struct.drm_v3d_wait_bo>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_v3d_copy_performance_query": "struct drm_v3d_extension base;__u8 do_64bit;__u8 do_partial;__u8 availability_bit;__u8 pad;__u32 offset;__u32 stride;__u32 nperfmons;__u32 ncounters;__u32 count;__u64 syncs;__u64 kperfmon_ids;",
"drm_v3d_copy_timestamp_query": "struct drm_v3d_extension base;__u8 do_64bit;__u8 do_partial;__u8 availability_bit;__u8 pad;__u32 offset;__u32 stride;__u32 count;__u64 offsets;__u64 syncs;",
"drm_v3d_create_bo": "__u32 size;__u32 flags;__u32 handle;__u32 offset;",
"drm_v3d_extension": "__u64 next;__u32 id;__u32 flags;",
"drm_v3d_get_bo_offset": "__u32 handle;__u32 offset;",
"drm_v3d_get_param": "__u32 param;__u32 pad;__u64 value;",
"drm_v3d_indirect_csd": "struct drm_v3d_extension base;struct drm_v3d_submit_csd submit;__u32 indirect;__u32 offset;__u32 wg_size;__u32 wg_uniform_offsets[3];",
"drm_v3d_mmap_bo": "__u32 handle;__u32 flags;__u64 offset;",
"drm_v3d_multi_sync": "struct drm_v3d_extension base;__u64 in_syncs;__u64 out_syncs;__u32 in_sync_count;__u32 out_sync_count;__u32 wait_stage;__u32 pad;",
"drm_v3d_perfmon_create": "__u32 id;__u32 ncounters;__u8 counters[32];",
"drm_v3d_perfmon_destroy": "__u32 id;",
"drm_v3d_perfmon_get_counter": "__u8 counter;__u8 name[64];__u8 category[32];__u8 description[256];__u8 reserved[7];",
"drm_v3d_perfmon_get_values": "__u32 id;__u32 pad;__u64 values_ptr;",
"drm_v3d_perfmon_set_global": "__u32 flags;__u32 id;",
"drm_v3d_reset_performance_query": "struct drm_v3d_extension base;__u64 syncs;__u32 count;__u32 nperfmons;__u64 kperfmon_ids;",
"drm_v3d_reset_timestamp_query": "struct drm_v3d_extension base;__u64 syncs;__u32 offset;__u32 count;",
"drm_v3d_sem": "__u32 handle;__u32 flags;__u64 point;__u64 mbz[2];",
"drm_v3d_submit_cl": "__u32 bcl_start;__u32 bcl_end;__u32 rcl_start;__u32 rcl_end;__u32 in_sync_bcl;__u32 in_sync_rcl;__u32 out_sync;__u32 qma;__u32 qms;__u32 qts;__u64 bo_handles;__u32 bo_handle_count;__u32 flags;__u32 perfmon_id;__u32 pad;__u64 extensions;",
"drm_v3d_submit_cpu": "__u64 bo_handles;__u32 bo_handle_count;__u32 flags;__u64 extensions;",
"drm_v3d_submit_csd": "__u32 cfg[7];__u32 coef[4];__u64 bo_handles;__u32 bo_handle_count;__u32 in_sync;__u32 out_sync;__u32 perfmon_id;__u64 extensions;__u32 flags;__u32 pad;",
"drm_v3d_submit_tfu": "__u32 icfg;__u32 iia;__u32 iis;__u32 ica;__u32 iua;__u32 ioa;__u32 ios;__u32 coef[4];__u32 bo_handles[4];__u32 in_sync;__u32 out_sync;__u32 flags;__u64 extensions;struct {__u32 ioc;__u32 pad;} v71;",
"drm_v3d_timestamp_query": "struct drm_v3d_extension base;__u64 offsets;__u64 syncs;__u32 count;__u32 pad;",
"drm_v3d_wait_bo": "__u32 handle;__u32 pad;__u64 timeout_ns;"
}`),
);
