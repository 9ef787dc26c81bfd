// Generated from Linux 7.3.4 <linux/xfrm.h> by "pnpm generate". Do not edit.
export * from './xfrm.constants.ts';
export { xfrm_address_t } from './xfrm.union.ts';
export * as struct from './xfrm.struct.ts';
export * as union from './xfrm.union.ts';
