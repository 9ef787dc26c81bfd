// Generated from Linux 7.3.4 <video/edid.h> by "pnpm generate". Do not edit.
export * as struct from './edid.struct.ts';
