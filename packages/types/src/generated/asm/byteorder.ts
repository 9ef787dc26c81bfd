// Generated from Linux 7.3.4 <asm/byteorder.h> by "pnpm generate". Do not edit.
export * from '../../macros/asm/byteorder.ts';
