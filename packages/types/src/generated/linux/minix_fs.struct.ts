// Generated from Linux 7.3.4 <linux/minix_fs.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/minix_fs.h>`: 64 bytes. */
export interface minix2_inode extends RecordView<'struct minix2_inode'> {
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

export const minix2_inode: Descriptor<minix2_inode> = /* @__PURE__ */ declareStruct(
  'minix2_inode',
  `
  __u16 i_mode;
  __u16 i_nlinks;
  __u16 i_uid;
  __u16 i_gid;
  __u32 i_size;
  __u32 i_atime;
  __u32 i_mtime;
  __u32 i_ctime;
  __u32 i_zone[10];
`,
);

/** `<linux/minix_fs.h>`: 4 bytes. */
export interface minix3_dir_entry extends RecordView<'struct minix3_dir_entry'> {
  inode: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const minix3_dir_entry: Descriptor<minix3_dir_entry> = /* @__PURE__ */ declareStruct(
  'minix3_dir_entry',
  `
  __u32 inode;
  char name[];
`,
);

/** `<linux/minix_fs.h>`: 32 bytes. */
export interface minix3_super_block extends RecordView<'struct minix3_super_block'> {
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

export const minix3_super_block: Descriptor<minix3_super_block> = /* @__PURE__ */ declareStruct(
  'minix3_super_block',
  `
  __u32 s_ninodes;
  __u16 s_pad0;
  __u16 s_imap_blocks;
  __u16 s_zmap_blocks;
  __u16 s_firstdatazone;
  __u16 s_log_zone_size;
  __u16 s_pad1;
  __u32 s_max_size;
  __u32 s_zones;
  __u16 s_magic;
  __u16 s_pad2;
  __u16 s_blocksize;
  __u8 s_disk_version;
`,
);

/** `<linux/minix_fs.h>`: 2 bytes. */
export interface minix_dir_entry extends RecordView<'struct minix_dir_entry'> {
  inode: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const minix_dir_entry: Descriptor<minix_dir_entry> = /* @__PURE__ */ declareStruct(
  'minix_dir_entry',
  `
  __u16 inode;
  char name[];
`,
);

/** `<linux/minix_fs.h>`: 32 bytes. */
export interface minix_inode extends RecordView<'struct minix_inode'> {
  i_mode: number;
  i_uid: number;
  i_size: number;
  i_time: number;
  i_gid: number;
  i_nlinks: number;
  get i_zone(): Uint16Array;
  set i_zone(value: Iterable<Integer>);
}

export const minix_inode: Descriptor<minix_inode> = /* @__PURE__ */ declareStruct(
  'minix_inode',
  `
  __u16 i_mode;
  __u16 i_uid;
  __u32 i_size;
  __u32 i_time;
  __u8 i_gid;
  __u8 i_nlinks;
  __u16 i_zone[9];
`,
);

/** `<linux/minix_fs.h>`: 24 bytes. */
export interface minix_super_block extends RecordView<'struct minix_super_block'> {
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

export const minix_super_block: Descriptor<minix_super_block> = /* @__PURE__ */ declareStruct(
  'minix_super_block',
  `
  __u16 s_ninodes;
  __u16 s_nzones;
  __u16 s_imap_blocks;
  __u16 s_zmap_blocks;
  __u16 s_firstdatazone;
  __u16 s_log_zone_size;
  __u32 s_max_size;
  __u16 s_magic;
  __u16 s_state;
  __u32 s_zones;
`,
);
