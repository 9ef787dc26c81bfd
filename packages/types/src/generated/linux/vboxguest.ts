// Generated from Linux 7.3.4 <linux/vboxguest.h> by "pnpm generate". Do not edit.
export * from './vboxguest.constants.ts';
export * as struct from './vboxguest.struct.ts';
