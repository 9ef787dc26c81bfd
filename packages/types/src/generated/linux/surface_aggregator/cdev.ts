// Generated from Linux 7.3.4 <linux/surface_aggregator/cdev.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'SSAM_CDEV_EVENT_DISABLE'
  | 'SSAM_CDEV_EVENT_ENABLE'
  | 'SSAM_CDEV_NOTIF_REGISTER'
  | 'SSAM_CDEV_NOTIF_UNREGISTER'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    SSAM_CDEV_EVENT_DISABLE: 1074242821,
    SSAM_CDEV_EVENT_ENABLE: 1074242820,
    SSAM_CDEV_NOTIF_REGISTER: 1074111746,
    SSAM_CDEV_NOTIF_UNREGISTER: 1074111747,
  },
);

export const SSAM_CDEV_EVENT_DISABLE: number = /* @__PURE__ */ requestHere(1074242821),
  SSAM_CDEV_EVENT_ENABLE: number = /* @__PURE__ */ requestHere(1074242820),
  SSAM_CDEV_NOTIF_REGISTER: number = /* @__PURE__ */ requestHere(1074111746),
  SSAM_CDEV_NOTIF_UNREGISTER: number = /* @__PURE__ */ requestHere(1074111747);
export const SSAM_CDEV_REQUEST = 3223889153,
  SSAM_CDEV_REQUEST_HAS_RESPONSE = 1,
  SSAM_CDEV_REQUEST_UNSEQUENCED = 2;
export declare namespace struct {
  /** `<linux/surface_aggregator/cdev.h>`: 6 bytes. */
  interface ssam_cdev_event extends RecordView<'struct ssam_cdev_event'> {
    target_category: number;
    target_id: number;
    command_id: number;
    instance_id: number;
    length: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  interface ssam_cdev_event_desc$reg extends RecordView<'struct ssam_cdev_event_desc.reg'> {
    target_category: number;
    target_id: number;
    cid_enable: number;
    cid_disable: number;
  }

  interface ssam_cdev_event_desc$id extends RecordView<'struct ssam_cdev_event_desc.id'> {
    target_category: number;
    instance: number;
  }

  /** `<linux/surface_aggregator/cdev.h>`: 7 bytes. */
  interface ssam_cdev_event_desc extends RecordView<'struct ssam_cdev_event_desc'> {
    get reg(): ssam_cdev_event_desc$reg;
    set reg(value: From<ssam_cdev_event_desc$reg>);
    get id(): ssam_cdev_event_desc$id;
    set id(value: From<ssam_cdev_event_desc$id>);
    flags: number;
  }

  /** `<linux/surface_aggregator/cdev.h>`: 5 bytes. */
  interface ssam_cdev_notifier_desc extends RecordView<'struct ssam_cdev_notifier_desc'> {
    priority: number;
    target_category: number;
  }

  interface ssam_cdev_request$payload extends RecordView<'struct ssam_cdev_request.payload'> {
    get data(): bigint;
    set data(value: Integer);
    length: number;
    get __pad(): Uint8Array;
    set __pad(value: Bytes);
  }

  interface ssam_cdev_request$response extends RecordView<'struct ssam_cdev_request.response'> {
    get data(): bigint;
    set data(value: Integer);
    length: number;
    get __pad(): Uint8Array;
    set __pad(value: Bytes);
  }

  /** `<linux/surface_aggregator/cdev.h>`: 40 bytes. */
  interface ssam_cdev_request extends RecordView<'struct ssam_cdev_request'> {
    target_category: number;
    target_id: number;
    command_id: number;
    instance_id: number;
    flags: number;
    status: number;
    get payload(): ssam_cdev_request$payload;
    set payload(value: From<ssam_cdev_request$payload>);
    get response(): ssam_cdev_request$response;
    set response(value: From<ssam_cdev_request$response>);
  }
}

export const struct: {
  readonly ssam_cdev_event: Descriptor<struct.ssam_cdev_event>;
  readonly ssam_cdev_event_desc: Descriptor<struct.ssam_cdev_event_desc>;
  readonly ssam_cdev_notifier_desc: Descriptor<struct.ssam_cdev_notifier_desc>;
  readonly ssam_cdev_request: Descriptor<struct.ssam_cdev_request>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ssam_cdev_event": ["__u8 target_category;__u8 target_id;__u8 command_id;__u8 instance_id;__u16 length;__u8 data[];",{"pack":1}],
"ssam_cdev_event_desc": "struct {__u8 target_category;__u8 target_id;__u8 cid_enable;__u8 cid_disable;} reg;struct {__u8 target_category;__u8 instance;} id;__u8 flags;",
"ssam_cdev_notifier_desc": ["__s32 priority;__u8 target_category;",{"pack":1}],
"ssam_cdev_request": ["__u8 target_category;__u8 target_id;__u8 command_id;__u8 instance_id;__u16 flags;__s16 status;struct {__u64 data;__u16 length;__u8 __pad[6];} payload;struct {__u64 data;__u16 length;__u8 __pad[6];} response;",{"pack":1}]
}`),
);
