// Generated from Linux 7.3.4 <linux/vm_sockets.h> by "pnpm generate". Do not edit.
export * from './vm_sockets.constants.ts';
export * from '../../macros/linux/vm_sockets.ts';
export * as struct from './vm_sockets.struct.ts';
