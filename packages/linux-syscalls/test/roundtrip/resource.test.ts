// Limits and usage in one file, since a limit is the whole process's and files run side by side.
import { readFileSync } from 'node:fs';
import { machine } from 'node:os';
import { architectures } from '@linux-syscalls/abi/arch';
import {
  RLIM_INFINITY,
  RLIM_NLIMITS,
  RLIMIT_AS,
  RLIMIT_CORE,
  RLIMIT_CPU,
  RLIMIT_DATA,
  RLIMIT_FSIZE,
  RLIMIT_LOCKS,
  RLIMIT_MEMLOCK,
  RLIMIT_MSGQUEUE,
  RLIMIT_NICE,
  RLIMIT_NOFILE,
  RLIMIT_NPROC,
  RLIMIT_RSS,
  RLIMIT_RTPRIO,
  RLIMIT_RTTIME,
  RLIMIT_SIGPENDING,
  RLIMIT_STACK,
} from '@linux-syscalls/types/asm/resource';
import { SIGCHLD, SIGSEGV } from '@linux-syscalls/types/asm/signal';
import {
  RLIM64_INFINITY,
  RUSAGE_CHILDREN,
  RUSAGE_SELF,
  struct,
} from '@linux-syscalls/types/linux/resource';
import { WIFSIGNALED, WTERMSIG } from '@linux-syscalls/types/linux/wait';
import { getpid } from 'linux-syscalls';
import { arch, SYS } from 'linux-syscalls/raw';
import { describe, expect, test } from 'vitest';
import { call } from './call.ts';
import { writtenBytes } from './written.ts';

/** Every resource, and what `/proc/self/limits` calls it. */
const resources = [
  [RLIMIT_CPU, 'Max cpu time'],
  [RLIMIT_FSIZE, 'Max file size'],
  [RLIMIT_DATA, 'Max data size'],
  [RLIMIT_STACK, 'Max stack size'],
  [RLIMIT_CORE, 'Max core file size'],
  [RLIMIT_RSS, 'Max resident set'],
  [RLIMIT_NPROC, 'Max processes'],
  [RLIMIT_NOFILE, 'Max open files'],
  [RLIMIT_MEMLOCK, 'Max locked memory'],
  [RLIMIT_AS, 'Max address space'],
  [RLIMIT_LOCKS, 'Max file locks'],
  [RLIMIT_SIGPENDING, 'Max pending signals'],
  [RLIMIT_MSGQUEUE, 'Max msgqueue size'],
  [RLIMIT_NICE, 'Max nice priority'],
  [RLIMIT_RTPRIO, 'Max realtime priority'],
  [RLIMIT_RTTIME, 'Max realtime timeout'],
] as const;

/** The soft and the hard limit as `/proc` tells them, the words for infinity as its number. */
function toldByProc(name: string, infinity: bigint): bigint[] {
  const lines = readFileSync('/proc/self/limits', 'utf8').split('\n');
  const line = lines.find((one) => one.startsWith(`${name} `))!;
  const words = line.slice(name.length).trim().split(/\s+/, 2);
  return words.map((word) => (word === 'unlimited' ? infinity : BigInt(word)));
}

test('every resource has a name in /proc', () => {
  expect(resources.map(([resource]) => resource)).toEqual([...Array(RLIM_NLIMITS).keys()]);
});

test.each(resources)('prlimit64 tells of resource %i what /proc tells as %s', (resource, name) => {
  const limit = struct.rlimit64.alloc();
  call('prlimit64', 0, resource, null, limit);
  expect([limit.rlim_cur, limit.rlim_max]).toEqual(toldByProc(name, RLIM64_INFINITY));
});

// RLIMIT_LOCKS: the one that the kernel no longer enforces.
test('prlimit64 sets a limit beyond 4 GiB and gives the one before', ({ skip }) => {
  const before = struct.rlimit64.alloc();
  call('prlimit64', 0, RLIMIT_LOCKS, null, before);
  skip(before.rlim_max < 5_000_000_001n, `the hard limit is ${before.rlim_max}`);
  const wanted = struct.rlimit64.alloc({ rlim_cur: 5_000_000_001n, rlim_max: before.rlim_max });
  const old = struct.rlimit64.alloc();
  call('prlimit64', 0, RLIMIT_LOCKS, wanted, old);
  expect(struct.rlimit64.toObject(old)).toEqual(struct.rlimit64.toObject(before));
  // A kernel of 32 bits keeps limits in words: it made infinity of this one.
  const now = toldByProc('Max file locks', RLIM64_INFINITY);
  const wide = /^(armv|i.86)/.test(machine()) && now[0] === RLIM64_INFINITY;
  expect(now).toEqual([wide ? RLIM64_INFINITY : 5_000_000_001n, before.rlim_max]);
  call('prlimit64', 0, RLIMIT_LOCKS, before, null);
});

// x86 and arm have an older getrlimit, whose infinity is another; theirs of today is ugetrlimit. Newer
// architectures have none.
const getrlimits = [
  (['ugetrlimit', 'getrlimit'] as const).find((name) => name in SYS) ?? [],
].flat();

