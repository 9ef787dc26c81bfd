// Generated from Linux 7.3.4 and abi/src/calls by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Unused } from '../../arguments/operands.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { Result } from '../../batch/Result.ts';
import type {
  RecordArray,
  fd,
  gid_t,
  int,
  key_serial_t,
  pid_t,
  size_t,
  struct,
  u32,
  uid_t,
  uint,
  ulong,
} from '@linux-syscalls/types';

/** What follows `cmd` of `msgctl`. */
export interface MsgctlOperands {
  /** IPC_STAT */
  2: [buf: struct.msqid_ds | Address | null | Result];
  /** IPC_SET */
  1: [buf: struct.msqid_ds | Address | null | Result];
  /** IPC_RMID */
  0: [buf?: Unused];
  /** MSG_STAT */
  11: [buf: struct.msqid_ds | Address | null | Result];
  /** MSG_STAT_ANY */
  13: [buf: struct.msqid_ds | Address | null | Result];
  /** IPC_INFO */
  3: [buf: struct.msginfo | Address | null | Result];
  /** MSG_INFO */
  12: [buf: struct.msginfo | Address | null | Result];
}

/** What follows `cmd` of `semctl`. */
export interface SemctlOperands {
  /** IPC_STAT */
  2: [arg: struct.semid_ds | Address | null | Result];
  /** IPC_SET */
  1: [arg: struct.semid_ds | Address | null | Result];
  /** IPC_RMID */
  0: [arg?: Unused];
  /** SEM_STAT */
  18: [arg: struct.semid_ds | Address | null | Result];
  /** SEM_STAT_ANY */
  20: [arg: struct.semid_ds | Address | null | Result];
  /** IPC_INFO */
  3: [arg: struct.seminfo | Address | null | Result];
  /** SEM_INFO */
  19: [arg: struct.seminfo | Address | null | Result];
  /** GETVAL */
  12: [arg?: Unused];
  /** SETVAL */
  16: [arg: int | Result];
  /** GETPID */
  11: [arg?: Unused];
  /** GETNCNT */
  14: [arg?: Unused];
  /** GETZCNT */
  15: [arg?: Unused];
  /** GETALL */
  13: [arg: Memory | Result];
  /** SETALL */
  17: [arg: Memory | Result];
}

/** What follows `cmd` of `shmctl`. */
export interface ShmctlOperands {
  /** IPC_STAT */
  2: [buf: struct.shmid_ds | Address | null | Result];
  /** IPC_SET */
  1: [buf: struct.shmid_ds | Address | null | Result];
  /** IPC_RMID */
  0: [buf?: Unused];
  /** SHM_STAT */
  13: [buf: struct.shmid_ds | Address | null | Result];
  /** SHM_STAT_ANY */
  15: [buf: struct.shmid_ds | Address | null | Result];
  /** IPC_INFO */
  3: [buf: struct.shminfo64 | Address | null | Result];
  /** SHM_INFO */
  14: [buf: struct.shm_info | Address | null | Result];
  /** SHM_LOCK */
  11: [buf?: Unused];
  /** SHM_UNLOCK */
  12: [buf?: Unused];
}

