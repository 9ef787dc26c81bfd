// Generated from Linux 7.3.4 <linux/mman.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

/** `<linux/mman.h>`: 40 bytes. */
export interface cachestat extends RecordView<'struct cachestat'> {
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

export const cachestat: Descriptor<cachestat> = /* @__PURE__ */ declareStruct(
  'cachestat',
  `
  __u64 nr_cache;
  __u64 nr_dirty;
  __u64 nr_writeback;
  __u64 nr_evicted;
  __u64 nr_recently_evicted;
`,
);

/** `<linux/mman.h>`: 16 bytes. */
export interface cachestat_range extends RecordView<'struct cachestat_range'> {
  get off(): bigint;
  set off(value: Integer);
  get len(): bigint;
  set len(value: Integer);
}

export const cachestat_range: Descriptor<cachestat_range> = /* @__PURE__ */ declareStruct(
  'cachestat_range',
  `
  __u64 off;
  __u64 len;
`,
);
