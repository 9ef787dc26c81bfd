// Generated from Linux 7.3.4 <linux/net.h> by "pnpm generate". Do not edit.
export * from './net.constants.ts';
export type socket_state = number;
