// Generated from Linux 7.3.4 <linux/in6.h> by "pnpm generate". Do not edit.
export * from './in6.declared.ts';
export * from '../../macros/linux/in6.ts';
