import { bytesOf } from '@linux-syscalls/types';
import { SI_QUEUE, SI_TKILL, struct as siginfo } from '@linux-syscalls/types/asm/siginfo';
import { SIGHUP, SIGRTMIN, SIGSYS, SIGUSR2, sigaddset } from '@linux-syscalls/types/asm/signal';
import { SIG_BLOCK, SIG_UNBLOCK } from '@linux-syscalls/types/asm-generic/signal-defs';
import { SFD_CLOEXEC, SFD_NONBLOCK, struct } from '@linux-syscalls/types/linux/signalfd';
import { close, getpid, gettid, getuid } from 'linux-syscalls';
import { expect, test } from 'vitest';
import { call } from './call.ts';
import { fdinfo } from './proc.ts';

/**
 * Blocks a signal in this thread, has it sent to it, and reads it. If that fails the signal stays
 * blocked: unblocked, it would end this process.
 */
function receive(signal: number, send: () => void): struct.signalfd_siginfo {
  const set = new Uint8Array(8);
  sigaddset(set, signal);
  call('rt_sigprocmask', SIG_BLOCK, set, null, set.length);
  const fd = call('signalfd4', -1, set, set.length, SFD_CLOEXEC | SFD_NONBLOCK);
  send();
  const { size } = struct.signalfd_siginfo;
  const infos = struct.signalfd_siginfo.array(2);
  expect(call('read', fd, infos, 2 * size)).toBe(size);
  call('rt_sigprocmask', SIG_UNBLOCK, set, null, set.length);
  close(fd);
  return infos[0]!;
}

test.each([SIGUSR2, SIGRTMIN + 10])('signalfd tells who sent signal %i', (signal) => {
  const info = receive(signal, () => call('tgkill', getpid(), gettid(), signal));
  expect(struct.signalfd_siginfo.toObject(info)).toMatchObject({
    ssi_signo: signal,
    ssi_errno: 0,
    ssi_code: SI_TKILL,
    ssi_pid: process.pid,
    ssi_uid: getuid(),
  });
});

test('signalfd takes the set that /proc then tells', () => {
  const set = new Uint8Array(8);
  for (const signal of [SIGHUP, SIGUSR2, SIGSYS]) sigaddset(set, signal);
  const fd = call('signalfd4', -1, set, set.length, 0);
  const mask = [SIGHUP, SIGUSR2, SIGSYS].reduce((all, signal) => sigaddset(all, signal), 0n);
  expect(BigInt(`0x${fdinfo(fd).get('sigmask')}`)).toBe(mask);
  close(fd);
});

test('signalfd gives the value back that siginfo carried', () => {
  const signal = SIGRTMIN + 11;
  const int = 0x7654_3210;
  const sent = siginfo.siginfo.alloc({ si_signo: signal, si_code: SI_QUEUE });
  Object.assign(sent._sifields._rt, { _pid: getpid(), _uid: 12_345 });
  const { buffer, byteOffset, byteLength } = bytesOf(sent._sifields._rt._sigval);
  // The same in both halves: for `ssi_int` a big-endian kernel takes the upper one, an emulator the lower one.
  new Int32Array(buffer, byteOffset, byteLength / 4).fill(int);
  const info = receive(signal, () => {
    call('rt_tgsigqueueinfo', getpid(), gettid(), signal, sent);
  });
  expect(struct.signalfd_siginfo.toObject(info)).toMatchObject({
    ssi_signo: signal,
    ssi_code: SI_QUEUE,
    ssi_pid: process.pid,
    ssi_uid: 12_345,
    ssi_int: int,
    ssi_ptr: BigInt(`0x${int.toString(16).repeat(byteLength / 4)}`),
  });
});
