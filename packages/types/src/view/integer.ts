import { rangeError } from '@linux-syscalls/errors';
import { checkedInteger } from './check.ts';
import type { Codec } from './codec.ts';

const {
  getInt8,
  getUint8,
  getInt16,
  getUint16,
  getInt32,
  getUint32,
  getBigInt64,
  getBigUint64,
  setInt8,
  setInt16,
  setInt32,
  setUint32,
  setBigInt64,
  setBigUint64,
} = DataView.prototype;

/**
 * Integers of at most 32 bits, as numbers.
 *
 * @param word whether the C type is word-sized. Such a field has 64 bits on other architectures and
 *   refuses negative numbers there, so it does here, too
 */
export function narrowInteger(
  what: string,
  size: 1 | 2 | 4,
  signed: boolean,
  little: boolean,
  word: boolean,
): Codec {
  const checked = (value: unknown): number => Number(checkedInteger(what, value, size * 8, signed));
  if (size < 4) return shortInteger(size as 1 | 2, signed, little, checked);
  return signed ? signedInteger(little, checked) : unsignedInteger(little, word, checked);
}

type Checked = (value: unknown) => number;

function unsignedInteger(little: boolean, word: boolean, checked: Checked): Codec {
  const bitsOf = (value: unknown): number => {
    // `EPOLLIN | EPOLLET` is negative, since EPOLLET is bit 31; store its bits.
    if (typeof value === 'number' && !word && (value | 0) === value) return value >>> 0;
    return checked(value);
  };
  return {
    read: (view, offset) => getUint32.call(view, offset, little),
    write: (view, offset, value) => setUint32.call(view, offset, bitsOf(value), little),
    store: (bytes, at, value) => store32(bytes, at, bitsOf(value), little),
    setter: (offset) =>
      function (value) {
        const fits = typeof value === 'number' && value >>> 0 === value;
        setUint32.call(this, offset, fits ? value : bitsOf(value), little);
      },
  };
}

function signedInteger(little: boolean, checked: Checked): Codec {
  const bitsOf = (value: unknown): number =>
    typeof value === 'number' && (value | 0) === value ? value : checked(value);
  return {
    read: (view, offset) => getInt32.call(view, offset, little),
    write: (view, offset, value) => setInt32.call(view, offset, bitsOf(value), little),
    store: (bytes, at, value) => store32(bytes, at, bitsOf(value), little),
    setter: (offset) =>
      function (value) {
        const fits = typeof value === 'number' && (value | 0) === value;
        setInt32.call(this, offset, fits ? value : checked(value), little);
      },
  };
}

function shortInteger(size: 1 | 2, signed: boolean, little: boolean, checked: Checked): Codec {
  const least = signed ? -(2 ** (size * 8 - 1)) : 0;
  const greatest = 2 ** (signed ? size * 8 - 1 : size * 8) - 1;
  const bitsOf = (value: unknown): number =>
    typeof value === 'number' && (value | 0) === value && value >= least && value <= greatest
      ? value
      : checked(value);
  if (size === 1) {
    return {
      read: signed
        ? (view, offset) => getInt8.call(view, offset)
        : (view, offset) => getUint8.call(view, offset),
      write: (view, offset, value) => setInt8.call(view, offset, bitsOf(value)),
      store: (bytes, at, value) => {
        bytes[at] = bitsOf(value);
      },
    };
  }
  return {
    read: signed
      ? (view, offset) => getInt16.call(view, offset, little)
      : (view, offset) => getUint16.call(view, offset, little),
    write: (view, offset, value) => setInt16.call(view, offset, bitsOf(value), little),
    store: (bytes, at, value) => {
      const bits = bitsOf(value);
      bytes[little ? at : at + 1] = bits;
      bytes[little ? at + 1 : at] = bits >> 8;
    },
  };
}

function store32(bytes: Uint8Array, at: number, bits: number, little: boolean): void {
  if (little) {
    bytes[at] = bits;
    bytes[at + 1] = bits >> 8;
    bytes[at + 2] = bits >> 16;
    bytes[at + 3] = bits >> 24;
  } else {
    bytes[at] = bits >> 24;
    bytes[at + 1] = bits >> 16;
    bytes[at + 2] = bits >> 8;
    bytes[at + 3] = bits;
  }
}

/** The same integers as bigints, for the views of `bigint()`. */
export function narrowAsBigint(codec: Codec): Codec {
  return { ...codec, read: (view, offset) => BigInt(codec.read(view, offset) as number) };
}

const twoTo32 = 0x100000000;
/** The high half of the greatest safe integer, 2⁵³ − 1. */
const exactHigh = 0x1fffff;

/** The high half of a number whose low half is `lower`, if the number is an integer of 64 bits. */
function upperHalf(value: number, lower: number): number {
  return ((value - lower) / twoTo32) | 0;
}

