// Generated from Linux 7.3.4 <asm/ioctl.h> by "pnpm generate". Do not edit.
export * from './ioctl.declared.ts';
export * from '../../macros/asm/ioctl.ts';
