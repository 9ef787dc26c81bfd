import {
  bytesOut,
  call,
  count,
  direct,
  fd,
  flags,
  numbersOut,
  path,
  pointerInOut,
  recordIn,
  scalar,
  sizeOf,
  string,
} from '../language.ts';

// Mounts, swap space and quotas.

const zero = { kind: 'zero', doc: '0' } as const;
const madeFd = { kind: 'fd', doc: 'a new descriptor; the caller closes it' } as const;
const namespaceWide =
  'It changes the mount namespace, which all processes share that have not left it (`unshare`).';
const perms = { EPERM: 'without CAP_SYS_ADMIN in the mount namespace' };

export const mount = call({
  does: 'mounts a file system, or changes a mount',
  arguments: [
    path('source', 'the device, the directory to bind, or any word; `null` for none', {
      nullable: true,
    }),
    path('target', 'where'),
    string('filesystemtype', '`ext4`, `tmpfs` …; `null` where `mountflags` make it no new mount', {
      nullable: true,
    }),
    flags('mountflags', '`MS_RDONLY`, `MS_BIND`, `MS_REMOUNT` … or 0', { family: 'MS_' }),
    string(
      'data',
      'options of the file system, with commas; `null` for none; an address where it wants no text',
      { nullable: true },
    ),
  ],
  result: zero,
  routes: direct('mount', 'source', 'target', 'filesystemtype', 'mountflags', 'data'),
  notes: [namespaceWide, 'The kernel reads up to a page from `data`.'],
  errors: {
    ...perms,
    ENODEV: 'this kernel has no such file system',
    EBUSY: '`source` is in use, or a remount read-only has files open for writing',
    EINVAL: 'not a file system of this type, options it refuses, or `target` is no mount',
    ENOTBLK: '`source` is no block device',
  },
  waits: true,
  see: ['man 2 mount', '<linux/mount.h>'],
});

const umountErrors = {
  ...perms,
  EBUSY: 'files of it are in use',
  EINVAL: 'nothing is mounted there, or flags that don’t go together',
  EAGAIN: '`MNT_EXPIRE` marked it; the next such call unmounts it if nobody used it',
};

export const umount2 = call({
  does: 'unmounts a file system',
  arguments: [
    path('target', 'where it is mounted'),
    flags('flags', '`MNT_DETACH`, `MNT_FORCE`, `MNT_EXPIRE`, `UMOUNT_NOFOLLOW` or 0', {
      family: 'umount',
      default: 0,
    }),
  ],
  result: zero,
  routes: direct('umount2', 'target', 'flags'),
  notes: [namespaceWide],
  errors: umountErrors,
  waits: true,
  see: ['man 2 umount2'],
});

export const umount = call({
  does: 'unmounts a file system',
  arguments: [path('target', 'where it is mounted')],
  result: zero,
  routes: direct('umount2', 'target', 0),
  notes: [namespaceWide],
  errors: umountErrors,
  waits: true,
  see: ['man 2 umount'],
});

export const pivot_root = call({
  does: 'makes another mount the root and puts the old one below it',
  arguments: [
    path('new_root', 'a mount that is not the current root'),
    path('put_old', 'a directory at or below `new_root`'),
  ],
  result: zero,
  routes: direct('pivot_root', 'new_root', 'put_old'),
  notes: [namespaceWide, 'Working directories at the old root move to the new one.'],
  errors: {
    ...perms,
    EBUSY: 'one of the two is on the current root mount',
    EINVAL: '`new_root` is no mount, `put_old` is not below it, or a parent mount is shared',
  },
  see: ['man 2 pivot_root'],
});

export const fsopen = call({
  does: 'starts to configure a new file system',
  arguments: [
    string('fsname', '`ext4`, `tmpfs` …'),
    flags('flags', '`FSOPEN_CLOEXEC` or 0', { family: 'FSOPEN_', default: 0 }),
  ],
  result: {
    kind: 'fd',
    doc: 'a descriptor for `fsconfig` and `fsmount`; what it reads is messages',
  },
  routes: direct('fsopen', 'fsname', 'flags'),
  errors: { ...perms, ENODEV: 'this kernel has no such file system' },
  since: '5.2',
  see: ['man 2 fsopen', '<linux/mount.h>'],
});

