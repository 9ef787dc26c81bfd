// Generated from Linux 7.3.4 <linux/fscrypt.h> by "pnpm generate". Do not edit.
export * from './fscrypt.constants.ts';
export * as struct from './fscrypt.struct.ts';
