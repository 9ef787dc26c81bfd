// Generated from Linux 7.3.4 <linux/qnx4_fs.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../engine.ts';
import type * as linux_qnxtypes_h from './qnxtypes.ts';

export const QNX4_BLOCK_SIZE = 512,
  QNX4_BLOCK_SIZE_BITS = 9,
  QNX4_DIR_ENTRY_SIZE = 64,
  QNX4_DIR_ENTRY_SIZE_BITS = 6,
  QNX4_ERROR_FS = 2,
  QNX4_FILE_BUSY = 4,
  QNX4_FILE_FSYSCLEAN = 32,
  QNX4_FILE_INODE = 16,
  QNX4_FILE_LINK = 8,
  QNX4_FILE_MODIFIED = 2,
  QNX4_FILE_USED = 1,
  QNX4_INODES_PER_BLOCK = 8,
  QNX4_I_MAP_SLOTS = 8,
  QNX4_MAX_XTNTS_PER_XBLK = 60,
  QNX4_NAME_MAX = 48,
  QNX4_ROOT_INO = 1,
  QNX4_SHORT_NAME_MAX = 16,
  QNX4_VALID_FS = 1,
  QNX4_XBLK_ENTRY_SIZE = 512,
  QNX4_Z_MAP_SLOTS = 64;
export declare namespace struct {
  /** `<linux/qnx4_fs.h>`: 64 bytes. */
  interface qnx4_inode_entry extends RecordView<'struct qnx4_inode_entry'> {
    get di_fname(): Uint8Array;
    set di_fname(value: Bytes);
    di_size: number;
    get di_first_xtnt(): linux_qnxtypes_h.struct.qnx4_xtnt_t;
    set di_first_xtnt(value: From<linux_qnxtypes_h.struct.qnx4_xtnt_t>);
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

  /** `<linux/qnx4_fs.h>`: 64 bytes. */
  interface qnx4_link_info extends RecordView<'struct qnx4_link_info'> {
    get dl_fname(): Uint8Array;
    set dl_fname(value: Bytes);
    dl_inode_blk: number;
    dl_inode_ndx: number;
    get dl_spare(): Uint8Array;
    set dl_spare(value: Bytes);
    dl_status: number;
  }

  /** `<linux/qnx4_fs.h>`: 256 bytes. */
  interface qnx4_super_block extends RecordView<'struct qnx4_super_block'> {
    get RootDir(): struct.qnx4_inode_entry;
    set RootDir(value: From<struct.qnx4_inode_entry>);
    get Inode(): struct.qnx4_inode_entry;
    set Inode(value: From<struct.qnx4_inode_entry>);
    get Boot(): struct.qnx4_inode_entry;
    set Boot(value: From<struct.qnx4_inode_entry>);
    get AltBoot(): struct.qnx4_inode_entry;
    set AltBoot(value: From<struct.qnx4_inode_entry>);
  }

  /** `<linux/qnx4_fs.h>`: 512 bytes. */
  interface qnx4_xblk extends RecordView<'struct qnx4_xblk'> {
    xblk_next_xblk: number;
    xblk_prev_xblk: number;
    xblk_num_xtnts: number;
    get xblk_spare(): Uint8Array;
    set xblk_spare(value: Bytes);
    xblk_num_blocks: number;
    get xblk_xtnts(): Elements<linux_qnxtypes_h.struct.qnx4_xtnt_t>;
    set xblk_xtnts(value: Iterable<From<linux_qnxtypes_h.struct.qnx4_xtnt_t>>);
    get xblk_signature(): Uint8Array;
    set xblk_signature(value: Bytes);
    get xblk_first_xtnt(): linux_qnxtypes_h.struct.qnx4_xtnt_t;
    set xblk_first_xtnt(value: From<linux_qnxtypes_h.struct.qnx4_xtnt_t>);
  }
}

export const struct: {
  readonly qnx4_inode_entry: Descriptor<struct.qnx4_inode_entry>;
  readonly qnx4_link_info: Descriptor<struct.qnx4_link_info>;
  readonly qnx4_super_block: Descriptor<struct.qnx4_super_block>;
  readonly qnx4_xblk: Descriptor<struct.qnx4_xblk>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"qnx4_inode_entry": "char di_fname[16];__le32 di_size;struct qnx4_xtnt_t di_first_xtnt;__le32 di_xblk;__le32 di_ftime;__le32 di_mtime;__le32 di_atime;__le32 di_ctime;__le16 di_num_xtnts;__le16 di_mode;__le16 di_uid;__le16 di_gid;__le16 di_nlink;__u8 di_zero[4];__u8 di_type;__u8 di_status;",
"qnx4_link_info": "char dl_fname[48];__le32 dl_inode_blk;__u8 dl_inode_ndx;__u8 dl_spare[10];__u8 dl_status;",
"qnx4_super_block": "struct qnx4_inode_entry RootDir;struct qnx4_inode_entry Inode;struct qnx4_inode_entry Boot;struct qnx4_inode_entry AltBoot;",
"qnx4_xblk": "__le32 xblk_next_xblk;__le32 xblk_prev_xblk;__u8 xblk_num_xtnts;__u8 xblk_spare[3];__le32 xblk_num_blocks;struct qnx4_xtnt_t xblk_xtnts[60];char xblk_signature[8];struct qnx4_xtnt_t xblk_first_xtnt;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"qnx4_xtnt_t": "__le32 xtnt_blk;__le32 xtnt_size;"
}`),
);
