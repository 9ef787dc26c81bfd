// Generated from Linux 7.3.4 <linux/ivtv.h> by "pnpm generate". Do not edit.
export * from './ivtv.constants.ts';
export * as struct from './ivtv.struct.ts';
