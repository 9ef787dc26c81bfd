// Generated from Linux 7.3.4 and abi/src/calls by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Unused } from '../../arguments/operands.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { OrDeferred, OrInput } from '../../batch/Input.ts';
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
  2: [buf: OrDeferred<struct.msqid_ds | Address | null>];
  /** IPC_SET */
  1: [buf: OrDeferred<struct.msqid_ds | Address | null>];
  /** IPC_RMID */
  0: [buf?: OrInput<Unused | undefined>];
  /** MSG_STAT */
  11: [buf: OrDeferred<struct.msqid_ds | Address | null>];
  /** MSG_STAT_ANY */
  13: [buf: OrDeferred<struct.msqid_ds | Address | null>];
  /** IPC_INFO */
  3: [buf: OrDeferred<struct.msginfo | Address | null>];
  /** MSG_INFO */
  12: [buf: OrDeferred<struct.msginfo | Address | null>];
}

/** What follows `cmd` of `semctl`. */
export interface SemctlOperands {
  /** IPC_STAT */
  2: [arg: OrDeferred<struct.semid_ds | Address | null>];
  /** IPC_SET */
  1: [arg: OrDeferred<struct.semid_ds | Address | null>];
  /** IPC_RMID */
  0: [arg?: OrInput<Unused | undefined>];
  /** SEM_STAT */
  18: [arg: OrDeferred<struct.semid_ds | Address | null>];
  /** SEM_STAT_ANY */
  20: [arg: OrDeferred<struct.semid_ds | Address | null>];
  /** IPC_INFO */
  3: [arg: OrDeferred<struct.seminfo | Address | null>];
  /** SEM_INFO */
  19: [arg: OrDeferred<struct.seminfo | Address | null>];
  /** GETVAL */
  12: [arg?: OrInput<Unused | undefined>];
  /** SETVAL */
  16: [arg: OrDeferred<int>];
  /** GETPID */
  11: [arg?: OrInput<Unused | undefined>];
  /** GETNCNT */
  14: [arg?: OrInput<Unused | undefined>];
  /** GETZCNT */
  15: [arg?: OrInput<Unused | undefined>];
  /** GETALL */
  13: [arg: OrDeferred<Memory>];
  /** SETALL */
  17: [arg: OrDeferred<Memory>];
}

/** What follows `cmd` of `shmctl`. */
export interface ShmctlOperands {
  /** IPC_STAT */
  2: [buf: OrDeferred<struct.shmid_ds | Address | null>];
  /** IPC_SET */
  1: [buf: OrDeferred<struct.shmid_ds | Address | null>];
  /** IPC_RMID */
  0: [buf?: OrInput<Unused | undefined>];
  /** SHM_STAT */
  13: [buf: OrDeferred<struct.shmid_ds | Address | null>];
  /** SHM_STAT_ANY */
  15: [buf: OrDeferred<struct.shmid_ds | Address | null>];
  /** IPC_INFO */
  3: [buf: OrDeferred<struct.shminfo64 | Address | null>];
  /** SHM_INFO */
  14: [buf: OrDeferred<struct.shm_info | Address | null>];
  /** SHM_LOCK */
  11: [buf?: OrInput<Unused | undefined>];
  /** SHM_UNLOCK */
  12: [buf?: OrInput<Unused | undefined>];
}

