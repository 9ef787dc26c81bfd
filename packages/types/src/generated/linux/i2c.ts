// Generated from Linux 7.3.4 <linux/i2c.h> by "pnpm generate". Do not edit.
export * from './i2c.constants.ts';
export * as struct from './i2c.struct.ts';
export * as union from './i2c.union.ts';
