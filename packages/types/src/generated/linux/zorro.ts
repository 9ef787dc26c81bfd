// Generated from Linux 7.3.4 <linux/zorro.h> by "pnpm generate". Do not edit.
export * from './zorro.constants.ts';
export type zorro_id = number;
export * as struct from './zorro.struct.ts';
