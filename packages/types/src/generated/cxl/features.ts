// Generated from Linux 7.3.4 <cxl/features.h> by "pnpm generate". Do not edit.
export * from './features.constants.ts';
export * as struct from './features.struct.ts';
