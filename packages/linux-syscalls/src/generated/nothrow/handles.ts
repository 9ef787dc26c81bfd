// Generated from Linux 7.3.4 and abi/src/calls/handles.ts by "pnpm generate". Do not edit.

import type { Flags } from '../../arguments/flags.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { fd } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { syscall3, syscall5 } from '../../trap.ts';

/**
 * name_to_handle_at(dirfd, pathname, handle, mount_id, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
 * @param handle a `struct file_handle`: the room behind its 8 bytes in the first four, then what was needed; then the type, then the bytes.
 * @param mount_id receives the id of the mount: four bytes, or eight with `AT_HANDLE_MNT_ID_UNIQUE`; holds eight.
 * @param flags `AT_SYMLINK_FOLLOW`, `AT_EMPTY_PATH`, `AT_HANDLE_FID` … or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.39
 * @see man 2 name_to_handle_at
 */
export function name_to_handle_at(
  dirfd: fd,
  pathname: Path,
  handle: Memory,
  mount_id: Memory,
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

/**
 * open_by_handle_at(mount_fd, handle, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param mount_fd any file of the file system that the handle is of, or `AT_FDCWD`.
 * @param handle what `name_to_handle_at` filled.
 * @param flags as of `open`, without creation.
 * @returns −errno, or a new descriptor; the caller closes it.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.39
 * @see man 2 open_by_handle_at
 */
export function open_by_handle_at(mount_fd: fd, handle: Memory, flags: Flags<'O_'>): fd {
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
