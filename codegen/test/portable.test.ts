import { portableRecords } from '@linux-syscalls/abi/records';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../src/facts/read.ts';
import { kernelArchs, portableRecord } from '../src/generate/types/portable.ts';
import { RecordIndex } from '../src/generate/types/recordIndex.ts';

const index = new RecordIndex(readFacts());

const where = Object.entries(portableRecords).flatMap(([name, record]) =>
  kernelArchs(record).map((arch) => ({ arch, name, tag: record.sameAs.tag })),
);

describe.each(where)('the portable $name on $arch', ({ arch, name, tag }) => {
  const placement = portableRecord(name, index).definition.placement(arch);
  const kernel = index.declared(`struct ${tag}`).layouts.get(arch)!;

  test('is as long as the kernel’s', () => {
    expect(placement.size).toBe(kernel.size);
  });

  test('has each field where the kernel’s has it', () => {
    const offsets = new Map(kernel.fields.map(({ name: field, offset }) => [field, offset]));
    expect(placement.fields.map(({ name: field, offset }) => [field, offset])).toEqual(
      placement.fields.map(({ name: field }) => [field, offsets.get(field)]),
    );
  });
});

test('the generator refuses a record that is shorter than the kernel’s', () => {
  const short = { ...portableRecords.utimbuf!, members: '__s64 actime;' };
  expect(() => portableRecord('utimbuf', index, short)).toThrow(
    'the portable struct utimbuf on x86_64 has 8 bytes, the kernel’s has 16',
  );
});

test('the generator refuses a record with a field elsewhere than the kernel has it', () => {
  const turned = { ...portableRecords.utimbuf!, members: '__s64 modtime, actime;' };
  expect(() => portableRecord('utimbuf', index, turned)).toThrow(
    'the portable struct utimbuf on x86_64 has modtime at 0, the kernel has it at 8',
  );
});
