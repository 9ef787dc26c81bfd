// Generated from Linux 7.3.4 <sound/compress_params.h> by "pnpm generate". Do not edit.
export * from './compress_params.constants.ts';
export * as struct from './compress_params.struct.ts';
export * as union from './compress_params.union.ts';
