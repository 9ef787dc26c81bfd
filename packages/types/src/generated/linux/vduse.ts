// Generated from Linux 7.3.4 <linux/vduse.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
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
  readonly VDUSE_IOTLB_GET_FD: PerArch<
    3223355664,
    3223093520,
    3223355664,
    3223355664,
    3223355664,
    3223355664,
    3223355664,
    3223355664
  >;
  readonly VDUSE_VQ_GET_INFO: PerArch<
    3224404245,
    3224142101,
    3224404245,
    3224404245,
    3224404245,
    3224404245,
    3224404245,
    3224404245
  >;
} & Requests<
  | 'VDUSE_CREATE_DEV'
  | 'VDUSE_DESTROY_DEV'
  | 'VDUSE_DEV_GET_FEATURES'
  | 'VDUSE_DEV_INJECT_CONFIG_IRQ'
  | 'VDUSE_DEV_SET_CONFIG'
  | 'VDUSE_GET_API_VERSION'
  | 'VDUSE_GET_FEATURES'
  | 'VDUSE_IOTLB_DEREG_UMEM'
  | 'VDUSE_IOTLB_REG_UMEM'
  | 'VDUSE_SET_API_VERSION'
  | 'VDUSE_SET_FEATURES'
  | 'VDUSE_VQ_INJECT_IRQ'
  | 'VDUSE_VQ_SETUP'
  | 'VDUSE_VQ_SETUP_KICKFD'
> = /* @__PURE__ */ perArchOf(
  {
    VDUSE_IOTLB_GET_FD: [
      3223355664, 3223093520, 3223355664, 3223355664, 3223355664, 3223355664, 3223355664,
      3223355664,
    ],
    VDUSE_VQ_GET_INFO: [
      3224404245, 3224142101, 3224404245, 3224404245, 3224404245, 3224404245, 3224404245,
      3224404245,
    ],
  },
  {
    VDUSE_CREATE_DEV: 1095794946,
    VDUSE_DESTROY_DEV: 1090552067,
    VDUSE_DEV_GET_FEATURES: 2148040977,
    VDUSE_DEV_INJECT_CONFIG_IRQ: 33043,
    VDUSE_DEV_SET_CONFIG: 1074299154,
    VDUSE_GET_API_VERSION: 2148040960,
    VDUSE_GET_FEATURES: 2148040964,
    VDUSE_IOTLB_DEREG_UMEM: 1076920601,
    VDUSE_IOTLB_REG_UMEM: 1076920600,
    VDUSE_SET_API_VERSION: 1074299137,
    VDUSE_SET_FEATURES: 1074299141,
    VDUSE_VQ_INJECT_IRQ: 1074037015,
    VDUSE_VQ_SETUP: 1075872020,
    VDUSE_VQ_SETUP_KICKFD: 1074299158,
  },
);

/** `<linux/vduse.h>`: 3223093520 on x86; 3223355664 elsewhere. */
export const VDUSE_IOTLB_GET_FD: number = /* @__PURE__ */ hereOf(perArch.VDUSE_IOTLB_GET_FD);
/** `<linux/vduse.h>`: 3224142101 on x86; 3224404245 elsewhere. */
export const VDUSE_VQ_GET_INFO: number = /* @__PURE__ */ hereOf(perArch.VDUSE_VQ_GET_INFO);
export const VDUSE_CREATE_DEV: number = /* @__PURE__ */ requestHere(1095794946),
  VDUSE_DESTROY_DEV: number = /* @__PURE__ */ requestHere(1090552067),
  VDUSE_DEV_GET_FEATURES: number = /* @__PURE__ */ requestHere(2148040977),
  VDUSE_DEV_INJECT_CONFIG_IRQ: number = /* @__PURE__ */ requestHere(33043),
  VDUSE_DEV_SET_CONFIG: number = /* @__PURE__ */ requestHere(1074299154),
  VDUSE_GET_API_VERSION: number = /* @__PURE__ */ requestHere(2148040960),
  VDUSE_GET_FEATURES: number = /* @__PURE__ */ requestHere(2148040964),
  VDUSE_IOTLB_DEREG_UMEM: number = /* @__PURE__ */ requestHere(1076920601),
  VDUSE_IOTLB_REG_UMEM: number = /* @__PURE__ */ requestHere(1076920600),
  VDUSE_SET_API_VERSION: number = /* @__PURE__ */ requestHere(1074299137),
  VDUSE_SET_FEATURES: number = /* @__PURE__ */ requestHere(1074299141),
  VDUSE_VQ_INJECT_IRQ: number = /* @__PURE__ */ requestHere(1074037015),
  VDUSE_VQ_SETUP: number = /* @__PURE__ */ requestHere(1075872020),
  VDUSE_VQ_SETUP_KICKFD: number = /* @__PURE__ */ requestHere(1074299158);
