import { describe, expect, test } from 'vitest';
import { raw } from '../testing/index.ts';
import { map, PROT_NONE, PROT_READ, PROT_WRITE, pageSize, unmap, wildAddress } from './mapping.ts';

const { addressOf, allocate, readMemory, SYS, syscall, viewMemory, writeMemory } = raw;

describe('addressOf', () => {
  test('tells where the bytes of each kind of view lie', () => {
    for (const buffer of [new ArrayBuffer(64), new SharedArrayBuffer(64)]) {
      const start = addressOf(buffer);
      expect(addressOf(new Uint8Array(buffer))).toBe(start);
      expect(addressOf(new Uint32Array(buffer, 8))).toBe(start + 8);
      expect(addressOf(new DataView(buffer, 3))).toBe(start + 3);
    }
  });

  test('tells an address that stays, also of a small array', () => {
    const small = new Uint8Array([1, 2, 3]);
    const address = addressOf(small);
    for (let i = 0; i < 100; i++) new Uint8Array(1 << 20);
    const copy = new Uint8Array(3);
    readMemory(address, copy);
    expect(addressOf(small)).toBe(address);
    expect([...copy]).toEqual([1, 2, 3]);
  });

  test('refuses a detached buffer', () => {
    const buffer = new ArrayBuffer(8);
    structuredClone(buffer, { transfer: [buffer] });
    expect(() => addressOf(buffer)).toThrow(TypeError);
    expect(() => addressOf(new Uint8Array(8))).not.toThrow();
  });
});

describe('readMemory and writeMemory', () => {
  const kinds: [string, (length: number) => ArrayBufferView | ArrayBufferLike][] = [
    ['Uint8Array', (length) => new Uint8Array(length)],
    ['Float64Array', (length) => new Float64Array(length / 8)],
    ['DataView', (length) => new DataView(new ArrayBuffer(length + 5), 5)],
    ['ArrayBuffer', (length) => new ArrayBuffer(length)],
    ['SharedArrayBuffer', (length) => new SharedArrayBuffer(length)],
  ];

  test.each(kinds)('copy between a mapping and a %s', (_, make) => {
    const address = map(pageSize, PROT_READ | PROT_WRITE);
    const source = Uint8Array.from({ length: 4096 }, (__, i) => i % 251);
    const target = make(4096);
    writeMemory(address + 1, source);
    readMemory(address + 1, target);
    const bytes = ArrayBuffer.isView(target)
      ? new Uint8Array(target.buffer, target.byteOffset, target.byteLength)
      : new Uint8Array(target);
    expect(bytes).toEqual(source);
    readMemory(BigInt(address), target);
    expect([...bytes.subarray(0, 3)]).toEqual([0, 0, 1]);
    unmap(address, pageSize);
  });

  test('copy nothing into an empty view, whatever the address', () => {
    expect(readMemory(wildAddress(), new Uint8Array(0))).toBeUndefined();
  });

  const fault = (syscall: string) =>
    expect.objectContaining({
      message: `EFAULT: bad address in system call argument, ${syscall}`,
      code: 'EFAULT',
      errno: -raw.errno.EFAULT,
      syscall,
    });

  const wild: [string, () => number][] = [
    ['null', () => 0],
    ['a low address', () => 8],
    ['a page that nobody may touch', wildAddress],
    ['a page that nobody may touch', () => map(pageSize, PROT_NONE)],
    ['an address of the kernel’s or of nobody’s', () => -4096],
  ];

  test.each(wild)('throw EFAULT for %s, and the process lives', (_, address) => {
    expect(() => readMemory(address(), new Uint8Array(16))).toThrow(fault('process_vm_readv'));
    expect(() => writeMemory(address(), new Uint8Array(16))).toThrow(fault('process_vm_writev'));
  });

  test('throw EFAULT if only a part can be had', () => {
    // The second half stays mapped, so that no other thread of this process gets it.
    const address = map(2 * pageSize, PROT_NONE);
    syscall(SYS.mprotect, address, pageSize, PROT_READ | PROT_WRITE);
    const edge = address + pageSize - 8;
    expect(() => readMemory(edge, new Uint8Array(16))).toThrow(fault('process_vm_readv'));
    expect(() => writeMemory(edge, new Uint8Array(16))).toThrow(fault('process_vm_writev'));
    expect(readMemory(edge, new Uint8Array(8))).toBeUndefined();
    unmap(address, 2 * pageSize);
  });

  test('writeMemory doesn’t write where the process may only read', () => {
    const address = map(pageSize, PROT_READ);
    expect(() => writeMemory(address, new Uint8Array(1))).toThrow(fault('process_vm_writev'));
    unmap(address, pageSize);
  });
});

describe('viewMemory', () => {
  test('shows a mapping, also twice, and from both sides', () => {
    const address = map(pageSize, PROT_READ | PROT_WRITE);
    const one = new Uint8Array(viewMemory(address, pageSize));
    const two = new Uint8Array(viewMemory(BigInt(address), pageSize));
    one[7] = 42;
    expect(two[7]).toBe(42);
    expect(addressOf(one)).toBe(address);
    writeMemory(address + 8, new Uint8Array([43]));
    expect(two[8]).toBe(43);
    expect(two.byteLength).toBe(pageSize);
  });

  test('shows nothing at all', () => {
    expect(viewMemory(0, 0).byteLength).toBe(0);
  });
});

describe('allocate', () => {
  test.each([1, 2, 8, 16, 64, 512, 4096, 65536])('aligns to %s bytes', (alignment) => {
    const memory = allocate(100, alignment);
    expect(memory.byteLength).toBe(100);
    expect(addressOf(memory) % alignment).toBe(0);
    expect(memory.every((byte) => byte === 0)).toBe(true);
  });

  test('aligns to 16 bytes unless told, and takes no bytes too', () => {
    expect(addressOf(allocate(3)) % 16).toBe(0);
    expect(allocate(0).byteLength).toBe(0);
  });

  test('gives memory whose address stays', () => {
    const memory = allocate(8);
    const address = addressOf(memory);
    memory[0] = 7;
    for (let i = 0; i < 100; i++) new Uint8Array(1 << 20);
    const copy = new Uint8Array(1);
    readMemory(address, copy);
    expect(addressOf(memory)).toBe(address);
    expect(copy[0]).toBe(7);
  });
});
