// Generated from Linux 7.3.4 <linux/vm_sockets_diag.h> by "pnpm generate". Do not edit.
export * as struct from './vm_sockets_diag.struct.ts';
