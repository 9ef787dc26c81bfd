// Generated from Linux 7.3.4 <linux/bfs_fs.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/bfs_fs.h>`: 16 bytes. */
export interface bfs_dirent extends RecordView<'struct bfs_dirent'> {
  ino: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const bfs_dirent: Descriptor<bfs_dirent> = /* @__PURE__ */ declareStruct(
  'bfs_dirent',
  `
  __le16 ino;
  char name[14];
`,
);

/** `<linux/bfs_fs.h>`: 64 bytes. */
export interface bfs_inode extends RecordView<'struct bfs_inode'> {
  i_ino: number;
  i_unused: number;
  i_sblock: number;
  i_eblock: number;
  i_eoffset: number;
  i_vtype: number;
  i_mode: number;
  i_uid: number;
  i_gid: number;
  i_nlink: number;
  i_atime: number;
  i_mtime: number;
  i_ctime: number;
  get i_padding(): Uint32Array;
  set i_padding(value: Iterable<Integer>);
}

export const bfs_inode: Descriptor<bfs_inode> = /* @__PURE__ */ declareStruct(
  'bfs_inode',
  `
  __le16 i_ino;
  __u16 i_unused;
  __le32 i_sblock;
  __le32 i_eblock;
  __le32 i_eoffset;
  __le32 i_vtype;
  __le32 i_mode;
  __le32 i_uid;
  __le32 i_gid;
  __le32 i_nlink;
  __le32 i_atime;
  __le32 i_mtime;
  __le32 i_ctime;
  __u32 i_padding[4];
`,
);

/** `<linux/bfs_fs.h>`: 512 bytes. */
export interface bfs_super_block extends RecordView<'struct bfs_super_block'> {
  s_magic: number;
  s_start: number;
  s_end: number;
  s_from: number;
  s_to: number;
  s_bfrom: number;
  s_bto: number;
  get s_fsname(): Uint8Array;
  set s_fsname(value: Bytes);
  get s_volume(): Uint8Array;
  set s_volume(value: Bytes);
  get s_padding(): Uint32Array;
  set s_padding(value: Iterable<Integer>);
}

export const bfs_super_block: Descriptor<bfs_super_block> = /* @__PURE__ */ declareStruct(
  'bfs_super_block',
  `
  __le32 s_magic;
  __le32 s_start;
  __le32 s_end;
  __le32 s_from;
  __le32 s_to;
  __s32 s_bfrom;
  __s32 s_bto;
  char s_fsname[6];
  char s_volume[6];
  __u32 s_padding[118];
`,
);
