import { architectures, archNames } from '@linux-syscalls/abi/arch';
import { describe, expect, test } from 'vitest';
import { numberMacro } from '../src/facts/extract/numbers.ts';
import { readFacts } from '../src/facts/read.ts';
import { gccIsMissing, gccMacros, gccValues } from './gcc.ts';

const facts = readFacts();

describe.each(archNames)('numbers on %s', (arch) => {
  const table = new Map(facts.syscalls[arch].map(({ name, number }) => [name, number]));

  test('the kernel’s table and the packaged header agree on every name', () => {
    expect([...table].sort()).toEqual([...facts.headerNumbers[arch]].sort());
  });

  test('no two calls share a number, but for a second name of the same entry point', () => {
    const entries = new Map(facts.syscalls[arch].map(({ number, entry }) => [number, entry]));
    const others = facts.syscalls[arch].filter(
      ({ number, entry }) => entries.get(number) !== entry,
    );
    expect(others).toEqual([]);
  });

  test('gcc’s own <asm/unistd.h> gives every number that it knows the same', ({ skip }) => {
    const missing = gccIsMissing(arch);
    skip(missing !== undefined, missing);
    const number = numberMacro(architectures[arch]);
    const macros = gccMacros(arch, 'asm/unistd.h', number).filter(
      (name) => !['__NR_syscalls', '__NR_arch_specific_syscall'].includes(name),
    );
    const known = [...gccValues(arch, ['asm/unistd.h'], macros)].map(
      ([macro, value]) => [macro.replace(number, '$1$2'), Number(value)] as const,
    );
    expect(macros.length).toBeGreaterThan(250);
    expect(known.length).toBe(macros.length);
    expect(known.filter(([name, value]) => table.get(name) !== value)).toEqual([]);
  });
});
