// Generated from Linux 7.3.4 <linux/coda.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/coda.h>`: 16 bytes. */
export interface CodaFid extends RecordView<'struct CodaFid'> {
  get opaque(): Uint32Array;
  set opaque(value: Iterable<Integer>);
}

export const CodaFid: Descriptor<CodaFid> = /* @__PURE__ */ declareStruct(
  'CodaFid',
  `
  unsigned int opaque[4];
`,
);

/** `<linux/coda.h>`: 40 bytes on x86_64, riscv64, aarch64; 20 bytes on x86, arm. */
export interface PioctlData extends RecordView<'struct PioctlData', 'path'> {
  get path(): number;
  set path(value: Pointer);
  follow: number;
  get vi(): ViceIoctl;
  set vi(value: ViceIoctl | Init<ViceIoctl>);
}

export const PioctlData: Descriptor<PioctlData> = /* @__PURE__ */ declareStruct(
  'PioctlData',
  `
  const char *path;
  int follow;
  struct ViceIoctl vi;
`,
  { uses: () => [ViceIoctl] },
);

/** `<linux/coda.h>`: 24 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface ViceIoctl extends RecordView<'struct ViceIoctl', 'in' | 'out'> {
  get in(): number;
  set in(value: Pointer);
  get out(): number;
  set out(value: Pointer);
  in_size: number;
  out_size: number;
}

export const ViceIoctl: Descriptor<ViceIoctl> = /* @__PURE__ */ declareStruct(
  'ViceIoctl',
  `
  void *in;
  void *out;
  __u16 in_size;
  __u16 out_size;
`,
);

/** `<linux/coda.h>`: 40 bytes. */
export interface coda_access_in extends RecordView<'struct coda_access_in'> {
  get ih(): coda_in_hdr;
  set ih(value: coda_in_hdr | Init<coda_in_hdr>);
  get VFid(): CodaFid;
  set VFid(value: CodaFid | Init<CodaFid>);
  flags: number;
}

export const coda_access_in: Descriptor<coda_access_in> = /* @__PURE__ */ declareStruct(
  'coda_access_in',
  `
  struct coda_in_hdr ih;
  struct CodaFid VFid;
  int flags;
`,
  { uses: () => [CodaFid, coda_in_hdr] },
);

/** `<linux/coda.h>`: 48 bytes. */
export interface coda_access_intent_in extends RecordView<'struct coda_access_intent_in'> {
  get ih(): coda_in_hdr;
  set ih(value: coda_in_hdr | Init<coda_in_hdr>);
  get VFid(): CodaFid;
  set VFid(value: CodaFid | Init<CodaFid>);
  count: number;
  pos: number;
  type: number;
}

export const coda_access_intent_in: Descriptor<coda_access_intent_in> =
  /* @__PURE__ */ declareStruct(
    'coda_access_intent_in',
    `
  struct coda_in_hdr ih;
  struct CodaFid VFid;
  int count;
  int pos;
  int type;
`,
    { uses: () => [CodaFid, coda_in_hdr] },
  );

/** `<linux/coda.h>`: 12 bytes. */
export interface coda_access_intent_out extends RecordView<'struct coda_access_intent_out'> {
  get out(): coda_out_hdr;
  set out(value: coda_out_hdr | Init<coda_out_hdr>);
}

export const coda_access_intent_out: Descriptor<coda_access_intent_out> =
  /* @__PURE__ */ declareStruct(
    'coda_access_intent_out',
    `
  struct coda_out_hdr out;
`,
    { uses: () => [coda_out_hdr] },
  );

/** `<linux/coda.h>`: 12 bytes. */
export interface coda_access_out extends RecordView<'struct coda_access_out'> {
  get out(): coda_out_hdr;
  set out(value: coda_out_hdr | Init<coda_out_hdr>);
}

export const coda_access_out: Descriptor<coda_access_out> = /* @__PURE__ */ declareStruct(
  'coda_access_out',
  `
  struct coda_out_hdr out;
`,
  { uses: () => [coda_out_hdr] },
);

/** `<linux/coda.h>`: 40 bytes. */
export interface coda_close_in extends RecordView<'struct coda_close_in'> {
  get ih(): coda_in_hdr;
  set ih(value: coda_in_hdr | Init<coda_in_hdr>);
  get VFid(): CodaFid;
  set VFid(value: CodaFid | Init<CodaFid>);
  flags: number;
}

export const coda_close_in: Descriptor<coda_close_in> = /* @__PURE__ */ declareStruct(
  'coda_close_in',
  `
  struct coda_in_hdr ih;
  struct CodaFid VFid;
  int flags;
`,
  { uses: () => [CodaFid, coda_in_hdr] },
);

/** `<linux/coda.h>`: 12 bytes. */
export interface coda_close_out extends RecordView<'struct coda_close_out'> {
  get out(): coda_out_hdr;
  set out(value: coda_out_hdr | Init<coda_out_hdr>);
}

export const coda_close_out: Descriptor<coda_close_out> = /* @__PURE__ */ declareStruct(
  'coda_close_out',
  `
  struct coda_out_hdr out;
`,
  { uses: () => [coda_out_hdr] },
);

