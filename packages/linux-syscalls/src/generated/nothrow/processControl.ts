// Generated from Linux 7.3.4 and abi/src/calls/processControl.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Operand, OperandsOf, WithOperands } from '../../arguments/operands.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory, Pointer } from '../../arguments/views.ts';
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
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { syscall5 } from '../../trap.ts';
import { sock_fprogShape } from '../shapes.ts';

/**
 * prctl(PR_SET_PDEATHSIG, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the signal; 0 for none.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_SET_PDEATHSIG, arg2: Flags<'SIG'>): number;
/**
 * prctl(PR_GET_PDEATHSIG, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 receives it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_PDEATHSIG, arg2: Int32Array | Address | null): number;
/**
 * prctl(PR_GET_DUMPABLE) as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or the setting.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_DUMPABLE): number;
/**
 * prctl(PR_SET_DUMPABLE, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 1 or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_SET_DUMPABLE, arg2: ulong | Integer): number;
/**
 * prctl(PR_GET_KEEPCAPS) as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or the setting.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_KEEPCAPS): number;
/**
 * prctl(PR_SET_KEEPCAPS, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 1 or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_SET_KEEPCAPS, arg2: ulong | Integer): number;
/**
 * prctl(PR_GET_TIMING) as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or the setting.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_TIMING): number;
/**
 * prctl(PR_SET_TIMING, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 `PR_TIMING_STATISTICAL`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_SET_TIMING, arg2: Flags<'PR_'>): number;
/**
 * prctl(PR_SET_NAME, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the name, of which 15 bytes count.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_SET_NAME, arg2: Path): number;
/**
 * prctl(PR_GET_NAME, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 receives it, with a NUL at its end: 16 bytes.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_NAME, arg2: Memory): number;
/**
 * prctl(PR_GET_SECCOMP) as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or the setting.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_SECCOMP): number;
/**
 * prctl(PR_SET_SECCOMP, arg2, arg3) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 `SECCOMP_MODE_STRICT` or `SECCOMP_MODE_FILTER`.
 * @param arg3 the program, whose instructions are not checked.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(
  option: typeof PR_SET_SECCOMP,
  arg2: ulong | Integer,
  arg3?: struct.sock_fprog | Address | null,
): number;
/**
 * prctl(PR_CAPBSET_READ, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the capability.
 * @returns −errno, or 1 or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.25
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_CAPBSET_READ, arg2: Flags<'CAP_'>): number;
/**
 * prctl(PR_CAPBSET_DROP, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the capability.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.25
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_CAPBSET_DROP, arg2: Flags<'CAP_'>): number;
/**
 * prctl(PR_GET_TSC, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 receives `PR_TSC_*`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_TSC, arg2: Int32Array | Address | null): number;
/**
 * prctl(PR_SET_TSC, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 `PR_TSC_ENABLE`, or `PR_TSC_SIGSEGV` to be killed at it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_SET_TSC, arg2: Flags<'PR_'>): number;
/**
 * prctl(PR_GET_SECUREBITS) as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or the setting.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.26
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_SECUREBITS): number;
/**
 * prctl(PR_SET_SECUREBITS, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 `SECBIT_*`, or-ed.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.26
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_SET_SECUREBITS, arg2: ulong | Integer): number;
/**
 * prctl(PR_SET_TIMERSLACK, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 by how many nanoseconds; 0 is the default.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.28
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_SET_TIMERSLACK, arg2: ulong | Integer): number;
/**
 * prctl(PR_GET_TIMERSLACK) as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or the setting.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.28
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_TIMERSLACK): number;
/**
 * prctl(PR_TASK_PERF_EVENTS_DISABLE) as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_TASK_PERF_EVENTS_DISABLE): number;
/**
 * prctl(PR_TASK_PERF_EVENTS_ENABLE) as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_TASK_PERF_EVENTS_ENABLE): number;
/**
 * prctl(PR_MCE_KILL, arg2, arg3) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 `PR_MCE_KILL_SET` or `PR_MCE_KILL_CLEAR`.
 * @param arg3 `PR_MCE_KILL_EARLY`, `PR_MCE_KILL_LATE` or `PR_MCE_KILL_DEFAULT`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.32
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_MCE_KILL, arg2: Flags<'PR_'>, arg3?: Flags<'PR_'>): number;
/**
 * prctl(PR_MCE_KILL_GET) as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or the setting.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.32
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_MCE_KILL_GET): number;
/**
 * prctl(PR_SET_MM, arg2, arg3, arg4) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 `PR_SET_MM_*`.
 * @param arg3 what that takes.
 * @param arg4 its size; 0 where it has none.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
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
 * prctl(PR_SET_CHILD_SUBREAPER, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 1 or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.4
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_SET_CHILD_SUBREAPER, arg2: ulong | Integer): number;
/**
 * prctl(PR_GET_CHILD_SUBREAPER, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 receives 1 or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.4
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(
  option: typeof PR_GET_CHILD_SUBREAPER,
  arg2: Int32Array | Address | null,
): number;
/**
 * prctl(PR_SET_NO_NEW_PRIVS, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 1.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.5
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_SET_NO_NEW_PRIVS, arg2: ulong | Integer): number;
/**
 * prctl(PR_GET_NO_NEW_PRIVS) as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or the setting.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.5
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_NO_NEW_PRIVS): number;
/**
 * prctl(PR_GET_TID_ADDRESS, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 receives it, as wide as a register of the kernel: eight bytes, or four.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.5
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_TID_ADDRESS, arg2: Memory): number;
/**
 * prctl(PR_SET_THP_DISABLE, arg2, arg3) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 1 or 0.
 * @param arg3 `PR_THP_DISABLE_EXCEPT_ADVISED` (since 6.18) or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.15
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(
  option: typeof PR_SET_THP_DISABLE,
  arg2: ulong | Integer,
  arg3?: Flags<'PR_'>,
): number;
/**
 * prctl(PR_GET_THP_DISABLE) as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or the setting.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.15
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_THP_DISABLE): number;
/**
 * prctl(PR_CAP_AMBIENT, arg2, arg3) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 `PR_CAP_AMBIENT_RAISE`, `_LOWER`, `_IS_SET` or `_CLEAR_ALL`.
 * @param arg3 the capability.
 * @returns −errno, or 0; 1 or 0 for `_IS_SET`.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.3
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(
  option: typeof PR_CAP_AMBIENT,
  arg2: Flags<'PR_'>,
  arg3?: Flags<'CAP_'>,
): number;
/**
 * prctl(PR_SVE_SET_VL, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the length in bytes, or-ed with `PR_SVE_*`.
 * @returns −errno, or the setting.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.15
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_SVE_SET_VL, arg2: ulong | Integer): number;
/**
 * prctl(PR_SVE_GET_VL) as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or the setting.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.15
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_SVE_GET_VL): number;
/**
 * prctl(PR_SME_SET_VL, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the length in bytes, or-ed with `PR_SME_*`.
 * @returns −errno, or the setting.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.19
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_SME_SET_VL, arg2: ulong | Integer): number;
/**
 * prctl(PR_SME_GET_VL) as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or the setting.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.19
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_SME_GET_VL): number;
/**
 * prctl(PR_GET_SPECULATION_CTRL, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 `PR_SPEC_STORE_BYPASS`, `PR_SPEC_INDIRECT_BRANCH` or `PR_SPEC_L1D_FLUSH`.
 * @returns −errno, or the setting.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.17
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_SPECULATION_CTRL, arg2: Flags<'PR_'>): number;
/**
 * prctl(PR_SET_SPECULATION_CTRL, arg2, arg3) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 `PR_SPEC_STORE_BYPASS`, `PR_SPEC_INDIRECT_BRANCH` or `PR_SPEC_L1D_FLUSH`.
 * @param arg3 `PR_SPEC_ENABLE`, `PR_SPEC_DISABLE` ….
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.17
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(
  option: typeof PR_SET_SPECULATION_CTRL,
  arg2: Flags<'PR_'>,
  arg3: Flags<'PR_'>,
): number;
/**
 * prctl(PR_PAC_RESET_KEYS, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 `PR_PAC_*`, or-ed; 0 for all.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.0
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_PAC_RESET_KEYS, arg2: ulong | Integer): number;
/**
 * prctl(PR_PAC_SET_ENABLED_KEYS, arg2, arg3) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the keys that are changed.
 * @param arg3 those of them that are on.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.13
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(
  option: typeof PR_PAC_SET_ENABLED_KEYS,
  arg2: ulong | Integer,
  arg3: ulong | Integer,
): number;
/**
 * prctl(PR_PAC_GET_ENABLED_KEYS) as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or the setting.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.13
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_PAC_GET_ENABLED_KEYS): number;
/**
 * prctl(PR_SET_TAGGED_ADDR_CTRL, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 `PR_TAGGED_ADDR_ENABLE` and `PR_MTE_*`, or-ed.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.4
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_SET_TAGGED_ADDR_CTRL, arg2: ulong | Integer): number;
/**
 * prctl(PR_GET_TAGGED_ADDR_CTRL) as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or the setting.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.4
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_TAGGED_ADDR_CTRL): number;
/**
 * prctl(PR_SET_IO_FLUSHER, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 1 or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.6
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_SET_IO_FLUSHER, arg2: ulong | Integer): number;
/**
 * prctl(PR_GET_IO_FLUSHER) as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or the setting.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.6
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_IO_FLUSHER): number;
/**
 * prctl(PR_SET_SYSCALL_USER_DISPATCH, arg2, arg3, arg4, arg5) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 `PR_SYS_DISPATCH_*`.
 * @param arg3 the address of the range.
 * @param arg4 its length.
 * @param arg5 the byte that switches it on and off, in memory of `allocate`; `null` for none.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
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
 * prctl(PR_SCHED_CORE, arg2, arg3, arg4, arg5) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 `PR_SCHED_CORE_GET`, `_CREATE`, `_SHARE_TO` or `_SHARE_FROM`.
 * @param arg3 whom; 0 is the caller.
 * @param arg4 `PR_SCHED_CORE_SCOPE_*`.
 * @param arg5 receives the cookie; `null` but for `_GET`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
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
 * prctl(PR_SET_MDWE, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 `PR_MDWE_REFUSE_EXEC_GAIN`, or-ed with `PR_MDWE_NO_INHERIT`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.3
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_SET_MDWE, arg2: ulong | Integer): number;
/**
 * prctl(PR_GET_MDWE) as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or the setting.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.3
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_MDWE): number;
/**
 * prctl(PR_SET_VMA, arg2, arg3, arg4, arg5) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 `PR_SET_VMA_ANON_NAME`.
 * @param arg3 where it starts, on a page.
 * @param arg4 its length.
 * @param arg5 the name, at most 79 bytes; `null` takes it away.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
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
 * prctl(PR_GET_AUXV, arg2, arg3) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 receives pairs of words.
 * @param arg3 the length of the buffer.
 * @returns −errno, or how long all of it is.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.4
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_AUXV, arg2: Memory, arg3?: size_t | Integer): number;
/**
 * prctl(PR_SET_MEMORY_MERGE, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 1 or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.4
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_SET_MEMORY_MERGE, arg2: ulong | Integer): number;
/**
 * prctl(PR_GET_MEMORY_MERGE) as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or the setting.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.4
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_MEMORY_MERGE): number;
/**
 * prctl(PR_RISCV_V_SET_CONTROL, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 `PR_RISCV_V_VSTATE_CTRL_*`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.5
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_RISCV_V_SET_CONTROL, arg2: ulong | Integer): number;
/**
 * prctl(PR_RISCV_V_GET_CONTROL) as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or the setting.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.5
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_RISCV_V_GET_CONTROL): number;
/**
 * prctl(PR_RISCV_SET_ICACHE_FLUSH_CTX, arg2, arg3) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 `PR_RISCV_CTX_SW_FENCEI_ON` or `_OFF`.
 * @param arg3 `PR_RISCV_SCOPE_PER_PROCESS` or `_PER_THREAD`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.10
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(
  option: typeof PR_RISCV_SET_ICACHE_FLUSH_CTX,
  arg2: Flags<'PR_'>,
  arg3: Flags<'PR_'>,
): number;
/**
 * prctl(PR_GET_SHADOW_STACK_STATUS, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 receives `PR_SHADOW_STACK_*`, as 64 bits.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.13
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_GET_SHADOW_STACK_STATUS, arg2: Memory): number;
/**
 * prctl(PR_SET_SHADOW_STACK_STATUS, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 `PR_SHADOW_STACK_*`, or-ed.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.13
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_SET_SHADOW_STACK_STATUS, arg2: ulong | Integer): number;
/**
 * prctl(PR_LOCK_SHADOW_STACK_STATUS, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 `PR_SHADOW_STACK_*`, or-ed.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.13
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_LOCK_SHADOW_STACK_STATUS, arg2: ulong | Integer): number;
/**
 * prctl(PR_TIMER_CREATE_RESTORE_IDS, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 `PR_TIMER_CREATE_RESTORE_IDS_ON`, `_OFF` or `_GET`.
 * @returns −errno, or the setting.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.15
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_TIMER_CREATE_RESTORE_IDS, arg2: Flags<'PR_'>): number;
/**
 * prctl(PR_FUTEX_HASH, arg2, arg3) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 `PR_FUTEX_HASH_SET_SLOTS` or `_GET_SLOTS`.
 * @param arg3 how many, a power of two; 0 for `_GET_SLOTS`.
 * @returns −errno, or the setting.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.16
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(
  option: typeof PR_FUTEX_HASH,
  arg2: Flags<'PR_'>,
  arg3: ulong | Integer,
): number;
/**
 * prctl(PR_SET_PTRACER, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the process; 0 for none, all ones for any.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.4
 * @see man 2 prctl, <linux/prctl.h>
 */
