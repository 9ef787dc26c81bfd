import { checkedInteger } from './check.ts';
import type { Codec } from './codec.ts';
import { narrowAsBigint } from './integer.ts';

const { getUint8, setUint8 } = DataView.prototype;

/**
 * A bitfield. It reads and writes only the bytes that it lies in, since a record may end before the unit of
 * its type does.
 *
 * `bit` counts from the start of the record: from the least significant bit of each byte on
 * little-endian architectures, from the most significant on big-endian ones. The offsets that the codec
 * takes are those of the record.
 */
export function bitField(
  what: string,
  bit: number,
  bits: number,
  signed: boolean,
  little: boolean,
  bigint: boolean,
): Codec {
  const first = Math.floor(bit / 8);
  const last = Math.floor((bit + bits - 1) / 8);
  const shift = little ? bit - first * 8 : (last + 1) * 8 - bit - bits;
  // From the most significant byte to the least.
  const bytes = Array.from({ length: last - first + 1 }, (_, index) =>
    little ? last - index : first + index,
  );
  const checked = (value: unknown): bigint => checkedInteger(what, value, bits, signed);
  if (bytes.length <= 4) {
    const least = signed ? -(2 ** (bits - 1)) : 0;
    const greatest = 2 ** (signed ? bits - 1 : bits) - 1;
    const codec = withinWord(bytes, shift, bits, signed, (value) => {
      const fits =
        Number.isInteger(value) && (value as number) >= least && (value as number) <= greatest;
      return fits ? (value as number) : Number(checked(value));
    });
    return bigint || bits > 32 ? narrowAsBigint(codec) : codec;
  }
  return beyondWord(bytes, shift, bits, signed, bigint || bits > 32, checked);
}

/** A bitfield in at most four bytes. */
function withinWord(
  bytes: readonly number[],
  shift: number,
  bits: number,
  signed: boolean,
  checked: (value: unknown) => number,
): Codec {
  const mask = bits === 32 ? ~0 : (1 << bits) - 1;
  const unused = 32 - bits;
  const upwards = bytes.toReversed();
  const load = (view: DataView, offset: number): number => {
    let all = 0;
    for (const byte of bytes) all = (all << 8) | getUint8.call(view, offset + byte);
    return all;
  };
  return {
    read: signed
      ? (view, offset) => ((load(view, offset) >>> shift) << unused) >> unused
      : (view, offset) => ((load(view, offset) >>> shift) & mask) >>> 0,
    write: (view, offset, value) => {
      const stored = (checked(value) & mask) << shift;
      let all = (load(view, offset) & ~(mask << shift)) | stored;
      for (const byte of upwards) {
        setUint8.call(view, offset + byte, all & 0xff);
        all >>>= 8;
      }
    },
  };
}

/** A bitfield in five bytes or more. */
function beyondWord(
  bytes: readonly number[],
  shift: number,
  bits: number,
  signed: boolean,
  bigint: boolean,
  checked: (value: unknown) => bigint,
): Codec {
  const mask = ((1n << BigInt(bits)) - 1n) << BigInt(shift);
  const truncate = signed ? BigInt.asIntN : BigInt.asUintN;
  const load = (view: DataView, offset: number): bigint => {
    let all = 0n;
    for (const byte of bytes) all = (all << 8n) | BigInt(getUint8.call(view, offset + byte));
    return all;
  };
  const exact = (view: DataView, offset: number): bigint =>
    truncate(bits, (load(view, offset) & mask) >> BigInt(shift));
  return {
    read: bigint ? exact : (view, offset) => Number(exact(view, offset)),
    write: (view, offset, value) => {
      const stored = BigInt.asUintN(bits, checked(value)) << BigInt(shift);
      let all = (load(view, offset) & ~mask) | stored;
      for (const byte of bytes.toReversed()) {
        setUint8.call(view, offset + byte, Number(all & 0xffn));
        all >>= 8n;
      }
    },
  };
}
