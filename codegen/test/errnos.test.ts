import { archNames } from '@linux-syscalls/abi/arch';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../src/facts/read.ts';
import { gccIsMissing, gccMacros, gccValues } from './gcc.ts';

const facts = readFacts();

describe.each(archNames)('errnos on %s', (arch) => {
  const rows = facts.errnos[arch];

  test('an alias follows a name of the same number that has a message', () => {
    for (const [index, { name, number, message }] of rows.entries()) {
      const original = rows[index - 1];
      if (message === undefined) {
        expect(original, name).toMatchObject({ number, message: expect.any(String) });
      } else {
        expect(original?.number, name).not.toBe(number);
      }
    }
  });

  test('gcc’s own <asm/errno.h> gives every errno that it knows the same', ({ skip }) => {
    const missing = gccIsMissing(arch);
    skip(missing !== undefined, missing);
    const names = gccMacros(arch, 'asm/errno.h', /^E[A-Z0-9]+$/);
    const known = gccValues(arch, ['asm/errno.h'], names);
    const ours = new Map(rows.map(({ name, number }) => [name, BigInt(number)]));
    expect(names.length).toBeGreaterThan(130);
    expect(known.size).toBe(names.length);
    expect([...known].filter(([name, value]) => ours.get(name) !== value)).toEqual([]);
  });
});
