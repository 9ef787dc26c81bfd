// Generated from Linux 7.3.4 <linux/iio/buffer.h> by "pnpm generate". Do not edit.
export * from './buffer.constants.ts';
export * as struct from './buffer.struct.ts';
