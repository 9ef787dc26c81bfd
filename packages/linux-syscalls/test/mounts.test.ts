import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AT_EMPTY_PATH,
  AT_FDCWD,
  close,
  FSCONFIG_CMD_CREATE,
  FSCONFIG_SET_STRING,
  FSMOUNT_CLOEXEC,
  FSOPEN_CLOEXEC,
  FSPICK_CLOEXEC,
  FSPICK_EMPTY_PATH,
  faccessat,
  fchroot,
  fsconfig,
  fsmount,
  fsopen,
  fspick,
  listmount,
  MNT_DETACH,
  MOUNT_ATTR_NODEV,
  MOUNT_ATTR_RDONLY,
  MOVE_MOUNT_F_EMPTY_PATH,
  MS_BIND,
  MS_NOSUID,
  mkdirat,
  mount,
  mount_setattr,
  move_mount,
  OPEN_TREE_CLOEXEC,
  OPEN_TREE_CLONE,
  open_tree,
  open_tree_attr,
  pivot_root,
  quotactl,
  quotactl_fd,
  STATMOUNT_FS_TYPE,
  SyscallError,
  statmount,
  struct,
  swapoff,
  swapon,
  umount,
  umount2,
} from 'linux-syscalls';
import { expect, type TestContext, test } from 'vitest';
import { refusal, since } from './kernel.ts';
import { temporaryDirectory } from './temporary.ts';

const directory = temporaryDirectory();
const file = join(directory, 'file');
writeFileSync(file, '');

const code = (name: string): object => expect.objectContaining({ code: name });

/** Runs what needs CAP_SYS_ADMIN, which a container or a user may lack. */
function privileged<T>(context: TestContext, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof SyscallError) || error.code !== 'EPERM') throw error;
    context.skip(`${error.syscall} needs CAP_SYS_ADMIN, which this user lacks`);
    throw error;
  }
}

test('mount puts a file system somewhere, umount2 and umount take it away', (context) => {
  const target = join(directory, 'mounted');
  const bound = join(directory, 'bound');
  mkdirSync(target);
  mkdirSync(bound);
  privileged(context, () => mount('none', target, 'tmpfs', MS_NOSUID, 'size=64k,mode=700'));
  try {
    writeFileSync(join(target, 'inside'), '');
    mount(target, bound, null, MS_BIND, null);
    expect(existsSync(join(bound, 'inside'))).toBe(true);
    umount(bound);
    expect(existsSync(join(bound, 'inside'))).toBe(false);
  } finally {
    umount2(target, MNT_DETACH);
  }
  expect(existsSync(join(target, 'inside'))).toBe(false);
  expect(() => umount2(target)).toThrow(code('EINVAL'));
  expect(() => mount('none', target, 'nosuchfs', 0, null)).toThrow(code('ENODEV'));
});

function tmpfs(context: TestContext): number {
  const fs = privileged(context, () =>
    since('5.2', context, () => fsopen('tmpfs', FSOPEN_CLOEXEC)),
  );
  try {
    fsconfig(fs, FSCONFIG_SET_STRING, 'size', '64k');
    expect(() => fsconfig(fs, FSCONFIG_SET_STRING, 'nonsense', '1')).toThrow(code('EINVAL'));
    fsconfig(fs, FSCONFIG_CMD_CREATE, null, null);
    return fsmount(fs, FSMOUNT_CLOEXEC, MOUNT_ATTR_NODEV);
  } finally {
    close(fs);
  }
}

function cloneUnmounted(context: TestContext, made: number): number {
  try {
    return open_tree(made, '', OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_EMPTY_PATH);
  } catch (error) {
    if (!(error instanceof SyscallError) || error.code !== 'EINVAL') throw error;
    context.skip('to clone what is mounted nowhere needs Linux 6.15');
    throw error;
  }
}

