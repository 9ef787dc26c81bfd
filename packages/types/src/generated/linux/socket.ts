// Generated from Linux 7.3.4 <linux/socket.h> by "pnpm generate". Do not edit.
export * from './socket.declared.ts';
export * from '../../macros/linux/socket.ts';
