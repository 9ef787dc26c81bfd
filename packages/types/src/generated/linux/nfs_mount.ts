// Generated from Linux 7.3.4 <linux/nfs_mount.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../engine.ts';
import type * as linux_in_h from './in.ts';
import type * as linux_nfs2_h from './nfs2.ts';
import type * as linux_nfs3_h from './nfs3.ts';

export const NFS_MAX_CONTEXT_LEN = 256,
  NFS_MOUNT_BROKEN_SUID = 1024,
  NFS_MOUNT_FLAGMASK = 65535,
  NFS_MOUNT_INTR = 2,
  NFS_MOUNT_KERBEROS = 256,
  NFS_MOUNT_NOAC = 32,
  NFS_MOUNT_NOACL = 2048,
  NFS_MOUNT_NOCTO = 16,
  NFS_MOUNT_NONLM = 512,
  NFS_MOUNT_NORDIRPLUS = 16384,
  NFS_MOUNT_POSIX = 8,
  NFS_MOUNT_SECFLAVOUR = 8192,
  NFS_MOUNT_SECURE = 4,
  NFS_MOUNT_SOFT = 1,
  NFS_MOUNT_STRICTLOCK = 4096,
  NFS_MOUNT_TCP = 64,
  NFS_MOUNT_UNSHARED = 32768,
  NFS_MOUNT_VER3 = 128,
  NFS_MOUNT_VERSION = 6;
export declare namespace struct {
  /** `<linux/nfs_mount.h>`: 688 bytes. */
  interface nfs_mount_data extends RecordView<'struct nfs_mount_data'> {
    version: number;
    fd: number;
    get old_root(): linux_nfs2_h.struct.nfs2_fh;
    set old_root(value: From<linux_nfs2_h.struct.nfs2_fh>);
    flags: number;
    rsize: number;
    wsize: number;
    timeo: number;
    retrans: number;
    acregmin: number;
    acregmax: number;
    acdirmin: number;
    acdirmax: number;
    get addr(): linux_in_h.struct.sockaddr_in;
    set addr(value: From<linux_in_h.struct.sockaddr_in>);
    get hostname(): Uint8Array;
    set hostname(value: Bytes);
    namlen: number;
    bsize: number;
    get root(): linux_nfs3_h.struct.nfs3_fh;
    set root(value: From<linux_nfs3_h.struct.nfs3_fh>);
    pseudoflavor: number;
    get context(): Uint8Array;
    set context(value: Bytes);
  }
}

export const struct: {
  readonly nfs_mount_data: Descriptor<struct.nfs_mount_data>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"nfs_mount_data": "int version;int fd;struct nfs2_fh old_root;int flags;int rsize;int wsize;int timeo;int retrans;int acregmin;int acregmax;int acdirmin;int acdirmax;struct sockaddr_in addr;char hostname[256];int namlen;unsigned int bsize;struct nfs3_fh root;int pseudoflavor;char context[257];"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"in_addr": "__be32 s_addr;",
"nfs2_fh": "char data[32];",
"nfs3_fh": "unsigned short size;unsigned char data[64];",
"sockaddr_in": "unsigned short sin_family;__be16 sin_port;struct in_addr sin_addr;unsigned char __pad[8];"
}`),
);