/** `<linux/coda.h>`: 192 bytes on x86_64, riscv64, aarch64; 148 bytes on x86; 176 bytes on arm. */
export interface coda_create_in extends RecordView<'struct coda_create_in'> {
  get ih(): coda_in_hdr;
  set ih(value: coda_in_hdr | Init<coda_in_hdr>);
  get VFid(): CodaFid;
  set VFid(value: CodaFid | Init<CodaFid>);
  get attr(): coda_vattr;
  set attr(value: coda_vattr | Init<coda_vattr>);
  excl: number;
  mode: number;
  name: number;
}

export const coda_create_in: Descriptor<coda_create_in> = /* @__PURE__ */ declareStruct(
  'coda_create_in',
  `
  struct coda_in_hdr ih;
  struct CodaFid VFid;
  struct coda_vattr attr;
  int excl;
  int mode;
  int name;
`,
  { uses: () => [CodaFid, coda_in_hdr, coda_vattr] },
);

/** `<linux/coda.h>`: 168 bytes on x86_64, riscv64, aarch64; 128 bytes on x86; 152 bytes on arm. */
export interface coda_create_out extends RecordView<'struct coda_create_out'> {
  get oh(): coda_out_hdr;
  set oh(value: coda_out_hdr | Init<coda_out_hdr>);
  get VFid(): CodaFid;
  set VFid(value: CodaFid | Init<CodaFid>);
  get attr(): coda_vattr;
  set attr(value: coda_vattr | Init<coda_vattr>);
}

export const coda_create_out: Descriptor<coda_create_out> = /* @__PURE__ */ declareStruct(
  'coda_create_out',
  `
  struct coda_out_hdr oh;
  struct CodaFid VFid;
  struct coda_vattr attr;
`,
  { uses: () => [CodaFid, coda_out_hdr, coda_vattr] },
);

/** `<linux/coda.h>`: 36 bytes. */
export interface coda_fsync_in extends RecordView<'struct coda_fsync_in'> {
  get ih(): coda_in_hdr;
  set ih(value: coda_in_hdr | Init<coda_in_hdr>);
  get VFid(): CodaFid;
  set VFid(value: CodaFid | Init<CodaFid>);
}

export const coda_fsync_in: Descriptor<coda_fsync_in> = /* @__PURE__ */ declareStruct(
  'coda_fsync_in',
  `
  struct coda_in_hdr ih;
  struct CodaFid VFid;
`,
  { uses: () => [CodaFid, coda_in_hdr] },
);

/** `<linux/coda.h>`: 12 bytes. */
export interface coda_fsync_out extends RecordView<'struct coda_fsync_out'> {
  get out(): coda_out_hdr;
  set out(value: coda_out_hdr | Init<coda_out_hdr>);
}

export const coda_fsync_out: Descriptor<coda_fsync_out> = /* @__PURE__ */ declareStruct(
  'coda_fsync_out',
  `
  struct coda_out_hdr out;
`,
  { uses: () => [coda_out_hdr] },
);

/** `<linux/coda.h>`: 36 bytes. */
export interface coda_getattr_in extends RecordView<'struct coda_getattr_in'> {
  get ih(): coda_in_hdr;
  set ih(value: coda_in_hdr | Init<coda_in_hdr>);
  get VFid(): CodaFid;
  set VFid(value: CodaFid | Init<CodaFid>);
}

export const coda_getattr_in: Descriptor<coda_getattr_in> = /* @__PURE__ */ declareStruct(
  'coda_getattr_in',
  `
  struct coda_in_hdr ih;
  struct CodaFid VFid;
`,
  { uses: () => [CodaFid, coda_in_hdr] },
);

/** `<linux/coda.h>`: 152 bytes on x86_64, riscv64, aarch64; 112 bytes on x86; 136 bytes on arm. */
export interface coda_getattr_out extends RecordView<'struct coda_getattr_out'> {
  get oh(): coda_out_hdr;
  set oh(value: coda_out_hdr | Init<coda_out_hdr>);
  get attr(): coda_vattr;
  set attr(value: coda_vattr | Init<coda_vattr>);
}

export const coda_getattr_out: Descriptor<coda_getattr_out> = /* @__PURE__ */ declareStruct(
  'coda_getattr_out',
  `
  struct coda_out_hdr oh;
  struct coda_vattr attr;
`,
  { uses: () => [coda_out_hdr, coda_vattr] },
);

/** `<linux/coda.h>`: 20 bytes. */
export interface coda_in_hdr extends RecordView<'struct coda_in_hdr'> {
  opcode: number;
  unique: number;
  pid: number;
  pgid: number;
  uid: number;
}

export const coda_in_hdr: Descriptor<coda_in_hdr> = /* @__PURE__ */ declareStruct(
  'coda_in_hdr',
  `
  unsigned int opcode;
  unsigned int unique;
  int pid;
  int pgid;
  unsigned int uid;
`,
);

/** `<linux/coda.h>`: 56 bytes on x86_64, riscv64, aarch64; 52 bytes on x86, arm. */
export interface coda_ioctl_in extends RecordView<'struct coda_ioctl_in', 'data'> {
  get ih(): coda_in_hdr;
  set ih(value: coda_in_hdr | Init<coda_in_hdr>);
  get VFid(): CodaFid;
  set VFid(value: CodaFid | Init<CodaFid>);
  cmd: number;
  len: number;
  rwflag: number;
  get data(): number;
  set data(value: Pointer);
}

