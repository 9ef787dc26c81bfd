// Generated from Linux 7.3.4 <sound/fcp.h> by "pnpm generate". Do not edit.
export * from './fcp.constants.ts';
export * as struct from './fcp.struct.ts';
