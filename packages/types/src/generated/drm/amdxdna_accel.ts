// Generated from Linux 7.3.4 <drm/amdxdna_accel.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly AMDXDNA_INVALID_ADDR: PerArch<
    18446744073709551615n,
    4294967295n,
    4294967295n,
    18446744073709551615n,
    18446744073709551615n,
    18446744073709551615n,
    18446744073709551615n,
    18446744073709551615n
  >;
  readonly AMDXDNA_INVALID_CMD_HANDLE: PerArch<
    18446744073709551615n,
    4294967295n,
    4294967295n,
    18446744073709551615n,
    18446744073709551615n,
    18446744073709551615n,
    18446744073709551615n,
    18446744073709551615n
  >;
} & Requests<'DRM_IOCTL_AMDXDNA_WAIT_CMD'> = /* @__PURE__ */ perArchOf(
  {
    AMDXDNA_INVALID_ADDR: [
      18446744073709551615n,
      4294967295n,
      4294967295n,
      18446744073709551615n,
      18446744073709551615n,
      18446744073709551615n,
      18446744073709551615n,
      18446744073709551615n,
    ],
    AMDXDNA_INVALID_CMD_HANDLE: [
      18446744073709551615n,
      4294967295n,
      4294967295n,
      18446744073709551615n,
      18446744073709551615n,
      18446744073709551615n,
      18446744073709551615n,
      18446744073709551615n,
    ],
  },
  {
    DRM_IOCTL_AMDXDNA_WAIT_CMD: 1074816073,
  },
);

