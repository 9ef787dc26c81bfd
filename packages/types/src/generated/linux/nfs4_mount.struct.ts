// Generated from Linux 7.3.4 <linux/nfs4_mount.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/nfs4_mount.h>`: 120 bytes on x86_64, riscv64, aarch64; 84 bytes on x86, arm. */
export interface nfs4_mount_data
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
  get client_addr(): nfs_string;
  set client_addr(value: nfs_string | Init<nfs_string>);
  get mnt_path(): nfs_string;
  set mnt_path(value: nfs_string | Init<nfs_string>);
  get hostname(): nfs_string;
  set hostname(value: nfs_string | Init<nfs_string>);
  host_addrlen: number;
  get host_addr(): number;
  set host_addr(value: Pointer);
  proto: number;
  auth_flavourlen: number;
  get auth_flavours(): number;
  set auth_flavours(value: Pointer);
}

export const nfs4_mount_data: Descriptor<nfs4_mount_data> = /* @__PURE__ */ declareStruct(
  'nfs4_mount_data',
  `
  int version;
  int flags;
  int rsize;
  int wsize;
  int timeo;
  int retrans;
  int acregmin;
  int acregmax;
  int acdirmin;
  int acdirmax;
  struct nfs_string client_addr;
  struct nfs_string mnt_path;
  struct nfs_string hostname;
  unsigned int host_addrlen;
  struct sockaddr *host_addr;
  int proto;
  int auth_flavourlen;
  int *auth_flavours;
`,
  { uses: () => [nfs_string] },
);

/** `<linux/nfs4_mount.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface nfs_string extends RecordView<'struct nfs_string', 'data'> {
  len: number;
  get data(): number;
  set data(value: Pointer);
}

export const nfs_string: Descriptor<nfs_string> = /* @__PURE__ */ declareStruct(
  'nfs_string',
  `
  unsigned int len;
  const char *data;
`,
);
