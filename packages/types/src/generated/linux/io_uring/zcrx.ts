// Generated from Linux 7.3.4 <linux/io_uring/zcrx.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

export const IORING_ZCRX_AREA_DMABUF = 1,
  IORING_ZCRX_AREA_MASK = 18446462598732840960n,
  IORING_ZCRX_AREA_SHIFT = 48,
  ZCRX_CTRL_ADD_AREA = 3,
  ZCRX_CTRL_ARM_EVENT = 2,
  ZCRX_CTRL_EXPORT = 1,
  ZCRX_CTRL_FLUSH_RQ = 0,
  ZCRX_EVENT_ALLOC_FAIL = 0,
  ZCRX_EVENT_COPY = 1,
  ZCRX_EVENT_DESC_FLAG_STATS = 1,
  ZCRX_FEATURE_EVENT = 2,
  ZCRX_FEATURE_RX_PAGE_SIZE = 1,
  ZCRX_REG_IMPORT = 1,
  ZCRX_REG_NODEV = 2,
  __ZCRX_CTRL_LAST = 4,
  __ZCRX_EVENT_TYPE_LAST = 2;
export declare namespace struct {
  /** `<linux/io_uring/zcrx.h>`: 48 bytes. */
  interface io_uring_zcrx_area_reg extends RecordView<'struct io_uring_zcrx_area_reg'> {
    get addr(): bigint;
    set addr(value: Integer);
    get len(): bigint;
    set len(value: Integer);
    get rq_area_token(): bigint;
    set rq_area_token(value: Integer);
    flags: number;
    dmabuf_fd: number;
    get __resv2(): BigUint64Array;
    set __resv2(value: Iterable<Integer>);
  }

  /** `<linux/io_uring/zcrx.h>`: 16 bytes. */
  interface io_uring_zcrx_cqe extends RecordView<'struct io_uring_zcrx_cqe'> {
    get off(): bigint;
    set off(value: Integer);
    get __pad(): bigint;
    set __pad(value: Integer);
  }

  /** `<linux/io_uring/zcrx.h>`: 96 bytes. */
  interface io_uring_zcrx_ifq_reg extends RecordView<'struct io_uring_zcrx_ifq_reg'> {
    if_idx: number;
    if_rxq: number;
    rq_entries: number;
    flags: number;
    get area_ptr(): bigint;
    set area_ptr(value: Integer);
    get region_ptr(): bigint;
    set region_ptr(value: Integer);
    get offsets(): struct.io_uring_zcrx_offsets;
    set offsets(value: From<struct.io_uring_zcrx_offsets>);
    zcrx_id: number;
    rx_buf_len: number;
    get event_desc(): bigint;
    set event_desc(value: Integer);
    get __resv(): BigUint64Array;
    set __resv(value: Iterable<Integer>);
  }

  /** `<linux/io_uring/zcrx.h>`: 32 bytes. */
  interface io_uring_zcrx_offsets extends RecordView<'struct io_uring_zcrx_offsets'> {
    head: number;
    tail: number;
    rqes: number;
    __resv2: number;
    get __resv(): BigUint64Array;
    set __resv(value: Iterable<Integer>);
  }

  /** `<linux/io_uring/zcrx.h>`: 16 bytes. */
  interface io_uring_zcrx_rqe extends RecordView<'struct io_uring_zcrx_rqe'> {
    get off(): bigint;
    set off(value: Integer);
    len: number;
    __pad: number;
  }

  /** `<linux/io_uring/zcrx.h>`: 72 bytes. */
  interface zcrx_ctrl extends RecordView<'struct zcrx_ctrl'> {
    zcrx_id: number;
    op: number;
    get __resv(): BigUint64Array;
    set __resv(value: Iterable<Integer>);
    get zc_export(): struct.zcrx_ctrl_export;
    set zc_export(value: From<struct.zcrx_ctrl_export>);
    get zc_flush(): struct.zcrx_ctrl_flush_rq;
    set zc_flush(value: From<struct.zcrx_ctrl_flush_rq>);
    get zc_arm_event(): struct.zcrx_ctrl_arm_event;
    set zc_arm_event(value: From<struct.zcrx_ctrl_arm_event>);
    get zc_area(): struct.zcrx_ctrl_add_area;
    set zc_area(value: From<struct.zcrx_ctrl_add_area>);
  }

  /** `<linux/io_uring/zcrx.h>`: 48 bytes. */
  interface zcrx_ctrl_add_area extends RecordView<'struct zcrx_ctrl_add_area'> {
    get area_ptr(): bigint;
    set area_ptr(value: Integer);
    get __resv(): BigUint64Array;
    set __resv(value: Iterable<Integer>);
  }