/** What follows `opcode` of `io_uring_register`. */
export interface Io_uring_registerOperands {
  /** IORING_REGISTER_BUFFERS */
  0: [
    arg: struct.iovec | RecordArray<struct.iovec> | Address | null | Result,
    nr_args?: uint | Integer | Result,
  ];
  /** IORING_UNREGISTER_BUFFERS */
  1: [arg?: Unused, nr_args?: Unused];
  /** IORING_REGISTER_FILES */
  2: [arg: Int32Array | Address | null | Result, nr_args?: uint | Integer | Result];
  /** IORING_UNREGISTER_FILES */
  3: [arg?: Unused, nr_args?: Unused];
  /** IORING_REGISTER_EVENTFD */
  4: [arg: Int32Array | Address | null | Result, nr_args?: uint | Result];
  /** IORING_UNREGISTER_EVENTFD */
  5: [arg?: Unused, nr_args?: Unused];
  /** IORING_REGISTER_FILES_UPDATE */
  6: [arg: struct.io_uring_rsrc_update | Address | null | Result, nr_args: uint | Result];
  /** IORING_REGISTER_EVENTFD_ASYNC */
  7: [arg: Int32Array | Address | null | Result, nr_args?: uint | Result];
  /** IORING_REGISTER_PROBE */
  8: [arg: Memory | Result, nr_args: uint | Result];
  /** IORING_REGISTER_PERSONALITY */
  9: [arg?: Unused, nr_args?: Unused];
  /** IORING_UNREGISTER_PERSONALITY */
  10: [arg: Unused | undefined, nr_args: uint | Result];
  /** IORING_REGISTER_RESTRICTIONS */
  11: [
    arg:
      | struct.io_uring_restriction
      | RecordArray<struct.io_uring_restriction>
      | Address
      | null
      | Result,
    nr_args?: uint | Integer | Result,
  ];
  /** IORING_REGISTER_ENABLE_RINGS */
  12: [arg?: Unused, nr_args?: Unused];
  /** IORING_REGISTER_FILES2 */
  13: [arg: Memory | Result, nr_args?: uint | Integer | Result];
  /** IORING_REGISTER_FILES_UPDATE2 */
  14: [arg: Memory | Result, nr_args?: uint | Integer | Result];
  /** IORING_REGISTER_BUFFERS2 */
  15: [arg: Memory | Result, nr_args?: uint | Integer | Result];
  /** IORING_REGISTER_BUFFERS_UPDATE */
  16: [arg: Memory | Result, nr_args?: uint | Integer | Result];
  /** IORING_REGISTER_IOWQ_AFF */
  17: [arg: Memory | Result, nr_args?: uint | Integer | Result];
  /** IORING_UNREGISTER_IOWQ_AFF */
  18: [arg?: Unused, nr_args?: Unused];
  /** IORING_REGISTER_IOWQ_MAX_WORKERS */
  19: [arg: Uint32Array | Address | null | Result, nr_args?: uint | Result];
  /** IORING_REGISTER_RING_FDS */
  20: [
    arg:
      | struct.io_uring_rsrc_update
      | RecordArray<struct.io_uring_rsrc_update>
      | Address
      | null
      | Result,
    nr_args?: uint | Integer | Result,
  ];
  /** IORING_UNREGISTER_RING_FDS */
  21: [
    arg:
      | struct.io_uring_rsrc_update
      | RecordArray<struct.io_uring_rsrc_update>
      | Address
      | null
      | Result,
    nr_args?: uint | Integer | Result,
  ];
  /** IORING_REGISTER_PBUF_RING */
  22: [arg: struct.io_uring_buf_reg | Address | null | Result, nr_args?: uint | Result];
  /** IORING_UNREGISTER_PBUF_RING */
  23: [arg: struct.io_uring_buf_reg | Address | null | Result, nr_args?: uint | Result];
  /** IORING_REGISTER_SYNC_CANCEL */
  24: [arg: struct.io_uring_sync_cancel_reg | Address | null | Result, nr_args?: uint | Result];
  /** IORING_REGISTER_FILE_ALLOC_RANGE */
  25: [arg: struct.io_uring_file_index_range | Address | null | Result, nr_args?: Unused];
  /** IORING_REGISTER_PBUF_STATUS */
  26: [arg: struct.io_uring_buf_status | Address | null | Result, nr_args?: uint | Result];
  /** IORING_REGISTER_NAPI */
  27: [arg: struct.io_uring_napi | Address | null | Result, nr_args?: uint | Result];
  /** IORING_UNREGISTER_NAPI */
  28: [arg: struct.io_uring_napi | Address | null | Result, nr_args?: uint | Result];
  /** IORING_REGISTER_CLOCK */
  29: [arg: struct.io_uring_clock_register | Address | null | Result, nr_args?: Unused];
  /** IORING_REGISTER_CLONE_BUFFERS */
  30: [arg: struct.io_uring_clone_buffers | Address | null | Result, nr_args?: uint | Result];
  /** IORING_REGISTER_SEND_MSG_RING */
  31: [arg: struct.io_uring_sqe | Address | null | Result, nr_args?: uint | Result];
  /** IORING_REGISTER_RESIZE_RINGS */
  33: [arg: struct.io_uring_params | Address | null | Result, nr_args?: uint | Result];
  /** IORING_REGISTER_MEM_REGION */
  34: [arg: struct.io_uring_mem_region_reg | Address | null | Result, nr_args?: uint | Result];
}

