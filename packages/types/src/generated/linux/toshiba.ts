// Generated from Linux 7.3.4 <linux/toshiba.h> by "pnpm generate". Do not edit.
export * from './toshiba.constants.ts';
export { SMMRegisters } from './toshiba.struct.ts';
export * as struct from './toshiba.struct.ts';
