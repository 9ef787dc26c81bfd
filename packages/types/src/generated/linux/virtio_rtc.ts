// Generated from Linux 7.3.4 <linux/virtio_rtc.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const VIRTIO_RTC_CLOCK_MONOTONIC = 2,
  VIRTIO_RTC_CLOCK_TAI = 1,
  VIRTIO_RTC_CLOCK_UTC = 0,
  VIRTIO_RTC_CLOCK_UTC_MAYBE_SMEARED = 4,
  VIRTIO_RTC_CLOCK_UTC_SMEARED = 3,
  VIRTIO_RTC_COUNTER_ARM_VCT = 0,
  VIRTIO_RTC_COUNTER_INVALID = 255,
  VIRTIO_RTC_COUNTER_X86_TSC = 1,
  VIRTIO_RTC_FLAG_ALARM_CAP = 1,
  VIRTIO_RTC_FLAG_ALARM_ENABLED = 1,
  VIRTIO_RTC_FLAG_CROSS_CAP = 1,
  VIRTIO_RTC_F_ALARM = 0,
  VIRTIO_RTC_NOTIF_ALARM = 8192,
  VIRTIO_RTC_REQ_CFG = 4096,
  VIRTIO_RTC_REQ_CLOCK_CAP = 4097,
  VIRTIO_RTC_REQ_CROSS_CAP = 4098,
  VIRTIO_RTC_REQ_READ = 1,
  VIRTIO_RTC_REQ_READ_ALARM = 4099,
  VIRTIO_RTC_REQ_READ_CROSS = 2,
  VIRTIO_RTC_REQ_SET_ALARM = 4100,
  VIRTIO_RTC_REQ_SET_ALARM_ENABLED = 4101,
  VIRTIO_RTC_SMEAR_NOON_LINEAR = 1,
  VIRTIO_RTC_SMEAR_UNSPECIFIED = 0,
  VIRTIO_RTC_SMEAR_UTC_SLS = 2,
  VIRTIO_RTC_S_EINVAL = 4,
  VIRTIO_RTC_S_EIO = 5,
  VIRTIO_RTC_S_ENODEV = 3,
  VIRTIO_RTC_S_EOPNOTSUPP = 2,
  VIRTIO_RTC_S_OK = 0;
export declare namespace struct {
  /** `<linux/virtio_rtc.h>`: 16 bytes. */
  interface virtio_rtc_notif_alarm extends RecordView<'struct virtio_rtc_notif_alarm'> {
    get head(): struct.virtio_rtc_notif_head;
    set head(value: From<struct.virtio_rtc_notif_head>);
    clock_id: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/virtio_rtc.h>`: 8 bytes. */
  interface virtio_rtc_notif_head extends RecordView<'struct virtio_rtc_notif_head'> {
    msg_type: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/virtio_rtc.h>`: 8 bytes. */
  interface virtio_rtc_req_cfg extends RecordView<'struct virtio_rtc_req_cfg'> {
    get head(): struct.virtio_rtc_req_head;
    set head(value: From<struct.virtio_rtc_req_head>);
  }

