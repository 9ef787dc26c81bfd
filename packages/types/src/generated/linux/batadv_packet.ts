// Generated from Linux 7.3.4 <linux/batadv_packet.h> by "pnpm generate". Do not edit.
export * from './batadv_packet.constants.ts';
export * as struct from './batadv_packet.struct.ts';
