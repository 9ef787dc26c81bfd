// Generated from Linux 7.3.4 <linux/gpio.h> by "pnpm generate". Do not edit.
export * from './gpio.constants.ts';
export * as struct from './gpio.struct.ts';
