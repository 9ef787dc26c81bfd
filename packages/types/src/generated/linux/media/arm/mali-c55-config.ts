// Generated from Linux 7.3.4 <linux/media/arm/mali-c55-config.h> by "pnpm generate". Do not edit.
export * from './mali-c55-config.constants.ts';
export * as struct from './mali-c55-config.struct.ts';
