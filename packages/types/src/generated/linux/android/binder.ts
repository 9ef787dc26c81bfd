// Generated from Linux 7.3.4 <linux/android/binder.h> by "pnpm generate". Do not edit.
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
} from '../../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly BR_ATTEMPT_ACQUIRE: PerArch<
    2149085707,
    2148823563,
    2149085707,
    2149085707,
    2149085707,
    2149085707,
    2149085707,
    1075343883
  >;
} & Requests<
  | 'BC_ACQUIRE'
  | 'BC_ACQUIRE_DONE'
  | 'BC_ACQUIRE_RESULT'
  | 'BC_ATTEMPT_ACQUIRE'
  | 'BC_CLEAR_DEATH_NOTIFICATION'
  | 'BC_CLEAR_FREEZE_NOTIFICATION'
  | 'BC_DEAD_BINDER_DONE'
  | 'BC_DECREFS'
  | 'BC_ENTER_LOOPER'
  | 'BC_EXIT_LOOPER'
  | 'BC_FREEZE_NOTIFICATION_DONE'
  | 'BC_FREE_BUFFER'
  | 'BC_INCREFS'
  | 'BC_INCREFS_DONE'
  | 'BC_REGISTER_LOOPER'
  | 'BC_RELEASE'
  | 'BC_REPLY'
  | 'BC_REPLY_SG'
  | 'BC_REQUEST_DEATH_NOTIFICATION'
  | 'BC_REQUEST_FREEZE_NOTIFICATION'
  | 'BC_TRANSACTION'
  | 'BC_TRANSACTION_SG'
  | 'BINDER_ENABLE_ONEWAY_SPAM_DETECTION'
  | 'BINDER_FREEZE'
  | 'BINDER_SET_CONTEXT_MGR'
  | 'BINDER_SET_CONTEXT_MGR_EXT'
  | 'BINDER_SET_IDLE_PRIORITY'
  | 'BINDER_SET_IDLE_TIMEOUT'
  | 'BINDER_SET_MAX_THREADS'
  | 'BINDER_THREAD_EXIT'
  | 'BR_ACQUIRE'
  | 'BR_ACQUIRE_RESULT'
  | 'BR_CLEAR_DEATH_NOTIFICATION_DONE'
  | 'BR_CLEAR_FREEZE_NOTIFICATION_DONE'
  | 'BR_DEAD_BINDER'
  | 'BR_DEAD_REPLY'
  | 'BR_DECREFS'
  | 'BR_ERROR'
  | 'BR_FAILED_REPLY'
  | 'BR_FINISHED'
  | 'BR_FROZEN_BINDER'
  | 'BR_FROZEN_REPLY'
  | 'BR_INCREFS'
  | 'BR_NOOP'
  | 'BR_OK'
  | 'BR_ONEWAY_SPAM_SUSPECT'
  | 'BR_RELEASE'
  | 'BR_REPLY'
  | 'BR_SPAWN_LOOPER'
  | 'BR_TRANSACTION'
  | 'BR_TRANSACTION_COMPLETE'
  | 'BR_TRANSACTION_PENDING_FROZEN'
  | 'BR_TRANSACTION_SEC_CTX'
