// Generated from Linux 7.3.4 <scsi/scsi_bsg_mpi3mr.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const MPI3MR_APP_DEFAULT_TIMEOUT = 60,
  MPI3MR_BSG_ADPRESET_DIAG_FAULT = 2,
  MPI3MR_BSG_ADPRESET_SOFT = 1,
  MPI3MR_BSG_ADPRESET_UNKNOWN = 0,
  MPI3MR_BSG_ADPSTATE_FAULT = 2,
  MPI3MR_BSG_ADPSTATE_IN_RESET = 3,
  MPI3MR_BSG_ADPSTATE_OPERATIONAL = 1,
  MPI3MR_BSG_ADPSTATE_UNKNOWN = 0,
  MPI3MR_BSG_ADPSTATE_UNRECOVERABLE = 4,
  MPI3MR_BSG_ADPTYPE_AVGFAMILY = 1,
  MPI3MR_BSG_ADPTYPE_UNKNOWN = 0,
  MPI3MR_BSG_BUFTYPE_DATA_IN = 3,
  MPI3MR_BSG_BUFTYPE_DATA_OUT = 4,
  MPI3MR_BSG_BUFTYPE_ERR_RESPONSE = 6,
  MPI3MR_BSG_BUFTYPE_MPI_REPLY = 5,
  MPI3MR_BSG_BUFTYPE_MPI_REQUEST = 254,
  MPI3MR_BSG_BUFTYPE_RAIDMGMT_CMD = 1,
  MPI3MR_BSG_BUFTYPE_RAIDMGMT_RESP = 2,
  MPI3MR_BSG_BUFTYPE_UNKNOWN = 0,
  MPI3MR_BSG_LOGDATA_ENTRY_HEADER_SZ = 4,
  MPI3MR_BSG_LOGDATA_MAX_ENTRIES = 400,
  MPI3MR_BSG_MPI_REPLY_BUFTYPE_ADDRESS = 2,
  MPI3MR_BSG_MPI_REPLY_BUFTYPE_STATUS = 1,
  MPI3MR_BSG_MPI_REPLY_BUFTYPE_UNKNOWN = 0,
  MPI3MR_DRVBSG_OPCODE_ADPINFO = 1,
  MPI3MR_DRVBSG_OPCODE_ADPRESET = 2,
  MPI3MR_DRVBSG_OPCODE_ALLTGTDEVINFO = 4,
  MPI3MR_DRVBSG_OPCODE_GETCHGCNT = 5,
  MPI3MR_DRVBSG_OPCODE_GETLOGDATA = 8,
  MPI3MR_DRVBSG_OPCODE_LOGDATAENABLE = 6,
  MPI3MR_DRVBSG_OPCODE_PELENABLE = 7,
  MPI3MR_DRVBSG_OPCODE_QUERY_HDB = 9,
  MPI3MR_DRVBSG_OPCODE_REFRESH_HDB_TRIGGERS = 12,
  MPI3MR_DRVBSG_OPCODE_REPOST_HDB = 10,
  MPI3MR_DRVBSG_OPCODE_UNKNOWN = 0,
  MPI3MR_DRVBSG_OPCODE_UPLOAD_HDB = 11,
  MPI3MR_DRV_CMD = 1,
  MPI3MR_HDB_BUFSTATUS_NOT_ALLOCATED = 1,
  MPI3MR_HDB_BUFSTATUS_POSTED_PAUSED = 3,
  MPI3MR_HDB_BUFSTATUS_POSTED_UNPAUSED = 2,
  MPI3MR_HDB_BUFSTATUS_RELEASED = 4,
  MPI3MR_HDB_BUFSTATUS_UNKNOWN = 0,
  MPI3MR_HDB_BUFTYPE_FIRMWARE = 2,
  MPI3MR_HDB_BUFTYPE_RESERVED = 3,
  MPI3MR_HDB_BUFTYPE_TRACE = 1,
  MPI3MR_HDB_BUFTYPE_UNKNOWN = 0,
  MPI3MR_HDB_TRIGGER_TYPE_DIAGFAULT = 1,
  MPI3MR_HDB_TRIGGER_TYPE_ELEMENT = 2,
  MPI3MR_HDB_TRIGGER_TYPE_MASTER = 3,
  MPI3MR_HDB_TRIGGER_TYPE_UNKNOWN = 0,
  MPI3MR_IOCTL_VERSION = 6,
  MPI3MR_MPT_CMD = 2,
  MPI3MR_NVMESGL_DATA_SEGMENT = 0,
  MPI3MR_NVMESGL_LAST_SEGMENT = 3,
  MPI3MR_NVME_CMD_PRP1_OFFSET = 24,
  MPI3MR_NVME_CMD_PRP2_OFFSET = 32,
  MPI3MR_NVME_CMD_SGL_OFFSET = 24,
  MPI3MR_NVME_DATA_FORMAT_PRP = 0,
  MPI3MR_NVME_DATA_FORMAT_SGL1 = 1,
  MPI3MR_NVME_DATA_FORMAT_SGL2 = 2,
  MPI3MR_NVME_PRP_SIZE = 8,
  MPI3_BSG_FUNCTION_MGMT_PASSTHROUGH = 10,
  MPI3_BSG_FUNCTION_NVME_ENCAPSULATED = 36,
  MPI3_BSG_FUNCTION_SCSI_IO = 32,
  MPI3_BSG_FUNCTION_SCSI_TASK_MGMT = 33,
  MPI3_BSG_FUNCTION_SMP_PASSTHROUGH = 34,
  MPI3_PEL_CLASS_CRITICAL = 4,
  MPI3_PEL_CLASS_DEBUG = 0,
  MPI3_PEL_CLASS_FATAL = 5,
  MPI3_PEL_CLASS_FAULT = 6,
  MPI3_PEL_CLASS_INFORMATIONAL = 2,
  MPI3_PEL_CLASS_PROGRESS = 1,
  MPI3_PEL_CLASS_WARNING = 3,
  MPI3_PEL_LOCALE_FLAGS_BLOCKING_BOOT_EVENT = 256,
  MPI3_PEL_LOCALE_FLAGS_CONFIGURATION = 64,
  MPI3_PEL_LOCALE_FLAGS_CONTROLER = 32,
  MPI3_PEL_LOCALE_FLAGS_ENCLOSURE = 4,
  MPI3_PEL_LOCALE_FLAGS_EPACK = 8,
  MPI3_PEL_LOCALE_FLAGS_NON_BLOCKING_BOOT_EVENT = 512,
  MPI3_PEL_LOCALE_FLAGS_PCIE = 128,
  MPI3_PEL_LOCALE_FLAGS_PD = 2,
  MPI3_PEL_LOCALE_FLAGS_SAS = 16,
  MPI3_PEL_LOCALE_FLAGS_VD = 1,
  MPI3_SCSITASKMGMT_MSGFLAGS_DO_NOT_SEND_TASK_IU = 8,
  MPI3_SCSITASKMGMT_RSPCODE_INVALID_FRAME = 2,
  MPI3_SCSITASKMGMT_RSPCODE_IO_QUEUED_ON_IOC = 128,
  MPI3_SCSITASKMGMT_RSPCODE_TM_COMPLETE = 0,
  MPI3_SCSITASKMGMT_RSPCODE_TM_FAILED = 5,
  MPI3_SCSITASKMGMT_RSPCODE_TM_FUNCTION_NOT_SUPPORTED = 4,
  MPI3_SCSITASKMGMT_RSPCODE_TM_INVALID_LUN = 9,
  MPI3_SCSITASKMGMT_RSPCODE_TM_NVME_DENIED = 129,
  MPI3_SCSITASKMGMT_RSPCODE_TM_OVERLAPPED_TAG = 10,
  MPI3_SCSITASKMGMT_RSPCODE_TM_SUCCEEDED = 8,
  MPI3_SCSITASKMGMT_TASKTYPE_ABORT_TASK = 1,
  MPI3_SCSITASKMGMT_TASKTYPE_ABORT_TASK_SET = 2,
  MPI3_SCSITASKMGMT_TASKTYPE_CLEAR_ACA = 8,
  MPI3_SCSITASKMGMT_TASKTYPE_CLEAR_TASK_SET = 6,
  MPI3_SCSITASKMGMT_TASKTYPE_I_T_NEXUS_RESET = 11,
  MPI3_SCSITASKMGMT_TASKTYPE_LOGICAL_UNIT_RESET = 5,
  MPI3_SCSITASKMGMT_TASKTYPE_QUERY_ASYNC_EVENT = 10,
  MPI3_SCSITASKMGMT_TASKTYPE_QUERY_TASK = 7,
  MPI3_SCSITASKMGMT_TASKTYPE_QUERY_TASK_SET = 9,
  MPI3_SCSITASKMGMT_TASKTYPE_TARGET_RESET = 3;
