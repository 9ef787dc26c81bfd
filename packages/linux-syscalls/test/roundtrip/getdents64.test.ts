import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DT_DIR, DT_LNK, DT_REG } from '@linux-syscalls/types/linux/dirent';
import { AT_REMOVEDIR, lseek, mkdirat, openat, SEEK_SET, struct, unlinkat } from 'linux-syscalls';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../temporary.ts';
import { call } from './call.ts';

const directory = temporaryDirectory();
// Names of every length modulo eight, so that the padding between records differs.
const names = Array.from({ length: 20 }, (_, i) => `${'n'.repeat(i)}é${i}`);
for (const name of names) writeFileSync(join(directory, name), '');
mkdirSync(join(directory, 'folder'));
symlinkSync('folder', join(directory, 'link'));

const kinds = { isDirectory: DT_DIR, isSymbolicLink: DT_LNK, isFile: DT_REG } as const;

/** What is left of an open directory, read into a buffer of this size as often as it takes. */
function readEntries(fd: number, bufferSize: number): struct.linux_dirent64[] {
  const entries: struct.linux_dirent64[] = [];
  for (;;) {
    const buffer = new Uint8Array(bufferSize);
    const length = call('getdents64', fd, buffer, buffer.length);
    if (length === 0) return entries;
    entries.push(...struct.linux_dirent64.iterate(buffer, length));
  }
}

const nameOf = (entry: struct.linux_dirent64): string =>
  struct.linux_dirent64.string(entry, 'd_name');

test.each([100, 65_536])('getdents64 into %i bytes lists what node:fs lists', (bufferSize) => {
  const fd = openSync(directory, 'r');
  const told = readEntries(fd, bufferSize).map((entry) => ({
    name: nameOf(entry),
    ino: entry.d_ino,
    type: entry.d_type,
  }));
  const listed = readdirSync(directory, { withFileTypes: true }).map((entry) => ({
    name: entry.name,
    ino: lstatSync(join(directory, entry.name), { bigint: true }).ino,
    type: kinds[(['isDirectory', 'isSymbolicLink', 'isFile'] as const).find((is) => entry[is]())!],
  }));
  listed.push({ name: '.', ino: lstatSync(directory, { bigint: true }).ino, type: DT_DIR });
  listed.push({
    name: '..',
    ino: lstatSync(join(directory, '..'), { bigint: true }).ino,
    type: DT_DIR,
  });
  const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
  expect(told.sort(byName)).toEqual(listed.sort(byName));
  closeSync(fd);
});

test('getdents64 goes on after the entry whose d_off is sought', () => {
  const fd = openSync(directory, 'r');
  const entries = readEntries(fd, 65_536);
  const middle = entries.length / 2;
  lseek.bigint(fd, entries[middle - 1]!.d_off, SEEK_SET);
  expect(readEntries(fd, 65_536).map(nameOf)).toEqual(entries.slice(middle).map(nameOf));
  closeSync(fd);
});

test('bytes keeps a name that is no UTF-8, and paths take it', () => {
  const folder = join(directory, 'bytes');
  mkdirSync(folder);
  const fd = openSync(folder, 'r');
  const name = Uint8Array.of(0x66, 0xff, 0xfe, 0x6f);
  mkdirat(fd, name, 0o700);
  const found = readEntries(fd, 512)
    .filter((entry) => !nameOf(entry).startsWith('.'))
    .map((entry) => struct.linux_dirent64.bytes(entry, 'd_name'));
  expect(found).toEqual([name]);
  closeSync(openat(fd, found[0]!, 0, 0));
  unlinkat(fd, found[0]!, AT_REMOVEDIR);
  expect(readdirSync(folder)).toEqual([]);
  closeSync(fd);
});
