// Generated from Linux 7.3.4 <misc/ocxl.h> by "pnpm generate". Do not edit.
export * from './ocxl.constants.ts';
export * as struct from './ocxl.struct.ts';
