// Generated from Linux 7.3.4 <linux/io_uring.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import type * as linux_time_types_h from './time_types.ts';

export const IORING_ACCEPT_DONTWAIT = 2,
  IORING_ACCEPT_MULTISHOT = 1,
  IORING_ACCEPT_POLL_FIRST = 4,
  IORING_ASYNC_CANCEL_ALL = 1,
  IORING_ASYNC_CANCEL_ANY = 4,
  IORING_ASYNC_CANCEL_FD = 2,
  IORING_ASYNC_CANCEL_FD_FIXED = 8,
  IORING_ASYNC_CANCEL_OP = 32,
  IORING_ASYNC_CANCEL_USERDATA = 16,
  IORING_CQE_BUFFER_SHIFT = 16,
  IORING_CQE_F_32 = 32768,
  IORING_CQE_F_BUFFER = 1,
  IORING_CQE_F_BUF_MORE = 16,
  IORING_CQE_F_MORE = 2,
  IORING_CQE_F_NOTIF = 8,
  IORING_CQE_F_SKIP = 32,
  IORING_CQE_F_SOCK_NONEMPTY = 4,
  IORING_CQE_F_TSTAMP_HW = 65536,
  IORING_CQ_EVENTFD_DISABLED = 1,
  IORING_ENTER_ABS_TIMER = 32,
  IORING_ENTER_EXT_ARG = 8,
  IORING_ENTER_EXT_ARG_REG = 64,
  IORING_ENTER_GETEVENTS = 1,
  IORING_ENTER_NO_IOWAIT = 128,
  IORING_ENTER_REGISTERED_RING = 16,
  IORING_ENTER_SQ_WAIT = 4,
  IORING_ENTER_SQ_WAKEUP = 2,
  IORING_FEAT_CQE_SKIP = 2048,
  IORING_FEAT_CUR_PERSONALITY = 16,
  IORING_FEAT_EXT_ARG = 256,
  IORING_FEAT_FAST_POLL = 32,
  IORING_FEAT_LINKED_FILE = 4096,
  IORING_FEAT_MIN_TIMEOUT = 32768,
  IORING_FEAT_NATIVE_WORKERS = 512,
  IORING_FEAT_NODROP = 2,
  IORING_FEAT_NO_IOWAIT = 131072,
  IORING_FEAT_POLL_32BITS = 64,
  IORING_FEAT_RECVSEND_BUNDLE = 16384,
  IORING_FEAT_REG_REG_RING = 8192,
  IORING_FEAT_RSRC_TAGS = 1024,
  IORING_FEAT_RW_ATTR = 65536,
  IORING_FEAT_RW_CUR_POS = 8,
  IORING_FEAT_SINGLE_MMAP = 1,
  IORING_FEAT_SQPOLL_NONFIXED = 128,
  IORING_FEAT_SUBMIT_STABLE = 4,
  IORING_FILE_INDEX_ALLOC = 4294967295,
  IORING_FIXED_FD_NO_CLOEXEC = 1,
  IORING_FSYNC_DATASYNC = 1,
  IORING_LINK_TIMEOUT_UPDATE = 16,
  IORING_MEM_REGION_REG_WAIT_ARG = 1,
  IORING_MEM_REGION_TYPE_USER = 1,
  IORING_MSG_DATA = 0,
  IORING_MSG_RING_CQE_SKIP = 1,
  IORING_MSG_RING_FLAGS_PASS = 2,
  IORING_MSG_SEND_FD = 1,
  IORING_NOP_CQE32 = 32,
  IORING_NOP_FILE = 2,
  IORING_NOP_FIXED_BUFFER = 8,
  IORING_NOP_FIXED_FILE = 4,
  IORING_NOP_INJECT_RESULT = 1,
  IORING_NOP_TW = 16,
  IORING_NOTIF_USAGE_ZC_COPIED = 2147483648,
  IORING_OFF_CQ_RING = 134217728,
  IORING_OFF_MMAP_MASK = 4160749568,
  IORING_OFF_PBUF_RING = 2147483648,
  IORING_OFF_PBUF_SHIFT = 16,
  IORING_OFF_SQES = 268435456,
  IORING_OFF_SQ_RING = 0,
  IORING_OP_ACCEPT = 13,
  IORING_OP_ASYNC_CANCEL = 14,
  IORING_OP_BIND = 56,
  IORING_OP_CLOSE = 19,
  IORING_OP_CONNECT = 16,
  IORING_OP_EPOLL_CTL = 29,
  IORING_OP_EPOLL_WAIT = 59,
  IORING_OP_FADVISE = 24,
  IORING_OP_FALLOCATE = 17,
  IORING_OP_FGETXATTR = 43,
  IORING_OP_FILES_UPDATE = 20,
  IORING_OP_FIXED_FD_INSTALL = 54,
  IORING_OP_FSETXATTR = 41,
  IORING_OP_FSYNC = 3,
  IORING_OP_FTRUNCATE = 55,
  IORING_OP_FUTEX_WAIT = 51,
  IORING_OP_FUTEX_WAITV = 53,
  IORING_OP_FUTEX_WAKE = 52,
  IORING_OP_GETXATTR = 44,
  IORING_OP_LAST = 65,
  IORING_OP_LINKAT = 39,
  IORING_OP_LINK_TIMEOUT = 15,
  IORING_OP_LISTEN = 57,
  IORING_OP_MADVISE = 25,
  IORING_OP_MKDIRAT = 37,
  IORING_OP_MSG_RING = 40,
  IORING_OP_NOP = 0,
  IORING_OP_NOP128 = 63,
  IORING_OP_OPENAT = 18,
  IORING_OP_OPENAT2 = 28,
  IORING_OP_PIPE = 62,
  IORING_OP_POLL_ADD = 6,
  IORING_OP_POLL_REMOVE = 7,
  IORING_OP_PROVIDE_BUFFERS = 31,
  IORING_OP_READ = 22,
  IORING_OP_READV = 1,
  IORING_OP_READV_FIXED = 60,
  IORING_OP_READ_FIXED = 4,
  IORING_OP_READ_MULTISHOT = 49,
  IORING_OP_RECV = 27,
  IORING_OP_RECVMSG = 10,
  IORING_OP_RECV_ZC = 58,
  IORING_OP_REMOVE_BUFFERS = 32,
  IORING_OP_RENAMEAT = 35,
  IORING_OP_SEND = 26,
  IORING_OP_SENDMSG = 9,
  IORING_OP_SENDMSG_ZC = 48,
  IORING_OP_SEND_ZC = 47,
  IORING_OP_SETXATTR = 42,
  IORING_OP_SHUTDOWN = 34,
  IORING_OP_SOCKET = 45,
  IORING_OP_SPLICE = 30,
  IORING_OP_STATX = 21,
  IORING_OP_SYMLINKAT = 38,
  IORING_OP_SYNC_FILE_RANGE = 8,
  IORING_OP_TEE = 33,
  IORING_OP_TIMEOUT = 11,
  IORING_OP_TIMEOUT_REMOVE = 12,
  IORING_OP_UNLINKAT = 36,
  IORING_OP_URING_CMD = 46,
  IORING_OP_URING_CMD128 = 64,
  IORING_OP_WAITID = 50,
  IORING_OP_WRITE = 23,
  IORING_OP_WRITEV = 2,
  IORING_OP_WRITEV_FIXED = 61,
  IORING_OP_WRITE_FIXED = 5,
  IORING_POLL_ADD_LEVEL = 8,
  IORING_POLL_ADD_MULTI = 1,
  IORING_POLL_UPDATE_EVENTS = 2,
  IORING_POLL_UPDATE_USER_DATA = 4,
  IORING_RECVSEND_BUNDLE = 16,
  IORING_RECVSEND_FIXED_BUF = 4,
  IORING_RECVSEND_POLL_FIRST = 1,
  IORING_RECV_MULTISHOT = 2,
  IORING_REGISTER_BPF_FILTER = 37,
  IORING_REGISTER_BUFFERS = 0,
  IORING_REGISTER_BUFFERS2 = 15,
  IORING_REGISTER_BUFFERS_UPDATE = 16,
  IORING_REGISTER_CLOCK = 29,
  IORING_REGISTER_CLONE_BUFFERS = 30,
  IORING_REGISTER_DST_REPLACE = 2,
  IORING_REGISTER_ENABLE_RINGS = 12,
  IORING_REGISTER_EVENTFD = 4,
  IORING_REGISTER_EVENTFD_ASYNC = 7,
  IORING_REGISTER_FILES = 2,
  IORING_REGISTER_FILES2 = 13,
  IORING_REGISTER_FILES_SKIP = -2,
  IORING_REGISTER_FILES_UPDATE = 6,
  IORING_REGISTER_FILES_UPDATE2 = 14,
  IORING_REGISTER_FILE_ALLOC_RANGE = 25,
  IORING_REGISTER_IOWQ_AFF = 17,
  IORING_REGISTER_IOWQ_MAX_WORKERS = 19,
  IORING_REGISTER_LAST = 38,
  IORING_REGISTER_MEM_REGION = 34,
  IORING_REGISTER_NAPI = 27,
  IORING_REGISTER_PBUF_RING = 22,
  IORING_REGISTER_PBUF_STATUS = 26,
  IORING_REGISTER_PERSONALITY = 9,
  IORING_REGISTER_PROBE = 8,
  IORING_REGISTER_QUERY = 35,
  IORING_REGISTER_RESIZE_RINGS = 33,
  IORING_REGISTER_RESTRICTIONS = 11,
  IORING_REGISTER_RING_FDS = 20,
  IORING_REGISTER_SEND_MSG_RING = 31,
  IORING_REGISTER_SRC_REGISTERED = 1,
  IORING_REGISTER_SYNC_CANCEL = 24,
  IORING_REGISTER_USE_REGISTERED_RING = 2147483648,
  IORING_REGISTER_ZCRX_CTRL = 36,
  IORING_REGISTER_ZCRX_IFQ = 32,
  IORING_REG_WAIT_TS = 1,
  IORING_RESTRICTION_LAST = 4,
  IORING_RESTRICTION_REGISTER_OP = 0,
  IORING_RESTRICTION_SQE_FLAGS_ALLOWED = 2,
  IORING_RESTRICTION_SQE_FLAGS_REQUIRED = 3,
  IORING_RESTRICTION_SQE_OP = 1,
  IORING_RSRC_REGISTER_SPARSE = 1,
  IORING_RW_ATTR_FLAG_PI = 1,
  IORING_SEND_VECTORIZED = 32,
  IORING_SEND_ZC_REPORT_USAGE = 8,
  IORING_SETUP_ATTACH_WQ = 32,
  IORING_SETUP_CLAMP = 16,
  IORING_SETUP_COOP_TASKRUN = 256,
  IORING_SETUP_CQE32 = 2048,
  IORING_SETUP_CQE_MIXED = 262144,
  IORING_SETUP_CQSIZE = 8,
  IORING_SETUP_DEFER_TASKRUN = 8192,
  IORING_SETUP_HYBRID_IOPOLL = 131072,
  IORING_SETUP_IOPOLL = 1,
  IORING_SETUP_NO_MMAP = 16384,
  IORING_SETUP_NO_SQARRAY = 65536,
  IORING_SETUP_REGISTERED_FD_ONLY = 32768,
  IORING_SETUP_R_DISABLED = 64,
  IORING_SETUP_SINGLE_ISSUER = 4096,
  IORING_SETUP_SQE128 = 1024,
  IORING_SETUP_SQE_MIXED = 524288,
  IORING_SETUP_SQPOLL = 2,
  IORING_SETUP_SQ_AFF = 4,
  IORING_SETUP_SQ_REWIND = 1048576,
  IORING_SETUP_SUBMIT_ALL = 128,
  IORING_SETUP_TASKRUN_FLAG = 512,
  IORING_SQ_CQ_OVERFLOW = 2,
  IORING_SQ_NEED_WAKEUP = 1,
  IORING_SQ_TASKRUN = 4,
  IORING_TIMEOUT_ABS = 1,
  IORING_TIMEOUT_BOOTTIME = 4,
  IORING_TIMEOUT_CLOCK_MASK = 12,
  IORING_TIMEOUT_ETIME_SUCCESS = 32,
  IORING_TIMEOUT_IMMEDIATE_ARG = 128,
  IORING_TIMEOUT_MULTISHOT = 64,
  IORING_TIMEOUT_REALTIME = 8,
  IORING_TIMEOUT_UPDATE = 2,
  IORING_TIMEOUT_UPDATE_MASK = 18,
  IORING_TIMESTAMP_HW_SHIFT = 16,
  IORING_TIMESTAMP_TYPE_SHIFT = 17,
  IORING_UNREGISTER_BUFFERS = 1,
  IORING_UNREGISTER_EVENTFD = 5,
  IORING_UNREGISTER_FILES = 3,
  IORING_UNREGISTER_IOWQ_AFF = 18,
  IORING_UNREGISTER_NAPI = 28,
  IORING_UNREGISTER_PBUF_RING = 23,
  IORING_UNREGISTER_PERSONALITY = 10,
  IORING_UNREGISTER_RING_FDS = 21,
  IORING_URING_CMD_FIXED = 1,
  IORING_URING_CMD_MASK = 3,
  IORING_URING_CMD_MULTISHOT = 2,
  IOSQE_ASYNC = 16,
  IOSQE_ASYNC_BIT = 4,
  IOSQE_BUFFER_SELECT = 32,
  IOSQE_BUFFER_SELECT_BIT = 5,
  IOSQE_CQE_SKIP_SUCCESS = 64,
  IOSQE_CQE_SKIP_SUCCESS_BIT = 6,
  IOSQE_FIXED_FILE = 1,
  IOSQE_FIXED_FILE_BIT = 0,
  IOSQE_IO_DRAIN = 2,
  IOSQE_IO_DRAIN_BIT = 1,
  IOSQE_IO_HARDLINK = 8,
  IOSQE_IO_HARDLINK_BIT = 3,
  IOSQE_IO_LINK = 4,
  IOSQE_IO_LINK_BIT = 2,
  IOU_PBUF_RING_INC = 2,
  IOU_PBUF_RING_MMAP = 1,
  IO_URING_NAPI_REGISTER_OP = 0,
  IO_URING_NAPI_STATIC_ADD_ID = 1,
  IO_URING_NAPI_STATIC_DEL_ID = 2,
  IO_URING_NAPI_TRACKING_DYNAMIC = 0,
  IO_URING_NAPI_TRACKING_INACTIVE = 255,
  IO_URING_NAPI_TRACKING_STATIC = 1,
  IO_URING_OP_SUPPORTED = 1,
  IO_WQ_BOUND = 0,
  IO_WQ_UNBOUND = 1,
  SOCKET_URING_OP_GETSOCKNAME = 5,
  SOCKET_URING_OP_GETSOCKOPT = 2,
  SOCKET_URING_OP_SETSOCKOPT = 3,
  SOCKET_URING_OP_SIOCINQ = 0,
  SOCKET_URING_OP_SIOCOUTQ = 1,
  SOCKET_URING_OP_TX_TIMESTAMP = 4,
  SPLICE_F_FD_IN_FIXED = 2147483648;
