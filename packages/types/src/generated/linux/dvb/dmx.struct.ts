// Generated from Linux 7.3.4 <linux/dvb/dmx.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/dvb/dmx.h>`: 24 bytes. */
export interface dmx_buffer extends RecordView<'struct dmx_buffer'> {
  index: number;
  bytesused: number;
  offset: number;
  length: number;
  flags: number;
  count: number;
}

export const dmx_buffer: Descriptor<dmx_buffer> = /* @__PURE__ */ declareStruct(
  'dmx_buffer',
  `
  __u32 index;
  __u32 bytesused;
  __u32 offset;
  __u32 length;
  __u32 flags;
  __u32 count;
`,
);

/** `<linux/dvb/dmx.h>`: 12 bytes. */
export interface dmx_exportbuffer extends RecordView<'struct dmx_exportbuffer'> {
  index: number;
  flags: number;
  fd: number;
}

export const dmx_exportbuffer: Descriptor<dmx_exportbuffer> = /* @__PURE__ */ declareStruct(
  'dmx_exportbuffer',
  `
  __u32 index;
  __u32 flags;
  __s32 fd;
`,
);

/** `<linux/dvb/dmx.h>`: 48 bytes. */
export interface dmx_filter extends RecordView<'struct dmx_filter'> {
  get filter(): Uint8Array;
  set filter(value: Bytes);
  get mask(): Uint8Array;
  set mask(value: Bytes);
  get mode(): Uint8Array;
  set mode(value: Bytes);
}

export const dmx_filter: Descriptor<dmx_filter> = /* @__PURE__ */ declareStruct(
  'dmx_filter',
  `
  __u8 filter[16];
  __u8 mask[16];
  __u8 mode[16];
`,
);

/** `<linux/dvb/dmx.h>`: 20 bytes. */
export interface dmx_pes_filter_params extends RecordView<'struct dmx_pes_filter_params'> {
  pid: number;
  input: number;
  output: number;
  pes_type: number;
  flags: number;
}

export const dmx_pes_filter_params: Descriptor<dmx_pes_filter_params> =
  /* @__PURE__ */ declareStruct(
    'dmx_pes_filter_params',
    `
  __u16 pid;
  enum dmx_input input;
  enum dmx_output output;
  enum dmx_ts_pes pes_type;
  __u32 flags;
`,
  );

/** `<linux/dvb/dmx.h>`: 8 bytes. */
export interface dmx_requestbuffers extends RecordView<'struct dmx_requestbuffers'> {
  count: number;
  size: number;
}

export const dmx_requestbuffers: Descriptor<dmx_requestbuffers> = /* @__PURE__ */ declareStruct(
  'dmx_requestbuffers',
  `
  __u32 count;
  __u32 size;
`,
);

/** `<linux/dvb/dmx.h>`: 60 bytes. */
export interface dmx_sct_filter_params extends RecordView<'struct dmx_sct_filter_params'> {
  pid: number;
  get filter(): dmx_filter;
  set filter(value: dmx_filter | Init<dmx_filter>);
  timeout: number;
  flags: number;
}

export const dmx_sct_filter_params: Descriptor<dmx_sct_filter_params> =
  /* @__PURE__ */ declareStruct(
    'dmx_sct_filter_params',
    `
  __u16 pid;
  struct dmx_filter filter;
  __u32 timeout;
  __u32 flags;
`,
    { uses: () => [dmx_filter] },
  );

/** `<linux/dvb/dmx.h>`: 16 bytes. */
export interface dmx_stc extends RecordView<'struct dmx_stc'> {
  num: number;
  base: number;
  get stc(): bigint;
  set stc(value: Integer);
}

export const dmx_stc: Descriptor<dmx_stc> = /* @__PURE__ */ declareStruct(
  'dmx_stc',
  `
  unsigned int num;
  unsigned int base;
  __u64 stc;
`,
);
