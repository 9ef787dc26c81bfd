// Generated from Linux 7.3.4 and abi/src/calls/mounts.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { fd, int, size_t, struct, uid_t, uint } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { syscall1, syscall2, syscall3, syscall4, syscall5 } from '../../trap.ts';
import { mnt_id_reqShape, mount_attrShape } from '../shapes.ts';
import { sizeOf_mount_attr } from '../sizes.ts';

/**
 * fchroot(fd, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd the directory; the working directory stays where it was.
 * @param flags 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 7.3
 * @see man 2 chroot
 */
export function fchroot(fd: fd, flags: uint = 0): number {
  const $fd = argument.int32('fchroot', 'fd', fd);
  const $flags = argument.uint32('fchroot', 'flags', flags);
  return syscall2(472 /* fchroot */, $fd, $flags);
}

/**
 * fsconfig(fd, cmd, key, value, aux) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd a descriptor of `fsopen` or `fspick`.
 * @param cmd `FSCONFIG_SET_FLAG`, `FSCONFIG_SET_STRING`, `FSCONFIG_CMD_CREATE` ….
 * @param key the parameter; `null` for the `FSCONFIG_CMD_*`.
 * @param value its text or path; for `FSCONFIG_SET_BINARY` the address of `aux` bytes; else `null`.
 * @param aux the directory that a relative path starts from, the descriptor of `FSCONFIG_SET_FD`, or the length of binary data; else 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.2
 * @see man 2 fsconfig, <linux/mount.h>
 */
export function fsconfig(
  fd: fd,
  cmd: Flags<'FSCONFIG_'>,
  key: Path | null,
  value: Path | null,
  aux: int = 0,
): number {
  const $fd = argument.int32('fsconfig', 'fd', fd);
  const $cmd = argument.flags32('fsconfig', 'cmd', cmd);
  const $aux = argument.int32('fsconfig', 'aux', aux);
  const $key = argument.nullableString('fsconfig', 'key', key, 0);
  const $value = argument.nullableString('fsconfig', 'value', value, 1);
  return syscall5(431 /* fsconfig */, $fd, $cmd, $key, $value, $aux);
}

/**
 * fsmount(fs_fd, flags, attr_flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param fs_fd a descriptor of `fsopen`, after `FSCONFIG_CMD_CREATE`.
 * @param flags `FSMOUNT_CLOEXEC` or 0.
 * @param attr_flags `MOUNT_ATTR_RDONLY`, `MOUNT_ATTR_NOSUID` … or 0.
 * @returns −errno, or the mount, which is nowhere yet: see `move_mount`.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.2
 * @see man 2 fsmount, <linux/mount.h>
 */
export function fsmount(
  fs_fd: fd,
  flags: Flags<'FSMOUNT_'> = 0,
  attr_flags: Flags<'MOUNT_ATTR_'> = 0,
): fd {
  const $fs_fd = argument.int32('fsmount', 'fs_fd', fs_fd);
  const $flags = argument.flags32('fsmount', 'flags', flags);
  const $attr_flags = argument.flags32('fsmount', 'attr_flags', attr_flags);
  return syscall3(432 /* fsmount */, $fs_fd, $flags, $attr_flags);
}

/**
 * fsopen(fsname, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param fsname `ext4`, `tmpfs` ….
 * @param flags `FSOPEN_CLOEXEC` or 0.
 * @returns −errno, or a descriptor for `fsconfig` and `fsmount`; what it reads is messages.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.2
 * @see man 2 fsopen, <linux/mount.h>
 */
export function fsopen(fsname: Path, flags: Flags<'FSOPEN_'> = 0): fd {
  const $flags = argument.flags32('fsopen', 'flags', flags);
  const $fsname = argument.string('fsopen', 'fsname', fsname, 0);
  return syscall2(430 /* fsopen */, $fsname, $flags);
}

/**
 * fspick(dirfd, path, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param path where it is mounted; `''` with `FSPICK_EMPTY_PATH` for `dirfd` itself.
 * @param flags `FSPICK_CLOEXEC`, `FSPICK_SYMLINK_NOFOLLOW` … or 0.
 * @returns −errno, or a descriptor for `fsconfig`.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.2
 * @see man 2 fspick, <linux/mount.h>
 */
export function fspick(dirfd: fd, path: Path, flags: Flags<'FSPICK_'>): fd {
  const $dirfd = argument.int32('fspick', 'dirfd', dirfd);
  const $flags = argument.flags32('fspick', 'flags', flags);
  const $path = argument.path('fspick', 'path', path, 0);
  return syscall3(433 /* fspick */, $dirfd, $path, $flags);
}