export declare namespace struct {
  /** `<linux/io_uring.h>`: 40 bytes. */
  interface io_cqring_offsets extends RecordView<'struct io_cqring_offsets'> {
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

  /** `<linux/io_uring.h>`: 40 bytes. */
  interface io_sqring_offsets extends RecordView<'struct io_sqring_offsets'> {
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

  /** `<linux/io_uring.h>`: 16 bytes. */
  interface io_timespec extends RecordView<'struct io_timespec'> {
    get tv_sec(): bigint;
    set tv_sec(value: Integer);
    get tv_nsec(): bigint;
    set tv_nsec(value: Integer);
  }

  /** `<linux/io_uring.h>`: 32 bytes. */
  interface io_uring_attr_pi extends RecordView<'struct io_uring_attr_pi'> {
    flags: number;
    app_tag: number;
    len: number;
    get addr(): bigint;
    set addr(value: Integer);
    get seed(): bigint;
    set seed(value: Integer);
    get rsvd(): bigint;
    set rsvd(value: Integer);
  }

  /** `<linux/io_uring.h>`: 16 bytes. */
  interface io_uring_buf extends RecordView<'struct io_uring_buf'> {
    get addr(): bigint;
    set addr(value: Integer);
    len: number;
    bid: number;
    resv: number;
  }

