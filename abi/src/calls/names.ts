import {
  bytesOut,
  call,
  constant,
  count,
  direct,
  either,
  fd,
  flags,
  type Naming,
  path,
  scalar,
} from '../language.ts';

// Calls that make, remove and look up names in directories.

const AT_FDCWD = constant('AT_FDCWD');
const dirfd = <Name extends string>(name: Name): Naming<Name> =>
  fd(name, 'the directory that a relative path starts from, or `AT_FDCWD`');
const zero = { kind: 'zero', doc: '0' } as const;

const pathErrors = {
  ENOENT: 'the file, or a directory on the way, does not exist',
  EACCES: 'a directory on the way may not be searched, or the last one not written',
  ELOOP: 'too many symbolic links',
};
const nameErrors = { ...pathErrors, EEXIST: 'the name is taken', EROFS: 'read-only file system' };

const mode = scalar('mode', 'permissions, less the umask', { type: 'mode_t' });
const device = scalar(
  'dev',
  'the device’s number as `makedev` makes it; 0 for anything but a device',
  { type: 'uint', default: 0 },
);

export const mkdirat = call({
  does: 'makes a directory',
  arguments: [dirfd('dirfd'), path('pathname', 'the new directory'), mode],
  result: zero,
  routes: direct('mkdirat', 'dirfd', 'pathname', 'mode'),
  errors: nameErrors,
  since: '2.6.16',
  uring: {
    operation: 'IORING_OP_MKDIRAT',
    use: 'thread',
    sqe: { fd: 'dirfd', addr: 'pathname', len: 'mode' },
  },
  see: ['man 2 mkdirat'],
});

export const mkdir = call({
  does: 'makes a directory',
  arguments: [path('pathname', 'the new directory'), mode],
  result: zero,
  routes: either(['mkdir', 'pathname', 'mode'], ['mkdirat', AT_FDCWD, 'pathname', 'mode']),
  errors: nameErrors,
  see: ['man 2 mkdir'],
});

export const mknodat = call({
  does: 'makes a file, a FIFO, a socket or a device',
  arguments: [
    dirfd('dirfd'),
    path('pathname', 'the new name'),
    scalar('mode', 'its type (`S_IFREG`, `S_IFIFO`, `S_IFCHR` …) and permissions', {
      type: 'mode_t',
    }),
    device,
  ],
  result: zero,
  routes: direct('mknodat', 'dirfd', 'pathname', 'mode', 'dev'),
  errors: { ...nameErrors, EPERM: 'a device without CAP_MKNOD' },
  since: '2.6.16',
  see: ['man 2 mknodat'],
});

export const mknod = call({
  does: 'makes a file, a FIFO, a socket or a device',
  arguments: [
    path('pathname', 'the new name'),
    scalar('mode', 'its type (`S_IFREG`, `S_IFIFO`, `S_IFCHR` …) and permissions', {
      type: 'mode_t',
    }),
    device,
  ],
  result: zero,
  routes: either(
    ['mknod', 'pathname', 'mode', 'dev'],
    ['mknodat', AT_FDCWD, 'pathname', 'mode', 'dev'],
  ),
  errors: { ...nameErrors, EPERM: 'a device without CAP_MKNOD' },
  see: ['man 2 mknod'],
});

const unlinkErrors = {
  ...pathErrors,
  EISDIR: 'it is a directory',
  ENOTEMPTY: 'the directory has entries',
  EBUSY: 'something is mounted there',
};

export const unlinkat = call({
  does: 'removes a name, and the file with its last one',
  arguments: [
    dirfd('dirfd'),
    path('pathname', 'the name'),
    flags('flags', '`AT_REMOVEDIR` for a directory, or 0', { family: 'AT_', default: 0 }),
  ],
  result: zero,
  routes: direct('unlinkat', 'dirfd', 'pathname', 'flags'),
  errors: unlinkErrors,
  since: '2.6.16',
  uring: {
    operation: 'IORING_OP_UNLINKAT',
    use: 'thread',
    sqe: { fd: 'dirfd', addr: 'pathname', unlink_flags: 'flags' },
  },
  see: ['man 2 unlinkat'],
});

export const unlink = call({
  does: 'removes a name, and the file with its last one',
  arguments: [path('pathname', 'the name')],
  result: zero,
  routes: either(['unlink', 'pathname'], ['unlinkat', AT_FDCWD, 'pathname', 0]),
  errors: unlinkErrors,
  see: ['man 2 unlink'],
});

