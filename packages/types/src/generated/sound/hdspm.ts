// Generated from Linux 7.3.4 <sound/hdspm.h> by "pnpm generate". Do not edit.
export * from './hdspm.constants.ts';
export * as struct from './hdspm.struct.ts';
