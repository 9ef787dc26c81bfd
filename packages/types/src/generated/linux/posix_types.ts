// Generated from Linux 7.3.4 <linux/posix_types.h> by "pnpm generate". Do not edit.
export * from './posix_types.declared.ts';
export * from '../../macros/linux/posix_types.ts';