test('a file system is configured, mounted nowhere, cloned, made read-only and moved', (context) => {
  const made = tmpfs(context);
  try {
    mkdirat(made, 'inside', 0o700);
    const copy = cloneUnmounted(context, made);
    const attributes = struct.mount_attr.alloc({ attr_set: BigInt(MOUNT_ATTR_RDONLY) });
    since('5.12', context, () => mount_setattr(copy, '', AT_EMPTY_PATH, attributes));
    expect(() => mkdirat(copy, 'another', 0o700)).toThrow(code('EROFS'));
    close(copy);
    mkdirat(made, 'another', 0o700);
    const picked = fspick(made, '', FSPICK_CLOEXEC | FSPICK_EMPTY_PATH);
    close(picked);
    const target = join(directory, 'moved');
    mkdirSync(target);
    move_mount(made, '', AT_FDCWD, target, MOVE_MOUNT_F_EMPTY_PATH);
    try {
      expect(existsSync(join(target, 'inside'))).toBe(true);
    } finally {
      umount2(target, MNT_DETACH);
    }
  } finally {
    close(made);
  }
});

test('open_tree_attr makes a copy with other attributes', (context) => {
  const made = tmpfs(context);
  try {
    const attributes = struct.mount_attr.alloc({ attr_set: BigInt(MOUNT_ATTR_RDONLY) });
    const flags = OPEN_TREE_CLONE | AT_EMPTY_PATH;
    const copy = since('6.15', context, () => open_tree_attr(made, '', flags, attributes));
    expect(() => mkdirat(copy, 'inside', 0o700)).toThrow(code('EROFS'));
    faccessat(copy, '.', 0);
    close(copy);
  } finally {
    close(made);
  }
});

test('listmount and statmount tell of the mounts below the root', (context) => {
  const request = struct.mnt_id_req.alloc({ size: struct.mnt_id_req.size });
  request.mnt_id = 2n ** 64n - 1n;
  const ids = new BigUint64Array(64);
  const found = since('6.8', context, () => listmount(request, ids));
  expect(found).toBeGreaterThan(0);
  const buffer = new Uint8Array(4096);
  request.mnt_id = ids[0]!;
  request.param = BigInt(STATMOUNT_FS_TYPE);
  expect(statmount(request, buffer)).toBe(0);
  const answer = struct.statmount.view(buffer.buffer);
  expect(answer.mask).toBe(BigInt(STATMOUNT_FS_TYPE));
  const name = buffer.subarray(struct.statmount.size + answer.fs_type);
  expect(Buffer.from(name).toString()).toMatch(/^[a-z0-9_.]+\0/);
  expect(() => statmount(request, buffer, 4097)).toThrow(
    /bufsize is 4097 but buf holds 4096 bytes/,
  );
  request.mnt_id = 2n ** 62n;
  expect(() => statmount(request, buffer)).toThrow(code('ENOENT'));
});

test('pivot_root refuses a directory that is no mount', (context) => {
  expect(() => privileged(context, () => pivot_root(directory, directory))).toThrow(
    expect.objectContaining({ code: expect.stringMatching(/^(EINVAL|EBUSY)$/) }),
  );
});

test('swapon and swapoff refuse a file that is no swap space', (context) => {
  expect(() => privileged(context, () => swapon(file))).toThrow(code('EINVAL'));
  expect(() => swapoff(file)).toThrow(code('EINVAL'));
});

test('quotactl and quotactl_fd refuse an unknown command', (context) => {
  const unknown = 0x7f_0000;
  const byPath = refusal('quotas', context, () => quotactl(unknown, '/dev/null', 0, null));
  expect(byPath).toMatch(/^E(NOTBLK|INVAL)$/);
  const byFile = refusal('5.14 with quotas', context, () => quotactl_fd(-1, unknown, 0, null));
  expect(byFile).toMatch(/^E(BADF|INVAL)$/);
});

test('fchroot refuses a flag', (context) => {
  expect(refusal('7.3', context, () => fchroot(-1, 1))).toBe('EINVAL');
});
