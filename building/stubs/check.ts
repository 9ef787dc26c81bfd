import { execFileSync } from 'node:child_process';
import { checkElfHeader } from '@linux-syscalls/native/elf';
import type { Machine } from '@linux-syscalls/native/machines';

/** What every host exports besides Node-API, whichever libc it was built with. */
const everywhere = [
  ...['memcpy', 'memmove', 'memset', 'strlen', 'malloc', 'free', 'abort'],
  // Threads that libc doesn't know would keep the user id that the process gives up.
  ...['pthread_create', 'pthread_join', 'pthread_detach', 'pthread_self', 'pthread_sigmask'],
  ...['sigaction', 'sigfillset', 'sigdelset'],
];

/** Throws unless a built stub loads in every host: one sentence per thing that is wrong with it. */
export function checkStub(file: string, machine: Machine): void {
  checkElfHeader(file, machine);
  const wrong = [
    ...neededLibraries(file).map((library) => `needs ${library}`),
    ...undefinedSymbols(file)
      .filter((symbol) => !symbol.startsWith('napi_') && !everywhere.includes(symbol))
      .map((symbol) => `leaves ${symbol} undefined, which not every host exports`),
    ...(hasExecutableStack(file) ? ['asks for an executable stack'] : []),
    ...(/\(TEXTREL\)/.test(readelf('--dynamic', file)) ? ['has relocations in its code'] : []),
  ];
  if (wrong.length > 0) throw new Error(`${file} ${wrong.join(', and ')}`);
}

export function neededLibraries(file: string): string[] {
  return [...readelf('--dynamic', file).matchAll(/\(NEEDED\).*\[(.+)\]/g)].map(
    (match) => match[1]!,
  );
}

export function undefinedSymbols(file: string): string[] {
  return [...readelf('--dyn-syms', file).matchAll(/ UND (\S+)/g)].map((match) => match[1]!);
}

export function exportedSymbols(file: string): string[] {
  // A function of ppc64le may have a second entry, which stands between them.
  const exported = / GLOBAL +DEFAULT +(?:\[.*?\] +)?\d+ (\S+)/g;
  return [...readelf('--dyn-syms', file).matchAll(exported)].map((match) => match[1]!);
}

/** Where a segment of one type lies, in the file and in memory. */
interface Segment {
  readonly offset: number;
  readonly address: number;
  readonly bytesInFile: number;
  readonly bytesInMemory: number;
  readonly alignment: number;
}

/** @param type as readelf writes it, such as `LOAD`. */
export function segmentsOf(file: string, type: string): Segment[] {
  const rows = new RegExp(`^ +${type} +(0x.*)$`, 'gm');
  return [...readelf('--segments', file).matchAll(rows)].map(([, row]) => {
    const words = row!.match(/0x[0-9a-f]+/g)!.map(Number);
    const [offset, address, , bytesInFile, bytesInMemory, alignment] = words as number[];
    return { offset, address, bytesInFile, bytesInMemory, alignment } as Segment;
  });
}

function hasExecutableStack(file: string): boolean {
  const flags = /GNU_STACK(?: +0x[0-9a-f]+){5} ([RWE ]{3})/.exec(readelf('--segments', file));
  return flags === null || flags[1]!.includes('E');
}

function readelf(what: string, file: string): string {
  const env = { ...process.env, LC_ALL: 'C' };
  return execFileSync('readelf', ['--wide', what, file], {
    encoding: 'utf8',
    env,
    maxBuffer: 2 ** 28,
  });
}
