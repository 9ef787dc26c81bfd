// Generated from Linux 7.3.4 <linux/virtio_snd.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/virtio_snd.h>`: 8 bytes. */
export interface virtio_snd_chmap_hdr extends RecordView<'struct virtio_snd_chmap_hdr'> {
  get hdr(): virtio_snd_hdr;
  set hdr(value: virtio_snd_hdr | Init<virtio_snd_hdr>);
  chmap_id: number;
}

export const virtio_snd_chmap_hdr: Descriptor<virtio_snd_chmap_hdr> = /* @__PURE__ */ declareStruct(
  'virtio_snd_chmap_hdr',
  `
  struct virtio_snd_hdr hdr;
  __le32 chmap_id;
`,
  { uses: () => [virtio_snd_hdr] },
);

/** `<linux/virtio_snd.h>`: 24 bytes. */
export interface virtio_snd_chmap_info extends RecordView<'struct virtio_snd_chmap_info'> {
  get hdr(): virtio_snd_info;
  set hdr(value: virtio_snd_info | Init<virtio_snd_info>);
  direction: number;
  channels: number;
  get positions(): Uint8Array;
  set positions(value: Bytes);
}

export const virtio_snd_chmap_info: Descriptor<virtio_snd_chmap_info> =
  /* @__PURE__ */ declareStruct(
    'virtio_snd_chmap_info',
    `
  struct virtio_snd_info hdr;
  __u8 direction;
  __u8 channels;
  __u8 positions[18];
`,
    { uses: () => [virtio_snd_info] },
  );

/** `<linux/virtio_snd.h>`: 16 bytes. */
export interface virtio_snd_config extends RecordView<'struct virtio_snd_config'> {
  jacks: number;
  streams: number;
  chmaps: number;
  controls: number;
}

export const virtio_snd_config: Descriptor<virtio_snd_config> = /* @__PURE__ */ declareStruct(
  'virtio_snd_config',
  `
  __le32 jacks;
  __le32 streams;
  __le32 chmaps;
  __le32 controls;
`,
);

/** `<linux/virtio_snd.h>`: 64 bytes. */
export interface virtio_snd_ctl_enum_item extends RecordView<'struct virtio_snd_ctl_enum_item'> {
  get item(): Uint8Array;
  set item(value: Bytes);
}

export const virtio_snd_ctl_enum_item: Descriptor<virtio_snd_ctl_enum_item> =
  /* @__PURE__ */ declareStruct(
    'virtio_snd_ctl_enum_item',
    `
  __u8 item[64];
`,
  );

/** `<linux/virtio_snd.h>`: 8 bytes. */
export interface virtio_snd_ctl_event extends RecordView<'struct virtio_snd_ctl_event'> {
  get hdr(): virtio_snd_hdr;
  set hdr(value: virtio_snd_hdr | Init<virtio_snd_hdr>);
  control_id: number;
  mask: number;
}

export const virtio_snd_ctl_event: Descriptor<virtio_snd_ctl_event> = /* @__PURE__ */ declareStruct(
  'virtio_snd_ctl_event',
  `
  struct virtio_snd_hdr hdr;
  __le16 control_id;
  __le16 mask;
`,
  { uses: () => [virtio_snd_hdr] },
);

/** `<linux/virtio_snd.h>`: 8 bytes. */
export interface virtio_snd_ctl_hdr extends RecordView<'struct virtio_snd_ctl_hdr'> {
  get hdr(): virtio_snd_hdr;
  set hdr(value: virtio_snd_hdr | Init<virtio_snd_hdr>);
  control_id: number;
}

export const virtio_snd_ctl_hdr: Descriptor<virtio_snd_ctl_hdr> = /* @__PURE__ */ declareStruct(
  'virtio_snd_ctl_hdr',
  `
  struct virtio_snd_hdr hdr;
  __le32 control_id;
`,
  { uses: () => [virtio_snd_hdr] },
);

/** `<linux/virtio_snd.h>`: 176 bytes. */
export interface virtio_snd_ctl_iec958 extends RecordView<'struct virtio_snd_ctl_iec958'> {
  get status(): Uint8Array;
  set status(value: Bytes);
  get subcode(): Uint8Array;
  set subcode(value: Bytes);
  pad: number;
  get dig_subframe(): Uint8Array;
  set dig_subframe(value: Bytes);
}

