import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ArchName, architectures } from '@linux-syscalls/abi/arch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkStub } from '../../../native/check-stub.ts';
import { machines } from '../../../native/src/generated/machines.ts';
import { checksumsFile, digestOf } from '../../release/checksums.mjs';
import { readTarballs } from '../../release/tarballs.mjs';

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

/** How every ELF file starts. */
const elf = Buffer.from('\x7fELF', 'latin1');
