// Generated from Linux 7.3.4 <asm/siginfo.h> by "pnpm generate". Do not edit.
export * from './siginfo.constants.ts';
export { sigevent as sigevent_t } from './siginfo.struct.ts';
export { siginfo as siginfo_t } from './siginfo.struct.ts';
export { sigval as sigval_t } from './siginfo.union.ts';
export * as struct from './siginfo.struct.ts';
export * as union from './siginfo.union.ts';
