// Generated from Linux 7.3.4 <linux/sev-guest.h> by "pnpm generate". Do not edit.
export * from './sev-guest.constants.ts';
export * as struct from './sev-guest.struct.ts';
