// Generated from Linux 7.3.4 <linux/mount.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/mount.h>`: 32 bytes. */
export interface mnt_id_req extends RecordView<'struct mnt_id_req'> {
  size: number;
  mnt_ns_fd: number;
  mnt_fd: number;
  get mnt_id(): bigint;
  set mnt_id(value: Integer);
  get param(): bigint;
  set param(value: Integer);
  get mnt_ns_id(): bigint;
  set mnt_ns_id(value: Integer);
}

export const mnt_id_req: Descriptor<mnt_id_req> = /* @__PURE__ */ declareStruct(
  'mnt_id_req',
  `
  __u32 size;
  union {
    __u32 mnt_ns_fd;
    __u32 mnt_fd;
  };
  __u64 mnt_id;
  __u64 param;
  __u64 mnt_ns_id;
`,
);

/** `<linux/mount.h>`: 32 bytes. */
export interface mount_attr extends RecordView<'struct mount_attr'> {
  get attr_set(): bigint;
  set attr_set(value: Integer);
  get attr_clr(): bigint;
  set attr_clr(value: Integer);
  get propagation(): bigint;
  set propagation(value: Integer);
  get userns_fd(): bigint;
  set userns_fd(value: Integer);
}

export const mount_attr: Descriptor<mount_attr> = /* @__PURE__ */ declareStruct(
  'mount_attr',
  `
  __u64 attr_set;
  __u64 attr_clr;
  __u64 propagation;
  __u64 userns_fd;
`,
);

/** `<linux/mount.h>`: 512 bytes. */
export interface statmount extends RecordView<'struct statmount'> {
  size: number;
  mnt_opts: number;
  get mask(): bigint;
  set mask(value: Integer);
  sb_dev_major: number;
  sb_dev_minor: number;
  get sb_magic(): bigint;
  set sb_magic(value: Integer);
  sb_flags: number;
  fs_type: number;
  get mnt_id(): bigint;
  set mnt_id(value: Integer);
  get mnt_parent_id(): bigint;
  set mnt_parent_id(value: Integer);
  mnt_id_old: number;
  mnt_parent_id_old: number;
  get mnt_attr(): bigint;
  set mnt_attr(value: Integer);
  get mnt_propagation(): bigint;
  set mnt_propagation(value: Integer);
  get mnt_peer_group(): bigint;
  set mnt_peer_group(value: Integer);
  get mnt_master(): bigint;
  set mnt_master(value: Integer);
  get propagate_from(): bigint;
  set propagate_from(value: Integer);
  mnt_root: number;
  mnt_point: number;
  get mnt_ns_id(): bigint;
  set mnt_ns_id(value: Integer);
  fs_subtype: number;
  sb_source: number;
  opt_num: number;
  opt_array: number;
  opt_sec_num: number;
  opt_sec_array: number;
  get supported_mask(): bigint;
  set supported_mask(value: Integer);
  mnt_uidmap_num: number;
  mnt_uidmap: number;
  mnt_gidmap_num: number;
  mnt_gidmap: number;
  get __spare2(): BigUint64Array;
  set __spare2(value: Iterable<Integer>);
  get str(): Uint8Array;
  set str(value: Bytes);
}

export const statmount: Descriptor<statmount> = /* @__PURE__ */ declareStruct(
  'statmount',
  `
  __u32 size;
  __u32 mnt_opts;
  __u64 mask;
  __u32 sb_dev_major;
  __u32 sb_dev_minor;
  __u64 sb_magic;
  __u32 sb_flags;
  __u32 fs_type;
  __u64 mnt_id;
  __u64 mnt_parent_id;
  __u32 mnt_id_old;
  __u32 mnt_parent_id_old;
  __u64 mnt_attr;
  __u64 mnt_propagation;
  __u64 mnt_peer_group;
  __u64 mnt_master;
  __u64 propagate_from;
  __u32 mnt_root;
  __u32 mnt_point;
  __u64 mnt_ns_id;
  __u32 fs_subtype;
  __u32 sb_source;
  __u32 opt_num;
  __u32 opt_array;
  __u32 opt_sec_num;
  __u32 opt_sec_array;
  __u64 supported_mask;
  __u32 mnt_uidmap_num;
  __u32 mnt_uidmap;
  __u32 mnt_gidmap_num;
  __u32 mnt_gidmap;
  __u64 __spare2[43];
  char str[];
`,
);
