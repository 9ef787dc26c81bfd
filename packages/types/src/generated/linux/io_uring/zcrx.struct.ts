// Generated from Linux 7.3.4 <linux/io_uring/zcrx.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/io_uring/zcrx.h>`: 48 bytes. */
export interface io_uring_zcrx_area_reg extends RecordView<'struct io_uring_zcrx_area_reg'> {
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

export const io_uring_zcrx_area_reg: Descriptor<io_uring_zcrx_area_reg> =
  /* @__PURE__ */ declareStruct(
    'io_uring_zcrx_area_reg',
    `
  __u64 addr;
  __u64 len;
  __u64 rq_area_token;
  __u32 flags;
  __u32 dmabuf_fd;
  __u64 __resv2[2];
`,
  );

/** `<linux/io_uring/zcrx.h>`: 16 bytes. */
export interface io_uring_zcrx_cqe extends RecordView<'struct io_uring_zcrx_cqe'> {
  get off(): bigint;
  set off(value: Integer);
  get __pad(): bigint;
  set __pad(value: Integer);
}

export const io_uring_zcrx_cqe: Descriptor<io_uring_zcrx_cqe> = /* @__PURE__ */ declareStruct(
  'io_uring_zcrx_cqe',
  `
  __u64 off;
  __u64 __pad;
`,
);

/** `<linux/io_uring/zcrx.h>`: 96 bytes. */
export interface io_uring_zcrx_ifq_reg extends RecordView<'struct io_uring_zcrx_ifq_reg'> {
  if_idx: number;
  if_rxq: number;
  rq_entries: number;
  flags: number;
  get area_ptr(): bigint;
  set area_ptr(value: Integer);
  get region_ptr(): bigint;
  set region_ptr(value: Integer);
  get offsets(): io_uring_zcrx_offsets;
  set offsets(value: io_uring_zcrx_offsets | Init<io_uring_zcrx_offsets>);
  zcrx_id: number;
  rx_buf_len: number;
  get event_desc(): bigint;
  set event_desc(value: Integer);
  get __resv(): BigUint64Array;
  set __resv(value: Iterable<Integer>);
}

export const io_uring_zcrx_ifq_reg: Descriptor<io_uring_zcrx_ifq_reg> =
  /* @__PURE__ */ declareStruct(
    'io_uring_zcrx_ifq_reg',
    `
  __u32 if_idx;
  __u32 if_rxq;
  __u32 rq_entries;
  __u32 flags;
  __u64 area_ptr;
  __u64 region_ptr;
  struct io_uring_zcrx_offsets offsets;
  __u32 zcrx_id;
  __u32 rx_buf_len;
  __u64 event_desc;
  __u64 __resv[2];
`,
    { uses: () => [io_uring_zcrx_offsets] },
  );

/** `<linux/io_uring/zcrx.h>`: 32 bytes. */
export interface io_uring_zcrx_offsets extends RecordView<'struct io_uring_zcrx_offsets'> {
  head: number;
  tail: number;
  rqes: number;
  __resv2: number;
  get __resv(): BigUint64Array;
  set __resv(value: Iterable<Integer>);
}

export const io_uring_zcrx_offsets: Descriptor<io_uring_zcrx_offsets> =
  /* @__PURE__ */ declareStruct(
    'io_uring_zcrx_offsets',
    `
  __u32 head;
  __u32 tail;
  __u32 rqes;
  __u32 __resv2;
  __u64 __resv[2];
`,
  );

/** `<linux/io_uring/zcrx.h>`: 16 bytes. */
export interface io_uring_zcrx_rqe extends RecordView<'struct io_uring_zcrx_rqe'> {
  get off(): bigint;
  set off(value: Integer);
  len: number;
  __pad: number;
}

export const io_uring_zcrx_rqe: Descriptor<io_uring_zcrx_rqe> = /* @__PURE__ */ declareStruct(
  'io_uring_zcrx_rqe',
  `
  __u64 off;
  __u32 len;
  __u32 __pad;
`,
);

/** `<linux/io_uring/zcrx.h>`: 72 bytes. */
export interface zcrx_ctrl extends RecordView<'struct zcrx_ctrl'> {
  zcrx_id: number;
  op: number;
  get __resv(): BigUint64Array;
  set __resv(value: Iterable<Integer>);
  get zc_export(): zcrx_ctrl_export;
  set zc_export(value: zcrx_ctrl_export | Init<zcrx_ctrl_export>);
  get zc_flush(): zcrx_ctrl_flush_rq;
  set zc_flush(value: zcrx_ctrl_flush_rq | Init<zcrx_ctrl_flush_rq>);
  get zc_arm_event(): zcrx_ctrl_arm_event;
  set zc_arm_event(value: zcrx_ctrl_arm_event | Init<zcrx_ctrl_arm_event>);
  get zc_area(): zcrx_ctrl_add_area;
  set zc_area(value: zcrx_ctrl_add_area | Init<zcrx_ctrl_add_area>);
}

export const zcrx_ctrl: Descriptor<zcrx_ctrl> = /* @__PURE__ */ declareStruct(
  'zcrx_ctrl',
  `
  __u32 zcrx_id;
  __u32 op;
  __u64 __resv[2];
  union {
    struct zcrx_ctrl_export zc_export;
    struct zcrx_ctrl_flush_rq zc_flush;
    struct zcrx_ctrl_arm_event zc_arm_event;
    struct zcrx_ctrl_add_area zc_area;
  };
`,
  { uses: () => [zcrx_ctrl_add_area, zcrx_ctrl_arm_event, zcrx_ctrl_export, zcrx_ctrl_flush_rq] },
);

/** `<linux/io_uring/zcrx.h>`: 48 bytes. */
export interface zcrx_ctrl_add_area extends RecordView<'struct zcrx_ctrl_add_area'> {
  get area_ptr(): bigint;
  set area_ptr(value: Integer);
  get __resv(): BigUint64Array;
  set __resv(value: Iterable<Integer>);
}

export const zcrx_ctrl_add_area: Descriptor<zcrx_ctrl_add_area> = /* @__PURE__ */ declareStruct(
  'zcrx_ctrl_add_area',
  `
  __u64 area_ptr;
  __u64 __resv[5];
`,
);

/** `<linux/io_uring/zcrx.h>`: 48 bytes. */
export interface zcrx_ctrl_arm_event extends RecordView<'struct zcrx_ctrl_arm_event'> {
  event_type: number;
  get __resv(): Uint32Array;
  set __resv(value: Iterable<Integer>);
}

export const zcrx_ctrl_arm_event: Descriptor<zcrx_ctrl_arm_event> = /* @__PURE__ */ declareStruct(
  'zcrx_ctrl_arm_event',
  `
  __u32 event_type;
  __u32 __resv[11];
`,
);

/** `<linux/io_uring/zcrx.h>`: 48 bytes. */
export interface zcrx_ctrl_export extends RecordView<'struct zcrx_ctrl_export'> {
  zcrx_fd: number;
  get __resv1(): Uint32Array;
  set __resv1(value: Iterable<Integer>);
}

export const zcrx_ctrl_export: Descriptor<zcrx_ctrl_export> = /* @__PURE__ */ declareStruct(
  'zcrx_ctrl_export',
  `
  __u32 zcrx_fd;
  __u32 __resv1[11];
`,
);

/** `<linux/io_uring/zcrx.h>`: 48 bytes. */
export interface zcrx_ctrl_flush_rq extends RecordView<'struct zcrx_ctrl_flush_rq'> {
  get __resv(): BigUint64Array;
  set __resv(value: Iterable<Integer>);
}

export const zcrx_ctrl_flush_rq: Descriptor<zcrx_ctrl_flush_rq> = /* @__PURE__ */ declareStruct(
  'zcrx_ctrl_flush_rq',
  `
  __u64 __resv[6];
`,
);

/** `<linux/io_uring/zcrx.h>`: 96 bytes. */
export interface zcrx_event_desc extends RecordView<'struct zcrx_event_desc'> {
  get user_data(): bigint;
  set user_data(value: Integer);
  type_mask: number;
  flags: number;
  get stats_offset(): bigint;
  set stats_offset(value: Integer);
  get __resv2(): BigUint64Array;
  set __resv2(value: Iterable<Integer>);
}

export const zcrx_event_desc: Descriptor<zcrx_event_desc> = /* @__PURE__ */ declareStruct(
  'zcrx_event_desc',
  `
  __u64 user_data;
  __u32 type_mask;
  __u32 flags;
  __u64 stats_offset;
  __u64 __resv2[9];
`,
);

/** `<linux/io_uring/zcrx.h>`: 16 bytes. */
export interface zcrx_stats extends RecordView<'struct zcrx_stats'> {
  get copy_count(): bigint;
  set copy_count(value: Integer);
  get copy_bytes(): bigint;
  set copy_bytes(value: Integer);
}

export const zcrx_stats: Descriptor<zcrx_stats> = /* @__PURE__ */ declareStruct(
  'zcrx_stats',
  `
  __u64 copy_count;
  __u64 copy_bytes;
`,
);
