import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');

test('the constants that x86’s trap spells out are those of the headers', () => {
  const trap = text('packages/raw-x86/native/trap.S');
  for (const [name, header] of [
    ['PR_GET_AUXV', 'linux/prctl.h'],
    ['O_CLOEXEC', 'asm/fcntl.h'],
  ] as const) {
    const spelt = new RegExp(`^#define ${name} (\\S+)$`, 'm').exec(trap)![1]!;
    const value = new RegExp(`^const\t${name}\t(.*)$`, 'm').exec(
      text(`codegen/facts/uapi/${header}.txt`),
    )![1]!;
    // C's octal.
    expect([name, Number(spelt.replace(/^0(?=[0-7]+$)/, '0o'))]).toEqual([name, Number(value)]);
  }
});
