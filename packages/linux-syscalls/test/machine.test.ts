import { readdirSync, readFileSync } from 'node:fs';
import { emulator } from '@linux-syscalls/native/testing';
import { struct } from '@linux-syscalls/types/asm/ldt';
import {
  ARCH_GET_CPUID,
  ARCH_GET_FS,
  arch_prctl,
  cacheflush,
  get_thread_area,
  get_tls,
  ioperm,
  iopl,
  modify_ldt,
  pciconfig_read,
  pciconfig_write,
  riscv_flush_icache,
  riscv_hwprobe,
  rseq_slice_yield,
  rt_sigprocmask,
  SIG_SETMASK,
  SIGWINCH,
  SyscallError,
  set_thread_area,
  sgetmask,
  ssetmask,
} from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import { addressOf, allocate, arch, readMemory } from 'linux-syscalls/raw';
import { expect, test } from 'vitest';
import { since } from './kernel.ts';

const { user_desc } = struct;
const pciBus = '/sys/bus/pci/devices';
const code = (name: string): object => expect.objectContaining({ code: name });
const on = (...archs: (string | undefined)[]): boolean => archs.includes(arch);
const lacking = (...archs: string[]): string => `only ${archs.join(' and ')} have it`;

test('arch_prctl tells where thread-local memory lies', ({ skip }) => {
  skip(!on('x86_64'), lacking('x86_64'));
  const base = new BigUint64Array(1);
  expect(arch_prctl(ARCH_GET_FS!, base)).toBe(0);
  // By the x86_64 ABI the first word there is its own address.
  const first = new BigUint64Array(1);
  readMemory(base[0]!, first);
  expect(first[0]).toBe(base[0]);
  expect(arch_prctl(ARCH_GET_CPUID!)).toBe(1);
  expect(() => arch_prctl(ARCH_GET_FS!, new BigUint64Array(0))).toThrow(RangeError);
  expect(() => arch_prctl(0x7654)).toThrow(code('EINVAL'));
});

test('modify_ldt tells its errors, though x86_64 returns them unsigned', ({ skip }) => {
  skip(!on('x86_64', 'x86'), lacking('x86_64', 'x86'));
  skip(emulator !== undefined, `${emulator} has a table of segments of its own`);
  try {
    expect(modify_ldt(0, new Uint8Array(64))).toBeGreaterThanOrEqual(0);
    expect(() => modify_ldt(1, new Uint8Array(3))).toThrow(code('EINVAL'));
  } catch (error) {
    skip(isMissing(error), 'this kernel was built without modify_ldt');
    throw error;
  }
  expect(() => modify_ldt(77, new Uint8Array(16))).toThrow(code('ENOSYS'));
});

test('ioperm and iopl know their bounds', ({ skip }) => {
  skip(!on('x86_64', 'x86'), lacking('x86_64', 'x86'));
  skip(emulator !== undefined, `${emulator} lets nobody use ports`);
  try {
    expect([ioperm(0, 1, 0), iopl(0)]).toEqual([0, 0]);
  } catch (error) {
    skip(isMissing(error), 'this kernel was built without ioperm');
    throw error;
  }
  expect(() => ioperm(65_536, 1, 0)).toThrow(code('EINVAL'));
  expect(() => iopl(4)).toThrow(code('EINVAL'));
});

test('set_thread_area finds a free segment, get_thread_area tells what it holds', ({ skip }) => {
  skip(!on('x86'), lacking('x86'));
  const free = 2 ** 32 - 1;
  const wanted = { base_addr: 0x1000, limit: 0xff, seg_32bit: 1, useable: 1 };
  const description = user_desc.from({ entry_number: free, ...wanted });
  expect(set_thread_area(description)).toBe(0);
  const { entry_number } = description;
  expect(entry_number).not.toBe(free);
  const found = user_desc.from({ entry_number });
  expect(get_thread_area(found)).toBe(0);
  expect(user_desc.toObject(found)).toMatchObject({ entry_number, ...wanted });
  const empty = user_desc.from({ entry_number, read_exec_only: 1, seg_not_present: 1 });
  expect(set_thread_area(empty)).toBe(0);

  const none = user_desc.from({ entry_number: 77 });
  expect(() => set_thread_area(none)).toThrow(code('EINVAL'));
  expect(() => get_thread_area(none)).toThrow(code('EINVAL'));
});

test('ssetmask blocks signals, sgetmask tells which', ({ skip }) => {
  skip(!on('x86', 'ppc64le'), lacking('x86', 'ppc64le'));
  const before = sgetmask();
  const windowChange = 1 << (SIGWINCH - 1);
  expect(ssetmask(before | windowChange)).toBe(before);
  expect(sgetmask() & windowChange).toBe(windowChange);
  ssetmask(before);
  expect(sgetmask()).toBe(before);
});

