// Generated from Linux 7.3.4 and abi/src/calls/tracing.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Operand, OperandsOf, Unused, WithOperands } from '../../arguments/operands.ts';
import type { Memory, Pointer } from '../../arguments/views.ts';
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
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { syscall4, syscall5 } from '../../trap.ts';
import { BPF_COMMON_ATTRS } from '../constants.ts';
import { iovecShape, siginfoShape } from '../shapes.ts';
import { sizeOf_perf_event_attr, sizeOf_ptrace_peeksiginfo_args } from '../sizes.ts';
import { wordBits } from '../word.ts';

/**
 * bpf(cmd, attr, size, common, size_common) as `linux-syscalls` has it, returning −errno.
 *
 * @param cmd the command: `BPF_MAP_CREATE`, `BPF_PROG_LOAD` ….
 * @param attr a `union bpf_attr`, or what of it the command uses.
 * @param size the length of `attr`.
 * @param common a `struct bpf_common_attr`, with `BPF_COMMON_ATTRS` or-ed into `cmd`; or `null`.
 * @param size_common the length of `common`.
 * @returns −errno, or 0, a descriptor, or what the command returns.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
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
  const $cmd = argument.flags32('bpf', 'cmd', cmd);
  const $attr = argument.counted('bpf', 'attr', attr);
  const $common = argument.counted('bpf', 'common', common);
  const $size = argument.atLeast(
    'bpf',
    'size',
    argument.countOfBytes('bpf', 'size', size, 'attr', $attr, 0xffffffff),
    'attr',
    $attr,
    $cmd,
    BPF_COMMON_ATTRS,
  );
  const $size_common = argument.countOfBytes(
    'bpf',
    'size_common',
    size_common,
    'common',
    $common,
    0xffffffff,
  );
  return syscall5(
    is.x86_64
      ? 321
      : is.x86
        ? 357
        : is.arm
          ? 386
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 280
            : is.s390x
              ? 351
              : 361,
    $cmd,
    $attr,
    $size,
    $common,
    $size_common,
  );
}

/**
 * perf_event_open(attr, pid, cpu, group_fd, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param attr a `struct perf_event_attr`; set its `size` to `struct.perf_event_attr.size`.
 * @param pid the thread; 0 is the calling one, −1 every one on `cpu`.
 * @param cpu the processor; −1 is any.
 * @param group_fd the counter that leads the group; −1 for a new one.
 * @param flags `PERF_FLAG_FD_CLOEXEC`, `PERF_FLAG_PID_CGROUP` … or 0.
 * @returns −errno, or a descriptor to read from, or to map; the caller closes it.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
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
  const $attr = argument.sizedBlock('perf_event_open', 'attr', attr, sizeOf_perf_event_attr, 4);
  const $pid = argument.int32('perf_event_open', 'pid', pid);
  const $cpu = argument.int32('perf_event_open', 'cpu', cpu);
  const $group_fd = argument.int32('perf_event_open', 'group_fd', group_fd);
  const $flags = argument.flags32('perf_event_open', 'flags', flags);
  return argument.sizedBlockOut(
    attr,
    4,
    syscall5(
      is.x86_64
        ? 298
        : is.x86
          ? 336
          : is.arm
            ? 364
            : is.riscv64 || is.aarch64 || is.loongarch64
              ? 241
              : is.s390x
                ? 331
                : 319,
      $attr,
      $pid,
      $cpu,
      $group_fd,
      $flags,
    ),
  );
}

/**
 * ptrace(PTRACE_TRACEME, pid) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(request: typeof PTRACE_TRACEME, pid: pid_t): number;
/**
 * ptrace(PTRACE_PEEKTEXT, pid, addr, data) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread.
 * @param addr where it lies there.
 * @param data receives the word, as wide as a register.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(
  request: typeof PTRACE_PEEKTEXT,
  pid: pid_t,
  addr: ulong | Integer,
  data: Memory,
): number;
/**
 * ptrace(PTRACE_PEEKDATA, pid, addr, data) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread.
 * @param addr where it lies there.
 * @param data receives the word, as wide as a register.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(
  request: typeof PTRACE_PEEKDATA,
  pid: pid_t,
  addr: ulong | Integer,
  data: Memory,
): number;
/**
 * ptrace(PTRACE_PEEKUSR, pid, addr, data) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread.
 * @param addr its offset in `struct user`.
 * @param data receives the word, as wide as a register.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(
  request: typeof PTRACE_PEEKUSR,
  pid: pid_t,
  addr: ulong | Integer,
  data: Memory,
): number;
/**
 * ptrace(PTRACE_POKETEXT, pid, addr, data) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread.
 * @param addr where it goes there.
 * @param data the word.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(
  request: typeof PTRACE_POKETEXT,
  pid: pid_t,
  addr: ulong | Integer,
  data: ulong | Integer,
): number;
/**
 * ptrace(PTRACE_POKEDATA, pid, addr, data) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread.
 * @param addr where it goes there.
 * @param data the word.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(
  request: typeof PTRACE_POKEDATA,
  pid: pid_t,
  addr: ulong | Integer,
  data: ulong | Integer,
): number;
/**
 * ptrace(PTRACE_POKEUSR, pid, addr, data) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread.
 * @param addr its offset in `struct user`.
 * @param data the word.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(
  request: typeof PTRACE_POKEUSR,
  pid: pid_t,
  addr: ulong | Integer,
  data: ulong | Integer,
): number;
/**
 * ptrace(PTRACE_CONT, pid, data) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread.
 * @param data a signal to send to it; 0 for none.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(
  request: typeof PTRACE_CONT,
  pid: pid_t,
  addr?: Unused,
  data?: ulong | Integer,
): number;
/**
 * ptrace(PTRACE_KILL, pid) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(request: typeof PTRACE_KILL, pid: pid_t): number;
/**
 * ptrace(PTRACE_SINGLESTEP, pid, data) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread.
 * @param data a signal to send to it; 0 for none.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(
  request: typeof PTRACE_SINGLESTEP,
  pid: pid_t,
  addr?: Unused,
  data?: ulong | Integer,
): number;
/**
 * ptrace(PTRACE_ATTACH, pid) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(request: typeof PTRACE_ATTACH, pid: pid_t): number;
/**
 * ptrace(PTRACE_DETACH, pid, data) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread.
 * @param data a signal to send to it; 0 for none.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(
  request: typeof PTRACE_DETACH,
  pid: pid_t,
  addr?: Unused,
  data?: ulong | Integer,
): number;
/**
 * ptrace(PTRACE_SYSCALL, pid, data) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread.
 * @param data a signal to send to it; 0 for none.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(
  request: typeof PTRACE_SYSCALL,
  pid: pid_t,
  addr?: Unused,
  data?: ulong | Integer,
): number;
/**
 * ptrace(PTRACE_SETOPTIONS, pid, data) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread.
 * @param data `PTRACE_O_*`, or-ed.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(
  request: typeof PTRACE_SETOPTIONS,
  pid: pid_t,
  addr: Unused | undefined,
  data: Flags<'PTRACE_'>,
): number;
/**
 * ptrace(PTRACE_GETEVENTMSG, pid, data) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread.
 * @param data receives it, as wide as a register.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(
  request: typeof PTRACE_GETEVENTMSG,
  pid: pid_t,
  addr: Unused | undefined,
  data: Memory,
): number;
/**
 * ptrace(PTRACE_GETSIGINFO, pid, data) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread.
 * @param data receives it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(
  request: typeof PTRACE_GETSIGINFO,
  pid: pid_t,
  addr: Unused | undefined,
  data: struct.siginfo | Address | null,
): number;
/**
 * ptrace(PTRACE_SETSIGINFO, pid, data) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread.
 * @param data what it is told instead.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(
  request: typeof PTRACE_SETSIGINFO,
  pid: pid_t,
  addr: Unused | undefined,
  data: struct.siginfo | Address | null,
): number;
/**
 * ptrace(PTRACE_GETREGSET, pid, addr, data) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread.
 * @param addr which: `NT_PRSTATUS` for the general registers, `NT_PRFPREG` ….
 * @param data where they go or come from, which is not checked; its length is adjusted.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
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
 * ptrace(PTRACE_SETREGSET, pid, addr, data) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread.
 * @param addr which: `NT_PRSTATUS` for the general registers, `NT_PRFPREG` ….
 * @param data where they go or come from, which is not checked; its length is adjusted.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
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
 * ptrace(PTRACE_SEIZE, pid, addr, data) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread.
 * @param addr 0.
 * @param data `PTRACE_O_*`, or-ed, or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
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
 * ptrace(PTRACE_INTERRUPT, pid) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.4
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(request: typeof PTRACE_INTERRUPT, pid: pid_t): number;
/**
 * ptrace(PTRACE_LISTEN, pid) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.4
 * @see man 2 ptrace, <linux/ptrace.h>
 */
