// Generated from Linux 7.3.4 <linux/nfs3.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const DONT_CHANGE = 0,
  NF3BAD = 8,
  NF3BLK = 3,
  NF3CHR = 4,
  NF3DIR = 2,
  NF3FIFO = 7,
  NF3LNK = 5,
  NF3NON = 0,
  NF3REG = 1,
  NF3SOCK = 6,
  NFS3MODE_BLK = 24576,
  NFS3MODE_CHR = 8192,
  NFS3MODE_DIR = 16384,
  NFS3MODE_FIFO = 4096,
  NFS3MODE_FMT = 61440,
  NFS3MODE_LNK = 40960,
  NFS3MODE_REG = 32768,
  NFS3MODE_SOCK = 49152,
  NFS3PROC_ACCESS = 4,
  NFS3PROC_COMMIT = 21,
  NFS3PROC_CREATE = 8,
  NFS3PROC_FSINFO = 19,
  NFS3PROC_FSSTAT = 18,
  NFS3PROC_GETATTR = 1,
  NFS3PROC_LINK = 15,
  NFS3PROC_LOOKUP = 3,
  NFS3PROC_MKDIR = 9,
  NFS3PROC_MKNOD = 11,
  NFS3PROC_NULL = 0,
  NFS3PROC_PATHCONF = 20,
  NFS3PROC_READ = 6,
  NFS3PROC_READDIR = 16,
  NFS3PROC_READDIRPLUS = 17,
  NFS3PROC_READLINK = 5,
  NFS3PROC_REMOVE = 12,
  NFS3PROC_RENAME = 14,
  NFS3PROC_RMDIR = 13,
  NFS3PROC_SETATTR = 2,
  NFS3PROC_SYMLINK = 10,
  NFS3PROC_WRITE = 7,
  NFS3_ACCESS_DELETE = 16,
  NFS3_ACCESS_EXECUTE = 32,
  NFS3_ACCESS_EXTEND = 8,
  NFS3_ACCESS_FULL = 63,
  NFS3_ACCESS_LOOKUP = 2,
  NFS3_ACCESS_MODIFY = 4,
  NFS3_ACCESS_READ = 1,
  NFS3_COOKIESIZE = 4,
  NFS3_COOKIEVERFSIZE = 8,
  NFS3_CREATEVERFSIZE = 8,
  NFS3_CREATE_EXCLUSIVE = 2,
  NFS3_CREATE_GUARDED = 1,
  NFS3_CREATE_UNCHECKED = 0,
  NFS3_FHSIZE = 64,
  NFS3_FIFO_DEV = -1,
  NFS3_FSF_BILLYBOY = 24,
  NFS3_FSF_CANSETTIME = 16,
  NFS3_FSF_DEFAULT = 27,
  NFS3_FSF_HOMOGENEOUS = 8,
  NFS3_FSF_LINK = 1,
  NFS3_FSF_READONLY = 8,
  NFS3_FSF_SYMLINK = 2,
  NFS3_MAXDATA = 32768,
  NFS3_MAXGROUPS = 16,
  NFS3_MAXNAMLEN = 255,
  NFS3_MAXPATHLEN = 4096,
  NFS3_PORT = 2049,
  NFS3_VERSION = 3,
  NFS3_WRITEVERFSIZE = 8,
  NFS_MNT3_VERSION = 3,
  SET_TO_CLIENT_TIME = 2,
  SET_TO_SERVER_TIME = 1;
export declare namespace struct {
  /** `<linux/nfs3.h>`: 66 bytes. */
  interface nfs3_fh extends RecordView<'struct nfs3_fh'> {
    size: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }
}

export const struct: {
  readonly nfs3_fh: Descriptor<struct.nfs3_fh>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"nfs3_fh": "unsigned short size;unsigned char data[64];"
}`),
);