> = /* @__PURE__ */ perArchOf(
  {
    BR_ATTEMPT_ACQUIRE: [
      2149085707, 2148823563, 2149085707, 2149085707, 2149085707, 2149085707, 2149085707,
      1075343883,
    ],
  },
  {
    BC_ACQUIRE: 1074029317,
    BC_ACQUIRE_DONE: 1074815753,
    BC_ACQUIRE_RESULT: 1074029314,
    BC_ATTEMPT_ACQUIRE: 1074291466,
    BC_CLEAR_DEATH_NOTIFICATION: 1074553615,
    BC_CLEAR_FREEZE_NOTIFICATION: 1074553620,
    BC_DEAD_BINDER_DONE: 1074291472,
    BC_DECREFS: 1074029319,
    BC_ENTER_LOOPER: 25356,
    BC_EXIT_LOOPER: 25357,
    BC_FREEZE_NOTIFICATION_DONE: 1074291477,
    BC_FREE_BUFFER: 1074291459,
    BC_INCREFS: 1074029316,
    BC_INCREFS_DONE: 1074815752,
    BC_REGISTER_LOOPER: 25355,
    BC_RELEASE: 1074029318,
    BC_REPLY: 1077961473,
    BC_REPLY_SG: 1078485778,
    BC_REQUEST_DEATH_NOTIFICATION: 1074553614,
    BC_REQUEST_FREEZE_NOTIFICATION: 1074553619,
    BC_TRANSACTION: 1077961472,
    BC_TRANSACTION_SG: 1078485777,
    BINDER_ENABLE_ONEWAY_SPAM_DETECTION: 1074029072,
    BINDER_FREEZE: 1074553358,
    BINDER_SET_CONTEXT_MGR: 1074029063,
    BINDER_SET_CONTEXT_MGR_EXT: 1075339789,
    BINDER_SET_IDLE_PRIORITY: 1074029062,
    BINDER_SET_IDLE_TIMEOUT: 1074291203,
    BINDER_SET_MAX_THREADS: 1074029061,
    BINDER_THREAD_EXIT: 1074029064,
    BR_ACQUIRE: 2148561416,
    BR_ACQUIRE_RESULT: 2147774980,
    BR_CLEAR_DEATH_NOTIFICATION_DONE: 2148037136,
    BR_CLEAR_FREEZE_NOTIFICATION_DONE: 2148037142,
    BR_DEAD_BINDER: 2148037135,
    BR_DEAD_REPLY: 29189,
    BR_DECREFS: 2148561418,
    BR_ERROR: 2147774976,
    BR_FAILED_REPLY: 29201,
    BR_FINISHED: 29198,
    BR_FROZEN_BINDER: 2148561429,
    BR_FROZEN_REPLY: 29202,
    BR_INCREFS: 2148561415,
    BR_NOOP: 29196,
    BR_OK: 29185,
    BR_ONEWAY_SPAM_SUSPECT: 29203,
    BR_RELEASE: 2148561417,
    BR_REPLY: 2151707139,
    BR_SPAWN_LOOPER: 29197,
    BR_TRANSACTION: 2151707138,
    BR_TRANSACTION_COMPLETE: 29190,
    BR_TRANSACTION_PENDING_FROZEN: 29204,
    BR_TRANSACTION_SEC_CTX: 2152231426,
  },
);