export const fsconfig = call({
  does: 'configures a file system that is to be made or changed',
  arguments: [
    fd('fd', 'a descriptor of `fsopen` or `fspick`'),
    flags('cmd', '`FSCONFIG_SET_FLAG`, `FSCONFIG_SET_STRING`, `FSCONFIG_CMD_CREATE` …', {
      family: 'FSCONFIG_',
    }),
    string('key', 'the parameter; `null` for the `FSCONFIG_CMD_*`', { nullable: true }),
    string(
      'value',
      'its text or path; for `FSCONFIG_SET_BINARY` the address of `aux` bytes; else `null`',
      { nullable: true },
    ),
    scalar(
      'aux',
      'the directory that a relative path starts from, the descriptor of `FSCONFIG_SET_FD`, or the length of binary data; else 0',
      { type: 'int', default: 0 },
    ),
  ],
  result: zero,
  routes: direct('fsconfig', 'fd', 'cmd', 'key', 'value', 'aux'),
  errors: {
    ...perms,
    EINVAL: 'an unknown parameter, or a value that it can’t have; the descriptor reads why',
    EBUSY: 'not in a state for this command',
    EOPNOTSUPP: 'an unknown command',
  },
  since: '5.2',
  see: ['man 2 fsconfig', '<linux/mount.h>'],
});

const attributes = flags('attr_flags', '`MOUNT_ATTR_RDONLY`, `MOUNT_ATTR_NOSUID` … or 0', {
  family: 'MOUNT_ATTR_',
  default: 0,
});

export const fsmount = call({
  does: 'makes a mount of a file system that is configured',
  arguments: [
    fd('fs_fd', 'a descriptor of `fsopen`, after `FSCONFIG_CMD_CREATE`'),
    flags('flags', '`FSMOUNT_CLOEXEC` or 0', { family: 'FSMOUNT_', default: 0 }),
    attributes,
  ],
  result: { kind: 'fd', doc: 'the mount, which is nowhere yet: see `move_mount`' },
  routes: direct('fsmount', 'fs_fd', 'flags', 'attr_flags'),
  notes: ['When the descriptor is closed before it is moved somewhere, the mount goes.'],
  errors: { ...perms, EINVAL: '`fs_fd` is not created yet', EBUSY: 'it has its mount already' },
  since: '5.2',
  see: ['man 2 fsmount', '<linux/mount.h>'],
});

const dirfd = fd('dirfd', 'the directory that a relative path starts from, or `AT_FDCWD`');

export const fspick = call({
  does: 'starts to configure a file system that is mounted',
  arguments: [
    dirfd,
    path('path', "where it is mounted; `''` with `FSPICK_EMPTY_PATH` for `dirfd` itself"),
    flags('flags', '`FSPICK_CLOEXEC`, `FSPICK_SYMLINK_NOFOLLOW` … or 0', { family: 'FSPICK_' }),
  ],
  result: { kind: 'fd', doc: 'a descriptor for `fsconfig`' },
  routes: direct('fspick', 'dirfd', 'path', 'flags'),
  errors: { ...perms, EINVAL: 'nothing is mounted there' },
  since: '5.2',
  see: ['man 2 fspick', '<linux/mount.h>'],
});

export const move_mount = call({
  does: 'puts a mount somewhere, a new one or one that is elsewhere',
  arguments: [
    fd('from_dirfd', 'the mount, or the directory that a relative path starts from'),
    path('from_path', "the mount; `''` with `MOVE_MOUNT_F_EMPTY_PATH` for `from_dirfd` itself"),
    fd('to_dirfd', 'the directory that a relative path starts from, or `AT_FDCWD`'),
    path('to_path', "where to; `''` with `MOVE_MOUNT_T_EMPTY_PATH` for `to_dirfd` itself"),
    flags('flags', '`MOVE_MOUNT_F_EMPTY_PATH` … or 0', { family: 'MOVE_MOUNT_' }),
  ],
  result: zero,
  routes: direct('move_mount', 'from_dirfd', 'from_path', 'to_dirfd', 'to_path', 'flags'),
  notes: [namespaceWide],
  errors: { ...perms, EINVAL: 'no mount, or one that may not go there', ELOOP: 'into itself' },
  since: '5.2',
  see: ['man 2 move_mount', '<linux/mount.h>'],
});

