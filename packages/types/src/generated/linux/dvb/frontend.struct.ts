// Generated from Linux 7.3.4 <linux/dvb/frontend.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/dvb/frontend.h>`: 37 bytes. */
export interface dtv_fe_stats extends RecordView<'struct dtv_fe_stats'> {
  len: number;
  get stat(): Elements<dtv_stats>;
  set stat(value: Iterable<dtv_stats | Init<dtv_stats>>);
}

export const dtv_fe_stats: Descriptor<dtv_fe_stats> = /* @__PURE__ */ declareStruct(
  'dtv_fe_stats',
  `
  __u8 len;
  struct dtv_stats stat[4];
`,
  { uses: () => [dtv_stats] },
);

/** `<linux/dvb/frontend.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface dtv_properties extends RecordView<'struct dtv_properties', 'props'> {
  num: number;
  get props(): number;
  set props(value: Pointer);
}

export const dtv_properties: Descriptor<dtv_properties> = /* @__PURE__ */ declareStruct(
  'dtv_properties',
  `
  __u32 num;
  struct dtv_property *props;
`,
);

interface dtv_property$u$buffer extends RecordView<'struct dtv_property.u.buffer', 'reserved2'> {
  get data(): Uint8Array;
  set data(value: Bytes);
  len: number;
  get reserved1(): Uint32Array;
  set reserved1(value: Iterable<Integer>);
  get reserved2(): number;
  set reserved2(value: Pointer);
}

interface dtv_property$u extends RecordView<'union dtv_property.u'> {
  data: number;
  get st(): dtv_fe_stats;
  set st(value: dtv_fe_stats | Init<dtv_fe_stats>);
  get buffer(): dtv_property$u$buffer;
  set buffer(value: dtv_property$u$buffer | Init<dtv_property$u$buffer>);
}

/** `<linux/dvb/frontend.h>`: 76 bytes on x86_64, riscv64, aarch64; 72 bytes on x86, arm. */
export interface dtv_property extends RecordView<'struct dtv_property'> {
  cmd: number;
  get reserved(): Elements<number>;
  set reserved(value: Iterable<number>);
  get u(): dtv_property$u;
  set u(value: dtv_property$u | Init<dtv_property$u>);
  result: number;
}

export const dtv_property: Descriptor<dtv_property> = /* @__PURE__ */ declareStruct(
  'dtv_property',
  `
  __u32 cmd;
  __u32 reserved[3];
  union {
    __u32 data;
    struct dtv_fe_stats st;
    struct {
      __u8 data[32];
      __u32 len;
      __u32 reserved1[3];
      void *reserved2;
    } buffer;
  } u;
  int result;
`,
  { pack: 1, uses: () => [dtv_fe_stats] },
);

/** `<linux/dvb/frontend.h>`: 9 bytes. */
export interface dtv_stats extends RecordView<'struct dtv_stats'> {
  scale: number;
  get uvalue(): bigint;
  set uvalue(value: Integer);
  get svalue(): bigint;
  set svalue(value: Integer);
}

export const dtv_stats: Descriptor<dtv_stats> = /* @__PURE__ */ declareStruct(
  'dtv_stats',
  `
  __u8 scale;
  union {
    __u64 uvalue;
    __s64 svalue;
  };
`,
  { pack: 1 },
);

/** `<linux/dvb/frontend.h>`: 7 bytes. */
export interface dvb_diseqc_master_cmd extends RecordView<'struct dvb_diseqc_master_cmd'> {
  get msg(): Uint8Array;
  set msg(value: Bytes);
  msg_len: number;
}

export const dvb_diseqc_master_cmd: Descriptor<dvb_diseqc_master_cmd> =
  /* @__PURE__ */ declareStruct(
    'dvb_diseqc_master_cmd',
    `
  __u8 msg[6];
  __u8 msg_len;
`,
  );

/** `<linux/dvb/frontend.h>`: 12 bytes. */
export interface dvb_diseqc_slave_reply extends RecordView<'struct dvb_diseqc_slave_reply'> {
  get msg(): Uint8Array;
  set msg(value: Bytes);
  msg_len: number;
  timeout: number;
}

export const dvb_diseqc_slave_reply: Descriptor<dvb_diseqc_slave_reply> =
  /* @__PURE__ */ declareStruct(
    'dvb_diseqc_slave_reply',
    `
  __u8 msg[4];
  __u8 msg_len;
  int timeout;
`,
  );

/** `<linux/dvb/frontend.h>`: 40 bytes. */
export interface dvb_frontend_event extends RecordView<'struct dvb_frontend_event'> {
  status: number;
  get parameters(): dvb_frontend_parameters;
  set parameters(value: dvb_frontend_parameters | Init<dvb_frontend_parameters>);
}

export const dvb_frontend_event: Descriptor<dvb_frontend_event> = /* @__PURE__ */ declareStruct(
  'dvb_frontend_event',
  `
  enum fe_status status;
  struct dvb_frontend_parameters parameters;
`,
  { uses: () => [dvb_frontend_parameters] },
);

