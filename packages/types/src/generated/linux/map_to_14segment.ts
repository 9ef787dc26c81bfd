// Generated from Linux 7.3.4 <linux/map_to_14segment.h> by "pnpm generate". Do not edit.
export * from './map_to_14segment.constants.ts';
export * as struct from './map_to_14segment.struct.ts';
