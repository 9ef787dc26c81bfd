// Generated from Linux 7.3.4 <asm/ioctl.h> by "pnpm generate". Do not edit.
export * from '../../macros/asm/ioctl.ts';
export * from './ioctl.constants.ts';
