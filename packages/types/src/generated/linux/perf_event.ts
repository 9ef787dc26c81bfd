// Generated from Linux 7.3.4 <linux/perf_event.h> by "pnpm generate". Do not edit.
export * from './perf_event.constants.ts';
export * as struct from './perf_event.struct.ts';
export * as union from './perf_event.union.ts';
