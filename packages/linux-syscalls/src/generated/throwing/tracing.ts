// Generated from Linux 7.3.4 and abi/src/calls/tracing.ts by "pnpm generate". Do not edit.

import * as nothrow from '../../nothrow.ts';
import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Operand, OperandsOf, Unused, WithOperands } from '../../arguments/operands.ts';
import type { Memory } from '../../arguments/views.ts';
import type {
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
} from '../constants.ts';
import type { PtraceOperands } from '../signatures/operands.ts';
import type { fd, int, pid_t, size_t, struct, uint, ulong } from '@linux-syscalls/types';
import { unwrap } from '../../errors/unwrap.ts';

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
export function bpf(
  cmd: Flags<'BPF_'>,
  attr: Memory,
  size?: uint | Integer,
  common: Memory = null,
  size_common?: uint | Integer,
): number {
  return unwrap(nothrow.bpf(cmd, attr, size, common, size_common), 'bpf');
}

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
export function perf_event_open(
  attr: Memory,
  pid: pid_t,
  cpu: int,
  group_fd: fd,
  flags: Flags<'PERF_FLAG_'> = 0,
): fd {
  return unwrap(nothrow.perf_event_open(attr, pid, cpu, group_fd, flags), 'perf_event_open');
}

/**
 * ptrace(PTRACE_TRACEME, pid) lets the parent watch this thread.
 *
 * The thread stops at its next signal, and the event loop in it.
 *
 * @param pid the thread.
 * @returns 0.
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(request: typeof PTRACE_TRACEME, pid: pid_t): number;
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
export function ptrace(
  request: typeof PTRACE_PEEKTEXT,
  pid: pid_t,
  addr: ulong | Integer,
  data: Memory,
): number;
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
export function ptrace(
  request: typeof PTRACE_PEEKDATA,
  pid: pid_t,
  addr: ulong | Integer,
  data: Memory,
): number;
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
export function ptrace(
  request: typeof PTRACE_PEEKUSR,
  pid: pid_t,
  addr: ulong | Integer,
  data: Memory,
): number;
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
export function ptrace(
  request: typeof PTRACE_POKETEXT,
  pid: pid_t,
  addr: ulong | Integer,
  data: ulong | Integer,
): number;
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
export function ptrace(
  request: typeof PTRACE_POKEDATA,
  pid: pid_t,
  addr: ulong | Integer,
  data: ulong | Integer,
): number;
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
export function ptrace(
  request: typeof PTRACE_POKEUSR,
  pid: pid_t,
  addr: ulong | Integer,
  data: ulong | Integer,
): number;
/**
 * ptrace(PTRACE_CONT, pid, data) lets a thread go on.
 *
 * @param pid the thread.
 * @param data a signal to send to it; 0 for none.
 * @returns 0.
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(
  request: typeof PTRACE_CONT,
  pid: pid_t,
  addr?: Unused,
  data?: ulong | Integer,
): number;
/**
 * ptrace(PTRACE_KILL, pid) kills a thread that stands still: use `kill`.
 *
 * @param pid the thread.
 * @returns 0.
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(request: typeof PTRACE_KILL, pid: pid_t): number;
/**
 * ptrace(PTRACE_SINGLESTEP, pid, data) lets a thread go on for one instruction.
 *
 * @param pid the thread.
 * @param data a signal to send to it; 0 for none.
 * @returns 0.
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(
  request: typeof PTRACE_SINGLESTEP,
  pid: pid_t,
  addr?: Unused,
  data?: ulong | Integer,
): number;
/**
 * ptrace(PTRACE_ATTACH, pid) watches a thread, and stops it.
 *
 * @param pid the thread.
 * @returns 0.
 * @throws {SyscallError} EPERM: it may not be watched, or is already; ESRCH: there is no such thread.
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(request: typeof PTRACE_ATTACH, pid: pid_t): number;
/**
 * ptrace(PTRACE_DETACH, pid, data) leaves a thread alone.
 *
 * @param pid the thread.
 * @param data a signal to send to it; 0 for none.
 * @returns 0.
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(
  request: typeof PTRACE_DETACH,
  pid: pid_t,
  addr?: Unused,
  data?: ulong | Integer,
): number;
/**
 * ptrace(PTRACE_SYSCALL, pid, data) lets a thread go on to the next entry or exit of a system call.
 *
 * @param pid the thread.
 * @param data a signal to send to it; 0 for none.
 * @returns 0.
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(
  request: typeof PTRACE_SYSCALL,
  pid: pid_t,
  addr?: Unused,
  data?: ulong | Integer,
): number;
/**
 * ptrace(PTRACE_SETOPTIONS, pid, data) sets what is told of a thread.
 *
 * @param pid the thread.
 * @param data `PTRACE_O_*`, or-ed.
 * @returns 0.
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(
  request: typeof PTRACE_SETOPTIONS,
  pid: pid_t,
  addr: Unused | undefined,
  data: Flags<'PTRACE_'>,
): number;
/**
 * ptrace(PTRACE_GETEVENTMSG, pid, data) tells what comes with an event: a new thread’s id, an exit code.
 *
 * @param pid the thread.
 * @param data receives it, as wide as a register.
 * @returns 0.
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(
  request: typeof PTRACE_GETEVENTMSG,
  pid: pid_t,
  addr: Unused | undefined,
  data: Memory,
): number;
/**
 * ptrace(PTRACE_GETSIGINFO, pid, data) tells of the signal that stopped a thread.
 *
 * @param pid the thread.
 * @param data receives it.
 * @returns 0.
 * @throws {SyscallError} EINVAL: it wasn’t stopped by a signal.
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(
  request: typeof PTRACE_GETSIGINFO,
  pid: pid_t,
  addr: Unused | undefined,
  data: struct.siginfo | Address | null,
): number;
/**
 * ptrace(PTRACE_SETSIGINFO, pid, data) changes the signal that stopped a thread.
 *
 * @param pid the thread.
 * @param data what it is told instead.
 * @returns 0.
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(
  request: typeof PTRACE_SETSIGINFO,
  pid: pid_t,
  addr: Unused | undefined,
  data: struct.siginfo | Address | null,
): number;
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
export function ptrace(
  request: typeof PTRACE_GETREGSET,
  pid: pid_t,
  addr: ulong | Integer,
  data: struct.iovec | Address | null,
): number;
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
export function ptrace(
  request: typeof PTRACE_SETREGSET,
  pid: pid_t,
  addr: ulong | Integer,
  data: struct.iovec | Address | null,
): number;
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
export function ptrace(
  request: typeof PTRACE_SEIZE,
  pid: pid_t,
  addr: ulong | Integer,
  data: Flags<'PTRACE_'>,
): number;
/**
 * ptrace(PTRACE_INTERRUPT, pid) stops a thread that was seized.
 *
 * @param pid the thread.
 * @returns 0.
 * @since Linux 3.4
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(request: typeof PTRACE_INTERRUPT, pid: pid_t): number;
/**
 * ptrace(PTRACE_LISTEN, pid) lets a stopped group stand still without hiding its events.
 *
 * @param pid the thread.
 * @returns 0.
 * @since Linux 3.4
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(request: typeof PTRACE_LISTEN, pid: pid_t): number;
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
export function ptrace(
  request: typeof PTRACE_PEEKSIGINFO,
  pid: pid_t,
  addr: Memory,
  data: Memory,
): number;
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
export function ptrace(
  request: typeof PTRACE_GETSIGMASK,
  pid: pid_t,
  addr: ulong | Integer,
  data: BigUint64Array | Address | null,
): number;
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
export function ptrace(
  request: typeof PTRACE_SETSIGMASK,
  pid: pid_t,
  addr: ulong | Integer,
  data: BigUint64Array | Address | null,
): number;
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
export function ptrace(
  request: typeof PTRACE_SECCOMP_GET_FILTER,
  pid: pid_t,
  addr: ulong | Integer,
  data: Memory,
): number;
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
export function ptrace(
  request: typeof PTRACE_GET_SYSCALL_INFO,
  pid: pid_t,
  addr: size_t | Integer | undefined,
  data: Memory,
): number;
/** Refused: it takes more or less than was given. */
export function ptrace<Operation extends number, Given extends readonly unknown[]>(
  request: WithOperands<
    Operation,
    PtraceOperands,
    [pid: pid_t, addr?: Operand, data?: Operand],
    Given
  >,
  ...operands: Given
): number;
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
export function ptrace<Operation extends number>(
  request: Operation,
  ...operands: OperandsOf<Operation, PtraceOperands, [pid: pid_t, addr?: Operand, data?: Operand]>
): number;
export function ptrace(
  request: Flags<'PTRACE_'>,
  pid: pid_t,
  addr?: unknown,
  data?: unknown,
): number {
  return unwrap(nothrow.ptrace(request, pid, addr as Operand, data as Operand), 'ptrace');
}
