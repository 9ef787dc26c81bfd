// Generated from Linux 7.3.4 <linux/comedi.h> by "pnpm generate". Do not edit.
export * from './comedi.constants.ts';
export * as struct from './comedi.struct.ts';
