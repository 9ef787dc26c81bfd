// Generated from Linux 7.3.4 <linux/bfs_fs.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const BFS_BSIZE = 512,
  BFS_BSIZE_BITS = 9,
  BFS_DIRENT_SIZE = 16,
  BFS_DIRS_PER_BLOCK = 32,
  BFS_INODES_PER_BLOCK = 8,
  BFS_MAGIC = 464386766,
  BFS_NAMELEN = 14,
  BFS_ROOT_INO = 2,
  BFS_VDIR = 2,
  BFS_VREG = 1;
export declare namespace struct {
  /** `<linux/bfs_fs.h>`: 16 bytes. */
  interface bfs_dirent extends RecordView<'struct bfs_dirent'> {
    ino: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/bfs_fs.h>`: 64 bytes. */
  interface bfs_inode extends RecordView<'struct bfs_inode'> {
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

  /** `<linux/bfs_fs.h>`: 512 bytes. */
  interface bfs_super_block extends RecordView<'struct bfs_super_block'> {
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
}

export const struct: {
  readonly bfs_dirent: Descriptor<struct.bfs_dirent>;
  readonly bfs_inode: Descriptor<struct.bfs_inode>;
  readonly bfs_super_block: Descriptor<struct.bfs_super_block>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"bfs_dirent": "__le16 ino;char name[14];",
"bfs_inode": "__le16 i_ino;__u16 i_unused;__le32 i_sblock;__le32 i_eblock;__le32 i_eoffset;__le32 i_vtype;__le32 i_mode;__le32 i_uid;__le32 i_gid;__le32 i_nlink;__le32 i_atime;__le32 i_mtime;__le32 i_ctime;__u32 i_padding[4];",
"bfs_super_block": "__le32 s_magic;__le32 s_start;__le32 s_end;__le32 s_from;__le32 s_to;__s32 s_bfrom;__s32 s_bto;char s_fsname[6];char s_volume[6];__u32 s_padding[118];"
}`),
);
