// Generated from Linux 7.3.4 <linux/omap3isp.h> by "pnpm generate". Do not edit.
export * from './omap3isp.constants.ts';
export * as struct from './omap3isp.struct.ts';