  /** `<linux/io_uring.h>`: 40 bytes. */
  interface io_uring_buf_reg extends RecordView<'struct io_uring_buf_reg'> {
    get ring_addr(): bigint;
    set ring_addr(value: Integer);
    ring_entries: number;
    bgid: number;
    flags: number;
    min_left: number;
    get resv(): Uint32Array;
    set resv(value: Iterable<Integer>);
  }

  interface io_uring_buf_ring$__empty_bufs
    extends RecordView<'struct io_uring_buf_ring.__empty_bufs'> {}

  /** `<linux/io_uring.h>`: 16 bytes. */
  interface io_uring_buf_ring extends RecordView<'struct io_uring_buf_ring'> {
    get resv1(): bigint;
    set resv1(value: Integer);
    resv2: number;
    resv3: number;
    tail: number;
    get __empty_bufs(): io_uring_buf_ring$__empty_bufs;
    set __empty_bufs(value: From<io_uring_buf_ring$__empty_bufs>);
    get bufs(): Elements<struct.io_uring_buf>;
    set bufs(value: Iterable<From<struct.io_uring_buf>>);
  }

  /** `<linux/io_uring.h>`: 40 bytes. */
  interface io_uring_buf_status extends RecordView<'struct io_uring_buf_status'> {
    buf_group: number;
    head: number;
    get resv(): Uint32Array;
    set resv(value: Iterable<Integer>);
  }