export const VDUSE_ACCESS_RO = 1,
  VDUSE_ACCESS_RW = 3,
  VDUSE_ACCESS_WO = 2,
  VDUSE_API_VERSION = 0,
  VDUSE_API_VERSION_1 = 1,
  VDUSE_BASE = 129,
  VDUSE_EVENTFD_DEASSIGN = -1,
  VDUSE_F_QUEUE_READY = 0,
  VDUSE_F_SUSPEND = 1,
  VDUSE_GET_VQ_STATE = 0,
  VDUSE_IOTLB_GET_FD2 = 3226501403,
  VDUSE_IOTLB_GET_INFO = 3224404250,
  VDUSE_IOVA_CAP_UMEM = 1,
  VDUSE_NAME_MAX = 256,
  VDUSE_REQ_RESULT_FAILED = 1,
  VDUSE_REQ_RESULT_OK = 0,
  VDUSE_SET_STATUS = 1,
  VDUSE_SET_VQ_GROUP_ASID = 3,
  VDUSE_SET_VQ_READY = 4,
  VDUSE_SUSPEND = 5,
  VDUSE_UPDATE_IOTLB = 2;
export declare namespace struct {
  /** `<linux/vduse.h>`: 8 bytes. */
  interface vduse_config_data extends RecordView<'struct vduse_config_data'> {
    offset: number;
    length: number;
    get buffer(): Uint8Array;
    set buffer(value: Bytes);
  }

