// Generated from Linux 7.3.4 <linux/qnx4_fs.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../engine.ts';
import { qnx4_xtnt_t } from './qnxtypes.struct.ts';

/** `<linux/qnx4_fs.h>`: 64 bytes. */
export interface qnx4_inode_entry extends RecordView<'struct qnx4_inode_entry'> {
  get di_fname(): Uint8Array;
  set di_fname(value: Bytes);
  di_size: number;
  get di_first_xtnt(): qnx4_xtnt_t;
  set di_first_xtnt(value: qnx4_xtnt_t | Init<qnx4_xtnt_t>);
  di_xblk: number;
  di_ftime: number;
  di_mtime: number;
  di_atime: number;
  di_ctime: number;
  di_num_xtnts: number;
  di_mode: number;
  di_uid: number;
  di_gid: number;
  di_nlink: number;
  get di_zero(): Uint8Array;
  set di_zero(value: Bytes);
  di_type: number;
  di_status: number;
}

export const qnx4_inode_entry: Descriptor<qnx4_inode_entry> = /* @__PURE__ */ declareStruct(
  'qnx4_inode_entry',
  `
  char di_fname[16];
  __le32 di_size;
  struct qnx4_xtnt_t di_first_xtnt;
  __le32 di_xblk;
  __le32 di_ftime;
  __le32 di_mtime;
  __le32 di_atime;
  __le32 di_ctime;
  __le16 di_num_xtnts;
  __le16 di_mode;
  __le16 di_uid;
  __le16 di_gid;
  __le16 di_nlink;
  __u8 di_zero[4];
  __u8 di_type;
  __u8 di_status;
`,
  { uses: () => [qnx4_xtnt_t] },
);

/** `<linux/qnx4_fs.h>`: 64 bytes. */
export interface qnx4_link_info extends RecordView<'struct qnx4_link_info'> {
  get dl_fname(): Uint8Array;
  set dl_fname(value: Bytes);
  dl_inode_blk: number;
  dl_inode_ndx: number;
  get dl_spare(): Uint8Array;
  set dl_spare(value: Bytes);
  dl_status: number;
}

export const qnx4_link_info: Descriptor<qnx4_link_info> = /* @__PURE__ */ declareStruct(
  'qnx4_link_info',
  `
  char dl_fname[48];
  __le32 dl_inode_blk;
  __u8 dl_inode_ndx;
  __u8 dl_spare[10];
  __u8 dl_status;
`,
);

/** `<linux/qnx4_fs.h>`: 256 bytes. */
export interface qnx4_super_block extends RecordView<'struct qnx4_super_block'> {
  get RootDir(): qnx4_inode_entry;
  set RootDir(value: qnx4_inode_entry | Init<qnx4_inode_entry>);
  get Inode(): qnx4_inode_entry;
  set Inode(value: qnx4_inode_entry | Init<qnx4_inode_entry>);
  get Boot(): qnx4_inode_entry;
  set Boot(value: qnx4_inode_entry | Init<qnx4_inode_entry>);
  get AltBoot(): qnx4_inode_entry;
  set AltBoot(value: qnx4_inode_entry | Init<qnx4_inode_entry>);
}

export const qnx4_super_block: Descriptor<qnx4_super_block> = /* @__PURE__ */ declareStruct(
  'qnx4_super_block',
  `
  struct qnx4_inode_entry RootDir;
  struct qnx4_inode_entry Inode;
  struct qnx4_inode_entry Boot;
  struct qnx4_inode_entry AltBoot;
`,
  { uses: () => [qnx4_inode_entry] },
);

/** `<linux/qnx4_fs.h>`: 512 bytes. */
export interface qnx4_xblk extends RecordView<'struct qnx4_xblk'> {
  xblk_next_xblk: number;
  xblk_prev_xblk: number;
  xblk_num_xtnts: number;
  get xblk_spare(): Uint8Array;
  set xblk_spare(value: Bytes);
  xblk_num_blocks: number;
  get xblk_xtnts(): Elements<qnx4_xtnt_t>;
  set xblk_xtnts(value: Iterable<qnx4_xtnt_t | Init<qnx4_xtnt_t>>);
  get xblk_signature(): Uint8Array;
  set xblk_signature(value: Bytes);
  get xblk_first_xtnt(): qnx4_xtnt_t;
  set xblk_first_xtnt(value: qnx4_xtnt_t | Init<qnx4_xtnt_t>);
}

export const qnx4_xblk: Descriptor<qnx4_xblk> = /* @__PURE__ */ declareStruct(
  'qnx4_xblk',
  `
  __le32 xblk_next_xblk;
  __le32 xblk_prev_xblk;
  __u8 xblk_num_xtnts;
  __u8 xblk_spare[3];
  __le32 xblk_num_blocks;
  struct qnx4_xtnt_t xblk_xtnts[60];
  char xblk_signature[8];
  struct qnx4_xtnt_t xblk_first_xtnt;
`,
  { uses: () => [qnx4_xtnt_t] },
);
