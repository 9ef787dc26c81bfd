// Generated from Linux 7.3.4 and abi/src/calls/mounts.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { AsyncOptions } from '../../async/options.ts';
import type { fd, int, size_t, struct, uid_t, uint } from '@linux-syscalls/types';
import { submit } from '../../async/submit.ts';

/**
 * fchroot(fd, flags) changes the root directory of the process to an open one.
 *
 * All threads share it. By itself it is no sandbox: see `pivot_root` and landlock.
 *
 * @param fd the directory; the working directory stays where it was.
 * @param flags 0.
 * @returns 0.
 * @throws {SyscallError} EPERM: without CAP_SYS_CHROOT; ENOTDIR: it is no directory; EINVAL: a flag.
 * @since Linux 7.3
 * @see man 2 chroot
 */
export function fchroot(fd: fd, flags?: uint, options?: AsyncOptions): Promise<number>;
/** The same, where what may be left out is. */
export function fchroot(fd: fd, options: AsyncOptions): Promise<number>;
export function fchroot(...given: readonly unknown[]): Promise<number> {
  return submit('fchroot', given);
}

/**
 * fsconfig(fd, cmd, key, value, aux) configures a file system that is to be made or changed.
 *
 * @param fd a descriptor of `fsopen` or `fspick`.
 * @param cmd `FSCONFIG_SET_FLAG`, `FSCONFIG_SET_STRING`, `FSCONFIG_CMD_CREATE` ….
 * @param key the parameter; `null` for the `FSCONFIG_CMD_*`.
 * @param value its text or path; for `FSCONFIG_SET_BINARY` the address of `aux` bytes; else `null`.
 * @param aux the directory that a relative path starts from, the descriptor of `FSCONFIG_SET_FD`, or the length of binary data; else 0.
 * @returns 0.
 * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN in the mount namespace; EINVAL: an unknown parameter, or a value that it can’t have; the descriptor reads why; EBUSY: not in a state for this command; EOPNOTSUPP: an unknown command.
 * @since Linux 5.2
 * @see man 2 fsconfig, <linux/mount.h>
 */
