// Generated from Linux 7.3.4 <linux/map_benchmark.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const DMA_MAP_BENCHMARK = 3230163969,
  DMA_MAP_BENCH_MODE_MAX = 2,
  DMA_MAP_BENCH_SG_MODE = 1,
  DMA_MAP_BENCH_SINGLE_MODE = 0,
  DMA_MAP_BIDIRECTIONAL = 0,
  DMA_MAP_FROM_DEVICE = 2,
  DMA_MAP_MAX_SECONDS = 300,
  DMA_MAP_MAX_THREADS = 1024,
  DMA_MAP_TO_DEVICE = 1;
export declare namespace struct {
  /** `<linux/map_benchmark.h>`: 136 bytes. */
  interface map_benchmark extends RecordView<'struct map_benchmark'> {
    get avg_map_100ns(): bigint;
    set avg_map_100ns(value: Integer);
    get map_stddev(): bigint;
    set map_stddev(value: Integer);
    get avg_unmap_100ns(): bigint;
    set avg_unmap_100ns(value: Integer);
    get unmap_stddev(): bigint;
    set unmap_stddev(value: Integer);
    threads: number;
    seconds: number;
    node: number;
    dma_bits: number;
    dma_dir: number;
    dma_trans_ns: number;
    granule: number;
    map_mode: number;
    get expansion(): Uint8Array;
    set expansion(value: Bytes);
  }
}

export const struct: {
  readonly map_benchmark: Descriptor<struct.map_benchmark>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"map_benchmark": "__u64 avg_map_100ns;__u64 map_stddev;__u64 avg_unmap_100ns;__u64 unmap_stddev;__u32 threads;__u32 seconds;__s32 node;__u32 dma_bits;__u32 dma_dir;__u32 dma_trans_ns;__u32 granule;__u8 map_mode;__u8 expansion[75];"
}`),
);
