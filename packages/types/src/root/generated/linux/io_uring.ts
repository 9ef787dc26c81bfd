// Generated from Linux 7.3.4 <linux/io_uring.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../../engine.ts';
import { __kernel_timespec } from './time_types.ts';

/** `<linux/io_uring.h>`: 40 bytes. */
export interface io_cqring_offsets extends RecordView<'struct io_cqring_offsets'> {
  head: number;
  tail: number;
  ring_mask: number;
  ring_entries: number;
  overflow: number;
  cqes: number;
  flags: number;
  resv1: number;
  get user_addr(): bigint;
  set user_addr(value: Integer);
}

export const io_cqring_offsets: Descriptor<io_cqring_offsets> = /* @__PURE__ */ declareStruct(
  'io_cqring_offsets',
  `
  __u32 head;
  __u32 tail;
  __u32 ring_mask;
  __u32 ring_entries;
  __u32 overflow;
  __u32 cqes;
  __u32 flags;
  __u32 resv1;
  __u64 user_addr;
`,
);

/** `<linux/io_uring.h>`: 40 bytes. */
export interface io_sqring_offsets extends RecordView<'struct io_sqring_offsets'> {
  head: number;
  tail: number;
  ring_mask: number;
  ring_entries: number;
  flags: number;
  dropped: number;
  array: number;
  resv1: number;
  get user_addr(): bigint;
  set user_addr(value: Integer);
}

export const io_sqring_offsets: Descriptor<io_sqring_offsets> = /* @__PURE__ */ declareStruct(
  'io_sqring_offsets',
  `
  __u32 head;
  __u32 tail;
  __u32 ring_mask;
  __u32 ring_entries;
  __u32 flags;
  __u32 dropped;
  __u32 array;
  __u32 resv1;
  __u64 user_addr;
`,
);

/** `<linux/io_uring.h>`: 40 bytes. */
export interface io_uring_buf_reg extends RecordView<'struct io_uring_buf_reg'> {
  get ring_addr(): bigint;
  set ring_addr(value: Integer);
  ring_entries: number;
  bgid: number;
  flags: number;
  min_left: number;
  get resv(): Uint32Array;
  set resv(value: Iterable<Integer>);
}

export const io_uring_buf_reg: Descriptor<io_uring_buf_reg> = /* @__PURE__ */ declareStruct(
  'io_uring_buf_reg',
  `
  __u64 ring_addr;
  __u32 ring_entries;
  __u16 bgid;
  __u16 flags;
  __u32 min_left;
  __u32 resv[5];
`,
);

/** `<linux/io_uring.h>`: 40 bytes. */
export interface io_uring_buf_status extends RecordView<'struct io_uring_buf_status'> {
  buf_group: number;
  head: number;
  get resv(): Uint32Array;
  set resv(value: Iterable<Integer>);
}

export const io_uring_buf_status: Descriptor<io_uring_buf_status> = /* @__PURE__ */ declareStruct(
  'io_uring_buf_status',
  `
  __u32 buf_group;
  __u32 head;
  __u32 resv[8];
`,
);

/** `<linux/io_uring.h>`: 16 bytes. */
export interface io_uring_clock_register extends RecordView<'struct io_uring_clock_register'> {
  clockid: number;
  get __resv(): Uint32Array;
  set __resv(value: Iterable<Integer>);
}

export const io_uring_clock_register: Descriptor<io_uring_clock_register> =
  /* @__PURE__ */ declareStruct(
    'io_uring_clock_register',
    `
  __u32 clockid;
  __u32 __resv[3];
`,
  );

/** `<linux/io_uring.h>`: 32 bytes. */
export interface io_uring_clone_buffers extends RecordView<'struct io_uring_clone_buffers'> {
  src_fd: number;
  flags: number;
  src_off: number;
  dst_off: number;
  nr: number;
  get pad(): Uint32Array;
  set pad(value: Iterable<Integer>);
}

