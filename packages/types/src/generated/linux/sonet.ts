// Generated from Linux 7.3.4 <linux/sonet.h> by "pnpm generate". Do not edit.
export * from './sonet.constants.ts';
export * as struct from './sonet.struct.ts';
