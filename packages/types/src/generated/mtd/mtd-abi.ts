// Generated from Linux 7.3.4 <mtd/mtd-abi.h> by "pnpm generate". Do not edit.
export * from './mtd-abi.constants.ts';
export * as struct from './mtd-abi.struct.ts';
