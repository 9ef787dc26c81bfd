// Generated from Linux 7.3.4 <fwctl/pds.h> by "pnpm generate". Do not edit.
export * from './pds.constants.ts';
export * as struct from './pds.struct.ts';
