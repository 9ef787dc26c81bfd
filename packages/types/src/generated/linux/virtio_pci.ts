// Generated from Linux 7.3.4 <linux/virtio_pci.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const MAX_CAP_ID = 1,
  VIRTIO_ADMIN_CMD_CAP_ID_LIST_QUERY = 7,
  VIRTIO_ADMIN_CMD_DEVICE_CAP_GET = 8,
  VIRTIO_ADMIN_CMD_DEV_MODE_F_STOPPED = 0,
  VIRTIO_ADMIN_CMD_DEV_MODE_SET = 17,
  VIRTIO_ADMIN_CMD_DEV_PARTS_GET = 15,
  VIRTIO_ADMIN_CMD_DEV_PARTS_GET_TYPE_ALL = 1,
  VIRTIO_ADMIN_CMD_DEV_PARTS_GET_TYPE_SELECTED = 0,
  VIRTIO_ADMIN_CMD_DEV_PARTS_METADATA_GET = 14,
  VIRTIO_ADMIN_CMD_DEV_PARTS_METADATA_TYPE_COUNT = 1,
  VIRTIO_ADMIN_CMD_DEV_PARTS_METADATA_TYPE_LIST = 2,
  VIRTIO_ADMIN_CMD_DEV_PARTS_METADATA_TYPE_SIZE = 0,
  VIRTIO_ADMIN_CMD_DEV_PARTS_SET = 16,
  VIRTIO_ADMIN_CMD_DRIVER_CAP_SET = 9,
  VIRTIO_ADMIN_CMD_LEGACY_COMMON_CFG_READ = 3,
  VIRTIO_ADMIN_CMD_LEGACY_COMMON_CFG_WRITE = 2,
  VIRTIO_ADMIN_CMD_LEGACY_DEV_CFG_READ = 5,
  VIRTIO_ADMIN_CMD_LEGACY_DEV_CFG_WRITE = 4,
  VIRTIO_ADMIN_CMD_LEGACY_NOTIFY_INFO = 6,
  VIRTIO_ADMIN_CMD_LIST_QUERY = 0,
  VIRTIO_ADMIN_CMD_LIST_USE = 1,
  VIRTIO_ADMIN_CMD_MAX_NOTIFY_INFO = 4,
  VIRTIO_ADMIN_CMD_NOTIFY_INFO_FLAGS_END = 0,
  VIRTIO_ADMIN_CMD_NOTIFY_INFO_FLAGS_OWNER_DEV = 1,
  VIRTIO_ADMIN_CMD_NOTIFY_INFO_FLAGS_OWNER_MEM = 2,
  VIRTIO_ADMIN_CMD_RESOURCE_OBJ_CREATE = 10,
  VIRTIO_ADMIN_CMD_RESOURCE_OBJ_DESTROY = 13,
  VIRTIO_ADMIN_GROUP_TYPE_SELF = 0,
  VIRTIO_ADMIN_GROUP_TYPE_SRIOV = 1,
  VIRTIO_ADMIN_STATUS_OK = 0,
  VIRTIO_DEV_PARTS_CAP = 0,
  VIRTIO_DEV_PART_F_OPTIONAL = 0,
  VIRTIO_MSI_CONFIG_VECTOR = 20,
  VIRTIO_MSI_NO_VECTOR = 65535,
  VIRTIO_MSI_QUEUE_VECTOR = 22,
  VIRTIO_PCI_ABI_VERSION = 0,
  VIRTIO_PCI_CAP_BAR = 4,
  VIRTIO_PCI_CAP_CFG_TYPE = 3,
  VIRTIO_PCI_CAP_COMMON_CFG = 1,
  VIRTIO_PCI_CAP_DEVICE_CFG = 4,
  VIRTIO_PCI_CAP_ISR_CFG = 3,
  VIRTIO_PCI_CAP_LEN = 2,
  VIRTIO_PCI_CAP_LENGTH = 12,
  VIRTIO_PCI_CAP_NEXT = 1,
  VIRTIO_PCI_CAP_NOTIFY_CFG = 2,
  VIRTIO_PCI_CAP_OFFSET = 8,
  VIRTIO_PCI_CAP_PCI_CFG = 5,
  VIRTIO_PCI_CAP_SHARED_MEMORY_CFG = 8,
  VIRTIO_PCI_CAP_VENDOR_CFG = 9,
  VIRTIO_PCI_CAP_VNDR = 0,
  VIRTIO_PCI_COMMON_ADM_Q_IDX = 60,
  VIRTIO_PCI_COMMON_ADM_Q_NUM = 62,
  VIRTIO_PCI_COMMON_CFGGENERATION = 21,
  VIRTIO_PCI_COMMON_DF = 4,
  VIRTIO_PCI_COMMON_DFSELECT = 0,
  VIRTIO_PCI_COMMON_GF = 12,
  VIRTIO_PCI_COMMON_GFSELECT = 8,
  VIRTIO_PCI_COMMON_MSIX = 16,
  VIRTIO_PCI_COMMON_NUMQ = 18,
  VIRTIO_PCI_COMMON_Q_AVAILHI = 44,
  VIRTIO_PCI_COMMON_Q_AVAILLO = 40,
  VIRTIO_PCI_COMMON_Q_DESCHI = 36,
  VIRTIO_PCI_COMMON_Q_DESCLO = 32,
  VIRTIO_PCI_COMMON_Q_ENABLE = 28,
  VIRTIO_PCI_COMMON_Q_MSIX = 26,
  VIRTIO_PCI_COMMON_Q_NDATA = 56,
  VIRTIO_PCI_COMMON_Q_NOFF = 30,
  VIRTIO_PCI_COMMON_Q_RESET = 58,
  VIRTIO_PCI_COMMON_Q_SELECT = 22,
  VIRTIO_PCI_COMMON_Q_SIZE = 24,
  VIRTIO_PCI_COMMON_Q_USEDHI = 52,
  VIRTIO_PCI_COMMON_Q_USEDLO = 48,
  VIRTIO_PCI_COMMON_STATUS = 20,
  VIRTIO_PCI_GUEST_FEATURES = 4,
  VIRTIO_PCI_HOST_FEATURES = 0,
  VIRTIO_PCI_ISR = 19,
  VIRTIO_PCI_ISR_CONFIG = 2,
  VIRTIO_PCI_NOTIFY_CAP_MULT = 16,
  VIRTIO_PCI_QUEUE_ADDR_SHIFT = 12,
  VIRTIO_PCI_QUEUE_NOTIFY = 16,
  VIRTIO_PCI_QUEUE_NUM = 12,
  VIRTIO_PCI_QUEUE_PFN = 8,
  VIRTIO_PCI_QUEUE_SEL = 14,
  VIRTIO_PCI_STATUS = 18,
  VIRTIO_PCI_VRING_ALIGN = 4096,
  VIRTIO_RESOURCE_OBJ_DEV_PARTS = 0,
  VIRTIO_RESOURCE_OBJ_DEV_PARTS_TYPE_GET = 0,
  VIRTIO_RESOURCE_OBJ_DEV_PARTS_TYPE_SET = 1;
