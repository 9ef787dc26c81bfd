import type { AnyRecord, Descriptor, RecordArray } from '@linux-syscalls/types';
import { type Pool, RegionPool } from './RegionPool.ts';

/**
 * bytePool(length, alignment) makes a pool of blocks of bytes.
 *
 * @param length of each block, in bytes.
 * @param alignment of their addresses in bytes, a power of two; 16 by default.
 */
export function bytePool(length: number, alignment?: number): Pool<Uint8Array<ArrayBuffer>> {
  return new RegionPool(length, alignment ?? 16, ({ bytes }) => bytes);
}

/**
 * recordPool(descriptor, extra) makes a pool of structures or unions, aligned as C aligns them.
 *
 * ```ts
 * const times = recordPool(struct.timespec);
 * using time = times.take();
 * clock_gettime(CLOCK_MONOTONIC, time.address);
 * console.log(time.view.tv_nsec);
 * ```
 *
 * @param extra how many bytes to add for a flexible array at the end.
 */
export function recordPool<T extends AnyRecord>(
  descriptor: Pick<Descriptor<T>, 'size' | 'alignment' | 'view'>,
  extra?: number,
): Pool<T> {
  const length = descriptor.size + (extra ?? 0);
  return new RegionPool(length, descriptor.alignment, ({ buffer, offset }) =>
    descriptor.view(buffer, offset, length),
  );
}

/**
 * arrayPool(descriptor, length) makes a pool of arrays of records: `address + i * descriptor.size` is
 * where the record at index `i` lies.
 *
 * @param length of each array, in records.
 */
export function arrayPool<T extends AnyRecord>(
  descriptor: Pick<Descriptor<T>, 'size' | 'alignment' | 'arrayView'>,
  length: number,
): Pool<RecordArray<T>> {
  const size = descriptor.size * length;
  return new RegionPool(size, descriptor.alignment, ({ buffer, offset }) =>
    descriptor.arrayView(buffer, offset, length),
  );
}
