// Generated from Linux 7.3.4 <linux/mount.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const FSCONFIG_CMD_CREATE = 6,
  FSCONFIG_CMD_CREATE_EXCL = 8,
  FSCONFIG_CMD_RECONFIGURE = 7,
  FSCONFIG_SET_BINARY = 2,
  FSCONFIG_SET_FD = 5,
  FSCONFIG_SET_FLAG = 0,
  FSCONFIG_SET_PATH = 3,
  FSCONFIG_SET_PATH_EMPTY = 4,
  FSCONFIG_SET_STRING = 1,
  FSMOUNT_CLOEXEC = 1,
  FSMOUNT_NAMESPACE = 2,
  FSOPEN_CLOEXEC = 1,
  FSPICK_CLOEXEC = 1,
  FSPICK_EMPTY_PATH = 8,
  FSPICK_NO_AUTOMOUNT = 4,
  FSPICK_SYMLINK_NOFOLLOW = 2,
  LISTMOUNT_REVERSE = 1,
  LSMT_ROOT = 18446744073709551615n,
  MNT_DETACH = 2,
  MNT_EXPIRE = 4,
  MNT_FORCE = 1,
  MNT_ID_REQ_SIZE_VER0 = 24,
  MNT_ID_REQ_SIZE_VER1 = 32,
  MOUNT_ATTR_IDMAP = 1048576,
  MOUNT_ATTR_NOATIME = 16,
  MOUNT_ATTR_NODEV = 4,
  MOUNT_ATTR_NODIRATIME = 128,
  MOUNT_ATTR_NOEXEC = 8,
  MOUNT_ATTR_NOSUID = 2,
  MOUNT_ATTR_NOSYMFOLLOW = 2097152,
  MOUNT_ATTR_RDONLY = 1,
  MOUNT_ATTR_RELATIME = 0,
  MOUNT_ATTR_SIZE_VER0 = 32,
  MOUNT_ATTR_STRICTATIME = 32,
  MOUNT_ATTR__ATIME = 112,
  MOVE_MOUNT_BENEATH = 512,
  MOVE_MOUNT_F_AUTOMOUNTS = 2,
  MOVE_MOUNT_F_EMPTY_PATH = 4,
  MOVE_MOUNT_F_SYMLINKS = 1,
  MOVE_MOUNT_SET_GROUP = 256,
  MOVE_MOUNT_T_AUTOMOUNTS = 32,
  MOVE_MOUNT_T_EMPTY_PATH = 64,
  MOVE_MOUNT_T_SYMLINKS = 16,
  MOVE_MOUNT__MASK = 887,
  MS_ACTIVE = 1073741824,
  MS_BIND = 4096,
  MS_BORN = 536870912,
  MS_DIRSYNC = 128,
  MS_I_VERSION = 8388608,
  MS_KERNMOUNT = 4194304,
  MS_LAZYTIME = 33554432,
  MS_MANDLOCK = 64,
  MS_MGC_MSK = 4294901760,
  MS_MGC_VAL = 3236757504,
  MS_MOVE = 8192,
  MS_NOATIME = 1024,
  MS_NODEV = 4,
  MS_NODIRATIME = 2048,
  MS_NOEXEC = 8,
  MS_NOREMOTELOCK = 134217728,
  MS_NOSEC = 268435456,
  MS_NOSUID = 2,
  MS_NOSYMFOLLOW = 256,
  MS_NOUSER = -2147483648,
  MS_POSIXACL = 65536,
  MS_PRIVATE = 262144,
  MS_RDONLY = 1,
  MS_REC = 16384,
  MS_RELATIME = 2097152,
  MS_REMOUNT = 32,
  MS_RMT_MASK = 41943121,
  MS_SHARED = 1048576,
  MS_SILENT = 32768,
  MS_SLAVE = 524288,
  MS_STRICTATIME = 16777216,
  MS_SUBMOUNT = 67108864,
  MS_SYNCHRONOUS = 16,
  MS_UNBINDABLE = 131072,
  MS_VERBOSE = 32768,
  OPEN_TREE_CLOEXEC = 524288,
  OPEN_TREE_CLONE = 1,
  OPEN_TREE_NAMESPACE = 2,
  STATMOUNT_BY_FD = 1,
  STATMOUNT_FS_SUBTYPE = 256,
  STATMOUNT_FS_TYPE = 32,
  STATMOUNT_MNT_BASIC = 2,
  STATMOUNT_MNT_GIDMAP = 16384,
  STATMOUNT_MNT_NS_ID = 64,
  STATMOUNT_MNT_OPTS = 128,
  STATMOUNT_MNT_POINT = 16,
  STATMOUNT_MNT_ROOT = 8,
  STATMOUNT_MNT_UIDMAP = 8192,
  STATMOUNT_OPT_ARRAY = 1024,
  STATMOUNT_OPT_SEC_ARRAY = 2048,
  STATMOUNT_PROPAGATE_FROM = 4,
  STATMOUNT_SB_BASIC = 1,
  STATMOUNT_SB_SOURCE = 512,
  STATMOUNT_SUPPORTED_MASK = 4096,
  UMOUNT_NOFOLLOW = 8,
  UMOUNT_UNUSED = 2147483648;
export declare namespace struct {
  /** `<linux/mount.h>`: 32 bytes. */
  interface mnt_id_req extends RecordView<'struct mnt_id_req'> {
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

  /** `<linux/mount.h>`: 32 bytes. */
  interface mount_attr extends RecordView<'struct mount_attr'> {
    get attr_set(): bigint;
    set attr_set(value: Integer);
    get attr_clr(): bigint;
    set attr_clr(value: Integer);
    get propagation(): bigint;
    set propagation(value: Integer);
    get userns_fd(): bigint;
    set userns_fd(value: Integer);
  }

  /** `<linux/mount.h>`: 512 bytes. */
  interface statmount extends RecordView<'struct statmount'> {
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
}

export const struct: {
  readonly mnt_id_req: Descriptor<struct.mnt_id_req>;
  readonly mount_attr: Descriptor<struct.mount_attr>;
  readonly statmount: Descriptor<struct.statmount>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"mnt_id_req": "__u32 size;union {__u32 mnt_ns_fd;__u32 mnt_fd;};__u64 mnt_id;__u64 param;__u64 mnt_ns_id;",
"mount_attr": "__u64 attr_set;__u64 attr_clr;__u64 propagation;__u64 userns_fd;",
"statmount": "__u32 size;__u32 mnt_opts;__u64 mask;__u32 sb_dev_major;__u32 sb_dev_minor;__u64 sb_magic;__u32 sb_flags;__u32 fs_type;__u64 mnt_id;__u64 mnt_parent_id;__u32 mnt_id_old;__u32 mnt_parent_id_old;__u64 mnt_attr;__u64 mnt_propagation;__u64 mnt_peer_group;__u64 mnt_master;__u64 propagate_from;__u32 mnt_root;__u32 mnt_point;__u64 mnt_ns_id;__u32 fs_subtype;__u32 sb_source;__u32 opt_num;__u32 opt_array;__u32 opt_sec_num;__u32 opt_sec_array;__u64 supported_mask;__u32 mnt_uidmap_num;__u32 mnt_uidmap;__u32 mnt_gidmap_num;__u32 mnt_gidmap;__u64 __spare2[43];char str[];"
}`),
);
