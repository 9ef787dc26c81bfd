// Generated from Linux 7.3.4 <linux/ptp_clock.h> by "pnpm generate". Do not edit.
export * from './ptp_clock.constants.ts';
export * as struct from './ptp_clock.struct.ts';
