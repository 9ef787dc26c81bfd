import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readConsole } from '../kernels/console.ts';

test('a console says the kernel, how the tasks ended and the report, and shows the rest', () => {
  const report = '[{"name":"a","state":"passed"}]';
  const guest = readConsole(
    [
      'firmware 1.1',
      'guest: kernel 7.3.4-arm64',
      'RUN v4',
      'guest: ended tests 1',
      'tour without a newline guest: ended tour 0',
      `guest: report ${gzipSync(report).toString('base64')}`,
    ].join('\r\n'),
  );
  expect(guest.kernel).toBe('7.3.4-arm64');
  expect([...guest.ended]).toEqual([
    ['tests', 1],
    ['tour', 0],
  ]);
  expect(guest.report).toBe(report);
  expect(guest.printed).toBe('firmware 1.1\nRUN v4\ntour without a newline ');
});

test('a kernel is found after what firmware orders a terminal to do', () => {
  expect(readConsole('\x1b[2J\x1b[?7lguest: kernel 6.1\r\n').kernel).toBe('6.1');
});

test('a guest that dies before its tasks end has said nothing about them', () => {
  const guest = readConsole('guest: kernel 6.1\r\nKernel panic - not syncing\r\n');
  expect(guest.ended.size).toBe(0);
  expect(guest.report).toBeUndefined();
  expect(guest.printed).toContain('Kernel panic');
});

test('a report that came only in part is none, and is printed from where it was cut', () => {
  const whole = gzipSync(JSON.stringify(Array(100).fill(Math.PI))).toString('base64');
  const [first, second] = [whole.slice(0, whole.length / 2), whole.slice(whole.length / 2)];
  const guest = readConsole(`guest: report ${first}[ 7.5] a message\r\n${second}`);
  expect(guest.report).toBeUndefined();
  expect(guest.printed).toContain('[ 7.5] a message');
});

test('a report that comes again makes up for one that came only in part', () => {
  const whole = gzipSync('[]').toString('base64');
  const guest = readConsole(`guest: report ${whole.slice(2)}\r\nguest: report ${whole}\r\n`);
  expect(guest.report).toBe('[]');
  expect(guest.printed.trim()).toBe('');
});
