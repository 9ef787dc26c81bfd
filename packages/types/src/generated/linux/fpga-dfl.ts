// Generated from Linux 7.3.4 <linux/fpga-dfl.h> by "pnpm generate". Do not edit.
export * from './fpga-dfl.constants.ts';
export * as struct from './fpga-dfl.struct.ts';