export declare namespace struct {
  /** `<linux/virtio_pci.h>`: 8 bytes. */
  interface virtio_admin_cmd_cap_get_data
    extends RecordView<'struct virtio_admin_cmd_cap_get_data'> {
    id: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/virtio_pci.h>`: 8 bytes. */
  interface virtio_admin_cmd_cap_set_data
    extends RecordView<'struct virtio_admin_cmd_cap_set_data'> {
    id: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    get cap_specific_data(): Uint8Array;
    set cap_specific_data(value: Bytes);
  }

  /** `<linux/virtio_pci.h>`: 1 bytes. */
  interface virtio_admin_cmd_dev_mode_set_data
    extends RecordView<'struct virtio_admin_cmd_dev_mode_set_data'> {
    flags: number;
  }

  /** `<linux/virtio_pci.h>`: 16 bytes. */
  interface virtio_admin_cmd_dev_parts_get_data
    extends RecordView<'struct virtio_admin_cmd_dev_parts_get_data'> {
    get hdr(): struct.virtio_admin_cmd_resource_obj_cmd_hdr;
    set hdr(value: From<struct.virtio_admin_cmd_resource_obj_cmd_hdr>);
    type: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    get hdr_list(): Elements<struct.virtio_dev_part_hdr>;
    set hdr_list(value: Iterable<From<struct.virtio_dev_part_hdr>>);
  }

  /** `<linux/virtio_pci.h>`: 16 bytes. */
  interface virtio_admin_cmd_dev_parts_metadata_data
    extends RecordView<'struct virtio_admin_cmd_dev_parts_metadata_data'> {
    get hdr(): struct.virtio_admin_cmd_resource_obj_cmd_hdr;
    set hdr(value: From<struct.virtio_admin_cmd_resource_obj_cmd_hdr>);
    type: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

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
    get hdrs(): Elements<struct.virtio_dev_part_hdr>;
    set hdrs(value: Iterable<From<struct.virtio_dev_part_hdr>>);
  }

  /** `<linux/virtio_pci.h>`: 8 bytes. */
  interface virtio_admin_cmd_dev_parts_metadata_result
    extends RecordView<'struct virtio_admin_cmd_dev_parts_metadata_result'> {
    get parts_size(): virtio_admin_cmd_dev_parts_metadata_result$parts_size;
    set parts_size(value: From<virtio_admin_cmd_dev_parts_metadata_result$parts_size>);
    get hdr_list_count(): virtio_admin_cmd_dev_parts_metadata_result$hdr_list_count;
    set hdr_list_count(value: From<virtio_admin_cmd_dev_parts_metadata_result$hdr_list_count>);
    get hdr_list(): virtio_admin_cmd_dev_parts_metadata_result$hdr_list;
    set hdr_list(value: From<virtio_admin_cmd_dev_parts_metadata_result$hdr_list>);
  }

  /** `<linux/virtio_pci.h>`: 8 bytes. */
  interface virtio_admin_cmd_dev_parts_set_data
    extends RecordView<'struct virtio_admin_cmd_dev_parts_set_data'> {
    get hdr(): struct.virtio_admin_cmd_resource_obj_cmd_hdr;
    set hdr(value: From<struct.virtio_admin_cmd_resource_obj_cmd_hdr>);
    get parts(): Elements<struct.virtio_dev_part>;
    set parts(value: Iterable<From<struct.virtio_dev_part>>);
  }

  /** `<linux/virtio_pci.h>`: 24 bytes. */
  interface virtio_admin_cmd_hdr extends RecordView<'struct virtio_admin_cmd_hdr'> {
    opcode: number;
    group_type: number;
    get reserved1(): Uint8Array;
    set reserved1(value: Bytes);
    get group_member_id(): bigint;
    set group_member_id(value: Integer);
  }

  /** `<linux/virtio_pci.h>`: 1 bytes. */
  interface virtio_admin_cmd_legacy_rd_data
    extends RecordView<'struct virtio_admin_cmd_legacy_rd_data'> {
    offset: number;
  }

  /** `<linux/virtio_pci.h>`: 8 bytes. */
  interface virtio_admin_cmd_legacy_wr_data
    extends RecordView<'struct virtio_admin_cmd_legacy_wr_data'> {
    offset: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    get registers(): Uint8Array;
    set registers(value: Bytes);
  }

  /** `<linux/virtio_pci.h>`: 16 bytes. */
  interface virtio_admin_cmd_notify_info_data
    extends RecordView<'struct virtio_admin_cmd_notify_info_data'> {
    flags: number;
    bar: number;
    get padding(): Uint8Array;
    set padding(value: Bytes);
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<linux/virtio_pci.h>`: 64 bytes. */
  interface virtio_admin_cmd_notify_info_result
    extends RecordView<'struct virtio_admin_cmd_notify_info_result'> {
    get entries(): Elements<struct.virtio_admin_cmd_notify_info_data>;
    set entries(value: Iterable<From<struct.virtio_admin_cmd_notify_info_data>>);
  }

  /** `<linux/virtio_pci.h>`: 8 bytes. */
  interface virtio_admin_cmd_query_cap_id_result
    extends RecordView<'struct virtio_admin_cmd_query_cap_id_result'> {
    get supported_caps(): Elements<bigint>;
    set supported_caps(value: Iterable<Integer>);
  }

  /** `<linux/virtio_pci.h>`: 8 bytes. */
  interface virtio_admin_cmd_resource_obj_cmd_hdr
    extends RecordView<'struct virtio_admin_cmd_resource_obj_cmd_hdr'> {
    type: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    id: number;
  }

  /** `<linux/virtio_pci.h>`: 16 bytes. */
  interface virtio_admin_cmd_resource_obj_create_data
    extends RecordView<'struct virtio_admin_cmd_resource_obj_create_data'> {
    get hdr(): struct.virtio_admin_cmd_resource_obj_cmd_hdr;
    set hdr(value: From<struct.virtio_admin_cmd_resource_obj_cmd_hdr>);
    get flags(): bigint;
    set flags(value: Integer);
    get resource_obj_specific_data(): Uint8Array;
    set resource_obj_specific_data(value: Bytes);
  }

  /** `<linux/virtio_pci.h>`: 8 bytes. */
  interface virtio_admin_cmd_status extends RecordView<'struct virtio_admin_cmd_status'> {
    status: number;
    status_qualifier: number;
    get reserved2(): Uint8Array;
    set reserved2(value: Bytes);
  }

  /** `<linux/virtio_pci.h>`: 16 bytes. */
  interface virtio_dev_part extends RecordView<'struct virtio_dev_part'> {
    get hdr(): struct.virtio_dev_part_hdr;
    set hdr(value: From<struct.virtio_dev_part_hdr>);
    get value(): Uint8Array;
    set value(value: Bytes);
  }

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
    set pci_common_cfg(value: From<virtio_dev_part_hdr$selector$pci_common_cfg>);
    get vq_index(): virtio_dev_part_hdr$selector$vq_index;
    set vq_index(value: From<virtio_dev_part_hdr$selector$vq_index>);
  }

