// Generated from Linux 7.3.4 <scsi/scsi_bsg_mpi3mr.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<scsi/scsi_bsg_mpi3mr.h>`: 120 bytes. */
export interface mpi3_driver_info_layout extends RecordView<'struct mpi3_driver_info_layout'> {
  information_length: number;
  get driver_signature(): Uint8Array;
  set driver_signature(value: Bytes);
  get os_name(): Uint8Array;
  set os_name(value: Bytes);
  get os_version(): Uint8Array;
  set os_version(value: Bytes);
  get driver_name(): Uint8Array;
  set driver_name(value: Bytes);
  get driver_version(): Uint8Array;
  set driver_version(value: Bytes);
  get driver_release_date(): Uint8Array;
  set driver_release_date(value: Bytes);
  driver_capabilities: number;
}

export const mpi3_driver_info_layout: Descriptor<mpi3_driver_info_layout> =
  /* @__PURE__ */ declareStruct(
    'mpi3_driver_info_layout',
    `
  __le32 information_length;
  __u8 driver_signature[12];
  __u8 os_name[16];
  __u8 os_version[12];
  __u8 driver_name[20];
  __u8 driver_version[32];
  __u8 driver_release_date[20];
  __le32 driver_capabilities;
`,
  );

/** `<scsi/scsi_bsg_mpi3mr.h>`: 32 bytes. */
export interface mpi3_nvme_encapsulated_error_reply
  extends RecordView<'struct mpi3_nvme_encapsulated_error_reply'> {
  host_tag: number;
  ioc_use_only02: number;
  function: number;
  ioc_use_only04: number;
  ioc_use_only06: number;
  msg_flags: number;
  ioc_use_only08: number;
  ioc_status: number;
  ioc_log_info: number;
  get nvme_completion_entry(): Elements<number>;
  set nvme_completion_entry(value: Iterable<number>);
}

export const mpi3_nvme_encapsulated_error_reply: Descriptor<mpi3_nvme_encapsulated_error_reply> =
  /* @__PURE__ */ declareStruct(
    'mpi3_nvme_encapsulated_error_reply',
    `
  __le16 host_tag;
  __u8 ioc_use_only02;
  __u8 function;
  __le16 ioc_use_only04;
  __u8 ioc_use_only06;
  __u8 msg_flags;
  __le16 ioc_use_only08;
  __le16 ioc_status;
  __le32 ioc_log_info;
  __le32 nvme_completion_entry[4];
`,
  );

/** `<scsi/scsi_bsg_mpi3mr.h>`: 32 bytes. */
export interface mpi3_nvme_encapsulated_request
  extends RecordView<'struct mpi3_nvme_encapsulated_request'> {
  host_tag: number;
  ioc_use_only02: number;
  function: number;
  ioc_use_only04: number;
  ioc_use_only06: number;
  msg_flags: number;
  change_count: number;
  dev_handle: number;
  encapsulated_command_length: number;
  flags: number;
  data_length: number;
  get reserved14(): Elements<number>;
  set reserved14(value: Iterable<number>);
  get command(): Elements<number>;
  set command(value: Iterable<number>);
}

export const mpi3_nvme_encapsulated_request: Descriptor<mpi3_nvme_encapsulated_request> =
  /* @__PURE__ */ declareStruct(
    'mpi3_nvme_encapsulated_request',
    `
  __le16 host_tag;
  __u8 ioc_use_only02;
  __u8 function;
  __le16 ioc_use_only04;
  __u8 ioc_use_only06;
  __u8 msg_flags;
  __le16 change_count;
  __le16 dev_handle;
  __le16 encapsulated_command_length;
  __le16 flags;
  __le32 data_length;
  __le32 reserved14[3];
  __le32 command[];
`,
  );

/** `<scsi/scsi_bsg_mpi3mr.h>`: 28 bytes. */
export interface mpi3_scsi_task_mgmt_reply extends RecordView<'struct mpi3_scsi_task_mgmt_reply'> {
  host_tag: number;
  ioc_use_only02: number;
  function: number;
  ioc_use_only04: number;
  ioc_use_only06: number;
  msg_flags: number;
  ioc_use_only08: number;
  ioc_status: number;
  ioc_log_info: number;
  termination_count: number;
  response_data: number;
  reserved18: number;
}

