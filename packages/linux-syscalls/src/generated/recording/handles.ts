// Generated from Linux 7.3.4 and abi/src/calls/handles.ts by "pnpm generate". Do not edit.

import type { Flags } from '../../arguments/flags.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { fd } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import { syscall3, syscall5 } from '../../recording/trap.ts';

export function name_to_handle_at(
  dirfd: fd | Deferred,
  pathname: Path | Deferred,
  handle: Memory | Deferred,
  mount_id: Memory | Deferred,
  flags: Flags<'AT_'>,
): number {
  const $dirfd = argument.int32('name_to_handle_at', 'dirfd', dirfd);
  const $mount_id = argument.block('name_to_handle_at', 'mount_id', mount_id, 8);
  const $flags = argument.flags32('name_to_handle_at', 'flags', flags);
  const $handle = argument.selfSized('name_to_handle_at', 'handle', handle, 8);
  const $pathname = argument.path('name_to_handle_at', 'pathname', pathname, 0);
  return argument.selfSizedOut(
    handle,
    syscall5(
      is.x86_64
        ? 303
        : is.x86
          ? 341
          : is.arm
            ? 370
            : is.riscv64 || is.aarch64 || is.loongarch64
              ? 264
              : is.s390x
                ? 335
                : 345,
      $dirfd,
      $pathname,
      $handle,
      $mount_id,
      $flags,
    ),
  );
}

export function open_by_handle_at(
  mount_fd: fd | Deferred,
  handle: Memory | Deferred,
  flags: Flags<'O_'>,
): number {
  const $mount_fd = argument.int32('open_by_handle_at', 'mount_fd', mount_fd);
  const $flags = argument.flags32('open_by_handle_at', 'flags', flags);
  const $handle = argument.selfSized('open_by_handle_at', 'handle', handle, 8);
  if (is.x86) {
    return syscall3(
      342 /* open_by_handle_at */,
      $mount_fd,
      $handle,
      $flags | 32768 /* O_LARGEFILE */,
    );
  }
  if (is.arm) {
    return syscall3(
      371 /* open_by_handle_at */,
      $mount_fd,
      $handle,
      $flags | 131072 /* O_LARGEFILE */,
    );
  }
  return syscall3(
    is.x86_64 ? 304 : is.riscv64 || is.aarch64 || is.loongarch64 ? 265 : is.s390x ? 336 : 346,
    $mount_fd,
    $handle,
    $flags,
  );
}
