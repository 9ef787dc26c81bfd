// Generated from Linux 7.3.4 <fwctl/bnxt.h> by "pnpm generate". Do not edit.
export * from './bnxt.constants.ts';
export * as struct from './bnxt.struct.ts';
