import { record } from '@linux-syscalls/native/testing';
import { dup2, F_GETFD } from 'linux-syscalls';
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
});
