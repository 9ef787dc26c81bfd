// Generated from Linux 7.3.4 <linux/mman.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const MAP_DROPPABLE = 8,
  MAP_HUGE_16GB = 2281701376,
  MAP_HUGE_16KB = 939524096,
  MAP_HUGE_16MB = 1610612736,
  MAP_HUGE_1GB = 2013265920,
  MAP_HUGE_1MB = 1342177280,
  MAP_HUGE_256MB = 1879048192,
  MAP_HUGE_2GB = 2080374784,
  MAP_HUGE_2MB = 1409286144,
  MAP_HUGE_32MB = 1677721600,
  MAP_HUGE_512KB = 1275068416,
  MAP_HUGE_512MB = 1946157056,
  MAP_HUGE_64KB = 1073741824,
  MAP_HUGE_8MB = 1543503872,
  MAP_HUGE_MASK = 63,
  MAP_HUGE_SHIFT = 26,
  MAP_PRIVATE = 2,
  MAP_SHARED = 1,
  MAP_SHARED_VALIDATE = 3,
  MREMAP_DONTUNMAP = 4,
  MREMAP_FIXED = 2,
  MREMAP_MAYMOVE = 1,
  OVERCOMMIT_ALWAYS = 1,
  OVERCOMMIT_GUESS = 0,
  OVERCOMMIT_NEVER = 2;
export declare namespace struct {
  /** `<linux/mman.h>`: 40 bytes. */
  interface cachestat extends RecordView<'struct cachestat'> {
    get nr_cache(): bigint;
    set nr_cache(value: Integer);
    get nr_dirty(): bigint;
    set nr_dirty(value: Integer);
    get nr_writeback(): bigint;
    set nr_writeback(value: Integer);
    get nr_evicted(): bigint;
    set nr_evicted(value: Integer);
    get nr_recently_evicted(): bigint;
    set nr_recently_evicted(value: Integer);
  }

  /** `<linux/mman.h>`: 16 bytes. */
  interface cachestat_range extends RecordView<'struct cachestat_range'> {
    get off(): bigint;
    set off(value: Integer);
    get len(): bigint;
    set len(value: Integer);
  }
}

export const struct: {
  readonly cachestat: Descriptor<struct.cachestat>;
  readonly cachestat_range: Descriptor<struct.cachestat_range>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"cachestat": "__u64 nr_cache;__u64 nr_dirty;__u64 nr_writeback;__u64 nr_evicted;__u64 nr_recently_evicted;",
"cachestat_range": "__u64 off;__u64 len;"
}`),
);
