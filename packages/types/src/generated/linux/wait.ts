// Generated from Linux 7.3.4 <linux/wait.h> by "pnpm generate". Do not edit.
export * from './wait.declared.ts';
export * from '../../macros/linux/wait.ts';