/** `<linux/android/binder.h>`: 2148823563 on x86; 1075343883 on ppc64le; 2149085707 elsewhere. */
export const BR_ATTEMPT_ACQUIRE: number = /* @__PURE__ */ hereOf(perArch.BR_ATTEMPT_ACQUIRE);
export const BC_ACQUIRE: number = /* @__PURE__ */ requestHere(1074029317),
  BC_ACQUIRE_DONE: number = /* @__PURE__ */ requestHere(1074815753),
  BC_ACQUIRE_RESULT: number = /* @__PURE__ */ requestHere(1074029314),
  BC_ATTEMPT_ACQUIRE: number = /* @__PURE__ */ requestHere(1074291466),
  BC_CLEAR_DEATH_NOTIFICATION: number = /* @__PURE__ */ requestHere(1074553615),
  BC_CLEAR_FREEZE_NOTIFICATION: number = /* @__PURE__ */ requestHere(1074553620),
  BC_DEAD_BINDER_DONE: number = /* @__PURE__ */ requestHere(1074291472),
  BC_DECREFS: number = /* @__PURE__ */ requestHere(1074029319),
  BC_ENTER_LOOPER: number = /* @__PURE__ */ requestHere(25356),
  BC_EXIT_LOOPER: number = /* @__PURE__ */ requestHere(25357),
  BC_FREEZE_NOTIFICATION_DONE: number = /* @__PURE__ */ requestHere(1074291477),
  BC_FREE_BUFFER: number = /* @__PURE__ */ requestHere(1074291459),
  BC_INCREFS: number = /* @__PURE__ */ requestHere(1074029316),
  BC_INCREFS_DONE: number = /* @__PURE__ */ requestHere(1074815752),
  BC_REGISTER_LOOPER: number = /* @__PURE__ */ requestHere(25355),
  BC_RELEASE: number = /* @__PURE__ */ requestHere(1074029318),
  BC_REPLY: number = /* @__PURE__ */ requestHere(1077961473),
  BC_REPLY_SG: number = /* @__PURE__ */ requestHere(1078485778),
  BC_REQUEST_DEATH_NOTIFICATION: number = /* @__PURE__ */ requestHere(1074553614),
  BC_REQUEST_FREEZE_NOTIFICATION: number = /* @__PURE__ */ requestHere(1074553619),
  BC_TRANSACTION: number = /* @__PURE__ */ requestHere(1077961472),
  BC_TRANSACTION_SG: number = /* @__PURE__ */ requestHere(1078485777),
  BINDER_ENABLE_ONEWAY_SPAM_DETECTION: number = /* @__PURE__ */ requestHere(1074029072),
  BINDER_FREEZE: number = /* @__PURE__ */ requestHere(1074553358),
  BINDER_SET_CONTEXT_MGR: number = /* @__PURE__ */ requestHere(1074029063),
  BINDER_SET_CONTEXT_MGR_EXT: number = /* @__PURE__ */ requestHere(1075339789),
  BINDER_SET_IDLE_PRIORITY: number = /* @__PURE__ */ requestHere(1074029062),
  BINDER_SET_IDLE_TIMEOUT: number = /* @__PURE__ */ requestHere(1074291203),
  BINDER_SET_MAX_THREADS: number = /* @__PURE__ */ requestHere(1074029061),
  BINDER_THREAD_EXIT: number = /* @__PURE__ */ requestHere(1074029064),
  BR_ACQUIRE: number = /* @__PURE__ */ requestHere(2148561416),
  BR_ACQUIRE_RESULT: number = /* @__PURE__ */ requestHere(2147774980),
  BR_CLEAR_DEATH_NOTIFICATION_DONE: number = /* @__PURE__ */ requestHere(2148037136),
  BR_CLEAR_FREEZE_NOTIFICATION_DONE: number = /* @__PURE__ */ requestHere(2148037142),
  BR_DEAD_BINDER: number = /* @__PURE__ */ requestHere(2148037135),
  BR_DEAD_REPLY: number = /* @__PURE__ */ requestHere(29189),
  BR_DECREFS: number = /* @__PURE__ */ requestHere(2148561418),
  BR_ERROR: number = /* @__PURE__ */ requestHere(2147774976),
  BR_FAILED_REPLY: number = /* @__PURE__ */ requestHere(29201),
  BR_FINISHED: number = /* @__PURE__ */ requestHere(29198),
  BR_FROZEN_BINDER: number = /* @__PURE__ */ requestHere(2148561429),
  BR_FROZEN_REPLY: number = /* @__PURE__ */ requestHere(29202),
  BR_INCREFS: number = /* @__PURE__ */ requestHere(2148561415),
  BR_NOOP: number = /* @__PURE__ */ requestHere(29196),
  BR_OK: number = /* @__PURE__ */ requestHere(29185),
  BR_ONEWAY_SPAM_SUSPECT: number = /* @__PURE__ */ requestHere(29203),
  BR_RELEASE: number = /* @__PURE__ */ requestHere(2148561417),
  BR_REPLY: number = /* @__PURE__ */ requestHere(2151707139),
  BR_SPAWN_LOOPER: number = /* @__PURE__ */ requestHere(29197),
  BR_TRANSACTION: number = /* @__PURE__ */ requestHere(2151707138),
  BR_TRANSACTION_COMPLETE: number = /* @__PURE__ */ requestHere(29190),
  BR_TRANSACTION_PENDING_FROZEN: number = /* @__PURE__ */ requestHere(29204),
  BR_TRANSACTION_SEC_CTX: number = /* @__PURE__ */ requestHere(2152231426);