export const coda_ioctl_in: Descriptor<coda_ioctl_in> = /* @__PURE__ */ declareStruct(
  'coda_ioctl_in',
  `
  struct coda_in_hdr ih;
  struct CodaFid VFid;
  int cmd;
  int len;
  int rwflag;
  char *data;
`,
  { uses: () => [CodaFid, coda_in_hdr] },
);

/** `<linux/coda.h>`: 24 bytes on x86_64, riscv64, aarch64; 20 bytes on x86, arm. */
export interface coda_ioctl_out extends RecordView<'struct coda_ioctl_out', 'data'> {
  get oh(): coda_out_hdr;
  set oh(value: coda_out_hdr | Init<coda_out_hdr>);
  len: number;
  get data(): number;
  set data(value: Pointer);
}

export const coda_ioctl_out: Descriptor<coda_ioctl_out> = /* @__PURE__ */ declareStruct(
  'coda_ioctl_out',
  `
  struct coda_out_hdr oh;
  int len;
  char *data;
`,
  { uses: () => [coda_out_hdr] },
);

/** `<linux/coda.h>`: 56 bytes. */
export interface coda_link_in extends RecordView<'struct coda_link_in'> {
  get ih(): coda_in_hdr;
  set ih(value: coda_in_hdr | Init<coda_in_hdr>);
  get sourceFid(): CodaFid;
  set sourceFid(value: CodaFid | Init<CodaFid>);
  get destFid(): CodaFid;
  set destFid(value: CodaFid | Init<CodaFid>);
  tname: number;
}

export const coda_link_in: Descriptor<coda_link_in> = /* @__PURE__ */ declareStruct(
  'coda_link_in',
  `
  struct coda_in_hdr ih;
  struct CodaFid sourceFid;
  struct CodaFid destFid;
  int tname;
`,
  { uses: () => [CodaFid, coda_in_hdr] },
);

/** `<linux/coda.h>`: 12 bytes. */
export interface coda_link_out extends RecordView<'struct coda_link_out'> {
  get out(): coda_out_hdr;
  set out(value: coda_out_hdr | Init<coda_out_hdr>);
}

export const coda_link_out: Descriptor<coda_link_out> = /* @__PURE__ */ declareStruct(
  'coda_link_out',
  `
  struct coda_out_hdr out;
`,
  { uses: () => [coda_out_hdr] },
);

/** `<linux/coda.h>`: 44 bytes. */
export interface coda_lookup_in extends RecordView<'struct coda_lookup_in'> {
  get ih(): coda_in_hdr;
  set ih(value: coda_in_hdr | Init<coda_in_hdr>);
  get VFid(): CodaFid;
  set VFid(value: CodaFid | Init<CodaFid>);
  name: number;
  flags: number;
}

export const coda_lookup_in: Descriptor<coda_lookup_in> = /* @__PURE__ */ declareStruct(
  'coda_lookup_in',
  `
  struct coda_in_hdr ih;
  struct CodaFid VFid;
  int name;
  int flags;
`,
  { uses: () => [CodaFid, coda_in_hdr] },
);

/** `<linux/coda.h>`: 32 bytes. */
export interface coda_lookup_out extends RecordView<'struct coda_lookup_out'> {
  get oh(): coda_out_hdr;
  set oh(value: coda_out_hdr | Init<coda_out_hdr>);
  get VFid(): CodaFid;
  set VFid(value: CodaFid | Init<CodaFid>);
  vtype: number;
}

export const coda_lookup_out: Descriptor<coda_lookup_out> = /* @__PURE__ */ declareStruct(
  'coda_lookup_out',
  `
  struct coda_out_hdr oh;
  struct CodaFid VFid;
  int vtype;
`,
  { uses: () => [CodaFid, coda_out_hdr] },
);

/** `<linux/coda.h>`: 184 bytes on x86_64, riscv64, aarch64; 140 bytes on x86; 168 bytes on arm. */
export interface coda_mkdir_in extends RecordView<'struct coda_mkdir_in'> {
  get ih(): coda_in_hdr;
  set ih(value: coda_in_hdr | Init<coda_in_hdr>);
  get VFid(): CodaFid;
  set VFid(value: CodaFid | Init<CodaFid>);
  get attr(): coda_vattr;
  set attr(value: coda_vattr | Init<coda_vattr>);
  name: number;
}

export const coda_mkdir_in: Descriptor<coda_mkdir_in> = /* @__PURE__ */ declareStruct(
  'coda_mkdir_in',
  `
  struct coda_in_hdr ih;
  struct CodaFid VFid;
  struct coda_vattr attr;
  int name;
`,
  { uses: () => [CodaFid, coda_in_hdr, coda_vattr] },
);

/** `<linux/coda.h>`: 168 bytes on x86_64, riscv64, aarch64; 128 bytes on x86; 152 bytes on arm. */
export interface coda_mkdir_out extends RecordView<'struct coda_mkdir_out'> {
  get oh(): coda_out_hdr;
  set oh(value: coda_out_hdr | Init<coda_out_hdr>);
  get VFid(): CodaFid;
  set VFid(value: CodaFid | Init<CodaFid>);
  get attr(): coda_vattr;
  set attr(value: coda_vattr | Init<coda_vattr>);
}

export const coda_mkdir_out: Descriptor<coda_mkdir_out> = /* @__PURE__ */ declareStruct(
  'coda_mkdir_out',
  `
  struct coda_out_hdr oh;
  struct CodaFid VFid;
  struct coda_vattr attr;
`,
  { uses: () => [CodaFid, coda_out_hdr, coda_vattr] },
);

