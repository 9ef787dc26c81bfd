// Generated from Linux 7.3.4 <linux/sed-opal.h> by "pnpm generate". Do not edit.
export * from './sed-opal.constants.ts';
export * as struct from './sed-opal.struct.ts';
