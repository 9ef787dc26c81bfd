// Generated from Linux 7.3.4 <linux/cramfs_fs.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../engine.ts';

export const CRAMFS_BLK_DIRECT_PTR_SHIFT = 2,
  CRAMFS_BLK_FLAGS = -1073741824,
  CRAMFS_BLK_FLAG_DIRECT_PTR = 1073741824,
  CRAMFS_BLK_FLAG_UNCOMPRESSED = -2147483648,
  CRAMFS_FLAG_EXT_BLOCK_POINTERS = 2048,
  CRAMFS_FLAG_FSID_VERSION_2 = 1,
  CRAMFS_FLAG_HOLES = 256,
  CRAMFS_FLAG_SHIFTED_ROOT_OFFSET = 1024,
  CRAMFS_FLAG_SORTED_DIRS = 2,
  CRAMFS_FLAG_WRONG_SIGNATURE = 512,
  CRAMFS_GID_WIDTH = 8,
  CRAMFS_MAXPATHLEN = 252,
  CRAMFS_MODE_WIDTH = 16,
  CRAMFS_NAMELEN_WIDTH = 6,
  CRAMFS_OFFSET_WIDTH = 26,
  CRAMFS_SIZE_WIDTH = 24,
  CRAMFS_SUPPORTED_FLAGS = 4095,
  CRAMFS_UID_WIDTH = 16;
export declare namespace struct {
  /** `<linux/cramfs_fs.h>`: 16 bytes. */
  interface cramfs_info extends RecordView<'struct cramfs_info'> {
    crc: number;
    edition: number;
    blocks: number;
    files: number;
  }

  /** `<linux/cramfs_fs.h>`: 12 bytes. */
  interface cramfs_inode extends RecordView<'struct cramfs_inode'> {
    mode: number;
    uid: number;
    size: number;
    gid: number;
    namelen: number;
    offset: number;
  }

  /** `<linux/cramfs_fs.h>`: 76 bytes. */
  interface cramfs_super extends RecordView<'struct cramfs_super'> {
    magic: number;
    size: number;
    flags: number;
    future: number;
    get signature(): Uint8Array;
    set signature(value: Bytes);
    get fsid(): struct.cramfs_info;
    set fsid(value: From<struct.cramfs_info>);
    get name(): Uint8Array;
    set name(value: Bytes);
    get root(): struct.cramfs_inode;
    set root(value: From<struct.cramfs_inode>);
  }
}

export const struct: {
  readonly cramfs_info: Descriptor<struct.cramfs_info>;
  readonly cramfs_inode: Descriptor<struct.cramfs_inode>;
  readonly cramfs_super: Descriptor<struct.cramfs_super>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"cramfs_info": "__u32 crc;__u32 edition;__u32 blocks;__u32 files;",
"cramfs_inode": "__u32 mode :16;__u32 uid :16;__u32 size :24;__u32 gid :8;__u32 namelen :6;__u32 offset :26;",
"cramfs_super": "__u32 magic;__u32 size;__u32 flags;__u32 future;__u8 signature[16];struct cramfs_info fsid;__u8 name[16];struct cramfs_inode root;"
}`),
);