/** `<linux/coda.h>`: 8 bytes. */
export interface coda_mount_data extends RecordView<'struct coda_mount_data'> {
  version: number;
  fd: number;
}

export const coda_mount_data: Descriptor<coda_mount_data> = /* @__PURE__ */ declareStruct(
  'coda_mount_data',
  `
  int version;
  int fd;
`,
);

/** `<linux/coda.h>`: 40 bytes. */
export interface coda_open_by_fd_in extends RecordView<'struct coda_open_by_fd_in'> {
  get ih(): coda_in_hdr;
  set ih(value: coda_in_hdr | Init<coda_in_hdr>);
  get VFid(): CodaFid;
  set VFid(value: CodaFid | Init<CodaFid>);
  flags: number;
}

export const coda_open_by_fd_in: Descriptor<coda_open_by_fd_in> = /* @__PURE__ */ declareStruct(
  'coda_open_by_fd_in',
  `
  struct coda_in_hdr ih;
  struct CodaFid VFid;
  int flags;
`,
  { uses: () => [CodaFid, coda_in_hdr] },
);

/** `<linux/coda.h>`: 16 bytes. */
export interface coda_open_by_fd_out extends RecordView<'struct coda_open_by_fd_out'> {
  get oh(): coda_out_hdr;
  set oh(value: coda_out_hdr | Init<coda_out_hdr>);
  fd: number;
}

export const coda_open_by_fd_out: Descriptor<coda_open_by_fd_out> = /* @__PURE__ */ declareStruct(
  'coda_open_by_fd_out',
  `
  struct coda_out_hdr oh;
  int fd;
`,
  { uses: () => [coda_out_hdr] },
);

/** `<linux/coda.h>`: 40 bytes. */
export interface coda_open_by_path_in extends RecordView<'struct coda_open_by_path_in'> {
  get ih(): coda_in_hdr;
  set ih(value: coda_in_hdr | Init<coda_in_hdr>);
  get VFid(): CodaFid;
  set VFid(value: CodaFid | Init<CodaFid>);
  flags: number;
}

export const coda_open_by_path_in: Descriptor<coda_open_by_path_in> = /* @__PURE__ */ declareStruct(
  'coda_open_by_path_in',
  `
  struct coda_in_hdr ih;
  struct CodaFid VFid;
  int flags;
`,
  { uses: () => [CodaFid, coda_in_hdr] },
);

/** `<linux/coda.h>`: 16 bytes. */
export interface coda_open_by_path_out extends RecordView<'struct coda_open_by_path_out'> {
  get oh(): coda_out_hdr;
  set oh(value: coda_out_hdr | Init<coda_out_hdr>);
  path: number;
}

export const coda_open_by_path_out: Descriptor<coda_open_by_path_out> =
  /* @__PURE__ */ declareStruct(
    'coda_open_by_path_out',
    `
  struct coda_out_hdr oh;
  int path;
`,
    { uses: () => [coda_out_hdr] },
  );

/** `<linux/coda.h>`: 40 bytes. */
export interface coda_open_in extends RecordView<'struct coda_open_in'> {
  get ih(): coda_in_hdr;
  set ih(value: coda_in_hdr | Init<coda_in_hdr>);
  get VFid(): CodaFid;
  set VFid(value: CodaFid | Init<CodaFid>);
  flags: number;
}

export const coda_open_in: Descriptor<coda_open_in> = /* @__PURE__ */ declareStruct(
  'coda_open_in',
  `
  struct coda_in_hdr ih;
  struct CodaFid VFid;
  int flags;
`,
  { uses: () => [CodaFid, coda_in_hdr] },
);

/** `<linux/coda.h>`: 32 bytes on x86_64, arm, riscv64, aarch64; 24 bytes on x86. */
export interface coda_open_out extends RecordView<'struct coda_open_out'> {
  get oh(): coda_out_hdr;
  set oh(value: coda_out_hdr | Init<coda_out_hdr>);
  get dev(): bigint;
  set dev(value: Integer);
  get inode(): bigint;
  set inode(value: Integer);
}

export const coda_open_out: Descriptor<coda_open_out> = /* @__PURE__ */ declareStruct(
  'coda_open_out',
  `
  struct coda_out_hdr oh;
  unsigned long long dev;
  __u64 inode;
`,
  {
    variants: {
      x86: {
        members: `
  struct coda_out_hdr oh;
  unsigned long long dev;
  __u32 inode;
`,
      },
      arm: {
        members: `
  struct coda_out_hdr oh;
  unsigned long long dev;
  __u32 inode;
`,
      },
    },
    uses: () => [coda_out_hdr],
  },
);

/** `<linux/coda.h>`: 12 bytes. */
export interface coda_out_hdr extends RecordView<'struct coda_out_hdr'> {
  opcode: number;
  unique: number;
  result: number;
}

export const coda_out_hdr: Descriptor<coda_out_hdr> = /* @__PURE__ */ declareStruct(
  'coda_out_hdr',
  `
  unsigned int opcode;
  unsigned int unique;
  unsigned int result;
`,
);

/** `<linux/coda.h>`: 28 bytes. */
export interface coda_purgefid_out extends RecordView<'struct coda_purgefid_out'> {
  get oh(): coda_out_hdr;
  set oh(value: coda_out_hdr | Init<coda_out_hdr>);
  get CodaFid(): CodaFid;
  set CodaFid(value: CodaFid | Init<CodaFid>);
}

