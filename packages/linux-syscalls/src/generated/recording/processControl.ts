// Generated from Linux 7.3.4 and abi/src/calls/processControl.ts by "pnpm generate". Do not edit.

import type { Flags } from '../../arguments/flags.ts';
import type { RecordedWord } from '../../recording/Recording.ts';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import { syscall5 } from '../../recording/trap.ts';
import { sock_fprogShape } from '../shapes.ts';

export function prctl(
  option: Flags<'PR_'>,
  arg2?: unknown,
  arg3?: unknown,
  arg4?: unknown,
  arg5?: unknown,
): number {
  const $option = argument.flags32('prctl', 'option', option);
  let $arg2: RecordedWord;
  let $arg3: RecordedWord;
  let $arg4: RecordedWord;
  let $arg5: RecordedWord;
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
