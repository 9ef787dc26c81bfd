// Generated from Linux 7.3.4 <asm/sgx.h> by "pnpm generate". Do not edit.
export * from './sgx.constants.ts';
export * as struct from './sgx.struct.ts';