  /** `<linux/io_uring.h>`: 16 bytes. */
  interface io_uring_clock_register extends RecordView<'struct io_uring_clock_register'> {
    clockid: number;
    get __resv(): Uint32Array;
    set __resv(value: Iterable<Integer>);
  }

  /** `<linux/io_uring.h>`: 32 bytes. */
  interface io_uring_clone_buffers extends RecordView<'struct io_uring_clone_buffers'> {
    src_fd: number;
    flags: number;
    src_off: number;
    dst_off: number;
    nr: number;
    get pad(): Uint32Array;
    set pad(value: Iterable<Integer>);
  }

  /** `<linux/io_uring.h>`: 16 bytes. */
  interface io_uring_cqe extends RecordView<'struct io_uring_cqe'> {
    get user_data(): bigint;
    set user_data(value: Integer);
    res: number;
    flags: number;
    get big_cqe(): BigUint64Array;
    set big_cqe(value: Iterable<Integer>);
  }

  /** `<linux/io_uring.h>`: 16 bytes. */
  interface io_uring_file_index_range extends RecordView<'struct io_uring_file_index_range'> {
    off: number;
    len: number;
    get resv(): bigint;
    set resv(value: Integer);
  }

  /** `<linux/io_uring.h>`: 16 bytes. */
  interface io_uring_files_update extends RecordView<'struct io_uring_files_update'> {
    offset: number;
    resv: number;
    get fds(): bigint;
    set fds(value: Integer);
  }

