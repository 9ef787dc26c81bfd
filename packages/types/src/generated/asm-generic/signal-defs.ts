// Generated from Linux 7.3.4 <asm-generic/signal-defs.h> by "pnpm generate". Do not edit.
export * from './signal-defs.constants.ts';
