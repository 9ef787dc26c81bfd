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
  if (size === 4 && !signed) {
    return {
      read: (view, offset) => getUint32.call(view, offset, little),
      write: (view, offset, value) => {
        if (typeof value === 'number') {
          const bits = value >>> 0;
          // `EPOLLIN | EPOLLET` is negative, since EPOLLET is bit 31; store its bits.
          if (bits === value || (!word && (value | 0) === value)) {
            setUint32.call(view, offset, bits, little);
            return;
          }
        }
        setUint32.call(view, offset, checked(value), little);
      },
    };
  }
  if (size === 4) {
    return {
      read: (view, offset) => getInt32.call(view, offset, little),
      write: (view, offset, value) => {
        if (typeof value === 'number') {
          const bits = value | 0;
          if (bits === value) {
            setInt32.call(view, offset, bits, little);
            return;
          }
        }
        setInt32.call(view, offset, checked(value), little);
      },
    };
  }
  const least = signed ? -(2 ** (size * 8 - 1)) : 0;
  const greatest = 2 ** (signed ? size * 8 - 1 : size * 8) - 1;
  const fits = (value: unknown): value is number =>
    typeof value === 'number' && (value | 0) === value && value >= least && value <= greatest;
  if (size === 2) {
    return {
      read: signed
        ? (view, offset) => getInt16.call(view, offset, little)
        : (view, offset) => getUint16.call(view, offset, little),
      write: (view, offset, value) =>
        setInt16.call(view, offset, fits(value) ? value : checked(value), little),
    };
  }
  return {
    read: signed
      ? (view, offset) => getInt8.call(view, offset)
      : (view, offset) => getUint8.call(view, offset),
    write: (view, offset, value) =>
      setInt8.call(view, offset, fits(value) ? value : checked(value)),
  };
}

/** The same integers as bigints, for the views of `bigint()`. */
export function narrowAsBigint(codec: Codec): Codec {
  return {
    read: (view, offset) => BigInt(codec.read(view, offset) as number),
    write: codec.write,
  };
}

/** Integers of 64 bits, as bigints. */
export function wideInteger(what: string, signed: boolean, little: boolean): Codec {
  const checked = (value: unknown): bigint => checkedInteger(what, value, 64, signed);
  // V8 compiles `BigInt.asIntN` and `asUintN` inline only if they are called by name. It stores without an
  // allocation only if it knows that the value has 64 bits, hence one store per branch.
  return signed
    ? {
        read: (view, offset) => getBigInt64.call(view, offset, little),
        write: (view, offset, value) => {
          if (typeof value === 'bigint' && BigInt.asIntN(64, value) === value) {
            setBigInt64.call(view, offset, value, little);
          } else {
            setBigInt64.call(view, offset, checked(value), little);
          }
        },
      }
    : {
        read: (view, offset) => getBigUint64.call(view, offset, little),
        write: (view, offset, value) => {
          if (typeof value === 'bigint' && BigInt.asUintN(64, value) === value) {
            setBigUint64.call(view, offset, value, little);
          } else {
            setBigUint64.call(view, offset, checked(value), little);
          }
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

// The high half of the greatest safe integer, 2⁵³ − 1.
const exactHigh = 0x1fffff;

/** Word-sized integers of 64 bits, as numbers; reading one that isn't exact throws a RangeError. */
export function wideWord(what: string, signed: boolean, little: boolean): Codec {
  const low = little ? 0 : 4;
  const high = 4 - low;
  const checked = (value: unknown): bigint => checkedInteger(what, value, 64, signed);
  const inexact = (view: DataView, offset: number): RangeError => {
    const exact = (signed ? getBigInt64 : getBigUint64).call(view, offset, little);
    return rangeError(
      `${what} holds ${exact}, which is no exact number: read it through the descriptor's bigint()`,
    );
  };
  return {
    read: signed
      ? (view, offset) => {
          const top = getInt32.call(view, offset + high, little);
          if (top > exactHigh || top < ~exactHigh) throw inexact(view, offset);
          return top * 0x100000000 + getUint32.call(view, offset + low, little);
        }
      : (view, offset) => {
          const top = getUint32.call(view, offset + high, little);
          if (top > exactHigh) throw inexact(view, offset);
          return top * 0x100000000 + getUint32.call(view, offset + low, little);
        },
    write: (view, offset, value) => {
      if (typeof value === 'number' && value >>> 0 === value) {
        setUint32.call(view, offset + low, value, little);
        setUint32.call(view, offset + high, 0, little);
      } else {
        setBigInt64.call(view, offset, checked(value), little);
      }
    },
    plain: (view, offset) => {
      const exact = (signed ? getBigInt64 : getBigUint64).call(view, offset, little);
      const number = Number(exact);
      return Number.isSafeInteger(number) ? number : exact;
    },
  };
}
