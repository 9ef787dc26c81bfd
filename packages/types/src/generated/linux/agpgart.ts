// Generated from Linux 7.3.4 <linux/agpgart.h> by "pnpm generate". Do not edit.
export * from './agpgart.constants.ts';
export { _agp_allocate as agp_allocate } from './agpgart.struct.ts';
export { _agp_bind as agp_bind } from './agpgart.struct.ts';
export { _agp_info as agp_info } from './agpgart.struct.ts';
export { _agp_region as agp_region } from './agpgart.struct.ts';
export { _agp_segment as agp_segment } from './agpgart.struct.ts';
export { _agp_setup as agp_setup } from './agpgart.struct.ts';
export { _agp_unbind as agp_unbind } from './agpgart.struct.ts';
export * as struct from './agpgart.struct.ts';
