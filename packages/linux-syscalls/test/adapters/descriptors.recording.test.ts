import { record } from '@linux-syscalls/native/testing';
import { dup2, F_GETFD } from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import * as nothrow from 'linux-syscalls/nothrow';
import { SYS } from 'linux-syscalls/raw';
import { beforeEach, describe, expect, test } from 'vitest';
import { wordsOf } from './quads.ts';

const recorder = record();
beforeEach(() => recorder.clear());

describe('dup2 through dup3', () => {
  beforeEach(({ skip }) => skip(SYS.dup2 !== undefined, 'this architecture has dup2'));

  test('of two numbers is dup3 without flags', () => {
    recorder.answer = () => 7;
    const words = wordsOf(recorder, SYS.dup3, () => expect(dup2(5, 7)).toBe(7));
    expect(words.slice(0, 3)).toEqual([5n, 7n, 0n]);
  });

  test('of one number tells whether it is open', () => {
    recorder.answer = () => 1;
    const words = wordsOf(recorder, SYS.fcntl, () => expect(dup2(5, 5)).toBe(5));
    expect(words.slice(0, 2)).toEqual([5n, BigInt(F_GETFD)]);
    recorder.answer = () => -9;
    expect(nothrow.dup2(5, 5)).toBe(-9);
  });

  describe('of one number in a batch', () => {
    const answer = (toFcntl: number) => {
      recorder.answer = ({ number, words }) => {
        if (number === SYS.fcntl) return toFcntl;
        return number === SYS.close ? -9 : Number(words[0]);
      };
    };

    test('gives later calls its number', () => {
      answer(1);
      const batch = new Batch();
      const copy = batch.dup2(5, 5);
      const synced = batch.fsync(copy);
      batch.run();
      expect([copy.value, synced.value]).toEqual([5, 5]);
    });

    test('that isn’t open stops it there, and the number reaches nothing', () => {
      answer(-9);
      const batch = new Batch();
      batch.fsync(3);
      const copy = batch.dup2(5, 5);
      const synced = batch.fsync(copy).always();
      expect(() => batch.run()).toThrow(
        expect.objectContaining({ code: 'EBADF', syscall: 'dup2', step: 1 }),
      );
      expect([copy.returned, synced.made]).toEqual([-9, false]);
    });

    test('is one call in the count of steps, also when it may fail', () => {
      answer(-9);
      const batch = new Batch();
      const copy = batch.dup2(5, 5).mayFail();
      let reached = false;
      batch.skipIfEqual(copy, -9, () => {
        reached = true;
        batch.fsync(6);
      });
      batch.close(7);
      expect(() => batch.run()).toThrow(expect.objectContaining({ syscall: 'close', step: 2 }));
      expect(reached).toBe(true);
      expect(recorder.calls.map(({ number }) => number)).toEqual([SYS.fcntl, SYS.close]);
    });

    test('is made after an error where it is always made', () => {
      answer(1);
      const batch = new Batch();
      batch.close(7);
      const copy = batch.dup2(5, 5).always();
      expect(() => batch.run()).toThrow(expect.objectContaining({ syscall: 'close', step: 0 }));
      expect(copy.value).toBe(5);
    });

    test('and of two in another run, by its inputs', () => {
      answer(1);
      const batch = new Batch<{ to: number }>();
      const copy = batch.dup2(5, batch.input('to'));
      const synced = batch.fsync(copy);
      for (const [to, call, value] of [
        [5, SYS.fcntl, 5],
        // The recorder answers dup3 with its first word.
        [8, SYS.dup3, 5],
        [5, SYS.fcntl, 5],
      ] as const) {
        recorder.clear();
        answer(1);
        batch.run({ to });
        expect(recorder.calls.map(({ number }) => number)).toEqual([call, SYS.fsync]);
        expect([copy.value, synced.value]).toEqual([value, value]);
      }
    });
  });
});
