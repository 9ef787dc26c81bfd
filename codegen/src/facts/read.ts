import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ArchName, archNames } from '@linux-syscalls/abi/arch';
import { globSync } from 'tinyglobby';
import type { Facts, Header } from './facts.ts';
import { factsDirectory } from './folders.ts';
import { pin } from './pin.ts';
import { readErrnos } from './text/errnos.ts';
import { readHeader } from './text/header.ts';
import { readMembers } from './text/members.ts';
import { readNumbers } from './text/numbers.ts';
import { readPrototypes } from './text/prototypes.ts';
import { readSyscalls } from './text/syscalls.ts';

/** Reads what `pnpm facts` extracted and committed. */
export function readFacts(directory: string = factsDirectory): Facts {
  const read = (path: string): string => readFileSync(join(directory, path), 'utf8');
  const common = readPrototypes(read('prototypes/common.tsv'));
  return {
    kernel: pin.version,
    syscalls: eachArch((arch) => readSyscalls(read(`syscalls/${arch}.tsv`))),
    headerNumbers: eachArch((arch) => readNumbers(read(`numbers/${arch}.tsv`))),
    errnos: eachArch((arch) => readErrnos(read(`errno/${arch}.tsv`))),
    messages: readErrnos(read('messages.tsv')),
    prototypes: eachArch((arch) => {
      // What an architecture defines itself comes last, since it wins.
      const own = readPrototypes(read(`prototypes/${arch}.tsv`));
      return new Map([...common, ...own].map((prototype) => [prototype.entry, prototype]));
    }),
    headers: readHeaders(directory),
    members: readMembers(read('members.tsv')),
  };
}

/** The committed files as they are, by their path. */
export function readTexts(directory: string = factsDirectory): Map<string, string> {
  const files = globSync('**/*', { cwd: directory });
  return new Map(files.map((file) => [file, readFileSync(join(directory, file), 'utf8')]));
}

function readHeaders(directory: string): Header[] {
  return globSync('uapi/**/*.h.txt', { cwd: directory })
    .sort()
    .map((file) => {
      const path = file.slice('uapi/'.length, -'.txt'.length);
      return readHeader(path, readFileSync(join(directory, file), 'utf8'));
    });
}

function eachArch<T>(make: (arch: ArchName) => T): Record<ArchName, T> {
  return Object.fromEntries(archNames.map((arch) => [arch, make(arch)])) as Record<ArchName, T>;
}