  /** `<linux/virtio_rtc.h>`: 16 bytes. */
  interface virtio_rtc_req_clock_cap extends RecordView<'struct virtio_rtc_req_clock_cap'> {
    get head(): struct.virtio_rtc_req_head;
    set head(value: From<struct.virtio_rtc_req_head>);
    clock_id: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/virtio_rtc.h>`: 16 bytes. */
  interface virtio_rtc_req_cross_cap extends RecordView<'struct virtio_rtc_req_cross_cap'> {
    get head(): struct.virtio_rtc_req_head;
    set head(value: From<struct.virtio_rtc_req_head>);
    clock_id: number;
    hw_counter: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/virtio_rtc.h>`: 8 bytes. */
  interface virtio_rtc_req_head extends RecordView<'struct virtio_rtc_req_head'> {
    msg_type: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/virtio_rtc.h>`: 16 bytes. */
  interface virtio_rtc_req_read extends RecordView<'struct virtio_rtc_req_read'> {
    get head(): struct.virtio_rtc_req_head;
    set head(value: From<struct.virtio_rtc_req_head>);
    clock_id: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/virtio_rtc.h>`: 16 bytes. */
  interface virtio_rtc_req_read_alarm extends RecordView<'struct virtio_rtc_req_read_alarm'> {
    get head(): struct.virtio_rtc_req_head;
    set head(value: From<struct.virtio_rtc_req_head>);
    clock_id: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/virtio_rtc.h>`: 16 bytes. */
  interface virtio_rtc_req_read_cross extends RecordView<'struct virtio_rtc_req_read_cross'> {
    get head(): struct.virtio_rtc_req_head;
    set head(value: From<struct.virtio_rtc_req_head>);
    clock_id: number;
    hw_counter: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/virtio_rtc.h>`: 24 bytes. */
  interface virtio_rtc_req_set_alarm extends RecordView<'struct virtio_rtc_req_set_alarm'> {
    get head(): struct.virtio_rtc_req_head;
    set head(value: From<struct.virtio_rtc_req_head>);
    get alarm_time(): bigint;
    set alarm_time(value: Integer);
    clock_id: number;
    flags: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/virtio_rtc.h>`: 16 bytes. */
  interface virtio_rtc_req_set_alarm_enabled
    extends RecordView<'struct virtio_rtc_req_set_alarm_enabled'> {
    get head(): struct.virtio_rtc_req_head;
    set head(value: From<struct.virtio_rtc_req_head>);
    clock_id: number;
    flags: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/virtio_rtc.h>`: 16 bytes. */
  interface virtio_rtc_resp_cfg extends RecordView<'struct virtio_rtc_resp_cfg'> {
    get head(): struct.virtio_rtc_resp_head;
    set head(value: From<struct.virtio_rtc_resp_head>);
    num_clocks: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/virtio_rtc.h>`: 16 bytes. */
  interface virtio_rtc_resp_clock_cap extends RecordView<'struct virtio_rtc_resp_clock_cap'> {
    get head(): struct.virtio_rtc_resp_head;
    set head(value: From<struct.virtio_rtc_resp_head>);
    type: number;
    leap_second_smearing: number;
    flags: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/virtio_rtc.h>`: 16 bytes. */
  interface virtio_rtc_resp_cross_cap extends RecordView<'struct virtio_rtc_resp_cross_cap'> {
    get head(): struct.virtio_rtc_resp_head;
    set head(value: From<struct.virtio_rtc_resp_head>);
    flags: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/virtio_rtc.h>`: 8 bytes. */
  interface virtio_rtc_resp_head extends RecordView<'struct virtio_rtc_resp_head'> {
    status: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/virtio_rtc.h>`: 16 bytes. */
  interface virtio_rtc_resp_read extends RecordView<'struct virtio_rtc_resp_read'> {
    get head(): struct.virtio_rtc_resp_head;
    set head(value: From<struct.virtio_rtc_resp_head>);
    get clock_reading(): bigint;
    set clock_reading(value: Integer);
  }

