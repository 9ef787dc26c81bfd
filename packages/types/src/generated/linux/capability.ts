// Generated from Linux 7.3.4 <linux/capability.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../engine.ts';

export const CAP_AUDIT_CONTROL = 30,
  CAP_AUDIT_READ = 37,
  CAP_AUDIT_WRITE = 29,
  CAP_BLOCK_SUSPEND = 36,
  CAP_BPF = 39,
  CAP_CHECKPOINT_RESTORE = 40,
  CAP_CHOWN = 0,
  CAP_DAC_OVERRIDE = 1,
  CAP_DAC_READ_SEARCH = 2,
  CAP_FOWNER = 3,
  CAP_FSETID = 4,
  CAP_IPC_LOCK = 14,
  CAP_IPC_OWNER = 15,
  CAP_KILL = 5,
  CAP_LAST_CAP = 40,
  CAP_LEASE = 28,
  CAP_LINUX_IMMUTABLE = 9,
  CAP_MAC_ADMIN = 33,
  CAP_MAC_OVERRIDE = 32,
  CAP_MKNOD = 27,
  CAP_NET_ADMIN = 12,
  CAP_NET_BIND_SERVICE = 10,
  CAP_NET_BROADCAST = 11,
  CAP_NET_RAW = 13,
  CAP_PERFMON = 38,
  CAP_SETFCAP = 31,
  CAP_SETGID = 6,
  CAP_SETPCAP = 8,
  CAP_SETUID = 7,
  CAP_SYSLOG = 34,
  CAP_SYS_ADMIN = 21,
  CAP_SYS_BOOT = 22,
  CAP_SYS_CHROOT = 18,
  CAP_SYS_MODULE = 16,
  CAP_SYS_NICE = 23,
  CAP_SYS_PACCT = 20,
  CAP_SYS_PTRACE = 19,
  CAP_SYS_RAWIO = 17,
  CAP_SYS_RESOURCE = 24,
  CAP_SYS_TIME = 25,
  CAP_SYS_TTY_CONFIG = 26,
  CAP_WAKE_ALARM = 35,
  VFS_CAP_FLAGS_EFFECTIVE = 1,
  VFS_CAP_FLAGS_MASK = 16777215,
  VFS_CAP_REVISION = 50331648,
  VFS_CAP_REVISION_1 = 16777216,
  VFS_CAP_REVISION_2 = 33554432,
  VFS_CAP_REVISION_3 = 50331648,
  VFS_CAP_REVISION_MASK = 4278190080,
  VFS_CAP_REVISION_SHIFT = 24,
  VFS_CAP_U32 = 2,
  VFS_CAP_U32_1 = 1,
  VFS_CAP_U32_2 = 2,
  VFS_CAP_U32_3 = 2,
  XATTR_CAPS_SZ = 24,
  XATTR_CAPS_SZ_1 = 12,
  XATTR_CAPS_SZ_2 = 20,
  XATTR_CAPS_SZ_3 = 24,
  _LINUX_CAPABILITY_U32S = 1,
  _LINUX_CAPABILITY_U32S_1 = 1,
  _LINUX_CAPABILITY_U32S_2 = 2,
  _LINUX_CAPABILITY_U32S_3 = 2,
  _LINUX_CAPABILITY_VERSION = 429392688,
  _LINUX_CAPABILITY_VERSION_1 = 429392688,
  _LINUX_CAPABILITY_VERSION_2 = 537333798,
  _LINUX_CAPABILITY_VERSION_3 = 537396514;
export declare namespace struct {
  /** `<linux/capability.h>`: 12 bytes. */
  interface __user_cap_data_struct extends RecordView<'struct __user_cap_data_struct'> {
    effective: number;
    permitted: number;
    inheritable: number;
  }

  /** `<linux/capability.h>`: 8 bytes. */
  interface __user_cap_header_struct extends RecordView<'struct __user_cap_header_struct'> {
    version: number;
    pid: number;
  }

  interface vfs_cap_data$data extends RecordView<'struct vfs_cap_data.data'> {
    permitted: number;
    inheritable: number;
  }

  /** `<linux/capability.h>`: 20 bytes. */
  interface vfs_cap_data extends RecordView<'struct vfs_cap_data'> {
    magic_etc: number;
    get data(): Elements<vfs_cap_data$data>;
    set data(value: Iterable<From<vfs_cap_data$data>>);
  }

  interface vfs_ns_cap_data$data extends RecordView<'struct vfs_ns_cap_data.data'> {
    permitted: number;
    inheritable: number;
  }

  /** `<linux/capability.h>`: 24 bytes. */
  interface vfs_ns_cap_data extends RecordView<'struct vfs_ns_cap_data'> {
    magic_etc: number;
    get data(): Elements<vfs_ns_cap_data$data>;
    set data(value: Iterable<From<vfs_ns_cap_data$data>>);
    rootid: number;
  }
}

export const struct: {
  readonly __user_cap_data_struct: Descriptor<struct.__user_cap_data_struct>;
  readonly __user_cap_header_struct: Descriptor<struct.__user_cap_header_struct>;
  readonly vfs_cap_data: Descriptor<struct.vfs_cap_data>;
  readonly vfs_ns_cap_data: Descriptor<struct.vfs_ns_cap_data>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__user_cap_data_struct": "__u32 effective;__u32 permitted;__u32 inheritable;",
"__user_cap_header_struct": "__u32 version;int pid;",
"vfs_cap_data": "__le32 magic_etc;struct {__le32 permitted;__le32 inheritable;} data[2];",
"vfs_ns_cap_data": "__le32 magic_etc;struct {__le32 permitted;__le32 inheritable;} data[2];__le32 rootid;"
}`),
);
