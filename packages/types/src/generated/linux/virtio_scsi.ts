// Generated from Linux 7.3.4 <linux/virtio_scsi.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const VIRTIO_SCSI_CDB_DEFAULT_SIZE = 32,
  VIRTIO_SCSI_CDB_SIZE = 32,
  VIRTIO_SCSI_EVT_RESET_HARD = 0,
  VIRTIO_SCSI_EVT_RESET_REMOVED = 2,
  VIRTIO_SCSI_EVT_RESET_RESCAN = 1,
  VIRTIO_SCSI_F_CHANGE = 2,
  VIRTIO_SCSI_F_HOTPLUG = 1,
  VIRTIO_SCSI_F_INOUT = 0,
  VIRTIO_SCSI_F_T10_PI = 3,
  VIRTIO_SCSI_SENSE_DEFAULT_SIZE = 96,
  VIRTIO_SCSI_SENSE_SIZE = 96,
  VIRTIO_SCSI_S_ABORTED = 2,
  VIRTIO_SCSI_S_ACA = 3,
  VIRTIO_SCSI_S_BAD_TARGET = 3,
  VIRTIO_SCSI_S_BUSY = 5,
  VIRTIO_SCSI_S_FAILURE = 9,
  VIRTIO_SCSI_S_FUNCTION_REJECTED = 11,
  VIRTIO_SCSI_S_FUNCTION_SUCCEEDED = 10,
  VIRTIO_SCSI_S_HEAD = 2,
  VIRTIO_SCSI_S_INCORRECT_LUN = 12,
  VIRTIO_SCSI_S_NEXUS_FAILURE = 8,
  VIRTIO_SCSI_S_OK = 0,
  VIRTIO_SCSI_S_ORDERED = 1,
  VIRTIO_SCSI_S_OVERRUN = 1,
  VIRTIO_SCSI_S_RESET = 4,
  VIRTIO_SCSI_S_SIMPLE = 0,
  VIRTIO_SCSI_S_TARGET_FAILURE = 7,
  VIRTIO_SCSI_S_TRANSPORT_FAILURE = 6,
  VIRTIO_SCSI_T_AN_QUERY = 1,
  VIRTIO_SCSI_T_AN_SUBSCRIBE = 2,
  VIRTIO_SCSI_T_ASYNC_NOTIFY = 2,
  VIRTIO_SCSI_T_EVENTS_MISSED = 2147483648,
  VIRTIO_SCSI_T_NO_EVENT = 0,
  VIRTIO_SCSI_T_PARAM_CHANGE = 3,
  VIRTIO_SCSI_T_TMF = 0,
  VIRTIO_SCSI_T_TMF_ABORT_TASK = 0,
  VIRTIO_SCSI_T_TMF_ABORT_TASK_SET = 1,
  VIRTIO_SCSI_T_TMF_CLEAR_ACA = 2,
  VIRTIO_SCSI_T_TMF_CLEAR_TASK_SET = 3,
  VIRTIO_SCSI_T_TMF_I_T_NEXUS_RESET = 4,
  VIRTIO_SCSI_T_TMF_LOGICAL_UNIT_RESET = 5,
  VIRTIO_SCSI_T_TMF_QUERY_TASK = 6,
  VIRTIO_SCSI_T_TMF_QUERY_TASK_SET = 7,
  VIRTIO_SCSI_T_TRANSPORT_RESET = 1;
export declare namespace struct {
  /** `<linux/virtio_scsi.h>`: 51 bytes. */
  interface virtio_scsi_cmd_req extends RecordView<'struct virtio_scsi_cmd_req'> {
    get lun(): Uint8Array;
    set lun(value: Bytes);
    get tag(): bigint;
    set tag(value: Integer);
    task_attr: number;
    prio: number;
    crn: number;
    get cdb(): Uint8Array;
    set cdb(value: Bytes);
  }

  /** `<linux/virtio_scsi.h>`: 59 bytes. */
  interface virtio_scsi_cmd_req_pi extends RecordView<'struct virtio_scsi_cmd_req_pi'> {
    get lun(): Uint8Array;
    set lun(value: Bytes);
    get tag(): bigint;
    set tag(value: Integer);
    task_attr: number;
    prio: number;
    crn: number;
    pi_bytesout: number;
    pi_bytesin: number;
    get cdb(): Uint8Array;
    set cdb(value: Bytes);
  }

  /** `<linux/virtio_scsi.h>`: 108 bytes. */
  interface virtio_scsi_cmd_resp extends RecordView<'struct virtio_scsi_cmd_resp'> {
    sense_len: number;
    resid: number;
    status_qualifier: number;
    status: number;
    response: number;
    get sense(): Uint8Array;
    set sense(value: Bytes);
  }

