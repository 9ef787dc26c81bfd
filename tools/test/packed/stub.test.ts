import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ArchName, architectures } from '@linux-syscalls/abi/arch';
import { checkStub, undefinedSymbols } from '@linux-syscalls/building/checkStub';
import { machines } from '@linux-syscalls/native/machines';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { checksumsFile, digestOf } from '../../release/checksums.ts';
import { documentedSymbols } from '../../release/supplyChain.ts';
import { readTarballs } from '../../release/tarballs.ts';

/** How every ELF file starts. */
const elf = Buffer.from('\x7fELF', 'latin1');

const raw = (await readTarballs()).filter(({ short }) => short.startsWith('raw-'));

describe.each(raw)('the stub in $name', ({ short, files }) => {
  const arch = short.slice('raw-'.length) as ArchName;
  const path = `prebuilds/linux-${architectures[arch].node}/@linux-syscalls+${short}.node`;
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'packed-stub-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is the only file that is built', () => {
    const native = [...files].filter(([, content]) => content.subarray(0, 4).equals(elf));
    expect(native.map(([name]) => name)).toEqual([path]);
  });

  test('is for its machine, and loads in every host', () => {
    const file = join(folder, 'stub.node');
    writeFileSync(file, files.get(path)!);
    expect(() => checkStub(file, machines[arch])).not.toThrow();
  });

  test('has the digest that is packed with it', () => {
    expect(String(files.get(checksumsFile))).toBe(`${digestOf(files.get(path)!)}  ${path}\n`);
  });
});

test('docs/supply-chain.md names every symbol that the stubs leave to the host, and no other', () => {
  const folder = mkdtempSync(join(tmpdir(), 'packed-stub-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const symbols = raw.flatMap(({ short, files }) => {
    const file = join(folder, short);
    writeFileSync(file, [...files].find(([path]) => path.endsWith('.node'))![1]);
    return undefinedSymbols(file);
  });
  expect(documentedSymbols().sort()).toEqual([...new Set(symbols)].sort());
});
