// Generated from Linux 7.3.4 <sound/scarlett2.h> by "pnpm generate". Do not edit.
export * from './scarlett2.constants.ts';
export * as struct from './scarlett2.struct.ts';