  /** `<linux/io_uring.h>`: 24 bytes. */
  interface io_uring_getevents_arg extends RecordView<'struct io_uring_getevents_arg'> {
    get sigmask(): bigint;
    set sigmask(value: Integer);
    sigmask_sz: number;
    min_wait_usec: number;
    get ts(): bigint;
    set ts(value: Integer);
  }

  /** `<linux/io_uring.h>`: 32 bytes. */
  interface io_uring_mem_region_reg extends RecordView<'struct io_uring_mem_region_reg'> {
    get region_uptr(): bigint;
    set region_uptr(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    get __resv(): BigUint64Array;
    set __resv(value: Iterable<Integer>);
  }

  /** `<linux/io_uring.h>`: 16 bytes. */
  interface io_uring_napi extends RecordView<'struct io_uring_napi'> {
    busy_poll_to: number;
    prefer_busy_poll: number;
    opcode: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
    op_param: number;
    resv: number;
  }

  /** `<linux/io_uring.h>`: 120 bytes. */
  interface io_uring_params extends RecordView<'struct io_uring_params'> {
    sq_entries: number;
    cq_entries: number;
    flags: number;
    sq_thread_cpu: number;
    sq_thread_idle: number;
    features: number;
    wq_fd: number;
    get resv(): Uint32Array;
    set resv(value: Iterable<Integer>);
    get sq_off(): struct.io_sqring_offsets;
    set sq_off(value: From<struct.io_sqring_offsets>);
    get cq_off(): struct.io_cqring_offsets;
    set cq_off(value: From<struct.io_cqring_offsets>);
  }

  /** `<linux/io_uring.h>`: 16 bytes. */
  interface io_uring_probe extends RecordView<'struct io_uring_probe'> {
    last_op: number;
    ops_len: number;
    resv: number;
    get resv2(): Uint32Array;
    set resv2(value: Iterable<Integer>);
    get ops(): Elements<struct.io_uring_probe_op>;
    set ops(value: Iterable<From<struct.io_uring_probe_op>>);
  }