/** `<drm/amdxdna_accel.h>`: 4294967295n on x86, arm; 18446744073709551615n elsewhere. */
export const AMDXDNA_INVALID_ADDR: bigint = /* @__PURE__ */ hereOf(perArch.AMDXDNA_INVALID_ADDR);
/** `<drm/amdxdna_accel.h>`: 4294967295n on x86, arm; 18446744073709551615n elsewhere. */
export const AMDXDNA_INVALID_CMD_HANDLE: bigint = /* @__PURE__ */ hereOf(
  perArch.AMDXDNA_INVALID_CMD_HANDLE,
);
export const DRM_IOCTL_AMDXDNA_WAIT_CMD: number = /* @__PURE__ */ requestHere(1074816073);
export const AMDXDNA_BO_CMD = 4,
  AMDXDNA_BO_DEV = 3,
  AMDXDNA_BO_DEV_HEAP = 2,
  AMDXDNA_BO_INVALID = 0,
  AMDXDNA_BO_SHARE = 1,
  AMDXDNA_BO_SHMEM = 1,
  AMDXDNA_CMD_SUBMIT_DEPENDENCY = 1,
  AMDXDNA_CMD_SUBMIT_EXEC_BUF = 0,
  AMDXDNA_CMD_SUBMIT_SIGNAL = 2,
  AMDXDNA_DEV_TYPE_KMQ = 0,
  AMDXDNA_DEV_TYPE_PF = 2,
  AMDXDNA_DEV_TYPE_UMQ = 1,
  AMDXDNA_DEV_TYPE_UNKNOWN = -1,
  AMDXDNA_HWCTX_STATE_ACTIVE = 1,
  AMDXDNA_HWCTX_STATE_IDLE = 0,
  AMDXDNA_INVALID_BO_HANDLE = 0,
  AMDXDNA_INVALID_CTX_HANDLE = 0,
  AMDXDNA_INVALID_DOORBELL_OFFSET = 4294967295,
  AMDXDNA_INVALID_FENCE_HANDLE = 0,
  AMDXDNA_QOS_HIGH_PRIORITY = 384,
  AMDXDNA_QOS_LOW_PRIORITY = 640,
  AMDXDNA_QOS_NORMAL_PRIORITY = 512,
  AMDXDNA_QOS_REALTIME_PRIORITY = 256,
  AMDXDNA_SENSOR_TYPE_COLUMN_UTILIZATION = 1,
  AMDXDNA_SENSOR_TYPE_POWER = 0,
  DRM_AMDXDNA_BO_USAGE = 6,
  DRM_AMDXDNA_CONFIG_HWCTX = 2,
  DRM_AMDXDNA_CREATE_BO = 3,
  DRM_AMDXDNA_CREATE_HWCTX = 0,
  DRM_AMDXDNA_DESTROY_HWCTX = 1,
  DRM_AMDXDNA_EXEC_CMD = 6,
  DRM_AMDXDNA_GET_ARRAY = 10,
  DRM_AMDXDNA_GET_BO_INFO = 4,
  DRM_AMDXDNA_GET_FORCE_PREEMPT_STATE = 11,
  DRM_AMDXDNA_GET_FRAME_BOUNDARY_PREEMPT_STATE = 13,
  DRM_AMDXDNA_GET_INFO = 7,
  DRM_AMDXDNA_GET_POWER_MODE = 9,
  DRM_AMDXDNA_HWCTX_ASSIGN_DBG_BUF = 1,
  DRM_AMDXDNA_HWCTX_CONFIG_CU = 0,
  DRM_AMDXDNA_HWCTX_REMOVE_DBG_BUF = 2,
  DRM_AMDXDNA_HW_CONTEXT_ALL = 0,
  DRM_AMDXDNA_HW_LAST_ASYNC_ERR = 2,
  DRM_AMDXDNA_QUERY_AIE_METADATA = 1,
  DRM_AMDXDNA_QUERY_AIE_STATUS = 0,
  DRM_AMDXDNA_QUERY_AIE_VERSION = 2,
  DRM_AMDXDNA_QUERY_CLOCK_METADATA = 3,
  DRM_AMDXDNA_QUERY_FIRMWARE_VERSION = 8,
  DRM_AMDXDNA_QUERY_HW_CONTEXTS = 5,
  DRM_AMDXDNA_QUERY_RESOURCE_INFO = 12,
  DRM_AMDXDNA_QUERY_SENSORS = 4,
  DRM_AMDXDNA_QUERY_TELEMETRY = 10,
  DRM_AMDXDNA_SET_FORCE_PREEMPT = 3,
  DRM_AMDXDNA_SET_FRAME_BOUNDARY_PREEMPT = 4,
  DRM_AMDXDNA_SET_POWER_MODE = 0,
  DRM_AMDXDNA_SET_STATE = 8,
  DRM_AMDXDNA_SYNC_BO = 5,
  DRM_AMDXDNA_WAIT_CMD = 9,
  DRM_AMDXDNA_WRITE_AIE_MEM = 1,
  DRM_AMDXDNA_WRITE_AIE_REG = 2,
  DRM_IOCTL_AMDXDNA_CONFIG_HWCTX = 3222824002,
  DRM_IOCTL_AMDXDNA_CREATE_BO = 3223348291,
  DRM_IOCTL_AMDXDNA_CREATE_HWCTX = 3224921152,
  DRM_IOCTL_AMDXDNA_DESTROY_HWCTX = 3221775425,
  DRM_IOCTL_AMDXDNA_EXEC_CMD = 3224921158,
  DRM_IOCTL_AMDXDNA_GET_ARRAY = 3222824010,
  DRM_IOCTL_AMDXDNA_GET_BO_INFO = 3224396868,
  DRM_IOCTL_AMDXDNA_GET_INFO = 3222299719,
  DRM_IOCTL_AMDXDNA_SET_STATE = 3222299720,
  DRM_IOCTL_AMDXDNA_SYNC_BO = 3222824005,
  POWER_MODE_DEFAULT = 0,
  POWER_MODE_HIGH = 3,
  POWER_MODE_LOW = 1,
  POWER_MODE_MEDIUM = 2,
  POWER_MODE_TURBO = 4,
  SYNC_DIRECT_FROM_DEVICE = 1,
  SYNC_DIRECT_TO_DEVICE = 0;