/** `<linux/dvb/frontend.h>`: 168 bytes. */
export interface dvb_frontend_info extends RecordView<'struct dvb_frontend_info'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  type: number;
  frequency_min: number;
  frequency_max: number;
  frequency_stepsize: number;
  frequency_tolerance: number;
  symbol_rate_min: number;
  symbol_rate_max: number;
  symbol_rate_tolerance: number;
  notifier_delay: number;
  caps: number;
}

export const dvb_frontend_info: Descriptor<dvb_frontend_info> = /* @__PURE__ */ declareStruct(
  'dvb_frontend_info',
  `
  char name[128];
  enum fe_type type;
  __u32 frequency_min;
  __u32 frequency_max;
  __u32 frequency_stepsize;
  __u32 frequency_tolerance;
  __u32 symbol_rate_min;
  __u32 symbol_rate_max;
  __u32 symbol_rate_tolerance;
  __u32 notifier_delay;
  enum fe_caps caps;
`,
);

interface dvb_frontend_parameters$u extends RecordView<'union dvb_frontend_parameters.u'> {
  get qpsk(): dvb_qpsk_parameters;
  set qpsk(value: dvb_qpsk_parameters | Init<dvb_qpsk_parameters>);
  get qam(): dvb_qam_parameters;
  set qam(value: dvb_qam_parameters | Init<dvb_qam_parameters>);
  get ofdm(): dvb_ofdm_parameters;
  set ofdm(value: dvb_ofdm_parameters | Init<dvb_ofdm_parameters>);
  get vsb(): dvb_vsb_parameters;
  set vsb(value: dvb_vsb_parameters | Init<dvb_vsb_parameters>);
}

/** `<linux/dvb/frontend.h>`: 36 bytes. */
export interface dvb_frontend_parameters extends RecordView<'struct dvb_frontend_parameters'> {
  frequency: number;
  inversion: number;
  get u(): dvb_frontend_parameters$u;
  set u(value: dvb_frontend_parameters$u | Init<dvb_frontend_parameters$u>);
}

export const dvb_frontend_parameters: Descriptor<dvb_frontend_parameters> =
  /* @__PURE__ */ declareStruct(
    'dvb_frontend_parameters',
    `
  __u32 frequency;
  enum fe_spectral_inversion inversion;
  union {
    struct dvb_qpsk_parameters qpsk;
    struct dvb_qam_parameters qam;
    struct dvb_ofdm_parameters ofdm;
    struct dvb_vsb_parameters vsb;
  } u;
`,
    {
      uses: () => [
        dvb_ofdm_parameters,
        dvb_qam_parameters,
        dvb_qpsk_parameters,
        dvb_vsb_parameters,
      ],
    },
  );

/** `<linux/dvb/frontend.h>`: 28 bytes. */
export interface dvb_ofdm_parameters extends RecordView<'struct dvb_ofdm_parameters'> {
  bandwidth: number;
  code_rate_HP: number;
  code_rate_LP: number;
  constellation: number;
  transmission_mode: number;
  guard_interval: number;
  hierarchy_information: number;
}

export const dvb_ofdm_parameters: Descriptor<dvb_ofdm_parameters> = /* @__PURE__ */ declareStruct(
  'dvb_ofdm_parameters',
  `
  enum fe_bandwidth bandwidth;
  enum fe_code_rate code_rate_HP;
  enum fe_code_rate code_rate_LP;
  enum fe_modulation constellation;
  enum fe_transmit_mode transmission_mode;
  enum fe_guard_interval guard_interval;
  enum fe_hierarchy hierarchy_information;
`,
);

/** `<linux/dvb/frontend.h>`: 12 bytes. */
export interface dvb_qam_parameters extends RecordView<'struct dvb_qam_parameters'> {
  symbol_rate: number;
  fec_inner: number;
  modulation: number;
}

export const dvb_qam_parameters: Descriptor<dvb_qam_parameters> = /* @__PURE__ */ declareStruct(
  'dvb_qam_parameters',
  `
  __u32 symbol_rate;
  enum fe_code_rate fec_inner;
  enum fe_modulation modulation;
`,
);

/** `<linux/dvb/frontend.h>`: 8 bytes. */
export interface dvb_qpsk_parameters extends RecordView<'struct dvb_qpsk_parameters'> {
  symbol_rate: number;
  fec_inner: number;
}

export const dvb_qpsk_parameters: Descriptor<dvb_qpsk_parameters> = /* @__PURE__ */ declareStruct(
  'dvb_qpsk_parameters',
  `
  __u32 symbol_rate;
  enum fe_code_rate fec_inner;
`,
);

/** `<linux/dvb/frontend.h>`: 4 bytes. */
export interface dvb_vsb_parameters extends RecordView<'struct dvb_vsb_parameters'> {
  modulation: number;
}

export const dvb_vsb_parameters: Descriptor<dvb_vsb_parameters> = /* @__PURE__ */ declareStruct(
  'dvb_vsb_parameters',
  `
  enum fe_modulation modulation;
`,
);