  /** `<linux/io_uring.h>`: 8 bytes. */
  interface io_uring_probe_op extends RecordView<'struct io_uring_probe_op'> {
    op: number;
    resv: number;
    flags: number;
    resv2: number;
  }

  /** `<linux/io_uring.h>`: 16 bytes. */
  interface io_uring_recvmsg_out extends RecordView<'struct io_uring_recvmsg_out'> {
    namelen: number;
    controllen: number;
    payloadlen: number;
    flags: number;
  }

  /** `<linux/io_uring.h>`: 64 bytes. */
  interface io_uring_reg_wait extends RecordView<'struct io_uring_reg_wait'> {
    get ts(): linux_time_types_h.struct.__kernel_timespec;
    set ts(value: From<linux_time_types_h.struct.__kernel_timespec>);
    min_wait_usec: number;
    flags: number;
    get sigmask(): bigint;
    set sigmask(value: Integer);
    sigmask_sz: number;
    get pad(): Uint32Array;
    set pad(value: Iterable<Integer>);
    get pad2(): BigUint64Array;
    set pad2(value: Iterable<Integer>);
  }

  /** `<linux/io_uring.h>`: 64 bytes. */
  interface io_uring_region_desc extends RecordView<'struct io_uring_region_desc'> {
    get user_addr(): bigint;
    set user_addr(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    flags: number;
    id: number;
    get mmap_offset(): bigint;
    set mmap_offset(value: Integer);
    get __resv(): BigUint64Array;
    set __resv(value: Iterable<Integer>);
  }

  /** `<linux/io_uring.h>`: 16 bytes. */
  interface io_uring_restriction extends RecordView<'struct io_uring_restriction'> {
    opcode: number;
    register_op: number;
    sqe_op: number;
    sqe_flags: number;
    resv: number;
    get resv2(): Uint32Array;
    set resv2(value: Iterable<Integer>);
  }

  /** `<linux/io_uring.h>`: 32 bytes. */
  interface io_uring_rsrc_register extends RecordView<'struct io_uring_rsrc_register'> {
    nr: number;
    flags: number;
    get resv2(): bigint;
    set resv2(value: Integer);
    get data(): bigint;
    set data(value: Integer);
    get tags(): bigint;
    set tags(value: Integer);
  }

  /** `<linux/io_uring.h>`: 16 bytes. */
  interface io_uring_rsrc_update extends RecordView<'struct io_uring_rsrc_update'> {
    offset: number;
    resv: number;
    get data(): bigint;
    set data(value: Integer);
  }

  /** `<linux/io_uring.h>`: 32 bytes. */
  interface io_uring_rsrc_update2 extends RecordView<'struct io_uring_rsrc_update2'> {
    offset: number;
    resv: number;
    get data(): bigint;
    set data(value: Integer);
    get tags(): bigint;
    set tags(value: Integer);
    nr: number;
    resv2: number;
  }

  /** `<linux/io_uring.h>`: 64 bytes. */
  interface io_uring_sqe extends RecordView<'struct io_uring_sqe'> {
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

  /** `<linux/io_uring.h>`: 64 bytes. */
  interface io_uring_sync_cancel_reg extends RecordView<'struct io_uring_sync_cancel_reg'> {
    get addr(): bigint;
    set addr(value: Integer);
    fd: number;
    flags: number;
    get timeout(): linux_time_types_h.struct.__kernel_timespec;
    set timeout(value: From<linux_time_types_h.struct.__kernel_timespec>);
    opcode: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
    get pad2(): BigUint64Array;
    set pad2(value: Iterable<Integer>);
  }

  interface io_uring_task_restriction$__empty_restrictions
    extends RecordView<'struct io_uring_task_restriction.__empty_restrictions'> {}

