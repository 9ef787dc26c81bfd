// Generated from Linux 7.3.4 <sound/sfnt_info.h> by "pnpm generate". Do not edit.
export * from './sfnt_info.constants.ts';
export * as struct from './sfnt_info.struct.ts';
