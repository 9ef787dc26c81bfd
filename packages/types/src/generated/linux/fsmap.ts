// Generated from Linux 7.3.4 <linux/fsmap.h> by "pnpm generate". Do not edit.
export * from './fsmap.constants.ts';
export * as struct from './fsmap.struct.ts';