  /** `<linux/io_uring.h>`: 16 bytes. */
  interface io_uring_task_restriction extends RecordView<'struct io_uring_task_restriction'> {
    flags: number;
    nr_res: number;
    get resv(): Uint32Array;
    set resv(value: Iterable<Integer>);
    get __empty_restrictions(): io_uring_task_restriction$__empty_restrictions;
    set __empty_restrictions(value: From<io_uring_task_restriction$__empty_restrictions>);
    get restrictions(): Elements<struct.io_uring_restriction>;
    set restrictions(value: Iterable<From<struct.io_uring_restriction>>);
  }
}

export const struct: {
  readonly io_cqring_offsets: Descriptor<struct.io_cqring_offsets>;
  readonly io_sqring_offsets: Descriptor<struct.io_sqring_offsets>;
  readonly io_timespec: Descriptor<struct.io_timespec>;
  readonly io_uring_attr_pi: Descriptor<struct.io_uring_attr_pi>;
  readonly io_uring_buf: Descriptor<struct.io_uring_buf>;
  readonly io_uring_buf_reg: Descriptor<struct.io_uring_buf_reg>;
  readonly io_uring_buf_ring: Descriptor<struct.io_uring_buf_ring>;
  readonly io_uring_buf_status: Descriptor<struct.io_uring_buf_status>;
  readonly io_uring_clock_register: Descriptor<struct.io_uring_clock_register>;
  readonly io_uring_clone_buffers: Descriptor<struct.io_uring_clone_buffers>;
  readonly io_uring_cqe: Descriptor<struct.io_uring_cqe>;
  readonly io_uring_file_index_range: Descriptor<struct.io_uring_file_index_range>;
  readonly io_uring_files_update: Descriptor<struct.io_uring_files_update>;
  readonly io_uring_getevents_arg: Descriptor<struct.io_uring_getevents_arg>;
  readonly io_uring_mem_region_reg: Descriptor<struct.io_uring_mem_region_reg>;
  readonly io_uring_napi: Descriptor<struct.io_uring_napi>;
  readonly io_uring_params: Descriptor<struct.io_uring_params>;
  readonly io_uring_probe: Descriptor<struct.io_uring_probe>;
  readonly io_uring_probe_op: Descriptor<struct.io_uring_probe_op>;
  readonly io_uring_recvmsg_out: Descriptor<struct.io_uring_recvmsg_out>;
  readonly io_uring_reg_wait: Descriptor<struct.io_uring_reg_wait>;
  readonly io_uring_region_desc: Descriptor<struct.io_uring_region_desc>;
  readonly io_uring_restriction: Descriptor<struct.io_uring_restriction>;
  readonly io_uring_rsrc_register: Descriptor<struct.io_uring_rsrc_register>;
  readonly io_uring_rsrc_update: Descriptor<struct.io_uring_rsrc_update>;
  readonly io_uring_rsrc_update2: Descriptor<struct.io_uring_rsrc_update2>;
  readonly io_uring_sqe: Descriptor<struct.io_uring_sqe>;
  readonly io_uring_sync_cancel_reg: Descriptor<struct.io_uring_sync_cancel_reg>;
  readonly io_uring_task_restriction: Descriptor<struct.io_uring_task_restriction>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"io_cqring_offsets": "__u32 head;__u32 tail;__u32 ring_mask;__u32 ring_entries;__u32 overflow;__u32 cqes;__u32 flags;__u32 resv1;__u64 user_addr;",
"io_sqring_offsets": "__u32 head;__u32 tail;__u32 ring_mask;__u32 ring_entries;__u32 flags;__u32 dropped;__u32 array;__u32 resv1;__u64 user_addr;",
"io_timespec": "__u64 tv_sec;__u64 tv_nsec;",
"io_uring_attr_pi": "__u16 flags;__u16 app_tag;__u32 len;__u64 addr;__u64 seed;__u64 rsvd;",
"io_uring_buf": "__u64 addr;__u32 len;__u16 bid;__u16 resv;",
"io_uring_buf_reg": "__u64 ring_addr;__u32 ring_entries;__u16 bgid;__u16 flags;__u32 min_left;__u32 resv[5];",
"io_uring_buf_ring": "union {struct {__u64 resv1;__u32 resv2;__u16 resv3;__u16 tail;};struct {struct {} __empty_bufs;struct io_uring_buf bufs[];};};",
"io_uring_buf_status": "__u32 buf_group;__u32 head;__u32 resv[8];",
"io_uring_clock_register": "__u32 clockid;__u32 __resv[3];",
"io_uring_clone_buffers": "__u32 src_fd;__u32 flags;__u32 src_off;__u32 dst_off;__u32 nr;__u32 pad[3];",
"io_uring_cqe": "__u64 user_data;__s32 res;__u32 flags;__u64 big_cqe[];",
"io_uring_file_index_range": "__u32 off;__u32 len;__u64 resv;",
"io_uring_files_update": ["__u32 offset;__u32 resv;__u64 fds;",{"variants":{"x86":{"align":8}}}],
"io_uring_getevents_arg": "__u64 sigmask;__u32 sigmask_sz;__u32 min_wait_usec;__u64 ts;",
"io_uring_mem_region_reg": "__u64 region_uptr;__u64 flags;__u64 __resv[2];",
"io_uring_napi": "__u32 busy_poll_to;__u8 prefer_busy_poll;__u8 opcode;__u8 pad[2];__u32 op_param;__u32 resv;",
"io_uring_params": "__u32 sq_entries;__u32 cq_entries;__u32 flags;__u32 sq_thread_cpu;__u32 sq_thread_idle;__u32 features;__u32 wq_fd;__u32 resv[3];struct io_sqring_offsets sq_off;struct io_cqring_offsets cq_off;",
"io_uring_probe": "__u8 last_op;__u8 ops_len;__u16 resv;__u32 resv2[3];struct io_uring_probe_op ops[];",
"io_uring_probe_op": "__u8 op;__u8 resv;__u16 flags;__u32 resv2;",
"io_uring_recvmsg_out": "__u32 namelen;__u32 controllen;__u32 payloadlen;__u32 flags;",
"io_uring_reg_wait": "struct __kernel_timespec ts;__u32 min_wait_usec;__u32 flags;__u64 sigmask;__u32 sigmask_sz;__u32 pad[3];__u64 pad2[2];",
"io_uring_region_desc": "__u64 user_addr;__u64 size;__u32 flags;__u32 id;__u64 mmap_offset;__u64 __resv[4];",
"io_uring_restriction": "__u16 opcode;union {__u8 register_op;__u8 sqe_op;__u8 sqe_flags;};__u8 resv;__u32 resv2[3];",
"io_uring_rsrc_register": ["__u32 nr;__u32 flags;__u64 resv2;__u64 data;__u64 tags;",{"variants":{"x86":{"align":8}}}],
"io_uring_rsrc_update": ["__u32 offset;__u32 resv;__u64 data;",{"variants":{"x86":{"align":8}}}],
"io_uring_rsrc_update2": ["__u32 offset;__u32 resv;__u64 data;__u64 tags;__u32 nr;__u32 resv2;",{"variants":{"x86":{"align":8}}}],
"io_uring_sqe": "__u8 opcode;__u8 flags;__u16 ioprio;__s32 fd;union {__u64 off;__u64 addr2;struct {__u32 cmd_op;__u32 __pad1;};};union {__u64 addr;__u64 splice_off_in;struct {__u32 level;__u32 optname;};};__u32 len;union {__u32 rw_flags;__u32 fsync_flags;__u16 poll_events;__u32 poll32_events;__u32 sync_range_flags;__u32 msg_flags;__u32 timeout_flags;__u32 accept_flags;__u32 cancel_flags;__u32 open_flags;__u32 statx_flags;__u32 fadvise_advice;__u32 splice_flags;__u32 rename_flags;__u32 unlink_flags;__u32 hardlink_flags;__u32 xattr_flags;__u32 msg_ring_flags;__u32 uring_cmd_flags;__u32 waitid_flags;__u32 futex_flags;__u32 install_fd_flags;__u32 nop_flags;__u32 pipe_flags;};__u64 user_data;union {__u16 buf_index;__u16 buf_group;};__u16 personality;union {__s32 splice_fd_in;__u32 file_index;__u32 zcrx_ifq_idx;__u32 optlen;struct {__u16 addr_len;__u16 __pad3[1];};struct {__u8 write_stream;__u8 __pad4[3];};};union {struct {__u64 addr3;__u64 __pad2[1];};struct {__u64 attr_ptr;__u64 attr_type_mask;};__u64 optval;__u8 cmd[];};",
"io_uring_sync_cancel_reg": "__u64 addr;__s32 fd;__u32 flags;struct __kernel_timespec timeout;__u8 opcode;__u8 pad[7];__u64 pad2[3];",
"io_uring_task_restriction": "__u16 flags;__u16 nr_res;__u32 resv[3];struct {struct {} __empty_restrictions;struct io_uring_restriction restrictions[];};"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__kernel_timespec": "long long tv_sec;long long tv_nsec;"
}`),
);