/** What follows `op` of `futex`. */
export interface FutexOperands {
  /** FUTEX_WAIT */
  0: [
    val: u32,
    timeout?: struct.timespec | Address | null | Result,
    uaddr2?: Unused,
    val3?: Unused,
  ];
  /** FUTEX_WAKE */
  1: [val: int | Result, timeout?: Unused, uaddr2?: Unused, val3?: Unused];
  /** FUTEX_REQUEUE */
  3: [
    val: int | Result,
    timeout: int | Result,
    uaddr2: Int32Array | Uint32Array | Address | null | Result,
    val3?: Unused,
  ];
  /** FUTEX_CMP_REQUEUE */
  4: [
    val: int | Result,
    timeout: int | Result,
    uaddr2: Int32Array | Uint32Array | Address | null | Result,
    val3: u32,
  ];
  /** FUTEX_WAKE_OP */
  5: [
    val: int | Result,
    timeout: int | Result,
    uaddr2: Int32Array | Uint32Array | Address | null | Result,
    val3: u32,
  ];
  /** FUTEX_WAIT_BITSET */
  9: [
    val: u32,
    timeout: struct.timespec | Address | null | Result | undefined,
    uaddr2: Unused | undefined,
    val3: u32,
  ];
  /** FUTEX_WAKE_BITSET */
  10: [val: int | Result, timeout: Unused | undefined, uaddr2: Unused | undefined, val3: u32];
  /** FUTEX_LOCK_PI */
  6: [
    val?: Unused,
    timeout?: struct.timespec | Address | null | Result,
    uaddr2?: Unused,
    val3?: Unused,
  ];
  /** FUTEX_LOCK_PI2 */
  13: [
    val?: Unused,
    timeout?: struct.timespec | Address | null | Result,
    uaddr2?: Unused,
    val3?: Unused,
  ];
  /** FUTEX_TRYLOCK_PI */
  8: [val?: Unused, timeout?: Unused, uaddr2?: Unused, val3?: Unused];
  /** FUTEX_UNLOCK_PI */
  7: [val?: Unused, timeout?: Unused, uaddr2?: Unused, val3?: Unused];
  /** FUTEX_WAIT_REQUEUE_PI */
  11: [
    val: u32,
    timeout: struct.timespec | Address | null | Result | undefined,
    uaddr2: Int32Array | Uint32Array | Address | null | Result,
    val3?: Unused,
  ];
  /** FUTEX_CMP_REQUEUE_PI */
  12: [
    val: int | Result,
    timeout: int | Result,
    uaddr2: Int32Array | Uint32Array | Address | null | Result,
    val3: u32,
  ];
}