export const BINDER_BUFFER_FLAG_HAS_PARENT = 1,
  BINDER_CURRENT_PROTOCOL_VERSION = 8,
  BINDER_GET_EXTENDED_ERROR = 3222037009,
  BINDER_GET_FROZEN_INFO = 3222037007,
  BINDER_GET_NODE_DEBUG_INFO = 3222823435,
  BINDER_GET_NODE_INFO_FOR_REF = 3222823436,
  BINDER_TYPE_BINDER = 1935813253,
  BINDER_TYPE_FD = 1717840517,
  BINDER_TYPE_FDA = 1717854597,
  BINDER_TYPE_HANDLE = 1936206469,
  BINDER_TYPE_PTR = 1886661253,
  BINDER_TYPE_WEAK_BINDER = 2002922117,
  BINDER_TYPE_WEAK_HANDLE = 2003315333,
  BINDER_VERSION = 3221512713,
  BINDER_WRITE_READ = 3224396289,
  B_TYPE_LARGE = 133,
  FLAT_BINDER_FLAG_ACCEPTS_FDS = 256,
  FLAT_BINDER_FLAG_PRIORITY_MASK = 255,
  FLAT_BINDER_FLAG_TXN_SECURITY_CTX = 4096,
  TF_ACCEPT_FDS = 16,
  TF_CLEAR_BUF = 32,
  TF_ONE_WAY = 1,
  TF_ROOT_OBJECT = 4,
  TF_STATUS_CODE = 8,
  TF_UPDATE_TXN = 64;
export declare namespace struct {
  /** `<linux/android/binder.h>`: 40 bytes. */
  interface binder_buffer_object extends RecordView<'struct binder_buffer_object'> {
    get hdr(): struct.binder_object_header;
    set hdr(value: From<struct.binder_object_header>);
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

  /** `<linux/android/binder.h>`: 12 bytes. */
  interface binder_extended_error extends RecordView<'struct binder_extended_error'> {
    id: number;
    command: number;
    param: number;
  }

  /** `<linux/android/binder.h>`: 32 bytes. */
  interface binder_fd_array_object extends RecordView<'struct binder_fd_array_object'> {
    get hdr(): struct.binder_object_header;
    set hdr(value: From<struct.binder_object_header>);
    pad: number;
    get num_fds(): bigint;
    set num_fds(value: Integer);
    get parent(): bigint;
    set parent(value: Integer);
    get parent_offset(): bigint;
    set parent_offset(value: Integer);
  }

  /** `<linux/android/binder.h>`: 24 bytes. */
  interface binder_fd_object extends RecordView<'struct binder_fd_object'> {
    get hdr(): struct.binder_object_header;
    set hdr(value: From<struct.binder_object_header>);
    pad_flags: number;
    get pad_binder(): bigint;
    set pad_binder(value: Integer);
    fd: number;
    get cookie(): bigint;
    set cookie(value: Integer);
  }

  /** `<linux/android/binder.h>`: 12 bytes. */
  interface binder_freeze_info extends RecordView<'struct binder_freeze_info'> {
    pid: number;
    enable: number;
    timeout_ms: number;
  }

  /** `<linux/android/binder.h>`: 16 bytes. */
  interface binder_frozen_state_info extends RecordView<'struct binder_frozen_state_info'> {
    get cookie(): bigint;
    set cookie(value: Integer);
    is_frozen: number;
    reserved: number;
  }

  /** `<linux/android/binder.h>`: 12 bytes. */
  interface binder_frozen_status_info extends RecordView<'struct binder_frozen_status_info'> {
    pid: number;
    sync_recv: number;
    async_recv: number;
  }

  /** `<linux/android/binder.h>`: 12 bytes. */
  interface binder_handle_cookie extends RecordView<'struct binder_handle_cookie'> {
    handle: number;
    get cookie(): bigint;
    set cookie(value: Integer);
  }

