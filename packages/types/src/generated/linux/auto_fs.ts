// Generated from Linux 7.3.4 <linux/auto_fs.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly AUTOFS_IOC_SETTIMEOUT: PerArch<
    3221787492,
    3221525348,
    3221525348,
    3221787492,
    3221787492,
    3221787492,
    3221787492,
    3221787492
  >;
} & Requests<
  | 'AUTOFS_IOC_ASKUMOUNT'
  | 'AUTOFS_IOC_CATATONIC'
  | 'AUTOFS_IOC_EXPIRE'
  | 'AUTOFS_IOC_EXPIRE_MULTI'
  | 'AUTOFS_IOC_FAIL'
  | 'AUTOFS_IOC_PROTOSUBVER'
  | 'AUTOFS_IOC_PROTOVER'
  | 'AUTOFS_IOC_READY'
> = /* @__PURE__ */ perArchOf(
  {
    AUTOFS_IOC_SETTIMEOUT: [
      3221787492, 3221525348, 3221525348, 3221787492, 3221787492, 3221787492, 3221787492,
      3221787492,
    ],
  },
  {
    AUTOFS_IOC_ASKUMOUNT: 2147783536,
    AUTOFS_IOC_CATATONIC: 37730,
    AUTOFS_IOC_EXPIRE: 2165085029,
    AUTOFS_IOC_EXPIRE_MULTI: 1074041702,
    AUTOFS_IOC_FAIL: 37729,
    AUTOFS_IOC_PROTOSUBVER: 2147783527,
    AUTOFS_IOC_PROTOVER: 2147783523,
    AUTOFS_IOC_READY: 37728,
  },
);

/** `<linux/auto_fs.h>`: 3221525348 on x86, arm; 3221787492 elsewhere. */
export const AUTOFS_IOC_SETTIMEOUT: number = /* @__PURE__ */ hereOf(perArch.AUTOFS_IOC_SETTIMEOUT);
export const AUTOFS_IOC_ASKUMOUNT: number = /* @__PURE__ */ requestHere(2147783536),
  AUTOFS_IOC_CATATONIC: number = /* @__PURE__ */ requestHere(37730),
  AUTOFS_IOC_EXPIRE: number = /* @__PURE__ */ requestHere(2165085029),
  AUTOFS_IOC_EXPIRE_MULTI: number = /* @__PURE__ */ requestHere(1074041702),
  AUTOFS_IOC_FAIL: number = /* @__PURE__ */ requestHere(37729),
  AUTOFS_IOC_PROTOSUBVER: number = /* @__PURE__ */ requestHere(2147783527),
  AUTOFS_IOC_PROTOVER: number = /* @__PURE__ */ requestHere(2147783523),
  AUTOFS_IOC_READY: number = /* @__PURE__ */ requestHere(37728);
export const AUTOFS_EXP_FORCED = 4,
  AUTOFS_EXP_IMMEDIATE = 1,
  AUTOFS_EXP_LEAVES = 2,
  AUTOFS_EXP_NORMAL = 0,
  AUTOFS_IOCTL = 147,
  AUTOFS_IOC_ASKUMOUNT_CMD = 112,
  AUTOFS_IOC_CATATONIC_CMD = 98,
  AUTOFS_IOC_EXPIRE_CMD = 101,
  AUTOFS_IOC_EXPIRE_MULTI_CMD = 102,
  AUTOFS_IOC_FAIL_CMD = 97,
  AUTOFS_IOC_PROTOSUBVER_CMD = 103,
  AUTOFS_IOC_PROTOVER_CMD = 99,
  AUTOFS_IOC_READY_CMD = 96,
  AUTOFS_IOC_SETTIMEOUT_CMD = 100,
  AUTOFS_MAX_PROTO_VERSION = 5,
  AUTOFS_MIN_PROTO_VERSION = 3,
  AUTOFS_PROTO_SUBVERSION = 6,
  AUTOFS_PROTO_VERSION = 5,
  AUTOFS_TYPE_ANY = 0,
  AUTOFS_TYPE_DIRECT = 2,
  AUTOFS_TYPE_INDIRECT = 1,
  AUTOFS_TYPE_OFFSET = 4,
  NFY_EXPIRE = 2,
  NFY_MOUNT = 1,
  NFY_NONE = 0,
  autofs_ptype_expire = 1,
  autofs_ptype_expire_direct = 6,
  autofs_ptype_expire_indirect = 4,
  autofs_ptype_expire_multi = 2,
  autofs_ptype_missing = 0,
  autofs_ptype_missing_direct = 5,
  autofs_ptype_missing_indirect = 3;
export declare namespace struct {
  /** `<linux/auto_fs.h>`: 268 bytes. */
  interface autofs_packet_expire extends RecordView<'struct autofs_packet_expire'> {
    get hdr(): struct.autofs_packet_hdr;
    set hdr(value: From<struct.autofs_packet_hdr>);
    len: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/auto_fs.h>`: 272 bytes. */
  interface autofs_packet_expire_multi extends RecordView<'struct autofs_packet_expire_multi'> {
    get hdr(): struct.autofs_packet_hdr;
    set hdr(value: From<struct.autofs_packet_hdr>);
    wait_queue_token: number;
    len: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/auto_fs.h>`: 8 bytes. */
  interface autofs_packet_hdr extends RecordView<'struct autofs_packet_hdr'> {
    proto_version: number;
    type: number;
  }