export const virtio_snd_ctl_iec958: Descriptor<virtio_snd_ctl_iec958> =
  /* @__PURE__ */ declareStruct(
    'virtio_snd_ctl_iec958',
    `
  __u8 status[24];
  __u8 subcode[147];
  __u8 pad;
  __u8 dig_subframe[4];
`,
  );

interface virtio_snd_ctl_info$value$integer
  extends RecordView<'struct virtio_snd_ctl_info.value.integer'> {
  min: number;
  max: number;
  step: number;
}

interface virtio_snd_ctl_info$value$integer64
  extends RecordView<'struct virtio_snd_ctl_info.value.integer64'> {
  get min(): bigint;
  set min(value: Integer);
  get max(): bigint;
  set max(value: Integer);
  get step(): bigint;
  set step(value: Integer);
}

interface virtio_snd_ctl_info$value$enumerated
  extends RecordView<'struct virtio_snd_ctl_info.value.enumerated'> {
  items: number;
}

interface virtio_snd_ctl_info$value extends RecordView<'union virtio_snd_ctl_info.value'> {
  get integer(): virtio_snd_ctl_info$value$integer;
  set integer(value: virtio_snd_ctl_info$value$integer | Init<virtio_snd_ctl_info$value$integer>);
  get integer64(): virtio_snd_ctl_info$value$integer64;
  set integer64(value:
    | virtio_snd_ctl_info$value$integer64
    | Init<virtio_snd_ctl_info$value$integer64>);
  get enumerated(): virtio_snd_ctl_info$value$enumerated;
  set enumerated(value:
    | virtio_snd_ctl_info$value$enumerated
    | Init<virtio_snd_ctl_info$value$enumerated>);
}

/** `<linux/virtio_snd.h>`: 96 bytes on x86_64, arm, riscv64, aarch64; 92 bytes on x86. */
export interface virtio_snd_ctl_info extends RecordView<'struct virtio_snd_ctl_info'> {
  get hdr(): virtio_snd_info;
  set hdr(value: virtio_snd_info | Init<virtio_snd_info>);
  role: number;
  type: number;
  access: number;
  count: number;
  index: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  get value(): virtio_snd_ctl_info$value;
  set value(value: virtio_snd_ctl_info$value | Init<virtio_snd_ctl_info$value>);
}

export const virtio_snd_ctl_info: Descriptor<virtio_snd_ctl_info> = /* @__PURE__ */ declareStruct(
  'virtio_snd_ctl_info',
  `
  struct virtio_snd_info hdr;
  __le32 role;
  __le32 type;
  __le32 access;
  __le32 count;
  __le32 index;
  __u8 name[44];
  union {
    struct {
      __le32 min;
      __le32 max;
      __le32 step;
    } integer;
    struct {
      __le64 min;
      __le64 max;
      __le64 step;
    } integer64;
    struct {
      __le32 items;
    } enumerated;
  } value;
`,
  { uses: () => [virtio_snd_info] },
);

interface virtio_snd_ctl_value$value extends RecordView<'union virtio_snd_ctl_value.value'> {
  get integer(): Elements<number>;
  set integer(value: Iterable<number>);
  get integer64(): Elements<bigint>;
  set integer64(value: Iterable<Integer>);
  get enumerated(): Elements<number>;
  set enumerated(value: Iterable<number>);
  get bytes(): Uint8Array;
  set bytes(value: Bytes);
  get iec958(): virtio_snd_ctl_iec958;
  set iec958(value: virtio_snd_ctl_iec958 | Init<virtio_snd_ctl_iec958>);
}

/** `<linux/virtio_snd.h>`: 512 bytes. */
export interface virtio_snd_ctl_value extends RecordView<'struct virtio_snd_ctl_value'> {
  get value(): virtio_snd_ctl_value$value;
  set value(value: virtio_snd_ctl_value$value | Init<virtio_snd_ctl_value$value>);
}