export const io_uring_clone_buffers: Descriptor<io_uring_clone_buffers> =
  /* @__PURE__ */ declareStruct(
    'io_uring_clone_buffers',
    `
  __u32 src_fd;
  __u32 flags;
  __u32 src_off;
  __u32 dst_off;
  __u32 nr;
  __u32 pad[3];
`,
  );

/** `<linux/io_uring.h>`: 16 bytes. */
export interface io_uring_cqe extends RecordView<'struct io_uring_cqe'> {
  get user_data(): bigint;
  set user_data(value: Integer);
  res: number;
  flags: number;
  get big_cqe(): BigUint64Array;
  set big_cqe(value: Iterable<Integer>);
}

export const io_uring_cqe: Descriptor<io_uring_cqe> = /* @__PURE__ */ declareStruct(
  'io_uring_cqe',
  `
  __u64 user_data;
  __s32 res;
  __u32 flags;
  __u64 big_cqe[];
`,
);

/** `<linux/io_uring.h>`: 16 bytes. */
export interface io_uring_file_index_range extends RecordView<'struct io_uring_file_index_range'> {
  off: number;
  len: number;
  get resv(): bigint;
  set resv(value: Integer);
}

export const io_uring_file_index_range: Descriptor<io_uring_file_index_range> =
  /* @__PURE__ */ declareStruct(
    'io_uring_file_index_range',
    `
  __u32 off;
  __u32 len;
  __u64 resv;
`,
  );

/** `<linux/io_uring.h>`: 24 bytes. */
export interface io_uring_getevents_arg extends RecordView<'struct io_uring_getevents_arg'> {
  get sigmask(): bigint;
  set sigmask(value: Integer);
  sigmask_sz: number;
  min_wait_usec: number;
  get ts(): bigint;
  set ts(value: Integer);
}

export const io_uring_getevents_arg: Descriptor<io_uring_getevents_arg> =
  /* @__PURE__ */ declareStruct(
    'io_uring_getevents_arg',
    `
  __u64 sigmask;
  __u32 sigmask_sz;
  __u32 min_wait_usec;
  __u64 ts;
`,
  );

