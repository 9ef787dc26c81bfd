import { type ChildProcess, spawn } from 'node:child_process';
import { machine } from 'node:os';
import {
  _LINUX_CAPABILITY_VERSION_3,
  CLONE_NEWUTS,
  capget,
  capset,
  close,
  getpgid,
  getpgrp,
  getpid,
  getppid,
  getpriority,
  getrlimit,
  getrusage,
  getsid,
  gettid,
  KCMP_FILE,
  KCMP_VM,
  kcmp,
  nice,
  P_PID,
  PRIO_PROCESS,
  personality,
  pidfd_getfd,
  pidfd_open,
  prlimit,
  prlimit64,
  RLIM64_INFINITY,
  RLIMIT_CORE,
  RLIMIT_NOFILE,
  RUSAGE_SELF,
  SyscallError,
  setns,
  setpgid,
  setpriority,
  setrlimit,
  setsid,
  struct,
  times,
  unshare,
  WEXITED,
  WNOHANG,
  wait4,
  waitid,
  waitpid,
} from 'linux-syscalls';
import { errno } from 'linux-syscalls/raw';
import { expect, test } from 'vitest';
import { since } from './kernel.ts';

const code = (name: string): object => expect.objectContaining({ code: name });
/** Above every pid that a kernel gives. */
const nobody = 0x7fffffff;

test('the ids of a process fit together', () => {
  expect(getppid()).toBe(process.ppid);
  expect(getpgrp()).toBe(getpgid(0));
  expect(getpgid(process.pid)).toBe(getpgid(0));
  expect(getsid(0)).toBe(getsid(process.pid));
  expect(() => getpgid(nobody)).toThrow(code('ESRCH'));
  expect(() => getsid(nobody)).toThrow(code('ESRCH'));
  expect(() => getpgid(2 ** 31)).toThrow(
    /^getpgid: pid must be an integer from -2147483648 to 2147483647, not 2147483648$/,
  );
});

test('setpgid and setsid refuse what they must', () => {
  expect(() => setpgid(0, -1)).toThrow(code('EINVAL'));
  expect(() => setpgid(nobody, 0)).toThrow(code('ESRCH'));
  if (getpgrp() === getpid()) expect(() => setsid()).toThrow(code('EPERM'));
});

test('a pidfd stands for a process and gives its descriptors', (context) => {
  const pidfd = since('5.3', context, () => pidfd_open(getpid()));
  try {
    const copy = since('5.6', context, () => pidfd_getfd(pidfd, 2));
    const shared = since('3.5', context, () => kcmp(getpid(), getpid(), KCMP_FILE, 2, copy));
    expect(shared).toBe(0);
    close(copy);
    expect(() => pidfd_getfd(pidfd, 0x7fffffff)).toThrow(code('EBADF'));
  } finally {
    close(pidfd);
  }
  expect(() => pidfd_open(nobody)).toThrow(code('ESRCH'));
  expect(() => pidfd_open(-1)).toThrow(code('EINVAL'));
});

test('kcmp tells that a process shares its memory with itself', (context) => {
  expect(since('3.5', context, () => kcmp(getpid(), getpid(), KCMP_VM))).toBe(0);
  expect(() => kcmp(getpid(), nobody, KCMP_VM)).toThrow(code('ESRCH'));
});

test('waiting without a child is ECHILD', () => {
  const status = new Int32Array(1);
  expect(() => wait4(getpid(), status, WNOHANG, null)).toThrow(code('ECHILD'));
  expect(() => waitpid(getpid(), status, WNOHANG)).toThrow(code('ECHILD'));
  expect(() => waitid(P_PID, getpid(), null, WEXITED | WNOHANG, null)).toThrow(code('ECHILD'));
});

/** A child that ends with its input; an emulator can't start one of its own kind. */
function spawnReader(): ChildProcess | undefined {
  const script = 'process.stdin.resume()';
  try {
    return spawn(process.execPath, ['-e', script], { stdio: ['pipe', 'ignore', 'ignore'] });
  } catch (error) {
    // libuv has a name for this errno on some architectures only.
    if ((error as NodeJS.ErrnoException).errno === -errno.ENOEXEC!) return undefined;
    throw error;
  }
}

test('a child that runs has not changed, by each of the calls', async (context) => {
  const child = spawnReader();
  if (child === undefined) return context.skip('this emulator starts no children');
  const exited = new Promise((resolve) => child.once('exit', resolve));
  try {
    const pid = child.pid!;
    const usage = struct.rusage.alloc();
    const info = struct.siginfo.alloc({ si_signo: 1 });
    expect(wait4(pid, null, WNOHANG, usage)).toBe(0);
    expect(waitpid(pid, null, WNOHANG)).toBe(0);
    expect(waitid(P_PID, pid, info, WEXITED | WNOHANG, usage)).toBe(0);
    expect(info.si_signo).toBe(0);
    expect(() => waitid(P_PID, pid, info, 0, null)).toThrow(code('EINVAL'));
  } finally {
    child.stdin!.end();
  }
  expect(await exited).toBe(0);
});