/**
 * listmount(req, mnt_ids, nr_mnt_ids, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param req its own size in `size`, the id of the mount in `mnt_id`, what is asked in `param`: the id after which to go on, or 0.
 * @param mnt_ids receives the ids.
 * @param nr_mnt_ids how many ids `mnt_ids` can hold.
 * @param flags `LISTMOUNT_REVERSE` or 0.
 * @returns −errno, or how many ids were filled.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.8
 * @see man 2 listmount, <linux/mount.h>
 */
export function listmount(
  req: struct.mnt_id_req | Address | null,
  mnt_ids: BigUint64Array | Address | null,
  nr_mnt_ids?: size_t | Integer,
  flags: Flags<'LISTMOUNT_'> = 0,
): number {
  const $req = argument.record('listmount', 'req', req, mnt_id_reqShape);
  const $mnt_ids = argument.numbers('listmount', 'mnt_ids', mnt_ids, 'BigUint64Array', 0);
  const $flags = argument.flags32('listmount', 'flags', flags);
  const $nr_mnt_ids = argument.countOfNumbers(
    'listmount',
    'nr_mnt_ids',
    nr_mnt_ids,
    'mnt_ids',
    $mnt_ids,
    argument.mostNumber,
  );
  return syscall4(458 /* listmount */, $req, $mnt_ids, $nr_mnt_ids, $flags);
}

/**
 * mount(source, target, filesystemtype, mountflags, data) as `linux-syscalls` has it, returning −errno.
 *
 * @param source the device, the directory to bind, or any word; `null` for none.
 * @param target where.
 * @param filesystemtype `ext4`, `tmpfs` …; `null` where `mountflags` make it no new mount.
 * @param mountflags `MS_RDONLY`, `MS_BIND`, `MS_REMOUNT` … or 0.
 * @param data options of the file system, with commas; `null` for none; an address where it wants no text.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 mount, <linux/mount.h>
 */
export function mount(
  source: Path | null,
  target: Path,
  filesystemtype: Path | null,
  mountflags: Flags<'MS_'>,
  data: Path | null,
): number {
  const $mountflags = argument.flags32('mount', 'mountflags', mountflags);
  const $source = argument.nullablePath('mount', 'source', source, 0);
  const $target = argument.path('mount', 'target', target, 1);
  const $filesystemtype = argument.nullableString('mount', 'filesystemtype', filesystemtype, 2);
  const $data = argument.nullableString('mount', 'data', data, 3);
  return syscall5(
    is.x86_64 ? 165 : is.riscv64 || is.aarch64 || is.loongarch64 ? 40 : 21,
    $source,
    $target,
    $filesystemtype,
    $mountflags,
    $data,
  );
}

/**
 * mount_setattr(dirfd, path, flags, attr) as `linux-syscalls` has it, returning −errno.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param path where; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
 * @param flags `AT_RECURSIVE`, `AT_EMPTY_PATH`, `AT_SYMLINK_NOFOLLOW` … or 0.
 * @param attr what to set, what to clear, propagation, and the user namespace of an idmapped mount.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.12
 * @see man 2 mount_setattr, <linux/mount.h>
 */
export function mount_setattr(
  dirfd: fd,
  path: Path,
  flags: Flags<'AT_'>,
  attr: struct.mount_attr | Address | null,
): number {
  const $dirfd = argument.int32('mount_setattr', 'dirfd', dirfd);
  const $flags = argument.flags32('mount_setattr', 'flags', flags);
  const $attr = argument.record('mount_setattr', 'attr', attr, mount_attrShape);
  const $path = argument.path('mount_setattr', 'path', path, 0);
  return syscall5(442 /* mount_setattr */, $dirfd, $path, $flags, $attr, sizeOf_mount_attr);
}

/**
 * move_mount(from_dirfd, from_path, to_dirfd, to_path, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param from_dirfd the mount, or the directory that a relative path starts from.
 * @param from_path the mount; `''` with `MOVE_MOUNT_F_EMPTY_PATH` for `from_dirfd` itself.
 * @param to_dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param to_path where to; `''` with `MOVE_MOUNT_T_EMPTY_PATH` for `to_dirfd` itself.
 * @param flags `MOVE_MOUNT_F_EMPTY_PATH` … or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.2
 * @see man 2 move_mount, <linux/mount.h>
 */
