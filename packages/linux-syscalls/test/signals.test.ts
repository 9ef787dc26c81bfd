import {
  close,
  getpid,
  gettid,
  kill,
  pidfd_open,
  pidfd_send_signal,
  rt_sigaction,
  rt_sigpending,
  rt_sigprocmask,
  rt_sigqueueinfo,
  rt_sigtimedwait,
  rt_tgsigqueueinfo,
  SI_QUEUE,
  SIG_BLOCK,
  SIG_SETMASK,
  SIGKILL,
  SIGURG,
  sigaltstack,
  struct,
  tgkill,
  tkill,
} from 'linux-syscalls';
import { arch } from 'linux-syscalls/raw';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { since } from './kernel.ts';

// A signal that does nothing, blocked in this thread: what is sent to the thread waits there.
const signal = SIGURG;
const set = BigUint64Array.of(1n << BigInt(signal - 1));
const before = new BigUint64Array(1);
const now = struct.timespec.alloc();
const nobody = 0x7fffffff;
const code = (name: string): object => expect.objectContaining({ code: name });

beforeAll(() => {
  rt_sigprocmask(SIG_BLOCK, set, before);
});
afterAll(() => {
  rt_sigprocmask(SIG_SETMASK, before, null);
});

test('the mask holds what was blocked, in eight bytes', () => {
  const mask = new BigUint64Array(1);
  expect(rt_sigprocmask(SIG_BLOCK, null, mask)).toBe(0);
  expect(mask[0]! & set[0]!).toBe(set[0]);
  expect(() => rt_sigprocmask(99, set, null)).toThrow(code('EINVAL'));
  expect(() => rt_sigprocmask(SIG_BLOCK, new Uint32Array(1), null)).toThrow(
    /^rt_sigprocmask: set holds 4 bytes but 8 are needed$/,
  );
});

test('signal 0 only looks', () => {
  expect(kill(getpid(), 0)).toBe(0);
  expect(tkill(gettid(), 0)).toBe(0);
  expect(tgkill(getpid(), gettid(), 0)).toBe(0);
  expect(() => kill(nobody, 0)).toThrow(code('ESRCH'));
  expect(() => kill(getpid(), 65)).toThrow(code('EINVAL'));
  expect(() => tgkill(getpid(), nobody, 0)).toThrow(code('ESRCH'));
  expect(() => tkill(-1, 0)).toThrow(code('EINVAL'));
});

test('a signal to this thread waits, is seen and taken', () => {
  const pending = new BigUint64Array(1);
  const info = struct.siginfo.alloc();
  tgkill(getpid(), gettid(), signal);
  expect(rt_sigpending(pending)).toBe(0);
  expect(pending[0]! & set[0]!).toBe(set[0]);
  expect(rt_sigtimedwait(set, info, now)).toBe(signal);
  expect(info.si_signo).toBe(signal);
  expect(() => rt_sigtimedwait(set, info, now)).toThrow(code('EAGAIN'));
});

test('a value comes with a signal', () => {
  const sent = struct.siginfo.alloc({ si_signo: signal, si_code: SI_QUEUE });
  sent.si_pid = getpid();
  sent.si_value.sival_int = 123456;
  const came = struct.siginfo.alloc();
  expect(rt_tgsigqueueinfo(getpid(), gettid(), signal, sent)).toBe(0);
  expect(rt_sigtimedwait(set, came, now)).toBe(signal);
  expect(came.si_code).toBe(SI_QUEUE);
  expect(came.si_int).toBe(123456);
  expect(() => rt_sigqueueinfo(nobody, signal, sent)).toThrow(code('ESRCH'));
});

test('pidfd_send_signal looks at the process of a descriptor', (context) => {
  const pidfd = since('5.3', context, () => pidfd_open(getpid()));
  try {
    expect(since('5.1', context, () => pidfd_send_signal(pidfd, 0, null))).toBe(0);
    expect(() => pidfd_send_signal(pidfd, 65, null)).toThrow(code('EINVAL'));
    expect(() => pidfd_send_signal(-1, 0, null)).toThrow(code('EBADF'));
  } finally {
    close(pidfd);
  }
});

test('rt_sigaction ignores a signal, and takes back what was', () => {
  const old = struct.sigaction.alloc();
  const ignore = struct.sigaction.alloc({ sa_handler: 1 });
  const told = struct.sigaction.alloc();
  expect(rt_sigaction(signal, ignore, old)).toBe(0);
  expect(rt_sigaction(signal, old, told)).toBe(0);
  expect(told.sa_handler).toBe(1);
  expect(old.sa_handler).toBe(0);
  expect(() => rt_sigaction(SIGKILL, ignore, null)).toThrow(code('EINVAL'));
});

test('a handler that could not return is refused on x86_64', (context) => {
  if (arch !== 'x86_64') return context.skip('the kernel brings what handlers return through');
  const handler = struct.sigaction.alloc({ sa_handler: 0x1000 });
  expect(() => rt_sigaction(signal, handler, null)).toThrow(
    expect.objectContaining({ code: 'ERR_INVALID_ARG_VALUE' }),
  );
});

test('sigaltstack tells the stack of this thread and refuses one too small', () => {
  const old = struct.sigaltstack.alloc({ ss_flags: 77 });
  expect(sigaltstack(null, old)).toBe(0);
  expect(old.ss_flags).not.toBe(77);
  const small = struct.sigaltstack.alloc({ ss_sp: 0x1000, ss_size: 16 });
  expect(() => sigaltstack(small, null)).toThrow(code('ENOMEM'));
  expect(() => sigaltstack(struct.sigaltstack.alloc({ ss_flags: 99 }), null)).toThrow(
    code('EINVAL'),
  );
});
