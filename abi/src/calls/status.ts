import {
  adapted,
  byWord,
  type Choice,
  call,
  constant,
  either,
  fd,
  flags,
  or,
  path,
  recordIn,
  recordOut,
  recordsIn,
  set,
} from '../language.ts';

// stat and its kin, and the old calls that set the times of files.

const AT_FDCWD = constant('AT_FDCWD');
const basic = constant('STATX_BASIC_STATS');
const zero = { kind: 'zero', doc: '0' } as const;
const statbuf = recordOut('statbuf', 'receives the answer', { record: 'stat' });
const throughStatx =
  'x86 and arm would cut times to 32 bits: there it is `statx`, converted into the same fields.';
const errors = {
  ENOENT: 'the file does not exist',
  EACCES: 'a directory on the way may not be searched',
};

export const newfstatat = call({
  does: 'tells what is known of a file relative to a directory',
  arguments: [
    fd('dirfd', 'the directory that a relative path starts from, or `AT_FDCWD`'),
    path('pathname', "the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself"),
    statbuf,
    flags('flags', '`AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0', { family: 'AT_', default: 0 }),
  ],
  result: zero,
  routes: byWord(
    ['newfstatat', 'dirfd', 'pathname', 'statbuf', 'flags'],
    adapted(
      'statThroughStatx',
      ['statx'],
      'dirfd',
      'pathname',
      set('flags', 'AT_NO_AUTOMOUNT'),
      basic,
      'statbuf',
    ),
  ),
  aliases: ['fstatat', 'fstatat64'],
  notes: [throughStatx, '`statx` tells more.'],
  errors: { ...errors, EINVAL: 'an unknown flag' },
  since: '2.6.16',
  see: ['man 2 fstatat', '<asm/stat.h>'],
});

/** The old call on 64-bit kernels that have it, else its successor; statx where the old one has 32-bit times. */
function byPath(old: string, ...following: readonly string[]): Choice<'pathname' | 'statbuf'> {
  const flag = following.length === 0 ? 0 : constant(following[0]!);
  const converted = adapted(
    'statThroughStatx',
    ['statx'],
    AT_FDCWD,
    'pathname',
    or(...following, 'AT_NO_AUTOMOUNT'),
    basic,
    'statbuf',
  );
  return byWord(
    either([old, 'pathname', 'statbuf'], ['newfstatat', AT_FDCWD, 'pathname', 'statbuf', flag]),
    converted,
  );
}

export const stat = call({
  does: 'tells what is known of a file',
  arguments: [path('pathname', 'the file; symbolic links are followed'), statbuf],
  result: zero,
  routes: byPath('stat'),
  aliases: ['stat64', 'oldstat'],
  notes: [throughStatx],
  errors,
  see: ['man 2 stat', '<asm/stat.h>'],
});

export const lstat = call({
  does: 'tells what is known of a file, or of a symbolic link itself',
  arguments: [path('pathname', 'the file or link'), statbuf],
  result: zero,
  routes: byPath('lstat', 'AT_SYMLINK_NOFOLLOW'),
  aliases: ['lstat64', 'oldlstat'],
  notes: [throughStatx],
  errors,
  see: ['man 2 lstat', '<asm/stat.h>'],
});

export const fstat = call({
  does: 'tells what is known of an open file',
  arguments: [fd('fd', 'the file'), statbuf],
  result: zero,
  routes: byWord(
    ['fstat', 'fd', 'statbuf'],
    adapted(
      'fstatThroughStatx',
      ['statx'],
      'fd',
      or('AT_EMPTY_PATH', 'AT_NO_AUTOMOUNT'),
      basic,
      'statbuf',
    ),
  ),
  aliases: ['fstat64', 'oldfstat'],
  notes: [throughStatx],
  errors: { EBADF: '`fd` is not open' },
  see: ['man 2 fstat', '<asm/stat.h>'],
});

const filename = path('filename', 'the file');
const timeErrors = {
  ENOENT: 'the file does not exist',
  EACCES: '`null`, and the file may not be written',
  EPERM: 'times are given by one who does not own the file',
};
const wide = 'Seconds have 64 bits on every architecture.';

/** The old call on 64-bit kernels that have it; on 32-bit ones it has seconds of 32 bits. */
function times<Name extends string>(
  old: string,
  by: string,
  dirfd: Name | typeof AT_FDCWD,
  path: Name,
): Choice<Name | 'times'> {
  const words = typeof dirfd === 'string' ? [dirfd, path] : [path];
  const through = (kernelCall: string) =>
    adapted<Name | 'times'>(by, [kernelCall], dirfd, path, 'times');
  return byWord(
    either([old, ...words, 'times'], through('utimensat')),
    through('utimensat_time64'),
  );
}

export const utime = call({
  does: 'changes the times of a file, in seconds',
  arguments: [
    filename,
    recordIn('times', 'access and modification; `null` for now', { record: 'utimbuf' }),
  ],
  result: zero,
  routes: times('utime', 'utimeThroughUtimensat', AT_FDCWD, 'filename'),
  notes: [wide, '`utimensat` has nanoseconds.'],
  errors: timeErrors,
  see: ['man 2 utime'],
});

const timevals = recordsIn('times', 'access and modification; `null` for now', {
  record: 'timeval',
  count: 2,
});
const microseconds = { ...timeErrors, EINVAL: 'a `tv_usec` below 0 or from 10⁶ on' };

export const utimes = call({
  does: 'changes the times of a file, in microseconds',
  arguments: [filename, timevals],
  result: zero,
  routes: times('utimes', 'utimesThroughUtimensat', AT_FDCWD, 'filename'),
  notes: [wide, '`utimensat` has nanoseconds.'],
  errors: microseconds,
  see: ['man 2 utimes'],
});

export const futimesat = call({
  does: 'changes the times of a file relative to a directory, in microseconds',
  arguments: [
    fd('dirfd', 'the directory that a relative path starts from, or `AT_FDCWD`'),
    path('pathname', 'the file; `null` for `dirfd` itself', { nullable: true }),
    timevals,
  ],
  result: zero,
  routes: times('futimesat', 'utimesThroughUtimensat', 'dirfd', 'pathname'),
  notes: [wide, '`utimensat` has nanoseconds.'],
  errors: microseconds,
  since: '2.6.16',
  see: ['man 2 futimesat'],
});
