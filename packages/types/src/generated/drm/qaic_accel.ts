// Generated from Linux 7.3.4 <drm/qaic_accel.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'DRM_IOCTL_QAIC_ATTACH_SLICE_BO'
  | 'DRM_IOCTL_QAIC_DETACH_SLICE_BO'
  | 'DRM_IOCTL_QAIC_EXECUTE_BO'
  | 'DRM_IOCTL_QAIC_PARTIAL_EXECUTE_BO'
  | 'DRM_IOCTL_QAIC_WAIT_BO'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    DRM_IOCTL_QAIC_ATTACH_SLICE_BO: 1075864643,
    DRM_IOCTL_QAIC_DETACH_SLICE_BO: 1074291784,
    DRM_IOCTL_QAIC_EXECUTE_BO: 1074816068,
    DRM_IOCTL_QAIC_PARTIAL_EXECUTE_BO: 1074816069,
    DRM_IOCTL_QAIC_WAIT_BO: 1074816070,
  },
);

export const DRM_IOCTL_QAIC_ATTACH_SLICE_BO: number = /* @__PURE__ */ requestHere(1075864643),
  DRM_IOCTL_QAIC_DETACH_SLICE_BO: number = /* @__PURE__ */ requestHere(1074291784),
  DRM_IOCTL_QAIC_EXECUTE_BO: number = /* @__PURE__ */ requestHere(1074816068),
  DRM_IOCTL_QAIC_PARTIAL_EXECUTE_BO: number = /* @__PURE__ */ requestHere(1074816069),
  DRM_IOCTL_QAIC_WAIT_BO: number = /* @__PURE__ */ requestHere(1074816070);
export const DRM_IOCTL_QAIC_CREATE_BO = 3222299713,
  DRM_IOCTL_QAIC_MANAGE = 3222299712,
  DRM_IOCTL_QAIC_MMAP_BO = 3222299714,
  DRM_IOCTL_QAIC_PERF_STATS_BO = 3222299719,
  DRM_QAIC_ATTACH_SLICE_BO = 3,
  DRM_QAIC_CREATE_BO = 1,
  DRM_QAIC_DETACH_SLICE_BO = 8,
  DRM_QAIC_EXECUTE_BO = 4,
  DRM_QAIC_MANAGE = 0,
  DRM_QAIC_MMAP_BO = 2,
  DRM_QAIC_PARTIAL_EXECUTE_BO = 5,
  DRM_QAIC_PERF_STATS_BO = 7,
  DRM_QAIC_WAIT_BO = 6,
  QAIC_SEM_DEC = 3,
  QAIC_SEM_INC = 2,
  QAIC_SEM_INIT = 1,
  QAIC_SEM_INSYNCFENCE = 2,
  QAIC_SEM_NOP = 0,
  QAIC_SEM_OUTSYNCFENCE = 1,
  QAIC_SEM_WAIT_EQUAL = 4,
  QAIC_SEM_WAIT_GT_0 = 6,
  QAIC_SEM_WAIT_GT_EQ = 5,
  QAIC_TRANS_ACTIVATE_FROM_DEV = 8,
  QAIC_TRANS_ACTIVATE_FROM_USR = 7,
  QAIC_TRANS_ACTIVATE_TO_DEV = 9,
  QAIC_TRANS_DEACTIVATE_FROM_DEV = 11,
  QAIC_TRANS_DEACTIVATE_FROM_USR = 10,
  QAIC_TRANS_DMA_XFER_CONT = 18,
  QAIC_TRANS_DMA_XFER_FROM_USR = 5,
  QAIC_TRANS_DMA_XFER_TO_DEV = 6,
  QAIC_TRANS_PASSTHROUGH_FROM_DEV = 3,
  QAIC_TRANS_PASSTHROUGH_FROM_USR = 1,
  QAIC_TRANS_PASSTHROUGH_TO_DEV = 4,
  QAIC_TRANS_PASSTHROUGH_TO_USR = 2,
  QAIC_TRANS_STATUS_FROM_DEV = 14,
  QAIC_TRANS_STATUS_FROM_USR = 12,
  QAIC_TRANS_STATUS_TO_DEV = 15,
  QAIC_TRANS_STATUS_TO_USR = 13,
  QAIC_TRANS_TERMINATE_FROM_DEV = 16,
  QAIC_TRANS_TERMINATE_TO_DEV = 17,
  QAIC_TRANS_UNDEFINED = 0,
  QAIC_TRANS_VALIDATE_PARTITION_FROM_DEV = 19,
  QAIC_TRANS_VALIDATE_PARTITION_TO_DEV = 20;
