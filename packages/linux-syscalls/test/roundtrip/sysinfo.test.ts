import { loadavg, totalmem, uptime } from 'node:os';
import { emulator } from '@linux-syscalls/native/testing';
import { SI_LOAD_SHIFT, struct } from '@linux-syscalls/types/linux/sysinfo';
import { arch } from 'linux-syscalls/raw';
import { expect, test } from 'vitest';
import { call } from './call.ts';
import { procFields } from './proc.ts';
import { writtenBytes } from './written.ts';

function readSysinfo(): struct.sysinfo {
  const info = struct.sysinfo.alloc();
  call('sysinfo', info);
  return info;
}

/** A line of `/proc/meminfo` in bytes; 0 where the kernel has no such memory. */
function meminfo(name: string): number {
  return Number.parseInt(procFields('/proc/meminfo').get(name) ?? '0', 10) * 1024;
}

test('sysinfo tells the memory that node:os and /proc tell', ({ skip }) => {
  const tooMuch = totalmem() >= 2 ** (8 * struct.sysinfo.layout[arch!].fields.totalram.size);
  skip(
    tooMuch && emulator !== undefined,
    `${emulator} counts bytes, of which this machine has too many`,
  );
  const info = readSysinfo();
  expect(info.totalram * info.mem_unit).toBe(totalmem());
  expect(info.totalswap * info.mem_unit).toBe(meminfo('SwapTotal'));
  expect(info.totalhigh * info.mem_unit).toBe(meminfo('HighTotal'));
  expect(info.freeram).toBeGreaterThan(0);
  expect(info.freeram).toBeLessThan(info.totalram);
});

test('sysinfo tells the uptime that node:os tells', () => {
  const before = Math.floor(uptime());
  const { uptime: told } = readSysinfo();
  expect(told).toBeGreaterThanOrEqual(before);
  // The kernel rounds up whatever is beyond a second, however little.
  expect(told).toBeLessThanOrEqual(Math.floor(uptime()) + 1);
});

test('sysinfo tells the load averages that node:os tells', () => {
  let before: number[];
  let told: number[];
  // The kernel computes them anew every five seconds.
  do {
    before = loadavg();
    told = [...readSysinfo().loads].map((load) => load / 2 ** SI_LOAD_SHIFT);
  } while (String(before) !== String(loadavg()));
  expect(told).toHaveLength(3);
  for (const [i, load] of told.entries()) expect(load).toBeCloseTo(before[i]!, 1);
});

test('sysinfo writes the bytes that struct sysinfo has', ({ skip }) => {
  skip(emulator !== undefined, `${emulator} leaves the padding at the end as it was`);
  const bytes = writtenBytes(256, (memory) => call('sysinfo', memory));
  expect(bytes).toBe(struct.sysinfo.size);
});
