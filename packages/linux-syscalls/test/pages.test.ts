import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AT_FDCWD,
  brk,
  close,
  MADV_DONTNEED,
  MAP_ANONYMOUS,
  MAP_PRIVATE,
  MAP_SHARED,
  MCL_ONFAULT,
  MREMAP_MAYMOVE,
  MS_ASYNC,
  MS_SYNC,
  madvise,
  map_shadow_stack,
  memfd_secret,
  mincore,
  mlock,
  mlock2,
  mlockall,
  mmap,
  mprotect,
  mremap,
  mseal,
  msync,
  munlock,
  munlockall,
  munmap,
  O_CLOEXEC,
  O_RDWR,
  openat,
  PKEY_DISABLE_WRITE,
  PROT_NONE,
  PROT_READ,
  PROT_WRITE,
  pkey_alloc,
  pkey_free,
  pkey_mprotect,
  remap_file_pages,
  SyscallError,
  UFFD_USER_MODE_ONLY,
  userfaultfd,
} from 'linux-syscalls';
import * as nothrow from 'linux-syscalls/nothrow';
import { readMemory, writeMemory } from 'linux-syscalls/raw';
import { afterAll, expect, test } from 'vitest';
import { refusal, since } from './kernel.ts';
import { temporaryDirectory } from './temporary.ts';

// Multiples of every page size.
const size = 65536;
const anonymous = (length: number): number =>
  mmap(null, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
const area = anonymous(4 * size);
const directory = temporaryDirectory();
afterAll(() => munmap(area, 4 * size));

const code = (name: string): object => expect.objectContaining({ code: name });
const peek = (address: number): number => {
  const byte = new Uint8Array(1);
  readMemory(address, byte);
  return byte[0]!;
};

test('mprotect takes rights away and gives them back', () => {
  mprotect(area, size, PROT_NONE);
  expect(() => peek(area)).toThrow(code('EFAULT'));
  mprotect(area, size, PROT_READ | PROT_WRITE);
  expect(peek(area)).toBe(0);
  expect(() => mprotect(area + 1, size, PROT_READ)).toThrow(code('EINVAL'));
});

test('madvise MADV_DONTNEED empties anonymous pages', () => {
  writeMemory(area, Uint8Array.of(7));
  madvise(area, size, MADV_DONTNEED);
  expect(peek(area)).toBe(0);
  expect(() => madvise(area, size, 9999)).toThrow(code('EINVAL'));
});

test('mremap grows a mapping, which keeps what is in it', () => {
  const small = anonymous(size);
  writeMemory(small, Uint8Array.of(9));
  const large = mremap(small, size, 4 * size, MREMAP_MAYMOVE, null);
  expect(peek(large)).toBe(9);
  expect(peek(large + 4 * size - 1)).toBe(0);
  munmap(large, 4 * size);
  expect(() => mremap(large, size, 0, 0, null)).toThrow(code('EINVAL'));
});

test('msync writes a shared mapping to its file', () => {
  const path = join(directory, 'mapped');
  writeFileSync(path, 'text');
  const fd = openat(AT_FDCWD, path, O_RDWR);
  const mapped = mmap(null, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  writeMemory(mapped, Buffer.from('TEXT'));
  expect(msync(mapped, size, MS_SYNC)).toBe(0);
  expect(readFileSync(path, 'utf8')).toBe('TEXT');
  expect(() => msync(mapped, size, MS_SYNC | MS_ASYNC)).toThrow(code('EINVAL'));
  munmap(mapped, size);
  close(fd);
});

test('remap_file_pages refuses protections and private mappings', (context) => {
  const ask = (prot: number) => () => remap_file_pages(area, size, prot, 0);
  expect(refusal('without emulation', context, ask(PROT_READ))).toBe('EINVAL');
  expect(() => remap_file_pages(area, size, undefined, 0)).toThrow(code('EINVAL'));
});

test('mlock, mlock2, munlock, mlockall and munlockall keep pages or let them go', (context) => {
  try {
    mlock(area, size);
    mlock2(area, size, 0);
  } catch (error) {
    if (!(error instanceof SyscallError) || !['EPERM', 'ENOMEM'].includes(error.code)) throw error;
    return context.skip('this user may lock no memory');
  }
  expect(munlock(area, size)).toBe(0);
  expect(munlockall()).toBe(0);
  expect(() => mlockall(0)).toThrow(code('EINVAL'));
  expect(() => mlockall(MCL_ONFAULT)).toThrow(code('EINVAL'));
  expect(() => mlock2(area, size, 0x10)).toThrow(code('EINVAL'));
});

test('mincore tells which pages are there, and needs a byte for each', () => {
  const pages = new Uint8Array(size / 4096);
  writeMemory(area, Uint8Array.of(1));
  expect(mincore(area, size, pages)).toBe(0);
  expect(pages[0]! & 1).toBe(1);
  expect(() => mincore(area, size + 1, pages)).toThrow(
    /^mincore: vec holds 16 bytes but 17 are needed, as length is 65537$/,
  );
  expect(() => mincore(area + 1, size, pages)).toThrow(code('EINVAL'));
});

test('brk tells where the data segment ends, and never fails', () => {
  const end = brk(null);
  expect(end).toBeGreaterThan(0);
  expect(brk(1)).toBe(end);
});

test('memfd_secret makes a descriptor, where it is switched on', (context) => {
  close(since('5.14, with secretmem', context, () => memfd_secret(O_CLOEXEC)));
});

test('mseal refuses an unknown flag and an unaligned address', (context) => {
  expect(refusal('6.10', context, () => mseal(area, size, 1))).toBe('EINVAL');
  expect(() => mseal(area + 1, size)).toThrow(code('EINVAL'));
});

test('a protection key is taken, carried by pages, and given back', (context) => {
  const key = nothrow.pkey_alloc(0, PKEY_DISABLE_WRITE);
  if (key < 0) return context.skip('this processor, kernel or emulator has no protection keys');
  try {
    expect(pkey_mprotect(area, size, PROT_READ | PROT_WRITE, key)).toBe(0);
    expect(pkey_mprotect(area, size, PROT_READ | PROT_WRITE, 0)).toBe(0);
  } finally {
    pkey_free(key);
  }
  expect(() => pkey_free(key)).toThrow(code('EINVAL'));
  expect(() => pkey_alloc(1, 0)).toThrow(code('EINVAL'));
});

test('pkey_mprotect with −1 is mprotect', (context) => {
  const all = PROT_READ | PROT_WRITE;
  expect(since('4.9', context, () => pkey_mprotect(area, size, all, -1))).toBe(0);
});

test('map_shadow_stack is refused where the processor or the process has none', () => {
  const result = nothrow.map_shadow_stack(null, size, 0x100);
  expect(result).toBeLessThan(0);
  expect(() => map_shadow_stack(null, size, 0x100)).toThrow(/^E/);
});

test('userfaultfd makes a descriptor', (context) => {
  const fd = nothrow.userfaultfd(O_CLOEXEC | UFFD_USER_MODE_ONLY);
  if (fd < 0) return context.skip('userfaultfd needs Linux 5.11 with it built in, and no emulator');
  close(fd);
  expect(() => userfaultfd(2)).toThrow(code('EINVAL'));
});
