// Generated from Linux 7.3.4 <linux/fib_rules.h> by "pnpm generate". Do not edit.
export * from './fib_rules.constants.ts';
export * as struct from './fib_rules.struct.ts';
