// Generated from Linux 7.3.4 <linux/romfs_fs.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/romfs_fs.h>`: 16 bytes. */
export interface romfs_inode extends RecordView<'struct romfs_inode'> {
  next: number;
  spec: number;
  size: number;
  checksum: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const romfs_inode: Descriptor<romfs_inode> = /* @__PURE__ */ declareStruct(
  'romfs_inode',
  `
  __be32 next;
  __be32 spec;
  __be32 size;
  __be32 checksum;
  char name[];
`,
);

/** `<linux/romfs_fs.h>`: 16 bytes. */
export interface romfs_super_block extends RecordView<'struct romfs_super_block'> {
  word0: number;
  word1: number;
  size: number;
  checksum: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const romfs_super_block: Descriptor<romfs_super_block> = /* @__PURE__ */ declareStruct(
  'romfs_super_block',
  `
  __be32 word0;
  __be32 word1;
  __be32 size;
  __be32 checksum;
  char name[];
`,
);
