// Generated from Linux 7.3.4 <linux/dvb/dmx.h> by "pnpm generate". Do not edit.
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
  | 'DMX_ADD_PID'
  | 'DMX_GET_PES_PIDS'
  | 'DMX_REMOVE_PID'
  | 'DMX_SET_BUFFER_SIZE'
  | 'DMX_SET_FILTER'
  | 'DMX_SET_PES_FILTER'
  | 'DMX_START'
  | 'DMX_STOP'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    DMX_ADD_PID: 1073901363,
    DMX_GET_PES_PIDS: 2148167471,
    DMX_REMOVE_PID: 1073901364,
    DMX_SET_BUFFER_SIZE: 28461,
    DMX_SET_FILTER: 1077702443,
    DMX_SET_PES_FILTER: 1075081004,
    DMX_START: 28457,
    DMX_STOP: 28458,
  },
);

export const DMX_ADD_PID: number = /* @__PURE__ */ requestHere(1073901363),
  DMX_GET_PES_PIDS: number = /* @__PURE__ */ requestHere(2148167471),
  DMX_REMOVE_PID: number = /* @__PURE__ */ requestHere(1073901364),
  DMX_SET_BUFFER_SIZE: number = /* @__PURE__ */ requestHere(28461),
  DMX_SET_FILTER: number = /* @__PURE__ */ requestHere(1077702443),
  DMX_SET_PES_FILTER: number = /* @__PURE__ */ requestHere(1075081004),
  DMX_START: number = /* @__PURE__ */ requestHere(28457),
  DMX_STOP: number = /* @__PURE__ */ requestHere(28458);
export const DMX_BUFFER_FLAG_DISCONTINUITY_DETECTED = 8,
  DMX_BUFFER_FLAG_DISCONTINUITY_INDICATOR = 16,
  DMX_BUFFER_FLAG_HAD_CRC32_DISCARD = 1,
  DMX_BUFFER_FLAG_TEI = 2,
  DMX_BUFFER_PKT_COUNTER_MISMATCH = 4,
  DMX_CHECK_CRC = 1,
  DMX_DQBUF = 3222826816,
  DMX_EXPBUF = 3222040382,
  DMX_FILTER_SIZE = 16,
  DMX_GET_STC = 3222302514,
  DMX_IMMEDIATE_START = 4,
  DMX_IN_DVR = 1,
  DMX_IN_FRONTEND = 0,
  DMX_ONESHOT = 2,
  DMX_OUT_DECODER = 0,
  DMX_OUT_TAP = 1,
  DMX_OUT_TSDEMUX_TAP = 3,
  DMX_OUT_TS_TAP = 2,
  DMX_PES_AUDIO = 0,
  DMX_PES_AUDIO0 = 0,
  DMX_PES_AUDIO1 = 5,
  DMX_PES_AUDIO2 = 10,
  DMX_PES_AUDIO3 = 15,
  DMX_PES_OTHER = 20,
  DMX_PES_PCR = 4,
  DMX_PES_PCR0 = 4,
  DMX_PES_PCR1 = 9,
  DMX_PES_PCR2 = 14,
  DMX_PES_PCR3 = 19,
  DMX_PES_SUBTITLE = 3,
  DMX_PES_SUBTITLE0 = 3,
  DMX_PES_SUBTITLE1 = 8,
  DMX_PES_SUBTITLE2 = 13,
  DMX_PES_SUBTITLE3 = 18,
  DMX_PES_TELETEXT = 2,
  DMX_PES_TELETEXT0 = 2,
  DMX_PES_TELETEXT1 = 7,
  DMX_PES_TELETEXT2 = 12,
  DMX_PES_TELETEXT3 = 17,
  DMX_PES_VIDEO = 1,
  DMX_PES_VIDEO0 = 1,
  DMX_PES_VIDEO1 = 6,
  DMX_PES_VIDEO2 = 11,
  DMX_PES_VIDEO3 = 16,
  DMX_QBUF = 3222826815,
  DMX_QUERYBUF = 3222826813,
  DMX_REQBUFS = 3221778236;
export declare namespace struct {
  /** `<linux/dvb/dmx.h>`: 24 bytes. */
  interface dmx_buffer extends RecordView<'struct dmx_buffer'> {
    index: number;
    bytesused: number;
    offset: number;
    length: number;
    flags: number;
    count: number;
  }

  /** `<linux/dvb/dmx.h>`: 12 bytes. */
  interface dmx_exportbuffer extends RecordView<'struct dmx_exportbuffer'> {
    index: number;
    flags: number;
    fd: number;
  }

  /** `<linux/dvb/dmx.h>`: 48 bytes. */
  interface dmx_filter extends RecordView<'struct dmx_filter'> {
    get filter(): Uint8Array;
    set filter(value: Bytes);
    get mask(): Uint8Array;
    set mask(value: Bytes);
    get mode(): Uint8Array;
    set mode(value: Bytes);
  }

  /** `<linux/dvb/dmx.h>`: 20 bytes. */
  interface dmx_pes_filter_params extends RecordView<'struct dmx_pes_filter_params'> {
    pid: number;
    input: number;
    output: number;
    pes_type: number;
    flags: number;
  }

  /** `<linux/dvb/dmx.h>`: 8 bytes. */
  interface dmx_requestbuffers extends RecordView<'struct dmx_requestbuffers'> {
    count: number;
    size: number;
  }

  /** `<linux/dvb/dmx.h>`: 60 bytes. */
  interface dmx_sct_filter_params extends RecordView<'struct dmx_sct_filter_params'> {
    pid: number;
    get filter(): struct.dmx_filter;
    set filter(value: From<struct.dmx_filter>);
    timeout: number;
    flags: number;
  }

  /** `<linux/dvb/dmx.h>`: 16 bytes. */
  interface dmx_stc extends RecordView<'struct dmx_stc'> {
    num: number;
    base: number;
    get stc(): bigint;
    set stc(value: Integer);
  }
}

export const struct: {
  readonly dmx_buffer: Descriptor<struct.dmx_buffer>;
  readonly dmx_exportbuffer: Descriptor<struct.dmx_exportbuffer>;
  readonly dmx_filter: Descriptor<struct.dmx_filter>;
  readonly dmx_pes_filter_params: Descriptor<struct.dmx_pes_filter_params>;
  readonly dmx_requestbuffers: Descriptor<struct.dmx_requestbuffers>;
  readonly dmx_sct_filter_params: Descriptor<struct.dmx_sct_filter_params>;
  readonly dmx_stc: Descriptor<struct.dmx_stc>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"dmx_buffer": "__u32 index;__u32 bytesused;__u32 offset;__u32 length;__u32 flags;__u32 count;",
"dmx_exportbuffer": "__u32 index;__u32 flags;__s32 fd;",
"dmx_filter": "__u8 filter[16];__u8 mask[16];__u8 mode[16];",
"dmx_pes_filter_params": "__u16 pid;enum dmx_input input;enum dmx_output output;enum dmx_ts_pes pes_type;__u32 flags;",
"dmx_requestbuffers": "__u32 count;__u32 size;",
"dmx_sct_filter_params": "__u16 pid;struct dmx_filter filter;__u32 timeout;__u32 flags;",
"dmx_stc": "unsigned int num;unsigned int base;__u64 stc;"
}`),
);

export type dmx_filter_t = struct.dmx_filter;
export const dmx_filter_t: typeof struct.dmx_filter = struct.dmx_filter;
export type dmx_input_t = number;
export type dmx_output_t = number;
export type dmx_pes_type_t = number;