export const virtio_snd_ctl_value: Descriptor<virtio_snd_ctl_value> = /* @__PURE__ */ declareStruct(
  'virtio_snd_ctl_value',
  `
  union {
    __le32 integer[128];
    __le64 integer64[64];
    __le32 enumerated[128];
    __u8 bytes[512];
    struct virtio_snd_ctl_iec958 iec958;
  } value;
`,
  { uses: () => [virtio_snd_ctl_iec958] },
);

/** `<linux/virtio_snd.h>`: 8 bytes. */
export interface virtio_snd_event extends RecordView<'struct virtio_snd_event'> {
  get hdr(): virtio_snd_hdr;
  set hdr(value: virtio_snd_hdr | Init<virtio_snd_hdr>);
  data: number;
}

export const virtio_snd_event: Descriptor<virtio_snd_event> = /* @__PURE__ */ declareStruct(
  'virtio_snd_event',
  `
  struct virtio_snd_hdr hdr;
  __le32 data;
`,
  { uses: () => [virtio_snd_hdr] },
);

/** `<linux/virtio_snd.h>`: 4 bytes. */
export interface virtio_snd_hdr extends RecordView<'struct virtio_snd_hdr'> {
  code: number;
}

export const virtio_snd_hdr: Descriptor<virtio_snd_hdr> = /* @__PURE__ */ declareStruct(
  'virtio_snd_hdr',
  `
  __le32 code;
`,
);

/** `<linux/virtio_snd.h>`: 4 bytes. */
export interface virtio_snd_info extends RecordView<'struct virtio_snd_info'> {
  hda_fn_nid: number;
}

export const virtio_snd_info: Descriptor<virtio_snd_info> = /* @__PURE__ */ declareStruct(
  'virtio_snd_info',
  `
  __le32 hda_fn_nid;
`,
);

/** `<linux/virtio_snd.h>`: 8 bytes. */
export interface virtio_snd_jack_hdr extends RecordView<'struct virtio_snd_jack_hdr'> {
  get hdr(): virtio_snd_hdr;
  set hdr(value: virtio_snd_hdr | Init<virtio_snd_hdr>);
  jack_id: number;
}

export const virtio_snd_jack_hdr: Descriptor<virtio_snd_jack_hdr> = /* @__PURE__ */ declareStruct(
  'virtio_snd_jack_hdr',
  `
  struct virtio_snd_hdr hdr;
  __le32 jack_id;
`,
  { uses: () => [virtio_snd_hdr] },
);

