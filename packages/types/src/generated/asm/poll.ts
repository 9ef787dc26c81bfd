// Generated from Linux 7.3.4 <asm/poll.h> by "pnpm generate". Do not edit.
export * from './poll.constants.ts';
export * as struct from './poll.struct.ts';