  /** `<linux/virtio_scsi.h>`: 36 bytes. */
  interface virtio_scsi_config extends RecordView<'struct virtio_scsi_config'> {
    num_queues: number;
    seg_max: number;
    max_sectors: number;
    cmd_per_lun: number;
    event_info_size: number;
    sense_size: number;
    cdb_size: number;
    max_channel: number;
    max_target: number;
    max_lun: number;
  }

  /** `<linux/virtio_scsi.h>`: 16 bytes. */
  interface virtio_scsi_ctrl_an_req extends RecordView<'struct virtio_scsi_ctrl_an_req'> {
    type: number;
    get lun(): Uint8Array;
    set lun(value: Bytes);
    event_requested: number;
  }

  /** `<linux/virtio_scsi.h>`: 5 bytes. */
  interface virtio_scsi_ctrl_an_resp extends RecordView<'struct virtio_scsi_ctrl_an_resp'> {
    event_actual: number;
    response: number;
  }

  /** `<linux/virtio_scsi.h>`: 24 bytes. */
  interface virtio_scsi_ctrl_tmf_req extends RecordView<'struct virtio_scsi_ctrl_tmf_req'> {
    type: number;
    subtype: number;
    get lun(): Uint8Array;
    set lun(value: Bytes);
    get tag(): bigint;
    set tag(value: Integer);
  }

  /** `<linux/virtio_scsi.h>`: 1 bytes. */
  interface virtio_scsi_ctrl_tmf_resp extends RecordView<'struct virtio_scsi_ctrl_tmf_resp'> {
    response: number;
  }

  /** `<linux/virtio_scsi.h>`: 16 bytes. */
  interface virtio_scsi_event extends RecordView<'struct virtio_scsi_event'> {
    event: number;
    get lun(): Uint8Array;
    set lun(value: Bytes);
    reason: number;
  }
}

export const struct: {
  readonly virtio_scsi_cmd_req: Descriptor<struct.virtio_scsi_cmd_req>;
  readonly virtio_scsi_cmd_req_pi: Descriptor<struct.virtio_scsi_cmd_req_pi>;
  readonly virtio_scsi_cmd_resp: Descriptor<struct.virtio_scsi_cmd_resp>;
  readonly virtio_scsi_config: Descriptor<struct.virtio_scsi_config>;
  readonly virtio_scsi_ctrl_an_req: Descriptor<struct.virtio_scsi_ctrl_an_req>;
  readonly virtio_scsi_ctrl_an_resp: Descriptor<struct.virtio_scsi_ctrl_an_resp>;
  readonly virtio_scsi_ctrl_tmf_req: Descriptor<struct.virtio_scsi_ctrl_tmf_req>;
  readonly virtio_scsi_ctrl_tmf_resp: Descriptor<struct.virtio_scsi_ctrl_tmf_resp>;
  readonly virtio_scsi_event: Descriptor<struct.virtio_scsi_event>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"virtio_scsi_cmd_req": ["__u8 lun[8];__u64 tag;__u8 task_attr;__u8 prio;__u8 crn;__u8 cdb[32];",{"pack":1}],
"virtio_scsi_cmd_req_pi": ["__u8 lun[8];__u64 tag;__u8 task_attr;__u8 prio;__u8 crn;__u32 pi_bytesout;__u32 pi_bytesin;__u8 cdb[32];",{"pack":1}],
"virtio_scsi_cmd_resp": ["__u32 sense_len;__u32 resid;__u16 status_qualifier;__u8 status;__u8 response;__u8 sense[96];",{"pack":1}],
"virtio_scsi_config": ["__u32 num_queues;__u32 seg_max;__u32 max_sectors;__u32 cmd_per_lun;__u32 event_info_size;__u32 sense_size;__u32 cdb_size;__u16 max_channel;__u16 max_target;__u32 max_lun;",{"pack":1}],
"virtio_scsi_ctrl_an_req": ["__u32 type;__u8 lun[8];__u32 event_requested;",{"pack":1}],
"virtio_scsi_ctrl_an_resp": ["__u32 event_actual;__u8 response;",{"pack":1}],
"virtio_scsi_ctrl_tmf_req": ["__u32 type;__u32 subtype;__u8 lun[8];__u64 tag;",{"pack":1}],
"virtio_scsi_ctrl_tmf_resp": "__u8 response;",
"virtio_scsi_event": ["__u32 event;__u8 lun[8];__u32 reason;",{"pack":1}]
}`),
);