export function prctl(option: typeof PR_SET_PTRACER, arg2: ulong | Integer): number;
/**
 * prctl(PR_RSEQ_SLICE_EXTENSION, arg2, arg3) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 `PR_RSEQ_SLICE_EXTENSION_SET` or `_GET`.
 * @param arg3 `PR_RSEQ_SLICE_EXT_ENABLE` or 0.
 * @returns −errno, or the setting.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
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
 * prctl(option, arg2, arg3, arg4, arg5) as `linux-syscalls` has it, returning −errno.
 *
 * @param option the operation.
 * @param arg2 what the operation takes first.
 * @param arg3 second.
 * @param arg4 third.
 * @param arg5 and last.
 * @returns −errno, or what the operation returns.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
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
  const $option = argument.flags32('prctl', 'option', option);
  let $arg2: Pointer;
  let $arg3: Pointer;
  let $arg4: Pointer;
  let $arg5: Pointer;
  switch ($option) {
    case 1 /* PR_SET_PDEATHSIG */:
    case 14 /* PR_SET_TIMING */:
    case 23 /* PR_CAPBSET_READ */:
    case 24 /* PR_CAPBSET_DROP */:
    case 26 /* PR_SET_TSC */:
    case 52 /* PR_GET_SPECULATION_CTRL */:
    case 77 /* PR_TIMER_CREATE_RESTORE_IDS */:
      $arg2 = argument.flags32('prctl', 'arg2', arg2 as never);
      $arg3 = argument.unused('prctl', 'arg3', arg3 as never);
      $arg4 = argument.unused('prctl', 'arg4', arg4 as never);
      $arg5 = argument.unused('prctl', 'arg5', arg5 as never);
      break;
    case 2 /* PR_GET_PDEATHSIG */:
    case 25 /* PR_GET_TSC */:
    case 37 /* PR_GET_CHILD_SUBREAPER */:
      $arg2 = argument.numbers('prctl', 'arg2', arg2 as never, 'Int32Array', 1);
      $arg3 = argument.unused('prctl', 'arg3', arg3 as never);
      $arg4 = argument.unused('prctl', 'arg4', arg4 as never);
      $arg5 = argument.unused('prctl', 'arg5', arg5 as never);
      break;
    case 3 /* PR_GET_DUMPABLE */:
    case 7 /* PR_GET_KEEPCAPS */:
    case 13 /* PR_GET_TIMING */:
    case 21 /* PR_GET_SECCOMP */:
    case 27 /* PR_GET_SECUREBITS */:
    case 30 /* PR_GET_TIMERSLACK */:
    case 31 /* PR_TASK_PERF_EVENTS_DISABLE */:
    case 32 /* PR_TASK_PERF_EVENTS_ENABLE */:
    case 34 /* PR_MCE_KILL_GET */:
    case 39 /* PR_GET_NO_NEW_PRIVS */:
    case 42 /* PR_GET_THP_DISABLE */:
    case 51 /* PR_SVE_GET_VL */:
    case 64 /* PR_SME_GET_VL */:
    case 61 /* PR_PAC_GET_ENABLED_KEYS */:
    case 56 /* PR_GET_TAGGED_ADDR_CTRL */:
    case 58 /* PR_GET_IO_FLUSHER */:
    case 66 /* PR_GET_MDWE */:
    case 68 /* PR_GET_MEMORY_MERGE */:
    case 70 /* PR_RISCV_V_GET_CONTROL */:
      $arg2 = argument.unused('prctl', 'arg2', arg2 as never);
      $arg3 = argument.unused('prctl', 'arg3', arg3 as never);
      $arg4 = argument.unused('prctl', 'arg4', arg4 as never);
      $arg5 = argument.unused('prctl', 'arg5', arg5 as never);
      break;
    case 4 /* PR_SET_DUMPABLE */:
    case 8 /* PR_SET_KEEPCAPS */:
    case 28 /* PR_SET_SECUREBITS */:
    case 29 /* PR_SET_TIMERSLACK */:
    case 36 /* PR_SET_CHILD_SUBREAPER */:
    case 38 /* PR_SET_NO_NEW_PRIVS */:
    case 50 /* PR_SVE_SET_VL */:
    case 63 /* PR_SME_SET_VL */:
    case 54 /* PR_PAC_RESET_KEYS */:
    case 55 /* PR_SET_TAGGED_ADDR_CTRL */:
    case 57 /* PR_SET_IO_FLUSHER */:
    case 65 /* PR_SET_MDWE */:
    case 67 /* PR_SET_MEMORY_MERGE */:
    case 69 /* PR_RISCV_V_SET_CONTROL */:
    case 75 /* PR_SET_SHADOW_STACK_STATUS */:
    case 76 /* PR_LOCK_SHADOW_STACK_STATUS */:
    case 1499557217 /* PR_SET_PTRACER */:
      $arg2 = argument.word('prctl', 'arg2', arg2 as never);
      $arg3 = argument.unused('prctl', 'arg3', arg3 as never);
      $arg4 = argument.unused('prctl', 'arg4', arg4 as never);
      $arg5 = argument.unused('prctl', 'arg5', arg5 as never);
      break;
    case 15 /* PR_SET_NAME */:
      $arg3 = argument.unused('prctl', 'arg3', arg3 as never);
      $arg4 = argument.unused('prctl', 'arg4', arg4 as never);
      $arg5 = argument.unused('prctl', 'arg5', arg5 as never);
      $arg2 = argument.string('prctl', 'arg2', arg2 as never, 0);
      break;
    case 16 /* PR_GET_NAME */:
      $arg2 = argument.block('prctl', 'arg2', arg2 as never, 16);
      $arg3 = argument.unused('prctl', 'arg3', arg3 as never);
      $arg4 = argument.unused('prctl', 'arg4', arg4 as never);
      $arg5 = argument.unused('prctl', 'arg5', arg5 as never);
      break;
    case 22 /* PR_SET_SECCOMP */:
      $arg2 = argument.word('prctl', 'arg2', arg2 as never);
      $arg3 = argument.record(
        'prctl',
        'arg3',
        (arg3 === undefined ? null : arg3) as never,
        sock_fprogShape,
      );
      $arg4 = argument.unused('prctl', 'arg4', arg4 as never);
      $arg5 = argument.unused('prctl', 'arg5', arg5 as never);
      break;
    case 33 /* PR_MCE_KILL */:
    case 47 /* PR_CAP_AMBIENT */:
    case 79 /* PR_RSEQ_SLICE_EXTENSION */:
      $arg2 = argument.flags32('prctl', 'arg2', arg2 as never);
      $arg3 = argument.flags32('prctl', 'arg3', (arg3 === undefined ? 0 : arg3) as never);
      $arg4 = argument.unused('prctl', 'arg4', arg4 as never);
      $arg5 = argument.unused('prctl', 'arg5', arg5 as never);
      break;
    case 35 /* PR_SET_MM */:
      $arg2 = argument.flags32('prctl', 'arg2', arg2 as never);
      $arg3 = argument.memory('prctl', 'arg3', arg3 as never);
      $arg4 = argument.word('prctl', 'arg4', arg4 as never);
      $arg5 = argument.unused('prctl', 'arg5', arg5 as never);
      break;
    case 40 /* PR_GET_TID_ADDRESS */:
    case 74 /* PR_GET_SHADOW_STACK_STATUS */:
      $arg2 = argument.block('prctl', 'arg2', arg2 as never, 8);
      $arg3 = argument.unused('prctl', 'arg3', arg3 as never);
      $arg4 = argument.unused('prctl', 'arg4', arg4 as never);
      $arg5 = argument.unused('prctl', 'arg5', arg5 as never);
      break;
    case 41 /* PR_SET_THP_DISABLE */:
      $arg2 = argument.word('prctl', 'arg2', arg2 as never);
      $arg3 = argument.flags32('prctl', 'arg3', (arg3 === undefined ? 0 : arg3) as never);
      $arg4 = argument.unused('prctl', 'arg4', arg4 as never);
      $arg5 = argument.unused('prctl', 'arg5', arg5 as never);
      break;
    case 53 /* PR_SET_SPECULATION_CTRL */:
    case 71 /* PR_RISCV_SET_ICACHE_FLUSH_CTX */:
      $arg2 = argument.flags32('prctl', 'arg2', arg2 as never);
      $arg3 = argument.flags32('prctl', 'arg3', arg3 as never);
      $arg4 = argument.unused('prctl', 'arg4', arg4 as never);
      $arg5 = argument.unused('prctl', 'arg5', arg5 as never);
      break;
    case 60 /* PR_PAC_SET_ENABLED_KEYS */:
      $arg2 = argument.word('prctl', 'arg2', arg2 as never);
      $arg3 = argument.word('prctl', 'arg3', arg3 as never);
      $arg4 = argument.unused('prctl', 'arg4', arg4 as never);
      $arg5 = argument.unused('prctl', 'arg5', arg5 as never);
      break;
    case 59 /* PR_SET_SYSCALL_USER_DISPATCH */:
      $arg2 = argument.flags32('prctl', 'arg2', arg2 as never);
      $arg3 = argument.word('prctl', 'arg3', arg3 as never);
      $arg4 = argument.word('prctl', 'arg4', arg4 as never);
      $arg5 = argument.memory('prctl', 'arg5', arg5 as never);
      break;
    case 62 /* PR_SCHED_CORE */:
      $arg2 = argument.flags32('prctl', 'arg2', arg2 as never);
      $arg3 = argument.int32('prctl', 'arg3', arg3 as never);
      $arg4 = argument.flags32('prctl', 'arg4', arg4 as never);
      $arg5 = argument.numbers(
        'prctl',
        'arg5',
        (arg5 === undefined ? null : arg5) as never,
        'BigUint64Array',
        1,
      );
      break;
    case 1398164801 /* PR_SET_VMA */:
      $arg2 = argument.flags32('prctl', 'arg2', arg2 as never);
      $arg3 = argument.word('prctl', 'arg3', arg3 as never);
      $arg4 = argument.word('prctl', 'arg4', arg4 as never);
      $arg5 = argument.nullableString('prctl', 'arg5', arg5 as never, 0);
      break;
    case 1096112214 /* PR_GET_AUXV */:
      $arg2 = argument.counted('prctl', 'arg2', arg2 as never);
      $arg4 = argument.unused('prctl', 'arg4', arg4 as never);
      $arg5 = argument.unused('prctl', 'arg5', arg5 as never);
      $arg3 = argument.countOfBytes(
        'prctl',
        'arg3',
        arg3 as never,
        'arg2',
        $arg2,
        argument.mostNumber,
      );
      break;
    case 78 /* PR_FUTEX_HASH */:
      $arg2 = argument.flags32('prctl', 'arg2', arg2 as never);
      $arg3 = argument.word('prctl', 'arg3', arg3 as never);
      $arg4 = argument.unused('prctl', 'arg4', arg4 as never);
      $arg5 = argument.unused('prctl', 'arg5', arg5 as never);
      break;
    default:
      $arg2 = argument.operand('prctl', 'arg2', arg2 as never);
      $arg3 = argument.operand('prctl', 'arg3', arg3 as never);
      $arg4 = argument.operand('prctl', 'arg4', arg4 as never);
      $arg5 = argument.operand('prctl', 'arg5', arg5 as never);
  }
  return syscall5(
    is.x86_64
      ? 157
      : is.x86 || is.arm || is.s390x
        ? 172
        : is.riscv64 || is.aarch64 || is.loongarch64
          ? 167
          : 171,
    $option,
    $arg2,
    $arg3,
    $arg4,
    $arg5,
  );
}