export declare namespace struct {
  /** `<scsi/scsi_bsg_mpi3mr.h>`: 120 bytes. */
  interface mpi3_driver_info_layout extends RecordView<'struct mpi3_driver_info_layout'> {
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

  /** `<scsi/scsi_bsg_mpi3mr.h>`: 32 bytes. */
  interface mpi3_nvme_encapsulated_error_reply
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

  /** `<scsi/scsi_bsg_mpi3mr.h>`: 32 bytes. */
  interface mpi3_nvme_encapsulated_request
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

  /** `<scsi/scsi_bsg_mpi3mr.h>`: 28 bytes. */
  interface mpi3_scsi_task_mgmt_reply extends RecordView<'struct mpi3_scsi_task_mgmt_reply'> {
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

  /** `<scsi/scsi_bsg_mpi3mr.h>`: 32 bytes. */
  interface mpi3_scsi_task_mgmt_request extends RecordView<'struct mpi3_scsi_task_mgmt_request'> {
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

  /** `<scsi/scsi_bsg_mpi3mr.h>`: 20 bytes. */
  interface mpi3mr_all_tgt_info extends RecordView<'struct mpi3mr_all_tgt_info'> {
    num_devices: number;
    rsvd1: number;
    rsvd2: number;
    get dmi(): Elements<struct.mpi3mr_device_map_info>;
    set dmi(value: Iterable<From<struct.mpi3mr_device_map_info>>);
  }

