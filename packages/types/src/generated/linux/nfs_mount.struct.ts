// Generated from Linux 7.3.4 <linux/nfs_mount.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';
import { sockaddr_in } from './in.struct.ts';
import { nfs2_fh } from './nfs2.struct.ts';
import { nfs3_fh } from './nfs3.struct.ts';

/** `<linux/nfs_mount.h>`: 688 bytes. */
export interface nfs_mount_data extends RecordView<'struct nfs_mount_data'> {
  version: number;
  fd: number;
  get old_root(): nfs2_fh;
  set old_root(value: nfs2_fh | Init<nfs2_fh>);
  flags: number;
  rsize: number;
  wsize: number;
  timeo: number;
  retrans: number;
  acregmin: number;
  acregmax: number;
  acdirmin: number;
  acdirmax: number;
  get addr(): sockaddr_in;
  set addr(value: sockaddr_in | Init<sockaddr_in>);
  get hostname(): Uint8Array;
  set hostname(value: Bytes);
  namlen: number;
  bsize: number;
  get root(): nfs3_fh;
  set root(value: nfs3_fh | Init<nfs3_fh>);
  pseudoflavor: number;
  get context(): Uint8Array;
  set context(value: Bytes);
}

export const nfs_mount_data: Descriptor<nfs_mount_data> = /* @__PURE__ */ declareStruct(
  'nfs_mount_data',
  `
  int version;
  int fd;
  struct nfs2_fh old_root;
  int flags;
  int rsize;
  int wsize;
  int timeo;
  int retrans;
  int acregmin;
  int acregmax;
  int acdirmin;
  int acdirmax;
  struct sockaddr_in addr;
  char hostname[256];
  int namlen;
  unsigned int bsize;
  struct nfs3_fh root;
  int pseudoflavor;
  char context[257];
`,
  { uses: () => [nfs2_fh, nfs3_fh, sockaddr_in] },
);
