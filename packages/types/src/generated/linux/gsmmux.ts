// Generated from Linux 7.3.4 <linux/gsmmux.h> by "pnpm generate". Do not edit.
export * from './gsmmux.constants.ts';
export * as struct from './gsmmux.struct.ts';