export declare namespace struct {
  /** `<drm/qaic_accel.h>`: 32 bytes. */
  interface qaic_attach_slice extends RecordView<'struct qaic_attach_slice'> {
    get hdr(): struct.qaic_attach_slice_hdr;
    set hdr(value: From<struct.qaic_attach_slice_hdr>);
    get data(): bigint;
    set data(value: Integer);
  }

  /** `<drm/qaic_accel.h>`: 72 bytes. */
  interface qaic_attach_slice_entry extends RecordView<'struct qaic_attach_slice_entry'> {
    get size(): bigint;
    set size(value: Integer);
    get sem0(): struct.qaic_sem;
    set sem0(value: From<struct.qaic_sem>);
    get sem1(): struct.qaic_sem;
    set sem1(value: From<struct.qaic_sem>);
    get sem2(): struct.qaic_sem;
    set sem2(value: From<struct.qaic_sem>);
    get sem3(): struct.qaic_sem;
    set sem3(value: From<struct.qaic_sem>);
    get dev_addr(): bigint;
    set dev_addr(value: Integer);
    get db_addr(): bigint;
    set db_addr(value: Integer);
    db_data: number;
    db_len: number;
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<drm/qaic_accel.h>`: 24 bytes. */
  interface qaic_attach_slice_hdr extends RecordView<'struct qaic_attach_slice_hdr'> {
    count: number;
    dbc_id: number;
    handle: number;
    dir: number;
    get size(): bigint;
    set size(value: Integer);
  }

  /** `<drm/qaic_accel.h>`: 16 bytes. */
  interface qaic_create_bo extends RecordView<'struct qaic_create_bo'> {
    get size(): bigint;
    set size(value: Integer);
    handle: number;
    pad: number;
  }

  /** `<drm/qaic_accel.h>`: 8 bytes. */
  interface qaic_detach_slice extends RecordView<'struct qaic_detach_slice'> {
    handle: number;
    pad: number;
  }

  /** `<drm/qaic_accel.h>`: 16 bytes. */
  interface qaic_execute extends RecordView<'struct qaic_execute'> {
    get hdr(): struct.qaic_execute_hdr;
    set hdr(value: From<struct.qaic_execute_hdr>);
    get data(): bigint;
    set data(value: Integer);
  }

  /** `<drm/qaic_accel.h>`: 8 bytes. */
  interface qaic_execute_entry extends RecordView<'struct qaic_execute_entry'> {
    handle: number;
    dir: number;
  }

  /** `<drm/qaic_accel.h>`: 8 bytes. */
  interface qaic_execute_hdr extends RecordView<'struct qaic_execute_hdr'> {
    count: number;
    dbc_id: number;
  }

  /** `<drm/qaic_accel.h>`: 16 bytes. */
  interface qaic_manage_msg extends RecordView<'struct qaic_manage_msg'> {
    len: number;
    count: number;
    get data(): bigint;
    set data(value: Integer);
  }

  /** `<drm/qaic_accel.h>`: 24 bytes. */
  interface qaic_manage_trans_activate_from_dev
    extends RecordView<'struct qaic_manage_trans_activate_from_dev'> {
    get hdr(): struct.qaic_manage_trans_hdr;
    set hdr(value: From<struct.qaic_manage_trans_hdr>);
    status: number;
    dbc_id: number;
    get options(): bigint;
    set options(value: Integer);
  }

  /** `<drm/qaic_accel.h>`: 24 bytes. */
  interface qaic_manage_trans_activate_to_dev
    extends RecordView<'struct qaic_manage_trans_activate_to_dev'> {
    get hdr(): struct.qaic_manage_trans_hdr;
    set hdr(value: From<struct.qaic_manage_trans_hdr>);
    queue_size: number;
    eventfd: number;
    options: number;
    pad: number;
  }

  /** `<drm/qaic_accel.h>`: 16 bytes. */
  interface qaic_manage_trans_deactivate extends RecordView<'struct qaic_manage_trans_deactivate'> {
    get hdr(): struct.qaic_manage_trans_hdr;
    set hdr(value: From<struct.qaic_manage_trans_hdr>);
    dbc_id: number;
    pad: number;
  }

  /** `<drm/qaic_accel.h>`: 32 bytes. */
  interface qaic_manage_trans_dma_xfer extends RecordView<'struct qaic_manage_trans_dma_xfer'> {
    get hdr(): struct.qaic_manage_trans_hdr;
    set hdr(value: From<struct.qaic_manage_trans_hdr>);
    tag: number;
    pad: number;
    get addr(): bigint;
    set addr(value: Integer);
    get size(): bigint;
    set size(value: Integer);
  }

  /** `<drm/qaic_accel.h>`: 8 bytes. */
  interface qaic_manage_trans_hdr extends RecordView<'struct qaic_manage_trans_hdr'> {
    type: number;
    len: number;
  }

  /** `<drm/qaic_accel.h>`: 8 bytes. */
  interface qaic_manage_trans_passthrough
    extends RecordView<'struct qaic_manage_trans_passthrough'> {
    get hdr(): struct.qaic_manage_trans_hdr;
    set hdr(value: From<struct.qaic_manage_trans_hdr>);
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<drm/qaic_accel.h>`: 24 bytes. */
  interface qaic_manage_trans_status_from_dev
    extends RecordView<'struct qaic_manage_trans_status_from_dev'> {
    get hdr(): struct.qaic_manage_trans_hdr;
    set hdr(value: From<struct.qaic_manage_trans_hdr>);
    major: number;
    minor: number;
    status: number;
    get status_flags(): bigint;
    set status_flags(value: Integer);
  }