  /** `<linux/auto_fs.h>`: 272 bytes. */
  interface autofs_packet_missing extends RecordView<'struct autofs_packet_missing'> {
    get hdr(): struct.autofs_packet_hdr;
    set hdr(value: From<struct.autofs_packet_hdr>);
    wait_queue_token: number;
    len: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/auto_fs.h>`: 300 bytes on x86; 304 bytes elsewhere. */
  interface autofs_v5_packet extends RecordView<'struct autofs_v5_packet'> {
    get hdr(): struct.autofs_packet_hdr;
    set hdr(value: From<struct.autofs_packet_hdr>);
    wait_queue_token: number;
    dev: number;
    get ino(): bigint;
    set ino(value: Integer);
    uid: number;
    gid: number;
    pid: number;
    tgid: number;
    len: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }
}

export const struct: {
  readonly autofs_packet_expire: Descriptor<struct.autofs_packet_expire>;
  readonly autofs_packet_expire_multi: Descriptor<struct.autofs_packet_expire_multi>;
  readonly autofs_packet_hdr: Descriptor<struct.autofs_packet_hdr>;
  readonly autofs_packet_missing: Descriptor<struct.autofs_packet_missing>;
  readonly autofs_v5_packet: Descriptor<struct.autofs_v5_packet>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"autofs_packet_expire": "struct autofs_packet_hdr hdr;int len;char name[256];",
"autofs_packet_expire_multi": "struct autofs_packet_hdr hdr;unsigned int wait_queue_token;int len;char name[256];",
"autofs_packet_hdr": "int proto_version;int type;",
"autofs_packet_missing": "struct autofs_packet_hdr hdr;unsigned int wait_queue_token;int len;char name[256];",
"autofs_v5_packet": "struct autofs_packet_hdr hdr;unsigned int wait_queue_token;__u32 dev;__u64 ino;__u32 uid;__u32 gid;__u32 pid;__u32 tgid;__u32 len;char name[256];"
}`),
);

export declare namespace union {
  /** `<linux/auto_fs.h>`: 272 bytes. */
  interface autofs_packet_union extends RecordView<'union autofs_packet_union'> {
    get hdr(): struct.autofs_packet_hdr;
    set hdr(value: From<struct.autofs_packet_hdr>);
    get missing(): struct.autofs_packet_missing;
    set missing(value: From<struct.autofs_packet_missing>);
    get expire(): struct.autofs_packet_expire;
    set expire(value: From<struct.autofs_packet_expire>);
    get expire_multi(): struct.autofs_packet_expire_multi;
    set expire_multi(value: From<struct.autofs_packet_expire_multi>);
  }

  /** `<linux/auto_fs.h>`: 300 bytes on x86; 304 bytes elsewhere. */
  interface autofs_v5_packet_union extends RecordView<'union autofs_v5_packet_union'> {
    get hdr(): struct.autofs_packet_hdr;
    set hdr(value: From<struct.autofs_packet_hdr>);
    get v5_packet(): struct.autofs_v5_packet;
    set v5_packet(value: From<struct.autofs_v5_packet>);
    get missing_indirect(): struct.autofs_v5_packet;
    set missing_indirect(value: From<struct.autofs_v5_packet>);
    get expire_indirect(): struct.autofs_v5_packet;
    set expire_indirect(value: From<struct.autofs_v5_packet>);
    get missing_direct(): struct.autofs_v5_packet;
    set missing_direct(value: From<struct.autofs_v5_packet>);
    get expire_direct(): struct.autofs_v5_packet;
    set expire_direct(value: From<struct.autofs_v5_packet>);
  }
}

export const union: {
  readonly autofs_packet_union: Descriptor<union.autofs_packet_union>;
  readonly autofs_v5_packet_union: Descriptor<union.autofs_v5_packet_union>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"autofs_packet_union": "struct autofs_packet_hdr hdr;struct autofs_packet_missing missing;struct autofs_packet_expire expire;struct autofs_packet_expire_multi expire_multi;",
"autofs_v5_packet_union": "struct autofs_packet_hdr hdr;struct autofs_v5_packet v5_packet;struct autofs_v5_packet missing_indirect;struct autofs_v5_packet expire_indirect;struct autofs_v5_packet missing_direct;struct autofs_v5_packet expire_direct;"
}`),
  () => [struct],
);

export type autofs_packet_expire_direct_t = struct.autofs_v5_packet;
export const autofs_packet_expire_direct_t: typeof struct.autofs_v5_packet =
  struct.autofs_v5_packet;
export type autofs_packet_expire_indirect_t = struct.autofs_v5_packet;
export const autofs_packet_expire_indirect_t: typeof struct.autofs_v5_packet =
  struct.autofs_v5_packet;
export type autofs_packet_missing_direct_t = struct.autofs_v5_packet;
export const autofs_packet_missing_direct_t: typeof struct.autofs_v5_packet =
  struct.autofs_v5_packet;
export type autofs_packet_missing_indirect_t = struct.autofs_v5_packet;
export const autofs_packet_missing_indirect_t: typeof struct.autofs_v5_packet =
  struct.autofs_v5_packet;
export type autofs_wqt_t = number;
