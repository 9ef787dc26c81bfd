// Generated from Linux 7.3.4 <linux/io_uring.h> and <linux/errno.h> by "pnpm generate". Do not edit.

export const IORING_ACCEPT_DONTWAIT = 2;
export const IORING_ACCEPT_MULTISHOT = 1;
export const IORING_ACCEPT_POLL_FIRST = 4;
export const IORING_ASYNC_CANCEL_ALL = 1;
export const IORING_ASYNC_CANCEL_ANY = 4;
export const IORING_ASYNC_CANCEL_FD = 2;
export const IORING_ASYNC_CANCEL_FD_FIXED = 8;
export const IORING_ASYNC_CANCEL_OP = 32;
export const IORING_ASYNC_CANCEL_USERDATA = 16;
export const IORING_CQE_BUFFER_SHIFT = 16;
export const IORING_CQE_F_32 = 32768;
export const IORING_CQE_F_BUFFER = 1;
export const IORING_CQE_F_BUF_MORE = 16;
export const IORING_CQE_F_MORE = 2;
export const IORING_CQE_F_NOTIF = 8;
export const IORING_CQE_F_SKIP = 32;
export const IORING_CQE_F_SOCK_NONEMPTY = 4;
export const IORING_CQE_F_TSTAMP_HW = 65536;
export const IORING_CQ_EVENTFD_DISABLED = 1;
export const IORING_FEAT_CQE_SKIP = 2048;
export const IORING_FEAT_CUR_PERSONALITY = 16;
export const IORING_FEAT_EXT_ARG = 256;
export const IORING_FEAT_FAST_POLL = 32;
export const IORING_FEAT_LINKED_FILE = 4096;
export const IORING_FEAT_MIN_TIMEOUT = 32768;
export const IORING_FEAT_NATIVE_WORKERS = 512;
export const IORING_FEAT_NODROP = 2;
export const IORING_FEAT_NO_IOWAIT = 131072;
export const IORING_FEAT_POLL_32BITS = 64;
export const IORING_FEAT_RECVSEND_BUNDLE = 16384;
export const IORING_FEAT_REG_REG_RING = 8192;
export const IORING_FEAT_RSRC_TAGS = 1024;
export const IORING_FEAT_RW_ATTR = 65536;
export const IORING_FEAT_RW_CUR_POS = 8;
export const IORING_FEAT_SINGLE_MMAP = 1;
export const IORING_FEAT_SQPOLL_NONFIXED = 128;
export const IORING_FEAT_SUBMIT_STABLE = 4;
export const IORING_LINK_TIMEOUT_UPDATE = 16;
export const IORING_POLL_ADD_LEVEL = 8;
export const IORING_POLL_ADD_MULTI = 1;
export const IORING_POLL_UPDATE_EVENTS = 2;
export const IORING_POLL_UPDATE_USER_DATA = 4;
export const IORING_RECVSEND_BUNDLE = 16;
export const IORING_RECVSEND_FIXED_BUF = 4;
export const IORING_RECVSEND_POLL_FIRST = 1;
export const IORING_RECV_MULTISHOT = 2;
export const IORING_SQ_CQ_OVERFLOW = 2;
export const IORING_SQ_NEED_WAKEUP = 1;
export const IORING_SQ_TASKRUN = 4;
export const IORING_TIMEOUT_ABS = 1;
export const IORING_TIMEOUT_BOOTTIME = 4;
export const IORING_TIMEOUT_CLOCK_MASK = 12;
export const IORING_TIMEOUT_ETIME_SUCCESS = 32;
export const IORING_TIMEOUT_IMMEDIATE_ARG = 128;
export const IORING_TIMEOUT_MULTISHOT = 64;
export const IORING_TIMEOUT_REALTIME = 8;
export const IORING_TIMEOUT_UPDATE = 2;
export const IORING_TIMEOUT_UPDATE_MASK = 18;
export const IOSQE_ASYNC = 16;
export const IOSQE_ASYNC_BIT = 4;
export const IOSQE_BUFFER_SELECT = 32;
export const IOSQE_BUFFER_SELECT_BIT = 5;
export const IOSQE_CQE_SKIP_SUCCESS = 64;
export const IOSQE_CQE_SKIP_SUCCESS_BIT = 6;
export const IOSQE_FIXED_FILE = 1;
export const IOSQE_FIXED_FILE_BIT = 0;
export const IOSQE_IO_DRAIN = 2;
export const IOSQE_IO_DRAIN_BIT = 1;
export const IOSQE_IO_HARDLINK = 8;
export const IOSQE_IO_HARDLINK_BIT = 3;
export const IOSQE_IO_LINK = 4;
export const IOSQE_IO_LINK_BIT = 2;
export const IO_URING_OP_SUPPORTED = 1;

