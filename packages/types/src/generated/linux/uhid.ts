// Generated from Linux 7.3.4 <linux/uhid.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

export const UHID_CLOSE = 5,
  UHID_CREATE = 0,
  UHID_CREATE2 = 11,
  UHID_DATA_MAX = 4096,
  UHID_DESTROY = 1,
  UHID_DEV_NUMBERED_FEATURE_REPORTS = 1,
  UHID_DEV_NUMBERED_INPUT_REPORTS = 4,
  UHID_DEV_NUMBERED_OUTPUT_REPORTS = 2,
  UHID_FEATURE = 9,
  UHID_FEATURE_ANSWER = 10,
  UHID_FEATURE_REPORT = 0,
  UHID_GET_REPORT = 9,
  UHID_GET_REPORT_REPLY = 10,
  UHID_INPUT = 8,
  UHID_INPUT2 = 12,
  UHID_INPUT_REPORT = 2,
  UHID_OPEN = 4,
  UHID_OUTPUT = 6,
  UHID_OUTPUT_EV = 7,
  UHID_OUTPUT_REPORT = 1,
  UHID_SET_REPORT = 13,
  UHID_SET_REPORT_REPLY = 14,
  UHID_START = 2,
  UHID_STOP = 3,
  __UHID_LEGACY_CREATE = 0,
  __UHID_LEGACY_INPUT = 8,
  __UHID_LEGACY_OUTPUT_EV = 7;