/** `<linux/io_uring.h>`: 32 bytes. */
export interface io_uring_mem_region_reg extends RecordView<'struct io_uring_mem_region_reg'> {
  get region_uptr(): bigint;
  set region_uptr(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  get __resv(): BigUint64Array;
  set __resv(value: Iterable<Integer>);
}

export const io_uring_mem_region_reg: Descriptor<io_uring_mem_region_reg> =
  /* @__PURE__ */ declareStruct(
    'io_uring_mem_region_reg',
    `
  __u64 region_uptr;
  __u64 flags;
  __u64 __resv[2];
`,
  );

/** `<linux/io_uring.h>`: 16 bytes. */
export interface io_uring_napi extends RecordView<'struct io_uring_napi'> {
  busy_poll_to: number;
  prefer_busy_poll: number;
  opcode: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
  op_param: number;
  resv: number;
}

export const io_uring_napi: Descriptor<io_uring_napi> = /* @__PURE__ */ declareStruct(
  'io_uring_napi',
  `
  __u32 busy_poll_to;
  __u8 prefer_busy_poll;
  __u8 opcode;
  __u8 pad[2];
  __u32 op_param;
  __u32 resv;
`,
);

/** `<linux/io_uring.h>`: 120 bytes. */
export interface io_uring_params extends RecordView<'struct io_uring_params'> {
  sq_entries: number;
  cq_entries: number;
  flags: number;
  sq_thread_cpu: number;
  sq_thread_idle: number;
  features: number;
  wq_fd: number;
  get resv(): Uint32Array;
  set resv(value: Iterable<Integer>);
  get sq_off(): io_sqring_offsets;
  set sq_off(value: From<io_sqring_offsets>);
  get cq_off(): io_cqring_offsets;
  set cq_off(value: From<io_cqring_offsets>);
}

export const io_uring_params: Descriptor<io_uring_params> = /* @__PURE__ */ declareStruct(
  'io_uring_params',
  `
  __u32 sq_entries;
  __u32 cq_entries;
  __u32 flags;
  __u32 sq_thread_cpu;
  __u32 sq_thread_idle;
  __u32 features;
  __u32 wq_fd;
  __u32 resv[3];
  struct io_sqring_offsets sq_off;
  struct io_cqring_offsets cq_off;
`,
  { uses: () => [io_cqring_offsets, io_sqring_offsets] },
);

/** `<linux/io_uring.h>`: 16 bytes. */
export interface io_uring_restriction extends RecordView<'struct io_uring_restriction'> {
  opcode: number;
  register_op: number;
  sqe_op: number;
  sqe_flags: number;
  resv: number;
  get resv2(): Uint32Array;
  set resv2(value: Iterable<Integer>);
}

export const io_uring_restriction: Descriptor<io_uring_restriction> = /* @__PURE__ */ declareStruct(
  'io_uring_restriction',
  `
  __u16 opcode;
  union {
    __u8 register_op;
    __u8 sqe_op;
    __u8 sqe_flags;
  };
  __u8 resv;
  __u32 resv2[3];
`,
);

/** `<linux/io_uring.h>`: 32 bytes. */
export interface io_uring_rsrc_register extends RecordView<'struct io_uring_rsrc_register'> {
  nr: number;
  flags: number;
  get resv2(): bigint;
  set resv2(value: Integer);
  get data(): bigint;
  set data(value: Integer);
  get tags(): bigint;
  set tags(value: Integer);
}

export const io_uring_rsrc_register: Descriptor<io_uring_rsrc_register> =
  /* @__PURE__ */ declareStruct(
    'io_uring_rsrc_register',
    `
  __u32 nr;
  __u32 flags;
  __u64 resv2;
  __u64 data;
  __u64 tags;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<linux/io_uring.h>`: 16 bytes. */
export interface io_uring_rsrc_update extends RecordView<'struct io_uring_rsrc_update'> {
  offset: number;
  resv: number;
  get data(): bigint;
  set data(value: Integer);
}

export const io_uring_rsrc_update: Descriptor<io_uring_rsrc_update> = /* @__PURE__ */ declareStruct(
  'io_uring_rsrc_update',
  `
  __u32 offset;
  __u32 resv;
  __u64 data;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/io_uring.h>`: 32 bytes. */
export interface io_uring_rsrc_update2 extends RecordView<'struct io_uring_rsrc_update2'> {
  offset: number;
  resv: number;
  get data(): bigint;
  set data(value: Integer);
  get tags(): bigint;
  set tags(value: Integer);
  nr: number;
  resv2: number;
}

export const io_uring_rsrc_update2: Descriptor<io_uring_rsrc_update2> =
  /* @__PURE__ */ declareStruct(
    'io_uring_rsrc_update2',
    `
  __u32 offset;
  __u32 resv;
  __u64 data;
  __u64 tags;
  __u32 nr;
  __u32 resv2;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<linux/io_uring.h>`: 64 bytes. */
export interface io_uring_sqe extends RecordView<'struct io_uring_sqe'> {
  opcode: number;
  flags: number;
  ioprio: number;
  fd: number;
  get off(): bigint;
  set off(value: Integer);
  get addr2(): bigint;
  set addr2(value: Integer);
  cmd_op: number;
  __pad1: number;
  get addr(): bigint;
  set addr(value: Integer);
  get splice_off_in(): bigint;
  set splice_off_in(value: Integer);
  level: number;
  optname: number;
  len: number;
  rw_flags: number;
  fsync_flags: number;
  poll_events: number;
  poll32_events: number;
  sync_range_flags: number;
  msg_flags: number;
  timeout_flags: number;
  accept_flags: number;
  cancel_flags: number;
  open_flags: number;
  statx_flags: number;
  fadvise_advice: number;
  splice_flags: number;
  rename_flags: number;
  unlink_flags: number;
  hardlink_flags: number;
  xattr_flags: number;
  msg_ring_flags: number;
  uring_cmd_flags: number;
  waitid_flags: number;
  futex_flags: number;
  install_fd_flags: number;
  nop_flags: number;
  pipe_flags: number;
  get user_data(): bigint;
  set user_data(value: Integer);
  buf_index: number;
  buf_group: number;
  personality: number;
  splice_fd_in: number;
  file_index: number;
  zcrx_ifq_idx: number;
  optlen: number;
  addr_len: number;
  get __pad3(): Uint16Array;
  set __pad3(value: Iterable<Integer>);
  write_stream: number;
  get __pad4(): Uint8Array;
  set __pad4(value: Bytes);
  get addr3(): bigint;
  set addr3(value: Integer);
  get __pad2(): BigUint64Array;
  set __pad2(value: Iterable<Integer>);
  get attr_ptr(): bigint;
  set attr_ptr(value: Integer);
  get attr_type_mask(): bigint;
  set attr_type_mask(value: Integer);
  get optval(): bigint;
  set optval(value: Integer);
  get cmd(): Uint8Array;
  set cmd(value: Bytes);
}

export const io_uring_sqe: Descriptor<io_uring_sqe> = /* @__PURE__ */ declareStruct(
  'io_uring_sqe',
  `
  __u8 opcode;
  __u8 flags;
  __u16 ioprio;
  __s32 fd;
  union {
    __u64 off;
    __u64 addr2;
    struct {
      __u32 cmd_op;
      __u32 __pad1;
    };
  };
  union {
    __u64 addr;
    __u64 splice_off_in;
    struct {
      __u32 level;
      __u32 optname;
    };
  };
  __u32 len;
  union {
    __u32 rw_flags;
    __u32 fsync_flags;
    __u16 poll_events;
    __u32 poll32_events;
    __u32 sync_range_flags;
    __u32 msg_flags;
    __u32 timeout_flags;
    __u32 accept_flags;
    __u32 cancel_flags;
    __u32 open_flags;
    __u32 statx_flags;
    __u32 fadvise_advice;
    __u32 splice_flags;
    __u32 rename_flags;
    __u32 unlink_flags;
    __u32 hardlink_flags;
    __u32 xattr_flags;
    __u32 msg_ring_flags;
    __u32 uring_cmd_flags;
    __u32 waitid_flags;
    __u32 futex_flags;
    __u32 install_fd_flags;
    __u32 nop_flags;
    __u32 pipe_flags;
  };
  __u64 user_data;
  union {
    __u16 buf_index;
    __u16 buf_group;
  };
  __u16 personality;
  union {
    __s32 splice_fd_in;
    __u32 file_index;
    __u32 zcrx_ifq_idx;
    __u32 optlen;
    struct {
      __u16 addr_len;
      __u16 __pad3[1];
    };
    struct {
      __u8 write_stream;
      __u8 __pad4[3];
    };
  };
  union {
    struct {
      __u64 addr3;
      __u64 __pad2[1];
    };
    struct {
      __u64 attr_ptr;
      __u64 attr_type_mask;
    };
    __u64 optval;
    __u8 cmd[];
  };
`,
);

/** `<linux/io_uring.h>`: 64 bytes. */
export interface io_uring_sync_cancel_reg extends RecordView<'struct io_uring_sync_cancel_reg'> {
  get addr(): bigint;
  set addr(value: Integer);
  fd: number;
  flags: number;
  get timeout(): __kernel_timespec;
  set timeout(value: From<__kernel_timespec>);
  opcode: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
  get pad2(): BigUint64Array;
  set pad2(value: Iterable<Integer>);
}

export const io_uring_sync_cancel_reg: Descriptor<io_uring_sync_cancel_reg> =
  /* @__PURE__ */ declareStruct(
    'io_uring_sync_cancel_reg',
    `
  __u64 addr;
  __s32 fd;
  __u32 flags;
  struct __kernel_timespec timeout;
  __u8 opcode;
  __u8 pad[7];
  __u64 pad2[3];
`,
    { uses: () => [__kernel_timespec] },
  );
