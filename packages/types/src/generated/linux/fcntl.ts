// Generated from Linux 7.3.4 <linux/fcntl.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export const AT_EACCESS = 512,
  AT_EMPTY_PATH = 4096,
  AT_EXECVE_CHECK = 65536,
  AT_FDCWD = -100,
  AT_HANDLE_CONNECTABLE = 2,
  AT_HANDLE_FID = 512,
  AT_HANDLE_MNT_ID_UNIQUE = 1,
  AT_NO_AUTOMOUNT = 2048,
  AT_RECURSIVE = 32768,
  AT_REMOVEDIR = 512,
  AT_RENAME_EXCHANGE = 2,
  AT_RENAME_NOREPLACE = 1,
  AT_RENAME_WHITEOUT = 4,
  AT_STATX_DONT_SYNC = 16384,
  AT_STATX_FORCE_SYNC = 8192,
  AT_STATX_SYNC_AS_STAT = 0,
  AT_STATX_SYNC_TYPE = 24576,
  AT_SYMLINK_FOLLOW = 1024,
  AT_SYMLINK_NOFOLLOW = 256,
  DN_ACCESS = 1,
  DN_ATTRIB = 32,
  DN_CREATE = 4,
  DN_DELETE = 8,
  DN_MODIFY = 2,
  DN_MULTISHOT = 2147483648,
  DN_RENAME = 16,
  FD_FAILFS_ROOT = -10004,
  FD_INVALID = -10009,
  FD_NSFS_ROOT = -10003,
  FD_PIDFS_ROOT = -10002,
  F_ADD_SEALS = 1033,
  F_CANCELLK = 1029,
  F_CREATED_QUERY = 1028,
  F_DUPFD_CLOEXEC = 1030,
  F_DUPFD_QUERY = 1027,
  F_GETDELEG = 1039,
  F_GETLEASE = 1025,
  F_GETPIPE_SZ = 1032,
  F_GET_FILE_RW_HINT = 1037,
  F_GET_RW_HINT = 1035,
  F_GET_SEALS = 1034,
  F_NOTIFY = 1026,
  F_OK = 0,
  F_SEAL_EXEC = 32,
  F_SEAL_FUTURE_WRITE = 16,
  F_SEAL_GROW = 4,
  F_SEAL_SEAL = 1,
  F_SEAL_SHRINK = 2,
  F_SEAL_WRITE = 8,
  F_SETDELEG = 1040,
  F_SETLEASE = 1024,
  F_SETPIPE_SZ = 1031,
  F_SET_FILE_RW_HINT = 1038,
  F_SET_RW_HINT = 1036,
  PIDFD_SELF_THREAD = -10000,
  PIDFD_SELF_THREAD_GROUP = -10001,
  RWF_WRITE_LIFE_NOT_SET = 0,
  RWH_WRITE_LIFE_EXTREME = 5,
  RWH_WRITE_LIFE_LONG = 4,
  RWH_WRITE_LIFE_MEDIUM = 3,
  RWH_WRITE_LIFE_NONE = 1,
  RWH_WRITE_LIFE_NOT_SET = 0,
  RWH_WRITE_LIFE_SHORT = 2,
  R_OK = 4,
  W_OK = 2,
  X_OK = 1;
export declare namespace struct {
  /** `<linux/fcntl.h>`: 8 bytes. */
  interface delegation extends RecordView<'struct delegation'> {
    d_flags: number;
    d_type: number;
    __pad: number;
  }
}

export const struct: {
  readonly delegation: Descriptor<struct.delegation>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"delegation": "__u32 d_flags;__u16 d_type;__u16 __pad;"
}`),
);
