// Generated from Linux 7.3.4 <linux/if_bridge.h> by "pnpm generate". Do not edit.
export * from './if_bridge.constants.ts';
export * as struct from './if_bridge.struct.ts';
