import {
  type Argument,
  bytesIn,
  bytesOut,
  type Call,
  call,
  count,
  direct,
  type Entry,
  fd,
  flags,
  path,
  recordIn,
  sizeOf,
  string,
  type Uring,
} from '../language.ts';

// Extended attributes: named values that a file system stores with a file.

const followed = path('path', 'the file; symbolic links are followed');
const itself = path('path', 'the file, or the symbolic link itself');
const open = fd('fd', 'the file, not opened with `O_PATH`');
const dirfd = fd('dirfd', 'the directory that a relative path starts from, or `AT_FDCWD`');
const pathname = path('pathname', "the file; `''` with `AT_EMPTY_PATH` for `dirfd` itself");
const atFlags = flags('at_flags', '`AT_SYMLINK_NOFOLLOW`, `AT_EMPTY_PATH` or 0', { family: 'AT_' });
const name = string('name', 'the attribute with its namespace, such as `user.comment`');

const zero = { kind: 'zero', doc: '0' } as const;
const filled = {
  kind: 'count',
  doc: 'how many bytes were filled, or how many there are where `size` is 0',
} as const;

const errors = {
  ENODATA: 'the file has no such attribute',
  EOPNOTSUPP: 'the file system lacks this namespace, or extended attributes at all',
  EPERM:
    'the namespace is for the privileged, or the kind of file may have none (`user.` of links)',
};
const getErrors = { ...errors, ERANGE: '`size` is too small for the value' };
const listErrors = {
  EOPNOTSUPP: 'the file system lacks extended attributes',
  ERANGE: '`size` is too small for all names',
};
const setErrors = {
  ...errors,
  EEXIST: '`XATTR_CREATE` and the attribute is there',
  ENODATA: '`XATTR_REPLACE` and it is not there',
  ENOSPC: 'no room for it',
  E2BIG: 'the value is longer than 65536 bytes',
  ERANGE: 'the name is empty or longer than 255 bytes',
};

/** The operations of io_uring on a file by its path and on an open one; there is none on links themselves. */
function operations(
  name: 'GETXATTR' | 'SETXATTR',
  fields: Uring['sqe'],
): { readonly byPath: Uring; readonly byDescriptor: Uring } {
  const sqe = { addr: 'name', addr2: 'value', len: 'size', ...fields };
  return {
    byPath: { operation: `IORING_OP_${name}`, use: 'thread', sqe: { ...sqe, addr3: 'path' } },
    byDescriptor: {
      operation: `IORING_OP_F${name}`,
      use: 'thread',
      fixedFile: true,
      sqe: { ...sqe, fd: 'fd' },
    },
  };
}

/** The three calls that differ in how the file is named. */
function variants(
  does: (file: string) => string,
  names: readonly [string, string, string],
  more: readonly Argument[],
  rest: Pick<Call, 'result' | 'errors' | 'notes'>,
  rings: { readonly byPath?: Uring; readonly byDescriptor?: Uring } = {},
): readonly [Entry, Entry, Entry] {
  const words = more.map((argument) => argument.name);
  const one = (kernel: string, file: Argument, what: string, uring?: Uring): Entry => ({
    ...rest,
    ...(uring === undefined ? {} : { uring }),
    does: does(what),
    arguments: [file, ...more],
    routes: direct(kernel, file.name, ...words),
    see: [`man 2 ${kernel}`],
  });
  return [
    one(names[0], followed, 'a file', rings.byPath),
    one(names[1], itself, 'a file, or of a symbolic link itself'),
    one(names[2], open, 'an open file', rings.byDescriptor),
  ];
}

export const [setxattr, lsetxattr, fsetxattr]: readonly [Entry, Entry, Entry] = variants(
  (file) => `sets an extended attribute of ${file}`,
  ['setxattr', 'lsetxattr', 'fsetxattr'],
  [
    name,
    bytesIn('value', 'the value', { count: 'size' }),
    count('size', 'the length of `value`', { of: 'value', type: 'size_t' }),
    flags('flags', '`XATTR_CREATE`, `XATTR_REPLACE` or 0 for either', {
      family: 'XATTR_',
      default: 0,
    }),
  ],
  { result: zero, errors: setErrors },
  operations('SETXATTR', { xattr_flags: 'flags' }),
);

