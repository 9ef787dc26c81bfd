// Generated from Linux 7.3.4 <linux/pkt_cls.h> by "pnpm generate". Do not edit.
export * from './pkt_cls.constants.ts';
export * as struct from './pkt_cls.struct.ts';
