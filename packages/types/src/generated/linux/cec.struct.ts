// Generated from Linux 7.3.4 <linux/cec.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/cec.h>`: 76 bytes. */
export interface cec_caps extends RecordView<'struct cec_caps'> {
  get driver(): Uint8Array;
  set driver(value: Bytes);
  get name(): Uint8Array;
  set name(value: Bytes);
  available_log_addrs: number;
  capabilities: number;
  version: number;
}

export const cec_caps: Descriptor<cec_caps> = /* @__PURE__ */ declareStruct(
  'cec_caps',
  `
  char driver[32];
  char name[32];
  __u32 available_log_addrs;
  __u32 capabilities;
  __u32 version;
`,
);

/** `<linux/cec.h>`: 68 bytes. */
export interface cec_connector_info extends RecordView<'struct cec_connector_info'> {
  type: number;
  get drm(): cec_drm_connector_info;
  set drm(value: cec_drm_connector_info | Init<cec_drm_connector_info>);
  get raw(): Uint32Array;
  set raw(value: Iterable<Integer>);
}

export const cec_connector_info: Descriptor<cec_connector_info> = /* @__PURE__ */ declareStruct(
  'cec_connector_info',
  `
  __u32 type;
  union {
    struct cec_drm_connector_info drm;
    __u32 raw[16];
  };
`,
  { uses: () => [cec_drm_connector_info] },
);

/** `<linux/cec.h>`: 8 bytes. */
export interface cec_drm_connector_info extends RecordView<'struct cec_drm_connector_info'> {
  card_no: number;
  connector_id: number;
}

export const cec_drm_connector_info: Descriptor<cec_drm_connector_info> =
  /* @__PURE__ */ declareStruct(
    'cec_drm_connector_info',
    `
  __u32 card_no;
  __u32 connector_id;
`,
  );

/** `<linux/cec.h>`: 80 bytes. */
export interface cec_event extends RecordView<'struct cec_event'> {
  get ts(): bigint;
  set ts(value: Integer);
  event: number;
  flags: number;
  get state_change(): cec_event_state_change;
  set state_change(value: cec_event_state_change | Init<cec_event_state_change>);
  get lost_msgs(): cec_event_lost_msgs;
  set lost_msgs(value: cec_event_lost_msgs | Init<cec_event_lost_msgs>);
  get raw(): Uint32Array;
  set raw(value: Iterable<Integer>);
}

export const cec_event: Descriptor<cec_event> = /* @__PURE__ */ declareStruct(
  'cec_event',
  `
  __u64 ts;
  __u32 event;
  __u32 flags;
  union {
    struct cec_event_state_change state_change;
    struct cec_event_lost_msgs lost_msgs;
    __u32 raw[16];
  };
`,
  { uses: () => [cec_event_lost_msgs, cec_event_state_change] },
);

/** `<linux/cec.h>`: 4 bytes. */
export interface cec_event_lost_msgs extends RecordView<'struct cec_event_lost_msgs'> {
  lost_msgs: number;
}

export const cec_event_lost_msgs: Descriptor<cec_event_lost_msgs> = /* @__PURE__ */ declareStruct(
  'cec_event_lost_msgs',
  `
  __u32 lost_msgs;
`,
);

/** `<linux/cec.h>`: 6 bytes. */
export interface cec_event_state_change extends RecordView<'struct cec_event_state_change'> {
  phys_addr: number;
  log_addr_mask: number;
  have_conn_info: number;
}

export const cec_event_state_change: Descriptor<cec_event_state_change> =
  /* @__PURE__ */ declareStruct(
    'cec_event_state_change',
    `
  __u16 phys_addr;
  __u16 log_addr_mask;
  __u16 have_conn_info;
`,
  );

/** `<linux/cec.h>`: 92 bytes. */
export interface cec_log_addrs extends RecordView<'struct cec_log_addrs'> {
  get log_addr(): Uint8Array;
  set log_addr(value: Bytes);
  log_addr_mask: number;
  cec_version: number;
  num_log_addrs: number;
  vendor_id: number;
  flags: number;
  get osd_name(): Uint8Array;
  set osd_name(value: Bytes);
  get primary_device_type(): Uint8Array;
  set primary_device_type(value: Bytes);
  get log_addr_type(): Uint8Array;
  set log_addr_type(value: Bytes);
  get all_device_types(): Uint8Array;
  set all_device_types(value: Bytes);
  get features(): Elements<Elements<number>>;
  set features(value: Iterable<Iterable<number>>);
}

export const cec_log_addrs: Descriptor<cec_log_addrs> = /* @__PURE__ */ declareStruct(
  'cec_log_addrs',
  `
  __u8 log_addr[4];
  __u16 log_addr_mask;
  __u8 cec_version;
  __u8 num_log_addrs;
  __u32 vendor_id;
  __u32 flags;
  char osd_name[15];
  __u8 primary_device_type[4];
  __u8 log_addr_type[4];
  __u8 all_device_types[4];
  __u8 features[4][12];
`,
);

/** `<linux/cec.h>`: 56 bytes. */
export interface cec_msg extends RecordView<'struct cec_msg'> {
  get tx_ts(): bigint;
  set tx_ts(value: Integer);
  get rx_ts(): bigint;
  set rx_ts(value: Integer);
  len: number;
  timeout: number;
  sequence: number;
  flags: number;
  get msg(): Uint8Array;
  set msg(value: Bytes);
  reply: number;
  rx_status: number;
  tx_status: number;
  tx_arb_lost_cnt: number;
  tx_nack_cnt: number;
  tx_low_drive_cnt: number;
  tx_error_cnt: number;
}

export const cec_msg: Descriptor<cec_msg> = /* @__PURE__ */ declareStruct(
  'cec_msg',
  `
  __u64 tx_ts;
  __u64 rx_ts;
  __u32 len;
  __u32 timeout;
  __u32 sequence;
  __u32 flags;
  __u8 msg[16];
  __u8 reply;
  __u8 rx_status;
  __u8 tx_status;
  __u8 tx_arb_lost_cnt;
  __u8 tx_nack_cnt;
  __u8 tx_low_drive_cnt;
  __u8 tx_error_cnt;
`,
);
