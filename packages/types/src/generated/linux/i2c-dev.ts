// Generated from Linux 7.3.4 <linux/i2c-dev.h> by "pnpm generate". Do not edit.
export * from './i2c-dev.constants.ts';
export * as struct from './i2c-dev.struct.ts';
