// Generated from Linux 7.3.4 <fwctl/fwctl.h> by "pnpm generate". Do not edit.
export * from './fwctl.constants.ts';
export * as struct from './fwctl.struct.ts';