export const coda_purgefid_out: Descriptor<coda_purgefid_out> = /* @__PURE__ */ declareStruct(
  'coda_purgefid_out',
  `
  struct coda_out_hdr oh;
  struct CodaFid CodaFid;
`,
  { uses: () => [CodaFid, coda_out_hdr] },
);

/** `<linux/coda.h>`: 16 bytes. */
export interface coda_purgeuser_out extends RecordView<'struct coda_purgeuser_out'> {
  get oh(): coda_out_hdr;
  set oh(value: coda_out_hdr | Init<coda_out_hdr>);
  uid: number;
}

export const coda_purgeuser_out: Descriptor<coda_purgeuser_out> = /* @__PURE__ */ declareStruct(
  'coda_purgeuser_out',
  `
  struct coda_out_hdr oh;
  unsigned int uid;
`,
  { uses: () => [coda_out_hdr] },
);

/** `<linux/coda.h>`: 36 bytes. */
export interface coda_readlink_in extends RecordView<'struct coda_readlink_in'> {
  get ih(): coda_in_hdr;
  set ih(value: coda_in_hdr | Init<coda_in_hdr>);
  get VFid(): CodaFid;
  set VFid(value: CodaFid | Init<CodaFid>);
}

export const coda_readlink_in: Descriptor<coda_readlink_in> = /* @__PURE__ */ declareStruct(
  'coda_readlink_in',
  `
  struct coda_in_hdr ih;
  struct CodaFid VFid;
`,
  { uses: () => [CodaFid, coda_in_hdr] },
);

/** `<linux/coda.h>`: 24 bytes on x86_64, riscv64, aarch64; 20 bytes on x86, arm. */
export interface coda_readlink_out extends RecordView<'struct coda_readlink_out', 'data'> {
  get oh(): coda_out_hdr;
  set oh(value: coda_out_hdr | Init<coda_out_hdr>);
  count: number;
  get data(): number;
  set data(value: Pointer);
}

export const coda_readlink_out: Descriptor<coda_readlink_out> = /* @__PURE__ */ declareStruct(
  'coda_readlink_out',
  `
  struct coda_out_hdr oh;
  int count;
  char *data;
`,
  { uses: () => [coda_out_hdr] },
);

/** `<linux/coda.h>`: 40 bytes. */
export interface coda_release_in extends RecordView<'struct coda_release_in'> {
  get ih(): coda_in_hdr;
  set ih(value: coda_in_hdr | Init<coda_in_hdr>);
  get VFid(): CodaFid;
  set VFid(value: CodaFid | Init<CodaFid>);
  flags: number;
}

export const coda_release_in: Descriptor<coda_release_in> = /* @__PURE__ */ declareStruct(
  'coda_release_in',
  `
  struct coda_in_hdr ih;
  struct CodaFid VFid;
  int flags;
`,
  { uses: () => [CodaFid, coda_in_hdr] },
);

/** `<linux/coda.h>`: 12 bytes. */
export interface coda_release_out extends RecordView<'struct coda_release_out'> {
  get out(): coda_out_hdr;
  set out(value: coda_out_hdr | Init<coda_out_hdr>);
}

export const coda_release_out: Descriptor<coda_release_out> = /* @__PURE__ */ declareStruct(
  'coda_release_out',
  `
  struct coda_out_hdr out;
`,
  { uses: () => [coda_out_hdr] },
);

/** `<linux/coda.h>`: 40 bytes. */
export interface coda_remove_in extends RecordView<'struct coda_remove_in'> {
  get ih(): coda_in_hdr;
  set ih(value: coda_in_hdr | Init<coda_in_hdr>);
  get VFid(): CodaFid;
  set VFid(value: CodaFid | Init<CodaFid>);
  name: number;
}

export const coda_remove_in: Descriptor<coda_remove_in> = /* @__PURE__ */ declareStruct(
  'coda_remove_in',
  `
  struct coda_in_hdr ih;
  struct CodaFid VFid;
  int name;
`,
  { uses: () => [CodaFid, coda_in_hdr] },
);

/** `<linux/coda.h>`: 12 bytes. */
export interface coda_remove_out extends RecordView<'struct coda_remove_out'> {
  get out(): coda_out_hdr;
  set out(value: coda_out_hdr | Init<coda_out_hdr>);
}

export const coda_remove_out: Descriptor<coda_remove_out> = /* @__PURE__ */ declareStruct(
  'coda_remove_out',
  `
  struct coda_out_hdr out;
`,
  { uses: () => [coda_out_hdr] },
);

/** `<linux/coda.h>`: 60 bytes. */
export interface coda_rename_in extends RecordView<'struct coda_rename_in'> {
  get ih(): coda_in_hdr;
  set ih(value: coda_in_hdr | Init<coda_in_hdr>);
  get sourceFid(): CodaFid;
  set sourceFid(value: CodaFid | Init<CodaFid>);
  srcname: number;
  get destFid(): CodaFid;
  set destFid(value: CodaFid | Init<CodaFid>);
  destname: number;
}

export const coda_rename_in: Descriptor<coda_rename_in> = /* @__PURE__ */ declareStruct(
  'coda_rename_in',
  `
  struct coda_in_hdr ih;
  struct CodaFid sourceFid;
  int srcname;
  struct CodaFid destFid;
  int destname;
`,
  { uses: () => [CodaFid, coda_in_hdr] },
);

