// Generated from Linux 7.3.4 <linux/uhid.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/uhid.h>`: 4372 bytes. */
export interface uhid_create2_req extends RecordView<'struct uhid_create2_req'> {
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

export const uhid_create2_req: Descriptor<uhid_create2_req> = /* @__PURE__ */ declareStruct(
  'uhid_create2_req',
  `
  __u8 name[128];
  __u8 phys[64];
  __u8 uniq[64];
  __u16 rd_size;
  __u16 bus;
  __u32 vendor;
  __u32 product;
  __u32 version;
  __u32 country;
  __u8 rd_data[4096];
`,
  { pack: 1 },
);

/** `<linux/uhid.h>`: 284 bytes on x86_64, riscv64, aarch64; 280 bytes on x86, arm. */
export interface uhid_create_req extends RecordView<'struct uhid_create_req', 'rd_data'> {
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

export const uhid_create_req: Descriptor<uhid_create_req> = /* @__PURE__ */ declareStruct(
  'uhid_create_req',
  `
  __u8 name[128];
  __u8 phys[64];
  __u8 uniq[64];
  __u8 *rd_data;
  __u16 rd_size;
  __u16 bus;
  __u32 vendor;
  __u32 product;
  __u32 version;
  __u32 country;
`,
  { pack: 1 },
);

interface uhid_event$u extends RecordView<'union uhid_event.u'> {
  get create(): uhid_create_req;
  set create(value: uhid_create_req | Init<uhid_create_req>);
  get input(): uhid_input_req;
  set input(value: uhid_input_req | Init<uhid_input_req>);
  get output(): uhid_output_req;
  set output(value: uhid_output_req | Init<uhid_output_req>);
  get output_ev(): uhid_output_ev_req;
  set output_ev(value: uhid_output_ev_req | Init<uhid_output_ev_req>);
  get feature(): uhid_feature_req;
  set feature(value: uhid_feature_req | Init<uhid_feature_req>);
  get get_report(): uhid_get_report_req;
  set get_report(value: uhid_get_report_req | Init<uhid_get_report_req>);
  get feature_answer(): uhid_feature_answer_req;
  set feature_answer(value: uhid_feature_answer_req | Init<uhid_feature_answer_req>);
  get get_report_reply(): uhid_get_report_reply_req;
  set get_report_reply(value: uhid_get_report_reply_req | Init<uhid_get_report_reply_req>);
  get create2(): uhid_create2_req;
  set create2(value: uhid_create2_req | Init<uhid_create2_req>);
  get input2(): uhid_input2_req;
  set input2(value: uhid_input2_req | Init<uhid_input2_req>);
  get set_report(): uhid_set_report_req;
  set set_report(value: uhid_set_report_req | Init<uhid_set_report_req>);
  get set_report_reply(): uhid_set_report_reply_req;
  set set_report_reply(value: uhid_set_report_reply_req | Init<uhid_set_report_reply_req>);
  get start(): uhid_start_req;
  set start(value: uhid_start_req | Init<uhid_start_req>);
}

/** `<linux/uhid.h>`: 4380 bytes on x86_64, arm, riscv64, aarch64; 4376 bytes on x86. */
export interface uhid_event extends RecordView<'struct uhid_event'> {
  type: number;
  get u(): uhid_event$u;
  set u(value: uhid_event$u | Init<uhid_event$u>);
}

export const uhid_event: Descriptor<uhid_event> = /* @__PURE__ */ declareStruct(
  'uhid_event',
  `
  __u32 type;
  union {
    struct uhid_create_req create;
    struct uhid_input_req input;
    struct uhid_output_req output;
    struct uhid_output_ev_req output_ev;
    struct uhid_feature_req feature;
    struct uhid_get_report_req get_report;
    struct uhid_feature_answer_req feature_answer;
    struct uhid_get_report_reply_req get_report_reply;
    struct uhid_create2_req create2;
    struct uhid_input2_req input2;
    struct uhid_set_report_req set_report;
    struct uhid_set_report_reply_req set_report_reply;
    struct uhid_start_req start;
  } u;
`,
  {
    pack: 1,
    uses: () => [
      uhid_create2_req,
      uhid_create_req,
      uhid_feature_answer_req,
      uhid_feature_req,
      uhid_get_report_reply_req,
      uhid_get_report_req,
      uhid_input2_req,
      uhid_input_req,
      uhid_output_ev_req,
      uhid_output_req,
      uhid_set_report_reply_req,
      uhid_set_report_req,
      uhid_start_req,
    ],
  },
);

/** `<linux/uhid.h>`: 4104 bytes. */
export interface uhid_feature_answer_req extends RecordView<'struct uhid_feature_answer_req'> {
  id: number;
  err: number;
  size: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const uhid_feature_answer_req: Descriptor<uhid_feature_answer_req> =
  /* @__PURE__ */ declareStruct(
    'uhid_feature_answer_req',
    `
  __u32 id;
  __u16 err;
  __u16 size;
  __u8 data[4096];
`,
    { pack: 1 },
  );

/** `<linux/uhid.h>`: 6 bytes. */
export interface uhid_feature_req extends RecordView<'struct uhid_feature_req'> {
  id: number;
  rnum: number;
  rtype: number;
}

export const uhid_feature_req: Descriptor<uhid_feature_req> = /* @__PURE__ */ declareStruct(
  'uhid_feature_req',
  `
  __u32 id;
  __u8 rnum;
  __u8 rtype;
`,
  { pack: 1 },
);

/** `<linux/uhid.h>`: 4104 bytes. */
export interface uhid_get_report_reply_req extends RecordView<'struct uhid_get_report_reply_req'> {
  id: number;
  err: number;
  size: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const uhid_get_report_reply_req: Descriptor<uhid_get_report_reply_req> =
  /* @__PURE__ */ declareStruct(
    'uhid_get_report_reply_req',
    `
  __u32 id;
  __u16 err;
  __u16 size;
  __u8 data[4096];
`,
    { pack: 1 },
  );

/** `<linux/uhid.h>`: 6 bytes. */
export interface uhid_get_report_req extends RecordView<'struct uhid_get_report_req'> {
  id: number;
  rnum: number;
  rtype: number;
}

export const uhid_get_report_req: Descriptor<uhid_get_report_req> = /* @__PURE__ */ declareStruct(
  'uhid_get_report_req',
  `
  __u32 id;
  __u8 rnum;
  __u8 rtype;
`,
  { pack: 1 },
);

/** `<linux/uhid.h>`: 4098 bytes. */
export interface uhid_input2_req extends RecordView<'struct uhid_input2_req'> {
  size: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const uhid_input2_req: Descriptor<uhid_input2_req> = /* @__PURE__ */ declareStruct(
  'uhid_input2_req',
  `
  __u16 size;
  __u8 data[4096];
`,
  { pack: 1 },
);

/** `<linux/uhid.h>`: 4098 bytes. */
export interface uhid_input_req extends RecordView<'struct uhid_input_req'> {
  get data(): Uint8Array;
  set data(value: Bytes);
  size: number;
}

export const uhid_input_req: Descriptor<uhid_input_req> = /* @__PURE__ */ declareStruct(
  'uhid_input_req',
  `
  __u8 data[4096];
  __u16 size;
`,
  { pack: 1 },
);

/** `<linux/uhid.h>`: 8 bytes. */
export interface uhid_output_ev_req extends RecordView<'struct uhid_output_ev_req'> {
  type: number;
  code: number;
  value: number;
}

export const uhid_output_ev_req: Descriptor<uhid_output_ev_req> = /* @__PURE__ */ declareStruct(
  'uhid_output_ev_req',
  `
  __u16 type;
  __u16 code;
  __s32 value;
`,
  { pack: 1 },
);

/** `<linux/uhid.h>`: 4099 bytes. */
export interface uhid_output_req extends RecordView<'struct uhid_output_req'> {
  get data(): Uint8Array;
  set data(value: Bytes);
  size: number;
  rtype: number;
}

export const uhid_output_req: Descriptor<uhid_output_req> = /* @__PURE__ */ declareStruct(
  'uhid_output_req',
  `
  __u8 data[4096];
  __u16 size;
  __u8 rtype;
`,
  { pack: 1 },
);

/** `<linux/uhid.h>`: 6 bytes. */
export interface uhid_set_report_reply_req extends RecordView<'struct uhid_set_report_reply_req'> {
  id: number;
  err: number;
}

export const uhid_set_report_reply_req: Descriptor<uhid_set_report_reply_req> =
  /* @__PURE__ */ declareStruct(
    'uhid_set_report_reply_req',
    `
  __u32 id;
  __u16 err;
`,
    { pack: 1 },
  );

/** `<linux/uhid.h>`: 4104 bytes. */
export interface uhid_set_report_req extends RecordView<'struct uhid_set_report_req'> {
  id: number;
  rnum: number;
  rtype: number;
  size: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const uhid_set_report_req: Descriptor<uhid_set_report_req> = /* @__PURE__ */ declareStruct(
  'uhid_set_report_req',
  `
  __u32 id;
  __u8 rnum;
  __u8 rtype;
  __u16 size;
  __u8 data[4096];
`,
  { pack: 1 },
);

/** `<linux/uhid.h>`: 8 bytes. */
export interface uhid_start_req extends RecordView<'struct uhid_start_req'> {
  get dev_flags(): bigint;
  set dev_flags(value: Integer);
}

export const uhid_start_req: Descriptor<uhid_start_req> = /* @__PURE__ */ declareStruct(
  'uhid_start_req',
  `
  __u64 dev_flags;
`,
);
