import {
  call,
  constant,
  direct,
  either,
  fd,
  flags,
  path,
  recordsIn,
  scalar,
  wide,
} from '../language.ts';

// Calls that change attributes of a file: permissions, owner, times, length.

const AT_FDCWD = constant('AT_FDCWD');
const dirfd = fd('dirfd', 'the directory that a relative path starts from, or `AT_FDCWD`');
const pathname = path('pathname', 'the file; symbolic links are followed');
const mode = scalar('mode', 'permissions', { type: 'mode_t' });
const zero = { kind: 'zero', doc: '0' } as const;

const pathErrors = {
  ENOENT: 'the file, or a directory on the way, does not exist',
  EACCES: 'a directory on the way may not be searched',
  EPERM: 'neither the owner nor capable of it, or the file is immutable',
  EROFS: 'read-only file system',
};

export const chmod = call({
  does: 'changes the permissions of a file',
  arguments: [pathname, mode],
  result: zero,
  routes: either(['chmod', 'pathname', 'mode'], ['fchmodat', AT_FDCWD, 'pathname', 'mode']),
  errors: pathErrors,
  see: ['man 2 chmod'],
});

export const fchmod = call({
  does: 'changes the permissions of an open file',
  arguments: [fd('fd', 'the file'), mode],
  result: zero,
  routes: direct('fchmod', 'fd', 'mode'),
  errors: { EPERM: pathErrors.EPERM, EBADF: '`fd` is not open, or opened with `O_PATH`' },
  see: ['man 2 fchmod'],
});

export const fchmodat = call({
  does: 'changes the permissions of a file relative to a directory',
  arguments: [dirfd, pathname, mode],
  result: zero,
  routes: direct('fchmodat', 'dirfd', 'pathname', 'mode'),
  notes: ['The kernel’s call has no flags, unlike libc’s function: see `fchmodat2`.'],
  errors: pathErrors,
  since: '2.6.16',
  see: ['man 2 fchmodat'],
});

export const fchmodat2 = call({
  does: 'changes the permissions of a file relative to a directory',
  arguments: [
    dirfd,
    path('pathname', "the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself"),
    mode,
    flags('flags', '`AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0', { family: 'AT_', default: 0 }),
  ],
  result: zero,
  routes: direct('fchmodat2', 'dirfd', 'pathname', 'mode', 'flags'),
  errors: { ...pathErrors, EOPNOTSUPP: 'a symbolic link, whose permissions can’t change' },
  since: '6.6',
  see: ['man 2 fchmodat2'],
});

const owner = scalar('owner', 'the new user id, or −1 to leave it as it is', { type: 'uid_t' });
const group = scalar('group', 'the new group id, or −1 to leave it as it is', { type: 'gid_t' });

export const chown = call({
  does: 'changes the owner of a file',
  arguments: [pathname, owner, group],
  result: zero,
  routes: either(
    [['chown32', 'chown'], 'pathname', 'owner', 'group'],
    ['fchownat', AT_FDCWD, 'pathname', 'owner', 'group', 0],
  ),
  notes: ['Ids have 32 bits on every architecture.'],
  errors: pathErrors,
  aliases: ['chown32'],
  see: ['man 2 chown'],
});

export const lchown = call({
  does: 'changes the owner of a file, or of a symbolic link itself',
  arguments: [path('pathname', 'the file or link'), owner, group],
  result: zero,
  routes: either(
    [['lchown32', 'lchown'], 'pathname', 'owner', 'group'],
    ['fchownat', AT_FDCWD, 'pathname', 'owner', 'group', constant('AT_SYMLINK_NOFOLLOW')],
  ),
  notes: ['Ids have 32 bits on every architecture.'],
  errors: pathErrors,
  aliases: ['lchown32'],
  see: ['man 2 lchown'],
});

export const fchown = call({
  does: 'changes the owner of an open file',
  arguments: [fd('fd', 'the file'), owner, group],
  result: zero,
  routes: direct(['fchown32', 'fchown'], 'fd', 'owner', 'group'),
  notes: ['Ids have 32 bits on every architecture.'],
  errors: { EPERM: pathErrors.EPERM, EBADF: '`fd` is not open, or opened with `O_PATH`' },
  aliases: ['fchown32'],
  see: ['man 2 fchown'],
});

