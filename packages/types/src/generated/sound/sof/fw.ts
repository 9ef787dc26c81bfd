// Generated from Linux 7.3.4 <sound/sof/fw.h> by "pnpm generate". Do not edit.
export * from './fw.constants.ts';
export * as struct from './fw.struct.ts';
