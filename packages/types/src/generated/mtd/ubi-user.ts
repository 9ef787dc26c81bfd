// Generated from Linux 7.3.4 <mtd/ubi-user.h> by "pnpm generate". Do not edit.
export * from './ubi-user.constants.ts';
export * as struct from './ubi-user.struct.ts';
