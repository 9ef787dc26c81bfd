// Generated from Linux 7.3.4 <linux/virtio_iommu.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const VIRTIO_IOMMU_ATTACH_F_BYPASS = 1,
  VIRTIO_IOMMU_FAULT_F_ADDRESS = 256,
  VIRTIO_IOMMU_FAULT_F_EXEC = 4,
  VIRTIO_IOMMU_FAULT_F_READ = 1,
  VIRTIO_IOMMU_FAULT_F_WRITE = 2,
  VIRTIO_IOMMU_FAULT_R_DOMAIN = 1,
  VIRTIO_IOMMU_FAULT_R_MAPPING = 2,
  VIRTIO_IOMMU_FAULT_R_UNKNOWN = 0,
  VIRTIO_IOMMU_F_BYPASS = 3,
  VIRTIO_IOMMU_F_BYPASS_CONFIG = 6,
  VIRTIO_IOMMU_F_DOMAIN_RANGE = 1,
  VIRTIO_IOMMU_F_INPUT_RANGE = 0,
  VIRTIO_IOMMU_F_MAP_UNMAP = 2,
  VIRTIO_IOMMU_F_MMIO = 5,
  VIRTIO_IOMMU_F_PROBE = 4,
  VIRTIO_IOMMU_MAP_F_MASK = 7,
  VIRTIO_IOMMU_MAP_F_MMIO = 4,
  VIRTIO_IOMMU_MAP_F_READ = 1,
  VIRTIO_IOMMU_MAP_F_WRITE = 2,
  VIRTIO_IOMMU_PROBE_T_MASK = 4095,
  VIRTIO_IOMMU_PROBE_T_NONE = 0,
  VIRTIO_IOMMU_PROBE_T_RESV_MEM = 1,
  VIRTIO_IOMMU_RESV_MEM_T_MSI = 1,
  VIRTIO_IOMMU_RESV_MEM_T_RESERVED = 0,
  VIRTIO_IOMMU_S_DEVERR = 3,
  VIRTIO_IOMMU_S_FAULT = 7,
  VIRTIO_IOMMU_S_INVAL = 4,
  VIRTIO_IOMMU_S_IOERR = 1,
  VIRTIO_IOMMU_S_NOENT = 6,
  VIRTIO_IOMMU_S_NOMEM = 8,
  VIRTIO_IOMMU_S_OK = 0,
  VIRTIO_IOMMU_S_RANGE = 5,
  VIRTIO_IOMMU_S_UNSUPP = 2,
  VIRTIO_IOMMU_T_ATTACH = 1,
  VIRTIO_IOMMU_T_DETACH = 2,
  VIRTIO_IOMMU_T_MAP = 3,
  VIRTIO_IOMMU_T_PROBE = 5,
  VIRTIO_IOMMU_T_UNMAP = 4;
export declare namespace struct {
  /** `<linux/virtio_iommu.h>`: 40 bytes. */
  interface virtio_iommu_config extends RecordView<'struct virtio_iommu_config'> {
    get page_size_mask(): bigint;
    set page_size_mask(value: Integer);
    get input_range(): struct.virtio_iommu_range_64;
    set input_range(value: From<struct.virtio_iommu_range_64>);
    get domain_range(): struct.virtio_iommu_range_32;
    set domain_range(value: From<struct.virtio_iommu_range_32>);
    probe_size: number;
    bypass: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/virtio_iommu.h>`: 24 bytes. */
  interface virtio_iommu_fault extends RecordView<'struct virtio_iommu_fault'> {
    reason: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    flags: number;
    endpoint: number;
    get reserved2(): Uint8Array;
    set reserved2(value: Bytes);
    get address(): bigint;
    set address(value: Integer);
  }

  /** `<linux/virtio_iommu.h>`: 4 bytes. */
  interface virtio_iommu_probe_property extends RecordView<'struct virtio_iommu_probe_property'> {
    type: number;
    length: number;
  }

  /** `<linux/virtio_iommu.h>`: 24 bytes. */
  interface virtio_iommu_probe_resv_mem extends RecordView<'struct virtio_iommu_probe_resv_mem'> {
    get head(): struct.virtio_iommu_probe_property;
    set head(value: From<struct.virtio_iommu_probe_property>);
    subtype: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    get start(): bigint;
    set start(value: Integer);
    get end(): bigint;
    set end(value: Integer);
  }

  /** `<linux/virtio_iommu.h>`: 8 bytes. */
  interface virtio_iommu_range_32 extends RecordView<'struct virtio_iommu_range_32'> {
    start: number;
    end: number;
  }

  /** `<linux/virtio_iommu.h>`: 16 bytes. */
  interface virtio_iommu_range_64 extends RecordView<'struct virtio_iommu_range_64'> {
    get start(): bigint;
    set start(value: Integer);
    get end(): bigint;
    set end(value: Integer);
  }

  /** `<linux/virtio_iommu.h>`: 24 bytes. */
  interface virtio_iommu_req_attach extends RecordView<'struct virtio_iommu_req_attach'> {
    get head(): struct.virtio_iommu_req_head;
    set head(value: From<struct.virtio_iommu_req_head>);
    domain: number;
    endpoint: number;
    flags: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    get tail(): struct.virtio_iommu_req_tail;
    set tail(value: From<struct.virtio_iommu_req_tail>);
  }

  /** `<linux/virtio_iommu.h>`: 24 bytes. */
  interface virtio_iommu_req_detach extends RecordView<'struct virtio_iommu_req_detach'> {
    get head(): struct.virtio_iommu_req_head;
    set head(value: From<struct.virtio_iommu_req_head>);
    domain: number;
    endpoint: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    get tail(): struct.virtio_iommu_req_tail;
    set tail(value: From<struct.virtio_iommu_req_tail>);
  }

  /** `<linux/virtio_iommu.h>`: 4 bytes. */
  interface virtio_iommu_req_head extends RecordView<'struct virtio_iommu_req_head'> {
    type: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/virtio_iommu.h>`: 40 bytes. */
  interface virtio_iommu_req_map extends RecordView<'struct virtio_iommu_req_map'> {
    get head(): struct.virtio_iommu_req_head;
    set head(value: From<struct.virtio_iommu_req_head>);
    domain: number;
    get virt_start(): bigint;
    set virt_start(value: Integer);
    get virt_end(): bigint;
    set virt_end(value: Integer);
    get phys_start(): bigint;
    set phys_start(value: Integer);
    flags: number;
    get tail(): struct.virtio_iommu_req_tail;
    set tail(value: From<struct.virtio_iommu_req_tail>);
  }

