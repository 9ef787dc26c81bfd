// Generated from Linux 7.3.4 <misc/xilinx_sdfec.h> by "pnpm generate". Do not edit.
export * from './xilinx_sdfec.constants.ts';
export * as struct from './xilinx_sdfec.struct.ts';