  /** `<linux/android/binder.h>`: 24 bytes. */
  interface binder_node_debug_info extends RecordView<'struct binder_node_debug_info'> {
    get ptr(): bigint;
    set ptr(value: Integer);
    get cookie(): bigint;
    set cookie(value: Integer);
    has_strong_ref: number;
    has_weak_ref: number;
  }

  /** `<linux/android/binder.h>`: 24 bytes. */
  interface binder_node_info_for_ref extends RecordView<'struct binder_node_info_for_ref'> {
    handle: number;
    strong_count: number;
    weak_count: number;
    reserved1: number;
    reserved2: number;
    reserved3: number;
  }

  /** `<linux/android/binder.h>`: 4 bytes. */
  interface binder_object_header extends RecordView<'struct binder_object_header'> {
    type: number;
  }

  /** `<linux/android/binder.h>`: 8 bytes. */
  interface binder_pri_desc extends RecordView<'struct binder_pri_desc'> {
    priority: number;
    desc: number;
  }

  /** `<linux/android/binder.h>`: 20 bytes on x86; 24 bytes elsewhere. */
  interface binder_pri_ptr_cookie extends RecordView<'struct binder_pri_ptr_cookie'> {
    priority: number;
    get ptr(): bigint;
    set ptr(value: Integer);
    get cookie(): bigint;
    set cookie(value: Integer);
  }

  /** `<linux/android/binder.h>`: 16 bytes. */
  interface binder_ptr_cookie extends RecordView<'struct binder_ptr_cookie'> {
    get ptr(): bigint;
    set ptr(value: Integer);
    get cookie(): bigint;
    set cookie(value: Integer);
  }

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
    set ptr(value: From<binder_transaction_data$data$ptr>);
    get buf(): Uint8Array;
    set buf(value: Bytes);
  }

  /** `<linux/android/binder.h>`: 64 bytes. */
  interface binder_transaction_data extends RecordView<'struct binder_transaction_data'> {
    get target(): binder_transaction_data$target;
    set target(value: From<binder_transaction_data$target>);
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
    set data(value: From<binder_transaction_data$data>);
  }

  /** `<linux/android/binder.h>`: 72 bytes. */
  interface binder_transaction_data_secctx
    extends RecordView<'struct binder_transaction_data_secctx'> {
    get transaction_data(): struct.binder_transaction_data;
    set transaction_data(value: From<struct.binder_transaction_data>);
    get secctx(): bigint;
    set secctx(value: Integer);
  }

  /** `<linux/android/binder.h>`: 72 bytes. */
  interface binder_transaction_data_sg extends RecordView<'struct binder_transaction_data_sg'> {
    get transaction_data(): struct.binder_transaction_data;
    set transaction_data(value: From<struct.binder_transaction_data>);
    get buffers_size(): bigint;
    set buffers_size(value: Integer);
  }

  /** `<linux/android/binder.h>`: 4 bytes. */
  interface binder_version extends RecordView<'struct binder_version'> {
    protocol_version: number;
  }

  /** `<linux/android/binder.h>`: 48 bytes. */
  interface binder_write_read extends RecordView<'struct binder_write_read'> {
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

