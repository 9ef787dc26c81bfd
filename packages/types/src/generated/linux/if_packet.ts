// Generated from Linux 7.3.4 <linux/if_packet.h> by "pnpm generate". Do not edit.
export * from './if_packet.constants.ts';
export * from '../../macros/linux/if_packet.ts';
export * as struct from './if_packet.struct.ts';
export * as union from './if_packet.union.ts';
