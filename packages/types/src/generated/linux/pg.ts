// Generated from Linux 7.3.4 <linux/pg.h> by "pnpm generate". Do not edit.
export * from './pg.constants.ts';
export * as struct from './pg.struct.ts';
