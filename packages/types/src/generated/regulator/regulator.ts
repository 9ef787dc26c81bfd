// Generated from Linux 7.3.4 <regulator/regulator.h> by "pnpm generate". Do not edit.
export * from './regulator.constants.ts';
export * as struct from './regulator.struct.ts';
