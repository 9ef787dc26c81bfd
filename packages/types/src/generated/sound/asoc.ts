// Generated from Linux 7.3.4 <sound/asoc.h> by "pnpm generate". Do not edit.
export * from './asoc.constants.ts';
export * as struct from './asoc.struct.ts';