  /** `<linux/vduse.h>`: 336 bytes. */
  interface vduse_dev_config extends RecordView<'struct vduse_dev_config'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    vendor_id: number;
    device_id: number;
    get features(): bigint;
    set features(value: Integer);
    vq_num: number;
    vq_align: number;
    ngroups: number;
    nas: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
    config_size: number;
    get config(): Uint8Array;
    set config(value: Bytes);
  }

  /** `<linux/vduse.h>`: 152 bytes. */
  interface vduse_dev_request extends RecordView<'struct vduse_dev_request'> {
    type: number;
    request_id: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
    get vq_state(): struct.vduse_vq_state;
    set vq_state(value: From<struct.vduse_vq_state>);
    get s(): struct.vduse_dev_status;
    set s(value: From<struct.vduse_dev_status>);
    get iova(): struct.vduse_iova_range;
    set iova(value: From<struct.vduse_iova_range>);
    get iova_v2(): struct.vduse_iova_range_v2;
    set iova_v2(value: From<struct.vduse_iova_range_v2>);
    get vq_group_asid(): struct.vduse_vq_group_asid;
    set vq_group_asid(value: From<struct.vduse_vq_group_asid>);
    get vq_ready(): struct.vduse_vq_ready;
    set vq_ready(value: From<struct.vduse_vq_ready>);
    get padding(): Uint32Array;
    set padding(value: Iterable<Integer>);
  }

  /** `<linux/vduse.h>`: 152 bytes. */
  interface vduse_dev_response extends RecordView<'struct vduse_dev_response'> {
    request_id: number;
    result: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
    get vq_state(): struct.vduse_vq_state;
    set vq_state(value: From<struct.vduse_vq_state>);
    get padding(): Uint32Array;
    set padding(value: Iterable<Integer>);
  }

  /** `<linux/vduse.h>`: 1 bytes. */
  interface vduse_dev_status extends RecordView<'struct vduse_dev_status'> {
    status: number;
  }

  /** `<linux/vduse.h>`: 28 bytes on x86; 32 bytes elsewhere. */
  interface vduse_iotlb_entry extends RecordView<'struct vduse_iotlb_entry'> {
    get offset(): bigint;
    set offset(value: Integer);
    get start(): bigint;
    set start(value: Integer);
    get last(): bigint;
    set last(value: Integer);
    perm: number;
  }

  /** `<linux/vduse.h>`: 80 bytes. */
  interface vduse_iotlb_entry_v2 extends RecordView<'struct vduse_iotlb_entry_v2'> {
    get offset(): bigint;
    set offset(value: Integer);
    get start(): bigint;
    set start(value: Integer);
    get last(): bigint;
    set last(value: Integer);
    perm: number;
    get padding(): Uint8Array;
    set padding(value: Bytes);
    asid: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/vduse.h>`: 48 bytes. */
  interface vduse_iova_info extends RecordView<'struct vduse_iova_info'> {
    get start(): bigint;
    set start(value: Integer);
    get last(): bigint;
    set last(value: Integer);
    get capability(): bigint;
    set capability(value: Integer);
    asid: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/vduse.h>`: 16 bytes. */
  interface vduse_iova_range extends RecordView<'struct vduse_iova_range'> {
    get start(): bigint;
    set start(value: Integer);
    get last(): bigint;
    set last(value: Integer);
  }

  /** `<linux/vduse.h>`: 24 bytes. */
  interface vduse_iova_range_v2 extends RecordView<'struct vduse_iova_range_v2'> {
    get start(): bigint;
    set start(value: Integer);
    get last(): bigint;
    set last(value: Integer);
    asid: number;
    padding: number;
  }

  /** `<linux/vduse.h>`: 48 bytes. */
  interface vduse_iova_umem extends RecordView<'struct vduse_iova_umem'> {
    get uaddr(): bigint;
    set uaddr(value: Integer);
    get iova(): bigint;
    set iova(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    asid: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/vduse.h>`: 32 bytes. */
  interface vduse_vq_config extends RecordView<'struct vduse_vq_config'> {
    index: number;
    max_size: number;
    reserved1: number;
    group: number;
    get reserved2(): Uint16Array;
    set reserved2(value: Iterable<Integer>);
  }

  /** `<linux/vduse.h>`: 8 bytes. */
  interface vduse_vq_eventfd extends RecordView<'struct vduse_vq_eventfd'> {
    index: number;
    fd: number;
  }

  /** `<linux/vduse.h>`: 8 bytes. */
  interface vduse_vq_group_asid extends RecordView<'struct vduse_vq_group_asid'> {
    group: number;
    asid: number;
  }

  /** `<linux/vduse.h>`: 44 bytes on x86; 48 bytes elsewhere. */
  interface vduse_vq_info extends RecordView<'struct vduse_vq_info'> {
    index: number;
    num: number;
    get desc_addr(): bigint;
    set desc_addr(value: Integer);
    get driver_addr(): bigint;
    set driver_addr(value: Integer);
    get device_addr(): bigint;
    set device_addr(value: Integer);
    get split(): struct.vduse_vq_state_split;
    set split(value: From<struct.vduse_vq_state_split>);
    get packed(): struct.vduse_vq_state_packed;
    set packed(value: From<struct.vduse_vq_state_packed>);
    ready: number;
  }

  /** `<linux/vduse.h>`: 8 bytes. */
  interface vduse_vq_ready extends RecordView<'struct vduse_vq_ready'> {
    num: number;
    ready: number;
  }

  /** `<linux/vduse.h>`: 12 bytes. */
  interface vduse_vq_state extends RecordView<'struct vduse_vq_state'> {
    index: number;
    get split(): struct.vduse_vq_state_split;
    set split(value: From<struct.vduse_vq_state_split>);
    get packed(): struct.vduse_vq_state_packed;
    set packed(value: From<struct.vduse_vq_state_packed>);
  }

  /** `<linux/vduse.h>`: 8 bytes. */
  interface vduse_vq_state_packed extends RecordView<'struct vduse_vq_state_packed'> {
    last_avail_counter: number;
    last_avail_idx: number;
    last_used_counter: number;
    last_used_idx: number;
  }

  /** `<linux/vduse.h>`: 2 bytes. */
  interface vduse_vq_state_split extends RecordView<'struct vduse_vq_state_split'> {
    avail_index: number;
  }
}

export const struct: {
  readonly vduse_config_data: Descriptor<struct.vduse_config_data>;
  readonly vduse_dev_config: Descriptor<struct.vduse_dev_config>;
  readonly vduse_dev_request: Descriptor<struct.vduse_dev_request>;
  readonly vduse_dev_response: Descriptor<struct.vduse_dev_response>;
  readonly vduse_dev_status: Descriptor<struct.vduse_dev_status>;
  readonly vduse_iotlb_entry: Descriptor<struct.vduse_iotlb_entry>;
  readonly vduse_iotlb_entry_v2: Descriptor<struct.vduse_iotlb_entry_v2>;
  readonly vduse_iova_info: Descriptor<struct.vduse_iova_info>;
  readonly vduse_iova_range: Descriptor<struct.vduse_iova_range>;
  readonly vduse_iova_range_v2: Descriptor<struct.vduse_iova_range_v2>;
  readonly vduse_iova_umem: Descriptor<struct.vduse_iova_umem>;
  readonly vduse_vq_config: Descriptor<struct.vduse_vq_config>;
  readonly vduse_vq_eventfd: Descriptor<struct.vduse_vq_eventfd>;
  readonly vduse_vq_group_asid: Descriptor<struct.vduse_vq_group_asid>;
  readonly vduse_vq_info: Descriptor<struct.vduse_vq_info>;
  readonly vduse_vq_ready: Descriptor<struct.vduse_vq_ready>;
  readonly vduse_vq_state: Descriptor<struct.vduse_vq_state>;
  readonly vduse_vq_state_packed: Descriptor<struct.vduse_vq_state_packed>;
  readonly vduse_vq_state_split: Descriptor<struct.vduse_vq_state_split>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"vduse_config_data": "__u32 offset;__u32 length;__u8 buffer[];",
"vduse_dev_config": "char name[256];__u32 vendor_id;__u32 device_id;__u64 features;__u32 vq_num;__u32 vq_align;__u32 ngroups;__u32 nas;__u32 reserved[11];__u32 config_size;__u8 config[];",
"vduse_dev_request": "__u32 type;__u32 request_id;__u32 reserved[4];union {struct vduse_vq_state vq_state;struct vduse_dev_status s;struct vduse_iova_range iova;struct vduse_iova_range_v2 iova_v2;struct vduse_vq_group_asid vq_group_asid;struct vduse_vq_ready vq_ready;__u32 padding[32];};",
"vduse_dev_response": "__u32 request_id;__u32 result;__u32 reserved[4];union {struct vduse_vq_state vq_state;__u32 padding[32];};",
"vduse_dev_status": "__u8 status;",
"vduse_iotlb_entry": "__u64 offset;__u64 start;__u64 last;__u8 perm;",
"vduse_iotlb_entry_v2": "__u64 offset;__u64 start;__u64 last;__u8 perm;__u8 padding[7];__u32 asid;__u32 reserved[11];",
"vduse_iova_info": "__u64 start;__u64 last;__u64 capability;__u32 asid;__u32 reserved[5];",
"vduse_iova_range": "__u64 start;__u64 last;",
"vduse_iova_range_v2": "__u64 start;__u64 last;__u32 asid;__u32 padding;",
"vduse_iova_umem": "__u64 uaddr;__u64 iova;__u64 size;__u32 asid;__u32 reserved[5];",
"vduse_vq_config": "__u32 index;__u16 max_size;__u16 reserved1;__u32 group;__u16 reserved2[10];",
"vduse_vq_eventfd": "__u32 index;int fd;",
"vduse_vq_group_asid": "__u32 group;__u32 asid;",
"vduse_vq_info": "__u32 index;__u32 num;__u64 desc_addr;__u64 driver_addr;__u64 device_addr;union {struct vduse_vq_state_split split;struct vduse_vq_state_packed packed;};__u8 ready;",
"vduse_vq_ready": "__u32 num;__u32 ready;",
"vduse_vq_state": "__u32 index;union {struct vduse_vq_state_split split;struct vduse_vq_state_packed packed;};",
"vduse_vq_state_packed": "__u16 last_avail_counter;__u16 last_avail_idx;__u16 last_used_counter;__u16 last_used_idx;",
"vduse_vq_state_split": "__u16 avail_index;"
}`),
);
