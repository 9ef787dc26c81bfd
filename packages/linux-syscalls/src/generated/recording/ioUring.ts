// Generated from Linux 7.3.4 and abi/src/calls/ioUring.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { RecordedWord } from '../../recording/Recording.ts';
import type { fd, size_t, struct, uint } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import { syscall2, syscall4, syscall6 } from '../../recording/trap.ts';
import {
  io_uring_buf_regShape,
  io_uring_buf_statusShape,
  io_uring_clock_registerShape,
  io_uring_clone_buffersShape,
  io_uring_file_index_rangeShape,
  io_uring_mem_region_regShape,
  io_uring_napiShape,
  io_uring_paramsShape,
  io_uring_restrictionShape,
  io_uring_rsrc_updateShape,
  io_uring_sqeShape,
  io_uring_sync_cancel_regShape,
  iovecShape,
} from '../shapes.ts';

export function io_uring_enter(
  fd: fd | Deferred,
  to_submit: uint | Deferred,
  min_complete: uint | Deferred = 0,
  flags: Flags<'IORING_'> = 0,
  argp: Memory | Deferred = null,
  argsz?: size_t | Integer | Deferred,
): number {
  const $fd = argument.int32('io_uring_enter', 'fd', fd);
  const $to_submit = argument.uint32('io_uring_enter', 'to_submit', to_submit);
  const $min_complete = argument.uint32('io_uring_enter', 'min_complete', min_complete);
  const $flags = argument.flags32('io_uring_enter', 'flags', flags);
  const $argp = argument.counted('io_uring_enter', 'argp', argp);
  const $argsz = argument.countOfBytes(
    'io_uring_enter',
    'argsz',
    argsz,
    'argp',
    $argp,
    argument.mostNumber,
  );
  return syscall6(426 /* io_uring_enter */, $fd, $to_submit, $min_complete, $flags, $argp, $argsz);
}

