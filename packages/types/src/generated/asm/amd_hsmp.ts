// Generated from Linux 7.3.4 <asm/amd_hsmp.h> by "pnpm generate". Do not edit.
export * from './amd_hsmp.constants.ts';
export * as struct from './amd_hsmp.struct.ts';