export function move_mount(
  from_dirfd: fd,
  from_path: Path,
  to_dirfd: fd,
  to_path: Path,
  flags: Flags<'MOVE_MOUNT_'>,
): number {
  const $from_dirfd = argument.int32('move_mount', 'from_dirfd', from_dirfd);
  const $to_dirfd = argument.int32('move_mount', 'to_dirfd', to_dirfd);
  const $flags = argument.flags32('move_mount', 'flags', flags);
  const $from_path = argument.path('move_mount', 'from_path', from_path, 0);
  const $to_path = argument.path('move_mount', 'to_path', to_path, 1);
  return syscall5(429 /* move_mount */, $from_dirfd, $from_path, $to_dirfd, $to_path, $flags);
}

/**
 * open_tree(dirfd, path, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param path the mount, or a directory in one; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
 * @param flags `OPEN_TREE_CLONE`, `OPEN_TREE_CLOEXEC`, or-ed with `AT_RECURSIVE` and others of `AT_`.
 * @returns −errno, or a new descriptor; the caller closes it.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.2
 * @see man 2 open_tree, <linux/mount.h>
 */
export function open_tree(dirfd: fd, path: Path, flags: Flags<'OPEN_TREE_'>): fd {
  const $dirfd = argument.int32('open_tree', 'dirfd', dirfd);
  const $flags = argument.flags32('open_tree', 'flags', flags);
  const $path = argument.path('open_tree', 'path', path, 0);
  return syscall3(428 /* open_tree */, $dirfd, $path, $flags);
}

/**
 * open_tree_attr(dirfd, path, flags, attr) as `linux-syscalls` has it, returning −errno.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param path the mount, or a directory in one; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
 * @param flags `OPEN_TREE_CLONE`, `OPEN_TREE_CLOEXEC`, or-ed with `AT_RECURSIVE` and others of `AT_`.
 * @param attr what to set, what to clear, propagation, and the user namespace of an idmapped mount.
 * @returns −errno, or a new descriptor; the caller closes it.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.15
 * @see man 2 open_tree_attr, <linux/mount.h>
 */
export function open_tree_attr(
  dirfd: fd,
  path: Path,
  flags: Flags<'OPEN_TREE_'>,
  attr: struct.mount_attr | Address | null,
): fd {
  const $dirfd = argument.int32('open_tree_attr', 'dirfd', dirfd);
  const $flags = argument.flags32('open_tree_attr', 'flags', flags);
  const $attr = argument.record('open_tree_attr', 'attr', attr, mount_attrShape);
  const $path = argument.path('open_tree_attr', 'path', path, 0);
  return syscall5(467 /* open_tree_attr */, $dirfd, $path, $flags, $attr, sizeOf_mount_attr);
}

/**
 * pivot_root(new_root, put_old) as `linux-syscalls` has it, returning −errno.
 *
 * @param new_root a mount that is not the current root.
 * @param put_old a directory at or below `new_root`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 pivot_root
 */
export function pivot_root(new_root: Path, put_old: Path): number {
  const $new_root = argument.path('pivot_root', 'new_root', new_root, 0);
  const $put_old = argument.path('pivot_root', 'put_old', put_old, 1);
  return syscall2(
    is.x86_64
      ? 155
      : is.x86 || is.s390x
        ? 217
        : is.arm
          ? 218
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 41
            : 203,
    $new_root,
    $put_old,
  );
}

/**
 * quotactl(cmd, special, id, addr) as `linux-syscalls` has it, returning −errno.
 *
 * @param cmd a command shifted by 8 bits, or-ed with `USRQUOTA`, `GRPQUOTA` or `PRJQUOTA`: `QCMD` of `@linux-syscalls/types/linux/quota`.
 * @param special the block device; `null` for `Q_SYNC` of all.
 * @param id the user, group or project; the quota format for `Q_QUOTAON`.
 * @param addr what the command reads or fills: `struct if_dqblk`, `struct if_dqinfo` …; the kernel is not told its length.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 quotactl, <linux/quota.h>
 */
export function quotactl(
  cmd: Flags<'quota'>,
  special: Path | null,
  id: uid_t,
  addr: Memory,
): number {
  const $cmd = argument.flags32('quotactl', 'cmd', cmd);
  const $id = argument.id32('quotactl', 'id', id);
  const $addr = argument.memory('quotactl', 'addr', addr);
  const $special = argument.nullablePath('quotactl', 'special', special, 0);
  return syscall4(
    is.x86_64 ? 179 : is.riscv64 || is.aarch64 || is.loongarch64 ? 60 : 131,
    $cmd,
    $special,
    $id,
    $addr,
  );
}