export const mpi3_scsi_task_mgmt_reply: Descriptor<mpi3_scsi_task_mgmt_reply> =
  /* @__PURE__ */ declareStruct(
    'mpi3_scsi_task_mgmt_reply',
    `
  __le16 host_tag;
  __u8 ioc_use_only02;
  __u8 function;
  __le16 ioc_use_only04;
  __u8 ioc_use_only06;
  __u8 msg_flags;
  __le16 ioc_use_only08;
  __le16 ioc_status;
  __le32 ioc_log_info;
  __le32 termination_count;
  __le32 response_data;
  __le32 reserved18;
`,
  );

/** `<scsi/scsi_bsg_mpi3mr.h>`: 32 bytes. */
export interface mpi3_scsi_task_mgmt_request
  extends RecordView<'struct mpi3_scsi_task_mgmt_request'> {
  host_tag: number;
  ioc_use_only02: number;
  function: number;
  ioc_use_only04: number;
  ioc_use_only06: number;
  msg_flags: number;
  change_count: number;
  dev_handle: number;
  task_host_tag: number;
  task_type: number;
  reserved0f: number;
  task_request_queue_id: number;
  reserved12: number;
  reserved14: number;
  get lun(): Uint8Array;
  set lun(value: Bytes);
}

export const mpi3_scsi_task_mgmt_request: Descriptor<mpi3_scsi_task_mgmt_request> =
  /* @__PURE__ */ declareStruct(
    'mpi3_scsi_task_mgmt_request',
    `
  __le16 host_tag;
  __u8 ioc_use_only02;
  __u8 function;
  __le16 ioc_use_only04;
  __u8 ioc_use_only06;
  __u8 msg_flags;
  __le16 change_count;
  __le16 dev_handle;
  __le16 task_host_tag;
  __u8 task_type;
  __u8 reserved0f;
  __le16 task_request_queue_id;
  __le16 reserved12;
  __le32 reserved14;
  __u8 lun[8];
`,
  );

/** `<scsi/scsi_bsg_mpi3mr.h>`: 20 bytes. */
export interface mpi3mr_all_tgt_info extends RecordView<'struct mpi3mr_all_tgt_info'> {
  num_devices: number;
  rsvd1: number;
  rsvd2: number;
  get dmi(): Elements<mpi3mr_device_map_info>;
  set dmi(value: Iterable<mpi3mr_device_map_info | Init<mpi3mr_device_map_info>>);
}

export const mpi3mr_all_tgt_info: Descriptor<mpi3mr_all_tgt_info> = /* @__PURE__ */ declareStruct(
  'mpi3mr_all_tgt_info',
  `
  __u16 num_devices;
  __u16 rsvd1;
  __u32 rsvd2;
  struct mpi3mr_device_map_info dmi[1];
`,
  { uses: () => [mpi3mr_device_map_info] },
);

/** `<scsi/scsi_bsg_mpi3mr.h>`: 4 bytes. */
export interface mpi3mr_bsg_adp_reset extends RecordView<'struct mpi3mr_bsg_adp_reset'> {
  reset_type: number;
  rsvd1: number;
  rsvd2: number;
}

export const mpi3mr_bsg_adp_reset: Descriptor<mpi3mr_bsg_adp_reset> = /* @__PURE__ */ declareStruct(
  'mpi3mr_bsg_adp_reset',
  `
  __u8 reset_type;
  __u8 rsvd1;
  __u16 rsvd2;
`,
);

/** `<scsi/scsi_bsg_mpi3mr.h>`: 20 bytes. */
export interface mpi3mr_bsg_drv_cmd extends RecordView<'struct mpi3mr_bsg_drv_cmd'> {
  mrioc_id: number;
  opcode: number;
  rsvd1: number;
  get rsvd2(): Uint32Array;
  set rsvd2(value: Iterable<Integer>);
}

export const mpi3mr_bsg_drv_cmd: Descriptor<mpi3mr_bsg_drv_cmd> = /* @__PURE__ */ declareStruct(
  'mpi3mr_bsg_drv_cmd',
  `
  __u8 mrioc_id;
  __u8 opcode;
  __u16 rsvd1;
  __u32 rsvd2[4];
`,
);

/** `<scsi/scsi_bsg_mpi3mr.h>`: 168 bytes. */
export interface mpi3mr_bsg_in_adpinfo extends RecordView<'struct mpi3mr_bsg_in_adpinfo'> {
  adp_type: number;
  rsvd1: number;
  pci_dev_id: number;
  pci_dev_hw_rev: number;
  pci_subsys_dev_id: number;
  pci_subsys_ven_id: number;
  pci_dev: number;
  pci_func: number;
  pci_bus: number;
  rsvd2: number;
  pci_seg_id: number;
  app_intfc_ver: number;
  adp_state: number;
  rsvd3: number;
  rsvd4: number;
  get rsvd5(): Uint32Array;
  set rsvd5(value: Iterable<Integer>);
  get driver_info(): mpi3_driver_info_layout;
  set driver_info(value: mpi3_driver_info_layout | Init<mpi3_driver_info_layout>);
}

