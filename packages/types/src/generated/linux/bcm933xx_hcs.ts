// Generated from Linux 7.3.4 <linux/bcm933xx_hcs.h> by "pnpm generate". Do not edit.
export * as struct from './bcm933xx_hcs.struct.ts';