test('ssetmask of signal 32 blocks all after it or none, as wide as the kernel is', ({ skip }) => {
  skip(!on('x86', 'ppc64le'), lacking('x86', 'ppc64le'));
  const before = new BigUint64Array(1);
  rt_sigprocmask(SIG_SETMASK, null, before);
  const blocked = new BigUint64Array(1);
  const mask = 0x8000_0000;
  try {
    ssetmask(mask);
    rt_sigprocmask(SIG_SETMASK, null, blocked);
    const told = sgetmask();
    const old = ssetmask(0);
    expect([told, old]).toEqual([mask, mask]);
  } finally {
    rt_sigprocmask(SIG_SETMASK, before, null);
  }
  const others = blocked[0]! >> 32n;
  expect([0n, 0xffff_ffffn]).toContain(others);
  expect(blocked[0]! - (others << 32n)).toBe(BigInt(mask));
});

test('sgetmask and ssetmask tell of 32 signals where the kernel returns more', ({ skip }) => {
  skip(!on('x86', 'ppc64le'), lacking('x86', 'ppc64le'));
  const before = new BigUint64Array(1);
  // Together they need more bits than a number has.
  const blocked = (1n << 59n) | (1n << BigInt(SIGWINCH - 1));
  rt_sigprocmask(SIG_SETMASK, BigUint64Array.of(blocked), before);
  try {
    const mask = 1 << (SIGWINCH - 1);
    expect(sgetmask()).toBe(mask);
    const batch = new Batch();
    const told = batch.sgetmask();
    const old = batch.ssetmask(mask);
    batch.run();
    expect([told.value, old.value]).toEqual([mask, mask]);
  } finally {
    rt_sigprocmask(SIG_SETMASK, before, null);
  }
});

test('riscv_hwprobe answers keys, and marks those that it does not know', (context) => {
  context.skip(!on('riscv64'), lacking('riscv64'));
  const pairs = new BigInt64Array([3n, -7n, 0x7654_3210n, 0n]);
  expect(since('6.4', context, () => riscv_hwprobe(pairs, 2, 0, null))).toBe(0);
  expect(pairs[0]).toBe(3n);
  expect(pairs[1]! & 1n).toBe(1n); // the base behaviour is integers, multiplication, atomics
  expect(pairs[2]).toBe(-1n);
  expect(() => riscv_hwprobe(pairs, 2, 0, null, 2 ** 31)).toThrow(code('EINVAL'));
  expect(() => riscv_hwprobe(pairs, 3, 0, null)).toThrow(RangeError);
});

test('cacheflush and riscv_flush_icache take a range', ({ skip }) => {
  skip(!on('arm', 'riscv64'), lacking('arm', 'riscv64'));
  const instructions = allocate(4096, 4096);
  const start = addressOf(instructions);
  const end = start + instructions.byteLength;
  const flushed = on('arm') ? cacheflush(start, end) : riscv_flush_icache(start, end);
  expect(flushed).toBe(0);
});

test('get_tls tells where thread-local memory lies', ({ skip }) => {
  skip(!on('arm'), lacking('arm'));
  skip(emulator !== undefined, `${emulator} has private numbers of its own`);
  try {
    expect(get_tls()).toBeGreaterThan(0);
  } catch (error) {
    skip(isMissing(error), 'a 64-bit kernel has no get_tls for programs of 32 bits');
    throw error;
  }
});

test('pciconfig_read and pciconfig_write find the devices that sysfs shows, and no other', ({
  skip,
}) => {
  skip(!on('arm'), lacking('arm'));
  const vendor = new Uint16Array(1);
  const refused = refusalOf(() => pciconfig_read(255, 255, 0, 2, vendor));
  skip(isMissing(refused), 'a 64-bit kernel, an emulator, and one without PCI lack pciconfig_read');
  expect(refused).toEqual(code('ENODEV'));
  expect(() => pciconfig_write(255, 255, 0, 2, vendor)).toThrow(code('ENODEV'));
  for (const device of readdirSync(pciBus).filter((name) => name.startsWith('0000:'))) {
    const [bus, slot, fn] = device.split(/[:.]/).slice(1) as [string, string, string];
    const dfn = Number.parseInt(slot, 16) * 8 + Number(fn);
    expect(pciconfig_read(Number.parseInt(bus, 16), dfn, 0, 2, vendor)).toBe(0);
    expect(vendor[0]).toBe(Number(readFileSync(`${pciBus}/${device}/vendor`, 'utf8')));
  }
});

test('rseq_slice_yield gives nothing back where nothing was granted', ({ skip }) => {
  try {
    expect(rseq_slice_yield()).toBe(0);
  } catch (error) {
    skip(isMissing(error), 'this kernel is older than Linux 7.0, or grants no time');
    throw error;
  }
});

function isMissing(error: unknown): boolean {
  return error instanceof SyscallError && error.code === 'ENOSYS';
}

function refusalOf(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}
