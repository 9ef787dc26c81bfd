// Generated from Linux 7.3.4 <linux/nsfs.h> by "pnpm generate". Do not edit.
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
  | 'NS_GET_ID'
  | 'NS_GET_MNTNS_ID'
  | 'NS_GET_NSTYPE'
  | 'NS_GET_OWNER_UID'
  | 'NS_GET_PARENT'
  | 'NS_GET_PID_FROM_PIDNS'
  | 'NS_GET_PID_IN_PIDNS'
  | 'NS_GET_TGID_FROM_PIDNS'
  | 'NS_GET_TGID_IN_PIDNS'
  | 'NS_GET_USERNS'
  | 'NS_MNT_GET_INFO'
  | 'NS_MNT_GET_NEXT'
  | 'NS_MNT_GET_PREV'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    NS_GET_ID: 2148054797,
    NS_GET_MNTNS_ID: 2148054789,
    NS_GET_NSTYPE: 46851,
    NS_GET_OWNER_UID: 46852,
    NS_GET_PARENT: 46850,
    NS_GET_PID_FROM_PIDNS: 2147792646,
    NS_GET_PID_IN_PIDNS: 2147792648,
    NS_GET_TGID_FROM_PIDNS: 2147792647,
    NS_GET_TGID_IN_PIDNS: 2147792649,
    NS_GET_USERNS: 46849,
    NS_MNT_GET_INFO: 2148579082,
    NS_MNT_GET_NEXT: 2148579083,
    NS_MNT_GET_PREV: 2148579084,
  },
);

export const NS_GET_ID: number = /* @__PURE__ */ requestHere(2148054797),
  NS_GET_MNTNS_ID: number = /* @__PURE__ */ requestHere(2148054789),
  NS_GET_NSTYPE: number = /* @__PURE__ */ requestHere(46851),
  NS_GET_OWNER_UID: number = /* @__PURE__ */ requestHere(46852),
  NS_GET_PARENT: number = /* @__PURE__ */ requestHere(46850),
  NS_GET_PID_FROM_PIDNS: number = /* @__PURE__ */ requestHere(2147792646),
  NS_GET_PID_IN_PIDNS: number = /* @__PURE__ */ requestHere(2147792648),
  NS_GET_TGID_FROM_PIDNS: number = /* @__PURE__ */ requestHere(2147792647),
  NS_GET_TGID_IN_PIDNS: number = /* @__PURE__ */ requestHere(2147792649),
  NS_GET_USERNS: number = /* @__PURE__ */ requestHere(46849),
  NS_MNT_GET_INFO: number = /* @__PURE__ */ requestHere(2148579082),
  NS_MNT_GET_NEXT: number = /* @__PURE__ */ requestHere(2148579083),
  NS_MNT_GET_PREV: number = /* @__PURE__ */ requestHere(2148579084);
export const CGROUP_NS = 33554432,
  CGROUP_NS_INIT_ID = 5,
  CGROUP_NS_INIT_INO = 4026531835,
  IPC_NS = 134217728,
  IPC_NS_INIT_ID = 1,
  IPC_NS_INIT_INO = 4026531839,
  LISTNS_CURRENT_USER = 18446744073709551615n,
  MNT_NS = 131072,
  MNT_NS_INFO_SIZE_VER0 = 16,
  MNT_NS_INIT_ID = 8,
  MNT_NS_INIT_INO = 4026531832,
  NET_NS = 1073741824,
  NET_NS_INIT_ID = 7,
  NET_NS_INIT_INO = 4026531833,
  NSFS_FILE_HANDLE_SIZE_LATEST = 16,
  NSFS_FILE_HANDLE_SIZE_VER0 = 16,
  NSIO = 183,
  NS_ID_REQ_SIZE_VER0 = 32,
  PID_NS = 536870912,
  PID_NS_INIT_ID = 4,
  PID_NS_INIT_INO = 4026531836,
  TIME_NS = 128,
  TIME_NS_INIT_ID = 6,
  TIME_NS_INIT_INO = 4026531834,
  USER_NS = 268435456,
  USER_NS_INIT_ID = 3,
  USER_NS_INIT_INO = 4026531837,
  UTS_NS = 67108864,
  UTS_NS_INIT_ID = 2,
  UTS_NS_INIT_INO = 4026531838;
export declare namespace struct {
  /** `<linux/nsfs.h>`: 16 bytes. */
  interface mnt_ns_info extends RecordView<'struct mnt_ns_info'> {
    size: number;
    nr_mounts: number;
    get mnt_ns_id(): bigint;
    set mnt_ns_id(value: Integer);
  }

  /** `<linux/nsfs.h>`: 32 bytes. */
  interface ns_id_req extends RecordView<'struct ns_id_req'> {
    size: number;
    spare: number;
    get ns_id(): bigint;
    set ns_id(value: Integer);
    ns_type: number;
    spare2: number;
    get user_ns_id(): bigint;
    set user_ns_id(value: Integer);
  }

  /** `<linux/nsfs.h>`: 16 bytes. */
  interface nsfs_file_handle extends RecordView<'struct nsfs_file_handle'> {
    get ns_id(): bigint;
    set ns_id(value: Integer);
    ns_type: number;
    ns_inum: number;
  }
}

export const struct: {
  readonly mnt_ns_info: Descriptor<struct.mnt_ns_info>;
  readonly ns_id_req: Descriptor<struct.ns_id_req>;
  readonly nsfs_file_handle: Descriptor<struct.nsfs_file_handle>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"mnt_ns_info": "__u32 size;__u32 nr_mounts;__u64 mnt_ns_id;",
"ns_id_req": "__u32 size;__u32 spare;__u64 ns_id;struct {__u32 ns_type;__u32 spare2;__u64 user_ns_id;};",
"nsfs_file_handle": "__u64 ns_id;__u32 ns_type;__u32 ns_inum;"
}`),
);
