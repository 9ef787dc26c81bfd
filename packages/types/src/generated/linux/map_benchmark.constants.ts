// Generated from Linux 7.3.4 <linux/map_benchmark.h> by "pnpm generate". Do not edit.
export const DMA_MAP_BENCHMARK = 3230163969,
  DMA_MAP_BENCH_MODE_MAX = 2,
  DMA_MAP_BENCH_SG_MODE = 1,
  DMA_MAP_BENCH_SINGLE_MODE = 0,
  DMA_MAP_BIDIRECTIONAL = 0,
  DMA_MAP_FROM_DEVICE = 2,
  DMA_MAP_MAX_SECONDS = 300,
  DMA_MAP_MAX_THREADS = 1024,
  DMA_MAP_TO_DEVICE = 1;
