// Generated from Linux 7.3.4 <linux/vhost_types.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const VHOST_ACCESS_RO = 1,
  VHOST_ACCESS_RW = 3,
  VHOST_ACCESS_WO = 2,
  VHOST_BACKEND_F_DESC_ASID = 7,
  VHOST_BACKEND_F_ENABLE_AFTER_DRIVER_OK = 6,
  VHOST_BACKEND_F_IOTLB_ASID = 3,
  VHOST_BACKEND_F_IOTLB_BATCH = 2,
  VHOST_BACKEND_F_IOTLB_MSG_V2 = 1,
  VHOST_BACKEND_F_IOTLB_PERSIST = 8,
  VHOST_BACKEND_F_RESUME = 5,
  VHOST_BACKEND_F_SUSPEND = 4,
  VHOST_F_LOG_ALL = 26,
  VHOST_IOTLB_ACCESS_FAIL = 4,
  VHOST_IOTLB_BATCH_BEGIN = 5,
  VHOST_IOTLB_BATCH_END = 6,
  VHOST_IOTLB_INVALIDATE = 3,
  VHOST_IOTLB_MISS = 1,
  VHOST_IOTLB_MSG = 1,
  VHOST_IOTLB_MSG_V2 = 2,
  VHOST_IOTLB_UPDATE = 2,
  VHOST_NET_F_VIRTIO_NET_HDR = 27,
  VHOST_PAGE_SIZE = 4096,
  VHOST_SCSI_ABI_VERSION = 1,
  VHOST_VRING_F_LOG = 0;
export declare namespace struct {
  /** `<linux/vhost_types.h>`: 8 bytes. */
  interface vhost_features_array extends RecordView<'struct vhost_features_array'> {
    get count(): bigint;
    set count(value: Integer);
    get features(): BigUint64Array;
    set features(value: Iterable<Integer>);
  }

  /** `<linux/vhost_types.h>`: 28 bytes on x86; 32 bytes elsewhere. */
  interface vhost_iotlb_msg extends RecordView<'struct vhost_iotlb_msg'> {
    get iova(): bigint;
    set iova(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    get uaddr(): bigint;
    set uaddr(value: Integer);
    perm: number;
    type: number;
  }

  /** `<linux/vhost_types.h>`: 8 bytes. */
  interface vhost_memory extends RecordView<'struct vhost_memory'> {
    nregions: number;
    padding: number;
    get regions(): Elements<struct.vhost_memory_region>;
    set regions(value: Iterable<From<struct.vhost_memory_region>>);
  }

  /** `<linux/vhost_types.h>`: 32 bytes. */
  interface vhost_memory_region extends RecordView<'struct vhost_memory_region'> {
    get guest_phys_addr(): bigint;
    set guest_phys_addr(value: Integer);
    get memory_size(): bigint;
    set memory_size(value: Integer);
    get userspace_addr(): bigint;
    set userspace_addr(value: Integer);
    get flags_padding(): bigint;
    set flags_padding(value: Integer);
  }

  /** `<linux/vhost_types.h>`: 68 bytes on x86; 72 bytes elsewhere. */
  interface vhost_msg extends RecordView<'struct vhost_msg'> {
    type: number;
    get iotlb(): struct.vhost_iotlb_msg;
    set iotlb(value: From<struct.vhost_iotlb_msg>);
    get padding(): Uint8Array;
    set padding(value: Bytes);
  }

  /** `<linux/vhost_types.h>`: 72 bytes. */
  interface vhost_msg_v2 extends RecordView<'struct vhost_msg_v2'> {
    type: number;
    asid: number;
    get iotlb(): struct.vhost_iotlb_msg;
    set iotlb(value: From<struct.vhost_iotlb_msg>);
    get padding(): Uint8Array;
    set padding(value: Bytes);
  }

  /** `<linux/vhost_types.h>`: 232 bytes. */
  interface vhost_scsi_target extends RecordView<'struct vhost_scsi_target'> {
    abi_version: number;
    get vhost_wwpn(): Uint8Array;
    set vhost_wwpn(value: Bytes);
    vhost_tpgt: number;
    reserved: number;
  }

