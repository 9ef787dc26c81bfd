// Generated from Linux 7.3.4 <video/sisfb.h> by "pnpm generate". Do not edit.
export * from './sisfb.constants.ts';
export * as struct from './sisfb.struct.ts';
