// Generated from Linux 7.3.4 <asm/signal.h> by "pnpm generate". Do not edit.
export * from './signal.declared.ts';
export * from '../../macros/asm/signal.ts';