export const rmdir = call({
  does: 'removes an empty directory',
  arguments: [path('pathname', 'the directory')],
  result: zero,
  routes: either(
    ['rmdir', 'pathname'],
    ['unlinkat', AT_FDCWD, 'pathname', constant('AT_REMOVEDIR')],
  ),
  errors: { ...unlinkErrors, ENOTDIR: 'it is no directory' },
  see: ['man 2 rmdir'],
});

const linkErrors = { ...nameErrors, EXDEV: 'the two are on different mounts', EMLINK: 'too many' };

export const linkat = call({
  does: 'gives a file another name',
  arguments: [
    dirfd('olddirfd'),
    path('oldpath', "the file; `''` with `AT_EMPTY_PATH` for `olddirfd` itself"),
    dirfd('newdirfd'),
    path('newpath', 'its new name'),
    flags('flags', '`AT_SYMLINK_FOLLOW`, `AT_EMPTY_PATH` or 0', { family: 'AT_', default: 0 }),
  ],
  result: zero,
  routes: direct('linkat', 'olddirfd', 'oldpath', 'newdirfd', 'newpath', 'flags'),
  notes: ['A file made with `O_TMPFILE` gets its name this way.'],
  errors: linkErrors,
  since: '2.6.16',
  uring: {
    operation: 'IORING_OP_LINKAT',
    use: 'thread',
    sqe: {
      fd: 'olddirfd',
      addr: 'oldpath',
      len: 'newdirfd',
      addr2: 'newpath',
      hardlink_flags: 'flags',
    },
  },
  see: ['man 2 linkat'],
});

export const link = call({
  does: 'gives a file another name',
  arguments: [path('oldpath', 'the file'), path('newpath', 'its new name')],
  result: zero,
  routes: either(
    ['link', 'oldpath', 'newpath'],
    ['linkat', AT_FDCWD, 'oldpath', AT_FDCWD, 'newpath', 0],
  ),
  errors: linkErrors,
  see: ['man 2 link'],
});

export const symlinkat = call({
  does: 'makes a symbolic link',
  arguments: [
    path('target', 'what it says; need not exist'),
    dirfd('newdirfd'),
    path('linkpath', 'the link'),
  ],
  result: zero,
  routes: direct('symlinkat', 'target', 'newdirfd', 'linkpath'),
  errors: nameErrors,
  since: '2.6.16',
  uring: {
    operation: 'IORING_OP_SYMLINKAT',
    use: 'thread',
    sqe: { fd: 'newdirfd', addr: 'target', addr2: 'linkpath' },
  },
  see: ['man 2 symlinkat'],
});

export const symlink = call({
  does: 'makes a symbolic link',
  arguments: [path('target', 'what it says; need not exist'), path('linkpath', 'the link')],
  result: zero,
  routes: either(['symlink', 'target', 'linkpath'], ['symlinkat', 'target', AT_FDCWD, 'linkpath']),
  errors: nameErrors,
  see: ['man 2 symlink'],
});

const readlinkArguments = [
  bytesOut('buf', 'receives what the link says, without a NUL', { count: 'bufsiz' }),
  count('bufsiz', 'the length of `buf`', { of: 'buf', type: 'int' }),
];
const readlinkNotes = ['A longer text is cut: when all of `buf` was filled, try a larger one.'];

export const readlinkat = call({
  does: 'tells what a symbolic link says',
  arguments: [
    dirfd('dirfd'),
    path('pathname', "the link; `''` for `dirfd` itself, opened with `O_PATH | O_NOFOLLOW`"),
    ...readlinkArguments,
  ],
  result: { kind: 'count', doc: 'how many bytes were filled' },
  routes: direct('readlinkat', 'dirfd', 'pathname', 'buf', 'bufsiz'),
  notes: readlinkNotes,
  errors: { ...pathErrors, EINVAL: 'it is no symbolic link, or `bufsiz` is 0' },
  since: '2.6.16',
  see: ['man 2 readlinkat'],
});

export const readlink = call({
  does: 'tells what a symbolic link says',
  arguments: [path('pathname', 'the link'), ...readlinkArguments],
  result: { kind: 'count', doc: 'how many bytes were filled' },
  routes: either(
    ['readlink', 'pathname', 'buf', 'bufsiz'],
    ['readlinkat', AT_FDCWD, 'pathname', 'buf', 'bufsiz'],
  ),
  notes: readlinkNotes,
  errors: { ...pathErrors, EINVAL: 'it is no symbolic link, or `bufsiz` is 0' },
  see: ['man 2 readlink'],
});

