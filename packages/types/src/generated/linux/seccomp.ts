// Generated from Linux 7.3.4 <linux/seccomp.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  'SECCOMP_IOCTL_NOTIF_ADDFD' | 'SECCOMP_IOCTL_NOTIF_ID_VALID' | 'SECCOMP_IOCTL_NOTIF_SET_FLAGS'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    SECCOMP_IOCTL_NOTIF_ADDFD: 1075323139,
    SECCOMP_IOCTL_NOTIF_ID_VALID: 1074274562,
    SECCOMP_IOCTL_NOTIF_SET_FLAGS: 1074274564,
  },
);

export const SECCOMP_IOCTL_NOTIF_ADDFD: number = /* @__PURE__ */ requestHere(1075323139),
  SECCOMP_IOCTL_NOTIF_ID_VALID: number = /* @__PURE__ */ requestHere(1074274562),
  SECCOMP_IOCTL_NOTIF_SET_FLAGS: number = /* @__PURE__ */ requestHere(1074274564);
export const SECCOMP_ADDFD_FLAG_SEND = 2,
  SECCOMP_ADDFD_FLAG_SETFD = 1,
  SECCOMP_FILTER_FLAG_LOG = 2,
  SECCOMP_FILTER_FLAG_NEW_LISTENER = 8,
  SECCOMP_FILTER_FLAG_SPEC_ALLOW = 4,
  SECCOMP_FILTER_FLAG_TSYNC = 1,
  SECCOMP_FILTER_FLAG_TSYNC_ESRCH = 16,
  SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV = 32,
  SECCOMP_GET_ACTION_AVAIL = 2,
  SECCOMP_GET_NOTIF_SIZES = 3,
  SECCOMP_IOCTL_NOTIF_RECV = 3226476800,
  SECCOMP_IOCTL_NOTIF_SEND = 3222806785,
  SECCOMP_IOC_MAGIC = 33,
  SECCOMP_MODE_DISABLED = 0,
  SECCOMP_MODE_FILTER = 2,
  SECCOMP_MODE_STRICT = 1,
  SECCOMP_RET_ACTION = 2147418112,
  SECCOMP_RET_ACTION_FULL = 4294901760,
  SECCOMP_RET_ALLOW = 2147418112,
  SECCOMP_RET_DATA = 65535,
  SECCOMP_RET_ERRNO = 327680,
  SECCOMP_RET_KILL = 0,
  SECCOMP_RET_KILL_PROCESS = 2147483648,
  SECCOMP_RET_KILL_THREAD = 0,
  SECCOMP_RET_LOG = 2147221504,
  SECCOMP_RET_TRACE = 2146435072,
  SECCOMP_RET_TRAP = 196608,
  SECCOMP_RET_USER_NOTIF = 2143289344,
  SECCOMP_SET_MODE_FILTER = 1,
  SECCOMP_SET_MODE_STRICT = 0,
  SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP = 1,
  SECCOMP_USER_NOTIF_FLAG_CONTINUE = 1;
export declare namespace struct {
  /** `<linux/seccomp.h>`: 64 bytes. */
  interface seccomp_data extends RecordView<'struct seccomp_data'> {
    nr: number;
    arch: number;
    get instruction_pointer(): bigint;
    set instruction_pointer(value: Integer);
    get args(): BigUint64Array;
    set args(value: Iterable<Integer>);
  }

  /** `<linux/seccomp.h>`: 80 bytes. */
  interface seccomp_notif extends RecordView<'struct seccomp_notif'> {
    get id(): bigint;
    set id(value: Integer);
    pid: number;
    flags: number;
    get data(): struct.seccomp_data;
    set data(value: From<struct.seccomp_data>);
  }

  /** `<linux/seccomp.h>`: 24 bytes. */
  interface seccomp_notif_addfd extends RecordView<'struct seccomp_notif_addfd'> {
    get id(): bigint;
    set id(value: Integer);
    flags: number;
    srcfd: number;
    newfd: number;
    newfd_flags: number;
  }

  /** `<linux/seccomp.h>`: 24 bytes. */
  interface seccomp_notif_resp extends RecordView<'struct seccomp_notif_resp'> {
    get id(): bigint;
    set id(value: Integer);
    get val(): bigint;
    set val(value: Integer);
    error: number;
    flags: number;
  }

  /** `<linux/seccomp.h>`: 6 bytes. */
  interface seccomp_notif_sizes extends RecordView<'struct seccomp_notif_sizes'> {
    seccomp_notif: number;
    seccomp_notif_resp: number;
    seccomp_data: number;
  }
}

export const struct: {
  readonly seccomp_data: Descriptor<struct.seccomp_data>;
  readonly seccomp_notif: Descriptor<struct.seccomp_notif>;
  readonly seccomp_notif_addfd: Descriptor<struct.seccomp_notif_addfd>;
  readonly seccomp_notif_resp: Descriptor<struct.seccomp_notif_resp>;
  readonly seccomp_notif_sizes: Descriptor<struct.seccomp_notif_sizes>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"seccomp_data": "int nr;__u32 arch;__u64 instruction_pointer;__u64 args[6];",
"seccomp_notif": "__u64 id;__u32 pid;__u32 flags;struct seccomp_data data;",
"seccomp_notif_addfd": "__u64 id;__u32 flags;__u32 srcfd;__u32 newfd;__u32 newfd_flags;",
"seccomp_notif_resp": "__u64 id;__s64 val;__s32 error;__u32 flags;",
"seccomp_notif_sizes": "__u16 seccomp_notif;__u16 seccomp_notif_resp;__u16 seccomp_data;"
}`),
);
