// Generated from Linux 7.3.4 <linux/cfm_bridge.h> by "pnpm generate". Do not edit.
export * from './cfm_bridge.constants.ts';
export * as struct from './cfm_bridge.struct.ts';
