import {
  close,
  MAP_ANONYMOUS,
  MAP_PRIVATE,
  MAP_SHARED,
  memfd_create,
  mmap,
  munmap,
  PROT_READ,
  PROT_WRITE,
  pwrite64,
} from 'linux-syscalls';
import * as nothrow from 'linux-syscalls/nothrow';
import { readMemory, viewMemory, writeMemory } from 'linux-syscalls/raw';
import { expect, test } from 'vitest';

const page = 65536; // a multiple of every page size

test('mmap maps a file, shared with whoever writes it', () => {
  const fd = memfd_create('mmap');
  pwrite64(fd, Buffer.from('before'), undefined, 0);
  const address = mmap(null, 6, PROT_READ, MAP_SHARED, fd, 0);
  const view = Buffer.from(viewMemory(address, 6));
  expect(view.toString()).toBe('before');
  pwrite64(fd, Buffer.from('after!'), undefined, 0);
  expect(view.toString()).toBe('after!');
  close(fd);
  expect(munmap(address, 6)).toBe(0);
});

test('mmap counts its offset in bytes, beyond 4 GiB too', () => {
  const fd = memfd_create('mmap');
  const offset = 2 ** 32 + page;
  pwrite64(fd, Buffer.from('far away'), undefined, offset);
  for (const exact of [offset, BigInt(offset)]) {
    const address = mmap(null, 8, PROT_READ, MAP_PRIVATE, fd, exact);
    const bytes = new Uint8Array(8);
    readMemory(address, bytes);
    expect(Buffer.from(bytes).toString()).toBe('far away');
    munmap(address, 8);
  }
  close(fd);
});

test('mmap refuses an offset inside a page, on every architecture alike', () => {
  const fd = memfd_create('mmap');
  expect(() => mmap(null, 1, PROT_READ, MAP_PRIVATE, fd, 1)).toThrow(/^EINVAL: .*, mmap$/);
  expect(nothrow.mmap(null, 1, PROT_READ, MAP_PRIVATE, fd, 4097)).toBe(-22);
  close(fd);
});

test('mmap makes anonymous memory; munmap takes it away', () => {
  const address = mmap(null, page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  expect(address).toBeGreaterThan(0);
  writeMemory(address, Uint8Array.of(1, 2, 3));
  const bytes = new Uint8Array(4);
  readMemory(address, bytes);
  expect([...bytes]).toEqual([1, 2, 3, 0]);
  expect(munmap(address, page)).toBe(0);
  // Another thread of this process may have got the place since: it finds nothing of what was there.
  bytes.fill(0);
  try {
    readMemory(address, bytes);
  } catch (error) {
    expect(error).toMatchObject({ code: 'EFAULT' });
  }
  expect([...bytes]).not.toEqual([1, 2, 3, 0]);
});