  /** `<scsi/scsi_bsg_mpi3mr.h>`: 4 bytes. */
  interface mpi3mr_bsg_adp_reset extends RecordView<'struct mpi3mr_bsg_adp_reset'> {
    reset_type: number;
    rsvd1: number;
    rsvd2: number;
  }

  /** `<scsi/scsi_bsg_mpi3mr.h>`: 20 bytes. */
  interface mpi3mr_bsg_drv_cmd extends RecordView<'struct mpi3mr_bsg_drv_cmd'> {
    mrioc_id: number;
    opcode: number;
    rsvd1: number;
    get rsvd2(): Uint32Array;
    set rsvd2(value: Iterable<Integer>);
  }

  /** `<scsi/scsi_bsg_mpi3mr.h>`: 168 bytes. */
  interface mpi3mr_bsg_in_adpinfo extends RecordView<'struct mpi3mr_bsg_in_adpinfo'> {
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
    get driver_info(): struct.mpi3_driver_info_layout;
    set driver_info(value: From<struct.mpi3_driver_info_layout>);
  }

  /** `<scsi/scsi_bsg_mpi3mr.h>`: 32 bytes. */
  interface mpi3mr_bsg_in_hdb_status extends RecordView<'struct mpi3mr_bsg_in_hdb_status'> {
    num_hdb_types: number;
    element_trigger_format: number;
    rsvd2: number;
    rsvd3: number;
    get entry(): Elements<struct.mpi3mr_hdb_entry>;
    set entry(value: Iterable<From<struct.mpi3mr_hdb_entry>>);
  }

  /** `<scsi/scsi_bsg_mpi3mr.h>`: 6 bytes. */
  interface mpi3mr_bsg_in_log_data extends RecordView<'struct mpi3mr_bsg_in_log_data'> {
    get entry(): Elements<struct.mpi3mr_logdata_entry>;
    set entry(value: Iterable<From<struct.mpi3mr_logdata_entry>>);
  }

  /** `<scsi/scsi_bsg_mpi3mr.h>`: 4 bytes. */
  interface mpi3mr_bsg_in_reply_buf extends RecordView<'struct mpi3mr_bsg_in_reply_buf'> {
    mpi_reply_type: number;
    rsvd1: number;
    rsvd2: number;
    get reply_buf(): Uint8Array;
    set reply_buf(value: Bytes);
  }

  /** `<scsi/scsi_bsg_mpi3mr.h>`: 24 bytes. */
  interface mpi3mr_bsg_mptcmd extends RecordView<'struct mpi3mr_bsg_mptcmd'> {
    mrioc_id: number;
    rsvd1: number;
    timeout: number;
    rsvd2: number;
    get buf_entry_list(): struct.mpi3mr_buf_entry_list;
    set buf_entry_list(value: From<struct.mpi3mr_buf_entry_list>);
  }

