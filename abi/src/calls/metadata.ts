import {
  bytesOut,
  call,
  count,
  direct,
  type Entry,
  fd,
  flags,
  path,
  recordIn,
  recordOut,
  scalar,
  sizeOf,
} from '../language.ts';

export const statx = call({
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

export const getdents64 = call({
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

const attributePath = path('pathname', "the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself");
const attributeDirfd = fd('dirfd', 'the directory that a relative path starts from, or `AT_FDCWD`');
const attributeFlags = flags('at_flags', 'AT_', '`AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0');
const attributeWords = ['dirfd', 'pathname', 'ufattr', sizeOf('file_attr'), 'at_flags'] as const;
const attributeErrors = {
  EOPNOTSUPP: 'the file system has no such attributes',
  EINVAL: 'an unknown flag, or attributes that don’t go together',
  E2BIG: '`ufattr` has fields that this kernel doesn’t know',
};

export const file_getattr = call({
  does: 'tells the attributes that a file system keeps of a file',
  arguments: [
    attributeDirfd,
    attributePath,
    recordOut('ufattr', 'file_attr', 'receives flags (`FS_XFLAG_*`), extent size, project'),
    attributeFlags,
  ],
  result: { kind: 'zero', doc: '0' },
  routes: direct('file_getattr', ...attributeWords),
  notes: ['The size of `ufattr` is passed for you.'],
  errors: attributeErrors,
  since: '6.17',
  see: ['man 2 file_getattr', '<linux/fs.h>'],
});

export const file_setattr = call({
  does: 'changes the attributes that a file system keeps of a file',
  arguments: [
    attributeDirfd,
    attributePath,
    recordIn('ufattr', 'file_attr', 'all of them, as `file_getattr` filled them'),
    attributeFlags,
  ],
  result: { kind: 'zero', doc: '0' },
  routes: direct('file_setattr', ...attributeWords),
  notes: ['The size of `ufattr` is passed for you.'],
  errors: { ...attributeErrors, EPERM: 'not the owner, or a flag for the privileged' },
  since: '6.17',
  see: ['man 2 file_setattr', '<linux/fs.h>'],
});

export const cachestat = call({
  does: 'tells how much of a range of a file is in the page cache',
  arguments: [
    fd('fd', 'the file'),
    recordIn('cstat_range', 'cachestat_range', 'where it starts and how long it is; 0 for all'),
    recordOut('cstat', 'cachestat', 'receives numbers of pages'),
    scalar('flags', 'uint', '0', { default: 0 }),
  ],
  result: { kind: 'zero', doc: '0' },
  routes: direct('cachestat', 'fd', 'cstat_range', 'cstat', 'flags'),
  errors: { EOPNOTSUPP: 'a file of hugetlbfs', EINVAL: 'a flag', EPERM: 'not one’s own file' },
  since: '6.5',
  see: ['man 2 cachestat', '<linux/mman.h>'],
});

export const getdents: Entry = {
  ...getdents64,
  routes: direct('getdents64', 'fd', 'dirp', 'count'),
  notes: [
    'The old call has records with numbers as wide as a register, and the type behind the name; this is `getdents64`, everywhere.',
    ...getdents64.notes!,
  ],
  see: ['man 2 getdents'],
};
