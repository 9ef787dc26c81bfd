// Generated from Linux 7.3.4 <misc/amd-apml.h> by "pnpm generate". Do not edit.
export * from './amd-apml.constants.ts';
export * as struct from './amd-apml.struct.ts';
