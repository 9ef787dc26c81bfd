// Generated from Linux 7.3.4 <asm/signal.h> by "pnpm generate". Do not edit.
export * from './signal.constants.ts';
export * from '../../macros/asm/signal.ts';
export { kernel_sigset_t } from './signal.struct.ts';
export type old_sigset_t = number;
export { sigaltstack as stack_t } from './signal.struct.ts';
export * as struct from './signal.struct.ts';
