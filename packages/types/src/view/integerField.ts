import type { Placement } from '../c/layout.ts';

/** Where an integer lies in a record, for code that writes it in the machine's byte order. */
export interface IntegerField {
  readonly offset: number;
  /** In bytes. */
  readonly size: 1 | 2 | 4 | 8;
  readonly signed: boolean;
}

/**
 * The place of an integer or a pointer; `undefined` for other fields: bitfields, those of 128 bits or of
 * another byte order, arrays, records, and names that no field has.
 */
export function integerField(
  { fields }: Placement,
  machineOrder: 'little' | 'big',
  name: string,
): IntegerField | undefined {
  const field = fields.find((one) => one.name === name);
  if (field === undefined || field.bits !== undefined) return undefined;
  const { offset, type } = field;
  const size = type.size as IntegerField['size'];
  if (type.kind === 'pointer') return { offset, size, signed: false };
  if (type.kind !== 'scalar' || type.size > 8) return undefined;
  const { sort, byteOrder = machineOrder } = type.scalar;
  if (sort === 'float' || byteOrder !== machineOrder) return undefined;
  return { offset, size, signed: sort === 'signed' };
}