  /** `<drm/qaic_accel.h>`: 8 bytes. */
  interface qaic_manage_trans_status_to_dev
    extends RecordView<'struct qaic_manage_trans_status_to_dev'> {
    get hdr(): struct.qaic_manage_trans_hdr;
    set hdr(value: From<struct.qaic_manage_trans_hdr>);
  }

  /** `<drm/qaic_accel.h>`: 16 bytes. */
  interface qaic_mmap_bo extends RecordView<'struct qaic_mmap_bo'> {
    handle: number;
    pad: number;
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<drm/qaic_accel.h>`: 16 bytes. */
  interface qaic_partial_execute_entry extends RecordView<'struct qaic_partial_execute_entry'> {
    handle: number;
    dir: number;
    get resize(): bigint;
    set resize(value: Integer);
  }

  /** `<drm/qaic_accel.h>`: 16 bytes. */
  interface qaic_perf_stats extends RecordView<'struct qaic_perf_stats'> {
    get hdr(): struct.qaic_perf_stats_hdr;
    set hdr(value: From<struct.qaic_perf_stats_hdr>);
    get data(): bigint;
    set data(value: Integer);
  }

  /** `<drm/qaic_accel.h>`: 24 bytes. */
  interface qaic_perf_stats_entry extends RecordView<'struct qaic_perf_stats_entry'> {
    handle: number;
    queue_level_before: number;
    num_queue_element: number;
    submit_latency_us: number;
    device_latency_us: number;
    pad: number;
  }

  /** `<drm/qaic_accel.h>`: 8 bytes. */
  interface qaic_perf_stats_hdr extends RecordView<'struct qaic_perf_stats_hdr'> {
    count: number;
    pad: number;
    dbc_id: number;
  }

  /** `<drm/qaic_accel.h>`: 8 bytes. */
  interface qaic_sem extends RecordView<'struct qaic_sem'> {
    val: number;
    index: number;
    presync: number;
    cmd: number;
    flags: number;
    pad: number;
  }

  /** `<drm/qaic_accel.h>`: 16 bytes. */
  interface qaic_wait extends RecordView<'struct qaic_wait'> {
    handle: number;
    timeout: number;
    dbc_id: number;
    pad: number;
  }
}

export const struct: {
  readonly qaic_attach_slice: Descriptor<struct.qaic_attach_slice>;
  readonly qaic_attach_slice_entry: Descriptor<struct.qaic_attach_slice_entry>;
  readonly qaic_attach_slice_hdr: Descriptor<struct.qaic_attach_slice_hdr>;
  readonly qaic_create_bo: Descriptor<struct.qaic_create_bo>;
  readonly qaic_detach_slice: Descriptor<struct.qaic_detach_slice>;
  readonly qaic_execute: Descriptor<struct.qaic_execute>;
  readonly qaic_execute_entry: Descriptor<struct.qaic_execute_entry>;
  readonly qaic_execute_hdr: Descriptor<struct.qaic_execute_hdr>;
  readonly qaic_manage_msg: Descriptor<struct.qaic_manage_msg>;
  readonly qaic_manage_trans_activate_from_dev: Descriptor<struct.qaic_manage_trans_activate_from_dev>;
  readonly qaic_manage_trans_activate_to_dev: Descriptor<struct.qaic_manage_trans_activate_to_dev>;
  readonly qaic_manage_trans_deactivate: Descriptor<struct.qaic_manage_trans_deactivate>;
  readonly qaic_manage_trans_dma_xfer: Descriptor<struct.qaic_manage_trans_dma_xfer>;
  readonly qaic_manage_trans_hdr: Descriptor<struct.qaic_manage_trans_hdr>;
  readonly qaic_manage_trans_passthrough: Descriptor<struct.qaic_manage_trans_passthrough>;
  readonly qaic_manage_trans_status_from_dev: Descriptor<struct.qaic_manage_trans_status_from_dev>;
  readonly qaic_manage_trans_status_to_dev: Descriptor<struct.qaic_manage_trans_status_to_dev>;
  readonly qaic_mmap_bo: Descriptor<struct.qaic_mmap_bo>;
  readonly qaic_partial_execute_entry: Descriptor<struct.qaic_partial_execute_entry>;
  readonly qaic_perf_stats: Descriptor<struct.qaic_perf_stats>;
  readonly qaic_perf_stats_entry: Descriptor<struct.qaic_perf_stats_entry>;
  readonly qaic_perf_stats_hdr: Descriptor<struct.qaic_perf_stats_hdr>;
  readonly qaic_sem: Descriptor<struct.qaic_sem>;
  readonly qaic_wait: Descriptor<struct.qaic_wait>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"qaic_attach_slice": "struct qaic_attach_slice_hdr hdr;__u64 data;",
"qaic_attach_slice_entry": "__u64 size;struct qaic_sem sem0;struct qaic_sem sem1;struct qaic_sem sem2;struct qaic_sem sem3;__u64 dev_addr;__u64 db_addr;__u32 db_data;__u32 db_len;__u64 offset;",
"qaic_attach_slice_hdr": "__u32 count;__u32 dbc_id;__u32 handle;__u32 dir;__u64 size;",
"qaic_create_bo": "__u64 size;__u32 handle;__u32 pad;",
"qaic_detach_slice": "__u32 handle;__u32 pad;",
"qaic_execute": "struct qaic_execute_hdr hdr;__u64 data;",
"qaic_execute_entry": "__u32 handle;__u32 dir;",
"qaic_execute_hdr": "__u32 count;__u32 dbc_id;",
"qaic_manage_msg": "__u32 len;__u32 count;__u64 data;",
"qaic_manage_trans_activate_from_dev": "struct qaic_manage_trans_hdr hdr;__u32 status;__u32 dbc_id;__u64 options;",
"qaic_manage_trans_activate_to_dev": "struct qaic_manage_trans_hdr hdr;__u32 queue_size;__u32 eventfd;__u32 options;__u32 pad;",
"qaic_manage_trans_deactivate": "struct qaic_manage_trans_hdr hdr;__u32 dbc_id;__u32 pad;",
"qaic_manage_trans_dma_xfer": "struct qaic_manage_trans_hdr hdr;__u32 tag;__u32 pad;__u64 addr;__u64 size;",
"qaic_manage_trans_hdr": "__u32 type;__u32 len;",
"qaic_manage_trans_passthrough": "struct qaic_manage_trans_hdr hdr;__u8 data[];",
"qaic_manage_trans_status_from_dev": "struct qaic_manage_trans_hdr hdr;__u16 major;__u16 minor;__u32 status;__u64 status_flags;",
"qaic_manage_trans_status_to_dev": "struct qaic_manage_trans_hdr hdr;",
"qaic_mmap_bo": "__u32 handle;__u32 pad;__u64 offset;",
"qaic_partial_execute_entry": "__u32 handle;__u32 dir;__u64 resize;",
"qaic_perf_stats": "struct qaic_perf_stats_hdr hdr;__u64 data;",
"qaic_perf_stats_entry": "__u32 handle;__u32 queue_level_before;__u32 num_queue_element;__u32 submit_latency_us;__u32 device_latency_us;__u32 pad;",
"qaic_perf_stats_hdr": "__u16 count;__u16 pad;__u32 dbc_id;",
"qaic_sem": "__u16 val;__u8 index;__u8 presync;__u8 cmd;__u8 flags;__u16 pad;",
"qaic_wait": "__u32 handle;__u32 timeout;__u32 dbc_id;__u32 pad;"
}`),
);
