// Generated from Linux 7.3.4 <sound/sof/header.h> by "pnpm generate". Do not edit.
export * from './header.constants.ts';
export * as struct from './header.struct.ts';