  /** `<linux/virtio_rtc.h>`: 24 bytes. */
  interface virtio_rtc_resp_read_alarm extends RecordView<'struct virtio_rtc_resp_read_alarm'> {
    get head(): struct.virtio_rtc_resp_head;
    set head(value: From<struct.virtio_rtc_resp_head>);
    get alarm_time(): bigint;
    set alarm_time(value: Integer);
    flags: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/virtio_rtc.h>`: 24 bytes. */
  interface virtio_rtc_resp_read_cross extends RecordView<'struct virtio_rtc_resp_read_cross'> {
    get head(): struct.virtio_rtc_resp_head;
    set head(value: From<struct.virtio_rtc_resp_head>);
    get clock_reading(): bigint;
    set clock_reading(value: Integer);
    get counter_cycles(): bigint;
    set counter_cycles(value: Integer);
  }

  /** `<linux/virtio_rtc.h>`: 8 bytes. */
  interface virtio_rtc_resp_set_alarm extends RecordView<'struct virtio_rtc_resp_set_alarm'> {
    get head(): struct.virtio_rtc_resp_head;
    set head(value: From<struct.virtio_rtc_resp_head>);
  }

  /** `<linux/virtio_rtc.h>`: 8 bytes. */
  interface virtio_rtc_resp_set_alarm_enabled
    extends RecordView<'struct virtio_rtc_resp_set_alarm_enabled'> {
    get head(): struct.virtio_rtc_resp_head;
    set head(value: From<struct.virtio_rtc_resp_head>);
  }
}

export const struct: {
  readonly virtio_rtc_notif_alarm: Descriptor<struct.virtio_rtc_notif_alarm>;
  readonly virtio_rtc_notif_head: Descriptor<struct.virtio_rtc_notif_head>;
  readonly virtio_rtc_req_cfg: Descriptor<struct.virtio_rtc_req_cfg>;
  readonly virtio_rtc_req_clock_cap: Descriptor<struct.virtio_rtc_req_clock_cap>;
  readonly virtio_rtc_req_cross_cap: Descriptor<struct.virtio_rtc_req_cross_cap>;
  readonly virtio_rtc_req_head: Descriptor<struct.virtio_rtc_req_head>;
  readonly virtio_rtc_req_read: Descriptor<struct.virtio_rtc_req_read>;
  readonly virtio_rtc_req_read_alarm: Descriptor<struct.virtio_rtc_req_read_alarm>;
  readonly virtio_rtc_req_read_cross: Descriptor<struct.virtio_rtc_req_read_cross>;
  readonly virtio_rtc_req_set_alarm: Descriptor<struct.virtio_rtc_req_set_alarm>;
  readonly virtio_rtc_req_set_alarm_enabled: Descriptor<struct.virtio_rtc_req_set_alarm_enabled>;
  readonly virtio_rtc_resp_cfg: Descriptor<struct.virtio_rtc_resp_cfg>;
  readonly virtio_rtc_resp_clock_cap: Descriptor<struct.virtio_rtc_resp_clock_cap>;
  readonly virtio_rtc_resp_cross_cap: Descriptor<struct.virtio_rtc_resp_cross_cap>;
  readonly virtio_rtc_resp_head: Descriptor<struct.virtio_rtc_resp_head>;
  readonly virtio_rtc_resp_read: Descriptor<struct.virtio_rtc_resp_read>;
  readonly virtio_rtc_resp_read_alarm: Descriptor<struct.virtio_rtc_resp_read_alarm>;
  readonly virtio_rtc_resp_read_cross: Descriptor<struct.virtio_rtc_resp_read_cross>;
  readonly virtio_rtc_resp_set_alarm: Descriptor<struct.virtio_rtc_resp_set_alarm>;
  readonly virtio_rtc_resp_set_alarm_enabled: Descriptor<struct.virtio_rtc_resp_set_alarm_enabled>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"virtio_rtc_notif_alarm": "struct virtio_rtc_notif_head head;__le16 clock_id;__u8 reserved[6];",
"virtio_rtc_notif_head": "__le16 msg_type;__u8 reserved[6];",
"virtio_rtc_req_cfg": "struct virtio_rtc_req_head head;",
"virtio_rtc_req_clock_cap": "struct virtio_rtc_req_head head;__le16 clock_id;__u8 reserved[6];",
"virtio_rtc_req_cross_cap": "struct virtio_rtc_req_head head;__le16 clock_id;__u8 hw_counter;__u8 reserved[5];",
"virtio_rtc_req_head": "__le16 msg_type;__u8 reserved[6];",
"virtio_rtc_req_read": "struct virtio_rtc_req_head head;__le16 clock_id;__u8 reserved[6];",
"virtio_rtc_req_read_alarm": "struct virtio_rtc_req_head head;__le16 clock_id;__u8 reserved[6];",
"virtio_rtc_req_read_cross": "struct virtio_rtc_req_head head;__le16 clock_id;__u8 hw_counter;__u8 reserved[5];",
"virtio_rtc_req_set_alarm": "struct virtio_rtc_req_head head;__le64 alarm_time;__le16 clock_id;__u8 flags;__u8 reserved[5];",
"virtio_rtc_req_set_alarm_enabled": "struct virtio_rtc_req_head head;__le16 clock_id;__u8 flags;__u8 reserved[5];",
"virtio_rtc_resp_cfg": "struct virtio_rtc_resp_head head;__le16 num_clocks;__u8 reserved[6];",
"virtio_rtc_resp_clock_cap": "struct virtio_rtc_resp_head head;__u8 type;__u8 leap_second_smearing;__u8 flags;__u8 reserved[5];",
"virtio_rtc_resp_cross_cap": "struct virtio_rtc_resp_head head;__u8 flags;__u8 reserved[7];",
"virtio_rtc_resp_head": "__u8 status;__u8 reserved[7];",
"virtio_rtc_resp_read": "struct virtio_rtc_resp_head head;__le64 clock_reading;",
"virtio_rtc_resp_read_alarm": "struct virtio_rtc_resp_head head;__le64 alarm_time;__u8 flags;__u8 reserved[7];",
"virtio_rtc_resp_read_cross": "struct virtio_rtc_resp_head head;__le64 clock_reading;__le64 counter_cycles;",
"virtio_rtc_resp_set_alarm": "struct virtio_rtc_resp_head head;",
"virtio_rtc_resp_set_alarm_enabled": "struct virtio_rtc_resp_head head;"
}`),
);

export declare namespace union {
  /** `<linux/virtio_rtc.h>`: 16 bytes. */
  interface virtio_rtc_notif_alarmq extends RecordView<'union virtio_rtc_notif_alarmq'> {
    get alarm(): struct.virtio_rtc_notif_alarm;
    set alarm(value: From<struct.virtio_rtc_notif_alarm>);
  }

