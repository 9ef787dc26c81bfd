import {
  bytesOut,
  type Call,
  call,
  count,
  direct,
  fd,
  flags,
  path,
  recordOut,
} from '../language.ts';

export const statx: Call = call({
  does: 'tells what is known of a file',
  arguments: [
    fd('dirfd', 'the directory that a relative path starts from, or `AT_FDCWD`'),
    path('pathname', "the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself"),
    flags('flags', 'AT_', '`AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH`, `AT_STATX_*` … or 0'),
    flags('mask', 'STATX_', 'what is wanted; `stx_mask` tells what was filled in'),
    recordOut('statxbuf', 'statx', 'receives the answer'),
  ],
  result: { kind: 'zero', doc: '0' },
  routes: direct('statx', 'dirfd', 'pathname', 'flags', 'mask', 'statxbuf'),
  notes: ['Seconds have 64 bits on every architecture.'],
  errors: {
    ENOENT: 'the file does not exist, or the path is empty without `AT_EMPTY_PATH`',
    EINVAL: 'an unknown flag, or a reserved bit in `mask`',
  },
  since: '4.11',
  see: ['man 2 statx', '<linux/stat.h>'],
});

export const getdents64: Call = call({
  does: 'reads entries of a directory',
  arguments: [
    fd('fd', 'a directory, opened with `O_DIRECTORY`'),
    bytesOut('dirp', 'count', 'receives records of `struct linux_dirent64`, one behind the other'),
    count('count', 'dirp', 'uint', 'the length of `dirp`'),
  ],
  result: { kind: 'count', doc: 'how many bytes were filled; 0 at the end of the directory' },
  routes: direct('getdents64', 'fd', 'dirp', 'count'),
  notes: ['`struct.linux_dirent64.iterate(dirp, n)` walks the records of a result of n bytes.'],
  errors: {
    EINVAL: '`dirp` is too small for the next entry',
    ENOTDIR: '`fd` is no directory',
    ENOENT: 'the directory was removed',
  },
  see: ['man 2 getdents64'],
});
