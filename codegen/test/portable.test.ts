import { architectures, archNames } from '@linux-syscalls/abi/arch';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../src/facts/read.ts';
import { portableRecord } from '../src/generate/types/portable.ts';
import { RecordIndex } from '../src/generate/types/recordIndex.ts';

const facts = readFacts();
const index = new RecordIndex(facts);

/** The records that have the kernel's own layout, and the kernel's tags. */
const same = { msqid_ds: 'msqid64_ds', semid_ds: 'semid64_ds', shmid_ds: 'shmid64_ds' };
const where = archNames.flatMap((arch) => {
  const own = { ...same, ...(architectures[arch].wordBits === 64 && { stat: 'stat' }) };
  return Object.entries(own).map(([name, tag]) => ({ arch, name, tag }));
});

describe.each(where)('the portable $name on $arch', ({ arch, name, tag }) => {
  const placement = portableRecord(name, index).definition.placement(arch);
  const kernel = index.declared(`struct ${tag}`).layouts.get(arch)!;

  test('is as long as the kernel’s', () => {
    expect(placement.size).toBe(kernel.size);
  });

  test('has each field where the kernel’s has it', () => {
    const offsets = new Map(kernel.fields.map(({ name: field, offset }) => [field, offset]));
    const named = placement.fields.filter(({ name: field }) => offsets.has(field));
    expect(named.length).toBeGreaterThan(5);
    expect(named.map(({ name: field, offset }) => [field, offset])).toEqual(
      named.map(({ name: field }) => [field, offsets.get(field)]),
    );
  });
});
