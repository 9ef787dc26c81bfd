import { archOfNode } from '@linux-syscalls/abi/arch';
import { expect, test } from 'vitest';
import { packageFolder, raw } from '../testing/index.ts';

test('a raw package exports what its contract names, and nothing else', async () => {
  expect(Object.keys(raw).sort()).toEqual([
    'SYS',
    'UnsupportedArchitectureError',
    'addressOf',
    'allocate',
    'arch',
    'errno',
    'errnoMessage',
    'errnoName',
    'isError',
    'readMemory',
    'readString',
    'syscall',
    'syscall0',
    'syscall1',
    'syscall2',
    'syscall3',
    'syscall4',
    'syscall5',
    'syscall6',
    'unpackStandardResult',
    'viewMemory',
    'writeMemory',
  ]);
  expect(Object.keys(raw.syscall)).toEqual(['bigint']);
});

test('numbers and errnos have entries of their own, and are the same there', async () => {
  const dist = `${packageFolder(raw.arch)}/dist`;
  const numbers = await import(/* @vite-ignore */ `${dist}/numbers.js`);
  const errnos = await import(/* @vite-ignore */ `${dist}/errno.js`);
  expect(Object.keys(numbers)).toEqual(['SYS']);
  expect(Object.keys(errnos).sort()).toEqual(['errno', 'errnoMessage', 'errnoName']);
  expect(numbers.SYS).toEqual(raw.SYS);
  expect(errnos.errno).toEqual(raw.errno);
});

test('the package names the architecture that it is for', () => {
  expect(raw.arch).toBe(archOfNode(process.arch));
});