  /** `<linux/virtio_pci.h>`: 16 bytes. */
  interface virtio_dev_part_hdr extends RecordView<'struct virtio_dev_part_hdr'> {
    part_type: number;
    flags: number;
    reserved: number;
    get selector(): virtio_dev_part_hdr$selector;
    set selector(value: From<virtio_dev_part_hdr$selector>);
    length: number;
  }

  /** `<linux/virtio_pci.h>`: 2 bytes. */
  interface virtio_dev_parts_cap extends RecordView<'struct virtio_dev_parts_cap'> {
    get_parts_resource_objects_limit: number;
    set_parts_resource_objects_limit: number;
  }

  /** `<linux/virtio_pci.h>`: 16 bytes. */
  interface virtio_pci_cap extends RecordView<'struct virtio_pci_cap'> {
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

  /** `<linux/virtio_pci.h>`: 24 bytes. */
  interface virtio_pci_cap64 extends RecordView<'struct virtio_pci_cap64'> {
    get cap(): struct.virtio_pci_cap;
    set cap(value: From<struct.virtio_pci_cap>);
    offset_hi: number;
    length_hi: number;
  }

  /** `<linux/virtio_pci.h>`: 20 bytes. */
  interface virtio_pci_cfg_cap extends RecordView<'struct virtio_pci_cfg_cap'> {
    get cap(): struct.virtio_pci_cap;
    set cap(value: From<struct.virtio_pci_cap>);
    get pci_cfg_data(): Uint8Array;
    set pci_cfg_data(value: Bytes);
  }

