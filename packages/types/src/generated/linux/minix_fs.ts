// Generated from Linux 7.3.4 <linux/minix_fs.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const MINIX2_LINK_MAX = 65530,
  MINIX_ERROR_FS = 2,
  MINIX_INODES_PER_BLOCK = 32,
  MINIX_I_MAP_SLOTS = 8,
  MINIX_LINK_MAX = 250,
  MINIX_ROOT_INO = 1,
  MINIX_VALID_FS = 1,
  MINIX_Z_MAP_SLOTS = 64;
export declare namespace struct {
  /** `<linux/minix_fs.h>`: 64 bytes. */
  interface minix2_inode extends RecordView<'struct minix2_inode'> {
    i_mode: number;
    i_nlinks: number;
    i_uid: number;
    i_gid: number;
    i_size: number;
    i_atime: number;
    i_mtime: number;
    i_ctime: number;
    get i_zone(): Uint32Array;
    set i_zone(value: Iterable<Integer>);
  }

  /** `<linux/minix_fs.h>`: 4 bytes. */
  interface minix3_dir_entry extends RecordView<'struct minix3_dir_entry'> {
    inode: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/minix_fs.h>`: 32 bytes. */
  interface minix3_super_block extends RecordView<'struct minix3_super_block'> {
    s_ninodes: number;
    s_pad0: number;
    s_imap_blocks: number;
    s_zmap_blocks: number;
    s_firstdatazone: number;
    s_log_zone_size: number;
    s_pad1: number;
    s_max_size: number;
    s_zones: number;
    s_magic: number;
    s_pad2: number;
    s_blocksize: number;
    s_disk_version: number;
  }

  /** `<linux/minix_fs.h>`: 2 bytes. */
  interface minix_dir_entry extends RecordView<'struct minix_dir_entry'> {
    inode: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/minix_fs.h>`: 32 bytes. */
  interface minix_inode extends RecordView<'struct minix_inode'> {
    i_mode: number;
    i_uid: number;
    i_size: number;
    i_time: number;
    i_gid: number;
    i_nlinks: number;
    get i_zone(): Uint16Array;
    set i_zone(value: Iterable<Integer>);
  }

  /** `<linux/minix_fs.h>`: 24 bytes. */
  interface minix_super_block extends RecordView<'struct minix_super_block'> {
    s_ninodes: number;
    s_nzones: number;
    s_imap_blocks: number;
    s_zmap_blocks: number;
    s_firstdatazone: number;
    s_log_zone_size: number;
    s_max_size: number;
    s_magic: number;
    s_state: number;
    s_zones: number;
  }
}

export const struct: {
  readonly minix2_inode: Descriptor<struct.minix2_inode>;
  readonly minix3_dir_entry: Descriptor<struct.minix3_dir_entry>;
  readonly minix3_super_block: Descriptor<struct.minix3_super_block>;
  readonly minix_dir_entry: Descriptor<struct.minix_dir_entry>;
  readonly minix_inode: Descriptor<struct.minix_inode>;
  readonly minix_super_block: Descriptor<struct.minix_super_block>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"minix2_inode": "__u16 i_mode;__u16 i_nlinks;__u16 i_uid;__u16 i_gid;__u32 i_size;__u32 i_atime;__u32 i_mtime;__u32 i_ctime;__u32 i_zone[10];",
"minix3_dir_entry": "__u32 inode;char name[];",
"minix3_super_block": "__u32 s_ninodes;__u16 s_pad0;__u16 s_imap_blocks;__u16 s_zmap_blocks;__u16 s_firstdatazone;__u16 s_log_zone_size;__u16 s_pad1;__u32 s_max_size;__u32 s_zones;__u16 s_magic;__u16 s_pad2;__u16 s_blocksize;__u8 s_disk_version;",
"minix_dir_entry": "__u16 inode;char name[];",
"minix_inode": "__u16 i_mode;__u16 i_uid;__u32 i_size;__u32 i_time;__u8 i_gid;__u8 i_nlinks;__u16 i_zone[9];",
"minix_super_block": "__u16 s_ninodes;__u16 s_nzones;__u16 s_imap_blocks;__u16 s_zmap_blocks;__u16 s_firstdatazone;__u16 s_log_zone_size;__u32 s_max_size;__u16 s_magic;__u16 s_state;__u32 s_zones;"
}`),
);