export function fsconfig(
  fd: fd,
  cmd: Flags<'FSCONFIG_'>,
  key: Path | null,
  value: Path | null,
  aux?: int,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function fsconfig(
  fd: fd,
  cmd: Flags<'FSCONFIG_'>,
  key: Path | null,
  value: Path | null,
  options: AsyncOptions,
): Promise<number>;
export function fsconfig(...given: readonly unknown[]): Promise<number> {
  return submit('fsconfig', given);
}

/**
 * fsmount(fs_fd, flags, attr_flags) makes a mount of a file system that is configured.
 *
 * When the descriptor is closed before it is moved somewhere, the mount goes.
 *
 * @param fs_fd a descriptor of `fsopen`, after `FSCONFIG_CMD_CREATE`.
 * @param flags `FSMOUNT_CLOEXEC` or 0.
 * @param attr_flags `MOUNT_ATTR_RDONLY`, `MOUNT_ATTR_NOSUID` … or 0.
 * @returns the mount, which is nowhere yet: see `move_mount`.
 * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN in the mount namespace; EINVAL: `fs_fd` is not created yet; EBUSY: it has its mount already.
 * @since Linux 5.2
 * @see man 2 fsmount, <linux/mount.h>
 */
export function fsmount(
  fs_fd: fd,
  flags?: Flags<'FSMOUNT_'>,
  attr_flags?: Flags<'MOUNT_ATTR_'>,
  options?: AsyncOptions,
): Promise<fd>;
/** The same, where what may be left out is. */
export function fsmount(fs_fd: fd, options: AsyncOptions): Promise<fd>;
export function fsmount(...given: readonly unknown[]): Promise<number> {
  return submit('fsmount', given);
}

/**
 * fsopen(fsname, flags) starts to configure a new file system.
 *
 * @param fsname `ext4`, `tmpfs` ….
 * @param flags `FSOPEN_CLOEXEC` or 0.
 * @returns a descriptor for `fsconfig` and `fsmount`; what it reads is messages.
 * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN in the mount namespace; ENODEV: this kernel has no such file system.
 * @since Linux 5.2
 * @see man 2 fsopen, <linux/mount.h>
 */
export function fsopen(fsname: Path, flags?: Flags<'FSOPEN_'>, options?: AsyncOptions): Promise<fd>;
/** The same, where what may be left out is. */
export function fsopen(fsname: Path, options: AsyncOptions): Promise<fd>;
export function fsopen(...given: readonly unknown[]): Promise<number> {
  return submit('fsopen', given);
}

/**
 * fspick(dirfd, path, flags) starts to configure a file system that is mounted.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param path where it is mounted; `''` with `FSPICK_EMPTY_PATH` for `dirfd` itself.
 * @param flags `FSPICK_CLOEXEC`, `FSPICK_SYMLINK_NOFOLLOW` … or 0.
 * @returns a descriptor for `fsconfig`.
 * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN in the mount namespace; EINVAL: nothing is mounted there.
 * @since Linux 5.2
 * @see man 2 fspick, <linux/mount.h>
 */
export function fspick(
  dirfd: fd,
  path: Path,
  flags: Flags<'FSPICK_'>,
  options?: AsyncOptions,
): Promise<fd>;
export function fspick(...given: readonly unknown[]): Promise<number> {
  return submit('fspick', given);
}

/**
 * listmount(req, mnt_ids, nr_mnt_ids, flags) tells which mounts are below one.
 *
 * The id 2⁶⁴ − 1 stands for the root of the namespace.
 *
 * @param req its own size in `size`, the id of the mount in `mnt_id`, what is asked in `param`: the id after which to go on, or 0.
 * @param mnt_ids receives the ids.
 * @param nr_mnt_ids how many ids `mnt_ids` can hold.
 * @param flags `LISTMOUNT_REVERSE` or 0.
 * @returns how many ids were filled.
 * @throws {SyscallError} ENOENT: no such mount; EINVAL: `size` is not set, or an unknown flag; EPERM: the mount is not below this process’s root, and CAP_SYS_ADMIN is missing.
 * @since Linux 6.8
 * @see man 2 listmount, <linux/mount.h>
 */
export function listmount(
  req: struct.mnt_id_req | Address | null,
  mnt_ids: BigUint64Array | Address | null,
  nr_mnt_ids?: size_t | Integer,
  flags?: Flags<'LISTMOUNT_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function listmount(
  req: struct.mnt_id_req | Address | null,
  mnt_ids: BigUint64Array | Address | null,
  options: AsyncOptions,
): Promise<number>;
export function listmount(...given: readonly unknown[]): Promise<number> {
  return submit('listmount', given);
}

/**
 * mount(source, target, filesystemtype, mountflags, data) mounts a file system, or changes a mount.
 *
 * It changes the mount namespace, which all processes share that have not left it (`unshare`).
 *
 * The kernel reads up to a page from `data`.
 *
 * @param source the device, the directory to bind, or any word; `null` for none.
 * @param target where.
 * @param filesystemtype `ext4`, `tmpfs` …; `null` where `mountflags` make it no new mount.
 * @param mountflags `MS_RDONLY`, `MS_BIND`, `MS_REMOUNT` … or 0.
 * @param data options of the file system, with commas; `null` for none; an address where it wants no text.
 * @returns 0.
 * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN in the mount namespace; ENODEV: this kernel has no such file system; EBUSY: `source` is in use, or a remount read-only has files open for writing; EINVAL: not a file system of this type, options it refuses, or `target` is no mount; ENOTBLK: `source` is no block device.
 * @see man 2 mount, <linux/mount.h>
 */
export function mount(
  source: Path | null,
  target: Path,
  filesystemtype: Path | null,
  mountflags: Flags<'MS_'>,
  data: Path | null,
  options?: AsyncOptions,
): Promise<number>;
export function mount(...given: readonly unknown[]): Promise<number> {
  return submit('mount', given);
}

/**
 * mount_setattr(dirfd, path, flags, attr) changes the attributes of a mount, or of a tree of them.
 *
 * The size of `attr` is passed for you; E2BIG means that it has fields which this kernel doesn’t know.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param path where; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
 * @param flags `AT_RECURSIVE`, `AT_EMPTY_PATH`, `AT_SYMLINK_NOFOLLOW` … or 0.
 * @param attr what to set, what to clear, propagation, and the user namespace of an idmapped mount.
 * @returns 0.
 * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN in the mount namespace; EINVAL: nothing is mounted there, or attributes that don’t go together; EBUSY: a mount can’t become read-only while files are open for writing.
 * @since Linux 5.12
 * @see man 2 mount_setattr, <linux/mount.h>
 */
export function mount_setattr(
  dirfd: fd,
  path: Path,
  flags: Flags<'AT_'>,
  attr: struct.mount_attr | Address | null,
  options?: AsyncOptions,
): Promise<number>;
export function mount_setattr(...given: readonly unknown[]): Promise<number> {
  return submit('mount_setattr', given);
}

/**
 * move_mount(from_dirfd, from_path, to_dirfd, to_path, flags) puts a mount somewhere, a new one or one that is elsewhere.
 *
 * It changes the mount namespace, which all processes share that have not left it (`unshare`).
 *
 * @param from_dirfd the mount, or the directory that a relative path starts from.
 * @param from_path the mount; `''` with `MOVE_MOUNT_F_EMPTY_PATH` for `from_dirfd` itself.
 * @param to_dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param to_path where to; `''` with `MOVE_MOUNT_T_EMPTY_PATH` for `to_dirfd` itself.
 * @param flags `MOVE_MOUNT_F_EMPTY_PATH` … or 0.
 * @returns 0.
 * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN in the mount namespace; EINVAL: no mount, or one that may not go there; ELOOP: into itself.
 * @since Linux 5.2
 * @see man 2 move_mount, <linux/mount.h>
 */
export function move_mount(
  from_dirfd: fd,
  from_path: Path,
  to_dirfd: fd,
  to_path: Path,
  flags: Flags<'MOVE_MOUNT_'>,
  options?: AsyncOptions,
): Promise<number>;
export function move_mount(...given: readonly unknown[]): Promise<number> {
  return submit('move_mount', given);
}

/**
 * open_tree(dirfd, path, flags) opens a mount, or makes a copy of it that is nowhere yet.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param path the mount, or a directory in one; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
 * @param flags `OPEN_TREE_CLONE`, `OPEN_TREE_CLOEXEC`, or-ed with `AT_RECURSIVE` and others of `AT_`.
 * @returns a new descriptor; the caller closes it.
 * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN in the mount namespace; EINVAL: an unknown flag, or a mount that may not be cloned.
 * @since Linux 5.2
 * @see man 2 open_tree, <linux/mount.h>
 */
export function open_tree(
  dirfd: fd,
  path: Path,
  flags: Flags<'OPEN_TREE_'>,
  options?: AsyncOptions,
): Promise<fd>;
export function open_tree(...given: readonly unknown[]): Promise<number> {
  return submit('open_tree', given);
}

/**
 * open_tree_attr(dirfd, path, flags, attr) opens a mount, or makes a copy of it, with other attributes.
 *
 * The size of `attr` is passed for you; E2BIG means that it has fields which this kernel doesn’t know.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param path the mount, or a directory in one; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
 * @param flags `OPEN_TREE_CLONE`, `OPEN_TREE_CLOEXEC`, or-ed with `AT_RECURSIVE` and others of `AT_`.
 * @param attr what to set, what to clear, propagation, and the user namespace of an idmapped mount.
 * @returns a new descriptor; the caller closes it.
 * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN in the mount namespace; EINVAL: an unknown flag, or a mount that may not be cloned.
 * @since Linux 6.15
 * @see man 2 open_tree_attr, <linux/mount.h>
 */
export function open_tree_attr(
  dirfd: fd,
  path: Path,
  flags: Flags<'OPEN_TREE_'>,
  attr: struct.mount_attr | Address | null,
  options?: AsyncOptions,
): Promise<fd>;
export function open_tree_attr(...given: readonly unknown[]): Promise<number> {
  return submit('open_tree_attr', given);
}

/**
 * pivot_root(new_root, put_old) makes another mount the root and puts the old one below it.
 *
 * It changes the mount namespace, which all processes share that have not left it (`unshare`).
 *
 * Working directories at the old root move to the new one.
 *
 * @param new_root a mount that is not the current root.
 * @param put_old a directory at or below `new_root`.
 * @returns 0.
 * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN in the mount namespace; EBUSY: one of the two is on the current root mount; EINVAL: `new_root` is no mount, `put_old` is not below it, or a parent mount is shared.
 * @see man 2 pivot_root
 */
export function pivot_root(new_root: Path, put_old: Path, options?: AsyncOptions): Promise<number>;
export function pivot_root(...given: readonly unknown[]): Promise<number> {
  return submit('pivot_root', given);
}

/**
 * quotactl(cmd, special, id, addr) asks for disk quotas or changes them.
 *
 * Nothing can check `addr` but the caller: `Q_GETQUOTA` fills 72 bytes, or 68 on x86.
 *
 * @param cmd a command shifted by 8 bits, or-ed with `USRQUOTA`, `GRPQUOTA` or `PRJQUOTA`: `QCMD` of `@linux-syscalls/types/linux/quota`.
 * @param special the block device; `null` for `Q_SYNC` of all.
 * @param id the user, group or project; the quota format for `Q_QUOTAON`.
 * @param addr what the command reads or fills: `struct if_dqblk`, `struct if_dqinfo` …; the kernel is not told its length.
 * @returns 0.
 * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN, but for one’s own quota; ESRCH: quotas are not on; ENOSYS: this kernel has no quotas, or the file system none of this kind; ENODEV: `special` is not mounted; ENOTBLK: no block device.
 * @see man 2 quotactl, <linux/quota.h>
 */
export function quotactl(
  cmd: Flags<'quota'>,
  special: Path | null,
  id: uid_t,
  addr: Memory,
  options?: AsyncOptions,
): Promise<number>;
export function quotactl(...given: readonly unknown[]): Promise<number> {
  return submit('quotactl', given);
}

/**
 * quotactl_fd(fd, cmd, id, addr) asks for disk quotas or changes them, for the file system of an open file.
 *
 * Nothing can check `addr` but the caller: `Q_GETQUOTA` fills 72 bytes, or 68 on x86.
 *
 * @param fd any file of it.
 * @param cmd a command shifted by 8 bits, or-ed with `USRQUOTA`, `GRPQUOTA` or `PRJQUOTA`: `QCMD` of `@linux-syscalls/types/linux/quota`.
 * @param id the user, group or project; the quota format for `Q_QUOTAON`.
 * @param addr what the command reads or fills: `struct if_dqblk`, `struct if_dqinfo` …; the kernel is not told its length.
 * @returns 0.
 * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN, but for one’s own quota; ESRCH: quotas are not on; ENOSYS: this kernel has no quotas, or the file system none of this kind.
 * @since Linux 5.14
 * @see man 2 quotactl, <linux/quota.h>
 */
export function quotactl_fd(
  fd: fd,
  cmd: Flags<'quota'>,
  id: uid_t,
  addr: Memory,
  options?: AsyncOptions,
): Promise<number>;
export function quotactl_fd(...given: readonly unknown[]): Promise<number> {
  return submit('quotactl_fd', given);
}

/**
 * statmount(req, buf, bufsize, flags) tells what is known of a mount.
 *
 * The id of a mount is `stx_mnt_id` of `statx` with `STATX_MNT_ID_UNIQUE`.
 *
 * @param req its own size in `size`, the id of the mount in `mnt_id`, what is asked in `param`: `STATMOUNT_*` or-ed.
 * @param buf receives a `struct statmount`, and behind it its strings.
 * @param bufsize the length of `buf`.
 * @param flags `STATMOUNT_BY_FD` or 0.
 * @returns 0.
 * @throws {SyscallError} EOVERFLOW: `buf` is too small for the strings; ENOENT: no such mount; EINVAL: `size` is not set, or an unknown flag; EPERM: the mount is not below this process’s root, and CAP_SYS_ADMIN is missing.
 * @since Linux 6.8
 * @see man 2 statmount, <linux/mount.h>
 */
export function statmount(
  req: struct.mnt_id_req | Address | null,
  buf: Memory,
  bufsize?: size_t | Integer,
  flags?: Flags<'STATMOUNT_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function statmount(
  req: struct.mnt_id_req | Address | null,
  buf: Memory,
  options: AsyncOptions,
): Promise<number>;
export function statmount(...given: readonly unknown[]): Promise<number> {
  return submit('statmount', given);
}

/**
 * swapoff(path) stops to swap to a file or a device, after taking back what is there.
 *
 * @param path the file or device.
 * @returns 0.
 * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN, or there is as much swap space as can be; EINVAL: no swap space; ENOMEM: there is no room for what is there.
 * @see man 2 swapoff
 */
export function swapoff(path: Path, options?: AsyncOptions): Promise<number>;
export function swapoff(...given: readonly unknown[]): Promise<number> {
  return submit('swapoff', given);
}

/**
 * swapon(path, swapflags) starts to swap to a file or a device.
 *
 * @param path the file or device, made by mkswap.
 * @param swapflags `SWAP_FLAG_PREFER` or-ed with a priority … or 0.
 * @returns 0.
 * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN, or there is as much swap space as can be; EINVAL: no swap space; EBUSY: it is in use already.
 * @see man 2 swapon, <linux/swap.h>
 */
export function swapon(
  path: Path,
  swapflags?: Flags<'SWAP_FLAG_'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function swapon(path: Path, options: AsyncOptions): Promise<number>;
export function swapon(...given: readonly unknown[]): Promise<number> {
  return submit('swapon', given);
}

/**
 * umount(target) unmounts a file system.
 *
 * It changes the mount namespace, which all processes share that have not left it (`unshare`).
 *
 * @param target where it is mounted.
 * @returns 0.
 * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN in the mount namespace; EBUSY: files of it are in use; EINVAL: nothing is mounted there, or flags that don’t go together; EAGAIN: `MNT_EXPIRE` marked it; the next such call unmounts it if nobody used it.
 * @see man 2 umount
 */
export function umount(target: Path, options?: AsyncOptions): Promise<number>;
export function umount(...given: readonly unknown[]): Promise<number> {
  return submit('umount', given);
}

/**
 * umount2(target, flags) unmounts a file system.
 *
 * It changes the mount namespace, which all processes share that have not left it (`unshare`).
 *
 * @param target where it is mounted.
 * @param flags `MNT_DETACH`, `MNT_FORCE`, `MNT_EXPIRE`, `UMOUNT_NOFOLLOW` or 0.
 * @returns 0.
 * @throws {SyscallError} EPERM: without CAP_SYS_ADMIN in the mount namespace; EBUSY: files of it are in use; EINVAL: nothing is mounted there, or flags that don’t go together; EAGAIN: `MNT_EXPIRE` marked it; the next such call unmounts it if nobody used it.
 * @see man 2 umount2
 */
export function umount2(
  target: Path,
  flags?: Flags<'umount'>,
  options?: AsyncOptions,
): Promise<number>;
/** The same, where what may be left out is. */
export function umount2(target: Path, options: AsyncOptions): Promise<number>;
export function umount2(...given: readonly unknown[]): Promise<number> {
  return submit('umount2', given);
}
