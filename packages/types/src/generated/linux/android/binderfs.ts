// Generated from Linux 7.3.4 <linux/android/binderfs.h> by "pnpm generate". Do not edit.
export * from './binderfs.constants.ts';
export * as struct from './binderfs.struct.ts';
