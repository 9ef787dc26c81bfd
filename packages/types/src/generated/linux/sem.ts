// Generated from Linux 7.3.4 <linux/sem.h> by "pnpm generate". Do not edit.
export * from './sem.constants.ts';
export * as struct from './sem.struct.ts';
export * as union from './sem.union.ts';
