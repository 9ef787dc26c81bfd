// Generated from Linux 7.3.4 <linux/rtnetlink.h> by "pnpm generate". Do not edit.
export * from './rtnetlink.declared.ts';
export * from '../../macros/linux/rtnetlink.ts';
