import { type Argument, isAdapted } from '@linux-syscalls/abi/language';
import { byteLengthOf, isView } from '@linux-syscalls/native/view';
import { expect } from 'vitest';
import { type Entry, machine } from './entries.ts';
import { descriptorOf } from './telling.ts';
import { type BytesAt, sizeOf } from './words.ts';

// What the kernel may touch of each view, held against what there is at the moment of the trap.

const wordBytes = machine.wordBits / 8;

/** A call at the moment of its trap. */
export interface Trapped {
  readonly entry: Pick<Entry, 'call' | 'route'>;
  readonly args: readonly unknown[];
  readonly words: readonly bigint[];
  readonly bytesAt: BytesAt;
}

/** Expects that all that the kernel may touch of the caller's views is there. */
export function expectRoom(trapped: Trapped): void {
  trapped.entry.call.arguments.forEach((argument, i) => {
    const value = trapped.args[i];
    if (!isView(value) || isText(argument)) return;
    expect(byteLengthOf(value), argument.name).toBeGreaterThanOrEqual(needed(trapped, argument));
  });
}

/** What a wrapper copies, whatever it is copied from. */
export function isText({ kind }: Argument): boolean {
  return kind === 'path' || kind === 'string' || kind === 'strings';
}

/** The register that an argument goes into as it is. */
function wordOf({ entry: { route }, words }: Trapped, name: string): bigint | undefined {
  if (route === null || isAdapted(route)) return undefined;
  const at = route.indexOf(name) - 1;
  return at < 0 ? undefined : words[at];
}

/** An int where a register points, without its sign, as the kernel compares it. */
function numberAt({ bytesAt }: Trapped, address: bigint | undefined, offset = 0): number {
  if (address === undefined) return 0;
  const bytes = Uint8Array.from(bytesAt(address, offset + 4));
  return new Uint32Array(bytes.slice(offset).buffer)[0]!;
}

/** How many bytes the kernel may touch; what isn't known is none. */
function needed(trapped: Trapped, argument: Argument): number {
  const word = wordOf(trapped, argument.name);
  const counted = (by: number | string): number =>
    // Of what is negative the kernel touches nothing.
    typeof by === 'number'
      ? by
      : Number(BigInt.asIntN(machine.wordBits, wordOf(trapped, by) ?? 0n));
  switch (argument.kind) {
    case 'bytes': {
      const at = trapped.entry.call.arguments.findIndex(({ name }) => name === argument.count);
      const by = trapped.entry.call.arguments[at];
      const count = wordOf(trapped, argument.count);
      // Behind an address there may be nothing.
      if (by?.kind === 'lengthInOut')
        return isView(trapped.args[at]) ? numberAt(trapped, count) : 0;
      return (by?.kind === 'count' ? Number(count ?? 0n) : 0) + (argument.head ? wordBytes : 0);
    }
    case 'records':
      return counted(argument.count) * descriptorOf(argument.record).size;
    case 'record':
      return descriptorOf(argument.record).size;
    case 'numbers':
      return counted(argument.length) * (argument.array.startsWith('Big') ? 8 : 4);
    case 'lengthInOut':
      return 4;
    case 'selfSized':
      return argument.header + numberAt(trapped, word);
    case 'measured': {
      const { bytes, each, less = 0 } = argument.measure;
      const bytesEach = bytes === 'word' ? wordBytes : bytes;
      return Math.ceil((counted(argument.by) - less) / each) * bytesEach;
    }
    case 'block': {
      const { size, saysSize } = argument;
      if (saysSize !== undefined) return numberAt(trapped, word, saysSize);
      if (size === 'word') return wordBytes;
      return typeof size === 'number' ? size : (sizeOf(size.sizeOf) ?? 0);
    }
    default:
      return 0;
  }
}