/** What follows `cmd` of `fcntl`. */
export interface FcntlOperands {
  /** F_DUPFD */
  0: [arg: int | Result];
  /** F_DUPFD_CLOEXEC */
  1030: [arg: int | Result];
  /** F_GETFD */
  1: [arg?: Unused];
  /** F_SETFD */
  2: [arg: Flags<'FD_'>];
  /** F_GETFL */
  3: [arg?: Unused];
  /** F_SETFL */
  4: [arg: Flags<'O_'>];
  /** F_GETLK */
  5: [arg: struct.flock | Address | null | Result];
  /** F_SETLK */
  6: [arg: struct.flock | Address | null | Result];
  /** F_SETLKW */
  7: [arg: struct.flock | Address | null | Result];
  /** F_OFD_GETLK */
  36: [arg: struct.flock | Address | null | Result];
  /** F_OFD_SETLK */
  37: [arg: struct.flock | Address | null | Result];
  /** F_OFD_SETLKW */
  38: [arg: struct.flock | Address | null | Result];
  /** F_SETOWN */
  8: [arg: pid_t | Result];
  /** F_GETOWN */
  9: [arg?: Unused];
  /** F_SETOWN_EX */
  15: [arg: struct.f_owner_ex | Address | null | Result];
  /** F_GETOWN_EX */
  16: [arg: struct.f_owner_ex | Address | null | Result];
  /** F_GETOWNER_UIDS */
  17: [arg: Uint32Array | Address | null | Result];
  /** F_SETSIG */
  10: [arg: int | Result];
  /** F_GETSIG */
  11: [arg?: Unused];
  /** F_SETLEASE */
  1024: [arg: int | Result];
  /** F_GETLEASE */
  1025: [arg?: Unused];
  /** F_NOTIFY */
  1026: [arg: Flags<'DN_'>];
  /** F_SETPIPE_SZ */
  1031: [arg: uint | Result];
  /** F_GETPIPE_SZ */
  1032: [arg?: Unused];
  /** F_ADD_SEALS */
  1033: [arg: Flags<'F_SEAL_'>];
  /** F_GET_SEALS */
  1034: [arg?: Unused];
  /** F_GET_RW_HINT */
  1035: [arg: BigUint64Array | Address | null | Result];
  /** F_SET_RW_HINT */
  1036: [arg: BigUint64Array | Address | null | Result];
  /** F_GET_FILE_RW_HINT */
  1037: [arg: BigUint64Array | Address | null | Result];
  /** F_SET_FILE_RW_HINT */
  1038: [arg: BigUint64Array | Address | null | Result];
  /** F_DUPFD_QUERY */
  1027: [arg: fd | Result];
  /** F_CREATED_QUERY */
  1028: [arg?: Unused];
  /** F_GETDELEG */
  1039: [arg: struct.delegation | Address | null | Result];
  /** F_SETDELEG */
  1040: [arg: struct.delegation | Address | null | Result];
}

