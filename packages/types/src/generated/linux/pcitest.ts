// Generated from Linux 7.3.4 <linux/pcitest.h> by "pnpm generate". Do not edit.
export * from './pcitest.constants.ts';
export * as struct from './pcitest.struct.ts';
