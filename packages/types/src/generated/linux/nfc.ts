// Generated from Linux 7.3.4 <linux/nfc.h> by "pnpm generate". Do not edit.
export * from './nfc.constants.ts';
export * as struct from './nfc.struct.ts';