const treeArguments = [
  dirfd,
  path('path', "the mount, or a directory in one; `''` with `AT_EMPTY_PATH` for `dirfd` itself"),
  flags(
    'flags',
    '`OPEN_TREE_CLONE`, `OPEN_TREE_CLOEXEC`, or-ed with `AT_RECURSIVE` and others of `AT_`',
    { family: 'OPEN_TREE_' },
  ),
];
const treeErrors = { ...perms, EINVAL: 'an unknown flag, or a mount that may not be cloned' };

export const open_tree = call({
  does: 'opens a mount, or makes a copy of it that is nowhere yet',
  arguments: treeArguments,
  result: madeFd,
  routes: direct('open_tree', 'dirfd', 'path', 'flags'),
  errors: treeErrors,
  since: '5.2',
  see: ['man 2 open_tree', '<linux/mount.h>'],
});

const mountAttributes = recordIn(
  'attr',
  'what to set, what to clear, propagation, and the user namespace of an idmapped mount',
  { record: 'mount_attr' },
);
const sizePassed =
  'The size of `attr` is passed for you; E2BIG means that it has fields which this kernel doesn’t know.';

export const open_tree_attr = call({
  does: 'opens a mount, or makes a copy of it, with other attributes',
  arguments: [...treeArguments, mountAttributes],
  result: madeFd,
  routes: direct('open_tree_attr', 'dirfd', 'path', 'flags', 'attr', sizeOf('mount_attr')),
  notes: [sizePassed],
  errors: treeErrors,
  since: '6.15',
  see: ['man 2 open_tree_attr', '<linux/mount.h>'],
});

export const mount_setattr = call({
  does: 'changes the attributes of a mount, or of a tree of them',
  arguments: [
    dirfd,
    path('path', "where; `''` with `AT_EMPTY_PATH` for `dirfd` itself"),
    flags('flags', '`AT_RECURSIVE`, `AT_EMPTY_PATH`, `AT_SYMLINK_NOFOLLOW` … or 0', {
      family: 'AT_',
    }),
    mountAttributes,
  ],
  result: zero,
  routes: direct('mount_setattr', 'dirfd', 'path', 'flags', 'attr', sizeOf('mount_attr')),
  notes: [sizePassed],
  errors: {
    ...perms,
    EINVAL: 'nothing is mounted there, or attributes that don’t go together',
    EBUSY: 'a mount can’t become read-only while files are open for writing',
  },
  since: '5.12',
  see: ['man 2 mount_setattr', '<linux/mount.h>'],
});

const requestDoc =
  'its own size in `size`, the id of the mount in `mnt_id`, what is asked in `param`';

export const statmount = call({
  does: 'tells what is known of a mount',
  arguments: [
    recordIn('req', `${requestDoc}: \`STATMOUNT_*\` or-ed`, { record: 'mnt_id_req' }),
    bytesOut('buf', 'receives a `struct statmount`, and behind it its strings', {
      count: 'bufsize',
    }),
    count('bufsize', 'the length of `buf`', { of: 'buf', type: 'size_t' }),
    flags('flags', '`STATMOUNT_BY_FD` or 0', { family: 'STATMOUNT_', default: 0 }),
  ],
  result: zero,
  routes: direct('statmount', 'req', 'buf', 'bufsize', 'flags'),
  notes: ['The id of a mount is `stx_mnt_id` of `statx` with `STATX_MNT_ID_UNIQUE`.'],
  errors: {
    EOVERFLOW: '`buf` is too small for the strings',
    ENOENT: 'no such mount',
    EINVAL: '`size` is not set, or an unknown flag',
    EPERM: 'the mount is not below this process’s root, and CAP_SYS_ADMIN is missing',
  },
  since: '6.8',
  see: ['man 2 statmount', '<linux/mount.h>'],
});

export const listmount = call({
  does: 'tells which mounts are below one',
  arguments: [
    recordIn('req', `${requestDoc}: the id after which to go on, or 0`, { record: 'mnt_id_req' }),
    numbersOut('mnt_ids', 'receives the ids', { array: 'BigUint64Array', length: 'nr_mnt_ids' }),
    count('nr_mnt_ids', 'how many ids `mnt_ids` can hold', { of: 'mnt_ids', type: 'size_t' }),
    flags('flags', '`LISTMOUNT_REVERSE` or 0', { family: 'LISTMOUNT_', default: 0 }),
  ],
  result: { kind: 'count', doc: 'how many ids were filled' },
  routes: direct('listmount', 'req', 'mnt_ids', 'nr_mnt_ids', 'flags'),
  notes: ['The id 2⁶⁴ − 1 stands for the root of the namespace.'],
  errors: {
    ENOENT: 'no such mount',
    EINVAL: '`size` is not set, or an unknown flag',
    EPERM: 'the mount is not below this process’s root, and CAP_SYS_ADMIN is missing',
  },
  since: '6.8',
  see: ['man 2 listmount', '<linux/mount.h>'],
});

