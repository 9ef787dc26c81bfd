// Generated from Linux 7.3.4 <linux/target_core_user.h> by "pnpm generate". Do not edit.
export * from './target_core_user.constants.ts';
export * as struct from './target_core_user.struct.ts';
