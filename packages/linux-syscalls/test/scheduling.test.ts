import {
  getpid,
  IOPRIO_CLASS_BE,
  IOPRIO_CLASS_NONE,
  IOPRIO_CLASS_SHIFT,
  IOPRIO_WHO_PROCESS,
  ioprio_get,
  ioprio_set,
  SCHED_FIFO,
  SCHED_NORMAL,
  sched_get_priority_max,
  sched_get_priority_min,
  sched_getaffinity,
  sched_getattr,
  sched_getparam,
  sched_getscheduler,
  sched_rr_get_interval,
  sched_setaffinity,
  sched_setattr,
  sched_setparam,
  sched_setscheduler,
  sched_yield,
  struct,
} from 'linux-syscalls';
import { expect, test } from 'vitest';
import { since } from './kernel.ts';

const code = (name: string): object => expect.objectContaining({ code: name });
const nobody = 0x7fffffff;

test('sched_yield comes back', () => {
  expect(sched_yield()).toBe(0);
});

test('the policy of this thread is told, and set to what it is', (context) => {
  const policy = since('2.6', context, () => sched_getscheduler(0));
  const param = struct.sched_param.alloc({ sched_priority: 99 });
  expect(sched_getparam(0, param)).toBe(0);
  expect(param.sched_priority).toBe(0);
  expect(sched_setscheduler(0, policy, param)).toBe(0);
  expect(sched_setparam(0, param)).toBe(0);
  expect(() => sched_getscheduler(nobody)).toThrow(code('ESRCH'));
  param.sched_priority = 1;
  expect(() => sched_setscheduler(0, SCHED_NORMAL, param)).toThrow(code('EINVAL'));
  expect(() => sched_setparam(0, param)).toThrow(code('EINVAL'));
});

test('the priorities of a policy have ends', () => {
  expect(sched_get_priority_min(SCHED_FIFO)).toBe(1);
  expect(sched_get_priority_max(SCHED_FIFO)).toBe(99);
  expect(sched_get_priority_max(SCHED_NORMAL)).toBe(0);
  expect(() => sched_get_priority_min(99)).toThrow(code('EINVAL'));
});

test('sched_rr_get_interval tells a time below a second', () => {
  const time = struct.timespec.alloc({ tv_sec: 7 });
  expect(sched_rr_get_interval(0, time)).toBe(0);
  expect(time.tv_sec).toBe(0n);
  expect(() => sched_rr_get_interval(nobody, time)).toThrow(code('ESRCH'));
});

test('the processors of this thread are told, and set to what they are', () => {
  const mask = new Uint8Array(1024);
  const written = sched_getaffinity(0, undefined, mask);
  expect(written % 4).toBe(0);
  expect(mask.some((byte) => byte !== 0)).toBe(true);
  expect(sched_setaffinity(0, written, mask)).toBe(0);
  expect(() => sched_setaffinity(0, undefined, new Uint8Array(16))).toThrow(code('EINVAL'));
  expect(() => sched_getaffinity(0, 3, mask)).toThrow(code('EINVAL'));
  expect(() => sched_getaffinity(0, 1025, mask)).toThrow(
    /^sched_getaffinity: cpusetsize is 1025 but mask holds 1024 bytes$/,
  );
});

test('sched_getattr tells what sched_setattr takes back', (context) => {
  const attr = struct.sched_attr.alloc();
  expect(since('3.14', context, () => sched_getattr(0, attr))).toBe(0);
  expect(attr.sched_policy).toBe(sched_getscheduler(0));
  expect(attr.size).toBeLessThanOrEqual(struct.sched_attr.size);
  expect(sched_setattr(0, attr)).toBe(0);
  expect(() => sched_getattr(getpid(), attr, 8)).toThrow(code('EINVAL'));
  attr.size = 4096;
  expect(() => sched_setattr(0, attr)).toThrow(
    /^sched_setattr: attr says that it has 4096 bytes but holds 56$/,
  );
});

test('a priority of input and output is set and told', (context) => {
  since('2.6.13', context, () => ioprio_get(IOPRIO_WHO_PROCESS, 0));
  const wanted = (IOPRIO_CLASS_BE << IOPRIO_CLASS_SHIFT) | 5;
  expect(ioprio_set(IOPRIO_WHO_PROCESS, 0, wanted)).toBe(0);
  expect(ioprio_get(IOPRIO_WHO_PROCESS, 0)).toBe(wanted);
  // What is told of a process without one was not always taken back.
  expect(ioprio_set(IOPRIO_WHO_PROCESS, 0, IOPRIO_CLASS_NONE << IOPRIO_CLASS_SHIFT)).toBe(0);
  expect(() => ioprio_get(99, 0)).toThrow(code('EINVAL'));
});
