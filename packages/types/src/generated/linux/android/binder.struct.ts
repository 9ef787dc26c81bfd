// Generated from Linux 7.3.4 <linux/android/binder.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/android/binder.h>`: 40 bytes. */
export interface binder_buffer_object extends RecordView<'struct binder_buffer_object'> {
  get hdr(): binder_object_header;
  set hdr(value: binder_object_header | Init<binder_object_header>);
  flags: number;
  get buffer(): bigint;
  set buffer(value: Integer);
  get length(): bigint;
  set length(value: Integer);
  get parent(): bigint;
  set parent(value: Integer);
  get parent_offset(): bigint;
  set parent_offset(value: Integer);
}

export const binder_buffer_object: Descriptor<binder_buffer_object> = /* @__PURE__ */ declareStruct(
  'binder_buffer_object',
  `
  struct binder_object_header hdr;
  __u32 flags;
  __u64 buffer;
  __u64 length;
  __u64 parent;
  __u64 parent_offset;
`,
  { uses: () => [binder_object_header] },
);

/** `<linux/android/binder.h>`: 12 bytes. */
export interface binder_extended_error extends RecordView<'struct binder_extended_error'> {
  id: number;
  command: number;
  param: number;
}

export const binder_extended_error: Descriptor<binder_extended_error> =
  /* @__PURE__ */ declareStruct(
    'binder_extended_error',
    `
  __u32 id;
  __u32 command;
  __s32 param;
`,
  );

/** `<linux/android/binder.h>`: 32 bytes. */
export interface binder_fd_array_object extends RecordView<'struct binder_fd_array_object'> {
  get hdr(): binder_object_header;
  set hdr(value: binder_object_header | Init<binder_object_header>);
  pad: number;
  get num_fds(): bigint;
  set num_fds(value: Integer);
  get parent(): bigint;
  set parent(value: Integer);
  get parent_offset(): bigint;
  set parent_offset(value: Integer);
}

export const binder_fd_array_object: Descriptor<binder_fd_array_object> =
  /* @__PURE__ */ declareStruct(
    'binder_fd_array_object',
    `
  struct binder_object_header hdr;
  __u32 pad;
  __u64 num_fds;
  __u64 parent;
  __u64 parent_offset;
`,
    { uses: () => [binder_object_header] },
  );

/** `<linux/android/binder.h>`: 24 bytes. */
export interface binder_fd_object extends RecordView<'struct binder_fd_object'> {
  get hdr(): binder_object_header;
  set hdr(value: binder_object_header | Init<binder_object_header>);
  pad_flags: number;
  get pad_binder(): bigint;
  set pad_binder(value: Integer);
  fd: number;
  get cookie(): bigint;
  set cookie(value: Integer);
}

export const binder_fd_object: Descriptor<binder_fd_object> = /* @__PURE__ */ declareStruct(
  'binder_fd_object',
  `
  struct binder_object_header hdr;
  __u32 pad_flags;
  union {
    __u64 pad_binder;
    __u32 fd;
  };
  __u64 cookie;
`,
  { uses: () => [binder_object_header] },
);

/** `<linux/android/binder.h>`: 12 bytes. */
export interface binder_freeze_info extends RecordView<'struct binder_freeze_info'> {
  pid: number;
  enable: number;
  timeout_ms: number;
}

export const binder_freeze_info: Descriptor<binder_freeze_info> = /* @__PURE__ */ declareStruct(
  'binder_freeze_info',
  `
  __u32 pid;
  __u32 enable;
  __u32 timeout_ms;
`,
);

/** `<linux/android/binder.h>`: 16 bytes. */
export interface binder_frozen_state_info extends RecordView<'struct binder_frozen_state_info'> {
  get cookie(): bigint;
  set cookie(value: Integer);
  is_frozen: number;
  reserved: number;
}

export const binder_frozen_state_info: Descriptor<binder_frozen_state_info> =
  /* @__PURE__ */ declareStruct(
    'binder_frozen_state_info',
    `
  __u64 cookie;
  __u32 is_frozen;
  __u32 reserved;
`,
  );

/** `<linux/android/binder.h>`: 12 bytes. */
export interface binder_frozen_status_info extends RecordView<'struct binder_frozen_status_info'> {
  pid: number;
  sync_recv: number;
  async_recv: number;
}

export const binder_frozen_status_info: Descriptor<binder_frozen_status_info> =
  /* @__PURE__ */ declareStruct(
    'binder_frozen_status_info',
    `
  __u32 pid;
  __u32 sync_recv;
  __u32 async_recv;
`,
  );

