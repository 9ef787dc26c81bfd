import { archNames } from '@linux-syscalls/abi/arch';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../src/facts/read.ts';

const facts = readFacts();

/** Entry points that no kernel of ours defines. */
const undefinedEntries: Readonly<Record<string, string>> = {
  sys_uselib: 'its configuration option is gone',
  sys_pciconfig_iobase: 'no arm machine has one any more',
  sys_map_shadow_stack: 'arm has no shadow stacks',
};

describe.each(archNames)('prototypes on %s', (arch) => {
  const prototypes = facts.prototypes[arch];

  test('every entry point of the table is defined, but for those known', () => {
    const entries = facts.syscalls[arch].flatMap(({ entry }) => entry ?? []);
    const missing = entries.filter((entry) => !prototypes.has(entry));
    expect(missing.filter((entry) => !(entry in undefinedEntries))).toEqual([]);
  });

  test('every parameter has a type and a name', () => {
    for (const { entry, parameters } of prototypes.values()) {
      expect(parameters.length, entry).toBeLessThanOrEqual(7); // sys_ia32_fadvise64_64 has seven
      for (const { type, name } of parameters) {
        expect(type, entry).toMatch(/^[a-z_]/);
        expect(name, entry).toMatch(/^\w+$/);
      }
    }
  });
});