/** `<linux/coda.h>`: 12 bytes. */
export interface coda_rename_out extends RecordView<'struct coda_rename_out'> {
  get out(): coda_out_hdr;
  set out(value: coda_out_hdr | Init<coda_out_hdr>);
}

export const coda_rename_out: Descriptor<coda_rename_out> = /* @__PURE__ */ declareStruct(
  'coda_rename_out',
  `
  struct coda_out_hdr out;
`,
  { uses: () => [coda_out_hdr] },
);

/** `<linux/coda.h>`: 44 bytes. */
export interface coda_replace_out extends RecordView<'struct coda_replace_out'> {
  get oh(): coda_out_hdr;
  set oh(value: coda_out_hdr | Init<coda_out_hdr>);
  get NewFid(): CodaFid;
  set NewFid(value: CodaFid | Init<CodaFid>);
  get OldFid(): CodaFid;
  set OldFid(value: CodaFid | Init<CodaFid>);
}

export const coda_replace_out: Descriptor<coda_replace_out> = /* @__PURE__ */ declareStruct(
  'coda_replace_out',
  `
  struct coda_out_hdr oh;
  struct CodaFid NewFid;
  struct CodaFid OldFid;
`,
  { uses: () => [CodaFid, coda_out_hdr] },
);

/** `<linux/coda.h>`: 40 bytes. */
export interface coda_rmdir_in extends RecordView<'struct coda_rmdir_in'> {
  get ih(): coda_in_hdr;
  set ih(value: coda_in_hdr | Init<coda_in_hdr>);
  get VFid(): CodaFid;
  set VFid(value: CodaFid | Init<CodaFid>);
  name: number;
}

export const coda_rmdir_in: Descriptor<coda_rmdir_in> = /* @__PURE__ */ declareStruct(
  'coda_rmdir_in',
  `
  struct coda_in_hdr ih;
  struct CodaFid VFid;
  int name;
`,
  { uses: () => [CodaFid, coda_in_hdr] },
);

/** `<linux/coda.h>`: 12 bytes. */
export interface coda_rmdir_out extends RecordView<'struct coda_rmdir_out'> {
  get out(): coda_out_hdr;
  set out(value: coda_out_hdr | Init<coda_out_hdr>);
}

export const coda_rmdir_out: Descriptor<coda_rmdir_out> = /* @__PURE__ */ declareStruct(
  'coda_rmdir_out',
  `
  struct coda_out_hdr out;
`,
  { uses: () => [coda_out_hdr] },
);

/** `<linux/coda.h>`: 20 bytes. */
export interface coda_root_in extends RecordView<'struct coda_root_in'> {
  get in(): coda_in_hdr;
  set in(value: coda_in_hdr | Init<coda_in_hdr>);
}

export const coda_root_in: Descriptor<coda_root_in> = /* @__PURE__ */ declareStruct(
  'coda_root_in',
  `
  struct coda_in_hdr in;
`,
  { uses: () => [coda_in_hdr] },
);

/** `<linux/coda.h>`: 28 bytes. */
export interface coda_root_out extends RecordView<'struct coda_root_out'> {
  get oh(): coda_out_hdr;
  set oh(value: coda_out_hdr | Init<coda_out_hdr>);
  get VFid(): CodaFid;
  set VFid(value: CodaFid | Init<CodaFid>);
}

export const coda_root_out: Descriptor<coda_root_out> = /* @__PURE__ */ declareStruct(
  'coda_root_out',
  `
  struct coda_out_hdr oh;
  struct CodaFid VFid;
`,
  { uses: () => [CodaFid, coda_out_hdr] },
);

/** `<linux/coda.h>`: 176 bytes on x86_64, riscv64, aarch64; 136 bytes on x86; 160 bytes on arm. */
export interface coda_setattr_in extends RecordView<'struct coda_setattr_in'> {
  get ih(): coda_in_hdr;
  set ih(value: coda_in_hdr | Init<coda_in_hdr>);
  get VFid(): CodaFid;
  set VFid(value: CodaFid | Init<CodaFid>);
  get attr(): coda_vattr;
  set attr(value: coda_vattr | Init<coda_vattr>);
}

export const coda_setattr_in: Descriptor<coda_setattr_in> = /* @__PURE__ */ declareStruct(
  'coda_setattr_in',
  `
  struct coda_in_hdr ih;
  struct CodaFid VFid;
  struct coda_vattr attr;
`,
  { uses: () => [CodaFid, coda_in_hdr, coda_vattr] },
);

/** `<linux/coda.h>`: 12 bytes. */
export interface coda_setattr_out extends RecordView<'struct coda_setattr_out'> {
  get out(): coda_out_hdr;
  set out(value: coda_out_hdr | Init<coda_out_hdr>);
}

export const coda_setattr_out: Descriptor<coda_setattr_out> = /* @__PURE__ */ declareStruct(
  'coda_setattr_out',
  `
  struct coda_out_hdr out;
`,
  { uses: () => [coda_out_hdr] },
);

/** `<linux/coda.h>`: 20 bytes. */
export interface coda_statfs extends RecordView<'struct coda_statfs'> {
  f_blocks: number;
  f_bfree: number;
  f_bavail: number;
  f_files: number;
  f_ffree: number;
}

