// Generated from Linux 7.3.4 <linux/stat.h> by "pnpm generate". Do not edit.
export * from './stat.declared.ts';
export * from '../../macros/linux/stat.ts';
