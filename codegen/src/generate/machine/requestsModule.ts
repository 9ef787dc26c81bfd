import { type ArchName, archNames } from '@linux-syscalls/abi/arch';
import { requests } from '@linux-syscalls/abi/touched/requests';
import type { Facts } from '../../facts/facts.ts';
import { banner } from '../banner.ts';
import { constantValue } from '../model/constant.ts';
import { selectedAtLoad } from '../model/selection.ts';
import { touchedBytes } from './touchedBytes.ts';

/** The module with the memory that ioctl requests touch beyond their encoded size. */
export function requestsModule(facts: Facts): string {
  const sizes = archNames.map((arch) => needed(facts, arch));
  const parts = partsOf(sizes);
  const texts = parts.map(({ lines }) => `'${lines.join(';')}',`);
  const partsOn = (arch: ArchName): string =>
    parts.flatMap(({ archs }, part) => (archs.includes(arch) ? [part] : [])).join(', ');
  return `${banner(facts.kernel, 'UAPI headers and abi/src/touched/requests.ts')}
import { choose } from '../machine/choose.ts';

/**
 * By how many bytes they touch: requests that don't say it, as their numbers, \`first-last\` for many. Each text
 * has those that the same architectures have.
 */
export const touchedByRequests: readonly string[] = [
${texts.join('\n')}
];

/** Which of the texts are this machine's. */
export const touchedHere: readonly number[] = ${selectedAtLoad('choose', (arch) => `[${partsOn(arch)}]`)};
`;
}

/** What the same architectures have, as lines. */
interface Part {
  readonly archs: readonly ArchName[];
  readonly lines: readonly string[];
}

function partsOf(sizes: readonly ReadonlyMap<number, number>[]): readonly Part[] {
  const byArchs = new Map<string, Map<number, number>>();
  for (const [request, bytes] of sizes.flatMap((each) => [...each])) {
    const archs = archNames.filter((_, i) => sizes[i]!.get(request) === bytes);
    const key = archs.join();
    byArchs.set(key, (byArchs.get(key) ?? new Map<number, number>()).set(request, bytes));
  }
  return [...byArchs].map(([archs, requests]) => ({
    archs: archs.split(',') as ArchName[],
    lines: linesOf(requests),
  }));
}

/** How many bytes each listed request needs on an architecture, where its number says fewer. */
function needed(facts: Facts, arch: ArchName): ReadonlyMap<number, number> {
  const least = new Map<number, number>();
  for (const { header, take, ranges = {} } of requests) {
    for (const [type, names] of Object.entries(take)) {
      for (const name of names.split(/\s+/).filter(Boolean)) {
        add(type, [requestNumber(facts, header, name, arch)]);
      }
    }
    for (const [type, [name, count]] of Object.entries(ranges)) {
      const from = requestNumber(facts, header, name, arch)!;
      add(
        type,
        Array.from({ length: count }, (_, i) => from + i),
      );
    }
  }
  const encoded = encoding(facts, arch);
  return new Map([...least].filter(([request, bytes]) => bytes > encoded(request)));

  function add(type: string, numbers: readonly (number | undefined)[]): void {
    const bytes = touchedBytes(facts, type, arch);
    if (bytes === undefined) return;
    for (const number of numbers) {
      if (number !== undefined) least.set(number, Math.min(bytes, least.get(number) ?? bytes));
    }
  }
}

/** The number of a request; an architecture may lack it, as it lacks the driver. */
function requestNumber(
  facts: Facts,
  header: string,
  name: string,
  arch: ArchName,
): number | undefined {
  const found = facts.headers
    .find(({ path }) => path === header)
    ?.constants.find((constant) => constant.name === name);
  if (found === undefined) throw new Error(`<${header}> has no ${name}`);
  const value = 'all' in found.value ? found.value.all : found.value.by[arch];
  return value === undefined ? undefined : Number(value);
}

/** The encoded size of a request; 0 for those without a direction. */
function encoding(facts: Facts, arch: ArchName): (request: number) => number {
  const [direction, shift, mask] = ['_IOC_DIRSHIFT', '_IOC_SIZESHIFT', '_IOC_SIZEMASK'].map(
    (name) => Number(constantValue(facts, name, arch)),
  );
  return (request) => (request >>> direction! === 0 ? 0 : (request >>> shift!) & mask!);
}

/** A line for each size: the size, and the numbers that need it, those in a row as a range. */
function linesOf(sizes: ReadonlyMap<number, number>): readonly string[] {
  const requestsOf = (bytes: number): readonly number[] =>
    [...sizes].filter(([, size]) => size === bytes).map(([request]) => request);
  return [...new Set(sizes.values())]
    .sort((a, b) => a - b)
    .map((bytes) => `${bytes}: ${rangesOf(requestsOf(bytes).toSorted((a, b) => a - b))}`);
}

function rangesOf(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(' ');
}
