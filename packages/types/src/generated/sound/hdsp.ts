// Generated from Linux 7.3.4 <sound/hdsp.h> by "pnpm generate". Do not edit.
export * from './hdsp.constants.ts';
export * as struct from './hdsp.struct.ts';