export const [getxattr, lgetxattr, fgetxattr]: readonly [Entry, Entry, Entry] = variants(
  (file) => `tells the value of an extended attribute of ${file}`,
  ['getxattr', 'lgetxattr', 'fgetxattr'],
  [
    name,
    bytesOut('value', 'receives the value; `null` to ask how long it is', { count: 'size' }),
    count('size', 'the length of `value`; 0 only asks how long it is', {
      of: 'value',
      type: 'size_t',
    }),
  ],
  { result: filled, errors: getErrors },
  operations('GETXATTR', {}),
);

export const [listxattr, llistxattr, flistxattr]: readonly [Entry, Entry, Entry] = variants(
  (file) => `tells the names of the extended attributes of ${file}`,
  ['listxattr', 'llistxattr', 'flistxattr'],
  [
    bytesOut('list', 'receives the names, each with a NUL; `null` to ask how long they are', {
      count: 'size',
    }),
    count('size', 'the length of `list`; 0 only asks how long they are', {
      of: 'list',
      type: 'size_t',
    }),
  ],
  { result: filled, errors: listErrors },
);

export const [removexattr, lremovexattr, fremovexattr]: readonly [Entry, Entry, Entry] = variants(
  (file) => `removes an extended attribute of ${file}`,
  ['removexattr', 'lremovexattr', 'fremovexattr'],
  [name],
  { result: zero, errors },
);

const valueWord =
  'The kernel trusts `value` and `size` inside `args`: an address and how many bytes lie there.';

export const setxattrat = call({
  does: 'sets an extended attribute of a file relative to a directory',
  arguments: [
    dirfd,
    pathname,
    atFlags,
    name,
    recordIn('args', 'address and length of the value, and `XATTR_*` or 0', {
      record: 'xattr_args',
    }),
  ],
  result: zero,
  routes: direct(
    'setxattrat',
    'dirfd',
    'pathname',
    'at_flags',
    'name',
    'args',
    sizeOf('xattr_args'),
  ),
  notes: ['The size of `args` is passed for you.', valueWord],
  errors: setErrors,
  since: '6.13',
  see: ['man 2 setxattrat', '<linux/xattr.h>'],
});

export const getxattrat = call({
  does: 'tells the value of an extended attribute of a file relative to a directory',
  arguments: [
    dirfd,
    pathname,
    atFlags,
    name,
    recordIn('args', 'address and length of the room for the value; `flags` is 0', {
      record: 'xattr_args',
    }),
  ],
  result: filled,
  routes: direct(
    'getxattrat',
    'dirfd',
    'pathname',
    'at_flags',
    'name',
    'args',
    sizeOf('xattr_args'),
  ),
  notes: ['The size of `args` is passed for you.', valueWord],
  errors: getErrors,
  since: '6.13',
  see: ['man 2 getxattrat', '<linux/xattr.h>'],
});

export const listxattrat = call({
  does: 'tells the names of the extended attributes of a file relative to a directory',
  arguments: [
    dirfd,
    pathname,
    atFlags,
    bytesOut('list', 'receives the names, each with a NUL; `null` to ask how long they are', {
      count: 'size',
    }),
    count('size', 'the length of `list`; 0 only asks how long they are', {
      of: 'list',
      type: 'size_t',
    }),
  ],
  result: filled,
  routes: direct('listxattrat', 'dirfd', 'pathname', 'at_flags', 'list', 'size'),
  errors: listErrors,
  since: '6.13',
  see: ['man 2 listxattrat'],
});

export const removexattrat = call({
  does: 'removes an extended attribute of a file relative to a directory',
  arguments: [dirfd, pathname, atFlags, name],
  result: zero,
  routes: direct('removexattrat', 'dirfd', 'pathname', 'at_flags', 'name'),
  errors,
  since: '6.13',
  see: ['man 2 removexattrat'],
});