/** `<linux/android/binder.h>`: 12 bytes. */
export interface binder_handle_cookie extends RecordView<'struct binder_handle_cookie'> {
  handle: number;
  get cookie(): bigint;
  set cookie(value: Integer);
}

export const binder_handle_cookie: Descriptor<binder_handle_cookie> = /* @__PURE__ */ declareStruct(
  'binder_handle_cookie',
  `
  __u32 handle;
  __u64 cookie;
`,
  { pack: 1 },
);

/** `<linux/android/binder.h>`: 24 bytes. */
export interface binder_node_debug_info extends RecordView<'struct binder_node_debug_info'> {
  get ptr(): bigint;
  set ptr(value: Integer);
  get cookie(): bigint;
  set cookie(value: Integer);
  has_strong_ref: number;
  has_weak_ref: number;
}

export const binder_node_debug_info: Descriptor<binder_node_debug_info> =
  /* @__PURE__ */ declareStruct(
    'binder_node_debug_info',
    `
  __u64 ptr;
  __u64 cookie;
  __u32 has_strong_ref;
  __u32 has_weak_ref;
`,
  );

/** `<linux/android/binder.h>`: 24 bytes. */
export interface binder_node_info_for_ref extends RecordView<'struct binder_node_info_for_ref'> {
  handle: number;
  strong_count: number;
  weak_count: number;
  reserved1: number;
  reserved2: number;
  reserved3: number;
}

export const binder_node_info_for_ref: Descriptor<binder_node_info_for_ref> =
  /* @__PURE__ */ declareStruct(
    'binder_node_info_for_ref',
    `
  __u32 handle;
  __u32 strong_count;
  __u32 weak_count;
  __u32 reserved1;
  __u32 reserved2;
  __u32 reserved3;
`,
  );

/** `<linux/android/binder.h>`: 4 bytes. */
export interface binder_object_header extends RecordView<'struct binder_object_header'> {
  type: number;
}

export const binder_object_header: Descriptor<binder_object_header> = /* @__PURE__ */ declareStruct(
  'binder_object_header',
  `
  __u32 type;
`,
);

/** `<linux/android/binder.h>`: 8 bytes. */
export interface binder_pri_desc extends RecordView<'struct binder_pri_desc'> {
  priority: number;
  desc: number;
}

export const binder_pri_desc: Descriptor<binder_pri_desc> = /* @__PURE__ */ declareStruct(
  'binder_pri_desc',
  `
  __s32 priority;
  __u32 desc;
`,
);

/** `<linux/android/binder.h>`: 24 bytes on x86_64, arm, riscv64, aarch64; 20 bytes on x86. */
export interface binder_pri_ptr_cookie extends RecordView<'struct binder_pri_ptr_cookie'> {
  priority: number;
  get ptr(): bigint;
  set ptr(value: Integer);
  get cookie(): bigint;
  set cookie(value: Integer);
}

export const binder_pri_ptr_cookie: Descriptor<binder_pri_ptr_cookie> =
  /* @__PURE__ */ declareStruct(
    'binder_pri_ptr_cookie',
    `
  __s32 priority;
  __u64 ptr;
  __u64 cookie;
`,
  );

/** `<linux/android/binder.h>`: 16 bytes. */
export interface binder_ptr_cookie extends RecordView<'struct binder_ptr_cookie'> {
  get ptr(): bigint;
  set ptr(value: Integer);
  get cookie(): bigint;
  set cookie(value: Integer);
}

export const binder_ptr_cookie: Descriptor<binder_ptr_cookie> = /* @__PURE__ */ declareStruct(
  'binder_ptr_cookie',
  `
  __u64 ptr;
  __u64 cookie;
`,
);

interface binder_transaction_data$target
  extends RecordView<'union binder_transaction_data.target'> {
  handle: number;
  get ptr(): bigint;
  set ptr(value: Integer);
}

interface binder_transaction_data$data$ptr
  extends RecordView<'struct binder_transaction_data.data.ptr'> {
  get buffer(): bigint;
  set buffer(value: Integer);
  get offsets(): bigint;
  set offsets(value: Integer);
}

interface binder_transaction_data$data extends RecordView<'union binder_transaction_data.data'> {
  get ptr(): binder_transaction_data$data$ptr;
  set ptr(value: binder_transaction_data$data$ptr | Init<binder_transaction_data$data$ptr>);
  get buf(): Uint8Array;
  set buf(value: Bytes);
}

