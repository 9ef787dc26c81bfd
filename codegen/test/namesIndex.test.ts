import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type PublishedModule, publishedModules } from './uapi/published.ts';

// The index of names, beside what the modules export when they are imported.

const text = readFileSync(new URL('../../docs/names.json', import.meta.url), 'utf8');
const index: Readonly<Record<string, readonly string[]>> = JSON.parse(text);

/** The values that a module exports, as the index names them. */
function namesOf({ struct = {}, union = {}, perArch, ...others }: PublishedModule): string[] {
  return [
    ...Object.keys(struct).map((tag) => `struct ${tag}`),
    ...Object.keys(union).map((tag) => `union ${tag}`),
    ...Object.keys(others),
  ];
}

test('the index has every value that a header’s module exports', () => {
  for (const [header, module] of publishedModules()) {
    const listed = new Set(index[`@linux-syscalls/types/${header.replace(/\.h$/, '')}`]);
    expect(
      namesOf(module).filter((name) => !listed.has(name)),
      header,
    ).toEqual([]);
  }
});

test('the index has no name that isn’t exported', () => {
  const modules = publishedModules();
  const values = (header: string) => new Set(namesOf(modules.get(header)!));
  for (const header of ['asm/fcntl.h', 'linux/kvm.h', 'linux/netlink.h', 'xen/evtchn.h']) {
    const known = values(header);
    const types = /^(type )?\w+_t$|^__\w+$|^(struct|union) /; // typedefs of scalars are types alone
    const listed = index[`@linux-syscalls/types/${header.replace(/\.h$/, '')}`]!;
    expect(listed.filter((name) => !known.has(name) && !types.test(name))).toEqual([]);
  }
  expect(text.split('\n').length).toBe(Object.keys(index).length + 3);
});
