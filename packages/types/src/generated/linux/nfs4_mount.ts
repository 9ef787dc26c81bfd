// Generated from Linux 7.3.4 <linux/nfs4_mount.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

export const NFS4_MOUNT_FLAGMASK = 36915,
  NFS4_MOUNT_INTR = 2,
  NFS4_MOUNT_NOAC = 32,
  NFS4_MOUNT_NOCTO = 16,
  NFS4_MOUNT_SOFT = 1,
  NFS4_MOUNT_STRICTLOCK = 4096,
  NFS4_MOUNT_UNSHARED = 32768,
  NFS4_MOUNT_VERSION = 1;
export declare namespace struct {
  /** `<linux/nfs4_mount.h>`: 84 bytes on x86, arm; 120 bytes elsewhere. */
  interface nfs4_mount_data
    extends RecordView<'struct nfs4_mount_data', 'host_addr' | 'auth_flavours'> {
    version: number;
    flags: number;
    rsize: number;
    wsize: number;
    timeo: number;
    retrans: number;
    acregmin: number;
    acregmax: number;
    acdirmin: number;
    acdirmax: number;
    get client_addr(): struct.nfs_string;
    set client_addr(value: From<struct.nfs_string>);
    get mnt_path(): struct.nfs_string;
    set mnt_path(value: From<struct.nfs_string>);
    get hostname(): struct.nfs_string;
    set hostname(value: From<struct.nfs_string>);
    host_addrlen: number;
    get host_addr(): number;
    set host_addr(value: Pointer);
    proto: number;
    auth_flavourlen: number;
    get auth_flavours(): number;
    set auth_flavours(value: Pointer);
  }

  /** `<linux/nfs4_mount.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface nfs_string extends RecordView<'struct nfs_string', 'data'> {
    len: number;
    get data(): number;
    set data(value: Pointer);
  }
}

export const struct: {
  readonly nfs4_mount_data: Descriptor<struct.nfs4_mount_data>;
  readonly nfs_string: Descriptor<struct.nfs_string>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"nfs4_mount_data": "int version;int flags;int rsize;int wsize;int timeo;int retrans;int acregmin;int acregmax;int acdirmin;int acdirmax;struct nfs_string client_addr;struct nfs_string mnt_path;struct nfs_string hostname;unsigned int host_addrlen;struct sockaddr *host_addr;int proto;int auth_flavourlen;int *auth_flavours;",
"nfs_string": "unsigned int len;const char *data;"
}`),
);
