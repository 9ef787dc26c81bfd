// Generated from Linux 7.3.4 <asm/hwprobe.h> by "pnpm generate". Do not edit.
export * from './hwprobe.constants.ts';
export * as struct from './hwprobe.struct.ts';
