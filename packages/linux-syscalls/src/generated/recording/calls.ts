// Generated from Linux 7.3.4 and abi/src/calls by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Operand, OperandsOf, Unused, WithOperands } from '../../arguments/operands.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Strings } from '../../arguments/strings.ts';
import type { Memory } from '../../arguments/views.ts';
import type { OrDeferred, OrInput } from '../../batch/Input.ts';
import type { Result } from '../../batch/Result.ts';
import type {
  FUTEX_CMP_REQUEUE,
  FUTEX_CMP_REQUEUE_PI,
  FUTEX_LOCK_PI,
  FUTEX_LOCK_PI2,
  FUTEX_REQUEUE,
  FUTEX_TRYLOCK_PI,
  FUTEX_UNLOCK_PI,
  FUTEX_WAIT,
  FUTEX_WAIT_BITSET,
  FUTEX_WAIT_REQUEUE_PI,
  FUTEX_WAKE,
  FUTEX_WAKE_BITSET,
  FUTEX_WAKE_OP,
  F_ADD_SEALS,
  F_CREATED_QUERY,
  F_DUPFD,
  F_DUPFD_CLOEXEC,
  F_DUPFD_QUERY,
  F_GETDELEG,
  F_GETFD,
  F_GETFL,
  F_GETLEASE,
  F_GETLK,
  F_GETOWN,
  F_GETOWNER_UIDS,
  F_GETOWN_EX,
  F_GETPIPE_SZ,
  F_GETSIG,
  F_GET_FILE_RW_HINT,
  F_GET_RW_HINT,
  F_GET_SEALS,
  F_NOTIFY,
  F_OFD_GETLK,
  F_OFD_SETLK,
  F_OFD_SETLKW,
  F_SETDELEG,
  F_SETFD,
  F_SETFL,
  F_SETLEASE,
  F_SETLK,
  F_SETLKW,
  F_SETOWN,
  F_SETOWN_EX,
  F_SETPIPE_SZ,
  F_SETSIG,
  F_SET_FILE_RW_HINT,
  F_SET_RW_HINT,
  GETALL,
  GETNCNT,
  GETPID,
  GETVAL,
  GETZCNT,
  IORING_REGISTER_BUFFERS,
  IORING_REGISTER_BUFFERS2,
  IORING_REGISTER_BUFFERS_UPDATE,
  IORING_REGISTER_CLOCK,
  IORING_REGISTER_CLONE_BUFFERS,
  IORING_REGISTER_ENABLE_RINGS,
  IORING_REGISTER_EVENTFD,
  IORING_REGISTER_EVENTFD_ASYNC,
  IORING_REGISTER_FILES,
  IORING_REGISTER_FILES2,
  IORING_REGISTER_FILES_UPDATE,
  IORING_REGISTER_FILES_UPDATE2,
  IORING_REGISTER_FILE_ALLOC_RANGE,
  IORING_REGISTER_IOWQ_AFF,
  IORING_REGISTER_IOWQ_MAX_WORKERS,
  IORING_REGISTER_MEM_REGION,
  IORING_REGISTER_NAPI,
  IORING_REGISTER_PBUF_RING,
  IORING_REGISTER_PBUF_STATUS,
  IORING_REGISTER_PERSONALITY,
  IORING_REGISTER_PROBE,
  IORING_REGISTER_RESIZE_RINGS,
  IORING_REGISTER_RESTRICTIONS,
  IORING_REGISTER_RING_FDS,
  IORING_REGISTER_SEND_MSG_RING,
  IORING_REGISTER_SYNC_CANCEL,
  IORING_UNREGISTER_BUFFERS,
  IORING_UNREGISTER_EVENTFD,
  IORING_UNREGISTER_FILES,
  IORING_UNREGISTER_IOWQ_AFF,
  IORING_UNREGISTER_NAPI,
  IORING_UNREGISTER_PBUF_RING,
  IORING_UNREGISTER_PERSONALITY,
  IORING_UNREGISTER_RING_FDS,
  IPC_INFO,
  IPC_RMID,
  IPC_SET,
  IPC_STAT,
  KEYCTL_ASSUME_AUTHORITY,
  KEYCTL_CAPABILITIES,
  KEYCTL_CHOWN,
  KEYCTL_CLEAR,
  KEYCTL_DESCRIBE,
  KEYCTL_DH_COMPUTE,
  KEYCTL_GET_KEYRING_ID,
  KEYCTL_GET_PERSISTENT,
  KEYCTL_GET_SECURITY,
  KEYCTL_INSTANTIATE,
  KEYCTL_INSTANTIATE_IOV,
  KEYCTL_INVALIDATE,
  KEYCTL_JOIN_SESSION_KEYRING,
  KEYCTL_LINK,
  KEYCTL_MOVE,
  KEYCTL_NEGATE,
  KEYCTL_PKEY_DECRYPT,
  KEYCTL_PKEY_ENCRYPT,
  KEYCTL_PKEY_QUERY,
  KEYCTL_PKEY_SIGN,
  KEYCTL_PKEY_VERIFY,
  KEYCTL_READ,
  KEYCTL_REJECT,
  KEYCTL_RESTRICT_KEYRING,
  KEYCTL_REVOKE,
  KEYCTL_SEARCH,
  KEYCTL_SESSION_TO_PARENT,
  KEYCTL_SETPERM,
  KEYCTL_SET_REQKEY_KEYRING,
  KEYCTL_SET_TIMEOUT,
  KEYCTL_UNLINK,
  KEYCTL_UPDATE,
  KEYCTL_WATCH_KEY,
  LANDLOCK_RULE_NET_PORT,
  LANDLOCK_RULE_PATH_BENEATH,
  MSG_INFO,
  MSG_STAT,
  MSG_STAT_ANY,
  PR_CAPBSET_DROP,
  PR_CAPBSET_READ,
  PR_CAP_AMBIENT,
  PR_FUTEX_HASH,
  PR_GET_AUXV,
  PR_GET_CHILD_SUBREAPER,
  PR_GET_DUMPABLE,
  PR_GET_IO_FLUSHER,
  PR_GET_KEEPCAPS,
  PR_GET_MDWE,
  PR_GET_MEMORY_MERGE,
  PR_GET_NAME,
  PR_GET_NO_NEW_PRIVS,
  PR_GET_PDEATHSIG,
  PR_GET_SECCOMP,
  PR_GET_SECUREBITS,
  PR_GET_SHADOW_STACK_STATUS,
  PR_GET_SPECULATION_CTRL,
  PR_GET_TAGGED_ADDR_CTRL,
  PR_GET_THP_DISABLE,
  PR_GET_TID_ADDRESS,
  PR_GET_TIMERSLACK,
  PR_GET_TIMING,
  PR_GET_TSC,
  PR_LOCK_SHADOW_STACK_STATUS,
  PR_MCE_KILL,
  PR_MCE_KILL_GET,
  PR_PAC_GET_ENABLED_KEYS,
  PR_PAC_RESET_KEYS,
  PR_PAC_SET_ENABLED_KEYS,
  PR_RISCV_SET_ICACHE_FLUSH_CTX,
  PR_RISCV_V_GET_CONTROL,
  PR_RISCV_V_SET_CONTROL,
  PR_RSEQ_SLICE_EXTENSION,
  PR_SCHED_CORE,
  PR_SET_CHILD_SUBREAPER,
  PR_SET_DUMPABLE,
  PR_SET_IO_FLUSHER,
  PR_SET_KEEPCAPS,
  PR_SET_MDWE,
  PR_SET_MEMORY_MERGE,
  PR_SET_MM,
  PR_SET_NAME,
  PR_SET_NO_NEW_PRIVS,
  PR_SET_PDEATHSIG,
  PR_SET_PTRACER,
  PR_SET_SECCOMP,
  PR_SET_SECUREBITS,
  PR_SET_SHADOW_STACK_STATUS,
  PR_SET_SPECULATION_CTRL,
  PR_SET_SYSCALL_USER_DISPATCH,
  PR_SET_TAGGED_ADDR_CTRL,
  PR_SET_THP_DISABLE,
  PR_SET_TIMERSLACK,
  PR_SET_TIMING,
  PR_SET_TSC,
  PR_SET_VMA,
  PR_SME_GET_VL,
  PR_SME_SET_VL,
  PR_SVE_GET_VL,
  PR_SVE_SET_VL,
  PR_TASK_PERF_EVENTS_DISABLE,
  PR_TASK_PERF_EVENTS_ENABLE,
  PR_TIMER_CREATE_RESTORE_IDS,
  PTRACE_ATTACH,
  PTRACE_CONT,
  PTRACE_DETACH,
  PTRACE_GETEVENTMSG,
  PTRACE_GETREGSET,
  PTRACE_GETSIGINFO,
  PTRACE_GETSIGMASK,
  PTRACE_GET_SYSCALL_INFO,
  PTRACE_INTERRUPT,
  PTRACE_KILL,
  PTRACE_LISTEN,
  PTRACE_PEEKDATA,
  PTRACE_PEEKSIGINFO,
  PTRACE_PEEKTEXT,
  PTRACE_PEEKUSR,
  PTRACE_POKEDATA,
  PTRACE_POKETEXT,
  PTRACE_POKEUSR,
  PTRACE_SECCOMP_GET_FILTER,
  PTRACE_SEIZE,
  PTRACE_SETOPTIONS,
  PTRACE_SETREGSET,
  PTRACE_SETSIGINFO,
  PTRACE_SETSIGMASK,
  PTRACE_SINGLESTEP,
  PTRACE_SYSCALL,
  PTRACE_TRACEME,
  SECCOMP_GET_ACTION_AVAIL,
  SECCOMP_GET_NOTIF_SIZES,
  SECCOMP_SET_MODE_FILTER,
  SECCOMP_SET_MODE_STRICT,
  SEM_INFO,
  SEM_STAT,
  SEM_STAT_ANY,
  SETALL,
  SETVAL,
  SHM_INFO,
  SHM_LOCK,
  SHM_STAT,
  SHM_STAT_ANY,
  SHM_UNLOCK,
} from '../constants.ts';
import type {
  FcntlOperands,
  FutexOperands,
  Io_uring_registerOperands,
  KeyctlOperands,
  Landlock_add_ruleOperands,
  MsgctlOperands,
  PrctlOperands,
  PtraceOperands,
  SeccompOperands,
  SemctlOperands,
  ShmctlOperands,
} from '../signatures/recordedOperands.ts';
import type {
  RecordArray,
  fd,
  gid_t,
  int,
  key_serial_t,
  key_t,
  loff_t,
  long,
  mode_t,
  mqd_t,
  pid_t,
  size_t,
  struct,
  timer_t,
  u32,
  uid_t,
  uint,
  ulong,
} from '@linux-syscalls/types';

/** Every wrapper, recording: the same arguments, and a result that comes with the run. */
export interface RecordedCalls {
  /**
   * access(pathname, mode) tells whether the real user may use a file.
   *
   * It asks for the real ids, not the effective ones.
   *
   * @param pathname the file; symbolic links are followed.
   * @param mode `R_OK`, `W_OK`, `X_OK` or-ed, or `F_OK`.
   * @returns 0.
   * @throws {SyscallError} ENOENT: it does not exist; EACCES: it may not be used so; EROFS: `W_OK` on a read-only file system.
   * @see man 2 access
   */
  access(pathname: OrDeferred<Path>, mode: OrInput<Flags<'access'>>): Result;

  /**
   * chmod(pathname, mode) changes the permissions of a file.
   *
   * @param pathname the file; symbolic links are followed.
   * @param mode permissions.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched; EPERM: neither the owner nor capable of it, or the file is immutable; EROFS: read-only file system.
   * @see man 2 chmod
   */
  chmod(pathname: OrDeferred<Path>, mode: OrDeferred<mode_t>): Result;

  /**
   * chown(pathname, owner, group) changes the owner of a file.
   *
   * Ids have 32 bits on every architecture.
   *
   * @param pathname the file; symbolic links are followed.
   * @param owner the new user id, or −1 to leave it as it is.
   * @param group the new group id, or −1 to leave it as it is.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched; EPERM: neither the owner nor capable of it, or the file is immutable; EROFS: read-only file system.
   * @see man 2 chown
   */
  chown(pathname: OrDeferred<Path>, owner: OrDeferred<uid_t>, group: OrDeferred<gid_t>): Result;

  /** @deprecated Use `chown`: x86 and arm call it `chown32`. */
  chown32: RecordedCalls['chown'];

  /**
   * faccessat(dirfd, pathname, mode) tells whether the real user may use a file relative to a directory.
   *
   * It asks for the real ids, not the effective ones.
   *
   * The kernel’s call has no flags, unlike libc’s function: see `faccessat2`.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the file; symbolic links are followed.
   * @param mode `R_OK`, `W_OK`, `X_OK` or-ed, or `F_OK`.
   * @returns 0.
   * @throws {SyscallError} ENOENT: it does not exist; EACCES: it may not be used so; EROFS: `W_OK` on a read-only file system.
   * @since Linux 2.6.16
   * @see man 2 faccessat
   */
  faccessat(
    dirfd: OrDeferred<fd>,
    pathname: OrDeferred<Path>,
    mode: OrInput<Flags<'access'>>,
  ): Result;

  /**
   * faccessat2(dirfd, pathname, mode, flags) tells whether a file may be used.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
   * @param mode `R_OK`, `W_OK`, `X_OK` or-ed, or `F_OK`.
   * @param flags `AT_EACCESS`, `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0.
   * @returns 0.
   * @throws {SyscallError} ENOENT: it does not exist; EACCES: it may not be used so; EROFS: `W_OK` on a read-only file system.
   * @since Linux 5.8
   * @see man 2 faccessat2
   */
  faccessat2(
    dirfd: OrDeferred<fd>,
    pathname: OrDeferred<Path>,
    mode: OrInput<Flags<'access'>>,
    flags?: OrInput<Flags<'AT_'> | undefined>,
  ): Result;

  /**
   * fchmod(fd, mode) changes the permissions of an open file.
   *
   * @param fd the file.
   * @param mode permissions.
   * @returns 0.
   * @throws {SyscallError} EPERM: neither the owner nor capable of it, or the file is immutable; EBADF: `fd` is not open, or opened with `O_PATH`.
   * @see man 2 fchmod
   */
  fchmod(fd: OrDeferred<fd>, mode: OrDeferred<mode_t>): Result;

  /**
   * fchmodat(dirfd, pathname, mode) changes the permissions of a file relative to a directory.
   *
   * The kernel’s call has no flags, unlike libc’s function: see `fchmodat2`.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the file; symbolic links are followed.
   * @param mode permissions.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched; EPERM: neither the owner nor capable of it, or the file is immutable; EROFS: read-only file system.
   * @since Linux 2.6.16
   * @see man 2 fchmodat
   */
  fchmodat(dirfd: OrDeferred<fd>, pathname: OrDeferred<Path>, mode: OrDeferred<mode_t>): Result;

  /**
   * fchmodat2(dirfd, pathname, mode, flags) changes the permissions of a file relative to a directory.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
   * @param mode permissions.
   * @param flags `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched; EPERM: neither the owner nor capable of it, or the file is immutable; EROFS: read-only file system; EOPNOTSUPP: a symbolic link, whose permissions can’t change.
   * @since Linux 6.6
   * @see man 2 fchmodat2
   */
  fchmodat2(
    dirfd: OrDeferred<fd>,
    pathname: OrDeferred<Path>,
    mode: OrDeferred<mode_t>,
    flags?: OrInput<Flags<'AT_'> | undefined>,
  ): Result;

  /**
   * fchown(fd, owner, group) changes the owner of an open file.
   *
   * Ids have 32 bits on every architecture.
   *
   * @param fd the file.
   * @param owner the new user id, or −1 to leave it as it is.
   * @param group the new group id, or −1 to leave it as it is.
   * @returns 0.
   * @throws {SyscallError} EPERM: neither the owner nor capable of it, or the file is immutable; EBADF: `fd` is not open, or opened with `O_PATH`.
   * @see man 2 fchown
   */
  fchown(fd: OrDeferred<fd>, owner: OrDeferred<uid_t>, group: OrDeferred<gid_t>): Result;

  /** @deprecated Use `fchown`: x86 and arm call it `fchown32`. */
  fchown32: RecordedCalls['fchown'];

  /**
   * fchownat(dirfd, pathname, owner, group, flags) changes the owner of a file relative to a directory.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
   * @param owner the new user id, or −1 to leave it as it is.
   * @param group the new group id, or −1 to leave it as it is.
   * @param flags `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched; EPERM: neither the owner nor capable of it, or the file is immutable; EROFS: read-only file system.
   * @since Linux 2.6.16
   * @see man 2 fchownat
   */
  fchownat(
    dirfd: OrDeferred<fd>,
    pathname: OrDeferred<Path>,
    owner: OrDeferred<uid_t>,
    group: OrDeferred<gid_t>,
    flags?: OrInput<Flags<'AT_'> | undefined>,
  ): Result;

  /**
   * ftruncate(fd, length) changes the length of an open file.
   *
   * @param fd a file that is open for writing.
   * @param length the new length in bytes; what is added reads as zeros.
   * @returns 0.
   * @throws {SyscallError} EINVAL: negative, or `fd` is not open for writing; EPERM: sealed (memfd).
   * @see man 2 ftruncate
   */
  ftruncate(fd: OrDeferred<fd>, length: OrDeferred<loff_t | Integer>): Result;

  /** @deprecated Use `ftruncate`: x86 and arm call it `ftruncate64`. */
  ftruncate64: RecordedCalls['ftruncate'];

  /**
   * lchown(pathname, owner, group) changes the owner of a file, or of a symbolic link itself.
   *
   * Ids have 32 bits on every architecture.
   *
   * @param pathname the file or link.
   * @param owner the new user id, or −1 to leave it as it is.
   * @param group the new group id, or −1 to leave it as it is.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched; EPERM: neither the owner nor capable of it, or the file is immutable; EROFS: read-only file system.
   * @see man 2 lchown
   */
  lchown(pathname: OrDeferred<Path>, owner: OrDeferred<uid_t>, group: OrDeferred<gid_t>): Result;

  /** @deprecated Use `lchown`: x86 and arm call it `lchown32`. */
  lchown32: RecordedCalls['lchown'];

  /**
   * truncate(path, length) changes the length of a file.
   *
   * @param path the file.
   * @param length the new length in bytes; what is added reads as zeros.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched; EPERM: neither the owner nor capable of it, or the file is immutable; EROFS: read-only file system; EFBIG: longer than the file system allows; EINVAL: negative.
   * @see man 2 truncate
   */
  truncate(path: OrDeferred<Path>, length: OrDeferred<loff_t | Integer>): Result;

  /** @deprecated Use `truncate`: x86 and arm call it `truncate64`. */
  truncate64: RecordedCalls['truncate'];

  /**
   * umask(mask) changes which permissions new files do not get.
   *
   * Never fails. The whole process shares the mask, and `process.umask()` reads the same.
   *
   * @param mask the bits to take away, of 0777.
   * @returns the mask before.
   * @see man 2 umask
   */
  umask(mask: OrDeferred<mode_t>): Result;

  /**
   * utimensat(dirfd, pathname, times, flags) changes the times of a file.
   *
   * In `tv_nsec`, `UTIME_NOW` means now and `UTIME_OMIT` leaves a time as it is.
   *
   * Seconds have 64 bits on every architecture.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the file; `null` for `dirfd` itself.
   * @param times access and modification; `null` for now.
   * @param flags `AT_SYMLINK_NOFOLLOW` or 0.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched; EPERM: neither the owner nor capable of it, or the file is immutable; EROFS: read-only file system; EINVAL: a `tv_nsec` from 10⁹ on that is no `UTIME_*`.
   * @since Linux 2.6.22
   * @see man 2 utimensat
   */
  utimensat(
    dirfd: OrDeferred<fd>,
    pathname: OrDeferred<Path | null>,
    times: OrDeferred<RecordArray<struct.timespec> | Address | null>,
    flags?: OrInput<Flags<'AT_'> | undefined>,
  ): Result;

  /** @deprecated Use `utimensat`: x86 and arm call it `utimensat_time64`. */
  utimensat_time64: RecordedCalls['utimensat'];

  /**
   * arch_prctl(option, arg2) sets and tells what only x86 processors have.
   *
   * x86 has those of `cpuid` and of state alone.
   *
   * - `ARCH_SET_FS` sets the base of FS; `arg2`: an address.
   * - `ARCH_GET_FS` tells the base of FS; `arg2`: receives the address.
   * - `ARCH_SET_GS` sets the base of GS; `arg2`: an address.
   * - `ARCH_GET_GS` tells the base of GS; `arg2`: receives the address.
   * - `ARCH_GET_CPUID` tells whether `cpuid` may be used.
   * - `ARCH_SET_CPUID` allows `cpuid`, or lets it end in SIGSEGV; `arg2`: 1 or 0.
   * - `ARCH_GET_XCOMP_SUPP` tells the state that the kernel can save; `arg2`: receives a mask.
   * - `ARCH_GET_XCOMP_PERM` tells the state that this process may use; `arg2`: receives a mask.
   * - `ARCH_REQ_XCOMP_PERM` asks to use more state, as AMX needs; `arg2`: the feature’s number.
   * - `ARCH_GET_XCOMP_GUEST_PERM` tells the state that its guests may use; `arg2`: receives a mask.
   * - `ARCH_REQ_XCOMP_GUEST_PERM` asks that guests may use more state; `arg2`: its number.
   * - `ARCH_GET_UNTAG_MASK` tells which bits of addresses count; `arg2`: receives a mask.
   * - `ARCH_ENABLE_TAGGED_ADDR` lets high bits of addresses be tags; `arg2`: how many bits.
   * - `ARCH_GET_MAX_TAG_BITS` tells how many bits may be tags; `arg2`: receives how many.
   * - `ARCH_SHSTK_ENABLE` turns shadow stacks on; `arg2`: `ARCH_SHSTK_*`.
   * - `ARCH_SHSTK_DISABLE` turns shadow stacks off; `arg2`: `ARCH_SHSTK_*`.
   * - `ARCH_SHSTK_LOCK` lets them no more be turned on or off; `arg2`: `ARCH_SHSTK_*`.
   * - `ARCH_SHSTK_STATUS` tells which are on; `arg2`: receives `ARCH_SHSTK_*`.
   *
   * Operands that one of these does not take are left out, and passed as 0. Any other operation goes through with operands as they are, views of whatever length: whether it takes a number or memory depends on it.
   *
   * arm, riscv64, aarch64, loongarch64, s390x and ppc64le lack it: ENOSYS, without a trap.
   *
   * @param option the operation.
   * @param arg2 what it takes.
   * @returns what the operation returns.
   * @throws {SyscallError} EINVAL: this kernel does not know the operation; EPERM: an address beyond those of processes, or a feature that is not to be had.
   * @see man 2 arch_prctl, <asm/prctl.h>
   */
  arch_prctl(option: number, arg2?: OrDeferred<Operand | undefined>): Result;

  /**
   * cacheflush(start, end, flags) makes instructions that were written visible.
   *
   * x86_64, x86, riscv64, aarch64, loongarch64, s390x and ppc64le lack it: ENOSYS, without a trap.
   *
   * @param start where they begin.
   * @param end where they end.
   * @param flags 0.
   * @returns 0.
   * @throws {SyscallError} EFAULT: nothing is mapped there; EINVAL: flags, or an end before the start.
   * @see man 2 cacheflush
   */
  cacheflush(
    start: OrDeferred<Address | null>,
    end: OrDeferred<Address | null>,
    flags?: OrDeferred<uint | undefined>,
  ): Result;

  /**
   * get_thread_area(u_info) tells of a segment for thread-local memory.
   *
   * x86_64, arm, riscv64, aarch64, loongarch64, s390x and ppc64le lack it: ENOSYS, without a trap.
   *
   * @param u_info the segment, a `user_desc`.
   * @returns 0.
   * @throws {SyscallError} EINVAL: `entry_number` is none of those segments.
   * @see man 2 get_thread_area, <asm/ldt.h>
   */
  get_thread_area(u_info: OrDeferred<Memory>): Result;

  /**
   * get_tls() tells this thread’s pointer to its thread-local memory.
   *
   * x86_64, x86, riscv64, aarch64, loongarch64, s390x and ppc64le lack it: ENOSYS, without a trap.
   *
   * @returns the address.
   * @throws {SyscallError} ENOSYS: a 64-bit kernel, which lacks it for programs of 32 bits.
   * @since Linux 4.15
   * @see <asm/unistd.h>
   */
  get_tls(): Result;

  /**
   * ioperm(from, num, turn_on) lets this thread use ports of the machine, or no more.
   *
   * arm, riscv64, aarch64, loongarch64, s390x and ppc64le lack it: ENOSYS, without a trap.
   *
   * @param from the first port.
   * @param num how many.
   * @param turn_on 1 or 0.
   * @returns 0.
   * @throws {SyscallError} EINVAL: beyond port 65535; EPERM: without CAP_SYS_RAWIO.
   * @see man 2 ioperm
   */
  ioperm(
    from: OrDeferred<ulong | Integer>,
    num: OrDeferred<ulong | Integer>,
    turn_on: OrDeferred<int>,
  ): Result;

  /**
   * iopl(level) lets this thread use all ports of the machine, or no more.
   *
   * arm, riscv64, aarch64, loongarch64, s390x and ppc64le lack it: ENOSYS, without a trap.
   *
   * @param level 3, or 0.
   * @returns 0.
   * @throws {SyscallError} EINVAL: greater than 3; EPERM: more than before without CAP_SYS_RAWIO.
   * @see man 2 iopl
   */
  iopl(level: OrDeferred<uint>): Result;

  /**
   * modify_ldt(func, ptr, bytecount) reads or writes this process’s table of segments.
   *
   * arm, riscv64, aarch64, loongarch64, s390x and ppc64le lack it: ENOSYS, without a trap.
   *
   * @param func 0 reads, 1 and 0x11 write an entry, 2 reads the default.
   * @param ptr receives entries; or one `user_desc` to write.
   * @param bytecount its length in bytes.
   * @returns how many bytes were read; 0 for a write.
   * @throws {SyscallError} EINVAL: an entry that makes no sense, or a length that is not that of one; ENOSYS: the kernel was built without it, or no such `func`.
   * @see man 2 modify_ldt, <asm/ldt.h>
   */
  modify_ldt(
    func: OrDeferred<int>,
    ptr: OrDeferred<Memory>,
    bytecount?: OrDeferred<size_t | Integer | undefined>,
  ): Result;

  /**
   * pciconfig_read(bus, dfn, off, len, buf) reads from the configuration of a PCI device.
   *
   * x86_64, x86, riscv64, aarch64, loongarch64 and s390x lack it: ENOSYS, without a trap.
   *
   * @param bus its bus.
   * @param dfn its device and function.
   * @param off where to read.
   * @param len how much: 1, 2 or 4 bytes.
   * @param buf receives it.
   * @returns 0.
   * @throws {SyscallError} ENODEV: no such device; ENOSYS: the kernel was built without it; EPERM: without CAP_SYS_ADMIN.
   * @see man 2 pciconfig_read
   */
  pciconfig_read(
    bus: OrDeferred<ulong | Integer>,
    dfn: OrDeferred<ulong | Integer>,
    off: OrDeferred<ulong | Integer>,
    len: OrDeferred<size_t | Integer | undefined> | undefined,
    buf: OrDeferred<Memory>,
  ): Result;

  /**
   * pciconfig_write(bus, dfn, off, len, buf) writes to the configuration of a PCI device.
   *
   * x86_64, x86, riscv64, aarch64, loongarch64 and s390x lack it: ENOSYS, without a trap.
   *
   * @param bus its bus.
   * @param dfn its device and function.
   * @param off where to write.
   * @param len how much: 1, 2 or 4 bytes.
   * @param buf what to write.
   * @returns 0.
   * @throws {SyscallError} ENODEV: no such device; ENOSYS: the kernel was built without it; EPERM: without CAP_SYS_ADMIN.
   * @see man 2 pciconfig_write
   */
  pciconfig_write(
    bus: OrDeferred<ulong | Integer>,
    dfn: OrDeferred<ulong | Integer>,
    off: OrDeferred<ulong | Integer>,
    len: OrDeferred<size_t | Integer | undefined> | undefined,
    buf: OrDeferred<Memory>,
  ): Result;

  /**
   * riscv_flush_icache(start, end, flags) makes instructions that were written visible to all processors.
   *
   * x86_64, x86, arm, aarch64, loongarch64, s390x and ppc64le lack it: ENOSYS, without a trap.
   *
   * @param start where they begin.
   * @param end where they end.
   * @param flags 1 for this thread alone, or 0.
   * @returns 0.
   * @throws {SyscallError} EINVAL: an unknown flag.
   * @since Linux 4.15
   * @see man 2 riscv_flush_icache
   */
  riscv_flush_icache(
    start: OrDeferred<Address | null>,
    end: OrDeferred<Address | null>,
    flags?: OrDeferred<ulong | Integer | undefined>,
  ): Result;

  /**
   * riscv_hwprobe(pairs, pair_count, cpusetsize, cpus, flags) tells what processors can do.
   *
   * A key that the kernel does not know becomes −1.
   *
   * x86_64, x86, arm, aarch64, loongarch64, s390x and ppc64le lack it: ENOSYS, without a trap.
   *
   * @param pairs of `riscv_hwprobe` records: `key` asks, `value` receives.
   * @param pair_count how many.
   * @param cpusetsize the length of `cpus` in bytes.
   * @param cpus a mask of processors that all must agree; `null` for all.
   * @param flags `RISCV_HWPROBE_WHICH_CPUS` or 0.
   * @returns 0.
   * @throws {SyscallError} EINVAL: an unknown flag, or a mask without a processor.
   * @since Linux 6.4
   * @see <asm/hwprobe.h>
   */
  riscv_hwprobe(
    pairs: OrDeferred<Memory>,
    pair_count: OrDeferred<size_t | Integer>,
    cpusetsize: OrDeferred<size_t | Integer | undefined> | undefined,
    cpus: OrDeferred<Memory>,
    flags?: OrInput<Flags<'RISCV_HWPROBE_'> | undefined>,
  ): Result;

  /**
   * set_thread_area(u_info) sets a segment for thread-local memory.
   *
   * `entry_number` −1 takes a free one, and receives which.
   *
   * libc has its thread-local memory in such a segment: to change that one ends the process.
   *
   * x86_64, arm, riscv64, aarch64, loongarch64, s390x and ppc64le lack it: ENOSYS, without a trap.
   *
   * @param u_info the segment, a `user_desc`.
   * @returns 0.
   * @throws {SyscallError} EINVAL: `entry_number` is none of those segments; ESRCH: none is free.
   * @see man 2 set_thread_area, <asm/ldt.h>
   */
  set_thread_area(u_info: OrDeferred<Memory>): Result;

  /**
   * set_tls(value) sets this thread’s pointer to its thread-local memory.
   *
   * libc’s own lies there: to move it ends the process.
   *
   * x86_64, x86, riscv64, aarch64, loongarch64, s390x and ppc64le lack it: ENOSYS, without a trap.
   *
   * @param value the address.
   * @returns 0.
   * @see <asm/unistd.h>
   */
  set_tls(value: OrDeferred<Address | null>): Result;

  /**
   * sgetmask() tells which of the first 32 signals this thread blocks.
   *
   * `rt_sigprocmask` has all signals, on every architecture.
   *
   * x86_64, arm, riscv64, aarch64, loongarch64 and s390x lack it: ENOSYS, without a trap.
   *
   * @returns the mask; bit 0 is signal 1.
   * @see man 2 sgetmask
   */
  sgetmask(): Result;

  /**
   * ssetmask(newmask) blocks some of the first 32 signals.
   *
   * The other signals are blocked no more. But a kernel of 64 bits, as ppc64le has always and x86 may have, takes the mask for a signed number: with signal 32 it blocks all after it.
   *
   * `rt_sigprocmask` has all signals, on every architecture.
   *
   * x86_64, arm, riscv64, aarch64, loongarch64 and s390x lack it: ENOSYS, without a trap.
   *
   * @param newmask the mask; bit 0 is signal 1.
   * @returns what it was before.
   * @see man 2 sgetmask
   */
  ssetmask(newmask: OrInput<u32>): Result;

  /**
   * msgctl(msqid, IPC_STAT, buf) tells what it is.
   *
   * Its times have 64 bits on every architecture.
   *
   * @param msqid the id of the queue, or an index for `MSG_STAT` and `MSG_STAT_ANY`.
   * @param buf receives it.
   * @returns 0.
   * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id.
   * @see man 2 msgctl
   */
  msgctl(
    msqid: OrDeferred<int>,
    cmd: typeof IPC_STAT,
    buf: OrDeferred<struct.msqid_ds | Address | null>,
  ): Result;
  /**
   * msgctl(msqid, IPC_SET, buf) changes who may use it.
   *
   * @param msqid the id of the queue, or an index for `MSG_STAT` and `MSG_STAT_ANY`.
   * @param buf `msg_perm.uid`, `.gid`, `.mode` and `msg_qbytes` count.
   * @returns 0.
   * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; EPERM: it is another user’s.
   * @see man 2 msgctl
   */
  msgctl(
    msqid: OrDeferred<int>,
    cmd: typeof IPC_SET,
    buf: OrDeferred<struct.msqid_ds | Address | null>,
  ): Result;
  /**
   * msgctl(msqid, IPC_RMID) removes it.
   *
   * @param msqid the id of the queue, or an index for `MSG_STAT` and `MSG_STAT_ANY`.
   * @returns 0.
   * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; EPERM: it is another user’s.
   * @see man 2 msgctl
   */
  msgctl(msqid: OrDeferred<int>, cmd: typeof IPC_RMID): Result;
  /**
   * msgctl(msqid, MSG_STAT, buf) tells what is at an index.
   *
   * The id is an index here, from 0 to what the `_INFO` operation returned.
   *
   * Its times have 64 bits on every architecture.
   *
   * @param msqid the id of the queue, or an index for `MSG_STAT` and `MSG_STAT_ANY`.
   * @param buf receives it.
   * @returns its id.
   * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id.
   * @see man 2 msgctl
   */
  msgctl(
    msqid: OrDeferred<int>,
    cmd: typeof MSG_STAT,
    buf: OrDeferred<struct.msqid_ds | Address | null>,
  ): Result;
  /**
   * msgctl(msqid, MSG_STAT_ANY, buf) tells what is at an index, whoever may read it.
   *
   * The id is an index here, from 0 to what the `_INFO` operation returned.
   *
   * Its times have 64 bits on every architecture.
   *
   * @param msqid the id of the queue, or an index for `MSG_STAT` and `MSG_STAT_ANY`.
   * @param buf receives it.
   * @returns its id.
   * @since Linux 4.17
   * @see man 2 msgctl
   */
  msgctl(
    msqid: OrDeferred<int>,
    cmd: typeof MSG_STAT_ANY,
    buf: OrDeferred<struct.msqid_ds | Address | null>,
  ): Result;
  /**
   * msgctl(msqid, IPC_INFO, buf) tells the limits of the system.
   *
   * @param msqid the id of the queue, or an index for `MSG_STAT` and `MSG_STAT_ANY`.
   * @param buf receives them.
   * @returns the greatest index in use.
   * @see man 2 msgctl
   */
  msgctl(
    msqid: OrDeferred<int>,
    cmd: typeof IPC_INFO,
    buf: OrDeferred<struct.msginfo | Address | null>,
  ): Result;
  /**
   * msgctl(msqid, MSG_INFO, buf) tells what the system uses.
   *
   * @param msqid the id of the queue, or an index for `MSG_STAT` and `MSG_STAT_ANY`.
   * @param buf receives them.
   * @returns the greatest index in use.
   * @see man 2 msgctl
   */
  msgctl(
    msqid: OrDeferred<int>,
    cmd: typeof MSG_INFO,
    buf: OrDeferred<struct.msginfo | Address | null>,
  ): Result;
  /** Refused: it takes more or less than was given. */
  msgctl<Operation extends number, Given extends readonly unknown[]>(
    msqid: OrDeferred<int>,
    cmd: WithOperands<Operation, MsgctlOperands, [buf?: OrDeferred<Operand | undefined>], Given>,
    ...operands: Given
  ): Result;
  /**
   * msgctl(msqid, cmd, buf) controls a queue of messages.
   *
   * - `IPC_STAT` tells what it is; `buf`: receives it.
   * - `IPC_SET` changes who may use it; `buf`: `msg_perm.uid`, `.gid`, `.mode` and `msg_qbytes` count.
   * - `IPC_RMID` removes it.
   * - `MSG_STAT` tells what is at an index; `buf`: receives it.
   * - `MSG_STAT_ANY` tells what is at an index, whoever may read it; `buf`: receives it.
   * - `IPC_INFO` tells the limits of the system; `buf`: receives them.
   * - `MSG_INFO` tells what the system uses; `buf`: receives them.
   *
   * Operands that one of these does not take are left out, and passed as 0. Any other operation goes through with operands as they are, views of whatever length: the structure depends on it.
   *
   * @param msqid the id of the queue, or an index for `MSG_STAT` and `MSG_STAT_ANY`.
   * @param cmd the operation.
   * @param buf what the operation takes.
   * @returns what the operation returns.
   * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; EPERM: it is another user’s.
   * @see man 2 msgctl
   */
  msgctl<Operation extends number>(
    msqid: OrDeferred<int>,
    cmd: Operation,
    ...operands: OperandsOf<Operation, MsgctlOperands, [buf?: OrDeferred<Operand | undefined>]>
  ): Result;

  /**
   * msgget(key, msgflg) finds a queue of messages, or makes it.
   *
   * It stays until somebody removes it with `IPC_RMID`: the end of this process does not.
   *
   * @param key the name of it; `IPC_PRIVATE` for one that has none.
   * @param msgflg permissions (`0o600`; without any only root may use what is made), or-ed with `IPC_CREAT` and `IPC_EXCL`.
   * @returns its id.
   * @throws {SyscallError} EACCES: it exists, and its permissions forbid it; EEXIST: `IPC_CREAT | IPC_EXCL` and it exists; ENOENT: it does not exist, and `IPC_CREAT` is not given; ENOSPC: a limit of the system is reached.
   * @see man 2 msgget
   */
  msgget(key: OrDeferred<key_t>, msgflg: OrInput<Flags<'IPC_'>>): Result;

  /**
   * msgrcv(msqid, msgp, msgsz, msgtyp, msgflg) takes a message from a queue.
   *
   * While it waits, the thread that makes it runs no event loop.
   *
   * @param msqid the id of the queue.
   * @param msgp receives the message: a `long` (8 bytes, on x86 and arm 4), the type, which is greater than 0, and behind it the text.
   * @param msgsz how much room there is for the text, without the type.
   * @param msgtyp which: 0 for the first, a type, or a negative number for the least type up to its amount.
   * @param msgflg `IPC_NOWAIT`, `MSG_NOERROR`, `MSG_EXCEPT`, `MSG_COPY` or 0.
   * @returns how long the text is.
   * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; EINTR: a signal came while waiting; E2BIG: the text is longer than the room, and `MSG_NOERROR` is not given; ENOMSG: `IPC_NOWAIT` and no such message is there.
   * @see man 2 msgrcv
   */
  msgrcv(
    msqid: OrDeferred<int>,
    msgp: OrDeferred<Memory>,
    msgsz: OrDeferred<size_t | Integer | undefined> | undefined,
    msgtyp: OrDeferred<long | Integer>,
    msgflg?: OrInput<Flags<'msg'> | undefined>,
  ): Result;

  /**
   * msgsnd(msqid, msgp, msgsz, msgflg) puts a message into a queue.
   *
   * While it waits, the thread that makes it runs no event loop.
   *
   * @param msqid the id of the queue.
   * @param msgp the message: a `long` (8 bytes, on x86 and arm 4), the type, which is greater than 0, and behind it the text.
   * @param msgsz how long the text is, without the type.
   * @param msgflg `IPC_NOWAIT` or 0.
   * @returns 0.
   * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id, a type that is not greater than 0, or a text that is too long; EINTR: a signal came while waiting; EAGAIN: `IPC_NOWAIT` and the queue is full.
   * @see man 2 msgsnd
   */
  msgsnd(
    msqid: OrDeferred<int>,
    msgp: OrDeferred<Memory>,
    msgsz?: OrDeferred<size_t | Integer | undefined>,
    msgflg?: OrInput<Flags<'IPC_'> | undefined>,
  ): Result;

  /**
   * semctl(semid, semnum, IPC_STAT, arg) tells what it is.
   *
   * Its times have 64 bits on every architecture.
   *
   * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
   * @param semnum which one of the set; operations on all of it ignore it.
   * @param arg receives it.
   * @returns 0.
   * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id.
   * @see man 2 semctl
   */
  semctl(
    semid: OrDeferred<int>,
    semnum: OrDeferred<int>,
    cmd: typeof IPC_STAT,
    arg: OrDeferred<struct.semid_ds | Address | null>,
  ): Result;
  /**
   * semctl(semid, semnum, IPC_SET, arg) changes who may use it.
   *
   * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
   * @param semnum which one of the set; operations on all of it ignore it.
   * @param arg `sem_perm.uid`, `.gid` and `.mode` count.
   * @returns 0.
   * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; EPERM: it is another user’s.
   * @see man 2 semctl
   */
  semctl(
    semid: OrDeferred<int>,
    semnum: OrDeferred<int>,
    cmd: typeof IPC_SET,
    arg: OrDeferred<struct.semid_ds | Address | null>,
  ): Result;
  /**
   * semctl(semid, semnum, IPC_RMID) removes it.
   *
   * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
   * @param semnum which one of the set; operations on all of it ignore it.
   * @returns 0.
   * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; EPERM: it is another user’s.
   * @see man 2 semctl
   */
  semctl(semid: OrDeferred<int>, semnum: OrDeferred<int>, cmd: typeof IPC_RMID): Result;
  /**
   * semctl(semid, semnum, SEM_STAT, arg) tells what is at an index.
   *
   * The id is an index here, from 0 to what the `_INFO` operation returned.
   *
   * Its times have 64 bits on every architecture.
   *
   * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
   * @param semnum which one of the set; operations on all of it ignore it.
   * @param arg receives it.
   * @returns its id.
   * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id.
   * @see man 2 semctl
   */
  semctl(
    semid: OrDeferred<int>,
    semnum: OrDeferred<int>,
    cmd: typeof SEM_STAT,
    arg: OrDeferred<struct.semid_ds | Address | null>,
  ): Result;
  /**
   * semctl(semid, semnum, SEM_STAT_ANY, arg) tells what is at an index, whoever may read it.
   *
   * The id is an index here, from 0 to what the `_INFO` operation returned.
   *
   * Its times have 64 bits on every architecture.
   *
   * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
   * @param semnum which one of the set; operations on all of it ignore it.
   * @param arg receives it.
   * @returns its id.
   * @since Linux 4.17
   * @see man 2 semctl
   */
  semctl(
    semid: OrDeferred<int>,
    semnum: OrDeferred<int>,
    cmd: typeof SEM_STAT_ANY,
    arg: OrDeferred<struct.semid_ds | Address | null>,
  ): Result;
  /**
   * semctl(semid, semnum, IPC_INFO, arg) tells the limits of the system.
   *
   * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
   * @param semnum which one of the set; operations on all of it ignore it.
   * @param arg receives them.
   * @returns the greatest index in use.
   * @see man 2 semctl
   */
  semctl(
    semid: OrDeferred<int>,
    semnum: OrDeferred<int>,
    cmd: typeof IPC_INFO,
    arg: OrDeferred<struct.seminfo | Address | null>,
  ): Result;
  /**
   * semctl(semid, semnum, SEM_INFO, arg) tells what the system uses.
   *
   * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
   * @param semnum which one of the set; operations on all of it ignore it.
   * @param arg receives them.
   * @returns the greatest index in use.
   * @see man 2 semctl
   */
  semctl(
    semid: OrDeferred<int>,
    semnum: OrDeferred<int>,
    cmd: typeof SEM_INFO,
    arg: OrDeferred<struct.seminfo | Address | null>,
  ): Result;
  /**
   * semctl(semid, semnum, GETVAL) tells the value of a semaphore.
   *
   * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
   * @param semnum which one of the set; operations on all of it ignore it.
   * @returns the value.
   * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id.
   * @see man 2 semctl
   */
  semctl(semid: OrDeferred<int>, semnum: OrDeferred<int>, cmd: typeof GETVAL): Result;
  /**
   * semctl(semid, semnum, SETVAL, arg) sets the value of a semaphore.
   *
   * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
   * @param semnum which one of the set; operations on all of it ignore it.
   * @param arg the value, from 0 to `SEMVMX`, 32767.
   * @returns 0.
   * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; ERANGE: a value that no semaphore has.
   * @see man 2 semctl
   */
  semctl(
    semid: OrDeferred<int>,
    semnum: OrDeferred<int>,
    cmd: typeof SETVAL,
    arg: OrDeferred<int>,
  ): Result;
  /**
   * semctl(semid, semnum, GETPID) tells who changed a semaphore last.
   *
   * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
   * @param semnum which one of the set; operations on all of it ignore it.
   * @returns the process; 0 for nobody.
   * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id.
   * @see man 2 semctl
   */
  semctl(semid: OrDeferred<int>, semnum: OrDeferred<int>, cmd: typeof GETPID): Result;
  /**
   * semctl(semid, semnum, GETNCNT) tells how many wait for a semaphore to grow.
   *
   * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
   * @param semnum which one of the set; operations on all of it ignore it.
   * @returns how many.
   * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id.
   * @see man 2 semctl
   */
  semctl(semid: OrDeferred<int>, semnum: OrDeferred<int>, cmd: typeof GETNCNT): Result;
  /**
   * semctl(semid, semnum, GETZCNT) tells how many wait for a semaphore to become 0.
   *
   * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
   * @param semnum which one of the set; operations on all of it ignore it.
   * @returns how many.
   * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id.
   * @see man 2 semctl
   */
  semctl(semid: OrDeferred<int>, semnum: OrDeferred<int>, cmd: typeof GETZCNT): Result;
  /**
   * semctl(semid, semnum, GETALL, arg) tells the values of the whole set.
   *
   * A shorter array is overrun; `IPC_STAT` tells `sem_nsems`.
   *
   * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
   * @param semnum which one of the set; operations on all of it ignore it.
   * @param arg a Uint16Array that receives them: as many unsigned short as the set has semaphores, which only the kernel knows.
   * @returns 0.
   * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id.
   * @see man 2 semctl
   */
  semctl(
    semid: OrDeferred<int>,
    semnum: OrDeferred<int>,
    cmd: typeof GETALL,
    arg: OrDeferred<Memory>,
  ): Result;
  /**
   * semctl(semid, semnum, SETALL, arg) sets the values of the whole set.
   *
   * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
   * @param semnum which one of the set; operations on all of it ignore it.
   * @param arg a Uint16Array of them: as many unsigned short as the set has semaphores, which only the kernel knows.
   * @returns 0.
   * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; ERANGE: a value that no semaphore has.
   * @see man 2 semctl
   */
  semctl(
    semid: OrDeferred<int>,
    semnum: OrDeferred<int>,
    cmd: typeof SETALL,
    arg: OrDeferred<Memory>,
  ): Result;
  /** Refused: it takes more or less than was given. */
  semctl<Operation extends number, Given extends readonly unknown[]>(
    semid: OrDeferred<int>,
    semnum: OrDeferred<int>,
    cmd: WithOperands<Operation, SemctlOperands, [arg?: OrDeferred<Operand | undefined>], Given>,
    ...operands: Given
  ): Result;
  /**
   * semctl(semid, semnum, cmd, arg) controls semaphores.
   *
   * - `IPC_STAT` tells what it is; `arg`: receives it.
   * - `IPC_SET` changes who may use it; `arg`: `sem_perm.uid`, `.gid` and `.mode` count.
   * - `IPC_RMID` removes it.
   * - `SEM_STAT` tells what is at an index; `arg`: receives it.
   * - `SEM_STAT_ANY` tells what is at an index, whoever may read it; `arg`: receives it.
   * - `IPC_INFO` tells the limits of the system; `arg`: receives them.
   * - `SEM_INFO` tells what the system uses; `arg`: receives them.
   * - `GETVAL` tells the value of a semaphore.
   * - `SETVAL` sets the value of a semaphore; `arg`: the value, from 0 to `SEMVMX`, 32767.
   * - `GETPID` tells who changed a semaphore last.
   * - `GETNCNT` tells how many wait for a semaphore to grow.
   * - `GETZCNT` tells how many wait for a semaphore to become 0.
   * - `GETALL` tells the values of the whole set; `arg`: a Uint16Array that receives them: as many unsigned short as the set has semaphores, which only the kernel knows.
   * - `SETALL` sets the values of the whole set; `arg`: a Uint16Array of them: as many unsigned short as the set has semaphores, which only the kernel knows.
   *
   * Operands that one of these does not take are left out, and passed as 0. Any other operation goes through with operands as they are, views of whatever length: the structure depends on it.
   *
   * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
   * @param semnum which one of the set; operations on all of it ignore it.
   * @param cmd the operation.
   * @param arg what the operation takes.
   * @returns what the operation returns.
   * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; EPERM: it is another user’s.
   * @see man 2 semctl
   */
  semctl<Operation extends number>(
    semid: OrDeferred<int>,
    semnum: OrDeferred<int>,
    cmd: Operation,
    ...operands: OperandsOf<Operation, SemctlOperands, [arg?: OrDeferred<Operand | undefined>]>
  ): Result;

  /**
   * semget(key, nsems, semflg) finds a set of semaphores, or makes it.
   *
   * It stays until somebody removes it with `IPC_RMID`: the end of this process does not.
   *
   * @param key the name of it; `IPC_PRIVATE` for one that has none.
   * @param nsems how many it has; 0 to take it as it is.
   * @param semflg permissions (`0o600`; without any only root may use what is made), or-ed with `IPC_CREAT` and `IPC_EXCL`.
   * @returns its id.
   * @throws {SyscallError} EACCES: it exists, and its permissions forbid it; EEXIST: `IPC_CREAT | IPC_EXCL` and it exists; ENOENT: it does not exist, and `IPC_CREAT` is not given; ENOSPC: a limit of the system is reached; EINVAL: more than there are, or than a limit.
   * @see man 2 semget
   */
  semget(key: OrDeferred<key_t>, nsems: OrDeferred<int>, semflg: OrInput<Flags<'IPC_'>>): Result;

  /**
   * semop(semid, sops, nsops) changes semaphores, or waits until it can.
   *
   * While it waits, the thread that makes it runs no event loop.
   *
   * @param semid the id of the set.
   * @param sops done all together or not at all: which one, what to add, and flags (`IPC_NOWAIT`, `SEM_UNDO`).
   * @param nsops how many, at most 500.
   * @returns 0.
   * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; E2BIG: too many at once; EAGAIN: `IPC_NOWAIT` and it would wait, or the time is over; EFBIG: no semaphore of that number; EINTR: a signal came while waiting; ERANGE: a semaphore would exceed `SEMVMX`.
   * @see man 2 semop
   */
  semop(
    semid: OrDeferred<int>,
    sops: OrDeferred<struct.sembuf | RecordArray<struct.sembuf> | Address | null>,
    nsops?: OrDeferred<uint | Integer | undefined>,
  ): Result;

  /**
   * semtimedop(semid, sops, nsops, timeout) changes semaphores, or waits until it can or a time is over.
   *
   * While it waits, the thread that makes it runs no event loop.
   *
   * @param semid the id of the set.
   * @param sops done all together or not at all: which one, what to add, and flags (`IPC_NOWAIT`, `SEM_UNDO`).
   * @param nsops how many, at most 500.
   * @param timeout how long at most; `null` waits for ever.
   * @returns 0.
   * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; E2BIG: too many at once; EAGAIN: `IPC_NOWAIT` and it would wait, or the time is over; EFBIG: no semaphore of that number; EINTR: a signal came while waiting; ERANGE: a semaphore would exceed `SEMVMX`.
   * @see man 2 semtimedop
   */
  semtimedop(
    semid: OrDeferred<int>,
    sops: OrDeferred<struct.sembuf | RecordArray<struct.sembuf> | Address | null>,
    nsops?: OrDeferred<uint | Integer | undefined>,
    timeout?: OrDeferred<struct.timespec | Address | null | undefined>,
  ): Result;

  /** @deprecated Use `semtimedop`: x86 and arm call it `semtimedop_time64`. */
  semtimedop_time64: RecordedCalls['semtimedop'];

  /**
   * shmat(shmid, shmaddr, shmflg) maps a piece of shared memory.
   *
   * With `SHM_REMAP` it replaces what lies there, JavaScript’s memory as well.
   *
   * @param shmid its id.
   * @param shmaddr where; `null` lets the kernel choose.
   * @param shmflg `SHM_RDONLY`, `SHM_EXEC`, `SHM_RND`, `SHM_REMAP` or 0.
   * @returns where it lies; `viewMemory` makes a view of it.
   * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id, or an address that cannot be.
   * @see man 2 shmat
   */
  shmat(
    shmid: OrDeferred<int>,
    shmaddr: OrDeferred<Address | null>,
    shmflg?: OrInput<Flags<'SHM_'> | undefined>,
  ): Result;

  /**
   * shmctl(shmid, IPC_STAT, buf) tells what it is.
   *
   * Its times have 64 bits on every architecture.
   *
   * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
   * @param buf receives it.
   * @returns 0.
   * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id.
   * @see man 2 shmctl
   */
  shmctl(
    shmid: OrDeferred<int>,
    cmd: typeof IPC_STAT,
    buf: OrDeferred<struct.shmid_ds | Address | null>,
  ): Result;
  /**
   * shmctl(shmid, IPC_SET, buf) changes who may use it.
   *
   * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
   * @param buf `shm_perm.uid`, `.gid` and `.mode` count.
   * @returns 0.
   * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; EPERM: it is another user’s.
   * @see man 2 shmctl
   */
  shmctl(
    shmid: OrDeferred<int>,
    cmd: typeof IPC_SET,
    buf: OrDeferred<struct.shmid_ds | Address | null>,
  ): Result;
  /**
   * shmctl(shmid, IPC_RMID) removes it.
   *
   * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
   * @returns 0.
   * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; EPERM: it is another user’s.
   * @see man 2 shmctl
   */
  shmctl(shmid: OrDeferred<int>, cmd: typeof IPC_RMID): Result;
  /**
   * shmctl(shmid, SHM_STAT, buf) tells what is at an index.
   *
   * The id is an index here, from 0 to what the `_INFO` operation returned.
   *
   * Its times have 64 bits on every architecture.
   *
   * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
   * @param buf receives it.
   * @returns its id.
   * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id.
   * @see man 2 shmctl
   */
  shmctl(
    shmid: OrDeferred<int>,
    cmd: typeof SHM_STAT,
    buf: OrDeferred<struct.shmid_ds | Address | null>,
  ): Result;
  /**
   * shmctl(shmid, SHM_STAT_ANY, buf) tells what is at an index, whoever may read it.
   *
   * The id is an index here, from 0 to what the `_INFO` operation returned.
   *
   * Its times have 64 bits on every architecture.
   *
   * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
   * @param buf receives it.
   * @returns its id.
   * @since Linux 4.17
   * @see man 2 shmctl
   */
  shmctl(
    shmid: OrDeferred<int>,
    cmd: typeof SHM_STAT_ANY,
    buf: OrDeferred<struct.shmid_ds | Address | null>,
  ): Result;
  /**
   * shmctl(shmid, IPC_INFO, buf) tells the limits of the system.
   *
   * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
   * @param buf receives them.
   * @returns the greatest index in use.
   * @see man 2 shmctl
   */
  shmctl(
    shmid: OrDeferred<int>,
    cmd: typeof IPC_INFO,
    buf: OrDeferred<struct.shminfo64 | Address | null>,
  ): Result;
  /**
   * shmctl(shmid, SHM_INFO, buf) tells what the system uses.
   *
   * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
   * @param buf receives them.
   * @returns the greatest index in use.
   * @see man 2 shmctl
   */
  shmctl(
    shmid: OrDeferred<int>,
    cmd: typeof SHM_INFO,
    buf: OrDeferred<struct.shm_info | Address | null>,
  ): Result;
  /**
   * shmctl(shmid, SHM_LOCK) keeps it in memory.
   *
   * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
   * @returns 0.
   * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; EPERM: it is another user’s.
   * @see man 2 shmctl
   */
  shmctl(shmid: OrDeferred<int>, cmd: typeof SHM_LOCK): Result;
  /**
   * shmctl(shmid, SHM_UNLOCK) lets it be swapped again.
   *
   * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
   * @returns 0.
   * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; EPERM: it is another user’s.
   * @see man 2 shmctl
   */
  shmctl(shmid: OrDeferred<int>, cmd: typeof SHM_UNLOCK): Result;
  /** Refused: it takes more or less than was given. */
  shmctl<Operation extends number, Given extends readonly unknown[]>(
    shmid: OrDeferred<int>,
    cmd: WithOperands<Operation, ShmctlOperands, [buf?: OrDeferred<Operand | undefined>], Given>,
    ...operands: Given
  ): Result;
  /**
   * shmctl(shmid, cmd, buf) controls shared memory.
   *
   * - `IPC_STAT` tells what it is; `buf`: receives it.
   * - `IPC_SET` changes who may use it; `buf`: `shm_perm.uid`, `.gid` and `.mode` count.
   * - `IPC_RMID` removes it.
   * - `SHM_STAT` tells what is at an index; `buf`: receives it.
   * - `SHM_STAT_ANY` tells what is at an index, whoever may read it; `buf`: receives it.
   * - `IPC_INFO` tells the limits of the system; `buf`: receives them.
   * - `SHM_INFO` tells what the system uses; `buf`: receives them.
   * - `SHM_LOCK` keeps it in memory.
   * - `SHM_UNLOCK` lets it be swapped again.
   *
   * Operands that one of these does not take are left out, and passed as 0. Any other operation goes through with operands as they are, views of whatever length: the structure depends on it.
   *
   * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
   * @param cmd the operation.
   * @param buf what the operation takes.
   * @returns what the operation returns.
   * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; EPERM: it is another user’s.
   * @see man 2 shmctl
   */
  shmctl<Operation extends number>(
    shmid: OrDeferred<int>,
    cmd: Operation,
    ...operands: OperandsOf<Operation, ShmctlOperands, [buf?: OrDeferred<Operand | undefined>]>
  ): Result;

  /**
   * shmdt(shmaddr) unmaps a piece of shared memory.
   *
   * A view of it that is used afterwards crashes the process.
   *
   * @param shmaddr where `shmat` put it.
   * @returns 0.
   * @throws {SyscallError} EINVAL: nothing was put there.
   * @see man 2 shmdt
   */
  shmdt(shmaddr: OrDeferred<Address | null>): Result;

  /**
   * shmget(key, size, shmflg) finds a piece of shared memory, or makes it.
   *
   * It stays until somebody removes it with `IPC_RMID`: the end of this process does not.
   *
   * @param key the name of it; `IPC_PRIVATE` for one that has none.
   * @param size its size in bytes, rounded up to whole pages; 0 to take it as it is.
   * @param shmflg permissions (`0o600`; without any only root may use what is made), or-ed with `IPC_CREAT`, `IPC_EXCL`, `SHM_HUGETLB` ….
   * @returns its id.
   * @throws {SyscallError} EACCES: it exists, and its permissions forbid it; EEXIST: `IPC_CREAT | IPC_EXCL` and it exists; ENOENT: it does not exist, and `IPC_CREAT` is not given; ENOSPC: a limit of the system is reached; EINVAL: larger than what is there, or than a limit.
   * @see man 2 shmget
   */
  shmget(
    key: OrDeferred<key_t>,
    size: OrDeferred<size_t | Integer>,
    shmflg: OrInput<Flags<'SHM_'>>,
  ): Result;

  /**
   * mq_getsetattr(mqdes, newattr, oldattr) tells the attributes of a queue, and sets `O_NONBLOCK`.
   *
   * @param mqdes the descriptor of the queue.
   * @param newattr of its fields only `mq_flags` counts; `null` leaves all as it is.
   * @param oldattr receives what they were; `null` if nobody wants them.
   * @returns 0.
   * @throws {SyscallError} EBADF: no queue; EINVAL: `mq_flags` has more than `O_NONBLOCK`.
   * @see man 2 mq_getsetattr
   */
  mq_getsetattr(
    mqdes: OrDeferred<mqd_t>,
    newattr: OrDeferred<struct.mq_attr | Address | null>,
    oldattr?: OrDeferred<struct.mq_attr | Address | null | undefined>,
  ): Result;

  /**
   * mq_notify(mqdes, sevp) asks to be told once when a message comes to an empty queue.
   *
   * No JavaScript runs in a signal handler: block the signal and read it from a `signalfd4`, or poll the descriptor instead.
   *
   * A kernel’s `SIGEV_THREAD` is a message of 32 bytes to a netlink socket, from which libc makes its threads.
   *
   * @param mqdes the descriptor of the queue.
   * @param sevp `SIGEV_SIGNAL` with a signal, or `SIGEV_NONE`; `null` takes it back.
   * @returns 0.
   * @throws {SyscallError} EBUSY: somebody else has asked; EINVAL: a kind or a signal that does not exist.
   * @see man 3 mq_notify
   */
  mq_notify(mqdes: OrDeferred<mqd_t>, sevp: OrDeferred<struct.sigevent | Address | null>): Result;

  /**
   * mq_open(name, oflag, mode, attr) opens a queue of messages, or makes it.
   *
   * This is the kernel’s own call: `mq_open` of libc takes `/name` and passes `name`. A name with a slash is refused with EACCES.
   *
   * @param name the name of the queue, **without** the slash that libc wants before it.
   * @param oflag an access mode, or-ed with `O_CREAT`, `O_EXCL`, `O_CLOEXEC`, `O_NONBLOCK`.
   * @param mode permissions of a queue that is made, less the umask; to be given with `O_CREAT`, as `0o600` for instance.
   * @param attr `mq_maxmsg` and `mq_msgsize` of a queue that is made; `null` for those of the system.
   * @returns a descriptor of the queue; the caller closes it with `close`.
   * @throws {SyscallError} EACCES: its permissions forbid it, or the name has a slash; EEXIST: `O_CREAT | O_EXCL` and it exists; EINVAL: an attribute beyond the limits of /proc/sys/fs/mqueue; ENOENT: it does not exist, and `O_CREAT` is not given; ENOSPC: too many queues.
   * @see man 3 mq_open, man 7 mq_overview
   */
  mq_open(
    name: OrDeferred<Path>,
    oflag: OrInput<Flags<'O_'>>,
    mode?: OrDeferred<mode_t | undefined>,
    attr?: OrDeferred<struct.mq_attr | Address | null | undefined>,
  ): Result;

  /**
   * mq_timedreceive(mqdes, msg_ptr, msg_len, msg_prio, abs_timeout) takes the first message of the highest priority from a queue.
   *
   * Without `O_NONBLOCK` it waits: the thread that makes it runs no event loop meanwhile; the descriptor can be polled.
   *
   * With `null` for the time it is what libc calls `mq_receive`.
   *
   * @param mqdes the descriptor of the queue.
   * @param msg_ptr receives the message.
   * @param msg_len how much room there is, at least `mq_msgsize`.
   * @param msg_prio receives its priority; `null` if nobody wants it.
   * @param abs_timeout until when, on `CLOCK_REALTIME`; `null` waits for ever.
   * @returns how many bytes the message has.
   * @throws {SyscallError} EAGAIN: it would wait, and the queue is open with `O_NONBLOCK`; EBADF: no queue, or not open in this direction; EINTR: a signal came while waiting; ETIMEDOUT: the time is over; EMSGSIZE: `msg_len` is less than `mq_msgsize`.
   * @see man 3 mq_receive
   */
  mq_timedreceive(
    mqdes: OrDeferred<mqd_t>,
    msg_ptr: OrDeferred<Memory>,
    msg_len?: OrDeferred<size_t | Integer | undefined>,
    msg_prio?: OrDeferred<Uint32Array | Address | null | undefined>,
    abs_timeout?: OrDeferred<struct.timespec | Address | null | undefined>,
  ): Result;

  /** @deprecated Use `mq_timedreceive`: x86 and arm call it `mq_timedreceive_time64`. */
  mq_timedreceive_time64: RecordedCalls['mq_timedreceive'];

  /**
   * mq_timedsend(mqdes, msg_ptr, msg_len, msg_prio, abs_timeout) puts a message into a queue.
   *
   * Without `O_NONBLOCK` it waits: the thread that makes it runs no event loop meanwhile; the descriptor can be polled.
   *
   * With `null` for the time it is what libc calls `mq_send`.
   *
   * @param mqdes the descriptor of the queue.
   * @param msg_ptr the message.
   * @param msg_len how many bytes of it, at most the queue’s `mq_msgsize`.
   * @param msg_prio its priority, at most 32767; higher ones come first.
   * @param abs_timeout until when, on `CLOCK_REALTIME`; `null` waits for ever.
   * @returns 0.
   * @throws {SyscallError} EAGAIN: it would wait, and the queue is open with `O_NONBLOCK`; EBADF: no queue, or not open in this direction; EINTR: a signal came while waiting; ETIMEDOUT: the time is over; EMSGSIZE: the message is longer than `mq_msgsize`.
   * @see man 3 mq_send
   */
  mq_timedsend(
    mqdes: OrDeferred<mqd_t>,
    msg_ptr: OrDeferred<Memory>,
    msg_len?: OrDeferred<size_t | Integer | undefined>,
    msg_prio?: OrDeferred<uint | undefined>,
    abs_timeout?: OrDeferred<struct.timespec | Address | null | undefined>,
  ): Result;

  /** @deprecated Use `mq_timedsend`: x86 and arm call it `mq_timedsend_time64`. */
  mq_timedsend_time64: RecordedCalls['mq_timedsend'];

  /**
   * mq_unlink(name) removes the name of a queue; it goes when nobody has it open.
   *
   * This is the kernel’s own call: `mq_open` of libc takes `/name` and passes `name`. A name with a slash is refused with EACCES.
   *
   * @param name the name of the queue, **without** the slash that libc wants before it.
   * @returns 0.
   * @throws {SyscallError} EACCES: it is another user’s; ENOENT: no queue has that name.
   * @see man 3 mq_unlink
   */
  mq_unlink(name: OrDeferred<Path>): Result;

  /**
   * recvmmsg(sockfd, msgvec, vlen, flags, timeout) receives several messages.
   *
   * What `msg_name`, `msg_iov` and `msg_control` point at, and what the buffers of `msg_iov` do, is not checked: the kernel goes by the lengths beside them. A view stored in such a field stays alive as long as the record.
   *
   * Descriptors that come by `SCM_RIGHTS` are this process’s from then on: `MSG_CMSG_CLOEXEC` keeps them from programs that it runs, and the caller closes them.
   *
   * It waits for the first message without end, whatever `timeout` says; `MSG_WAITFORONE` waits for no other.
   *
   * @param sockfd the socket.
   * @param msgvec where to; `msg_len` receives how much came.
   * @param vlen at most so many, at most 1024.
   * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
   * @param timeout when to come back, looked at after each message; receives what was left; `null` for never.
   * @returns how many messages came.
   * @throws {SyscallError} EAGAIN: nothing is there, and it may not wait; ENOTCONN: a stream not connected.
   * @since Linux 2.6.33
   * @see man 2 recvmmsg
   */
  recvmmsg(
    sockfd: OrDeferred<fd>,
    msgvec: OrDeferred<struct.mmsghdr | RecordArray<struct.mmsghdr> | Address | null>,
    vlen?: OrDeferred<uint | Integer | undefined>,
    flags?: OrInput<Flags<'MSG_'> | undefined>,
    timeout?: OrDeferred<struct.timespec | Address | null | undefined>,
  ): Result;

  /** @deprecated Use `recvmmsg`: x86 and arm call it `recvmmsg_time64`. */
  recvmmsg_time64: RecordedCalls['recvmmsg'];

  /**
   * recvmsg(sockfd, msg, flags) receives a message into several buffers, with control data.
   *
   * What `msg_name`, `msg_iov` and `msg_control` point at, and what the buffers of `msg_iov` do, is not checked: the kernel goes by the lengths beside them. A view stored in such a field stays alive as long as the record.
   *
   * Descriptors that come by `SCM_RIGHTS` are this process’s from then on: `MSG_CMSG_CLOEXEC` keeps them from programs that it runs, and the caller closes them.
   *
   * @param sockfd the socket.
   * @param msg where to; receives the lengths of name and control data, and in `msg_flags` whether something was cut.
   * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
   * @returns how many bytes came; 0 when a stream has ended.
   * @throws {SyscallError} EAGAIN: nothing is there, and it may not wait; ENOTCONN: a stream not connected.
   * @see man 2 recvmsg, man 3 cmsg
   */
  recvmsg(
    sockfd: OrDeferred<fd>,
    msg: OrDeferred<struct.msghdr | Address | null>,
    flags?: OrInput<Flags<'MSG_'> | undefined>,
  ): Result;

  /**
   * sendmmsg(sockfd, msgvec, vlen, flags) sends several messages.
   *
   * What `msg_name`, `msg_iov` and `msg_control` point at, and what the buffers of `msg_iov` do, is not checked: the kernel goes by the lengths beside them. A view stored in such a field stays alive as long as the record.
   *
   * @param sockfd the socket.
   * @param msgvec the messages; `msg_len` receives how much was taken.
   * @param vlen how many, at most 1024.
   * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
   * @returns how many messages were sent; an error only if none was.
   * @throws {SyscallError} EAGAIN: it would wait, and may not; EBADF: `sockfd`, or a descriptor in `msg_control`, is not open; EMSGSIZE: the message is longer than the protocol takes; EPIPE: the other end is gone (SIGPIPE is ignored in Node); ETOOMANYREFS: too many descriptors are on their way.
   * @since Linux 3.0
   * @see man 2 sendmmsg
   */
  sendmmsg(
    sockfd: OrDeferred<fd>,
    msgvec: OrDeferred<struct.mmsghdr | RecordArray<struct.mmsghdr> | Address | null>,
    vlen?: OrDeferred<uint | Integer | undefined>,
    flags?: OrInput<Flags<'MSG_'> | undefined>,
  ): Result;

  /**
   * sendmsg(sockfd, msg, flags) sends a message from several buffers, with control data.
   *
   * What `msg_name`, `msg_iov` and `msg_control` point at, and what the buffers of `msg_iov` do, is not checked: the kernel goes by the lengths beside them. A view stored in such a field stays alive as long as the record.
   *
   * @param sockfd the socket.
   * @param msg where to, from where, and control data.
   * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
   * @returns how many bytes were taken.
   * @throws {SyscallError} EAGAIN: it would wait, and may not; EBADF: `sockfd`, or a descriptor in `msg_control`, is not open; EMSGSIZE: the message is longer than the protocol takes; EPIPE: the other end is gone (SIGPIPE is ignored in Node); ETOOMANYREFS: too many descriptors are on their way.
   * @see man 2 sendmsg, man 3 cmsg
   */
  sendmsg(
    sockfd: OrDeferred<fd>,
    msg: OrDeferred<struct.msghdr | Address | null>,
    flags?: OrInput<Flags<'MSG_'> | undefined>,
  ): Result;

  /**
   * io_uring_enter(fd, to_submit, min_complete, flags, argp, argsz) hands requests to the kernel, and waits for completions.
   *
   * What requests point at is not checked, and the kernel reads and writes there until they are complete: memory that stays where it is, as `allocate` gives it.
   *
   * While it waits, the thread that makes it runs no event loop; the descriptor can be polled instead, or tell an `eventfd2`.
   *
   * @param fd the descriptor of the rings.
   * @param to_submit how many requests to take from the first ring.
   * @param min_complete with `IORING_ENTER_GETEVENTS`, how many completions to wait for.
   * @param flags `IORING_ENTER_*`, or-ed.
   * @param argp a signal mask of eight bytes; with `IORING_ENTER_EXT_ARG` an `io_uring_getevents_arg`; or `null`.
   * @param argsz the length of `argp`.
   * @returns how many requests were taken.
   * @throws {SyscallError} EAGAIN: no memory for a request now; EBADF: `fd` is not open; EBUSY: completions must be fetched first; EINTR: a signal came while waiting; EOPNOTSUPP: `fd` is no descriptor of rings; ETIME: the time in `argp` is over.
   * @since Linux 5.1
   * @see man 2 io_uring_enter, <linux/io_uring.h>
   */
  io_uring_enter(
    fd: OrDeferred<fd>,
    to_submit: OrDeferred<uint>,
    min_complete?: OrDeferred<uint | undefined>,
    flags?: OrInput<Flags<'IORING_'> | undefined>,
    argp?: OrDeferred<Memory | undefined>,
    argsz?: OrDeferred<size_t | Integer | undefined>,
  ): Result;

  /**
   * io_uring_register(fd, IORING_REGISTER_BUFFERS, arg, nr_args) registers buffers.
   *
   * What the record points at is not checked.
   *
   * The memory stays in use until it is unregistered or the rings are closed: it must stay where it is, as what `allocate` gives does.
   *
   * @param fd the descriptor of the rings.
   * @param arg their addresses and lengths.
   * @param nr_args how many buffers.
   * @returns 0.
   * @since Linux 5.1
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(
    fd: OrDeferred<fd>,
    opcode: typeof IORING_REGISTER_BUFFERS,
    arg: OrDeferred<struct.iovec | RecordArray<struct.iovec> | Address | null>,
    nr_args?: OrDeferred<uint | Integer | undefined>,
  ): Result;
  /**
   * io_uring_register(fd, IORING_UNREGISTER_BUFFERS) unregisters all buffers.
   *
   * @param fd the descriptor of the rings.
   * @returns 0.
   * @since Linux 5.1
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(fd: OrDeferred<fd>, opcode: typeof IORING_UNREGISTER_BUFFERS): Result;
  /**
   * io_uring_register(fd, IORING_REGISTER_FILES, arg, nr_args) registers descriptors.
   *
   * @param fd the descriptor of the rings.
   * @param arg the descriptors; −1 leaves a place.
   * @param nr_args how many of them.
   * @returns 0.
   * @since Linux 5.1
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(
    fd: OrDeferred<fd>,
    opcode: typeof IORING_REGISTER_FILES,
    arg: OrDeferred<Int32Array | Address | null>,
    nr_args?: OrDeferred<uint | Integer | undefined>,
  ): Result;
  /**
   * io_uring_register(fd, IORING_UNREGISTER_FILES) unregisters all descriptors.
   *
   * @param fd the descriptor of the rings.
   * @returns 0.
   * @since Linux 5.1
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(fd: OrDeferred<fd>, opcode: typeof IORING_UNREGISTER_FILES): Result;
  /**
   * io_uring_register(fd, IORING_REGISTER_EVENTFD, arg, nr_args) tells an event descriptor of completions.
   *
   * @param fd the descriptor of the rings.
   * @param arg the descriptor that `eventfd2` made.
   * @param nr_args 1.
   * @returns 0.
   * @since Linux 5.2
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(
    fd: OrDeferred<fd>,
    opcode: typeof IORING_REGISTER_EVENTFD,
    arg: OrDeferred<Int32Array | Address | null>,
    nr_args?: OrDeferred<uint | undefined>,
  ): Result;
  /**
   * io_uring_register(fd, IORING_UNREGISTER_EVENTFD) tells it no more.
   *
   * @param fd the descriptor of the rings.
   * @returns 0.
   * @since Linux 5.2
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(fd: OrDeferred<fd>, opcode: typeof IORING_UNREGISTER_EVENTFD): Result;
  /**
   * io_uring_register(fd, IORING_REGISTER_FILES_UPDATE, arg, nr_args) changes registered descriptors.
   *
   * What the record points at is not checked.
   *
   * @param fd the descriptor of the rings.
   * @param arg the first place, and in `data` the address of them.
   * @param nr_args how many.
   * @returns how many were changed.
   * @since Linux 5.5
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(
    fd: OrDeferred<fd>,
    opcode: typeof IORING_REGISTER_FILES_UPDATE,
    arg: OrDeferred<struct.io_uring_rsrc_update | Address | null>,
    nr_args: OrDeferred<uint>,
  ): Result;
  /**
   * io_uring_register(fd, IORING_REGISTER_EVENTFD_ASYNC, arg, nr_args) tells an event descriptor of completions that did not come at once.
   *
   * @param fd the descriptor of the rings.
   * @param arg the descriptor that `eventfd2` made.
   * @param nr_args 1.
   * @returns 0.
   * @since Linux 5.6
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(
    fd: OrDeferred<fd>,
    opcode: typeof IORING_REGISTER_EVENTFD_ASYNC,
    arg: OrDeferred<Int32Array | Address | null>,
    nr_args?: OrDeferred<uint | undefined>,
  ): Result;
  /**
   * io_uring_register(fd, IORING_REGISTER_PROBE, arg, nr_args) tells which requests this kernel knows.
   *
   * @param fd the descriptor of the rings.
   * @param arg zeros; receives an `io_uring_probe` of 16 bytes and an `io_uring_probe_op` of 8 for each.
   * @param nr_args how many requests to ask about, at most 256.
   * @returns 0.
   * @since Linux 5.6
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(
    fd: OrDeferred<fd>,
    opcode: typeof IORING_REGISTER_PROBE,
    arg: OrDeferred<Memory>,
    nr_args: OrDeferred<uint>,
  ): Result;
  /**
   * io_uring_register(fd, IORING_REGISTER_PERSONALITY) registers this thread’s credentials.
   *
   * @param fd the descriptor of the rings.
   * @returns their id, for `personality` of requests.
   * @since Linux 5.6
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(fd: OrDeferred<fd>, opcode: typeof IORING_REGISTER_PERSONALITY): Result;
  /**
   * io_uring_register(fd, IORING_UNREGISTER_PERSONALITY, nr_args) unregisters credentials.
   *
   * @param fd the descriptor of the rings.
   * @param nr_args their id.
   * @returns 0.
   * @since Linux 5.6
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(
    fd: OrDeferred<fd>,
    opcode: typeof IORING_UNREGISTER_PERSONALITY,
    arg: OrInput<Unused | undefined> | undefined,
    nr_args: OrDeferred<uint>,
  ): Result;
  /**
   * io_uring_register(fd, IORING_REGISTER_RESTRICTIONS, arg, nr_args) says what the rings may do, before they are enabled.
   *
   * @param fd the descriptor of the rings.
   * @param arg what is allowed.
   * @param nr_args how many restrictions.
   * @returns 0.
   * @since Linux 5.10
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(
    fd: OrDeferred<fd>,
    opcode: typeof IORING_REGISTER_RESTRICTIONS,
    arg: OrDeferred<
      struct.io_uring_restriction | RecordArray<struct.io_uring_restriction> | Address | null
    >,
    nr_args?: OrDeferred<uint | Integer | undefined>,
  ): Result;
  /**
   * io_uring_register(fd, IORING_REGISTER_ENABLE_RINGS) enables rings made with `IORING_SETUP_R_DISABLED`.
   *
   * @param fd the descriptor of the rings.
   * @returns 0.
   * @since Linux 5.10
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(fd: OrDeferred<fd>, opcode: typeof IORING_REGISTER_ENABLE_RINGS): Result;
  /**
   * io_uring_register(fd, IORING_REGISTER_FILES2, arg, nr_args) registers descriptors with tags.
   *
   * What the record points at is not checked.
   *
   * @param fd the descriptor of the rings.
   * @param arg an `io_uring_rsrc_register`.
   * @param nr_args the length of `arg` in bytes.
   * @returns 0.
   * @since Linux 5.13
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(
    fd: OrDeferred<fd>,
    opcode: typeof IORING_REGISTER_FILES2,
    arg: OrDeferred<Memory>,
    nr_args?: OrDeferred<uint | Integer | undefined>,
  ): Result;
  /**
   * io_uring_register(fd, IORING_REGISTER_FILES_UPDATE2, arg, nr_args) changes registered descriptors and their tags.
   *
   * What the record points at is not checked.
   *
   * @param fd the descriptor of the rings.
   * @param arg an `io_uring_rsrc_update2`.
   * @param nr_args the length of `arg` in bytes.
   * @returns how many were changed.
   * @since Linux 5.13
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(
    fd: OrDeferred<fd>,
    opcode: typeof IORING_REGISTER_FILES_UPDATE2,
    arg: OrDeferred<Memory>,
    nr_args?: OrDeferred<uint | Integer | undefined>,
  ): Result;
  /**
   * io_uring_register(fd, IORING_REGISTER_BUFFERS2, arg, nr_args) registers buffers with tags.
   *
   * What the record points at is not checked.
   *
   * The memory stays in use until it is unregistered or the rings are closed: it must stay where it is, as what `allocate` gives does.
   *
   * @param fd the descriptor of the rings.
   * @param arg an `io_uring_rsrc_register`.
   * @param nr_args the length of `arg` in bytes.
   * @returns 0.
   * @since Linux 5.13
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(
    fd: OrDeferred<fd>,
    opcode: typeof IORING_REGISTER_BUFFERS2,
    arg: OrDeferred<Memory>,
    nr_args?: OrDeferred<uint | Integer | undefined>,
  ): Result;
  /**
   * io_uring_register(fd, IORING_REGISTER_BUFFERS_UPDATE, arg, nr_args) changes registered buffers and their tags.
   *
   * What the record points at is not checked.
   *
   * The memory stays in use until it is unregistered or the rings are closed: it must stay where it is, as what `allocate` gives does.
   *
   * @param fd the descriptor of the rings.
   * @param arg an `io_uring_rsrc_update2`.
   * @param nr_args the length of `arg` in bytes.
   * @returns how many were changed.
   * @since Linux 5.13
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(
    fd: OrDeferred<fd>,
    opcode: typeof IORING_REGISTER_BUFFERS_UPDATE,
    arg: OrDeferred<Memory>,
    nr_args?: OrDeferred<uint | Integer | undefined>,
  ): Result;
  /**
   * io_uring_register(fd, IORING_REGISTER_IOWQ_AFF, arg, nr_args) says on which processors the kernel’s workers run.
   *
   * @param fd the descriptor of the rings.
   * @param arg a mask of processors.
   * @param nr_args its length in bytes.
   * @returns 0.
   * @since Linux 5.14
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(
    fd: OrDeferred<fd>,
    opcode: typeof IORING_REGISTER_IOWQ_AFF,
    arg: OrDeferred<Memory>,
    nr_args?: OrDeferred<uint | Integer | undefined>,
  ): Result;
  /**
   * io_uring_register(fd, IORING_UNREGISTER_IOWQ_AFF) lets them run where they like.
   *
   * @param fd the descriptor of the rings.
   * @returns 0.
   * @since Linux 5.14
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(fd: OrDeferred<fd>, opcode: typeof IORING_UNREGISTER_IOWQ_AFF): Result;
  /**
   * io_uring_register(fd, IORING_REGISTER_IOWQ_MAX_WORKERS, arg, nr_args) sets how many workers the kernel has.
   *
   * @param fd the descriptor of the rings.
   * @param arg bounded and unbounded ones, 0 to leave them; receives what they were.
   * @param nr_args 2.
   * @returns 0.
   * @since Linux 5.15
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(
    fd: OrDeferred<fd>,
    opcode: typeof IORING_REGISTER_IOWQ_MAX_WORKERS,
    arg: OrDeferred<Uint32Array | Address | null>,
    nr_args?: OrDeferred<uint | undefined>,
  ): Result;
  /**
   * io_uring_register(fd, IORING_REGISTER_RING_FDS, arg, nr_args) registers descriptors of rings themselves.
   *
   * @param fd the descriptor of the rings.
   * @param arg `offset` the place, −1 for any, and `data` the descriptor; receives the places.
   * @param nr_args how many rings.
   * @returns how many were registered.
   * @since Linux 5.18
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(
    fd: OrDeferred<fd>,
    opcode: typeof IORING_REGISTER_RING_FDS,
    arg: OrDeferred<
      struct.io_uring_rsrc_update | RecordArray<struct.io_uring_rsrc_update> | Address | null
    >,
    nr_args?: OrDeferred<uint | Integer | undefined>,
  ): Result;
  /**
   * io_uring_register(fd, IORING_UNREGISTER_RING_FDS, arg, nr_args) unregisters descriptors of rings.
   *
   * @param fd the descriptor of the rings.
   * @param arg `offset` the places.
   * @param nr_args how many rings.
   * @returns how many were unregistered.
   * @since Linux 5.18
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(
    fd: OrDeferred<fd>,
    opcode: typeof IORING_UNREGISTER_RING_FDS,
    arg: OrDeferred<
      struct.io_uring_rsrc_update | RecordArray<struct.io_uring_rsrc_update> | Address | null
    >,
    nr_args?: OrDeferred<uint | Integer | undefined>,
  ): Result;
  /**
   * io_uring_register(fd, IORING_REGISTER_PBUF_RING, arg, nr_args) registers a ring of buffers to choose from.
   *
   * What the record points at is not checked.
   *
   * The memory stays in use until it is unregistered or the rings are closed: it must stay where it is, as what `allocate` gives does.
   *
   * @param fd the descriptor of the rings.
   * @param arg its address, size and group.
   * @param nr_args 1.
   * @returns 0.
   * @since Linux 5.19
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(
    fd: OrDeferred<fd>,
    opcode: typeof IORING_REGISTER_PBUF_RING,
    arg: OrDeferred<struct.io_uring_buf_reg | Address | null>,
    nr_args?: OrDeferred<uint | undefined>,
  ): Result;
  /**
   * io_uring_register(fd, IORING_UNREGISTER_PBUF_RING, arg, nr_args) unregisters a ring of buffers.
   *
   * @param fd the descriptor of the rings.
   * @param arg its group.
   * @param nr_args 1.
   * @returns 0.
   * @since Linux 5.19
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(
    fd: OrDeferred<fd>,
    opcode: typeof IORING_UNREGISTER_PBUF_RING,
    arg: OrDeferred<struct.io_uring_buf_reg | Address | null>,
    nr_args?: OrDeferred<uint | undefined>,
  ): Result;
  /**
   * io_uring_register(fd, IORING_REGISTER_SYNC_CANCEL, arg, nr_args) cancels requests, and waits until they are.
   *
   * @param fd the descriptor of the rings.
   * @param arg which, and how long to wait.
   * @param nr_args 1.
   * @returns 0, or how many were cancelled.
   * @since Linux 6.0
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(
    fd: OrDeferred<fd>,
    opcode: typeof IORING_REGISTER_SYNC_CANCEL,
    arg: OrDeferred<struct.io_uring_sync_cancel_reg | Address | null>,
    nr_args?: OrDeferred<uint | undefined>,
  ): Result;
  /**
   * io_uring_register(fd, IORING_REGISTER_FILE_ALLOC_RANGE, arg) says in which places of registered descriptors the kernel may choose.
   *
   * @param fd the descriptor of the rings.
   * @param arg the first, and how many.
   * @returns 0.
   * @since Linux 6.0
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(
    fd: OrDeferred<fd>,
    opcode: typeof IORING_REGISTER_FILE_ALLOC_RANGE,
    arg: OrDeferred<struct.io_uring_file_index_range | Address | null>,
  ): Result;
  /**
   * io_uring_register(fd, IORING_REGISTER_PBUF_STATUS, arg, nr_args) tells how far the kernel is in a ring of buffers.
   *
   * @param fd the descriptor of the rings.
   * @param arg the group; receives the head.
   * @param nr_args 1.
   * @returns 0.
   * @since Linux 6.8
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(
    fd: OrDeferred<fd>,
    opcode: typeof IORING_REGISTER_PBUF_STATUS,
    arg: OrDeferred<struct.io_uring_buf_status | Address | null>,
    nr_args?: OrDeferred<uint | undefined>,
  ): Result;
  /**
   * io_uring_register(fd, IORING_REGISTER_NAPI, arg, nr_args) lets waiting poll network devices.
   *
   * @param fd the descriptor of the rings.
   * @param arg how long; receives what was set.
   * @param nr_args 1.
   * @returns 0.
   * @since Linux 6.9
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(
    fd: OrDeferred<fd>,
    opcode: typeof IORING_REGISTER_NAPI,
    arg: OrDeferred<struct.io_uring_napi | Address | null>,
    nr_args?: OrDeferred<uint | undefined>,
  ): Result;
  /**
   * io_uring_register(fd, IORING_UNREGISTER_NAPI, arg, nr_args) lets it poll no more.
   *
   * @param fd the descriptor of the rings.
   * @param arg receives what was set.
   * @param nr_args 1.
   * @returns 0.
   * @since Linux 6.9
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(
    fd: OrDeferred<fd>,
    opcode: typeof IORING_UNREGISTER_NAPI,
    arg: OrDeferred<struct.io_uring_napi | Address | null>,
    nr_args?: OrDeferred<uint | undefined>,
  ): Result;
  /**
   * io_uring_register(fd, IORING_REGISTER_CLOCK, arg) says by which clock waiting ends.
   *
   * @param fd the descriptor of the rings.
   * @param arg the clock.
   * @returns 0.
   * @since Linux 6.12
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(
    fd: OrDeferred<fd>,
    opcode: typeof IORING_REGISTER_CLOCK,
    arg: OrDeferred<struct.io_uring_clock_register | Address | null>,
  ): Result;
  /**
   * io_uring_register(fd, IORING_REGISTER_CLONE_BUFFERS, arg, nr_args) takes over the buffers of other rings.
   *
   * @param fd the descriptor of the rings.
   * @param arg from which, and which.
   * @param nr_args 1.
   * @returns 0.
   * @since Linux 6.12
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(
    fd: OrDeferred<fd>,
    opcode: typeof IORING_REGISTER_CLONE_BUFFERS,
    arg: OrDeferred<struct.io_uring_clone_buffers | Address | null>,
    nr_args?: OrDeferred<uint | undefined>,
  ): Result;
  /**
   * io_uring_register(fd, IORING_REGISTER_SEND_MSG_RING, arg, nr_args) sends a message to rings without having any.
   *
   * @param fd the descriptor of the rings.
   * @param arg the request, `IORING_OP_MSG_RING`; `fd` of the call is −1.
   * @param nr_args 1.
   * @returns 0.
   * @since Linux 6.13
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(
    fd: OrDeferred<fd>,
    opcode: typeof IORING_REGISTER_SEND_MSG_RING,
    arg: OrDeferred<struct.io_uring_sqe | Address | null>,
    nr_args?: OrDeferred<uint | undefined>,
  ): Result;
  /**
   * io_uring_register(fd, IORING_REGISTER_RESIZE_RINGS, arg, nr_args) makes the rings larger or smaller.
   *
   * Mappings of the old rings must be made anew.
   *
   * @param fd the descriptor of the rings.
   * @param arg the new sizes; receives the new offsets.
   * @param nr_args 1.
   * @returns 0.
   * @since Linux 6.13
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(
    fd: OrDeferred<fd>,
    opcode: typeof IORING_REGISTER_RESIZE_RINGS,
    arg: OrDeferred<struct.io_uring_params | Address | null>,
    nr_args?: OrDeferred<uint | undefined>,
  ): Result;
  /**
   * io_uring_register(fd, IORING_REGISTER_MEM_REGION, arg, nr_args) registers memory for the arguments of waiting.
   *
   * What the record points at is not checked.
   *
   * The memory stays in use until it is unregistered or the rings are closed: it must stay where it is, as what `allocate` gives does.
   *
   * @param fd the descriptor of the rings.
   * @param arg the address of its description.
   * @param nr_args 1.
   * @returns 0.
   * @since Linux 6.13
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register(
    fd: OrDeferred<fd>,
    opcode: typeof IORING_REGISTER_MEM_REGION,
    arg: OrDeferred<struct.io_uring_mem_region_reg | Address | null>,
    nr_args?: OrDeferred<uint | undefined>,
  ): Result;
  /** Refused: it takes more or less than was given. */
  io_uring_register<Operation extends number, Given extends readonly unknown[]>(
    fd: OrDeferred<fd>,
    opcode: WithOperands<
      Operation,
      Io_uring_registerOperands,
      [arg?: OrDeferred<Operand | undefined>, nr_args?: OrDeferred<Operand | undefined>],
      Given
    >,
    ...operands: Given
  ): Result;
  /**
   * io_uring_register(fd, opcode, arg, nr_args) registers buffers, files and more with rings, so that requests need not name them anew.
   *
   * /proc/sys/kernel/io_uring_disabled and filters of containers forbid it more often than not: EPERM.
   *
   * - `IORING_REGISTER_BUFFERS` registers buffers; `arg`: their addresses and lengths; `nr_args`: how many buffers.
   * - `IORING_UNREGISTER_BUFFERS` unregisters all buffers.
   * - `IORING_REGISTER_FILES` registers descriptors; `arg`: the descriptors; −1 leaves a place; `nr_args`: how many of them.
   * - `IORING_UNREGISTER_FILES` unregisters all descriptors.
   * - `IORING_REGISTER_EVENTFD` tells an event descriptor of completions; `arg`: the descriptor that `eventfd2` made; `nr_args`: 1.
   * - `IORING_UNREGISTER_EVENTFD` tells it no more.
   * - `IORING_REGISTER_FILES_UPDATE` changes registered descriptors; `arg`: the first place, and in `data` the address of them; `nr_args`: how many.
   * - `IORING_REGISTER_EVENTFD_ASYNC` tells an event descriptor of completions that did not come at once; `arg`: the descriptor that `eventfd2` made; `nr_args`: 1.
   * - `IORING_REGISTER_PROBE` tells which requests this kernel knows; `arg`: zeros; receives an `io_uring_probe` of 16 bytes and an `io_uring_probe_op` of 8 for each; `nr_args`: how many requests to ask about, at most 256.
   * - `IORING_REGISTER_PERSONALITY` registers this thread’s credentials.
   * - `IORING_UNREGISTER_PERSONALITY` unregisters credentials; `nr_args`: their id.
   * - `IORING_REGISTER_RESTRICTIONS` says what the rings may do, before they are enabled; `arg`: what is allowed; `nr_args`: how many restrictions.
   * - `IORING_REGISTER_ENABLE_RINGS` enables rings made with `IORING_SETUP_R_DISABLED`.
   * - `IORING_REGISTER_FILES2` registers descriptors with tags; `arg`: an `io_uring_rsrc_register`; `nr_args`: the length of `arg` in bytes.
   * - `IORING_REGISTER_FILES_UPDATE2` changes registered descriptors and their tags; `arg`: an `io_uring_rsrc_update2`; `nr_args`: the length of `arg` in bytes.
   * - `IORING_REGISTER_BUFFERS2` registers buffers with tags; `arg`: an `io_uring_rsrc_register`; `nr_args`: the length of `arg` in bytes.
   * - `IORING_REGISTER_BUFFERS_UPDATE` changes registered buffers and their tags; `arg`: an `io_uring_rsrc_update2`; `nr_args`: the length of `arg` in bytes.
   * - `IORING_REGISTER_IOWQ_AFF` says on which processors the kernel’s workers run; `arg`: a mask of processors; `nr_args`: its length in bytes.
   * - `IORING_UNREGISTER_IOWQ_AFF` lets them run where they like.
   * - `IORING_REGISTER_IOWQ_MAX_WORKERS` sets how many workers the kernel has; `arg`: bounded and unbounded ones, 0 to leave them; receives what they were; `nr_args`: 2.
   * - `IORING_REGISTER_RING_FDS` registers descriptors of rings themselves; `arg`: `offset` the place, −1 for any, and `data` the descriptor; receives the places; `nr_args`: how many rings.
   * - `IORING_UNREGISTER_RING_FDS` unregisters descriptors of rings; `arg`: `offset` the places; `nr_args`: how many rings.
   * - `IORING_REGISTER_PBUF_RING` registers a ring of buffers to choose from; `arg`: its address, size and group; `nr_args`: 1.
   * - `IORING_UNREGISTER_PBUF_RING` unregisters a ring of buffers; `arg`: its group; `nr_args`: 1.
   * - `IORING_REGISTER_SYNC_CANCEL` cancels requests, and waits until they are; `arg`: which, and how long to wait; `nr_args`: 1.
   * - `IORING_REGISTER_FILE_ALLOC_RANGE` says in which places of registered descriptors the kernel may choose; `arg`: the first, and how many.
   * - `IORING_REGISTER_PBUF_STATUS` tells how far the kernel is in a ring of buffers; `arg`: the group; receives the head; `nr_args`: 1.
   * - `IORING_REGISTER_NAPI` lets waiting poll network devices; `arg`: how long; receives what was set; `nr_args`: 1.
   * - `IORING_UNREGISTER_NAPI` lets it poll no more; `arg`: receives what was set; `nr_args`: 1.
   * - `IORING_REGISTER_CLOCK` says by which clock waiting ends; `arg`: the clock.
   * - `IORING_REGISTER_CLONE_BUFFERS` takes over the buffers of other rings; `arg`: from which, and which; `nr_args`: 1.
   * - `IORING_REGISTER_SEND_MSG_RING` sends a message to rings without having any; `arg`: the request, `IORING_OP_MSG_RING`; `fd` of the call is −1; `nr_args`: 1.
   * - `IORING_REGISTER_RESIZE_RINGS` makes the rings larger or smaller; `arg`: the new sizes; receives the new offsets; `nr_args`: 1.
   * - `IORING_REGISTER_MEM_REGION` registers memory for the arguments of waiting; `arg`: the address of its description; `nr_args`: 1.
   *
   * Operands that one of these does not take are left out, and passed as 0. Any other operation goes through with operands as they are, views of whatever length: the structure depends on it, and new ones come with every kernel.
   *
   * @param fd the descriptor of the rings.
   * @param opcode the operation, `IORING_REGISTER_*` or `IORING_UNREGISTER_*`.
   * @param arg what the operation takes.
   * @param nr_args how many of them.
   * @returns what the operation returns.
   * @throws {SyscallError} EBADF: `fd` is not open; EBUSY: something of the kind is registered already; EINVAL: this kernel does not know the operation, or its operands make no sense; ENXIO: nothing of the kind is registered; EOPNOTSUPP: `fd` is no descriptor of rings.
   * @since Linux 5.1
   * @see man 2 io_uring_register, <linux/io_uring.h>
   */
  io_uring_register<Operation extends number>(
    fd: OrDeferred<fd>,
    opcode: Operation,
    ...operands: OperandsOf<
      Operation,
      Io_uring_registerOperands,
      [arg?: OrDeferred<Operand | undefined>, nr_args?: OrDeferred<Operand | undefined>]
    >
  ): Result;

  /**
   * io_uring_setup(entries, params) makes a pair of rings.
   *
   * `mmap` of the descriptor at `IORING_OFF_SQ_RING` and `IORING_OFF_SQES` gives the memory of the rings; `viewMemory` makes views of it.
   *
   * With `IORING_SETUP_NO_MMAP` the kernel uses memory of the caller’s for as long as the rings are open, which must be mapped and stay where it is.
   *
   * /proc/sys/kernel/io_uring_disabled and filters of containers forbid it more often than not: EPERM.
   *
   * @param entries how many requests the first holds, rounded up to a power of two.
   * @param params flags and sizes; receives features and offsets.
   * @returns a descriptor to map the rings from; the caller closes it.
   * @throws {SyscallError} EINVAL: flags or sizes that make no sense; ENOMEM: the rings are too large for RLIMIT_MEMLOCK; EPERM: io_uring is forbidden here.
   * @since Linux 5.1
   * @see man 2 io_uring_setup, <linux/io_uring.h>
   */
  io_uring_setup(
    entries: OrDeferred<uint>,
    params: OrDeferred<struct.io_uring_params | Address | null>,
  ): Result;

  /**
   * futex(uaddr, FUTEX_WAIT, val, timeout) waits at a word that holds a value.
   *
   * While it waits, the thread that makes it runs no event loop: take that of `linux-syscalls/async`, or a timeout. `Atomics.wait` on the same word does not meet it: V8 keeps waiters of its own.
   *
   * @param uaddr the word, four bytes at an address that is a multiple of four.
   * @param val what the word must hold for it to wait.
   * @param timeout how long at most; `null` waits for ever.
   * @returns 0.
   * @throws {SyscallError} EAGAIN: the word did not hold that value; EINTR: a signal came, or something woke it without reason; ETIMEDOUT: the time is over.
   * @see man 2 futex, <linux/futex.h>
   */
  futex(
    uaddr: OrDeferred<Int32Array | Uint32Array | Address | null>,
    op: typeof FUTEX_WAIT,
    val: OrInput<u32>,
    timeout?: OrDeferred<struct.timespec | Address | null | undefined>,
  ): Result;
  /**
   * futex(uaddr, FUTEX_WAKE, val) wakes those who wait at a word.
   *
   * @param uaddr the word, four bytes at an address that is a multiple of four.
   * @param val how many to wake at most.
   * @returns how many were woken.
   * @see man 2 futex, <linux/futex.h>
   */
  futex(
    uaddr: OrDeferred<Int32Array | Uint32Array | Address | null>,
    op: typeof FUTEX_WAKE,
    val: OrDeferred<int>,
  ): Result;
  /**
   * futex(uaddr, FUTEX_REQUEUE, val, timeout, uaddr2) wakes some who wait at a word, and lets others wait at another.
   *
   * `FUTEX_CMP_REQUEUE` looks at the word first, and misses nobody.
   *
   * @param uaddr the word, four bytes at an address that is a multiple of four.
   * @param val how many to wake at most.
   * @param timeout how many to move at most; it stands where a time would.
   * @param uaddr2 where they wait then.
   * @returns how many were woken.
   * @see man 2 futex, <linux/futex.h>
   */
  futex(
    uaddr: OrDeferred<Int32Array | Uint32Array | Address | null>,
    op: typeof FUTEX_REQUEUE,
    val: OrDeferred<int>,
    timeout: OrDeferred<int>,
    uaddr2: OrDeferred<Int32Array | Uint32Array | Address | null>,
  ): Result;
  /**
   * futex(uaddr, FUTEX_CMP_REQUEUE, val, timeout, uaddr2, val3) wakes some who wait at a word that holds a value, and lets others wait at another.
   *
   * @param uaddr the word, four bytes at an address that is a multiple of four.
   * @param val how many to wake at most.
   * @param timeout how many to move at most; it stands where a time would.
   * @param uaddr2 where they wait then.
   * @param val3 what the first word must hold.
   * @returns how many were woken or moved.
   * @throws {SyscallError} EAGAIN: the word did not hold that value.
   * @see man 2 futex, <linux/futex.h>
   */
  futex(
    uaddr: OrDeferred<Int32Array | Uint32Array | Address | null>,
    op: typeof FUTEX_CMP_REQUEUE,
    val: OrDeferred<int>,
    timeout: OrDeferred<int>,
    uaddr2: OrDeferred<Int32Array | Uint32Array | Address | null>,
    val3: OrInput<u32>,
  ): Result;
  /**
   * futex(uaddr, FUTEX_WAKE_OP, val, timeout, uaddr2, val3) changes a second word, wakes those who wait at the first, and at the second if it held a value.
   *
   * @param uaddr the word, four bytes at an address that is a multiple of four.
   * @param val how many to wake at most.
   * @param timeout how many to wake at the second; it stands where a time would.
   * @param uaddr2 the word that is changed.
   * @param val3 operation, comparison and their operands: 4, 4, 12 and 12 bits.
   * @returns how many were woken.
   * @see man 2 futex, <linux/futex.h>
   */
  futex(
    uaddr: OrDeferred<Int32Array | Uint32Array | Address | null>,
    op: typeof FUTEX_WAKE_OP,
    val: OrDeferred<int>,
    timeout: OrDeferred<int>,
    uaddr2: OrDeferred<Int32Array | Uint32Array | Address | null>,
    val3: OrInput<u32>,
  ): Result;
  /**
   * futex(uaddr, FUTEX_WAIT_BITSET, val, timeout, val3) waits at a word that holds a value, for wakers with a bit in common.
   *
   * While it waits, the thread that makes it runs no event loop: take that of `linux-syscalls/async`, or a timeout. `Atomics.wait` on the same word does not meet it: V8 keeps waiters of its own.
   *
   * @param uaddr the word, four bytes at an address that is a multiple of four.
   * @param val what the word must hold for it to wait.
   * @param timeout until when, on `CLOCK_MONOTONIC`, or `CLOCK_REALTIME` with `FUTEX_CLOCK_REALTIME`; `null` waits for ever.
   * @param val3 a mask that is not 0: waiters and wakers meet where bits do.
   * @returns 0.
   * @throws {SyscallError} EAGAIN: the word did not hold that value; EINTR: a signal came, or something woke it without reason; ETIMEDOUT: the time is over.
   * @since Linux 2.6.25
   * @see man 2 futex, <linux/futex.h>
   */
  futex(
    uaddr: OrDeferred<Int32Array | Uint32Array | Address | null>,
    op: typeof FUTEX_WAIT_BITSET,
    val: OrInput<u32>,
    timeout: OrDeferred<struct.timespec | Address | null | undefined> | undefined,
    uaddr2: OrInput<Unused | undefined> | undefined,
    val3: OrInput<u32>,
  ): Result;
  /**
   * futex(uaddr, FUTEX_WAKE_BITSET, val, val3) wakes those who wait at a word with a bit in common.
   *
   * @param uaddr the word, four bytes at an address that is a multiple of four.
   * @param val how many to wake at most.
   * @param val3 a mask that is not 0: waiters and wakers meet where bits do.
   * @returns how many were woken.
   * @since Linux 2.6.25
   * @see man 2 futex, <linux/futex.h>
   */
  futex(
    uaddr: OrDeferred<Int32Array | Uint32Array | Address | null>,
    op: typeof FUTEX_WAKE_BITSET,
    val: OrDeferred<int>,
    timeout: OrInput<Unused | undefined> | undefined,
    uaddr2: OrInput<Unused | undefined> | undefined,
    val3: OrInput<u32>,
  ): Result;
  /**
   * futex(uaddr, FUTEX_LOCK_PI, timeout) takes a lock that lends its owner the priority of those who wait.
   *
   * While it waits, the thread that makes it runs no event loop: take that of `linux-syscalls/async`, or a timeout. `Atomics.wait` on the same word does not meet it: V8 keeps waiters of its own.
   *
   * @param uaddr the word, four bytes at an address that is a multiple of four.
   * @param timeout until when, on `CLOCK_REALTIME`; `null` waits for ever.
   * @returns 0.
   * @throws {SyscallError} EAGAIN: its owner is about to end; try again; EINTR: a signal came, or something woke it without reason; ETIMEDOUT: the time is over; EDEADLK: this thread has it; EPERM: the word is not one of a lock that inherits priority; ESRCH: the thread that the word names is not there.
   * @see man 2 futex, <linux/futex.h>
   */
  futex(
    uaddr: OrDeferred<Int32Array | Uint32Array | Address | null>,
    op: typeof FUTEX_LOCK_PI,
    val?: OrInput<Unused | undefined>,
    timeout?: OrDeferred<struct.timespec | Address | null | undefined>,
  ): Result;
  /**
   * futex(uaddr, FUTEX_LOCK_PI2, timeout) takes a lock as `FUTEX_LOCK_PI` does, with a clock of choice.
   *
   * While it waits, the thread that makes it runs no event loop: take that of `linux-syscalls/async`, or a timeout. `Atomics.wait` on the same word does not meet it: V8 keeps waiters of its own.
   *
   * @param uaddr the word, four bytes at an address that is a multiple of four.
   * @param timeout until when, on `CLOCK_MONOTONIC`, or `CLOCK_REALTIME` with `FUTEX_CLOCK_REALTIME`; `null` waits for ever.
   * @returns 0.
   * @throws {SyscallError} EAGAIN: its owner is about to end; try again; EINTR: a signal came, or something woke it without reason; ETIMEDOUT: the time is over; EDEADLK: this thread has it; EPERM: the word is not one of a lock that inherits priority; ESRCH: the thread that the word names is not there.
   * @since Linux 5.14
   * @see man 2 futex, <linux/futex.h>
   */
  futex(
    uaddr: OrDeferred<Int32Array | Uint32Array | Address | null>,
    op: typeof FUTEX_LOCK_PI2,
    val?: OrInput<Unused | undefined>,
    timeout?: OrDeferred<struct.timespec | Address | null | undefined>,
  ): Result;
  /**
   * futex(uaddr, FUTEX_TRYLOCK_PI) takes such a lock if it is free in truth.
   *
   * @param uaddr the word, four bytes at an address that is a multiple of four.
   * @returns 0.
   * @throws {SyscallError} EAGAIN: its owner is about to end; try again; EDEADLK: this thread has it; EPERM: the word is not one of a lock that inherits priority; ESRCH: the thread that the word names is not there.
   * @see man 2 futex, <linux/futex.h>
   */
  futex(
    uaddr: OrDeferred<Int32Array | Uint32Array | Address | null>,
    op: typeof FUTEX_TRYLOCK_PI,
  ): Result;
  /**
   * futex(uaddr, FUTEX_UNLOCK_PI) gives such a lock to the first who waits.
   *
   * @param uaddr the word, four bytes at an address that is a multiple of four.
   * @returns 0.
   * @throws {SyscallError} EPERM: this thread does not have it.
   * @see man 2 futex, <linux/futex.h>
   */
  futex(
    uaddr: OrDeferred<Int32Array | Uint32Array | Address | null>,
    op: typeof FUTEX_UNLOCK_PI,
  ): Result;
  /**
   * futex(uaddr, FUTEX_WAIT_REQUEUE_PI, val, timeout, uaddr2) waits at a word that holds a value, to be moved to such a lock.
   *
   * While it waits, the thread that makes it runs no event loop: take that of `linux-syscalls/async`, or a timeout. `Atomics.wait` on the same word does not meet it: V8 keeps waiters of its own.
   *
   * @param uaddr the word, four bytes at an address that is a multiple of four.
   * @param val what the word must hold for it to wait.
   * @param timeout until when, on `CLOCK_MONOTONIC`, or `CLOCK_REALTIME` with `FUTEX_CLOCK_REALTIME`; `null` waits for ever.
   * @param uaddr2 the lock.
   * @returns 0.
   * @throws {SyscallError} EAGAIN: the word did not hold that value; EINTR: a signal came, or something woke it without reason; ETIMEDOUT: the time is over.
   * @since Linux 2.6.31
   * @see man 2 futex, <linux/futex.h>
   */
  futex(
    uaddr: OrDeferred<Int32Array | Uint32Array | Address | null>,
    op: typeof FUTEX_WAIT_REQUEUE_PI,
    val: OrInput<u32>,
    timeout: OrDeferred<struct.timespec | Address | null | undefined> | undefined,
    uaddr2: OrDeferred<Int32Array | Uint32Array | Address | null>,
  ): Result;
  /**
   * futex(uaddr, FUTEX_CMP_REQUEUE_PI, val, timeout, uaddr2, val3) hands such a lock to one who waits at a word that holds a value, and lets others wait for it.
   *
   * @param uaddr the word, four bytes at an address that is a multiple of four.
   * @param val 1.
   * @param timeout how many to move at most; it stands where a time would.
   * @param uaddr2 the lock.
   * @param val3 what the first word must hold.
   * @returns how many got the lock or were moved.
   * @throws {SyscallError} EAGAIN: the word did not hold that value; EDEADLK: this thread has it; EPERM: the word is not one of a lock that inherits priority; ESRCH: the thread that the word names is not there.
   * @since Linux 2.6.31
   * @see man 2 futex, <linux/futex.h>
   */
  futex(
    uaddr: OrDeferred<Int32Array | Uint32Array | Address | null>,
    op: typeof FUTEX_CMP_REQUEUE_PI,
    val: OrDeferred<int>,
    timeout: OrDeferred<int>,
    uaddr2: OrDeferred<Int32Array | Uint32Array | Address | null>,
    val3: OrInput<u32>,
  ): Result;
  /** Refused: it takes more or less than was given. */
  futex<Operation extends number, Given extends readonly unknown[]>(
    uaddr: OrDeferred<Int32Array | Uint32Array | Address | null>,
    op: WithOperands<
      Operation,
      FutexOperands,
      [
        val?: OrDeferred<Operand | undefined>,
        timeout?: OrDeferred<Operand | undefined>,
        uaddr2?: OrDeferred<Operand | undefined>,
        val3?: OrDeferred<Operand | undefined>,
      ],
      Given
    >,
    ...operands: Given
  ): Result;
  /**
   * futex(uaddr, op, val, timeout, uaddr2, val3) waits at a word of memory, or wakes those who do.
   *
   * To be of use the word lies in memory that others see: a SharedArrayBuffer for threads of this process, a mapping for other processes. `Atomics` reads and writes it.
   *
   * - `FUTEX_WAIT` waits at a word that holds a value; `val`: what the word must hold for it to wait; `timeout`: how long at most; `null` waits for ever.
   * - `FUTEX_WAKE` wakes those who wait at a word; `val`: how many to wake at most.
   * - `FUTEX_REQUEUE` wakes some who wait at a word, and lets others wait at another; `val`: how many to wake at most; `timeout`: how many to move at most; it stands where a time would; `uaddr2`: where they wait then.
   * - `FUTEX_CMP_REQUEUE` wakes some who wait at a word that holds a value, and lets others wait at another; `val`: how many to wake at most; `timeout`: how many to move at most; it stands where a time would; `uaddr2`: where they wait then; `val3`: what the first word must hold.
   * - `FUTEX_WAKE_OP` changes a second word, wakes those who wait at the first, and at the second if it held a value; `val`: how many to wake at most; `timeout`: how many to wake at the second; it stands where a time would; `uaddr2`: the word that is changed; `val3`: operation, comparison and their operands: 4, 4, 12 and 12 bits.
   * - `FUTEX_WAIT_BITSET` waits at a word that holds a value, for wakers with a bit in common; `val`: what the word must hold for it to wait; `timeout`: until when, on `CLOCK_MONOTONIC`, or `CLOCK_REALTIME` with `FUTEX_CLOCK_REALTIME`; `null` waits for ever; `val3`: a mask that is not 0: waiters and wakers meet where bits do.
   * - `FUTEX_WAKE_BITSET` wakes those who wait at a word with a bit in common; `val`: how many to wake at most; `val3`: a mask that is not 0: waiters and wakers meet where bits do.
   * - `FUTEX_LOCK_PI` takes a lock that lends its owner the priority of those who wait; `timeout`: until when, on `CLOCK_REALTIME`; `null` waits for ever.
   * - `FUTEX_LOCK_PI2` takes a lock as `FUTEX_LOCK_PI` does, with a clock of choice; `timeout`: until when, on `CLOCK_MONOTONIC`, or `CLOCK_REALTIME` with `FUTEX_CLOCK_REALTIME`; `null` waits for ever.
   * - `FUTEX_TRYLOCK_PI` takes such a lock if it is free in truth.
   * - `FUTEX_UNLOCK_PI` gives such a lock to the first who waits.
   * - `FUTEX_WAIT_REQUEUE_PI` waits at a word that holds a value, to be moved to such a lock; `val`: what the word must hold for it to wait; `timeout`: until when, on `CLOCK_MONOTONIC`, or `CLOCK_REALTIME` with `FUTEX_CLOCK_REALTIME`; `null` waits for ever; `uaddr2`: the lock.
   * - `FUTEX_CMP_REQUEUE_PI` hands such a lock to one who waits at a word that holds a value, and lets others wait for it; `val`: 1; `timeout`: how many to move at most; it stands where a time would; `uaddr2`: the lock; `val3`: what the first word must hold.
   *
   * Operands that one of these does not take are left out, and passed as 0. Any other operation goes through with operands as they are, views of whatever length: whether a word stands for a number, a time or an address depends on it.
   *
   * @param uaddr the word, four bytes at an address that is a multiple of four.
   * @param op the operation, or-ed with `FUTEX_PRIVATE_FLAG` where no other process sees the word.
   * @param val a value or a count.
   * @param timeout a time, or a count that stands in its place.
   * @param uaddr2 a second word.
   * @param val3 a value or a mask.
   * @returns what the operation returns.
   * @throws {SyscallError} EINVAL: operands that make no sense together; ENOSYS: no such operation here.
   * @see man 2 futex, <linux/futex.h>
   */
  futex<Operation extends number>(
    uaddr: OrDeferred<Int32Array | Uint32Array | Address | null>,
    op: Operation,
    ...operands: OperandsOf<
      Operation,
      FutexOperands,
      [
        val?: OrDeferred<Operand | undefined>,
        timeout?: OrDeferred<Operand | undefined>,
        uaddr2?: OrDeferred<Operand | undefined>,
        val3?: OrDeferred<Operand | undefined>,
      ]
    >
  ): Result;

  /** @deprecated Use `futex`: x86 and arm call it `futex_time64`. */
  futex_time64: RecordedCalls['futex'];

  /**
   * futex_requeue(waiters, flags, nr_wake, nr_requeue) wakes some who wait at a word, and lets others wait at another.
   *
   * To be of use the word lies in memory that others see: a SharedArrayBuffer for threads of this process, a mapping for other processes. `Atomics` reads and writes it.
   *
   * The words that `uaddr` of the records points at are not checked. A view stored there stays alive as long as the records.
   *
   * @param waiters the first word with what it must hold, and the second.
   * @param flags 0.
   * @param nr_wake how many to wake at most.
   * @param nr_requeue how many to move at most.
   * @returns how many were woken or moved.
   * @throws {SyscallError} EAGAIN: the first word did not hold that value; EINVAL: flags that make no sense.
   * @since Linux 6.7
   * @see <linux/futex.h>
   */
  futex_requeue(
    waiters: OrDeferred<RecordArray<struct.futex_waitv> | Address | null>,
    flags: OrInput<Flags<'FUTEX2_'> | undefined> | undefined,
    nr_wake: OrDeferred<int>,
    nr_requeue: OrDeferred<int>,
  ): Result;

  /**
   * futex_wait(uaddr, val, mask, flags, timeout, clockid) waits at a word that holds a value.
   *
   * To be of use the word lies in memory that others see: a SharedArrayBuffer for threads of this process, a mapping for other processes. `Atomics` reads and writes it.
   *
   * While it waits, the thread that makes it runs no event loop: take that of `linux-syscalls/async`, or a timeout. `Atomics.wait` on the same word does not meet it: V8 keeps waiters of its own.
   *
   * Kernels of today take words of 32 bits only. With `FUTEX2_NUMA` a second one follows, the node.
   *
   * @param uaddr the word.
   * @param val what it must hold, without sign.
   * @param mask waiters and wakers meet where bits do; not 0.
   * @param flags `FUTEX2_SIZE_U32`, or-ed with `FUTEX2_PRIVATE` where no other process sees the word, and with `FUTEX2_NUMA`.
   * @param timeout until when, on `clockid`; `null` waits for ever.
   * @param clockid `CLOCK_MONOTONIC` or `CLOCK_REALTIME`.
   * @returns 0.
   * @throws {SyscallError} EAGAIN: the word did not hold that value; EINTR: a signal came, or something woke it without reason; ETIMEDOUT: the time is over; EINVAL: flags, a mask or a time that make no sense.
   * @since Linux 6.7
   * @see <linux/futex.h>
   */
  futex_wait(
    uaddr: OrDeferred<Int32Array | Uint32Array | Address | null>,
    val: OrDeferred<ulong | Integer>,
    mask: OrDeferred<ulong | Integer>,
    flags: OrInput<Flags<'FUTEX2_'>>,
    timeout?: OrDeferred<struct.timespec | Address | null | undefined>,
    clockid?: OrInput<Flags<'CLOCK_'> | undefined>,
  ): Result;

  /**
   * futex_waitv(waiters, nr_futexes, flags, timeout, clockid) waits at several words that hold values.
   *
   * To be of use the word lies in memory that others see: a SharedArrayBuffer for threads of this process, a mapping for other processes. `Atomics` reads and writes it.
   *
   * While it waits, the thread that makes it runs no event loop: take that of `linux-syscalls/async`, or a timeout. `Atomics.wait` on the same word does not meet it: V8 keeps waiters of its own.
   *
   * The words that `uaddr` of the records points at are not checked. A view stored there stays alive as long as the records.
   *
   * @param waiters the words, what they must hold, and flags.
   * @param nr_futexes how many, at most `FUTEX_WAITV_MAX`.
   * @param flags 0.
   * @param timeout until when, on `clockid`; `null` waits for ever.
   * @param clockid `CLOCK_MONOTONIC` or `CLOCK_REALTIME`.
   * @returns the index of a word that was woken.
   * @throws {SyscallError} EAGAIN: the word did not hold that value; EINTR: a signal came, or something woke it without reason; ETIMEDOUT: the time is over; EINVAL: flags, a count or a time that make no sense.
   * @since Linux 5.16
   * @see <linux/futex.h>
   */
  futex_waitv(
    waiters: OrDeferred<struct.futex_waitv | RecordArray<struct.futex_waitv> | Address | null>,
    nr_futexes?: OrDeferred<uint | Integer | undefined>,
    flags?: OrInput<Flags<'FUTEX2_'> | undefined>,
    timeout?: OrDeferred<struct.timespec | Address | null | undefined>,
    clockid?: OrInput<Flags<'CLOCK_'> | undefined>,
  ): Result;

  /**
   * futex_wake(uaddr, mask, nr, flags) wakes those who wait at a word.
   *
   * To be of use the word lies in memory that others see: a SharedArrayBuffer for threads of this process, a mapping for other processes. `Atomics` reads and writes it.
   *
   * Kernels of today take words of 32 bits only. With `FUTEX2_NUMA` a second one follows, the node.
   *
   * @param uaddr the word.
   * @param mask waiters and wakers meet where bits do; not 0.
   * @param nr how many at most.
   * @param flags `FUTEX2_SIZE_U32`, or-ed with `FUTEX2_PRIVATE` where no other process sees the word, and with `FUTEX2_NUMA`.
   * @returns how many were woken.
   * @throws {SyscallError} EINVAL: flags or a mask that make no sense.
   * @since Linux 6.7
   * @see <linux/futex.h>
   */
  futex_wake(
    uaddr: OrDeferred<Int32Array | Uint32Array | Address | null>,
    mask: OrDeferred<ulong | Integer>,
    nr: OrDeferred<int>,
    flags: OrInput<Flags<'FUTEX2_'>>,
  ): Result;

  /**
   * io_cancel(ctx_id, iocb, result) tries to cancel a request.
   *
   * @param ctx_id the context, which is an address in this process.
   * @param iocb the record at the address that it was submitted from.
   * @param result nothing is written here since Linux 3.9: the event comes as any.
   * @returns 0.
   * @throws {SyscallError} EINPROGRESS: it is being cancelled; its event will come; EINVAL: no such request or context, or one that cannot be cancelled, as those on files.
   * @see man 2 io_cancel
   */
  io_cancel(
    ctx_id: OrDeferred<ulong | Integer>,
    iocb: OrDeferred<struct.iocb | Address | null>,
    result: OrDeferred<struct.io_event | Address | null>,
  ): Result;

  /**
   * io_destroy(ctx_id) ends a context: waits for what cannot be cancelled.
   *
   * @param ctx_id the context, which is an address in this process.
   * @returns 0.
   * @throws {SyscallError} EINVAL: no such context, or a number that makes no sense.
   * @see man 2 io_destroy
   */
  io_destroy(ctx_id: OrDeferred<ulong | Integer>): Result;

  /**
   * io_getevents(ctx_id, min_nr, nr, events, timeout) waits for requests to be done.
   *
   * While it waits, the thread that makes it runs no event loop.
   *
   * @param ctx_id the context, which is an address in this process.
   * @param min_nr how many to wait for; 0 does not wait.
   * @param nr at most so many.
   * @param events receives them: `data`, the address `obj`, and `res`.
   * @param timeout how long to wait at most; `null` waits for ever.
   * @returns how many events there are.
   * @throws {SyscallError} EINVAL: no such context, or a number that makes no sense; EINTR: a signal came while waiting.
   * @see man 2 io_getevents
   */
  io_getevents(
    ctx_id: OrDeferred<ulong | Integer>,
    min_nr: OrDeferred<long | Integer>,
    nr: OrDeferred<int | Integer | undefined> | undefined,
    events: OrDeferred<struct.io_event | RecordArray<struct.io_event> | Address | null>,
    timeout?: OrDeferred<struct.timespec | Address | null | undefined>,
  ): Result;

  /**
   * io_pgetevents(ctx_id, min_nr, nr, events, timeout, sigmask) waits for requests to be done, with other signals blocked meanwhile.
   *
   * While it waits, the thread that makes it runs no event loop.
   *
   * The kernel takes the mask as an address and a size, which are put together for you.
   *
   * @param ctx_id the context, which is an address in this process.
   * @param min_nr how many to wait for; 0 does not wait.
   * @param nr at most so many.
   * @param events receives them: `data`, the address `obj`, and `res`.
   * @param timeout how long to wait at most; `null` waits for ever.
   * @param sigmask the signals that are blocked: eight bytes, bit 0 is signal 1; or `null`.
   * @returns how many events there are.
   * @throws {SyscallError} EINVAL: no such context, or a number that makes no sense; EINTR: a signal came while waiting.
   * @since Linux 4.18
   * @see man 2 io_getevents
   */
  io_pgetevents(
    ctx_id: OrDeferred<ulong | Integer>,
    min_nr: OrDeferred<long | Integer>,
    nr: OrDeferred<int | Integer | undefined> | undefined,
    events: OrDeferred<struct.io_event | RecordArray<struct.io_event> | Address | null>,
    timeout: OrDeferred<struct.timespec | Address | null | undefined> | undefined,
    sigmask: OrDeferred<Memory>,
  ): Result;

  /** @deprecated Use `io_pgetevents`: x86 and arm call it `io_pgetevents_time64`. */
  io_pgetevents_time64: RecordedCalls['io_pgetevents'];

  /**
   * io_setup(nr_events, ctx_idp) makes a context for asynchronous input and output.
   *
   * @param nr_events how many requests may be under way.
   * @param ctx_idp receives the context; must be 0 before.
   * @returns 0.
   * @throws {SyscallError} EAGAIN: more than /proc/sys/fs/aio-max-nr allows; EINVAL: `ctx_idp` is not 0, or no event is wanted.
   * @see man 2 io_setup
   */
  io_setup(
    nr_events: OrDeferred<uint>,
    ctx_idp: OrDeferred<BigUint64Array | Address | null>,
  ): Result;

  /**
   * io_submit(ctx_id, nr, iocbpp) starts requests.
   *
   * The kernel writes into the buffers until the event of a request is there: `aio_buf` must be the address of memory that stays where it is, as `allocate` gives it, and is not checked.
   *
   * The records themselves are read during the call; only their addresses are remembered, as `obj` of the events and for `io_cancel`.
   *
   * @param ctx_id the context, which is an address in this process.
   * @param nr how many.
   * @param iocbpp the addresses of `iocb` records, each as wide as a register: a BigUint64Array, or a Uint32Array on x86 and arm.
   * @returns how many were started.
   * @throws {SyscallError} EINVAL: no such context, or a number that makes no sense; EAGAIN: the context is full; EBADF: the descriptor of the first request is not open.
   * @see man 2 io_submit, <linux/aio_abi.h>
   */
  io_submit(
    ctx_id: OrDeferred<ulong | Integer>,
    nr: OrDeferred<long | Integer>,
    iocbpp: OrDeferred<Memory>,
  ): Result;

  /**
   * fcntl(fd, F_DUPFD, arg) gives the open file another descriptor.
   *
   * The new one survives `execve`; see `F_DUPFD_CLOEXEC`.
   *
   * @param fd the descriptor.
   * @param arg the least number that the new one may have.
   * @returns the new descriptor; the caller closes it.
   * @throws {SyscallError} EINVAL: `arg` is negative or beyond the limit; EMFILE: no number is left.
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(fd: OrDeferred<fd>, cmd: typeof F_DUPFD, arg: OrDeferred<int>): Result;
  /**
   * fcntl(fd, F_DUPFD_CLOEXEC, arg) gives the open file another descriptor, which `execve` closes.
   *
   * @param fd the descriptor.
   * @param arg the least number that the new one may have.
   * @returns the new descriptor; the caller closes it.
   * @since Linux 2.6.24
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(fd: OrDeferred<fd>, cmd: typeof F_DUPFD_CLOEXEC, arg: OrDeferred<int>): Result;
  /**
   * fcntl(fd, F_GETFD) tells the flags of the descriptor.
   *
   * @param fd the descriptor.
   * @returns `FD_CLOEXEC` or 0.
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(fd: OrDeferred<fd>, cmd: typeof F_GETFD): Result;
  /**
   * fcntl(fd, F_SETFD, arg) sets the flags of the descriptor.
   *
   * @param fd the descriptor.
   * @param arg `FD_CLOEXEC`, or 0 to survive `execve`.
   * @returns 0.
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(fd: OrDeferred<fd>, cmd: typeof F_SETFD, arg: OrInput<Flags<'FD_'>>): Result;
  /**
   * fcntl(fd, F_GETFL) tells the mode and the status flags of the open file.
   *
   * @param fd the descriptor.
   * @returns `O_*`; on x86 and arm with `O_LARGEFILE`.
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(fd: OrDeferred<fd>, cmd: typeof F_GETFL): Result;
  /**
   * fcntl(fd, F_SETFL, arg) sets the status flags of the open file.
   *
   * Every descriptor of the open file sees them, those in other processes as well.
   *
   * @param fd the descriptor.
   * @param arg `O_APPEND`, `O_ASYNC`, `O_DIRECT`, `O_NOATIME` and `O_NONBLOCK`; others stay.
   * @returns 0.
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(fd: OrDeferred<fd>, cmd: typeof F_SETFL, arg: OrInput<Flags<'O_'>>): Result;
  /**
   * fcntl(fd, F_GETLK, arg) tells whether a lock could be set.
   *
   * @param fd the descriptor.
   * @param arg `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0; becomes the lock in the way, or has `F_UNLCK`.
   * @returns 0.
   * @throws {SyscallError} EAGAIN: somebody else’s lock is in the way; on some file systems EACCES; EBADF: `fd` is not open, or not in the mode that the lock needs; EDEADLK: waiting would never end; EINTR: a signal came while waiting.
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(
    fd: OrDeferred<fd>,
    cmd: typeof F_GETLK,
    arg: OrDeferred<struct.flock | Address | null>,
  ): Result;
  /**
   * fcntl(fd, F_SETLK, arg) sets a lock of this process, or removes it.
   *
   * Such a lock belongs to the process: any `close` of the file by anything in it, Node included, drops it.
   *
   * @param fd the descriptor.
   * @param arg `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0.
   * @returns 0.
   * @throws {SyscallError} EAGAIN: somebody else’s lock is in the way; on some file systems EACCES; EBADF: `fd` is not open, or not in the mode that the lock needs; EDEADLK: waiting would never end; EINTR: a signal came while waiting.
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(
    fd: OrDeferred<fd>,
    cmd: typeof F_SETLK,
    arg: OrDeferred<struct.flock | Address | null>,
  ): Result;
  /**
   * fcntl(fd, F_SETLKW, arg) waits until it has set a lock of this process.
   *
   * Such a lock belongs to the process: any `close` of the file by anything in it, Node included, drops it.
   *
   * It waits: the thread that makes it runs no event loop meanwhile.
   *
   * @param fd the descriptor.
   * @param arg `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0.
   * @returns 0.
   * @throws {SyscallError} EAGAIN: somebody else’s lock is in the way; on some file systems EACCES; EBADF: `fd` is not open, or not in the mode that the lock needs; EDEADLK: waiting would never end; EINTR: a signal came while waiting.
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(
    fd: OrDeferred<fd>,
    cmd: typeof F_SETLKW,
    arg: OrDeferred<struct.flock | Address | null>,
  ): Result;
  /**
   * fcntl(fd, F_OFD_GETLK, arg) tells whether a lock of the open file could be set.
   *
   * @param fd the descriptor.
   * @param arg `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0; becomes the lock in the way, or has `F_UNLCK`.
   * @returns 0.
   * @throws {SyscallError} EAGAIN: somebody else’s lock is in the way; on some file systems EACCES; EBADF: `fd` is not open, or not in the mode that the lock needs; EDEADLK: waiting would never end; EINTR: a signal came while waiting.
   * @since Linux 3.15
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(
    fd: OrDeferred<fd>,
    cmd: typeof F_OFD_GETLK,
    arg: OrDeferred<struct.flock | Address | null>,
  ): Result;
  /**
   * fcntl(fd, F_OFD_SETLK, arg) sets a lock of the open file, or removes it.
   *
   * Such a lock belongs to the open file description: it goes when the last descriptor of it does.
   *
   * @param fd the descriptor.
   * @param arg `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0.
   * @returns 0.
   * @throws {SyscallError} EAGAIN: somebody else’s lock is in the way; on some file systems EACCES; EBADF: `fd` is not open, or not in the mode that the lock needs; EDEADLK: waiting would never end; EINTR: a signal came while waiting.
   * @since Linux 3.15
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(
    fd: OrDeferred<fd>,
    cmd: typeof F_OFD_SETLK,
    arg: OrDeferred<struct.flock | Address | null>,
  ): Result;
  /**
   * fcntl(fd, F_OFD_SETLKW, arg) waits until it has set a lock of the open file.
   *
   * Such a lock belongs to the open file description: it goes when the last descriptor of it does.
   *
   * It waits: the thread that makes it runs no event loop meanwhile.
   *
   * @param fd the descriptor.
   * @param arg `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0.
   * @returns 0.
   * @throws {SyscallError} EAGAIN: somebody else’s lock is in the way; on some file systems EACCES; EBADF: `fd` is not open, or not in the mode that the lock needs; EDEADLK: waiting would never end; EINTR: a signal came while waiting.
   * @since Linux 3.15
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(
    fd: OrDeferred<fd>,
    cmd: typeof F_OFD_SETLKW,
    arg: OrDeferred<struct.flock | Address | null>,
  ): Result;
  /**
   * fcntl(fd, F_SETOWN, arg) says who gets the signals of the open file.
   *
   * @param fd the descriptor.
   * @param arg a process, or a group as a negative number.
   * @returns 0.
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(fd: OrDeferred<fd>, cmd: typeof F_SETOWN, arg: OrDeferred<pid_t>): Result;
  /**
   * fcntl(fd, F_GETOWN) tells who gets the signals of the open file.
   *
   * A group comes back as a negative number, which no caller can tell from an error: `F_GETOWN_EX` says which it is.
   *
   * @param fd the descriptor.
   * @returns the process, or 0 for nobody.
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(fd: OrDeferred<fd>, cmd: typeof F_GETOWN): Result;
  /**
   * fcntl(fd, F_SETOWN_EX, arg) says which thread, process or group gets the signals of the open file.
   *
   * @param fd the descriptor.
   * @param arg the kind, `F_OWNER_*`, and the id.
   * @returns 0.
   * @since Linux 2.6.32
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(
    fd: OrDeferred<fd>,
    cmd: typeof F_SETOWN_EX,
    arg: OrDeferred<struct.f_owner_ex | Address | null>,
  ): Result;
  /**
   * fcntl(fd, F_GETOWN_EX, arg) tells which thread, process or group gets the signals of the open file.
   *
   * @param fd the descriptor.
   * @param arg receives the kind, `F_OWNER_*`, and the id.
   * @returns 0.
   * @since Linux 2.6.32
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(
    fd: OrDeferred<fd>,
    cmd: typeof F_GETOWN_EX,
    arg: OrDeferred<struct.f_owner_ex | Address | null>,
  ): Result;
  /**
   * fcntl(fd, F_GETOWNER_UIDS, arg) tells the user ids of who asked for the signals of the open file.
   *
   * @param fd the descriptor.
   * @param arg receives the real and the effective user id.
   * @returns 0.
   * @throws {SyscallError} EINVAL: the kernel was built without checkpoint and restore.
   * @since Linux 3.5
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(
    fd: OrDeferred<fd>,
    cmd: typeof F_GETOWNER_UIDS,
    arg: OrDeferred<Uint32Array | Address | null>,
  ): Result;
  /**
   * fcntl(fd, F_SETSIG, arg) says which signal tells of input and output.
   *
   * @param fd the descriptor.
   * @param arg the signal; 0 for `SIGIO`, which carries nothing.
   * @returns 0.
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(fd: OrDeferred<fd>, cmd: typeof F_SETSIG, arg: OrDeferred<int>): Result;
  /**
   * fcntl(fd, F_GETSIG) tells which signal tells of input and output.
   *
   * @param fd the descriptor.
   * @returns the signal; 0 for `SIGIO`.
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(fd: OrDeferred<fd>, cmd: typeof F_GETSIG): Result;
  /**
   * fcntl(fd, F_SETLEASE, arg) asks to be told before somebody else opens the file, or no more.
   *
   * @param fd the descriptor.
   * @param arg `F_RDLCK`, `F_WRLCK`, or `F_UNLCK` to end it.
   * @returns 0.
   * @throws {SyscallError} EACCES: the file is somebody else’s, and `CAP_LEASE` is missing; EAGAIN: the file is open in a way that conflicts.
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(fd: OrDeferred<fd>, cmd: typeof F_SETLEASE, arg: OrDeferred<int>): Result;
  /**
   * fcntl(fd, F_GETLEASE) tells the lease on the file.
   *
   * @param fd the descriptor.
   * @returns `F_RDLCK`, `F_WRLCK` or `F_UNLCK`; what it must become if it is being broken.
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(fd: OrDeferred<fd>, cmd: typeof F_GETLEASE): Result;
  /**
   * fcntl(fd, F_NOTIFY, arg) sends a signal when a directory changes.
   *
   * inotify has replaced it.
   *
   * @param fd the descriptor.
   * @param arg the changes; 0 to end it.
   * @returns 0.
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(fd: OrDeferred<fd>, cmd: typeof F_NOTIFY, arg: OrInput<Flags<'DN_'>>): Result;
  /**
   * fcntl(fd, F_SETPIPE_SZ, arg) sets how much a pipe holds.
   *
   * @param fd the descriptor.
   * @param arg the least size in bytes, rounded up to whole pages and a power of two.
   * @returns the size it got, in bytes.
   * @throws {SyscallError} EBUSY: the pipe holds more already; EPERM: more than /proc/sys/fs/pipe-max-size without `CAP_SYS_RESOURCE`.
   * @since Linux 2.6.35
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(fd: OrDeferred<fd>, cmd: typeof F_SETPIPE_SZ, arg: OrDeferred<uint>): Result;
  /**
   * fcntl(fd, F_GETPIPE_SZ) tells how much a pipe holds.
   *
   * @param fd the descriptor.
   * @returns its size in bytes.
   * @since Linux 2.6.35
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(fd: OrDeferred<fd>, cmd: typeof F_GETPIPE_SZ): Result;
  /**
   * fcntl(fd, F_ADD_SEALS, arg) forbids changes to a file of `memfd_create`, for good.
   *
   * @param fd the descriptor.
   * @param arg what to forbid.
   * @returns 0.
   * @throws {SyscallError} EBUSY: `F_SEAL_WRITE` while a writable mapping is shared; EPERM: the file has `F_SEAL_SEAL`, or `fd` is not open for writing.
   * @since Linux 3.17
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(fd: OrDeferred<fd>, cmd: typeof F_ADD_SEALS, arg: OrInput<Flags<'F_SEAL_'>>): Result;
  /**
   * fcntl(fd, F_GET_SEALS) tells what is forbidden of a file of `memfd_create`.
   *
   * @param fd the descriptor.
   * @returns `F_SEAL_*`, or-ed.
   * @throws {SyscallError} EINVAL: the file system has no seals.
   * @since Linux 3.17
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(fd: OrDeferred<fd>, cmd: typeof F_GET_SEALS): Result;
  /**
   * fcntl(fd, F_GET_RW_HINT, arg) tells how long data written to the file is expected to live.
   *
   * @param fd the descriptor.
   * @param arg receives one of `RWH_*`.
   * @returns 0.
   * @since Linux 4.13
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(
    fd: OrDeferred<fd>,
    cmd: typeof F_GET_RW_HINT,
    arg: OrDeferred<BigUint64Array | Address | null>,
  ): Result;
  /**
   * fcntl(fd, F_SET_RW_HINT, arg) says how long data written to the file is expected to live.
   *
   * @param fd the descriptor.
   * @param arg one of `RWH_*`.
   * @returns 0.
   * @since Linux 4.13
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(
    fd: OrDeferred<fd>,
    cmd: typeof F_SET_RW_HINT,
    arg: OrDeferred<BigUint64Array | Address | null>,
  ): Result;
  /**
   * fcntl(fd, F_GET_FILE_RW_HINT, arg) tells how long data written through the open file is expected to live.
   *
   * Linux 5.17 took it away, and answers EINVAL.
   *
   * @param fd the descriptor.
   * @param arg receives one of `RWH_*`.
   * @returns 0.
   * @since Linux 4.13
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(
    fd: OrDeferred<fd>,
    cmd: typeof F_GET_FILE_RW_HINT,
    arg: OrDeferred<BigUint64Array | Address | null>,
  ): Result;
  /**
   * fcntl(fd, F_SET_FILE_RW_HINT, arg) says how long data written through the open file is expected to live.
   *
   * Linux 5.17 took it away, and answers EINVAL.
   *
   * @param fd the descriptor.
   * @param arg one of `RWH_*`.
   * @returns 0.
   * @since Linux 4.13
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(
    fd: OrDeferred<fd>,
    cmd: typeof F_SET_FILE_RW_HINT,
    arg: OrDeferred<BigUint64Array | Address | null>,
  ): Result;
  /**
   * fcntl(fd, F_DUPFD_QUERY, arg) tells whether two descriptors are of one open file.
   *
   * @param fd the descriptor.
   * @param arg the other descriptor.
   * @returns 1 if they are, 0 if not.
   * @since Linux 6.10
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(fd: OrDeferred<fd>, cmd: typeof F_DUPFD_QUERY, arg: OrDeferred<fd>): Result;
  /**
   * fcntl(fd, F_CREATED_QUERY) tells whether opening the file made it.
   *
   * @param fd the descriptor.
   * @returns 1 if it did, 0 if not.
   * @since Linux 6.12
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(fd: OrDeferred<fd>, cmd: typeof F_CREATED_QUERY): Result;
  /**
   * fcntl(fd, F_GETDELEG, arg) tells the delegation on a file or a directory.
   *
   * @param fd the descriptor.
   * @param arg `d_flags` is 0; receives `d_type`.
   * @returns 0.
   * @since Linux 6.19
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(
    fd: OrDeferred<fd>,
    cmd: typeof F_GETDELEG,
    arg: OrDeferred<struct.delegation | Address | null>,
  ): Result;
  /**
   * fcntl(fd, F_SETDELEG, arg) asks to be told before somebody else changes a file or a directory, or no more.
   *
   * @param fd the descriptor.
   * @param arg `d_flags` is 0; `d_type` is `F_RDLCK`, `F_WRLCK` or `F_UNLCK`.
   * @returns 0.
   * @since Linux 6.19
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl(
    fd: OrDeferred<fd>,
    cmd: typeof F_SETDELEG,
    arg: OrDeferred<struct.delegation | Address | null>,
  ): Result;
  /** Refused: it takes more or less than was given. */
  fcntl<Operation extends number, Given extends readonly unknown[]>(
    fd: OrDeferred<fd>,
    cmd: WithOperands<Operation, FcntlOperands, [arg?: OrDeferred<Operand | undefined>], Given>,
    ...operands: Given
  ): Result;
  /**
   * fcntl(fd, cmd, arg) controls a descriptor or the open file behind it.
   *
   * Node sets `O_NONBLOCK` on descriptors that it owns: to change that is to break its streams.
   *
   * - `F_DUPFD` gives the open file another descriptor; `arg`: the least number that the new one may have.
   * - `F_DUPFD_CLOEXEC` gives the open file another descriptor, which `execve` closes; `arg`: the least number that the new one may have.
   * - `F_GETFD` tells the flags of the descriptor.
   * - `F_SETFD` sets the flags of the descriptor; `arg`: `FD_CLOEXEC`, or 0 to survive `execve`.
   * - `F_GETFL` tells the mode and the status flags of the open file.
   * - `F_SETFL` sets the status flags of the open file; `arg`: `O_APPEND`, `O_ASYNC`, `O_DIRECT`, `O_NOATIME` and `O_NONBLOCK`; others stay.
   * - `F_GETLK`, `F_GETLK64` tells whether a lock could be set; `arg`: `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0; becomes the lock in the way, or has `F_UNLCK`.
   * - `F_SETLK`, `F_SETLK64` sets a lock of this process, or removes it; `arg`: `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0.
   * - `F_SETLKW`, `F_SETLKW64` waits until it has set a lock of this process; `arg`: `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0.
   * - `F_OFD_GETLK` tells whether a lock of the open file could be set; `arg`: `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0; becomes the lock in the way, or has `F_UNLCK`.
   * - `F_OFD_SETLK` sets a lock of the open file, or removes it; `arg`: `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0.
   * - `F_OFD_SETLKW` waits until it has set a lock of the open file; `arg`: `l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0.
   * - `F_SETOWN` says who gets the signals of the open file; `arg`: a process, or a group as a negative number.
   * - `F_GETOWN` tells who gets the signals of the open file.
   * - `F_SETOWN_EX` says which thread, process or group gets the signals of the open file; `arg`: the kind, `F_OWNER_*`, and the id.
   * - `F_GETOWN_EX` tells which thread, process or group gets the signals of the open file; `arg`: receives the kind, `F_OWNER_*`, and the id.
   * - `F_GETOWNER_UIDS` tells the user ids of who asked for the signals of the open file; `arg`: receives the real and the effective user id.
   * - `F_SETSIG` says which signal tells of input and output; `arg`: the signal; 0 for `SIGIO`, which carries nothing.
   * - `F_GETSIG` tells which signal tells of input and output.
   * - `F_SETLEASE` asks to be told before somebody else opens the file, or no more; `arg`: `F_RDLCK`, `F_WRLCK`, or `F_UNLCK` to end it.
   * - `F_GETLEASE` tells the lease on the file.
   * - `F_NOTIFY` sends a signal when a directory changes; `arg`: the changes; 0 to end it.
   * - `F_SETPIPE_SZ` sets how much a pipe holds; `arg`: the least size in bytes, rounded up to whole pages and a power of two.
   * - `F_GETPIPE_SZ` tells how much a pipe holds.
   * - `F_ADD_SEALS` forbids changes to a file of `memfd_create`, for good; `arg`: what to forbid.
   * - `F_GET_SEALS` tells what is forbidden of a file of `memfd_create`.
   * - `F_GET_RW_HINT` tells how long data written to the file is expected to live; `arg`: receives one of `RWH_*`.
   * - `F_SET_RW_HINT` says how long data written to the file is expected to live; `arg`: one of `RWH_*`.
   * - `F_GET_FILE_RW_HINT` tells how long data written through the open file is expected to live; `arg`: receives one of `RWH_*`.
   * - `F_SET_FILE_RW_HINT` says how long data written through the open file is expected to live; `arg`: one of `RWH_*`.
   * - `F_DUPFD_QUERY` tells whether two descriptors are of one open file; `arg`: the other descriptor.
   * - `F_CREATED_QUERY` tells whether opening the file made it.
   * - `F_GETDELEG` tells the delegation on a file or a directory; `arg`: `d_flags` is 0; receives `d_type`.
   * - `F_SETDELEG` asks to be told before somebody else changes a file or a directory, or no more; `arg`: `d_flags` is 0; `d_type` is `F_RDLCK`, `F_WRLCK` or `F_UNLCK`.
   *
   * Operands that one of these does not take are left out, and passed as 0. Any other operation goes through with operands as they are, views of whatever length: nobody here knows whether it takes a number or a structure, and of which size.
   *
   * @param fd the descriptor.
   * @param cmd the operation.
   * @param arg what the operation takes.
   * @returns what the operation returns.
   * @throws {SyscallError} EBADF: `fd` is not open; EINVAL: this kernel does not know the operation, or not here.
   * @see man 2 fcntl, <linux/fcntl.h>
   */
  fcntl<Operation extends number>(
    fd: OrDeferred<fd>,
    cmd: Operation,
    ...operands: OperandsOf<Operation, FcntlOperands, [arg?: OrDeferred<Operand | undefined>]>
  ): Result;

  /** @deprecated Use `fcntl`: x86 and arm call it `fcntl64`. */
  fcntl64: RecordedCalls['fcntl'];

  /**
   * getegid() tells the effective group id.
   *
   * Never fails: 4294967294 is an id, though the register then reads like an error on x86 and arm.
   *
   * @returns the id, of 32 bits on every architecture.
   * @see man 2 getegid
   */
  getegid(): Result;

  /** @deprecated Use `getegid`: x86 and arm call it `getegid32`. */
  getegid32: RecordedCalls['getegid'];

  /**
   * geteuid() tells the effective user id.
   *
   * Never fails: 4294967294 is an id, though the register then reads like an error on x86 and arm.
   *
   * @returns the id, of 32 bits on every architecture.
   * @see man 2 geteuid
   */
  geteuid(): Result;

  /** @deprecated Use `geteuid`: x86 and arm call it `geteuid32`. */
  geteuid32: RecordedCalls['geteuid'];

  /**
   * getgid() tells the real group id.
   *
   * Never fails: 4294967294 is an id, though the register then reads like an error on x86 and arm.
   *
   * @returns the id, of 32 bits on every architecture.
   * @see man 2 getgid
   */
  getgid(): Result;

  /** @deprecated Use `getgid`: x86 and arm call it `getgid32`. */
  getgid32: RecordedCalls['getgid'];

  /**
   * getgroups(size, list) tells the supplementary groups.
   *
   * @param size how many ids `list` can hold; 0 only asks how many there are.
   * @param list receives the ids.
   * @returns how many groups there are.
   * @throws {SyscallError} EINVAL: `size` is too small, and not 0.
   * @see man 2 getgroups
   */
  getgroups(
    size: OrDeferred<int | Integer | undefined> | undefined,
    list: OrDeferred<Uint32Array | Address | null>,
  ): Result;

  /** @deprecated Use `getgroups`: x86 and arm call it `getgroups32`. */
  getgroups32: RecordedCalls['getgroups'];

  /**
   * getresgid(rgid, egid, sgid) tells the real, the effective and the saved group id.
   *
   * @param rgid receives the real id.
   * @param egid receives the effective id.
   * @param sgid receives the saved id.
   * @returns 0.
   * @throws {SyscallError} EFAULT: an address that can’t be written.
   * @see man 2 getresgid
   */
  getresgid(
    rgid: OrDeferred<Uint32Array | Address | null>,
    egid: OrDeferred<Uint32Array | Address | null>,
    sgid: OrDeferred<Uint32Array | Address | null>,
  ): Result;

  /** @deprecated Use `getresgid`: x86 and arm call it `getresgid32`. */
  getresgid32: RecordedCalls['getresgid'];

  /**
   * getresuid(ruid, euid, suid) tells the real, the effective and the saved user id.
   *
   * @param ruid receives the real id.
   * @param euid receives the effective id.
   * @param suid receives the saved id.
   * @returns 0.
   * @throws {SyscallError} EFAULT: an address that can’t be written.
   * @see man 2 getresuid
   */
  getresuid(
    ruid: OrDeferred<Uint32Array | Address | null>,
    euid: OrDeferred<Uint32Array | Address | null>,
    suid: OrDeferred<Uint32Array | Address | null>,
  ): Result;

  /** @deprecated Use `getresuid`: x86 and arm call it `getresuid32`. */
  getresuid32: RecordedCalls['getresuid'];

  /**
   * getuid() tells the real user id.
   *
   * Never fails: 4294967294 is an id, though the register then reads like an error on x86 and arm.
   *
   * @returns the id, of 32 bits on every architecture.
   * @see man 2 getuid
   */
  getuid(): Result;

  /** @deprecated Use `getuid`: x86 and arm call it `getuid32`. */
  getuid32: RecordedCalls['getuid'];

  /**
   * setfsgid(fsgid) changes the group id that counts when files are opened.
   *
   * The kernel changes the calling thread alone; libc’s function of that name tells all threads, this call does not. libuv’s pool keeps its rights.
   *
   * It tells no errors: call it again with −1 and look.
   *
   * @param fsgid the new id; −1 changes nothing.
   * @returns the id before, also when nothing changed.
   * @see man 2 setfsgid
   */
  setfsgid(fsgid: OrDeferred<gid_t>): Result;

  /** @deprecated Use `setfsgid`: x86 and arm call it `setfsgid32`. */
  setfsgid32: RecordedCalls['setfsgid'];

  /**
   * setfsuid(fsuid) changes the user id that counts when files are opened.
   *
   * The kernel changes the calling thread alone; libc’s function of that name tells all threads, this call does not. libuv’s pool keeps its rights.
   *
   * It tells no errors: call it again with −1 and look.
   *
   * @param fsuid the new id; −1 changes nothing.
   * @returns the id before, also when nothing changed.
   * @see man 2 setfsuid
   */
  setfsuid(fsuid: OrDeferred<uid_t>): Result;

  /** @deprecated Use `setfsuid`: x86 and arm call it `setfsuid32`. */
  setfsuid32: RecordedCalls['setfsuid'];

  /**
   * setgid(gid) changes the effective group id, and with CAP_SETGID the real and the saved one.
   *
   * The kernel changes the calling thread alone; libc’s function of that name tells all threads, this call does not. libuv’s pool keeps its rights.
   *
   * @param gid the new id.
   * @returns 0.
   * @throws {SyscallError} EPERM: the id is none of this thread’s and it lacks CAP_SETUID or CAP_SETGID; EINVAL: the id is not mapped in this user namespace.
   * @see man 2 setgid
   */
  setgid(gid: OrDeferred<gid_t>): Result;

  /** @deprecated Use `setgid`: x86 and arm call it `setgid32`. */
  setgid32: RecordedCalls['setgid'];

  /**
   * setgroups(size, list) changes the supplementary groups.
   *
   * The kernel changes the calling thread alone; libc’s function of that name tells all threads, this call does not. libuv’s pool keeps its rights.
   *
   * @param size how many ids of `list` count.
   * @param list the ids.
   * @returns 0.
   * @throws {SyscallError} EPERM: without CAP_SETGID, or forbidden in this user namespace.
   * @see man 2 setgroups
   */
  setgroups(
    size: OrDeferred<int | Integer | undefined> | undefined,
    list: OrDeferred<Uint32Array | Address | null>,
  ): Result;

  /** @deprecated Use `setgroups`: x86 and arm call it `setgroups32`. */
  setgroups32: RecordedCalls['setgroups'];

  /**
   * setregid(rgid, egid) changes the real and the effective group id.
   *
   * The kernel changes the calling thread alone; libc’s function of that name tells all threads, this call does not. libuv’s pool keeps its rights.
   *
   * @param rgid the real id, or −1 to leave it as it is.
   * @param egid the effective id, or −1 to leave it as it is.
   * @returns 0.
   * @throws {SyscallError} EPERM: the id is none of this thread’s and it lacks CAP_SETUID or CAP_SETGID; EINVAL: the id is not mapped in this user namespace.
   * @see man 2 setregid
   */
  setregid(rgid: OrDeferred<gid_t>, egid: OrDeferred<gid_t>): Result;

  /** @deprecated Use `setregid`: x86 and arm call it `setregid32`. */
  setregid32: RecordedCalls['setregid'];

  /**
   * setresgid(rgid, egid, sgid) changes the real, the effective and the saved group id.
   *
   * The kernel changes the calling thread alone; libc’s function of that name tells all threads, this call does not. libuv’s pool keeps its rights.
   *
   * @param rgid the real id, or −1 to leave it as it is.
   * @param egid the effective id, or −1 to leave it as it is.
   * @param sgid the saved id, or −1 to leave it as it is.
   * @returns 0.
   * @throws {SyscallError} EPERM: the id is none of this thread’s and it lacks CAP_SETUID or CAP_SETGID; EINVAL: the id is not mapped in this user namespace.
   * @see man 2 setresgid
   */
  setresgid(rgid: OrDeferred<gid_t>, egid: OrDeferred<gid_t>, sgid: OrDeferred<gid_t>): Result;

  /** @deprecated Use `setresgid`: x86 and arm call it `setresgid32`. */
  setresgid32: RecordedCalls['setresgid'];

  /**
   * setresuid(ruid, euid, suid) changes the real, the effective and the saved user id.
   *
   * The kernel changes the calling thread alone; libc’s function of that name tells all threads, this call does not. libuv’s pool keeps its rights.
   *
   * @param ruid the real id, or −1 to leave it as it is.
   * @param euid the effective id, or −1 to leave it as it is.
   * @param suid the saved id, or −1 to leave it as it is.
   * @returns 0.
   * @throws {SyscallError} EPERM: the id is none of this thread’s and it lacks CAP_SETUID or CAP_SETGID; EINVAL: the id is not mapped in this user namespace.
   * @see man 2 setresuid
   */
  setresuid(ruid: OrDeferred<uid_t>, euid: OrDeferred<uid_t>, suid: OrDeferred<uid_t>): Result;

  /** @deprecated Use `setresuid`: x86 and arm call it `setresuid32`. */
  setresuid32: RecordedCalls['setresuid'];

  /**
   * setreuid(ruid, euid) changes the real and the effective user id.
   *
   * The kernel changes the calling thread alone; libc’s function of that name tells all threads, this call does not. libuv’s pool keeps its rights.
   *
   * @param ruid the real id, or −1 to leave it as it is.
   * @param euid the effective id, or −1 to leave it as it is.
   * @returns 0.
   * @throws {SyscallError} EPERM: the id is none of this thread’s and it lacks CAP_SETUID or CAP_SETGID; EINVAL: the id is not mapped in this user namespace.
   * @see man 2 setreuid
   */
  setreuid(ruid: OrDeferred<uid_t>, euid: OrDeferred<uid_t>): Result;

  /** @deprecated Use `setreuid`: x86 and arm call it `setreuid32`. */
  setreuid32: RecordedCalls['setreuid'];

  /**
   * setuid(uid) changes the effective user id, and with CAP_SETUID the real and the saved one.
   *
   * The kernel changes the calling thread alone; libc’s function of that name tells all threads, this call does not. libuv’s pool keeps its rights.
   *
   * @param uid the new id.
   * @returns 0.
   * @throws {SyscallError} EPERM: the id is none of this thread’s and it lacks CAP_SETUID or CAP_SETGID; EINVAL: the id is not mapped in this user namespace.
   * @see man 2 setuid
   */
  setuid(uid: OrDeferred<uid_t>): Result;

  /** @deprecated Use `setuid`: x86 and arm call it `setuid32`. */
  setuid32: RecordedCalls['setuid'];

  /**
   * close(fd) closes a descriptor.
   *
   * The descriptor is gone even when an error comes back: never call it twice.
   *
   * Closing a descriptor that libuv owns (a socket, a pipe, a `FileHandle`) breaks whoever gets its number next.
   *
   * @param fd the descriptor; its number is free for the next call that makes one.
   * @returns 0.
   * @throws {SyscallError} EBADF: `fd` is not open; EIO: data written earlier did not reach the disk; EINTR: a signal came; the descriptor is closed all the same.
   * @see man 2 close
   */
  close(fd: OrDeferred<fd>): Result;

  /**
   * close_range(first, last, flags) closes all descriptors from one number to another.
   *
   * Node has descriptors of its own that no JavaScript sees (epoll, pipes, event descriptors), and does not survive their loss. `CLOSE_RANGE_CLOEXEC`, from Linux 5.11 on, only marks them, to be closed by `execve`.
   *
   * With `CLOSE_RANGE_UNSHARE` this thread gets a table of descriptors of its own first, and no longer sees what other threads open.
   *
   * @param first the first.
   * @param last the last, itself included; 0xffffffff for all that follow.
   * @param flags `CLOSE_RANGE_CLOEXEC`, `CLOSE_RANGE_UNSHARE` or 0.
   * @returns 0.
   * @throws {SyscallError} EINVAL: `first` is greater than `last`, or an unknown flag.
   * @since Linux 5.9
   * @see man 2 close_range
   */
  close_range(
    first: OrDeferred<uint>,
    last: OrDeferred<uint>,
    flags?: OrInput<Flags<'CLOSE_RANGE_'> | undefined>,
  ): Result;

  /**
   * creat(pathname, mode) makes a file, or empties it, and opens it for writing.
   *
   * @param pathname the file.
   * @param mode its permissions if it is new.
   * @returns the lowest free descriptor; the caller closes it.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EEXIST: `O_CREAT | O_EXCL` and it exists; ELOOP: too many symbolic links, or one at the end under `O_NOFOLLOW`; EMFILE: this process has as many descriptors as it may; ENXIO: a FIFO without reader under `O_WRONLY | O_NONBLOCK`, or a device that is not there.
   * @see man 2 creat
   */
  creat(pathname: OrDeferred<Path>, mode: OrDeferred<mode_t>): Result;

  /**
   * dup(oldfd) gives an open file another descriptor.
   *
   * The new one survives `execve`: `fcntl` with `F_DUPFD_CLOEXEC` makes one that does not.
   *
   * @param oldfd the descriptor.
   * @returns the lowest free descriptor; the caller closes it.
   * @throws {SyscallError} EMFILE: this process has as many descriptors as it may.
   * @see man 2 dup
   */
  dup(oldfd: OrDeferred<fd>): Result;

  /**
   * dup2(oldfd, newfd) gives an open file another descriptor of choice, which survives `execve`.
   *
   * With the same number twice it changes nothing, and only tells whether it is open.
   *
   * riscv64, aarch64 and loongarch64 have no `dup2`; there it is `dup3`, or `fcntl` where the two are the same.
   *
   * A `newfd` that libuv owns is pulled away from under it.
   *
   * @param oldfd the descriptor.
   * @param newfd the number that the other shall have; what it was before is closed without a word.
   * @returns `newfd`.
   * @throws {SyscallError} EBADF: `oldfd` is not open, or `newfd` is beyond the limit.
   * @see man 2 dup2
   */
  dup2(oldfd: OrDeferred<fd>, newfd: OrDeferred<fd>): Result;

  /**
   * dup3(oldfd, newfd, flags) gives an open file a descriptor of the caller’s choice.
   *
   * A `newfd` that libuv owns is pulled away from under it.
   *
   * @param oldfd the descriptor.
   * @param newfd the new one; what it was is closed without a word.
   * @param flags `O_CLOEXEC` or 0.
   * @returns `newfd`.
   * @throws {SyscallError} EINVAL: the two are the same, or an unknown flag; EBADF: `oldfd` is not open.
   * @since Linux 2.6.27
   * @see man 2 dup3
   */
  dup3(
    oldfd: OrDeferred<fd>,
    newfd: OrDeferred<fd>,
    flags?: OrInput<Flags<'O_'> | undefined>,
  ): Result;

  /**
   * flock(fd, operation) locks an open file, or unlocks it.
   *
   * Without `LOCK_NB` it waits: the thread that makes it runs no event loop meanwhile.
   *
   * @param fd the file; the lock belongs to it and all that `dup` and `fork` made of it.
   * @param operation `LOCK_SH`, `LOCK_EX` or `LOCK_UN`, or-ed with `LOCK_NB`.
   * @returns 0.
   * @throws {SyscallError} EAGAIN: `LOCK_NB`, and somebody else has it; EINTR: a signal came while waiting.
   * @see man 2 flock
   */
  flock(fd: OrDeferred<fd>, operation: OrInput<Flags<'LOCK_'>>): Result;

  /**
   * ioctl(fd, request, argp) asks the driver behind a descriptor for something of its own.
   *
   * A request made with `_IOR`, `_IOW` or `_IOWR` holds the size of its structure, and a smaller view is refused. Old requests (`TIOCGWINSZ`, `FIONREAD` …) hold none and a few a wrong one: those of the kernel’s headers are in a list. What isn’t, and what follows a structure, is your word: see docs/unchecked.md.
   *
   * Request numbers hold sizes, so some differ between 32-bit and 64-bit architectures.
   *
   * @param fd a descriptor of the device, terminal, socket or file.
   * @param request what is asked; drivers document theirs.
   * @param argp what the request takes: a view, a number, an address, or `null`.
   * @returns 0 for most requests; some return a number.
   * @throws {SyscallError} ENOTTY: the descriptor’s driver does not know this request; EFAULT: `argp` is no address that can be used; EINVAL: the request or its argument makes no sense here.
   * @see man 2 ioctl, <asm/ioctls.h>
   */
  ioctl(
    fd: OrDeferred<fd>,
    request: OrInput<Flags<'ioctl'>>,
    argp?: OrDeferred<Memory | undefined>,
  ): Result;

  /**
   * memfd_create(name, flags) makes a file that lives in memory.
   *
   * @param name what /proc shows after `memfd:`, at most 249 bytes; need not be unique.
   * @param flags `MFD_CLOEXEC`, `MFD_ALLOW_SEALING` … or 0.
   * @returns a descriptor open for reading and writing; the caller closes it.
   * @throws {SyscallError} EINVAL: an unknown flag, or a name of more than 249 bytes.
   * @since Linux 3.17
   * @see man 2 memfd_create, <linux/memfd.h>
   */
  memfd_create(name: OrDeferred<Path>, flags?: OrInput<Flags<'MFD_'> | undefined>): Result;

  /**
   * open(pathname, flags, mode) opens a file.
   *
   * riscv64, aarch64 and loongarch64 have no `open`; there it is `openat` from `AT_FDCWD`.
   *
   * The descriptor survives `execve` unless `O_CLOEXEC` is given; Node’s own always have it.
   *
   * On x86 and arm `O_LARGEFILE` is set for you, so that files beyond 2 GiB open as elsewhere.
   *
   * @param pathname the file.
   * @param flags an access mode, or-ed with creation and status flags.
   * @param mode permissions of a file that is made, less the umask; to be given with `O_CREAT` or `O_TMPFILE`, as `0o666` for instance.
   * @returns the lowest free descriptor; the caller closes it.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EEXIST: `O_CREAT | O_EXCL` and it exists; ELOOP: too many symbolic links, or one at the end under `O_NOFOLLOW`; EMFILE: this process has as many descriptors as it may; ENXIO: a FIFO without reader under `O_WRONLY | O_NONBLOCK`, or a device that is not there.
   * @see man 2 open, <linux/fcntl.h>
   */
  open(
    pathname: OrDeferred<Path>,
    flags: OrInput<Flags<'O_'>>,
    mode?: OrDeferred<mode_t | undefined>,
  ): Result;

  /**
   * openat(dirfd, pathname, flags, mode) opens a file relative to a directory.
   *
   * The descriptor survives `execve` unless `O_CLOEXEC` is given; Node’s own always have it.
   *
   * On x86 and arm `O_LARGEFILE` is set for you, so that files beyond 2 GiB open as elsewhere.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the file.
   * @param flags an access mode, or-ed with creation and status flags.
   * @param mode permissions of a file that is made, less the umask; to be given with `O_CREAT` or `O_TMPFILE`, as `0o666` for instance.
   * @returns the lowest free descriptor; the caller closes it.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EEXIST: `O_CREAT | O_EXCL` and it exists; ELOOP: too many symbolic links, or one at the end under `O_NOFOLLOW`; EMFILE: this process has as many descriptors as it may; ENXIO: a FIFO without reader under `O_WRONLY | O_NONBLOCK`, or a device that is not there.
   * @see man 2 openat, <linux/fcntl.h>
   */
  openat(
    dirfd: OrDeferred<fd>,
    pathname: OrDeferred<Path>,
    flags: OrInput<Flags<'O_'>>,
    mode?: OrDeferred<mode_t | undefined>,
  ): Result;

  /**
   * openat2(dirfd, pathname, how) opens a file with rules for looking it up that the kernel enforces.
   *
   * Unlike `openat` it refuses flags that it does not know, and a `mode` without `O_CREAT`.
   *
   * With `O_CREAT` or `O_TMPFILE` give `how` a `mode`: where it has none the record says 0, and nobody but root can open the file that is made.
   *
   * On x86 and arm or `O_LARGEFILE` into `how.flags` yourself for files beyond 2 GiB, but not with `O_PATH`.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the file.
   * @param how `flags`, `mode` and `resolve`; its size is passed for you.
   * @returns the lowest free descriptor; the caller closes it.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EEXIST: `O_CREAT | O_EXCL` and it exists; ELOOP: too many symbolic links, or one at the end under `O_NOFOLLOW`; EMFILE: this process has as many descriptors as it may; ENXIO: a FIFO without reader under `O_WRONLY | O_NONBLOCK`, or a device that is not there; EXDEV: the path leaves `dirfd`, or another mount, and `resolve` forbids it; EAGAIN: the tree changed while it was looked up; try again; E2BIG: `how` has fields this kernel doesn’t know, and they aren’t zero.
   * @since Linux 5.6
   * @see man 2 openat2, <linux/openat2.h>
   */
  openat2(
    dirfd: OrDeferred<fd>,
    pathname: OrDeferred<Path>,
    how: OrDeferred<struct.open_how | Address | null>,
  ): Result;

  /**
   * pipe(pipefd) makes a pipe whose ends survive `execve`.
   *
   * `pipe2` with `O_CLOEXEC` keeps the ends from programs that this process runs.
   *
   * @param pipefd receives the end to read from, then the end to write to.
   * @returns 0.
   * @throws {SyscallError} EMFILE: this process has as many descriptors as it may.
   * @see man 2 pipe
   */
  pipe(pipefd: OrDeferred<Int32Array | Address | null>): Result;

  /**
   * pipe2(pipefd, flags) makes a pipe.
   *
   * @param pipefd receives the end to read from, then the end to write to.
   * @param flags `O_CLOEXEC`, `O_NONBLOCK`, `O_DIRECT` (packets) or 0.
   * @returns 0.
   * @throws {SyscallError} EMFILE: this process has as many descriptors as it may; EINVAL: an unknown flag.
   * @since Linux 2.6.27
   * @see man 2 pipe2
   */
  pipe2(
    pipefd: OrDeferred<Int32Array | Address | null>,
    flags?: OrInput<Flags<'O_'> | undefined>,
  ): Result;

  /**
   * eventfd(initval) makes a descriptor that holds a counter.
   *
   * The kernel’s call has no flags, unlike libc’s function: see `eventfd2`.
   *
   * @param initval the counter at first.
   * @returns a new descriptor; the caller closes it.
   * @throws {SyscallError} EMFILE: this process has as many descriptors as it may.
   * @since Linux 2.6.22
   * @see man 2 eventfd
   */
  eventfd(initval: OrDeferred<uint>): Result;

  /**
   * eventfd2(initval, flags) makes a descriptor that holds a counter.
   *
   * Eight bytes are written to add to it, and read to take it (with `EFD_SEMAPHORE`, one).
   *
   * @param initval the counter at first.
   * @param flags `EFD_CLOEXEC`, `EFD_NONBLOCK`, `EFD_SEMAPHORE` or 0.
   * @returns a new descriptor; the caller closes it.
   * @throws {SyscallError} EINVAL: an unknown flag; EMFILE: this process has as many descriptors as it may.
   * @since Linux 2.6.27
   * @see man 2 eventfd, <linux/eventfd.h>
   */
  eventfd2(initval: OrDeferred<uint>, flags?: OrInput<Flags<'EFD_'> | undefined>): Result;

  /**
   * fanotify_init(flags, event_f_flags) makes a descriptor that tells of events on whole file systems, and may decide on them.
   *
   * On x86 and arm `O_LARGEFILE` is set for you in `event_f_flags`.
   *
   * @param flags the class and what events carry: `FAN_CLASS_NOTIF`, `FAN_REPORT_FID` ….
   * @param event_f_flags how the files that come with events are opened.
   * @returns a new descriptor; the caller closes it.
   * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN, but for what an unprivileged user may (since 5.13).
   * @since Linux 2.6.37
   * @see man 2 fanotify_init, <linux/fanotify.h>
   */
  fanotify_init(flags: OrInput<Flags<'FAN_'>>, event_f_flags: OrInput<Flags<'O_'>>): Result;

  /**
   * fanotify_mark(fanotify_fd, flags, mask, dirfd, pathname) changes what a fanotify descriptor watches.
   *
   * @param fanotify_fd a descriptor of `fanotify_init`.
   * @param flags `FAN_MARK_ADD`, `FAN_MARK_REMOVE` or `FAN_MARK_FLUSH`, and on what.
   * @param mask which events, of 64 bits.
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the file; `null` for `dirfd` itself.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file does not exist, or what is to be removed was not watched; EINVAL: an event that this class or this kernel lacks; EXDEV: the file system tells of no such events.
   * @since Linux 2.6.37
   * @see man 2 fanotify_mark, <linux/fanotify.h>
   */
  fanotify_mark(
    fanotify_fd: OrDeferred<fd>,
    flags: OrInput<Flags<'FAN_'>>,
    mask: OrInput<Flags<'FAN_'> | bigint>,
    dirfd: OrDeferred<fd>,
    pathname: OrDeferred<Path | null>,
  ): Result;

  /**
   * inotify_add_watch(fd, pathname, mask) watches a file or a directory, or changes what is watched for.
   *
   * @param fd a descriptor of `inotify_init1`.
   * @param pathname the file or directory.
   * @param mask which events: `IN_CREATE`, `IN_MODIFY`, `IN_CLOSE_WRITE` ….
   * @returns the number of the watch, which its events carry.
   * @throws {SyscallError} ENOENT: the file does not exist; ENOSPC: this user has as many watches as allowed; EINVAL: no event asked for, or `fd` is none of these.
   * @since Linux 2.6.13
   * @see man 2 inotify_add_watch
   */
  inotify_add_watch(
    fd: OrDeferred<fd>,
    pathname: OrDeferred<Path>,
    mask: OrInput<Flags<'IN_'>>,
  ): Result;

  /**
   * inotify_init() makes a descriptor that tells of changes to files.
   *
   * @returns a new descriptor; the caller closes it.
   * @throws {SyscallError} EMFILE: this user has as many of them as allowed.
   * @since Linux 2.6.13
   * @see man 2 inotify_init
   */
  inotify_init(): Result;

  /**
   * inotify_init1(flags) makes a descriptor that tells of changes to files.
   *
   * @param flags `IN_CLOEXEC`, `IN_NONBLOCK` or 0.
   * @returns a new descriptor; the caller closes it.
   * @throws {SyscallError} EMFILE: this user has as many of them as allowed.
   * @since Linux 2.6.27
   * @see man 2 inotify_init1, <linux/inotify.h>
   */
  inotify_init1(flags?: OrInput<Flags<'IN_'> | undefined>): Result;

  /**
   * inotify_rm_watch(fd, wd) ends a watch.
   *
   * @param fd a descriptor of `inotify_init1`.
   * @param wd the number of the watch.
   * @returns 0.
   * @throws {SyscallError} EINVAL: there is no such watch.
   * @since Linux 2.6.13
   * @see man 2 inotify_rm_watch
   */
  inotify_rm_watch(fd: OrDeferred<fd>, wd: OrDeferred<int>): Result;

  /**
   * signalfd(ufd, mask) makes a descriptor from which signals are read.
   *
   * A signal must be blocked in every thread, or it goes to a thread as ever: Node’s own threads block none.
   *
   * @param ufd a descriptor made by this call, to change what it takes, or −1 for a new one.
   * @param mask which signals: eight bytes, bit 0 is signal 1.
   * @returns a new descriptor; the caller closes it.
   * @throws {SyscallError} EINVAL: `ufd` is none of these; EBADF: `ufd` is not open.
   * @since Linux 2.6.22
   * @see man 2 signalfd
   */
  signalfd(ufd: OrDeferred<fd>, mask: OrDeferred<Memory>): Result;

  /**
   * signalfd4(ufd, mask, flags) makes a descriptor from which signals are read.
   *
   * A signal must be blocked in every thread, or it goes to a thread as ever: Node’s own threads block none.
   *
   * @param ufd a descriptor made by this call, to change what it takes, or −1 for a new one.
   * @param mask which signals: eight bytes, bit 0 is signal 1.
   * @param flags `SFD_CLOEXEC`, `SFD_NONBLOCK` or 0.
   * @returns a new descriptor; the caller closes it.
   * @throws {SyscallError} EINVAL: an unknown flag, or `ufd` is none of these; EBADF: `ufd` is not open.
   * @since Linux 2.6.27
   * @see man 2 signalfd, <linux/signalfd.h>
   */
  signalfd4(
    ufd: OrDeferred<fd>,
    mask: OrDeferred<Memory>,
    flags?: OrInput<Flags<'SFD_'> | undefined>,
  ): Result;

  /**
   * timerfd_create(clockid, flags) makes a descriptor that tells when a time has come.
   *
   * @param clockid `CLOCK_MONOTONIC`, `CLOCK_REALTIME`, `CLOCK_BOOTTIME` ….
   * @param flags `TFD_CLOEXEC`, `TFD_NONBLOCK` or 0.
   * @returns a new descriptor; the caller closes it.
   * @throws {SyscallError} EINVAL: no such clock, or an unknown flag.
   * @since Linux 2.6.25
   * @see man 2 timerfd_create, <linux/timerfd.h>
   */
  timerfd_create(
    clockid: OrInput<Flags<'CLOCK_'>>,
    flags?: OrInput<Flags<'TFD_'> | undefined>,
  ): Result;

  /**
   * timerfd_gettime(fd, curr_value) tells how long a timer has still to go.
   *
   * @param fd a descriptor of `timerfd_create`.
   * @param curr_value receives what remains, and how often.
   * @returns 0.
   * @throws {SyscallError} EINVAL: `fd` is none of these.
   * @since Linux 2.6.25
   * @see man 2 timerfd_gettime
   */
  timerfd_gettime(
    fd: OrDeferred<fd>,
    curr_value: OrDeferred<struct.itimerspec | Address | null>,
  ): Result;

  /** @deprecated Use `timerfd_gettime`: x86 and arm call it `timerfd_gettime64`. */
  timerfd_gettime64: RecordedCalls['timerfd_gettime'];

  /**
   * timerfd_settime(fd, flags, new_value, old_value) sets a timer off, or stops it.
   *
   * Seconds have 64 bits on every architecture.
   *
   * When it is due, eight bytes are read: how often.
   *
   * @param fd a descriptor of `timerfd_create`.
   * @param flags `TFD_TIMER_ABSTIME`, `TFD_TIMER_CANCEL_ON_SET` or 0.
   * @param new_value when first and how often; zero in `it_value` stops it.
   * @param old_value receives what was set; `null` if nobody wants it.
   * @returns 0.
   * @throws {SyscallError} EINVAL: a `tv_nsec` from 10⁹ on, or `fd` is none of these.
   * @since Linux 2.6.25
   * @see man 2 timerfd_settime
   */
  timerfd_settime(
    fd: OrDeferred<fd>,
    flags: OrInput<Flags<'TFD_'>>,
    new_value: OrDeferred<struct.itimerspec | Address | null>,
    old_value: OrDeferred<struct.itimerspec | Address | null>,
  ): Result;

  /** @deprecated Use `timerfd_settime`: x86 and arm call it `timerfd_settime64`. */
  timerfd_settime64: RecordedCalls['timerfd_settime'];

  /**
   * lseek(fd, offset, whence) moves a file’s offset.
   *
   * A directory’s offsets are cookies that may need 63 bits (ext4): `lseek.bigint` takes and returns any of them.
   *
   * @param fd a descriptor that can seek.
   * @param offset how far, in bytes; may be negative.
   * @param whence from where: `SEEK_SET`, `SEEK_CUR`, `SEEK_END`, `SEEK_DATA` ….
   * @returns the new offset from the beginning.
   * @throws {SyscallError} ESPIPE: `fd` is a pipe, a socket or a terminal; EINVAL: the new offset would be negative, or `whence` is unknown; ENXIO: `SEEK_DATA` or `SEEK_HOLE` at or beyond the end.
   * @see man 2 lseek
   */
  lseek(
    fd: OrDeferred<fd>,
    offset: OrDeferred<loff_t | Integer>,
    whence: OrInput<Flags<'SEEK_'>>,
  ): Result;

  /**
   * pread64(fd, buf, count, pos) reads at an offset and leaves the file’s own offset alone.
   *
   * At most 2147479552 bytes (0x7ffff000) go in one call; more is cut, not refused.
   *
   * @param fd a descriptor that can seek.
   * @param buf receives the bytes.
   * @param count at most so many bytes.
   * @param pos where to start, in bytes from the beginning.
   * @returns how many bytes were read; 0 at the end.
   * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and nothing is there; EBADF: `fd` is not open for reading; EINTR: a signal came before any byte did; EISDIR: `fd` is a directory; see `getdents64`; ESPIPE: `fd` is a pipe, a socket or a terminal.
   * @see man 2 pread64
   */
  pread64(
    fd: OrDeferred<fd>,
    buf: OrDeferred<Memory>,
    count: OrDeferred<size_t | Integer | undefined> | undefined,
    pos: OrDeferred<loff_t | Integer>,
  ): Result;

  /** `pread` of man section 2, which the kernel calls `pread64`. */
  pread: RecordedCalls['pread64'];

  /**
   * preadv(fd, iov, iovcnt, pos) reads at an offset into several buffers.
   *
   * The lengths inside `iov` are not checked: the kernel writes `iov_len` bytes wherever `iov_base` points.
   *
   * @param fd a descriptor that can seek.
   * @param iov addresses and lengths of the buffers.
   * @param iovcnt how many of them, at most 1024.
   * @param pos where to start, in bytes from the beginning.
   * @returns how many bytes were read in all; 0 at the end.
   * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and nothing is there; EBADF: `fd` is not open for reading; EINTR: a signal came before any byte did; EISDIR: `fd` is a directory; see `getdents64`; ESPIPE: `fd` is a pipe, a socket or a terminal.
   * @since Linux 2.6.30
   * @see man 2 preadv
   */
  preadv(
    fd: OrDeferred<fd>,
    iov: OrDeferred<struct.iovec | RecordArray<struct.iovec> | Address | null>,
    iovcnt: OrDeferred<int | Integer | undefined> | undefined,
    pos: OrDeferred<loff_t | Integer>,
  ): Result;

  /**
   * preadv2(fd, iov, iovcnt, pos, flags) reads into several buffers, at an offset or not, in a way that flags choose.
   *
   * The lengths inside `iov` are not checked: the kernel writes `iov_len` bytes wherever `iov_base` points.
   *
   * @param fd a descriptor that can seek.
   * @param iov addresses and lengths of the buffers.
   * @param iovcnt how many of them, at most 1024.
   * @param pos where to start, or −1 for the file’s own offset.
   * @param flags `RWF_NOWAIT`, `RWF_HIPRI`, `RWF_DSYNC`, `RWF_APPEND` … or 0.
   * @returns how many bytes were read in all; 0 at the end.
   * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and nothing is there; EBADF: `fd` is not open for reading; EINTR: a signal came before any byte did; EISDIR: `fd` is a directory; see `getdents64`; EOPNOTSUPP: an unknown flag, or one this file system lacks.
   * @since Linux 4.6
   * @see man 2 preadv2, <linux/fs.h>
   */
  preadv2(
    fd: OrDeferred<fd>,
    iov: OrDeferred<struct.iovec | RecordArray<struct.iovec> | Address | null>,
    iovcnt: OrDeferred<int | Integer | undefined> | undefined,
    pos: OrDeferred<loff_t | Integer>,
    flags?: OrInput<Flags<'RWF_'> | undefined>,
  ): Result;

  /**
   * pwrite64(fd, buf, count, pos) writes at an offset and leaves the file’s own offset alone.
   *
   * At most 2147479552 bytes (0x7ffff000) go in one call; more is cut, not refused.
   *
   * On a descriptor opened with `O_APPEND` the kernel appends and ignores `pos`.
   *
   * @param fd a descriptor that can seek.
   * @param buf the bytes.
   * @param count at most so many bytes.
   * @param pos where to start, in bytes from the beginning.
   * @returns how many bytes were taken, which may be fewer.
   * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and there is no room; EBADF: `fd` is not open for writing; EPIPE: nobody reads the other end (SIGPIPE is ignored in Node); ENOSPC: the device is full; ESPIPE: `fd` is a pipe, a socket or a terminal.
   * @see man 2 pwrite64
   */
  pwrite64(
    fd: OrDeferred<fd>,
    buf: OrDeferred<Memory>,
    count: OrDeferred<size_t | Integer | undefined> | undefined,
    pos: OrDeferred<loff_t | Integer>,
  ): Result;

  /** `pwrite` of man section 2, which the kernel calls `pwrite64`. */
  pwrite: RecordedCalls['pwrite64'];

  /**
   * pwritev(fd, iov, iovcnt, pos) writes at an offset from several buffers.
   *
   * The lengths inside `iov` are not checked: the kernel reads `iov_len` bytes wherever `iov_base` points.
   *
   * @param fd a descriptor that can seek.
   * @param iov addresses and lengths of the buffers.
   * @param iovcnt how many of them, at most 1024.
   * @param pos where to start, in bytes from the beginning.
   * @returns how many bytes were taken in all, which may be fewer.
   * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and there is no room; EBADF: `fd` is not open for writing; EPIPE: nobody reads the other end (SIGPIPE is ignored in Node); ENOSPC: the device is full; ESPIPE: `fd` is a pipe, a socket or a terminal.
   * @since Linux 2.6.30
   * @see man 2 pwritev
   */
  pwritev(
    fd: OrDeferred<fd>,
    iov: OrDeferred<struct.iovec | RecordArray<struct.iovec> | Address | null>,
    iovcnt: OrDeferred<int | Integer | undefined> | undefined,
    pos: OrDeferred<loff_t | Integer>,
  ): Result;

  /**
   * pwritev2(fd, iov, iovcnt, pos, flags) writes from several buffers, at an offset or not, in a way that flags choose.
   *
   * The lengths inside `iov` are not checked: the kernel reads `iov_len` bytes wherever `iov_base` points.
   *
   * @param fd a descriptor that can seek.
   * @param iov addresses and lengths of the buffers.
   * @param iovcnt how many of them, at most 1024.
   * @param pos where to start, or −1 for the file’s own offset.
   * @param flags `RWF_NOWAIT`, `RWF_HIPRI`, `RWF_DSYNC`, `RWF_APPEND` … or 0.
   * @returns how many bytes were taken in all, which may be fewer.
   * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and there is no room; EBADF: `fd` is not open for writing; EPIPE: nobody reads the other end (SIGPIPE is ignored in Node); ENOSPC: the device is full; EOPNOTSUPP: an unknown flag, or one this file system lacks.
   * @since Linux 4.6
   * @see man 2 pwritev2, <linux/fs.h>
   */
  pwritev2(
    fd: OrDeferred<fd>,
    iov: OrDeferred<struct.iovec | RecordArray<struct.iovec> | Address | null>,
    iovcnt: OrDeferred<int | Integer | undefined> | undefined,
    pos: OrDeferred<loff_t | Integer>,
    flags?: OrInput<Flags<'RWF_'> | undefined>,
  ): Result;

  /**
   * read(fd, buf, count) reads from a descriptor.
   *
   * At most 2147479552 bytes (0x7ffff000) go in one call; more is cut, not refused.
   *
   * @param fd where to read from.
   * @param buf receives the bytes.
   * @param count at most so many bytes.
   * @returns how many bytes were read; 0 at the end.
   * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and nothing is there; EBADF: `fd` is not open for reading; EINTR: a signal came before any byte did; EISDIR: `fd` is a directory; see `getdents64`.
   * @see man 2 read
   */
  read(
    fd: OrDeferred<fd>,
    buf: OrDeferred<Memory>,
    count?: OrDeferred<size_t | Integer | undefined>,
  ): Result;

  /**
   * readv(fd, iov, iovcnt) reads into several buffers, filling each before the next.
   *
   * The lengths inside `iov` are not checked: the kernel writes `iov_len` bytes wherever `iov_base` points.
   *
   * @param fd where to read from.
   * @param iov addresses and lengths of the buffers.
   * @param iovcnt how many of them, at most 1024.
   * @returns how many bytes were read in all; 0 at the end.
   * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and nothing is there; EBADF: `fd` is not open for reading; EINTR: a signal came before any byte did; EISDIR: `fd` is a directory; see `getdents64`; EFAULT: an `iov_base` is no address that can be written.
   * @see man 2 readv, <linux/uio.h>
   */
  readv(
    fd: OrDeferred<fd>,
    iov: OrDeferred<struct.iovec | RecordArray<struct.iovec> | Address | null>,
    iovcnt?: OrDeferred<int | Integer | undefined>,
  ): Result;

  /**
   * write(fd, buf, count) writes to a descriptor.
   *
   * At most 2147479552 bytes (0x7ffff000) go in one call; more is cut, not refused.
   *
   * @param fd where to write to.
   * @param buf the bytes.
   * @param count at most so many bytes.
   * @returns how many bytes were taken, which may be fewer.
   * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and there is no room; EBADF: `fd` is not open for writing; EPIPE: nobody reads the other end (SIGPIPE is ignored in Node); ENOSPC: the device is full.
   * @see man 2 write
   */
  write(
    fd: OrDeferred<fd>,
    buf: OrDeferred<Memory>,
    count?: OrDeferred<size_t | Integer | undefined>,
  ): Result;

  /**
   * writev(fd, iov, iovcnt) writes from several buffers, one after the other.
   *
   * The lengths inside `iov` are not checked: the kernel reads `iov_len` bytes wherever `iov_base` points.
   *
   * @param fd where to write to.
   * @param iov addresses and lengths of the buffers.
   * @param iovcnt how many of them, at most 1024.
   * @returns how many bytes were taken in all, which may be fewer.
   * @throws {SyscallError} EAGAIN: the descriptor is non-blocking and there is no room; EBADF: `fd` is not open for writing; EPIPE: nobody reads the other end (SIGPIPE is ignored in Node); ENOSPC: the device is full; EFAULT: an `iov_base` is no address that can be read.
   * @see man 2 writev, <linux/uio.h>
   */
  writev(
    fd: OrDeferred<fd>,
    iov: OrDeferred<struct.iovec | RecordArray<struct.iovec> | Address | null>,
    iovcnt?: OrDeferred<int | Integer | undefined>,
  ): Result;

  /**
   * cachestat(fd, cstat_range, cstat, flags) tells how much of a range of a file is in the page cache.
   *
   * @param fd the file.
   * @param cstat_range where it starts and how long it is; 0 for all.
   * @param cstat receives numbers of pages.
   * @param flags 0.
   * @returns 0.
   * @throws {SyscallError} EOPNOTSUPP: a file of hugetlbfs; EINVAL: a flag; EPERM: not one’s own file.
   * @since Linux 6.5
   * @see man 2 cachestat, <linux/mman.h>
   */
  cachestat(
    fd: OrDeferred<fd>,
    cstat_range: OrDeferred<struct.cachestat_range | Address | null>,
    cstat: OrDeferred<struct.cachestat | Address | null>,
    flags?: OrDeferred<uint | undefined>,
  ): Result;

  /**
   * file_getattr(dirfd, pathname, ufattr, at_flags) tells the attributes that a file system keeps of a file.
   *
   * The size of `ufattr` is passed for you.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
   * @param ufattr receives flags (`FS_XFLAG_*`), extent size, project.
   * @param at_flags `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0.
   * @returns 0.
   * @throws {SyscallError} EOPNOTSUPP: the file system has no such attributes; EINVAL: an unknown flag, or attributes that don’t go together; E2BIG: `ufattr` has fields that this kernel doesn’t know.
   * @since Linux 6.17
   * @see man 2 file_getattr, <linux/fs.h>
   */
  file_getattr(
    dirfd: OrDeferred<fd>,
    pathname: OrDeferred<Path>,
    ufattr: OrDeferred<struct.file_attr | Address | null>,
    at_flags: OrInput<Flags<'AT_'>>,
  ): Result;

  /**
   * file_setattr(dirfd, pathname, ufattr, at_flags) changes the attributes that a file system keeps of a file.
   *
   * The size of `ufattr` is passed for you.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
   * @param ufattr all of them, as `file_getattr` filled them.
   * @param at_flags `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0.
   * @returns 0.
   * @throws {SyscallError} EOPNOTSUPP: the file system has no such attributes; EINVAL: an unknown flag, or attributes that don’t go together; E2BIG: `ufattr` has fields that this kernel doesn’t know; EPERM: not the owner, or a flag for the privileged.
   * @since Linux 6.17
   * @see man 2 file_setattr, <linux/fs.h>
   */
  file_setattr(
    dirfd: OrDeferred<fd>,
    pathname: OrDeferred<Path>,
    ufattr: OrDeferred<struct.file_attr | Address | null>,
    at_flags: OrInput<Flags<'AT_'>>,
  ): Result;

  /**
   * getdents(fd, dirp, count) reads entries of a directory.
   *
   * The old call has records with numbers as wide as a register, and the type behind the name; this is `getdents64`, everywhere.
   *
   * `struct.linux_dirent64.iterate(dirp, n)` walks the records of a result of n bytes.
   *
   * @param fd a directory, opened with `O_DIRECTORY`.
   * @param dirp receives records of `struct linux_dirent64`, one behind the other.
   * @param count the length of `dirp`.
   * @returns how many bytes were filled; 0 at the end of the directory.
   * @throws {SyscallError} EINVAL: `dirp` is too small for the next entry; ENOTDIR: `fd` is no directory; ENOENT: the directory was removed.
   * @see man 2 getdents
   */
  getdents(
    fd: OrDeferred<fd>,
    dirp: OrDeferred<Memory>,
    count?: OrDeferred<uint | Integer | undefined>,
  ): Result;

  /**
   * getdents64(fd, dirp, count) reads entries of a directory.
   *
   * `struct.linux_dirent64.iterate(dirp, n)` walks the records of a result of n bytes.
   *
   * @param fd a directory, opened with `O_DIRECTORY`.
   * @param dirp receives records of `struct linux_dirent64`, one behind the other.
   * @param count the length of `dirp`.
   * @returns how many bytes were filled; 0 at the end of the directory.
   * @throws {SyscallError} EINVAL: `dirp` is too small for the next entry; ENOTDIR: `fd` is no directory; ENOENT: the directory was removed.
   * @see man 2 getdents64
   */
  getdents64(
    fd: OrDeferred<fd>,
    dirp: OrDeferred<Memory>,
    count?: OrDeferred<uint | Integer | undefined>,
  ): Result;

  /**
   * statx(dirfd, pathname, flags, mask, statxbuf) tells what is known of a file.
   *
   * Seconds have 64 bits on every architecture.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
   * @param flags `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH`, `AT_STATX_*` … or 0.
   * @param mask what is wanted; `stx_mask` tells what was filled in.
   * @param statxbuf receives the answer.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file does not exist, or the path is empty without `AT_EMPTY_PATH`; EINVAL: an unknown flag, or a reserved bit in `mask`.
   * @since Linux 4.11
   * @see man 2 statx, <linux/stat.h>
   */
  statx(
    dirfd: OrDeferred<fd>,
    pathname: OrDeferred<Path>,
    flags: OrInput<Flags<'AT_'>>,
    mask: OrInput<Flags<'STATX_'>>,
    statxbuf: OrDeferred<struct.statx | Address | null>,
  ): Result;

  /**
   * chdir(path) changes the working directory of the process.
   *
   * All threads share it, and so do `process.cwd()` (which caches) and libuv’s pool: prefer `openat` from a descriptor.
   *
   * @param path the new one.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; ENOTDIR: it is no directory.
   * @see man 2 chdir
   */
  chdir(path: OrDeferred<Path>): Result;

  /**
   * chroot(path) changes the root directory of the process.
   *
   * All threads share it. By itself it is no sandbox: see `pivot_root` and landlock.
   *
   * @param path the new root; the working directory stays where it was.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EPERM: without CAP_SYS_CHROOT.
   * @see man 2 chroot
   */
  chroot(path: OrDeferred<Path>): Result;

  /**
   * fchdir(fd) changes the working directory of the process to an open one.
   *
   * All threads share it, as with `chdir`.
   *
   * @param fd a directory.
   * @returns 0.
   * @throws {SyscallError} ENOTDIR: it is no directory; EACCES: it may not be searched.
   * @see man 2 fchdir
   */
  fchdir(fd: OrDeferred<fd>): Result;

  /**
   * getcwd(buf, size) tells the working directory.
   *
   * A directory that can’t be reached from the root starts with "(unreachable)".
   *
   * @param buf receives the path and a NUL.
   * @param size the length of `buf`.
   * @returns how many bytes were filled, the NUL among them.
   * @throws {SyscallError} ERANGE: `buf` is too small; ENOENT: the directory was removed.
   * @see man 2 getcwd
   */
  getcwd(buf: OrDeferred<Memory>, size?: OrDeferred<size_t | Integer | undefined>): Result;

  /**
   * link(oldpath, newpath) gives a file another name.
   *
   * @param oldpath the file.
   * @param newpath its new name.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EEXIST: the name is taken; EROFS: read-only file system; EXDEV: the two are on different mounts; EMLINK: too many.
   * @see man 2 link
   */
  link(oldpath: OrDeferred<Path>, newpath: OrDeferred<Path>): Result;

  /**
   * linkat(olddirfd, oldpath, newdirfd, newpath, flags) gives a file another name.
   *
   * A file made with `O_TMPFILE` gets its name this way.
   *
   * @param olddirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param oldpath the file; `''` with `AT_EMPTY_PATH` for `olddirfd` itself.
   * @param newdirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param newpath its new name.
   * @param flags `AT_SYMLINK_FOLLOW`, `AT_EMPTY_PATH` or 0.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EEXIST: the name is taken; EROFS: read-only file system; EXDEV: the two are on different mounts; EMLINK: too many.
   * @since Linux 2.6.16
   * @see man 2 linkat
   */
  linkat(
    olddirfd: OrDeferred<fd>,
    oldpath: OrDeferred<Path>,
    newdirfd: OrDeferred<fd>,
    newpath: OrDeferred<Path>,
    flags?: OrInput<Flags<'AT_'> | undefined>,
  ): Result;

  /**
   * mkdir(pathname, mode) makes a directory.
   *
   * @param pathname the new directory.
   * @param mode permissions, less the umask.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EEXIST: the name is taken; EROFS: read-only file system.
   * @see man 2 mkdir
   */
  mkdir(pathname: OrDeferred<Path>, mode: OrDeferred<mode_t>): Result;

  /**
   * mkdirat(dirfd, pathname, mode) makes a directory.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the new directory.
   * @param mode permissions, less the umask.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EEXIST: the name is taken; EROFS: read-only file system.
   * @since Linux 2.6.16
   * @see man 2 mkdirat
   */
  mkdirat(dirfd: OrDeferred<fd>, pathname: OrDeferred<Path>, mode: OrDeferred<mode_t>): Result;

  /**
   * mknod(pathname, mode, dev) makes a file, a FIFO, a socket or a device.
   *
   * @param pathname the new name.
   * @param mode its type (`S_IFREG`, `S_IFIFO`, `S_IFCHR` …) and permissions.
   * @param dev the device’s number as `makedev` makes it; 0 for anything but a device.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EEXIST: the name is taken; EROFS: read-only file system; EPERM: a device without CAP_MKNOD.
   * @see man 2 mknod
   */
  mknod(
    pathname: OrDeferred<Path>,
    mode: OrDeferred<mode_t>,
    dev?: OrDeferred<uint | undefined>,
  ): Result;

  /**
   * mknodat(dirfd, pathname, mode, dev) makes a file, a FIFO, a socket or a device.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the new name.
   * @param mode its type (`S_IFREG`, `S_IFIFO`, `S_IFCHR` …) and permissions.
   * @param dev the device’s number as `makedev` makes it; 0 for anything but a device.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EEXIST: the name is taken; EROFS: read-only file system; EPERM: a device without CAP_MKNOD.
   * @since Linux 2.6.16
   * @see man 2 mknodat
   */
  mknodat(
    dirfd: OrDeferred<fd>,
    pathname: OrDeferred<Path>,
    mode: OrDeferred<mode_t>,
    dev?: OrDeferred<uint | undefined>,
  ): Result;

  /**
   * readlink(pathname, buf, bufsiz) tells what a symbolic link says.
   *
   * A longer text is cut: when all of `buf` was filled, try a larger one.
   *
   * @param pathname the link.
   * @param buf receives what the link says, without a NUL.
   * @param bufsiz the length of `buf`.
   * @returns how many bytes were filled.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EINVAL: it is no symbolic link, or `bufsiz` is 0.
   * @see man 2 readlink
   */
  readlink(
    pathname: OrDeferred<Path>,
    buf: OrDeferred<Memory>,
    bufsiz?: OrDeferred<int | Integer | undefined>,
  ): Result;

  /**
   * readlinkat(dirfd, pathname, buf, bufsiz) tells what a symbolic link says.
   *
   * A longer text is cut: when all of `buf` was filled, try a larger one.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the link; `''` for `dirfd` itself, opened with `O_PATH | O_NOFOLLOW`.
   * @param buf receives what the link says, without a NUL.
   * @param bufsiz the length of `buf`.
   * @returns how many bytes were filled.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EINVAL: it is no symbolic link, or `bufsiz` is 0.
   * @since Linux 2.6.16
   * @see man 2 readlinkat
   */
  readlinkat(
    dirfd: OrDeferred<fd>,
    pathname: OrDeferred<Path>,
    buf: OrDeferred<Memory>,
    bufsiz?: OrDeferred<int | Integer | undefined>,
  ): Result;

  /**
   * rename(oldpath, newpath) moves a file to another name.
   *
   * @param oldpath the file.
   * @param newpath its new name; a file that has it goes.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EXDEV: the two are on different mounts; ENOTEMPTY: the target is a directory that has entries; EINVAL: the target lies inside of the directory that is moved.
   * @see man 2 rename
   */
  rename(oldpath: OrDeferred<Path>, newpath: OrDeferred<Path>): Result;

  /**
   * renameat(olddirfd, oldpath, newdirfd, newpath) moves a file to another name.
   *
   * @param olddirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param oldpath the file.
   * @param newdirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param newpath its new name; a file that has it goes.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EXDEV: the two are on different mounts; ENOTEMPTY: the target is a directory that has entries; EINVAL: the target lies inside of the directory that is moved.
   * @since Linux 2.6.16
   * @see man 2 renameat
   */
  renameat(
    olddirfd: OrDeferred<fd>,
    oldpath: OrDeferred<Path>,
    newdirfd: OrDeferred<fd>,
    newpath: OrDeferred<Path>,
  ): Result;

  /**
   * renameat2(olddirfd, oldpath, newdirfd, newpath, flags) moves a file to another name.
   *
   * @param olddirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param oldpath the file.
   * @param newdirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param newpath its new name.
   * @param flags `RENAME_NOREPLACE`, `RENAME_EXCHANGE`, `RENAME_WHITEOUT` or 0.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EXDEV: the two are on different mounts; ENOTEMPTY: the target is a directory that has entries; EINVAL: the target lies inside of the directory that is moved; EEXIST: `RENAME_NOREPLACE` and the name is taken.
   * @since Linux 3.15
   * @see man 2 renameat2, <linux/fs.h>
   */
  renameat2(
    olddirfd: OrDeferred<fd>,
    oldpath: OrDeferred<Path>,
    newdirfd: OrDeferred<fd>,
    newpath: OrDeferred<Path>,
    flags?: OrInput<Flags<'RENAME_'> | undefined>,
  ): Result;

  /**
   * rmdir(pathname) removes an empty directory.
   *
   * @param pathname the directory.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EISDIR: it is a directory; ENOTEMPTY: the directory has entries; EBUSY: something is mounted there; ENOTDIR: it is no directory.
   * @see man 2 rmdir
   */
  rmdir(pathname: OrDeferred<Path>): Result;

  /**
   * symlink(target, linkpath) makes a symbolic link.
   *
   * @param target what it says; need not exist.
   * @param linkpath the link.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EEXIST: the name is taken; EROFS: read-only file system.
   * @see man 2 symlink
   */
  symlink(target: OrDeferred<Path>, linkpath: OrDeferred<Path>): Result;

  /**
   * symlinkat(target, newdirfd, linkpath) makes a symbolic link.
   *
   * @param target what it says; need not exist.
   * @param newdirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param linkpath the link.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EEXIST: the name is taken; EROFS: read-only file system.
   * @since Linux 2.6.16
   * @see man 2 symlinkat
   */
  symlinkat(target: OrDeferred<Path>, newdirfd: OrDeferred<fd>, linkpath: OrDeferred<Path>): Result;

  /**
   * unlink(pathname) removes a name, and the file with its last one.
   *
   * @param pathname the name.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EISDIR: it is a directory; ENOTEMPTY: the directory has entries; EBUSY: something is mounted there.
   * @see man 2 unlink
   */
  unlink(pathname: OrDeferred<Path>): Result;

  /**
   * unlinkat(dirfd, pathname, flags) removes a name, and the file with its last one.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the name.
   * @param flags `AT_REMOVEDIR` for a directory, or 0.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file, or a directory on the way, does not exist; EACCES: a directory on the way may not be searched, or the last one not written; ELOOP: too many symbolic links; EISDIR: it is a directory; ENOTEMPTY: the directory has entries; EBUSY: something is mounted there.
   * @since Linux 2.6.16
   * @see man 2 unlinkat
   */
  unlinkat(
    dirfd: OrDeferred<fd>,
    pathname: OrDeferred<Path>,
    flags?: OrInput<Flags<'AT_'> | undefined>,
  ): Result;

  /**
   * capget(hdrp, datap) tells the capabilities of a thread.
   *
   * With `_LINUX_CAPABILITY_VERSION_3` the first of `datap` is for the capabilities to 31, the second for the others; only version 1 has no second.
   *
   * @param hdrp the version, and the thread or 0; receives the kernel’s version where it knows not this one.
   * @param datap receives them; `null` asks for the version.
   * @returns 0.
   * @throws {SyscallError} EINVAL: an unknown version; ESRCH: there is no such thread.
   * @see man 2 capget, <linux/capability.h>
   */
  capget(
    hdrp: OrDeferred<struct.cap_user_header | Address | null>,
    datap: OrDeferred<RecordArray<struct.cap_user_data> | Address | null>,
  ): Result;

  /**
   * capset(hdrp, datap) changes the capabilities of the calling thread.
   *
   * With `_LINUX_CAPABILITY_VERSION_3` the first of `datap` is for the capabilities to 31, the second for the others; only version 1 has no second.
   *
   * It changes the calling thread alone: workers and libuv’s pool stay as they are.
   *
   * @param hdrp the version, and the thread or 0; receives the kernel’s version where it knows not this one.
   * @param datap the capabilities.
   * @returns 0.
   * @throws {SyscallError} EINVAL: an unknown version; EPERM: one that is not permitted, or another thread than the calling one.
   * @see man 2 capset, <linux/capability.h>
   */
  capset(
    hdrp: OrDeferred<struct.cap_user_header | Address | null>,
    datap: OrDeferred<RecordArray<struct.cap_user_data> | Address | null>,
  ): Result;

  /**
   * getpriority(which, who) tells how nice a thread is, or the least nice of several.
   *
   * libc’s function of that name returns the nice value itself.
   *
   * @param which `PRIO_PROCESS`, `PRIO_PGRP` or `PRIO_USER`.
   * @param who a thread, a process group or a user id; 0 is the caller’s own.
   * @returns 20 less the nice value: 40 for −20, 20 for 0, 1 for 19.
   * @throws {SyscallError} ESRCH: there is nobody of that id; EINVAL: no such `which`.
   * @see man 2 getpriority, <linux/resource.h>
   */
  getpriority(which: OrInput<Flags<'PRIO_'>>, who: OrDeferred<int>): Result;

  /**
   * getrlimit(resource, rlim) tells what this process may use at most.
   *
   * Limits have 64 bits on every architecture; `RLIM64_INFINITY` says that there is none.
   *
   * It is `prlimit64`: the older call cuts limits off on x86 and arm.
   *
   * @param resource `RLIMIT_NOFILE`, `RLIMIT_CORE` ….
   * @param rlim receives the limit.
   * @returns 0.
   * @throws {SyscallError} EINVAL: no such resource.
   * @see man 2 getrlimit, <linux/resource.h>
   */
  getrlimit(
    resource: OrInput<Flags<'RLIMIT_'>>,
    rlim: OrDeferred<struct.rlimit | Address | null>,
  ): Result;

  /** @deprecated Use `getrlimit`: x86, arm and ppc64le call it `ugetrlimit`. */
  ugetrlimit: RecordedCalls['getrlimit'];

  /**
   * getrusage(who, usage) tells what was used of processor time, memory and input.
   *
   * `struct rusage` has fields as wide as a register: 144 bytes, on x86 and arm 72. Its times are durations.
   *
   * @param who `RUSAGE_SELF`, `RUSAGE_CHILDREN` (those waited for) or `RUSAGE_THREAD`.
   * @param usage receives it.
   * @returns 0.
   * @throws {SyscallError} EINVAL: no such `who`.
   * @see man 2 getrusage, <linux/resource.h>
   */
  getrusage(
    who: OrInput<Flags<'RUSAGE_'>>,
    usage: OrDeferred<struct.rusage | Address | null>,
  ): Result;

  /**
   * kcmp(pid1, pid2, type, idx1, idx2) tells whether two processes share a thing of the kernel’s.
   *
   * `KCMP_EPOLL_TFD` reads a `struct kcmp_epoll_slot` at the address `idx2`.
   *
   * @param pid1 a process.
   * @param pid2 another, or the same.
   * @param type what is compared: `KCMP_FILE`, `KCMP_VM`, `KCMP_FILES` ….
   * @param idx1 for `KCMP_FILE` a descriptor of the first.
   * @param idx2 for `KCMP_FILE` a descriptor of the second.
   * @returns 0 if they share it; 1 or 2 for an order that sorts; 3 if they differ without order.
   * @throws {SyscallError} EBADF: a descriptor is not open there; EPERM: this process may not trace both; ESRCH: there is no such process.
   * @since Linux 3.5
   * @see man 2 kcmp, <linux/kcmp.h>
   */
  kcmp(
    pid1: OrDeferred<pid_t>,
    pid2: OrDeferred<pid_t>,
    type: OrInput<Flags<'KCMP_'>>,
    idx1?: OrDeferred<ulong | Integer | undefined>,
    idx2?: OrDeferred<ulong | Integer | undefined>,
  ): Result;

  /**
   * listns(req, ns_ids, nr_ns_ids, flags) lists namespaces.
   *
   * Go on by putting the last id into `ns_id`.
   *
   * @param req which kinds, of which user namespace, and after which id; its `size` is that of the record.
   * @param ns_ids receives their ids.
   * @param nr_ns_ids at most so many.
   * @param flags 0.
   * @returns how many were stored.
   * @throws {SyscallError} E2BIG: `req` has fields this kernel doesn’t know; EINVAL: a kind that makes no sense, or an unknown flag; ENOENT: no namespace follows that of `ns_id`: all were listed; ENOSYS: this kernel is older.
   * @since Linux 6.19
   * @see <linux/nsfs.h>
   */
  listns(
    req: OrDeferred<struct.ns_id_req | Address | null>,
    ns_ids: OrDeferred<BigUint64Array | Address | null>,
    nr_ns_ids?: OrDeferred<size_t | Integer | undefined>,
    flags?: OrInput<Flags<'CLONE_'> | undefined>,
  ): Result;

  /**
   * nice(inc) makes the calling thread nicer.
   *
   * Returns 0 where libc’s function returns the new nice value: `getpriority` tells it.
   *
   * @param inc what is added to the nice value, which ends at −20 and 19.
   * @returns 0.
   * @throws {SyscallError} EPERM: less nice than RLIMIT_NICE allows, without CAP_SYS_NICE.
   * @see man 2 nice
   */
  nice(inc: OrDeferred<int>): Result;

  /**
   * personality(persona) tells and changes how the kernel treats this thread, for the sake of old programs.
   *
   * Never fails.
   *
   * What it changes about memory counts from the next `execve` on, and for all that is mapped from now on.
   *
   * @param persona `PER_LINUX`, or-ed with `ADDR_NO_RANDOMIZE` …; 0xffffffff only asks.
   * @returns the persona before.
   * @see man 2 personality, <linux/personality.h>
   */
  personality(persona: OrInput<Flags<'PER_'>>): Result;

  /**
   * prlimit64(pid, resource, new_limit, old_limit) tells and changes what a process may use at most.
   *
   * Limits have 64 bits on every architecture; `RLIM64_INFINITY` says that there is none.
   *
   * A kernel of 32 bits keeps limits in words of 32 bits: one from 4 GiB on becomes infinity there, without an error; a 64-bit kernel keeps it for 32-bit programs too.
   *
   * @param pid the process; 0 is this one.
   * @param resource `RLIMIT_NOFILE`, `RLIMIT_CORE` ….
   * @param new_limit the new limit; `null` to change nothing.
   * @param old_limit receives the limit before; `null` if nobody wants it.
   * @returns 0.
   * @throws {SyscallError} EPERM: raising a hard limit without CAP_SYS_RESOURCE; EINVAL: no such resource, or the soft limit is above the hard one; ESRCH: there is no such process.
   * @since Linux 2.6.36
   * @see man 2 prlimit, <linux/resource.h>
   */
  prlimit64(
    pid: OrDeferred<pid_t>,
    resource: OrInput<Flags<'RLIMIT_'>>,
    new_limit: OrDeferred<struct.rlimit | Address | null>,
    old_limit: OrDeferred<struct.rlimit | Address | null>,
  ): Result;

  /** `prlimit` of man section 2, which the kernel calls `prlimit64`. */
  prlimit: RecordedCalls['prlimit64'];

  /**
   * setns(fd, nstype) moves the calling thread into namespaces that exist.
   *
   * It changes the calling thread alone: workers and libuv’s pool stay as they are.
   *
   * A pid namespace takes in the children that are made from now on.
   *
   * @param fd a file of `/proc/self/ns`, or a descriptor of `pidfd_open` (since 5.8).
   * @param nstype which kind it must be: `CLONE_NEWNET` …; 0 for any.
   * @returns 0.
   * @throws {SyscallError} EINVAL: no such namespace there, or one that a process with threads can’t enter; EPERM: without CAP_SYS_ADMIN in the namespace.
   * @since Linux 3.0
   * @see man 2 setns, <linux/sched.h>
   */
  setns(fd: OrDeferred<fd>, nstype: OrInput<Flags<'CLONE_'>>): Result;

  /**
   * setpriority(which, who, niceval) changes how nice threads are.
   *
   * `PRIO_PROCESS` is one thread on Linux: 0 leaves libuv’s pool and workers as they are.
   *
   * @param which `PRIO_PROCESS`, `PRIO_PGRP` or `PRIO_USER`.
   * @param who a thread, a process group or a user id; 0 is the caller’s own.
   * @param niceval from −20 to 19, which gets the least; what is beyond is cut off.
   * @returns 0.
   * @throws {SyscallError} EACCES: less nice than RLIMIT_NICE allows, without CAP_SYS_NICE; EPERM: it belongs to another user; ESRCH: there is nobody of that id.
   * @see man 2 setpriority, <linux/resource.h>
   */
  setpriority(
    which: OrInput<Flags<'PRIO_'>>,
    who: OrDeferred<int>,
    niceval: OrDeferred<int>,
  ): Result;

  /**
   * setrlimit(resource, rlim) changes what this process may use at most.
   *
   * Limits have 64 bits on every architecture; `RLIM64_INFINITY` says that there is none.
   *
   * A kernel of 32 bits keeps limits in words of 32 bits: one from 4 GiB on becomes infinity there, without an error; a 64-bit kernel keeps it for 32-bit programs too.
   *
   * It is `prlimit64`: the older call has limits of 32 bits on x86 and arm.
   *
   * @param resource `RLIMIT_NOFILE`, `RLIMIT_CORE` ….
   * @param rlim the new limit.
   * @returns 0.
   * @throws {SyscallError} EPERM: raising a hard limit without CAP_SYS_RESOURCE; EINVAL: no such resource, or the soft limit is above the hard one.
   * @see man 2 setrlimit, <linux/resource.h>
   */
  setrlimit(
    resource: OrInput<Flags<'RLIMIT_'>>,
    rlim: OrDeferred<struct.rlimit | Address | null>,
  ): Result;

  /**
   * times(buf) tells the processor time of this process and of the children it waited for.
   *
   * The result has 32 bits on x86 and arm, where it starts again after 497 days, and is never read as an error: an address that can’t be written gives 4294967282 there.
   *
   * `struct tms` has fields as wide as a register.
   *
   * @param buf receives four times in ticks, a hundred a second; `null` if nobody wants them.
   * @returns ticks since a point in the past.
   * @throws {SyscallError} EFAULT: an address that can’t be written, but on x86 and arm.
   * @see man 2 times, <linux/times.h>
   */
  times(buf: OrDeferred<struct.tms | Address | null>): Result;

  /**
   * unshare(flags) gives the calling thread namespaces and tables of its own.
   *
   * It changes the calling thread alone: workers and libuv’s pool stay as they are.
   *
   * `CLONE_FILES` parts this thread’s descriptors from those that libuv’s pool uses: `node:fs` breaks.
   *
   * With `CLONE_NEWPID` the thread itself stays where it is; its next child is the first there.
   *
   * @param flags `CLONE_NEWNS`, `CLONE_NEWNET`, `CLONE_NEWUSER`, `CLONE_FILES` ….
   * @returns 0.
   * @throws {SyscallError} EINVAL: `CLONE_NEWUSER`, `CLONE_VM` or `CLONE_THREAD` in a process with threads, as Node is; EPERM: the namespace needs CAP_SYS_ADMIN; ENOSPC: as many namespaces as allowed.
   * @since Linux 2.6.16
   * @see man 2 unshare, <linux/sched.h>
   */
  unshare(flags: OrInput<Flags<'CLONE_'>>): Result;

  /**
   * wait4(pid, wstatus, options, rusage) waits until a child changes its state, and buries it if it has ended.
   *
   * Without `WNOHANG` it waits: the thread that makes it runs no event loop meanwhile.
   *
   * libuv waits for the children of `node:child_process` itself: wait for those alone that you made.
   *
   * `struct rusage` has fields as wide as a register: 144 bytes, on x86 and arm 72. Its times are durations.
   *
   * @param pid a child; −1 is any, 0 any of this group, −n any of group n.
   * @param wstatus receives how it ended: code or signal; `null` if nobody wants it.
   * @param options `WNOHANG`, `WUNTRACED`, `WCONTINUED`, `__WALL` … or 0.
   * @param rusage receives what the child has used; `null` if nobody wants it.
   * @returns the id of the child; 0 under `WNOHANG` when none has changed.
   * @throws {SyscallError} ECHILD: this process has no such child, or somebody has waited for it; EINTR: a signal came first.
   * @see man 2 wait4, <linux/wait.h>
   */
  wait4(
    pid: OrDeferred<pid_t>,
    wstatus: OrDeferred<Int32Array | Address | null>,
    options: OrInput<Flags<'W'>>,
    rusage: OrDeferred<struct.rusage | Address | null>,
  ): Result;

  /**
   * waitid(which, pid, infop, options, rusage) waits until a child changes its state, and may leave it to be waited for again.
   *
   * Under `WNOHANG` the result is 0 as well when none has changed: `si_signo` is 0 then.
   *
   * Without `WNOHANG` it waits: the thread that makes it runs no event loop meanwhile.
   *
   * libuv waits for the children of `node:child_process` itself: wait for those alone that you made.
   *
   * `struct rusage` has fields as wide as a register: 144 bytes, on x86 and arm 72. Its times are durations.
   *
   * @param which what `pid` is: `P_ALL`, `P_PID`, `P_PGID` or `P_PIDFD`.
   * @param pid a process, a group or a descriptor of `pidfd_open`.
   * @param infop receives who changed and how; `null` if nobody wants it.
   * @param options `WEXITED`, `WSTOPPED`, `WCONTINUED`, or-ed with `WNOHANG`, `WNOWAIT`.
   * @param rusage receives what the child has used; `null` if nobody wants it.
   * @returns 0.
   * @throws {SyscallError} ECHILD: this process has no such child, or somebody has waited for it; EINTR: a signal came first; EAGAIN: `P_PIDFD` of a non-blocking descriptor, and the process still runs; EINVAL: none of `WEXITED`, `WSTOPPED` and `WCONTINUED`, or an unknown option.
   * @since Linux 2.6.9
   * @see man 2 waitid, <linux/wait.h>
   */
  waitid(
    which: OrInput<Flags<'P_'>>,
    pid: OrDeferred<pid_t>,
    infop: OrDeferred<struct.siginfo | Address | null>,
    options: OrInput<Flags<'W'>>,
    rusage: OrDeferred<struct.rusage | Address | null>,
  ): Result;

  /**
   * waitpid(pid, wstatus, options) waits until a child changes its state, and buries it if it has ended.
   *
   * Without `WNOHANG` it waits: the thread that makes it runs no event loop meanwhile.
   *
   * libuv waits for the children of `node:child_process` itself: wait for those alone that you made.
   *
   * @param pid a child; −1 is any, 0 any of this group, −n any of group n.
   * @param wstatus receives how it ended: code or signal; `null` if nobody wants it.
   * @param options `WNOHANG`, `WUNTRACED`, `WCONTINUED`, `__WALL` … or 0.
   * @returns the id of the child; 0 under `WNOHANG` when none has changed.
   * @throws {SyscallError} ECHILD: this process has no such child, or somebody has waited for it; EINTR: a signal came first.
   * @see man 2 waitpid, <linux/wait.h>
   */
  waitpid(
    pid: OrDeferred<pid_t>,
    wstatus: OrDeferred<Int32Array | Address | null>,
    options?: OrInput<Flags<'W'> | undefined>,
  ): Result;

  /**
   * ioprio_get(which, who) tells the priority of a thread’s input and output, or the best of several.
   *
   * A priority is a class shifted left by `IOPRIO_CLASS_SHIFT`, or-ed with a level from 0, the first, to 7.
   *
   * @param which `IOPRIO_WHO_PROCESS`, `_PGRP` or `_USER`.
   * @param who a thread, a process group or a user id; 0 is the caller’s.
   * @returns the priority.
   * @throws {SyscallError} ESRCH: there is nobody of that id; EINVAL: no such `which`.
   * @since Linux 2.6.13
   * @see man 2 ioprio_get, <linux/ioprio.h>
   */
  ioprio_get(which: OrInput<Flags<'IOPRIO_'>>, who: OrDeferred<int>): Result;

  /**
   * ioprio_set(which, who, ioprio) changes the priority of the input and output of threads.
   *
   * A priority is a class shifted left by `IOPRIO_CLASS_SHIFT`, or-ed with a level from 0, the first, to 7.
   *
   * A thread’s id is meant, not a process’s: the other threads of Node stay as they are.
   *
   * @param which `IOPRIO_WHO_PROCESS`, `_PGRP` or `_USER`.
   * @param who a thread, a process group or a user id; 0 is the caller’s.
   * @param ioprio `IOPRIO_CLASS_BE`, `_RT` or `_IDLE`, shifted, and a level.
   * @returns 0.
   * @throws {SyscallError} EINVAL: no such class or level; EPERM: `IOPRIO_CLASS_RT` without CAP_SYS_NICE, or another user’s; ESRCH: there is nobody of that id.
   * @since Linux 2.6.13
   * @see man 2 ioprio_set, <linux/ioprio.h>
   */
  ioprio_set(
    which: OrInput<Flags<'IOPRIO_'>>,
    who: OrDeferred<int>,
    ioprio: OrInput<Flags<'IOPRIO_'>>,
  ): Result;

  /**
   * rseq_slice_yield() gives back the time that this thread was granted beyond its share.
   *
   * Time is granted through the `rseq` record of the thread, which libc has registered.
   *
   * @returns 1 if time was given back, 0 if none had been granted.
   * @throws {SyscallError} ENOSYS: the kernel was built without `CONFIG_RSEQ_SLICE_EXTENSION`.
   * @since Linux 7.0
   * @see <linux/rseq.h>
   */
  rseq_slice_yield(): Result;

  /**
   * sched_get_priority_max(policy) tells the highest priority of a policy.
   *
   * @param policy `SCHED_NORMAL`, `SCHED_FIFO`, `SCHED_RR` ….
   * @returns the priority.
   * @throws {SyscallError} EINVAL: no such policy.
   * @see man 2 sched_get_priority_max, <linux/sched.h>
   */
  sched_get_priority_max(policy: OrInput<Flags<'SCHED_'>>): Result;

  /**
   * sched_get_priority_min(policy) tells the lowest priority of a policy.
   *
   * @param policy `SCHED_NORMAL`, `SCHED_FIFO`, `SCHED_RR` ….
   * @returns the priority.
   * @throws {SyscallError} EINVAL: no such policy.
   * @see man 2 sched_get_priority_min, <linux/sched.h>
   */
  sched_get_priority_min(policy: OrInput<Flags<'SCHED_'>>): Result;

  /**
   * sched_getaffinity(pid, cpusetsize, mask) tells on which processors a thread may run.
   *
   * Bit n of the mask, counted from the lowest of the first word of the machine’s size, is processor n.
   *
   * libc’s function of that name clears the rest and returns 0.
   *
   * @param pid the thread; 0 is the calling one.
   * @param cpusetsize the length of `mask`, whole words of the machine.
   * @param mask receives one bit for each processor.
   * @returns how many bytes were written; the rest of `mask` is left alone.
   * @throws {SyscallError} EINVAL: room for fewer processors than the kernel knows, or no whole number of words; ESRCH: there is no such thread.
   * @see man 2 sched_getaffinity
   */
  sched_getaffinity(
    pid: OrDeferred<pid_t>,
    cpusetsize: OrDeferred<uint | Integer | undefined> | undefined,
    mask: OrDeferred<Memory>,
  ): Result;

  /**
   * sched_getattr(pid, attr, size, flags) tells the policy of a thread and all that belongs to it.
   *
   * @param pid the thread; 0 is the calling one.
   * @param attr receives a `struct sched_attr`, whose `size` says how much of it.
   * @param size the length of `attr`; what the kernel has beyond is left out.
   * @param flags `SCHED_GETATTR_FLAG_DL_DYNAMIC` or 0.
   * @returns 0.
   * @throws {SyscallError} EINVAL: `size` is smaller than the structure’s first version, or larger than a page; ESRCH: there is no such thread.
   * @since Linux 3.14
   * @see man 2 sched_getattr, <linux/sched/types.h>
   */
  sched_getattr(
    pid: OrDeferred<pid_t>,
    attr: OrDeferred<Memory>,
    size?: OrDeferred<uint | Integer | undefined>,
    flags?: OrInput<Flags<'SCHED_'> | undefined>,
  ): Result;

  /**
   * sched_getparam(pid, param) tells the priority of a thread.
   *
   * @param pid the thread; 0 is the calling one.
   * @param param receives it.
   * @returns 0.
   * @throws {SyscallError} ESRCH: there is no such thread; EINVAL: `pid` is negative.
   * @see man 2 sched_getparam
   */
  sched_getparam(
    pid: OrDeferred<pid_t>,
    param: OrDeferred<struct.sched_param | Address | null>,
  ): Result;

  /**
   * sched_getscheduler(pid) tells the policy of a thread.
   *
   * @param pid the thread; 0 is the calling one.
   * @returns `SCHED_NORMAL` …, or-ed with `SCHED_RESET_ON_FORK` where set.
   * @throws {SyscallError} ESRCH: there is no such thread; EINVAL: `pid` is negative.
   * @see man 2 sched_getscheduler, <linux/sched.h>
   */
  sched_getscheduler(pid: OrDeferred<pid_t>): Result;

  /**
   * sched_rr_get_interval(pid, tp) tells for how long a thread may run before another gets its turn.
   *
   * @param pid the thread; 0 is the calling one.
   * @param tp receives the time; 0 for `SCHED_FIFO`.
   * @returns 0.
   * @throws {SyscallError} ESRCH: there is no such thread; EINVAL: `pid` is negative.
   * @see man 2 sched_rr_get_interval
   */
  sched_rr_get_interval(
    pid: OrDeferred<pid_t>,
    tp: OrDeferred<struct.timespec | Address | null>,
  ): Result;

  /** @deprecated Use `sched_rr_get_interval`: x86 and arm call it `sched_rr_get_interval_time64`. */
  sched_rr_get_interval_time64: RecordedCalls['sched_rr_get_interval'];

  /**
   * sched_setaffinity(pid, cpusetsize, mask) changes on which processors a thread may run.
   *
   * Bit n of the mask, counted from the lowest of the first word of the machine’s size, is processor n.
   *
   * A thread’s id is meant, not a process’s: the other threads of Node stay as they are.
   *
   * @param pid the thread; 0 is the calling one.
   * @param cpusetsize the length of `mask`; what it lacks counts as zero.
   * @param mask one bit for each processor.
   * @returns 0.
   * @throws {SyscallError} EINVAL: no processor of the mask exists, or none of this cpuset; EPERM: another user’s thread, without CAP_SYS_NICE; ESRCH: there is no such thread.
   * @see man 2 sched_setaffinity
   */
  sched_setaffinity(
    pid: OrDeferred<pid_t>,
    cpusetsize: OrDeferred<uint | Integer | undefined> | undefined,
    mask: OrDeferred<Memory>,
  ): Result;

  /**
   * sched_setattr(pid, attr, flags) changes the policy of a thread and all that belongs to it.
   *
   * A thread’s id is meant, not a process’s: the other threads of Node stay as they are.
   *
   * A thread of `SCHED_FIFO` or `SCHED_RR` that never waits keeps all others of its processor waiting.
   *
   * A `size` of 0 is that of the structure’s first version; a newer structure works on an older kernel as long as what that doesn’t know is zero.
   *
   * @param pid the thread; 0 is the calling one.
   * @param attr a `struct sched_attr` with its size in `size`; receives the size that the kernel knows where that fails with E2BIG.
   * @param flags none exist: 0.
   * @returns 0.
   * @throws {SyscallError} EINVAL: no such policy, or a priority that it lacks; EPERM: beyond RLIMIT_RTPRIO or RLIMIT_NICE without CAP_SYS_NICE, or another user’s thread; ESRCH: there is no such thread; E2BIG: something beyond what this kernel knows is not zero.
   * @since Linux 3.14
   * @see man 2 sched_setattr, <linux/sched/types.h>
   */
  sched_setattr(
    pid: OrDeferred<pid_t>,
    attr: OrDeferred<Memory>,
    flags?: OrDeferred<uint | undefined>,
  ): Result;

  /**
   * sched_setparam(pid, param) changes the priority of a thread.
   *
   * A thread’s id is meant, not a process’s: the other threads of Node stay as they are.
   *
   * A thread of `SCHED_FIFO` or `SCHED_RR` that never waits keeps all others of its processor waiting.
   *
   * @param pid the thread; 0 is the calling one.
   * @param param the priority, within those of its policy.
   * @returns 0.
   * @throws {SyscallError} EINVAL: no such policy, or a priority that it lacks; EPERM: beyond RLIMIT_RTPRIO or RLIMIT_NICE without CAP_SYS_NICE, or another user’s thread; ESRCH: there is no such thread.
   * @see man 2 sched_setparam
   */
  sched_setparam(
    pid: OrDeferred<pid_t>,
    param: OrDeferred<struct.sched_param | Address | null>,
  ): Result;

  /**
   * sched_setscheduler(pid, policy, param) changes the policy and the priority of a thread.
   *
   * A thread’s id is meant, not a process’s: the other threads of Node stay as they are.
   *
   * A thread of `SCHED_FIFO` or `SCHED_RR` that never waits keeps all others of its processor waiting.
   *
   * @param pid the thread; 0 is the calling one.
   * @param policy `SCHED_NORMAL`, `SCHED_FIFO`, `SCHED_RR` …, or-ed with `SCHED_RESET_ON_FORK`.
   * @param param the priority: 0 but for `SCHED_FIFO` and `SCHED_RR`.
   * @returns 0.
   * @throws {SyscallError} EINVAL: no such policy, or a priority that it lacks; EPERM: beyond RLIMIT_RTPRIO or RLIMIT_NICE without CAP_SYS_NICE, or another user’s thread; ESRCH: there is no such thread.
   * @see man 2 sched_setscheduler, <linux/sched.h>
   */
  sched_setscheduler(
    pid: OrDeferred<pid_t>,
    policy: OrInput<Flags<'SCHED_'>>,
    param: OrDeferred<struct.sched_param | Address | null>,
  ): Result;

  /**
   * sched_yield() lets other threads run first.
   *
   * It orders nothing between threads of the usual policy; wait with a futex instead.
   *
   * @returns 0.
   * @see man 2 sched_yield
   */
  sched_yield(): Result;

  /**
   * kill(pid, sig) sends a signal to a process or to several.
   *
   * An id may be another process’s by now: `pidfd_send_signal` can’t hit the wrong one.
   *
   * @param pid a process; 0 is this group, −1 all that may be sent to, −n the group n.
   * @param sig the signal; 0 only looks whether it could be sent.
   * @returns 0.
   * @throws {SyscallError} EINVAL: no such signal; EPERM: it belongs to another user, without CAP_KILL; ESRCH: there is nobody of that id.
   * @see man 2 kill, <linux/signal.h>
   */
  kill(pid: OrDeferred<pid_t>, sig: OrInput<Flags<'SIG'>>): Result;

  /**
   * pause() waits for a signal.
   *
   * Until a signal is handled, the thread that makes it runs no event loop.
   *
   * riscv64, aarch64 and loongarch64 wait in `ppoll`, for nothing and without end.
   *
   * @returns never: it ends with EINTR.
   * @throws {SyscallError} EINTR: a signal was handled, as wanted.
   * @see man 2 pause
   */
  pause(): Result;

  /**
   * pidfd_send_signal(pidfd, sig, info, flags) sends a signal to the process that a descriptor stands for.
   *
   * `si_code` must be negative and not `SI_TKILL`, unless this process sends to itself.
   *
   * @param pidfd a descriptor of `pidfd_open`.
   * @param sig the signal; 0 only looks whether it could be sent.
   * @param info what comes with the signal; `null` for what `kill` sends.
   * @param flags `PIDFD_SIGNAL_*` (since 6.9), or 0.
   * @returns 0.
   * @throws {SyscallError} EINVAL: no such signal, an unknown flag, or `info` is for another signal; EPERM: it belongs to another user, without CAP_KILL; ESRCH: the process has ended; EBADF: `pidfd` is none of a process.
   * @since Linux 5.1
   * @see man 2 pidfd_send_signal, <linux/signal.h>
   */
  pidfd_send_signal(
    pidfd: OrDeferred<fd>,
    sig: OrInput<Flags<'SIG'>>,
    info: OrDeferred<struct.siginfo | Address | null>,
    flags?: OrInput<Flags<'PIDFD_'> | undefined>,
  ): Result;

  /**
   * rt_sigaction(signum, act, oldact) tells and changes what a signal does to this process.
   *
   * A handler is machine code at an address: no JavaScript can run in one. What is safe is `SIG_DFL` and `SIG_IGN`; an address that is no handler crashes when the signal comes.
   *
   * V8 handles SIGSEGV for WebAssembly and SIGPROF for its profiler, libuv those of `process.on`; Node ignores SIGPIPE. Giving them another action breaks that.
   *
   * On x86_64 a handler needs `SA_RESTORER` and code that calls `rt_sigreturn`, without which its return crashes: the wrapper refuses one without. The other architectures bring their own.
   *
   * It counts for all threads. riscv64 and loongarch64 have no `sa_restorer`.
   *
   * @param signum the signal, but not `SIGKILL` and `SIGSTOP`.
   * @param act the new action, as the kernel lays it out; `null` for none.
   * @param oldact receives the action before; `null` if nobody wants it.
   * @returns 0.
   * @throws {SyscallError} EINVAL: no such signal, or one that can’t be changed.
   * @see man 2 sigaction, <linux/signal.h>
   */
  rt_sigaction(
    signum: OrInput<Flags<'SIG'>>,
    act: OrDeferred<struct.sigaction | Address | null>,
    oldact: OrDeferred<struct.sigaction | Address | null>,
  ): Result;

  /** @deprecated Use `rt_sigaction`: x86, arm, s390x and ppc64le call it `sigaction`. */
  sigaction: RecordedCalls['rt_sigaction'];

  /**
   * rt_sigpending(set) tells which blocked signals wait.
   *
   * A set is eight bytes on every architecture, a `BigUint64Array` of one for instance: bit n − 1 is signal n.
   *
   * @param set receives them: this thread’s and the process’s.
   * @returns 0.
   * @see man 2 sigpending, <linux/signal.h>
   */
  rt_sigpending(set: OrDeferred<Memory>): Result;

  /** @deprecated Use `rt_sigpending`: x86, arm, s390x and ppc64le call it `sigpending`. */
  sigpending: RecordedCalls['rt_sigpending'];

  /**
   * rt_sigprocmask(how, set, oldset) tells and changes which signals wait instead of coming.
   *
   * A set is eight bytes on every architecture, a `BigUint64Array` of one for instance: bit n − 1 is signal n.
   *
   * It counts for the calling thread alone.
   *
   * libuv’s threads take what this one blocks.
   *
   * @param how `SIG_BLOCK`, `SIG_UNBLOCK` or `SIG_SETMASK`.
   * @param set the signals; `null` to change nothing.
   * @param oldset receives the set before; `null` if nobody wants it.
   * @returns 0.
   * @throws {SyscallError} EINVAL: no such `how`.
   * @see man 2 sigprocmask, <linux/signal.h>
   */
  rt_sigprocmask(
    how: OrInput<Flags<'SIG'>>,
    set: OrDeferred<Memory>,
    oldset: OrDeferred<Memory>,
  ): Result;

  /** @deprecated Use `rt_sigprocmask`: x86, arm, s390x and ppc64le call it `sigprocmask`. */
  sigprocmask: RecordedCalls['rt_sigprocmask'];

  /**
   * rt_sigqueueinfo(tgid, sig, info) sends a signal with a value to a process.
   *
   * `si_code` must be negative and not `SI_TKILL`, unless this process sends to itself.
   *
   * Where fields of `siginfo` lie differs between 32 and 64 bits.
   *
   * @param tgid the process.
   * @param sig the signal; 0 only looks whether it could be sent.
   * @param info what comes with the signal.
   * @returns 0.
   * @throws {SyscallError} EINVAL: no such signal; EPERM: it belongs to another user, without CAP_KILL; ESRCH: there is nobody of that id; EAGAIN: as many signals wait as allowed.
   * @see man 2 rt_sigqueueinfo, <linux/signal.h>
   */
  rt_sigqueueinfo(
    tgid: OrDeferred<pid_t>,
    sig: OrInput<Flags<'SIG'>>,
    info: OrDeferred<struct.siginfo | Address | null>,
  ): Result;

  /**
   * rt_sigsuspend(mask) waits for a signal with another set blocked meanwhile.
   *
   * A set is eight bytes on every architecture, a `BigUint64Array` of one for instance: bit n − 1 is signal n.
   *
   * Until a signal is handled, the thread that makes it runs no event loop.
   *
   * @param mask what is blocked meanwhile.
   * @returns never: it ends with EINTR.
   * @throws {SyscallError} EINTR: a signal was handled, as wanted.
   * @see man 2 sigsuspend, <linux/signal.h>
   */
  rt_sigsuspend(mask: OrDeferred<Memory>): Result;

  /** @deprecated Use `rt_sigsuspend`: x86, arm, s390x and ppc64le call it `sigsuspend`. */
  sigsuspend: RecordedCalls['rt_sigsuspend'];

  /**
   * rt_sigtimedwait(set, info, timeout) takes a signal that waits, or the next one that comes.
   *
   * A set is eight bytes on every architecture, a `BigUint64Array` of one for instance: bit n − 1 is signal n.
   *
   * It waits, but for a timeout of zero: the thread that makes it runs no event loop meanwhile.
   *
   * A signal to the process that another thread doesn’t block goes there instead.
   *
   * @param set which signals, which should be blocked.
   * @param info receives what comes with it; `null` if nobody wants it.
   * @param timeout for how long it waits at most; `null` for ever.
   * @returns the number of the signal.
   * @throws {SyscallError} EAGAIN: none came in time; EINTR: another signal was handled first; EINVAL: a `tv_nsec` that is not from 0 to 999999999.
   * @see man 2 sigtimedwait, <linux/signal.h>
   */
  rt_sigtimedwait(
    set: OrDeferred<Memory>,
    info: OrDeferred<struct.siginfo | Address | null>,
    timeout: OrDeferred<struct.timespec | Address | null>,
  ): Result;

  /** @deprecated Use `rt_sigtimedwait`: x86 and arm call it `rt_sigtimedwait_time64`. */
  rt_sigtimedwait_time64: RecordedCalls['rt_sigtimedwait'];

  /** `sigtimedwait` of man section 2, which the kernel calls `rt_sigtimedwait`. */
  sigtimedwait: RecordedCalls['rt_sigtimedwait'];

  /**
   * rt_tgsigqueueinfo(tgid, tid, sig, info) sends a signal with a value to a thread.
   *
   * `si_code` must be negative and not `SI_TKILL`, unless this process sends to itself.
   *
   * Where fields of `siginfo` lie differs between 32 and 64 bits.
   *
   * @param tgid the process.
   * @param tid the thread.
   * @param sig the signal; 0 only looks whether it could be sent.
   * @param info what comes with the signal.
   * @returns 0.
   * @throws {SyscallError} EINVAL: no such signal; EPERM: it belongs to another user, without CAP_KILL; ESRCH: there is nobody of that id; EAGAIN: as many signals wait as allowed.
   * @since Linux 2.6.31
   * @see man 2 rt_tgsigqueueinfo, <linux/signal.h>
   */
  rt_tgsigqueueinfo(
    tgid: OrDeferred<pid_t>,
    tid: OrDeferred<pid_t>,
    sig: OrInput<Flags<'SIG'>>,
    info: OrDeferred<struct.siginfo | Address | null>,
  ): Result;

  /**
   * sigaltstack(ss, old_ss) tells and changes on which stack handlers of signals run.
   *
   * The kernel keeps `ss_sp`: it must be the address of memory that neither moves nor goes, as `allocate` gives it. The record itself is copied.
   *
   * It counts for the calling thread alone.
   *
   * Only handlers with `SA_ONSTACK` use it; Go libraries and crash reporters set their own.
   *
   * @param ss the stack; `null` to change nothing.
   * @param old_ss receives the stack before; `null` if nobody wants it.
   * @returns 0.
   * @throws {SyscallError} ENOMEM: `ss_size` is less than handlers need; EINVAL: an unknown flag; EPERM: this thread runs on the stack right now.
   * @see man 2 sigaltstack, <linux/signal.h>
   */
  sigaltstack(
    ss: OrDeferred<struct.stack_t | Address | null>,
    old_ss: OrDeferred<struct.stack_t | Address | null>,
  ): Result;

  /**
   * tgkill(tgid, tid, sig) sends a signal to a thread of a process.
   *
   * @param tgid the process.
   * @param tid the thread.
   * @param sig the signal; 0 only looks whether it could be sent.
   * @returns 0.
   * @throws {SyscallError} EINVAL: no such signal; EPERM: it belongs to another user, without CAP_KILL; ESRCH: the process has no such thread.
   * @see man 2 tgkill, <linux/signal.h>
   */
  tgkill(tgid: OrDeferred<pid_t>, tid: OrDeferred<pid_t>, sig: OrInput<Flags<'SIG'>>): Result;

  /**
   * tkill(tid, sig) sends a signal to a thread.
   *
   * `tgkill` looks whether the thread is still one of the process that was meant.
   *
   * @param tid the thread.
   * @param sig the signal; 0 only looks whether it could be sent.
   * @returns 0.
   * @throws {SyscallError} EINVAL: no such signal; EPERM: it belongs to another user, without CAP_KILL; ESRCH: there is nobody of that id.
   * @see man 2 tkill, <linux/signal.h>
   */
  tkill(tid: OrDeferred<pid_t>, sig: OrInput<Flags<'SIG'>>): Result;

  /**
   * brk(addr) moves the end of the data segment, or tells where it is.
   *
   * Not libc’s function, which returns 0 or −1: a refused move shows in the result being another address than asked for.
   *
   * The segment is malloc’s: moving its end takes memory away from all native code of the process, Node’s included.
   *
   * @param addr the new end; `null`, or any that is refused, only asks.
   * @returns where the end is now; never an error.
   * @see man 2 brk
   */
  brk(addr: OrDeferred<Address | null>): Result;

  /**
   * madvise(addr, length, advice) tells the kernel how pages will be used, or asks it to do something with them.
   *
   * `MADV_DONTNEED`, `MADV_FREE` and `MADV_REMOVE` lose the content; `MADV_GUARD_INSTALL` and `MADV_HWPOISON` make the next access end the process.
   *
   * @param addr where, a multiple of the page size.
   * @param length how many bytes; every page that they touch counts.
   * @param advice `MADV_DONTNEED`, `MADV_HUGEPAGE` ….
   * @returns 0.
   * @throws {SyscallError} EINVAL: `addr` is unaligned, or this kernel lacks the advice; ENOMEM: a part of the range is not mapped.
   * @see man 2 madvise
   */
  madvise(
    addr: OrDeferred<Address | null>,
    length: OrDeferred<size_t | Integer>,
    advice: OrInput<Flags<'MADV_'>>,
  ): Result;

  /**
   * map_shadow_stack(addr, size, flags) maps memory for a shadow stack.
   *
   * x86, arm, loongarch64, s390x and ppc64le lack it: ENOSYS, without a trap.
   *
   * @param addr where, as a hint; `null` lets the kernel choose.
   * @param size how many bytes.
   * @param flags `SHADOW_STACK_SET_TOKEN`, `SHADOW_STACK_SET_MARKER` or 0.
   * @returns the address.
   * @throws {SyscallError} EOPNOTSUPP: this processor or this process has no shadow stacks.
   * @since Linux 6.6
   * @see man 2 map_shadow_stack
   */
  map_shadow_stack(
    addr: OrDeferred<Address | null>,
    size: OrDeferred<size_t | Integer>,
    flags?: OrInput<Flags<'SHADOW_STACK_'> | undefined>,
  ): Result;

  /**
   * memfd_secret(flags) makes a file in memory that not even the kernel can see.
   *
   * It can be sized and mapped, not read or written. Many kernels have it switched off: ENOSYS.
   *
   * arm, loongarch64 and ppc64le lack it: ENOSYS, without a trap.
   *
   * @param flags `O_CLOEXEC` or 0.
   * @returns a new descriptor; the caller closes it.
   * @throws {SyscallError} ENOSYS: not built in, or switched off (`secretmem.enable`).
   * @since Linux 5.14
   * @see man 2 memfd_secret
   */
  memfd_secret(flags?: OrInput<Flags<'O_'> | undefined>): Result;

  /**
   * mincore(addr, length, vec) tells which pages are in memory.
   *
   * @param addr where, a multiple of the page size.
   * @param length how many bytes.
   * @param vec receives a byte for each page, bit 0 is set where it is there; holds one for every 4096 bytes of `length`, whatever the page size.
   * @returns 0.
   * @throws {SyscallError} EINVAL: `addr` is no multiple of the page size, or an unknown flag; ENOMEM: a part of the range is not mapped.
   * @see man 2 mincore
   */
  mincore(
    addr: OrDeferred<Address | null>,
    length: OrDeferred<size_t | Integer>,
    vec: OrDeferred<Memory>,
  ): Result;

  /**
   * mlock(addr, length) keeps pages in memory, all of them at once.
   *
   * @param addr where, a multiple of the page size.
   * @param length how many bytes; every page that they touch counts.
   * @returns 0.
   * @throws {SyscallError} EINVAL: `addr` is no multiple of the page size, or an unknown flag; ENOMEM: a part of the range is not mapped, or more is locked than `RLIMIT_MEMLOCK` allows; EPERM: nothing may be locked: the limit is 0.
   * @see man 2 mlock
   */
  mlock(addr: OrDeferred<Address | null>, length: OrDeferred<size_t | Integer>): Result;

  /**
   * mlock2(addr, length, flags) keeps pages in memory, at once or as they are used.
   *
   * @param addr where, a multiple of the page size.
   * @param length how many bytes; every page that they touch counts.
   * @param flags `MLOCK_ONFAULT` or 0.
   * @returns 0.
   * @throws {SyscallError} EINVAL: `addr` is no multiple of the page size, or an unknown flag; ENOMEM: a part of the range is not mapped, or more is locked than `RLIMIT_MEMLOCK` allows; EPERM: nothing may be locked: the limit is 0.
   * @since Linux 4.4
   * @see man 2 mlock2
   */
  mlock2(
    addr: OrDeferred<Address | null>,
    length: OrDeferred<size_t | Integer>,
    flags?: OrInput<Flags<'MLOCK_'> | undefined>,
  ): Result;

  /**
   * mlockall(flags) keeps all pages of this process in memory.
   *
   * V8 reserves far more than it uses: without `MCL_ONFAULT` this may take gigabytes, and with `MCL_FUTURE` mappings beyond the limit fail, V8’s own among them.
   *
   * @param flags `MCL_CURRENT`, `MCL_FUTURE` or both, or-ed with `MCL_ONFAULT`.
   * @returns 0.
   * @throws {SyscallError} EINVAL: no flag, or an unknown one; ENOMEM: more than `RLIMIT_MEMLOCK` allows.
   * @see man 2 mlockall
   */
  mlockall(flags: OrInput<Flags<'MCL_'>>): Result;

  /**
   * mmap(addr, length, prot, flags, fd, offset) maps a file or fresh memory into this process.
   *
   * Pages have 4, 16 or 64 KiB: ask `/proc/self/auxv` (AT_PAGESZ) or use multiples of 65536.
   *
   * x86 and arm have `mmap2`, which counts in units of 4096 bytes: an offset between them is EINVAL, as the kernel answers elsewhere, and one that 44 bits can’t hold EOVERFLOW.
   *
   * The kernel of s390x takes one pointer, to these arguments: there no result of a batch’s earlier calls can be among them.
   *
   * A mapping made with `MAP_FIXED` replaces what is there, JavaScript’s heap included.
   *
   * @param addr where, as a hint or, with `MAP_FIXED`, as an order; `null` lets the kernel choose.
   * @param length how many bytes; rounded up to whole pages.
   * @param prot `PROT_READ`, `PROT_WRITE`, `PROT_EXEC`, or `PROT_NONE`.
   * @param flags `MAP_SHARED`, `MAP_PRIVATE` or `MAP_SHARED_VALIDATE`, or-ed with others.
   * @param fd the file; −1 with `MAP_ANONYMOUS`.
   * @param offset where in the file, in bytes; a multiple of the page size.
   * @returns the address; `viewMemory` of `linux-syscalls/raw` makes it an ArrayBuffer.
   * @throws {SyscallError} EACCES: the descriptor is not open for what `prot` and `flags` ask; EINVAL: `length` is 0, or `offset` is no multiple of the page size; ENODEV: this kind of file can’t be mapped; ENOMEM: no room, or too many mappings.
   * @see man 2 mmap, <linux/mman.h>
   */
  mmap(
    addr: OrDeferred<Address | null>,
    length: OrDeferred<size_t | Integer>,
    prot: OrInput<Flags<'PROT_'>>,
    flags: OrInput<Flags<'MAP_'>>,
    fd: OrDeferred<fd>,
    offset: OrDeferred<loff_t | Integer>,
  ): Result;

  /**
   * mprotect(addr, length, prot) changes what may be done with pages.
   *
   * Memory that JavaScript still sees must stay readable and writable: an access that the pages refuse ends the process.
   *
   * @param addr where, a multiple of the page size.
   * @param length how many bytes; every page that they touch counts.
   * @param prot `PROT_READ`, `PROT_WRITE`, `PROT_EXEC` or-ed, or `PROT_NONE`.
   * @returns 0.
   * @throws {SyscallError} EINVAL: `addr` is no multiple of the page size, or an unknown flag; ENOMEM: a part of the range is not mapped; EACCES: the file was not opened for that, or a policy forbids it.
   * @see man 2 mprotect
   */
  mprotect(
    addr: OrDeferred<Address | null>,
    length: OrDeferred<size_t | Integer>,
    prot: OrInput<Flags<'PROT_'>>,
  ): Result;

  /**
   * mremap(old_address, old_size, new_size, flags, new_address) changes the length or the place of a mapping.
   *
   * An ArrayBuffer over what moved or was cut off crashes the process at the next access: drop it first.
   *
   * With `MREMAP_FIXED` what was mapped at `new_address` is gone, JavaScript’s heap included.
   *
   * @param old_address the mapping, a multiple of the page size.
   * @param old_size how many bytes of it.
   * @param new_size how many there will be.
   * @param flags `MREMAP_MAYMOVE`, `MREMAP_FIXED`, `MREMAP_DONTUNMAP` or 0.
   * @param new_address where to with `MREMAP_FIXED`; else `null`.
   * @returns the address, which is another where the mapping moved.
   * @throws {SyscallError} EFAULT: the range is not one mapping; EINVAL: an unaligned address, an unknown flag, or a new size of 0; ENOMEM: no room to grow, and it may not move.
   * @see man 2 mremap
   */
  mremap(
    old_address: OrDeferred<Address | null>,
    old_size: OrDeferred<size_t | Integer>,
    new_size: OrDeferred<size_t | Integer>,
    flags: OrInput<Flags<'MREMAP_'>>,
    new_address: OrDeferred<Address | null>,
  ): Result;

  /**
   * mseal(addr, length, flags) forbids any further change to mappings, until the process ends.
   *
   * It can’t be undone: what is sealed can’t be unmapped, moved, shrunk or protected otherwise.
   *
   * Kernels of x86 and arm that are 32-bit themselves answer ENOSYS.
   *
   * @param addr where, a multiple of the page size.
   * @param length how many bytes; every page that they touch counts.
   * @param flags 0.
   * @returns 0.
   * @throws {SyscallError} EINVAL: `addr` is no multiple of the page size, or an unknown flag; ENOMEM: a part of the range is not mapped; EPERM: a part of the range is sealed in a way that forbids this.
   * @since Linux 6.10
   * @see man 2 mseal
   */
  mseal(
    addr: OrDeferred<Address | null>,
    length: OrDeferred<size_t | Integer>,
    flags?: OrDeferred<ulong | Integer | undefined>,
  ): Result;

  /**
   * msync(addr, length, flags) writes changes made through a shared mapping to its file.
   *
   * @param addr where, a multiple of the page size.
   * @param length how many bytes; every page that they touch counts.
   * @param flags `MS_SYNC` to wait for it, or `MS_ASYNC`; or-ed with `MS_INVALIDATE`.
   * @returns 0.
   * @throws {SyscallError} EINVAL: `addr` is no multiple of the page size, or an unknown flag; ENOMEM: a part of the range is not mapped; EBUSY: `MS_INVALIDATE` and a page is locked.
   * @see man 2 msync
   */
  msync(
    addr: OrDeferred<Address | null>,
    length: OrDeferred<size_t | Integer>,
    flags: OrInput<Flags<'msync'>>,
  ): Result;

  /**
   * munlock(addr, length) lets pages leave memory again.
   *
   * @param addr where, a multiple of the page size.
   * @param length how many bytes; every page that they touch counts.
   * @returns 0.
   * @throws {SyscallError} EINVAL: `addr` is no multiple of the page size, or an unknown flag; ENOMEM: a part of the range is not mapped.
   * @see man 2 munlock
   */
  munlock(addr: OrDeferred<Address | null>, length: OrDeferred<size_t | Integer>): Result;

  /**
   * munlockall() lets all pages of this process leave memory again.
   *
   * @returns 0.
   * @see man 2 munlockall
   */
  munlockall(): Result;

  /**
   * munmap(addr, length) removes mappings.
   *
   * An ArrayBuffer over the pages stays and crashes the process at the next access: drop it first.
   *
   * @param addr where, a multiple of the page size.
   * @param length how many bytes; every page that it touches goes.
   * @returns 0, also where nothing was mapped.
   * @throws {SyscallError} EINVAL: `addr` is no multiple of the page size, or `length` is 0.
   * @see man 2 munmap
   */
  munmap(addr: OrDeferred<Address | null>, length: OrDeferred<size_t | Integer>): Result;

  /**
   * pkey_alloc(flags, access_rights) takes a protection key.
   *
   * Only x86_64 and aarch64 kernels have keys, and only on processors that have them; others answer ENOSYS, ENOSPC or EINVAL.
   *
   * Rights are a register of the calling thread: other threads keep theirs.
   *
   * @param flags 0.
   * @param access_rights what this thread may not do: `PKEY_DISABLE_ACCESS`, `PKEY_DISABLE_WRITE` or 0.
   * @returns the key.
   * @throws {SyscallError} ENOSPC: all keys are taken, or the processor has none; EINVAL: an unknown flag.
   * @since Linux 4.9
   * @see man 2 pkey_alloc
   */
  pkey_alloc(flags: OrDeferred<ulong | Integer>, access_rights: OrInput<Flags<'PKEY_'>>): Result;

  /**
   * pkey_free(pkey) gives a protection key back.
   *
   * Only x86_64 and aarch64 kernels have keys, and only on processors that have them; others answer ENOSYS, ENOSPC or EINVAL.
   *
   * Pages that still carry it will obey whoever takes it next.
   *
   * @param pkey the key.
   * @returns 0.
   * @throws {SyscallError} EINVAL: the key is not taken.
   * @since Linux 4.9
   * @see man 2 pkey_free
   */
  pkey_free(pkey: OrDeferred<int>): Result;

  /**
   * pkey_mprotect(addr, length, prot, pkey) changes what may be done with pages, and which key they carry.
   *
   * Only x86_64 and aarch64 kernels have keys, and only on processors that have them; others answer ENOSYS, ENOSPC or EINVAL.
   *
   * Memory that JavaScript still sees must stay readable and writable: an access that the pages refuse ends the process.
   *
   * @param addr where, a multiple of the page size.
   * @param length how many bytes; every page that they touch counts.
   * @param prot `PROT_READ`, `PROT_WRITE`, `PROT_EXEC` or-ed, or `PROT_NONE`.
   * @param pkey the key; −1 to act as `mprotect`.
   * @returns 0.
   * @throws {SyscallError} EINVAL: `addr` is unaligned, or the key is not taken; ENOMEM: a part of the range is not mapped.
   * @since Linux 4.9
   * @see man 2 pkey_mprotect
   */
  pkey_mprotect(
    addr: OrDeferred<Address | null>,
    length: OrDeferred<size_t | Integer>,
    prot: OrInput<Flags<'PROT_'>>,
    pkey: OrDeferred<int>,
  ): Result;

  /**
   * remap_file_pages(addr, size, prot, pgoff, flags) maps other pages of the file into a part of a shared mapping.
   *
   * Kept for old programs: the kernel makes a mapping of its own of it, as `mmap` does.
   *
   * @param addr where, a multiple of the page size.
   * @param size how many bytes.
   * @param prot 0.
   * @param pgoff where in the file, in pages of this machine’s size.
   * @param flags `MAP_NONBLOCK` or 0.
   * @returns 0.
   * @throws {SyscallError} EINVAL: the range is not of one shared mapping, or `prot` is not 0.
   * @see man 2 remap_file_pages
   */
  remap_file_pages(
    addr: OrDeferred<Address | null>,
    size: OrDeferred<size_t | Integer>,
    prot: OrInput<Flags<'PROT_'> | undefined> | undefined,
    pgoff: OrDeferred<ulong | Integer>,
    flags?: OrInput<Flags<'MAP_'> | undefined>,
  ): Result;

  /**
   * userfaultfd(flags) makes a descriptor through which a program answers page faults itself.
   *
   * A thread that touches a registered page stops until another answers: never register memory that the answering thread needs.
   *
   * @param flags `O_CLOEXEC`, `O_NONBLOCK`, `UFFD_USER_MODE_ONLY`, or-ed.
   * @returns a new descriptor; the caller closes it.
   * @throws {SyscallError} EPERM: without CAP_SYS_PTRACE only faults of user mode may be handled.
   * @since Linux 4.3
   * @see man 2 userfaultfd, <linux/userfaultfd.h>
   */
  userfaultfd(flags: OrInput<Flags<'O_'>>): Result;

  /**
   * getpgid(pid) tells which process group a process belongs to.
   *
   * @param pid the process; 0 is this one.
   * @returns the id of the group.
   * @throws {SyscallError} ESRCH: there is no such process.
   * @see man 2 getpgid
   */
  getpgid(pid: OrDeferred<pid_t>): Result;

  /**
   * getpgrp() tells which process group this process belongs to.
   *
   * Never fails. It is `getpgid(0)`.
   *
   * @returns the id of the group.
   * @see man 2 getpgrp
   */
  getpgrp(): Result;

  /**
   * getpid() tells this process’s id.
   *
   * Never fails.
   *
   * @returns the id in this pid namespace, the same in all threads.
   * @see man 2 getpid
   */
  getpid(): Result;

  /**
   * getppid() tells the id of the process that waits for this one.
   *
   * Never fails. When a parent ends, its children get another.
   *
   * @returns the parent’s id; 0 where it lives outside this pid namespace.
   * @see man 2 getppid
   */
  getppid(): Result;

  /**
   * getsid(pid) tells which session a process belongs to.
   *
   * @param pid the process; 0 is this one.
   * @returns the id of the session.
   * @throws {SyscallError} ESRCH: there is no such process.
   * @see man 2 getsid
   */
  getsid(pid: OrDeferred<pid_t>): Result;

  /**
   * gettid() tells this thread’s id.
   *
   * Never fails. Worker threads each have their own.
   *
   * @returns the id; in Node’s main thread it equals `getpid()`.
   * @see man 2 gettid
   */
  gettid(): Result;

  /**
   * pidfd_getfd(pidfd, targetfd, flags) copies a descriptor out of another process.
   *
   * @param pidfd a descriptor of `pidfd_open`.
   * @param targetfd the descriptor as that process numbers it.
   * @param flags none exist: 0.
   * @returns a new descriptor for the same open file, closed on exec.
   * @throws {SyscallError} EBADF: one of the descriptors is not open, or `pidfd` is none of a process; EPERM: this process may not trace that one; ESRCH: the process has ended.
   * @since Linux 5.6
   * @see man 2 pidfd_getfd
   */
  pidfd_getfd(
    pidfd: OrDeferred<fd>,
    targetfd: OrDeferred<fd>,
    flags?: OrDeferred<uint | undefined>,
  ): Result;

  /**
   * pidfd_open(pid, flags) makes a descriptor that stands for a process, whoever gets its id later.
   *
   * @param pid the process.
   * @param flags `PIDFD_NONBLOCK`, `PIDFD_THREAD` or 0.
   * @returns a new descriptor, closed on exec; readable once the process ended.
   * @throws {SyscallError} EINVAL: an unknown flag, or `pid` is not positive; ENOENT: `pid` is a thread but not the first of its process; ESRCH: there is no such process.
   * @since Linux 5.3
   * @see man 2 pidfd_open, <linux/pidfd.h>
   */
  pidfd_open(pid: OrDeferred<pid_t>, flags?: OrInput<Flags<'PIDFD_'> | undefined>): Result;

  /**
   * setpgid(pid, pgid) moves a process into a process group of its session, or makes it one of its own.
   *
   * @param pid this process or a child of it; 0 is this one.
   * @param pgid the group; 0 is the one named after `pid`.
   * @returns 0.
   * @throws {SyscallError} EACCES: the child has called `execve` already; EPERM: the process leads a session, or the group is in another session; ESRCH: `pid` is neither this process nor a child of it.
   * @see man 2 setpgid
   */
  setpgid(pid: OrDeferred<pid_t>, pgid: OrDeferred<pid_t>): Result;

  /**
   * setsid() starts a session with this process as its leader, without a terminal.
   *
   * @returns the id of the session, which is that of the process.
   * @throws {SyscallError} EPERM: the process leads a process group already, as those that a shell starts do.
   * @see man 2 setsid
   */
  setsid(): Result;

  /**
   * accept(sockfd, addr, addrlen) takes the next connection that waits.
   *
   * The new socket is neither `SOCK_CLOEXEC` nor `SOCK_NONBLOCK`: see `accept4`.
   *
   * @param sockfd the socket.
   * @param addr receives the address; `null` if nobody wants it.
   * @param addrlen the length of `addr`, then that of the address, which may be longer.
   * @returns a new descriptor; the caller closes it.
   * @throws {SyscallError} EAGAIN: the socket is non-blocking and nobody waits; EINVAL: the socket does not listen; ECONNABORTED: whoever waited has gone.
   * @see man 2 accept
   */
  accept(
    sockfd: OrDeferred<fd>,
    addr: OrDeferred<Memory>,
    addrlen: OrDeferred<Int32Array | Uint32Array | Address | null>,
  ): Result;

  /**
   * accept4(sockfd, addr, addrlen, flags) takes the next connection that waits.
   *
   * @param sockfd the socket.
   * @param addr receives the address; `null` if nobody wants it.
   * @param addrlen the length of `addr`, then that of the address, which may be longer.
   * @param flags `SOCK_CLOEXEC`, `SOCK_NONBLOCK` or 0.
   * @returns a new descriptor; the caller closes it.
   * @throws {SyscallError} EAGAIN: the socket is non-blocking and nobody waits; EINVAL: the socket does not listen; ECONNABORTED: whoever waited has gone.
   * @since Linux 2.6.28
   * @see man 2 accept4
   */
  accept4(
    sockfd: OrDeferred<fd>,
    addr: OrDeferred<Memory>,
    addrlen: OrDeferred<Int32Array | Uint32Array | Address | null>,
    flags?: OrInput<Flags<'SOCK_'> | undefined>,
  ): Result;

  /**
   * bind(sockfd, addr, addrlen) gives a socket its address.
   *
   * @param sockfd the socket.
   * @param addr the address, a `sockaddr_*` of the socket’s family.
   * @param addrlen the length of `addr`; the kernel looks at so many bytes.
   * @returns 0.
   * @throws {SyscallError} EADDRINUSE: the address is taken; EACCES: a port below 1024 without CAP_NET_BIND_SERVICE, or a directory that can’t be written; EINVAL: it has one already, or `addrlen` is wrong for the family.
   * @see man 2 bind
   */
  bind(
    sockfd: OrDeferred<fd>,
    addr: OrDeferred<Memory>,
    addrlen?: OrDeferred<int | Integer | undefined>,
  ): Result;

  /**
   * connect(sockfd, addr, addrlen) connects a socket to an address.
   *
   * @param sockfd the socket.
   * @param addr the address, a `sockaddr_*` of the socket’s family.
   * @param addrlen the length of `addr`; the kernel looks at so many bytes.
   * @returns 0.
   * @throws {SyscallError} ECONNREFUSED: nobody listens there; EINPROGRESS: the socket is non-blocking: it will be writable when this is settled; ENOENT: no such unix socket.
   * @see man 2 connect
   */
  connect(
    sockfd: OrDeferred<fd>,
    addr: OrDeferred<Memory>,
    addrlen?: OrDeferred<int | Integer | undefined>,
  ): Result;

  /**
   * getpeername(sockfd, addr, addrlen) tells the address of a socket’s other end.
   *
   * @param sockfd the socket.
   * @param addr receives the address; `null` if nobody wants it.
   * @param addrlen the length of `addr`, then that of the address, which may be longer.
   * @returns 0.
   * @throws {SyscallError} ENOTCONN: it is not connected.
   * @see man 2 getpeername
   */
  getpeername(
    sockfd: OrDeferred<fd>,
    addr: OrDeferred<Memory>,
    addrlen: OrDeferred<Int32Array | Uint32Array | Address | null>,
  ): Result;

  /**
   * getsockname(sockfd, addr, addrlen) tells a socket’s own address.
   *
   * @param sockfd the socket.
   * @param addr receives the address; `null` if nobody wants it.
   * @param addrlen the length of `addr`, then that of the address, which may be longer.
   * @returns 0.
   * @throws {SyscallError} ENOTSOCK: it is no socket.
   * @see man 2 getsockname
   */
  getsockname(
    sockfd: OrDeferred<fd>,
    addr: OrDeferred<Memory>,
    addrlen: OrDeferred<Int32Array | Uint32Array | Address | null>,
  ): Result;

  /**
   * getsockopt(sockfd, level, optname, optval, optlen) reads an option of a socket.
   *
   * On x86 and arm, `SO_RCVTIMEO`, `SO_SNDTIMEO` and `SO_TIMESTAMP*` are the numbers whose times have 64 bits.
   *
   * Some options write an `int` whatever `optlen` says, so that a smaller `optval` is refused; `null` asks for the length alone. `SO_GET_FILTER` counts `sock_filter`, not bytes.
   *
   * @param sockfd the socket.
   * @param level `SOL_SOCKET`, or the number of a protocol.
   * @param optname `SO_*`, or an option of the protocol.
   * @param optval receives the value; most are an `int`.
   * @param optlen the length of `optval`, then that of the value.
   * @returns 0.
   * @throws {SyscallError} ENOPROTOOPT: the level has no such option; ENOTSOCK: it is no socket.
   * @see man 2 getsockopt
   */
  getsockopt(
    sockfd: OrDeferred<fd>,
    level: OrDeferred<int>,
    optname: OrInput<Flags<'SO_'>>,
    optval: OrDeferred<Memory>,
    optlen: OrDeferred<Int32Array | Uint32Array | Address | null>,
  ): Result;

  /**
   * listen(sockfd, backlog) makes a socket take connections.
   *
   * @param sockfd the socket.
   * @param backlog how many may wait to be accepted.
   * @returns 0.
   * @throws {SyscallError} EOPNOTSUPP: its type has no connections.
   * @see man 2 listen
   */
  listen(sockfd: OrDeferred<fd>, backlog: OrDeferred<int>): Result;

  /**
   * recv(sockfd, buf, len, flags) receives a message from whoever the socket is connected to.
   *
   * @param sockfd the socket.
   * @param buf receives the message.
   * @param len at most so many bytes.
   * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
   * @returns how many bytes came; 0 when a stream has ended.
   * @throws {SyscallError} EAGAIN: nothing is there, and it may not wait; ENOTCONN: a stream not connected.
   * @see man 2 recv
   */
  recv(
    sockfd: OrDeferred<fd>,
    buf: OrDeferred<Memory>,
    len?: OrDeferred<size_t | Integer | undefined>,
    flags?: OrInput<Flags<'MSG_'> | undefined>,
  ): Result;

  /**
   * recvfrom(sockfd, buf, len, flags, src_addr, addrlen) receives a message.
   *
   * @param sockfd the socket.
   * @param buf receives the message; what of a datagram doesn’t fit is lost.
   * @param len at most so many bytes.
   * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
   * @param src_addr receives the sender’s address; `null` if nobody wants it.
   * @param addrlen the length of `src_addr`, then that of the address.
   * @returns how many bytes came; 0 when a stream has ended.
   * @throws {SyscallError} EAGAIN: nothing is there, and it may not wait; ENOTCONN: a stream not connected.
   * @see man 2 recvfrom
   */
  recvfrom(
    sockfd: OrDeferred<fd>,
    buf: OrDeferred<Memory>,
    len: OrDeferred<size_t | Integer | undefined> | undefined,
    flags: OrInput<Flags<'MSG_'> | undefined> | undefined,
    src_addr: OrDeferred<Memory>,
    addrlen: OrDeferred<Int32Array | Uint32Array | Address | null>,
  ): Result;

  /**
   * send(sockfd, buf, len, flags) sends a message to where the socket is connected.
   *
   * @param sockfd the socket.
   * @param buf the message.
   * @param len how many bytes of it.
   * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
   * @returns how many bytes were taken.
   * @throws {SyscallError} EAGAIN: it would wait, and may not; EPIPE: the other end is gone.
   * @see man 2 send
   */
  send(
    sockfd: OrDeferred<fd>,
    buf: OrDeferred<Memory>,
    len?: OrDeferred<size_t | Integer | undefined>,
    flags?: OrInput<Flags<'MSG_'> | undefined>,
  ): Result;

  /**
   * sendto(sockfd, buf, len, flags, dest_addr, addrlen) sends a message.
   *
   * @param sockfd the socket.
   * @param buf the message.
   * @param len how many bytes of it.
   * @param flags `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0.
   * @param dest_addr where to; `null` where the socket is connected.
   * @param addrlen the length of `dest_addr`.
   * @returns how many bytes were taken.
   * @throws {SyscallError} EAGAIN: it would wait, and may not; EMSGSIZE: the message is longer than the protocol takes; EPIPE: the other end is gone (SIGPIPE is ignored in Node); EDESTADDRREQ: neither connected nor given an address.
   * @see man 2 sendto
   */
  sendto(
    sockfd: OrDeferred<fd>,
    buf: OrDeferred<Memory>,
    len: OrDeferred<size_t | Integer | undefined> | undefined,
    flags: OrInput<Flags<'MSG_'> | undefined> | undefined,
    dest_addr: OrDeferred<Memory>,
    addrlen?: OrDeferred<int | Integer | undefined>,
  ): Result;

  /**
   * setsockopt(sockfd, level, optname, optval, optlen) changes an option of a socket.
   *
   * On x86 and arm, `SO_RCVTIMEO`, `SO_SNDTIMEO` and `SO_TIMESTAMP*` are the numbers whose times have 64 bits.
   *
   * @param sockfd the socket.
   * @param level `SOL_SOCKET`, or the number of a protocol.
   * @param optname `SO_*`, or an option of the protocol.
   * @param optval the value; most are an `int`.
   * @param optlen the length of `optval`.
   * @returns 0.
   * @throws {SyscallError} ENOPROTOOPT: the level has no such option; EINVAL: `optval` is too short, or makes no sense; EPERM: the option needs a capability.
   * @see man 2 setsockopt
   */
  setsockopt(
    sockfd: OrDeferred<fd>,
    level: OrDeferred<int>,
    optname: OrInput<Flags<'SO_'>>,
    optval: OrDeferred<Memory>,
    optlen?: OrDeferred<int | Integer | undefined>,
  ): Result;

  /**
   * shutdown(sockfd, how) ends one direction of a connection, or both.
   *
   * @param sockfd the socket.
   * @param how `SHUT_RD`, `SHUT_WR` or `SHUT_RDWR`.
   * @returns 0.
   * @throws {SyscallError} ENOTCONN: it is not connected.
   * @see man 2 shutdown
   */
  shutdown(sockfd: OrDeferred<fd>, how: OrInput<Flags<'SHUT_'>>): Result;

  /**
   * socket(domain, type, protocol) makes a socket.
   *
   * @param domain `AF_UNIX`, `AF_INET`, `AF_INET6`, `AF_NETLINK` ….
   * @param type `SOCK_STREAM`, `SOCK_DGRAM` …, or-ed with `SOCK_CLOEXEC` and `SOCK_NONBLOCK`.
   * @param protocol the protocol; 0 for the usual one.
   * @returns a new descriptor; the caller closes it.
   * @throws {SyscallError} EAFNOSUPPORT: this kernel lacks the family; EPROTONOSUPPORT: the family lacks the protocol or the type; EPERM: the type needs a capability, as raw sockets do.
   * @see man 2 socket
   */
  socket(
    domain: OrInput<Flags<'AF_'>>,
    type: OrInput<Flags<'SOCK_'>>,
    protocol?: OrDeferred<int | undefined>,
  ): Result;

  /**
   * socketpair(domain, type, protocol, sv) makes two sockets that are connected to each other.
   *
   * @param domain `AF_UNIX`, `AF_INET`, `AF_INET6`, `AF_NETLINK` ….
   * @param type `SOCK_STREAM`, `SOCK_DGRAM` …, or-ed with `SOCK_CLOEXEC` and `SOCK_NONBLOCK`.
   * @param protocol the protocol; 0 for the usual one.
   * @param sv receives both descriptors.
   * @returns 0.
   * @throws {SyscallError} EOPNOTSUPP: the family makes no pairs; `AF_UNIX` does.
   * @see man 2 socketpair
   */
  socketpair(
    domain: OrInput<Flags<'AF_'>>,
    type: OrInput<Flags<'SOCK_'>>,
    protocol: OrDeferred<int | undefined> | undefined,
    sv: OrDeferred<Int32Array | Address | null>,
  ): Result;

  /**
   * acct(filename) has a line written into a file for every process that ends, or no longer.
   *
   * @param filename the file, which must exist; `null` to stop.
   * @returns 0.
   * @throws {SyscallError} ENOSYS: the kernel was built without it; EPERM: without CAP_SYS_PACCT; EACCES: the file can’t be written, or is none.
   * @see man 2 acct, <linux/acct.h>
   */
  acct(filename: OrDeferred<Path | null>): Result;

  /**
   * getcpu(cpu, node) tells on which processor the calling thread runs.
   *
   * By the time you look, the thread may run elsewhere.
   *
   * The kernel has ignored a third argument since 2.6.24: it is passed as `null`.
   *
   * @param cpu receives its number; `null` if nobody wants it.
   * @param node receives its NUMA node; `null` if nobody wants it.
   * @returns 0.
   * @since Linux 2.6.19
   * @see man 2 getcpu
   */
  getcpu(
    cpu: OrDeferred<Uint32Array | Address | null>,
    node: OrDeferred<Uint32Array | Address | null>,
  ): Result;

  /**
   * getrandom(buf, buflen, flags) fills a buffer from the kernel’s random generator.
   *
   * @param buf receives the bytes.
   * @param buflen how many bytes.
   * @param flags `GRND_NONBLOCK`, `GRND_RANDOM`, `GRND_INSECURE` or 0.
   * @returns how many bytes were filled; all of them up to 256.
   * @throws {SyscallError} EAGAIN: the generator is not ready yet, under `GRND_NONBLOCK`; EINTR: a signal came; only for more than 256 bytes or before the generator is ready.
   * @since Linux 3.17
   * @see man 2 getrandom, <linux/random.h>
   */
  getrandom(
    buf: OrDeferred<Memory>,
    buflen?: OrDeferred<size_t | Integer | undefined>,
    flags?: OrInput<Flags<'GRND_'> | undefined>,
  ): Result;

  /**
   * membarrier(cmd, flags, cpu_id) orders the memory accesses of all threads without their help.
   *
   * @param cmd `MEMBARRIER_CMD_QUERY` asks which there are; `MEMBARRIER_CMD_*`.
   * @param flags `MEMBARRIER_CMD_FLAG_CPU` or 0.
   * @param cpu_id the processor, where that flag is given.
   * @returns for the query the commands that there are, or-ed; else 0.
   * @throws {SyscallError} EINVAL: no such command; EPERM: a private command that the process has not registered for.
   * @since Linux 4.3
   * @see man 2 membarrier, <linux/membarrier.h>
   */
  membarrier(
    cmd: OrInput<Flags<'MEMBARRIER_'>>,
    flags?: OrInput<Flags<'MEMBARRIER_'> | undefined>,
    cpu_id?: OrDeferred<int | undefined>,
  ): Result;

  /**
   * setdomainname(name, len) changes the NIS domain of the machine, which is none of DNS.
   *
   * It counts for every process of this UTS namespace.
   *
   * @param name the name, without a zero byte.
   * @param len how many bytes of it.
   * @returns 0.
   * @throws {SyscallError} EINVAL: longer than 64 bytes; EPERM: without CAP_SYS_ADMIN in this UTS namespace.
   * @see man 2 setdomainname
   */
  setdomainname(name: OrDeferred<Memory>, len?: OrDeferred<int | Integer | undefined>): Result;

  /**
   * sethostname(name, len) changes the name of the machine.
   *
   * It counts for every process of this UTS namespace.
   *
   * @param name the name, without a zero byte.
   * @param len how many bytes of it.
   * @returns 0.
   * @throws {SyscallError} EINVAL: longer than 64 bytes; EPERM: without CAP_SYS_ADMIN in this UTS namespace.
   * @see man 2 sethostname
   */
  sethostname(name: OrDeferred<Memory>, len?: OrDeferred<int | Integer | undefined>): Result;

  /**
   * sysinfo(info) tells uptime, load and memory of the machine.
   *
   * Amounts of memory are in units of `mem_unit` bytes, which is not 1 where they would not fit.
   *
   * Loads are multiples of 2⁻¹⁶.
   *
   * @param info receives them.
   * @returns 0.
   * @see man 2 sysinfo, <linux/sysinfo.h>
   */
  sysinfo(info: OrDeferred<struct.sysinfo | Address | null>): Result;

  /**
   * syslog(type, bufp, len) reads the kernel’s log, or changes how it is kept.
   *
   * libc’s function of that name is another thing; it calls this one `klogctl`.
   *
   * No header that programs may use names the types; the man page does.
   *
   * @param type what to do: 3 reads all that is there, 9 tells how much is unread ….
   * @param bufp receives text for types 2, 3 and 4; `null` for the others.
   * @param len the length of `bufp`; for type 8 the level of the console.
   * @returns how many bytes were read or are there; else 0.
   * @throws {SyscallError} EINVAL: no such type, or no buffer for one that needs it; EPERM: without CAP_SYSLOG, where the type or `/proc/sys/kernel/dmesg_restrict` asks for it.
   * @see man 2 syslog
   */
  syslog(
    type: OrDeferred<int>,
    bufp: OrDeferred<Memory>,
    len?: OrDeferred<int | Integer | undefined>,
  ): Result;

  /** `klogctl` of man section 2, which the kernel calls `syslog`. */
  klogctl: RecordedCalls['syslog'];

  /**
   * uname(buf) names the kernel, its release and the machine.
   *
   * @param buf receives six strings of at most 64 bytes.
   * @returns 0.
   * @see man 2 uname, <linux/utsname.h>
   */
  uname(buf: OrDeferred<struct.utsname | Address | null>): Result;

  /**
   * vhangup() hangs up this process’s terminal, as if its line had dropped.
   *
   * All that have the terminal open get SIGHUP, and can read and write it no more.
   *
   * @returns 0.
   * @throws {SyscallError} EPERM: without CAP_SYS_TTY_CONFIG.
   * @see man 2 vhangup
   */
  vhangup(): Result;

  /**
   * adjtimex(buf) tells how the clock of the machine is kept, and changes it bit by bit.
   *
   * The record is the same on every architecture.
   *
   * It changes the time of the whole machine.
   *
   * @param buf in `modes` what is to be changed, 0 for nothing; receives how the clock stands.
   * @returns the state of the clock: `TIME_OK` … `TIME_ERROR`, which is no error of the call.
   * @throws {SyscallError} EINVAL: a value that makes no sense; EPERM: `modes` is not 0, without CAP_SYS_TIME.
   * @see man 2 adjtimex, <linux/timex.h>
   */
  adjtimex(buf: OrDeferred<struct.timex | Address | null>): Result;

  /**
   * clock_adjtime(clockid, buf) tells how a clock is kept, and changes it bit by bit.
   *
   * The record is the same on every architecture.
   *
   * It changes the time of the whole machine.
   *
   * @param clockid `CLOCK_REALTIME`, `CLOCK_MONOTONIC` ….
   * @param buf in `modes` what is to be changed, 0 for nothing; receives how the clock stands.
   * @returns the state of the clock: `TIME_OK` … `TIME_ERROR`, which is no error of the call.
   * @throws {SyscallError} EINVAL: no such clock, or a value that makes no sense; EOPNOTSUPP: the clock can’t be adjusted; EPERM: `modes` is not 0, without CAP_SYS_TIME.
   * @since Linux 2.6.39
   * @see man 2 clock_adjtime, <linux/timex.h>
   */
  clock_adjtime(
    clockid: OrInput<Flags<'CLOCK_'>>,
    buf: OrDeferred<struct.timex | Address | null>,
  ): Result;

  /** @deprecated Use `clock_adjtime`: x86 and arm call it `clock_adjtime64`. */
  clock_adjtime64: RecordedCalls['clock_adjtime'];

  /**
   * clock_getres(clockid, res) tells how finely a clock is divided.
   *
   * @param clockid `CLOCK_REALTIME`, `CLOCK_MONOTONIC` ….
   * @param res receives the resolution; `null` if nobody wants it.
   * @returns 0.
   * @throws {SyscallError} EINVAL: no such clock.
   * @see man 2 clock_getres, <linux/time.h>
   */
  clock_getres(
    clockid: OrInput<Flags<'CLOCK_'>>,
    res: OrDeferred<struct.timespec | Address | null>,
  ): Result;

  /** @deprecated Use `clock_getres`: x86 and arm call it `clock_getres_time64`. */
  clock_getres_time64: RecordedCalls['clock_getres'];

  /**
   * clock_gettime(clockid, tp) reads a clock.
   *
   * Seconds have 64 bits on every architecture: x86 and arm use `clock_gettime64`.
   *
   * This traps; libc’s function of that name reads most clocks without, through the vDSO.
   *
   * @param clockid `CLOCK_REALTIME`, `CLOCK_MONOTONIC` ….
   * @param tp receives seconds and nanoseconds.
   * @returns 0.
   * @throws {SyscallError} EINVAL: no such clock.
   * @see man 2 clock_gettime, <linux/time.h>
   */
  clock_gettime(
    clockid: OrInput<Flags<'CLOCK_'>>,
    tp: OrDeferred<struct.timespec | Address | null>,
  ): Result;

  /** @deprecated Use `clock_gettime`: x86 and arm call it `clock_gettime64`. */
  clock_gettime64: RecordedCalls['clock_gettime'];

  /**
   * clock_nanosleep(clockid, flags, request, remain) waits for a time by a clock.
   *
   * Seconds have 64 bits on every architecture.
   *
   * The thread that makes it runs no event loop meanwhile.
   *
   * @param clockid `CLOCK_MONOTONIC`, `CLOCK_REALTIME`, `CLOCK_BOOTTIME` ….
   * @param flags `TIMER_ABSTIME` where `request` is a time of the clock, or 0.
   * @param request how long, or until when.
   * @param remain receives what was left when a signal came, unless `TIMER_ABSTIME`; `null` if nobody wants it.
   * @returns 0.
   * @throws {SyscallError} EINTR: a signal was handled first; EINVAL: `tv_nsec` is not from 0 to 999999999, or `tv_sec` is negative; EOPNOTSUPP: one can’t sleep by that clock.
   * @see man 2 clock_nanosleep, <linux/time.h>
   */
  clock_nanosleep(
    clockid: OrInput<Flags<'CLOCK_'>>,
    flags: OrInput<Flags<'TIMER_'>>,
    request: OrDeferred<struct.timespec | Address | null>,
    remain: OrDeferred<struct.timespec | Address | null>,
  ): Result;

  /** @deprecated Use `clock_nanosleep`: x86 and arm call it `clock_nanosleep_time64`. */
  clock_nanosleep_time64: RecordedCalls['clock_nanosleep'];

  /**
   * clock_settime(clockid, tp) sets a clock.
   *
   * Seconds have 64 bits on every architecture.
   *
   * It changes the time of the whole machine.
   *
   * @param clockid `CLOCK_REALTIME`, `CLOCK_MONOTONIC` ….
   * @param tp seconds and nanoseconds.
   * @returns 0.
   * @throws {SyscallError} EPERM: without CAP_SYS_TIME; EINVAL: no such clock, one that can’t be set, or a time that makes no sense.
   * @see man 2 clock_settime, <linux/time.h>
   */
  clock_settime(
    clockid: OrInput<Flags<'CLOCK_'>>,
    tp: OrDeferred<struct.timespec | Address | null>,
  ): Result;

  /** @deprecated Use `clock_settime`: x86 and arm call it `clock_settime64`. */
  clock_settime64: RecordedCalls['clock_settime'];

  /**
   * gettimeofday(tv, tz) reads the clock of the day.
   *
   * Seconds have 64 bits on every architecture.
   *
   * x86 and arm read `CLOCK_REALTIME` for it, and cut nanoseconds off.
   *
   * @param tv receives seconds and microseconds; `null` if nobody wants them.
   * @param tz receives the kernel’s time zone, mostly zeros; mostly `null`.
   * @returns 0.
   * @throws {SyscallError} EFAULT: an address that can’t be written.
   * @see man 2 gettimeofday
   */
  gettimeofday(
    tv: OrDeferred<struct.timeval | Address | null>,
    tz: OrDeferred<struct.timezone | Address | null>,
  ): Result;

  /**
   * nanosleep(req, rem) waits for a time.
   *
   * Seconds have 64 bits on every architecture.
   *
   * The thread that makes it runs no event loop meanwhile.
   *
   * Setting the clock doesn’t change how long it takes.
   *
   * @param req how long.
   * @param rem receives what was left when a signal came; `null` if nobody wants it.
   * @returns 0.
   * @throws {SyscallError} EINTR: a signal was handled first; EINVAL: `tv_nsec` is not from 0 to 999999999, or `tv_sec` is negative.
   * @see man 2 nanosleep
   */
  nanosleep(
    req: OrDeferred<struct.timespec | Address | null>,
    rem: OrDeferred<struct.timespec | Address | null>,
  ): Result;

  /**
   * settimeofday(tv, tz) sets the clock of the day.
   *
   * Seconds have 64 bits on every architecture.
   *
   * It changes the time of the whole machine.
   *
   * x86 and arm set time and zone by one call each: where the first fails the second is not made.
   *
   * @param tv seconds and microseconds; `null` to leave the time.
   * @param tz the kernel’s time zone; `null` to leave it.
   * @returns 0.
   * @throws {SyscallError} EINVAL: a time that makes no sense; EPERM: without CAP_SYS_TIME.
   * @see man 2 settimeofday
   */
  settimeofday(
    tv: OrDeferred<struct.timeval | Address | null>,
    tz: OrDeferred<struct.timezone | Address | null>,
  ): Result;

  /**
   * stime(t) sets the clock of the day to a second.
   *
   * Seconds have 64 bits on every architecture.
   *
   * It changes the time of the whole machine.
   *
   * It is `clock_settime` with no nanoseconds.
   *
   * @param t the seconds since 1970.
   * @returns 0.
   * @throws {SyscallError} EPERM: without CAP_SYS_TIME; EINVAL: a time before 1970.
   * @see man 2 stime
   */
  stime(t: OrDeferred<BigInt64Array | Address | null>): Result;

  /**
   * time(tloc) tells the seconds since 1970.
   *
   * Seconds have 64 bits on every architecture.
   *
   * All but x86_64 read `CLOCK_REALTIME_COARSE`, which is what the call of that name does.
   *
   * @param tloc receives them as well; `null` if nobody wants that.
   * @returns the seconds.
   * @throws {SyscallError} EFAULT: an address that can’t be written.
   * @see man 2 time
   */
  time(tloc: OrDeferred<BigInt64Array | Address | null>): Result;

  /**
   * alarm(seconds) has `SIGALRM` sent to this process after some seconds.
   *
   * What it sends is a signal, which ends the process unless somebody handles, ignores or blocks it; no JavaScript runs in a handler, but `process.on` hears of those that libuv handles.
   *
   * arm, riscv64, aarch64 and loongarch64 use `setitimer`, whose `ITIMER_REAL` it is everywhere.
   *
   * More than 2147483647 seconds are as many on x86 and arm.
   *
   * @param seconds after how many; 0 for not at all.
   * @returns the seconds that the alarm before had to go, rounded, at least 1; 0 where there was none.
   * @see man 2 alarm
   */
  alarm(seconds: OrDeferred<uint>): Result;

  /**
   * getitimer(which, curr_value) tells how long a timer of this process has still to go.
   *
   * @param which `ITIMER_REAL`, `ITIMER_VIRTUAL` or `ITIMER_PROF`.
   * @param curr_value receives that, and how often.
   * @returns 0.
   * @throws {SyscallError} EINVAL: no such timer.
   * @see man 2 getitimer, <linux/time.h>
   */
  getitimer(
    which: OrInput<Flags<'ITIMER_'>>,
    curr_value: OrDeferred<struct.itimerval | Address | null>,
  ): Result;

  /**
   * setitimer(which, new_value, old_value) sets a timer of this process off, or stops it.
   *
   * What it sends is a signal, which ends the process unless somebody handles, ignores or blocks it; no JavaScript runs in a handler, but `process.on` hears of those that libuv handles.
   *
   * They send SIGALRM, SIGVTALRM and SIGPROF; V8’s profiler uses SIGPROF as well.
   *
   * The record is the same on every architecture, but no kernel of 32 bits has a form with wider seconds: on x86 and arm more than 2147483647 are a RangeError; `timer_settime` takes them.
   *
   * @param which `ITIMER_REAL`, `ITIMER_VIRTUAL` or `ITIMER_PROF`.
   * @param new_value when first and how often; zero in `it_value` stops it.
   * @param old_value receives what was set; `null` if nobody wants it.
   * @returns 0.
   * @throws {SyscallError} EINVAL: no such timer, or microseconds that are not from 0 to 999999.
   * @see man 2 setitimer, <linux/time.h>
   */
  setitimer(
    which: OrInput<Flags<'ITIMER_'>>,
    new_value: OrDeferred<struct.itimerval | Address | null>,
    old_value: OrDeferred<struct.itimerval | Address | null>,
  ): Result;

  /**
   * timer_create(clockid, sevp, timerid) makes a timer that tells by a signal.
   *
   * What it sends is a signal, which ends the process unless somebody handles, ignores or blocks it; no JavaScript runs in a handler, but `process.on` hears of those that libuv handles.
   *
   * `SIGEV_THREAD` is made by libc: the kernel takes it for `SIGEV_SIGNAL`.
   *
   * @param clockid `CLOCK_MONOTONIC`, `CLOCK_REALTIME`, `CLOCK_BOOTTIME` ….
   * @param sevp how it tells: `SIGEV_SIGNAL`, `SIGEV_NONE`, `SIGEV_THREAD_ID`; `null` for `SIGALRM`.
   * @param timerid receives the timer.
   * @returns 0.
   * @throws {SyscallError} EINVAL: no such clock, no such signal, or a thread that is none of this process; EAGAIN: as many timers or signals as allowed; EPERM: a clock of alarms without CAP_WAKE_ALARM.
   * @see man 2 timer_create, <linux/time.h>
   */
  timer_create(
    clockid: OrInput<Flags<'CLOCK_'>>,
    sevp: OrDeferred<struct.sigevent | Address | null>,
    timerid: OrDeferred<Int32Array | Address | null>,
  ): Result;

  /**
   * timer_delete(timerid) ends a timer.
   *
   * @param timerid a timer of `timer_create`.
   * @returns 0.
   * @throws {SyscallError} EINVAL: there is no such timer.
   * @see man 2 timer_delete
   */
  timer_delete(timerid: OrDeferred<timer_t>): Result;

  /**
   * timer_getoverrun(timerid) tells how often a timer was due while its last signal waited.
   *
   * @param timerid a timer of `timer_create`.
   * @returns how often, at most 2147483647.
   * @throws {SyscallError} EINVAL: there is no such timer.
   * @see man 2 timer_getoverrun
   */
  timer_getoverrun(timerid: OrDeferred<timer_t>): Result;

  /**
   * timer_gettime(timerid, curr_value) tells how long a timer has still to go.
   *
   * Seconds have 64 bits on every architecture.
   *
   * @param timerid a timer of `timer_create`.
   * @param curr_value receives that, and how often.
   * @returns 0.
   * @throws {SyscallError} EINVAL: there is no such timer.
   * @see man 2 timer_gettime
   */
  timer_gettime(
    timerid: OrDeferred<timer_t>,
    curr_value: OrDeferred<struct.itimerspec | Address | null>,
  ): Result;

  /** @deprecated Use `timer_gettime`: x86 and arm call it `timer_gettime64`. */
  timer_gettime64: RecordedCalls['timer_gettime'];

  /**
   * timer_settime(timerid, flags, new_value, old_value) sets a timer off, or stops it.
   *
   * Seconds have 64 bits on every architecture.
   *
   * @param timerid a timer of `timer_create`.
   * @param flags `TIMER_ABSTIME` where `it_value` is a time of the clock, or 0.
   * @param new_value when first and how often; zero in `it_value` stops it.
   * @param old_value receives what was set; `null` if nobody wants it.
   * @returns 0.
   * @throws {SyscallError} EINVAL: there is no such timer, or a `tv_nsec` is not from 0 to 999999999.
   * @see man 2 timer_settime, <linux/time.h>
   */
  timer_settime(
    timerid: OrDeferred<timer_t>,
    flags: OrInput<Flags<'TIMER_'>>,
    new_value: OrDeferred<struct.itimerspec | Address | null>,
    old_value: OrDeferred<struct.itimerspec | Address | null>,
  ): Result;

  /** @deprecated Use `timer_settime`: x86 and arm call it `timer_settime64`. */
  timer_settime64: RecordedCalls['timer_settime'];

  /**
   * copy_file_range(fd_in, off_in, fd_out, off_out, size, flags) copies from one file to another inside the kernel, sharing blocks where it can.
   *
   * @param fd_in the file to read.
   * @param off_in where to start, then where it ended; `null` for the file’s own offset.
   * @param fd_out the file to write.
   * @param off_out where to start, then where it ended; `null` for the file’s own offset.
   * @param size at most so many bytes.
   * @param flags 0.
   * @returns how many bytes were copied, which may be fewer; 0 at the end.
   * @throws {SyscallError} EXDEV: the two are of file systems that can’t copy between each other; EINVAL: a flag, or the same file with ranges that overlap; ETXTBSY: `fd_out` is swap space.
   * @since Linux 4.5
   * @see man 2 copy_file_range
   */
  copy_file_range(
    fd_in: OrDeferred<fd>,
    off_in: OrDeferred<BigInt64Array | Address | null>,
    fd_out: OrDeferred<fd>,
    off_out: OrDeferred<BigInt64Array | Address | null>,
    size: OrDeferred<size_t | Integer>,
    flags?: OrInput<Flags<'SPLICE_'> | undefined>,
  ): Result;

  /**
   * fadvise64(fd, offset, len, advice) tells the kernel how a range of a file will be read.
   *
   * @param fd the file.
   * @param offset where the range starts, in bytes.
   * @param len how long the range is; 0 for all that follows.
   * @param advice `POSIX_FADV_SEQUENTIAL`, `POSIX_FADV_DONTNEED` ….
   * @returns 0.
   * @throws {SyscallError} EINVAL: unknown advice, or a negative length; ESPIPE: `fd` is a pipe or a socket.
   * @see man 2 fadvise64
   */
  fadvise64(
    fd: OrDeferred<fd>,
    offset: OrDeferred<loff_t | Integer>,
    len: OrDeferred<loff_t | Integer>,
    advice: OrInput<Flags<'POSIX_FADV_'>>,
  ): Result;

  /** @deprecated Use `fadvise64`: x86 calls it `fadvise64_64`. */
  fadvise64_64: RecordedCalls['fadvise64'];

  /** @deprecated Use `fadvise64`: arm calls it `arm_fadvise64_64`. */
  arm_fadvise64_64: RecordedCalls['fadvise64'];

  /** `posix_fadvise` of man section 2, which the kernel calls `fadvise64`. */
  posix_fadvise: RecordedCalls['fadvise64'];

  /**
   * fallocate(fd, mode, offset, len) reserves, removes or moves a range of a file.
   *
   * @param fd a file that is open for writing.
   * @param mode `FALLOC_FL_KEEP_SIZE`, `FALLOC_FL_PUNCH_HOLE` … or 0 to reserve.
   * @param offset where the range starts, in bytes.
   * @param len how long the range is.
   * @returns 0.
   * @throws {SyscallError} EOPNOTSUPP: the file system lacks this mode; ENOSPC: the device is full; EINVAL: a negative offset, or a length that is not positive.
   * @since Linux 2.6.23
   * @see man 2 fallocate, <linux/falloc.h>
   */
  fallocate(
    fd: OrDeferred<fd>,
    mode: OrInput<Flags<'FALLOC_'>>,
    offset: OrDeferred<loff_t | Integer>,
    len: OrDeferred<loff_t | Integer>,
  ): Result;

  /**
   * fdatasync(fd) waits until a file’s data is on the disk, with what is needed to find it.
   *
   * It waits for the disk: the thread that makes it runs no event loop meanwhile.
   *
   * @param fd the file.
   * @returns 0.
   * @throws {SyscallError} EIO: data written earlier was lost; EINVAL: `fd` is no file that can be synced.
   * @see man 2 fdatasync
   */
  fdatasync(fd: OrDeferred<fd>): Result;

  /**
   * fsync(fd) waits until a file’s data and metadata are on the disk.
   *
   * It waits for the disk: the thread that makes it runs no event loop meanwhile.
   *
   * @param fd the file.
   * @returns 0.
   * @throws {SyscallError} EIO: data written earlier was lost; EINVAL: `fd` is no file that can be synced.
   * @see man 2 fsync
   */
  fsync(fd: OrDeferred<fd>): Result;

  /**
   * readahead(fd, offset, count) reads a range of a file into the page cache.
   *
   * @param fd the file.
   * @param offset where the range starts, in bytes.
   * @param count how long the range is.
   * @returns 0.
   * @throws {SyscallError} EINVAL: `fd` is no file that can be read ahead; EBADF: not open for reading.
   * @see man 2 readahead
   */
  readahead(
    fd: OrDeferred<fd>,
    offset: OrDeferred<loff_t | Integer>,
    count: OrDeferred<size_t | Integer>,
  ): Result;

  /**
   * sendfile(out_fd, in_fd, offset, count) copies from a file to any descriptor inside the kernel.
   *
   * @param out_fd where to write to.
   * @param in_fd a file that can be mapped; no socket.
   * @param offset where to start, then where it ended; `null` for the file’s own offset.
   * @param count at most so many bytes.
   * @returns how many bytes were copied, which may be fewer.
   * @throws {SyscallError} EAGAIN: `out_fd` is non-blocking and there is no room; EINVAL: `in_fd` can’t be mapped, or `out_fd` was opened with `O_APPEND`.
   * @see man 2 sendfile
   */
  sendfile(
    out_fd: OrDeferred<fd>,
    in_fd: OrDeferred<fd>,
    offset: OrDeferred<BigInt64Array | Address | null>,
    count: OrDeferred<size_t | Integer>,
  ): Result;

  /** @deprecated Use `sendfile`: x86 and arm call it `sendfile64`. */
  sendfile64: RecordedCalls['sendfile'];

  /**
   * splice(fd_in, off_in, fd_out, off_out, size, flags) moves data between a pipe and another descriptor.
   *
   * @param fd_in where from; one of the two is a pipe.
   * @param off_in where to start, then where it ended; `null` for pipes.
   * @param fd_out where to.
   * @param off_out where to start, then where it ended; `null` for pipes.
   * @param size at most so many bytes.
   * @param flags `SPLICE_F_MOVE`, `SPLICE_F_NONBLOCK`, `SPLICE_F_MORE` or 0.
   * @returns how many bytes were moved; 0 when there is nothing and no writer.
   * @throws {SyscallError} EAGAIN: `SPLICE_F_NONBLOCK`, or a non-blocking descriptor, and it would wait; EINVAL: neither is a pipe, or one can’t be spliced; ESPIPE: an offset for a pipe.
   * @since Linux 2.6.17
   * @see man 2 splice
   */
  splice(
    fd_in: OrDeferred<fd>,
    off_in: OrDeferred<BigInt64Array | Address | null>,
    fd_out: OrDeferred<fd>,
    off_out: OrDeferred<BigInt64Array | Address | null>,
    size: OrDeferred<size_t | Integer>,
    flags?: OrInput<Flags<'SPLICE_'> | undefined>,
  ): Result;

  /**
   * sync() writes everything that is dirty, of all file systems.
   *
   * Never fails. It waits for the disk: the thread that makes it runs no event loop meanwhile.
   *
   * @returns 0.
   * @see man 2 sync
   */
  sync(): Result;

  /**
   * sync_file_range(fd, offset, len, flags) writes a range of a file’s dirty pages.
   *
   * It writes no metadata: after a crash the data may not be found. `fdatasync` is safe.
   *
   * @param fd the file.
   * @param offset where the range starts, in bytes.
   * @param len how long the range is; 0 for all that follows.
   * @param flags to wait before, to write, to wait after, or-ed.
   * @returns 0.
   * @throws {SyscallError} EINVAL: a negative range, or an unknown flag; ESPIPE: `fd` is a pipe or a socket.
   * @since Linux 2.6.17
   * @see man 2 sync_file_range
   */
  sync_file_range(
    fd: OrDeferred<fd>,
    offset: OrDeferred<loff_t | Integer>,
    len: OrDeferred<loff_t | Integer>,
    flags: OrInput<Flags<'SYNC_FILE_RANGE_'>>,
  ): Result;

  /** @deprecated Use `sync_file_range`: arm calls it `arm_sync_file_range`. */
  arm_sync_file_range: RecordedCalls['sync_file_range'];

  /** @deprecated Use `sync_file_range`: arm and ppc64le call it `sync_file_range2`. */
  sync_file_range2: RecordedCalls['sync_file_range'];

  /**
   * syncfs(fd) writes everything that is dirty of the file system that a file is in.
   *
   * It waits for the disk: the thread that makes it runs no event loop meanwhile.
   *
   * @param fd any file of it.
   * @returns 0.
   * @throws {SyscallError} EIO: data was lost (since Linux 5.8).
   * @since Linux 2.6.39
   * @see man 2 syncfs
   */
  syncfs(fd: OrDeferred<fd>): Result;

  /**
   * tee(fd_in, fd_out, size, flags) copies data from one pipe to another and leaves it in the first.
   *
   * @param fd_in a pipe to read.
   * @param fd_out another to write.
   * @param size at most so many bytes.
   * @param flags `SPLICE_F_MOVE`, `SPLICE_F_NONBLOCK`, `SPLICE_F_MORE` or 0.
   * @returns how many bytes were copied; 0 when there is nothing and no writer.
   * @throws {SyscallError} EAGAIN: `SPLICE_F_NONBLOCK`, or a non-blocking descriptor, and it would wait; EINVAL: one is no pipe, or both are the same.
   * @since Linux 2.6.17
   * @see man 2 tee
   */
  tee(
    fd_in: OrDeferred<fd>,
    fd_out: OrDeferred<fd>,
    size: OrDeferred<size_t | Integer>,
    flags?: OrInput<Flags<'SPLICE_'> | undefined>,
  ): Result;

  /**
   * vmsplice(fd, iov, nr_segs, flags) moves memory into a pipe, or a pipe into memory.
   *
   * The pipe refers to the pages themselves: what JavaScript writes there before the other end reads is what it reads.
   *
   * The lengths inside `iov` are not checked.
   *
   * @param fd an end of a pipe.
   * @param iov addresses and lengths.
   * @param nr_segs how many of them, at most 1024.
   * @param flags `SPLICE_F_NONBLOCK`, `SPLICE_F_GIFT` or 0.
   * @returns how many bytes were moved.
   * @throws {SyscallError} EAGAIN: `SPLICE_F_NONBLOCK` and it would wait; EINVAL: more than 1024 segments.
   * @since Linux 2.6.17
   * @see man 2 vmsplice
   */
  vmsplice(
    fd: OrDeferred<fd>,
    iov: OrDeferred<struct.iovec | RecordArray<struct.iovec> | Address | null>,
    nr_segs?: OrDeferred<size_t | Integer | undefined>,
    flags?: OrInput<Flags<'SPLICE_'> | undefined>,
  ): Result;

  /**
   * fgetxattr(fd, name, value, size) tells the value of an extended attribute of an open file.
   *
   * @param fd the file, not opened with `O_PATH`.
   * @param name the attribute with its namespace, such as `user.comment`.
   * @param value receives the value; `null` to ask how long it is.
   * @param size the length of `value`; 0 only asks how long it is.
   * @returns how many bytes were filled, or how many there are where `size` is 0.
   * @throws {SyscallError} ENODATA: the file has no such attribute; EOPNOTSUPP: the file system lacks this namespace, or extended attributes at all; EPERM: the namespace is for the privileged, or the kind of file may have none (`user.` of links); ERANGE: `size` is too small for the value.
   * @see man 2 fgetxattr
   */
  fgetxattr(
    fd: OrDeferred<fd>,
    name: OrDeferred<Path>,
    value: OrDeferred<Memory>,
    size?: OrDeferred<size_t | Integer | undefined>,
  ): Result;

  /**
   * flistxattr(fd, list, size) tells the names of the extended attributes of an open file.
   *
   * @param fd the file, not opened with `O_PATH`.
   * @param list receives the names, each with a NUL; `null` to ask how long they are.
   * @param size the length of `list`; 0 only asks how long they are.
   * @returns how many bytes were filled, or how many there are where `size` is 0.
   * @throws {SyscallError} EOPNOTSUPP: the file system lacks extended attributes; ERANGE: `size` is too small for all names.
   * @see man 2 flistxattr
   */
  flistxattr(
    fd: OrDeferred<fd>,
    list: OrDeferred<Memory>,
    size?: OrDeferred<size_t | Integer | undefined>,
  ): Result;

  /**
   * fremovexattr(fd, name) removes an extended attribute of an open file.
   *
   * @param fd the file, not opened with `O_PATH`.
   * @param name the attribute with its namespace, such as `user.comment`.
   * @returns 0.
   * @throws {SyscallError} ENODATA: the file has no such attribute; EOPNOTSUPP: the file system lacks this namespace, or extended attributes at all; EPERM: the namespace is for the privileged, or the kind of file may have none (`user.` of links).
   * @see man 2 fremovexattr
   */
  fremovexattr(fd: OrDeferred<fd>, name: OrDeferred<Path>): Result;

  /**
   * fsetxattr(fd, name, value, size, flags) sets an extended attribute of an open file.
   *
   * @param fd the file, not opened with `O_PATH`.
   * @param name the attribute with its namespace, such as `user.comment`.
   * @param value the value.
   * @param size the length of `value`.
   * @param flags `XATTR_CREATE`, `XATTR_REPLACE` or 0 for either.
   * @returns 0.
   * @throws {SyscallError} ENODATA: `XATTR_REPLACE` and it is not there; EOPNOTSUPP: the file system lacks this namespace, or extended attributes at all; EPERM: the namespace is for the privileged, or the kind of file may have none (`user.` of links); EEXIST: `XATTR_CREATE` and the attribute is there; ENOSPC: no room for it; E2BIG: the value is longer than 65536 bytes; ERANGE: the name is empty or longer than 255 bytes.
   * @see man 2 fsetxattr
   */
  fsetxattr(
    fd: OrDeferred<fd>,
    name: OrDeferred<Path>,
    value: OrDeferred<Memory>,
    size?: OrDeferred<size_t | Integer | undefined>,
    flags?: OrInput<Flags<'XATTR_'> | undefined>,
  ): Result;

  /**
   * getxattr(path, name, value, size) tells the value of an extended attribute of a file.
   *
   * @param path the file; symbolic links are followed.
   * @param name the attribute with its namespace, such as `user.comment`.
   * @param value receives the value; `null` to ask how long it is.
   * @param size the length of `value`; 0 only asks how long it is.
   * @returns how many bytes were filled, or how many there are where `size` is 0.
   * @throws {SyscallError} ENODATA: the file has no such attribute; EOPNOTSUPP: the file system lacks this namespace, or extended attributes at all; EPERM: the namespace is for the privileged, or the kind of file may have none (`user.` of links); ERANGE: `size` is too small for the value.
   * @see man 2 getxattr
   */
  getxattr(
    path: OrDeferred<Path>,
    name: OrDeferred<Path>,
    value: OrDeferred<Memory>,
    size?: OrDeferred<size_t | Integer | undefined>,
  ): Result;

  /**
   * getxattrat(dirfd, pathname, at_flags, name, args) tells the value of an extended attribute of a file relative to a directory.
   *
   * The size of `args` is passed for you.
   *
   * The kernel trusts `value` and `size` inside `args`: an address and how many bytes lie there.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
   * @param at_flags `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0.
   * @param name the attribute with its namespace, such as `user.comment`.
   * @param args address and length of the room for the value; `flags` is 0.
   * @returns how many bytes were filled, or how many there are where `size` is 0.
   * @throws {SyscallError} ENODATA: the file has no such attribute; EOPNOTSUPP: the file system lacks this namespace, or extended attributes at all; EPERM: the namespace is for the privileged, or the kind of file may have none (`user.` of links); ERANGE: `size` is too small for the value.
   * @since Linux 6.13
   * @see man 2 getxattrat, <linux/xattr.h>
   */
  getxattrat(
    dirfd: OrDeferred<fd>,
    pathname: OrDeferred<Path>,
    at_flags: OrInput<Flags<'AT_'>>,
    name: OrDeferred<Path>,
    args: OrDeferred<struct.xattr_args | Address | null>,
  ): Result;

  /**
   * lgetxattr(path, name, value, size) tells the value of an extended attribute of a file, or of a symbolic link itself.
   *
   * @param path the file, or the symbolic link itself.
   * @param name the attribute with its namespace, such as `user.comment`.
   * @param value receives the value; `null` to ask how long it is.
   * @param size the length of `value`; 0 only asks how long it is.
   * @returns how many bytes were filled, or how many there are where `size` is 0.
   * @throws {SyscallError} ENODATA: the file has no such attribute; EOPNOTSUPP: the file system lacks this namespace, or extended attributes at all; EPERM: the namespace is for the privileged, or the kind of file may have none (`user.` of links); ERANGE: `size` is too small for the value.
   * @see man 2 lgetxattr
   */
  lgetxattr(
    path: OrDeferred<Path>,
    name: OrDeferred<Path>,
    value: OrDeferred<Memory>,
    size?: OrDeferred<size_t | Integer | undefined>,
  ): Result;

  /**
   * listxattr(path, list, size) tells the names of the extended attributes of a file.
   *
   * @param path the file; symbolic links are followed.
   * @param list receives the names, each with a NUL; `null` to ask how long they are.
   * @param size the length of `list`; 0 only asks how long they are.
   * @returns how many bytes were filled, or how many there are where `size` is 0.
   * @throws {SyscallError} EOPNOTSUPP: the file system lacks extended attributes; ERANGE: `size` is too small for all names.
   * @see man 2 listxattr
   */
  listxattr(
    path: OrDeferred<Path>,
    list: OrDeferred<Memory>,
    size?: OrDeferred<size_t | Integer | undefined>,
  ): Result;

  /**
   * listxattrat(dirfd, pathname, at_flags, list, size) tells the names of the extended attributes of a file relative to a directory.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
   * @param at_flags `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0.
   * @param list receives the names, each with a NUL; `null` to ask how long they are.
   * @param size the length of `list`; 0 only asks how long they are.
   * @returns how many bytes were filled, or how many there are where `size` is 0.
   * @throws {SyscallError} EOPNOTSUPP: the file system lacks extended attributes; ERANGE: `size` is too small for all names.
   * @since Linux 6.13
   * @see man 2 listxattrat
   */
  listxattrat(
    dirfd: OrDeferred<fd>,
    pathname: OrDeferred<Path>,
    at_flags: OrInput<Flags<'AT_'>>,
    list: OrDeferred<Memory>,
    size?: OrDeferred<size_t | Integer | undefined>,
  ): Result;

  /**
   * llistxattr(path, list, size) tells the names of the extended attributes of a file, or of a symbolic link itself.
   *
   * @param path the file, or the symbolic link itself.
   * @param list receives the names, each with a NUL; `null` to ask how long they are.
   * @param size the length of `list`; 0 only asks how long they are.
   * @returns how many bytes were filled, or how many there are where `size` is 0.
   * @throws {SyscallError} EOPNOTSUPP: the file system lacks extended attributes; ERANGE: `size` is too small for all names.
   * @see man 2 llistxattr
   */
  llistxattr(
    path: OrDeferred<Path>,
    list: OrDeferred<Memory>,
    size?: OrDeferred<size_t | Integer | undefined>,
  ): Result;

  /**
   * lremovexattr(path, name) removes an extended attribute of a file, or of a symbolic link itself.
   *
   * @param path the file, or the symbolic link itself.
   * @param name the attribute with its namespace, such as `user.comment`.
   * @returns 0.
   * @throws {SyscallError} ENODATA: the file has no such attribute; EOPNOTSUPP: the file system lacks this namespace, or extended attributes at all; EPERM: the namespace is for the privileged, or the kind of file may have none (`user.` of links).
   * @see man 2 lremovexattr
   */
  lremovexattr(path: OrDeferred<Path>, name: OrDeferred<Path>): Result;

  /**
   * lsetxattr(path, name, value, size, flags) sets an extended attribute of a file, or of a symbolic link itself.
   *
   * @param path the file, or the symbolic link itself.
   * @param name the attribute with its namespace, such as `user.comment`.
   * @param value the value.
   * @param size the length of `value`.
   * @param flags `XATTR_CREATE`, `XATTR_REPLACE` or 0 for either.
   * @returns 0.
   * @throws {SyscallError} ENODATA: `XATTR_REPLACE` and it is not there; EOPNOTSUPP: the file system lacks this namespace, or extended attributes at all; EPERM: the namespace is for the privileged, or the kind of file may have none (`user.` of links); EEXIST: `XATTR_CREATE` and the attribute is there; ENOSPC: no room for it; E2BIG: the value is longer than 65536 bytes; ERANGE: the name is empty or longer than 255 bytes.
   * @see man 2 lsetxattr
   */
  lsetxattr(
    path: OrDeferred<Path>,
    name: OrDeferred<Path>,
    value: OrDeferred<Memory>,
    size?: OrDeferred<size_t | Integer | undefined>,
    flags?: OrInput<Flags<'XATTR_'> | undefined>,
  ): Result;

  /**
   * removexattr(path, name) removes an extended attribute of a file.
   *
   * @param path the file; symbolic links are followed.
   * @param name the attribute with its namespace, such as `user.comment`.
   * @returns 0.
   * @throws {SyscallError} ENODATA: the file has no such attribute; EOPNOTSUPP: the file system lacks this namespace, or extended attributes at all; EPERM: the namespace is for the privileged, or the kind of file may have none (`user.` of links).
   * @see man 2 removexattr
   */
  removexattr(path: OrDeferred<Path>, name: OrDeferred<Path>): Result;

  /**
   * removexattrat(dirfd, pathname, at_flags, name) removes an extended attribute of a file relative to a directory.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
   * @param at_flags `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0.
   * @param name the attribute with its namespace, such as `user.comment`.
   * @returns 0.
   * @throws {SyscallError} ENODATA: the file has no such attribute; EOPNOTSUPP: the file system lacks this namespace, or extended attributes at all; EPERM: the namespace is for the privileged, or the kind of file may have none (`user.` of links).
   * @since Linux 6.13
   * @see man 2 removexattrat
   */
  removexattrat(
    dirfd: OrDeferred<fd>,
    pathname: OrDeferred<Path>,
    at_flags: OrInput<Flags<'AT_'>>,
    name: OrDeferred<Path>,
  ): Result;

  /**
   * setxattr(path, name, value, size, flags) sets an extended attribute of a file.
   *
   * @param path the file; symbolic links are followed.
   * @param name the attribute with its namespace, such as `user.comment`.
   * @param value the value.
   * @param size the length of `value`.
   * @param flags `XATTR_CREATE`, `XATTR_REPLACE` or 0 for either.
   * @returns 0.
   * @throws {SyscallError} ENODATA: `XATTR_REPLACE` and it is not there; EOPNOTSUPP: the file system lacks this namespace, or extended attributes at all; EPERM: the namespace is for the privileged, or the kind of file may have none (`user.` of links); EEXIST: `XATTR_CREATE` and the attribute is there; ENOSPC: no room for it; E2BIG: the value is longer than 65536 bytes; ERANGE: the name is empty or longer than 255 bytes.
   * @see man 2 setxattr
   */
  setxattr(
    path: OrDeferred<Path>,
    name: OrDeferred<Path>,
    value: OrDeferred<Memory>,
    size?: OrDeferred<size_t | Integer | undefined>,
    flags?: OrInput<Flags<'XATTR_'> | undefined>,
  ): Result;

  /**
   * setxattrat(dirfd, pathname, at_flags, name, args) sets an extended attribute of a file relative to a directory.
   *
   * The size of `args` is passed for you.
   *
   * The kernel trusts `value` and `size` inside `args`: an address and how many bytes lie there.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
   * @param at_flags `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0.
   * @param name the attribute with its namespace, such as `user.comment`.
   * @param args address and length of the value, and `XATTR_*` or 0.
   * @returns 0.
   * @throws {SyscallError} ENODATA: `XATTR_REPLACE` and it is not there; EOPNOTSUPP: the file system lacks this namespace, or extended attributes at all; EPERM: the namespace is for the privileged, or the kind of file may have none (`user.` of links); EEXIST: `XATTR_CREATE` and the attribute is there; ENOSPC: no room for it; E2BIG: the value is longer than 65536 bytes; ERANGE: the name is empty or longer than 255 bytes.
   * @since Linux 6.13
   * @see man 2 setxattrat, <linux/xattr.h>
   */
  setxattrat(
    dirfd: OrDeferred<fd>,
    pathname: OrDeferred<Path>,
    at_flags: OrInput<Flags<'AT_'>>,
    name: OrDeferred<Path>,
    args: OrDeferred<struct.xattr_args | Address | null>,
  ): Result;

  /**
   * get_mempolicy(mode, nodemask, maxnode, addr, flags) tells the memory policy of this thread or of an address.
   *
   * Kernels without NUMA, those of 32-bit machines among them, answer ENOSYS.
   *
   * A `maxnode` below the number of nodes that this kernel can have is EINVAL.
   *
   * @param mode receives the mode, or a node; `null` if nobody wants it.
   * @param nodemask receives the nodes; bit n is node n, in whole groups of 64; `null` if nobody wants it.
   * @param maxnode one more than the bits of the mask that count.
   * @param addr which address with `MPOL_F_ADDR`; else `null`.
   * @param flags `MPOL_F_ADDR`, `MPOL_F_NODE`, `MPOL_F_MEMS_ALLOWED` or 0.
   * @returns 0.
   * @throws {SyscallError} EINVAL: `maxnode` is too small, or flags that don’t go together.
   * @see man 2 get_mempolicy, <linux/mempolicy.h>
   */
  get_mempolicy(
    mode: OrDeferred<Int32Array | Address | null>,
    nodemask: OrDeferred<Memory>,
    maxnode: OrDeferred<ulong | Integer>,
    addr: OrDeferred<Address | null>,
    flags: OrInput<Flags<'MPOL_'>>,
  ): Result;

  /**
   * mbind(addr, len, mode, nodemask, maxnode, flags) says on which nodes the pages of a range shall lie.
   *
   * Kernels without NUMA, those of 32-bit machines among them, answer ENOSYS.
   *
   * @param addr where, a multiple of the page size.
   * @param len how many bytes.
   * @param mode `MPOL_DEFAULT`, `MPOL_BIND`, `MPOL_INTERLEAVE`, `MPOL_PREFERRED` …, or-ed with `MPOL_F_*_NODES`.
   * @param nodemask the nodes; bit n is node n, in whole groups of 64; `null` for none.
   * @param maxnode one more than the bits of the mask that count.
   * @param flags `MPOL_MF_STRICT`, `MPOL_MF_MOVE`, `MPOL_MF_MOVE_ALL` or 0.
   * @returns 0.
   * @throws {SyscallError} EINVAL: an unknown mode or flag, a mask that doesn’t fit it, or a node that is not there; EIO: `MPOL_MF_STRICT` and a page lies elsewhere and can’t move.
   * @see man 2 mbind, <linux/mempolicy.h>
   */
  mbind(
    addr: OrDeferred<Address | null>,
    len: OrDeferred<ulong | Integer>,
    mode: OrInput<Flags<'MPOL_'>>,
    nodemask: OrDeferred<Memory>,
    maxnode: OrDeferred<ulong | Integer>,
    flags?: OrInput<Flags<'MPOL_'> | undefined>,
  ): Result;

  /**
   * migrate_pages(pid, maxnode, old_nodes, new_nodes) moves all pages of a process from some nodes to others.
   *
   * Kernels without NUMA, those of 32-bit machines among them, answer ENOSYS.
   *
   * @param pid the process; 0 for this one.
   * @param maxnode one more than the bits of the mask that count.
   * @param old_nodes the nodes to leave; bit n is node n, in whole groups of 64.
   * @param new_nodes the nodes to go to; bit n is node n, in whole groups of 64.
   * @returns how many pages could not be moved.
   * @throws {SyscallError} EPERM: the process is another’s, or may not use those nodes; ESRCH: no such process; EINVAL: none of the new nodes is there.
   * @since Linux 2.6.16
   * @see man 2 migrate_pages
   */
  migrate_pages(
    pid: OrDeferred<pid_t>,
    maxnode: OrDeferred<ulong | Integer>,
    old_nodes: OrDeferred<Memory>,
    new_nodes: OrDeferred<Memory>,
  ): Result;

  /**
   * move_pages(pid, count, pages, nodes, status, flags) moves single pages of a process to nodes, or tells where they lie.
   *
   * Kernels without NUMA, those of 32-bit machines among them, answer ENOSYS.
   *
   * @param pid the process; 0 for this one.
   * @param count how many pages.
   * @param pages their addresses, each as wide as a register: a BigUint64Array, or a Uint32Array on x86 and arm.
   * @param nodes an `int` for each page, the node to move it to; `null` only asks where they lie.
   * @param status receives an `int` for each page, its node or −errno.
   * @param flags `MPOL_MF_MOVE`, `MPOL_MF_MOVE_ALL` or 0.
   * @returns 0, or how many pages could not be moved.
   * @throws {SyscallError} EACCES: a node that this process may not use; ENODEV: a node that is not there; EPERM: the process is another’s, or `MPOL_MF_MOVE_ALL` without CAP_SYS_NICE; ESRCH: no such process.
   * @since Linux 2.6.18
   * @see man 2 move_pages
   */
  move_pages(
    pid: OrDeferred<pid_t>,
    count: OrDeferred<ulong | Integer>,
    pages: OrDeferred<Memory>,
    nodes: OrDeferred<Memory>,
    status: OrDeferred<Memory>,
    flags?: OrInput<Flags<'MPOL_'> | undefined>,
  ): Result;

  /**
   * set_mempolicy(mode, nodemask, maxnode) says on which nodes new pages of this thread shall lie.
   *
   * Kernels without NUMA, those of 32-bit machines among them, answer ENOSYS.
   *
   * Other threads keep their policy.
   *
   * @param mode `MPOL_DEFAULT`, `MPOL_BIND`, `MPOL_INTERLEAVE`, `MPOL_PREFERRED` …, or-ed with `MPOL_F_*_NODES`.
   * @param nodemask the nodes; bit n is node n, in whole groups of 64; `null` for none.
   * @param maxnode one more than the bits of the mask that count.
   * @returns 0.
   * @throws {SyscallError} EINVAL: an unknown mode or flag, a mask that doesn’t fit it, or a node that is not there.
   * @see man 2 set_mempolicy, <linux/mempolicy.h>
   */
  set_mempolicy(
    mode: OrInput<Flags<'MPOL_'>>,
    nodemask: OrDeferred<Memory>,
    maxnode: OrDeferred<ulong | Integer>,
  ): Result;

  /**
   * set_mempolicy_home_node(addr, len, home_node, flags) says which node the pages of a range shall lie on first.
   *
   * Kernels without NUMA, those of 32-bit machines among them, answer ENOSYS.
   *
   * @param addr where, a multiple of the page size.
   * @param len how many bytes.
   * @param home_node the node.
   * @param flags 0.
   * @returns 0.
   * @throws {SyscallError} EINVAL: the node is not there, or a flag; EOPNOTSUPP: the range has another policy than `MPOL_BIND` or `MPOL_PREFERRED_MANY`.
   * @since Linux 5.17
   * @see man 2 set_mempolicy_home_node
   */
  set_mempolicy_home_node(
    addr: OrDeferred<Address | null>,
    len: OrDeferred<ulong | Integer>,
    home_node: OrDeferred<ulong | Integer>,
    flags?: OrDeferred<ulong | Integer | undefined>,
  ): Result;

  /**
   * fchroot(fd, flags) changes the root directory of the process to an open one.
   *
   * All threads share it. By itself it is no sandbox: see `pivot_root` and landlock.
   *
   * @param fd the directory; the working directory stays where it was.
   * @param flags 0.
   * @returns 0.
   * @throws {SyscallError} EPERM: without CAP_SYS_CHROOT; ENOTDIR: it is no directory; EINVAL: a flag.
   * @since Linux 7.3
   * @see man 2 chroot
   */
  fchroot(fd: OrDeferred<fd>, flags?: OrDeferred<uint | undefined>): Result;

  /**
   * fsconfig(fd, cmd, key, value, aux) configures a file system that is to be made or changed.
   *
   * @param fd a descriptor of `fsopen` or `fspick`.
   * @param cmd `FSCONFIG_SET_FLAG`, `FSCONFIG_SET_STRING`, `FSCONFIG_CMD_CREATE` ….
   * @param key the parameter; `null` for the `FSCONFIG_CMD_*`.
   * @param value its text or path; for `FSCONFIG_SET_BINARY` the address of `aux` bytes; else `null`.
   * @param aux the directory that a relative path starts from, the descriptor of `FSCONFIG_SET_FD`, or the length of binary data; else 0.
   * @returns 0.
   * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN in the mount namespace; EINVAL: an unknown parameter, or a value that it can’t have; the descriptor reads why; EBUSY: not in a state for this command; EOPNOTSUPP: an unknown command.
   * @since Linux 5.2
   * @see man 2 fsconfig, <linux/mount.h>
   */
  fsconfig(
    fd: OrDeferred<fd>,
    cmd: OrInput<Flags<'FSCONFIG_'>>,
    key: OrDeferred<Path | null>,
    value: OrDeferred<Path | null>,
    aux?: OrDeferred<int | undefined>,
  ): Result;

  /**
   * fsmount(fs_fd, flags, attr_flags) makes a mount of a file system that is configured.
   *
   * When the descriptor is closed before it is moved somewhere, the mount goes.
   *
   * @param fs_fd a descriptor of `fsopen`, after `FSCONFIG_CMD_CREATE`.
   * @param flags `FSMOUNT_CLOEXEC` or 0.
   * @param attr_flags `MOUNT_ATTR_RDONLY`, `MOUNT_ATTR_NOSUID` … or 0.
   * @returns the mount, which is nowhere yet: see `move_mount`.
   * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN in the mount namespace; EINVAL: `fs_fd` is not created yet; EBUSY: it has its mount already.
   * @since Linux 5.2
   * @see man 2 fsmount, <linux/mount.h>
   */
  fsmount(
    fs_fd: OrDeferred<fd>,
    flags?: OrInput<Flags<'FSMOUNT_'> | undefined>,
    attr_flags?: OrInput<Flags<'MOUNT_ATTR_'> | undefined>,
  ): Result;

  /**
   * fsopen(fsname, flags) starts to configure a new file system.
   *
   * @param fsname `ext4`, `tmpfs` ….
   * @param flags `FSOPEN_CLOEXEC` or 0.
   * @returns a descriptor for `fsconfig` and `fsmount`; what it reads is messages.
   * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN in the mount namespace; ENODEV: this kernel has no such file system.
   * @since Linux 5.2
   * @see man 2 fsopen, <linux/mount.h>
   */
  fsopen(fsname: OrDeferred<Path>, flags?: OrInput<Flags<'FSOPEN_'> | undefined>): Result;

  /**
   * fspick(dirfd, path, flags) starts to configure a file system that is mounted.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param path where it is mounted; `''` with `FSPICK_EMPTY_PATH` for `dirfd` itself.
   * @param flags `FSPICK_CLOEXEC`, `FSPICK_SYMLINK_NOFOLLOW` … or 0.
   * @returns a descriptor for `fsconfig`.
   * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN in the mount namespace; EINVAL: nothing is mounted there.
   * @since Linux 5.2
   * @see man 2 fspick, <linux/mount.h>
   */
  fspick(dirfd: OrDeferred<fd>, path: OrDeferred<Path>, flags: OrInput<Flags<'FSPICK_'>>): Result;

  /**
   * listmount(req, mnt_ids, nr_mnt_ids, flags) tells which mounts are below one.
   *
   * The id 2⁶⁴ − 1 stands for the root of the namespace.
   *
   * @param req its own size in `size`, the id of the mount in `mnt_id`, what is asked in `param`: the id after which to go on, or 0.
   * @param mnt_ids receives the ids.
   * @param nr_mnt_ids how many ids `mnt_ids` can hold.
   * @param flags `LISTMOUNT_REVERSE` or 0.
   * @returns how many ids were filled.
   * @throws {SyscallError} ENOENT: no such mount; EINVAL: `size` is not set, or an unknown flag; EPERM: the mount is not below this process’s root, and CAP_SYS_ADMIN is missing.
   * @since Linux 6.8
   * @see man 2 listmount, <linux/mount.h>
   */
  listmount(
    req: OrDeferred<struct.mnt_id_req | Address | null>,
    mnt_ids: OrDeferred<BigUint64Array | Address | null>,
    nr_mnt_ids?: OrDeferred<size_t | Integer | undefined>,
    flags?: OrInput<Flags<'LISTMOUNT_'> | undefined>,
  ): Result;

  /**
   * mount(source, target, filesystemtype, mountflags, data) mounts a file system, or changes a mount.
   *
   * It changes the mount namespace, which all processes share that have not left it (`unshare`).
   *
   * The kernel reads up to a page from `data`.
   *
   * @param source the device, the directory to bind, or any word; `null` for none.
   * @param target where.
   * @param filesystemtype `ext4`, `tmpfs` …; `null` where `mountflags` make it no new mount.
   * @param mountflags `MS_RDONLY`, `MS_BIND`, `MS_REMOUNT` … or 0.
   * @param data options of the file system, with commas; `null` for none; an address where it wants no text.
   * @returns 0.
   * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN in the mount namespace; ENODEV: this kernel has no such file system; EBUSY: `source` is in use, or a remount read-only has files open for writing; EINVAL: not a file system of this type, options it refuses, or `target` is no mount; ENOTBLK: `source` is no block device.
   * @see man 2 mount, <linux/mount.h>
   */
  mount(
    source: OrDeferred<Path | null>,
    target: OrDeferred<Path>,
    filesystemtype: OrDeferred<Path | null>,
    mountflags: OrInput<Flags<'MS_'>>,
    data: OrDeferred<Path | null>,
  ): Result;

  /**
   * mount_setattr(dirfd, path, flags, attr) changes the attributes of a mount, or of a tree of them.
   *
   * The size of `attr` is passed for you; E2BIG means that it has fields which this kernel doesn’t know.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param path where; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
   * @param flags `AT_RECURSIVE`, `AT_EMPTY_PATH`, `AT_SYMLINK_NOFOLLOW` … or 0.
   * @param attr what to set, what to clear, propagation, and the user namespace of an idmapped mount.
   * @returns 0.
   * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN in the mount namespace; EINVAL: nothing is mounted there, or attributes that don’t go together; EBUSY: a mount can’t become read-only while files are open for writing.
   * @since Linux 5.12
   * @see man 2 mount_setattr, <linux/mount.h>
   */
  mount_setattr(
    dirfd: OrDeferred<fd>,
    path: OrDeferred<Path>,
    flags: OrInput<Flags<'AT_'>>,
    attr: OrDeferred<struct.mount_attr | Address | null>,
  ): Result;

  /**
   * move_mount(from_dirfd, from_path, to_dirfd, to_path, flags) puts a mount somewhere, a new one or one that is elsewhere.
   *
   * It changes the mount namespace, which all processes share that have not left it (`unshare`).
   *
   * @param from_dirfd the mount, or the directory that a relative path starts from.
   * @param from_path the mount; `''` with `MOVE_MOUNT_F_EMPTY_PATH` for `from_dirfd` itself.
   * @param to_dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param to_path where to; `''` with `MOVE_MOUNT_T_EMPTY_PATH` for `to_dirfd` itself.
   * @param flags `MOVE_MOUNT_F_EMPTY_PATH` … or 0.
   * @returns 0.
   * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN in the mount namespace; EINVAL: no mount, or one that may not go there; ELOOP: into itself.
   * @since Linux 5.2
   * @see man 2 move_mount, <linux/mount.h>
   */
  move_mount(
    from_dirfd: OrDeferred<fd>,
    from_path: OrDeferred<Path>,
    to_dirfd: OrDeferred<fd>,
    to_path: OrDeferred<Path>,
    flags: OrInput<Flags<'MOVE_MOUNT_'>>,
  ): Result;

  /**
   * open_tree(dirfd, path, flags) opens a mount, or makes a copy of it that is nowhere yet.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param path the mount, or a directory in one; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
   * @param flags `OPEN_TREE_CLONE`, `OPEN_TREE_CLOEXEC`, or-ed with `AT_RECURSIVE` and others of `AT_`.
   * @returns a new descriptor; the caller closes it.
   * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN in the mount namespace; EINVAL: an unknown flag, or a mount that may not be cloned.
   * @since Linux 5.2
   * @see man 2 open_tree, <linux/mount.h>
   */
  open_tree(
    dirfd: OrDeferred<fd>,
    path: OrDeferred<Path>,
    flags: OrInput<Flags<'OPEN_TREE_'>>,
  ): Result;

  /**
   * open_tree_attr(dirfd, path, flags, attr) opens a mount, or makes a copy of it, with other attributes.
   *
   * The size of `attr` is passed for you; E2BIG means that it has fields which this kernel doesn’t know.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param path the mount, or a directory in one; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
   * @param flags `OPEN_TREE_CLONE`, `OPEN_TREE_CLOEXEC`, or-ed with `AT_RECURSIVE` and others of `AT_`.
   * @param attr what to set, what to clear, propagation, and the user namespace of an idmapped mount.
   * @returns a new descriptor; the caller closes it.
   * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN in the mount namespace; EINVAL: an unknown flag, or a mount that may not be cloned.
   * @since Linux 6.15
   * @see man 2 open_tree_attr, <linux/mount.h>
   */
  open_tree_attr(
    dirfd: OrDeferred<fd>,
    path: OrDeferred<Path>,
    flags: OrInput<Flags<'OPEN_TREE_'>>,
    attr: OrDeferred<struct.mount_attr | Address | null>,
  ): Result;

  /**
   * pivot_root(new_root, put_old) makes another mount the root and puts the old one below it.
   *
   * It changes the mount namespace, which all processes share that have not left it (`unshare`).
   *
   * Working directories at the old root move to the new one.
   *
   * @param new_root a mount that is not the current root.
   * @param put_old a directory at or below `new_root`.
   * @returns 0.
   * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN in the mount namespace; EBUSY: one of the two is on the current root mount; EINVAL: `new_root` is no mount, `put_old` is not below it, or a parent mount is shared.
   * @see man 2 pivot_root
   */
  pivot_root(new_root: OrDeferred<Path>, put_old: OrDeferred<Path>): Result;

  /**
   * quotactl(cmd, special, id, addr) asks for disk quotas or changes them.
   *
   * Nothing can check `addr` but the caller: `Q_GETQUOTA` fills 72 bytes, or 68 on x86.
   *
   * @param cmd a command shifted by 8 bits, or-ed with `USRQUOTA`, `GRPQUOTA` or `PRJQUOTA`: `QCMD` of `@linux-syscalls/types/linux/quota`.
   * @param special the block device; `null` for `Q_SYNC` of all.
   * @param id the user, group or project; the quota format for `Q_QUOTAON`.
   * @param addr what the command reads or fills: `struct if_dqblk`, `struct if_dqinfo` …; the kernel is not told its length.
   * @returns 0.
   * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN, but for one’s own quota; ESRCH: quotas are not on; ENOSYS: this kernel has no quotas, or the file system none of this kind; ENODEV: `special` is not mounted; ENOTBLK: no block device.
   * @see man 2 quotactl, <linux/quota.h>
   */
  quotactl(
    cmd: OrInput<Flags<'quota'>>,
    special: OrDeferred<Path | null>,
    id: OrDeferred<uid_t>,
    addr: OrDeferred<Memory>,
  ): Result;

  /**
   * quotactl_fd(fd, cmd, id, addr) asks for disk quotas or changes them, for the file system of an open file.
   *
   * Nothing can check `addr` but the caller: `Q_GETQUOTA` fills 72 bytes, or 68 on x86.
   *
   * @param fd any file of it.
   * @param cmd a command shifted by 8 bits, or-ed with `USRQUOTA`, `GRPQUOTA` or `PRJQUOTA`: `QCMD` of `@linux-syscalls/types/linux/quota`.
   * @param id the user, group or project; the quota format for `Q_QUOTAON`.
   * @param addr what the command reads or fills: `struct if_dqblk`, `struct if_dqinfo` …; the kernel is not told its length.
   * @returns 0.
   * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN, but for one’s own quota; ESRCH: quotas are not on; ENOSYS: this kernel has no quotas, or the file system none of this kind.
   * @since Linux 5.14
   * @see man 2 quotactl, <linux/quota.h>
   */
  quotactl_fd(
    fd: OrDeferred<fd>,
    cmd: OrInput<Flags<'quota'>>,
    id: OrDeferred<uid_t>,
    addr: OrDeferred<Memory>,
  ): Result;

  /**
   * statmount(req, buf, bufsize, flags) tells what is known of a mount.
   *
   * The id of a mount is `stx_mnt_id` of `statx` with `STATX_MNT_ID_UNIQUE`.
   *
   * @param req its own size in `size`, the id of the mount in `mnt_id`, what is asked in `param`: `STATMOUNT_*` or-ed.
   * @param buf receives a `struct statmount`, and behind it its strings.
   * @param bufsize the length of `buf`.
   * @param flags `STATMOUNT_BY_FD` or 0.
   * @returns 0.
   * @throws {SyscallError} EOVERFLOW: `buf` is too small for the strings; ENOENT: no such mount; EINVAL: `size` is not set, or an unknown flag; EPERM: the mount is not below this process’s root, and CAP_SYS_ADMIN is missing.
   * @since Linux 6.8
   * @see man 2 statmount, <linux/mount.h>
   */
  statmount(
    req: OrDeferred<struct.mnt_id_req | Address | null>,
    buf: OrDeferred<Memory>,
    bufsize?: OrDeferred<size_t | Integer | undefined>,
    flags?: OrInput<Flags<'STATMOUNT_'> | undefined>,
  ): Result;

  /**
   * swapoff(path) stops to swap to a file or a device, after taking back what is there.
   *
   * @param path the file or device.
   * @returns 0.
   * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN, or there is as much swap space as can be; EINVAL: no swap space; ENOMEM: there is no room for what is there.
   * @see man 2 swapoff
   */
  swapoff(path: OrDeferred<Path>): Result;

  /**
   * swapon(path, swapflags) starts to swap to a file or a device.
   *
   * @param path the file or device, made by mkswap.
   * @param swapflags `SWAP_FLAG_PREFER` or-ed with a priority … or 0.
   * @returns 0.
   * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN, or there is as much swap space as can be; EINVAL: no swap space; EBUSY: it is in use already.
   * @see man 2 swapon, <linux/swap.h>
   */
  swapon(path: OrDeferred<Path>, swapflags?: OrInput<Flags<'SWAP_FLAG_'> | undefined>): Result;

  /**
   * umount(target) unmounts a file system.
   *
   * It changes the mount namespace, which all processes share that have not left it (`unshare`).
   *
   * @param target where it is mounted.
   * @returns 0.
   * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN in the mount namespace; EBUSY: files of it are in use; EINVAL: nothing is mounted there, or flags that don’t go together; EAGAIN: `MNT_EXPIRE` marked it; the next such call unmounts it if nobody used it.
   * @see man 2 umount
   */
  umount(target: OrDeferred<Path>): Result;

  /**
   * umount2(target, flags) unmounts a file system.
   *
   * It changes the mount namespace, which all processes share that have not left it (`unshare`).
   *
   * @param target where it is mounted.
   * @param flags `MNT_DETACH`, `MNT_FORCE`, `MNT_EXPIRE`, `UMOUNT_NOFOLLOW` or 0.
   * @returns 0.
   * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN in the mount namespace; EBUSY: files of it are in use; EINVAL: nothing is mounted there, or flags that don’t go together; EAGAIN: `MNT_EXPIRE` marked it; the next such call unmounts it if nobody used it.
   * @see man 2 umount2
   */
  umount2(target: OrDeferred<Path>, flags?: OrInput<Flags<'umount'> | undefined>): Result;

  /**
   * epoll_create(size) makes a descriptor that watches others.
   *
   * @param size any positive number; it means nothing any more.
   * @returns a new descriptor; the caller closes it.
   * @throws {SyscallError} EMFILE: this process has as many descriptors as it may; EINVAL: `size` is not positive.
   * @see man 2 epoll_create
   */
  epoll_create(size: OrDeferred<int>): Result;

  /**
   * epoll_create1(flags) makes a descriptor that watches others.
   *
   * @param flags `EPOLL_CLOEXEC` or 0.
   * @returns a new descriptor; the caller closes it.
   * @throws {SyscallError} EMFILE: this process has as many descriptors as it may; EINVAL: an unknown flag.
   * @since Linux 2.6.27
   * @see man 2 epoll_create1, <linux/eventpoll.h>
   */
  epoll_create1(flags?: OrInput<Flags<'EPOLL_'> | undefined>): Result;

  /**
   * epoll_ctl(epfd, op, fd, event) changes what an epoll descriptor watches.
   *
   * @param epfd a descriptor of `epoll_create1`.
   * @param op `EPOLL_CTL_ADD`, `EPOLL_CTL_MOD` or `EPOLL_CTL_DEL`.
   * @param fd the descriptor to watch; no file of a disk.
   * @param event the events to watch for, and data that comes back with them.
   * @returns 0.
   * @throws {SyscallError} EEXIST: it is watched already; ENOENT: it is not watched; EPERM: `fd` can’t be waited for: a file or a directory; ELOOP: epoll descriptors would watch each other; EINVAL: `epfd` is none, or `fd` is itself, or `EPOLLEXCLUSIVE` with what it excludes.
   * @see man 2 epoll_ctl, <linux/eventpoll.h>
   */
  epoll_ctl(
    epfd: OrDeferred<fd>,
    op: OrInput<Flags<'EPOLL_'>>,
    fd: OrDeferred<fd>,
    event: OrDeferred<struct.epoll_event | Address | null>,
  ): Result;

  /**
   * epoll_pwait(epfd, events, maxevents, timeout, sigmask) waits until something that is watched happens, with other signals blocked.
   *
   * While it waits, the thread that makes it runs no event loop: wait 0, or take that of `linux-syscalls/async`.
   *
   * @param epfd a descriptor of `epoll_create1`.
   * @param events receives what happened.
   * @param maxevents how many events `events` can hold.
   * @param timeout how many milliseconds; 0 only looks, −1 has no end.
   * @param sigmask the signals that are blocked meanwhile: eight bytes, bit 0 is signal 1; `null` leaves them as they are.
   * @returns how many events were filled; 0 when the time is over.
   * @throws {SyscallError} EINTR: a signal came, and its handler ran; EINVAL: a count or a time that makes no sense.
   * @since Linux 2.6.19
   * @see man 2 epoll_pwait
   */
  epoll_pwait(
    epfd: OrDeferred<fd>,
    events: OrDeferred<struct.epoll_event | RecordArray<struct.epoll_event> | Address | null>,
    maxevents: OrDeferred<int | Integer | undefined> | undefined,
    timeout: OrDeferred<int>,
    sigmask: OrDeferred<Memory>,
  ): Result;

  /**
   * epoll_pwait2(epfd, events, maxevents, timeout, sigmask) waits until something that is watched happens, with a time in nanoseconds.
   *
   * While it waits, the thread that makes it runs no event loop: wait 0, or take that of `linux-syscalls/async`.
   *
   * Seconds have 64 bits on every architecture.
   *
   * @param epfd a descriptor of `epoll_create1`.
   * @param events receives what happened.
   * @param maxevents how many events `events` can hold.
   * @param timeout how long; `null` has no end.
   * @param sigmask the signals that are blocked meanwhile: eight bytes, bit 0 is signal 1; `null` leaves them as they are.
   * @returns how many events were filled; 0 when the time is over.
   * @throws {SyscallError} EINTR: a signal came, and its handler ran; EINVAL: a count or a time that makes no sense.
   * @since Linux 5.11
   * @see man 2 epoll_pwait2
   */
  epoll_pwait2(
    epfd: OrDeferred<fd>,
    events: OrDeferred<struct.epoll_event | RecordArray<struct.epoll_event> | Address | null>,
    maxevents: OrDeferred<int | Integer | undefined> | undefined,
    timeout: OrDeferred<struct.timespec | Address | null>,
    sigmask: OrDeferred<Memory>,
  ): Result;

  /**
   * epoll_wait(epfd, events, maxevents, timeout) waits until something that is watched happens.
   *
   * While it waits, the thread that makes it runs no event loop: wait 0, or take that of `linux-syscalls/async`.
   *
   * Records of events have 12 bytes on x86_64 and x86, 16 elsewhere: `struct.epoll_event.array(n)` is right everywhere.
   *
   * @param epfd a descriptor of `epoll_create1`.
   * @param events receives what happened.
   * @param maxevents how many events `events` can hold.
   * @param timeout how many milliseconds; 0 only looks, −1 has no end.
   * @returns how many events were filled; 0 when the time is over.
   * @throws {SyscallError} EINTR: a signal came, and its handler ran; EINVAL: a count or a time that makes no sense.
   * @see man 2 epoll_wait
   */
  epoll_wait(
    epfd: OrDeferred<fd>,
    events: OrDeferred<struct.epoll_event | RecordArray<struct.epoll_event> | Address | null>,
    maxevents: OrDeferred<int | Integer | undefined> | undefined,
    timeout: OrDeferred<int>,
  ): Result;

  /**
   * poll(fds, nfds, timeout) waits until one of several descriptors is ready.
   *
   * While it waits, the thread that makes it runs no event loop: wait 0, or take that of `linux-syscalls/async`.
   *
   * @param fds descriptors and events; `revents` is filled.
   * @param nfds how many of them.
   * @param timeout how many milliseconds; 0 only looks, −1 has no end.
   * @returns how many descriptors have something in `revents`; 0 when the time is over.
   * @throws {SyscallError} EINTR: a signal came, and its handler ran; EINVAL: more descriptors than this process may have.
   * @see man 2 poll, <asm/poll.h>
   */
  poll(
    fds: OrDeferred<struct.pollfd | RecordArray<struct.pollfd> | Address | null>,
    nfds: OrDeferred<uint | Integer | undefined> | undefined,
    timeout: OrDeferred<int>,
  ): Result;

  /**
   * ppoll(fds, nfds, tmo_p, sigmask) waits until one of several descriptors is ready, with other signals blocked.
   *
   * While it waits, the thread that makes it runs no event loop: wait 0, or take that of `linux-syscalls/async`.
   *
   * Seconds have 64 bits on every architecture.
   *
   * Unlike libc’s function the kernel’s writes what remains into `tmo_p`.
   *
   * @param fds descriptors and events; `revents` is filled.
   * @param nfds how many of them.
   * @param tmo_p how long, then what remains of it; `null` has no end.
   * @param sigmask the signals that are blocked meanwhile: eight bytes, bit 0 is signal 1; `null` leaves them as they are.
   * @returns how many descriptors have something in `revents`; 0 when the time is over.
   * @throws {SyscallError} EINTR: a signal came, and its handler ran; EINVAL: a count or a time that makes no sense.
   * @since Linux 2.6.16
   * @see man 2 ppoll
   */
  ppoll(
    fds: OrDeferred<struct.pollfd | RecordArray<struct.pollfd> | Address | null>,
    nfds: OrDeferred<uint | Integer | undefined> | undefined,
    tmo_p: OrDeferred<struct.timespec | Address | null>,
    sigmask: OrDeferred<Memory>,
  ): Result;

  /** @deprecated Use `ppoll`: x86 and arm call it `ppoll_time64`. */
  ppoll_time64: RecordedCalls['ppoll'];

  /**
   * pselect6(nfds, readfds, writefds, exceptfds, timeout, sigmask) waits until one of several descriptors is ready, with other signals blocked.
   *
   * While it waits, the thread that makes it runs no event loop: wait 0, or take that of `linux-syscalls/async`.
   *
   * Sets are as long as `nfds` asks for, in whole groups of 64: descriptors from 1024 on are fine, unlike in libc.
   *
   * Seconds have 64 bits on every architecture.
   *
   * The kernel wants the mask’s address and size as a pair in memory: it is made for you.
   *
   * @param nfds one more than the highest descriptor in the sets.
   * @param readfds bit n is descriptor n: those to read, then those that can be; `null` for none.
   * @param writefds the same for writing.
   * @param exceptfds the same for exceptional conditions.
   * @param timeout how long, then what remains of it; `null` has no end.
   * @param sigmask the signals that are blocked meanwhile: eight bytes, bit 0 is signal 1; `null` leaves them as they are.
   * @returns how many bits are set in all sets; 0 when the time is over.
   * @throws {SyscallError} EINTR: a signal came, and its handler ran; EINVAL: a negative `nfds` or time, or a `tv_nsec` from 10⁹ on; EBADF: a set has a descriptor that is not open.
   * @since Linux 2.6.16
   * @see man 2 pselect6
   */
  pselect6(
    nfds: OrDeferred<int>,
    readfds: OrDeferred<Memory>,
    writefds: OrDeferred<Memory>,
    exceptfds: OrDeferred<Memory>,
    timeout: OrDeferred<struct.timespec | Address | null>,
    sigmask: OrDeferred<Memory>,
  ): Result;

  /** `pselect` of man section 2, which the kernel calls `pselect6`. */
  pselect: RecordedCalls['pselect6'];

  /** @deprecated Use `pselect6`: x86 and arm call it `pselect6_time64`. */
  pselect6_time64: RecordedCalls['pselect6'];

  /**
   * select(nfds, readfds, writefds, exceptfds, timeout) waits until one of several descriptors is ready.
   *
   * While it waits, the thread that makes it runs no event loop: wait 0, or take that of `linux-syscalls/async`.
   *
   * Sets are as long as `nfds` asks for, in whole groups of 64: descriptors from 1024 on are fine, unlike in libc.
   *
   * Seconds have 64 bits on every architecture.
   *
   * @param nfds one more than the highest descriptor in the sets.
   * @param readfds bit n is descriptor n: those to read, then those that can be; `null` for none.
   * @param writefds the same for writing.
   * @param exceptfds the same for exceptional conditions.
   * @param timeout how long, then what remains of it; `null` has no end.
   * @returns how many bits are set in all sets; 0 when the time is over.
   * @throws {SyscallError} EINTR: a signal came, and its handler ran; EINVAL: a count or a time that makes no sense; EBADF: a set has a descriptor that is not open.
   * @see man 2 select
   */
  select(
    nfds: OrDeferred<int>,
    readfds: OrDeferred<Memory>,
    writefds: OrDeferred<Memory>,
    exceptfds: OrDeferred<Memory>,
    timeout: OrDeferred<struct.timeval | Address | null>,
  ): Result;

  /** @deprecated Use `select`: x86, arm and ppc64le call it `_newselect`. */
  _newselect: RecordedCalls['select'];

  /**
   * fstat(fd, statbuf) tells what is known of an open file.
   *
   * x86 and arm would cut times to 32 bits: there it is `statx`, converted into the same fields.
   *
   * @param fd the file.
   * @param statbuf receives the answer.
   * @returns 0.
   * @throws {SyscallError} EBADF: `fd` is not open.
   * @see man 2 fstat, <asm/stat.h>
   */
  fstat(fd: OrDeferred<fd>, statbuf: OrDeferred<struct.stat | Address | null>): Result;

  /** @deprecated Use `fstat`: x86 and arm call it `fstat64`. */
  fstat64: RecordedCalls['fstat'];

  /** @deprecated Use `fstat`: x86 and ppc64le call it `oldfstat`. */
  oldfstat: RecordedCalls['fstat'];

  /**
   * futimesat(dirfd, pathname, times) changes the times of a file relative to a directory, in microseconds.
   *
   * Seconds have 64 bits on every architecture.
   *
   * `utimensat` has nanoseconds.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the file; `null` for `dirfd` itself.
   * @param times access and modification; `null` for now.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file does not exist; EACCES: `null`, and the file may not be written; EPERM: times are given by one who does not own the file; EINVAL: a `tv_usec` below 0 or from 10⁶ on.
   * @since Linux 2.6.16
   * @see man 2 futimesat
   */
  futimesat(
    dirfd: OrDeferred<fd>,
    pathname: OrDeferred<Path | null>,
    times: OrDeferred<RecordArray<struct.timeval> | Address | null>,
  ): Result;

  /**
   * lstat(pathname, statbuf) tells what is known of a file, or of a symbolic link itself.
   *
   * x86 and arm would cut times to 32 bits: there it is `statx`, converted into the same fields.
   *
   * @param pathname the file or link.
   * @param statbuf receives the answer.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file does not exist; EACCES: a directory on the way may not be searched.
   * @see man 2 lstat, <asm/stat.h>
   */
  lstat(pathname: OrDeferred<Path>, statbuf: OrDeferred<struct.stat | Address | null>): Result;

  /** @deprecated Use `lstat`: x86 and arm call it `lstat64`. */
  lstat64: RecordedCalls['lstat'];

  /** @deprecated Use `lstat`: x86 and ppc64le call it `oldlstat`. */
  oldlstat: RecordedCalls['lstat'];

  /**
   * newfstatat(dirfd, pathname, statbuf, flags) tells what is known of a file relative to a directory.
   *
   * x86 and arm would cut times to 32 bits: there it is `statx`, converted into the same fields.
   *
   * `statx` tells more.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
   * @param statbuf receives the answer.
   * @param flags `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file does not exist; EACCES: a directory on the way may not be searched; EINVAL: an unknown flag.
   * @since Linux 2.6.16
   * @see man 2 fstatat, <asm/stat.h>
   */
  newfstatat(
    dirfd: OrDeferred<fd>,
    pathname: OrDeferred<Path>,
    statbuf: OrDeferred<struct.stat | Address | null>,
    flags?: OrInput<Flags<'AT_'> | undefined>,
  ): Result;

  /** `fstatat` of man section 2, which the kernel calls `newfstatat`. */
  fstatat: RecordedCalls['newfstatat'];

  /** @deprecated Use `newfstatat`: x86 and arm call it `fstatat64`. */
  fstatat64: RecordedCalls['newfstatat'];

  /**
   * stat(pathname, statbuf) tells what is known of a file.
   *
   * x86 and arm would cut times to 32 bits: there it is `statx`, converted into the same fields.
   *
   * @param pathname the file; symbolic links are followed.
   * @param statbuf receives the answer.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file does not exist; EACCES: a directory on the way may not be searched.
   * @see man 2 stat, <asm/stat.h>
   */
  stat(pathname: OrDeferred<Path>, statbuf: OrDeferred<struct.stat | Address | null>): Result;

  /** @deprecated Use `stat`: x86 and arm call it `stat64`. */
  stat64: RecordedCalls['stat'];

  /** @deprecated Use `stat`: x86 and ppc64le call it `oldstat`. */
  oldstat: RecordedCalls['stat'];

  /**
   * utime(filename, times) changes the times of a file, in seconds.
   *
   * Seconds have 64 bits on every architecture.
   *
   * `utimensat` has nanoseconds.
   *
   * @param filename the file.
   * @param times access and modification; `null` for now.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file does not exist; EACCES: `null`, and the file may not be written; EPERM: times are given by one who does not own the file.
   * @see man 2 utime
   */
  utime(filename: OrDeferred<Path>, times: OrDeferred<struct.utimbuf | Address | null>): Result;

  /**
   * utimes(filename, times) changes the times of a file, in microseconds.
   *
   * Seconds have 64 bits on every architecture.
   *
   * `utimensat` has nanoseconds.
   *
   * @param filename the file.
   * @param times access and modification; `null` for now.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file does not exist; EACCES: `null`, and the file may not be written; EPERM: times are given by one who does not own the file; EINVAL: a `tv_usec` below 0 or from 10⁶ on.
   * @see man 2 utimes
   */
  utimes(
    filename: OrDeferred<Path>,
    times: OrDeferred<RecordArray<struct.timeval> | Address | null>,
  ): Result;

  /**
   * name_to_handle_at(dirfd, pathname, handle, mount_id, flags) makes a handle of a file, by which `open_by_handle_at` finds it again.
   *
   * A room of 128 bytes is enough for any handle (MAX_HANDLE_SZ).
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
   * @param handle a `struct file_handle`: the room behind its 8 bytes in the first four, then what was needed; then the type, then the bytes.
   * @param mount_id receives the id of the mount: four bytes, or eight with `AT_HANDLE_MNT_ID_UNIQUE`; holds eight.
   * @param flags `AT_SYMLINK_FOLLOW`, `AT_EMPTY_PATH`, `AT_HANDLE_FID` … or 0.
   * @returns 0.
   * @throws {SyscallError} EOVERFLOW: the room is too small; `handle` now says what is needed; EOPNOTSUPP: the file system has no handles; EINVAL: an unknown flag, or a room of more than 128 bytes.
   * @since Linux 2.6.39
   * @see man 2 name_to_handle_at
   */
  name_to_handle_at(
    dirfd: OrDeferred<fd>,
    pathname: OrDeferred<Path>,
    handle: OrDeferred<Memory>,
    mount_id: OrDeferred<Memory>,
    flags: OrInput<Flags<'AT_'>>,
  ): Result;

  /**
   * open_by_handle_at(mount_fd, handle, flags) opens the file of a handle.
   *
   * On x86 and arm `O_LARGEFILE` is set for you, so that files beyond 2 GiB open as elsewhere.
   *
   * @param mount_fd any file of the file system that the handle is of, or `AT_FDCWD`.
   * @param handle what `name_to_handle_at` filled.
   * @param flags as of `open`, without creation.
   * @returns a new descriptor; the caller closes it.
   * @throws {SyscallError} ESTALE: the file is gone, or the handle is of another file system; EPERM: without CAP_DAC_READ_SEARCH; EINVAL: a length of 0, or of more than 128 bytes.
   * @since Linux 2.6.39
   * @see man 2 open_by_handle_at
   */
  open_by_handle_at(
    mount_fd: OrDeferred<fd>,
    handle: OrDeferred<Memory>,
    flags: OrInput<Flags<'O_'>>,
  ): Result;

  /**
   * fstatfs(fd, buf) tells what is known of the file system that an open file is on.
   *
   * x86 and arm have a call with counts of 32 bits beside the one that is used, whose record has 84 bytes.
   *
   * @param fd any file of it.
   * @param buf receives type, sizes in blocks, free blocks and inodes.
   * @returns 0.
   * @throws {SyscallError} EBADF: `fd` is not open; ENOSYS: the file system can’t tell.
   * @see man 2 statfs, <asm/statfs.h>
   */
  fstatfs(fd: OrDeferred<fd>, buf: OrDeferred<struct.statfs | Address | null>): Result;

  /** @deprecated Use `fstatfs`: x86, arm, s390x and ppc64le call it `fstatfs64`. */
  fstatfs64: RecordedCalls['fstatfs'];

  /**
   * statfs(path, buf) tells what is known of the file system that a file is on.
   *
   * x86 and arm have a call with counts of 32 bits beside the one that is used, whose record has 84 bytes.
   *
   * @param path any file of it.
   * @param buf receives type, sizes in blocks, free blocks and inodes.
   * @returns 0.
   * @throws {SyscallError} ENOENT: the file does not exist; ENOSYS: the file system can’t tell.
   * @see man 2 statfs, <asm/statfs.h>
   */
  statfs(path: OrDeferred<Path>, buf: OrDeferred<struct.statfs | Address | null>): Result;

  /** @deprecated Use `statfs`: x86, arm, s390x and ppc64le call it `statfs64`. */
  statfs64: RecordedCalls['statfs'];

  /**
   * sysfs(option, arg1, arg2) tells of the kinds of file systems that the kernel knows; /proc/filesystems tells more.
   *
   * riscv64, aarch64 and loongarch64 lack it: ENOSYS, without a trap.
   *
   * @param option 1 finds a kind by name, 2 its name by index, 3 tells how many there are.
   * @param arg1 a C string, or an index.
   * @param arg2 receives a C string.
   * @returns an index, 0, or how many.
   * @throws {SyscallError} EINVAL: no such kind, or no such `option`; ENOSYS: the kernel was built without it, as most are.
   * @see man 2 sysfs
   */
  sysfs(
    option: OrDeferred<int>,
    arg1?: OrDeferred<Memory | undefined>,
    arg2?: OrDeferred<Memory | undefined>,
  ): Result;

  /**
   * ustat(dev, ubuf) tells how much room a mounted file system has.
   *
   * Kept for old programs; `statfs` tells more, everywhere.
   *
   * riscv64, aarch64 and loongarch64 lack it: ENOSYS, without a trap.
   *
   * @param dev its device number, as the kernel encodes it (`new_encode_dev`).
   * @param ubuf receives free blocks and inodes.
   * @returns 0.
   * @throws {SyscallError} EINVAL: no mounted file system has this device.
   * @see man 2 ustat
   */
  ustat(dev: OrDeferred<uint>, ubuf: OrDeferred<struct.ustat | Address | null>): Result;

  /**
   * process_madvise(pidfd, iovec, vlen, advice, flags) tells the kernel how pages of a process will be used.
   *
   * Addresses and lengths inside the vectors are not checked.
   *
   * @param pidfd a descriptor of the process, of `pidfd_open`.
   * @param iovec addresses and lengths there.
   * @param vlen how many of them, at most 1024.
   * @param advice `MADV_COLD`, `MADV_PAGEOUT`, `MADV_WILLNEED`, `MADV_COLLAPSE` ….
   * @param flags 0.
   * @returns how many bytes the advice was taken for, which may be fewer.
   * @throws {SyscallError} EPERM: the process is another’s, and CAP_SYS_NICE is missing; EINVAL: advice that may not be given to others; ESRCH: the process is gone.
   * @since Linux 5.10
   * @see man 2 process_madvise
   */
  process_madvise(
    pidfd: OrDeferred<fd>,
    iovec: OrDeferred<struct.iovec | RecordArray<struct.iovec> | Address | null>,
    vlen: OrDeferred<size_t | Integer | undefined> | undefined,
    advice: OrInput<Flags<'MADV_'>>,
    flags?: OrDeferred<uint | undefined>,
  ): Result;

  /**
   * process_mrelease(pidfd, flags) frees the memory of a process that is dying.
   *
   * @param pidfd a descriptor of the process, of `pidfd_open`.
   * @param flags 0.
   * @returns 0.
   * @throws {SyscallError} EINVAL: it is not dying, or a flag; ESRCH: it is gone; EAGAIN: not all yet.
   * @since Linux 5.15
   * @see man 2 process_mrelease
   */
  process_mrelease(pidfd: OrDeferred<fd>, flags?: OrDeferred<uint | undefined>): Result;

  /**
   * process_vm_readv(pid, local_iov, liovcnt, remote_iov, riovcnt, flags) copies memory of another process into this one.
   *
   * Addresses and lengths inside the vectors are not checked.
   *
   * @param pid the process; this one too.
   * @param local_iov addresses and lengths here.
   * @param liovcnt how many of them, at most 1024.
   * @param remote_iov addresses and lengths there.
   * @param riovcnt how many of them, at most 1024.
   * @param flags 0.
   * @returns how many bytes were copied, which may be fewer.
   * @throws {SyscallError} EFAULT: the first byte asked for can’t be reached, here or there; EPERM: this process may not trace that one (it is another user’s, or Yama forbids it); ESRCH: no such process; EINVAL: a flag, more than 1024 vectors, or a sum of lengths that is too large.
   * @since Linux 3.2
   * @see man 2 process_vm_readv
   */
  process_vm_readv(
    pid: OrDeferred<pid_t>,
    local_iov: OrDeferred<struct.iovec | RecordArray<struct.iovec> | Address | null>,
    liovcnt: OrDeferred<size_t | Integer | undefined> | undefined,
    remote_iov: OrDeferred<struct.iovec | RecordArray<struct.iovec> | Address | null>,
    riovcnt?: OrDeferred<size_t | Integer | undefined>,
    flags?: OrDeferred<ulong | Integer | undefined>,
  ): Result;

  /**
   * process_vm_writev(pid, local_iov, liovcnt, remote_iov, riovcnt, flags) copies memory of this process into another one.
   *
   * Addresses and lengths inside the vectors are not checked.
   *
   * @param pid the process; this one too.
   * @param local_iov addresses and lengths here.
   * @param liovcnt how many of them, at most 1024.
   * @param remote_iov addresses and lengths there.
   * @param riovcnt how many of them, at most 1024.
   * @param flags 0.
   * @returns how many bytes were copied, which may be fewer.
   * @throws {SyscallError} EFAULT: the first byte asked for can’t be reached, here or there; EPERM: this process may not trace that one (it is another user’s, or Yama forbids it); ESRCH: no such process; EINVAL: a flag, more than 1024 vectors, or a sum of lengths that is too large.
   * @since Linux 3.2
   * @see man 2 process_vm_writev
   */
  process_vm_writev(
    pid: OrDeferred<pid_t>,
    local_iov: OrDeferred<struct.iovec | RecordArray<struct.iovec> | Address | null>,
    liovcnt: OrDeferred<size_t | Integer | undefined> | undefined,
    remote_iov: OrDeferred<struct.iovec | RecordArray<struct.iovec> | Address | null>,
    riovcnt?: OrDeferred<size_t | Integer | undefined>,
    flags?: OrDeferred<ulong | Integer | undefined>,
  ): Result;

  /**
   * delete_module(name, flags) unloads a module.
   *
   * @param name its name, without `.ko`.
   * @param flags `O_NONBLOCK`, or-ed with `O_TRUNC` to unload one in use.
   * @returns 0.
   * @throws {SyscallError} EBUSY: it can’t be unloaded; ENOENT: no such module is loaded; EPERM: without CAP_SYS_MODULE, or modules are disabled; EWOULDBLOCK: others need it.
   * @see man 2 delete_module
   */
  delete_module(name: OrDeferred<Path>, flags?: OrInput<Flags<'O_'> | undefined>): Result;

  /**
   * finit_module(fd, uargs, flags) loads a module from a file.
   *
   * @param fd the file, open for reading.
   * @param uargs its parameters, separated by blanks; `''` for none.
   * @param flags `MODULE_INIT_*` or 0.
   * @returns 0.
   * @throws {SyscallError} EEXIST: a module of that name is loaded; EKEYREJECTED: its signature is not one that this kernel wants; ENOEXEC: it is no module for this kernel; EPERM: without CAP_SYS_MODULE, or modules are disabled; EBADF: `fd` is not open for reading; EINVAL: an unknown flag.
   * @since Linux 3.8
   * @see man 2 finit_module, <linux/module.h>
   */
  finit_module(
    fd: OrDeferred<fd>,
    uargs: OrDeferred<Path>,
    flags?: OrInput<Flags<'MODULE_'> | undefined>,
  ): Result;

  /**
   * init_module(umod, len, uargs) loads a module from memory.
   *
   * @param umod the module, an ELF file.
   * @param len the length of it.
   * @param uargs its parameters, separated by blanks; `''` for none.
   * @returns 0.
   * @throws {SyscallError} EEXIST: a module of that name is loaded; EKEYREJECTED: its signature is not one that this kernel wants; ENOEXEC: it is no module for this kernel; EPERM: without CAP_SYS_MODULE, or modules are disabled.
   * @see man 2 init_module
   */
  init_module(
    umod: OrDeferred<Memory>,
    len: OrDeferred<size_t | Integer | undefined> | undefined,
    uargs: OrDeferred<Path>,
  ): Result;

  /**
   * kexec_file_load(kernel_fd, initrd_fd, cmdline_len, cmdline, flags) loads a kernel to start later, from files.
   *
   * `reboot` with `LINUX_REBOOT_CMD_KEXEC` starts it.
   *
   * x86 lacks it: ENOSYS, without a trap.
   *
   * @param kernel_fd the kernel.
   * @param initrd_fd its initial file system, unless `KEXEC_FILE_NO_INITRAMFS`.
   * @param cmdline_len the length of `cmdline`, with its NUL.
   * @param cmdline its command line, which ends with a NUL; or `null`.
   * @param flags `KEXEC_FILE_*` or 0.
   * @returns 0.
   * @throws {SyscallError} EBUSY: another is being loaded; EINVAL: segments or flags that make no sense; ENOSYS: this kernel was built without it; EPERM: without CAP_SYS_BOOT, or forbidden by lockdown; EBADF: a descriptor is not open; ENOEXEC: `kernel_fd` is no kernel for this machine.
   * @since Linux 3.17
   * @see man 2 kexec_file_load, <linux/kexec.h>
   */
  kexec_file_load(
    kernel_fd: OrDeferred<fd>,
    initrd_fd: OrDeferred<fd>,
    cmdline_len: OrDeferred<size_t | Integer | undefined> | undefined,
    cmdline: OrDeferred<Memory>,
    flags?: OrInput<Flags<'KEXEC_'> | undefined>,
  ): Result;

  /**
   * kexec_load(entry, nr_segments, segments, flags) loads a kernel to start later, piece by piece.
   *
   * The lengths inside `segments` are not checked: the kernel reads `bufsz` bytes wherever `buf` points.
   *
   * `reboot` with `LINUX_REBOOT_CMD_KEXEC` starts it.
   *
   * @param entry the physical address that it starts at.
   * @param nr_segments how many pieces, at most 16; 0 unloads it.
   * @param segments the pieces, and where each goes.
   * @param flags `KEXEC_ON_CRASH`, `KEXEC_PRESERVE_CONTEXT` … and `KEXEC_ARCH_*`.
   * @returns 0.
   * @throws {SyscallError} EBUSY: another is being loaded; EINVAL: segments or flags that make no sense; ENOSYS: this kernel was built without it; EPERM: without CAP_SYS_BOOT, or forbidden by lockdown.
   * @since Linux 2.6.13
   * @see man 2 kexec_load, <linux/kexec.h>
   */
  kexec_load(
    entry: OrDeferred<ulong | Integer>,
    nr_segments: OrDeferred<size_t | Integer | undefined> | undefined,
    segments: OrDeferred<struct.kexec_segment | RecordArray<struct.kexec_segment> | Address | null>,
    flags: OrInput<Flags<'KEXEC_'>>,
  ): Result;

  /**
   * reboot(magic1, magic2, cmd, arg) restarts, stops or suspends the machine, or says what Ctrl-Alt-Del does.
   *
   * It happens at once: nothing is stopped before, and what is not on the disk is lost; see `sync`.
   *
   * In a namespace of processes other than the first it kills that namespace instead of the machine.
   *
   * libc’s function of that name fills in the two magic numbers.
   *
   * @param magic1 `LINUX_REBOOT_MAGIC1`.
   * @param magic2 `LINUX_REBOOT_MAGIC2`, or one of its variants.
   * @param cmd `LINUX_REBOOT_CMD_RESTART`, `_POWER_OFF`, `_CAD_OFF` ….
   * @param arg what `LINUX_REBOOT_CMD_RESTART2` is told; `null` for all others.
   * @returns 0, if the machine goes on.
   * @throws {SyscallError} EINVAL: wrong magic numbers, or an unknown command; EPERM: without CAP_SYS_BOOT.
   * @see man 2 reboot, <linux/reboot.h>
   */
  reboot(
    magic1: OrInput<Flags<'LINUX_REBOOT_'>>,
    magic2: OrInput<Flags<'LINUX_REBOOT_'>>,
    cmd: OrInput<Flags<'LINUX_REBOOT_'>>,
    arg: OrDeferred<Path | null>,
  ): Result;

  /**
   * add_key(type, description, payload, plen, ringid) makes a key, or gives an existing one a new payload, and links it to a keyring.
   *
   * `KEY_SPEC_THREAD_KEYRING` is the calling thread’s own; `KEY_SPEC_PROCESS_KEYRING` and `KEY_SPEC_SESSION_KEYRING` belong to credentials, which each thread has too.
   *
   * @param type what it is: `user`, `logon`, `keyring`, `big_key` ….
   * @param description its name; `null` where the type makes one up.
   * @param payload what it holds; `null` for a keyring.
   * @param plen the length of `payload`, at most 1 MiB − 1.
   * @param ringid the keyring, or a sentinel `KEY_SPEC_*`.
   * @returns the serial number of the key.
   * @throws {SyscallError} ENOSYS: this kernel, or the sandbox around, has no keys; EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key; EDQUOT: the user has as many keys, or as many bytes in them, as allowed; EINVAL: a payload that the type refuses, or a description it does not take; ENODEV: no such type.
   * @since Linux 2.6.10
   * @see man 2 add_key, <linux/keyctl.h>
   */
  add_key(
    type: OrDeferred<Path>,
    description: OrDeferred<Path | null>,
    payload: OrDeferred<Memory>,
    plen: OrDeferred<size_t | Integer | undefined> | undefined,
    ringid: OrDeferred<key_serial_t>,
  ): Result;

  /**
   * keyctl(KEYCTL_GET_KEYRING_ID, arg2, arg3) tells the serial number that a sentinel stands for.
   *
   * @param arg2 the sentinel `KEY_SPEC_*`, or a key.
   * @param arg3 1 makes the keyring if there is none.
   * @returns the serial number of the key.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 2.6.10
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(
    option: typeof KEYCTL_GET_KEYRING_ID,
    arg2: OrDeferred<key_serial_t>,
    arg3?: OrDeferred<int | undefined>,
  ): Result;
  /**
   * keyctl(KEYCTL_JOIN_SESSION_KEYRING, arg2) gives the thread another session keyring.
   *
   * It counts for the calling thread, not for others of the process.
   *
   * @param arg2 its name; `null` makes one without.
   * @returns the serial number of the key.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 2.6.10
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(option: typeof KEYCTL_JOIN_SESSION_KEYRING, arg2: OrDeferred<Path | null>): Result;
  /**
   * keyctl(KEYCTL_UPDATE, arg2, arg3, arg4) gives a key another payload.
   *
   * @param arg2 the key.
   * @param arg3 what it holds then.
   * @param arg4 the length of it.
   * @returns 0.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 2.6.10
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(
    option: typeof KEYCTL_UPDATE,
    arg2: OrDeferred<key_serial_t>,
    arg3: OrDeferred<Memory>,
    arg4?: OrDeferred<size_t | Integer | undefined>,
  ): Result;
  /**
   * keyctl(KEYCTL_REVOKE, arg2) makes a key unusable.
   *
   * @param arg2 the key.
   * @returns 0.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 2.6.10
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(option: typeof KEYCTL_REVOKE, arg2: OrDeferred<key_serial_t>): Result;
  /**
   * keyctl(KEYCTL_CHOWN, arg2, arg3, arg4) gives a key to another user or group.
   *
   * @param arg2 the key.
   * @param arg3 the user; −1 leaves it.
   * @param arg4 the group; −1 leaves it.
   * @returns 0.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 2.6.10
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(
    option: typeof KEYCTL_CHOWN,
    arg2: OrDeferred<key_serial_t>,
    arg3: OrDeferred<uid_t>,
    arg4: OrDeferred<gid_t>,
  ): Result;
  /**
   * keyctl(KEYCTL_SETPERM, arg2, arg3) changes who may do what with a key.
   *
   * @param arg2 the key.
   * @param arg3 a byte each for possessor, user, group and others.
   * @returns 0.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 2.6.10
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(option: typeof KEYCTL_SETPERM, arg2: OrDeferred<key_serial_t>, arg3: OrInput<u32>): Result;
  /**
   * keyctl(KEYCTL_DESCRIBE, arg2, arg3, arg4) tells type, owner, permissions and name of a key.
   *
   * @param arg2 the key.
   * @param arg3 receives `type;uid;gid;perm;description`, with a NUL at its end; `null` only to learn the length.
   * @param arg4 the length of the buffer.
   * @returns how long all of it is, which may be more than was stored.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 2.6.10
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(
    option: typeof KEYCTL_DESCRIBE,
    arg2: OrDeferred<key_serial_t>,
    arg3?: OrDeferred<Memory | undefined>,
    arg4?: OrDeferred<size_t | Integer | undefined>,
  ): Result;
  /**
   * keyctl(KEYCTL_CLEAR, arg2) empties a keyring.
   *
   * @param arg2 the keyring.
   * @returns 0.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 2.6.10
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(option: typeof KEYCTL_CLEAR, arg2: OrDeferred<key_serial_t>): Result;
  /**
   * keyctl(KEYCTL_LINK, arg2, arg3) links a key to a keyring.
   *
   * @param arg2 the key.
   * @param arg3 the keyring.
   * @returns 0.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key; EDEADLK: a keyring would hold itself; ENFILE: the keyring is full.
   * @since Linux 2.6.10
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(
    option: typeof KEYCTL_LINK,
    arg2: OrDeferred<key_serial_t>,
    arg3: OrDeferred<key_serial_t>,
  ): Result;
  /**
   * keyctl(KEYCTL_UNLINK, arg2, arg3) takes a key out of a keyring.
   *
   * @param arg2 the key.
   * @param arg3 the keyring.
   * @returns 0.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key; ENOENT: the keyring doesn’t hold it.
   * @since Linux 2.6.10
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(
    option: typeof KEYCTL_UNLINK,
    arg2: OrDeferred<key_serial_t>,
    arg3: OrDeferred<key_serial_t>,
  ): Result;
  /**
   * keyctl(KEYCTL_SEARCH, arg2, arg3, arg4, arg5) finds a key in a keyring and those in it.
   *
   * @param arg2 where to start.
   * @param arg3 the type.
   * @param arg4 the description.
   * @param arg5 a keyring to link it to; 0 for none.
   * @returns the serial number of the key.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 2.6.10
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(
    option: typeof KEYCTL_SEARCH,
    arg2: OrDeferred<key_serial_t>,
    arg3: OrDeferred<Path>,
    arg4: OrDeferred<Path>,
    arg5?: OrDeferred<key_serial_t | undefined>,
  ): Result;
  /**
   * keyctl(KEYCTL_READ, arg2, arg3, arg4) reads what a key holds, or the serial numbers in a keyring.
   *
   * @param arg2 the key.
   * @param arg3 receives it; `null` only to learn the length.
   * @param arg4 the length of the buffer.
   * @returns how long all of it is, which may be more than was stored.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key; EOPNOTSUPP: the type can’t be read.
   * @since Linux 2.6.10
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(
    option: typeof KEYCTL_READ,
    arg2: OrDeferred<key_serial_t>,
    arg3?: OrDeferred<Memory | undefined>,
    arg4?: OrDeferred<size_t | Integer | undefined>,
  ): Result;
  /**
   * keyctl(KEYCTL_INSTANTIATE, arg2, arg3, arg4, arg5) gives a key that was requested its payload.
   *
   * Only the program that `request_key` ran may, with the authority it was given.
   *
   * @param arg2 the key.
   * @param arg3 what it holds.
   * @param arg4 the length of it.
   * @param arg5 a keyring to link it to; 0 for none.
   * @returns 0.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 2.6.10
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(
    option: typeof KEYCTL_INSTANTIATE,
    arg2: OrDeferred<key_serial_t>,
    arg3: OrDeferred<Memory>,
    arg4: OrDeferred<size_t | Integer | undefined> | undefined,
    arg5: OrDeferred<key_serial_t>,
  ): Result;
  /**
   * keyctl(KEYCTL_NEGATE, arg2, arg3, arg4) lets the search for a key that was requested fail for a while.
   *
   * Only the program that `request_key` ran may, with the authority it was given.
   *
   * @param arg2 the key.
   * @param arg3 for how many seconds.
   * @param arg4 a keyring to link it to; 0 for none.
   * @returns 0.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 2.6.10
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(
    option: typeof KEYCTL_NEGATE,
    arg2: OrDeferred<key_serial_t>,
    arg3: OrDeferred<uint>,
    arg4: OrDeferred<key_serial_t>,
  ): Result;
  /**
   * keyctl(KEYCTL_SET_REQKEY_KEYRING, arg2) tells where keys go that are requested.
   *
   * @param arg2 `KEY_REQKEY_DEFL_*`.
   * @returns what it was before.
   * @since Linux 2.6.10
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(option: typeof KEYCTL_SET_REQKEY_KEYRING, arg2: OrInput<Flags<'KEY_'>>): Result;
  /**
   * keyctl(KEYCTL_SET_TIMEOUT, arg2, arg3) lets a key expire.
   *
   * @param arg2 the key.
   * @param arg3 in how many seconds; 0 is never.
   * @returns 0.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 2.6.10
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(
    option: typeof KEYCTL_SET_TIMEOUT,
    arg2: OrDeferred<key_serial_t>,
    arg3: OrDeferred<uint>,
  ): Result;
  /**
   * keyctl(KEYCTL_ASSUME_AUTHORITY, arg2) takes the authority to make a key that was requested.
   *
   * @param arg2 the key; 0 gives the authority back.
   * @returns the serial number of the key.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 2.6.10
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(option: typeof KEYCTL_ASSUME_AUTHORITY, arg2: OrDeferred<key_serial_t>): Result;
  /**
   * keyctl(KEYCTL_GET_SECURITY, arg2, arg3, arg4) tells the label that a security module gave a key.
   *
   * @param arg2 the key.
   * @param arg3 receives it, with a NUL at its end; `null` only to learn the length.
   * @param arg4 the length of the buffer.
   * @returns how long all of it is, which may be more than was stored.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 2.6.26
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(
    option: typeof KEYCTL_GET_SECURITY,
    arg2: OrDeferred<key_serial_t>,
    arg3?: OrDeferred<Memory | undefined>,
    arg4?: OrDeferred<size_t | Integer | undefined>,
  ): Result;
  /**
   * keyctl(KEYCTL_SESSION_TO_PARENT) gives the parent process this session keyring.
   *
   * @returns 0.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 2.6.32
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(option: typeof KEYCTL_SESSION_TO_PARENT): Result;
  /**
   * keyctl(KEYCTL_REJECT, arg2, arg3, arg4, arg5) lets the search for a key that was requested fail with an error of choice.
   *
   * Only the program that `request_key` ran may, with the authority it was given.
   *
   * @param arg2 the key.
   * @param arg3 for how many seconds.
   * @param arg4 the errno.
   * @param arg5 a keyring to link it to; 0 for none.
   * @returns 0.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 2.6.39
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(
    option: typeof KEYCTL_REJECT,
    arg2: OrDeferred<key_serial_t>,
    arg3: OrDeferred<uint>,
    arg4: OrDeferred<int>,
    arg5: OrDeferred<key_serial_t>,
  ): Result;
  /**
   * keyctl(KEYCTL_INSTANTIATE_IOV, arg2, arg3, arg4, arg5) gives a key that was requested a payload of several pieces.
   *
   * Only the program that `request_key` ran may, with the authority it was given.
   *
   * The lengths inside the records are not checked: the kernel reads `iov_len` bytes wherever `iov_base` points.
   *
   * @param arg2 the key.
   * @param arg3 addresses and lengths of the pieces.
   * @param arg4 how many of them.
   * @param arg5 a keyring to link it to; 0 for none.
   * @returns 0.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 2.6.39
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(
    option: typeof KEYCTL_INSTANTIATE_IOV,
    arg2: OrDeferred<key_serial_t>,
    arg3: OrDeferred<struct.iovec | RecordArray<struct.iovec> | Address | null>,
    arg4: OrDeferred<uint | Integer | undefined> | undefined,
    arg5: OrDeferred<key_serial_t>,
  ): Result;
  /**
   * keyctl(KEYCTL_INVALIDATE, arg2) makes a key unusable and has it swept away.
   *
   * @param arg2 the key.
   * @returns 0.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 3.5
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(option: typeof KEYCTL_INVALIDATE, arg2: OrDeferred<key_serial_t>): Result;
  /**
   * keyctl(KEYCTL_GET_PERSISTENT, arg2, arg3) finds the keyring that outlives a user’s sessions, and links it.
   *
   * @param arg2 the user; −1 is this one.
   * @param arg3 the keyring.
   * @returns the serial number of the key.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 3.13
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(
    option: typeof KEYCTL_GET_PERSISTENT,
    arg2: OrDeferred<uid_t>,
    arg3: OrDeferred<key_serial_t>,
  ): Result;
  /**
   * keyctl(KEYCTL_DH_COMPUTE, arg2, arg3, arg4, arg5) computes a Diffie-Hellman secret, or a key derived from it.
   *
   * What `hashname` and `otherinfo` point at is not checked.
   *
   * @param arg2 the keys that hold private, prime and base.
   * @param arg3 receives it; `null` only to learn the length.
   * @param arg4 the length of the buffer.
   * @param arg5 how to derive; `null` not to.
   * @returns how long all of it is, which may be more than was stored.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 4.7
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(
    option: typeof KEYCTL_DH_COMPUTE,
    arg2: OrDeferred<struct.keyctl_dh_params | Address | null>,
    arg3?: OrDeferred<Memory | undefined>,
    arg4?: OrDeferred<size_t | Integer | undefined>,
    arg5?: OrDeferred<struct.keyctl_kdf_params | Address | null | undefined>,
  ): Result;
  /**
   * keyctl(KEYCTL_PKEY_QUERY, arg2, arg3, arg4, arg5) tells what an asymmetric key can do.
   *
   * @param arg2 the key.
   * @param arg3 0.
   * @param arg4 the scheme: `enc=pkcs1 hash=sha256`, for instance.
   * @param arg5 receives it.
   * @returns 0.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 4.20
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(
    option: typeof KEYCTL_PKEY_QUERY,
    arg2: OrDeferred<key_serial_t>,
    arg3: OrDeferred<ulong | Integer | undefined> | undefined,
    arg4: OrDeferred<Path>,
    arg5: OrDeferred<struct.keyctl_pkey_query | Address | null>,
  ): Result;
  /**
   * keyctl(KEYCTL_PKEY_ENCRYPT, arg2, arg3, arg4, arg5) encrypts with an asymmetric key.
   *
   * The lengths of the buffers stand in the record, and are not checked: the kernel reads `in_len` bytes and writes up to `out_len`.
   *
   * @param arg2 the key, and the lengths of both buffers.
   * @param arg3 the scheme: `enc=pkcs1 hash=sha256`, for instance.
   * @param arg4 what goes in.
   * @param arg5 receives what comes out.
   * @returns how many bytes came out.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 4.20
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(
    option: typeof KEYCTL_PKEY_ENCRYPT,
    arg2: OrDeferred<struct.keyctl_pkey_params | Address | null>,
    arg3: OrDeferred<Path>,
    arg4: OrDeferred<Memory>,
    arg5: OrDeferred<Memory>,
  ): Result;
  /**
   * keyctl(KEYCTL_PKEY_DECRYPT, arg2, arg3, arg4, arg5) decrypts with an asymmetric key.
   *
   * The lengths of the buffers stand in the record, and are not checked: the kernel reads `in_len` bytes and writes up to `out_len`.
   *
   * @param arg2 the key, and the lengths of both buffers.
   * @param arg3 the scheme: `enc=pkcs1 hash=sha256`, for instance.
   * @param arg4 what goes in.
   * @param arg5 receives what comes out.
   * @returns how many bytes came out.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 4.20
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(
    option: typeof KEYCTL_PKEY_DECRYPT,
    arg2: OrDeferred<struct.keyctl_pkey_params | Address | null>,
    arg3: OrDeferred<Path>,
    arg4: OrDeferred<Memory>,
    arg5: OrDeferred<Memory>,
  ): Result;
  /**
   * keyctl(KEYCTL_PKEY_SIGN, arg2, arg3, arg4, arg5) signs with an asymmetric key.
   *
   * The lengths of the buffers stand in the record, and are not checked: the kernel reads `in_len` bytes and writes up to `out_len`.
   *
   * @param arg2 the key, and the lengths of both buffers.
   * @param arg3 the scheme: `enc=pkcs1 hash=sha256`, for instance.
   * @param arg4 what goes in.
   * @param arg5 receives what comes out.
   * @returns how many bytes came out.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 4.20
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(
    option: typeof KEYCTL_PKEY_SIGN,
    arg2: OrDeferred<struct.keyctl_pkey_params | Address | null>,
    arg3: OrDeferred<Path>,
    arg4: OrDeferred<Memory>,
    arg5: OrDeferred<Memory>,
  ): Result;
  /**
   * keyctl(KEYCTL_PKEY_VERIFY, arg2, arg3, arg4, arg5) looks whether a signature was made by an asymmetric key.
   *
   * The lengths of the buffers stand in the record, and are not checked: the kernel reads `in_len` bytes and writes up to `out_len`.
   *
   * @param arg2 the key, and the lengths of both buffers.
   * @param arg3 the scheme: `enc=pkcs1 hash=sha256`, for instance.
   * @param arg4 what goes in.
   * @param arg5 the signature, `in2_len` bytes.
   * @returns 0.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 4.20
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(
    option: typeof KEYCTL_PKEY_VERIFY,
    arg2: OrDeferred<struct.keyctl_pkey_params | Address | null>,
    arg3: OrDeferred<Path>,
    arg4: OrDeferred<Memory>,
    arg5: OrDeferred<Memory>,
  ): Result;
  /**
   * keyctl(KEYCTL_RESTRICT_KEYRING, arg2, arg3, arg4) lets a keyring take certain keys only, for good.
   *
   * @param arg2 the keyring.
   * @param arg3 the type whose rules apply; `null` takes no more keys.
   * @param arg4 the rule of that type; `null` for none.
   * @returns 0.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 4.12
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(
    option: typeof KEYCTL_RESTRICT_KEYRING,
    arg2: OrDeferred<key_serial_t>,
    arg3: OrDeferred<Path | null>,
    arg4: OrDeferred<Path | null>,
  ): Result;
  /**
   * keyctl(KEYCTL_MOVE, arg2, arg3, arg4, arg5) moves a key from one keyring to another.
   *
   * @param arg2 the key.
   * @param arg3 where it is.
   * @param arg4 where it goes.
   * @param arg5 `KEYCTL_MOVE_EXCL` spares one of that name there; or 0.
   * @returns 0.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 5.3
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(
    option: typeof KEYCTL_MOVE,
    arg2: OrDeferred<key_serial_t>,
    arg3: OrDeferred<key_serial_t>,
    arg4: OrDeferred<key_serial_t>,
    arg5?: OrInput<Flags<'KEYCTL_'> | undefined>,
  ): Result;
  /**
   * keyctl(KEYCTL_CAPABILITIES, arg2, arg3) tells what this kernel can do with keys.
   *
   * @param arg2 receives bytes of `KEYCTL_CAPS*`.
   * @param arg3 the length of the buffer; what is beyond is zeroed.
   * @returns how long all of it is, which may be more than was stored.
   * @since Linux 5.3
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(
    option: typeof KEYCTL_CAPABILITIES,
    arg2: OrDeferred<Memory>,
    arg3?: OrDeferred<size_t | Integer | undefined>,
  ): Result;
  /**
   * keyctl(KEYCTL_WATCH_KEY, arg2, arg3, arg4) sends notices of changes to a key into a pipe of notices.
   *
   * @param arg2 the key.
   * @param arg3 the pipe, made with `O_NOTIFICATION_PIPE`.
   * @param arg4 a number from 0 to 255 that comes with them; −1 ends it.
   * @returns 0.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 5.8
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(
    option: typeof KEYCTL_WATCH_KEY,
    arg2: OrDeferred<key_serial_t>,
    arg3: OrDeferred<fd>,
    arg4: OrDeferred<int>,
  ): Result;
  /** Refused: it takes more or less than was given. */
  keyctl<Operation extends number, Given extends readonly unknown[]>(
    option: WithOperands<
      Operation,
      KeyctlOperands,
      [
        arg2?: OrDeferred<Operand | undefined>,
        arg3?: OrDeferred<Operand | undefined>,
        arg4?: OrDeferred<Operand | undefined>,
        arg5?: OrDeferred<Operand | undefined>,
      ],
      Given
    >,
    ...operands: Given
  ): Result;
  /**
   * keyctl(option, arg2, arg3, arg4, arg5) does something with a key or a keyring.
   *
   * - `KEYCTL_GET_KEYRING_ID` tells the serial number that a sentinel stands for; `arg2`: the sentinel `KEY_SPEC_*`, or a key; `arg3`: 1 makes the keyring if there is none.
   * - `KEYCTL_JOIN_SESSION_KEYRING` gives the thread another session keyring; `arg2`: its name; `null` makes one without.
   * - `KEYCTL_UPDATE` gives a key another payload; `arg2`: the key; `arg3`: what it holds then; `arg4`: the length of it.
   * - `KEYCTL_REVOKE` makes a key unusable; `arg2`: the key.
   * - `KEYCTL_CHOWN` gives a key to another user or group; `arg2`: the key; `arg3`: the user; −1 leaves it; `arg4`: the group; −1 leaves it.
   * - `KEYCTL_SETPERM` changes who may do what with a key; `arg2`: the key; `arg3`: a byte each for possessor, user, group and others.
   * - `KEYCTL_DESCRIBE` tells type, owner, permissions and name of a key; `arg2`: the key; `arg3`: receives `type;uid;gid;perm;description`, with a NUL at its end; `null` only to learn the length; `arg4`: the length of the buffer.
   * - `KEYCTL_CLEAR` empties a keyring; `arg2`: the keyring.
   * - `KEYCTL_LINK` links a key to a keyring; `arg2`: the key; `arg3`: the keyring.
   * - `KEYCTL_UNLINK` takes a key out of a keyring; `arg2`: the key; `arg3`: the keyring.
   * - `KEYCTL_SEARCH` finds a key in a keyring and those in it; `arg2`: where to start; `arg3`: the type; `arg4`: the description; `arg5`: a keyring to link it to; 0 for none.
   * - `KEYCTL_READ` reads what a key holds, or the serial numbers in a keyring; `arg2`: the key; `arg3`: receives it; `null` only to learn the length; `arg4`: the length of the buffer.
   * - `KEYCTL_INSTANTIATE` gives a key that was requested its payload; `arg2`: the key; `arg3`: what it holds; `arg4`: the length of it; `arg5`: a keyring to link it to; 0 for none.
   * - `KEYCTL_NEGATE` lets the search for a key that was requested fail for a while; `arg2`: the key; `arg3`: for how many seconds; `arg4`: a keyring to link it to; 0 for none.
   * - `KEYCTL_SET_REQKEY_KEYRING` tells where keys go that are requested; `arg2`: `KEY_REQKEY_DEFL_*`.
   * - `KEYCTL_SET_TIMEOUT` lets a key expire; `arg2`: the key; `arg3`: in how many seconds; 0 is never.
   * - `KEYCTL_ASSUME_AUTHORITY` takes the authority to make a key that was requested; `arg2`: the key; 0 gives the authority back.
   * - `KEYCTL_GET_SECURITY` tells the label that a security module gave a key; `arg2`: the key; `arg3`: receives it, with a NUL at its end; `null` only to learn the length; `arg4`: the length of the buffer.
   * - `KEYCTL_SESSION_TO_PARENT` gives the parent process this session keyring.
   * - `KEYCTL_REJECT` lets the search for a key that was requested fail with an error of choice; `arg2`: the key; `arg3`: for how many seconds; `arg4`: the errno; `arg5`: a keyring to link it to; 0 for none.
   * - `KEYCTL_INSTANTIATE_IOV` gives a key that was requested a payload of several pieces; `arg2`: the key; `arg3`: addresses and lengths of the pieces; `arg4`: how many of them; `arg5`: a keyring to link it to; 0 for none.
   * - `KEYCTL_INVALIDATE` makes a key unusable and has it swept away; `arg2`: the key.
   * - `KEYCTL_GET_PERSISTENT` finds the keyring that outlives a user’s sessions, and links it; `arg2`: the user; −1 is this one; `arg3`: the keyring.
   * - `KEYCTL_DH_COMPUTE` computes a Diffie-Hellman secret, or a key derived from it; `arg2`: the keys that hold private, prime and base; `arg3`: receives it; `null` only to learn the length; `arg4`: the length of the buffer; `arg5`: how to derive; `null` not to.
   * - `KEYCTL_PKEY_QUERY` tells what an asymmetric key can do; `arg2`: the key; `arg3`: 0; `arg4`: the scheme: `enc=pkcs1 hash=sha256`, for instance; `arg5`: receives it.
   * - `KEYCTL_PKEY_ENCRYPT` encrypts with an asymmetric key; `arg2`: the key, and the lengths of both buffers; `arg3`: the scheme: `enc=pkcs1 hash=sha256`, for instance; `arg4`: what goes in; `arg5`: receives what comes out.
   * - `KEYCTL_PKEY_DECRYPT` decrypts with an asymmetric key; `arg2`: the key, and the lengths of both buffers; `arg3`: the scheme: `enc=pkcs1 hash=sha256`, for instance; `arg4`: what goes in; `arg5`: receives what comes out.
   * - `KEYCTL_PKEY_SIGN` signs with an asymmetric key; `arg2`: the key, and the lengths of both buffers; `arg3`: the scheme: `enc=pkcs1 hash=sha256`, for instance; `arg4`: what goes in; `arg5`: receives what comes out.
   * - `KEYCTL_PKEY_VERIFY` looks whether a signature was made by an asymmetric key; `arg2`: the key, and the lengths of both buffers; `arg3`: the scheme: `enc=pkcs1 hash=sha256`, for instance; `arg4`: what goes in; `arg5`: the signature, `in2_len` bytes.
   * - `KEYCTL_RESTRICT_KEYRING` lets a keyring take certain keys only, for good; `arg2`: the keyring; `arg3`: the type whose rules apply; `null` takes no more keys; `arg4`: the rule of that type; `null` for none.
   * - `KEYCTL_MOVE` moves a key from one keyring to another; `arg2`: the key; `arg3`: where it is; `arg4`: where it goes; `arg5`: `KEYCTL_MOVE_EXCL` spares one of that name there; or 0.
   * - `KEYCTL_CAPABILITIES` tells what this kernel can do with keys; `arg2`: receives bytes of `KEYCTL_CAPS*`; `arg3`: the length of the buffer; what is beyond is zeroed.
   * - `KEYCTL_WATCH_KEY` sends notices of changes to a key into a pipe of notices; `arg2`: the key; `arg3`: the pipe, made with `O_NOTIFICATION_PIPE`; `arg4`: a number from 0 to 255 that comes with them; −1 ends it.
   *
   * Operands that one of these does not take are left out, and passed as 0. Any other operation goes through with operands as they are, views of whatever length: which arguments are memory depends on it.
   *
   * @param option the operation.
   * @param arg2 what the operation takes first.
   * @param arg3 second.
   * @param arg4 third.
   * @param arg5 and last.
   * @returns what the operation returns.
   * @throws {SyscallError} ENOSYS: this kernel, or the sandbox around, has no keys; EOPNOTSUPP: this kernel doesn’t know the operation.
   * @since Linux 2.6.10
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl<Operation extends number>(
    option: Operation,
    ...operands: OperandsOf<
      Operation,
      KeyctlOperands,
      [
        arg2?: OrDeferred<Operand | undefined>,
        arg3?: OrDeferred<Operand | undefined>,
        arg4?: OrDeferred<Operand | undefined>,
        arg5?: OrDeferred<Operand | undefined>,
      ]
    >
  ): Result;

  /**
   * request_key(type, description, callout_info, destringid) finds a key, or has a program make it.
   *
   * With `callout_info` it waits until the program has made the key: the thread that makes it runs no event loop meanwhile.
   *
   * @param type what it is.
   * @param description its name.
   * @param callout_info what the program is told; `null` not to run one.
   * @param destringid the keyring to link it to; 0 for none.
   * @returns the serial number of the key.
   * @throws {SyscallError} ENOSYS: this kernel, or the sandbox around, has no keys; EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key; EKEYREJECTED: somebody refused to make it; EINTR: a signal came while a program made it.
   * @since Linux 2.6.10
   * @see man 2 request_key, <linux/keyctl.h>
   */
  request_key(
    type: OrDeferred<Path>,
    description: OrDeferred<Path>,
    callout_info: OrDeferred<Path | null>,
    destringid?: OrDeferred<key_serial_t | undefined>,
  ): Result;

  /**
   * landlock_add_rule(ruleset_fd, LANDLOCK_RULE_PATH_BENEATH, rule_attr, flags) allows access to a file, or to all beneath a directory.
   *
   * @param ruleset_fd a descriptor of `landlock_create_ruleset`.
   * @param rule_attr the rights, and a descriptor of the file, for which `O_PATH` is enough.
   * @param flags `LANDLOCK_ADD_RULE_*` or 0.
   * @returns 0.
   * @throws {SyscallError} EBADF: `parent_fd` is not open; EBADFD: `parent_fd` is of no file that has a path; EINVAL: rights that the set doesn’t handle, or that a file can’t have; ENOMSG: no right at all.
   * @since Linux 5.13
   * @see man 2 landlock_add_rule, <linux/landlock.h>
   */
  landlock_add_rule(
    ruleset_fd: OrDeferred<fd>,
    rule_type: typeof LANDLOCK_RULE_PATH_BENEATH,
    rule_attr: OrDeferred<struct.landlock_path_beneath_attr | Address | null>,
    flags?: OrInput<Flags<'LANDLOCK_'> | undefined>,
  ): Result;
  /**
   * landlock_add_rule(ruleset_fd, LANDLOCK_RULE_NET_PORT, rule_attr, flags) allows the use of a port.
   *
   * @param ruleset_fd a descriptor of `landlock_create_ruleset`.
   * @param rule_attr the rights and the port, in host order.
   * @param flags `LANDLOCK_ADD_RULE_*` or 0.
   * @returns 0.
   * @throws {SyscallError} EAFNOSUPPORT: this kernel was built without TCP; EINVAL: rights that the set doesn’t handle, or a port above 65535; ENOMSG: no right at all.
   * @since Linux 6.7
   * @see man 2 landlock_add_rule, <linux/landlock.h>
   */
  landlock_add_rule(
    ruleset_fd: OrDeferred<fd>,
    rule_type: typeof LANDLOCK_RULE_NET_PORT,
    rule_attr: OrDeferred<struct.landlock_net_port_attr | Address | null>,
    flags?: OrInput<Flags<'LANDLOCK_'> | undefined>,
  ): Result;
  /** Refused: it takes more or less than was given. */
  landlock_add_rule<Operation extends number, Given extends readonly unknown[]>(
    ruleset_fd: OrDeferred<fd>,
    rule_type: WithOperands<
      Operation,
      Landlock_add_ruleOperands,
      [
        rule_attr?: OrDeferred<Operand | undefined>,
        flags?: OrInput<Flags<'LANDLOCK_'> | undefined>,
      ],
      Given
    >,
    ...operands: Given
  ): Result;
  /**
   * landlock_add_rule(ruleset_fd, rule_type, rule_attr, flags) adds a rule that allows something.
   *
   * - `LANDLOCK_RULE_PATH_BENEATH` allows access to a file, or to all beneath a directory; `rule_attr`: the rights, and a descriptor of the file, for which `O_PATH` is enough.
   * - `LANDLOCK_RULE_NET_PORT` allows the use of a port; `rule_attr`: the rights and the port, in host order.
   *
   * Operands that one of these does not take are left out, and passed as 0. Any other operation goes through with operands as they are, views of whatever length: the record of a rule depends on its type.
   *
   * @param ruleset_fd a descriptor of `landlock_create_ruleset`.
   * @param rule_type `LANDLOCK_RULE_PATH_BENEATH` or `LANDLOCK_RULE_NET_PORT`.
   * @param rule_attr the rule, a record that the type tells.
   * @param flags `LANDLOCK_ADD_RULE_*` or 0.
   * @returns 0.
   * @throws {SyscallError} ENOSYS: this kernel was built without Landlock; EOPNOTSUPP: Landlock is built in, but not enabled at boot; EBADF: `ruleset_fd` is not open; EINVAL: an unknown type or flag.
   * @since Linux 5.13
   * @see man 2 landlock_add_rule, <linux/landlock.h>
   */
  landlock_add_rule<Operation extends number>(
    ruleset_fd: OrDeferred<fd>,
    rule_type: Operation,
    ...operands: OperandsOf<
      Operation,
      Landlock_add_ruleOperands,
      [rule_attr?: OrDeferred<Operand | undefined>, flags?: OrInput<Flags<'LANDLOCK_'> | undefined>]
    >
  ): Result;

  /**
   * landlock_create_ruleset(attr, size, flags) makes a set of rules that says which rights are handled, or tells the version.
   *
   * Ask for the version first, and name only rights that it knows: 1 has files, 2 `REFER`, 3 `TRUNCATE`, 4 TCP ports, 5 `IOCTL_DEV`, 6 scopes.
   *
   * The record grows with kernels. One that is longer than this kernel’s is taken as long as what it doesn’t know is zero.
   *
   * The descriptor is closed by `execve`.
   *
   * @param attr a `struct landlock_ruleset_attr` of the rights that are denied unless a rule allows them; `null` to ask for the version.
   * @param size the length of `attr`.
   * @param flags `LANDLOCK_CREATE_RULESET_VERSION` or `_ERRATA`, with `null` for `attr`; or 0.
   * @returns a descriptor, which the caller closes; or the version.
   * @throws {SyscallError} ENOSYS: this kernel was built without Landlock; EOPNOTSUPP: Landlock is built in, but not enabled at boot; E2BIG: `attr` has fields this kernel doesn’t know, and they aren’t zero; EINVAL: an unknown right or flag, or a `size` that is too small; ENOMSG: no right is handled at all.
   * @since Linux 5.13
   * @see man 2 landlock_create_ruleset, <linux/landlock.h>
   */
  landlock_create_ruleset(
    attr?: OrDeferred<Memory | undefined>,
    size?: OrDeferred<size_t | Integer | undefined>,
    flags?: OrInput<Flags<'LANDLOCK_'> | undefined>,
  ): Result;

  /**
   * landlock_restrict_self(ruleset_fd, flags) enforces a set of rules on the calling thread, for good.
   *
   * It counts for the calling thread and for what it makes from then on: the threads of libuv’s pool, which do the work of `node:fs`, and other workers keep their rights. Restrict before they start, or restrict a worker and use calls of this package in it.
   *
   * `PR_SET_NO_NEW_PRIVS` comes first (`prctl`), unless the thread has CAP_SYS_ADMIN.
   *
   * What is open already stays usable. There is no way back, and at most 16 sets are enforced one on the other.
   *
   * @param ruleset_fd a descriptor of `landlock_create_ruleset`.
   * @param flags `LANDLOCK_RESTRICT_SELF_*` or 0.
   * @returns 0.
   * @throws {SyscallError} ENOSYS: this kernel was built without Landlock; EOPNOTSUPP: Landlock is built in, but not enabled at boot; E2BIG: sixteen sets are enforced already; EBADF: `ruleset_fd` is not open; EBADFD: `ruleset_fd` is no set of rules; EPERM: neither `PR_SET_NO_NEW_PRIVS` nor CAP_SYS_ADMIN.
   * @since Linux 5.13
   * @see man 2 landlock_restrict_self, <linux/landlock.h>
   */
  landlock_restrict_self(
    ruleset_fd: OrDeferred<fd>,
    flags?: OrInput<Flags<'LANDLOCK_'> | undefined>,
  ): Result;

  /**
   * get_robust_list(pid, head_ptr, len_ptr) tells where the list of a thread is.
   *
   * @param pid the thread; 0 is the calling one.
   * @param head_ptr receives its address, as wide as a register.
   * @param len_ptr receives its size, as wide as a register.
   * @returns 0.
   * @throws {SyscallError} EPERM: it belongs to another user; ESRCH: there is no such thread.
   * @since Linux 2.6.17
   * @see man 2 get_robust_list
   */
  get_robust_list(
    pid: OrDeferred<pid_t>,
    head_ptr: OrDeferred<Memory>,
    len_ptr: OrDeferred<Memory>,
  ): Result;

  /**
   * rseq(rseq, rseq_len, flags, sig) registers memory in which the kernel tells the processor that the calling thread runs on.
   *
   * glibc from 2.35 on has registered memory of its own for each thread: another is EINVAL. Where it has not (musl), the address counts for the calling thread.
   *
   * @param rseq a `struct rseq`, aligned to 32 bytes; it must stay until it is unregistered.
   * @param rseq_len the length of it, at least 32.
   * @param flags 0, or `RSEQ_FLAG_UNREGISTER`.
   * @param sig the number that stands before the code to go to; the same each time.
   * @returns 0.
   * @throws {SyscallError} EBUSY: this memory is registered already; EINVAL: other memory is registered, or length or alignment are wrong; ENOSYS: this kernel was built without it; EPERM: another `sig` than it was registered with.
   * @since Linux 4.18
   * @see <linux/rseq.h>
   */
  rseq(
    rseq: OrDeferred<Memory>,
    rseq_len: OrDeferred<uint | Integer | undefined> | undefined,
    flags: OrInput<Flags<'RSEQ_'>>,
    sig: OrInput<u32>,
  ): Result;

  /**
   * set_robust_list(head) tells the kernel which futexes to release when the calling thread ends.
   *
   * The size of the record is passed for you.
   *
   * libc has its own list, which this replaces for the calling thread: its robust mutexes are not released any more.
   *
   * What the list holds is not checked, and read when the thread ends.
   *
   * @param head the list; it must stay until the thread has ended.
   * @returns 0.
   * @throws {SyscallError} EINVAL: the kernel has another size in mind.
   * @since Linux 2.6.17
   * @see man 2 set_robust_list, <linux/futex.h>
   */
  set_robust_list(head: OrDeferred<struct.robust_list_head | Address | null>): Result;

  /**
   * clone(flags, stack, parent_tid, child_tid, tls) makes a process, and says what it shares with this one.
   *
   * No JavaScript goes on in the child of a Node process: V8 keeps its heap out of it (`MADV_DONTFORK`), and the first step there is SIGSEGV. Where a runtime copies its heap, the child has one thread, the caller’s, and nobody else to wait for. `linux-syscalls/spawn` and `node:child_process` start programs; machine code of the caller’s own, by raw calls, can do more.
   *
   * Threads and children that share memory are refused; raw calls can make them, with machine code that runs in them.
   *
   * The order of the arguments differs between kernels; here it is x86_64’s.
   *
   * @param flags what is shared or made anew, or-ed with the signal that the parent gets, `SIGCHLD` for instance.
   * @param stack `null`: the child would run JavaScript on a stack that V8 knows nothing of.
   * @param parent_tid receives the id here; or `null`.
   * @param child_tid receives the id in the child; or `null`.
   * @param tls `null`: the child would find nothing that V8 and libc keep for its thread.
   * @returns in the parent the id of the child; 0 in the child.
   * @throws {SyscallError} EAGAIN: as many processes as allowed; ENOMEM: no memory for it; EINVAL: flags that don’t go together; EPERM: a new namespace without CAP_SYS_ADMIN.
   * @see man 2 clone, <linux/sched.h>
   */
  clone(
    flags: OrInput<Flags<'CLONE_'>>,
    stack?: OrInput<null | undefined>,
    parent_tid?: OrDeferred<Int32Array | Address | null | undefined>,
    child_tid?: OrDeferred<Int32Array | Address | null | undefined>,
    tls?: OrInput<null | undefined>,
  ): Result;

  /**
   * clone3(cl_args) makes a process as a record says.
   *
   * No JavaScript goes on in the child of a Node process: V8 keeps its heap out of it (`MADV_DONTFORK`), and the first step there is SIGSEGV. Where a runtime copies its heap, the child has one thread, the caller’s, and nobody else to wait for. `linux-syscalls/spawn` and `node:child_process` start programs; machine code of the caller’s own, by raw calls, can do more.
   *
   * A record with `CLONE_VM`, `CLONE_SETTLS` or a stack is refused, as by `clone`. Its size is passed for you.
   *
   * The kernel ignores `cgroup` without `CLONE_INTO_CGROUP`, as `pidfd`, `child_tid` and `parent_tid` without their flags. `CLONE_INTO_CGROUP` and others have more than 32 bits, and JavaScript’s `|` loses them: add them by `+`.
   *
   * What `pidfd`, `child_tid`, `parent_tid` and `set_tid` point at is not checked.
   *
   * @param cl_args flags, signal and more; receives nothing, but what its pointers say.
   * @returns in the parent the id of the child; 0 in the child.
   * @throws {SyscallError} EAGAIN: as many processes as allowed; ENOMEM: no memory for it; E2BIG: `cl_args` has fields this kernel doesn’t know; EEXIST: an id of `set_tid` is in use; EINVAL: flags that don’t go together; EPERM: a new namespace without CAP_SYS_ADMIN.
   * @since Linux 5.3
   * @see man 2 clone3, <linux/sched.h>
   */
  clone3(cl_args: OrDeferred<struct.clone_args | Address | null>): Result;

  /**
   * execve(pathname, argv, envp) runs a program in place of this one.
   *
   * The program takes the place of Node: nothing of it goes on, no `exit` event comes, and what streams have not written is lost. Other threads end.
   *
   * Descriptors without `FD_CLOEXEC` stay open. Node sets it on all that it inherited, 0, 1 and 2 too, and on all that it opens: for the program to read and write there, clear it first, as in `fcntl(1, F_SETFD, 0)`. Ignored signals stay ignored: SIGPIPE is, in Node.
   *
   * @param pathname the program.
   * @param argv its arguments, of which the first is its name by custom.
   * @param envp its environment, each `NAME=value`; `null` is none.
   * @returns never, unless it fails.
   * @throws {SyscallError} E2BIG: arguments and environment are too long, or one of them is; EACCES: it may not be executed; ENOENT: it isn’t there, or what it needs to start isn’t; ENOEXEC: it is no program for this kernel; ETXTBSY: somebody writes to it.
   * @see man 2 execve
   */
  execve(
    pathname: OrDeferred<Path>,
    argv: OrDeferred<Strings | Address | null>,
    envp: OrDeferred<Strings | Address | null>,
  ): Result;

  /**
   * execveat(dirfd, pathname, argv, envp, flags) runs the program of a descriptor, or below it, in place of this one.
   *
   * The program takes the place of Node: nothing of it goes on, no `exit` event comes, and what streams have not written is lost. Other threads end.
   *
   * Descriptors without `FD_CLOEXEC` stay open. Node sets it on all that it inherited, 0, 1 and 2 too, and on all that it opens: for the program to read and write there, clear it first, as in `fcntl(1, F_SETFD, 0)`. Ignored signals stay ignored: SIGPIPE is, in Node.
   *
   * A script can’t be run from a descriptor with `O_CLOEXEC`: it is closed before the interpreter reads it.
   *
   * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
   * @param pathname the program; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
   * @param argv its arguments, of which the first is its name by custom.
   * @param envp its environment, each `NAME=value`; `null` is none.
   * @param flags `AT_EMPTY_PATH`, `AT_SYMLINK_NOFOLLOW` or 0.
   * @returns never, unless it fails.
   * @throws {SyscallError} E2BIG: arguments and environment are too long, or one of them is; EACCES: it may not be executed; ENOENT: it isn’t there, or what it needs to start isn’t; ENOEXEC: it is no program for this kernel; ETXTBSY: somebody writes to it; EBADF: `dirfd` is not open.
   * @since Linux 3.19
   * @see man 2 execveat, <linux/fcntl.h>
   */
  execveat(
    dirfd: OrDeferred<fd>,
    pathname: OrDeferred<Path>,
    argv: OrDeferred<Strings | Address | null>,
    envp: OrDeferred<Strings | Address | null>,
    flags?: OrInput<Flags<'AT_'> | undefined>,
  ): Result;

  /**
   * exit(status) ends the calling thread.
   *
   * It ends one thread, not the process: from the main thread it leaves a Node that runs no JavaScript and never ends, from a worker a process that waits for it for ever. `exit_group` ends the process.
   *
   * @param status the exit code, of which the lowest 8 bits count.
   * @returns never.
   * @see man 2 exit
   */
  exit(status: OrDeferred<int>): Result;

  /**
   * exit_group(status) ends the process, with all of its threads.
   *
   * It happens at once: no `exit` event comes, and what streams have not written is lost.
   *
   * @param status the exit code, of which the lowest 8 bits count.
   * @returns never.
   * @since Linux 2.6
   * @see man 2 exit_group
   */
  exit_group(status: OrDeferred<int>): Result;

  /**
   * fork() makes a process that is a copy of this one.
   *
   * No JavaScript goes on in the child of a Node process: V8 keeps its heap out of it (`MADV_DONTFORK`), and the first step there is SIGSEGV. Where a runtime copies its heap, the child has one thread, the caller’s, and nobody else to wait for. `linux-syscalls/spawn` and `node:child_process` start programs; machine code of the caller’s own, by raw calls, can do more.
   *
   * riscv64, aarch64 and loongarch64 have no `fork`; there it is `clone`.
   *
   * @returns in the parent the id of the child; 0 in the child.
   * @throws {SyscallError} EAGAIN: as many processes as allowed; ENOMEM: no memory for it.
   * @see man 2 fork
   */
  fork(): Result;

  /**
   * set_tid_address(tidptr) tells the kernel which word to clear, and whom to wake, when the calling thread ends.
   *
   * In a worker it is refused with `ERR_WORKER_UNSUPPORTED_OPERATION`: libc waits for a word of its own when that ends, and would wait for ever.
   *
   * On the main thread nobody waits for that word, and the call does no harm.
   *
   * @param tidptr the word; it must stay until the thread has ended.
   * @returns the id of the calling thread.
   * @see man 2 set_tid_address
   */
  set_tid_address(tidptr: OrDeferred<Int32Array | Address | null>): Result;

  /**
   * prctl(PR_SET_PDEATHSIG, arg2) has a signal sent when the parent ends.
   *
   * The parent is the thread that made this process, not its process: where a worker did, its end is enough. It is sent to the process whose thread asked.
   *
   * @param arg2 the signal; 0 for none.
   * @returns 0.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_SET_PDEATHSIG, arg2: OrInput<Flags<'SIG'>>): Result;
  /**
   * prctl(PR_GET_PDEATHSIG, arg2) tells that signal.
   *
   * @param arg2 receives it.
   * @returns 0.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_PDEATHSIG, arg2: OrDeferred<Int32Array | Address | null>): Result;
  /**
   * prctl(PR_GET_DUMPABLE) tells whether a core may be dumped and others may watch the process.
   *
   * @returns the setting.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_DUMPABLE): Result;
  /**
   * prctl(PR_SET_DUMPABLE, arg2) changes that.
   *
   * It counts for the whole process.
   *
   * @param arg2 1 or 0.
   * @returns 0.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_SET_DUMPABLE, arg2: OrDeferred<ulong | Integer>): Result;
  /**
   * prctl(PR_GET_KEEPCAPS) tells whether capabilities survive a change of user.
   *
   * @returns the setting.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_KEEPCAPS): Result;
  /**
   * prctl(PR_SET_KEEPCAPS, arg2) changes that, until `execve`.
   *
   * It counts for the calling thread alone, and for what it makes from then on.
   *
   * @param arg2 1 or 0.
   * @returns 0.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_SET_KEEPCAPS, arg2: OrDeferred<ulong | Integer>): Result;
  /**
   * prctl(PR_GET_TIMING) tells how processor time is measured, which is always the same way.
   *
   * @returns the setting.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_TIMING): Result;
  /**
   * prctl(PR_SET_TIMING, arg2) changes nothing.
   *
   * @param arg2 `PR_TIMING_STATISTICAL`.
   * @returns 0.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_SET_TIMING, arg2: OrInput<Flags<'PR_'>>): Result;
  /**
   * prctl(PR_SET_NAME, arg2) names the thread.
   *
   * It counts for the calling thread; the main thread’s name is what `ps` shows.
   *
   * @param arg2 the name, of which 15 bytes count.
   * @returns 0.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_SET_NAME, arg2: OrDeferred<Path>): Result;
  /**
   * prctl(PR_GET_NAME, arg2) tells the thread’s name.
   *
   * @param arg2 receives it, with a NUL at its end: 16 bytes.
   * @returns 0.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_NAME, arg2: OrDeferred<Memory>): Result;
  /**
   * prctl(PR_GET_SECCOMP) tells whether system calls are filtered: 0 or 2.
   *
   * @returns the setting.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_SECCOMP): Result;
  /**
   * prctl(PR_SET_SECCOMP, arg2, arg3) filters system calls; see `seccomp`.
   *
   * It counts for the calling thread alone, and for what it makes from then on.
   *
   * @param arg2 `SECCOMP_MODE_STRICT` or `SECCOMP_MODE_FILTER`.
   * @param arg3 the program, whose instructions are not checked.
   * @returns 0.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(
    option: typeof PR_SET_SECCOMP,
    arg2: OrDeferred<ulong | Integer>,
    arg3?: OrDeferred<struct.sock_fprog | Address | null | undefined>,
  ): Result;
  /**
   * prctl(PR_CAPBSET_READ, arg2) tells whether a capability is in the bounding set.
   *
   * @param arg2 the capability.
   * @returns 1 or 0.
   * @since Linux 2.6.25
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_CAPBSET_READ, arg2: OrInput<Flags<'CAP_'>>): Result;
  /**
   * prctl(PR_CAPBSET_DROP, arg2) takes a capability out of the bounding set, for good.
   *
   * It counts for the calling thread alone, and for what it makes from then on.
   *
   * @param arg2 the capability.
   * @returns 0.
   * @throws {SyscallError} EPERM: without CAP_SETPCAP.
   * @since Linux 2.6.25
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_CAPBSET_DROP, arg2: OrInput<Flags<'CAP_'>>): Result;
  /**
   * prctl(PR_GET_TSC, arg2) tells whether `rdtsc` may be executed.
   *
   * Only on x86_64 and x86; EINVAL elsewhere.
   *
   * @param arg2 receives `PR_TSC_*`.
   * @returns 0.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_TSC, arg2: OrDeferred<Int32Array | Address | null>): Result;
  /**
   * prctl(PR_SET_TSC, arg2) changes that.
   *
   * Only on x86_64 and x86; EINVAL elsewhere.
   *
   * V8 and libuv read clocks through it.
   *
   * @param arg2 `PR_TSC_ENABLE`, or `PR_TSC_SIGSEGV` to be killed at it.
   * @returns 0.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_SET_TSC, arg2: OrInput<Flags<'PR_'>>): Result;
  /**
   * prctl(PR_GET_SECUREBITS) tells the flags about root and capabilities.
   *
   * @returns the setting.
   * @since Linux 2.6.26
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_SECUREBITS): Result;
  /**
   * prctl(PR_SET_SECUREBITS, arg2) changes them.
   *
   * It counts for the calling thread alone, and for what it makes from then on.
   *
   * @param arg2 `SECBIT_*`, or-ed.
   * @returns 0.
   * @throws {SyscallError} EPERM: without CAP_SETPCAP, or locked.
   * @since Linux 2.6.26
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_SET_SECUREBITS, arg2: OrDeferred<ulong | Integer>): Result;
  /**
   * prctl(PR_SET_TIMERSLACK, arg2) lets timers of the thread be late.
   *
   * It counts for the calling thread alone, and for what it makes from then on.
   *
   * @param arg2 by how many nanoseconds; 0 is the default.
   * @returns 0.
   * @since Linux 2.6.28
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_SET_TIMERSLACK, arg2: OrDeferred<ulong | Integer>): Result;
  /**
   * prctl(PR_GET_TIMERSLACK) tells by how many nanoseconds timers may be late.
   *
   * @returns the setting.
   * @since Linux 2.6.28
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_TIMERSLACK): Result;
  /**
   * prctl(PR_TASK_PERF_EVENTS_DISABLE) stops the counters that the thread has opened.
   *
   * @returns 0.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_TASK_PERF_EVENTS_DISABLE): Result;
  /**
   * prctl(PR_TASK_PERF_EVENTS_ENABLE) lets them count again.
   *
   * @returns 0.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_TASK_PERF_EVENTS_ENABLE): Result;
  /**
   * prctl(PR_MCE_KILL, arg2, arg3) tells when a process dies of broken memory.
   *
   * @param arg2 `PR_MCE_KILL_SET` or `PR_MCE_KILL_CLEAR`.
   * @param arg3 `PR_MCE_KILL_EARLY`, `PR_MCE_KILL_LATE` or `PR_MCE_KILL_DEFAULT`.
   * @returns 0.
   * @since Linux 2.6.32
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(
    option: typeof PR_MCE_KILL,
    arg2: OrInput<Flags<'PR_'>>,
    arg3?: OrInput<Flags<'PR_'> | undefined>,
  ): Result;
  /**
   * prctl(PR_MCE_KILL_GET) tells that.
   *
   * @returns the setting.
   * @since Linux 2.6.32
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_MCE_KILL_GET): Result;
  /**
   * prctl(PR_SET_MM, arg2, arg3, arg4) changes what /proc shows of the memory of the process.
   *
   * @param arg2 `PR_SET_MM_*`.
   * @param arg3 what that takes.
   * @param arg4 its size; 0 where it has none.
   * @returns 0.
   * @throws {SyscallError} EPERM: without CAP_SYS_RESOURCE.
   * @since Linux 3.3
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(
    option: typeof PR_SET_MM,
    arg2: OrInput<Flags<'PR_'>>,
    arg3: OrDeferred<Memory>,
    arg4: OrDeferred<ulong | Integer>,
  ): Result;
  /**
   * prctl(PR_SET_CHILD_SUBREAPER, arg2) lets orphans among the descendants become children of this process.
   *
   * It counts for the whole process.
   *
   * Nobody in Node waits for them: `waitid` must, or they stay zombies.
   *
   * @param arg2 1 or 0.
   * @returns 0.
   * @since Linux 3.4
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_SET_CHILD_SUBREAPER, arg2: OrDeferred<ulong | Integer>): Result;
  /**
   * prctl(PR_GET_CHILD_SUBREAPER, arg2) tells that.
   *
   * @param arg2 receives 1 or 0.
   * @returns 0.
   * @since Linux 3.4
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(
    option: typeof PR_GET_CHILD_SUBREAPER,
    arg2: OrDeferred<Int32Array | Address | null>,
  ): Result;
  /**
   * prctl(PR_SET_NO_NEW_PRIVS, arg2) gives up that programs run with more rights than the caller has, for good.
   *
   * It counts for the calling thread alone, and for what it makes from then on.
   *
   * @param arg2 1.
   * @returns 0.
   * @since Linux 3.5
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_SET_NO_NEW_PRIVS, arg2: OrDeferred<ulong | Integer>): Result;
  /**
   * prctl(PR_GET_NO_NEW_PRIVS) tells that.
   *
   * @returns the setting.
   * @since Linux 3.5
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_NO_NEW_PRIVS): Result;
  /**
   * prctl(PR_GET_TID_ADDRESS, arg2) tells the address of `set_tid_address`.
   *
   * Kernels without CONFIG_CHECKPOINT_RESTORE lack it: EINVAL.
   *
   * @param arg2 receives it, as wide as a register of the kernel: eight bytes, or four.
   * @returns 0.
   * @since Linux 3.5
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_TID_ADDRESS, arg2: OrDeferred<Memory>): Result;
  /**
   * prctl(PR_SET_THP_DISABLE, arg2, arg3) gives up large pages.
   *
   * It counts for the whole process.
   *
   * @param arg2 1 or 0.
   * @param arg3 `PR_THP_DISABLE_EXCEPT_ADVISED` (since 6.18) or 0.
   * @returns 0.
   * @since Linux 3.15
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(
    option: typeof PR_SET_THP_DISABLE,
    arg2: OrDeferred<ulong | Integer>,
    arg3?: OrInput<Flags<'PR_'> | undefined>,
  ): Result;
  /**
   * prctl(PR_GET_THP_DISABLE) tells that.
   *
   * @returns the setting.
   * @since Linux 3.15
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_THP_DISABLE): Result;
  /**
   * prctl(PR_CAP_AMBIENT, arg2, arg3) tells and changes which capabilities survive `execve` of an ordinary program.
   *
   * It counts for the calling thread alone, and for what it makes from then on.
   *
   * @param arg2 `PR_CAP_AMBIENT_RAISE`, `_LOWER`, `_IS_SET` or `_CLEAR_ALL`.
   * @param arg3 the capability.
   * @returns 0; 1 or 0 for `_IS_SET`.
   * @throws {SyscallError} EPERM: it isn’t both permitted and inheritable.
   * @since Linux 4.3
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(
    option: typeof PR_CAP_AMBIENT,
    arg2: OrInput<Flags<'PR_'>>,
    arg3?: OrInput<Flags<'CAP_'> | undefined>,
  ): Result;
  /**
   * prctl(PR_SVE_SET_VL, arg2) changes the length of SVE’s vectors.
   *
   * Only on aarch64; EINVAL elsewhere.
   *
   * It counts for the calling thread alone, and for what it makes from then on.
   *
   * @param arg2 the length in bytes, or-ed with `PR_SVE_*`.
   * @returns the setting.
   * @since Linux 4.15
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_SVE_SET_VL, arg2: OrDeferred<ulong | Integer>): Result;
  /**
   * prctl(PR_SVE_GET_VL) tells the length of SVE’s vectors.
   *
   * Only on aarch64; EINVAL elsewhere.
   *
   * @returns the setting.
   * @since Linux 4.15
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_SVE_GET_VL): Result;
  /**
   * prctl(PR_SME_SET_VL, arg2) changes the length of SME’s vectors.
   *
   * Only on aarch64; EINVAL elsewhere.
   *
   * It counts for the calling thread alone, and for what it makes from then on.
   *
   * @param arg2 the length in bytes, or-ed with `PR_SME_*`.
   * @returns the setting.
   * @since Linux 5.19
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_SME_SET_VL, arg2: OrDeferred<ulong | Integer>): Result;
  /**
   * prctl(PR_SME_GET_VL) tells the length of SME’s vectors.
   *
   * Only on aarch64; EINVAL elsewhere.
   *
   * @returns the setting.
   * @since Linux 5.19
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_SME_GET_VL): Result;
  /**
   * prctl(PR_GET_SPECULATION_CTRL, arg2) tells whether the processor may speculate.
   *
   * @param arg2 `PR_SPEC_STORE_BYPASS`, `PR_SPEC_INDIRECT_BRANCH` or `PR_SPEC_L1D_FLUSH`.
   * @returns the setting.
   * @since Linux 4.17
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_SPECULATION_CTRL, arg2: OrInput<Flags<'PR_'>>): Result;
  /**
   * prctl(PR_SET_SPECULATION_CTRL, arg2, arg3) changes that.
   *
   * It counts for the calling thread alone, and for what it makes from then on.
   *
   * @param arg2 `PR_SPEC_STORE_BYPASS`, `PR_SPEC_INDIRECT_BRANCH` or `PR_SPEC_L1D_FLUSH`.
   * @param arg3 `PR_SPEC_ENABLE`, `PR_SPEC_DISABLE` ….
   * @returns 0.
   * @since Linux 4.17
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(
    option: typeof PR_SET_SPECULATION_CTRL,
    arg2: OrInput<Flags<'PR_'>>,
    arg3: OrInput<Flags<'PR_'>>,
  ): Result;
  /**
   * prctl(PR_PAC_RESET_KEYS, arg2) makes new keys for signed pointers.
   *
   * Only on aarch64; EINVAL elsewhere.
   *
   * Pointers that are signed already, return addresses too, become wrong: the thread crashes.
   *
   * @param arg2 `PR_PAC_*`, or-ed; 0 for all.
   * @returns 0.
   * @since Linux 5.0
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_PAC_RESET_KEYS, arg2: OrDeferred<ulong | Integer>): Result;
  /**
   * prctl(PR_PAC_SET_ENABLED_KEYS, arg2, arg3) tells which keys sign pointers.
   *
   * Only on aarch64; EINVAL elsewhere.
   *
   * @param arg2 the keys that are changed.
   * @param arg3 those of them that are on.
   * @returns 0.
   * @since Linux 5.13
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(
    option: typeof PR_PAC_SET_ENABLED_KEYS,
    arg2: OrDeferred<ulong | Integer>,
    arg3: OrDeferred<ulong | Integer>,
  ): Result;
  /**
   * prctl(PR_PAC_GET_ENABLED_KEYS) tells which keys sign pointers.
   *
   * Only on aarch64; EINVAL elsewhere.
   *
   * @returns the setting.
   * @since Linux 5.13
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_PAC_GET_ENABLED_KEYS): Result;
  /**
   * prctl(PR_SET_TAGGED_ADDR_CTRL, arg2) lets addresses carry a tag.
   *
   * Only on aarch64 and riscv64; EINVAL elsewhere.
   *
   * It counts for the calling thread alone, and for what it makes from then on.
   *
   * @param arg2 `PR_TAGGED_ADDR_ENABLE` and `PR_MTE_*`, or-ed.
   * @returns 0.
   * @since Linux 5.4
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_SET_TAGGED_ADDR_CTRL, arg2: OrDeferred<ulong | Integer>): Result;
  /**
   * prctl(PR_GET_TAGGED_ADDR_CTRL) tells that.
   *
   * Only on aarch64 and riscv64; EINVAL elsewhere.
   *
   * @returns the setting.
   * @since Linux 5.4
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_TAGGED_ADDR_CTRL): Result;
  /**
   * prctl(PR_SET_IO_FLUSHER, arg2) says that the thread takes part in writing memory back.
   *
   * @param arg2 1 or 0.
   * @returns 0.
   * @throws {SyscallError} EPERM: without CAP_SYS_RESOURCE.
   * @since Linux 5.6
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_SET_IO_FLUSHER, arg2: OrDeferred<ulong | Integer>): Result;
  /**
   * prctl(PR_GET_IO_FLUSHER) tells that.
   *
   * @returns the setting.
   * @throws {SyscallError} EPERM: without CAP_SYS_RESOURCE.
   * @since Linux 5.6
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_IO_FLUSHER): Result;
  /**
   * prctl(PR_SET_SYSCALL_USER_DISPATCH, arg2, arg3, arg4, arg5) has system calls from outside of a range of code become SIGSYS.
   *
   * It counts for the calling thread alone, and for what it makes from then on.
   *
   * @param arg2 `PR_SYS_DISPATCH_*`.
   * @param arg3 the address of the range.
   * @param arg4 its length.
   * @param arg5 the byte that switches it on and off, in memory of `allocate`; `null` for none.
   * @returns 0.
   * @since Linux 5.11
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(
    option: typeof PR_SET_SYSCALL_USER_DISPATCH,
    arg2: OrInput<Flags<'PR_'>>,
    arg3: OrDeferred<ulong | Integer>,
    arg4: OrDeferred<ulong | Integer>,
    arg5: OrDeferred<Memory>,
  ): Result;
  /**
   * prctl(PR_SCHED_CORE, arg2, arg3, arg4, arg5) lets threads share a core, or keeps them apart.
   *
   * @param arg2 `PR_SCHED_CORE_GET`, `_CREATE`, `_SHARE_TO` or `_SHARE_FROM`.
   * @param arg3 whom; 0 is the caller.
   * @param arg4 `PR_SCHED_CORE_SCOPE_*`.
   * @param arg5 receives the cookie; `null` but for `_GET`.
   * @returns 0.
   * @since Linux 5.14
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(
    option: typeof PR_SCHED_CORE,
    arg2: OrInput<Flags<'PR_'>>,
    arg3: OrDeferred<pid_t>,
    arg4: OrInput<Flags<'PR_'>>,
    arg5?: OrDeferred<BigUint64Array | Address | null | undefined>,
  ): Result;
  /**
   * prctl(PR_SET_MDWE, arg2) forbids memory that was writable to become executable, for good.
   *
   * It counts for the whole process.
   *
   * V8’s compiler makes such memory: the next code it makes ends the process.
   *
   * @param arg2 `PR_MDWE_REFUSE_EXEC_GAIN`, or-ed with `PR_MDWE_NO_INHERIT`.
   * @returns 0.
   * @since Linux 6.3
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_SET_MDWE, arg2: OrDeferred<ulong | Integer>): Result;
  /**
   * prctl(PR_GET_MDWE) tells that.
   *
   * @returns the setting.
   * @since Linux 6.3
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_MDWE): Result;
  /**
   * prctl(PR_SET_VMA, arg2, arg3, arg4, arg5) names anonymous memory, as /proc/self/maps shows it.
   *
   * Kernels without CONFIG_ANON_VMA_NAME lack it: EINVAL.
   *
   * @param arg2 `PR_SET_VMA_ANON_NAME`.
   * @param arg3 where it starts, on a page.
   * @param arg4 its length.
   * @param arg5 the name, at most 79 bytes; `null` takes it away.
   * @returns 0.
   * @throws {SyscallError} EBADF: it is memory of a file; ENOMEM: there is no memory.
   * @since Linux 5.17
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(
    option: typeof PR_SET_VMA,
    arg2: OrInput<Flags<'PR_'>>,
    arg3: OrDeferred<ulong | Integer>,
    arg4: OrDeferred<ulong | Integer>,
    arg5: OrDeferred<Path | null>,
  ): Result;
  /**
   * prctl(PR_GET_AUXV, arg2, arg3) tells what the kernel told the program when it started.
   *
   * @param arg2 receives pairs of words.
   * @param arg3 the length of the buffer.
   * @returns how long all of it is.
   * @since Linux 6.4
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(
    option: typeof PR_GET_AUXV,
    arg2: OrDeferred<Memory>,
    arg3?: OrDeferred<size_t | Integer | undefined>,
  ): Result;
  /**
   * prctl(PR_SET_MEMORY_MERGE, arg2) lets equal pages be merged.
   *
   * It counts for the whole process.
   *
   * @param arg2 1 or 0.
   * @returns 0.
   * @throws {SyscallError} EPERM: without CAP_SYS_RESOURCE.
   * @since Linux 6.4
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_SET_MEMORY_MERGE, arg2: OrDeferred<ulong | Integer>): Result;
  /**
   * prctl(PR_GET_MEMORY_MERGE) tells that.
   *
   * @returns the setting.
   * @since Linux 6.4
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_MEMORY_MERGE): Result;
  /**
   * prctl(PR_RISCV_V_SET_CONTROL, arg2) tells whether the vector extension may be used.
   *
   * Only on riscv64; EINVAL elsewhere.
   *
   * It counts for the calling thread alone, and for what it makes from then on.
   *
   * @param arg2 `PR_RISCV_V_VSTATE_CTRL_*`.
   * @returns 0.
   * @since Linux 6.5
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_RISCV_V_SET_CONTROL, arg2: OrDeferred<ulong | Integer>): Result;
  /**
   * prctl(PR_RISCV_V_GET_CONTROL) tells that.
   *
   * Only on riscv64; EINVAL elsewhere.
   *
   * @returns the setting.
   * @since Linux 6.5
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_RISCV_V_GET_CONTROL): Result;
  /**
   * prctl(PR_RISCV_SET_ICACHE_FLUSH_CTX, arg2, arg3) lets the program flush the cache of instructions by itself.
   *
   * Only on riscv64; EINVAL elsewhere.
   *
   * @param arg2 `PR_RISCV_CTX_SW_FENCEI_ON` or `_OFF`.
   * @param arg3 `PR_RISCV_SCOPE_PER_PROCESS` or `_PER_THREAD`.
   * @returns 0.
   * @since Linux 6.10
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(
    option: typeof PR_RISCV_SET_ICACHE_FLUSH_CTX,
    arg2: OrInput<Flags<'PR_'>>,
    arg3: OrInput<Flags<'PR_'>>,
  ): Result;
  /**
   * prctl(PR_GET_SHADOW_STACK_STATUS, arg2) tells whether return addresses are guarded.
   *
   * Only on aarch64 and riscv64; EINVAL elsewhere.
   *
   * @param arg2 receives `PR_SHADOW_STACK_*`, as 64 bits.
   * @returns 0.
   * @since Linux 6.13
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_SHADOW_STACK_STATUS, arg2: OrDeferred<Memory>): Result;
  /**
   * prctl(PR_SET_SHADOW_STACK_STATUS, arg2) changes that.
   *
   * Only on aarch64 and riscv64; EINVAL elsewhere.
   *
   * @param arg2 `PR_SHADOW_STACK_*`, or-ed.
   * @returns 0.
   * @since Linux 6.13
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_SET_SHADOW_STACK_STATUS, arg2: OrDeferred<ulong | Integer>): Result;
  /**
   * prctl(PR_LOCK_SHADOW_STACK_STATUS, arg2) forbids to change that, for good.
   *
   * Only on aarch64 and riscv64; EINVAL elsewhere.
   *
   * @param arg2 `PR_SHADOW_STACK_*`, or-ed.
   * @returns 0.
   * @since Linux 6.13
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_LOCK_SHADOW_STACK_STATUS, arg2: OrDeferred<ulong | Integer>): Result;
  /**
   * prctl(PR_TIMER_CREATE_RESTORE_IDS, arg2) lets `timer_create` take the id that it is given.
   *
   * @param arg2 `PR_TIMER_CREATE_RESTORE_IDS_ON`, `_OFF` or `_GET`.
   * @returns the setting.
   * @since Linux 6.15
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_TIMER_CREATE_RESTORE_IDS, arg2: OrInput<Flags<'PR_'>>): Result;
  /**
   * prctl(PR_FUTEX_HASH, arg2, arg3) tells and changes how many slots the process has for futexes of its own.
   *
   * @param arg2 `PR_FUTEX_HASH_SET_SLOTS` or `_GET_SLOTS`.
   * @param arg3 how many, a power of two; 0 for `_GET_SLOTS`.
   * @returns the setting.
   * @since Linux 6.16
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(
    option: typeof PR_FUTEX_HASH,
    arg2: OrInput<Flags<'PR_'>>,
    arg3: OrDeferred<ulong | Integer>,
  ): Result;
  /**
   * prctl(PR_SET_PTRACER, arg2) lets a process watch this one, where Yama restricts that.
   *
   * Kernels without Yama lack it: EINVAL.
   *
   * @param arg2 the process; 0 for none, all ones for any.
   * @returns 0.
   * @since Linux 3.4
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_SET_PTRACER, arg2: OrDeferred<ulong | Integer>): Result;
  /**
   * prctl(PR_RSEQ_SLICE_EXTENSION, arg2, arg3) tells and changes whether the thread may ask for more time.
   *
   * It counts for the calling thread alone, and for what it makes from then on.
   *
   * @param arg2 `PR_RSEQ_SLICE_EXTENSION_SET` or `_GET`.
   * @param arg3 `PR_RSEQ_SLICE_EXT_ENABLE` or 0.
   * @returns the setting.
   * @since Linux 7.0
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(
    option: typeof PR_RSEQ_SLICE_EXTENSION,
    arg2: OrInput<Flags<'PR_'>>,
    arg3?: OrInput<Flags<'PR_'> | undefined>,
  ): Result;
  /** Refused: it takes more or less than was given. */
  prctl<Operation extends number, Given extends readonly unknown[]>(
    option: WithOperands<
      Operation,
      PrctlOperands,
      [
        arg2?: OrDeferred<Operand | undefined>,
        arg3?: OrDeferred<Operand | undefined>,
        arg4?: OrDeferred<Operand | undefined>,
        arg5?: OrDeferred<Operand | undefined>,
      ],
      Given
    >,
    ...operands: Given
  ): Result;
  /**
   * prctl(option, arg2, arg3, arg4, arg5) tells and changes what the calling thread, or its process, is to be.
   *
   * - `PR_SET_PDEATHSIG` has a signal sent when the parent ends; `arg2`: the signal; 0 for none.
   * - `PR_GET_PDEATHSIG` tells that signal; `arg2`: receives it.
   * - `PR_GET_DUMPABLE` tells whether a core may be dumped and others may watch the process.
   * - `PR_SET_DUMPABLE` changes that; `arg2`: 1 or 0.
   * - `PR_GET_KEEPCAPS` tells whether capabilities survive a change of user.
   * - `PR_SET_KEEPCAPS` changes that, until `execve`; `arg2`: 1 or 0.
   * - `PR_GET_TIMING` tells how processor time is measured, which is always the same way.
   * - `PR_SET_TIMING` changes nothing; `arg2`: `PR_TIMING_STATISTICAL`.
   * - `PR_SET_NAME` names the thread; `arg2`: the name, of which 15 bytes count.
   * - `PR_GET_NAME` tells the thread’s name; `arg2`: receives it, with a NUL at its end: 16 bytes.
   * - `PR_GET_SECCOMP` tells whether system calls are filtered: 0 or 2.
   * - `PR_SET_SECCOMP` filters system calls; see `seccomp`; `arg2`: `SECCOMP_MODE_STRICT` or `SECCOMP_MODE_FILTER`; `arg3`: the program, whose instructions are not checked.
   * - `PR_CAPBSET_READ` tells whether a capability is in the bounding set; `arg2`: the capability.
   * - `PR_CAPBSET_DROP` takes a capability out of the bounding set, for good; `arg2`: the capability.
   * - `PR_GET_TSC` tells whether `rdtsc` may be executed; `arg2`: receives `PR_TSC_*`.
   * - `PR_SET_TSC` changes that; `arg2`: `PR_TSC_ENABLE`, or `PR_TSC_SIGSEGV` to be killed at it.
   * - `PR_GET_SECUREBITS` tells the flags about root and capabilities.
   * - `PR_SET_SECUREBITS` changes them; `arg2`: `SECBIT_*`, or-ed.
   * - `PR_SET_TIMERSLACK` lets timers of the thread be late; `arg2`: by how many nanoseconds; 0 is the default.
   * - `PR_GET_TIMERSLACK` tells by how many nanoseconds timers may be late.
   * - `PR_TASK_PERF_EVENTS_DISABLE` stops the counters that the thread has opened.
   * - `PR_TASK_PERF_EVENTS_ENABLE` lets them count again.
   * - `PR_MCE_KILL` tells when a process dies of broken memory; `arg2`: `PR_MCE_KILL_SET` or `PR_MCE_KILL_CLEAR`; `arg3`: `PR_MCE_KILL_EARLY`, `PR_MCE_KILL_LATE` or `PR_MCE_KILL_DEFAULT`.
   * - `PR_MCE_KILL_GET` tells that.
   * - `PR_SET_MM` changes what /proc shows of the memory of the process; `arg2`: `PR_SET_MM_*`; `arg3`: what that takes; `arg4`: its size; 0 where it has none.
   * - `PR_SET_CHILD_SUBREAPER` lets orphans among the descendants become children of this process; `arg2`: 1 or 0.
   * - `PR_GET_CHILD_SUBREAPER` tells that; `arg2`: receives 1 or 0.
   * - `PR_SET_NO_NEW_PRIVS` gives up that programs run with more rights than the caller has, for good; `arg2`: 1.
   * - `PR_GET_NO_NEW_PRIVS` tells that.
   * - `PR_GET_TID_ADDRESS` tells the address of `set_tid_address`; `arg2`: receives it, as wide as a register of the kernel: eight bytes, or four.
   * - `PR_SET_THP_DISABLE` gives up large pages; `arg2`: 1 or 0; `arg3`: `PR_THP_DISABLE_EXCEPT_ADVISED` (since 6.18) or 0.
   * - `PR_GET_THP_DISABLE` tells that.
   * - `PR_CAP_AMBIENT` tells and changes which capabilities survive `execve` of an ordinary program; `arg2`: `PR_CAP_AMBIENT_RAISE`, `_LOWER`, `_IS_SET` or `_CLEAR_ALL`; `arg3`: the capability.
   * - `PR_SVE_SET_VL` changes the length of SVE’s vectors; `arg2`: the length in bytes, or-ed with `PR_SVE_*`.
   * - `PR_SVE_GET_VL` tells the length of SVE’s vectors.
   * - `PR_SME_SET_VL` changes the length of SME’s vectors; `arg2`: the length in bytes, or-ed with `PR_SME_*`.
   * - `PR_SME_GET_VL` tells the length of SME’s vectors.
   * - `PR_GET_SPECULATION_CTRL` tells whether the processor may speculate; `arg2`: `PR_SPEC_STORE_BYPASS`, `PR_SPEC_INDIRECT_BRANCH` or `PR_SPEC_L1D_FLUSH`.
   * - `PR_SET_SPECULATION_CTRL` changes that; `arg2`: `PR_SPEC_STORE_BYPASS`, `PR_SPEC_INDIRECT_BRANCH` or `PR_SPEC_L1D_FLUSH`; `arg3`: `PR_SPEC_ENABLE`, `PR_SPEC_DISABLE` ….
   * - `PR_PAC_RESET_KEYS` makes new keys for signed pointers; `arg2`: `PR_PAC_*`, or-ed; 0 for all.
   * - `PR_PAC_SET_ENABLED_KEYS` tells which keys sign pointers; `arg2`: the keys that are changed; `arg3`: those of them that are on.
   * - `PR_PAC_GET_ENABLED_KEYS` tells which keys sign pointers.
   * - `PR_SET_TAGGED_ADDR_CTRL` lets addresses carry a tag; `arg2`: `PR_TAGGED_ADDR_ENABLE` and `PR_MTE_*`, or-ed.
   * - `PR_GET_TAGGED_ADDR_CTRL` tells that.
   * - `PR_SET_IO_FLUSHER` says that the thread takes part in writing memory back; `arg2`: 1 or 0.
   * - `PR_GET_IO_FLUSHER` tells that.
   * - `PR_SET_SYSCALL_USER_DISPATCH` has system calls from outside of a range of code become SIGSYS; `arg2`: `PR_SYS_DISPATCH_*`; `arg3`: the address of the range; `arg4`: its length; `arg5`: the byte that switches it on and off, in memory of `allocate`; `null` for none.
   * - `PR_SCHED_CORE` lets threads share a core, or keeps them apart; `arg2`: `PR_SCHED_CORE_GET`, `_CREATE`, `_SHARE_TO` or `_SHARE_FROM`; `arg3`: whom; 0 is the caller; `arg4`: `PR_SCHED_CORE_SCOPE_*`; `arg5`: receives the cookie; `null` but for `_GET`.
   * - `PR_SET_MDWE` forbids memory that was writable to become executable, for good; `arg2`: `PR_MDWE_REFUSE_EXEC_GAIN`, or-ed with `PR_MDWE_NO_INHERIT`.
   * - `PR_GET_MDWE` tells that.
   * - `PR_SET_VMA` names anonymous memory, as /proc/self/maps shows it; `arg2`: `PR_SET_VMA_ANON_NAME`; `arg3`: where it starts, on a page; `arg4`: its length; `arg5`: the name, at most 79 bytes; `null` takes it away.
   * - `PR_GET_AUXV` tells what the kernel told the program when it started; `arg2`: receives pairs of words; `arg3`: the length of the buffer.
   * - `PR_SET_MEMORY_MERGE` lets equal pages be merged; `arg2`: 1 or 0.
   * - `PR_GET_MEMORY_MERGE` tells that.
   * - `PR_RISCV_V_SET_CONTROL` tells whether the vector extension may be used; `arg2`: `PR_RISCV_V_VSTATE_CTRL_*`.
   * - `PR_RISCV_V_GET_CONTROL` tells that.
   * - `PR_RISCV_SET_ICACHE_FLUSH_CTX` lets the program flush the cache of instructions by itself; `arg2`: `PR_RISCV_CTX_SW_FENCEI_ON` or `_OFF`; `arg3`: `PR_RISCV_SCOPE_PER_PROCESS` or `_PER_THREAD`.
   * - `PR_GET_SHADOW_STACK_STATUS` tells whether return addresses are guarded; `arg2`: receives `PR_SHADOW_STACK_*`, as 64 bits.
   * - `PR_SET_SHADOW_STACK_STATUS` changes that; `arg2`: `PR_SHADOW_STACK_*`, or-ed.
   * - `PR_LOCK_SHADOW_STACK_STATUS` forbids to change that, for good; `arg2`: `PR_SHADOW_STACK_*`, or-ed.
   * - `PR_TIMER_CREATE_RESTORE_IDS` lets `timer_create` take the id that it is given; `arg2`: `PR_TIMER_CREATE_RESTORE_IDS_ON`, `_OFF` or `_GET`.
   * - `PR_FUTEX_HASH` tells and changes how many slots the process has for futexes of its own; `arg2`: `PR_FUTEX_HASH_SET_SLOTS` or `_GET_SLOTS`; `arg3`: how many, a power of two; 0 for `_GET_SLOTS`.
   * - `PR_SET_PTRACER` lets a process watch this one, where Yama restricts that; `arg2`: the process; 0 for none, all ones for any.
   * - `PR_RSEQ_SLICE_EXTENSION` tells and changes whether the thread may ask for more time; `arg2`: `PR_RSEQ_SLICE_EXTENSION_SET` or `_GET`; `arg3`: `PR_RSEQ_SLICE_EXT_ENABLE` or 0.
   *
   * Operands that one of these does not take are left out, and passed as 0. Any other operation goes through with operands as they are, views of whatever length: which arguments are memory depends on it.
   *
   * @param option the operation.
   * @param arg2 what the operation takes first.
   * @param arg3 second.
   * @param arg4 third.
   * @param arg5 and last.
   * @returns what the operation returns.
   * @throws {SyscallError} EINVAL: this kernel, or this architecture, doesn’t know the operation or what it was given; EFAULT: an address that can’t be used.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl<Operation extends number>(
    option: Operation,
    ...operands: OperandsOf<
      Operation,
      PrctlOperands,
      [
        arg2?: OrDeferred<Operand | undefined>,
        arg3?: OrDeferred<Operand | undefined>,
        arg4?: OrDeferred<Operand | undefined>,
        arg5?: OrDeferred<Operand | undefined>,
      ]
    >
  ): Result;

  /**
   * lsm_get_self_attr(attr, ctx, size, flags) tells what security modules say of the calling thread.
   *
   * `struct.lsm_ctx.iterate` goes through the records.
   *
   * @param attr `LSM_ATTR_CURRENT`, `LSM_ATTR_EXEC` ….
   * @param ctx receives `struct lsm_ctx` records, each as long as its `len` says; `null` only to learn the size.
   * @param size the length of `ctx`, then what was used or is needed.
   * @param flags `LSM_FLAG_SINGLE` asks the one module that the first record names; or 0.
   * @returns how many records there are.
   * @throws {SyscallError} E2BIG: `size` is too small; it now says what is needed; EINVAL: an unknown flag or attribute; ENOSYS: this kernel is older, or was built without security modules; EOPNOTSUPP: no module has that attribute.
   * @since Linux 6.8
   * @see <linux/lsm.h>
   */
  lsm_get_self_attr(
    attr: OrInput<Flags<'LSM_'>>,
    ctx: OrDeferred<Memory>,
    size: OrDeferred<Int32Array | Uint32Array | Address | null>,
    flags?: OrInput<Flags<'LSM_'> | undefined>,
  ): Result;

  /**
   * lsm_list_modules(ids, size, flags) tells which security modules are active, in the order they are asked.
   *
   * @param ids receives their `LSM_ID_*`, eight bytes each: a `BigUint64Array`.
   * @param size the length of `ids` in bytes, then what was used or is needed.
   * @param flags 0.
   * @returns how many there are.
   * @throws {SyscallError} E2BIG: `size` is too small; it now says what is needed; EINVAL: an unknown flag or attribute; ENOSYS: this kernel is older, or was built without security modules; EOPNOTSUPP: no module has that attribute.
   * @since Linux 6.8
   * @see <linux/lsm.h>
   */
  lsm_list_modules(
    ids: OrDeferred<Memory>,
    size: OrDeferred<Int32Array | Uint32Array | Address | null>,
    flags?: OrInput<Flags<'LSM_'> | undefined>,
  ): Result;

  /**
   * lsm_set_self_attr(attr, ctx, size, flags) asks a security module for another attribute of the calling thread.
   *
   * It counts for the calling thread alone.
   *
   * @param attr `LSM_ATTR_CURRENT`, `LSM_ATTR_EXEC` ….
   * @param ctx one `struct lsm_ctx`, whose `id` names the module.
   * @param size the length of `ctx`.
   * @param flags 0.
   * @returns 0.
   * @throws {SyscallError} E2BIG: `size` is too small; it now says what is needed; EINVAL: an unknown flag or attribute; ENOSYS: this kernel is older, or was built without security modules; EOPNOTSUPP: no module has that attribute; EPERM: the module doesn’t allow it.
   * @since Linux 6.8
   * @see <linux/lsm.h>
   */
  lsm_set_self_attr(
    attr: OrInput<Flags<'LSM_'>>,
    ctx: OrDeferred<Memory>,
    size?: OrDeferred<uint | Integer | undefined>,
    flags?: OrInput<Flags<'LSM_'> | undefined>,
  ): Result;

  /**
   * seccomp(SECCOMP_SET_MODE_STRICT, flags) leaves only read, write, exit and sigreturn.
   *
   * V8 and libuv make other calls all the time: a thread that runs JavaScript is killed at once.
   *
   * @param flags `SECCOMP_FILTER_FLAG_*`, or-ed, or 0.
   * @returns 0.
   * @since Linux 3.17
   * @see man 2 seccomp, <linux/seccomp.h>
   */
  seccomp(op: typeof SECCOMP_SET_MODE_STRICT, flags: OrInput<Flags<'SECCOMP_'>>): Result;
  /**
   * seccomp(SECCOMP_SET_MODE_FILTER, flags, uargs) has a program decide about every call from now on.
   *
   * It counts for the calling thread and for what it makes from then on: libuv’s pool and other workers go on unfiltered, unless `SECCOMP_FILTER_FLAG_TSYNC` takes them in.
   *
   * The program sees number, architecture and words of a call (`struct seccomp_data`), not what they point at. Let it look at `arch` first: numbers differ between 64-bit and 32-bit programs of one kernel.
   *
   * What V8 and libuv need must pass: memory, futexes, epoll, clocks, signals. A call that is refused with `SECCOMP_RET_KILL_PROCESS` ends Node; `SECCOMP_RET_ERRNO` shows as that errno.
   *
   * @param flags `SECCOMP_FILTER_FLAG_*`, or-ed, or 0.
   * @param uargs the program; what `filter` points at is not checked.
   * @returns 0; a descriptor with `SECCOMP_FILTER_FLAG_NEW_LISTENER`; a thread’s id where `SECCOMP_FILTER_FLAG_TSYNC` met one that refuses.
   * @throws {SyscallError} EACCES: neither `PR_SET_NO_NEW_PRIVS` nor CAP_SYS_ADMIN; EINVAL: an unknown flag, or a program that the kernel refuses; EBUSY: there is a listener already.
   * @since Linux 3.17
   * @see man 2 seccomp, <linux/seccomp.h>
   */
  seccomp(
    op: typeof SECCOMP_SET_MODE_FILTER,
    flags: OrInput<Flags<'SECCOMP_'>>,
    uargs: OrDeferred<struct.sock_fprog | Address | null>,
  ): Result;
  /**
   * seccomp(SECCOMP_GET_ACTION_AVAIL, flags, uargs) tells whether this kernel knows an action.
   *
   * @param flags `SECCOMP_FILTER_FLAG_*`, or-ed, or 0.
   * @param uargs the `SECCOMP_RET_*`.
   * @returns 0.
   * @throws {SyscallError} EOPNOTSUPP: it doesn’t.
   * @since Linux 4.14
   * @see man 2 seccomp, <linux/seccomp.h>
   */
  seccomp(
    op: typeof SECCOMP_GET_ACTION_AVAIL,
    flags: OrInput<Flags<'SECCOMP_'>>,
    uargs: OrDeferred<Uint32Array | Address | null>,
  ): Result;
  /**
   * seccomp(SECCOMP_GET_NOTIF_SIZES, flags, uargs) tells how large the records are that listeners exchange.
   *
   * @param flags `SECCOMP_FILTER_FLAG_*`, or-ed, or 0.
   * @param uargs receives the sizes.
   * @returns 0.
   * @since Linux 5.0
   * @see man 2 seccomp, <linux/seccomp.h>
   */
  seccomp(
    op: typeof SECCOMP_GET_NOTIF_SIZES,
    flags: OrInput<Flags<'SECCOMP_'>>,
    uargs: OrDeferred<struct.seccomp_notif_sizes | Address | null>,
  ): Result;
  /** Refused: it takes more or less than was given. */
  seccomp<Operation extends number, Given extends readonly unknown[]>(
    op: WithOperands<
      Operation,
      SeccompOperands,
      [flags: OrInput<Flags<'SECCOMP_'>>, uargs?: OrDeferred<Operand | undefined>],
      Given
    >,
    ...operands: Given
  ): Result;
  /**
   * seccomp(op, flags, uargs) restricts which system calls the calling thread may make, for good.
   *
   * - `SECCOMP_SET_MODE_STRICT` leaves only read, write, exit and sigreturn.
   * - `SECCOMP_SET_MODE_FILTER` has a program decide about every call from now on; `uargs`: the program; what `filter` points at is not checked.
   * - `SECCOMP_GET_ACTION_AVAIL` tells whether this kernel knows an action; `uargs`: the `SECCOMP_RET_*`.
   * - `SECCOMP_GET_NOTIF_SIZES` tells how large the records are that listeners exchange; `uargs`: receives the sizes.
   *
   * Operands that one of these does not take are left out, and passed as 0. Any other operation goes through with operands as they are, views of whatever length: the structure depends on it.
   *
   * @param op the operation.
   * @param flags `SECCOMP_FILTER_FLAG_*`, or-ed, or 0.
   * @param uargs what the operation takes.
   * @returns what the operation returns.
   * @throws {SyscallError} EINVAL: an unknown operation or flag; ENOSYS: this kernel was built without it.
   * @since Linux 3.17
   * @see man 2 seccomp, <linux/seccomp.h>
   */
  seccomp<Operation extends number>(
    op: Operation,
    ...operands: OperandsOf<
      Operation,
      SeccompOperands,
      [flags: OrInput<Flags<'SECCOMP_'>>, uargs?: OrDeferred<Operand | undefined>]
    >
  ): Result;

  /**
   * bpf(cmd, attr, size, common, size_common) loads programs for the kernel’s own machine, and works with their maps.
   *
   * What the fields of `attr` point at is not checked: keys and values are as long as the map says, logs as `log_size`. A view may be stored in no field, for they are plain numbers of 64 bits: store `addressOf(view)`, and keep the view.
   *
   * The union grows with kernels. One that is longer than this kernel’s is taken as long as what it doesn’t know is zero; `common` is read since 7.0.
   *
   * @param cmd the command: `BPF_MAP_CREATE`, `BPF_PROG_LOAD` ….
   * @param attr a `union bpf_attr`, or what of it the command uses.
   * @param size the length of `attr`.
   * @param common a `struct bpf_common_attr`, with `BPF_COMMON_ATTRS` or-ed into `cmd`; or `null`.
   * @param size_common the length of `common`.
   * @returns 0, a descriptor, or what the command returns.
   * @throws {SyscallError} E2BIG: `attr` has fields this kernel doesn’t know, or a program is too long; EACCES: the verifier refuses the program; its log says why; EINVAL: an unknown command, or fields that make no sense; ENOSYS: this kernel was built without it; EPERM: without CAP_BPF or CAP_SYS_ADMIN.
   * @since Linux 3.18
   * @see man 2 bpf, <linux/bpf.h>
   */
  bpf(
    cmd: OrInput<Flags<'BPF_'>>,
    attr: OrDeferred<Memory>,
    size?: OrDeferred<uint | Integer | undefined>,
    common?: OrDeferred<Memory | undefined>,
    size_common?: OrDeferred<uint | Integer | undefined>,
  ): Result;

  /**
   * perf_event_open(attr, pid, cpu, group_fd, flags) opens a counter, or a source of samples, of processor, kernel or software.
   *
   * A `size` of 0 stands for the first version of the record, 64 bytes.
   *
   * With `pid` 0 it counts the calling thread: V8’s compiler and libuv’s pool work in others, unless `inherit` is set before they start.
   *
   * @param attr a `struct perf_event_attr`; set its `size` to `struct.perf_event_attr.size`.
   * @param pid the thread; 0 is the calling one, −1 every one on `cpu`.
   * @param cpu the processor; −1 is any.
   * @param group_fd the counter that leads the group; −1 for a new one.
   * @param flags `PERF_FLAG_FD_CLOEXEC`, `PERF_FLAG_PID_CGROUP` … or 0.
   * @returns a descriptor to read from, or to map; the caller closes it.
   * @throws {SyscallError} E2BIG: `attr` has fields this kernel doesn’t know; `size` now says how many bytes it does; EACCES: /proc/sys/kernel/perf_event_paranoid forbids it; EINVAL: an event or flag that makes no sense; ENOENT: no such event here, as on virtual machines without counters; ENOSYS: this kernel was built without it; EOPNOTSUPP: the hardware can’t.
   * @since Linux 2.6.31
   * @see man 2 perf_event_open, <linux/perf_event.h>
   */
  perf_event_open(
    attr: OrDeferred<Memory>,
    pid: OrDeferred<pid_t>,
    cpu: OrDeferred<int>,
    group_fd: OrDeferred<fd>,
    flags?: OrInput<Flags<'PERF_FLAG_'> | undefined>,
  ): Result;

  /**
   * ptrace(PTRACE_TRACEME, pid) lets the parent watch this thread.
   *
   * The thread stops at its next signal, and the event loop in it.
   *
   * @param pid the thread.
   * @returns 0.
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(request: typeof PTRACE_TRACEME, pid: OrDeferred<pid_t>): Result;
  /**
   * ptrace(PTRACE_PEEKTEXT, pid, addr, data) reads a word of a thread’s memory.
   *
   * libc’s function returns the word instead.
   *
   * @param pid the thread.
   * @param addr where it lies there.
   * @param data receives the word, as wide as a register.
   * @returns 0.
   * @throws {SyscallError} EIO: nothing is there.
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(
    request: typeof PTRACE_PEEKTEXT,
    pid: OrDeferred<pid_t>,
    addr: OrDeferred<ulong | Integer>,
    data: OrDeferred<Memory>,
  ): Result;
  /**
   * ptrace(PTRACE_PEEKDATA, pid, addr, data) reads a word of a thread’s memory.
   *
   * libc’s function returns the word instead.
   *
   * @param pid the thread.
   * @param addr where it lies there.
   * @param data receives the word, as wide as a register.
   * @returns 0.
   * @throws {SyscallError} EIO: nothing is there.
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(
    request: typeof PTRACE_PEEKDATA,
    pid: OrDeferred<pid_t>,
    addr: OrDeferred<ulong | Integer>,
    data: OrDeferred<Memory>,
  ): Result;
  /**
   * ptrace(PTRACE_PEEKUSR, pid, addr, data) reads a word of a thread’s registers.
   *
   * libc’s function returns the word instead.
   *
   * @param pid the thread.
   * @param addr its offset in `struct user`.
   * @param data receives the word, as wide as a register.
   * @returns 0.
   * @throws {SyscallError} EIO: nothing is there.
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(
    request: typeof PTRACE_PEEKUSR,
    pid: OrDeferred<pid_t>,
    addr: OrDeferred<ulong | Integer>,
    data: OrDeferred<Memory>,
  ): Result;
  /**
   * ptrace(PTRACE_POKETEXT, pid, addr, data) writes a word into a thread’s memory.
   *
   * @param pid the thread.
   * @param addr where it goes there.
   * @param data the word.
   * @returns 0.
   * @throws {SyscallError} EIO: nothing is there.
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(
    request: typeof PTRACE_POKETEXT,
    pid: OrDeferred<pid_t>,
    addr: OrDeferred<ulong | Integer>,
    data: OrDeferred<ulong | Integer>,
  ): Result;
  /**
   * ptrace(PTRACE_POKEDATA, pid, addr, data) writes a word into a thread’s memory.
   *
   * @param pid the thread.
   * @param addr where it goes there.
   * @param data the word.
   * @returns 0.
   * @throws {SyscallError} EIO: nothing is there.
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(
    request: typeof PTRACE_POKEDATA,
    pid: OrDeferred<pid_t>,
    addr: OrDeferred<ulong | Integer>,
    data: OrDeferred<ulong | Integer>,
  ): Result;
  /**
   * ptrace(PTRACE_POKEUSR, pid, addr, data) writes a word into a thread’s registers.
   *
   * @param pid the thread.
   * @param addr its offset in `struct user`.
   * @param data the word.
   * @returns 0.
   * @throws {SyscallError} EIO: nothing is there.
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(
    request: typeof PTRACE_POKEUSR,
    pid: OrDeferred<pid_t>,
    addr: OrDeferred<ulong | Integer>,
    data: OrDeferred<ulong | Integer>,
  ): Result;
  /**
   * ptrace(PTRACE_CONT, pid, data) lets a thread go on.
   *
   * @param pid the thread.
   * @param data a signal to send to it; 0 for none.
   * @returns 0.
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(
    request: typeof PTRACE_CONT,
    pid: OrDeferred<pid_t>,
    addr?: OrInput<Unused | undefined>,
    data?: OrDeferred<ulong | Integer | undefined>,
  ): Result;
  /**
   * ptrace(PTRACE_KILL, pid) kills a thread that stands still: use `kill`.
   *
   * @param pid the thread.
   * @returns 0.
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(request: typeof PTRACE_KILL, pid: OrDeferred<pid_t>): Result;
  /**
   * ptrace(PTRACE_SINGLESTEP, pid, data) lets a thread go on for one instruction.
   *
   * @param pid the thread.
   * @param data a signal to send to it; 0 for none.
   * @returns 0.
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(
    request: typeof PTRACE_SINGLESTEP,
    pid: OrDeferred<pid_t>,
    addr?: OrInput<Unused | undefined>,
    data?: OrDeferred<ulong | Integer | undefined>,
  ): Result;
  /**
   * ptrace(PTRACE_ATTACH, pid) watches a thread, and stops it.
   *
   * @param pid the thread.
   * @returns 0.
   * @throws {SyscallError} EPERM: it may not be watched, or is already; ESRCH: there is no such thread.
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(request: typeof PTRACE_ATTACH, pid: OrDeferred<pid_t>): Result;
  /**
   * ptrace(PTRACE_DETACH, pid, data) leaves a thread alone.
   *
   * @param pid the thread.
   * @param data a signal to send to it; 0 for none.
   * @returns 0.
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(
    request: typeof PTRACE_DETACH,
    pid: OrDeferred<pid_t>,
    addr?: OrInput<Unused | undefined>,
    data?: OrDeferred<ulong | Integer | undefined>,
  ): Result;
  /**
   * ptrace(PTRACE_SYSCALL, pid, data) lets a thread go on to the next entry or exit of a system call.
   *
   * @param pid the thread.
   * @param data a signal to send to it; 0 for none.
   * @returns 0.
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(
    request: typeof PTRACE_SYSCALL,
    pid: OrDeferred<pid_t>,
    addr?: OrInput<Unused | undefined>,
    data?: OrDeferred<ulong | Integer | undefined>,
  ): Result;
  /**
   * ptrace(PTRACE_SETOPTIONS, pid, data) sets what is told of a thread.
   *
   * @param pid the thread.
   * @param data `PTRACE_O_*`, or-ed.
   * @returns 0.
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(
    request: typeof PTRACE_SETOPTIONS,
    pid: OrDeferred<pid_t>,
    addr: OrInput<Unused | undefined> | undefined,
    data: OrInput<Flags<'PTRACE_'>>,
  ): Result;
  /**
   * ptrace(PTRACE_GETEVENTMSG, pid, data) tells what comes with an event: a new thread’s id, an exit code.
   *
   * @param pid the thread.
   * @param data receives it, as wide as a register.
   * @returns 0.
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(
    request: typeof PTRACE_GETEVENTMSG,
    pid: OrDeferred<pid_t>,
    addr: OrInput<Unused | undefined> | undefined,
    data: OrDeferred<Memory>,
  ): Result;
  /**
   * ptrace(PTRACE_GETSIGINFO, pid, data) tells of the signal that stopped a thread.
   *
   * @param pid the thread.
   * @param data receives it.
   * @returns 0.
   * @throws {SyscallError} EINVAL: it wasn’t stopped by a signal.
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(
    request: typeof PTRACE_GETSIGINFO,
    pid: OrDeferred<pid_t>,
    addr: OrInput<Unused | undefined> | undefined,
    data: OrDeferred<struct.siginfo | Address | null>,
  ): Result;
  /**
   * ptrace(PTRACE_SETSIGINFO, pid, data) changes the signal that stopped a thread.
   *
   * @param pid the thread.
   * @param data what it is told instead.
   * @returns 0.
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(
    request: typeof PTRACE_SETSIGINFO,
    pid: OrDeferred<pid_t>,
    addr: OrInput<Unused | undefined> | undefined,
    data: OrDeferred<struct.siginfo | Address | null>,
  ): Result;
  /**
   * ptrace(PTRACE_GETREGSET, pid, addr, data) reads a set of registers.
   *
   * @param pid the thread.
   * @param addr which: `NT_PRSTATUS` for the general registers, `NT_PRFPREG` ….
   * @param data where they go or come from, which is not checked; its length is adjusted.
   * @returns 0.
   * @throws {SyscallError} EINVAL: there are no such registers.
   * @since Linux 2.6.34
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(
    request: typeof PTRACE_GETREGSET,
    pid: OrDeferred<pid_t>,
    addr: OrDeferred<ulong | Integer>,
    data: OrDeferred<struct.iovec | Address | null>,
  ): Result;
  /**
   * ptrace(PTRACE_SETREGSET, pid, addr, data) writes a set of registers.
   *
   * @param pid the thread.
   * @param addr which: `NT_PRSTATUS` for the general registers, `NT_PRFPREG` ….
   * @param data where they go or come from, which is not checked; its length is adjusted.
   * @returns 0.
   * @throws {SyscallError} EINVAL: there are no such registers.
   * @since Linux 2.6.34
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(
    request: typeof PTRACE_SETREGSET,
    pid: OrDeferred<pid_t>,
    addr: OrDeferred<ulong | Integer>,
    data: OrDeferred<struct.iovec | Address | null>,
  ): Result;
  /**
   * ptrace(PTRACE_SEIZE, pid, addr, data) watches a thread without stopping it.
   *
   * @param pid the thread.
   * @param addr 0.
   * @param data `PTRACE_O_*`, or-ed, or 0.
   * @returns 0.
   * @throws {SyscallError} EPERM: it may not be watched, or is already; ESRCH: there is no such thread.
   * @since Linux 3.4
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(
    request: typeof PTRACE_SEIZE,
    pid: OrDeferred<pid_t>,
    addr: OrDeferred<ulong | Integer>,
    data: OrInput<Flags<'PTRACE_'>>,
  ): Result;
  /**
   * ptrace(PTRACE_INTERRUPT, pid) stops a thread that was seized.
   *
   * @param pid the thread.
   * @returns 0.
   * @since Linux 3.4
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(request: typeof PTRACE_INTERRUPT, pid: OrDeferred<pid_t>): Result;
  /**
   * ptrace(PTRACE_LISTEN, pid) lets a stopped group stand still without hiding its events.
   *
   * @param pid the thread.
   * @returns 0.
   * @since Linux 3.4
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(request: typeof PTRACE_LISTEN, pid: OrDeferred<pid_t>): Result;
  /**
   * ptrace(PTRACE_PEEKSIGINFO, pid, addr, data) reads the signals that wait for a thread.
   *
   * @param pid the thread.
   * @param addr which: a `ptrace_peeksiginfo_args`.
   * @param data receives them.
   * @returns how many were stored.
   * @since Linux 3.10
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(
    request: typeof PTRACE_PEEKSIGINFO,
    pid: OrDeferred<pid_t>,
    addr: OrDeferred<Memory>,
    data: OrDeferred<Memory>,
  ): Result;
  /**
   * ptrace(PTRACE_GETSIGMASK, pid, addr, data) tells which signals a thread blocks.
   *
   * @param pid the thread.
   * @param addr 8, the size of a set.
   * @param data receives the set.
   * @returns 0.
   * @since Linux 3.11
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(
    request: typeof PTRACE_GETSIGMASK,
    pid: OrDeferred<pid_t>,
    addr: OrDeferred<ulong | Integer>,
    data: OrDeferred<BigUint64Array | Address | null>,
  ): Result;
  /**
   * ptrace(PTRACE_SETSIGMASK, pid, addr, data) changes which signals a thread blocks.
   *
   * @param pid the thread.
   * @param addr 8, the size of a set.
   * @param data the set.
   * @returns 0.
   * @since Linux 3.11
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(
    request: typeof PTRACE_SETSIGMASK,
    pid: OrDeferred<pid_t>,
    addr: OrDeferred<ulong | Integer>,
    data: OrDeferred<BigUint64Array | Address | null>,
  ): Result;
  /**
   * ptrace(PTRACE_SECCOMP_GET_FILTER, pid, addr, data) reads a filter of system calls.
   *
   * @param pid the thread.
   * @param addr which, from the newest.
   * @param data receives the instructions; `null` only to learn how many.
   * @returns how many instructions there are.
   * @since Linux 4.4
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(
    request: typeof PTRACE_SECCOMP_GET_FILTER,
    pid: OrDeferred<pid_t>,
    addr: OrDeferred<ulong | Integer>,
    data: OrDeferred<Memory>,
  ): Result;
  /**
   * ptrace(PTRACE_GET_SYSCALL_INFO, pid, addr, data) tells of the system call that stopped a thread.
   *
   * @param pid the thread.
   * @param addr the length of `data`.
   * @param data receives a `struct ptrace_syscall_info`.
   * @returns how long the record is, which may be more.
   * @since Linux 5.3
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(
    request: typeof PTRACE_GET_SYSCALL_INFO,
    pid: OrDeferred<pid_t>,
    addr: OrDeferred<size_t | Integer | undefined> | undefined,
    data: OrDeferred<Memory>,
  ): Result;
  /** Refused: it takes more or less than was given. */
  ptrace<Operation extends number, Given extends readonly unknown[]>(
    request: WithOperands<
      Operation,
      PtraceOperands,
      [
        pid: OrDeferred<pid_t>,
        addr?: OrDeferred<Operand | undefined>,
        data?: OrDeferred<Operand | undefined>,
      ],
      Given
    >,
    ...operands: Given
  ): Result;
  /**
   * ptrace(request, pid, addr, data) watches and changes another thread.
   *
   * Only the thread that watches may ask, so make all calls in one thread; a stop of the thread watched is waited for with `wait4`.
   *
   * A Node process can’t watch a thread of its own.
   *
   * - `PTRACE_TRACEME` lets the parent watch this thread.
   * - `PTRACE_PEEKTEXT` reads a word of a thread’s memory; `addr`: where it lies there; `data`: receives the word, as wide as a register.
   * - `PTRACE_PEEKDATA` reads a word of a thread’s memory; `addr`: where it lies there; `data`: receives the word, as wide as a register.
   * - `PTRACE_PEEKUSR` reads a word of a thread’s registers; `addr`: its offset in `struct user`; `data`: receives the word, as wide as a register.
   * - `PTRACE_POKETEXT` writes a word into a thread’s memory; `addr`: where it goes there; `data`: the word.
   * - `PTRACE_POKEDATA` writes a word into a thread’s memory; `addr`: where it goes there; `data`: the word.
   * - `PTRACE_POKEUSR` writes a word into a thread’s registers; `addr`: its offset in `struct user`; `data`: the word.
   * - `PTRACE_CONT` lets a thread go on; `data`: a signal to send to it; 0 for none.
   * - `PTRACE_KILL` kills a thread that stands still: use `kill`.
   * - `PTRACE_SINGLESTEP` lets a thread go on for one instruction; `data`: a signal to send to it; 0 for none.
   * - `PTRACE_ATTACH` watches a thread, and stops it.
   * - `PTRACE_DETACH` leaves a thread alone; `data`: a signal to send to it; 0 for none.
   * - `PTRACE_SYSCALL` lets a thread go on to the next entry or exit of a system call; `data`: a signal to send to it; 0 for none.
   * - `PTRACE_SETOPTIONS` sets what is told of a thread; `data`: `PTRACE_O_*`, or-ed.
   * - `PTRACE_GETEVENTMSG` tells what comes with an event: a new thread’s id, an exit code; `data`: receives it, as wide as a register.
   * - `PTRACE_GETSIGINFO` tells of the signal that stopped a thread; `data`: receives it.
   * - `PTRACE_SETSIGINFO` changes the signal that stopped a thread; `data`: what it is told instead.
   * - `PTRACE_GETREGSET` reads a set of registers; `addr`: which: `NT_PRSTATUS` for the general registers, `NT_PRFPREG` …; `data`: where they go or come from, which is not checked; its length is adjusted.
   * - `PTRACE_SETREGSET` writes a set of registers; `addr`: which: `NT_PRSTATUS` for the general registers, `NT_PRFPREG` …; `data`: where they go or come from, which is not checked; its length is adjusted.
   * - `PTRACE_SEIZE` watches a thread without stopping it; `addr`: 0; `data`: `PTRACE_O_*`, or-ed, or 0.
   * - `PTRACE_INTERRUPT` stops a thread that was seized.
   * - `PTRACE_LISTEN` lets a stopped group stand still without hiding its events.
   * - `PTRACE_PEEKSIGINFO` reads the signals that wait for a thread; `addr`: which: a `ptrace_peeksiginfo_args`; `data`: receives them.
   * - `PTRACE_GETSIGMASK` tells which signals a thread blocks; `addr`: 8, the size of a set; `data`: receives the set.
   * - `PTRACE_SETSIGMASK` changes which signals a thread blocks; `addr`: 8, the size of a set; `data`: the set.
   * - `PTRACE_SECCOMP_GET_FILTER` reads a filter of system calls; `addr`: which, from the newest; `data`: receives the instructions; `null` only to learn how many.
   * - `PTRACE_GET_SYSCALL_INFO` tells of the system call that stopped a thread; `addr`: the length of `data`; `data`: receives a `struct ptrace_syscall_info`.
   *
   * Operands that one of these does not take are left out, and passed as 0. Any other operation goes through with operands as they are, views of whatever length: it depends on it whether a word is a number or memory.
   *
   * @param request the operation.
   * @param pid the thread.
   * @param addr an address in it, a length or a kind.
   * @param data memory here, a number or a signal.
   * @returns what the operation returns.
   * @throws {SyscallError} EPERM: the thread may not be watched; see /proc/sys/kernel/yama/ptrace_scope; ESRCH: there is no such thread, it isn’t watched by the caller, or it doesn’t stand still.
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace<Operation extends number>(
    request: Operation,
    ...operands: OperandsOf<
      Operation,
      PtraceOperands,
      [
        pid: OrDeferred<pid_t>,
        addr?: OrDeferred<Operand | undefined>,
        data?: OrDeferred<Operand | undefined>,
      ]
    >
  ): Result;
}