describe.each(getrlimits)('%s', (getrlimit) => {
  test.each(resources)('tells of resource %i what /proc tells as %s', (resource, name) => {
    const limit = struct.rlimit.alloc();
    call(getrlimit, resource, limit);
    expect([limit.rlim_cur, limit.rlim_max]).toEqual(toldByProc(name, RLIM_INFINITY));
  });
});

test.each([
  { name: 'prlimit64', size: struct.rlimit64.size },
  ...getrlimits.map((name) => ({ name, size: struct.rlimit.size })),
] as const)('$name writes the $size bytes that its record has', ({ name, size }) => {
  const bytes = writtenBytes(2 * size, (memory) => {
    if (name === 'prlimit64') call(name, 0, RLIMIT_NOFILE, null, memory);
    else call(name, RLIMIT_NOFILE, memory);
  });
  expect(bytes).toBe(size);
});

/** An address in the first pages, which the kernel keeps free. */
const nowhere = 0x1000;

function usageOf(who: number): struct.rusage {
  const usage = struct.rusage.alloc();
  call('getrusage', who, usage);
  return usage;
}

const microseconds = ({ tv_sec, tv_usec }: struct.rusage['ru_utime']): number =>
  tv_sec * 1_000_000 + tv_usec;

/** The fields of a record under the names that `process.resourceUsage` has. */
function asResourceUsage(usage: struct.rusage): NodeJS.ResourceUsage {
  return {
    userCPUTime: microseconds(usage.ru_utime),
    systemCPUTime: microseconds(usage.ru_stime),
    maxRSS: usage.ru_maxrss,
    sharedMemorySize: usage.ru_ixrss,
    unsharedDataSize: usage.ru_idrss,
    unsharedStackSize: usage.ru_isrss,
    minorPageFault: usage.ru_minflt,
    majorPageFault: usage.ru_majflt,
    swappedOut: usage.ru_nswap,
    fsRead: usage.ru_inblock,
    fsWrite: usage.ru_oublock,
    ipcSent: usage.ru_msgsnd,
    ipcReceived: usage.ru_msgrcv,
    signalsCount: usage.ru_nsignals,
    voluntaryContextSwitches: usage.ru_nvcsw,
    involuntaryContextSwitches: usage.ru_nivcsw,
  };
}

test('getrusage tells what process.resourceUsage tells', () => {
  const before = process.resourceUsage();
  const told = asResourceUsage(usageOf(RUSAGE_SELF));
  const after = process.resourceUsage();
  for (const name of Object.keys(told) as (keyof NodeJS.ResourceUsage)[]) {
    expect(told[name], name).toBeGreaterThanOrEqual(before[name]);
    expect(told[name], name).toBeLessThanOrEqual(after[name]);
  }
  expect(told.userCPUTime).toBeGreaterThan(0);
  expect(told.minorPageFault).toBeGreaterThan(0);
});

/**
 * Starts a child that ends before it runs a line of JavaScript, as it must, since Node doesn't live
 * through a fork: its stack is where nothing is.
 */
function startChild(): number {
  const limit = struct.rlimit64.alloc();
  call('prlimit64', 0, RLIMIT_CORE, null, limit);
  // The child inherits this, and leaves no core behind.
  const none = struct.rlimit64.alloc({ rlim_max: limit.rlim_max });
  call('prlimit64', 0, RLIMIT_CORE, none, null);
  const words = [SIGCHLD, nowhere];
  if (architectures[arch!].cloneOrder === 'backwards2') words.reverse();
  const child = call('clone', ...words, 0, 0, 0);
  call('prlimit64', 0, RLIMIT_CORE, limit, null);
  return child;
}

test('wait4 tells what a child used, which getrusage then counts', () => {
  const before = usageOf(RUSAGE_CHILDREN);
  const child = startChild();
  const status = new Int32Array(1);
  const usage = struct.rusage.alloc();
  expect(call('wait4', child, status, 0, usage)).toBe(child);
  const after = usageOf(RUSAGE_CHILDREN);

  expect([WIFSIGNALED(status[0]!), WTERMSIG(status[0]!)]).toEqual([true, SIGSEGV]);
  expect(usage.ru_maxrss).toBeGreaterThan(0);
  // At least: another thread's child may have ended, too. Of switches the kernel adds up first, and
  // may tell the child's last one after.
  for (const count of ['ru_minflt', 'ru_majflt', 'ru_inblock'] as const) {
    expect(after[count] - before[count], count).toBeGreaterThanOrEqual(usage[count]);
  }
  for (const count of ['ru_nvcsw', 'ru_nivcsw'] as const) {
    expect(after[count] - before[count] + 1, count).toBeGreaterThanOrEqual(usage[count]);
  }
  expect(usage.ru_minflt).toBeGreaterThan(0);
});

test('wait4 refuses to wait for what is no child', () => {
  expect(() => call('wait4', getpid(), null, 0, struct.rusage.alloc())).toThrow(
    expect.objectContaining({ code: 'ECHILD', syscall: 'wait4' }),
  );
});

test('getrusage writes the bytes that struct rusage has', () => {
  const bytes = writtenBytes(512, (memory) => call('getrusage', RUSAGE_CHILDREN, memory));
  expect(bytes).toBe(struct.rusage.size);
});
