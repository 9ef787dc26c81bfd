import { statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AT_FDCWD,
  cachestat,
  close,
  file_getattr,
  file_setattr,
  fstatfs,
  getdents,
  O_DIRECTORY,
  O_RDONLY,
  openat,
  SyscallError,
  statfs,
  struct,
  sysfs,
  ustat,
} from 'linux-syscalls';
import { expect, test } from 'vitest';
import { refusal, since } from './kernel.ts';
import { temporaryDirectory } from './temporary.ts';

const directory = temporaryDirectory();
const file = join(directory, 'file');
writeFileSync(file, 'x'.repeat(10_000));

const code = (name: string): object => expect.objectContaining({ code: name });

test('statfs and fstatfs agree with Node', () => {
  const node = statfsSync('/proc', { bigint: true });
  const fd = openat(AT_FDCWD, '/proc', O_RDONLY);
  for (const ask of [
    (buf: struct.statfs) => statfs('/proc', buf),
    (buf: struct.statfs) => fstatfs(fd, buf),
  ]) {
    const buf = struct.statfs.alloc();
    expect(ask(buf)).toBe(0);
    expect(BigInt(buf.f_type)).toBe(node.type);
    expect(BigInt(buf.f_bsize)).toBe(node.bsize);
    expect([buf.f_blocks, buf.f_files].map(BigInt)).toEqual([node.blocks, node.files]);
  }
  close(fd);
  expect(() => statfs(join(directory, 'nothing'), struct.statfs.alloc())).toThrow(code('ENOENT'));
});

test('ustat knows no file system of device 0', (context) => {
  const ask = (): number => ustat(0, struct.ustat.alloc());
  expect(refusal('another architecture', context, ask)).toBe('EINVAL');
});

test('cachestat counts pages of the cache', (context) => {
  const fd = openat(AT_FDCWD, file, O_RDONLY);
  const counts = struct.cachestat.alloc();
  try {
    since('6.5', context, () => cachestat(fd, struct.cachestat_range.alloc(), counts));
    expect(counts.nr_cache).toBeGreaterThanOrEqual(1n);
    expect(() => cachestat(fd, struct.cachestat_range.alloc(), counts, 1)).toThrow(code('EINVAL'));
  } finally {
    close(fd);
  }
});

test('file_getattr tells what file_setattr takes', (context) => {
  const attributes = struct.file_attr.alloc();
  try {
    since('6.17', context, () => file_getattr(AT_FDCWD, file, attributes, 0));
    expect(file_setattr(AT_FDCWD, file, attributes, 0)).toBe(0);
  } catch (error) {
    if (!(error instanceof SyscallError) || error.code !== 'EOPNOTSUPP') throw error;
    context.skip('the file system of the temporary directory has no such attributes');
  }
  expect(() => file_getattr(AT_FDCWD, file, attributes, 0x10)).toThrow(code('EINVAL'));
});

test('getdents reads the records of getdents64', () => {
  const fd = openat(AT_FDCWD, directory, O_RDONLY | O_DIRECTORY);
  const buffer = new Uint8Array(4096);
  const length = getdents(fd, buffer);
  const names = [...struct.linux_dirent64.iterate(buffer, length)].map(({ d_reclen }) => d_reclen);
  expect(names).toHaveLength(3);
  expect(Buffer.from(buffer.subarray(0, length)).toString()).toContain('file\0');
  expect(getdents(fd, buffer)).toBe(0);
  close(fd);
});

test('sysfs knows a kind of file system by name, and its name by index', (context) => {
  const [byName, byIndex, howMany] = [1, 2, 3];
  const kinds = ifBuiltIn(context, () => sysfs(howMany!, null, null));
  const index = sysfs(byName!, Buffer.from('proc\0'), null);
  expect(index).toBeLessThan(kinds);
  const name = Buffer.alloc(64);
  expect(sysfs(byIndex!, index, name)).toBe(0);
  expect(name.toString('latin1', 0, name.indexOf(0))).toBe('proc');
  expect(() => sysfs(byName!, Buffer.from('no kind\0'), null)).toThrow(code('EINVAL'));
});

/** Runs a call that most kernels are built without. */
function ifBuiltIn<T>(context: { skip(note: string): void }, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof SyscallError) || error.code !== 'ENOSYS') throw error;
    context.skip(`this kernel was built without ${error.syscall}`);
    throw error;
  }
}
