import { archNames } from '@linux-syscalls/abi/arch';
import { libcConstants, libcRecords } from '@linux-syscalls/abi/libcNames';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../src/facts/read.ts';
import { constantValue } from '../src/generate/model/constant.ts';
import { gccIsMissing, gccValues } from './gcc.ts';

const facts = readFacts();
const constants = Object.entries(libcConstants);

test.each([...constants, ...Object.entries(libcRecords)])(
  'no header of the kernel has %s',
  (name) => {
    const tag = name.replace('struct ', '');
    for (const header of facts.headers) {
      expect(header.constants.map((one) => one.name)).not.toContain(name);
      expect(header.records.map((one) => one.name)).not.toContain(tag);
    }
  },
);

describe.each(archNames)('on %s', (arch) => {
  const missing = gccIsMissing(arch);

  test('libc gives each constant the value of the kernel’s', ({ skip }) => {
    skip(missing !== undefined, missing);
    const headers = new Set(constants.map(([, { header }]) => header));
    const names = constants.map(([name]) => name);
    // What POSIX and the BSDs have is hidden from programs that don’t ask for it.
    const values = gccValues(arch, headers, names, ['_GNU_SOURCE']);
    expect([...values.keys()]).toEqual(names);
    for (const [name, { kernel }] of constants) {
      expect({ name, value: values.get(name) }).toEqual({ name, value: kernelValue(kernel) });
    }
  });

  function kernelValue(kernel: string): bigint {
    const errno = facts.errnos[arch].find(({ name }) => name === kernel);
    return errno === undefined ? constantValue(facts, kernel, arch) : BigInt(errno.number);
  }
});
