// Generated from Linux 7.3.4 <linux/raid/md_u.h> by "pnpm generate". Do not edit.
export * from './md_u.constants.ts';
export { mdu_array_info_s as mdu_array_info_t } from './md_u.struct.ts';
export { mdu_bitmap_file_s as mdu_bitmap_file_t } from './md_u.struct.ts';
export { mdu_disk_info_s as mdu_disk_info_t } from './md_u.struct.ts';
export { mdu_param_s as mdu_param_t } from './md_u.struct.ts';
export { mdu_start_info_s as mdu_start_info_t } from './md_u.struct.ts';
export { mdu_version_s as mdu_version_t } from './md_u.struct.ts';
export * as struct from './md_u.struct.ts';
