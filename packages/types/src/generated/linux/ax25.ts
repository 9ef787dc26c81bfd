// Generated from Linux 7.3.4 <linux/ax25.h> by "pnpm generate". Do not edit.
export * from './ax25.constants.ts';
export { ax25_address } from './ax25.struct.ts';
export * as struct from './ax25.struct.ts';
