// Generated from Linux 7.3.4 <linux/atmbr2684.h> by "pnpm generate". Do not edit.
export * from './atmbr2684.constants.ts';
export * as struct from './atmbr2684.struct.ts';
