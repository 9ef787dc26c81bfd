// Generated from Linux 7.3.4 <linux/pidfd.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'PIDFD_GET_CGROUP_NAMESPACE'
  | 'PIDFD_GET_IPC_NAMESPACE'
  | 'PIDFD_GET_MNT_NAMESPACE'
  | 'PIDFD_GET_NET_NAMESPACE'
  | 'PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE'
  | 'PIDFD_GET_PID_NAMESPACE'
  | 'PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE'
  | 'PIDFD_GET_TIME_NAMESPACE'
  | 'PIDFD_GET_USER_NAMESPACE'
  | 'PIDFD_GET_UTS_NAMESPACE'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    PIDFD_GET_CGROUP_NAMESPACE: 65281,
    PIDFD_GET_IPC_NAMESPACE: 65282,
    PIDFD_GET_MNT_NAMESPACE: 65283,
    PIDFD_GET_NET_NAMESPACE: 65284,
    PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE: 65286,
    PIDFD_GET_PID_NAMESPACE: 65285,
    PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE: 65288,
    PIDFD_GET_TIME_NAMESPACE: 65287,
    PIDFD_GET_USER_NAMESPACE: 65289,
    PIDFD_GET_UTS_NAMESPACE: 65290,
  },
);

export const PIDFD_GET_CGROUP_NAMESPACE: number = /* @__PURE__ */ requestHere(65281),
  PIDFD_GET_IPC_NAMESPACE: number = /* @__PURE__ */ requestHere(65282),
  PIDFD_GET_MNT_NAMESPACE: number = /* @__PURE__ */ requestHere(65283),
  PIDFD_GET_NET_NAMESPACE: number = /* @__PURE__ */ requestHere(65284),
  PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE: number = /* @__PURE__ */ requestHere(65286),
  PIDFD_GET_PID_NAMESPACE: number = /* @__PURE__ */ requestHere(65285),
  PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE: number = /* @__PURE__ */ requestHere(65288),
  PIDFD_GET_TIME_NAMESPACE: number = /* @__PURE__ */ requestHere(65287),
  PIDFD_GET_USER_NAMESPACE: number = /* @__PURE__ */ requestHere(65289),
  PIDFD_GET_UTS_NAMESPACE: number = /* @__PURE__ */ requestHere(65290);
export const PIDFD_COREDUMPED = 1,
  PIDFD_COREDUMP_ROOT = 8,
  PIDFD_COREDUMP_SKIP = 2,
  PIDFD_COREDUMP_USER = 4,
  PIDFD_GET_INFO = 3227057931,
  PIDFD_INFO_CGROUPID = 4,
  PIDFD_INFO_COREDUMP = 16,
  PIDFD_INFO_COREDUMP_CODE = 128,
  PIDFD_INFO_COREDUMP_SIGNAL = 64,
  PIDFD_INFO_CREDS = 2,
  PIDFD_INFO_EXIT = 8,
  PIDFD_INFO_PID = 1,
  PIDFD_INFO_SIZE_VER0 = 64,
  PIDFD_INFO_SIZE_VER1 = 72,
  PIDFD_INFO_SIZE_VER2 = 80,
  PIDFD_INFO_SIZE_VER3 = 88,
  PIDFD_INFO_SUPPORTED_MASK = 32,
  PIDFD_NONBLOCK = 2048,
  PIDFD_SELF = -10000,
  PIDFD_SELF_PROCESS = -10001,
  PIDFD_SIGNAL_PROCESS_GROUP = 4,
  PIDFD_SIGNAL_THREAD = 1,
  PIDFD_SIGNAL_THREAD_GROUP = 2,
  PIDFD_THREAD = 128,
  PIDFS_IOCTL_MAGIC = 255;
export declare namespace struct {
  /** `<linux/pidfd.h>`: 88 bytes. */
  interface pidfd_info extends RecordView<'struct pidfd_info'> {
    get mask(): bigint;
    set mask(value: Integer);
    get cgroupid(): bigint;
    set cgroupid(value: Integer);
    pid: number;
    tgid: number;
    ppid: number;
    ruid: number;
    rgid: number;
    euid: number;
    egid: number;
    suid: number;
    sgid: number;
    fsuid: number;
    fsgid: number;
    exit_code: number;
    coredump_mask: number;
    coredump_signal: number;
    coredump_code: number;
    coredump_pad: number;
    get supported_mask(): bigint;
    set supported_mask(value: Integer);
  }
}

export const struct: {
  readonly pidfd_info: Descriptor<struct.pidfd_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"pidfd_info": "__u64 mask;__u64 cgroupid;__u32 pid;__u32 tgid;__u32 ppid;__u32 ruid;__u32 rgid;__u32 euid;__u32 egid;__u32 suid;__u32 sgid;__u32 fsuid;__u32 fsgid;__s32 exit_code;struct {__u32 coredump_mask;__u32 coredump_signal;__u32 coredump_code;__u32 coredump_pad;};__u64 supported_mask;"
}`),
);