/** What follows `opcode` of `io_uring_register`. */
export interface Io_uring_registerOperands {
  /** IORING_REGISTER_BUFFERS */
  0: [
    arg: OrDeferred<struct.iovec | RecordArray<struct.iovec> | Address | null>,
    nr_args?: OrDeferred<uint | Integer | undefined>,
  ];
  /** IORING_UNREGISTER_BUFFERS */
  1: [arg?: OrInput<Unused | undefined>, nr_args?: OrInput<Unused | undefined>];
  /** IORING_REGISTER_FILES */
  2: [
    arg: OrDeferred<Int32Array | Address | null>,
    nr_args?: OrDeferred<uint | Integer | undefined>,
  ];
  /** IORING_UNREGISTER_FILES */
  3: [arg?: OrInput<Unused | undefined>, nr_args?: OrInput<Unused | undefined>];
  /** IORING_REGISTER_EVENTFD */
  4: [arg: OrDeferred<Int32Array | Address | null>, nr_args?: OrDeferred<uint | undefined>];
  /** IORING_UNREGISTER_EVENTFD */
  5: [arg?: OrInput<Unused | undefined>, nr_args?: OrInput<Unused | undefined>];
  /** IORING_REGISTER_FILES_UPDATE */
  6: [arg: OrDeferred<struct.io_uring_rsrc_update | Address | null>, nr_args: OrDeferred<uint>];
  /** IORING_REGISTER_EVENTFD_ASYNC */
  7: [arg: OrDeferred<Int32Array | Address | null>, nr_args?: OrDeferred<uint | undefined>];
  /** IORING_REGISTER_PROBE */
  8: [arg: OrDeferred<Memory>, nr_args: OrDeferred<uint>];
  /** IORING_REGISTER_PERSONALITY */
  9: [arg?: OrInput<Unused | undefined>, nr_args?: OrInput<Unused | undefined>];
  /** IORING_UNREGISTER_PERSONALITY */
  10: [arg: OrInput<Unused | undefined> | undefined, nr_args: OrDeferred<uint>];
  /** IORING_REGISTER_RESTRICTIONS */
  11: [
    arg: OrDeferred<
      struct.io_uring_restriction | RecordArray<struct.io_uring_restriction> | Address | null
    >,
    nr_args?: OrDeferred<uint | Integer | undefined>,
  ];
  /** IORING_REGISTER_ENABLE_RINGS */
  12: [arg?: OrInput<Unused | undefined>, nr_args?: OrInput<Unused | undefined>];
  /** IORING_REGISTER_FILES2 */
  13: [arg: OrDeferred<Memory>, nr_args?: OrDeferred<uint | Integer | undefined>];
  /** IORING_REGISTER_FILES_UPDATE2 */
  14: [arg: OrDeferred<Memory>, nr_args?: OrDeferred<uint | Integer | undefined>];
  /** IORING_REGISTER_BUFFERS2 */
  15: [arg: OrDeferred<Memory>, nr_args?: OrDeferred<uint | Integer | undefined>];
  /** IORING_REGISTER_BUFFERS_UPDATE */
  16: [arg: OrDeferred<Memory>, nr_args?: OrDeferred<uint | Integer | undefined>];
  /** IORING_REGISTER_IOWQ_AFF */
  17: [arg: OrDeferred<Memory>, nr_args?: OrDeferred<uint | Integer | undefined>];
  /** IORING_UNREGISTER_IOWQ_AFF */
  18: [arg?: OrInput<Unused | undefined>, nr_args?: OrInput<Unused | undefined>];
  /** IORING_REGISTER_IOWQ_MAX_WORKERS */
  19: [arg: OrDeferred<Uint32Array | Address | null>, nr_args?: OrDeferred<uint | undefined>];
  /** IORING_REGISTER_RING_FDS */
  20: [
    arg: OrDeferred<
      struct.io_uring_rsrc_update | RecordArray<struct.io_uring_rsrc_update> | Address | null
    >,
    nr_args?: OrDeferred<uint | Integer | undefined>,
  ];
  /** IORING_UNREGISTER_RING_FDS */
  21: [
    arg: OrDeferred<
      struct.io_uring_rsrc_update | RecordArray<struct.io_uring_rsrc_update> | Address | null
    >,
    nr_args?: OrDeferred<uint | Integer | undefined>,
  ];
  /** IORING_REGISTER_PBUF_RING */
  22: [
    arg: OrDeferred<struct.io_uring_buf_reg | Address | null>,
    nr_args?: OrDeferred<uint | undefined>,
  ];
  /** IORING_UNREGISTER_PBUF_RING */
  23: [
    arg: OrDeferred<struct.io_uring_buf_reg | Address | null>,
    nr_args?: OrDeferred<uint | undefined>,
  ];
  /** IORING_REGISTER_SYNC_CANCEL */
  24: [
    arg: OrDeferred<struct.io_uring_sync_cancel_reg | Address | null>,
    nr_args?: OrDeferred<uint | undefined>,
  ];
  /** IORING_REGISTER_FILE_ALLOC_RANGE */
  25: [
    arg: OrDeferred<struct.io_uring_file_index_range | Address | null>,
    nr_args?: OrInput<Unused | undefined>,
  ];
  /** IORING_REGISTER_PBUF_STATUS */
  26: [
    arg: OrDeferred<struct.io_uring_buf_status | Address | null>,
    nr_args?: OrDeferred<uint | undefined>,
  ];
  /** IORING_REGISTER_NAPI */
  27: [
    arg: OrDeferred<struct.io_uring_napi | Address | null>,
    nr_args?: OrDeferred<uint | undefined>,
  ];
  /** IORING_UNREGISTER_NAPI */
  28: [
    arg: OrDeferred<struct.io_uring_napi | Address | null>,
    nr_args?: OrDeferred<uint | undefined>,
  ];
  /** IORING_REGISTER_CLOCK */
  29: [
    arg: OrDeferred<struct.io_uring_clock_register | Address | null>,
    nr_args?: OrInput<Unused | undefined>,
  ];
  /** IORING_REGISTER_CLONE_BUFFERS */
  30: [
    arg: OrDeferred<struct.io_uring_clone_buffers | Address | null>,
    nr_args?: OrDeferred<uint | undefined>,
  ];
  /** IORING_REGISTER_SEND_MSG_RING */
  31: [
    arg: OrDeferred<struct.io_uring_sqe | Address | null>,
    nr_args?: OrDeferred<uint | undefined>,
  ];
  /** IORING_REGISTER_RESIZE_RINGS */
  33: [
    arg: OrDeferred<struct.io_uring_params | Address | null>,
    nr_args?: OrDeferred<uint | undefined>,
  ];
  /** IORING_REGISTER_MEM_REGION */
  34: [
    arg: OrDeferred<struct.io_uring_mem_region_reg | Address | null>,
    nr_args?: OrDeferred<uint | undefined>,
  ];
}