  /** `<linux/virtio_pci.h>`: 56 bytes. */
  interface virtio_pci_common_cfg extends RecordView<'struct virtio_pci_common_cfg'> {
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

  /** `<linux/virtio_pci.h>`: 64 bytes. */
  interface virtio_pci_modern_common_cfg extends RecordView<'struct virtio_pci_modern_common_cfg'> {
    get cfg(): struct.virtio_pci_common_cfg;
    set cfg(value: From<struct.virtio_pci_common_cfg>);
    queue_notify_data: number;
    queue_reset: number;
    admin_queue_index: number;
    admin_queue_num: number;
  }

  /** `<linux/virtio_pci.h>`: 20 bytes. */
  interface virtio_pci_notify_cap extends RecordView<'struct virtio_pci_notify_cap'> {
    get cap(): struct.virtio_pci_cap;
    set cap(value: From<struct.virtio_pci_cap>);
    notify_off_multiplier: number;
  }

  /** `<linux/virtio_pci.h>`: 6 bytes. */
  interface virtio_pci_vndr_data extends RecordView<'struct virtio_pci_vndr_data'> {
    cap_vndr: number;
    cap_next: number;
    cap_len: number;
    cfg_type: number;
    vendor_id: number;
  }

  /** `<linux/virtio_pci.h>`: 8 bytes. */
  interface virtio_resource_obj_dev_parts
    extends RecordView<'struct virtio_resource_obj_dev_parts'> {
    type: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }
}

export const struct: {
  readonly virtio_admin_cmd_cap_get_data: Descriptor<struct.virtio_admin_cmd_cap_get_data>;
  readonly virtio_admin_cmd_cap_set_data: Descriptor<struct.virtio_admin_cmd_cap_set_data>;
  readonly virtio_admin_cmd_dev_mode_set_data: Descriptor<struct.virtio_admin_cmd_dev_mode_set_data>;
  readonly virtio_admin_cmd_dev_parts_get_data: Descriptor<struct.virtio_admin_cmd_dev_parts_get_data>;
  readonly virtio_admin_cmd_dev_parts_metadata_data: Descriptor<struct.virtio_admin_cmd_dev_parts_metadata_data>;
  readonly virtio_admin_cmd_dev_parts_metadata_result: Descriptor<struct.virtio_admin_cmd_dev_parts_metadata_result>;
  readonly virtio_admin_cmd_dev_parts_set_data: Descriptor<struct.virtio_admin_cmd_dev_parts_set_data>;
  readonly virtio_admin_cmd_hdr: Descriptor<struct.virtio_admin_cmd_hdr>;
  readonly virtio_admin_cmd_legacy_rd_data: Descriptor<struct.virtio_admin_cmd_legacy_rd_data>;
  readonly virtio_admin_cmd_legacy_wr_data: Descriptor<struct.virtio_admin_cmd_legacy_wr_data>;
  readonly virtio_admin_cmd_notify_info_data: Descriptor<struct.virtio_admin_cmd_notify_info_data>;
  readonly virtio_admin_cmd_notify_info_result: Descriptor<struct.virtio_admin_cmd_notify_info_result>;
  readonly virtio_admin_cmd_query_cap_id_result: Descriptor<struct.virtio_admin_cmd_query_cap_id_result>;
  readonly virtio_admin_cmd_resource_obj_cmd_hdr: Descriptor<struct.virtio_admin_cmd_resource_obj_cmd_hdr>;
  readonly virtio_admin_cmd_resource_obj_create_data: Descriptor<struct.virtio_admin_cmd_resource_obj_create_data>;
  readonly virtio_admin_cmd_status: Descriptor<struct.virtio_admin_cmd_status>;
  readonly virtio_dev_part: Descriptor<struct.virtio_dev_part>;
  readonly virtio_dev_part_hdr: Descriptor<struct.virtio_dev_part_hdr>;
  readonly virtio_dev_parts_cap: Descriptor<struct.virtio_dev_parts_cap>;
  readonly virtio_pci_cap: Descriptor<struct.virtio_pci_cap>;
  readonly virtio_pci_cap64: Descriptor<struct.virtio_pci_cap64>;
  readonly virtio_pci_cfg_cap: Descriptor<struct.virtio_pci_cfg_cap>;
  readonly virtio_pci_common_cfg: Descriptor<struct.virtio_pci_common_cfg>;
  readonly virtio_pci_modern_common_cfg: Descriptor<struct.virtio_pci_modern_common_cfg>;
  readonly virtio_pci_notify_cap: Descriptor<struct.virtio_pci_notify_cap>;
  readonly virtio_pci_vndr_data: Descriptor<struct.virtio_pci_vndr_data>;
  readonly virtio_resource_obj_dev_parts: Descriptor<struct.virtio_resource_obj_dev_parts>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"virtio_admin_cmd_cap_get_data": "__le16 id;__u8 reserved[6];",
"virtio_admin_cmd_cap_set_data": "__le16 id;__u8 reserved[6];__u8 cap_specific_data[];",
"virtio_admin_cmd_dev_mode_set_data": "__u8 flags;",
"virtio_admin_cmd_dev_parts_get_data": "struct virtio_admin_cmd_resource_obj_cmd_hdr hdr;__u8 type;__u8 reserved[7];struct virtio_dev_part_hdr hdr_list[];",
"virtio_admin_cmd_dev_parts_metadata_data": "struct virtio_admin_cmd_resource_obj_cmd_hdr hdr;__u8 type;__u8 reserved[7];",
"virtio_admin_cmd_dev_parts_metadata_result": "union {struct {__le32 size;__le32 reserved;} parts_size;struct {__le32 count;__le32 reserved;} hdr_list_count;struct {__le32 count;__le32 reserved;struct virtio_dev_part_hdr hdrs[];} hdr_list;};",
"virtio_admin_cmd_dev_parts_set_data": "struct virtio_admin_cmd_resource_obj_cmd_hdr hdr;struct virtio_dev_part parts[];",
"virtio_admin_cmd_hdr": "__le16 opcode;__le16 group_type;__u8 reserved1[12];__le64 group_member_id;",
"virtio_admin_cmd_legacy_rd_data": "__u8 offset;",
"virtio_admin_cmd_legacy_wr_data": "__u8 offset;__u8 reserved[7];__u8 registers[];",
"virtio_admin_cmd_notify_info_data": "__u8 flags;__u8 bar;__u8 padding[6];__le64 offset;",
"virtio_admin_cmd_notify_info_result": "struct virtio_admin_cmd_notify_info_data entries[4];",
"virtio_admin_cmd_query_cap_id_result": "__le64 supported_caps[1];",
"virtio_admin_cmd_resource_obj_cmd_hdr": "__le16 type;__u8 reserved[2];__le32 id;",
"virtio_admin_cmd_resource_obj_create_data": "struct virtio_admin_cmd_resource_obj_cmd_hdr hdr;__le64 flags;__u8 resource_obj_specific_data[];",
"virtio_admin_cmd_status": "__le16 status;__le16 status_qualifier;__u8 reserved2[4];",
"virtio_dev_part": "struct virtio_dev_part_hdr hdr;__u8 value[];",
"virtio_dev_part_hdr": "__le16 part_type;__u8 flags;__u8 reserved;union {struct {__le32 offset;__le32 reserved;} pci_common_cfg;struct {__le16 index;__u8 reserved[6];} vq_index;} selector;__le32 length;",
"virtio_dev_parts_cap": "__u8 get_parts_resource_objects_limit;__u8 set_parts_resource_objects_limit;",
"virtio_pci_cap": "__u8 cap_vndr;__u8 cap_next;__u8 cap_len;__u8 cfg_type;__u8 bar;__u8 id;__u8 padding[2];__le32 offset;__le32 length;",
"virtio_pci_cap64": "struct virtio_pci_cap cap;__le32 offset_hi;__le32 length_hi;",
"virtio_pci_cfg_cap": "struct virtio_pci_cap cap;__u8 pci_cfg_data[4];",
"virtio_pci_common_cfg": "__le32 device_feature_select;__le32 device_feature;__le32 guest_feature_select;__le32 guest_feature;__le16 msix_config;__le16 num_queues;__u8 device_status;__u8 config_generation;__le16 queue_select;__le16 queue_size;__le16 queue_msix_vector;__le16 queue_enable;__le16 queue_notify_off;__le32 queue_desc_lo;__le32 queue_desc_hi;__le32 queue_avail_lo;__le32 queue_avail_hi;__le32 queue_used_lo;__le32 queue_used_hi;",
"virtio_pci_modern_common_cfg": "struct virtio_pci_common_cfg cfg;__le16 queue_notify_data;__le16 queue_reset;__le16 admin_queue_index;__le16 admin_queue_num;",
"virtio_pci_notify_cap": "struct virtio_pci_cap cap;__le32 notify_off_multiplier;",
"virtio_pci_vndr_data": "__u8 cap_vndr;__u8 cap_next;__u8 cap_len;__u8 cfg_type;__u16 vendor_id;",
"virtio_resource_obj_dev_parts": "__u8 type;__u8 reserved[7];"
}`),
);
