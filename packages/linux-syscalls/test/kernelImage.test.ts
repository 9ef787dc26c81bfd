import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  delete_module,
  finit_module,
  init_module,
  KEXEC_ON_CRASH,
  kexec_file_load,
  kexec_load,
  LINUX_REBOOT_CMD_CAD_OFF,
  LINUX_REBOOT_MAGIC1,
  LINUX_REBOOT_MAGIC2,
  reboot,
  struct,
} from 'linux-syscalls';
import { expect, test } from 'vitest';
import { refusal } from './kernel.ts';
import { temporaryDirectory } from './temporary.ts';

const directory = temporaryDirectory();

test('what is no module is not loaded, from memory or a file', (context) => {
  const garbage = Buffer.from('no module at all');
  const fromMemory = refusal('with modules', context, () => init_module(garbage, undefined, ''));
  expect(fromMemory).toMatch(/^(ENOEXEC|EPERM)$/);
  const path = join(directory, 'no-module');
  writeFileSync(path, garbage);
  const fd = openSync(path, 'r');
  expect(refusal('with modules', context, () => finit_module(fd, ''))).toMatch(/^(ENOEXEC|EPERM)$/);
  closeSync(fd);
});

test('a module that isn’t there is not unloaded', (context) => {
  expect(refusal('with modules', context, () => delete_module('no_such_module'))).toMatch(
    /^(ENOENT|EPERM)$/,
  );
});

test('kexec_load refuses segments that make no sense', (context) => {
  const segments = struct.kexec_segment.array(17);
  expect(refusal('with kexec', context, () => kexec_load(0, undefined, segments, 0))).toMatch(
    /^(EINVAL|EPERM)$/,
  );
  expect(() => kexec_load(0, 18, segments, KEXEC_ON_CRASH)).toThrow(RangeError);
});

test('kexec_file_load refuses what is no kernel', (context) => {
  const path = join(directory, 'no-kernel');
  writeFileSync(path, 'no kernel');
  const fd = openSync(path, 'r');
  const refused = refusal('with kexec', context, () =>
    kexec_file_load(fd, fd, undefined, Buffer.from('quiet\0')),
  );
  expect(refused).toMatch(/^(ENOEXEC|EINVAL|EPERM)$/);
  closeSync(fd);
});

test('reboot does nothing without its magic numbers', () => {
  const call = (magic1: number, magic2: number): (() => number) => {
    return () => reboot(magic1, magic2, LINUX_REBOOT_CMD_CAD_OFF, null);
  };
  for (const wrong of [call(0, LINUX_REBOOT_MAGIC2), call(LINUX_REBOOT_MAGIC1, 0)]) {
    expect(wrong).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^(EINVAL|EPERM)$/) }),
    );
  }
});
