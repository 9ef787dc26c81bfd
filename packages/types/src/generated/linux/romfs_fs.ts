// Generated from Linux 7.3.4 <linux/romfs_fs.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const ROMBMASK = 1023,
  ROMBSBITS = 10,
  ROMBSIZE = 1024,
  ROMFH_BLK = 4,
  ROMFH_CHR = 5,
  ROMFH_DIR = 1,
  ROMFH_EXEC = 8,
  ROMFH_FIF = 7,
  ROMFH_HRD = 0,
  ROMFH_MASK = -16,
  ROMFH_PAD = 15,
  ROMFH_REG = 2,
  ROMFH_SCK = 6,
  ROMFH_SIZE = 16,
  ROMFH_SYM = 3,
  ROMFH_TYPE = 7,
  ROMFS_MAGIC = 29301,
  ROMFS_MAXFN = 128;
export declare namespace struct {
  /** `<linux/romfs_fs.h>`: 16 bytes. */
  interface romfs_inode extends RecordView<'struct romfs_inode'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    next: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    spec: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    size: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    checksum: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/romfs_fs.h>`: 16 bytes. */
  interface romfs_super_block extends RecordView<'struct romfs_super_block'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    word0: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    word1: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    size: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    checksum: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }
}

export const struct: {
  readonly romfs_inode: Descriptor<struct.romfs_inode>;
  readonly romfs_super_block: Descriptor<struct.romfs_super_block>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"romfs_inode": "__be32 next;__be32 spec;__be32 size;__be32 checksum;char name[];",
"romfs_super_block": "__be32 word0;__be32 word1;__be32 size;__be32 checksum;char name[];"
}`),
);