export const mpi3mr_bsg_in_adpinfo: Descriptor<mpi3mr_bsg_in_adpinfo> =
  /* @__PURE__ */ declareStruct(
    'mpi3mr_bsg_in_adpinfo',
    `
  __u32 adp_type;
  __u32 rsvd1;
  __u32 pci_dev_id;
  __u32 pci_dev_hw_rev;
  __u32 pci_subsys_dev_id;
  __u32 pci_subsys_ven_id;
  __u32 pci_dev :5;
  __u32 pci_func :3;
  __u32 pci_bus :8;
  __u16 rsvd2;
  __u32 pci_seg_id;
  __u32 app_intfc_ver;
  __u8 adp_state;
  __u8 rsvd3;
  __u16 rsvd4;
  __u32 rsvd5[2];
  struct mpi3_driver_info_layout driver_info;
`,
    { uses: () => [mpi3_driver_info_layout] },
  );

/** `<scsi/scsi_bsg_mpi3mr.h>`: 32 bytes. */
export interface mpi3mr_bsg_in_hdb_status extends RecordView<'struct mpi3mr_bsg_in_hdb_status'> {
  num_hdb_types: number;
  element_trigger_format: number;
  rsvd2: number;
  rsvd3: number;
  get entry(): Elements<mpi3mr_hdb_entry>;
  set entry(value: Iterable<mpi3mr_hdb_entry | Init<mpi3mr_hdb_entry>>);
}

export const mpi3mr_bsg_in_hdb_status: Descriptor<mpi3mr_bsg_in_hdb_status> =
  /* @__PURE__ */ declareStruct(
    'mpi3mr_bsg_in_hdb_status',
    `
  __u8 num_hdb_types;
  __u8 element_trigger_format;
  __u16 rsvd2;
  __u32 rsvd3;
  struct mpi3mr_hdb_entry entry[1];
`,
    { uses: () => [mpi3mr_hdb_entry] },
  );

/** `<scsi/scsi_bsg_mpi3mr.h>`: 6 bytes. */
export interface mpi3mr_bsg_in_log_data extends RecordView<'struct mpi3mr_bsg_in_log_data'> {
  get entry(): Elements<mpi3mr_logdata_entry>;
  set entry(value: Iterable<mpi3mr_logdata_entry | Init<mpi3mr_logdata_entry>>);
}

export const mpi3mr_bsg_in_log_data: Descriptor<mpi3mr_bsg_in_log_data> =
  /* @__PURE__ */ declareStruct(
    'mpi3mr_bsg_in_log_data',
    `
  struct mpi3mr_logdata_entry entry[1];
`,
    { uses: () => [mpi3mr_logdata_entry] },
  );

/** `<scsi/scsi_bsg_mpi3mr.h>`: 4 bytes. */
export interface mpi3mr_bsg_in_reply_buf extends RecordView<'struct mpi3mr_bsg_in_reply_buf'> {
  mpi_reply_type: number;
  rsvd1: number;
  rsvd2: number;
  get reply_buf(): Uint8Array;
  set reply_buf(value: Bytes);
}

export const mpi3mr_bsg_in_reply_buf: Descriptor<mpi3mr_bsg_in_reply_buf> =
  /* @__PURE__ */ declareStruct(
    'mpi3mr_bsg_in_reply_buf',
    `
  __u8 mpi_reply_type;
  __u8 rsvd1;
  __u16 rsvd2;
  __u8 reply_buf[];
`,
  );

/** `<scsi/scsi_bsg_mpi3mr.h>`: 24 bytes. */
export interface mpi3mr_bsg_mptcmd extends RecordView<'struct mpi3mr_bsg_mptcmd'> {
  mrioc_id: number;
  rsvd1: number;
  timeout: number;
  rsvd2: number;
  get buf_entry_list(): mpi3mr_buf_entry_list;
  set buf_entry_list(value: mpi3mr_buf_entry_list | Init<mpi3mr_buf_entry_list>);
}

export const mpi3mr_bsg_mptcmd: Descriptor<mpi3mr_bsg_mptcmd> = /* @__PURE__ */ declareStruct(
  'mpi3mr_bsg_mptcmd',
  `
  __u8 mrioc_id;
  __u8 rsvd1;
  __u16 timeout;
  __u32 rsvd2;
  struct mpi3mr_buf_entry_list buf_entry_list;
`,
  { uses: () => [mpi3mr_buf_entry_list] },
);

