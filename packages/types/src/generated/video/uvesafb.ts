// Generated from Linux 7.3.4 <video/uvesafb.h> by "pnpm generate". Do not edit.
export * from './uvesafb.constants.ts';
export * as struct from './uvesafb.struct.ts';
