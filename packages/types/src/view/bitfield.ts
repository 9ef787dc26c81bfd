import { checkedInteger } from './check.ts';
import type { Codec } from './codec.ts';

const { getUint8, setUint8 } = DataView.prototype;

/**
 * A bitfield, byte by byte: it touches none but its own, so that no record is too short for it.
 *
 * `bit` counts from the start of the record, from the least significant bit of each byte where
 * bytes are little-endian and from the most significant where they are big-endian. The offsets
 * that the codec is called with are the record's.
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
  const count = Math.floor((bit + bits - 1) / 8) - first + 1;
  const shift = BigInt(little ? bit - first * 8 : (first + count) * 8 - bit - bits);
  const mask = ((1n << BigInt(bits)) - 1n) << shift;
  const byteAt = (index: number): number => first + (little ? count - 1 - index : index);

  const load = (view: DataView, offset: number): bigint => {
    let all = 0n;
    for (let i = 0; i < count; i += 1) {
      all = (all << 8n) | BigInt(getUint8.call(view, offset + byteAt(i)));
    }
    return all;
  };
  const exact = (view: DataView, offset: number): bigint => {
    const value = (load(view, offset) & mask) >> shift;
    return signed ? BigInt.asIntN(bits, value) : value;
  };
  return {
    read: bigint || bits > 32 ? exact : (view, offset) => Number(exact(view, offset)),
    write: (view, offset, value) => {
      const checked = BigInt.asUintN(bits, checkedInteger(what, value, bits, signed));
      let all = (load(view, offset) & ~mask) | (checked << shift);
      for (let i = count - 1; i >= 0; i -= 1) {
        setUint8.call(view, offset + byteAt(i), Number(all & 0xffn));
        all >>= 8n;
      }
    },
  };
}
