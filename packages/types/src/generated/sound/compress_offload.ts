// Generated from Linux 7.3.4 <sound/compress_offload.h> by "pnpm generate". Do not edit.
export * from './compress_offload.constants.ts';
export * as struct from './compress_offload.struct.ts';