/** `<scsi/scsi_bsg_mpi3mr.h>`: 4 bytes. */
export interface mpi3mr_bsg_out_pel_enable extends RecordView<'struct mpi3mr_bsg_out_pel_enable'> {
  pel_locale: number;
  pel_class: number;
  rsvd: number;
}

export const mpi3mr_bsg_out_pel_enable: Descriptor<mpi3mr_bsg_out_pel_enable> =
  /* @__PURE__ */ declareStruct(
    'mpi3mr_bsg_out_pel_enable',
    `
  __u16 pel_locale;
  __u8 pel_class;
  __u8 rsvd;
`,
  );

/** `<scsi/scsi_bsg_mpi3mr.h>`: 4 bytes. */
export interface mpi3mr_bsg_out_refresh_hdb_triggers
  extends RecordView<'struct mpi3mr_bsg_out_refresh_hdb_triggers'> {
  page_type: number;
  rsvd1: number;
  rsvd2: number;
}

export const mpi3mr_bsg_out_refresh_hdb_triggers: Descriptor<mpi3mr_bsg_out_refresh_hdb_triggers> =
  /* @__PURE__ */ declareStruct(
    'mpi3mr_bsg_out_refresh_hdb_triggers',
    `
  __u8 page_type;
  __u8 rsvd1;
  __u16 rsvd2;
`,
  );

/** `<scsi/scsi_bsg_mpi3mr.h>`: 4 bytes. */
export interface mpi3mr_bsg_out_repost_hdb extends RecordView<'struct mpi3mr_bsg_out_repost_hdb'> {
  buf_type: number;
  rsvd1: number;
  rsvd2: number;
}

export const mpi3mr_bsg_out_repost_hdb: Descriptor<mpi3mr_bsg_out_repost_hdb> =
  /* @__PURE__ */ declareStruct(
    'mpi3mr_bsg_out_repost_hdb',
    `
  __u8 buf_type;
  __u8 rsvd1;
  __u16 rsvd2;
`,
  );

/** `<scsi/scsi_bsg_mpi3mr.h>`: 12 bytes. */
export interface mpi3mr_bsg_out_upload_hdb extends RecordView<'struct mpi3mr_bsg_out_upload_hdb'> {
  buf_type: number;
  rsvd1: number;
  rsvd2: number;
  start_offset: number;
  length: number;
}

export const mpi3mr_bsg_out_upload_hdb: Descriptor<mpi3mr_bsg_out_upload_hdb> =
  /* @__PURE__ */ declareStruct(
    'mpi3mr_bsg_out_upload_hdb',
    `
  __u8 buf_type;
  __u8 rsvd1;
  __u16 rsvd2;
  __u32 start_offset;
  __u32 length;
`,
  );

interface mpi3mr_bsg_packet$cmd extends RecordView<'union mpi3mr_bsg_packet.cmd'> {
  get drvrcmd(): mpi3mr_bsg_drv_cmd;
  set drvrcmd(value: mpi3mr_bsg_drv_cmd | Init<mpi3mr_bsg_drv_cmd>);
  get mptcmd(): mpi3mr_bsg_mptcmd;
  set mptcmd(value: mpi3mr_bsg_mptcmd | Init<mpi3mr_bsg_mptcmd>);
}

/** `<scsi/scsi_bsg_mpi3mr.h>`: 32 bytes. */
export interface mpi3mr_bsg_packet extends RecordView<'struct mpi3mr_bsg_packet'> {
  cmd_type: number;
  rsvd1: number;
  rsvd2: number;
  rsvd3: number;
  get cmd(): mpi3mr_bsg_packet$cmd;
  set cmd(value: mpi3mr_bsg_packet$cmd | Init<mpi3mr_bsg_packet$cmd>);
}

export const mpi3mr_bsg_packet: Descriptor<mpi3mr_bsg_packet> = /* @__PURE__ */ declareStruct(
  'mpi3mr_bsg_packet',
  `
  __u8 cmd_type;
  __u8 rsvd1;
  __u16 rsvd2;
  __u32 rsvd3;
  union {
    struct mpi3mr_bsg_drv_cmd drvrcmd;
    struct mpi3mr_bsg_mptcmd mptcmd;
  } cmd;
`,
  { uses: () => [mpi3mr_bsg_drv_cmd, mpi3mr_bsg_mptcmd] },
);

/** `<scsi/scsi_bsg_mpi3mr.h>`: 8 bytes. */
export interface mpi3mr_buf_entry extends RecordView<'struct mpi3mr_buf_entry'> {
  buf_type: number;
  rsvd1: number;
  rsvd2: number;
  buf_len: number;
}

