// Generated from Linux 7.3.4 and abi/src/calls/processControl.ts by "pnpm generate". Do not edit.

import * as nothrow from '../../nothrow.ts';
import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Operand, OperandsOf, WithOperands } from '../../arguments/operands.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type {
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
} from '../constants.ts';
import type { PrctlOperands } from '../signatures/operands.ts';
import type { pid_t, size_t, struct, ulong } from '@linux-syscalls/types';
import { unwrap } from '../../errors/unwrap.ts';

/**
 * prctl(PR_SET_PDEATHSIG, arg2) has a signal sent when the parent ends.
 *
 * The parent is the thread that made this process, not its process: where a worker did, its end is enough. It is sent to the process whose thread asked.
 *
 * @param arg2 the signal; 0 for none.
 * @returns 0.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_SET_PDEATHSIG, arg2: Flags<'SIG'>): number;
/**
 * prctl(PR_GET_PDEATHSIG, arg2) tells that signal.
 *
 * @param arg2 receives it.
 * @returns 0.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_PDEATHSIG, arg2: Int32Array | Address | null): number;
/**
 * prctl(PR_GET_DUMPABLE) tells whether a core may be dumped and others may watch the process.
 *
 * @returns the setting.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_DUMPABLE): number;
/**
 * prctl(PR_SET_DUMPABLE, arg2) changes that.
 *
 * It counts for the whole process.
 *
 * @param arg2 1 or 0.
 * @returns 0.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_SET_DUMPABLE, arg2: ulong | Integer): number;
/**
 * prctl(PR_GET_KEEPCAPS) tells whether capabilities survive a change of user.
 *
 * @returns the setting.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_KEEPCAPS): number;
/**
 * prctl(PR_SET_KEEPCAPS, arg2) changes that, until `execve`.
 *
 * It counts for the calling thread alone, and for what it makes from then on.
 *
 * @param arg2 1 or 0.
 * @returns 0.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_SET_KEEPCAPS, arg2: ulong | Integer): number;
/**
 * prctl(PR_GET_TIMING) tells how processor time is measured, which is always the same way.
 *
 * @returns the setting.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_TIMING): number;
/**
 * prctl(PR_SET_TIMING, arg2) changes nothing.
 *
 * @param arg2 `PR_TIMING_STATISTICAL`.
 * @returns 0.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_SET_TIMING, arg2: Flags<'PR_'>): number;
/**
 * prctl(PR_SET_NAME, arg2) names the thread.
 *
 * It counts for the calling thread; the main thread’s name is what `ps` shows.
 *
 * @param arg2 the name, of which 15 bytes count.
 * @returns 0.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_SET_NAME, arg2: Path): number;
/**
 * prctl(PR_GET_NAME, arg2) tells the thread’s name.
 *
 * @param arg2 receives it, with a NUL at its end: 16 bytes.
 * @returns 0.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_NAME, arg2: Memory): number;
/**
 * prctl(PR_GET_SECCOMP) tells whether system calls are filtered: 0 or 2.
 *
 * @returns the setting.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_SECCOMP): number;
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
export function prctl(
  option: typeof PR_SET_SECCOMP,
  arg2: ulong | Integer,
  arg3?: struct.sock_fprog | Address | null,
): number;
/**
 * prctl(PR_CAPBSET_READ, arg2) tells whether a capability is in the bounding set.
 *
 * @param arg2 the capability.
 * @returns 1 or 0.
 * @since Linux 2.6.25
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_CAPBSET_READ, arg2: Flags<'CAP_'>): number;
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
export function prctl(option: typeof PR_CAPBSET_DROP, arg2: Flags<'CAP_'>): number;
/**
 * prctl(PR_GET_TSC, arg2) tells whether `rdtsc` may be executed.
 *
 * Only on x86_64 and x86; EINVAL elsewhere.
 *
 * @param arg2 receives `PR_TSC_*`.
 * @returns 0.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_TSC, arg2: Int32Array | Address | null): number;
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
export function prctl(option: typeof PR_SET_TSC, arg2: Flags<'PR_'>): number;
/**
 * prctl(PR_GET_SECUREBITS) tells the flags about root and capabilities.
 *
 * @returns the setting.
 * @since Linux 2.6.26
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_SECUREBITS): number;
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
export function prctl(option: typeof PR_SET_SECUREBITS, arg2: ulong | Integer): number;
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
export function prctl(option: typeof PR_SET_TIMERSLACK, arg2: ulong | Integer): number;
/**
 * prctl(PR_GET_TIMERSLACK) tells by how many nanoseconds timers may be late.
 *
 * @returns the setting.
 * @since Linux 2.6.28
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_TIMERSLACK): number;
/**
 * prctl(PR_TASK_PERF_EVENTS_DISABLE) stops the counters that the thread has opened.
 *
 * @returns 0.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_TASK_PERF_EVENTS_DISABLE): number;
/**
 * prctl(PR_TASK_PERF_EVENTS_ENABLE) lets them count again.
 *
 * @returns 0.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_TASK_PERF_EVENTS_ENABLE): number;
/**
 * prctl(PR_MCE_KILL, arg2, arg3) tells when a process dies of broken memory.
 *
 * @param arg2 `PR_MCE_KILL_SET` or `PR_MCE_KILL_CLEAR`.
 * @param arg3 `PR_MCE_KILL_EARLY`, `PR_MCE_KILL_LATE` or `PR_MCE_KILL_DEFAULT`.
 * @returns 0.
 * @since Linux 2.6.32
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_MCE_KILL, arg2: Flags<'PR_'>, arg3?: Flags<'PR_'>): number;
/**
 * prctl(PR_MCE_KILL_GET) tells that.
 *
 * @returns the setting.
 * @since Linux 2.6.32
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_MCE_KILL_GET): number;
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
export function prctl(
  option: typeof PR_SET_MM,
  arg2: Flags<'PR_'>,
  arg3: Memory,
  arg4: ulong | Integer,
): number;
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
export function prctl(option: typeof PR_SET_CHILD_SUBREAPER, arg2: ulong | Integer): number;
/**
 * prctl(PR_GET_CHILD_SUBREAPER, arg2) tells that.
 *
 * @param arg2 receives 1 or 0.
 * @returns 0.
 * @since Linux 3.4
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(
  option: typeof PR_GET_CHILD_SUBREAPER,
  arg2: Int32Array | Address | null,
): number;
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
export function prctl(option: typeof PR_SET_NO_NEW_PRIVS, arg2: ulong | Integer): number;
/**
 * prctl(PR_GET_NO_NEW_PRIVS) tells that.
 *
 * @returns the setting.
 * @since Linux 3.5
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_NO_NEW_PRIVS): number;
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
export function prctl(option: typeof PR_GET_TID_ADDRESS, arg2: Memory): number;
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
export function prctl(
  option: typeof PR_SET_THP_DISABLE,
  arg2: ulong | Integer,
  arg3?: Flags<'PR_'>,
): number;
/**
 * prctl(PR_GET_THP_DISABLE) tells that.
 *
 * @returns the setting.
 * @since Linux 3.15
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_THP_DISABLE): number;
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
export function prctl(
  option: typeof PR_CAP_AMBIENT,
  arg2: Flags<'PR_'>,
  arg3?: Flags<'CAP_'>,
): number;
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
export function prctl(option: typeof PR_SVE_SET_VL, arg2: ulong | Integer): number;
/**
 * prctl(PR_SVE_GET_VL) tells the length of SVE’s vectors.
 *
 * Only on aarch64; EINVAL elsewhere.
 *
 * @returns the setting.
 * @since Linux 4.15
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_SVE_GET_VL): number;
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
export function prctl(option: typeof PR_SME_SET_VL, arg2: ulong | Integer): number;
/**
 * prctl(PR_SME_GET_VL) tells the length of SME’s vectors.
 *
 * Only on aarch64; EINVAL elsewhere.
 *
 * @returns the setting.
 * @since Linux 5.19
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_SME_GET_VL): number;
/**
 * prctl(PR_GET_SPECULATION_CTRL, arg2) tells whether the processor may speculate.
 *
 * @param arg2 `PR_SPEC_STORE_BYPASS`, `PR_SPEC_INDIRECT_BRANCH` or `PR_SPEC_L1D_FLUSH`.
 * @returns the setting.
 * @since Linux 4.17
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_SPECULATION_CTRL, arg2: Flags<'PR_'>): number;
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
export function prctl(
  option: typeof PR_SET_SPECULATION_CTRL,
  arg2: Flags<'PR_'>,
  arg3: Flags<'PR_'>,
): number;
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
export function prctl(option: typeof PR_PAC_RESET_KEYS, arg2: ulong | Integer): number;
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
export function prctl(
  option: typeof PR_PAC_SET_ENABLED_KEYS,
  arg2: ulong | Integer,
  arg3: ulong | Integer,
): number;
/**
 * prctl(PR_PAC_GET_ENABLED_KEYS) tells which keys sign pointers.
 *
 * Only on aarch64; EINVAL elsewhere.
 *
 * @returns the setting.
 * @since Linux 5.13
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_PAC_GET_ENABLED_KEYS): number;
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
export function prctl(option: typeof PR_SET_TAGGED_ADDR_CTRL, arg2: ulong | Integer): number;
/**
 * prctl(PR_GET_TAGGED_ADDR_CTRL) tells that.
 *
 * Only on aarch64 and riscv64; EINVAL elsewhere.
 *
 * @returns the setting.
 * @since Linux 5.4
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_TAGGED_ADDR_CTRL): number;
/**
 * prctl(PR_SET_IO_FLUSHER, arg2) says that the thread takes part in writing memory back.
 *
 * @param arg2 1 or 0.
 * @returns 0.
 * @throws {SyscallError} EPERM: without CAP_SYS_RESOURCE.
 * @since Linux 5.6
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_SET_IO_FLUSHER, arg2: ulong | Integer): number;
/**
 * prctl(PR_GET_IO_FLUSHER) tells that.
 *
 * @returns the setting.
 * @throws {SyscallError} EPERM: without CAP_SYS_RESOURCE.
 * @since Linux 5.6
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_IO_FLUSHER): number;
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
export function prctl(
  option: typeof PR_SET_SYSCALL_USER_DISPATCH,
  arg2: Flags<'PR_'>,
  arg3: ulong | Integer,
  arg4: ulong | Integer,
  arg5: Memory,
): number;
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
export function prctl(
  option: typeof PR_SCHED_CORE,
  arg2: Flags<'PR_'>,
  arg3: pid_t,
  arg4: Flags<'PR_'>,
  arg5?: BigUint64Array | Address | null,
): number;
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
export function prctl(option: typeof PR_SET_MDWE, arg2: ulong | Integer): number;
/**
 * prctl(PR_GET_MDWE) tells that.
 *
 * @returns the setting.
 * @since Linux 6.3
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_MDWE): number;
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
export function prctl(
  option: typeof PR_SET_VMA,
  arg2: Flags<'PR_'>,
  arg3: ulong | Integer,
  arg4: ulong | Integer,
  arg5: Path | null,
): number;
/**
 * prctl(PR_GET_AUXV, arg2, arg3) tells what the kernel told the program when it started.
 *
 * @param arg2 receives pairs of words.
 * @param arg3 the length of the buffer.
 * @returns how long all of it is.
 * @since Linux 6.4
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_AUXV, arg2: Memory, arg3?: size_t | Integer): number;
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
export function prctl(option: typeof PR_SET_MEMORY_MERGE, arg2: ulong | Integer): number;
/**
 * prctl(PR_GET_MEMORY_MERGE) tells that.
 *
 * @returns the setting.
 * @since Linux 6.4
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_MEMORY_MERGE): number;
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
export function prctl(option: typeof PR_RISCV_V_SET_CONTROL, arg2: ulong | Integer): number;
/**
 * prctl(PR_RISCV_V_GET_CONTROL) tells that.
 *
 * Only on riscv64; EINVAL elsewhere.
 *
 * @returns the setting.
 * @since Linux 6.5
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_RISCV_V_GET_CONTROL): number;
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
export function prctl(
  option: typeof PR_RISCV_SET_ICACHE_FLUSH_CTX,
  arg2: Flags<'PR_'>,
  arg3: Flags<'PR_'>,
): number;
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
export function prctl(option: typeof PR_GET_SHADOW_STACK_STATUS, arg2: Memory): number;
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
export function prctl(option: typeof PR_SET_SHADOW_STACK_STATUS, arg2: ulong | Integer): number;
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
export function prctl(option: typeof PR_LOCK_SHADOW_STACK_STATUS, arg2: ulong | Integer): number;
/**
 * prctl(PR_TIMER_CREATE_RESTORE_IDS, arg2) lets `timer_create` take the id that it is given.
 *
 * @param arg2 `PR_TIMER_CREATE_RESTORE_IDS_ON`, `_OFF` or `_GET`.
 * @returns the setting.
 * @since Linux 6.15
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_TIMER_CREATE_RESTORE_IDS, arg2: Flags<'PR_'>): number;
/**
 * prctl(PR_FUTEX_HASH, arg2, arg3) tells and changes how many slots the process has for futexes of its own.
 *
 * @param arg2 `PR_FUTEX_HASH_SET_SLOTS` or `_GET_SLOTS`.
 * @param arg3 how many, a power of two; 0 for `_GET_SLOTS`.
 * @returns the setting.
 * @since Linux 6.16
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(
  option: typeof PR_FUTEX_HASH,
  arg2: Flags<'PR_'>,
  arg3: ulong | Integer,
): number;
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
export function prctl(option: typeof PR_SET_PTRACER, arg2: ulong | Integer): number;
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
export function prctl(
  option: typeof PR_RSEQ_SLICE_EXTENSION,
  arg2: Flags<'PR_'>,
  arg3?: Flags<'PR_'>,
): number;
/** Refused: it takes more or less than was given. */
export function prctl<Operation extends number, Given extends readonly unknown[]>(
  option: WithOperands<
    Operation,
    PrctlOperands,
    [arg2?: Operand, arg3?: Operand, arg4?: Operand, arg5?: Operand],
    Given
  >,
  ...operands: Given
): number;
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
export function prctl<Operation extends number>(
  option: Operation,
  ...operands: OperandsOf<
    Operation,
    PrctlOperands,
    [arg2?: Operand, arg3?: Operand, arg4?: Operand, arg5?: Operand]
  >
): number;
export function prctl(
  option: Flags<'PR_'>,
  arg2?: unknown,
  arg3?: unknown,
  arg4?: unknown,
  arg5?: unknown,
): number {
  return unwrap(
    nothrow.prctl(option, arg2 as Operand, arg3 as Operand, arg4 as Operand, arg5 as Operand),
    'prctl',
  );
}
