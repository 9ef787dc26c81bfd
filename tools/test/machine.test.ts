import { expect, test } from 'vitest';
import { Failure } from '../bootstrap/failure.mjs';
import { checkMachine } from '../bootstrap/machine.mjs';

const fine = { platform: 'linux', arch: 'riscv64', node: '20.19.0' };

test('a machine with a stub and the least Node is accepted', () => {
  expect(() => checkMachine(fine)).not.toThrow();
  expect(() => checkMachine({ ...fine, node: '100.0.0' })).not.toThrow();
});

test('a Node too old is refused with the version that is needed', () => {
  for (const node of ['20.9.0', '18.20.4', '20.18.99']) {
    expect(() => checkMachine({ ...fine, node })).toThrow(
      new Failure(`Node 20.19 or newer is needed, this is ${node}`),
    );
  }
});

test('another operating system is refused by its name', () => {
  expect(() => checkMachine({ ...fine, platform: 'darwin' })).toThrow(
    'Linux is needed to make its system calls, this is darwin',
  );
});

test('an architecture without a stub is refused with those that have one', () => {
  expect(() => checkMachine({ ...fine, arch: 'mips' })).toThrow(
    /^no stub exists for mips, only for .*\barm64\b/,
  );
});
