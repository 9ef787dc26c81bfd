// Generated from Linux 7.3.4 <linux/um_timetravel.h> by "pnpm generate". Do not edit.
export * from './um_timetravel.constants.ts';
export * as struct from './um_timetravel.struct.ts';
export * as union from './um_timetravel.union.ts';