/** `<linux/virtio_snd.h>`: 24 bytes. */
export interface virtio_snd_jack_info extends RecordView<'struct virtio_snd_jack_info'> {
  get hdr(): virtio_snd_info;
  set hdr(value: virtio_snd_info | Init<virtio_snd_info>);
  features: number;
  hda_reg_defconf: number;
  hda_reg_caps: number;
  connected: number;
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

export const virtio_snd_jack_info: Descriptor<virtio_snd_jack_info> = /* @__PURE__ */ declareStruct(
  'virtio_snd_jack_info',
  `
  struct virtio_snd_info hdr;
  __le32 features;
  __le32 hda_reg_defconf;
  __le32 hda_reg_caps;
  __u8 connected;
  __u8 padding[7];
`,
  { uses: () => [virtio_snd_info] },
);

/** `<linux/virtio_snd.h>`: 16 bytes. */
export interface virtio_snd_jack_remap extends RecordView<'struct virtio_snd_jack_remap'> {
  get hdr(): virtio_snd_jack_hdr;
  set hdr(value: virtio_snd_jack_hdr | Init<virtio_snd_jack_hdr>);
  association: number;
  sequence: number;
}

export const virtio_snd_jack_remap: Descriptor<virtio_snd_jack_remap> =
  /* @__PURE__ */ declareStruct(
    'virtio_snd_jack_remap',
    `
  struct virtio_snd_jack_hdr hdr;
  __le32 association;
  __le32 sequence;
`,
    { uses: () => [virtio_snd_jack_hdr] },
  );

/** `<linux/virtio_snd.h>`: 8 bytes. */
export interface virtio_snd_pcm_hdr extends RecordView<'struct virtio_snd_pcm_hdr'> {
  get hdr(): virtio_snd_hdr;
  set hdr(value: virtio_snd_hdr | Init<virtio_snd_hdr>);
  stream_id: number;
}

export const virtio_snd_pcm_hdr: Descriptor<virtio_snd_pcm_hdr> = /* @__PURE__ */ declareStruct(
  'virtio_snd_pcm_hdr',
  `
  struct virtio_snd_hdr hdr;
  __le32 stream_id;
`,
  { uses: () => [virtio_snd_hdr] },
);

/** `<linux/virtio_snd.h>`: 32 bytes. */
export interface virtio_snd_pcm_info extends RecordView<'struct virtio_snd_pcm_info'> {
  get hdr(): virtio_snd_info;
  set hdr(value: virtio_snd_info | Init<virtio_snd_info>);
  features: number;
  get formats(): bigint;
  set formats(value: Integer);
  get rates(): bigint;
  set rates(value: Integer);
  direction: number;
  channels_min: number;
  channels_max: number;
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

export const virtio_snd_pcm_info: Descriptor<virtio_snd_pcm_info> = /* @__PURE__ */ declareStruct(
  'virtio_snd_pcm_info',
  `
  struct virtio_snd_info hdr;
  __le32 features;
  __le64 formats;
  __le64 rates;
  __u8 direction;
  __u8 channels_min;
  __u8 channels_max;
  __u8 padding[5];
`,
  { uses: () => [virtio_snd_info] },
);

/** `<linux/virtio_snd.h>`: 24 bytes. */
export interface virtio_snd_pcm_set_params extends RecordView<'struct virtio_snd_pcm_set_params'> {
  get hdr(): virtio_snd_pcm_hdr;
  set hdr(value: virtio_snd_pcm_hdr | Init<virtio_snd_pcm_hdr>);
  buffer_bytes: number;
  period_bytes: number;
  features: number;
  channels: number;
  format: number;
  rate: number;
  padding: number;
}

export const virtio_snd_pcm_set_params: Descriptor<virtio_snd_pcm_set_params> =
  /* @__PURE__ */ declareStruct(
    'virtio_snd_pcm_set_params',
    `
  struct virtio_snd_pcm_hdr hdr;
  __le32 buffer_bytes;
  __le32 period_bytes;
  __le32 features;
  __u8 channels;
  __u8 format;
  __u8 rate;
  __u8 padding;
`,
    { uses: () => [virtio_snd_pcm_hdr] },
  );

/** `<linux/virtio_snd.h>`: 8 bytes. */
export interface virtio_snd_pcm_status extends RecordView<'struct virtio_snd_pcm_status'> {
  status: number;
  latency_bytes: number;
}

export const virtio_snd_pcm_status: Descriptor<virtio_snd_pcm_status> =
  /* @__PURE__ */ declareStruct(
    'virtio_snd_pcm_status',
    `
  __le32 status;
  __le32 latency_bytes;
`,
  );

/** `<linux/virtio_snd.h>`: 4 bytes. */
export interface virtio_snd_pcm_xfer extends RecordView<'struct virtio_snd_pcm_xfer'> {
  stream_id: number;
}

export const virtio_snd_pcm_xfer: Descriptor<virtio_snd_pcm_xfer> = /* @__PURE__ */ declareStruct(
  'virtio_snd_pcm_xfer',
  `
  __le32 stream_id;
`,
);

/** `<linux/virtio_snd.h>`: 16 bytes. */
export interface virtio_snd_query_info extends RecordView<'struct virtio_snd_query_info'> {
  get hdr(): virtio_snd_hdr;
  set hdr(value: virtio_snd_hdr | Init<virtio_snd_hdr>);
  start_id: number;
  count: number;
  size: number;
}

export const virtio_snd_query_info: Descriptor<virtio_snd_query_info> =
  /* @__PURE__ */ declareStruct(
    'virtio_snd_query_info',
    `
  struct virtio_snd_hdr hdr;
  __le32 start_id;
  __le32 count;
  __le32 size;
`,
    { uses: () => [virtio_snd_hdr] },
  );
