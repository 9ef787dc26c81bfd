// Generated from Linux 7.3.4 <linux/media/amlogic/c3-isp-config.h> by "pnpm generate". Do not edit.
export * from './c3-isp-config.constants.ts';
export * as struct from './c3-isp-config.struct.ts';
