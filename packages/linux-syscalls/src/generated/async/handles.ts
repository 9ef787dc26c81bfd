// Generated from Linux 7.3.4 and abi/src/calls/handles.ts by "pnpm generate". Do not edit.

import type { Flags } from '../../arguments/flags.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { AsyncOptions } from '../../async/options.ts';
import type { fd } from '@linux-syscalls/types';
import { submit } from '../../async/submit.ts';

/**
 * name_to_handle_at(dirfd, pathname, handle, mount_id, flags) makes a handle of a file, by which `open_by_handle_at` finds it again.
 *
 * A room of 128 bytes is enough for any handle (MAX_HANDLE_SZ).
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
 * @param handle a `struct file_handle`: the room behind its 8 bytes in the first four, then what was needed; then the type, then the bytes.
 * @param mount_id receives the id of the mount: four bytes, or eight with `AT_HANDLE_MNT_ID_UNIQUE`; holds eight.
 * @param flags `AT_SYMLINK_FOLLOW`, `AT_EMPTY_PATH`, `AT_HANDLE_FID` … or 0.
 * @returns 0.
 * @throws {SyscallError} EOVERFLOW: the room is too small; `handle` now says what is needed; EOPNOTSUPP: the file system has no handles; EINVAL: an unknown flag, or a room of more than 128 bytes.
 * @since Linux 2.6.39
 * @see man 2 name_to_handle_at
 */
export function name_to_handle_at(
  dirfd: fd,
  pathname: Path,
  handle: Memory,
  mount_id: Memory,
  flags: Flags<'AT_'>,
  options?: AsyncOptions,
): Promise<number>;
export function name_to_handle_at(...given: readonly unknown[]): Promise<number> {
  return submit('name_to_handle_at', given);
}

/**
 * open_by_handle_at(mount_fd, handle, flags) opens the file of a handle.
 *
 * On x86 and arm `O_LARGEFILE` is set for you, so that files beyond 2 GiB open as elsewhere.
 *
 * @param mount_fd any file of the file system that the handle is of, or `AT_FDCWD`.
 * @param handle what `name_to_handle_at` filled.
 * @param flags as of `open`, without creation.
 * @returns a new descriptor; the caller closes it.
 * @throws {SyscallError} ESTALE: the file is gone, or the handle is of another file system; EPERM: without CAP_DAC_READ_SEARCH; EINVAL: a length of 0, or of more than 128 bytes.
 * @since Linux 2.6.39
 * @see man 2 open_by_handle_at
 */
export function open_by_handle_at(
  mount_fd: fd,
  handle: Memory,
  flags: Flags<'O_'>,
  options?: AsyncOptions,
): Promise<fd>;
export function open_by_handle_at(...given: readonly unknown[]): Promise<number> {
  return submit('open_by_handle_at', given);
}