export declare namespace struct {
  /** `<drm/amdxdna_accel.h>`: 24 bytes. */
  interface amdxdna_async_error extends RecordView<'struct amdxdna_async_error'> {
    get err_code(): bigint;
    set err_code(value: Integer);
    get ts_us(): bigint;
    set ts_us(value: Integer);
    get ex_err_code(): bigint;
    set ex_err_code(value: Integer);
  }

  /** `<drm/amdxdna_accel.h>`: 8 bytes. */
  interface amdxdna_cu_config extends RecordView<'struct amdxdna_cu_config'> {
    cu_bo: number;
    cu_func: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<drm/amdxdna_accel.h>`: 8 bytes. */
  interface amdxdna_drm_attribute_state extends RecordView<'struct amdxdna_drm_attribute_state'> {
    state: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<drm/amdxdna_accel.h>`: 32 bytes. */
  interface amdxdna_drm_bo_usage extends RecordView<'struct amdxdna_drm_bo_usage'> {
    get pid(): bigint;
    set pid(value: Integer);
    get total_usage(): bigint;
    set total_usage(value: Integer);
    get internal_usage(): bigint;
    set internal_usage(value: Integer);
    get heap_usage(): bigint;
    set heap_usage(value: Integer);
  }

  /** `<drm/amdxdna_accel.h>`: 24 bytes. */
  interface amdxdna_drm_config_hwctx extends RecordView<'struct amdxdna_drm_config_hwctx'> {
    handle: number;
    param_type: number;
    get param_val(): bigint;
    set param_val(value: Integer);
    param_val_size: number;
    pad: number;
  }

  /** `<drm/amdxdna_accel.h>`: 32 bytes. */
  interface amdxdna_drm_create_bo extends RecordView<'struct amdxdna_drm_create_bo'> {
    get flags(): bigint;
    set flags(value: Integer);
    get vaddr(): bigint;
    set vaddr(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    type: number;
    handle: number;
  }

  /** `<drm/amdxdna_accel.h>`: 56 bytes. */
  interface amdxdna_drm_create_hwctx extends RecordView<'struct amdxdna_drm_create_hwctx'> {
    get ext(): bigint;
    set ext(value: Integer);
    get ext_flags(): bigint;
    set ext_flags(value: Integer);
    get qos_p(): bigint;
    set qos_p(value: Integer);
    umq_bo: number;
    log_buf_bo: number;
    max_opc: number;
    num_tiles: number;
    mem_size: number;
    umq_doorbell: number;
    handle: number;
    syncobj_handle: number;
  }

  /** `<drm/amdxdna_accel.h>`: 8 bytes. */
  interface amdxdna_drm_destroy_hwctx extends RecordView<'struct amdxdna_drm_destroy_hwctx'> {
    handle: number;
    pad: number;
  }

  /** `<drm/amdxdna_accel.h>`: 56 bytes. */
  interface amdxdna_drm_exec_cmd extends RecordView<'struct amdxdna_drm_exec_cmd'> {
    get ext(): bigint;
    set ext(value: Integer);
    get ext_flags(): bigint;
    set ext_flags(value: Integer);
    hwctx: number;
    type: number;
    get cmd_handles(): bigint;
    set cmd_handles(value: Integer);
    get args(): bigint;
    set args(value: Integer);
    cmd_count: number;
    arg_count: number;
    get seq(): bigint;
    set seq(value: Integer);
  }

  /** `<drm/amdxdna_accel.h>`: 24 bytes. */
  interface amdxdna_drm_get_array extends RecordView<'struct amdxdna_drm_get_array'> {
    param: number;
    element_size: number;
    num_element: number;
    pad: number;
    get buffer(): bigint;
    set buffer(value: Integer);
  }