/** `<linux/android/binder.h>`: 64 bytes. */
export interface binder_transaction_data extends RecordView<'struct binder_transaction_data'> {
  get target(): binder_transaction_data$target;
  set target(value: binder_transaction_data$target | Init<binder_transaction_data$target>);
  get cookie(): bigint;
  set cookie(value: Integer);
  code: number;
  flags: number;
  sender_pid: number;
  sender_euid: number;
  get data_size(): bigint;
  set data_size(value: Integer);
  get offsets_size(): bigint;
  set offsets_size(value: Integer);
  get data(): binder_transaction_data$data;
  set data(value: binder_transaction_data$data | Init<binder_transaction_data$data>);
}

export const binder_transaction_data: Descriptor<binder_transaction_data> =
  /* @__PURE__ */ declareStruct(
    'binder_transaction_data',
    `
  union {
    __u32 handle;
    __u64 ptr;
  } target;
  __u64 cookie;
  __u32 code;
  __u32 flags;
  int sender_pid;
  unsigned int sender_euid;
  __u64 data_size;
  __u64 offsets_size;
  union {
    struct {
      __u64 buffer;
      __u64 offsets;
    } ptr;
    __u8 buf[8];
  } data;
`,
  );

/** `<linux/android/binder.h>`: 72 bytes. */
export interface binder_transaction_data_secctx
  extends RecordView<'struct binder_transaction_data_secctx'> {
  get transaction_data(): binder_transaction_data;
  set transaction_data(value: binder_transaction_data | Init<binder_transaction_data>);
  get secctx(): bigint;
  set secctx(value: Integer);
}

export const binder_transaction_data_secctx: Descriptor<binder_transaction_data_secctx> =
  /* @__PURE__ */ declareStruct(
    'binder_transaction_data_secctx',
    `
  struct binder_transaction_data transaction_data;
  __u64 secctx;
`,
    { uses: () => [binder_transaction_data] },
  );

/** `<linux/android/binder.h>`: 72 bytes. */
export interface binder_transaction_data_sg
  extends RecordView<'struct binder_transaction_data_sg'> {
  get transaction_data(): binder_transaction_data;
  set transaction_data(value: binder_transaction_data | Init<binder_transaction_data>);
  get buffers_size(): bigint;
  set buffers_size(value: Integer);
}

export const binder_transaction_data_sg: Descriptor<binder_transaction_data_sg> =
  /* @__PURE__ */ declareStruct(
    'binder_transaction_data_sg',
    `
  struct binder_transaction_data transaction_data;
  __u64 buffers_size;
`,
    { uses: () => [binder_transaction_data] },
  );

/** `<linux/android/binder.h>`: 4 bytes. */
export interface binder_version extends RecordView<'struct binder_version'> {
  protocol_version: number;
}

export const binder_version: Descriptor<binder_version> = /* @__PURE__ */ declareStruct(
  'binder_version',
  `
  __s32 protocol_version;
`,
);

/** `<linux/android/binder.h>`: 48 bytes. */
export interface binder_write_read extends RecordView<'struct binder_write_read'> {
  get write_size(): bigint;
  set write_size(value: Integer);
  get write_consumed(): bigint;
  set write_consumed(value: Integer);
  get write_buffer(): bigint;
  set write_buffer(value: Integer);
  get read_size(): bigint;
  set read_size(value: Integer);
  get read_consumed(): bigint;
  set read_consumed(value: Integer);
  get read_buffer(): bigint;
  set read_buffer(value: Integer);
}

export const binder_write_read: Descriptor<binder_write_read> = /* @__PURE__ */ declareStruct(
  'binder_write_read',
  `
  __u64 write_size;
  __u64 write_consumed;
  __u64 write_buffer;
  __u64 read_size;
  __u64 read_consumed;
  __u64 read_buffer;
`,
);

/** `<linux/android/binder.h>`: 24 bytes. */
export interface flat_binder_object extends RecordView<'struct flat_binder_object'> {
  get hdr(): binder_object_header;
  set hdr(value: binder_object_header | Init<binder_object_header>);
  flags: number;
  get binder(): bigint;
  set binder(value: Integer);
  handle: number;
  get cookie(): bigint;
  set cookie(value: Integer);
}

export const flat_binder_object: Descriptor<flat_binder_object> = /* @__PURE__ */ declareStruct(
  'flat_binder_object',
  `
  struct binder_object_header hdr;
  __u32 flags;
  union {
    __u64 binder;
    __u32 handle;
  };
  __u64 cookie;
`,
  { uses: () => [binder_object_header] },
);