export const fchownat = call({
  does: 'changes the owner of a file relative to a directory',
  arguments: [
    dirfd,
    path('pathname', "the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself"),
    owner,
    group,
    flags('flags', '`AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0', { family: 'AT_', default: 0 }),
  ],
  result: zero,
  routes: direct('fchownat', 'dirfd', 'pathname', 'owner', 'group', 'flags'),
  errors: pathErrors,
  since: '2.6.16',
  see: ['man 2 fchownat'],
});

const accessMode = flags('mode', '`R_OK`, `W_OK`, `X_OK` or-ed, or `F_OK`', { family: 'access' });
const accessErrors = {
  ENOENT: 'it does not exist',
  EACCES: 'it may not be used so',
  EROFS: '`W_OK` on a read-only file system',
};
const realIds = 'It asks for the real ids, not the effective ones.';

export const access = call({
  does: 'tells whether the real user may use a file',
  arguments: [pathname, accessMode],
  result: zero,
  routes: either(['access', 'pathname', 'mode'], ['faccessat', AT_FDCWD, 'pathname', 'mode']),
  notes: [realIds],
  errors: accessErrors,
  see: ['man 2 access'],
});

export const faccessat = call({
  does: 'tells whether the real user may use a file relative to a directory',
  arguments: [dirfd, pathname, accessMode],
  result: zero,
  routes: direct('faccessat', 'dirfd', 'pathname', 'mode'),
  notes: [realIds, 'The kernel’s call has no flags, unlike libc’s function: see `faccessat2`.'],
  errors: accessErrors,
  since: '2.6.16',
  see: ['man 2 faccessat'],
});

export const faccessat2 = call({
  does: 'tells whether a file may be used',
  arguments: [
    dirfd,
    path('pathname', "the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself"),
    accessMode,
    flags('flags', '`AT_EACCESS`, `AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0', {
      family: 'AT_',
      default: 0,
    }),
  ],
  result: zero,
  routes: direct('faccessat2', 'dirfd', 'pathname', 'mode', 'flags'),
  errors: accessErrors,
  since: '5.8',
  see: ['man 2 faccessat2'],
});

export const umask = call({
  does: 'changes which permissions new files do not get',
  arguments: [scalar('mask', 'the bits to take away, of 0777', { type: 'mode_t' })],
  result: { kind: 'int', doc: 'the mask before' },
  routes: direct('umask', 'mask'),
  notes: ['Never fails. The whole process shares the mask, and `process.umask()` reads the same.'],
  see: ['man 2 umask'],
});

const length = scalar('length', 'the new length in bytes; what is added reads as zeros', {
  type: 'loff_t',
});

export const truncate = call({
  does: 'changes the length of a file',
  arguments: [path('path', 'the file'), length],
  result: zero,
  routes: direct(['truncate64', 'truncate'], 'path', wide('length')),
  errors: { ...pathErrors, EFBIG: 'longer than the file system allows', EINVAL: 'negative' },
  aliases: ['truncate64'],
  see: ['man 2 truncate'],
});

export const ftruncate = call({
  does: 'changes the length of an open file',
  arguments: [fd('fd', 'a file that is open for writing'), length],
  result: zero,
  routes: direct(['ftruncate64', 'ftruncate'], 'fd', wide('length')),
  errors: { EINVAL: 'negative, or `fd` is not open for writing', EPERM: 'sealed (memfd)' },
  aliases: ['ftruncate64'],
  uring: {
    operation: 'IORING_OP_FTRUNCATE',
    use: 'thread',
    fixedFile: true,
    sqe: { fd: 'fd', off: 'length' },
  },
  see: ['man 2 ftruncate'],
});

export const utimensat = call({
  does: 'changes the times of a file',
  arguments: [
    dirfd,
    path('pathname', 'the file; `null` for `dirfd` itself', { nullable: true }),
    recordsIn('times', 'access and modification; `null` for now', { record: 'timespec', count: 2 }),
    flags('flags', '`AT_SYMLINK_NOFOLLOW` or 0', { family: 'AT_', default: 0 }),
  ],
  result: zero,
  routes: direct(['utimensat_time64', 'utimensat'], 'dirfd', 'pathname', 'times', 'flags'),
  notes: [
    'In `tv_nsec`, `UTIME_NOW` means now and `UTIME_OMIT` leaves a time as it is.',
    'Seconds have 64 bits on every architecture.',
  ],
  errors: { ...pathErrors, EINVAL: 'a `tv_nsec` from 10⁹ on that is no `UTIME_*`' },
  since: '2.6.22',
  aliases: ['utimensat_time64'],
  see: ['man 2 utimensat'],
});
