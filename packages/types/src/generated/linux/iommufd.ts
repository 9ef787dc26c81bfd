// Generated from Linux 7.3.4 <linux/iommufd.h> by "pnpm generate". Do not edit.
export * from './iommufd.constants.ts';
export * as struct from './iommufd.struct.ts';
