// Generated from Linux 7.3.4 <asm/ioctl.h> by "pnpm generate". Do not edit.

export const _IOC_DIRSHIFT = 30;
export const _IOC_SIZEMASK = 16383;
export const _IOC_SIZESHIFT = 16;