const swapErrors = {
  EPERM: 'without CAP_SYS_ADMIN, or there is as much swap space as can be',
  EINVAL: 'no swap space',
};

export const swapon = call({
  does: 'starts to swap to a file or a device',
  arguments: [
    path('path', 'the file or device, made by mkswap'),
    flags('swapflags', '`SWAP_FLAG_PREFER` or-ed with a priority … or 0', {
      family: 'SWAP_FLAG_',
      default: 0,
    }),
  ],
  result: zero,
  routes: direct('swapon', 'path', 'swapflags'),
  errors: { ...swapErrors, EBUSY: 'it is in use already' },
  see: ['man 2 swapon', '<linux/swap.h>'],
});

export const swapoff = call({
  does: 'stops to swap to a file or a device, after taking back what is there',
  arguments: [path('path', 'the file or device')],
  result: zero,
  routes: direct('swapoff', 'path'),
  errors: { ...swapErrors, ENOMEM: 'there is no room for what is there' },
  waits: true,
  see: ['man 2 swapoff'],
});

const quotaWord =
  'what it points at follows from the command and the quota format; the kernel is not told its length';
const quotaCommand = flags(
  'cmd',
  'a command shifted by 8 bits, or-ed with `USRQUOTA`, `GRPQUOTA` or `PRJQUOTA`: `QCMD` of `@linux-syscalls/types/linux/quota`',
  { family: 'quota' },
);
const quotaAddress = pointerInOut(
  'addr',
  'what the command reads or fills: `struct if_dqblk`, `struct if_dqinfo` …; the kernel is not told its length',
  { unknown: quotaWord },
);
const quotaNotes = [
  'Nothing can check `addr` but the caller: `Q_GETQUOTA` fills 72 bytes, or 68 on x86.',
];
const quotaErrors = {
  EPERM: 'without CAP_SYS_ADMIN, but for one’s own quota',
  ESRCH: 'quotas are not on',
  ENOSYS: 'this kernel has no quotas, or the file system none of this kind',
};

export const quotactl = call({
  does: 'asks for disk quotas or changes them',
  arguments: [
    quotaCommand,
    path('special', 'the block device; `null` for `Q_SYNC` of all', { nullable: true }),
    scalar('id', 'the user, group or project; the quota format for `Q_QUOTAON`', { type: 'uid_t' }),
    quotaAddress,
  ],
  result: zero,
  routes: direct('quotactl', 'cmd', 'special', 'id', 'addr'),
  notes: quotaNotes,
  errors: { ...quotaErrors, ENODEV: '`special` is not mounted', ENOTBLK: 'no block device' },
  see: ['man 2 quotactl', '<linux/quota.h>'],
});

export const quotactl_fd = call({
  does: 'asks for disk quotas or changes them, for the file system of an open file',
  arguments: [
    fd('fd', 'any file of it'),
    quotaCommand,
    scalar('id', 'the user, group or project; the quota format for `Q_QUOTAON`', { type: 'uid_t' }),
    quotaAddress,
  ],
  result: zero,
  routes: direct('quotactl_fd', 'fd', 'cmd', 'id', 'addr'),
  notes: quotaNotes,
  errors: quotaErrors,
  since: '5.14',
  see: ['man 2 quotactl', '<linux/quota.h>'],
});

export const fchroot = call({
  does: 'changes the root directory of the process to an open one',
  arguments: [
    fd('fd', 'the directory; the working directory stays where it was'),
    scalar('flags', '0', { type: 'uint', default: 0 }),
  ],
  result: zero,
  routes: direct('fchroot', 'fd', 'flags'),
  notes: ['All threads share it. By itself it is no sandbox: see `pivot_root` and landlock.'],
  errors: { EPERM: 'without CAP_SYS_CHROOT', ENOTDIR: 'it is no directory', EINVAL: 'a flag' },
  since: '7.3',
  see: ['man 2 chroot'],
});
