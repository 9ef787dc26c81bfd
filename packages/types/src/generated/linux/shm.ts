// Generated from Linux 7.3.4 <linux/shm.h> by "pnpm generate". Do not edit.
export * from './shm.constants.ts';
export * as struct from './shm.struct.ts';
