// Generated from Linux 7.3.4 <asm/kvm_para.h> by "pnpm generate". Do not edit.
export * from './kvm_para.constants.ts';
export * as struct from './kvm_para.struct.ts';