  /** `<linux/virtio_iommu.h>`: 72 bytes. */
  interface virtio_iommu_req_probe extends RecordView<'struct virtio_iommu_req_probe'> {
    get head(): struct.virtio_iommu_req_head;
    set head(value: From<struct.virtio_iommu_req_head>);
    endpoint: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    get properties(): Uint8Array;
    set properties(value: Bytes);
  }

  /** `<linux/virtio_iommu.h>`: 4 bytes. */
  interface virtio_iommu_req_tail extends RecordView<'struct virtio_iommu_req_tail'> {
    status: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/virtio_iommu.h>`: 32 bytes. */
  interface virtio_iommu_req_unmap extends RecordView<'struct virtio_iommu_req_unmap'> {
    get head(): struct.virtio_iommu_req_head;
    set head(value: From<struct.virtio_iommu_req_head>);
    domain: number;
    get virt_start(): bigint;
    set virt_start(value: Integer);
    get virt_end(): bigint;
    set virt_end(value: Integer);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    get tail(): struct.virtio_iommu_req_tail;
    set tail(value: From<struct.virtio_iommu_req_tail>);
  }
}

export const struct: {
  readonly virtio_iommu_config: Descriptor<struct.virtio_iommu_config>;
  readonly virtio_iommu_fault: Descriptor<struct.virtio_iommu_fault>;
  readonly virtio_iommu_probe_property: Descriptor<struct.virtio_iommu_probe_property>;
  readonly virtio_iommu_probe_resv_mem: Descriptor<struct.virtio_iommu_probe_resv_mem>;
  readonly virtio_iommu_range_32: Descriptor<struct.virtio_iommu_range_32>;
  readonly virtio_iommu_range_64: Descriptor<struct.virtio_iommu_range_64>;
  readonly virtio_iommu_req_attach: Descriptor<struct.virtio_iommu_req_attach>;
  readonly virtio_iommu_req_detach: Descriptor<struct.virtio_iommu_req_detach>;
  readonly virtio_iommu_req_head: Descriptor<struct.virtio_iommu_req_head>;
  readonly virtio_iommu_req_map: Descriptor<struct.virtio_iommu_req_map>;
  readonly virtio_iommu_req_probe: Descriptor<struct.virtio_iommu_req_probe>;
  readonly virtio_iommu_req_tail: Descriptor<struct.virtio_iommu_req_tail>;
  readonly virtio_iommu_req_unmap: Descriptor<struct.virtio_iommu_req_unmap>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"virtio_iommu_config": "__le64 page_size_mask;struct virtio_iommu_range_64 input_range;struct virtio_iommu_range_32 domain_range;__le32 probe_size;__u8 bypass;__u8 reserved[3];",
"virtio_iommu_fault": "__u8 reason;__u8 reserved[3];__le32 flags;__le32 endpoint;__u8 reserved2[4];__le64 address;",
"virtio_iommu_probe_property": "__le16 type;__le16 length;",
"virtio_iommu_probe_resv_mem": "struct virtio_iommu_probe_property head;__u8 subtype;__u8 reserved[3];__le64 start;__le64 end;",
"virtio_iommu_range_32": "__le32 start;__le32 end;",
"virtio_iommu_range_64": "__le64 start;__le64 end;",
"virtio_iommu_req_attach": "struct virtio_iommu_req_head head;__le32 domain;__le32 endpoint;__le32 flags;__u8 reserved[4];struct virtio_iommu_req_tail tail;",
"virtio_iommu_req_detach": "struct virtio_iommu_req_head head;__le32 domain;__le32 endpoint;__u8 reserved[8];struct virtio_iommu_req_tail tail;",
"virtio_iommu_req_head": "__u8 type;__u8 reserved[3];",
"virtio_iommu_req_map": "struct virtio_iommu_req_head head;__le32 domain;__le64 virt_start;__le64 virt_end;__le64 phys_start;__le32 flags;struct virtio_iommu_req_tail tail;",
"virtio_iommu_req_probe": "struct virtio_iommu_req_head head;__le32 endpoint;__u8 reserved[64];__u8 properties[];",
"virtio_iommu_req_tail": "__u8 status;__u8 reserved[3];",
"virtio_iommu_req_unmap": "struct virtio_iommu_req_head head;__le32 domain;__le64 virt_start;__le64 virt_end;__u8 reserved[4];struct virtio_iommu_req_tail tail;"
}`),
);
