import { type ArchName, archNames } from '@linux-syscalls/abi/arch';
import { afterAll, describe, expect, test } from 'vitest';
import { inputsOf, skipIfUnchanged } from '../../tools/run/unchanged.ts';
import { readFacts } from '../src/facts/read.ts';
import { kernelTrees } from '../src/facts/unpack.ts';
import { gccIsMissing, gccVersion } from './gcc.ts';
import { headersAreMissing, sourceIsMissing } from './uapi/headers.ts';
import { Witness } from './uapi/witness.ts';

// clang told the facts; gcc, reading the same headers, must say the same of every single one.

const facts = readFacts();
const unavailable = await headersAreMissing();

/** What gcc is asked and what it reads; the folders of the kernel's trees have its version in their names. */
const inputs = (arch: ArchName) =>
  inputsOf(
    ['codegen/**', '{abi,targets}/src/**'],
    [gccVersion(arch), JSON.stringify(kernelTrees), `${sourceIsMissing}`],
  );

test('the kernel’s own sources are there, to ask gcc about what UAPI lacks', ({ skip }) => {
  skip(sourceIsMissing !== undefined, sourceIsMissing);
  expect(unavailable).toBeUndefined();
});

describe.each(archNames)('%s', { timeout: 120_000 }, (arch) => {
  const missing = unavailable ?? gccIsMissing(arch);
  const witness = missing === undefined ? new Witness(facts, arch) : undefined;
  const asked = missing === undefined ? inputs(arch) : '';
  const compared: string[] = [];
  afterAll(() => {
    if (compared.length > 0) console.log(`gcc on ${arch}: ${compared.join(', ')}`);
  });

  test('gcc lays out every record as the facts say', async (context) => {
    if (!witness) return context.skip(missing);
    skipIfUnchanged(context, asked);
    const { questions, differences } = await witness.layouts();
    compared.push(`${witness.records.length} records in ${questions} questions`);
    expect(witness.records.length).toBeGreaterThan(5_000);
    expect(differences).toEqual([]);
  });

  test('gcc finds members by the macros that name them', async (context) => {
    if (!witness) return context.skip(missing);
    skipIfUnchanged(context, asked);
    const { questions, differences } = await witness.members(facts);
    compared.push(`${questions} members by macros`);
    expect(questions).toBeGreaterThan(60);
    expect(differences).toEqual([]);
  });

  test('gcc puts every bitfield where the facts say', async (context) => {
    if (!witness) return context.skip(missing);
    skipIfUnchanged(context, asked);
    const { questions, differences } = await witness.bitfields();
    compared.push(`${questions} bitfields`);
    expect(questions).toBeGreaterThan(400);
    expect(differences).toEqual([]);
  });

  test('gcc gives every constant the value that the facts say', async (context) => {
    if (!witness) return context.skip(missing);
    skipIfUnchanged(context, asked);
    const { differences } = await witness.values();
    const enumerators = witness.constants.filter(({ enum: tag }) => tag !== undefined);
    const macros = witness.constants.length - enumerators.length;
    compared.push(`${macros} macros, ${enumerators.length} enumerators`);
    expect(macros).toBeGreaterThan(30_000);
    expect(enumerators.length).toBeGreaterThan(20_000);
    expect(differences).toEqual([]);
  });
});

test('gcc is asked the same where the kernel’s sources are not unpacked', {
  timeout: 120_000,
}, async (context) => {
  // arm has all that the facts restate then: Xen's types, and records that only the sources declare.
  const missing = unavailable ?? gccIsMissing('arm');
  if (missing !== undefined) return context.skip(missing);
  context.skip(sourceIsMissing !== undefined, 'they are not unpacked: the other tests do that');
  skipIfUnchanged(context, inputs('arm'));
  const witness = new Witness(facts, 'arm', false);
  expect(witness.records.length).toBeGreaterThan(5_000);
  const asked = [witness.layouts(), witness.bitfields(), witness.values()];
  for (const { differences } of await Promise.all(asked)) expect(differences).toEqual([]);
});
