// Generated from Linux 7.3.4 <linux/cramfs_fs.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';

/** `<linux/cramfs_fs.h>`: 16 bytes. */
export interface cramfs_info extends RecordView<'struct cramfs_info'> {
  crc: number;
  edition: number;
  blocks: number;
  files: number;
}

export const cramfs_info: Descriptor<cramfs_info> = /* @__PURE__ */ declareStruct(
  'cramfs_info',
  `
  __u32 crc;
  __u32 edition;
  __u32 blocks;
  __u32 files;
`,
);

/** `<linux/cramfs_fs.h>`: 12 bytes. */
export interface cramfs_inode extends RecordView<'struct cramfs_inode'> {
  mode: number;
  uid: number;
  size: number;
  gid: number;
  namelen: number;
  offset: number;
}

export const cramfs_inode: Descriptor<cramfs_inode> = /* @__PURE__ */ declareStruct(
  'cramfs_inode',
  `
  __u32 mode :16;
  __u32 uid :16;
  __u32 size :24;
  __u32 gid :8;
  __u32 namelen :6;
  __u32 offset :26;
`,
);

/** `<linux/cramfs_fs.h>`: 76 bytes. */
export interface cramfs_super extends RecordView<'struct cramfs_super'> {
  magic: number;
  size: number;
  flags: number;
  future: number;
  get signature(): Uint8Array;
  set signature(value: Bytes);
  get fsid(): cramfs_info;
  set fsid(value: cramfs_info | Init<cramfs_info>);
  get name(): Uint8Array;
  set name(value: Bytes);
  get root(): cramfs_inode;
  set root(value: cramfs_inode | Init<cramfs_inode>);
}

export const cramfs_super: Descriptor<cramfs_super> = /* @__PURE__ */ declareStruct(
  'cramfs_super',
  `
  __u32 magic;
  __u32 size;
  __u32 flags;
  __u32 future;
  __u8 signature[16];
  struct cramfs_info fsid;
  __u8 name[16];
  struct cramfs_inode root;
`,
  { uses: () => [cramfs_info, cramfs_inode] },
);
