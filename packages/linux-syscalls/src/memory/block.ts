import type { Allocation } from './Allocation.ts';
import { Region } from './Region.ts';
import { RegionAllocation } from './RegionAllocation.ts';

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
 * @param alignment of its address in bytes, a power of two; 16 by default.
 */
export function block(length: number, alignment?: number): Allocation<Uint8Array<ArrayBuffer>> {
  const region = new Region(length, alignment ?? 16);
  return new RegionAllocation(region, region.bytes, (freed) => freed.discard());
}
