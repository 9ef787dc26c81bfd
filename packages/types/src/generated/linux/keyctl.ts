// Generated from Linux 7.3.4 <linux/keyctl.h> by "pnpm generate". Do not edit.
export * from './keyctl.constants.ts';
export * as struct from './keyctl.struct.ts';
