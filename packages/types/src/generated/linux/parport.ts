// Generated from Linux 7.3.4 <linux/parport.h> by "pnpm generate". Do not edit.
export * from './parport.constants.ts';
export type parport_device_class = number;