/** What follows `op` of `futex`. */
export interface FutexOperands {
  /** FUTEX_WAIT */
  0: [
    val: OrInput<u32>,
    timeout?: OrDeferred<struct.timespec | Address | null | undefined>,
    uaddr2?: OrInput<Unused | undefined>,
    val3?: OrInput<Unused | undefined>,
  ];
  /** FUTEX_WAKE */
  1: [
    val: OrDeferred<int>,
    timeout?: OrInput<Unused | undefined>,
    uaddr2?: OrInput<Unused | undefined>,
    val3?: OrInput<Unused | undefined>,
  ];
  /** FUTEX_REQUEUE */
  3: [
    val: OrDeferred<int>,
    timeout: OrDeferred<int>,
    uaddr2: OrDeferred<Int32Array | Uint32Array | Address | null>,
    val3?: OrInput<Unused | undefined>,
  ];
  /** FUTEX_CMP_REQUEUE */
  4: [
    val: OrDeferred<int>,
    timeout: OrDeferred<int>,
    uaddr2: OrDeferred<Int32Array | Uint32Array | Address | null>,
    val3: OrInput<u32>,
  ];
  /** FUTEX_WAKE_OP */
  5: [
    val: OrDeferred<int>,
    timeout: OrDeferred<int>,
    uaddr2: OrDeferred<Int32Array | Uint32Array | Address | null>,
    val3: OrInput<u32>,
  ];
  /** FUTEX_WAIT_BITSET */
  9: [
    val: OrInput<u32>,
    timeout: OrDeferred<struct.timespec | Address | null | undefined> | undefined,
    uaddr2: OrInput<Unused | undefined> | undefined,
    val3: OrInput<u32>,
  ];
  /** FUTEX_WAKE_BITSET */
  10: [
    val: OrDeferred<int>,
    timeout: OrInput<Unused | undefined> | undefined,
    uaddr2: OrInput<Unused | undefined> | undefined,
    val3: OrInput<u32>,
  ];
  /** FUTEX_LOCK_PI */
  6: [
    val?: OrInput<Unused | undefined>,
    timeout?: OrDeferred<struct.timespec | Address | null | undefined>,
    uaddr2?: OrInput<Unused | undefined>,
    val3?: OrInput<Unused | undefined>,
  ];
  /** FUTEX_LOCK_PI2 */
  13: [
    val?: OrInput<Unused | undefined>,
    timeout?: OrDeferred<struct.timespec | Address | null | undefined>,
    uaddr2?: OrInput<Unused | undefined>,
    val3?: OrInput<Unused | undefined>,
  ];
  /** FUTEX_TRYLOCK_PI */
  8: [
    val?: OrInput<Unused | undefined>,
    timeout?: OrInput<Unused | undefined>,
    uaddr2?: OrInput<Unused | undefined>,
    val3?: OrInput<Unused | undefined>,
  ];
  /** FUTEX_UNLOCK_PI */
  7: [
    val?: OrInput<Unused | undefined>,
    timeout?: OrInput<Unused | undefined>,
    uaddr2?: OrInput<Unused | undefined>,
    val3?: OrInput<Unused | undefined>,
  ];
  /** FUTEX_WAIT_REQUEUE_PI */
  11: [
    val: OrInput<u32>,
    timeout: OrDeferred<struct.timespec | Address | null | undefined> | undefined,
    uaddr2: OrDeferred<Int32Array | Uint32Array | Address | null>,
    val3?: OrInput<Unused | undefined>,
  ];
  /** FUTEX_CMP_REQUEUE_PI */
  12: [
    val: OrDeferred<int>,
    timeout: OrDeferred<int>,
    uaddr2: OrDeferred<Int32Array | Uint32Array | Address | null>,
    val3: OrInput<u32>,
  ];
}

