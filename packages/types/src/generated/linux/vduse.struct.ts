// Generated from Linux 7.3.4 <linux/vduse.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/vduse.h>`: 8 bytes. */
export interface vduse_config_data extends RecordView<'struct vduse_config_data'> {
  offset: number;
  length: number;
  get buffer(): Uint8Array;
  set buffer(value: Bytes);
}

export const vduse_config_data: Descriptor<vduse_config_data> = /* @__PURE__ */ declareStruct(
  'vduse_config_data',
  `
  __u32 offset;
  __u32 length;
  __u8 buffer[];
`,
);

/** `<linux/vduse.h>`: 336 bytes. */
export interface vduse_dev_config extends RecordView<'struct vduse_dev_config'> {
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

export const vduse_dev_config: Descriptor<vduse_dev_config> = /* @__PURE__ */ declareStruct(
  'vduse_dev_config',
  `
  char name[256];
  __u32 vendor_id;
  __u32 device_id;
  __u64 features;
  __u32 vq_num;
  __u32 vq_align;
  __u32 ngroups;
  __u32 nas;
  __u32 reserved[11];
  __u32 config_size;
  __u8 config[];
`,
);

/** `<linux/vduse.h>`: 152 bytes. */
export interface vduse_dev_request extends RecordView<'struct vduse_dev_request'> {
  type: number;
  request_id: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
  get vq_state(): vduse_vq_state;
  set vq_state(value: vduse_vq_state | Init<vduse_vq_state>);
  get s(): vduse_dev_status;
  set s(value: vduse_dev_status | Init<vduse_dev_status>);
  get iova(): vduse_iova_range;
  set iova(value: vduse_iova_range | Init<vduse_iova_range>);
  get iova_v2(): vduse_iova_range_v2;
  set iova_v2(value: vduse_iova_range_v2 | Init<vduse_iova_range_v2>);
  get vq_group_asid(): vduse_vq_group_asid;
  set vq_group_asid(value: vduse_vq_group_asid | Init<vduse_vq_group_asid>);
  get vq_ready(): vduse_vq_ready;
  set vq_ready(value: vduse_vq_ready | Init<vduse_vq_ready>);
  get padding(): Uint32Array;
  set padding(value: Iterable<Integer>);
}

export const vduse_dev_request: Descriptor<vduse_dev_request> = /* @__PURE__ */ declareStruct(
  'vduse_dev_request',
  `
  __u32 type;
  __u32 request_id;
  __u32 reserved[4];
  union {
    struct vduse_vq_state vq_state;
    struct vduse_dev_status s;
    struct vduse_iova_range iova;
    struct vduse_iova_range_v2 iova_v2;
    struct vduse_vq_group_asid vq_group_asid;
    struct vduse_vq_ready vq_ready;
    __u32 padding[32];
  };
`,
  {
    uses: () => [
      vduse_dev_status,
      vduse_iova_range,
      vduse_iova_range_v2,
      vduse_vq_group_asid,
      vduse_vq_ready,
      vduse_vq_state,
    ],
  },
);

/** `<linux/vduse.h>`: 152 bytes. */
export interface vduse_dev_response extends RecordView<'struct vduse_dev_response'> {
  request_id: number;
  result: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
  get vq_state(): vduse_vq_state;
  set vq_state(value: vduse_vq_state | Init<vduse_vq_state>);
  get padding(): Uint32Array;
  set padding(value: Iterable<Integer>);
}

export const vduse_dev_response: Descriptor<vduse_dev_response> = /* @__PURE__ */ declareStruct(
  'vduse_dev_response',
  `
  __u32 request_id;
  __u32 result;
  __u32 reserved[4];
  union {
    struct vduse_vq_state vq_state;
    __u32 padding[32];
  };
`,
  { uses: () => [vduse_vq_state] },
);

/** `<linux/vduse.h>`: 1 bytes. */
export interface vduse_dev_status extends RecordView<'struct vduse_dev_status'> {
  status: number;
}

export const vduse_dev_status: Descriptor<vduse_dev_status> = /* @__PURE__ */ declareStruct(
  'vduse_dev_status',
  `
  __u8 status;
`,
);

/** `<linux/vduse.h>`: 32 bytes on x86_64, arm, riscv64, aarch64; 28 bytes on x86. */
export interface vduse_iotlb_entry extends RecordView<'struct vduse_iotlb_entry'> {
  get offset(): bigint;
  set offset(value: Integer);
  get start(): bigint;
  set start(value: Integer);
  get last(): bigint;
  set last(value: Integer);
  perm: number;
}

export const vduse_iotlb_entry: Descriptor<vduse_iotlb_entry> = /* @__PURE__ */ declareStruct(
  'vduse_iotlb_entry',
  `
  __u64 offset;
  __u64 start;
  __u64 last;
  __u8 perm;
`,
);

/** `<linux/vduse.h>`: 80 bytes. */
export interface vduse_iotlb_entry_v2 extends RecordView<'struct vduse_iotlb_entry_v2'> {
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

export const vduse_iotlb_entry_v2: Descriptor<vduse_iotlb_entry_v2> = /* @__PURE__ */ declareStruct(
  'vduse_iotlb_entry_v2',
  `
  __u64 offset;
  __u64 start;
  __u64 last;
  __u8 perm;
  __u8 padding[7];
  __u32 asid;
  __u32 reserved[11];
`,
);

/** `<linux/vduse.h>`: 48 bytes. */
export interface vduse_iova_info extends RecordView<'struct vduse_iova_info'> {
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

export const vduse_iova_info: Descriptor<vduse_iova_info> = /* @__PURE__ */ declareStruct(
  'vduse_iova_info',
  `
  __u64 start;
  __u64 last;
  __u64 capability;
  __u32 asid;
  __u32 reserved[5];
`,
);

/** `<linux/vduse.h>`: 16 bytes. */
export interface vduse_iova_range extends RecordView<'struct vduse_iova_range'> {
  get start(): bigint;
  set start(value: Integer);
  get last(): bigint;
  set last(value: Integer);
}

export const vduse_iova_range: Descriptor<vduse_iova_range> = /* @__PURE__ */ declareStruct(
  'vduse_iova_range',
  `
  __u64 start;
  __u64 last;
`,
);

/** `<linux/vduse.h>`: 24 bytes. */
export interface vduse_iova_range_v2 extends RecordView<'struct vduse_iova_range_v2'> {
  get start(): bigint;
  set start(value: Integer);
  get last(): bigint;
  set last(value: Integer);
  asid: number;
  padding: number;
}

export const vduse_iova_range_v2: Descriptor<vduse_iova_range_v2> = /* @__PURE__ */ declareStruct(
  'vduse_iova_range_v2',
  `
  __u64 start;
  __u64 last;
  __u32 asid;
  __u32 padding;
`,
);

/** `<linux/vduse.h>`: 48 bytes. */
export interface vduse_iova_umem extends RecordView<'struct vduse_iova_umem'> {
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

export const vduse_iova_umem: Descriptor<vduse_iova_umem> = /* @__PURE__ */ declareStruct(
  'vduse_iova_umem',
  `
  __u64 uaddr;
  __u64 iova;
  __u64 size;
  __u32 asid;
  __u32 reserved[5];
`,
);

/** `<linux/vduse.h>`: 32 bytes. */
export interface vduse_vq_config extends RecordView<'struct vduse_vq_config'> {
  index: number;
  max_size: number;
  reserved1: number;
  group: number;
  get reserved2(): Uint16Array;
  set reserved2(value: Iterable<Integer>);
}

export const vduse_vq_config: Descriptor<vduse_vq_config> = /* @__PURE__ */ declareStruct(
  'vduse_vq_config',
  `
  __u32 index;
  __u16 max_size;
  __u16 reserved1;
  __u32 group;
  __u16 reserved2[10];
`,
);

/** `<linux/vduse.h>`: 8 bytes. */
export interface vduse_vq_eventfd extends RecordView<'struct vduse_vq_eventfd'> {
  index: number;
  fd: number;
}

export const vduse_vq_eventfd: Descriptor<vduse_vq_eventfd> = /* @__PURE__ */ declareStruct(
  'vduse_vq_eventfd',
  `
  __u32 index;
  int fd;
`,
);

/** `<linux/vduse.h>`: 8 bytes. */
export interface vduse_vq_group_asid extends RecordView<'struct vduse_vq_group_asid'> {
  group: number;
  asid: number;
}

export const vduse_vq_group_asid: Descriptor<vduse_vq_group_asid> = /* @__PURE__ */ declareStruct(
  'vduse_vq_group_asid',
  `
  __u32 group;
  __u32 asid;
`,
);

/** `<linux/vduse.h>`: 48 bytes on x86_64, arm, riscv64, aarch64; 44 bytes on x86. */
export interface vduse_vq_info extends RecordView<'struct vduse_vq_info'> {
  index: number;
  num: number;
  get desc_addr(): bigint;
  set desc_addr(value: Integer);
  get driver_addr(): bigint;
  set driver_addr(value: Integer);
  get device_addr(): bigint;
  set device_addr(value: Integer);
  get split(): vduse_vq_state_split;
  set split(value: vduse_vq_state_split | Init<vduse_vq_state_split>);
  get packed(): vduse_vq_state_packed;
  set packed(value: vduse_vq_state_packed | Init<vduse_vq_state_packed>);
  ready: number;
}

export const vduse_vq_info: Descriptor<vduse_vq_info> = /* @__PURE__ */ declareStruct(
  'vduse_vq_info',
  `
  __u32 index;
  __u32 num;
  __u64 desc_addr;
  __u64 driver_addr;
  __u64 device_addr;
  union {
    struct vduse_vq_state_split split;
    struct vduse_vq_state_packed packed;
  };
  __u8 ready;
`,
  { uses: () => [vduse_vq_state_packed, vduse_vq_state_split] },
);

/** `<linux/vduse.h>`: 8 bytes. */
export interface vduse_vq_ready extends RecordView<'struct vduse_vq_ready'> {
  num: number;
  ready: number;
}

export const vduse_vq_ready: Descriptor<vduse_vq_ready> = /* @__PURE__ */ declareStruct(
  'vduse_vq_ready',
  `
  __u32 num;
  __u32 ready;
`,
);

/** `<linux/vduse.h>`: 12 bytes. */
export interface vduse_vq_state extends RecordView<'struct vduse_vq_state'> {
  index: number;
  get split(): vduse_vq_state_split;
  set split(value: vduse_vq_state_split | Init<vduse_vq_state_split>);
  get packed(): vduse_vq_state_packed;
  set packed(value: vduse_vq_state_packed | Init<vduse_vq_state_packed>);
}

export const vduse_vq_state: Descriptor<vduse_vq_state> = /* @__PURE__ */ declareStruct(
  'vduse_vq_state',
  `
  __u32 index;
  union {
    struct vduse_vq_state_split split;
    struct vduse_vq_state_packed packed;
  };
`,
  { uses: () => [vduse_vq_state_packed, vduse_vq_state_split] },
);

/** `<linux/vduse.h>`: 8 bytes. */
export interface vduse_vq_state_packed extends RecordView<'struct vduse_vq_state_packed'> {
  last_avail_counter: number;
  last_avail_idx: number;
  last_used_counter: number;
  last_used_idx: number;
}

export const vduse_vq_state_packed: Descriptor<vduse_vq_state_packed> =
  /* @__PURE__ */ declareStruct(
    'vduse_vq_state_packed',
    `
  __u16 last_avail_counter;
  __u16 last_avail_idx;
  __u16 last_used_counter;
  __u16 last_used_idx;
`,
  );

/** `<linux/vduse.h>`: 2 bytes. */
export interface vduse_vq_state_split extends RecordView<'struct vduse_vq_state_split'> {
  avail_index: number;
}

export const vduse_vq_state_split: Descriptor<vduse_vq_state_split> = /* @__PURE__ */ declareStruct(
  'vduse_vq_state_split',
  `
  __u16 avail_index;
`,
);
