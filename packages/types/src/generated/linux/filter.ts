// Generated from Linux 7.3.4 <linux/filter.h> by "pnpm generate". Do not edit.
export * from './filter.declared.ts';
export * from '../../macros/linux/filter.ts';
