// Generated from Linux 7.3.4 <asm/stat.h> by "pnpm generate". Do not edit.
export * from './stat.constants.ts';
export * as struct from './stat.struct.ts';