  /** `<linux/vhost_types.h>`: 8 bytes. */
  interface vhost_vdpa_config extends RecordView<'struct vhost_vdpa_config'> {
    off: number;
    len: number;
    get buf(): Uint8Array;
    set buf(value: Bytes);
  }

  /** `<linux/vhost_types.h>`: 16 bytes. */
  interface vhost_vdpa_iova_range extends RecordView<'struct vhost_vdpa_iova_range'> {
    get first(): bigint;
    set first(value: Integer);
    get last(): bigint;
    set last(value: Integer);
  }

  /** `<linux/vhost_types.h>`: 40 bytes. */
  interface vhost_vring_addr extends RecordView<'struct vhost_vring_addr'> {
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

  /** `<linux/vhost_types.h>`: 8 bytes. */
  interface vhost_vring_file extends RecordView<'struct vhost_vring_file'> {
    index: number;
    fd: number;
  }

  /** `<linux/vhost_types.h>`: 8 bytes. */
  interface vhost_vring_state extends RecordView<'struct vhost_vring_state'> {
    index: number;
    num: number;
  }

  /** `<linux/vhost_types.h>`: 8 bytes. */
  interface vhost_vring_worker extends RecordView<'struct vhost_vring_worker'> {
    index: number;
    worker_id: number;
  }

  /** `<linux/vhost_types.h>`: 4 bytes. */
  interface vhost_worker_state extends RecordView<'struct vhost_worker_state'> {
    worker_id: number;
  }
}

export const struct: {
  readonly vhost_features_array: Descriptor<struct.vhost_features_array>;
  readonly vhost_iotlb_msg: Descriptor<struct.vhost_iotlb_msg>;
  readonly vhost_memory: Descriptor<struct.vhost_memory>;
  readonly vhost_memory_region: Descriptor<struct.vhost_memory_region>;
  readonly vhost_msg: Descriptor<struct.vhost_msg>;
  readonly vhost_msg_v2: Descriptor<struct.vhost_msg_v2>;
  readonly vhost_scsi_target: Descriptor<struct.vhost_scsi_target>;
  readonly vhost_vdpa_config: Descriptor<struct.vhost_vdpa_config>;
  readonly vhost_vdpa_iova_range: Descriptor<struct.vhost_vdpa_iova_range>;
  readonly vhost_vring_addr: Descriptor<struct.vhost_vring_addr>;
  readonly vhost_vring_file: Descriptor<struct.vhost_vring_file>;
  readonly vhost_vring_state: Descriptor<struct.vhost_vring_state>;
  readonly vhost_vring_worker: Descriptor<struct.vhost_vring_worker>;
  readonly vhost_worker_state: Descriptor<struct.vhost_worker_state>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"vhost_features_array": "__u64 count;__u64 features[];",
"vhost_iotlb_msg": "__u64 iova;__u64 size;__u64 uaddr;__u8 perm;__u8 type;",
"vhost_memory": "__u32 nregions;__u32 padding;struct vhost_memory_region regions[];",
"vhost_memory_region": "__u64 guest_phys_addr;__u64 memory_size;__u64 userspace_addr;__u64 flags_padding;",
"vhost_msg": "int type;union {struct vhost_iotlb_msg iotlb;__u8 padding[64];};",
"vhost_msg_v2": "__u32 type;__u32 asid;union {struct vhost_iotlb_msg iotlb;__u8 padding[64];};",
"vhost_scsi_target": "int abi_version;char vhost_wwpn[224];unsigned short vhost_tpgt;unsigned short reserved;",
"vhost_vdpa_config": "__u32 off;__u32 len;__u8 buf[];",
"vhost_vdpa_iova_range": "__u64 first;__u64 last;",
"vhost_vring_addr": "unsigned int index;unsigned int flags;__u64 desc_user_addr;__u64 used_user_addr;__u64 avail_user_addr;__u64 log_guest_addr;",
"vhost_vring_file": "unsigned int index;int fd;",
"vhost_vring_state": "unsigned int index;unsigned int num;",
"vhost_vring_worker": "unsigned int index;unsigned int worker_id;",
"vhost_worker_state": "unsigned int worker_id;"
}`),
);