  /** `<linux/io_uring/zcrx.h>`: 48 bytes. */
  interface zcrx_ctrl_arm_event extends RecordView<'struct zcrx_ctrl_arm_event'> {
    event_type: number;
    get __resv(): Uint32Array;
    set __resv(value: Iterable<Integer>);
  }

  /** `<linux/io_uring/zcrx.h>`: 48 bytes. */
  interface zcrx_ctrl_export extends RecordView<'struct zcrx_ctrl_export'> {
    zcrx_fd: number;
    get __resv1(): Uint32Array;
    set __resv1(value: Iterable<Integer>);
  }

  /** `<linux/io_uring/zcrx.h>`: 48 bytes. */
  interface zcrx_ctrl_flush_rq extends RecordView<'struct zcrx_ctrl_flush_rq'> {
    get __resv(): BigUint64Array;
    set __resv(value: Iterable<Integer>);
  }

  /** `<linux/io_uring/zcrx.h>`: 96 bytes. */
  interface zcrx_event_desc extends RecordView<'struct zcrx_event_desc'> {
    get user_data(): bigint;
    set user_data(value: Integer);
    type_mask: number;
    flags: number;
    get stats_offset(): bigint;
    set stats_offset(value: Integer);
    get __resv2(): BigUint64Array;
    set __resv2(value: Iterable<Integer>);
  }

  /** `<linux/io_uring/zcrx.h>`: 16 bytes. */
  interface zcrx_stats extends RecordView<'struct zcrx_stats'> {
    get copy_count(): bigint;
    set copy_count(value: Integer);
    get copy_bytes(): bigint;
    set copy_bytes(value: Integer);
  }
}

export const struct: {
  readonly io_uring_zcrx_area_reg: Descriptor<struct.io_uring_zcrx_area_reg>;
  readonly io_uring_zcrx_cqe: Descriptor<struct.io_uring_zcrx_cqe>;
  readonly io_uring_zcrx_ifq_reg: Descriptor<struct.io_uring_zcrx_ifq_reg>;
  readonly io_uring_zcrx_offsets: Descriptor<struct.io_uring_zcrx_offsets>;
  readonly io_uring_zcrx_rqe: Descriptor<struct.io_uring_zcrx_rqe>;
  readonly zcrx_ctrl: Descriptor<struct.zcrx_ctrl>;
  readonly zcrx_ctrl_add_area: Descriptor<struct.zcrx_ctrl_add_area>;
  readonly zcrx_ctrl_arm_event: Descriptor<struct.zcrx_ctrl_arm_event>;
  readonly zcrx_ctrl_export: Descriptor<struct.zcrx_ctrl_export>;
  readonly zcrx_ctrl_flush_rq: Descriptor<struct.zcrx_ctrl_flush_rq>;
  readonly zcrx_event_desc: Descriptor<struct.zcrx_event_desc>;
  readonly zcrx_stats: Descriptor<struct.zcrx_stats>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"io_uring_zcrx_area_reg": "__u64 addr;__u64 len;__u64 rq_area_token;__u32 flags;__u32 dmabuf_fd;__u64 __resv2[2];",
"io_uring_zcrx_cqe": "__u64 off;__u64 __pad;",
"io_uring_zcrx_ifq_reg": "__u32 if_idx;__u32 if_rxq;__u32 rq_entries;__u32 flags;__u64 area_ptr;__u64 region_ptr;struct io_uring_zcrx_offsets offsets;__u32 zcrx_id;__u32 rx_buf_len;__u64 event_desc;__u64 __resv[2];",
"io_uring_zcrx_offsets": "__u32 head;__u32 tail;__u32 rqes;__u32 __resv2;__u64 __resv[2];",
"io_uring_zcrx_rqe": "__u64 off;__u32 len;__u32 __pad;",
"zcrx_ctrl": "__u32 zcrx_id;__u32 op;__u64 __resv[2];union {struct zcrx_ctrl_export zc_export;struct zcrx_ctrl_flush_rq zc_flush;struct zcrx_ctrl_arm_event zc_arm_event;struct zcrx_ctrl_add_area zc_area;};",
"zcrx_ctrl_add_area": "__u64 area_ptr;__u64 __resv[5];",
"zcrx_ctrl_arm_event": "__u32 event_type;__u32 __resv[11];",
"zcrx_ctrl_export": "__u32 zcrx_fd;__u32 __resv1[11];",
"zcrx_ctrl_flush_rq": "__u64 __resv[6];",
"zcrx_event_desc": "__u64 user_data;__u32 type_mask;__u32 flags;__u64 stats_offset;__u64 __resv2[9];",
"zcrx_stats": "__u64 copy_count;__u64 copy_bytes;"
}`),
);