  /** `<scsi/scsi_bsg_mpi3mr.h>`: 4 bytes. */
  interface mpi3mr_bsg_out_pel_enable extends RecordView<'struct mpi3mr_bsg_out_pel_enable'> {
    pel_locale: number;
    pel_class: number;
    rsvd: number;
  }

  /** `<scsi/scsi_bsg_mpi3mr.h>`: 4 bytes. */
  interface mpi3mr_bsg_out_refresh_hdb_triggers
    extends RecordView<'struct mpi3mr_bsg_out_refresh_hdb_triggers'> {
    page_type: number;
    rsvd1: number;
    rsvd2: number;
  }

  /** `<scsi/scsi_bsg_mpi3mr.h>`: 4 bytes. */
  interface mpi3mr_bsg_out_repost_hdb extends RecordView<'struct mpi3mr_bsg_out_repost_hdb'> {
    buf_type: number;
    rsvd1: number;
    rsvd2: number;
  }

  /** `<scsi/scsi_bsg_mpi3mr.h>`: 12 bytes. */
  interface mpi3mr_bsg_out_upload_hdb extends RecordView<'struct mpi3mr_bsg_out_upload_hdb'> {
    buf_type: number;
    rsvd1: number;
    rsvd2: number;
    start_offset: number;
    length: number;
  }

  interface mpi3mr_bsg_packet$cmd extends RecordView<'union mpi3mr_bsg_packet.cmd'> {
    get drvrcmd(): struct.mpi3mr_bsg_drv_cmd;
    set drvrcmd(value: From<struct.mpi3mr_bsg_drv_cmd>);
    get mptcmd(): struct.mpi3mr_bsg_mptcmd;
    set mptcmd(value: From<struct.mpi3mr_bsg_mptcmd>);
  }

  /** `<scsi/scsi_bsg_mpi3mr.h>`: 32 bytes. */
  interface mpi3mr_bsg_packet extends RecordView<'struct mpi3mr_bsg_packet'> {
    cmd_type: number;
    rsvd1: number;
    rsvd2: number;
    rsvd3: number;
    get cmd(): mpi3mr_bsg_packet$cmd;
    set cmd(value: From<mpi3mr_bsg_packet$cmd>);
  }

  /** `<scsi/scsi_bsg_mpi3mr.h>`: 8 bytes. */
  interface mpi3mr_buf_entry extends RecordView<'struct mpi3mr_buf_entry'> {
    buf_type: number;
    rsvd1: number;
    rsvd2: number;
    buf_len: number;
  }

  /** `<scsi/scsi_bsg_mpi3mr.h>`: 16 bytes. */
  interface mpi3mr_buf_entry_list extends RecordView<'struct mpi3mr_buf_entry_list'> {
    num_of_entries: number;
    rsvd1: number;
    rsvd2: number;
    rsvd3: number;
    get buf_entry(): Elements<struct.mpi3mr_buf_entry>;
    set buf_entry(value: Iterable<From<struct.mpi3mr_buf_entry>>);
  }

  /** `<scsi/scsi_bsg_mpi3mr.h>`: 4 bytes. */
  interface mpi3mr_change_count extends RecordView<'struct mpi3mr_change_count'> {
    change_count: number;
    rsvd: number;
  }

  /** `<scsi/scsi_bsg_mpi3mr.h>`: 12 bytes. */
  interface mpi3mr_device_map_info extends RecordView<'struct mpi3mr_device_map_info'> {
    handle: number;
    perst_id: number;
    target_id: number;
    bus_id: number;
    rsvd1: number;
    rsvd2: number;
  }

  /** `<scsi/scsi_bsg_mpi3mr.h>`: 24 bytes. */
  interface mpi3mr_hdb_entry extends RecordView<'struct mpi3mr_hdb_entry'> {
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

  /** `<scsi/scsi_bsg_mpi3mr.h>`: 4 bytes. */
  interface mpi3mr_logdata_enable extends RecordView<'struct mpi3mr_logdata_enable'> {
    max_entries: number;
    rsvd: number;
  }

