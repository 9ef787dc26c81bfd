// Generated from Linux 7.3.4 <linux/vm_sockets.h> by "pnpm generate". Do not edit.
export * from './vm_sockets.declared.js';
export * from '../../macros/linux/vm_sockets.js';
