// Generated from Linux 7.3.4 and abi/src/calls/security.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { RecordedWord } from '../../recording/Recording.ts';
import type { uint } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import { syscall3, syscall4 } from '../../recording/trap.ts';
import { seccomp_notif_sizesShape, sock_fprogShape } from '../shapes.ts';

export function lsm_get_self_attr(
  attr: Flags<'LSM_'>,
  ctx: Memory | Deferred,
  size: Int32Array | Uint32Array | Address | null | Deferred,
  flags: Flags<'LSM_'> = 0,
): number {
  const $attr = argument.flags32('lsm_get_self_attr', 'attr', attr);
  const $ctx = argument.memory('lsm_get_self_attr', 'ctx', ctx);
  const $flags = argument.flags32('lsm_get_self_attr', 'flags', flags);
  const $size = argument.lengthInOut('lsm_get_self_attr', 'size', size, 'ctx', $ctx);
  return argument.lengthOut(
    size,
    syscall4(459 /* lsm_get_self_attr */, $attr, $ctx, $size, $flags),
  );
}

export function lsm_list_modules(
  ids: Memory | Deferred,
  size: Int32Array | Uint32Array | Address | null | Deferred,
  flags: Flags<'LSM_'> = 0,
): number {
  const $ids = argument.memory('lsm_list_modules', 'ids', ids);
  const $flags = argument.flags32('lsm_list_modules', 'flags', flags);
  const $size = argument.lengthInOut('lsm_list_modules', 'size', size, 'ids', $ids);
  return argument.lengthOut(size, syscall3(461 /* lsm_list_modules */, $ids, $size, $flags));
}

export function lsm_set_self_attr(
  attr: Flags<'LSM_'>,
  ctx: Memory | Deferred,
  size?: uint | Integer | Deferred,
  flags: Flags<'LSM_'> = 0,
): number {
  const $attr = argument.flags32('lsm_set_self_attr', 'attr', attr);
  const $ctx = argument.counted('lsm_set_self_attr', 'ctx', ctx);
  const $flags = argument.flags32('lsm_set_self_attr', 'flags', flags);
  const $size = argument.countOfBytes('lsm_set_self_attr', 'size', size, 'ctx', $ctx, 0xffffffff);
  return syscall4(460 /* lsm_set_self_attr */, $attr, $ctx, $size, $flags);
}

export function seccomp(op: Flags<'SECCOMP_'>, flags: Flags<'SECCOMP_'>, uargs?: unknown): number {
  const $op = argument.flags32('seccomp', 'op', op);
  const $flags = argument.flags32('seccomp', 'flags', flags);
  let $uargs: RecordedWord;
  switch ($op) {
    case 0 /* SECCOMP_SET_MODE_STRICT */:
      $uargs = argument.unused('seccomp', 'uargs', uargs as never);
      break;
    case 1 /* SECCOMP_SET_MODE_FILTER */:
      $uargs = argument.record('seccomp', 'uargs', uargs as never, sock_fprogShape);
      break;
    case 2 /* SECCOMP_GET_ACTION_AVAIL */:
      $uargs = argument.numbers('seccomp', 'uargs', uargs as never, 'Uint32Array', 1);
      break;
    case 3 /* SECCOMP_GET_NOTIF_SIZES */:
      $uargs = argument.record('seccomp', 'uargs', uargs as never, seccomp_notif_sizesShape);
      break;
    default:
      $uargs = argument.operand('seccomp', 'uargs', uargs as never);
  }
  return syscall3(
    is.x86_64
      ? 317
      : is.x86
        ? 354
        : is.arm
          ? 383
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 277
            : is.s390x
              ? 348
              : 358,
    $op,
    $flags,
    $uargs,
  );
}