  /** `<linux/virtio_rtc.h>`: 24 bytes. */
  interface virtio_rtc_req_requestq extends RecordView<'union virtio_rtc_req_requestq'> {
    get read(): struct.virtio_rtc_req_read;
    set read(value: From<struct.virtio_rtc_req_read>);
    get read_cross(): struct.virtio_rtc_req_read_cross;
    set read_cross(value: From<struct.virtio_rtc_req_read_cross>);
    get cfg(): struct.virtio_rtc_req_cfg;
    set cfg(value: From<struct.virtio_rtc_req_cfg>);
    get clock_cap(): struct.virtio_rtc_req_clock_cap;
    set clock_cap(value: From<struct.virtio_rtc_req_clock_cap>);
    get cross_cap(): struct.virtio_rtc_req_cross_cap;
    set cross_cap(value: From<struct.virtio_rtc_req_cross_cap>);
    get read_alarm(): struct.virtio_rtc_req_read_alarm;
    set read_alarm(value: From<struct.virtio_rtc_req_read_alarm>);
    get set_alarm(): struct.virtio_rtc_req_set_alarm;
    set set_alarm(value: From<struct.virtio_rtc_req_set_alarm>);
    get set_alarm_enabled(): struct.virtio_rtc_req_set_alarm_enabled;
    set set_alarm_enabled(value: From<struct.virtio_rtc_req_set_alarm_enabled>);
  }

  /** `<linux/virtio_rtc.h>`: 24 bytes. */
  interface virtio_rtc_resp_requestq extends RecordView<'union virtio_rtc_resp_requestq'> {
    get read(): struct.virtio_rtc_resp_read;
    set read(value: From<struct.virtio_rtc_resp_read>);
    get read_cross(): struct.virtio_rtc_resp_read_cross;
    set read_cross(value: From<struct.virtio_rtc_resp_read_cross>);
    get cfg(): struct.virtio_rtc_resp_cfg;
    set cfg(value: From<struct.virtio_rtc_resp_cfg>);
    get clock_cap(): struct.virtio_rtc_resp_clock_cap;
    set clock_cap(value: From<struct.virtio_rtc_resp_clock_cap>);
    get cross_cap(): struct.virtio_rtc_resp_cross_cap;
    set cross_cap(value: From<struct.virtio_rtc_resp_cross_cap>);
    get read_alarm(): struct.virtio_rtc_resp_read_alarm;
    set read_alarm(value: From<struct.virtio_rtc_resp_read_alarm>);
    get set_alarm(): struct.virtio_rtc_resp_set_alarm;
    set set_alarm(value: From<struct.virtio_rtc_resp_set_alarm>);
    get set_alarm_enabled(): struct.virtio_rtc_resp_set_alarm_enabled;
    set set_alarm_enabled(value: From<struct.virtio_rtc_resp_set_alarm_enabled>);
  }
}

export const union: {
  readonly virtio_rtc_notif_alarmq: Descriptor<union.virtio_rtc_notif_alarmq>;
  readonly virtio_rtc_req_requestq: Descriptor<union.virtio_rtc_req_requestq>;
  readonly virtio_rtc_resp_requestq: Descriptor<union.virtio_rtc_resp_requestq>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"virtio_rtc_notif_alarmq": "struct virtio_rtc_notif_alarm alarm;",
"virtio_rtc_req_requestq": "struct virtio_rtc_req_read read;struct virtio_rtc_req_read_cross read_cross;struct virtio_rtc_req_cfg cfg;struct virtio_rtc_req_clock_cap clock_cap;struct virtio_rtc_req_cross_cap cross_cap;struct virtio_rtc_req_read_alarm read_alarm;struct virtio_rtc_req_set_alarm set_alarm;struct virtio_rtc_req_set_alarm_enabled set_alarm_enabled;",
"virtio_rtc_resp_requestq": "struct virtio_rtc_resp_read read;struct virtio_rtc_resp_read_cross read_cross;struct virtio_rtc_resp_cfg cfg;struct virtio_rtc_resp_clock_cap clock_cap;struct virtio_rtc_resp_cross_cap cross_cap;struct virtio_rtc_resp_read_alarm read_alarm;struct virtio_rtc_resp_set_alarm set_alarm;struct virtio_rtc_resp_set_alarm_enabled set_alarm_enabled;"
}`),
  () => [struct],
);