/** Integers of 64 bits, as bigints. A safe integer is written as two halves: a bigint costs ten times that. */
export function wideInteger(what: string, signed: boolean, little: boolean): Codec {
  const low = little ? 0 : 4;
  const high = 4 - low;
  const least = signed ? Number.MIN_SAFE_INTEGER : 0;
  const checked = (value: unknown): bigint => checkedInteger(what, value, 64, signed);
  /** Whether two halves are those of a number, a safe integer of the range. */
  const areHalves = (value: number, lower: number, upper: number): boolean =>
    upper * twoTo32 + lower === value && value >= least && value <= Number.MAX_SAFE_INTEGER;
  const write: Codec['write'] = (view, offset, value) => {
    if (typeof value === 'number') {
      const lower = value >>> 0;
      const upper = upperHalf(value, lower);
      if (areHalves(value, lower, upper)) {
        setUint32.call(view, offset + low, lower, little);
        setInt32.call(view, offset + high, upper, little);
        return;
      }
    }
    setBigInt64.call(view, offset, checked(value), little);
  };
  const store: Codec['store'] = (bytes, at, value) => {
    if (typeof value === 'number') {
      const lower = value >>> 0;
      const upper = upperHalf(value, lower);
      if (areHalves(value, lower, upper)) {
        store32(bytes, at + low, lower, little);
        store32(bytes, at + high, upper, little);
        return;
      }
    }
    const exact = checked(value);
    store32(bytes, at + low, Number(BigInt.asIntN(32, exact)), little);
    store32(bytes, at + high, Number(BigInt.asIntN(32, exact >> 32n)), little);
  };
  // V8 compiles `BigInt.asIntN` and `asUintN` inline only if they are called by name. It stores without an
  // allocation only if it knows that the value has 64 bits, hence one store per branch.
  return signed
    ? {
        read: (view, offset) => getBigInt64.call(view, offset, little),
        write,
        store,
        setter: (offset) =>
          function (value) {
            if (typeof value === 'bigint' && BigInt.asIntN(64, value) === value) {
              setBigInt64.call(this, offset, value, little);
            } else {
              write(this, offset, value);
            }
          },
      }
    : {
        read: (view, offset) => getBigUint64.call(view, offset, little),
        write,
        store,
        setter: (offset) => {
          const [lowAt, highAt] = [offset + low, offset + high] as const;
          return function (value) {
            if (typeof value === 'number') {
              const lower = value >>> 0;
              const rest = value - lower;
              const upper = (rest / twoTo32) & exactHigh;
              if (upper * twoTo32 === rest) {
                setUint32.call(this, lowAt, lower, little);
                setUint32.call(this, highAt, upper, little);
                return;
              }
            } else if (typeof value === 'bigint' && BigInt.asUintN(64, value) === value) {
              setBigUint64.call(this, offset, value, little);
              return;
            }
            write(this, offset, value);
          };
        },
      };
}

/** Integers of 128 bits, as bigints. */
export function doubleInteger(what: string, signed: boolean, little: boolean): Codec {
  const low = little ? 0 : 8;
  const high = 8 - low;
  const top = signed ? getBigInt64 : getBigUint64;
  return {
    read: (view, offset) =>
      (top.call(view, offset + high, little) << 64n) |
      getBigUint64.call(view, offset + low, little),
    write: (view, offset, value) => {
      const exact = checkedInteger(what, value, 128, signed);
      setBigInt64.call(view, offset + low, exact, little);
      setBigInt64.call(view, offset + high, exact >> 64n, little);
    },
  };
}

/** Word-sized integers of 64 bits, as numbers; reading one that isn't exact throws a RangeError. */
export function wideWord(what: string, signed: boolean, little: boolean): Codec {
  const low = little ? 0 : 4;
  const high = 4 - low;
  const inexact = (view: DataView, offset: number): RangeError => {
    const exact = (signed ? getBigInt64 : getBigUint64).call(view, offset, little);
    return rangeError(
      `${what} holds ${exact}, which is no exact number: read it through the descriptor's bigint()`,
    );
  };
  return {
    ...wideInteger(what, signed, little),
    read: signed
      ? (view, offset) => {
          const top = getInt32.call(view, offset + high, little);
          if (top > exactHigh || top < ~exactHigh) throw inexact(view, offset);
          return top * twoTo32 + getUint32.call(view, offset + low, little);
        }
      : (view, offset) => {
          const top = getUint32.call(view, offset + high, little);
          if (top > exactHigh) throw inexact(view, offset);
          return top * twoTo32 + getUint32.call(view, offset + low, little);
        },
    plain: (view, offset) => {
      const exact = (signed ? getBigInt64 : getBigUint64).call(view, offset, little);
      const number = Number(exact);
      return Number.isSafeInteger(number) ? number : exact;
    },
  };
}
