// Generated from Linux 7.3.4 <linux/in.h> by "pnpm generate". Do not edit.
export * from './in.declared.ts';
export * from '../../macros/linux/in.ts';