  /** `<linux/android/binder.h>`: 24 bytes. */
  interface flat_binder_object extends RecordView<'struct flat_binder_object'> {
    get hdr(): struct.binder_object_header;
    set hdr(value: From<struct.binder_object_header>);
    flags: number;
    get binder(): bigint;
    set binder(value: Integer);
    handle: number;
    get cookie(): bigint;
    set cookie(value: Integer);
  }
}

export const struct: {
  readonly binder_buffer_object: Descriptor<struct.binder_buffer_object>;
  readonly binder_extended_error: Descriptor<struct.binder_extended_error>;
  readonly binder_fd_array_object: Descriptor<struct.binder_fd_array_object>;
  readonly binder_fd_object: Descriptor<struct.binder_fd_object>;
  readonly binder_freeze_info: Descriptor<struct.binder_freeze_info>;
  readonly binder_frozen_state_info: Descriptor<struct.binder_frozen_state_info>;
  readonly binder_frozen_status_info: Descriptor<struct.binder_frozen_status_info>;
  readonly binder_handle_cookie: Descriptor<struct.binder_handle_cookie>;
  readonly binder_node_debug_info: Descriptor<struct.binder_node_debug_info>;
  readonly binder_node_info_for_ref: Descriptor<struct.binder_node_info_for_ref>;
  readonly binder_object_header: Descriptor<struct.binder_object_header>;
  readonly binder_pri_desc: Descriptor<struct.binder_pri_desc>;
  readonly binder_pri_ptr_cookie: Descriptor<struct.binder_pri_ptr_cookie>;
  readonly binder_ptr_cookie: Descriptor<struct.binder_ptr_cookie>;
  readonly binder_transaction_data: Descriptor<struct.binder_transaction_data>;
  readonly binder_transaction_data_secctx: Descriptor<struct.binder_transaction_data_secctx>;
  readonly binder_transaction_data_sg: Descriptor<struct.binder_transaction_data_sg>;
  readonly binder_version: Descriptor<struct.binder_version>;
  readonly binder_write_read: Descriptor<struct.binder_write_read>;
  readonly flat_binder_object: Descriptor<struct.flat_binder_object>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"binder_buffer_object": "struct binder_object_header hdr;__u32 flags;__u64 buffer;__u64 length;__u64 parent;__u64 parent_offset;",
"binder_extended_error": "__u32 id;__u32 command;__s32 param;",
"binder_fd_array_object": "struct binder_object_header hdr;__u32 pad;__u64 num_fds;__u64 parent;__u64 parent_offset;",
"binder_fd_object": "struct binder_object_header hdr;__u32 pad_flags;union {__u64 pad_binder;__u32 fd;};__u64 cookie;",
"binder_freeze_info": "__u32 pid;__u32 enable;__u32 timeout_ms;",
"binder_frozen_state_info": "__u64 cookie;__u32 is_frozen;__u32 reserved;",
"binder_frozen_status_info": "__u32 pid;__u32 sync_recv;__u32 async_recv;",
"binder_handle_cookie": ["__u32 handle;__u64 cookie;",{"pack":1}],
"binder_node_debug_info": "__u64 ptr;__u64 cookie;__u32 has_strong_ref;__u32 has_weak_ref;",
"binder_node_info_for_ref": "__u32 handle;__u32 strong_count;__u32 weak_count;__u32 reserved1;__u32 reserved2;__u32 reserved3;",
"binder_object_header": "__u32 type;",
"binder_pri_desc": "__s32 priority;__u32 desc;",
"binder_pri_ptr_cookie": "__s32 priority;__u64 ptr;__u64 cookie;",
"binder_ptr_cookie": "__u64 ptr;__u64 cookie;",
"binder_transaction_data": "union {__u32 handle;__u64 ptr;} target;__u64 cookie;__u32 code;__u32 flags;int sender_pid;unsigned int sender_euid;__u64 data_size;__u64 offsets_size;union {struct {__u64 buffer;__u64 offsets;} ptr;__u8 buf[8];} data;",
"binder_transaction_data_secctx": "struct binder_transaction_data transaction_data;__u64 secctx;",
"binder_transaction_data_sg": "struct binder_transaction_data transaction_data;__u64 buffers_size;",
"binder_version": "__s32 protocol_version;",
"binder_write_read": "__u64 write_size;__u64 write_consumed;__u64 write_buffer;__u64 read_size;__u64 read_consumed;__u64 read_buffer;",
"flat_binder_object": "struct binder_object_header hdr;__u32 flags;union {__u64 binder;__u32 handle;};__u64 cookie;"
}`),
);

export type binder_size_t = bigint;
export type binder_uintptr_t = bigint;
