// Generated from Linux 7.3.4 <mtd/inftl-user.h> by "pnpm generate". Do not edit.
export * from './inftl-user.constants.ts';
export * as struct from './inftl-user.struct.ts';
export * as union from './inftl-user.union.ts';