  /** `<drm/amdxdna_accel.h>`: 48 bytes. */
  interface amdxdna_drm_get_bo_info extends RecordView<'struct amdxdna_drm_get_bo_info'> {
    get ext(): bigint;
    set ext(value: Integer);
    get ext_flags(): bigint;
    set ext_flags(value: Integer);
    handle: number;
    pad: number;
    get map_offset(): bigint;
    set map_offset(value: Integer);
    get vaddr(): bigint;
    set vaddr(value: Integer);
    get xdna_addr(): bigint;
    set xdna_addr(value: Integer);
  }

  /** `<drm/amdxdna_accel.h>`: 16 bytes. */
  interface amdxdna_drm_get_info extends RecordView<'struct amdxdna_drm_get_info'> {
    param: number;
    buffer_size: number;
    get buffer(): bigint;
    set buffer(value: Integer);
  }

  /** `<drm/amdxdna_accel.h>`: 8 bytes. */
  interface amdxdna_drm_get_power_mode extends RecordView<'struct amdxdna_drm_get_power_mode'> {
    power_mode: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<drm/amdxdna_accel.h>`: 40 bytes. */
  interface amdxdna_drm_get_resource_info
    extends RecordView<'struct amdxdna_drm_get_resource_info'> {
    get npu_clk_max(): bigint;
    set npu_clk_max(value: Integer);
    get npu_tops_max(): bigint;
    set npu_tops_max(value: Integer);
    get npu_task_max(): bigint;
    set npu_task_max(value: Integer);
    get npu_tops_curr(): bigint;
    set npu_tops_curr(value: Integer);
    get npu_task_curr(): bigint;
    set npu_task_curr(value: Integer);
  }

  /** `<drm/amdxdna_accel.h>`: 144 bytes. */
  interface amdxdna_drm_hwctx_entry extends RecordView<'struct amdxdna_drm_hwctx_entry'> {
    context_id: number;
    start_col: number;
    num_col: number;
    hwctx_id: number;
    get pid(): bigint;
    set pid(value: Integer);
    get command_submissions(): bigint;
    set command_submissions(value: Integer);
    get command_completions(): bigint;
    set command_completions(value: Integer);
    get migrations(): bigint;
    set migrations(value: Integer);
    get preemptions(): bigint;
    set preemptions(value: Integer);
    get errors(): bigint;
    set errors(value: Integer);
    get priority(): bigint;
    set priority(value: Integer);
    get heap_usage(): bigint;
    set heap_usage(value: Integer);
    get suspensions(): bigint;
    set suspensions(value: Integer);
    state: number;
    pasid: number;
    gops: number;
    fps: number;
    dma_bandwidth: number;
    latency: number;
    frame_exec_time: number;
    txn_op_idx: number;
    ctx_pc: number;
    fatal_error_type: number;
    fatal_error_exception_type: number;
    fatal_error_exception_pc: number;
    fatal_error_app_module: number;
    pad: number;
  }

  /** `<drm/amdxdna_accel.h>`: 64 bytes. */
  interface amdxdna_drm_query_aie_metadata
    extends RecordView<'struct amdxdna_drm_query_aie_metadata'> {
    col_size: number;
    cols: number;
    rows: number;
    get version(): struct.amdxdna_drm_query_aie_version;
    set version(value: From<struct.amdxdna_drm_query_aie_version>);
    get core(): struct.amdxdna_drm_query_aie_tile_metadata;
    set core(value: From<struct.amdxdna_drm_query_aie_tile_metadata>);
    get mem(): struct.amdxdna_drm_query_aie_tile_metadata;
    set mem(value: From<struct.amdxdna_drm_query_aie_tile_metadata>);
    get shim(): struct.amdxdna_drm_query_aie_tile_metadata;
    set shim(value: From<struct.amdxdna_drm_query_aie_tile_metadata>);
  }

  /** `<drm/amdxdna_accel.h>`: 16 bytes. */
  interface amdxdna_drm_query_aie_status extends RecordView<'struct amdxdna_drm_query_aie_status'> {
    get buffer(): bigint;
    set buffer(value: Integer);
    buffer_size: number;
    cols_filled: number;
  }

  /** `<drm/amdxdna_accel.h>`: 16 bytes. */
  interface amdxdna_drm_query_aie_tile_metadata
    extends RecordView<'struct amdxdna_drm_query_aie_tile_metadata'> {
    row_count: number;
    row_start: number;
    dma_channel_count: number;
    lock_count: number;
    event_reg_count: number;
    get pad(): Uint16Array;
    set pad(value: Iterable<Integer>);
  }

  /** `<drm/amdxdna_accel.h>`: 8 bytes. */
  interface amdxdna_drm_query_aie_version
    extends RecordView<'struct amdxdna_drm_query_aie_version'> {
    major: number;
    minor: number;
  }

  /** `<drm/amdxdna_accel.h>`: 24 bytes. */
  interface amdxdna_drm_query_clock extends RecordView<'struct amdxdna_drm_query_clock'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    freq_mhz: number;
    pad: number;
  }

  /** `<drm/amdxdna_accel.h>`: 48 bytes. */
  interface amdxdna_drm_query_clock_metadata
    extends RecordView<'struct amdxdna_drm_query_clock_metadata'> {
    get mp_npu_clock(): struct.amdxdna_drm_query_clock;
    set mp_npu_clock(value: From<struct.amdxdna_drm_query_clock>);
    get h_clock(): struct.amdxdna_drm_query_clock;
    set h_clock(value: From<struct.amdxdna_drm_query_clock>);
  }

  /** `<drm/amdxdna_accel.h>`: 16 bytes. */
  interface amdxdna_drm_query_firmware_version
    extends RecordView<'struct amdxdna_drm_query_firmware_version'> {
    major: number;
    minor: number;
    patch: number;
    build: number;
  }

  /** `<drm/amdxdna_accel.h>`: 64 bytes. */
  interface amdxdna_drm_query_hwctx extends RecordView<'struct amdxdna_drm_query_hwctx'> {
    context_id: number;
    start_col: number;
    num_col: number;
    pad: number;
    get pid(): bigint;
    set pid(value: Integer);
    get command_submissions(): bigint;
    set command_submissions(value: Integer);
    get command_completions(): bigint;
    set command_completions(value: Integer);
    get migrations(): bigint;
    set migrations(value: Integer);
    get preemptions(): bigint;
    set preemptions(value: Integer);
    get errors(): bigint;
    set errors(value: Integer);
  }

  /** `<drm/amdxdna_accel.h>`: 168 bytes. */
  interface amdxdna_drm_query_sensor extends RecordView<'struct amdxdna_drm_query_sensor'> {
    get label(): Uint8Array;
    set label(value: Bytes);
    input: number;
    max: number;
    average: number;
    highest: number;
    get status(): Uint8Array;
    set status(value: Bytes);
    get units(): Uint8Array;
    set units(value: Bytes);
    unitm: number;
    type: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<drm/amdxdna_accel.h>`: 16 bytes. */
  interface amdxdna_drm_query_telemetry_header
    extends RecordView<'struct amdxdna_drm_query_telemetry_header'> {
    major: number;
    minor: number;
    type: number;
    map_num_elements: number;
    get map(): Uint32Array;
    set map(value: Iterable<Integer>);
  }

