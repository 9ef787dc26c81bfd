// Generated from Linux 7.3.4 <linux/iio/events.h> by "pnpm generate". Do not edit.
export * from './events.constants.ts';
export * as struct from './events.struct.ts';