export const coda_statfs: Descriptor<coda_statfs> = /* @__PURE__ */ declareStruct(
  'coda_statfs',
  `
  int32_t f_blocks;
  int32_t f_bfree;
  int32_t f_bavail;
  int32_t f_files;
  int32_t f_ffree;
`,
);

/** `<linux/coda.h>`: 20 bytes. */
export interface coda_statfs_in extends RecordView<'struct coda_statfs_in'> {
  get in(): coda_in_hdr;
  set in(value: coda_in_hdr | Init<coda_in_hdr>);
}

export const coda_statfs_in: Descriptor<coda_statfs_in> = /* @__PURE__ */ declareStruct(
  'coda_statfs_in',
  `
  struct coda_in_hdr in;
`,
  { uses: () => [coda_in_hdr] },
);

/** `<linux/coda.h>`: 32 bytes. */
export interface coda_statfs_out extends RecordView<'struct coda_statfs_out'> {
  get oh(): coda_out_hdr;
  set oh(value: coda_out_hdr | Init<coda_out_hdr>);
  get stat(): coda_statfs;
  set stat(value: coda_statfs | Init<coda_statfs>);
}

export const coda_statfs_out: Descriptor<coda_statfs_out> = /* @__PURE__ */ declareStruct(
  'coda_statfs_out',
  `
  struct coda_out_hdr oh;
  struct coda_statfs stat;
`,
  { uses: () => [coda_out_hdr, coda_statfs] },
);

/** `<linux/coda.h>`: 40 bytes. */
export interface coda_store_in extends RecordView<'struct coda_store_in'> {
  get ih(): coda_in_hdr;
  set ih(value: coda_in_hdr | Init<coda_in_hdr>);
  get VFid(): CodaFid;
  set VFid(value: CodaFid | Init<CodaFid>);
  flags: number;
}

export const coda_store_in: Descriptor<coda_store_in> = /* @__PURE__ */ declareStruct(
  'coda_store_in',
  `
  struct coda_in_hdr ih;
  struct CodaFid VFid;
  int flags;
`,
  { uses: () => [CodaFid, coda_in_hdr] },
);

/** `<linux/coda.h>`: 12 bytes. */
export interface coda_store_out extends RecordView<'struct coda_store_out'> {
  get out(): coda_out_hdr;
  set out(value: coda_out_hdr | Init<coda_out_hdr>);
}

export const coda_store_out: Descriptor<coda_store_out> = /* @__PURE__ */ declareStruct(
  'coda_store_out',
  `
  struct coda_out_hdr out;
`,
  { uses: () => [coda_out_hdr] },
);

/** `<linux/coda.h>`: 184 bytes on x86_64, riscv64, aarch64; 144 bytes on x86; 168 bytes on arm. */
export interface coda_symlink_in extends RecordView<'struct coda_symlink_in'> {
  get ih(): coda_in_hdr;
  set ih(value: coda_in_hdr | Init<coda_in_hdr>);
  get VFid(): CodaFid;
  set VFid(value: CodaFid | Init<CodaFid>);
  srcname: number;
  get attr(): coda_vattr;
  set attr(value: coda_vattr | Init<coda_vattr>);
  tname: number;
}

export const coda_symlink_in: Descriptor<coda_symlink_in> = /* @__PURE__ */ declareStruct(
  'coda_symlink_in',
  `
  struct coda_in_hdr ih;
  struct CodaFid VFid;
  int srcname;
  struct coda_vattr attr;
  int tname;
`,
  { uses: () => [CodaFid, coda_in_hdr, coda_vattr] },
);

/** `<linux/coda.h>`: 12 bytes. */
export interface coda_symlink_out extends RecordView<'struct coda_symlink_out'> {
  get out(): coda_out_hdr;
  set out(value: coda_out_hdr | Init<coda_out_hdr>);
}

export const coda_symlink_out: Descriptor<coda_symlink_out> = /* @__PURE__ */ declareStruct(
  'coda_symlink_out',
  `
  struct coda_out_hdr out;
`,
  { uses: () => [coda_out_hdr] },
);

/** `<linux/coda.h>`: 16 bytes on x86_64, arm, riscv64, aarch64; 12 bytes on x86. */
export interface coda_timespec extends RecordView<'struct coda_timespec'> {
  get tv_sec(): bigint;
  set tv_sec(value: Integer);
  tv_nsec: number;
}

export const coda_timespec: Descriptor<coda_timespec> = /* @__PURE__ */ declareStruct(
  'coda_timespec',
  `
  int64_t tv_sec;
  long tv_nsec;
`,
);

/** `<linux/coda.h>`: 136 bytes on x86_64, riscv64, aarch64; 100 bytes on x86; 120 bytes on arm. */
export interface coda_vattr extends RecordView<'struct coda_vattr'> {
  va_type: number;
  va_mode: number;
  va_nlink: number;
  va_uid: number;
  va_gid: number;
  va_fileid: number;
  get va_size(): bigint;
  set va_size(value: Integer);
  va_blocksize: number;
  get va_atime(): coda_timespec;
  set va_atime(value: coda_timespec | Init<coda_timespec>);
  get va_mtime(): coda_timespec;
  set va_mtime(value: coda_timespec | Init<coda_timespec>);
  get va_ctime(): coda_timespec;
  set va_ctime(value: coda_timespec | Init<coda_timespec>);
  get va_gen(): bigint;
  set va_gen(value: Integer);
  get va_flags(): bigint;
  set va_flags(value: Integer);
  get va_rdev(): bigint;
  set va_rdev(value: Integer);
  get va_bytes(): bigint;
  set va_bytes(value: Integer);
  get va_filerev(): bigint;
  set va_filerev(value: Integer);
}

