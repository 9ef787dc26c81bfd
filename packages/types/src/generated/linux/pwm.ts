// Generated from Linux 7.3.4 <linux/pwm.h> by "pnpm generate". Do not edit.
export * from './pwm.constants.ts';
export * as struct from './pwm.struct.ts';
