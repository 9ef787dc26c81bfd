// Generated from Linux 7.3.4 <linux/virtio_scsi.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/virtio_scsi.h>`: 51 bytes. */
export interface virtio_scsi_cmd_req extends RecordView<'struct virtio_scsi_cmd_req'> {
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

export const virtio_scsi_cmd_req: Descriptor<virtio_scsi_cmd_req> = /* @__PURE__ */ declareStruct(
  'virtio_scsi_cmd_req',
  `
  __u8 lun[8];
  __u64 tag;
  __u8 task_attr;
  __u8 prio;
  __u8 crn;
  __u8 cdb[32];
`,
  { pack: 1 },
);

/** `<linux/virtio_scsi.h>`: 59 bytes. */
export interface virtio_scsi_cmd_req_pi extends RecordView<'struct virtio_scsi_cmd_req_pi'> {
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

export const virtio_scsi_cmd_req_pi: Descriptor<virtio_scsi_cmd_req_pi> =
  /* @__PURE__ */ declareStruct(
    'virtio_scsi_cmd_req_pi',
    `
  __u8 lun[8];
  __u64 tag;
  __u8 task_attr;
  __u8 prio;
  __u8 crn;
  __u32 pi_bytesout;
  __u32 pi_bytesin;
  __u8 cdb[32];
`,
    { pack: 1 },
  );

/** `<linux/virtio_scsi.h>`: 108 bytes. */
export interface virtio_scsi_cmd_resp extends RecordView<'struct virtio_scsi_cmd_resp'> {
  sense_len: number;
  resid: number;
  status_qualifier: number;
  status: number;
  response: number;
  get sense(): Uint8Array;
  set sense(value: Bytes);
}

export const virtio_scsi_cmd_resp: Descriptor<virtio_scsi_cmd_resp> = /* @__PURE__ */ declareStruct(
  'virtio_scsi_cmd_resp',
  `
  __u32 sense_len;
  __u32 resid;
  __u16 status_qualifier;
  __u8 status;
  __u8 response;
  __u8 sense[96];
`,
  { pack: 1 },
);

/** `<linux/virtio_scsi.h>`: 36 bytes. */
export interface virtio_scsi_config extends RecordView<'struct virtio_scsi_config'> {
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

export const virtio_scsi_config: Descriptor<virtio_scsi_config> = /* @__PURE__ */ declareStruct(
  'virtio_scsi_config',
  `
  __u32 num_queues;
  __u32 seg_max;
  __u32 max_sectors;
  __u32 cmd_per_lun;
  __u32 event_info_size;
  __u32 sense_size;
  __u32 cdb_size;
  __u16 max_channel;
  __u16 max_target;
  __u32 max_lun;
`,
  { pack: 1 },
);

/** `<linux/virtio_scsi.h>`: 16 bytes. */
export interface virtio_scsi_ctrl_an_req extends RecordView<'struct virtio_scsi_ctrl_an_req'> {
  type: number;
  get lun(): Uint8Array;
  set lun(value: Bytes);
  event_requested: number;
}

export const virtio_scsi_ctrl_an_req: Descriptor<virtio_scsi_ctrl_an_req> =
  /* @__PURE__ */ declareStruct(
    'virtio_scsi_ctrl_an_req',
    `
  __u32 type;
  __u8 lun[8];
  __u32 event_requested;
`,
    { pack: 1 },
  );

/** `<linux/virtio_scsi.h>`: 5 bytes. */
export interface virtio_scsi_ctrl_an_resp extends RecordView<'struct virtio_scsi_ctrl_an_resp'> {
  event_actual: number;
  response: number;
}

export const virtio_scsi_ctrl_an_resp: Descriptor<virtio_scsi_ctrl_an_resp> =
  /* @__PURE__ */ declareStruct(
    'virtio_scsi_ctrl_an_resp',
    `
  __u32 event_actual;
  __u8 response;
`,
    { pack: 1 },
  );

/** `<linux/virtio_scsi.h>`: 24 bytes. */
export interface virtio_scsi_ctrl_tmf_req extends RecordView<'struct virtio_scsi_ctrl_tmf_req'> {
  type: number;
  subtype: number;
  get lun(): Uint8Array;
  set lun(value: Bytes);
  get tag(): bigint;
  set tag(value: Integer);
}

export const virtio_scsi_ctrl_tmf_req: Descriptor<virtio_scsi_ctrl_tmf_req> =
  /* @__PURE__ */ declareStruct(
    'virtio_scsi_ctrl_tmf_req',
    `
  __u32 type;
  __u32 subtype;
  __u8 lun[8];
  __u64 tag;
`,
    { pack: 1 },
  );

/** `<linux/virtio_scsi.h>`: 1 bytes. */
export interface virtio_scsi_ctrl_tmf_resp extends RecordView<'struct virtio_scsi_ctrl_tmf_resp'> {
  response: number;
}

export const virtio_scsi_ctrl_tmf_resp: Descriptor<virtio_scsi_ctrl_tmf_resp> =
  /* @__PURE__ */ declareStruct(
    'virtio_scsi_ctrl_tmf_resp',
    `
  __u8 response;
`,
  );

/** `<linux/virtio_scsi.h>`: 16 bytes. */
export interface virtio_scsi_event extends RecordView<'struct virtio_scsi_event'> {
  event: number;
  get lun(): Uint8Array;
  set lun(value: Bytes);
  reason: number;
}

export const virtio_scsi_event: Descriptor<virtio_scsi_event> = /* @__PURE__ */ declareStruct(
  'virtio_scsi_event',
  `
  __u32 event;
  __u8 lun[8];
  __u32 reason;
`,
  { pack: 1 },
);
