// Generated from Linux 7.3.4 <linux/auto_fs.h> by "pnpm generate". Do not edit.
export * from './auto_fs.constants.ts';
export { autofs_v5_packet as autofs_packet_expire_direct_t } from './auto_fs.struct.ts';
export { autofs_v5_packet as autofs_packet_expire_indirect_t } from './auto_fs.struct.ts';
export { autofs_v5_packet as autofs_packet_missing_direct_t } from './auto_fs.struct.ts';
export { autofs_v5_packet as autofs_packet_missing_indirect_t } from './auto_fs.struct.ts';
export type autofs_wqt_t = number;
export * as struct from './auto_fs.struct.ts';
export * as union from './auto_fs.union.ts';
