// Generated from Linux 7.3.4 <linux/spi/spidev.h> by "pnpm generate". Do not edit.
export * from './spidev.constants.ts';
export * as struct from './spidev.struct.ts';
