// Generated from Linux 7.3.4 <linux/map_benchmark.h> by "pnpm generate". Do not edit.
export * from './map_benchmark.constants.ts';
export * as struct from './map_benchmark.struct.ts';
