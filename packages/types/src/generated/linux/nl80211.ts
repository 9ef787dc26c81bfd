// Generated from Linux 7.3.4 <linux/nl80211.h> by "pnpm generate". Do not edit.
export * from './nl80211.constants.ts';
export * as struct from './nl80211.struct.ts';
