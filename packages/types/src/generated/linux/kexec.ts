// Generated from Linux 7.3.4 <linux/kexec.h> by "pnpm generate". Do not edit.
export * from './kexec.constants.ts';
export * as struct from './kexec.struct.ts';
