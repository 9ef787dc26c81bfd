import type { Allocation } from './Allocation.ts';
import { Held } from './Held.ts';
import { Place } from './Place.ts';

/**
 * block(length, alignment) makes zeroed bytes whose address never moves, as `allocate` of `/raw` does,
 * and that can be freed.
 *
 * ```ts
 * using page = block(4096, 4096);
 * read(fd, page.address, 4096);
 * console.log(page.view[0]);
 * ```
 *
 * @param length in bytes.
 * @param alignment of its address in bytes, a power of two; 16 unless told.
 */
export function block(length: number, alignment?: number): Allocation<Uint8Array<ArrayBuffer>> {
  const place = new Place(length, alignment ?? 16);
  return new Held(place, place.bytes, (freed) => freed.discard());
}
