// Generated from Linux 7.3.4 and abi/src/calls/mounts.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { fd, int, size_t, struct, uid_t, uint } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import { syscall1, syscall2, syscall3, syscall4, syscall5 } from '../../recording/trap.ts';
import { mnt_id_reqShape, mount_attrShape } from '../shapes.ts';
import { sizeOf_mount_attr } from '../sizes.ts';

export function fchroot(fd: fd | Deferred, flags: uint | Deferred = 0): number {
  const $fd = argument.int32('fchroot', 'fd', fd);
  const $flags = argument.uint32('fchroot', 'flags', flags);
  return syscall2(472 /* fchroot */, $fd, $flags);
}

export function fsconfig(
  fd: fd | Deferred,
  cmd: Flags<'FSCONFIG_'>,
  key: Path | null | Deferred,
  value: Path | null | Deferred,
  aux: int | Deferred = 0,
): number {
  const $fd = argument.int32('fsconfig', 'fd', fd);
  const $cmd = argument.flags32('fsconfig', 'cmd', cmd);
  const $aux = argument.int32('fsconfig', 'aux', aux);
  const $key = argument.nullableString('fsconfig', 'key', key, 0);
  const $value = argument.nullableString('fsconfig', 'value', value, 1);
  return syscall5(431 /* fsconfig */, $fd, $cmd, $key, $value, $aux);
}

export function fsmount(
  fs_fd: fd | Deferred,
  flags: Flags<'FSMOUNT_'> = 0,
  attr_flags: Flags<'MOUNT_ATTR_'> = 0,
): number {
  const $fs_fd = argument.int32('fsmount', 'fs_fd', fs_fd);
  const $flags = argument.flags32('fsmount', 'flags', flags);
  const $attr_flags = argument.flags32('fsmount', 'attr_flags', attr_flags);
  return syscall3(432 /* fsmount */, $fs_fd, $flags, $attr_flags);
}

export function fsopen(fsname: Path | Deferred, flags: Flags<'FSOPEN_'> = 0): number {
  const $flags = argument.flags32('fsopen', 'flags', flags);
  const $fsname = argument.string('fsopen', 'fsname', fsname, 0);
  return syscall2(430 /* fsopen */, $fsname, $flags);
}

export function fspick(
  dirfd: fd | Deferred,
  path: Path | Deferred,
  flags: Flags<'FSPICK_'>,
): number {
  const $dirfd = argument.int32('fspick', 'dirfd', dirfd);
  const $flags = argument.flags32('fspick', 'flags', flags);
  const $path = argument.path('fspick', 'path', path, 0);
  return syscall3(433 /* fspick */, $dirfd, $path, $flags);
}

