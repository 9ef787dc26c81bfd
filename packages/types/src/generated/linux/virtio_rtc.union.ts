// Generated from Linux 7.3.4 <linux/virtio_rtc.h> by "pnpm generate". Do not edit.
import { declareUnion, type Descriptor, type Init, type RecordView } from '../../engine.ts';
import {
  virtio_rtc_notif_alarm,
  virtio_rtc_req_cfg,
  virtio_rtc_req_clock_cap,
  virtio_rtc_req_cross_cap,
  virtio_rtc_req_read,
  virtio_rtc_req_read_alarm,
  virtio_rtc_req_read_cross,
  virtio_rtc_req_set_alarm,
  virtio_rtc_req_set_alarm_enabled,
  virtio_rtc_resp_cfg,
  virtio_rtc_resp_clock_cap,
  virtio_rtc_resp_cross_cap,
  virtio_rtc_resp_read,
  virtio_rtc_resp_read_alarm,
  virtio_rtc_resp_read_cross,
  virtio_rtc_resp_set_alarm,
  virtio_rtc_resp_set_alarm_enabled,
} from './virtio_rtc.struct.ts';

/** `<linux/virtio_rtc.h>`: 16 bytes. */
export interface virtio_rtc_notif_alarmq extends RecordView<'union virtio_rtc_notif_alarmq'> {
  get alarm(): virtio_rtc_notif_alarm;
  set alarm(value: virtio_rtc_notif_alarm | Init<virtio_rtc_notif_alarm>);
}

export const virtio_rtc_notif_alarmq: Descriptor<virtio_rtc_notif_alarmq> =
  /* @__PURE__ */ declareUnion(
    'virtio_rtc_notif_alarmq',
    `
  struct virtio_rtc_notif_alarm alarm;
`,
    { uses: () => [virtio_rtc_notif_alarm] },
  );

/** `<linux/virtio_rtc.h>`: 24 bytes. */
export interface virtio_rtc_req_requestq extends RecordView<'union virtio_rtc_req_requestq'> {
  get read(): virtio_rtc_req_read;
  set read(value: virtio_rtc_req_read | Init<virtio_rtc_req_read>);
  get read_cross(): virtio_rtc_req_read_cross;
  set read_cross(value: virtio_rtc_req_read_cross | Init<virtio_rtc_req_read_cross>);
  get cfg(): virtio_rtc_req_cfg;
  set cfg(value: virtio_rtc_req_cfg | Init<virtio_rtc_req_cfg>);
  get clock_cap(): virtio_rtc_req_clock_cap;
  set clock_cap(value: virtio_rtc_req_clock_cap | Init<virtio_rtc_req_clock_cap>);
  get cross_cap(): virtio_rtc_req_cross_cap;
  set cross_cap(value: virtio_rtc_req_cross_cap | Init<virtio_rtc_req_cross_cap>);
  get read_alarm(): virtio_rtc_req_read_alarm;
  set read_alarm(value: virtio_rtc_req_read_alarm | Init<virtio_rtc_req_read_alarm>);
  get set_alarm(): virtio_rtc_req_set_alarm;
  set set_alarm(value: virtio_rtc_req_set_alarm | Init<virtio_rtc_req_set_alarm>);
  get set_alarm_enabled(): virtio_rtc_req_set_alarm_enabled;
  set set_alarm_enabled(value:
    | virtio_rtc_req_set_alarm_enabled
    | Init<virtio_rtc_req_set_alarm_enabled>);
}

export const virtio_rtc_req_requestq: Descriptor<virtio_rtc_req_requestq> =
  /* @__PURE__ */ declareUnion(
    'virtio_rtc_req_requestq',
    `
  struct virtio_rtc_req_read read;
  struct virtio_rtc_req_read_cross read_cross;
  struct virtio_rtc_req_cfg cfg;
  struct virtio_rtc_req_clock_cap clock_cap;
  struct virtio_rtc_req_cross_cap cross_cap;
  struct virtio_rtc_req_read_alarm read_alarm;
  struct virtio_rtc_req_set_alarm set_alarm;
  struct virtio_rtc_req_set_alarm_enabled set_alarm_enabled;
`,
    {
      uses: () => [
        virtio_rtc_req_cfg,
        virtio_rtc_req_clock_cap,
        virtio_rtc_req_cross_cap,
        virtio_rtc_req_read,
        virtio_rtc_req_read_alarm,
        virtio_rtc_req_read_cross,
        virtio_rtc_req_set_alarm,
        virtio_rtc_req_set_alarm_enabled,
      ],
    },
  );

/** `<linux/virtio_rtc.h>`: 24 bytes. */
export interface virtio_rtc_resp_requestq extends RecordView<'union virtio_rtc_resp_requestq'> {
  get read(): virtio_rtc_resp_read;
  set read(value: virtio_rtc_resp_read | Init<virtio_rtc_resp_read>);
  get read_cross(): virtio_rtc_resp_read_cross;
  set read_cross(value: virtio_rtc_resp_read_cross | Init<virtio_rtc_resp_read_cross>);
  get cfg(): virtio_rtc_resp_cfg;
  set cfg(value: virtio_rtc_resp_cfg | Init<virtio_rtc_resp_cfg>);
  get clock_cap(): virtio_rtc_resp_clock_cap;
  set clock_cap(value: virtio_rtc_resp_clock_cap | Init<virtio_rtc_resp_clock_cap>);
  get cross_cap(): virtio_rtc_resp_cross_cap;
  set cross_cap(value: virtio_rtc_resp_cross_cap | Init<virtio_rtc_resp_cross_cap>);
  get read_alarm(): virtio_rtc_resp_read_alarm;
  set read_alarm(value: virtio_rtc_resp_read_alarm | Init<virtio_rtc_resp_read_alarm>);
  get set_alarm(): virtio_rtc_resp_set_alarm;
  set set_alarm(value: virtio_rtc_resp_set_alarm | Init<virtio_rtc_resp_set_alarm>);
  get set_alarm_enabled(): virtio_rtc_resp_set_alarm_enabled;
  set set_alarm_enabled(value:
    | virtio_rtc_resp_set_alarm_enabled
    | Init<virtio_rtc_resp_set_alarm_enabled>);
}

export const virtio_rtc_resp_requestq: Descriptor<virtio_rtc_resp_requestq> =
  /* @__PURE__ */ declareUnion(
    'virtio_rtc_resp_requestq',
    `
  struct virtio_rtc_resp_read read;
  struct virtio_rtc_resp_read_cross read_cross;
  struct virtio_rtc_resp_cfg cfg;
  struct virtio_rtc_resp_clock_cap clock_cap;
  struct virtio_rtc_resp_cross_cap cross_cap;
  struct virtio_rtc_resp_read_alarm read_alarm;
  struct virtio_rtc_resp_set_alarm set_alarm;
  struct virtio_rtc_resp_set_alarm_enabled set_alarm_enabled;
`,
    {
      uses: () => [
        virtio_rtc_resp_cfg,
        virtio_rtc_resp_clock_cap,
        virtio_rtc_resp_cross_cap,
        virtio_rtc_resp_read,
        virtio_rtc_resp_read_alarm,
        virtio_rtc_resp_read_cross,
        virtio_rtc_resp_set_alarm,
        virtio_rtc_resp_set_alarm_enabled,
      ],
    },
  );
