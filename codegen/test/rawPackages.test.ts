import { readdirSync } from 'node:fs';
import { archNames } from '@linux-syscalls/abi/arch';
import { targets } from '@linux-syscalls/targets';
import { describe, expect, test } from 'vitest';
import { emitRawPackages } from '../src/generate/rawPackages.ts';

const files = new Map(emitRawPackages());

describe.each(archNames)('raw-%s', (arch) => {
  test('its manifest is formatted as `changeset version` leaves it', () => {
    const manifest = files.get(`packages/raw-${arch}/package.json`)!;
    expect(manifest).toBe(`${JSON.stringify(JSON.parse(manifest), null, 2)}\n`);
  });

  test('every assembly file of it is compiled into its stub', () => {
    const native = new URL(`../../packages/raw-${arch}/native/`, import.meta.url);
    const assembly = readdirSync(native).filter((file) => file.endsWith('.S'));
    expect([...targets[arch].stub.sources].sort()).toEqual(assembly.sort());
  });
});

test('no template asks for more than it is given', () => {
  for (const [path, text] of files) expect(text, path).not.toContain('{{');
});