export const mpi3mr_buf_entry: Descriptor<mpi3mr_buf_entry> = /* @__PURE__ */ declareStruct(
  'mpi3mr_buf_entry',
  `
  __u8 buf_type;
  __u8 rsvd1;
  __u16 rsvd2;
  __u32 buf_len;
`,
);

/** `<scsi/scsi_bsg_mpi3mr.h>`: 16 bytes. */
export interface mpi3mr_buf_entry_list extends RecordView<'struct mpi3mr_buf_entry_list'> {
  num_of_entries: number;
  rsvd1: number;
  rsvd2: number;
  rsvd3: number;
  get buf_entry(): Elements<mpi3mr_buf_entry>;
  set buf_entry(value: Iterable<mpi3mr_buf_entry | Init<mpi3mr_buf_entry>>);
}

export const mpi3mr_buf_entry_list: Descriptor<mpi3mr_buf_entry_list> =
  /* @__PURE__ */ declareStruct(
    'mpi3mr_buf_entry_list',
    `
  __u8 num_of_entries;
  __u8 rsvd1;
  __u16 rsvd2;
  __u32 rsvd3;
  struct mpi3mr_buf_entry buf_entry[1];
`,
    { uses: () => [mpi3mr_buf_entry] },
  );

/** `<scsi/scsi_bsg_mpi3mr.h>`: 4 bytes. */
export interface mpi3mr_change_count extends RecordView<'struct mpi3mr_change_count'> {
  change_count: number;
  rsvd: number;
}

export const mpi3mr_change_count: Descriptor<mpi3mr_change_count> = /* @__PURE__ */ declareStruct(
  'mpi3mr_change_count',
  `
  __u16 change_count;
  __u16 rsvd;
`,
);

/** `<scsi/scsi_bsg_mpi3mr.h>`: 12 bytes. */
export interface mpi3mr_device_map_info extends RecordView<'struct mpi3mr_device_map_info'> {
  handle: number;
  perst_id: number;
  target_id: number;
  bus_id: number;
  rsvd1: number;
  rsvd2: number;
}

export const mpi3mr_device_map_info: Descriptor<mpi3mr_device_map_info> =
  /* @__PURE__ */ declareStruct(
    'mpi3mr_device_map_info',
    `
  __u16 handle;
  __u16 perst_id;
  __u32 target_id;
  __u8 bus_id;
  __u8 rsvd1;
  __u16 rsvd2;
`,
  );

/** `<scsi/scsi_bsg_mpi3mr.h>`: 24 bytes. */
export interface mpi3mr_hdb_entry extends RecordView<'struct mpi3mr_hdb_entry'> {
  buf_type: number;
  status: number;
  trigger_type: number;
  rsvd1: number;
  size: number;
  rsvd2: number;
  get trigger_data(): bigint;
  set trigger_data(value: Integer);
  rsvd3: number;
  rsvd4: number;
}

export const mpi3mr_hdb_entry: Descriptor<mpi3mr_hdb_entry> = /* @__PURE__ */ declareStruct(
  'mpi3mr_hdb_entry',
  `
  __u8 buf_type;
  __u8 status;
  __u8 trigger_type;
  __u8 rsvd1;
  __u16 size;
  __u16 rsvd2;
  __u64 trigger_data;
  __u32 rsvd3;
  __u32 rsvd4;
`,
);

/** `<scsi/scsi_bsg_mpi3mr.h>`: 4 bytes. */
export interface mpi3mr_logdata_enable extends RecordView<'struct mpi3mr_logdata_enable'> {
  max_entries: number;
  rsvd: number;
}

export const mpi3mr_logdata_enable: Descriptor<mpi3mr_logdata_enable> =
  /* @__PURE__ */ declareStruct(
    'mpi3mr_logdata_enable',
    `
  __u16 max_entries;
  __u16 rsvd;
`,
  );

/** `<scsi/scsi_bsg_mpi3mr.h>`: 6 bytes. */
export interface mpi3mr_logdata_entry extends RecordView<'struct mpi3mr_logdata_entry'> {
  valid_entry: number;
  rsvd1: number;
  rsvd2: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const mpi3mr_logdata_entry: Descriptor<mpi3mr_logdata_entry> = /* @__PURE__ */ declareStruct(
  'mpi3mr_logdata_entry',
  `
  __u8 valid_entry;
  __u8 rsvd1;
  __u16 rsvd2;
  __u8 data[1];
`,
);