export const coda_vattr: Descriptor<coda_vattr> = /* @__PURE__ */ declareStruct(
  'coda_vattr',
  `
  long va_type;
  __u16 va_mode;
  short va_nlink;
  unsigned int va_uid;
  unsigned int va_gid;
  long va_fileid;
  unsigned long long va_size;
  long va_blocksize;
  struct coda_timespec va_atime;
  struct coda_timespec va_mtime;
  struct coda_timespec va_ctime;
  __u64 va_gen;
  __u64 va_flags;
  unsigned long long va_rdev;
  unsigned long long va_bytes;
  unsigned long long va_filerev;
`,
  {
    variants: {
      x86: {
        members: `
  long va_type;
  __u16 va_mode;
  short va_nlink;
  unsigned int va_uid;
  unsigned int va_gid;
  long va_fileid;
  unsigned long long va_size;
  long va_blocksize;
  struct coda_timespec va_atime;
  struct coda_timespec va_mtime;
  struct coda_timespec va_ctime;
  __u32 va_gen;
  __u32 va_flags;
  unsigned long long va_rdev;
  unsigned long long va_bytes;
  unsigned long long va_filerev;
`,
      },
      arm: {
        members: `
  long va_type;
  __u16 va_mode;
  short va_nlink;
  unsigned int va_uid;
  unsigned int va_gid;
  long va_fileid;
  unsigned long long va_size;
  long va_blocksize;
  struct coda_timespec va_atime;
  struct coda_timespec va_mtime;
  struct coda_timespec va_ctime;
  __u32 va_gen;
  __u32 va_flags;
  unsigned long long va_rdev;
  unsigned long long va_bytes;
  unsigned long long va_filerev;
`,
      },
    },
    uses: () => [coda_timespec],
  },
);

/** `<linux/coda.h>`: 36 bytes. */
export interface coda_vget_in extends RecordView<'struct coda_vget_in'> {
  get ih(): coda_in_hdr;
  set ih(value: coda_in_hdr | Init<coda_in_hdr>);
  get VFid(): CodaFid;
  set VFid(value: CodaFid | Init<CodaFid>);
}

export const coda_vget_in: Descriptor<coda_vget_in> = /* @__PURE__ */ declareStruct(
  'coda_vget_in',
  `
  struct coda_in_hdr ih;
  struct CodaFid VFid;
`,
  { uses: () => [CodaFid, coda_in_hdr] },
);

/** `<linux/coda.h>`: 32 bytes. */
export interface coda_vget_out extends RecordView<'struct coda_vget_out'> {
  get oh(): coda_out_hdr;
  set oh(value: coda_out_hdr | Init<coda_out_hdr>);
  get VFid(): CodaFid;
  set VFid(value: CodaFid | Init<CodaFid>);
  vtype: number;
}

export const coda_vget_out: Descriptor<coda_vget_out> = /* @__PURE__ */ declareStruct(
  'coda_vget_out',
  `
  struct coda_out_hdr oh;
  struct CodaFid VFid;
  int vtype;
`,
  { uses: () => [CodaFid, coda_out_hdr] },
);

/** `<linux/coda.h>`: 28 bytes. */
export interface coda_zapdir_out extends RecordView<'struct coda_zapdir_out'> {
  get oh(): coda_out_hdr;
  set oh(value: coda_out_hdr | Init<coda_out_hdr>);
  get CodaFid(): CodaFid;
  set CodaFid(value: CodaFid | Init<CodaFid>);
}

export const coda_zapdir_out: Descriptor<coda_zapdir_out> = /* @__PURE__ */ declareStruct(
  'coda_zapdir_out',
  `
  struct coda_out_hdr oh;
  struct CodaFid CodaFid;
`,
  { uses: () => [CodaFid, coda_out_hdr] },
);

/** `<linux/coda.h>`: 28 bytes. */
export interface coda_zapfile_out extends RecordView<'struct coda_zapfile_out'> {
  get oh(): coda_out_hdr;
  set oh(value: coda_out_hdr | Init<coda_out_hdr>);
  get CodaFid(): CodaFid;
  set CodaFid(value: CodaFid | Init<CodaFid>);
}

export const coda_zapfile_out: Descriptor<coda_zapfile_out> = /* @__PURE__ */ declareStruct(
  'coda_zapfile_out',
  `
  struct coda_out_hdr oh;
  struct CodaFid CodaFid;
`,
  { uses: () => [CodaFid, coda_out_hdr] },
);

/** `<linux/coda.h>`: 264 bytes. */
export interface venus_dirent extends RecordView<'struct venus_dirent'> {
  d_fileno: number;
  d_reclen: number;
  d_type: number;
  d_namlen: number;
  get d_name(): Uint8Array;
  set d_name(value: Bytes);
}

export const venus_dirent: Descriptor<venus_dirent> = /* @__PURE__ */ declareStruct(
  'venus_dirent',
  `
  unsigned int d_fileno;
  unsigned short d_reclen;
  unsigned char d_type;
  unsigned char d_namlen;
  char d_name[256];
`,
);
