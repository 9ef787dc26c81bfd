// Generated from Linux 7.3.4 <linux/surface_aggregator/cdev.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/surface_aggregator/cdev.h>`: 6 bytes. */
export interface ssam_cdev_event extends RecordView<'struct ssam_cdev_event'> {
  target_category: number;
  target_id: number;
  command_id: number;
  instance_id: number;
  length: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const ssam_cdev_event: Descriptor<ssam_cdev_event> = /* @__PURE__ */ declareStruct(
  'ssam_cdev_event',
  `
  __u8 target_category;
  __u8 target_id;
  __u8 command_id;
  __u8 instance_id;
  __u16 length;
  __u8 data[];
`,
  { pack: 1 },
);

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
export interface ssam_cdev_event_desc extends RecordView<'struct ssam_cdev_event_desc'> {
  get reg(): ssam_cdev_event_desc$reg;
  set reg(value: ssam_cdev_event_desc$reg | Init<ssam_cdev_event_desc$reg>);
  get id(): ssam_cdev_event_desc$id;
  set id(value: ssam_cdev_event_desc$id | Init<ssam_cdev_event_desc$id>);
  flags: number;
}

export const ssam_cdev_event_desc: Descriptor<ssam_cdev_event_desc> = /* @__PURE__ */ declareStruct(
  'ssam_cdev_event_desc',
  `
  struct {
    __u8 target_category;
    __u8 target_id;
    __u8 cid_enable;
    __u8 cid_disable;
  } reg;
  struct {
    __u8 target_category;
    __u8 instance;
  } id;
  __u8 flags;
`,
);

/** `<linux/surface_aggregator/cdev.h>`: 5 bytes. */
export interface ssam_cdev_notifier_desc extends RecordView<'struct ssam_cdev_notifier_desc'> {
  priority: number;
  target_category: number;
}

export const ssam_cdev_notifier_desc: Descriptor<ssam_cdev_notifier_desc> =
  /* @__PURE__ */ declareStruct(
    'ssam_cdev_notifier_desc',
    `
  __s32 priority;
  __u8 target_category;
`,
    { pack: 1 },
  );

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
export interface ssam_cdev_request extends RecordView<'struct ssam_cdev_request'> {
  target_category: number;
  target_id: number;
  command_id: number;
  instance_id: number;
  flags: number;
  status: number;
  get payload(): ssam_cdev_request$payload;
  set payload(value: ssam_cdev_request$payload | Init<ssam_cdev_request$payload>);
  get response(): ssam_cdev_request$response;
  set response(value: ssam_cdev_request$response | Init<ssam_cdev_request$response>);
}

export const ssam_cdev_request: Descriptor<ssam_cdev_request> = /* @__PURE__ */ declareStruct(
  'ssam_cdev_request',
  `
  __u8 target_category;
  __u8 target_id;
  __u8 command_id;
  __u8 instance_id;
  __u16 flags;
  __s16 status;
  struct {
    __u64 data;
    __u16 length;
    __u8 __pad[6];
  } payload;
  struct {
    __u64 data;
    __u16 length;
    __u8 __pad[6];
  } response;
`,
  { pack: 1 },
);