export function io_uring_register(
  fd: fd | Deferred,
  opcode: Flags<'IORING_'>,
  arg?: unknown,
  nr_args?: unknown,
): number {
  const $fd = argument.int32('io_uring_register', 'fd', fd);
  const $opcode = argument.flags32('io_uring_register', 'opcode', opcode);
  let $arg: RecordedWord;
  let $nr_args: RecordedWord;
  switch ($opcode & ~(2147483648 /* IORING_REGISTER_USE_REGISTERED_RING */)) {
    case 0 /* IORING_REGISTER_BUFFERS */:
      $arg = argument.records('io_uring_register', 'arg', arg as never, iovecShape, 0);
      $nr_args = argument.countOfRecords(
        'io_uring_register',
        'nr_args',
        nr_args as never,
        'arg',
        $arg,
        0xffffffff,
        iovecShape,
      );
      break;
    case 1 /* IORING_UNREGISTER_BUFFERS */:
    case 3 /* IORING_UNREGISTER_FILES */:
    case 5 /* IORING_UNREGISTER_EVENTFD */:
    case 9 /* IORING_REGISTER_PERSONALITY */:
    case 12 /* IORING_REGISTER_ENABLE_RINGS */:
    case 18 /* IORING_UNREGISTER_IOWQ_AFF */:
      $arg = argument.unused('io_uring_register', 'arg', arg as never);
      $nr_args = argument.unused('io_uring_register', 'nr_args', nr_args as never);
      break;
    case 2 /* IORING_REGISTER_FILES */:
      $arg = argument.numbers('io_uring_register', 'arg', arg as never, 'Int32Array', 0);
      $nr_args = argument.countOfNumbers(
        'io_uring_register',
        'nr_args',
        nr_args as never,
        'arg',
        $arg,
        0xffffffff,
      );
      break;
    case 4 /* IORING_REGISTER_EVENTFD */:
    case 7 /* IORING_REGISTER_EVENTFD_ASYNC */:
      $arg = argument.numbers('io_uring_register', 'arg', arg as never, 'Int32Array', 1);
      $nr_args = argument.uint32(
        'io_uring_register',
        'nr_args',
        (nr_args === undefined ? 1 : nr_args) as never,
      );
      break;
    case 6 /* IORING_REGISTER_FILES_UPDATE */:
      $arg = argument.record('io_uring_register', 'arg', arg as never, io_uring_rsrc_updateShape);
      $nr_args = argument.uint32('io_uring_register', 'nr_args', nr_args as never);
      break;
    case 8 /* IORING_REGISTER_PROBE */:
      $nr_args = argument.uint32('io_uring_register', 'nr_args', nr_args as never);
      $arg = argument.measured(
        'io_uring_register',
        'arg',
        arg as never,
        'nr_args',
        $nr_args,
        8,
        1,
        -2,
      );
      break;
    case 10 /* IORING_UNREGISTER_PERSONALITY */:
      $arg = argument.unused('io_uring_register', 'arg', arg as never);
      $nr_args = argument.uint32('io_uring_register', 'nr_args', nr_args as never);
      break;
    case 11 /* IORING_REGISTER_RESTRICTIONS */:
      $arg = argument.records(
        'io_uring_register',
        'arg',
        arg as never,
        io_uring_restrictionShape,
        0,
      );
      $nr_args = argument.countOfRecords(
        'io_uring_register',
        'nr_args',
        nr_args as never,
        'arg',
        $arg,
        0xffffffff,
        io_uring_restrictionShape,
      );
      break;
    case 13 /* IORING_REGISTER_FILES2 */:
    case 14 /* IORING_REGISTER_FILES_UPDATE2 */:
    case 15 /* IORING_REGISTER_BUFFERS2 */:
    case 16 /* IORING_REGISTER_BUFFERS_UPDATE */:
    case 17 /* IORING_REGISTER_IOWQ_AFF */:
      $arg = argument.counted('io_uring_register', 'arg', arg as never);
      $nr_args = argument.countOfBytes(
        'io_uring_register',
        'nr_args',
        nr_args as never,
        'arg',
        $arg,
        0xffffffff,
      );
      break;
    case 19 /* IORING_REGISTER_IOWQ_MAX_WORKERS */:
      $arg = argument.numbers('io_uring_register', 'arg', arg as never, 'Uint32Array', 2);
      $nr_args = argument.uint32(
        'io_uring_register',
        'nr_args',
        (nr_args === undefined ? 2 : nr_args) as never,
      );
      break;
    case 20 /* IORING_REGISTER_RING_FDS */:
    case 21 /* IORING_UNREGISTER_RING_FDS */:
      $arg = argument.records(
        'io_uring_register',
        'arg',
        arg as never,
        io_uring_rsrc_updateShape,
        0,
      );
      $nr_args = argument.countOfRecords(
        'io_uring_register',
        'nr_args',
        nr_args as never,
        'arg',
        $arg,
        0xffffffff,
        io_uring_rsrc_updateShape,
      );
      break;
    case 22 /* IORING_REGISTER_PBUF_RING */:
    case 23 /* IORING_UNREGISTER_PBUF_RING */:
      $arg = argument.record('io_uring_register', 'arg', arg as never, io_uring_buf_regShape);
      $nr_args = argument.uint32(
        'io_uring_register',
        'nr_args',
        (nr_args === undefined ? 1 : nr_args) as never,
      );
      break;
    case 24 /* IORING_REGISTER_SYNC_CANCEL */:
      $arg = argument.record(
        'io_uring_register',
        'arg',
        arg as never,
        io_uring_sync_cancel_regShape,
      );
      $nr_args = argument.uint32(
        'io_uring_register',
        'nr_args',
        (nr_args === undefined ? 1 : nr_args) as never,
      );
      break;
    case 25 /* IORING_REGISTER_FILE_ALLOC_RANGE */:
      $arg = argument.record(
        'io_uring_register',
        'arg',
        arg as never,
        io_uring_file_index_rangeShape,
      );
      $nr_args = argument.unused('io_uring_register', 'nr_args', nr_args as never);
      break;
    case 26 /* IORING_REGISTER_PBUF_STATUS */:
      $arg = argument.record('io_uring_register', 'arg', arg as never, io_uring_buf_statusShape);
      $nr_args = argument.uint32(
        'io_uring_register',
        'nr_args',
        (nr_args === undefined ? 1 : nr_args) as never,
      );
      break;
    case 27 /* IORING_REGISTER_NAPI */:
    case 28 /* IORING_UNREGISTER_NAPI */:
      $arg = argument.record('io_uring_register', 'arg', arg as never, io_uring_napiShape);
      $nr_args = argument.uint32(
        'io_uring_register',
        'nr_args',
        (nr_args === undefined ? 1 : nr_args) as never,
      );
      break;
    case 29 /* IORING_REGISTER_CLOCK */:
      $arg = argument.record(
        'io_uring_register',
        'arg',
        arg as never,
        io_uring_clock_registerShape,
      );
      $nr_args = argument.unused('io_uring_register', 'nr_args', nr_args as never);
      break;
    case 30 /* IORING_REGISTER_CLONE_BUFFERS */:
      $arg = argument.record('io_uring_register', 'arg', arg as never, io_uring_clone_buffersShape);
      $nr_args = argument.uint32(
        'io_uring_register',
        'nr_args',
        (nr_args === undefined ? 1 : nr_args) as never,
      );
      break;
    case 31 /* IORING_REGISTER_SEND_MSG_RING */:
      $arg = argument.record('io_uring_register', 'arg', arg as never, io_uring_sqeShape);
      $nr_args = argument.uint32(
        'io_uring_register',
        'nr_args',
        (nr_args === undefined ? 1 : nr_args) as never,
      );
      break;
    case 33 /* IORING_REGISTER_RESIZE_RINGS */:
      $arg = argument.record('io_uring_register', 'arg', arg as never, io_uring_paramsShape);
      $nr_args = argument.uint32(
        'io_uring_register',
        'nr_args',
        (nr_args === undefined ? 1 : nr_args) as never,
      );
      break;
    case 34 /* IORING_REGISTER_MEM_REGION */:
      $arg = argument.record(
        'io_uring_register',
        'arg',
        arg as never,
        io_uring_mem_region_regShape,
      );
      $nr_args = argument.uint32(
        'io_uring_register',
        'nr_args',
        (nr_args === undefined ? 1 : nr_args) as never,
      );
      break;
    default:
      $arg = argument.operand('io_uring_register', 'arg', arg as never);
      $nr_args = argument.operand('io_uring_register', 'nr_args', nr_args as never);
  }
  return syscall4(427 /* io_uring_register */, $fd, $opcode, $arg, $nr_args);
}

export function io_uring_setup(
  entries: uint | Deferred,
  params: struct.io_uring_params | Address | null | Deferred,
): number {
  const $entries = argument.uint32('io_uring_setup', 'entries', entries);
  const $params = argument.record('io_uring_setup', 'params', params, io_uring_paramsShape);
  return syscall2(425 /* io_uring_setup */, $entries, $params);
}