/** What follows `cmd` of `fcntl`. */
export interface FcntlOperands {
  /** F_DUPFD */
  0: [arg: OrDeferred<int>];
  /** F_DUPFD_CLOEXEC */
  1030: [arg: OrDeferred<int>];
  /** F_GETFD */
  1: [arg?: OrInput<Unused | undefined>];
  /** F_SETFD */
  2: [arg: OrInput<Flags<'FD_'>>];
  /** F_GETFL */
  3: [arg?: OrInput<Unused | undefined>];
  /** F_SETFL */
  4: [arg: OrInput<Flags<'O_'>>];
  /** F_GETLK */
  5: [arg: OrDeferred<struct.flock | Address | null>];
  /** F_SETLK */
  6: [arg: OrDeferred<struct.flock | Address | null>];
  /** F_SETLKW */
  7: [arg: OrDeferred<struct.flock | Address | null>];
  /** F_OFD_GETLK */
  36: [arg: OrDeferred<struct.flock | Address | null>];
  /** F_OFD_SETLK */
  37: [arg: OrDeferred<struct.flock | Address | null>];
  /** F_OFD_SETLKW */
  38: [arg: OrDeferred<struct.flock | Address | null>];
  /** F_SETOWN */
  8: [arg: OrDeferred<pid_t>];
  /** F_GETOWN */
  9: [arg?: OrInput<Unused | undefined>];
  /** F_SETOWN_EX */
  15: [arg: OrDeferred<struct.f_owner_ex | Address | null>];
  /** F_GETOWN_EX */
  16: [arg: OrDeferred<struct.f_owner_ex | Address | null>];
  /** F_GETOWNER_UIDS */
  17: [arg: OrDeferred<Uint32Array | Address | null>];
  /** F_SETSIG */
  10: [arg: OrDeferred<int>];
  /** F_GETSIG */
  11: [arg?: OrInput<Unused | undefined>];
  /** F_SETLEASE */
  1024: [arg: OrDeferred<int>];
  /** F_GETLEASE */
  1025: [arg?: OrInput<Unused | undefined>];
  /** F_NOTIFY */
  1026: [arg: OrInput<Flags<'DN_'>>];
  /** F_SETPIPE_SZ */
  1031: [arg: OrDeferred<uint>];
  /** F_GETPIPE_SZ */
  1032: [arg?: OrInput<Unused | undefined>];
  /** F_ADD_SEALS */
  1033: [arg: OrInput<Flags<'F_SEAL_'>>];
  /** F_GET_SEALS */
  1034: [arg?: OrInput<Unused | undefined>];
  /** F_GET_RW_HINT */
  1035: [arg: OrDeferred<BigUint64Array | Address | null>];
  /** F_SET_RW_HINT */
  1036: [arg: OrDeferred<BigUint64Array | Address | null>];
  /** F_GET_FILE_RW_HINT */
  1037: [arg: OrDeferred<BigUint64Array | Address | null>];
  /** F_SET_FILE_RW_HINT */
  1038: [arg: OrDeferred<BigUint64Array | Address | null>];
  /** F_DUPFD_QUERY */
  1027: [arg: OrDeferred<fd>];
  /** F_CREATED_QUERY */
  1028: [arg?: OrInput<Unused | undefined>];
  /** F_GETDELEG */
  1039: [arg: OrDeferred<struct.delegation | Address | null>];
  /** F_SETDELEG */
  1040: [arg: OrDeferred<struct.delegation | Address | null>];
}

