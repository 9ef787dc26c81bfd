// Generated from Linux 7.3.4 <sound/firewire.h> by "pnpm generate". Do not edit.
export * from './firewire.constants.ts';
export * as struct from './firewire.struct.ts';
export * as union from './firewire.union.ts';
