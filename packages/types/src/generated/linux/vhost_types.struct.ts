// Generated from Linux 7.3.4 <linux/vhost_types.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/vhost_types.h>`: 8 bytes. */
export interface vhost_features_array extends RecordView<'struct vhost_features_array'> {
  get count(): bigint;
  set count(value: Integer);
  get features(): BigUint64Array;
  set features(value: Iterable<Integer>);
}

export const vhost_features_array: Descriptor<vhost_features_array> = /* @__PURE__ */ declareStruct(
  'vhost_features_array',
  `
  __u64 count;
  __u64 features[];
`,
);

/** `<linux/vhost_types.h>`: 32 bytes on x86_64, arm, riscv64, aarch64; 28 bytes on x86. */
export interface vhost_iotlb_msg extends RecordView<'struct vhost_iotlb_msg'> {
  get iova(): bigint;
  set iova(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  get uaddr(): bigint;
  set uaddr(value: Integer);
  perm: number;
  type: number;
}

export const vhost_iotlb_msg: Descriptor<vhost_iotlb_msg> = /* @__PURE__ */ declareStruct(
  'vhost_iotlb_msg',
  `
  __u64 iova;
  __u64 size;
  __u64 uaddr;
  __u8 perm;
  __u8 type;
`,
);

/** `<linux/vhost_types.h>`: 8 bytes. */
export interface vhost_memory extends RecordView<'struct vhost_memory'> {
  nregions: number;
  padding: number;
  get regions(): Elements<vhost_memory_region>;
  set regions(value: Iterable<vhost_memory_region | Init<vhost_memory_region>>);
}

export const vhost_memory: Descriptor<vhost_memory> = /* @__PURE__ */ declareStruct(
  'vhost_memory',
  `
  __u32 nregions;
  __u32 padding;
  struct vhost_memory_region regions[];
`,
  { uses: () => [vhost_memory_region] },
);

/** `<linux/vhost_types.h>`: 32 bytes. */
export interface vhost_memory_region extends RecordView<'struct vhost_memory_region'> {
  get guest_phys_addr(): bigint;
  set guest_phys_addr(value: Integer);
  get memory_size(): bigint;
  set memory_size(value: Integer);
  get userspace_addr(): bigint;
  set userspace_addr(value: Integer);
  get flags_padding(): bigint;
  set flags_padding(value: Integer);
}

export const vhost_memory_region: Descriptor<vhost_memory_region> = /* @__PURE__ */ declareStruct(
  'vhost_memory_region',
  `
  __u64 guest_phys_addr;
  __u64 memory_size;
  __u64 userspace_addr;
  __u64 flags_padding;
`,
);

/** `<linux/vhost_types.h>`: 72 bytes on x86_64, arm, riscv64, aarch64; 68 bytes on x86. */
export interface vhost_msg extends RecordView<'struct vhost_msg'> {
  type: number;
  get iotlb(): vhost_iotlb_msg;
  set iotlb(value: vhost_iotlb_msg | Init<vhost_iotlb_msg>);
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

export const vhost_msg: Descriptor<vhost_msg> = /* @__PURE__ */ declareStruct(
  'vhost_msg',
  `
  int type;
  union {
    struct vhost_iotlb_msg iotlb;
    __u8 padding[64];
  };
`,
  { uses: () => [vhost_iotlb_msg] },
);

/** `<linux/vhost_types.h>`: 72 bytes. */
export interface vhost_msg_v2 extends RecordView<'struct vhost_msg_v2'> {
  type: number;
  asid: number;
  get iotlb(): vhost_iotlb_msg;
  set iotlb(value: vhost_iotlb_msg | Init<vhost_iotlb_msg>);
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

export const vhost_msg_v2: Descriptor<vhost_msg_v2> = /* @__PURE__ */ declareStruct(
  'vhost_msg_v2',
  `
  __u32 type;
  __u32 asid;
  union {
    struct vhost_iotlb_msg iotlb;
    __u8 padding[64];
  };
`,
  { uses: () => [vhost_iotlb_msg] },
);

/** `<linux/vhost_types.h>`: 232 bytes. */
export interface vhost_scsi_target extends RecordView<'struct vhost_scsi_target'> {
  abi_version: number;
  get vhost_wwpn(): Uint8Array;
  set vhost_wwpn(value: Bytes);
  vhost_tpgt: number;
  reserved: number;
}

export const vhost_scsi_target: Descriptor<vhost_scsi_target> = /* @__PURE__ */ declareStruct(
  'vhost_scsi_target',
  `
  int abi_version;
  char vhost_wwpn[224];
  unsigned short vhost_tpgt;
  unsigned short reserved;
`,
);

/** `<linux/vhost_types.h>`: 8 bytes. */
export interface vhost_vdpa_config extends RecordView<'struct vhost_vdpa_config'> {
  off: number;
  len: number;
  get buf(): Uint8Array;
  set buf(value: Bytes);
}

export const vhost_vdpa_config: Descriptor<vhost_vdpa_config> = /* @__PURE__ */ declareStruct(
  'vhost_vdpa_config',
  `
  __u32 off;
  __u32 len;
  __u8 buf[];
`,
);

/** `<linux/vhost_types.h>`: 16 bytes. */
export interface vhost_vdpa_iova_range extends RecordView<'struct vhost_vdpa_iova_range'> {
  get first(): bigint;
  set first(value: Integer);
  get last(): bigint;
  set last(value: Integer);
}

export const vhost_vdpa_iova_range: Descriptor<vhost_vdpa_iova_range> =
  /* @__PURE__ */ declareStruct(
    'vhost_vdpa_iova_range',
    `
  __u64 first;
  __u64 last;
`,
  );

/** `<linux/vhost_types.h>`: 40 bytes. */
export interface vhost_vring_addr extends RecordView<'struct vhost_vring_addr'> {
  index: number;
  flags: number;
  get desc_user_addr(): bigint;
  set desc_user_addr(value: Integer);
  get used_user_addr(): bigint;
  set used_user_addr(value: Integer);
  get avail_user_addr(): bigint;
  set avail_user_addr(value: Integer);
  get log_guest_addr(): bigint;
  set log_guest_addr(value: Integer);
}

export const vhost_vring_addr: Descriptor<vhost_vring_addr> = /* @__PURE__ */ declareStruct(
  'vhost_vring_addr',
  `
  unsigned int index;
  unsigned int flags;
  __u64 desc_user_addr;
  __u64 used_user_addr;
  __u64 avail_user_addr;
  __u64 log_guest_addr;
`,
);

/** `<linux/vhost_types.h>`: 8 bytes. */
export interface vhost_vring_file extends RecordView<'struct vhost_vring_file'> {
  index: number;
  fd: number;
}

export const vhost_vring_file: Descriptor<vhost_vring_file> = /* @__PURE__ */ declareStruct(
  'vhost_vring_file',
  `
  unsigned int index;
  int fd;
`,
);

/** `<linux/vhost_types.h>`: 8 bytes. */
export interface vhost_vring_state extends RecordView<'struct vhost_vring_state'> {
  index: number;
  num: number;
}

export const vhost_vring_state: Descriptor<vhost_vring_state> = /* @__PURE__ */ declareStruct(
  'vhost_vring_state',
  `
  unsigned int index;
  unsigned int num;
`,
);

/** `<linux/vhost_types.h>`: 8 bytes. */
export interface vhost_vring_worker extends RecordView<'struct vhost_vring_worker'> {
  index: number;
  worker_id: number;
}

export const vhost_vring_worker: Descriptor<vhost_vring_worker> = /* @__PURE__ */ declareStruct(
  'vhost_vring_worker',
  `
  unsigned int index;
  unsigned int worker_id;
`,
);

/** `<linux/vhost_types.h>`: 4 bytes. */
export interface vhost_worker_state extends RecordView<'struct vhost_worker_state'> {
  worker_id: number;
}

export const vhost_worker_state: Descriptor<vhost_worker_state> = /* @__PURE__ */ declareStruct(
  'vhost_worker_state',
  `
  unsigned int worker_id;
`,
);
