// Generated from Linux 7.3.4 <linux/ethtool.h> by "pnpm generate". Do not edit.
export * from './ethtool.constants.ts';
export * as struct from './ethtool.struct.ts';
export * as union from './ethtool.union.ts';
