// Generated from Linux 7.3.4 <fwctl/cxl.h> by "pnpm generate". Do not edit.
export * as struct from './cxl.struct.ts';
