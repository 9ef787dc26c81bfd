// Generated from Linux 7.3.4 <linux/virtio_rtc.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/virtio_rtc.h>`: 16 bytes. */
export interface virtio_rtc_notif_alarm extends RecordView<'struct virtio_rtc_notif_alarm'> {
  get head(): virtio_rtc_notif_head;
  set head(value: virtio_rtc_notif_head | Init<virtio_rtc_notif_head>);
  clock_id: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const virtio_rtc_notif_alarm: Descriptor<virtio_rtc_notif_alarm> =
  /* @__PURE__ */ declareStruct(
    'virtio_rtc_notif_alarm',
    `
  struct virtio_rtc_notif_head head;
  __le16 clock_id;
  __u8 reserved[6];
`,
    { uses: () => [virtio_rtc_notif_head] },
  );

/** `<linux/virtio_rtc.h>`: 8 bytes. */
export interface virtio_rtc_notif_head extends RecordView<'struct virtio_rtc_notif_head'> {
  msg_type: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const virtio_rtc_notif_head: Descriptor<virtio_rtc_notif_head> =
  /* @__PURE__ */ declareStruct(
    'virtio_rtc_notif_head',
    `
  __le16 msg_type;
  __u8 reserved[6];
`,
  );

/** `<linux/virtio_rtc.h>`: 8 bytes. */
export interface virtio_rtc_req_cfg extends RecordView<'struct virtio_rtc_req_cfg'> {
  get head(): virtio_rtc_req_head;
  set head(value: virtio_rtc_req_head | Init<virtio_rtc_req_head>);
}

export const virtio_rtc_req_cfg: Descriptor<virtio_rtc_req_cfg> = /* @__PURE__ */ declareStruct(
  'virtio_rtc_req_cfg',
  `
  struct virtio_rtc_req_head head;
`,
  { uses: () => [virtio_rtc_req_head] },
);

/** `<linux/virtio_rtc.h>`: 16 bytes. */
export interface virtio_rtc_req_clock_cap extends RecordView<'struct virtio_rtc_req_clock_cap'> {
  get head(): virtio_rtc_req_head;
  set head(value: virtio_rtc_req_head | Init<virtio_rtc_req_head>);
  clock_id: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const virtio_rtc_req_clock_cap: Descriptor<virtio_rtc_req_clock_cap> =
  /* @__PURE__ */ declareStruct(
    'virtio_rtc_req_clock_cap',
    `
  struct virtio_rtc_req_head head;
  __le16 clock_id;
  __u8 reserved[6];
`,
    { uses: () => [virtio_rtc_req_head] },
  );

/** `<linux/virtio_rtc.h>`: 16 bytes. */
export interface virtio_rtc_req_cross_cap extends RecordView<'struct virtio_rtc_req_cross_cap'> {
  get head(): virtio_rtc_req_head;
  set head(value: virtio_rtc_req_head | Init<virtio_rtc_req_head>);
  clock_id: number;
  hw_counter: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const virtio_rtc_req_cross_cap: Descriptor<virtio_rtc_req_cross_cap> =
  /* @__PURE__ */ declareStruct(
    'virtio_rtc_req_cross_cap',
    `
  struct virtio_rtc_req_head head;
  __le16 clock_id;
  __u8 hw_counter;
  __u8 reserved[5];
`,
    { uses: () => [virtio_rtc_req_head] },
  );

/** `<linux/virtio_rtc.h>`: 8 bytes. */
export interface virtio_rtc_req_head extends RecordView<'struct virtio_rtc_req_head'> {
  msg_type: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const virtio_rtc_req_head: Descriptor<virtio_rtc_req_head> = /* @__PURE__ */ declareStruct(
  'virtio_rtc_req_head',
  `
  __le16 msg_type;
  __u8 reserved[6];
`,
);

/** `<linux/virtio_rtc.h>`: 16 bytes. */
export interface virtio_rtc_req_read extends RecordView<'struct virtio_rtc_req_read'> {
  get head(): virtio_rtc_req_head;
  set head(value: virtio_rtc_req_head | Init<virtio_rtc_req_head>);
  clock_id: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const virtio_rtc_req_read: Descriptor<virtio_rtc_req_read> = /* @__PURE__ */ declareStruct(
  'virtio_rtc_req_read',
  `
  struct virtio_rtc_req_head head;
  __le16 clock_id;
  __u8 reserved[6];
`,
  { uses: () => [virtio_rtc_req_head] },
);

/** `<linux/virtio_rtc.h>`: 16 bytes. */
export interface virtio_rtc_req_read_alarm extends RecordView<'struct virtio_rtc_req_read_alarm'> {
  get head(): virtio_rtc_req_head;
  set head(value: virtio_rtc_req_head | Init<virtio_rtc_req_head>);
  clock_id: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const virtio_rtc_req_read_alarm: Descriptor<virtio_rtc_req_read_alarm> =
  /* @__PURE__ */ declareStruct(
    'virtio_rtc_req_read_alarm',
    `
  struct virtio_rtc_req_head head;
  __le16 clock_id;
  __u8 reserved[6];
`,
    { uses: () => [virtio_rtc_req_head] },
  );

/** `<linux/virtio_rtc.h>`: 16 bytes. */
export interface virtio_rtc_req_read_cross extends RecordView<'struct virtio_rtc_req_read_cross'> {
  get head(): virtio_rtc_req_head;
  set head(value: virtio_rtc_req_head | Init<virtio_rtc_req_head>);
  clock_id: number;
  hw_counter: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const virtio_rtc_req_read_cross: Descriptor<virtio_rtc_req_read_cross> =
  /* @__PURE__ */ declareStruct(
    'virtio_rtc_req_read_cross',
    `
  struct virtio_rtc_req_head head;
  __le16 clock_id;
  __u8 hw_counter;
  __u8 reserved[5];
`,
    { uses: () => [virtio_rtc_req_head] },
  );

/** `<linux/virtio_rtc.h>`: 24 bytes. */
export interface virtio_rtc_req_set_alarm extends RecordView<'struct virtio_rtc_req_set_alarm'> {
  get head(): virtio_rtc_req_head;
  set head(value: virtio_rtc_req_head | Init<virtio_rtc_req_head>);
  get alarm_time(): bigint;
  set alarm_time(value: Integer);
  clock_id: number;
  flags: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const virtio_rtc_req_set_alarm: Descriptor<virtio_rtc_req_set_alarm> =
  /* @__PURE__ */ declareStruct(
    'virtio_rtc_req_set_alarm',
    `
  struct virtio_rtc_req_head head;
  __le64 alarm_time;
  __le16 clock_id;
  __u8 flags;
  __u8 reserved[5];
`,
    { uses: () => [virtio_rtc_req_head] },
  );

/** `<linux/virtio_rtc.h>`: 16 bytes. */
export interface virtio_rtc_req_set_alarm_enabled
  extends RecordView<'struct virtio_rtc_req_set_alarm_enabled'> {
  get head(): virtio_rtc_req_head;
  set head(value: virtio_rtc_req_head | Init<virtio_rtc_req_head>);
  clock_id: number;
  flags: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const virtio_rtc_req_set_alarm_enabled: Descriptor<virtio_rtc_req_set_alarm_enabled> =
  /* @__PURE__ */ declareStruct(
    'virtio_rtc_req_set_alarm_enabled',
    `
  struct virtio_rtc_req_head head;
  __le16 clock_id;
  __u8 flags;
  __u8 reserved[5];
`,
    { uses: () => [virtio_rtc_req_head] },
  );

/** `<linux/virtio_rtc.h>`: 16 bytes. */
export interface virtio_rtc_resp_cfg extends RecordView<'struct virtio_rtc_resp_cfg'> {
  get head(): virtio_rtc_resp_head;
  set head(value: virtio_rtc_resp_head | Init<virtio_rtc_resp_head>);
  num_clocks: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const virtio_rtc_resp_cfg: Descriptor<virtio_rtc_resp_cfg> = /* @__PURE__ */ declareStruct(
  'virtio_rtc_resp_cfg',
  `
  struct virtio_rtc_resp_head head;
  __le16 num_clocks;
  __u8 reserved[6];
`,
  { uses: () => [virtio_rtc_resp_head] },
);

/** `<linux/virtio_rtc.h>`: 16 bytes. */
export interface virtio_rtc_resp_clock_cap extends RecordView<'struct virtio_rtc_resp_clock_cap'> {
  get head(): virtio_rtc_resp_head;
  set head(value: virtio_rtc_resp_head | Init<virtio_rtc_resp_head>);
  type: number;
  leap_second_smearing: number;
  flags: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const virtio_rtc_resp_clock_cap: Descriptor<virtio_rtc_resp_clock_cap> =
  /* @__PURE__ */ declareStruct(
    'virtio_rtc_resp_clock_cap',
    `
  struct virtio_rtc_resp_head head;
  __u8 type;
  __u8 leap_second_smearing;
  __u8 flags;
  __u8 reserved[5];
`,
    { uses: () => [virtio_rtc_resp_head] },
  );

/** `<linux/virtio_rtc.h>`: 16 bytes. */
export interface virtio_rtc_resp_cross_cap extends RecordView<'struct virtio_rtc_resp_cross_cap'> {
  get head(): virtio_rtc_resp_head;
  set head(value: virtio_rtc_resp_head | Init<virtio_rtc_resp_head>);
  flags: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const virtio_rtc_resp_cross_cap: Descriptor<virtio_rtc_resp_cross_cap> =
  /* @__PURE__ */ declareStruct(
    'virtio_rtc_resp_cross_cap',
    `
  struct virtio_rtc_resp_head head;
  __u8 flags;
  __u8 reserved[7];
`,
    { uses: () => [virtio_rtc_resp_head] },
  );

/** `<linux/virtio_rtc.h>`: 8 bytes. */
export interface virtio_rtc_resp_head extends RecordView<'struct virtio_rtc_resp_head'> {
  status: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const virtio_rtc_resp_head: Descriptor<virtio_rtc_resp_head> = /* @__PURE__ */ declareStruct(
  'virtio_rtc_resp_head',
  `
  __u8 status;
  __u8 reserved[7];
`,
);

/** `<linux/virtio_rtc.h>`: 16 bytes. */
export interface virtio_rtc_resp_read extends RecordView<'struct virtio_rtc_resp_read'> {
  get head(): virtio_rtc_resp_head;
  set head(value: virtio_rtc_resp_head | Init<virtio_rtc_resp_head>);
  get clock_reading(): bigint;
  set clock_reading(value: Integer);
}

export const virtio_rtc_resp_read: Descriptor<virtio_rtc_resp_read> = /* @__PURE__ */ declareStruct(
  'virtio_rtc_resp_read',
  `
  struct virtio_rtc_resp_head head;
  __le64 clock_reading;
`,
  { uses: () => [virtio_rtc_resp_head] },
);

/** `<linux/virtio_rtc.h>`: 24 bytes. */
export interface virtio_rtc_resp_read_alarm
  extends RecordView<'struct virtio_rtc_resp_read_alarm'> {
  get head(): virtio_rtc_resp_head;
  set head(value: virtio_rtc_resp_head | Init<virtio_rtc_resp_head>);
  get alarm_time(): bigint;
  set alarm_time(value: Integer);
  flags: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const virtio_rtc_resp_read_alarm: Descriptor<virtio_rtc_resp_read_alarm> =
  /* @__PURE__ */ declareStruct(
    'virtio_rtc_resp_read_alarm',
    `
  struct virtio_rtc_resp_head head;
  __le64 alarm_time;
  __u8 flags;
  __u8 reserved[7];
`,
    { uses: () => [virtio_rtc_resp_head] },
  );

/** `<linux/virtio_rtc.h>`: 24 bytes. */
export interface virtio_rtc_resp_read_cross
  extends RecordView<'struct virtio_rtc_resp_read_cross'> {
  get head(): virtio_rtc_resp_head;
  set head(value: virtio_rtc_resp_head | Init<virtio_rtc_resp_head>);
  get clock_reading(): bigint;
  set clock_reading(value: Integer);
  get counter_cycles(): bigint;
  set counter_cycles(value: Integer);
}

export const virtio_rtc_resp_read_cross: Descriptor<virtio_rtc_resp_read_cross> =
  /* @__PURE__ */ declareStruct(
    'virtio_rtc_resp_read_cross',
    `
  struct virtio_rtc_resp_head head;
  __le64 clock_reading;
  __le64 counter_cycles;
`,
    { uses: () => [virtio_rtc_resp_head] },
  );

/** `<linux/virtio_rtc.h>`: 8 bytes. */
export interface virtio_rtc_resp_set_alarm extends RecordView<'struct virtio_rtc_resp_set_alarm'> {
  get head(): virtio_rtc_resp_head;
  set head(value: virtio_rtc_resp_head | Init<virtio_rtc_resp_head>);
}

export const virtio_rtc_resp_set_alarm: Descriptor<virtio_rtc_resp_set_alarm> =
  /* @__PURE__ */ declareStruct(
    'virtio_rtc_resp_set_alarm',
    `
  struct virtio_rtc_resp_head head;
`,
    { uses: () => [virtio_rtc_resp_head] },
  );

/** `<linux/virtio_rtc.h>`: 8 bytes. */
export interface virtio_rtc_resp_set_alarm_enabled
  extends RecordView<'struct virtio_rtc_resp_set_alarm_enabled'> {
  get head(): virtio_rtc_resp_head;
  set head(value: virtio_rtc_resp_head | Init<virtio_rtc_resp_head>);
}

export const virtio_rtc_resp_set_alarm_enabled: Descriptor<virtio_rtc_resp_set_alarm_enabled> =
  /* @__PURE__ */ declareStruct(
    'virtio_rtc_resp_set_alarm_enabled',
    `
  struct virtio_rtc_resp_head head;
`,
    { uses: () => [virtio_rtc_resp_head] },
  );
