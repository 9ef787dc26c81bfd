// Generated from Linux 7.3.4 <linux/nfs2.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const NF2BAD = 7,
  NF2BLK = 3,
  NF2CHR = 4,
  NF2DIR = 2,
  NF2FIFO = 8,
  NF2LNK = 5,
  NF2NON = 0,
  NF2REG = 1,
  NF2SOCK = 6,
  NFS2MODE_BLK = 24576,
  NFS2MODE_CHR = 8192,
  NFS2MODE_DIR = 16384,
  NFS2MODE_FIFO = 4096,
  NFS2MODE_FMT = 61440,
  NFS2MODE_LNK = 40960,
  NFS2MODE_REG = 32768,
  NFS2MODE_SOCK = 49152,
  NFS2_COOKIESIZE = 4,
  NFS2_FHSIZE = 32,
  NFS2_FIFO_DEV = -1,
  NFS2_MAXDATA = 8192,
  NFS2_MAXGROUPS = 16,
  NFS2_MAXNAMLEN = 255,
  NFS2_MAXPATHLEN = 1024,
  NFS2_PORT = 2049,
  NFS2_VERSION = 2,
  NFSPROC_CREATE = 9,
  NFSPROC_GETATTR = 1,
  NFSPROC_LINK = 12,
  NFSPROC_LOOKUP = 4,
  NFSPROC_MKDIR = 14,
  NFSPROC_NULL = 0,
  NFSPROC_READ = 6,
  NFSPROC_READDIR = 16,
  NFSPROC_READLINK = 5,
  NFSPROC_REMOVE = 10,
  NFSPROC_RENAME = 11,
  NFSPROC_RMDIR = 15,
  NFSPROC_ROOT = 3,
  NFSPROC_SETATTR = 2,
  NFSPROC_STATFS = 17,
  NFSPROC_SYMLINK = 13,
  NFSPROC_WRITE = 8,
  NFSPROC_WRITECACHE = 7;
export declare namespace struct {
  /** `<linux/nfs2.h>`: 32 bytes. */
  interface nfs2_fh extends RecordView<'struct nfs2_fh'> {
    get data(): Uint8Array;
    set data(value: Bytes);
  }
}

export const struct: {
  readonly nfs2_fh: Descriptor<struct.nfs2_fh>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"nfs2_fh": "char data[32];"
}`),
);
