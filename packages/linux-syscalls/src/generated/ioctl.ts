// Generated from Linux 7.3.4 <asm/ioctl.h> by "pnpm generate". Do not edit.

/** Of requests, <asm/ioctl.h>. */
export const _IOC_DIRSHIFT = 30;

/** Of requests, <asm/ioctl.h>. */
export const _IOC_SIZEMASK = 16383;

/** Of requests, <asm/ioctl.h>. */
export const _IOC_SIZESHIFT = 16;
