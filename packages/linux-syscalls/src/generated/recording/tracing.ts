// Generated from Linux 7.3.4 and abi/src/calls/tracing.ts by "pnpm generate". Do not edit.

import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { RecordedWord } from '../../recording/Recording.ts';
import type { fd, int, pid_t, uint } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import { syscall4, syscall5 } from '../../recording/trap.ts';
import { BPF_COMMON_ATTRS } from '../constants.ts';
import { iovecShape, siginfoShape } from '../shapes.ts';
import { sizeOf_perf_event_attr, sizeOf_ptrace_peeksiginfo_args } from '../sizes.ts';
import { wordBits } from '../word.ts';

export function bpf(
  cmd: Flags<'BPF_'>,
  attr: Memory | Deferred,
  size?: uint | Integer | Deferred,
  common: Memory | Deferred = null,
  size_common?: uint | Integer | Deferred,
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

export function perf_event_open(
  attr: Memory | Deferred,
  pid: pid_t | Deferred,
  cpu: int | Deferred,
  group_fd: fd | Deferred,
  flags: Flags<'PERF_FLAG_'> = 0,
): number {
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

export function ptrace(
  request: Flags<'PTRACE_'>,
  pid: pid_t | Deferred,
  addr?: unknown,
  data?: unknown,
): number {
  const $request = argument.flags32('ptrace', 'request', request);
  const $pid = argument.int32('ptrace', 'pid', pid);
  let $addr: RecordedWord;
  let $data: RecordedWord;
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