/** What follows `option` of `keyctl`. */
export interface KeyctlOperands {
  /** KEYCTL_GET_KEYRING_ID */
  0: [
    arg2: OrDeferred<key_serial_t>,
    arg3?: OrDeferred<int | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** KEYCTL_JOIN_SESSION_KEYRING */
  1: [
    arg2: OrDeferred<Path | null>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** KEYCTL_UPDATE */
  2: [
    arg2: OrDeferred<key_serial_t>,
    arg3: OrDeferred<Memory>,
    arg4?: OrDeferred<size_t | Integer | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** KEYCTL_REVOKE */
  3: [
    arg2: OrDeferred<key_serial_t>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** KEYCTL_CHOWN */
  4: [
    arg2: OrDeferred<key_serial_t>,
    arg3: OrDeferred<uid_t>,
    arg4: OrDeferred<gid_t>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** KEYCTL_SETPERM */
  5: [
    arg2: OrDeferred<key_serial_t>,
    arg3: OrInput<u32>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** KEYCTL_DESCRIBE */
  6: [
    arg2: OrDeferred<key_serial_t>,
    arg3?: OrDeferred<Memory | undefined>,
    arg4?: OrDeferred<size_t | Integer | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** KEYCTL_CLEAR */
  7: [
    arg2: OrDeferred<key_serial_t>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** KEYCTL_LINK */
  8: [
    arg2: OrDeferred<key_serial_t>,
    arg3: OrDeferred<key_serial_t>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** KEYCTL_UNLINK */
  9: [
    arg2: OrDeferred<key_serial_t>,
    arg3: OrDeferred<key_serial_t>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** KEYCTL_SEARCH */
  10: [
    arg2: OrDeferred<key_serial_t>,
    arg3: OrDeferred<Path>,
    arg4: OrDeferred<Path>,
    arg5?: OrDeferred<key_serial_t | undefined>,
  ];
  /** KEYCTL_READ */
  11: [
    arg2: OrDeferred<key_serial_t>,
    arg3?: OrDeferred<Memory | undefined>,
    arg4?: OrDeferred<size_t | Integer | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** KEYCTL_INSTANTIATE */
  12: [
    arg2: OrDeferred<key_serial_t>,
    arg3: OrDeferred<Memory>,
    arg4: OrDeferred<size_t | Integer | undefined> | undefined,
    arg5: OrDeferred<key_serial_t>,
  ];
  /** KEYCTL_NEGATE */
  13: [
    arg2: OrDeferred<key_serial_t>,
    arg3: OrDeferred<uint>,
    arg4: OrDeferred<key_serial_t>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** KEYCTL_SET_REQKEY_KEYRING */
  14: [
    arg2: OrInput<Flags<'KEY_'>>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** KEYCTL_SET_TIMEOUT */
  15: [
    arg2: OrDeferred<key_serial_t>,
    arg3: OrDeferred<uint>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** KEYCTL_ASSUME_AUTHORITY */
  16: [
    arg2: OrDeferred<key_serial_t>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** KEYCTL_GET_SECURITY */
  17: [
    arg2: OrDeferred<key_serial_t>,
    arg3?: OrDeferred<Memory | undefined>,
    arg4?: OrDeferred<size_t | Integer | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** KEYCTL_SESSION_TO_PARENT */
  18: [
    arg2?: OrInput<Unused | undefined>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** KEYCTL_REJECT */
  19: [
    arg2: OrDeferred<key_serial_t>,
    arg3: OrDeferred<uint>,
    arg4: OrDeferred<int>,
    arg5: OrDeferred<key_serial_t>,
  ];
  /** KEYCTL_INSTANTIATE_IOV */
  20: [
    arg2: OrDeferred<key_serial_t>,
    arg3: OrDeferred<struct.iovec | RecordArray<struct.iovec> | Address | null>,
    arg4: OrDeferred<uint | Integer | undefined> | undefined,
    arg5: OrDeferred<key_serial_t>,
  ];
  /** KEYCTL_INVALIDATE */
  21: [
    arg2: OrDeferred<key_serial_t>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** KEYCTL_GET_PERSISTENT */
  22: [
    arg2: OrDeferred<uid_t>,
    arg3: OrDeferred<key_serial_t>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** KEYCTL_DH_COMPUTE */
  23: [
    arg2: OrDeferred<struct.keyctl_dh_params | Address | null>,
    arg3?: OrDeferred<Memory | undefined>,
    arg4?: OrDeferred<size_t | Integer | undefined>,
    arg5?: OrDeferred<struct.keyctl_kdf_params | Address | null | undefined>,
  ];
  /** KEYCTL_PKEY_QUERY */
  24: [
    arg2: OrDeferred<key_serial_t>,
    arg3: OrDeferred<ulong | Integer | undefined> | undefined,
    arg4: OrDeferred<Path>,
    arg5: OrDeferred<struct.keyctl_pkey_query | Address | null>,
  ];
  /** KEYCTL_PKEY_ENCRYPT */
  25: [
    arg2: OrDeferred<struct.keyctl_pkey_params | Address | null>,
    arg3: OrDeferred<Path>,
    arg4: OrDeferred<Memory>,
    arg5: OrDeferred<Memory>,
  ];
  /** KEYCTL_PKEY_DECRYPT */
  26: [
    arg2: OrDeferred<struct.keyctl_pkey_params | Address | null>,
    arg3: OrDeferred<Path>,
    arg4: OrDeferred<Memory>,
    arg5: OrDeferred<Memory>,
  ];
  /** KEYCTL_PKEY_SIGN */
  27: [
    arg2: OrDeferred<struct.keyctl_pkey_params | Address | null>,
    arg3: OrDeferred<Path>,
    arg4: OrDeferred<Memory>,
    arg5: OrDeferred<Memory>,
  ];
  /** KEYCTL_PKEY_VERIFY */
  28: [
    arg2: OrDeferred<struct.keyctl_pkey_params | Address | null>,
    arg3: OrDeferred<Path>,
    arg4: OrDeferred<Memory>,
    arg5: OrDeferred<Memory>,
  ];
  /** KEYCTL_RESTRICT_KEYRING */
  29: [
    arg2: OrDeferred<key_serial_t>,
    arg3: OrDeferred<Path | null>,
    arg4: OrDeferred<Path | null>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** KEYCTL_MOVE */
  30: [
    arg2: OrDeferred<key_serial_t>,
    arg3: OrDeferred<key_serial_t>,
    arg4: OrDeferred<key_serial_t>,
    arg5?: OrInput<Flags<'KEYCTL_'> | undefined>,
  ];
  /** KEYCTL_CAPABILITIES */
  31: [
    arg2: OrDeferred<Memory>,
    arg3?: OrDeferred<size_t | Integer | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** KEYCTL_WATCH_KEY */
  32: [
    arg2: OrDeferred<key_serial_t>,
    arg3: OrDeferred<fd>,
    arg4: OrDeferred<int>,
    arg5?: OrInput<Unused | undefined>,
  ];
}

/** What follows `rule_type` of `landlock_add_rule`. */
export interface Landlock_add_ruleOperands {
  /** LANDLOCK_RULE_PATH_BENEATH */
  1: [
    rule_attr: OrDeferred<struct.landlock_path_beneath_attr | Address | null>,
    flags?: OrInput<Flags<'LANDLOCK_'> | undefined>,
  ];
  /** LANDLOCK_RULE_NET_PORT */
  2: [
    rule_attr: OrDeferred<struct.landlock_net_port_attr | Address | null>,
    flags?: OrInput<Flags<'LANDLOCK_'> | undefined>,
  ];
}

/** What follows `option` of `prctl`. */
export interface PrctlOperands {
  /** PR_SET_PDEATHSIG */
  1: [
    arg2: OrInput<Flags<'SIG'>>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_GET_PDEATHSIG */
  2: [
    arg2: OrDeferred<Int32Array | Address | null>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_GET_DUMPABLE */
  3: [
    arg2?: OrInput<Unused | undefined>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_SET_DUMPABLE */
  4: [
    arg2: OrDeferred<ulong | Integer>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_GET_KEEPCAPS */
  7: [
    arg2?: OrInput<Unused | undefined>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_SET_KEEPCAPS */
  8: [
    arg2: OrDeferred<ulong | Integer>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_GET_TIMING */
  13: [
    arg2?: OrInput<Unused | undefined>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_SET_TIMING */
  14: [
    arg2: OrInput<Flags<'PR_'>>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_SET_NAME */
  15: [
    arg2: OrDeferred<Path>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_GET_NAME */
  16: [
    arg2: OrDeferred<Memory>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_GET_SECCOMP */
  21: [
    arg2?: OrInput<Unused | undefined>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_SET_SECCOMP */
  22: [
    arg2: OrDeferred<ulong | Integer>,
    arg3?: OrDeferred<struct.sock_fprog | Address | null | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_CAPBSET_READ */
  23: [
    arg2: OrInput<Flags<'CAP_'>>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_CAPBSET_DROP */
  24: [
    arg2: OrInput<Flags<'CAP_'>>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_GET_TSC */
  25: [
    arg2: OrDeferred<Int32Array | Address | null>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_SET_TSC */
  26: [
    arg2: OrInput<Flags<'PR_'>>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_GET_SECUREBITS */
  27: [
    arg2?: OrInput<Unused | undefined>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_SET_SECUREBITS */
  28: [
    arg2: OrDeferred<ulong | Integer>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_SET_TIMERSLACK */
  29: [
    arg2: OrDeferred<ulong | Integer>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_GET_TIMERSLACK */
  30: [
    arg2?: OrInput<Unused | undefined>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_TASK_PERF_EVENTS_DISABLE */
  31: [
    arg2?: OrInput<Unused | undefined>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_TASK_PERF_EVENTS_ENABLE */
  32: [
    arg2?: OrInput<Unused | undefined>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_MCE_KILL */
  33: [
    arg2: OrInput<Flags<'PR_'>>,
    arg3?: OrInput<Flags<'PR_'> | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_MCE_KILL_GET */
  34: [
    arg2?: OrInput<Unused | undefined>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_SET_MM */
  35: [
    arg2: OrInput<Flags<'PR_'>>,
    arg3: OrDeferred<Memory>,
    arg4: OrDeferred<ulong | Integer>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_SET_CHILD_SUBREAPER */
  36: [
    arg2: OrDeferred<ulong | Integer>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_GET_CHILD_SUBREAPER */
  37: [
    arg2: OrDeferred<Int32Array | Address | null>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_SET_NO_NEW_PRIVS */
  38: [
    arg2: OrDeferred<ulong | Integer>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_GET_NO_NEW_PRIVS */
  39: [
    arg2?: OrInput<Unused | undefined>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_GET_TID_ADDRESS */
  40: [
    arg2: OrDeferred<Memory>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_SET_THP_DISABLE */
  41: [
    arg2: OrDeferred<ulong | Integer>,
    arg3?: OrInput<Flags<'PR_'> | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_GET_THP_DISABLE */
  42: [
    arg2?: OrInput<Unused | undefined>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_CAP_AMBIENT */
  47: [
    arg2: OrInput<Flags<'PR_'>>,
    arg3?: OrInput<Flags<'CAP_'> | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_SVE_SET_VL */
  50: [
    arg2: OrDeferred<ulong | Integer>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_SVE_GET_VL */
  51: [
    arg2?: OrInput<Unused | undefined>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_SME_SET_VL */
  63: [
    arg2: OrDeferred<ulong | Integer>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_SME_GET_VL */
  64: [
    arg2?: OrInput<Unused | undefined>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_GET_SPECULATION_CTRL */
  52: [
    arg2: OrInput<Flags<'PR_'>>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_SET_SPECULATION_CTRL */
  53: [
    arg2: OrInput<Flags<'PR_'>>,
    arg3: OrInput<Flags<'PR_'>>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_PAC_RESET_KEYS */
  54: [
    arg2: OrDeferred<ulong | Integer>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_PAC_SET_ENABLED_KEYS */
  60: [
    arg2: OrDeferred<ulong | Integer>,
    arg3: OrDeferred<ulong | Integer>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_PAC_GET_ENABLED_KEYS */
  61: [
    arg2?: OrInput<Unused | undefined>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_SET_TAGGED_ADDR_CTRL */
  55: [
    arg2: OrDeferred<ulong | Integer>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_GET_TAGGED_ADDR_CTRL */
  56: [
    arg2?: OrInput<Unused | undefined>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_SET_IO_FLUSHER */
  57: [
    arg2: OrDeferred<ulong | Integer>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_GET_IO_FLUSHER */
  58: [
    arg2?: OrInput<Unused | undefined>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_SET_SYSCALL_USER_DISPATCH */
  59: [
    arg2: OrInput<Flags<'PR_'>>,
    arg3: OrDeferred<ulong | Integer>,
    arg4: OrDeferred<ulong | Integer>,
    arg5: OrDeferred<Memory>,
  ];
  /** PR_SCHED_CORE */
  62: [
    arg2: OrInput<Flags<'PR_'>>,
    arg3: OrDeferred<pid_t>,
    arg4: OrInput<Flags<'PR_'>>,
    arg5?: OrDeferred<BigUint64Array | Address | null | undefined>,
  ];
  /** PR_SET_MDWE */
  65: [
    arg2: OrDeferred<ulong | Integer>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_GET_MDWE */
  66: [
    arg2?: OrInput<Unused | undefined>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_SET_VMA */
  1398164801: [
    arg2: OrInput<Flags<'PR_'>>,
    arg3: OrDeferred<ulong | Integer>,
    arg4: OrDeferred<ulong | Integer>,
    arg5: OrDeferred<Path | null>,
  ];
  /** PR_GET_AUXV */
  1096112214: [
    arg2: OrDeferred<Memory>,
    arg3?: OrDeferred<size_t | Integer | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_SET_MEMORY_MERGE */
  67: [
    arg2: OrDeferred<ulong | Integer>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_GET_MEMORY_MERGE */
  68: [
    arg2?: OrInput<Unused | undefined>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_RISCV_V_SET_CONTROL */
  69: [
    arg2: OrDeferred<ulong | Integer>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_RISCV_V_GET_CONTROL */
  70: [
    arg2?: OrInput<Unused | undefined>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_RISCV_SET_ICACHE_FLUSH_CTX */
  71: [
    arg2: OrInput<Flags<'PR_'>>,
    arg3: OrInput<Flags<'PR_'>>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_GET_SHADOW_STACK_STATUS */
  74: [
    arg2: OrDeferred<Memory>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_SET_SHADOW_STACK_STATUS */
  75: [
    arg2: OrDeferred<ulong | Integer>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_LOCK_SHADOW_STACK_STATUS */
  76: [
    arg2: OrDeferred<ulong | Integer>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_TIMER_CREATE_RESTORE_IDS */
  77: [
    arg2: OrInput<Flags<'PR_'>>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_FUTEX_HASH */
  78: [
    arg2: OrInput<Flags<'PR_'>>,
    arg3: OrDeferred<ulong | Integer>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_SET_PTRACER */
  1499557217: [
    arg2: OrDeferred<ulong | Integer>,
    arg3?: OrInput<Unused | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
  /** PR_RSEQ_SLICE_EXTENSION */
  79: [
    arg2: OrInput<Flags<'PR_'>>,
    arg3?: OrInput<Flags<'PR_'> | undefined>,
    arg4?: OrInput<Unused | undefined>,
    arg5?: OrInput<Unused | undefined>,
  ];
}

/** What follows `op` of `seccomp`. */
export interface SeccompOperands {
  /** SECCOMP_SET_MODE_STRICT */
  0: [flags: OrInput<Flags<'SECCOMP_'>>, uargs?: OrInput<Unused | undefined>];
  /** SECCOMP_SET_MODE_FILTER */
  1: [flags: OrInput<Flags<'SECCOMP_'>>, uargs: OrDeferred<struct.sock_fprog | Address | null>];
  /** SECCOMP_GET_ACTION_AVAIL */
  2: [flags: OrInput<Flags<'SECCOMP_'>>, uargs: OrDeferred<Uint32Array | Address | null>];
  /** SECCOMP_GET_NOTIF_SIZES */
  3: [
    flags: OrInput<Flags<'SECCOMP_'>>,
    uargs: OrDeferred<struct.seccomp_notif_sizes | Address | null>,
  ];
}

/** What follows `request` of `ptrace`. */
export interface PtraceOperands {
  /** PTRACE_TRACEME */
  0: [
    pid: OrDeferred<pid_t>,
    addr?: OrInput<Unused | undefined>,
    data?: OrInput<Unused | undefined>,
  ];
  /** PTRACE_PEEKTEXT */
  1: [pid: OrDeferred<pid_t>, addr: OrDeferred<ulong | Integer>, data: OrDeferred<Memory>];
  /** PTRACE_PEEKDATA */
  2: [pid: OrDeferred<pid_t>, addr: OrDeferred<ulong | Integer>, data: OrDeferred<Memory>];
  /** PTRACE_PEEKUSR */
  3: [pid: OrDeferred<pid_t>, addr: OrDeferred<ulong | Integer>, data: OrDeferred<Memory>];
  /** PTRACE_POKETEXT */
  4: [pid: OrDeferred<pid_t>, addr: OrDeferred<ulong | Integer>, data: OrDeferred<ulong | Integer>];
  /** PTRACE_POKEDATA */
  5: [pid: OrDeferred<pid_t>, addr: OrDeferred<ulong | Integer>, data: OrDeferred<ulong | Integer>];
  /** PTRACE_POKEUSR */
  6: [pid: OrDeferred<pid_t>, addr: OrDeferred<ulong | Integer>, data: OrDeferred<ulong | Integer>];
  /** PTRACE_CONT */
  7: [
    pid: OrDeferred<pid_t>,
    addr?: OrInput<Unused | undefined>,
    data?: OrDeferred<ulong | Integer | undefined>,
  ];
  /** PTRACE_KILL */
  8: [
    pid: OrDeferred<pid_t>,
    addr?: OrInput<Unused | undefined>,
    data?: OrInput<Unused | undefined>,
  ];
  /** PTRACE_SINGLESTEP */
  9: [
    pid: OrDeferred<pid_t>,
    addr?: OrInput<Unused | undefined>,
    data?: OrDeferred<ulong | Integer | undefined>,
  ];
  /** PTRACE_ATTACH */
  16: [
    pid: OrDeferred<pid_t>,
    addr?: OrInput<Unused | undefined>,
    data?: OrInput<Unused | undefined>,
  ];
  /** PTRACE_DETACH */
  17: [
    pid: OrDeferred<pid_t>,
    addr?: OrInput<Unused | undefined>,
    data?: OrDeferred<ulong | Integer | undefined>,
  ];
  /** PTRACE_SYSCALL */
  24: [
    pid: OrDeferred<pid_t>,
    addr?: OrInput<Unused | undefined>,
    data?: OrDeferred<ulong | Integer | undefined>,
  ];
  /** PTRACE_SETOPTIONS */
  16896: [
    pid: OrDeferred<pid_t>,
    addr: OrInput<Unused | undefined> | undefined,
    data: OrInput<Flags<'PTRACE_'>>,
  ];
  /** PTRACE_GETEVENTMSG */
  16897: [
    pid: OrDeferred<pid_t>,
    addr: OrInput<Unused | undefined> | undefined,
    data: OrDeferred<Memory>,
  ];
  /** PTRACE_GETSIGINFO */
  16898: [
    pid: OrDeferred<pid_t>,
    addr: OrInput<Unused | undefined> | undefined,
    data: OrDeferred<struct.siginfo | Address | null>,
  ];
  /** PTRACE_SETSIGINFO */
  16899: [
    pid: OrDeferred<pid_t>,
    addr: OrInput<Unused | undefined> | undefined,
    data: OrDeferred<struct.siginfo | Address | null>,
  ];
  /** PTRACE_GETREGSET */
  16900: [
    pid: OrDeferred<pid_t>,
    addr: OrDeferred<ulong | Integer>,
    data: OrDeferred<struct.iovec | Address | null>,
  ];
  /** PTRACE_SETREGSET */
  16901: [
    pid: OrDeferred<pid_t>,
    addr: OrDeferred<ulong | Integer>,
    data: OrDeferred<struct.iovec | Address | null>,
  ];
  /** PTRACE_SEIZE */
  16902: [
    pid: OrDeferred<pid_t>,
    addr: OrDeferred<ulong | Integer>,
    data: OrInput<Flags<'PTRACE_'>>,
  ];
  /** PTRACE_INTERRUPT */
  16903: [
    pid: OrDeferred<pid_t>,
    addr?: OrInput<Unused | undefined>,
    data?: OrInput<Unused | undefined>,
  ];
  /** PTRACE_LISTEN */
  16904: [
    pid: OrDeferred<pid_t>,
    addr?: OrInput<Unused | undefined>,
    data?: OrInput<Unused | undefined>,
  ];
  /** PTRACE_PEEKSIGINFO */
  16905: [pid: OrDeferred<pid_t>, addr: OrDeferred<Memory>, data: OrDeferred<Memory>];
  /** PTRACE_GETSIGMASK */
  16906: [
    pid: OrDeferred<pid_t>,
    addr: OrDeferred<ulong | Integer>,
    data: OrDeferred<BigUint64Array | Address | null>,
  ];
  /** PTRACE_SETSIGMASK */
  16907: [
    pid: OrDeferred<pid_t>,
    addr: OrDeferred<ulong | Integer>,
    data: OrDeferred<BigUint64Array | Address | null>,
  ];
  /** PTRACE_SECCOMP_GET_FILTER */
  16908: [pid: OrDeferred<pid_t>, addr: OrDeferred<ulong | Integer>, data: OrDeferred<Memory>];
  /** PTRACE_GET_SYSCALL_INFO */
  16910: [
    pid: OrDeferred<pid_t>,
    addr: OrDeferred<size_t | Integer | undefined> | undefined,
    data: OrDeferred<Memory>,
  ];
}
