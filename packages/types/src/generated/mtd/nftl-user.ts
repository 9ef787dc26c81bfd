// Generated from Linux 7.3.4 <mtd/nftl-user.h> by "pnpm generate". Do not edit.
export * from './nftl-user.constants.ts';
export * as struct from './nftl-user.struct.ts';
export * as union from './nftl-user.union.ts';
