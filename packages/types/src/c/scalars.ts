import { once } from '../once.ts';

/** A C scalar, independent of the architecture. */
export interface Scalar {
  /** The name in C. */
  readonly name: string;
  /** The width in bytes; `'word'` is the word size of the architecture. */
  readonly width: 1 | 2 | 4 | 8 | 16 | 'word';
  readonly sort: 'signed' | 'unsigned' | 'float';
  /** The byte order, if the type has one of its own; the architecture's by default. */
  readonly byteOrder?: 'little' | 'big';
  /** The alignment in bytes, if the type has more than the natural one. */
  readonly alignment?: number;
  /** Whether an array of it is text. */
  readonly text?: true;
}

/** All scalars by name; made at the first parse, since most programs use few records. */
const scalars = once((): ReadonlyMap<string, Scalar> => {
  const all = new Map<string, Scalar>();
  const add = (width: Scalar['width'], sort: Scalar['sort'], ...names: string[]): void => {
    for (const name of names) all.set(name, { name, width, sort });
  };
  // The kernel is compiled with -funsigned-char, so a char is unsigned on every architecture.
  all.set('char', { name: 'char', width: 1, sort: 'unsigned', text: true });
  add(1, 'signed', 'signed char', '__s8', 's8', 'int8_t');
  add(1, 'unsigned', 'unsigned char', '__u8', 'u8', 'uint8_t', '_Bool', 'bool');
  add(2, 'signed', 'short', '__s16', 's16', 'int16_t');
  add(2, 'unsigned', 'unsigned short', '__u16', 'u16', 'uint16_t');
  add(4, 'signed', 'int', '__s32', 's32', 'int32_t');
  add(4, 'unsigned', 'unsigned int', '__u32', 'u32', 'uint32_t');
  add(8, 'signed', 'long long', '__s64', 's64', 'int64_t', 'loff_t');
  add(8, 'unsigned', 'unsigned long long', '__u64', 'u64', 'uint64_t');
  add(16, 'signed', '__s128', '__int128');
  add(16, 'unsigned', '__u128');
  add('word', 'signed', 'long', 'ssize_t', 'intptr_t');
  add('word', 'unsigned', 'unsigned long', 'size_t', 'uintptr_t');
  add(4, 'float', 'float');
  add(8, 'float', 'double');
  for (const width of [2, 4, 8] as const) {
    for (const [order, byteOrder] of [['le', 'little'] as const, ['be', 'big'] as const]) {
      const name = `__${order}${width * 8}`;
      all.set(name, { name, width, sort: 'unsigned', byteOrder });
    }
  }
  // The kernel's headers use these to get the same alignment on x86 as elsewhere.
  for (const [name, base] of [
    ['__aligned_u64', '__u64'],
    ['__aligned_s64', '__s64'],
    ['__aligned_be64', '__be64'],
    ['__aligned_le64', '__le64'],
  ] as const) {
    all.set(name, { ...all.get(base)!, name, alignment: 8 });
  }
  return all;
});

const words = new Set(['char', 'short', 'int', 'long', 'signed', 'unsigned']);

/** Whether a word can be part of a scalar's name of several words, as `long` in `unsigned long`. */
export function isScalarWord(word: string): boolean {
  return words.has(word);
}

/** The scalar with this name, whose words can have any order as in C; `undefined` if there is none. */
export function scalarNamed(parts: readonly string[]): Scalar | undefined {
  if (parts.length === 1 && !words.has(parts[0]!)) return scalars().get(parts[0]!);
  const count = (word: string): number => parts.filter((part) => part === word).length;
  if (!isOneType(count)) return undefined;
  const sign = count('unsigned') > 0 ? 'unsigned ' : '';
  if (count('char') > 0) return scalars().get(count('signed') > 0 ? 'signed char' : `${sign}char`);
  if (count('short') > 0) return scalars().get(`${sign}short`);
  if (count('long') > 1) return scalars().get(`${sign}long long`);
  return scalars().get(count('long') > 0 ? `${sign}long` : `${sign}int`);
}

/** Whether C has a type of these words: `long long int`, but not `long char`. */
function isOneType(count: (word: string) => number): boolean {
  const sizes = count('char') + count('short') + (count('long') > 0 ? 1 : 0);
  const noRepeats = ['char', 'short', 'int'].every((word) => count(word) <= 1);
  const signs = count('signed') + count('unsigned');
  return (
    noRepeats && signs <= 1 && count('long') <= 2 && sizes + (count('char') && count('int')) <= 1
  );
}
