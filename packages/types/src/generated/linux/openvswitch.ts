// Generated from Linux 7.3.4 <linux/openvswitch.h> by "pnpm generate". Do not edit.
export * from './openvswitch.constants.ts';
export * as struct from './openvswitch.struct.ts';
