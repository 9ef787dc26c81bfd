// Generated from Linux 7.3.4 <linux/coff.h> by "pnpm generate". Do not edit.
export * from './coff.constants.ts';
export { COFF_AOUTHDR } from './coff.struct.ts';
export * as struct from './coff.struct.ts';
export * as union from './coff.union.ts';
