// Generated from Linux 7.3.4 <linux/dvb/ca.h> by "pnpm generate". Do not edit.
export * from './ca.constants.ts';
export { ca_caps as ca_caps_t } from './ca.struct.ts';
export { ca_descr_info as ca_descr_info_t } from './ca.struct.ts';
export { ca_descr as ca_descr_t } from './ca.struct.ts';
export { ca_msg as ca_msg_t } from './ca.struct.ts';
export { ca_slot_info as ca_slot_info_t } from './ca.struct.ts';
export * as struct from './ca.struct.ts';
