// Generated from Linux 7.3.4 <linux/if_alg.h> by "pnpm generate". Do not edit.
export * from './if_alg.constants.ts';
export * as struct from './if_alg.struct.ts';
