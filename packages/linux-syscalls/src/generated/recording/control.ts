// Generated from Linux 7.3.4 and abi/src/calls/control.ts by "pnpm generate". Do not edit.

import type { Flags } from '../../arguments/flags.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { RecordedWord } from '../../recording/Recording.ts';
import type { fd } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import { choose } from '../../machine/choose.ts';
import { syscall3 } from '../../recording/trap.ts';
import { F_GETLK64, F_SETLK64, F_SETLKW64 } from '../constants.ts';
import { delegationShape, f_owner_exShape, flockShape } from '../shapes.ts';

const fcntl_F_GETLK = /* @__PURE__ */ choose(5 /* F_GETLK */, {
  x86: 12 /* F_GETLK64 */,
  arm: 12 /* F_GETLK64 */,
});
const fcntl_F_SETLK = /* @__PURE__ */ choose(6 /* F_SETLK */, {
  x86: 13 /* F_SETLK64 */,
  arm: 13 /* F_SETLK64 */,
});
const fcntl_F_SETLKW = /* @__PURE__ */ choose(7 /* F_SETLKW */, {
  x86: 14 /* F_SETLKW64 */,
  arm: 14 /* F_SETLKW64 */,
});

export function fcntl(fd: fd | Deferred, cmd: Flags<'F_'>, arg?: unknown): number {
  const $fd = argument.int32('fcntl', 'fd', fd);
  let $cmd = argument.flags32('fcntl', 'cmd', cmd);
  let $arg: RecordedWord;
  switch ($cmd) {
    case 0 /* F_DUPFD */:
    case 1030 /* F_DUPFD_CLOEXEC */:
    case 8 /* F_SETOWN */:
    case 10 /* F_SETSIG */:
    case 1024 /* F_SETLEASE */:
    case 1027 /* F_DUPFD_QUERY */:
      $arg = argument.int32('fcntl', 'arg', arg as never);
      break;
    case 1 /* F_GETFD */:
    case 3 /* F_GETFL */:
    case 9 /* F_GETOWN */:
    case 11 /* F_GETSIG */:
    case 1025 /* F_GETLEASE */:
    case 1032 /* F_GETPIPE_SZ */:
    case 1034 /* F_GET_SEALS */:
    case 1028 /* F_CREATED_QUERY */:
      $arg = argument.unused('fcntl', 'arg', arg as never);
      break;
    case 2 /* F_SETFD */:
    case 4 /* F_SETFL */:
    case 1026 /* F_NOTIFY */:
    case 1033 /* F_ADD_SEALS */:
      $arg = argument.flags32('fcntl', 'arg', arg as never);
      break;
    case 5 /* F_GETLK */:
    case F_GETLK64:
      $arg = argument.record('fcntl', 'arg', arg as never, flockShape);
      $cmd = fcntl_F_GETLK;
      break;
    case 6 /* F_SETLK */:
    case F_SETLK64:
      $arg = argument.record('fcntl', 'arg', arg as never, flockShape);
      $cmd = fcntl_F_SETLK;
      break;
    case 7 /* F_SETLKW */:
    case F_SETLKW64:
      $arg = argument.record('fcntl', 'arg', arg as never, flockShape);
      $cmd = fcntl_F_SETLKW;
      break;
    case 36 /* F_OFD_GETLK */:
    case 37 /* F_OFD_SETLK */:
    case 38 /* F_OFD_SETLKW */:
      $arg = argument.record('fcntl', 'arg', arg as never, flockShape);
      break;
    case 15 /* F_SETOWN_EX */:
    case 16 /* F_GETOWN_EX */:
      $arg = argument.record('fcntl', 'arg', arg as never, f_owner_exShape);
      break;
    case 17 /* F_GETOWNER_UIDS */:
      $arg = argument.numbers('fcntl', 'arg', arg as never, 'Uint32Array', 2);
      break;
    case 1031 /* F_SETPIPE_SZ */:
      $arg = argument.uint32('fcntl', 'arg', arg as never);
      break;
    case 1035 /* F_GET_RW_HINT */:
    case 1036 /* F_SET_RW_HINT */:
    case 1037 /* F_GET_FILE_RW_HINT */:
    case 1038 /* F_SET_FILE_RW_HINT */:
      $arg = argument.numbers('fcntl', 'arg', arg as never, 'BigUint64Array', 1);
      break;
    case 1039 /* F_GETDELEG */:
    case 1040 /* F_SETDELEG */:
      $arg = argument.record('fcntl', 'arg', arg as never, delegationShape);
      break;
    default:
      $arg = argument.operand('fcntl', 'arg', arg as never);
  }
  if (is.x86 || is.arm) {
    return syscall3(221 /* fcntl64 */, $fd, $cmd, $arg);
  }
  return syscall3(
    is.x86_64 ? 72 : is.riscv64 || is.aarch64 || is.loongarch64 ? 25 : 55,
    $fd,
    $cmd,
    $arg,
  );
}

/** @deprecated Use `fcntl`: x86 and arm call it `fcntl64`. */
export const fcntl64: typeof fcntl = fcntl;
