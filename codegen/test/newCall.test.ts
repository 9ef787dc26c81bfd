import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { archNames } from '@linux-syscalls/abi/arch';
import { expect, test } from 'vitest';
import { readFacts } from '../src/facts/read.ts';
import { readTable } from '../src/generate/model/table.ts';
import { definitionOf } from '../src/newCall/definition.ts';
import { entryText } from '../src/newCall/entry.ts';
import { guess } from '../src/newCall/guess.ts';
import { placesOf } from '../src/newCall/places.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const facts = readFacts();

const wrapped = Object.values(readTable(facts)).flatMap((family) => Object.keys(family));

function printed(name: string): { readonly text: string; readonly places: string } {
  const definition = definitionOf(facts, name);
  const guesses = guess(name, definition.prototype);
  return {
    text: entryText(definition, guesses),
    places: placesOf(definition, guesses).join('\n'),
  };
}

test('an entry has what the prototype says, in the registers that it says', () => {
  const { text } = printed('openat2');
  expect(text).toContain("fd('dfd', 'TODO'),");
  expect(text).toContain("path('filename', 'TODO'),");
  expect(text).toContain("recordOut('how', 'TODO', { record: 'open_how' }),");
  expect(text).toContain("direct('openat2', 'dfd', 'filename', 'how', sizeOf('open_how'))");

  expect(printed('preadv2').text).toContain("'vec', 'vlen', longs('pos'), 'flags')");
  expect(printed('pread64').text).toContain("wide('pos')");
  expect(printed('_llseek').text).toContain("hi('offset'), lo('offset')");
  expect(printed('arm_fadvise64_64').text).toContain("wherePresent('arm_fadvise64_64'");
  expect(printed('getpid').text).toContain("direct('getpid')");
});

test('it says what else wants something', () => {
  const { places } = printed('mq_open');
  expect(places).toContain('abi/src/calls/posixQueues.ts: has an entry of that name already');
  expect(places).toContain("'sys_mq_open u_attr', 'compat_sys_mq_open u_attr' to readOnly");
  expect(places).toContain('abi/src/families.ts: oflag');
  expect(printed('readdir').places).toContain('abi/src/notWrapped.ts');
  const others = archNames.filter((name) => name !== 'x86');
  expect(printed('readdir').places).toContain(`${others.join(', ')} lack it`);
  expect(printed('quotactl').places).toContain('abi/src/scalars.ts: id is a qid_t');
  expect(printed('io_pgetevents').places).toContain(
    'abi/src/records.ts: usig is a struct __aio_sigset',
  );
  expect(printed('clone').places).toContain('On x86 it is sys_clone(');
});

test('a name that no kernel has gets the nearest that one has', () => {
  expect(() => definitionOf(facts, 'opnat2')).toThrow(
    /no table .* has opnat2; .* openat2, openat,/,
  );
  expect(() => definitionOf(facts, 'afs_syscall')).toThrow(/in a kernel’s table, but/);
});

test('entries compile where they are pasted', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'new-call-'));
  try {
    // As if the folder were abi/src.
    const language = JSON.stringify(join(root, 'abi/src/language.ts'));
    writeFileSync(join(scratch, 'language.ts'), `export * from ${language};\n`);
    mkdirSync(join(scratch, 'calls'));
    // All 370 would compile too, but take half a minute.
    const names = wrapped.filter((name, i) => i % 8 === 0 && definedSomewhere(name));
    expect(names.length).toBeGreaterThan(40);
    for (const name of names)
      writeFileSync(join(scratch, 'calls', `${name}.ts`), printed(name).text);
    const config = { extends: join(root, 'abi/tsconfig.json'), include: ['calls'] };
    writeFileSync(join(scratch, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(scratch, 'tsconfig.json'), JSON.stringify(config));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    expect(output(process.execPath, [tsc, '-p', scratch])).toBe('');
  } finally {
    rmSync(scratch, { recursive: true });
  }
}, 60_000);

function definedSomewhere(name: string): boolean {
  try {
    definitionOf(facts, name);
    return true;
  } catch {
    return false;
  }
}

/** What a command prints, also where it fails. */
function output(command: string, args: readonly string[]): string {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