/** What follows `option` of `keyctl`. */
export interface KeyctlOperands {
  /** KEYCTL_GET_KEYRING_ID */
  0: [arg2: key_serial_t | Result, arg3?: int | Result, arg4?: Unused, arg5?: Unused];
  /** KEYCTL_JOIN_SESSION_KEYRING */
  1: [arg2: Path | null | Result, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** KEYCTL_UPDATE */
  2: [
    arg2: key_serial_t | Result,
    arg3: Memory | Result,
    arg4?: size_t | Integer | Result,
    arg5?: Unused,
  ];
  /** KEYCTL_REVOKE */
  3: [arg2: key_serial_t | Result, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** KEYCTL_CHOWN */
  4: [arg2: key_serial_t | Result, arg3: uid_t | Result, arg4: gid_t | Result, arg5?: Unused];
  /** KEYCTL_SETPERM */
  5: [arg2: key_serial_t | Result, arg3: u32, arg4?: Unused, arg5?: Unused];
  /** KEYCTL_DESCRIBE */
  6: [
    arg2: key_serial_t | Result,
    arg3?: Memory | Result,
    arg4?: size_t | Integer | Result,
    arg5?: Unused,
  ];
  /** KEYCTL_CLEAR */
  7: [arg2: key_serial_t | Result, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** KEYCTL_LINK */
  8: [arg2: key_serial_t | Result, arg3: key_serial_t | Result, arg4?: Unused, arg5?: Unused];
  /** KEYCTL_UNLINK */
  9: [arg2: key_serial_t | Result, arg3: key_serial_t | Result, arg4?: Unused, arg5?: Unused];
  /** KEYCTL_SEARCH */
  10: [
    arg2: key_serial_t | Result,
    arg3: Path | Result,
    arg4: Path | Result,
    arg5?: key_serial_t | Result,
  ];
  /** KEYCTL_READ */
  11: [
    arg2: key_serial_t | Result,
    arg3?: Memory | Result,
    arg4?: size_t | Integer | Result,
    arg5?: Unused,
  ];
  /** KEYCTL_INSTANTIATE */
  12: [
    arg2: key_serial_t | Result,
    arg3: Memory | Result,
    arg4: size_t | Integer | Result | undefined,
    arg5: key_serial_t | Result,
  ];
  /** KEYCTL_NEGATE */
  13: [
    arg2: key_serial_t | Result,
    arg3: uint | Result,
    arg4: key_serial_t | Result,
    arg5?: Unused,
  ];
  /** KEYCTL_SET_REQKEY_KEYRING */
  14: [arg2: Flags<'KEY_'>, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** KEYCTL_SET_TIMEOUT */
  15: [arg2: key_serial_t | Result, arg3: uint | Result, arg4?: Unused, arg5?: Unused];
  /** KEYCTL_ASSUME_AUTHORITY */
  16: [arg2: key_serial_t | Result, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** KEYCTL_GET_SECURITY */
  17: [
    arg2: key_serial_t | Result,
    arg3?: Memory | Result,
    arg4?: size_t | Integer | Result,
    arg5?: Unused,
  ];
  /** KEYCTL_SESSION_TO_PARENT */
  18: [arg2?: Unused, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** KEYCTL_REJECT */
  19: [
    arg2: key_serial_t | Result,
    arg3: uint | Result,
    arg4: int | Result,
    arg5: key_serial_t | Result,
  ];
  /** KEYCTL_INSTANTIATE_IOV */
  20: [
    arg2: key_serial_t | Result,
    arg3: struct.iovec | RecordArray<struct.iovec> | Address | null | Result,
    arg4: uint | Integer | Result | undefined,
    arg5: key_serial_t | Result,
  ];
  /** KEYCTL_INVALIDATE */
  21: [arg2: key_serial_t | Result, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** KEYCTL_GET_PERSISTENT */
  22: [arg2: uid_t | Result, arg3: key_serial_t | Result, arg4?: Unused, arg5?: Unused];
  /** KEYCTL_DH_COMPUTE */
  23: [
    arg2: struct.keyctl_dh_params | Address | null | Result,
    arg3?: Memory | Result,
    arg4?: size_t | Integer | Result,
    arg5?: struct.keyctl_kdf_params | Address | null | Result,
  ];
  /** KEYCTL_PKEY_QUERY */
  24: [
    arg2: key_serial_t | Result,
    arg3: ulong | Integer | Result | undefined,
    arg4: Path | Result,
    arg5: struct.keyctl_pkey_query | Address | null | Result,
  ];
  /** KEYCTL_PKEY_ENCRYPT */
  25: [
    arg2: struct.keyctl_pkey_params | Address | null | Result,
    arg3: Path | Result,
    arg4: Memory | Result,
    arg5: Memory | Result,
  ];
  /** KEYCTL_PKEY_DECRYPT */
  26: [
    arg2: struct.keyctl_pkey_params | Address | null | Result,
    arg3: Path | Result,
    arg4: Memory | Result,
    arg5: Memory | Result,
  ];
  /** KEYCTL_PKEY_SIGN */
  27: [
    arg2: struct.keyctl_pkey_params | Address | null | Result,
    arg3: Path | Result,
    arg4: Memory | Result,
    arg5: Memory | Result,
  ];
  /** KEYCTL_PKEY_VERIFY */
  28: [
    arg2: struct.keyctl_pkey_params | Address | null | Result,
    arg3: Path | Result,
    arg4: Memory | Result,
    arg5: Memory | Result,
  ];
  /** KEYCTL_RESTRICT_KEYRING */
  29: [
    arg2: key_serial_t | Result,
    arg3: Path | null | Result,
    arg4: Path | null | Result,
    arg5?: Unused,
  ];
  /** KEYCTL_MOVE */
  30: [
    arg2: key_serial_t | Result,
    arg3: key_serial_t | Result,
    arg4: key_serial_t | Result,
    arg5?: Flags<'KEYCTL_'>,
  ];
  /** KEYCTL_CAPABILITIES */
  31: [arg2: Memory | Result, arg3?: size_t | Integer | Result, arg4?: Unused, arg5?: Unused];
  /** KEYCTL_WATCH_KEY */
  32: [arg2: key_serial_t | Result, arg3: fd | Result, arg4: int | Result, arg5?: Unused];
}

/** What follows `rule_type` of `landlock_add_rule`. */
export interface Landlock_add_ruleOperands {
  /** LANDLOCK_RULE_PATH_BENEATH */
  1: [
    rule_attr: struct.landlock_path_beneath_attr | Address | null | Result,
    flags?: Flags<'LANDLOCK_'>,
  ];
  /** LANDLOCK_RULE_NET_PORT */
  2: [
    rule_attr: struct.landlock_net_port_attr | Address | null | Result,
    flags?: Flags<'LANDLOCK_'>,
  ];
}

/** What follows `option` of `prctl`. */
export interface PrctlOperands {
  /** PR_SET_PDEATHSIG */
  1: [arg2: Flags<'SIG'>, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_GET_PDEATHSIG */
  2: [arg2: Int32Array | Address | null | Result, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_GET_DUMPABLE */
  3: [arg2?: Unused, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_SET_DUMPABLE */
  4: [arg2: ulong | Integer | Result, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_GET_KEEPCAPS */
  7: [arg2?: Unused, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_SET_KEEPCAPS */
  8: [arg2: ulong | Integer | Result, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_GET_TIMING */
  13: [arg2?: Unused, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_SET_TIMING */
  14: [arg2: Flags<'PR_'>, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_SET_NAME */
  15: [arg2: Path | Result, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_GET_NAME */
  16: [arg2: Memory | Result, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_GET_SECCOMP */
  21: [arg2?: Unused, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_SET_SECCOMP */
  22: [
    arg2: ulong | Integer | Result,
    arg3?: struct.sock_fprog | Address | null | Result,
    arg4?: Unused,
    arg5?: Unused,
  ];
  /** PR_CAPBSET_READ */
  23: [arg2: Flags<'CAP_'>, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_CAPBSET_DROP */
  24: [arg2: Flags<'CAP_'>, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_GET_TSC */
  25: [arg2: Int32Array | Address | null | Result, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_SET_TSC */
  26: [arg2: Flags<'PR_'>, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_GET_SECUREBITS */
  27: [arg2?: Unused, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_SET_SECUREBITS */
  28: [arg2: ulong | Integer | Result, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_SET_TIMERSLACK */
  29: [arg2: ulong | Integer | Result, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_GET_TIMERSLACK */
  30: [arg2?: Unused, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_TASK_PERF_EVENTS_DISABLE */
  31: [arg2?: Unused, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_TASK_PERF_EVENTS_ENABLE */
  32: [arg2?: Unused, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_MCE_KILL */
  33: [arg2: Flags<'PR_'>, arg3?: Flags<'PR_'>, arg4?: Unused, arg5?: Unused];
  /** PR_MCE_KILL_GET */
  34: [arg2?: Unused, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_SET_MM */
  35: [arg2: Flags<'PR_'>, arg3: Memory | Result, arg4: ulong | Integer | Result, arg5?: Unused];
  /** PR_SET_CHILD_SUBREAPER */
  36: [arg2: ulong | Integer | Result, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_GET_CHILD_SUBREAPER */
  37: [arg2: Int32Array | Address | null | Result, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_SET_NO_NEW_PRIVS */
  38: [arg2: ulong | Integer | Result, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_GET_NO_NEW_PRIVS */
  39: [arg2?: Unused, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_GET_TID_ADDRESS */
  40: [arg2: Memory | Result, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_SET_THP_DISABLE */
  41: [arg2: ulong | Integer | Result, arg3?: Flags<'PR_'>, arg4?: Unused, arg5?: Unused];
  /** PR_GET_THP_DISABLE */
  42: [arg2?: Unused, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_CAP_AMBIENT */
  47: [arg2: Flags<'PR_'>, arg3?: Flags<'CAP_'>, arg4?: Unused, arg5?: Unused];
  /** PR_SVE_SET_VL */
  50: [arg2: ulong | Integer | Result, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_SVE_GET_VL */
  51: [arg2?: Unused, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_SME_SET_VL */
  63: [arg2: ulong | Integer | Result, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_SME_GET_VL */
  64: [arg2?: Unused, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_GET_SPECULATION_CTRL */
  52: [arg2: Flags<'PR_'>, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_SET_SPECULATION_CTRL */
  53: [arg2: Flags<'PR_'>, arg3: Flags<'PR_'>, arg4?: Unused, arg5?: Unused];
  /** PR_PAC_RESET_KEYS */
  54: [arg2: ulong | Integer | Result, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_PAC_SET_ENABLED_KEYS */
  60: [
    arg2: ulong | Integer | Result,
    arg3: ulong | Integer | Result,
    arg4?: Unused,
    arg5?: Unused,
  ];
  /** PR_PAC_GET_ENABLED_KEYS */
  61: [arg2?: Unused, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_SET_TAGGED_ADDR_CTRL */
  55: [arg2: ulong | Integer | Result, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_GET_TAGGED_ADDR_CTRL */
  56: [arg2?: Unused, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_SET_IO_FLUSHER */
  57: [arg2: ulong | Integer | Result, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_GET_IO_FLUSHER */
  58: [arg2?: Unused, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_SET_SYSCALL_USER_DISPATCH */
  59: [
    arg2: Flags<'PR_'>,
    arg3: ulong | Integer | Result,
    arg4: ulong | Integer | Result,
    arg5: Memory | Result,
  ];
  /** PR_SCHED_CORE */
  62: [
    arg2: Flags<'PR_'>,
    arg3: pid_t | Result,
    arg4: Flags<'PR_'>,
    arg5?: BigUint64Array | Address | null | Result,
  ];
  /** PR_SET_MDWE */
  65: [arg2: ulong | Integer | Result, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_GET_MDWE */
  66: [arg2?: Unused, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_SET_VMA */
  1398164801: [
    arg2: Flags<'PR_'>,
    arg3: ulong | Integer | Result,
    arg4: ulong | Integer | Result,
    arg5: Path | null | Result,
  ];
  /** PR_GET_AUXV */
  1096112214: [
    arg2: Memory | Result,
    arg3?: size_t | Integer | Result,
    arg4?: Unused,
    arg5?: Unused,
  ];
  /** PR_SET_MEMORY_MERGE */
  67: [arg2: ulong | Integer | Result, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_GET_MEMORY_MERGE */
  68: [arg2?: Unused, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_RISCV_V_SET_CONTROL */
  69: [arg2: ulong | Integer | Result, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_RISCV_V_GET_CONTROL */
  70: [arg2?: Unused, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_RISCV_SET_ICACHE_FLUSH_CTX */
  71: [arg2: Flags<'PR_'>, arg3: Flags<'PR_'>, arg4?: Unused, arg5?: Unused];
  /** PR_GET_SHADOW_STACK_STATUS */
  74: [arg2: Memory | Result, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_SET_SHADOW_STACK_STATUS */
  75: [arg2: ulong | Integer | Result, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_LOCK_SHADOW_STACK_STATUS */
  76: [arg2: ulong | Integer | Result, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_TIMER_CREATE_RESTORE_IDS */
  77: [arg2: Flags<'PR_'>, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_FUTEX_HASH */
  78: [arg2: Flags<'PR_'>, arg3: ulong | Integer | Result, arg4?: Unused, arg5?: Unused];
  /** PR_SET_PTRACER */
  1499557217: [arg2: ulong | Integer | Result, arg3?: Unused, arg4?: Unused, arg5?: Unused];
  /** PR_RSEQ_SLICE_EXTENSION */
  79: [arg2: Flags<'PR_'>, arg3?: Flags<'PR_'>, arg4?: Unused, arg5?: Unused];
}

/** What follows `op` of `seccomp`. */
export interface SeccompOperands {
  /** SECCOMP_SET_MODE_STRICT */
  0: [flags: Flags<'SECCOMP_'>, uargs?: Unused];
  /** SECCOMP_SET_MODE_FILTER */
  1: [flags: Flags<'SECCOMP_'>, uargs: struct.sock_fprog | Address | null | Result];
  /** SECCOMP_GET_ACTION_AVAIL */
  2: [flags: Flags<'SECCOMP_'>, uargs: Uint32Array | Address | null | Result];
  /** SECCOMP_GET_NOTIF_SIZES */
  3: [flags: Flags<'SECCOMP_'>, uargs: struct.seccomp_notif_sizes | Address | null | Result];
}

/** What follows `request` of `ptrace`. */
export interface PtraceOperands {
  /** PTRACE_TRACEME */
  0: [pid: pid_t | Result, addr?: Unused, data?: Unused];
  /** PTRACE_PEEKTEXT */
  1: [pid: pid_t | Result, addr: ulong | Integer | Result, data: Memory | Result];
  /** PTRACE_PEEKDATA */
  2: [pid: pid_t | Result, addr: ulong | Integer | Result, data: Memory | Result];
  /** PTRACE_PEEKUSR */
  3: [pid: pid_t | Result, addr: ulong | Integer | Result, data: Memory | Result];
  /** PTRACE_POKETEXT */
  4: [pid: pid_t | Result, addr: ulong | Integer | Result, data: ulong | Integer | Result];
  /** PTRACE_POKEDATA */
  5: [pid: pid_t | Result, addr: ulong | Integer | Result, data: ulong | Integer | Result];
  /** PTRACE_POKEUSR */
  6: [pid: pid_t | Result, addr: ulong | Integer | Result, data: ulong | Integer | Result];
  /** PTRACE_CONT */
  7: [pid: pid_t | Result, addr?: Unused, data?: ulong | Integer | Result];
  /** PTRACE_KILL */
  8: [pid: pid_t | Result, addr?: Unused, data?: Unused];
  /** PTRACE_SINGLESTEP */
  9: [pid: pid_t | Result, addr?: Unused, data?: ulong | Integer | Result];
  /** PTRACE_ATTACH */
  16: [pid: pid_t | Result, addr?: Unused, data?: Unused];
  /** PTRACE_DETACH */
  17: [pid: pid_t | Result, addr?: Unused, data?: ulong | Integer | Result];
  /** PTRACE_SYSCALL */
  24: [pid: pid_t | Result, addr?: Unused, data?: ulong | Integer | Result];
  /** PTRACE_SETOPTIONS */
  16896: [pid: pid_t | Result, addr: Unused | undefined, data: Flags<'PTRACE_'>];
  /** PTRACE_GETEVENTMSG */
  16897: [pid: pid_t | Result, addr: Unused | undefined, data: Memory | Result];
  /** PTRACE_GETSIGINFO */
  16898: [
    pid: pid_t | Result,
    addr: Unused | undefined,
    data: struct.siginfo | Address | null | Result,
  ];
  /** PTRACE_SETSIGINFO */
  16899: [
    pid: pid_t | Result,
    addr: Unused | undefined,
    data: struct.siginfo | Address | null | Result,
  ];
  /** PTRACE_GETREGSET */
  16900: [
    pid: pid_t | Result,
    addr: ulong | Integer | Result,
    data: struct.iovec | Address | null | Result,
  ];
  /** PTRACE_SETREGSET */
  16901: [
    pid: pid_t | Result,
    addr: ulong | Integer | Result,
    data: struct.iovec | Address | null | Result,
  ];
  /** PTRACE_SEIZE */
  16902: [pid: pid_t | Result, addr: ulong | Integer | Result, data: Flags<'PTRACE_'>];
  /** PTRACE_INTERRUPT */
  16903: [pid: pid_t | Result, addr?: Unused, data?: Unused];
  /** PTRACE_LISTEN */
  16904: [pid: pid_t | Result, addr?: Unused, data?: Unused];
  /** PTRACE_PEEKSIGINFO */
  16905: [pid: pid_t | Result, addr: Memory | Result, data: Memory | Result];
  /** PTRACE_GETSIGMASK */
  16906: [
    pid: pid_t | Result,
    addr: ulong | Integer | Result,
    data: BigUint64Array | Address | null | Result,
  ];
  /** PTRACE_SETSIGMASK */
  16907: [
    pid: pid_t | Result,
    addr: ulong | Integer | Result,
    data: BigUint64Array | Address | null | Result,
  ];
  /** PTRACE_SECCOMP_GET_FILTER */
  16908: [pid: pid_t | Result, addr: ulong | Integer | Result, data: Memory | Result];
  /** PTRACE_GET_SYSCALL_INFO */
  16910: [pid: pid_t | Result, addr: size_t | Integer | Result | undefined, data: Memory | Result];
}