export function listmount(
  req: struct.mnt_id_req | Address | null | Deferred,
  mnt_ids: BigUint64Array | Address | null | Deferred,
  nr_mnt_ids?: size_t | Integer | Deferred,
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

export function mount(
  source: Path | null | Deferred,
  target: Path | Deferred,
  filesystemtype: Path | null | Deferred,
  mountflags: Flags<'MS_'>,
  data: Path | null | Deferred,
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

export function mount_setattr(
  dirfd: fd | Deferred,
  path: Path | Deferred,
  flags: Flags<'AT_'>,
  attr: struct.mount_attr | Address | null | Deferred,
): number {
  const $dirfd = argument.int32('mount_setattr', 'dirfd', dirfd);
  const $flags = argument.flags32('mount_setattr', 'flags', flags);
  const $attr = argument.record('mount_setattr', 'attr', attr, mount_attrShape);
  const $path = argument.path('mount_setattr', 'path', path, 0);
  return syscall5(442 /* mount_setattr */, $dirfd, $path, $flags, $attr, sizeOf_mount_attr);
}

export function move_mount(
  from_dirfd: fd | Deferred,
  from_path: Path | Deferred,
  to_dirfd: fd | Deferred,
  to_path: Path | Deferred,
  flags: Flags<'MOVE_MOUNT_'>,
): number {
  const $from_dirfd = argument.int32('move_mount', 'from_dirfd', from_dirfd);
  const $to_dirfd = argument.int32('move_mount', 'to_dirfd', to_dirfd);
  const $flags = argument.flags32('move_mount', 'flags', flags);
  const $from_path = argument.path('move_mount', 'from_path', from_path, 0);
  const $to_path = argument.path('move_mount', 'to_path', to_path, 1);
  return syscall5(429 /* move_mount */, $from_dirfd, $from_path, $to_dirfd, $to_path, $flags);
}

export function open_tree(
  dirfd: fd | Deferred,
  path: Path | Deferred,
  flags: Flags<'OPEN_TREE_'>,
): number {
  const $dirfd = argument.int32('open_tree', 'dirfd', dirfd);
  const $flags = argument.flags32('open_tree', 'flags', flags);
  const $path = argument.path('open_tree', 'path', path, 0);
  return syscall3(428 /* open_tree */, $dirfd, $path, $flags);
}

export function open_tree_attr(
  dirfd: fd | Deferred,
  path: Path | Deferred,
  flags: Flags<'OPEN_TREE_'>,
  attr: struct.mount_attr | Address | null | Deferred,
): number {
  const $dirfd = argument.int32('open_tree_attr', 'dirfd', dirfd);
  const $flags = argument.flags32('open_tree_attr', 'flags', flags);
  const $attr = argument.record('open_tree_attr', 'attr', attr, mount_attrShape);
  const $path = argument.path('open_tree_attr', 'path', path, 0);
  return syscall5(467 /* open_tree_attr */, $dirfd, $path, $flags, $attr, sizeOf_mount_attr);
}

export function pivot_root(new_root: Path | Deferred, put_old: Path | Deferred): number {
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

export function quotactl(
  cmd: Flags<'quota'>,
  special: Path | null | Deferred,
  id: uid_t | Deferred,
  addr: Memory | Deferred,
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

export function quotactl_fd(
  fd: fd | Deferred,
  cmd: Flags<'quota'>,
  id: uid_t | Deferred,
  addr: Memory | Deferred,
): number {
  const $fd = argument.int32('quotactl_fd', 'fd', fd);
  const $cmd = argument.flags32('quotactl_fd', 'cmd', cmd);
  const $id = argument.id32('quotactl_fd', 'id', id);
  const $addr = argument.memory('quotactl_fd', 'addr', addr);
  return syscall4(443 /* quotactl_fd */, $fd, $cmd, $id, $addr);
}

export function statmount(
  req: struct.mnt_id_req | Address | null | Deferred,
  buf: Memory | Deferred,
  bufsize?: size_t | Integer | Deferred,
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

export function swapoff(path: Path | Deferred): number {
  const $path = argument.path('swapoff', 'path', path, 0);
  return syscall1(is.x86_64 ? 168 : is.riscv64 || is.aarch64 || is.loongarch64 ? 225 : 115, $path);
}

export function swapon(path: Path | Deferred, swapflags: Flags<'SWAP_FLAG_'> = 0): number {
  const $swapflags = argument.flags32('swapon', 'swapflags', swapflags);
  const $path = argument.path('swapon', 'path', path, 0);
  return syscall2(
    is.x86_64 ? 167 : is.riscv64 || is.aarch64 || is.loongarch64 ? 224 : 87,
    $path,
    $swapflags,
  );
}

export function umount(target: Path | Deferred): number {
  const $target = argument.path('umount', 'target', target, 0);
  return syscall2(
    is.x86_64 ? 166 : is.riscv64 || is.aarch64 || is.loongarch64 ? 39 : 52,
    $target,
    0,
  );
}

export function umount2(target: Path | Deferred, flags: Flags<'umount'> = 0): number {
  const $flags = argument.flags32('umount2', 'flags', flags);
  const $target = argument.path('umount2', 'target', target, 0);
  return syscall2(
    is.x86_64 ? 166 : is.riscv64 || is.aarch64 || is.loongarch64 ? 39 : 52,
    $target,
    $flags,
  );
}
