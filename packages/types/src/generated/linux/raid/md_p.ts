// Generated from Linux 7.3.4 <linux/raid/md_p.h> by "pnpm generate". Do not edit.
export * from './md_p.constants.ts';
export { mdp_device_descriptor_s as mdp_disk_t } from './md_p.struct.ts';
export { mdp_superblock_s as mdp_super_t } from './md_p.struct.ts';
export * as struct from './md_p.struct.ts';
