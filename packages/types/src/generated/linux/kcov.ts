// Generated from Linux 7.3.4 <linux/kcov.h> by "pnpm generate". Do not edit.
export * from './kcov.constants.ts';
export * as struct from './kcov.struct.ts';
