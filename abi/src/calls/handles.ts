import {
  blockOut,
  call,
  direct,
  fd,
  flags,
  largeFile,
  path,
  selfSizedIn,
  selfSizedInOut,
} from '../language.ts';

// Handles: names of files that outlive their paths.

// `struct file_handle` is two ints, the first of which says how many bytes follow.
const headerBytes = 8;

export const name_to_handle_at = call({
  does: 'makes a handle of a file, by which `open_by_handle_at` finds it again',
  arguments: [
    fd('dirfd', 'the directory that a relative path starts from, or `AT_FDCWD`'),
    path('pathname', "the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself"),
    selfSizedInOut(
      'handle',
      'a `struct file_handle`: the room behind its 8 bytes in the first four, then what was needed; then the type, then the bytes',
      { header: headerBytes },
    ),
    blockOut(
      'mount_id',
      'receives the id of the mount: four bytes, or eight with `AT_HANDLE_MNT_ID_UNIQUE`; holds eight',
      { size: 8 },
    ),
    flags('flags', '`AT_SYMLINK_FOLLOW`, `AT_EMPTY_PATH`, `AT_HANDLE_FID` … or 0', {
      family: 'AT_',
    }),
  ],
  result: { kind: 'zero', doc: '0' },
  routes: direct('name_to_handle_at', 'dirfd', 'pathname', 'handle', 'mount_id', 'flags'),
  notes: ['A room of 128 bytes is enough for any handle (MAX_HANDLE_SZ).'],
  errors: {
    EOVERFLOW: 'the room is too small; `handle` now says what is needed',
    EOPNOTSUPP: 'the file system has no handles',
    EINVAL: 'an unknown flag, or a room of more than 128 bytes',
  },
  since: '2.6.39',
  see: ['man 2 name_to_handle_at'],
});

export const open_by_handle_at = call({
  does: 'opens the file of a handle',
  arguments: [
    fd('mount_fd', 'any file of the file system that the handle is of, or `AT_FDCWD`'),
    selfSizedIn('handle', 'what `name_to_handle_at` filled', { header: headerBytes }),
    flags('flags', 'as of `open`, without creation', { family: 'O_' }),
  ],
  result: { kind: 'fd', doc: 'a new descriptor; the caller closes it' },
  routes: direct('open_by_handle_at', 'mount_fd', 'handle', largeFile('flags')),
  notes: [
    'On x86 and arm `O_LARGEFILE` is set for you, so that files beyond 2 GiB open as elsewhere.',
  ],
  errors: {
    ESTALE: 'the file is gone, or the handle is of another file system',
    EPERM: 'without CAP_DAC_READ_SEARCH',
    EINVAL: 'a length of 0, or of more than 128 bytes',
  },
  since: '2.6.39',
  waits: true,
  see: ['man 2 open_by_handle_at'],
});