/**
 * quotactl_fd(fd, cmd, id, addr) as `linux-syscalls` has it, returning −errno.
 *
 * @param fd any file of it.
 * @param cmd a command shifted by 8 bits, or-ed with `USRQUOTA`, `GRPQUOTA` or `PRJQUOTA`: `QCMD` of `@linux-syscalls/types/linux/quota`.
 * @param id the user, group or project; the quota format for `Q_QUOTAON`.
 * @param addr what the command reads or fills: `struct if_dqblk`, `struct if_dqinfo` …; the kernel is not told its length.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.14
 * @see man 2 quotactl, <linux/quota.h>
 */
export function quotactl_fd(fd: fd, cmd: Flags<'quota'>, id: uid_t, addr: Memory): number {
  const $fd = argument.int32('quotactl_fd', 'fd', fd);
  const $cmd = argument.flags32('quotactl_fd', 'cmd', cmd);
  const $id = argument.id32('quotactl_fd', 'id', id);
  const $addr = argument.memory('quotactl_fd', 'addr', addr);
  return syscall4(443 /* quotactl_fd */, $fd, $cmd, $id, $addr);
}

/**
 * statmount(req, buf, bufsize, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param req its own size in `size`, the id of the mount in `mnt_id`, what is asked in `param`: `STATMOUNT_*` or-ed.
 * @param buf receives a `struct statmount`, and behind it its strings.
 * @param bufsize the length of `buf`.
 * @param flags `STATMOUNT_BY_FD` or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 6.8
 * @see man 2 statmount, <linux/mount.h>
 */
export function statmount(
  req: struct.mnt_id_req | Address | null,
  buf: Memory,
  bufsize?: size_t | Integer,
  flags: Flags<'STATMOUNT_'> = 0,
): number {
  const $req = argument.record('statmount', 'req', req, mnt_id_reqShape);
  const $buf = argument.counted('statmount', 'buf', buf);
  const $flags = argument.flags32('statmount', 'flags', flags);
  const $bufsize = argument.countOfBytes(
    'statmount',
    'bufsize',
    bufsize,
    'buf',
    $buf,
    argument.mostNumber,
  );
  return syscall4(457 /* statmount */, $req, $buf, $bufsize, $flags);
}

/**
 * swapoff(path) as `linux-syscalls` has it, returning −errno.
 *
 * @param path the file or device.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 swapoff
 */
export function swapoff(path: Path): number {
  const $path = argument.path('swapoff', 'path', path, 0);
  return syscall1(is.x86_64 ? 168 : is.riscv64 || is.aarch64 || is.loongarch64 ? 225 : 115, $path);
}

/**
 * swapon(path, swapflags) as `linux-syscalls` has it, returning −errno.
 *
 * @param path the file or device, made by mkswap.
 * @param swapflags `SWAP_FLAG_PREFER` or-ed with a priority … or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 swapon, <linux/swap.h>
 */
export function swapon(path: Path, swapflags: Flags<'SWAP_FLAG_'> = 0): number {
  const $swapflags = argument.flags32('swapon', 'swapflags', swapflags);
  const $path = argument.path('swapon', 'path', path, 0);
  return syscall2(
    is.x86_64 ? 167 : is.riscv64 || is.aarch64 || is.loongarch64 ? 224 : 87,
    $path,
    $swapflags,
  );
}

/**
 * umount(target) as `linux-syscalls` has it, returning −errno.
 *
 * @param target where it is mounted.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 umount
 */
export function umount(target: Path): number {
  const $target = argument.path('umount', 'target', target, 0);
  return syscall2(
    is.x86_64 ? 166 : is.riscv64 || is.aarch64 || is.loongarch64 ? 39 : 52,
    $target,
    0,
  );
}

/**
 * umount2(target, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param target where it is mounted.
 * @param flags `MNT_DETACH`, `MNT_FORCE`, `MNT_EXPIRE`, `UMOUNT_NOFOLLOW` or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 umount2
 */
export function umount2(target: Path, flags: Flags<'umount'> = 0): number {
  const $flags = argument.flags32('umount2', 'flags', flags);
  const $target = argument.path('umount2', 'target', target, 0);
  return syscall2(
    is.x86_64 ? 166 : is.riscv64 || is.aarch64 || is.loongarch64 ? 39 : 52,
    $target,
    $flags,
  );
}
