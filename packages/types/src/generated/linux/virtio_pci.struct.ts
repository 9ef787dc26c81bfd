// Generated from Linux 7.3.4 <linux/virtio_pci.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/virtio_pci.h>`: 8 bytes. */
export interface virtio_admin_cmd_cap_get_data
  extends RecordView<'struct virtio_admin_cmd_cap_get_data'> {
  id: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const virtio_admin_cmd_cap_get_data: Descriptor<virtio_admin_cmd_cap_get_data> =
  /* @__PURE__ */ declareStruct(
    'virtio_admin_cmd_cap_get_data',
    `
  __le16 id;
  __u8 reserved[6];
`,
  );

/** `<linux/virtio_pci.h>`: 8 bytes. */
export interface virtio_admin_cmd_cap_set_data
  extends RecordView<'struct virtio_admin_cmd_cap_set_data'> {
  id: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  get cap_specific_data(): Uint8Array;
  set cap_specific_data(value: Bytes);
}

export const virtio_admin_cmd_cap_set_data: Descriptor<virtio_admin_cmd_cap_set_data> =
  /* @__PURE__ */ declareStruct(
    'virtio_admin_cmd_cap_set_data',
    `
  __le16 id;
  __u8 reserved[6];
  __u8 cap_specific_data[];
`,
  );

/** `<linux/virtio_pci.h>`: 1 bytes. */
export interface virtio_admin_cmd_dev_mode_set_data
  extends RecordView<'struct virtio_admin_cmd_dev_mode_set_data'> {
  flags: number;
}

export const virtio_admin_cmd_dev_mode_set_data: Descriptor<virtio_admin_cmd_dev_mode_set_data> =
  /* @__PURE__ */ declareStruct(
    'virtio_admin_cmd_dev_mode_set_data',
    `
  __u8 flags;
`,
  );

/** `<linux/virtio_pci.h>`: 16 bytes. */
export interface virtio_admin_cmd_dev_parts_get_data
  extends RecordView<'struct virtio_admin_cmd_dev_parts_get_data'> {
  get hdr(): virtio_admin_cmd_resource_obj_cmd_hdr;
  set hdr(value:
    | virtio_admin_cmd_resource_obj_cmd_hdr
    | Init<virtio_admin_cmd_resource_obj_cmd_hdr>);
  type: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  get hdr_list(): Elements<virtio_dev_part_hdr>;
  set hdr_list(value: Iterable<virtio_dev_part_hdr | Init<virtio_dev_part_hdr>>);
}

export const virtio_admin_cmd_dev_parts_get_data: Descriptor<virtio_admin_cmd_dev_parts_get_data> =
  /* @__PURE__ */ declareStruct(
    'virtio_admin_cmd_dev_parts_get_data',
    `
  struct virtio_admin_cmd_resource_obj_cmd_hdr hdr;
  __u8 type;
  __u8 reserved[7];
  struct virtio_dev_part_hdr hdr_list[];
`,
    { uses: () => [virtio_admin_cmd_resource_obj_cmd_hdr, virtio_dev_part_hdr] },
  );

/** `<linux/virtio_pci.h>`: 16 bytes. */
export interface virtio_admin_cmd_dev_parts_metadata_data
  extends RecordView<'struct virtio_admin_cmd_dev_parts_metadata_data'> {
  get hdr(): virtio_admin_cmd_resource_obj_cmd_hdr;
  set hdr(value:
    | virtio_admin_cmd_resource_obj_cmd_hdr
    | Init<virtio_admin_cmd_resource_obj_cmd_hdr>);
  type: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const virtio_admin_cmd_dev_parts_metadata_data: Descriptor<virtio_admin_cmd_dev_parts_metadata_data> =
  /* @__PURE__ */ declareStruct(
    'virtio_admin_cmd_dev_parts_metadata_data',
    `
  struct virtio_admin_cmd_resource_obj_cmd_hdr hdr;
  __u8 type;
  __u8 reserved[7];
`,
    { uses: () => [virtio_admin_cmd_resource_obj_cmd_hdr] },
  );

interface virtio_admin_cmd_dev_parts_metadata_result$parts_size
  extends RecordView<'struct virtio_admin_cmd_dev_parts_metadata_result.parts_size'> {
  size: number;
  reserved: number;
}

interface virtio_admin_cmd_dev_parts_metadata_result$hdr_list_count
  extends RecordView<'struct virtio_admin_cmd_dev_parts_metadata_result.hdr_list_count'> {
  count: number;
  reserved: number;
}

interface virtio_admin_cmd_dev_parts_metadata_result$hdr_list
  extends RecordView<'struct virtio_admin_cmd_dev_parts_metadata_result.hdr_list'> {
  count: number;
  reserved: number;
  get hdrs(): Elements<virtio_dev_part_hdr>;
  set hdrs(value: Iterable<virtio_dev_part_hdr | Init<virtio_dev_part_hdr>>);
}

/** `<linux/virtio_pci.h>`: 8 bytes. */
export interface virtio_admin_cmd_dev_parts_metadata_result
  extends RecordView<'struct virtio_admin_cmd_dev_parts_metadata_result'> {
  get parts_size(): virtio_admin_cmd_dev_parts_metadata_result$parts_size;
  set parts_size(value:
    | virtio_admin_cmd_dev_parts_metadata_result$parts_size
    | Init<virtio_admin_cmd_dev_parts_metadata_result$parts_size>);
  get hdr_list_count(): virtio_admin_cmd_dev_parts_metadata_result$hdr_list_count;
  set hdr_list_count(value:
    | virtio_admin_cmd_dev_parts_metadata_result$hdr_list_count
    | Init<virtio_admin_cmd_dev_parts_metadata_result$hdr_list_count>);
  get hdr_list(): virtio_admin_cmd_dev_parts_metadata_result$hdr_list;
  set hdr_list(value:
    | virtio_admin_cmd_dev_parts_metadata_result$hdr_list
    | Init<virtio_admin_cmd_dev_parts_metadata_result$hdr_list>);
}

export const virtio_admin_cmd_dev_parts_metadata_result: Descriptor<virtio_admin_cmd_dev_parts_metadata_result> =
  /* @__PURE__ */ declareStruct(
    'virtio_admin_cmd_dev_parts_metadata_result',
    `
  union {
    struct {
      __le32 size;
      __le32 reserved;
    } parts_size;
    struct {
      __le32 count;
      __le32 reserved;
    } hdr_list_count;
    struct {
      __le32 count;
      __le32 reserved;
      struct virtio_dev_part_hdr hdrs[];
    } hdr_list;
  };
`,
    { uses: () => [virtio_dev_part_hdr] },
  );

/** `<linux/virtio_pci.h>`: 8 bytes. */
export interface virtio_admin_cmd_dev_parts_set_data
  extends RecordView<'struct virtio_admin_cmd_dev_parts_set_data'> {
  get hdr(): virtio_admin_cmd_resource_obj_cmd_hdr;
  set hdr(value:
    | virtio_admin_cmd_resource_obj_cmd_hdr
    | Init<virtio_admin_cmd_resource_obj_cmd_hdr>);
  get parts(): Elements<virtio_dev_part>;
  set parts(value: Iterable<virtio_dev_part | Init<virtio_dev_part>>);
}

export const virtio_admin_cmd_dev_parts_set_data: Descriptor<virtio_admin_cmd_dev_parts_set_data> =
  /* @__PURE__ */ declareStruct(
    'virtio_admin_cmd_dev_parts_set_data',
    `
  struct virtio_admin_cmd_resource_obj_cmd_hdr hdr;
  struct virtio_dev_part parts[];
`,
    { uses: () => [virtio_admin_cmd_resource_obj_cmd_hdr, virtio_dev_part] },
  );

/** `<linux/virtio_pci.h>`: 24 bytes. */
export interface virtio_admin_cmd_hdr extends RecordView<'struct virtio_admin_cmd_hdr'> {
  opcode: number;
  group_type: number;
  get reserved1(): Uint8Array;
  set reserved1(value: Bytes);
  get group_member_id(): bigint;
  set group_member_id(value: Integer);
}

export const virtio_admin_cmd_hdr: Descriptor<virtio_admin_cmd_hdr> = /* @__PURE__ */ declareStruct(
  'virtio_admin_cmd_hdr',
  `
  __le16 opcode;
  __le16 group_type;
  __u8 reserved1[12];
  __le64 group_member_id;
`,
);

/** `<linux/virtio_pci.h>`: 1 bytes. */
export interface virtio_admin_cmd_legacy_rd_data
  extends RecordView<'struct virtio_admin_cmd_legacy_rd_data'> {
  offset: number;
}

export const virtio_admin_cmd_legacy_rd_data: Descriptor<virtio_admin_cmd_legacy_rd_data> =
  /* @__PURE__ */ declareStruct(
    'virtio_admin_cmd_legacy_rd_data',
    `
  __u8 offset;
`,
  );

/** `<linux/virtio_pci.h>`: 8 bytes. */
export interface virtio_admin_cmd_legacy_wr_data
  extends RecordView<'struct virtio_admin_cmd_legacy_wr_data'> {
  offset: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  get registers(): Uint8Array;
  set registers(value: Bytes);
}

export const virtio_admin_cmd_legacy_wr_data: Descriptor<virtio_admin_cmd_legacy_wr_data> =
  /* @__PURE__ */ declareStruct(
    'virtio_admin_cmd_legacy_wr_data',
    `
  __u8 offset;
  __u8 reserved[7];
  __u8 registers[];
`,
  );

/** `<linux/virtio_pci.h>`: 16 bytes. */
export interface virtio_admin_cmd_notify_info_data
  extends RecordView<'struct virtio_admin_cmd_notify_info_data'> {
  flags: number;
  bar: number;
  get padding(): Uint8Array;
  set padding(value: Bytes);
  get offset(): bigint;
  set offset(value: Integer);
}

export const virtio_admin_cmd_notify_info_data: Descriptor<virtio_admin_cmd_notify_info_data> =
  /* @__PURE__ */ declareStruct(
    'virtio_admin_cmd_notify_info_data',
    `
  __u8 flags;
  __u8 bar;
  __u8 padding[6];
  __le64 offset;
`,
  );

/** `<linux/virtio_pci.h>`: 64 bytes. */
export interface virtio_admin_cmd_notify_info_result
  extends RecordView<'struct virtio_admin_cmd_notify_info_result'> {
  get entries(): Elements<virtio_admin_cmd_notify_info_data>;
  set entries(value: Iterable<
    virtio_admin_cmd_notify_info_data | Init<virtio_admin_cmd_notify_info_data>
  >);
}

export const virtio_admin_cmd_notify_info_result: Descriptor<virtio_admin_cmd_notify_info_result> =
  /* @__PURE__ */ declareStruct(
    'virtio_admin_cmd_notify_info_result',
    `
  struct virtio_admin_cmd_notify_info_data entries[4];
`,
    { uses: () => [virtio_admin_cmd_notify_info_data] },
  );

/** `<linux/virtio_pci.h>`: 8 bytes. */
export interface virtio_admin_cmd_query_cap_id_result
  extends RecordView<'struct virtio_admin_cmd_query_cap_id_result'> {
  get supported_caps(): Elements<bigint>;
  set supported_caps(value: Iterable<Integer>);
}

export const virtio_admin_cmd_query_cap_id_result: Descriptor<virtio_admin_cmd_query_cap_id_result> =
  /* @__PURE__ */ declareStruct(
    'virtio_admin_cmd_query_cap_id_result',
    `
  __le64 supported_caps[1];
`,
  );

/** `<linux/virtio_pci.h>`: 8 bytes. */
export interface virtio_admin_cmd_resource_obj_cmd_hdr
  extends RecordView<'struct virtio_admin_cmd_resource_obj_cmd_hdr'> {
  type: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  id: number;
}

export const virtio_admin_cmd_resource_obj_cmd_hdr: Descriptor<virtio_admin_cmd_resource_obj_cmd_hdr> =
  /* @__PURE__ */ declareStruct(
    'virtio_admin_cmd_resource_obj_cmd_hdr',
    `
  __le16 type;
  __u8 reserved[2];
  __le32 id;
`,
  );

/** `<linux/virtio_pci.h>`: 16 bytes. */
export interface virtio_admin_cmd_resource_obj_create_data
  extends RecordView<'struct virtio_admin_cmd_resource_obj_create_data'> {
  get hdr(): virtio_admin_cmd_resource_obj_cmd_hdr;
  set hdr(value:
    | virtio_admin_cmd_resource_obj_cmd_hdr
    | Init<virtio_admin_cmd_resource_obj_cmd_hdr>);
  get flags(): bigint;
  set flags(value: Integer);
  get resource_obj_specific_data(): Uint8Array;
  set resource_obj_specific_data(value: Bytes);
}

export const virtio_admin_cmd_resource_obj_create_data: Descriptor<virtio_admin_cmd_resource_obj_create_data> =
  /* @__PURE__ */ declareStruct(
    'virtio_admin_cmd_resource_obj_create_data',
    `
  struct virtio_admin_cmd_resource_obj_cmd_hdr hdr;
  __le64 flags;
  __u8 resource_obj_specific_data[];
`,
    { uses: () => [virtio_admin_cmd_resource_obj_cmd_hdr] },
  );

/** `<linux/virtio_pci.h>`: 8 bytes. */
export interface virtio_admin_cmd_status extends RecordView<'struct virtio_admin_cmd_status'> {
  status: number;
  status_qualifier: number;
  get reserved2(): Uint8Array;
  set reserved2(value: Bytes);
}

export const virtio_admin_cmd_status: Descriptor<virtio_admin_cmd_status> =
  /* @__PURE__ */ declareStruct(
    'virtio_admin_cmd_status',
    `
  __le16 status;
  __le16 status_qualifier;
  __u8 reserved2[4];
`,
  );

/** `<linux/virtio_pci.h>`: 16 bytes. */
export interface virtio_dev_part extends RecordView<'struct virtio_dev_part'> {
  get hdr(): virtio_dev_part_hdr;
  set hdr(value: virtio_dev_part_hdr | Init<virtio_dev_part_hdr>);
  get value(): Uint8Array;
  set value(value: Bytes);
}

export const virtio_dev_part: Descriptor<virtio_dev_part> = /* @__PURE__ */ declareStruct(
  'virtio_dev_part',
  `
  struct virtio_dev_part_hdr hdr;
  __u8 value[];
`,
  { uses: () => [virtio_dev_part_hdr] },
);

interface virtio_dev_part_hdr$selector$pci_common_cfg
  extends RecordView<'struct virtio_dev_part_hdr.selector.pci_common_cfg'> {
  offset: number;
  reserved: number;
}

interface virtio_dev_part_hdr$selector$vq_index
  extends RecordView<'struct virtio_dev_part_hdr.selector.vq_index'> {
  index: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

interface virtio_dev_part_hdr$selector extends RecordView<'union virtio_dev_part_hdr.selector'> {
  get pci_common_cfg(): virtio_dev_part_hdr$selector$pci_common_cfg;
  set pci_common_cfg(value:
    | virtio_dev_part_hdr$selector$pci_common_cfg
    | Init<virtio_dev_part_hdr$selector$pci_common_cfg>);
  get vq_index(): virtio_dev_part_hdr$selector$vq_index;
  set vq_index(value:
    | virtio_dev_part_hdr$selector$vq_index
    | Init<virtio_dev_part_hdr$selector$vq_index>);
}

/** `<linux/virtio_pci.h>`: 16 bytes. */
export interface virtio_dev_part_hdr extends RecordView<'struct virtio_dev_part_hdr'> {
  part_type: number;
  flags: number;
  reserved: number;
  get selector(): virtio_dev_part_hdr$selector;
  set selector(value: virtio_dev_part_hdr$selector | Init<virtio_dev_part_hdr$selector>);
  length: number;
}

export const virtio_dev_part_hdr: Descriptor<virtio_dev_part_hdr> = /* @__PURE__ */ declareStruct(
  'virtio_dev_part_hdr',
  `
  __le16 part_type;
  __u8 flags;
  __u8 reserved;
  union {
    struct {
      __le32 offset;
      __le32 reserved;
    } pci_common_cfg;
    struct {
      __le16 index;
      __u8 reserved[6];
    } vq_index;
  } selector;
  __le32 length;
`,
);

/** `<linux/virtio_pci.h>`: 2 bytes. */
export interface virtio_dev_parts_cap extends RecordView<'struct virtio_dev_parts_cap'> {
  get_parts_resource_objects_limit: number;
  set_parts_resource_objects_limit: number;
}

export const virtio_dev_parts_cap: Descriptor<virtio_dev_parts_cap> = /* @__PURE__ */ declareStruct(
  'virtio_dev_parts_cap',
  `
  __u8 get_parts_resource_objects_limit;
  __u8 set_parts_resource_objects_limit;
`,
);

/** `<linux/virtio_pci.h>`: 16 bytes. */
export interface virtio_pci_cap extends RecordView<'struct virtio_pci_cap'> {
  cap_vndr: number;
  cap_next: number;
  cap_len: number;
  cfg_type: number;
  bar: number;
  id: number;
  get padding(): Uint8Array;
  set padding(value: Bytes);
  offset: number;
  length: number;
}

export const virtio_pci_cap: Descriptor<virtio_pci_cap> = /* @__PURE__ */ declareStruct(
  'virtio_pci_cap',
  `
  __u8 cap_vndr;
  __u8 cap_next;
  __u8 cap_len;
  __u8 cfg_type;
  __u8 bar;
  __u8 id;
  __u8 padding[2];
  __le32 offset;
  __le32 length;
`,
);

/** `<linux/virtio_pci.h>`: 24 bytes. */
export interface virtio_pci_cap64 extends RecordView<'struct virtio_pci_cap64'> {
  get cap(): virtio_pci_cap;
  set cap(value: virtio_pci_cap | Init<virtio_pci_cap>);
  offset_hi: number;
  length_hi: number;
}

export const virtio_pci_cap64: Descriptor<virtio_pci_cap64> = /* @__PURE__ */ declareStruct(
  'virtio_pci_cap64',
  `
  struct virtio_pci_cap cap;
  __le32 offset_hi;
  __le32 length_hi;
`,
  { uses: () => [virtio_pci_cap] },
);

/** `<linux/virtio_pci.h>`: 20 bytes. */
export interface virtio_pci_cfg_cap extends RecordView<'struct virtio_pci_cfg_cap'> {
  get cap(): virtio_pci_cap;
  set cap(value: virtio_pci_cap | Init<virtio_pci_cap>);
  get pci_cfg_data(): Uint8Array;
  set pci_cfg_data(value: Bytes);
}

export const virtio_pci_cfg_cap: Descriptor<virtio_pci_cfg_cap> = /* @__PURE__ */ declareStruct(
  'virtio_pci_cfg_cap',
  `
  struct virtio_pci_cap cap;
  __u8 pci_cfg_data[4];
`,
  { uses: () => [virtio_pci_cap] },
);

/** `<linux/virtio_pci.h>`: 56 bytes. */
export interface virtio_pci_common_cfg extends RecordView<'struct virtio_pci_common_cfg'> {
  device_feature_select: number;
  device_feature: number;
  guest_feature_select: number;
  guest_feature: number;
  msix_config: number;
  num_queues: number;
  device_status: number;
  config_generation: number;
  queue_select: number;
  queue_size: number;
  queue_msix_vector: number;
  queue_enable: number;
  queue_notify_off: number;
  queue_desc_lo: number;
  queue_desc_hi: number;
  queue_avail_lo: number;
  queue_avail_hi: number;
  queue_used_lo: number;
  queue_used_hi: number;
}

export const virtio_pci_common_cfg: Descriptor<virtio_pci_common_cfg> =
  /* @__PURE__ */ declareStruct(
    'virtio_pci_common_cfg',
    `
  __le32 device_feature_select;
  __le32 device_feature;
  __le32 guest_feature_select;
  __le32 guest_feature;
  __le16 msix_config;
  __le16 num_queues;
  __u8 device_status;
  __u8 config_generation;
  __le16 queue_select;
  __le16 queue_size;
  __le16 queue_msix_vector;
  __le16 queue_enable;
  __le16 queue_notify_off;
  __le32 queue_desc_lo;
  __le32 queue_desc_hi;
  __le32 queue_avail_lo;
  __le32 queue_avail_hi;
  __le32 queue_used_lo;
  __le32 queue_used_hi;
`,
  );

/** `<linux/virtio_pci.h>`: 64 bytes. */
export interface virtio_pci_modern_common_cfg
  extends RecordView<'struct virtio_pci_modern_common_cfg'> {
  get cfg(): virtio_pci_common_cfg;
  set cfg(value: virtio_pci_common_cfg | Init<virtio_pci_common_cfg>);
  queue_notify_data: number;
  queue_reset: number;
  admin_queue_index: number;
  admin_queue_num: number;
}

export const virtio_pci_modern_common_cfg: Descriptor<virtio_pci_modern_common_cfg> =
  /* @__PURE__ */ declareStruct(
    'virtio_pci_modern_common_cfg',
    `
  struct virtio_pci_common_cfg cfg;
  __le16 queue_notify_data;
  __le16 queue_reset;
  __le16 admin_queue_index;
  __le16 admin_queue_num;
`,
    { uses: () => [virtio_pci_common_cfg] },
  );

/** `<linux/virtio_pci.h>`: 20 bytes. */
export interface virtio_pci_notify_cap extends RecordView<'struct virtio_pci_notify_cap'> {
  get cap(): virtio_pci_cap;
  set cap(value: virtio_pci_cap | Init<virtio_pci_cap>);
  notify_off_multiplier: number;
}

export const virtio_pci_notify_cap: Descriptor<virtio_pci_notify_cap> =
  /* @__PURE__ */ declareStruct(
    'virtio_pci_notify_cap',
    `
  struct virtio_pci_cap cap;
  __le32 notify_off_multiplier;
`,
    { uses: () => [virtio_pci_cap] },
  );

/** `<linux/virtio_pci.h>`: 6 bytes. */
export interface virtio_pci_vndr_data extends RecordView<'struct virtio_pci_vndr_data'> {
  cap_vndr: number;
  cap_next: number;
  cap_len: number;
  cfg_type: number;
  vendor_id: number;
}

export const virtio_pci_vndr_data: Descriptor<virtio_pci_vndr_data> = /* @__PURE__ */ declareStruct(
  'virtio_pci_vndr_data',
  `
  __u8 cap_vndr;
  __u8 cap_next;
  __u8 cap_len;
  __u8 cfg_type;
  __u16 vendor_id;
`,
);

/** `<linux/virtio_pci.h>`: 8 bytes. */
export interface virtio_resource_obj_dev_parts
  extends RecordView<'struct virtio_resource_obj_dev_parts'> {
  type: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const virtio_resource_obj_dev_parts: Descriptor<virtio_resource_obj_dev_parts> =
  /* @__PURE__ */ declareStruct(
    'virtio_resource_obj_dev_parts',
    `
  __u8 type;
  __u8 reserved[7];
`,
  );
