// Generated from Linux 7.3.4 <linux/virtio_iommu.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/virtio_iommu.h>`: 40 bytes. */
export interface virtio_iommu_config extends RecordView<'struct virtio_iommu_config'> {
  get page_size_mask(): bigint;
  set page_size_mask(value: Integer);
  get input_range(): virtio_iommu_range_64;
  set input_range(value: virtio_iommu_range_64 | Init<virtio_iommu_range_64>);
  get domain_range(): virtio_iommu_range_32;
  set domain_range(value: virtio_iommu_range_32 | Init<virtio_iommu_range_32>);
  probe_size: number;
  bypass: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const virtio_iommu_config: Descriptor<virtio_iommu_config> = /* @__PURE__ */ declareStruct(
  'virtio_iommu_config',
  `
  __le64 page_size_mask;
  struct virtio_iommu_range_64 input_range;
  struct virtio_iommu_range_32 domain_range;
  __le32 probe_size;
  __u8 bypass;
  __u8 reserved[3];
`,
  { uses: () => [virtio_iommu_range_32, virtio_iommu_range_64] },
);

/** `<linux/virtio_iommu.h>`: 24 bytes. */
export interface virtio_iommu_fault extends RecordView<'struct virtio_iommu_fault'> {
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

export const virtio_iommu_fault: Descriptor<virtio_iommu_fault> = /* @__PURE__ */ declareStruct(
  'virtio_iommu_fault',
  `
  __u8 reason;
  __u8 reserved[3];
  __le32 flags;
  __le32 endpoint;
  __u8 reserved2[4];
  __le64 address;
`,
);

/** `<linux/virtio_iommu.h>`: 4 bytes. */
export interface virtio_iommu_probe_property
  extends RecordView<'struct virtio_iommu_probe_property'> {
  type: number;
  length: number;
}

export const virtio_iommu_probe_property: Descriptor<virtio_iommu_probe_property> =
  /* @__PURE__ */ declareStruct(
    'virtio_iommu_probe_property',
    `
  __le16 type;
  __le16 length;
`,
  );

/** `<linux/virtio_iommu.h>`: 24 bytes. */
export interface virtio_iommu_probe_resv_mem
  extends RecordView<'struct virtio_iommu_probe_resv_mem'> {
  get head(): virtio_iommu_probe_property;
  set head(value: virtio_iommu_probe_property | Init<virtio_iommu_probe_property>);
  subtype: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  get start(): bigint;
  set start(value: Integer);
  get end(): bigint;
  set end(value: Integer);
}

export const virtio_iommu_probe_resv_mem: Descriptor<virtio_iommu_probe_resv_mem> =
  /* @__PURE__ */ declareStruct(
    'virtio_iommu_probe_resv_mem',
    `
  struct virtio_iommu_probe_property head;
  __u8 subtype;
  __u8 reserved[3];
  __le64 start;
  __le64 end;
`,
    { uses: () => [virtio_iommu_probe_property] },
  );

/** `<linux/virtio_iommu.h>`: 8 bytes. */
export interface virtio_iommu_range_32 extends RecordView<'struct virtio_iommu_range_32'> {
  start: number;
  end: number;
}

export const virtio_iommu_range_32: Descriptor<virtio_iommu_range_32> =
  /* @__PURE__ */ declareStruct(
    'virtio_iommu_range_32',
    `
  __le32 start;
  __le32 end;
`,
  );

/** `<linux/virtio_iommu.h>`: 16 bytes. */
export interface virtio_iommu_range_64 extends RecordView<'struct virtio_iommu_range_64'> {
  get start(): bigint;
  set start(value: Integer);
  get end(): bigint;
  set end(value: Integer);
}

export const virtio_iommu_range_64: Descriptor<virtio_iommu_range_64> =
  /* @__PURE__ */ declareStruct(
    'virtio_iommu_range_64',
    `
  __le64 start;
  __le64 end;
`,
  );

/** `<linux/virtio_iommu.h>`: 24 bytes. */
export interface virtio_iommu_req_attach extends RecordView<'struct virtio_iommu_req_attach'> {
  get head(): virtio_iommu_req_head;
  set head(value: virtio_iommu_req_head | Init<virtio_iommu_req_head>);
  domain: number;
  endpoint: number;
  flags: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  get tail(): virtio_iommu_req_tail;
  set tail(value: virtio_iommu_req_tail | Init<virtio_iommu_req_tail>);
}

export const virtio_iommu_req_attach: Descriptor<virtio_iommu_req_attach> =
  /* @__PURE__ */ declareStruct(
    'virtio_iommu_req_attach',
    `
  struct virtio_iommu_req_head head;
  __le32 domain;
  __le32 endpoint;
  __le32 flags;
  __u8 reserved[4];
  struct virtio_iommu_req_tail tail;
`,
    { uses: () => [virtio_iommu_req_head, virtio_iommu_req_tail] },
  );

/** `<linux/virtio_iommu.h>`: 24 bytes. */
export interface virtio_iommu_req_detach extends RecordView<'struct virtio_iommu_req_detach'> {
  get head(): virtio_iommu_req_head;
  set head(value: virtio_iommu_req_head | Init<virtio_iommu_req_head>);
  domain: number;
  endpoint: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  get tail(): virtio_iommu_req_tail;
  set tail(value: virtio_iommu_req_tail | Init<virtio_iommu_req_tail>);
}

export const virtio_iommu_req_detach: Descriptor<virtio_iommu_req_detach> =
  /* @__PURE__ */ declareStruct(
    'virtio_iommu_req_detach',
    `
  struct virtio_iommu_req_head head;
  __le32 domain;
  __le32 endpoint;
  __u8 reserved[8];
  struct virtio_iommu_req_tail tail;
`,
    { uses: () => [virtio_iommu_req_head, virtio_iommu_req_tail] },
  );

/** `<linux/virtio_iommu.h>`: 4 bytes. */
export interface virtio_iommu_req_head extends RecordView<'struct virtio_iommu_req_head'> {
  type: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const virtio_iommu_req_head: Descriptor<virtio_iommu_req_head> =
  /* @__PURE__ */ declareStruct(
    'virtio_iommu_req_head',
    `
  __u8 type;
  __u8 reserved[3];
`,
  );

/** `<linux/virtio_iommu.h>`: 40 bytes. */
export interface virtio_iommu_req_map extends RecordView<'struct virtio_iommu_req_map'> {
  get head(): virtio_iommu_req_head;
  set head(value: virtio_iommu_req_head | Init<virtio_iommu_req_head>);
  domain: number;
  get virt_start(): bigint;
  set virt_start(value: Integer);
  get virt_end(): bigint;
  set virt_end(value: Integer);
  get phys_start(): bigint;
  set phys_start(value: Integer);
  flags: number;
  get tail(): virtio_iommu_req_tail;
  set tail(value: virtio_iommu_req_tail | Init<virtio_iommu_req_tail>);
}

export const virtio_iommu_req_map: Descriptor<virtio_iommu_req_map> = /* @__PURE__ */ declareStruct(
  'virtio_iommu_req_map',
  `
  struct virtio_iommu_req_head head;
  __le32 domain;
  __le64 virt_start;
  __le64 virt_end;
  __le64 phys_start;
  __le32 flags;
  struct virtio_iommu_req_tail tail;
`,
  { uses: () => [virtio_iommu_req_head, virtio_iommu_req_tail] },
);

/** `<linux/virtio_iommu.h>`: 72 bytes. */
export interface virtio_iommu_req_probe extends RecordView<'struct virtio_iommu_req_probe'> {
  get head(): virtio_iommu_req_head;
  set head(value: virtio_iommu_req_head | Init<virtio_iommu_req_head>);
  endpoint: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  get properties(): Uint8Array;
  set properties(value: Bytes);
}

export const virtio_iommu_req_probe: Descriptor<virtio_iommu_req_probe> =
  /* @__PURE__ */ declareStruct(
    'virtio_iommu_req_probe',
    `
  struct virtio_iommu_req_head head;
  __le32 endpoint;
  __u8 reserved[64];
  __u8 properties[];
`,
    { uses: () => [virtio_iommu_req_head] },
  );

/** `<linux/virtio_iommu.h>`: 4 bytes. */
export interface virtio_iommu_req_tail extends RecordView<'struct virtio_iommu_req_tail'> {
  status: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const virtio_iommu_req_tail: Descriptor<virtio_iommu_req_tail> =
  /* @__PURE__ */ declareStruct(
    'virtio_iommu_req_tail',
    `
  __u8 status;
  __u8 reserved[3];
`,
  );

/** `<linux/virtio_iommu.h>`: 32 bytes. */
export interface virtio_iommu_req_unmap extends RecordView<'struct virtio_iommu_req_unmap'> {
  get head(): virtio_iommu_req_head;
  set head(value: virtio_iommu_req_head | Init<virtio_iommu_req_head>);
  domain: number;
  get virt_start(): bigint;
  set virt_start(value: Integer);
  get virt_end(): bigint;
  set virt_end(value: Integer);
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  get tail(): virtio_iommu_req_tail;
  set tail(value: virtio_iommu_req_tail | Init<virtio_iommu_req_tail>);
}

export const virtio_iommu_req_unmap: Descriptor<virtio_iommu_req_unmap> =
  /* @__PURE__ */ declareStruct(
    'virtio_iommu_req_unmap',
    `
  struct virtio_iommu_req_head head;
  __le32 domain;
  __le64 virt_start;
  __le64 virt_end;
  __u8 reserved[4];
  struct virtio_iommu_req_tail tail;
`,
    { uses: () => [virtio_iommu_req_head, virtio_iommu_req_tail] },
  );
