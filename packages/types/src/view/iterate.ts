import { architectures } from '@linux-syscalls/abi/arch';
import { rangeError } from '@linux-syscalls/errors';
import type { Memory } from '../descriptor.ts';
import { bytesUnder } from '../memory.ts';
import type { Shape } from './shape.ts';

/** How to compute the length of a record from one of its fields, as the kernel's macros do. */
export interface LengthField {
  /** The field. */
  readonly name: string;
  /** What the field counts: the whole record, or what follows its fixed part. */
  readonly counts: 'record' | 'rest';
  /** The alignment of the next record; 1 by default. */
  readonly align?: number | 'word';
}

/** Iterates over records of variable length; each view has the length of its record. */
export function* iterate(
  shape: Shape,
  lengthField: LengthField,
  memory: Memory,
  byteLength: number,
): Generator<DataView> {
  const bytes = bytesUnder(memory);
  if (!Number.isInteger(byteLength) || byteLength < 0 || byteLength > bytes.length) {
    throw rangeError(
      `iterating ${shape.name}: byteLength is ${byteLength}, but the memory has ${bytes.length}`,
    );
  }
  const { size } = shape.placement;
  const { name, counts, align = 1 } = lengthField;
  const field = shape.fields().find((one) => one.name === name)!;
  const unit = align === 'word' ? architectures[shape.identity.architecture].wordBits / 8 : align;
  const View = shape.view();
  const { buffer, byteOffset } = bytes;
  const whole = new DataView(buffer, byteOffset, byteLength);
  for (let at = 0; at < byteLength; ) {
    const left = byteLength - at;
    if (left < size) {
      throw rangeError(`${shape.name} at offset ${at} is cut off after ${left} bytes`);
    }
    const length =
      Number(field.codec.read(whole, at + field.offset)) + (counts === 'rest' ? size : 0);
    if (length < size || length > left) {
      throw rangeError(
        `${shape.name} at offset ${at} says it has ${length} bytes, of ${left} that are left`,
      );
    }
    yield new View(buffer, byteOffset + at, length);
    at += Math.ceil(length / unit) * unit;
  }
}