  /** `<scsi/scsi_bsg_mpi3mr.h>`: 6 bytes. */
  interface mpi3mr_logdata_entry extends RecordView<'struct mpi3mr_logdata_entry'> {
    valid_entry: number;
    rsvd1: number;
    rsvd2: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }
}

export const struct: {
  readonly mpi3_driver_info_layout: Descriptor<struct.mpi3_driver_info_layout>;
  readonly mpi3_nvme_encapsulated_error_reply: Descriptor<struct.mpi3_nvme_encapsulated_error_reply>;
  readonly mpi3_nvme_encapsulated_request: Descriptor<struct.mpi3_nvme_encapsulated_request>;
  readonly mpi3_scsi_task_mgmt_reply: Descriptor<struct.mpi3_scsi_task_mgmt_reply>;
  readonly mpi3_scsi_task_mgmt_request: Descriptor<struct.mpi3_scsi_task_mgmt_request>;
  readonly mpi3mr_all_tgt_info: Descriptor<struct.mpi3mr_all_tgt_info>;
  readonly mpi3mr_bsg_adp_reset: Descriptor<struct.mpi3mr_bsg_adp_reset>;
  readonly mpi3mr_bsg_drv_cmd: Descriptor<struct.mpi3mr_bsg_drv_cmd>;
  readonly mpi3mr_bsg_in_adpinfo: Descriptor<struct.mpi3mr_bsg_in_adpinfo>;
  readonly mpi3mr_bsg_in_hdb_status: Descriptor<struct.mpi3mr_bsg_in_hdb_status>;
  readonly mpi3mr_bsg_in_log_data: Descriptor<struct.mpi3mr_bsg_in_log_data>;
  readonly mpi3mr_bsg_in_reply_buf: Descriptor<struct.mpi3mr_bsg_in_reply_buf>;
  readonly mpi3mr_bsg_mptcmd: Descriptor<struct.mpi3mr_bsg_mptcmd>;
  readonly mpi3mr_bsg_out_pel_enable: Descriptor<struct.mpi3mr_bsg_out_pel_enable>;
  readonly mpi3mr_bsg_out_refresh_hdb_triggers: Descriptor<struct.mpi3mr_bsg_out_refresh_hdb_triggers>;
  readonly mpi3mr_bsg_out_repost_hdb: Descriptor<struct.mpi3mr_bsg_out_repost_hdb>;
  readonly mpi3mr_bsg_out_upload_hdb: Descriptor<struct.mpi3mr_bsg_out_upload_hdb>;
  readonly mpi3mr_bsg_packet: Descriptor<struct.mpi3mr_bsg_packet>;
  readonly mpi3mr_buf_entry: Descriptor<struct.mpi3mr_buf_entry>;
  readonly mpi3mr_buf_entry_list: Descriptor<struct.mpi3mr_buf_entry_list>;
  readonly mpi3mr_change_count: Descriptor<struct.mpi3mr_change_count>;
  readonly mpi3mr_device_map_info: Descriptor<struct.mpi3mr_device_map_info>;
  readonly mpi3mr_hdb_entry: Descriptor<struct.mpi3mr_hdb_entry>;
  readonly mpi3mr_logdata_enable: Descriptor<struct.mpi3mr_logdata_enable>;
  readonly mpi3mr_logdata_entry: Descriptor<struct.mpi3mr_logdata_entry>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"mpi3_driver_info_layout": "__le32 information_length;__u8 driver_signature[12];__u8 os_name[16];__u8 os_version[12];__u8 driver_name[20];__u8 driver_version[32];__u8 driver_release_date[20];__le32 driver_capabilities;",
"mpi3_nvme_encapsulated_error_reply": "__le16 host_tag;__u8 ioc_use_only02;__u8 function;__le16 ioc_use_only04;__u8 ioc_use_only06;__u8 msg_flags;__le16 ioc_use_only08;__le16 ioc_status;__le32 ioc_log_info;__le32 nvme_completion_entry[4];",
"mpi3_nvme_encapsulated_request": "__le16 host_tag;__u8 ioc_use_only02;__u8 function;__le16 ioc_use_only04;__u8 ioc_use_only06;__u8 msg_flags;__le16 change_count;__le16 dev_handle;__le16 encapsulated_command_length;__le16 flags;__le32 data_length;__le32 reserved14[3];__le32 command[];",
"mpi3_scsi_task_mgmt_reply": "__le16 host_tag;__u8 ioc_use_only02;__u8 function;__le16 ioc_use_only04;__u8 ioc_use_only06;__u8 msg_flags;__le16 ioc_use_only08;__le16 ioc_status;__le32 ioc_log_info;__le32 termination_count;__le32 response_data;__le32 reserved18;",
"mpi3_scsi_task_mgmt_request": "__le16 host_tag;__u8 ioc_use_only02;__u8 function;__le16 ioc_use_only04;__u8 ioc_use_only06;__u8 msg_flags;__le16 change_count;__le16 dev_handle;__le16 task_host_tag;__u8 task_type;__u8 reserved0f;__le16 task_request_queue_id;__le16 reserved12;__le32 reserved14;__u8 lun[8];",
"mpi3mr_all_tgt_info": "__u16 num_devices;__u16 rsvd1;__u32 rsvd2;struct mpi3mr_device_map_info dmi[1];",
"mpi3mr_bsg_adp_reset": "__u8 reset_type;__u8 rsvd1;__u16 rsvd2;",
"mpi3mr_bsg_drv_cmd": "__u8 mrioc_id;__u8 opcode;__u16 rsvd1;__u32 rsvd2[4];",
"mpi3mr_bsg_in_adpinfo": "__u32 adp_type;__u32 rsvd1;__u32 pci_dev_id;__u32 pci_dev_hw_rev;__u32 pci_subsys_dev_id;__u32 pci_subsys_ven_id;__u32 pci_dev :5;__u32 pci_func :3;__u32 pci_bus :8;__u16 rsvd2;__u32 pci_seg_id;__u32 app_intfc_ver;__u8 adp_state;__u8 rsvd3;__u16 rsvd4;__u32 rsvd5[2];struct mpi3_driver_info_layout driver_info;",
"mpi3mr_bsg_in_hdb_status": "__u8 num_hdb_types;__u8 element_trigger_format;__u16 rsvd2;__u32 rsvd3;struct mpi3mr_hdb_entry entry[1];",
"mpi3mr_bsg_in_log_data": "struct mpi3mr_logdata_entry entry[1];",
"mpi3mr_bsg_in_reply_buf": "__u8 mpi_reply_type;__u8 rsvd1;__u16 rsvd2;__u8 reply_buf[];",
"mpi3mr_bsg_mptcmd": "__u8 mrioc_id;__u8 rsvd1;__u16 timeout;__u32 rsvd2;struct mpi3mr_buf_entry_list buf_entry_list;",
"mpi3mr_bsg_out_pel_enable": "__u16 pel_locale;__u8 pel_class;__u8 rsvd;",
"mpi3mr_bsg_out_refresh_hdb_triggers": "__u8 page_type;__u8 rsvd1;__u16 rsvd2;",
"mpi3mr_bsg_out_repost_hdb": "__u8 buf_type;__u8 rsvd1;__u16 rsvd2;",
"mpi3mr_bsg_out_upload_hdb": "__u8 buf_type;__u8 rsvd1;__u16 rsvd2;__u32 start_offset;__u32 length;",
"mpi3mr_bsg_packet": "__u8 cmd_type;__u8 rsvd1;__u16 rsvd2;__u32 rsvd3;union {struct mpi3mr_bsg_drv_cmd drvrcmd;struct mpi3mr_bsg_mptcmd mptcmd;} cmd;",
"mpi3mr_buf_entry": "__u8 buf_type;__u8 rsvd1;__u16 rsvd2;__u32 buf_len;",
"mpi3mr_buf_entry_list": "__u8 num_of_entries;__u8 rsvd1;__u16 rsvd2;__u32 rsvd3;struct mpi3mr_buf_entry buf_entry[1];",
"mpi3mr_change_count": "__u16 change_count;__u16 rsvd;",
"mpi3mr_device_map_info": "__u16 handle;__u16 perst_id;__u32 target_id;__u8 bus_id;__u8 rsvd1;__u16 rsvd2;",
"mpi3mr_hdb_entry": "__u8 buf_type;__u8 status;__u8 trigger_type;__u8 rsvd1;__u16 size;__u16 rsvd2;__u64 trigger_data;__u32 rsvd3;__u32 rsvd4;",
"mpi3mr_logdata_enable": "__u16 max_entries;__u16 rsvd;",
"mpi3mr_logdata_entry": "__u8 valid_entry;__u8 rsvd1;__u16 rsvd2;__u8 data[1];"
}`),
);