export declare namespace struct {
  /** `<linux/uhid.h>`: 4372 bytes. */
  interface uhid_create2_req extends RecordView<'struct uhid_create2_req'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    get phys(): Uint8Array;
    set phys(value: Bytes);
    get uniq(): Uint8Array;
    set uniq(value: Bytes);
    rd_size: number;
    bus: number;
    vendor: number;
    product: number;
    version: number;
    country: number;
    get rd_data(): Uint8Array;
    set rd_data(value: Bytes);
  }

  /** `<linux/uhid.h>`: 280 bytes on x86, arm; 284 bytes elsewhere. */
  interface uhid_create_req extends RecordView<'struct uhid_create_req', 'rd_data'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    get phys(): Uint8Array;
    set phys(value: Bytes);
    get uniq(): Uint8Array;
    set uniq(value: Bytes);
    get rd_data(): number;
    set rd_data(value: Pointer);
    rd_size: number;
    bus: number;
    vendor: number;
    product: number;
    version: number;
    country: number;
  }

  interface uhid_event$u extends RecordView<'union uhid_event.u'> {
    get create(): struct.uhid_create_req;
    set create(value: From<struct.uhid_create_req>);
    get input(): struct.uhid_input_req;
    set input(value: From<struct.uhid_input_req>);
    get output(): struct.uhid_output_req;
    set output(value: From<struct.uhid_output_req>);
    get output_ev(): struct.uhid_output_ev_req;
    set output_ev(value: From<struct.uhid_output_ev_req>);
    get feature(): struct.uhid_feature_req;
    set feature(value: From<struct.uhid_feature_req>);
    get get_report(): struct.uhid_get_report_req;
    set get_report(value: From<struct.uhid_get_report_req>);
    get feature_answer(): struct.uhid_feature_answer_req;
    set feature_answer(value: From<struct.uhid_feature_answer_req>);
    get get_report_reply(): struct.uhid_get_report_reply_req;
    set get_report_reply(value: From<struct.uhid_get_report_reply_req>);
    get create2(): struct.uhid_create2_req;
    set create2(value: From<struct.uhid_create2_req>);
    get input2(): struct.uhid_input2_req;
    set input2(value: From<struct.uhid_input2_req>);
    get set_report(): struct.uhid_set_report_req;
    set set_report(value: From<struct.uhid_set_report_req>);
    get set_report_reply(): struct.uhid_set_report_reply_req;
    set set_report_reply(value: From<struct.uhid_set_report_reply_req>);
    get start(): struct.uhid_start_req;
    set start(value: From<struct.uhid_start_req>);
  }

  /** `<linux/uhid.h>`: 4376 bytes on x86; 4380 bytes elsewhere. */
  interface uhid_event extends RecordView<'struct uhid_event'> {
    type: number;
    get u(): uhid_event$u;
    set u(value: From<uhid_event$u>);
  }

  /** `<linux/uhid.h>`: 4104 bytes. */
  interface uhid_feature_answer_req extends RecordView<'struct uhid_feature_answer_req'> {
    id: number;
    err: number;
    size: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/uhid.h>`: 6 bytes. */
  interface uhid_feature_req extends RecordView<'struct uhid_feature_req'> {
    id: number;
    rnum: number;
    rtype: number;
  }

  /** `<linux/uhid.h>`: 4104 bytes. */
  interface uhid_get_report_reply_req extends RecordView<'struct uhid_get_report_reply_req'> {
    id: number;
    err: number;
    size: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/uhid.h>`: 6 bytes. */
  interface uhid_get_report_req extends RecordView<'struct uhid_get_report_req'> {
    id: number;
    rnum: number;
    rtype: number;
  }

  /** `<linux/uhid.h>`: 4098 bytes. */
  interface uhid_input2_req extends RecordView<'struct uhid_input2_req'> {
    size: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/uhid.h>`: 4098 bytes. */
  interface uhid_input_req extends RecordView<'struct uhid_input_req'> {
    get data(): Uint8Array;
    set data(value: Bytes);
    size: number;
  }

  /** `<linux/uhid.h>`: 8 bytes. */
  interface uhid_output_ev_req extends RecordView<'struct uhid_output_ev_req'> {
    type: number;
    code: number;
    value: number;
  }

  /** `<linux/uhid.h>`: 4099 bytes. */
  interface uhid_output_req extends RecordView<'struct uhid_output_req'> {
    get data(): Uint8Array;
    set data(value: Bytes);
    size: number;
    rtype: number;
  }

  /** `<linux/uhid.h>`: 6 bytes. */
  interface uhid_set_report_reply_req extends RecordView<'struct uhid_set_report_reply_req'> {
    id: number;
    err: number;
  }

  /** `<linux/uhid.h>`: 4104 bytes. */
  interface uhid_set_report_req extends RecordView<'struct uhid_set_report_req'> {
    id: number;
    rnum: number;
    rtype: number;
    size: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/uhid.h>`: 8 bytes. */
  interface uhid_start_req extends RecordView<'struct uhid_start_req'> {
    get dev_flags(): bigint;
    set dev_flags(value: Integer);
  }
}

export const struct: {
  readonly uhid_create2_req: Descriptor<struct.uhid_create2_req>;
  readonly uhid_create_req: Descriptor<struct.uhid_create_req>;
  readonly uhid_event: Descriptor<struct.uhid_event>;
  readonly uhid_feature_answer_req: Descriptor<struct.uhid_feature_answer_req>;
  readonly uhid_feature_req: Descriptor<struct.uhid_feature_req>;
  readonly uhid_get_report_reply_req: Descriptor<struct.uhid_get_report_reply_req>;
  readonly uhid_get_report_req: Descriptor<struct.uhid_get_report_req>;
  readonly uhid_input2_req: Descriptor<struct.uhid_input2_req>;
  readonly uhid_input_req: Descriptor<struct.uhid_input_req>;
  readonly uhid_output_ev_req: Descriptor<struct.uhid_output_ev_req>;
  readonly uhid_output_req: Descriptor<struct.uhid_output_req>;
  readonly uhid_set_report_reply_req: Descriptor<struct.uhid_set_report_reply_req>;
  readonly uhid_set_report_req: Descriptor<struct.uhid_set_report_req>;
  readonly uhid_start_req: Descriptor<struct.uhid_start_req>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"uhid_create2_req": ["__u8 name[128];__u8 phys[64];__u8 uniq[64];__u16 rd_size;__u16 bus;__u32 vendor;__u32 product;__u32 version;__u32 country;__u8 rd_data[4096];",{"pack":1}],
"uhid_create_req": ["__u8 name[128];__u8 phys[64];__u8 uniq[64];__u8 *rd_data;__u16 rd_size;__u16 bus;__u32 vendor;__u32 product;__u32 version;__u32 country;",{"pack":1}],
"uhid_event": ["__u32 type;union {struct uhid_create_req create;struct uhid_input_req input;struct uhid_output_req output;struct uhid_output_ev_req output_ev;struct uhid_feature_req feature;struct uhid_get_report_req get_report;struct uhid_feature_answer_req feature_answer;struct uhid_get_report_reply_req get_report_reply;struct uhid_create2_req create2;struct uhid_input2_req input2;struct uhid_set_report_req set_report;struct uhid_set_report_reply_req set_report_reply;struct uhid_start_req start;} u;",{"pack":1}],
"uhid_feature_answer_req": ["__u32 id;__u16 err;__u16 size;__u8 data[4096];",{"pack":1}],
"uhid_feature_req": ["__u32 id;__u8 rnum;__u8 rtype;",{"pack":1}],
"uhid_get_report_reply_req": ["__u32 id;__u16 err;__u16 size;__u8 data[4096];",{"pack":1}],
"uhid_get_report_req": ["__u32 id;__u8 rnum;__u8 rtype;",{"pack":1}],
"uhid_input2_req": ["__u16 size;__u8 data[4096];",{"pack":1}],
"uhid_input_req": ["__u8 data[4096];__u16 size;",{"pack":1}],
"uhid_output_ev_req": ["__u16 type;__u16 code;__s32 value;",{"pack":1}],
"uhid_output_req": ["__u8 data[4096];__u16 size;__u8 rtype;",{"pack":1}],
"uhid_set_report_reply_req": ["__u32 id;__u16 err;",{"pack":1}],
"uhid_set_report_req": ["__u32 id;__u8 rnum;__u8 rtype;__u16 size;__u8 data[4096];",{"pack":1}],
"uhid_start_req": "__u64 dev_flags;"
}`),
);
