// Generated from Linux 7.3.4 <linux/psp-dbc.h> by "pnpm generate". Do not edit.
export * from './psp-dbc.constants.ts';
export * as struct from './psp-dbc.struct.ts';
