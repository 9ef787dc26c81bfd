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
    flags('flags', '`AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH`, `AT_STATX_*` … or 0', {
      family: 'AT_',
    }),
    flags('mask', 'what is wanted; `stx_mask` tells what was filled in', { family: 'STATX_' }),
    recordOut('statxbuf', 'receives the answer', { record: 'statx' }),
  ],
  result: { kind: 'zero', doc: '0' },
  routes: direct('statx', 'dirfd', 'pathname', 'flags', 'mask', 'statxbuf'),
  notes: ['Seconds have 64 bits on every architecture.'],
  errors: {
    ENOENT: 'the file does not exist, or the path is empty without `AT_EMPTY_PATH`',
    EINVAL: 'an unknown flag, or a reserved bit in `mask`',
  },
  since: '4.11',
  uring: {
    operation: 'IORING_OP_STATX',
    use: 'thread',
    sqe: { fd: 'dirfd', addr: 'pathname', len: 'mask', addr2: 'statxbuf', statx_flags: 'flags' },
  },
  see: ['man 2 statx', '<linux/stat.h>'],
});

export const getdents64 = call({
  does: 'reads entries of a directory',
  arguments: [
    fd('fd', 'a directory, opened with `O_DIRECTORY`'),
    bytesOut('dirp', 'receives records of `struct linux_dirent64`, one behind the other', {
      count: 'count',
    }),
    count('count', 'the length of `dirp`', { of: 'dirp', type: 'uint' }),
  ],
  result: { kind: 'count', doc: 'how many bytes were filled; 0 at the end of the directory' },
  routes: direct('getdents64', 'fd', 'dirp', 'count'),
  notes: ['`struct.linux_dirent64.iterate(dirp, n)` walks the records of a result of n bytes.'],
  errors: {
    EINVAL: '`dirp` is too small for the next entry',
    ENOTDIR: '`fd` is no directory',
    ENOENT: 'the directory was removed',
  },
  waits: true,
  see: ['man 2 getdents64'],
});

const attributePath = path('pathname', "the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself");
const attributeDirfd = fd('dirfd', 'the directory that a relative path starts from, or `AT_FDCWD`');
const attributeFlags = flags('at_flags', '`AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0', {
  family: 'AT_',
});
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
    recordOut('ufattr', 'receives flags (`FS_XFLAG_*`), extent size, project', {
      record: 'file_attr',
    }),
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
    recordIn('ufattr', 'all of them, as `file_getattr` filled them', { record: 'file_attr' }),
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
    recordIn('cstat_range', 'where it starts and how long it is; 0 for all', {
      record: 'cachestat_range',
    }),
    recordOut('cstat', 'receives numbers of pages', { record: 'cachestat' }),
    scalar('flags', '0', { type: 'uint', default: 0 }),
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