/** The numbers of all operations. */
export const opcodes = {
  IORING_OP_ACCEPT: 13,
  IORING_OP_ASYNC_CANCEL: 14,
  IORING_OP_BIND: 56,
  IORING_OP_CLOSE: 19,
  IORING_OP_CONNECT: 16,
  IORING_OP_EPOLL_CTL: 29,
  IORING_OP_EPOLL_WAIT: 59,
  IORING_OP_FADVISE: 24,
  IORING_OP_FALLOCATE: 17,
  IORING_OP_FGETXATTR: 43,
  IORING_OP_FILES_UPDATE: 20,
  IORING_OP_FIXED_FD_INSTALL: 54,
  IORING_OP_FSETXATTR: 41,
  IORING_OP_FSYNC: 3,
  IORING_OP_FTRUNCATE: 55,
  IORING_OP_FUTEX_WAIT: 51,
  IORING_OP_FUTEX_WAITV: 53,
  IORING_OP_FUTEX_WAKE: 52,
  IORING_OP_GETXATTR: 44,
  IORING_OP_LAST: 65,
  IORING_OP_LINKAT: 39,
  IORING_OP_LINK_TIMEOUT: 15,
  IORING_OP_LISTEN: 57,
  IORING_OP_MADVISE: 25,
  IORING_OP_MKDIRAT: 37,
  IORING_OP_MSG_RING: 40,
  IORING_OP_NOP: 0,
  IORING_OP_NOP128: 63,
  IORING_OP_OPENAT: 18,
  IORING_OP_OPENAT2: 28,
  IORING_OP_PIPE: 62,
  IORING_OP_POLL_ADD: 6,
  IORING_OP_POLL_REMOVE: 7,
  IORING_OP_PROVIDE_BUFFERS: 31,
  IORING_OP_READ: 22,
  IORING_OP_READV: 1,
  IORING_OP_READV_FIXED: 60,
  IORING_OP_READ_FIXED: 4,
  IORING_OP_READ_MULTISHOT: 49,
  IORING_OP_RECV: 27,
  IORING_OP_RECVMSG: 10,
  IORING_OP_RECV_ZC: 58,
  IORING_OP_REMOVE_BUFFERS: 32,
  IORING_OP_RENAMEAT: 35,
  IORING_OP_SEND: 26,
  IORING_OP_SENDMSG: 9,
  IORING_OP_SENDMSG_ZC: 48,
  IORING_OP_SEND_ZC: 47,
  IORING_OP_SETXATTR: 42,
  IORING_OP_SHUTDOWN: 34,
  IORING_OP_SOCKET: 45,
  IORING_OP_SPLICE: 30,
  IORING_OP_STATX: 21,
  IORING_OP_SYMLINKAT: 38,
  IORING_OP_SYNC_FILE_RANGE: 8,
  IORING_OP_TEE: 33,
  IORING_OP_TIMEOUT: 11,
  IORING_OP_TIMEOUT_REMOVE: 12,
  IORING_OP_UNLINKAT: 36,
  IORING_OP_URING_CMD: 46,
  IORING_OP_URING_CMD128: 64,
  IORING_OP_WAITID: 50,
  IORING_OP_WRITE: 23,
  IORING_OP_WRITEV: 2,
  IORING_OP_WRITEV_FIXED: 61,
  IORING_OP_WRITE_FIXED: 5,
} as const;

/** The errors by which the kernel tells itself to make a call again. */
export const restarts: readonly number[] = [
  514, // ERESTARTNOHAND
  513, // ERESTARTNOINTR
  512, // ERESTARTSYS
  516, // ERESTART_RESTARTBLOCK
];

/** Where the fields of `struct io_uring_sqe` lie, in words of 32 bits. */
export const io_uring_sqe = {
  fd: 1,
  off: 2,
  addr: 4,
  len: 6,
  rw_flags: 7,
  user_data: 8,
  buf_group: 10,
  file_index: 11,
  addr3: 12,
} as const;

/** Where the fields of `struct io_uring_cqe` lie, in words of 32 bits. */
export const io_uring_cqe = {
  user_data: 0,
  res: 2,
  flags: 3,
} as const;

/** Fields of `struct io_uring_sqe` within words that they share: the first byte of each, and how many it has. */
export const parts = {
  opcode: [0, 1],
  flags: [1, 1],
  ioprio: [2, 2],
  buf_group: [0, 2],
  addr_len: [0, 2],
} as const;
