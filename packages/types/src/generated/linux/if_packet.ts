// Generated from Linux 7.3.4 <linux/if_packet.h> by "pnpm generate". Do not edit.
export * from './if_packet.declared.js';
export * from '../../macros/linux/if_packet.js';
