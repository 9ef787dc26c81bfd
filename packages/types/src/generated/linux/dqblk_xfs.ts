// Generated from Linux 7.3.4 <linux/dqblk_xfs.h> by "pnpm generate". Do not edit.
export * from './dqblk_xfs.constants.ts';
export { fs_disk_quota as fs_disk_quota_t } from './dqblk_xfs.struct.ts';
export { fs_qfilestat as fs_qfilestat_t } from './dqblk_xfs.struct.ts';
export { fs_quota_stat as fs_quota_stat_t } from './dqblk_xfs.struct.ts';
export * as struct from './dqblk_xfs.struct.ts';