  /** `<drm/amdxdna_accel.h>`: 8 bytes. */
  interface amdxdna_drm_set_power_mode extends RecordView<'struct amdxdna_drm_set_power_mode'> {
    power_mode: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<drm/amdxdna_accel.h>`: 16 bytes. */
  interface amdxdna_drm_set_state extends RecordView<'struct amdxdna_drm_set_state'> {
    param: number;
    buffer_size: number;
    get buffer(): bigint;
    set buffer(value: Integer);
  }

  /** `<drm/amdxdna_accel.h>`: 24 bytes. */
  interface amdxdna_drm_sync_bo extends RecordView<'struct amdxdna_drm_sync_bo'> {
    handle: number;
    direction: number;
    get offset(): bigint;
    set offset(value: Integer);
    get size(): bigint;
    set size(value: Integer);
  }

  /** `<drm/amdxdna_accel.h>`: 16 bytes. */
  interface amdxdna_drm_va_entry extends RecordView<'struct amdxdna_drm_va_entry'> {
    get vaddr(): bigint;
    set vaddr(value: Integer);
    get len(): bigint;
    set len(value: Integer);
  }

  /** `<drm/amdxdna_accel.h>`: 8 bytes. */
  interface amdxdna_drm_va_tbl extends RecordView<'struct amdxdna_drm_va_tbl'> {
    dmabuf_fd: number;
    num_entries: number;
    get va_entries(): Elements<struct.amdxdna_drm_va_entry>;
    set va_entries(value: Iterable<From<struct.amdxdna_drm_va_entry>>);
  }

  /** `<drm/amdxdna_accel.h>`: 16 bytes. */
  interface amdxdna_drm_wait_cmd extends RecordView<'struct amdxdna_drm_wait_cmd'> {
    hwctx: number;
    timeout: number;
    get seq(): bigint;
    set seq(value: Integer);
  }

  /** `<drm/amdxdna_accel.h>`: 8 bytes. */
  interface amdxdna_hwctx_param_config_cu
    extends RecordView<'struct amdxdna_hwctx_param_config_cu'> {
    num_cus: number;
    get pad(): Uint16Array;
    set pad(value: Iterable<Integer>);
    get cu_configs(): Elements<struct.amdxdna_cu_config>;
    set cu_configs(value: Iterable<From<struct.amdxdna_cu_config>>);
  }

  /** `<drm/amdxdna_accel.h>`: 24 bytes. */
  interface amdxdna_qos_info extends RecordView<'struct amdxdna_qos_info'> {
    gops: number;
    fps: number;
    dma_bandwidth: number;
    latency: number;
    frame_exec_time: number;
    priority: number;
  }
}

export const struct: {
  readonly amdxdna_async_error: Descriptor<struct.amdxdna_async_error>;
  readonly amdxdna_cu_config: Descriptor<struct.amdxdna_cu_config>;
  readonly amdxdna_drm_attribute_state: Descriptor<struct.amdxdna_drm_attribute_state>;
  readonly amdxdna_drm_bo_usage: Descriptor<struct.amdxdna_drm_bo_usage>;
  readonly amdxdna_drm_config_hwctx: Descriptor<struct.amdxdna_drm_config_hwctx>;
  readonly amdxdna_drm_create_bo: Descriptor<struct.amdxdna_drm_create_bo>;
  readonly amdxdna_drm_create_hwctx: Descriptor<struct.amdxdna_drm_create_hwctx>;
  readonly amdxdna_drm_destroy_hwctx: Descriptor<struct.amdxdna_drm_destroy_hwctx>;
  readonly amdxdna_drm_exec_cmd: Descriptor<struct.amdxdna_drm_exec_cmd>;
  readonly amdxdna_drm_get_array: Descriptor<struct.amdxdna_drm_get_array>;
  readonly amdxdna_drm_get_bo_info: Descriptor<struct.amdxdna_drm_get_bo_info>;
  readonly amdxdna_drm_get_info: Descriptor<struct.amdxdna_drm_get_info>;
  readonly amdxdna_drm_get_power_mode: Descriptor<struct.amdxdna_drm_get_power_mode>;
  readonly amdxdna_drm_get_resource_info: Descriptor<struct.amdxdna_drm_get_resource_info>;
  readonly amdxdna_drm_hwctx_entry: Descriptor<struct.amdxdna_drm_hwctx_entry>;
  readonly amdxdna_drm_query_aie_metadata: Descriptor<struct.amdxdna_drm_query_aie_metadata>;
  readonly amdxdna_drm_query_aie_status: Descriptor<struct.amdxdna_drm_query_aie_status>;
  readonly amdxdna_drm_query_aie_tile_metadata: Descriptor<struct.amdxdna_drm_query_aie_tile_metadata>;
  readonly amdxdna_drm_query_aie_version: Descriptor<struct.amdxdna_drm_query_aie_version>;
  readonly amdxdna_drm_query_clock: Descriptor<struct.amdxdna_drm_query_clock>;
  readonly amdxdna_drm_query_clock_metadata: Descriptor<struct.amdxdna_drm_query_clock_metadata>;
  readonly amdxdna_drm_query_firmware_version: Descriptor<struct.amdxdna_drm_query_firmware_version>;
  readonly amdxdna_drm_query_hwctx: Descriptor<struct.amdxdna_drm_query_hwctx>;
  readonly amdxdna_drm_query_sensor: Descriptor<struct.amdxdna_drm_query_sensor>;
  readonly amdxdna_drm_query_telemetry_header: Descriptor<struct.amdxdna_drm_query_telemetry_header>;
  readonly amdxdna_drm_set_power_mode: Descriptor<struct.amdxdna_drm_set_power_mode>;
  readonly amdxdna_drm_set_state: Descriptor<struct.amdxdna_drm_set_state>;
  readonly amdxdna_drm_sync_bo: Descriptor<struct.amdxdna_drm_sync_bo>;
  readonly amdxdna_drm_va_entry: Descriptor<struct.amdxdna_drm_va_entry>;
  readonly amdxdna_drm_va_tbl: Descriptor<struct.amdxdna_drm_va_tbl>;
  readonly amdxdna_drm_wait_cmd: Descriptor<struct.amdxdna_drm_wait_cmd>;
  readonly amdxdna_hwctx_param_config_cu: Descriptor<struct.amdxdna_hwctx_param_config_cu>;
  readonly amdxdna_qos_info: Descriptor<struct.amdxdna_qos_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"amdxdna_async_error": "__u64 err_code;__u64 ts_us;__u64 ex_err_code;",
"amdxdna_cu_config": "__u32 cu_bo;__u8 cu_func;__u8 pad[3];",
"amdxdna_drm_attribute_state": "__u8 state;__u8 pad[7];",
"amdxdna_drm_bo_usage": "__s64 pid;__u64 total_usage;__u64 internal_usage;__u64 heap_usage;",
"amdxdna_drm_config_hwctx": "__u32 handle;__u32 param_type;__u64 param_val;__u32 param_val_size;__u32 pad;",
"amdxdna_drm_create_bo": "__u64 flags;__u64 vaddr;__u64 size;__u32 type;__u32 handle;",
"amdxdna_drm_create_hwctx": "__u64 ext;__u64 ext_flags;__u64 qos_p;__u32 umq_bo;__u32 log_buf_bo;__u32 max_opc;__u32 num_tiles;__u32 mem_size;__u32 umq_doorbell;__u32 handle;__u32 syncobj_handle;",
"amdxdna_drm_destroy_hwctx": "__u32 handle;__u32 pad;",
"amdxdna_drm_exec_cmd": "__u64 ext;__u64 ext_flags;__u32 hwctx;__u32 type;__u64 cmd_handles;__u64 args;__u32 cmd_count;__u32 arg_count;__u64 seq;",
"amdxdna_drm_get_array": "__u32 param;__u32 element_size;__u32 num_element;__u32 pad;__u64 buffer;",
"amdxdna_drm_get_bo_info": "__u64 ext;__u64 ext_flags;__u32 handle;__u32 pad;__u64 map_offset;__u64 vaddr;__u64 xdna_addr;",
"amdxdna_drm_get_info": "__u32 param;__u32 buffer_size;__u64 buffer;",
"amdxdna_drm_get_power_mode": "__u8 power_mode;__u8 pad[7];",
"amdxdna_drm_get_resource_info": "__u64 npu_clk_max;__u64 npu_tops_max;__u64 npu_task_max;__u64 npu_tops_curr;__u64 npu_task_curr;",
"amdxdna_drm_hwctx_entry": "__u32 context_id;__u32 start_col;__u32 num_col;__u32 hwctx_id;__s64 pid;__u64 command_submissions;__u64 command_completions;__u64 migrations;__u64 preemptions;__u64 errors;__u64 priority;__u64 heap_usage;__u64 suspensions;__u32 state;__u32 pasid;__u32 gops;__u32 fps;__u32 dma_bandwidth;__u32 latency;__u32 frame_exec_time;__u32 txn_op_idx;__u32 ctx_pc;__u32 fatal_error_type;__u32 fatal_error_exception_type;__u32 fatal_error_exception_pc;__u32 fatal_error_app_module;__u32 pad;",
"amdxdna_drm_query_aie_metadata": "__u32 col_size;__u16 cols;__u16 rows;struct amdxdna_drm_query_aie_version version;struct amdxdna_drm_query_aie_tile_metadata core;struct amdxdna_drm_query_aie_tile_metadata mem;struct amdxdna_drm_query_aie_tile_metadata shim;",
"amdxdna_drm_query_aie_status": "__u64 buffer;__u32 buffer_size;__u32 cols_filled;",
"amdxdna_drm_query_aie_tile_metadata": "__u16 row_count;__u16 row_start;__u16 dma_channel_count;__u16 lock_count;__u16 event_reg_count;__u16 pad[3];",
"amdxdna_drm_query_aie_version": "__u32 major;__u32 minor;",
"amdxdna_drm_query_clock": "__u8 name[16];__u32 freq_mhz;__u32 pad;",
"amdxdna_drm_query_clock_metadata": "struct amdxdna_drm_query_clock mp_npu_clock;struct amdxdna_drm_query_clock h_clock;",
"amdxdna_drm_query_firmware_version": "__u32 major;__u32 minor;__u32 patch;__u32 build;",
"amdxdna_drm_query_hwctx": "__u32 context_id;__u32 start_col;__u32 num_col;__u32 pad;__s64 pid;__u64 command_submissions;__u64 command_completions;__u64 migrations;__u64 preemptions;__u64 errors;",
"amdxdna_drm_query_sensor": "__u8 label[64];__u32 input;__u32 max;__u32 average;__u32 highest;__u8 status[64];__u8 units[16];__s8 unitm;__u8 type;__u8 pad[6];",
"amdxdna_drm_query_telemetry_header": "__u32 major;__u32 minor;__u32 type;__u32 map_num_elements;__u32 map[];",
"amdxdna_drm_set_power_mode": "__u8 power_mode;__u8 pad[7];",
"amdxdna_drm_set_state": "__u32 param;__u32 buffer_size;__u64 buffer;",
"amdxdna_drm_sync_bo": "__u32 handle;__u32 direction;__u64 offset;__u64 size;",
"amdxdna_drm_va_entry": "__u64 vaddr;__u64 len;",
"amdxdna_drm_va_tbl": "__s32 dmabuf_fd;__u32 num_entries;struct amdxdna_drm_va_entry va_entries[];",
"amdxdna_drm_wait_cmd": "__u32 hwctx;__u32 timeout;__u64 seq;",
"amdxdna_hwctx_param_config_cu": "__u16 num_cus;__u16 pad[3];struct amdxdna_cu_config cu_configs[];",
"amdxdna_qos_info": "__u32 gops;__u32 fps;__u32 dma_bandwidth;__u32 latency;__u32 frame_exec_time;__u32 priority;"
}`),
);