export function ptrace(request: typeof PTRACE_LISTEN, pid: pid_t): number;
/**
 * ptrace(PTRACE_PEEKSIGINFO, pid, addr, data) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread.
 * @param addr which: a `ptrace_peeksiginfo_args`.
 * @param data receives them.
 * @returns −errno, or how many were stored.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
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
 * ptrace(PTRACE_GETSIGMASK, pid, addr, data) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread.
 * @param addr 8, the size of a set.
 * @param data receives the set.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
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
 * ptrace(PTRACE_SETSIGMASK, pid, addr, data) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread.
 * @param addr 8, the size of a set.
 * @param data the set.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
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
 * ptrace(PTRACE_SECCOMP_GET_FILTER, pid, addr, data) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread.
 * @param addr which, from the newest.
 * @param data receives the instructions; `null` only to learn how many.
 * @returns −errno, or how many instructions there are.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
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
 * ptrace(PTRACE_GET_SYSCALL_INFO, pid, addr, data) as `linux-syscalls` has it, returning −errno.
 *
 * @param pid the thread.
 * @param addr the length of `data`.
 * @param data receives a `struct ptrace_syscall_info`.
 * @returns −errno, or how long the record is, which may be more.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
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
 * ptrace(request, pid, addr, data) as `linux-syscalls` has it, returning −errno.
 *
 * @param request the operation.
 * @param pid the thread.
 * @param addr an address in it, a length or a kind.
 * @param data memory here, a number or a signal.
 * @returns −errno, or what the operation returns.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
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
  const $request = argument.flags32('ptrace', 'request', request);
  const $pid = argument.int32('ptrace', 'pid', pid);
  let $addr: Pointer;
  let $data: Pointer;
  switch ($request) {
    case 0 /* PTRACE_TRACEME */:
    case 8 /* PTRACE_KILL */:
    case 16 /* PTRACE_ATTACH */:
    case 16903 /* PTRACE_INTERRUPT */:
    case 16904 /* PTRACE_LISTEN */:
      $addr = argument.unused('ptrace', 'addr', addr as never);
      $data = argument.unused('ptrace', 'data', data as never);
      break;
    case 1 /* PTRACE_PEEKTEXT */:
    case 2 /* PTRACE_PEEKDATA */:
    case 3 /* PTRACE_PEEKUSR */:
      $addr = argument.word('ptrace', 'addr', addr as never);
      $data = argument.block('ptrace', 'data', data as never, wordBits / 8);
      break;
    case 4 /* PTRACE_POKETEXT */:
    case 5 /* PTRACE_POKEDATA */:
    case 6 /* PTRACE_POKEUSR */:
      $addr = argument.word('ptrace', 'addr', addr as never);
      $data = argument.word('ptrace', 'data', data as never);
      break;
    case 7 /* PTRACE_CONT */:
    case 9 /* PTRACE_SINGLESTEP */:
    case 17 /* PTRACE_DETACH */:
    case 24 /* PTRACE_SYSCALL */:
      $addr = argument.unused('ptrace', 'addr', addr as never);
      $data = argument.word('ptrace', 'data', (data === undefined ? 0 : data) as never);
      break;
    case 16896 /* PTRACE_SETOPTIONS */:
      $addr = argument.unused('ptrace', 'addr', addr as never);
      $data = argument.flags32('ptrace', 'data', data as never);
      break;
    case 16897 /* PTRACE_GETEVENTMSG */:
      $addr = argument.unused('ptrace', 'addr', addr as never);
      $data = argument.block('ptrace', 'data', data as never, wordBits / 8);
      break;
    case 16898 /* PTRACE_GETSIGINFO */:
    case 16899 /* PTRACE_SETSIGINFO */:
      $addr = argument.unused('ptrace', 'addr', addr as never);
      $data = argument.record('ptrace', 'data', data as never, siginfoShape);
      break;
    case 16900 /* PTRACE_GETREGSET */:
    case 16901 /* PTRACE_SETREGSET */:
      $addr = argument.word('ptrace', 'addr', addr as never);
      $data = argument.record('ptrace', 'data', data as never, iovecShape);
      break;
    case 16902 /* PTRACE_SEIZE */:
      $addr = argument.word('ptrace', 'addr', addr as never);
      $data = argument.flags32('ptrace', 'data', data as never);
      break;
    case 16905 /* PTRACE_PEEKSIGINFO */:
      $addr = argument.block('ptrace', 'addr', addr as never, sizeOf_ptrace_peeksiginfo_args);
      $data = argument.memory('ptrace', 'data', data as never);
      break;
    case 16906 /* PTRACE_GETSIGMASK */:
    case 16907 /* PTRACE_SETSIGMASK */:
      $addr = argument.word('ptrace', 'addr', addr as never);
      $data = argument.numbers('ptrace', 'data', data as never, 'BigUint64Array', 1);
      break;
    case 16908 /* PTRACE_SECCOMP_GET_FILTER */:
      $addr = argument.word('ptrace', 'addr', addr as never);
      $data = argument.memory('ptrace', 'data', data as never);
      break;
    case 16910 /* PTRACE_GET_SYSCALL_INFO */:
      $data = argument.counted('ptrace', 'data', data as never);
      $addr = argument.countOfBytes(
        'ptrace',
        'addr',
        addr as never,
        'data',
        $data,
        argument.mostNumber,
      );
      break;
    default:
      $addr = argument.operand('ptrace', 'addr', addr as never);
      $data = argument.operand('ptrace', 'data', data as never);
  }
  return syscall4(
    is.x86_64 ? 101 : is.riscv64 || is.aarch64 || is.loongarch64 ? 117 : 26,
    $request,
    $pid,
    $addr,
    $data,
  );
}