test('priorities are read, set and refused', () => {
  const before = getpriority(PRIO_PROCESS, 0);
  expect(before).toBeGreaterThanOrEqual(1);
  expect(before).toBeLessThanOrEqual(40);
  expect(setpriority(PRIO_PROCESS, 0, 20 - before)).toBe(0);
  expect(nice(0)).toBe(0);
  expect(getpriority(PRIO_PROCESS, 0)).toBe(before);
  expect(() => getpriority(99, 0)).toThrow(code('EINVAL'));
  expect(() => setpriority(PRIO_PROCESS, nobody, 0)).toThrow(code('ESRCH'));
});

test('nice moves the nice value of this thread, and root moves it back', (context) => {
  if (process.getuid!() !== 0) return context.skip('becoming less nice needs CAP_SYS_NICE');
  const before = getpriority(PRIO_PROCESS, 0);
  nice(1);
  expect(getpriority(PRIO_PROCESS, 0)).toBe(Math.max(before - 1, 1));
  setpriority(PRIO_PROCESS, 0, 20 - before);
});

test('limits have 64 bits, and those of prlimit are those of getrlimit', () => {
  const before = struct.rlimit.alloc();
  expect(getrlimit(RLIMIT_CORE, before)).toBe(0);
  const wanted = struct.rlimit.alloc({ rlim_cur: 0, rlim_max: before.rlim_max });
  expect(setrlimit(RLIMIT_CORE, wanted)).toBe(0);
  const now = struct.rlimit.alloc();
  expect(prlimit(0, RLIMIT_CORE, before, now)).toBe(0);
  expect(now.rlim_cur).toBe(0n);
  getrlimit(RLIMIT_CORE, now);
  expect([now.rlim_cur, now.rlim_max]).toEqual([before.rlim_cur, before.rlim_max]);
  expect(RLIM64_INFINITY).toBe(0xffff_ffff_ffff_ffffn);
});

test('a limit above four GiB stays what it is, but on a kernel of 32 bits', (context) => {
  const before = struct.rlimit.alloc();
  getrlimit(RLIMIT_CORE, before);
  const wide = 5_000_000_000n;
  if (before.rlim_max < wide) return context.skip('the hard limit of core files is lower here');
  setrlimit(RLIMIT_CORE, struct.rlimit.alloc({ rlim_cur: wide, rlim_max: before.rlim_max }));
  const now = struct.rlimit.alloc();
  prlimit64(getpid(), RLIMIT_CORE, null, now);
  setrlimit(RLIMIT_CORE, before);
  // A kernel of 32 bits keeps limits in words, and its uname says so; an emulator's says so too.
  const kept = [wide, ...(/^(armv|i.86)/.test(machine()) ? [RLIM64_INFINITY] : [])];
  expect(kept).toContain(now.rlim_cur);
});

test('limits are refused where they make no sense', () => {
  const limit = struct.rlimit.alloc({ rlim_cur: 2, rlim_max: 1 });
  expect(() => setrlimit(RLIMIT_NOFILE, limit)).toThrow(code('EINVAL'));
  expect(() => getrlimit(99, limit)).toThrow(code('EINVAL'));
  expect(() => prlimit64(nobody, RLIMIT_NOFILE, null, limit)).toThrow(code('ESRCH'));
});

test('getrusage and times tell what was used', () => {
  const usage = struct.rusage.alloc();
  expect(getrusage(RUSAGE_SELF, usage)).toBe(0);
  expect(usage.ru_maxrss).toBeGreaterThan(0);
  expect(() => getrusage(99, usage)).toThrow(code('EINVAL'));
  const buf = struct.tms.alloc();
  const first = times(buf);
  expect(first).toBeGreaterThan(0);
  expect(buf.tms_utime).toBeGreaterThanOrEqual(0);
  expect(times(null)).toBeGreaterThanOrEqual(first);
});

test('personality tells without changing', () => {
  const persona = personality(0xffffffff);
  expect(persona).toBeGreaterThanOrEqual(0);
  expect(personality(persona)).toBe(persona);
  expect(personality(0xffffffff)).toBe(persona);
});

test('capget tells two sets, which capset takes back', () => {
  const header = struct.cap_user_header.alloc({ version: _LINUX_CAPABILITY_VERSION_3 });
  const data = struct.cap_user_data.array(2);
  expect(capget(header, data)).toBe(0);
  expect(capset(header, data)).toBe(0);
  expect(() => capget(header, struct.cap_user_data.array(1))).toThrow(
    /^capget: datap holds 1 records but 2 are needed$/,
  );
  expect(() => capget(struct.cap_user_header.alloc({ version: 1 }), data)).toThrow(code('EINVAL'));
  header.pid = nobody;
  expect(() => capset(header, data)).toThrow(code('EPERM'));
});

test('unshare and setns refuse what they must', () => {
  expect(() => unshare(1)).toThrow(code('EINVAL'));
  expect(unshare(0)).toBe(0);
  expect(() => setns(-1, CLONE_NEWUTS)).toThrow(code('EBADF'));
  expect(() => setns(2, CLONE_NEWUTS)).toThrow(SyscallError);
  expect(gettid()).toBeGreaterThan(0);
});
