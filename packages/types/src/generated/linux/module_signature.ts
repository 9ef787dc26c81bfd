// Generated from Linux 7.3.4 <linux/module_signature.h> by "pnpm generate". Do not edit.
export * from './module_signature.constants.ts';
export * as struct from './module_signature.struct.ts';
