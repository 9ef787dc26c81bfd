import { emulator } from '@linux-syscalls/native/testing';
import {
  close,
  eventfd2,
  mq_getsetattr,
  mq_notify,
  mq_open,
  mq_timedreceive,
  mq_timedsend,
  mq_unlink,
  O_CREAT,
  O_EXCL,
  O_NONBLOCK,
  O_RDONLY,
  O_RDWR,
  SIGEV_NONE,
  struct,
} from 'linux-syscalls';
import { beforeEach, expect, test } from 'vitest';

beforeEach(({ skip }) => {
  skip(
    emulator !== undefined,
    `${emulator} wants libc’s slash before the name, and refuses the kernel’s own call`,
  );
});

const code = (name: string): object => expect.objectContaining({ code: name });
const named = (name: string): string => `linux-syscalls-${process.pid}-${name}`;
const past = (): struct.timespec => struct.timespec.from({ tv_sec: 1, tv_nsec: 0 });
/** In the next century but one. */
const farAway = (): struct.timespec => struct.timespec.from({ tv_sec: 7_000_000_000n, tv_nsec: 0 });

function queue(name: string, flags = O_RDWR): number {
  const attr = struct.mq_attr.alloc({ mq_maxmsg: 4, mq_msgsize: 32 });
  return mq_open(named(name), flags | O_CREAT | O_EXCL, 0o600, attr);
}

test('a message of higher priority comes first', () => {
  const mqdes = queue('priority');
  expect(mq_timedsend(mqdes, Buffer.from('low'), undefined, 1)).toBe(0);
  expect(mq_timedsend(mqdes, Buffer.from('highest'), undefined, 32_767)).toBe(0);
  expect(mq_timedsend(mqdes, Buffer.from('none'))).toBe(0);
  const [bytes, priority] = [new Uint8Array(32), new Uint32Array(1)];
  const received = ['highest', 'low', 'none'].map(() => {
    const length = mq_timedreceive(mqdes, bytes, undefined, priority);
    return [Buffer.from(bytes.subarray(0, length)).toString(), priority[0]];
  });
  expect(received).toEqual([
    ['highest', 32_767],
    ['low', 1],
    ['none', 0],
  ]);
  expect(() => mq_timedsend(mqdes, new Uint8Array(33))).toThrow(code('EMSGSIZE'));
  expect(() => mq_timedreceive(mqdes, new Uint8Array(31))).toThrow(code('EMSGSIZE'));
  expect(() => mq_timedsend(mqdes, bytes, 1, 32_768)).toThrow(code('EINVAL'));
  mq_unlink(named('priority'));
  close(mqdes);
});

test('a time that is over ends the wait, one beyond 2038 does not', () => {
  const mqdes = queue('time');
  const bytes = new Uint8Array(32);
  const receive = (time: struct.timespec): number =>
    mq_timedreceive(mqdes, bytes, undefined, null, time);
  expect(() => receive(past())).toThrow(code('ETIMEDOUT'));
  expect(mq_timedsend(mqdes, bytes, 5, 0, farAway())).toBe(0);
  expect(receive(farAway())).toBe(5);
  for (let i = 0; i < 4; i++) mq_timedsend(mqdes, bytes, 1);
  expect(() => mq_timedsend(mqdes, bytes, 1, 0, past())).toThrow(code('ETIMEDOUT'));
  mq_unlink(named('time'));
  close(mqdes);
});

test('mq_getsetattr tells what a queue holds, and sets O_NONBLOCK', () => {
  const mqdes = queue('attributes');
  mq_timedsend(mqdes, new Uint8Array(3));
  const old = struct.mq_attr.alloc();
  expect(mq_getsetattr(mqdes, struct.mq_attr.alloc({ mq_flags: O_NONBLOCK }), old)).toBe(0);
  expect([old.mq_flags, old.mq_maxmsg, old.mq_msgsize, old.mq_curmsgs]).toEqual([0, 4, 32, 1]);
  mq_getsetattr(mqdes, null, old);
  expect(old.mq_flags).toBe(O_NONBLOCK);
  const bytes = new Uint8Array(32);
  mq_timedreceive(mqdes, bytes);
  expect(() => mq_timedreceive(mqdes, bytes)).toThrow(code('EAGAIN'));
  mq_unlink(named('attributes'));
  close(mqdes);
});

test('mq_open takes names without a slash, and finds them again', () => {
  const mqdes = queue('name');
  expect(() => queue('name')).toThrow(code('EEXIST'));
  const again = mq_open(named('name'), O_RDONLY);
  expect(() => mq_timedsend(again, new Uint8Array(1))).toThrow(code('EBADF'));
  expect(() => mq_open(`/${named('name')}`, O_RDONLY)).toThrow(code('EACCES'));
  expect(mq_unlink(named('name'))).toBe(0);
  expect(() => mq_open(named('name'), O_RDONLY)).toThrow(code('ENOENT'));
  expect(() => mq_unlink(named('name'))).toThrow(code('ENOENT'));
  close(again);
  close(mqdes);
});

test('mq_notify belongs to one at a time', () => {
  const mqdes = queue('notify');
  const quiet = struct.sigevent.alloc({ sigev_notify: SIGEV_NONE });
  expect(mq_notify(mqdes, quiet)).toBe(0);
  expect(() => mq_notify(mqdes, quiet)).toThrow(code('EBUSY'));
  expect(mq_notify(mqdes, null)).toBe(0);
  expect(mq_notify(mqdes, quiet)).toBe(0);
  const fd = eventfd2(0, 0);
  expect(() => mq_notify(fd, quiet)).toThrow(code('EBADF'));
  mq_unlink(named('notify'));
  for (const one of [mqdes, fd]) close(one);
});
