// Generated from Linux 7.3.4 <linux/cgroupstats.h> by "pnpm generate". Do not edit.
export * from './cgroupstats.constants.ts';
export * as struct from './cgroupstats.struct.ts';
