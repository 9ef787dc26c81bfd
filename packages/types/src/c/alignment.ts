import { wrongValue } from '@linux-syscalls/errors';

/** Checks that a value is an alignment in C; any other would silently misplace every field. */
export function checkAlignment(what: string, value: unknown): number {
  const isPower = typeof value === 'number' && value > 0 && Number.isInteger(Math.log2(value));
  if (isPower && value < 2 ** 28) return value;
  throw wrongValue(what, 'a power of two, in bytes', value);
}