const renameErrors = {
  ...pathErrors,
  EXDEV: 'the two are on different mounts',
  ENOTEMPTY: 'the target is a directory that has entries',
  EINVAL: 'the target lies inside of the directory that is moved',
};

export const renameat2 = call({
  does: 'moves a file to another name',
  arguments: [
    dirfd('olddirfd'),
    path('oldpath', 'the file'),
    dirfd('newdirfd'),
    path('newpath', 'its new name'),
    flags('flags', '`RENAME_NOREPLACE`, `RENAME_EXCHANGE`, `RENAME_WHITEOUT` or 0', {
      family: 'RENAME_',
      default: 0,
    }),
  ],
  result: zero,
  routes: direct('renameat2', 'olddirfd', 'oldpath', 'newdirfd', 'newpath', 'flags'),
  errors: { ...renameErrors, EEXIST: '`RENAME_NOREPLACE` and the name is taken' },
  since: '3.15',
  uring: {
    operation: 'IORING_OP_RENAMEAT',
    use: 'thread',
    sqe: {
      fd: 'olddirfd',
      addr: 'oldpath',
      len: 'newdirfd',
      addr2: 'newpath',
      rename_flags: 'flags',
    },
  },
  see: ['man 2 renameat2', '<linux/fs.h>'],
});

export const renameat = call({
  does: 'moves a file to another name',
  arguments: [
    dirfd('olddirfd'),
    path('oldpath', 'the file'),
    dirfd('newdirfd'),
    path('newpath', 'its new name; a file that has it goes'),
  ],
  result: zero,
  routes: either(
    ['renameat', 'olddirfd', 'oldpath', 'newdirfd', 'newpath'],
    ['renameat2', 'olddirfd', 'oldpath', 'newdirfd', 'newpath', 0],
  ),
  errors: renameErrors,
  since: '2.6.16',
  see: ['man 2 renameat'],
});

export const rename = call({
  does: 'moves a file to another name',
  arguments: [
    path('oldpath', 'the file'),
    path('newpath', 'its new name; a file that has it goes'),
  ],
  result: zero,
  routes: either(
    ['rename', 'oldpath', 'newpath'],
    ['renameat2', AT_FDCWD, 'oldpath', AT_FDCWD, 'newpath', 0],
  ),
  errors: renameErrors,
  see: ['man 2 rename'],
});

export const chdir = call({
  does: 'changes the working directory of the process',
  arguments: [path('path', 'the new one')],
  result: zero,
  routes: direct('chdir', 'path'),
  notes: [
    'All threads share it, and so do `process.cwd()` (which caches) and libuv’s pool: prefer `openat` from a descriptor.',
  ],
  errors: { ...pathErrors, ENOTDIR: 'it is no directory' },
  see: ['man 2 chdir'],
});

export const fchdir = call({
  does: 'changes the working directory of the process to an open one',
  arguments: [fd('fd', 'a directory')],
  result: zero,
  routes: direct('fchdir', 'fd'),
  notes: ['All threads share it, as with `chdir`.'],
  errors: { ENOTDIR: 'it is no directory', EACCES: 'it may not be searched' },
  see: ['man 2 fchdir'],
});

export const chroot = call({
  does: 'changes the root directory of the process',
  arguments: [path('path', 'the new root; the working directory stays where it was')],
  result: zero,
  routes: direct('chroot', 'path'),
  notes: ['All threads share it. By itself it is no sandbox: see `pivot_root` and landlock.'],
  errors: { ...pathErrors, EPERM: 'without CAP_SYS_CHROOT' },
  see: ['man 2 chroot'],
});

export const getcwd = call({
  does: 'tells the working directory',
  arguments: [
    bytesOut('buf', 'receives the path and a NUL', { count: 'size' }),
    count('size', 'the length of `buf`', { of: 'buf', type: 'size_t' }),
  ],
  result: { kind: 'count', doc: 'how many bytes were filled, the NUL among them' },
  routes: direct('getcwd', 'buf', 'size'),
  notes: ['A directory that can’t be reached from the root starts with "(unreachable)".'],
  errors: { ERANGE: '`buf` is too small', ENOENT: 'the directory was removed' },
  see: ['man 2 getcwd'],
});
