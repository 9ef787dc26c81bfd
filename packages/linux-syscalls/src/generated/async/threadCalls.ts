// Generated from Linux 7.3.4 and abi/src/calls by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Operand, OperandsOf, Unused } from '../../arguments/operands.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { AsyncOptions } from '../../async/options.ts';
import type {
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
} from '../constants.ts';
import type {
  KeyctlOperands,
  PrctlOperands,
  PtraceOperands,
  SeccompOperands,
} from '../signatures/operands.ts';
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

/** The wrappers of what belongs to a thread, for a thread of one's own. */
export interface ThreadCalls {
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
  get_thread_area(u_info: Memory, options?: AsyncOptions): Promise<number>;

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
  get_tls(options?: AsyncOptions): Promise<number>;

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
    from: ulong | Integer,
    num: ulong | Integer,
    turn_on: int,
    options?: AsyncOptions,
  ): Promise<number>;

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
  iopl(level: uint, options?: AsyncOptions): Promise<number>;

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
  sgetmask(options?: AsyncOptions): Promise<number>;

  /**
   * getegid() tells the effective group id.
   *
   * Never fails: 4294967294 is an id, though the register then reads like an error on x86 and arm.
   *
   * @returns the id, of 32 bits on every architecture.
   * @see man 2 getegid
   */
  getegid(options?: AsyncOptions): Promise<number>;

  /** @deprecated Use `getegid`: x86 and arm call it `getegid32`. */
  getegid32: ThreadCalls['getegid'];

  /**
   * geteuid() tells the effective user id.
   *
   * Never fails: 4294967294 is an id, though the register then reads like an error on x86 and arm.
   *
   * @returns the id, of 32 bits on every architecture.
   * @see man 2 geteuid
   */
  geteuid(options?: AsyncOptions): Promise<number>;

  /** @deprecated Use `geteuid`: x86 and arm call it `geteuid32`. */
  geteuid32: ThreadCalls['geteuid'];

  /**
   * getgid() tells the real group id.
   *
   * Never fails: 4294967294 is an id, though the register then reads like an error on x86 and arm.
   *
   * @returns the id, of 32 bits on every architecture.
   * @see man 2 getgid
   */
  getgid(options?: AsyncOptions): Promise<number>;

  /** @deprecated Use `getgid`: x86 and arm call it `getgid32`. */
  getgid32: ThreadCalls['getgid'];

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
    size: int | Integer | undefined,
    list: Uint32Array | Address | null,
    options?: AsyncOptions,
  ): Promise<number>;

  /** @deprecated Use `getgroups`: x86 and arm call it `getgroups32`. */
  getgroups32: ThreadCalls['getgroups'];

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
    rgid: Uint32Array | Address | null,
    egid: Uint32Array | Address | null,
    sgid: Uint32Array | Address | null,
    options?: AsyncOptions,
  ): Promise<number>;

  /** @deprecated Use `getresgid`: x86 and arm call it `getresgid32`. */
  getresgid32: ThreadCalls['getresgid'];

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
    ruid: Uint32Array | Address | null,
    euid: Uint32Array | Address | null,
    suid: Uint32Array | Address | null,
    options?: AsyncOptions,
  ): Promise<number>;

  /** @deprecated Use `getresuid`: x86 and arm call it `getresuid32`. */
  getresuid32: ThreadCalls['getresuid'];

  /**
   * getuid() tells the real user id.
   *
   * Never fails: 4294967294 is an id, though the register then reads like an error on x86 and arm.
   *
   * @returns the id, of 32 bits on every architecture.
   * @see man 2 getuid
   */
  getuid(options?: AsyncOptions): Promise<number>;

  /** @deprecated Use `getuid`: x86 and arm call it `getuid32`. */
  getuid32: ThreadCalls['getuid'];

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
  setfsgid(fsgid: gid_t, options?: AsyncOptions): Promise<number>;

  /** @deprecated Use `setfsgid`: x86 and arm call it `setfsgid32`. */
  setfsgid32: ThreadCalls['setfsgid'];

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
  setfsuid(fsuid: uid_t, options?: AsyncOptions): Promise<number>;

  /** @deprecated Use `setfsuid`: x86 and arm call it `setfsuid32`. */
  setfsuid32: ThreadCalls['setfsuid'];

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
  setgid(gid: gid_t, options?: AsyncOptions): Promise<number>;

  /** @deprecated Use `setgid`: x86 and arm call it `setgid32`. */
  setgid32: ThreadCalls['setgid'];

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
    size: int | Integer | undefined,
    list: Uint32Array | Address | null,
    options?: AsyncOptions,
  ): Promise<number>;

  /** @deprecated Use `setgroups`: x86 and arm call it `setgroups32`. */
  setgroups32: ThreadCalls['setgroups'];

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
  setregid(rgid: gid_t, egid: gid_t, options?: AsyncOptions): Promise<number>;

  /** @deprecated Use `setregid`: x86 and arm call it `setregid32`. */
  setregid32: ThreadCalls['setregid'];

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
  setresgid(rgid: gid_t, egid: gid_t, sgid: gid_t, options?: AsyncOptions): Promise<number>;

  /** @deprecated Use `setresgid`: x86 and arm call it `setresgid32`. */
  setresgid32: ThreadCalls['setresgid'];

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
  setresuid(ruid: uid_t, euid: uid_t, suid: uid_t, options?: AsyncOptions): Promise<number>;

  /** @deprecated Use `setresuid`: x86 and arm call it `setresuid32`. */
  setresuid32: ThreadCalls['setresuid'];

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
  setreuid(ruid: uid_t, euid: uid_t, options?: AsyncOptions): Promise<number>;

  /** @deprecated Use `setreuid`: x86 and arm call it `setreuid32`. */
  setreuid32: ThreadCalls['setreuid'];

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
  setuid(uid: uid_t, options?: AsyncOptions): Promise<number>;

  /** @deprecated Use `setuid`: x86 and arm call it `setuid32`. */
  setuid32: ThreadCalls['setuid'];

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
    hdrp: struct.cap_user_header | Address | null,
    datap: RecordArray<struct.cap_user_data> | Address | null,
    options?: AsyncOptions,
  ): Promise<number>;

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
    hdrp: struct.cap_user_header | Address | null,
    datap: RecordArray<struct.cap_user_data> | Address | null,
    options?: AsyncOptions,
  ): Promise<number>;

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
  getpriority(which: Flags<'PRIO_'>, who: int, options?: AsyncOptions): Promise<number>;

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
  nice(inc: int, options?: AsyncOptions): Promise<number>;

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
  personality(persona: Flags<'PER_'>, options?: AsyncOptions): Promise<number>;

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
  setns(fd: fd, nstype: Flags<'CLONE_'>, options?: AsyncOptions): Promise<number>;

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
    which: Flags<'PRIO_'>,
    who: int,
    niceval: int,
    options?: AsyncOptions,
  ): Promise<number>;

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
  unshare(flags: Flags<'CLONE_'>, options?: AsyncOptions): Promise<number>;

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
  ioprio_get(which: Flags<'IOPRIO_'>, who: int, options?: AsyncOptions): Promise<number>;

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
    which: Flags<'IOPRIO_'>,
    who: int,
    ioprio: Flags<'IOPRIO_'>,
    options?: AsyncOptions,
  ): Promise<number>;

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
  rseq_slice_yield(options?: AsyncOptions): Promise<number>;

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
    pid: pid_t,
    cpusetsize: uint | Integer | undefined,
    mask: Memory,
    options?: AsyncOptions,
  ): Promise<number>;

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
    pid: pid_t,
    attr: Memory,
    size?: uint | Integer,
    flags?: Flags<'SCHED_'>,
    options?: AsyncOptions,
  ): Promise<number>;
  /** The same, where what may be left out is. */
  sched_getattr(pid: pid_t, attr: Memory, options: AsyncOptions): Promise<number>;

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
    pid: pid_t,
    param: struct.sched_param | Address | null,
    options?: AsyncOptions,
  ): Promise<number>;

  /**
   * sched_getscheduler(pid) tells the policy of a thread.
   *
   * @param pid the thread; 0 is the calling one.
   * @returns `SCHED_NORMAL` …, or-ed with `SCHED_RESET_ON_FORK` where set.
   * @throws {SyscallError} ESRCH: there is no such thread; EINVAL: `pid` is negative.
   * @see man 2 sched_getscheduler, <linux/sched.h>
   */
  sched_getscheduler(pid: pid_t, options?: AsyncOptions): Promise<number>;

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
    pid: pid_t,
    tp: struct.timespec | Address | null,
    options?: AsyncOptions,
  ): Promise<number>;

  /** @deprecated Use `sched_rr_get_interval`: x86 and arm call it `sched_rr_get_interval_time64`. */
  sched_rr_get_interval_time64: ThreadCalls['sched_rr_get_interval'];

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
    pid: pid_t,
    cpusetsize: uint | Integer | undefined,
    mask: Memory,
    options?: AsyncOptions,
  ): Promise<number>;

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
  sched_setattr(pid: pid_t, attr: Memory, flags?: uint, options?: AsyncOptions): Promise<number>;
  /** The same, where what may be left out is. */
  sched_setattr(pid: pid_t, attr: Memory, options: AsyncOptions): Promise<number>;

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
    pid: pid_t,
    param: struct.sched_param | Address | null,
    options?: AsyncOptions,
  ): Promise<number>;

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
    pid: pid_t,
    policy: Flags<'SCHED_'>,
    param: struct.sched_param | Address | null,
    options?: AsyncOptions,
  ): Promise<number>;

  /**
   * sched_yield() lets other threads run first.
   *
   * It orders nothing between threads of the usual policy; wait with a futex instead.
   *
   * @returns 0.
   * @see man 2 sched_yield
   */
  sched_yield(options?: AsyncOptions): Promise<number>;

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
  pause(options?: AsyncOptions): Promise<number>;

  /**
   * rt_sigpending(set) tells which blocked signals wait.
   *
   * A set is eight bytes on every architecture, a `BigUint64Array` of one for instance: bit n − 1 is signal n.
   *
   * @param set receives them: this thread’s and the process’s.
   * @returns 0.
   * @see man 2 sigpending, <linux/signal.h>
   */
  rt_sigpending(set: Memory, options?: AsyncOptions): Promise<number>;

  /** @deprecated Use `rt_sigpending`: x86, arm, s390x and ppc64le call it `sigpending`. */
  sigpending: ThreadCalls['rt_sigpending'];

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
  rt_sigsuspend(mask: Memory, options?: AsyncOptions): Promise<number>;

  /** @deprecated Use `rt_sigsuspend`: x86, arm, s390x and ppc64le call it `sigsuspend`. */
  sigsuspend: ThreadCalls['rt_sigsuspend'];

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
    ss: struct.stack_t | Address | null,
    old_ss: struct.stack_t | Address | null,
    options?: AsyncOptions,
  ): Promise<number>;

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
  pkey_alloc(
    flags: ulong | Integer,
    access_rights: Flags<'PKEY_'>,
    options?: AsyncOptions,
  ): Promise<number>;

  /**
   * gettid() tells this thread’s id.
   *
   * Never fails. Worker threads each have their own.
   *
   * @returns the id; in Node’s main thread it equals `getpid()`.
   * @see man 2 gettid
   */
  gettid(options?: AsyncOptions): Promise<number>;

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
    cpu: Uint32Array | Address | null,
    node: Uint32Array | Address | null,
    options?: AsyncOptions,
  ): Promise<number>;

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
    mode: Int32Array | Address | null,
    nodemask: Memory,
    maxnode: ulong | Integer,
    addr: Address | null,
    flags: Flags<'MPOL_'>,
    options?: AsyncOptions,
  ): Promise<number>;

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
    mode: Flags<'MPOL_'>,
    nodemask: Memory,
    maxnode: ulong | Integer,
    options?: AsyncOptions,
  ): Promise<number>;

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
    type: Path,
    description: Path | null,
    payload: Memory,
    plen: size_t | Integer | undefined,
    ringid: key_serial_t,
    options?: AsyncOptions,
  ): Promise<number>;

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
    arg2: key_serial_t,
    arg3?: int,
    options?: AsyncOptions,
  ): Promise<number>;
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
  keyctl(
    option: typeof KEYCTL_JOIN_SESSION_KEYRING,
    arg2: Path | null,
    options?: AsyncOptions,
  ): Promise<number>;
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
    arg2: key_serial_t,
    arg3: Memory,
    arg4?: size_t | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
  /**
   * keyctl(KEYCTL_REVOKE, arg2) makes a key unusable.
   *
   * @param arg2 the key.
   * @returns 0.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 2.6.10
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(option: typeof KEYCTL_REVOKE, arg2: key_serial_t, options?: AsyncOptions): Promise<number>;
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
    arg2: key_serial_t,
    arg3: uid_t,
    arg4: gid_t,
    options?: AsyncOptions,
  ): Promise<number>;
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
  keyctl(
    option: typeof KEYCTL_SETPERM,
    arg2: key_serial_t,
    arg3: u32,
    options?: AsyncOptions,
  ): Promise<number>;
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
    arg2: key_serial_t,
    arg3?: Memory,
    arg4?: size_t | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
  /**
   * keyctl(KEYCTL_CLEAR, arg2) empties a keyring.
   *
   * @param arg2 the keyring.
   * @returns 0.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 2.6.10
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(option: typeof KEYCTL_CLEAR, arg2: key_serial_t, options?: AsyncOptions): Promise<number>;
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
    arg2: key_serial_t,
    arg3: key_serial_t,
    options?: AsyncOptions,
  ): Promise<number>;
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
    arg2: key_serial_t,
    arg3: key_serial_t,
    options?: AsyncOptions,
  ): Promise<number>;
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
    arg2: key_serial_t,
    arg3: Path,
    arg4: Path,
    arg5?: key_serial_t,
    options?: AsyncOptions,
  ): Promise<number>;
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
    arg2: key_serial_t,
    arg3?: Memory,
    arg4?: size_t | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
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
    arg2: key_serial_t,
    arg3: Memory,
    arg4: size_t | Integer | undefined,
    arg5: key_serial_t,
    options?: AsyncOptions,
  ): Promise<number>;
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
    arg2: key_serial_t,
    arg3: uint,
    arg4: key_serial_t,
    options?: AsyncOptions,
  ): Promise<number>;
  /**
   * keyctl(KEYCTL_SET_REQKEY_KEYRING, arg2) tells where keys go that are requested.
   *
   * @param arg2 `KEY_REQKEY_DEFL_*`.
   * @returns what it was before.
   * @since Linux 2.6.10
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(
    option: typeof KEYCTL_SET_REQKEY_KEYRING,
    arg2: Flags<'KEY_'>,
    options?: AsyncOptions,
  ): Promise<number>;
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
    arg2: key_serial_t,
    arg3: uint,
    options?: AsyncOptions,
  ): Promise<number>;
  /**
   * keyctl(KEYCTL_ASSUME_AUTHORITY, arg2) takes the authority to make a key that was requested.
   *
   * @param arg2 the key; 0 gives the authority back.
   * @returns the serial number of the key.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 2.6.10
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(
    option: typeof KEYCTL_ASSUME_AUTHORITY,
    arg2: key_serial_t,
    options?: AsyncOptions,
  ): Promise<number>;
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
    arg2: key_serial_t,
    arg3?: Memory,
    arg4?: size_t | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
  /**
   * keyctl(KEYCTL_SESSION_TO_PARENT) gives the parent process this session keyring.
   *
   * @returns 0.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 2.6.32
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(option: typeof KEYCTL_SESSION_TO_PARENT, options?: AsyncOptions): Promise<number>;
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
    arg2: key_serial_t,
    arg3: uint,
    arg4: int,
    arg5: key_serial_t,
    options?: AsyncOptions,
  ): Promise<number>;
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
    arg2: key_serial_t,
    arg3: struct.iovec | RecordArray<struct.iovec> | Address | null,
    arg4: uint | Integer | undefined,
    arg5: key_serial_t,
    options?: AsyncOptions,
  ): Promise<number>;
  /**
   * keyctl(KEYCTL_INVALIDATE, arg2) makes a key unusable and has it swept away.
   *
   * @param arg2 the key.
   * @returns 0.
   * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
   * @since Linux 3.5
   * @see man 2 keyctl, <linux/keyctl.h>
   */
  keyctl(
    option: typeof KEYCTL_INVALIDATE,
    arg2: key_serial_t,
    options?: AsyncOptions,
  ): Promise<number>;
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
    arg2: uid_t,
    arg3: key_serial_t,
    options?: AsyncOptions,
  ): Promise<number>;
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
    arg2: struct.keyctl_dh_params | Address | null,
    arg3?: Memory,
    arg4?: size_t | Integer,
    arg5?: struct.keyctl_kdf_params | Address | null,
    options?: AsyncOptions,
  ): Promise<number>;
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
    arg2: key_serial_t,
    arg3: ulong | Integer | undefined,
    arg4: Path,
    arg5: struct.keyctl_pkey_query | Address | null,
    options?: AsyncOptions,
  ): Promise<number>;
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
    arg2: struct.keyctl_pkey_params | Address | null,
    arg3: Path,
    arg4: Memory,
    arg5: Memory,
    options?: AsyncOptions,
  ): Promise<number>;
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
    arg2: struct.keyctl_pkey_params | Address | null,
    arg3: Path,
    arg4: Memory,
    arg5: Memory,
    options?: AsyncOptions,
  ): Promise<number>;
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
    arg2: struct.keyctl_pkey_params | Address | null,
    arg3: Path,
    arg4: Memory,
    arg5: Memory,
    options?: AsyncOptions,
  ): Promise<number>;
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
    arg2: struct.keyctl_pkey_params | Address | null,
    arg3: Path,
    arg4: Memory,
    arg5: Memory,
    options?: AsyncOptions,
  ): Promise<number>;
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
    arg2: key_serial_t,
    arg3: Path | null,
    arg4: Path | null,
    options?: AsyncOptions,
  ): Promise<number>;
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
    arg2: key_serial_t,
    arg3: key_serial_t,
    arg4: key_serial_t,
    arg5?: Flags<'KEYCTL_'>,
    options?: AsyncOptions,
  ): Promise<number>;
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
    arg2: Memory,
    arg3?: size_t | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
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
    arg2: key_serial_t,
    arg3: fd,
    arg4: int,
    options?: AsyncOptions,
  ): Promise<number>;
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
    ...operands: [
      ...OperandsOf<
        Operation,
        KeyctlOperands,
        [arg2?: Operand, arg3?: Operand, arg4?: Operand, arg5?: Operand]
      >,
      options?: AsyncOptions,
    ]
  ): Promise<number>;

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
    type: Path,
    description: Path,
    callout_info: Path | null,
    destringid?: key_serial_t,
    options?: AsyncOptions,
  ): Promise<number>;
  /** The same, where what may be left out is. */
  request_key(
    type: Path,
    description: Path,
    callout_info: Path | null,
    options: AsyncOptions,
  ): Promise<number>;

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
    ruleset_fd: fd,
    flags?: Flags<'LANDLOCK_'>,
    options?: AsyncOptions,
  ): Promise<number>;
  /** The same, where what may be left out is. */
  landlock_restrict_self(ruleset_fd: fd, options: AsyncOptions): Promise<number>;

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
    pid: pid_t,
    head_ptr: Memory,
    len_ptr: Memory,
    options?: AsyncOptions,
  ): Promise<number>;

  /**
   * prctl(PR_SET_PDEATHSIG, arg2) has a signal sent when the parent ends.
   *
   * The parent is the thread that made this process, not its process: where a worker did, its end is enough. It is sent to the process whose thread asked.
   *
   * @param arg2 the signal; 0 for none.
   * @returns 0.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(
    option: typeof PR_SET_PDEATHSIG,
    arg2: Flags<'SIG'>,
    options?: AsyncOptions,
  ): Promise<number>;
  /**
   * prctl(PR_GET_PDEATHSIG, arg2) tells that signal.
   *
   * @param arg2 receives it.
   * @returns 0.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(
    option: typeof PR_GET_PDEATHSIG,
    arg2: Int32Array | Address | null,
    options?: AsyncOptions,
  ): Promise<number>;
  /**
   * prctl(PR_GET_DUMPABLE) tells whether a core may be dumped and others may watch the process.
   *
   * @returns the setting.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_DUMPABLE, options?: AsyncOptions): Promise<number>;
  /**
   * prctl(PR_SET_DUMPABLE, arg2) changes that.
   *
   * It counts for the whole process.
   *
   * @param arg2 1 or 0.
   * @returns 0.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(
    option: typeof PR_SET_DUMPABLE,
    arg2: ulong | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
  /**
   * prctl(PR_GET_KEEPCAPS) tells whether capabilities survive a change of user.
   *
   * @returns the setting.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_KEEPCAPS, options?: AsyncOptions): Promise<number>;
  /**
   * prctl(PR_SET_KEEPCAPS, arg2) changes that, until `execve`.
   *
   * It counts for the calling thread alone, and for what it makes from then on.
   *
   * @param arg2 1 or 0.
   * @returns 0.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(
    option: typeof PR_SET_KEEPCAPS,
    arg2: ulong | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
  /**
   * prctl(PR_GET_TIMING) tells how processor time is measured, which is always the same way.
   *
   * @returns the setting.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_TIMING, options?: AsyncOptions): Promise<number>;
  /**
   * prctl(PR_SET_TIMING, arg2) changes nothing.
   *
   * @param arg2 `PR_TIMING_STATISTICAL`.
   * @returns 0.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_SET_TIMING, arg2: Flags<'PR_'>, options?: AsyncOptions): Promise<number>;
  /**
   * prctl(PR_SET_NAME, arg2) names the thread.
   *
   * It counts for the calling thread; the main thread’s name is what `ps` shows.
   *
   * @param arg2 the name, of which 15 bytes count.
   * @returns 0.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_SET_NAME, arg2: Path, options?: AsyncOptions): Promise<number>;
  /**
   * prctl(PR_GET_NAME, arg2) tells the thread’s name.
   *
   * @param arg2 receives it, with a NUL at its end: 16 bytes.
   * @returns 0.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_NAME, arg2: Memory, options?: AsyncOptions): Promise<number>;
  /**
   * prctl(PR_GET_SECCOMP) tells whether system calls are filtered: 0 or 2.
   *
   * @returns the setting.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_SECCOMP, options?: AsyncOptions): Promise<number>;
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
    arg2: ulong | Integer,
    arg3?: struct.sock_fprog | Address | null,
    options?: AsyncOptions,
  ): Promise<number>;
  /**
   * prctl(PR_CAPBSET_READ, arg2) tells whether a capability is in the bounding set.
   *
   * @param arg2 the capability.
   * @returns 1 or 0.
   * @since Linux 2.6.25
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(
    option: typeof PR_CAPBSET_READ,
    arg2: Flags<'CAP_'>,
    options?: AsyncOptions,
  ): Promise<number>;
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
  prctl(
    option: typeof PR_CAPBSET_DROP,
    arg2: Flags<'CAP_'>,
    options?: AsyncOptions,
  ): Promise<number>;
  /**
   * prctl(PR_GET_TSC, arg2) tells whether `rdtsc` may be executed.
   *
   * Only on x86_64 and x86; EINVAL elsewhere.
   *
   * @param arg2 receives `PR_TSC_*`.
   * @returns 0.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(
    option: typeof PR_GET_TSC,
    arg2: Int32Array | Address | null,
    options?: AsyncOptions,
  ): Promise<number>;
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
  prctl(option: typeof PR_SET_TSC, arg2: Flags<'PR_'>, options?: AsyncOptions): Promise<number>;
  /**
   * prctl(PR_GET_SECUREBITS) tells the flags about root and capabilities.
   *
   * @returns the setting.
   * @since Linux 2.6.26
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_SECUREBITS, options?: AsyncOptions): Promise<number>;
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
  prctl(
    option: typeof PR_SET_SECUREBITS,
    arg2: ulong | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
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
  prctl(
    option: typeof PR_SET_TIMERSLACK,
    arg2: ulong | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
  /**
   * prctl(PR_GET_TIMERSLACK) tells by how many nanoseconds timers may be late.
   *
   * @returns the setting.
   * @since Linux 2.6.28
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_TIMERSLACK, options?: AsyncOptions): Promise<number>;
  /**
   * prctl(PR_TASK_PERF_EVENTS_DISABLE) stops the counters that the thread has opened.
   *
   * @returns 0.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_TASK_PERF_EVENTS_DISABLE, options?: AsyncOptions): Promise<number>;
  /**
   * prctl(PR_TASK_PERF_EVENTS_ENABLE) lets them count again.
   *
   * @returns 0.
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_TASK_PERF_EVENTS_ENABLE, options?: AsyncOptions): Promise<number>;
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
    arg2: Flags<'PR_'>,
    arg3?: Flags<'PR_'>,
    options?: AsyncOptions,
  ): Promise<number>;
  /**
   * prctl(PR_MCE_KILL_GET) tells that.
   *
   * @returns the setting.
   * @since Linux 2.6.32
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_MCE_KILL_GET, options?: AsyncOptions): Promise<number>;
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
    arg2: Flags<'PR_'>,
    arg3: Memory,
    arg4: ulong | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
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
  prctl(
    option: typeof PR_SET_CHILD_SUBREAPER,
    arg2: ulong | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
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
    arg2: Int32Array | Address | null,
    options?: AsyncOptions,
  ): Promise<number>;
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
  prctl(
    option: typeof PR_SET_NO_NEW_PRIVS,
    arg2: ulong | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
  /**
   * prctl(PR_GET_NO_NEW_PRIVS) tells that.
   *
   * @returns the setting.
   * @since Linux 3.5
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_NO_NEW_PRIVS, options?: AsyncOptions): Promise<number>;
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
  prctl(option: typeof PR_GET_TID_ADDRESS, arg2: Memory, options?: AsyncOptions): Promise<number>;
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
    arg2: ulong | Integer,
    arg3?: Flags<'PR_'>,
    options?: AsyncOptions,
  ): Promise<number>;
  /**
   * prctl(PR_GET_THP_DISABLE) tells that.
   *
   * @returns the setting.
   * @since Linux 3.15
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_THP_DISABLE, options?: AsyncOptions): Promise<number>;
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
    arg2: Flags<'PR_'>,
    arg3?: Flags<'CAP_'>,
    options?: AsyncOptions,
  ): Promise<number>;
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
  prctl(
    option: typeof PR_SVE_SET_VL,
    arg2: ulong | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
  /**
   * prctl(PR_SVE_GET_VL) tells the length of SVE’s vectors.
   *
   * Only on aarch64; EINVAL elsewhere.
   *
   * @returns the setting.
   * @since Linux 4.15
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_SVE_GET_VL, options?: AsyncOptions): Promise<number>;
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
  prctl(
    option: typeof PR_SME_SET_VL,
    arg2: ulong | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
  /**
   * prctl(PR_SME_GET_VL) tells the length of SME’s vectors.
   *
   * Only on aarch64; EINVAL elsewhere.
   *
   * @returns the setting.
   * @since Linux 5.19
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_SME_GET_VL, options?: AsyncOptions): Promise<number>;
  /**
   * prctl(PR_GET_SPECULATION_CTRL, arg2) tells whether the processor may speculate.
   *
   * @param arg2 `PR_SPEC_STORE_BYPASS`, `PR_SPEC_INDIRECT_BRANCH` or `PR_SPEC_L1D_FLUSH`.
   * @returns the setting.
   * @since Linux 4.17
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(
    option: typeof PR_GET_SPECULATION_CTRL,
    arg2: Flags<'PR_'>,
    options?: AsyncOptions,
  ): Promise<number>;
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
    arg2: Flags<'PR_'>,
    arg3: Flags<'PR_'>,
    options?: AsyncOptions,
  ): Promise<number>;
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
  prctl(
    option: typeof PR_PAC_RESET_KEYS,
    arg2: ulong | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
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
    arg2: ulong | Integer,
    arg3: ulong | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
  /**
   * prctl(PR_PAC_GET_ENABLED_KEYS) tells which keys sign pointers.
   *
   * Only on aarch64; EINVAL elsewhere.
   *
   * @returns the setting.
   * @since Linux 5.13
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_PAC_GET_ENABLED_KEYS, options?: AsyncOptions): Promise<number>;
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
  prctl(
    option: typeof PR_SET_TAGGED_ADDR_CTRL,
    arg2: ulong | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
  /**
   * prctl(PR_GET_TAGGED_ADDR_CTRL) tells that.
   *
   * Only on aarch64 and riscv64; EINVAL elsewhere.
   *
   * @returns the setting.
   * @since Linux 5.4
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_TAGGED_ADDR_CTRL, options?: AsyncOptions): Promise<number>;
  /**
   * prctl(PR_SET_IO_FLUSHER, arg2) says that the thread takes part in writing memory back.
   *
   * @param arg2 1 or 0.
   * @returns 0.
   * @throws {SyscallError} EPERM: without CAP_SYS_RESOURCE.
   * @since Linux 5.6
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(
    option: typeof PR_SET_IO_FLUSHER,
    arg2: ulong | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
  /**
   * prctl(PR_GET_IO_FLUSHER) tells that.
   *
   * @returns the setting.
   * @throws {SyscallError} EPERM: without CAP_SYS_RESOURCE.
   * @since Linux 5.6
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_IO_FLUSHER, options?: AsyncOptions): Promise<number>;
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
    arg2: Flags<'PR_'>,
    arg3: ulong | Integer,
    arg4: ulong | Integer,
    arg5: Memory,
    options?: AsyncOptions,
  ): Promise<number>;
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
    arg2: Flags<'PR_'>,
    arg3: pid_t,
    arg4: Flags<'PR_'>,
    arg5?: BigUint64Array | Address | null,
    options?: AsyncOptions,
  ): Promise<number>;
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
  prctl(option: typeof PR_SET_MDWE, arg2: ulong | Integer, options?: AsyncOptions): Promise<number>;
  /**
   * prctl(PR_GET_MDWE) tells that.
   *
   * @returns the setting.
   * @since Linux 6.3
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_MDWE, options?: AsyncOptions): Promise<number>;
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
    arg2: Flags<'PR_'>,
    arg3: ulong | Integer,
    arg4: ulong | Integer,
    arg5: Path | null,
    options?: AsyncOptions,
  ): Promise<number>;
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
    arg2: Memory,
    arg3?: size_t | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
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
  prctl(
    option: typeof PR_SET_MEMORY_MERGE,
    arg2: ulong | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
  /**
   * prctl(PR_GET_MEMORY_MERGE) tells that.
   *
   * @returns the setting.
   * @since Linux 6.4
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_GET_MEMORY_MERGE, options?: AsyncOptions): Promise<number>;
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
  prctl(
    option: typeof PR_RISCV_V_SET_CONTROL,
    arg2: ulong | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
  /**
   * prctl(PR_RISCV_V_GET_CONTROL) tells that.
   *
   * Only on riscv64; EINVAL elsewhere.
   *
   * @returns the setting.
   * @since Linux 6.5
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(option: typeof PR_RISCV_V_GET_CONTROL, options?: AsyncOptions): Promise<number>;
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
    arg2: Flags<'PR_'>,
    arg3: Flags<'PR_'>,
    options?: AsyncOptions,
  ): Promise<number>;
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
  prctl(
    option: typeof PR_GET_SHADOW_STACK_STATUS,
    arg2: Memory,
    options?: AsyncOptions,
  ): Promise<number>;
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
  prctl(
    option: typeof PR_SET_SHADOW_STACK_STATUS,
    arg2: ulong | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
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
  prctl(
    option: typeof PR_LOCK_SHADOW_STACK_STATUS,
    arg2: ulong | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
  /**
   * prctl(PR_TIMER_CREATE_RESTORE_IDS, arg2) lets `timer_create` take the id that it is given.
   *
   * @param arg2 `PR_TIMER_CREATE_RESTORE_IDS_ON`, `_OFF` or `_GET`.
   * @returns the setting.
   * @since Linux 6.15
   * @see man 2 prctl, <linux/prctl.h>
   */
  prctl(
    option: typeof PR_TIMER_CREATE_RESTORE_IDS,
    arg2: Flags<'PR_'>,
    options?: AsyncOptions,
  ): Promise<number>;
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
    arg2: Flags<'PR_'>,
    arg3: ulong | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
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
  prctl(
    option: typeof PR_SET_PTRACER,
    arg2: ulong | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
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
    arg2: Flags<'PR_'>,
    arg3?: Flags<'PR_'>,
    options?: AsyncOptions,
  ): Promise<number>;
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
    ...operands: [
      ...OperandsOf<
        Operation,
        PrctlOperands,
        [arg2?: Operand, arg3?: Operand, arg4?: Operand, arg5?: Operand]
      >,
      options?: AsyncOptions,
    ]
  ): Promise<number>;

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
    attr: Flags<'LSM_'>,
    ctx: Memory,
    size: Int32Array | Uint32Array | Address | null,
    flags?: Flags<'LSM_'>,
    options?: AsyncOptions,
  ): Promise<number>;
  /** The same, where what may be left out is. */
  lsm_get_self_attr(
    attr: Flags<'LSM_'>,
    ctx: Memory,
    size: Int32Array | Uint32Array | Address | null,
    options: AsyncOptions,
  ): Promise<number>;

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
    attr: Flags<'LSM_'>,
    ctx: Memory,
    size?: uint | Integer,
    flags?: Flags<'LSM_'>,
    options?: AsyncOptions,
  ): Promise<number>;
  /** The same, where what may be left out is. */
  lsm_set_self_attr(attr: Flags<'LSM_'>, ctx: Memory, options: AsyncOptions): Promise<number>;

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
  seccomp(
    op: typeof SECCOMP_SET_MODE_STRICT,
    flags: Flags<'SECCOMP_'>,
    options?: AsyncOptions,
  ): Promise<number>;
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
    flags: Flags<'SECCOMP_'>,
    uargs: struct.sock_fprog | Address | null,
    options?: AsyncOptions,
  ): Promise<number>;
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
    flags: Flags<'SECCOMP_'>,
    uargs: Uint32Array | Address | null,
    options?: AsyncOptions,
  ): Promise<number>;
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
    flags: Flags<'SECCOMP_'>,
    uargs: struct.seccomp_notif_sizes | Address | null,
    options?: AsyncOptions,
  ): Promise<number>;
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
    ...operands: [
      ...OperandsOf<Operation, SeccompOperands, [flags: Flags<'SECCOMP_'>, uargs?: Operand]>,
      options?: AsyncOptions,
    ]
  ): Promise<number>;

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
    attr: Memory,
    pid: pid_t,
    cpu: int,
    group_fd: fd,
    flags?: Flags<'PERF_FLAG_'>,
    options?: AsyncOptions,
  ): Promise<fd>;
  /** The same, where what may be left out is. */
  perf_event_open(
    attr: Memory,
    pid: pid_t,
    cpu: int,
    group_fd: fd,
    options: AsyncOptions,
  ): Promise<fd>;

  /**
   * ptrace(PTRACE_TRACEME, pid) lets the parent watch this thread.
   *
   * The thread stops at its next signal, and the event loop in it.
   *
   * @param pid the thread.
   * @returns 0.
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(request: typeof PTRACE_TRACEME, pid: pid_t, options?: AsyncOptions): Promise<number>;
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
    pid: pid_t,
    addr: ulong | Integer,
    data: Memory,
    options?: AsyncOptions,
  ): Promise<number>;
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
    pid: pid_t,
    addr: ulong | Integer,
    data: Memory,
    options?: AsyncOptions,
  ): Promise<number>;
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
    pid: pid_t,
    addr: ulong | Integer,
    data: Memory,
    options?: AsyncOptions,
  ): Promise<number>;
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
    pid: pid_t,
    addr: ulong | Integer,
    data: ulong | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
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
    pid: pid_t,
    addr: ulong | Integer,
    data: ulong | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
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
    pid: pid_t,
    addr: ulong | Integer,
    data: ulong | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
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
    pid: pid_t,
    addr?: Unused,
    data?: ulong | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
  /**
   * ptrace(PTRACE_KILL, pid) kills a thread that stands still: use `kill`.
   *
   * @param pid the thread.
   * @returns 0.
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(request: typeof PTRACE_KILL, pid: pid_t, options?: AsyncOptions): Promise<number>;
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
    pid: pid_t,
    addr?: Unused,
    data?: ulong | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
  /**
   * ptrace(PTRACE_ATTACH, pid) watches a thread, and stops it.
   *
   * @param pid the thread.
   * @returns 0.
   * @throws {SyscallError} EPERM: it may not be watched, or is already; ESRCH: there is no such thread.
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(request: typeof PTRACE_ATTACH, pid: pid_t, options?: AsyncOptions): Promise<number>;
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
    pid: pid_t,
    addr?: Unused,
    data?: ulong | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
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
    pid: pid_t,
    addr?: Unused,
    data?: ulong | Integer,
    options?: AsyncOptions,
  ): Promise<number>;
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
    pid: pid_t,
    addr: Unused | undefined,
    data: Flags<'PTRACE_'>,
    options?: AsyncOptions,
  ): Promise<number>;
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
    pid: pid_t,
    addr: Unused | undefined,
    data: Memory,
    options?: AsyncOptions,
  ): Promise<number>;
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
    pid: pid_t,
    addr: Unused | undefined,
    data: struct.siginfo | Address | null,
    options?: AsyncOptions,
  ): Promise<number>;
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
    pid: pid_t,
    addr: Unused | undefined,
    data: struct.siginfo | Address | null,
    options?: AsyncOptions,
  ): Promise<number>;
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
    pid: pid_t,
    addr: ulong | Integer,
    data: struct.iovec | Address | null,
    options?: AsyncOptions,
  ): Promise<number>;
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
    pid: pid_t,
    addr: ulong | Integer,
    data: struct.iovec | Address | null,
    options?: AsyncOptions,
  ): Promise<number>;
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
    pid: pid_t,
    addr: ulong | Integer,
    data: Flags<'PTRACE_'>,
    options?: AsyncOptions,
  ): Promise<number>;
  /**
   * ptrace(PTRACE_INTERRUPT, pid) stops a thread that was seized.
   *
   * @param pid the thread.
   * @returns 0.
   * @since Linux 3.4
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(request: typeof PTRACE_INTERRUPT, pid: pid_t, options?: AsyncOptions): Promise<number>;
  /**
   * ptrace(PTRACE_LISTEN, pid) lets a stopped group stand still without hiding its events.
   *
   * @param pid the thread.
   * @returns 0.
   * @since Linux 3.4
   * @see man 2 ptrace, <linux/ptrace.h>
   */
  ptrace(request: typeof PTRACE_LISTEN, pid: pid_t, options?: AsyncOptions): Promise<number>;
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
    pid: pid_t,
    addr: Memory,
    data: Memory,
    options?: AsyncOptions,
  ): Promise<number>;
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
    pid: pid_t,
    addr: ulong | Integer,
    data: BigUint64Array | Address | null,
    options?: AsyncOptions,
  ): Promise<number>;
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
    pid: pid_t,
    addr: ulong | Integer,
    data: BigUint64Array | Address | null,
    options?: AsyncOptions,
  ): Promise<number>;
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
    pid: pid_t,
    addr: ulong | Integer,
    data: Memory,
    options?: AsyncOptions,
  ): Promise<number>;
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
    pid: pid_t,
    addr: size_t | Integer | undefined,
    data: Memory,
    options?: AsyncOptions,
  ): Promise<number>;
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
    ...operands: [
      ...OperandsOf<Operation, PtraceOperands, [pid: pid_t, addr?: Operand, data?: Operand]>,
      options?: AsyncOptions,
    ]
  ): Promise<number>;
}
