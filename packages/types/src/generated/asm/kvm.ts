// Generated from Linux 7.3.4 <asm/kvm.h> by "pnpm generate". Do not edit.
export * from './kvm.constants.ts';
export * as struct from './kvm.struct.ts';
