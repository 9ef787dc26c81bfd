// Generated from Linux 7.3.4 <linux/videodev2.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import { __kernel_sock_timeval, __kernel_timespec } from './time_types.struct.ts';

/** `<linux/videodev2.h>`: 8 bytes. */
export interface v4l2_area extends RecordView<'struct v4l2_area'> {
  width: number;
  height: number;
}

export const v4l2_area: Descriptor<v4l2_area> = /* @__PURE__ */ declareStruct(
  'v4l2_area',
  `
  __u32 width;
  __u32 height;
`,
);

/** `<linux/videodev2.h>`: 52 bytes. */
export interface v4l2_audio extends RecordView<'struct v4l2_audio'> {
  index: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  capability: number;
  mode: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_audio: Descriptor<v4l2_audio> = /* @__PURE__ */ declareStruct(
  'v4l2_audio',
  `
  __u32 index;
  __u8 name[32];
  __u32 capability;
  __u32 mode;
  __u32 reserved[2];
`,
);

/** `<linux/videodev2.h>`: 52 bytes. */
export interface v4l2_audioout extends RecordView<'struct v4l2_audioout'> {
  index: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  capability: number;
  mode: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_audioout: Descriptor<v4l2_audioout> = /* @__PURE__ */ declareStruct(
  'v4l2_audioout',
  `
  __u32 index;
  __u8 name[32];
  __u32 capability;
  __u32 mode;
  __u32 reserved[2];
`,
);

/** `<linux/videodev2.h>`: 124 bytes. */
export interface v4l2_bt_timings extends RecordView<'struct v4l2_bt_timings'> {
  width: number;
  height: number;
  interlaced: number;
  polarities: number;
  get pixelclock(): bigint;
  set pixelclock(value: Integer);
  hfrontporch: number;
  hsync: number;
  hbackporch: number;
  vfrontporch: number;
  vsync: number;
  vbackporch: number;
  il_vfrontporch: number;
  il_vsync: number;
  il_vbackporch: number;
  standards: number;
  flags: number;
  get picture_aspect(): v4l2_fract;
  set picture_aspect(value: v4l2_fract | Init<v4l2_fract>);
  cea861_vic: number;
  hdmi_vic: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const v4l2_bt_timings: Descriptor<v4l2_bt_timings> = /* @__PURE__ */ declareStruct(
  'v4l2_bt_timings',
  `
  __u32 width;
  __u32 height;
  __u32 interlaced;
  __u32 polarities;
  __u64 pixelclock;
  __u32 hfrontporch;
  __u32 hsync;
  __u32 hbackporch;
  __u32 vfrontporch;
  __u32 vsync;
  __u32 vbackporch;
  __u32 il_vfrontporch;
  __u32 il_vsync;
  __u32 il_vbackporch;
  __u32 standards;
  __u32 flags;
  struct v4l2_fract picture_aspect;
  __u8 cea861_vic;
  __u8 hdmi_vic;
  __u8 reserved[46];
`,
  { pack: 1, uses: () => [v4l2_fract] },
);

/** `<linux/videodev2.h>`: 104 bytes. */
export interface v4l2_bt_timings_cap extends RecordView<'struct v4l2_bt_timings_cap'> {
  min_width: number;
  max_width: number;
  min_height: number;
  max_height: number;
  get min_pixelclock(): bigint;
  set min_pixelclock(value: Integer);
  get max_pixelclock(): bigint;
  set max_pixelclock(value: Integer);
  standards: number;
  capabilities: number;
  get reserved(): Elements<number>;
  set reserved(value: Iterable<number>);
}

export const v4l2_bt_timings_cap: Descriptor<v4l2_bt_timings_cap> = /* @__PURE__ */ declareStruct(
  'v4l2_bt_timings_cap',
  `
  __u32 min_width;
  __u32 max_width;
  __u32 min_height;
  __u32 max_height;
  __u64 min_pixelclock;
  __u64 max_pixelclock;
  __u32 standards;
  __u32 capabilities;
  __u32 reserved[16];
`,
  { pack: 1 },
);

interface v4l2_buffer$m extends RecordView<'union v4l2_buffer.m', 'planes'> {
  offset: number;
  userptr: number;
  get planes(): number;
  set planes(value: Pointer);
  fd: number;
}

/** `<linux/videodev2.h>`: 88 bytes on x86_64, riscv64, aarch64; 76 bytes on x86; 80 bytes on arm. */
export interface v4l2_buffer extends RecordView<'struct v4l2_buffer'> {
  index: number;
  type: number;
  bytesused: number;
  flags: number;
  field: number;
  get timestamp(): __kernel_sock_timeval;
  set timestamp(value: __kernel_sock_timeval | Init<__kernel_sock_timeval>);
  get timecode(): v4l2_timecode;
  set timecode(value: v4l2_timecode | Init<v4l2_timecode>);
  sequence: number;
  memory: number;
  get m(): v4l2_buffer$m;
  set m(value: v4l2_buffer$m | Init<v4l2_buffer$m>);
  length: number;
  reserved2: number;
  request_fd: number;
  reserved: number;
}

export const v4l2_buffer: Descriptor<v4l2_buffer> = /* @__PURE__ */ declareStruct(
  'v4l2_buffer',
  `
  __u32 index;
  __u32 type;
  __u32 bytesused;
  __u32 flags;
  __u32 field;
  struct __kernel_sock_timeval timestamp;
  struct v4l2_timecode timecode;
  __u32 sequence;
  __u32 memory;
  union {
    __u32 offset;
    unsigned long userptr;
    struct v4l2_plane *planes;
    __s32 fd;
  } m;
  __u32 length;
  __u32 reserved2;
  union {
    __s32 request_fd;
    __u32 reserved;
  };
`,
  { uses: () => [__kernel_sock_timeval, v4l2_timecode] },
);

/** `<linux/videodev2.h>`: 104 bytes. */
export interface v4l2_capability extends RecordView<'struct v4l2_capability'> {
  get driver(): Uint8Array;
  set driver(value: Bytes);
  get card(): Uint8Array;
  set card(value: Bytes);
  get bus_info(): Uint8Array;
  set bus_info(value: Bytes);
  version: number;
  capabilities: number;
  device_caps: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_capability: Descriptor<v4l2_capability> = /* @__PURE__ */ declareStruct(
  'v4l2_capability',
  `
  __u8 driver[16];
  __u8 card[32];
  __u8 bus_info[32];
  __u32 version;
  __u32 capabilities;
  __u32 device_caps;
  __u32 reserved[3];
`,
);

/** `<linux/videodev2.h>`: 40 bytes. */
export interface v4l2_captureparm extends RecordView<'struct v4l2_captureparm'> {
  capability: number;
  capturemode: number;
  get timeperframe(): v4l2_fract;
  set timeperframe(value: v4l2_fract | Init<v4l2_fract>);
  extendedmode: number;
  readbuffers: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_captureparm: Descriptor<v4l2_captureparm> = /* @__PURE__ */ declareStruct(
  'v4l2_captureparm',
  `
  __u32 capability;
  __u32 capturemode;
  struct v4l2_fract timeperframe;
  __u32 extendedmode;
  __u32 readbuffers;
  __u32 reserved[4];
`,
  { uses: () => [v4l2_fract] },
);

/** `<linux/videodev2.h>`: 24 bytes on x86_64, riscv64, aarch64; 20 bytes on x86, arm. */
export interface v4l2_clip extends RecordView<'struct v4l2_clip', 'next'> {
  get c(): v4l2_rect;
  set c(value: v4l2_rect | Init<v4l2_rect>);
  get next(): number;
  set next(value: Pointer);
}

export const v4l2_clip: Descriptor<v4l2_clip> = /* @__PURE__ */ declareStruct(
  'v4l2_clip',
  `
  struct v4l2_rect c;
  struct v4l2_clip *next;
`,
  { uses: () => [v4l2_rect] },
);

/** `<linux/videodev2.h>`: 8 bytes. */
export interface v4l2_control extends RecordView<'struct v4l2_control'> {
  id: number;
  value: number;
}

export const v4l2_control: Descriptor<v4l2_control> = /* @__PURE__ */ declareStruct(
  'v4l2_control',
  `
  __u32 id;
  __s32 value;
`,
);

/** `<linux/videodev2.h>`: 256 bytes on x86_64, riscv64, aarch64; 248 bytes on x86, arm. */
export interface v4l2_create_buffers extends RecordView<'struct v4l2_create_buffers'> {
  index: number;
  count: number;
  memory: number;
  get format(): v4l2_format;
  set format(value: v4l2_format | Init<v4l2_format>);
  capabilities: number;
  flags: number;
  max_num_buffers: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_create_buffers: Descriptor<v4l2_create_buffers> = /* @__PURE__ */ declareStruct(
  'v4l2_create_buffers',
  `
  __u32 index;
  __u32 count;
  __u32 memory;
  struct v4l2_format format;
  __u32 capabilities;
  __u32 flags;
  __u32 max_num_buffers;
  __u32 reserved[5];
`,
  { uses: () => [v4l2_format] },
);

/** `<linux/videodev2.h>`: 20 bytes. */
export interface v4l2_crop extends RecordView<'struct v4l2_crop'> {
  type: number;
  get c(): v4l2_rect;
  set c(value: v4l2_rect | Init<v4l2_rect>);
}

export const v4l2_crop: Descriptor<v4l2_crop> = /* @__PURE__ */ declareStruct(
  'v4l2_crop',
  `
  __u32 type;
  struct v4l2_rect c;
`,
  { uses: () => [v4l2_rect] },
);

/** `<linux/videodev2.h>`: 44 bytes. */
export interface v4l2_cropcap extends RecordView<'struct v4l2_cropcap'> {
  type: number;
  get bounds(): v4l2_rect;
  set bounds(value: v4l2_rect | Init<v4l2_rect>);
  get defrect(): v4l2_rect;
  set defrect(value: v4l2_rect | Init<v4l2_rect>);
  get pixelaspect(): v4l2_fract;
  set pixelaspect(value: v4l2_fract | Init<v4l2_fract>);
}

export const v4l2_cropcap: Descriptor<v4l2_cropcap> = /* @__PURE__ */ declareStruct(
  'v4l2_cropcap',
  `
  __u32 type;
  struct v4l2_rect bounds;
  struct v4l2_rect defrect;
  struct v4l2_fract pixelaspect;
`,
  { uses: () => [v4l2_fract, v4l2_rect] },
);

/** `<linux/videodev2.h>`: 200 bytes. */
export interface v4l2_dbg_chip_info extends RecordView<'struct v4l2_dbg_chip_info'> {
  get match(): v4l2_dbg_match;
  set match(value: v4l2_dbg_match | Init<v4l2_dbg_match>);
  get name(): Uint8Array;
  set name(value: Bytes);
  flags: number;
  get reserved(): Elements<number>;
  set reserved(value: Iterable<number>);
}

export const v4l2_dbg_chip_info: Descriptor<v4l2_dbg_chip_info> = /* @__PURE__ */ declareStruct(
  'v4l2_dbg_chip_info',
  `
  struct v4l2_dbg_match match;
  char name[32];
  __u32 flags;
  __u32 reserved[32];
`,
  { pack: 1, uses: () => [v4l2_dbg_match] },
);

/** `<linux/videodev2.h>`: 36 bytes. */
export interface v4l2_dbg_match extends RecordView<'struct v4l2_dbg_match'> {
  type: number;
  addr: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const v4l2_dbg_match: Descriptor<v4l2_dbg_match> = /* @__PURE__ */ declareStruct(
  'v4l2_dbg_match',
  `
  __u32 type;
  union {
    __u32 addr;
    char name[32];
  };
`,
  { pack: 1 },
);

/** `<linux/videodev2.h>`: 56 bytes. */
export interface v4l2_dbg_register extends RecordView<'struct v4l2_dbg_register'> {
  get match(): v4l2_dbg_match;
  set match(value: v4l2_dbg_match | Init<v4l2_dbg_match>);
  size: number;
  get reg(): bigint;
  set reg(value: Integer);
  get val(): bigint;
  set val(value: Integer);
}

export const v4l2_dbg_register: Descriptor<v4l2_dbg_register> = /* @__PURE__ */ declareStruct(
  'v4l2_dbg_register',
  `
  struct v4l2_dbg_match match;
  __u32 size;
  __u64 reg;
  __u64 val;
`,
  { pack: 1, uses: () => [v4l2_dbg_match] },
);

interface v4l2_decoder_cmd$stop extends RecordView<'struct v4l2_decoder_cmd.stop'> {
  get pts(): bigint;
  set pts(value: Integer);
}

interface v4l2_decoder_cmd$start extends RecordView<'struct v4l2_decoder_cmd.start'> {
  speed: number;
  format: number;
}

interface v4l2_decoder_cmd$raw extends RecordView<'struct v4l2_decoder_cmd.raw'> {
  get data(): Uint32Array;
  set data(value: Iterable<Integer>);
}

/** `<linux/videodev2.h>`: 72 bytes. */
export interface v4l2_decoder_cmd extends RecordView<'struct v4l2_decoder_cmd'> {
  cmd: number;
  flags: number;
  get stop(): v4l2_decoder_cmd$stop;
  set stop(value: v4l2_decoder_cmd$stop | Init<v4l2_decoder_cmd$stop>);
  get start(): v4l2_decoder_cmd$start;
  set start(value: v4l2_decoder_cmd$start | Init<v4l2_decoder_cmd$start>);
  get raw(): v4l2_decoder_cmd$raw;
  set raw(value: v4l2_decoder_cmd$raw | Init<v4l2_decoder_cmd$raw>);
}

export const v4l2_decoder_cmd: Descriptor<v4l2_decoder_cmd> = /* @__PURE__ */ declareStruct(
  'v4l2_decoder_cmd',
  `
  __u32 cmd;
  __u32 flags;
  union {
    struct {
      __u64 pts;
    } stop;
    struct {
      __s32 speed;
      __u32 format;
    } start;
    struct {
      __u32 data[16];
    } raw;
  };
`,
);

/** `<linux/videodev2.h>`: 132 bytes. */
export interface v4l2_dv_timings extends RecordView<'struct v4l2_dv_timings'> {
  type: number;
  get bt(): v4l2_bt_timings;
  set bt(value: v4l2_bt_timings | Init<v4l2_bt_timings>);
  get reserved(): Elements<number>;
  set reserved(value: Iterable<number>);
}

export const v4l2_dv_timings: Descriptor<v4l2_dv_timings> = /* @__PURE__ */ declareStruct(
  'v4l2_dv_timings',
  `
  __u32 type;
  union {
    struct v4l2_bt_timings bt;
    __u32 reserved[32];
  };
`,
  { pack: 1, uses: () => [v4l2_bt_timings] },
);

/** `<linux/videodev2.h>`: 144 bytes. */
export interface v4l2_dv_timings_cap extends RecordView<'struct v4l2_dv_timings_cap'> {
  type: number;
  pad: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
  get bt(): v4l2_bt_timings_cap;
  set bt(value: v4l2_bt_timings_cap | Init<v4l2_bt_timings_cap>);
  get raw_data(): Uint32Array;
  set raw_data(value: Iterable<Integer>);
}

export const v4l2_dv_timings_cap: Descriptor<v4l2_dv_timings_cap> = /* @__PURE__ */ declareStruct(
  'v4l2_dv_timings_cap',
  `
  __u32 type;
  __u32 pad;
  __u32 reserved[2];
  union {
    struct v4l2_bt_timings_cap bt;
    __u32 raw_data[32];
  };
`,
  { uses: () => [v4l2_bt_timings_cap] },
);

/** `<linux/videodev2.h>`: 2072 bytes. */
export interface v4l2_enc_idx extends RecordView<'struct v4l2_enc_idx'> {
  entries: number;
  entries_cap: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
  get entry(): Elements<v4l2_enc_idx_entry>;
  set entry(value: Iterable<v4l2_enc_idx_entry | Init<v4l2_enc_idx_entry>>);
}

export const v4l2_enc_idx: Descriptor<v4l2_enc_idx> = /* @__PURE__ */ declareStruct(
  'v4l2_enc_idx',
  `
  __u32 entries;
  __u32 entries_cap;
  __u32 reserved[4];
  struct v4l2_enc_idx_entry entry[64];
`,
  { uses: () => [v4l2_enc_idx_entry] },
);

/** `<linux/videodev2.h>`: 32 bytes. */
export interface v4l2_enc_idx_entry extends RecordView<'struct v4l2_enc_idx_entry'> {
  get offset(): bigint;
  set offset(value: Integer);
  get pts(): bigint;
  set pts(value: Integer);
  length: number;
  flags: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_enc_idx_entry: Descriptor<v4l2_enc_idx_entry> = /* @__PURE__ */ declareStruct(
  'v4l2_enc_idx_entry',
  `
  __u64 offset;
  __u64 pts;
  __u32 length;
  __u32 flags;
  __u32 reserved[2];
`,
);

interface v4l2_encoder_cmd$raw extends RecordView<'struct v4l2_encoder_cmd.raw'> {
  get data(): Uint32Array;
  set data(value: Iterable<Integer>);
}

/** `<linux/videodev2.h>`: 40 bytes. */
export interface v4l2_encoder_cmd extends RecordView<'struct v4l2_encoder_cmd'> {
  cmd: number;
  flags: number;
  get raw(): v4l2_encoder_cmd$raw;
  set raw(value: v4l2_encoder_cmd$raw | Init<v4l2_encoder_cmd$raw>);
}

export const v4l2_encoder_cmd: Descriptor<v4l2_encoder_cmd> = /* @__PURE__ */ declareStruct(
  'v4l2_encoder_cmd',
  `
  __u32 cmd;
  __u32 flags;
  union {
    struct {
      __u32 data[8];
    } raw;
  };
`,
);

/** `<linux/videodev2.h>`: 148 bytes. */
export interface v4l2_enum_dv_timings extends RecordView<'struct v4l2_enum_dv_timings'> {
  index: number;
  pad: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
  get timings(): v4l2_dv_timings;
  set timings(value: v4l2_dv_timings | Init<v4l2_dv_timings>);
}

export const v4l2_enum_dv_timings: Descriptor<v4l2_enum_dv_timings> = /* @__PURE__ */ declareStruct(
  'v4l2_enum_dv_timings',
  `
  __u32 index;
  __u32 pad;
  __u32 reserved[2];
  struct v4l2_dv_timings timings;
`,
  { uses: () => [v4l2_dv_timings] },
);

interface v4l2_event$u extends RecordView<'union v4l2_event.u'> {
  get vsync(): v4l2_event_vsync;
  set vsync(value: v4l2_event_vsync | Init<v4l2_event_vsync>);
  get ctrl(): v4l2_event_ctrl;
  set ctrl(value: v4l2_event_ctrl | Init<v4l2_event_ctrl>);
  get frame_sync(): v4l2_event_frame_sync;
  set frame_sync(value: v4l2_event_frame_sync | Init<v4l2_event_frame_sync>);
  get src_change(): v4l2_event_src_change;
  set src_change(value: v4l2_event_src_change | Init<v4l2_event_src_change>);
  get motion_det(): v4l2_event_motion_det;
  set motion_det(value: v4l2_event_motion_det | Init<v4l2_event_motion_det>);
  get data(): Uint8Array;
  set data(value: Bytes);
}

/** `<linux/videodev2.h>`: 136 bytes on x86_64, arm, riscv64, aarch64; 128 bytes on x86. */
export interface v4l2_event extends RecordView<'struct v4l2_event'> {
  type: number;
  get u(): v4l2_event$u;
  set u(value: v4l2_event$u | Init<v4l2_event$u>);
  pending: number;
  sequence: number;
  get timestamp(): __kernel_timespec;
  set timestamp(value: __kernel_timespec | Init<__kernel_timespec>);
  id: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_event: Descriptor<v4l2_event> = /* @__PURE__ */ declareStruct(
  'v4l2_event',
  `
  __u32 type;
  union {
    struct v4l2_event_vsync vsync;
    struct v4l2_event_ctrl ctrl;
    struct v4l2_event_frame_sync frame_sync;
    struct v4l2_event_src_change src_change;
    struct v4l2_event_motion_det motion_det;
    __u8 data[64];
  } u;
  __u32 pending;
  __u32 sequence;
  struct __kernel_timespec timestamp;
  __u32 id;
  __u32 reserved[8];
`,
  {
    uses: () => [
      __kernel_timespec,
      v4l2_event_ctrl,
      v4l2_event_frame_sync,
      v4l2_event_motion_det,
      v4l2_event_src_change,
      v4l2_event_vsync,
    ],
  },
);

/** `<linux/videodev2.h>`: 40 bytes on x86_64, arm, riscv64, aarch64; 36 bytes on x86. */
export interface v4l2_event_ctrl extends RecordView<'struct v4l2_event_ctrl'> {
  changes: number;
  type: number;
  value: number;
  get value64(): bigint;
  set value64(value: Integer);
  flags: number;
  minimum: number;
  maximum: number;
  step: number;
  default_value: number;
}

export const v4l2_event_ctrl: Descriptor<v4l2_event_ctrl> = /* @__PURE__ */ declareStruct(
  'v4l2_event_ctrl',
  `
  __u32 changes;
  __u32 type;
  union {
    __s32 value;
    __s64 value64;
  };
  __u32 flags;
  __s32 minimum;
  __s32 maximum;
  __s32 step;
  __s32 default_value;
`,
);

/** `<linux/videodev2.h>`: 4 bytes. */
export interface v4l2_event_frame_sync extends RecordView<'struct v4l2_event_frame_sync'> {
  frame_sequence: number;
}

export const v4l2_event_frame_sync: Descriptor<v4l2_event_frame_sync> =
  /* @__PURE__ */ declareStruct(
    'v4l2_event_frame_sync',
    `
  __u32 frame_sequence;
`,
  );

/** `<linux/videodev2.h>`: 12 bytes. */
export interface v4l2_event_motion_det extends RecordView<'struct v4l2_event_motion_det'> {
  flags: number;
  frame_sequence: number;
  region_mask: number;
}

export const v4l2_event_motion_det: Descriptor<v4l2_event_motion_det> =
  /* @__PURE__ */ declareStruct(
    'v4l2_event_motion_det',
    `
  __u32 flags;
  __u32 frame_sequence;
  __u32 region_mask;
`,
  );

/** `<linux/videodev2.h>`: 4 bytes. */
export interface v4l2_event_src_change extends RecordView<'struct v4l2_event_src_change'> {
  changes: number;
}

export const v4l2_event_src_change: Descriptor<v4l2_event_src_change> =
  /* @__PURE__ */ declareStruct(
    'v4l2_event_src_change',
    `
  __u32 changes;
`,
  );

/** `<linux/videodev2.h>`: 32 bytes. */
export interface v4l2_event_subscription extends RecordView<'struct v4l2_event_subscription'> {
  type: number;
  id: number;
  flags: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_event_subscription: Descriptor<v4l2_event_subscription> =
  /* @__PURE__ */ declareStruct(
    'v4l2_event_subscription',
    `
  __u32 type;
  __u32 id;
  __u32 flags;
  __u32 reserved[5];
`,
  );

/** `<linux/videodev2.h>`: 1 bytes. */
export interface v4l2_event_vsync extends RecordView<'struct v4l2_event_vsync'> {
  field: number;
}

export const v4l2_event_vsync: Descriptor<v4l2_event_vsync> = /* @__PURE__ */ declareStruct(
  'v4l2_event_vsync',
  `
  __u8 field;
`,
);

/** `<linux/videodev2.h>`: 64 bytes. */
export interface v4l2_exportbuffer extends RecordView<'struct v4l2_exportbuffer'> {
  type: number;
  index: number;
  plane: number;
  flags: number;
  fd: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_exportbuffer: Descriptor<v4l2_exportbuffer> = /* @__PURE__ */ declareStruct(
  'v4l2_exportbuffer',
  `
  __u32 type;
  __u32 index;
  __u32 plane;
  __u32 flags;
  __s32 fd;
  __u32 reserved[11];
`,
);

/** `<linux/videodev2.h>`: 20 bytes. */
export interface v4l2_ext_control
  extends RecordView<
    'struct v4l2_ext_control',
    | 'string'
    | 'p_u8'
    | 'p_u16'
    | 'p_u32'
    | 'p_s32'
    | 'p_s64'
    | 'p_area'
    | 'p_rect'
    | 'p_h264_sps'
    | 'p_h264_pps'
    | 'p_h264_scaling_matrix'
    | 'p_h264_pred_weights'
    | 'p_h264_slice_params'
    | 'p_h264_decode_params'
    | 'p_fwht_params'
    | 'p_vp8_frame'
    | 'p_mpeg2_sequence'
    | 'p_mpeg2_picture'
    | 'p_mpeg2_quantisation'
    | 'p_vp9_compressed_hdr_probs'
    | 'p_vp9_frame'
    | 'p_hevc_sps'
    | 'p_hevc_pps'
    | 'p_hevc_slice_params'
    | 'p_hevc_scaling_matrix'
    | 'p_hevc_decode_params'
    | 'p_av1_sequence'
    | 'p_av1_tile_group_entry'
    | 'p_av1_frame'
    | 'p_av1_film_grain'
    | 'p_hdr10_cll_info'
    | 'p_hdr10_mastering_display'
    | 'ptr'
  > {
  id: number;
  size: number;
  get reserved2(): Elements<number>;
  set reserved2(value: Iterable<number>);
  value: number;
  get value64(): bigint;
  set value64(value: Integer);
  get string(): number;
  set string(value: Pointer);
  get p_u8(): number;
  set p_u8(value: Pointer);
  get p_u16(): number;
  set p_u16(value: Pointer);
  get p_u32(): number;
  set p_u32(value: Pointer);
  get p_s32(): number;
  set p_s32(value: Pointer);
  get p_s64(): number;
  set p_s64(value: Pointer);
  get p_area(): number;
  set p_area(value: Pointer);
  get p_rect(): number;
  set p_rect(value: Pointer);
  get p_h264_sps(): number;
  set p_h264_sps(value: Pointer);
  get p_h264_pps(): number;
  set p_h264_pps(value: Pointer);
  get p_h264_scaling_matrix(): number;
  set p_h264_scaling_matrix(value: Pointer);
  get p_h264_pred_weights(): number;
  set p_h264_pred_weights(value: Pointer);
  get p_h264_slice_params(): number;
  set p_h264_slice_params(value: Pointer);
  get p_h264_decode_params(): number;
  set p_h264_decode_params(value: Pointer);
  get p_fwht_params(): number;
  set p_fwht_params(value: Pointer);
  get p_vp8_frame(): number;
  set p_vp8_frame(value: Pointer);
  get p_mpeg2_sequence(): number;
  set p_mpeg2_sequence(value: Pointer);
  get p_mpeg2_picture(): number;
  set p_mpeg2_picture(value: Pointer);
  get p_mpeg2_quantisation(): number;
  set p_mpeg2_quantisation(value: Pointer);
  get p_vp9_compressed_hdr_probs(): number;
  set p_vp9_compressed_hdr_probs(value: Pointer);
  get p_vp9_frame(): number;
  set p_vp9_frame(value: Pointer);
  get p_hevc_sps(): number;
  set p_hevc_sps(value: Pointer);
  get p_hevc_pps(): number;
  set p_hevc_pps(value: Pointer);
  get p_hevc_slice_params(): number;
  set p_hevc_slice_params(value: Pointer);
  get p_hevc_scaling_matrix(): number;
  set p_hevc_scaling_matrix(value: Pointer);
  get p_hevc_decode_params(): number;
  set p_hevc_decode_params(value: Pointer);
  get p_av1_sequence(): number;
  set p_av1_sequence(value: Pointer);
  get p_av1_tile_group_entry(): number;
  set p_av1_tile_group_entry(value: Pointer);
  get p_av1_frame(): number;
  set p_av1_frame(value: Pointer);
  get p_av1_film_grain(): number;
  set p_av1_film_grain(value: Pointer);
  get p_hdr10_cll_info(): number;
  set p_hdr10_cll_info(value: Pointer);
  get p_hdr10_mastering_display(): number;
  set p_hdr10_mastering_display(value: Pointer);
  get ptr(): number;
  set ptr(value: Pointer);
}

export const v4l2_ext_control: Descriptor<v4l2_ext_control> = /* @__PURE__ */ declareStruct(
  'v4l2_ext_control',
  `
  __u32 id;
  __u32 size;
  __u32 reserved2[1];
  union {
    __s32 value;
    __s64 value64;
    char *string;
    __u8 *p_u8;
    __u16 *p_u16;
    __u32 *p_u32;
    __s32 *p_s32;
    __s64 *p_s64;
    struct v4l2_area *p_area;
    struct v4l2_rect *p_rect;
    struct v4l2_ctrl_h264_sps *p_h264_sps;
    struct v4l2_ctrl_h264_pps *p_h264_pps;
    struct v4l2_ctrl_h264_scaling_matrix *p_h264_scaling_matrix;
    struct v4l2_ctrl_h264_pred_weights *p_h264_pred_weights;
    struct v4l2_ctrl_h264_slice_params *p_h264_slice_params;
    struct v4l2_ctrl_h264_decode_params *p_h264_decode_params;
    struct v4l2_ctrl_fwht_params *p_fwht_params;
    struct v4l2_ctrl_vp8_frame *p_vp8_frame;
    struct v4l2_ctrl_mpeg2_sequence *p_mpeg2_sequence;
    struct v4l2_ctrl_mpeg2_picture *p_mpeg2_picture;
    struct v4l2_ctrl_mpeg2_quantisation *p_mpeg2_quantisation;
    struct v4l2_ctrl_vp9_compressed_hdr *p_vp9_compressed_hdr_probs;
    struct v4l2_ctrl_vp9_frame *p_vp9_frame;
    struct v4l2_ctrl_hevc_sps *p_hevc_sps;
    struct v4l2_ctrl_hevc_pps *p_hevc_pps;
    struct v4l2_ctrl_hevc_slice_params *p_hevc_slice_params;
    struct v4l2_ctrl_hevc_scaling_matrix *p_hevc_scaling_matrix;
    struct v4l2_ctrl_hevc_decode_params *p_hevc_decode_params;
    struct v4l2_ctrl_av1_sequence *p_av1_sequence;
    struct v4l2_ctrl_av1_tile_group_entry *p_av1_tile_group_entry;
    struct v4l2_ctrl_av1_frame *p_av1_frame;
    struct v4l2_ctrl_av1_film_grain *p_av1_film_grain;
    struct v4l2_ctrl_hdr10_cll_info *p_hdr10_cll_info;
    struct v4l2_ctrl_hdr10_mastering_display *p_hdr10_mastering_display;
    void *ptr;
  };
`,
  { pack: 1 },
);

/** `<linux/videodev2.h>`: 32 bytes on x86_64, riscv64, aarch64; 24 bytes on x86, arm. */
export interface v4l2_ext_controls extends RecordView<'struct v4l2_ext_controls', 'controls'> {
  ctrl_class: number;
  which: number;
  count: number;
  error_idx: number;
  request_fd: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
  get controls(): number;
  set controls(value: Pointer);
}

export const v4l2_ext_controls: Descriptor<v4l2_ext_controls> = /* @__PURE__ */ declareStruct(
  'v4l2_ext_controls',
  `
  union {
    __u32 ctrl_class;
    __u32 which;
  };
  __u32 count;
  __u32 error_idx;
  __s32 request_fd;
  __u32 reserved[1];
  struct v4l2_ext_control *controls;
`,
);

/** `<linux/videodev2.h>`: 64 bytes. */
export interface v4l2_fmtdesc extends RecordView<'struct v4l2_fmtdesc'> {
  index: number;
  type: number;
  flags: number;
  get description(): Uint8Array;
  set description(value: Bytes);
  pixelformat: number;
  mbus_code: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_fmtdesc: Descriptor<v4l2_fmtdesc> = /* @__PURE__ */ declareStruct(
  'v4l2_fmtdesc',
  `
  __u32 index;
  __u32 type;
  __u32 flags;
  __u8 description[32];
  __u32 pixelformat;
  __u32 mbus_code;
  __u32 reserved[3];
`,
);

interface v4l2_format$fmt extends RecordView<'union v4l2_format.fmt'> {
  get pix(): v4l2_pix_format;
  set pix(value: v4l2_pix_format | Init<v4l2_pix_format>);
  get pix_mp(): v4l2_pix_format_mplane;
  set pix_mp(value: v4l2_pix_format_mplane | Init<v4l2_pix_format_mplane>);
  get win(): v4l2_window;
  set win(value: v4l2_window | Init<v4l2_window>);
  get vbi(): v4l2_vbi_format;
  set vbi(value: v4l2_vbi_format | Init<v4l2_vbi_format>);
  get sliced(): v4l2_sliced_vbi_format;
  set sliced(value: v4l2_sliced_vbi_format | Init<v4l2_sliced_vbi_format>);
  get sdr(): v4l2_sdr_format;
  set sdr(value: v4l2_sdr_format | Init<v4l2_sdr_format>);
  get meta(): v4l2_meta_format;
  set meta(value: v4l2_meta_format | Init<v4l2_meta_format>);
  get raw_data(): Uint8Array;
  set raw_data(value: Bytes);
}

/** `<linux/videodev2.h>`: 208 bytes on x86_64, riscv64, aarch64; 204 bytes on x86, arm. */
export interface v4l2_format extends RecordView<'struct v4l2_format'> {
  type: number;
  get fmt(): v4l2_format$fmt;
  set fmt(value: v4l2_format$fmt | Init<v4l2_format$fmt>);
}

export const v4l2_format: Descriptor<v4l2_format> = /* @__PURE__ */ declareStruct(
  'v4l2_format',
  `
  __u32 type;
  union {
    struct v4l2_pix_format pix;
    struct v4l2_pix_format_mplane pix_mp;
    struct v4l2_window win;
    struct v4l2_vbi_format vbi;
    struct v4l2_sliced_vbi_format sliced;
    struct v4l2_sdr_format sdr;
    struct v4l2_meta_format meta;
    __u8 raw_data[200];
  } fmt;
`,
  {
    uses: () => [
      v4l2_meta_format,
      v4l2_pix_format,
      v4l2_pix_format_mplane,
      v4l2_sdr_format,
      v4l2_sliced_vbi_format,
      v4l2_vbi_format,
      v4l2_window,
    ],
  },
);

/** `<linux/videodev2.h>`: 8 bytes. */
export interface v4l2_fract extends RecordView<'struct v4l2_fract'> {
  numerator: number;
  denominator: number;
}

export const v4l2_fract: Descriptor<v4l2_fract> = /* @__PURE__ */ declareStruct(
  'v4l2_fract',
  `
  __u32 numerator;
  __u32 denominator;
`,
);

interface v4l2_framebuffer$fmt extends RecordView<'struct v4l2_framebuffer.fmt'> {
  width: number;
  height: number;
  pixelformat: number;
  field: number;
  bytesperline: number;
  sizeimage: number;
  colorspace: number;
  priv: number;
}

/** `<linux/videodev2.h>`: 48 bytes on x86_64, riscv64, aarch64; 44 bytes on x86, arm. */
export interface v4l2_framebuffer extends RecordView<'struct v4l2_framebuffer', 'base'> {
  capability: number;
  flags: number;
  get base(): number;
  set base(value: Pointer);
  get fmt(): v4l2_framebuffer$fmt;
  set fmt(value: v4l2_framebuffer$fmt | Init<v4l2_framebuffer$fmt>);
}

export const v4l2_framebuffer: Descriptor<v4l2_framebuffer> = /* @__PURE__ */ declareStruct(
  'v4l2_framebuffer',
  `
  __u32 capability;
  __u32 flags;
  void *base;
  struct {
    __u32 width;
    __u32 height;
    __u32 pixelformat;
    __u32 field;
    __u32 bytesperline;
    __u32 sizeimage;
    __u32 colorspace;
    __u32 priv;
  } fmt;
`,
);

/** `<linux/videodev2.h>`: 44 bytes. */
export interface v4l2_frequency extends RecordView<'struct v4l2_frequency'> {
  tuner: number;
  type: number;
  frequency: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_frequency: Descriptor<v4l2_frequency> = /* @__PURE__ */ declareStruct(
  'v4l2_frequency',
  `
  __u32 tuner;
  __u32 type;
  __u32 frequency;
  __u32 reserved[8];
`,
);

/** `<linux/videodev2.h>`: 64 bytes. */
export interface v4l2_frequency_band extends RecordView<'struct v4l2_frequency_band'> {
  tuner: number;
  type: number;
  index: number;
  capability: number;
  rangelow: number;
  rangehigh: number;
  modulation: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_frequency_band: Descriptor<v4l2_frequency_band> = /* @__PURE__ */ declareStruct(
  'v4l2_frequency_band',
  `
  __u32 tuner;
  __u32 type;
  __u32 index;
  __u32 capability;
  __u32 rangelow;
  __u32 rangehigh;
  __u32 modulation;
  __u32 reserved[9];
`,
);

/** `<linux/videodev2.h>`: 24 bytes. */
export interface v4l2_frmival_stepwise extends RecordView<'struct v4l2_frmival_stepwise'> {
  get min(): v4l2_fract;
  set min(value: v4l2_fract | Init<v4l2_fract>);
  get max(): v4l2_fract;
  set max(value: v4l2_fract | Init<v4l2_fract>);
  get step(): v4l2_fract;
  set step(value: v4l2_fract | Init<v4l2_fract>);
}

export const v4l2_frmival_stepwise: Descriptor<v4l2_frmival_stepwise> =
  /* @__PURE__ */ declareStruct(
    'v4l2_frmival_stepwise',
    `
  struct v4l2_fract min;
  struct v4l2_fract max;
  struct v4l2_fract step;
`,
    { uses: () => [v4l2_fract] },
  );

/** `<linux/videodev2.h>`: 52 bytes. */
export interface v4l2_frmivalenum extends RecordView<'struct v4l2_frmivalenum'> {
  index: number;
  pixel_format: number;
  width: number;
  height: number;
  type: number;
  get discrete(): v4l2_fract;
  set discrete(value: v4l2_fract | Init<v4l2_fract>);
  get stepwise(): v4l2_frmival_stepwise;
  set stepwise(value: v4l2_frmival_stepwise | Init<v4l2_frmival_stepwise>);
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_frmivalenum: Descriptor<v4l2_frmivalenum> = /* @__PURE__ */ declareStruct(
  'v4l2_frmivalenum',
  `
  __u32 index;
  __u32 pixel_format;
  __u32 width;
  __u32 height;
  __u32 type;
  union {
    struct v4l2_fract discrete;
    struct v4l2_frmival_stepwise stepwise;
  };
  __u32 reserved[2];
`,
  { uses: () => [v4l2_fract, v4l2_frmival_stepwise] },
);

/** `<linux/videodev2.h>`: 8 bytes. */
export interface v4l2_frmsize_discrete extends RecordView<'struct v4l2_frmsize_discrete'> {
  width: number;
  height: number;
}

export const v4l2_frmsize_discrete: Descriptor<v4l2_frmsize_discrete> =
  /* @__PURE__ */ declareStruct(
    'v4l2_frmsize_discrete',
    `
  __u32 width;
  __u32 height;
`,
  );

/** `<linux/videodev2.h>`: 24 bytes. */
export interface v4l2_frmsize_stepwise extends RecordView<'struct v4l2_frmsize_stepwise'> {
  min_width: number;
  max_width: number;
  step_width: number;
  min_height: number;
  max_height: number;
  step_height: number;
}

export const v4l2_frmsize_stepwise: Descriptor<v4l2_frmsize_stepwise> =
  /* @__PURE__ */ declareStruct(
    'v4l2_frmsize_stepwise',
    `
  __u32 min_width;
  __u32 max_width;
  __u32 step_width;
  __u32 min_height;
  __u32 max_height;
  __u32 step_height;
`,
  );

/** `<linux/videodev2.h>`: 44 bytes. */
export interface v4l2_frmsizeenum extends RecordView<'struct v4l2_frmsizeenum'> {
  index: number;
  pixel_format: number;
  type: number;
  get discrete(): v4l2_frmsize_discrete;
  set discrete(value: v4l2_frmsize_discrete | Init<v4l2_frmsize_discrete>);
  get stepwise(): v4l2_frmsize_stepwise;
  set stepwise(value: v4l2_frmsize_stepwise | Init<v4l2_frmsize_stepwise>);
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_frmsizeenum: Descriptor<v4l2_frmsizeenum> = /* @__PURE__ */ declareStruct(
  'v4l2_frmsizeenum',
  `
  __u32 index;
  __u32 pixel_format;
  __u32 type;
  union {
    struct v4l2_frmsize_discrete discrete;
    struct v4l2_frmsize_stepwise stepwise;
  };
  __u32 reserved[2];
`,
  { uses: () => [v4l2_frmsize_discrete, v4l2_frmsize_stepwise] },
);

/** `<linux/videodev2.h>`: 48 bytes. */
export interface v4l2_hw_freq_seek extends RecordView<'struct v4l2_hw_freq_seek'> {
  tuner: number;
  type: number;
  seek_upward: number;
  wrap_around: number;
  spacing: number;
  rangelow: number;
  rangehigh: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_hw_freq_seek: Descriptor<v4l2_hw_freq_seek> = /* @__PURE__ */ declareStruct(
  'v4l2_hw_freq_seek',
  `
  __u32 tuner;
  __u32 type;
  __u32 seek_upward;
  __u32 wrap_around;
  __u32 spacing;
  __u32 rangelow;
  __u32 rangehigh;
  __u32 reserved[5];
`,
);

/** `<linux/videodev2.h>`: 80 bytes on x86_64, arm, riscv64, aarch64; 76 bytes on x86. */
export interface v4l2_input extends RecordView<'struct v4l2_input'> {
  index: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  type: number;
  audioset: number;
  tuner: number;
  get std(): bigint;
  set std(value: Integer);
  status: number;
  capabilities: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_input: Descriptor<v4l2_input> = /* @__PURE__ */ declareStruct(
  'v4l2_input',
  `
  __u32 index;
  __u8 name[32];
  __u32 type;
  __u32 audioset;
  __u32 tuner;
  __u64 std;
  __u32 status;
  __u32 capabilities;
  __u32 reserved[3];
`,
);

/** `<linux/videodev2.h>`: 140 bytes. */
export interface v4l2_jpegcompression extends RecordView<'struct v4l2_jpegcompression'> {
  quality: number;
  APPn: number;
  APP_len: number;
  get APP_data(): Uint8Array;
  set APP_data(value: Bytes);
  COM_len: number;
  get COM_data(): Uint8Array;
  set COM_data(value: Bytes);
  jpeg_markers: number;
}

export const v4l2_jpegcompression: Descriptor<v4l2_jpegcompression> = /* @__PURE__ */ declareStruct(
  'v4l2_jpegcompression',
  `
  int quality;
  int APPn;
  int APP_len;
  char APP_data[60];
  int COM_len;
  char COM_data[60];
  __u32 jpeg_markers;
`,
);

/** `<linux/videodev2.h>`: 20 bytes. */
export interface v4l2_meta_format extends RecordView<'struct v4l2_meta_format'> {
  dataformat: number;
  buffersize: number;
  width: number;
  height: number;
  bytesperline: number;
}

export const v4l2_meta_format: Descriptor<v4l2_meta_format> = /* @__PURE__ */ declareStruct(
  'v4l2_meta_format',
  `
  __u32 dataformat;
  __u32 buffersize;
  __u32 width;
  __u32 height;
  __u32 bytesperline;
`,
  { pack: 1 },
);

/** `<linux/videodev2.h>`: 68 bytes. */
export interface v4l2_modulator extends RecordView<'struct v4l2_modulator'> {
  index: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  capability: number;
  rangelow: number;
  rangehigh: number;
  txsubchans: number;
  type: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_modulator: Descriptor<v4l2_modulator> = /* @__PURE__ */ declareStruct(
  'v4l2_modulator',
  `
  __u32 index;
  __u8 name[32];
  __u32 capability;
  __u32 rangelow;
  __u32 rangehigh;
  __u32 txsubchans;
  __u32 type;
  __u32 reserved[3];
`,
);

/** `<linux/videodev2.h>`: 1548 bytes. */
export interface v4l2_mpeg_vbi_ITV0 extends RecordView<'struct v4l2_mpeg_vbi_ITV0'> {
  get line(): Elements<v4l2_mpeg_vbi_itv0_line>;
  set line(value: Iterable<v4l2_mpeg_vbi_itv0_line | Init<v4l2_mpeg_vbi_itv0_line>>);
}

export const v4l2_mpeg_vbi_ITV0: Descriptor<v4l2_mpeg_vbi_ITV0> = /* @__PURE__ */ declareStruct(
  'v4l2_mpeg_vbi_ITV0',
  `
  struct v4l2_mpeg_vbi_itv0_line line[36];
`,
  { uses: () => [v4l2_mpeg_vbi_itv0_line] },
);

/** `<linux/videodev2.h>`: 1552 bytes. */
export interface v4l2_mpeg_vbi_fmt_ivtv extends RecordView<'struct v4l2_mpeg_vbi_fmt_ivtv'> {
  get magic(): Uint8Array;
  set magic(value: Bytes);
  get itv0(): v4l2_mpeg_vbi_itv0;
  set itv0(value: v4l2_mpeg_vbi_itv0 | Init<v4l2_mpeg_vbi_itv0>);
  get ITV0(): v4l2_mpeg_vbi_ITV0;
  set ITV0(value: v4l2_mpeg_vbi_ITV0 | Init<v4l2_mpeg_vbi_ITV0>);
}

export const v4l2_mpeg_vbi_fmt_ivtv: Descriptor<v4l2_mpeg_vbi_fmt_ivtv> =
  /* @__PURE__ */ declareStruct(
    'v4l2_mpeg_vbi_fmt_ivtv',
    `
  __u8 magic[4];
  union {
    struct v4l2_mpeg_vbi_itv0 itv0;
    struct v4l2_mpeg_vbi_ITV0 ITV0;
  };
`,
    { uses: () => [v4l2_mpeg_vbi_ITV0, v4l2_mpeg_vbi_itv0] },
  );

/** `<linux/videodev2.h>`: 1513 bytes. */
export interface v4l2_mpeg_vbi_itv0 extends RecordView<'struct v4l2_mpeg_vbi_itv0'> {
  get linemask(): Elements<number>;
  set linemask(value: Iterable<number>);
  get line(): Elements<v4l2_mpeg_vbi_itv0_line>;
  set line(value: Iterable<v4l2_mpeg_vbi_itv0_line | Init<v4l2_mpeg_vbi_itv0_line>>);
}

export const v4l2_mpeg_vbi_itv0: Descriptor<v4l2_mpeg_vbi_itv0> = /* @__PURE__ */ declareStruct(
  'v4l2_mpeg_vbi_itv0',
  `
  __le32 linemask[2];
  struct v4l2_mpeg_vbi_itv0_line line[35];
`,
  { pack: 1, uses: () => [v4l2_mpeg_vbi_itv0_line] },
);

/** `<linux/videodev2.h>`: 43 bytes. */
export interface v4l2_mpeg_vbi_itv0_line extends RecordView<'struct v4l2_mpeg_vbi_itv0_line'> {
  id: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const v4l2_mpeg_vbi_itv0_line: Descriptor<v4l2_mpeg_vbi_itv0_line> =
  /* @__PURE__ */ declareStruct(
    'v4l2_mpeg_vbi_itv0_line',
    `
  __u8 id;
  __u8 data[42];
`,
  );

/** `<linux/videodev2.h>`: 72 bytes. */
export interface v4l2_output extends RecordView<'struct v4l2_output'> {
  index: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  type: number;
  audioset: number;
  modulator: number;
  get std(): bigint;
  set std(value: Integer);
  capabilities: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_output: Descriptor<v4l2_output> = /* @__PURE__ */ declareStruct(
  'v4l2_output',
  `
  __u32 index;
  __u8 name[32];
  __u32 type;
  __u32 audioset;
  __u32 modulator;
  __u64 std;
  __u32 capabilities;
  __u32 reserved[3];
`,
);

/** `<linux/videodev2.h>`: 40 bytes. */
export interface v4l2_outputparm extends RecordView<'struct v4l2_outputparm'> {
  capability: number;
  outputmode: number;
  get timeperframe(): v4l2_fract;
  set timeperframe(value: v4l2_fract | Init<v4l2_fract>);
  extendedmode: number;
  writebuffers: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_outputparm: Descriptor<v4l2_outputparm> = /* @__PURE__ */ declareStruct(
  'v4l2_outputparm',
  `
  __u32 capability;
  __u32 outputmode;
  struct v4l2_fract timeperframe;
  __u32 extendedmode;
  __u32 writebuffers;
  __u32 reserved[4];
`,
  { uses: () => [v4l2_fract] },
);

/** `<linux/videodev2.h>`: 48 bytes. */
export interface v4l2_pix_format extends RecordView<'struct v4l2_pix_format'> {
  width: number;
  height: number;
  pixelformat: number;
  field: number;
  bytesperline: number;
  sizeimage: number;
  colorspace: number;
  priv: number;
  flags: number;
  ycbcr_enc: number;
  hsv_enc: number;
  quantization: number;
  xfer_func: number;
}

export const v4l2_pix_format: Descriptor<v4l2_pix_format> = /* @__PURE__ */ declareStruct(
  'v4l2_pix_format',
  `
  __u32 width;
  __u32 height;
  __u32 pixelformat;
  __u32 field;
  __u32 bytesperline;
  __u32 sizeimage;
  __u32 colorspace;
  __u32 priv;
  __u32 flags;
  union {
    __u32 ycbcr_enc;
    __u32 hsv_enc;
  };
  __u32 quantization;
  __u32 xfer_func;
`,
);

/** `<linux/videodev2.h>`: 192 bytes. */
export interface v4l2_pix_format_mplane extends RecordView<'struct v4l2_pix_format_mplane'> {
  width: number;
  height: number;
  pixelformat: number;
  field: number;
  colorspace: number;
  get plane_fmt(): Elements<v4l2_plane_pix_format>;
  set plane_fmt(value: Iterable<v4l2_plane_pix_format | Init<v4l2_plane_pix_format>>);
  num_planes: number;
  flags: number;
  ycbcr_enc: number;
  hsv_enc: number;
  quantization: number;
  xfer_func: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const v4l2_pix_format_mplane: Descriptor<v4l2_pix_format_mplane> =
  /* @__PURE__ */ declareStruct(
    'v4l2_pix_format_mplane',
    `
  __u32 width;
  __u32 height;
  __u32 pixelformat;
  __u32 field;
  __u32 colorspace;
  struct v4l2_plane_pix_format plane_fmt[8];
  __u8 num_planes;
  __u8 flags;
  union {
    __u8 ycbcr_enc;
    __u8 hsv_enc;
  };
  __u8 quantization;
  __u8 xfer_func;
  __u8 reserved[7];
`,
    { pack: 1, uses: () => [v4l2_plane_pix_format] },
  );

interface v4l2_plane$m extends RecordView<'union v4l2_plane.m'> {
  mem_offset: number;
  userptr: number;
  fd: number;
}

/** `<linux/videodev2.h>`: 64 bytes on x86_64, riscv64, aarch64; 60 bytes on x86, arm. */
export interface v4l2_plane extends RecordView<'struct v4l2_plane'> {
  bytesused: number;
  length: number;
  get m(): v4l2_plane$m;
  set m(value: v4l2_plane$m | Init<v4l2_plane$m>);
  data_offset: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_plane: Descriptor<v4l2_plane> = /* @__PURE__ */ declareStruct(
  'v4l2_plane',
  `
  __u32 bytesused;
  __u32 length;
  union {
    __u32 mem_offset;
    unsigned long userptr;
    __s32 fd;
  } m;
  __u32 data_offset;
  __u32 reserved[11];
`,
);

/** `<linux/videodev2.h>`: 20 bytes. */
export interface v4l2_plane_pix_format extends RecordView<'struct v4l2_plane_pix_format'> {
  sizeimage: number;
  bytesperline: number;
  get reserved(): Elements<number>;
  set reserved(value: Iterable<number>);
}

export const v4l2_plane_pix_format: Descriptor<v4l2_plane_pix_format> =
  /* @__PURE__ */ declareStruct(
    'v4l2_plane_pix_format',
    `
  __u32 sizeimage;
  __u32 bytesperline;
  __u16 reserved[6];
`,
    { pack: 1 },
  );

/** `<linux/videodev2.h>`: 232 bytes. */
export interface v4l2_query_ext_ctrl extends RecordView<'struct v4l2_query_ext_ctrl'> {
  id: number;
  type: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  get minimum(): bigint;
  set minimum(value: Integer);
  get maximum(): bigint;
  set maximum(value: Integer);
  get step(): bigint;
  set step(value: Integer);
  get default_value(): bigint;
  set default_value(value: Integer);
  flags: number;
  elem_size: number;
  elems: number;
  nr_of_dims: number;
  get dims(): Uint32Array;
  set dims(value: Iterable<Integer>);
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_query_ext_ctrl: Descriptor<v4l2_query_ext_ctrl> = /* @__PURE__ */ declareStruct(
  'v4l2_query_ext_ctrl',
  `
  __u32 id;
  __u32 type;
  char name[32];
  __s64 minimum;
  __s64 maximum;
  __u64 step;
  __s64 default_value;
  __u32 flags;
  __u32 elem_size;
  __u32 elems;
  __u32 nr_of_dims;
  __u32 dims[4];
  __u32 reserved[32];
`,
);

/** `<linux/videodev2.h>`: 68 bytes. */
export interface v4l2_queryctrl extends RecordView<'struct v4l2_queryctrl'> {
  id: number;
  type: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  minimum: number;
  maximum: number;
  step: number;
  default_value: number;
  flags: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_queryctrl: Descriptor<v4l2_queryctrl> = /* @__PURE__ */ declareStruct(
  'v4l2_queryctrl',
  `
  __u32 id;
  __u32 type;
  __u8 name[32];
  __s32 minimum;
  __s32 maximum;
  __s32 step;
  __s32 default_value;
  __u32 flags;
  __u32 reserved[2];
`,
);

/** `<linux/videodev2.h>`: 44 bytes. */
export interface v4l2_querymenu extends RecordView<'struct v4l2_querymenu'> {
  id: number;
  index: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  get value(): bigint;
  set value(value: Integer);
  reserved: number;
}

export const v4l2_querymenu: Descriptor<v4l2_querymenu> = /* @__PURE__ */ declareStruct(
  'v4l2_querymenu',
  `
  __u32 id;
  __u32 index;
  union {
    __u8 name[32];
    __s64 value;
  };
  __u32 reserved;
`,
  { pack: 1 },
);

/** `<linux/videodev2.h>`: 3 bytes. */
export interface v4l2_rds_data extends RecordView<'struct v4l2_rds_data'> {
  lsb: number;
  msb: number;
  block: number;
}

export const v4l2_rds_data: Descriptor<v4l2_rds_data> = /* @__PURE__ */ declareStruct(
  'v4l2_rds_data',
  `
  __u8 lsb;
  __u8 msb;
  __u8 block;
`,
);

/** `<linux/videodev2.h>`: 16 bytes. */
export interface v4l2_rect extends RecordView<'struct v4l2_rect'> {
  left: number;
  top: number;
  width: number;
  height: number;
}

export const v4l2_rect: Descriptor<v4l2_rect> = /* @__PURE__ */ declareStruct(
  'v4l2_rect',
  `
  __s32 left;
  __s32 top;
  __u32 width;
  __u32 height;
`,
);

/** `<linux/videodev2.h>`: 64 bytes. */
export interface v4l2_remove_buffers extends RecordView<'struct v4l2_remove_buffers'> {
  index: number;
  count: number;
  type: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_remove_buffers: Descriptor<v4l2_remove_buffers> = /* @__PURE__ */ declareStruct(
  'v4l2_remove_buffers',
  `
  __u32 index;
  __u32 count;
  __u32 type;
  __u32 reserved[13];
`,
);

/** `<linux/videodev2.h>`: 20 bytes. */
export interface v4l2_requestbuffers extends RecordView<'struct v4l2_requestbuffers'> {
  count: number;
  type: number;
  memory: number;
  capabilities: number;
  flags: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const v4l2_requestbuffers: Descriptor<v4l2_requestbuffers> = /* @__PURE__ */ declareStruct(
  'v4l2_requestbuffers',
  `
  __u32 count;
  __u32 type;
  __u32 memory;
  __u32 capabilities;
  __u8 flags;
  __u8 reserved[3];
`,
);

/** `<linux/videodev2.h>`: 32 bytes. */
export interface v4l2_sdr_format extends RecordView<'struct v4l2_sdr_format'> {
  pixelformat: number;
  buffersize: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const v4l2_sdr_format: Descriptor<v4l2_sdr_format> = /* @__PURE__ */ declareStruct(
  'v4l2_sdr_format',
  `
  __u32 pixelformat;
  __u32 buffersize;
  __u8 reserved[24];
`,
  { pack: 1 },
);

/** `<linux/videodev2.h>`: 64 bytes. */
export interface v4l2_selection extends RecordView<'struct v4l2_selection'> {
  type: number;
  target: number;
  flags: number;
  get r(): v4l2_rect;
  set r(value: v4l2_rect | Init<v4l2_rect>);
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_selection: Descriptor<v4l2_selection> = /* @__PURE__ */ declareStruct(
  'v4l2_selection',
  `
  __u32 type;
  __u32 target;
  __u32 flags;
  struct v4l2_rect r;
  __u32 reserved[9];
`,
  { uses: () => [v4l2_rect] },
);

/** `<linux/videodev2.h>`: 116 bytes. */
export interface v4l2_sliced_vbi_cap extends RecordView<'struct v4l2_sliced_vbi_cap'> {
  service_set: number;
  get service_lines(): Elements<Elements<number>>;
  set service_lines(value: Iterable<Iterable<number>>);
  type: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_sliced_vbi_cap: Descriptor<v4l2_sliced_vbi_cap> = /* @__PURE__ */ declareStruct(
  'v4l2_sliced_vbi_cap',
  `
  __u16 service_set;
  __u16 service_lines[2][24];
  __u32 type;
  __u32 reserved[3];
`,
);

/** `<linux/videodev2.h>`: 64 bytes. */
export interface v4l2_sliced_vbi_data extends RecordView<'struct v4l2_sliced_vbi_data'> {
  id: number;
  field: number;
  line: number;
  reserved: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const v4l2_sliced_vbi_data: Descriptor<v4l2_sliced_vbi_data> = /* @__PURE__ */ declareStruct(
  'v4l2_sliced_vbi_data',
  `
  __u32 id;
  __u32 field;
  __u32 line;
  __u32 reserved;
  __u8 data[48];
`,
);

/** `<linux/videodev2.h>`: 112 bytes. */
export interface v4l2_sliced_vbi_format extends RecordView<'struct v4l2_sliced_vbi_format'> {
  service_set: number;
  get service_lines(): Elements<Elements<number>>;
  set service_lines(value: Iterable<Iterable<number>>);
  io_size: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_sliced_vbi_format: Descriptor<v4l2_sliced_vbi_format> =
  /* @__PURE__ */ declareStruct(
    'v4l2_sliced_vbi_format',
    `
  __u16 service_set;
  __u16 service_lines[2][24];
  __u32 io_size;
  __u32 reserved[2];
`,
  );

/** `<linux/videodev2.h>`: 72 bytes on x86_64, arm, riscv64, aarch64; 64 bytes on x86. */
export interface v4l2_standard extends RecordView<'struct v4l2_standard'> {
  index: number;
  get id(): bigint;
  set id(value: Integer);
  get name(): Uint8Array;
  set name(value: Bytes);
  get frameperiod(): v4l2_fract;
  set frameperiod(value: v4l2_fract | Init<v4l2_fract>);
  framelines: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_standard: Descriptor<v4l2_standard> = /* @__PURE__ */ declareStruct(
  'v4l2_standard',
  `
  __u32 index;
  __u64 id;
  __u8 name[24];
  struct v4l2_fract frameperiod;
  __u32 framelines;
  __u32 reserved[4];
`,
  { uses: () => [v4l2_fract] },
);

interface v4l2_streamparm$parm extends RecordView<'union v4l2_streamparm.parm'> {
  get capture(): v4l2_captureparm;
  set capture(value: v4l2_captureparm | Init<v4l2_captureparm>);
  get output(): v4l2_outputparm;
  set output(value: v4l2_outputparm | Init<v4l2_outputparm>);
  get raw_data(): Uint8Array;
  set raw_data(value: Bytes);
}

/** `<linux/videodev2.h>`: 204 bytes. */
export interface v4l2_streamparm extends RecordView<'struct v4l2_streamparm'> {
  type: number;
  get parm(): v4l2_streamparm$parm;
  set parm(value: v4l2_streamparm$parm | Init<v4l2_streamparm$parm>);
}

export const v4l2_streamparm: Descriptor<v4l2_streamparm> = /* @__PURE__ */ declareStruct(
  'v4l2_streamparm',
  `
  __u32 type;
  union {
    struct v4l2_captureparm capture;
    struct v4l2_outputparm output;
    __u8 raw_data[200];
  } parm;
`,
  { uses: () => [v4l2_captureparm, v4l2_outputparm] },
);

/** `<linux/videodev2.h>`: 16 bytes. */
export interface v4l2_timecode extends RecordView<'struct v4l2_timecode'> {
  type: number;
  flags: number;
  frames: number;
  seconds: number;
  minutes: number;
  hours: number;
  get userbits(): Uint8Array;
  set userbits(value: Bytes);
}

export const v4l2_timecode: Descriptor<v4l2_timecode> = /* @__PURE__ */ declareStruct(
  'v4l2_timecode',
  `
  __u32 type;
  __u32 flags;
  __u8 frames;
  __u8 seconds;
  __u8 minutes;
  __u8 hours;
  __u8 userbits[4];
`,
);

/** `<linux/videodev2.h>`: 84 bytes. */
export interface v4l2_tuner extends RecordView<'struct v4l2_tuner'> {
  index: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  type: number;
  capability: number;
  rangelow: number;
  rangehigh: number;
  rxsubchans: number;
  audmode: number;
  signal: number;
  afc: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_tuner: Descriptor<v4l2_tuner> = /* @__PURE__ */ declareStruct(
  'v4l2_tuner',
  `
  __u32 index;
  __u8 name[32];
  __u32 type;
  __u32 capability;
  __u32 rangelow;
  __u32 rangehigh;
  __u32 rxsubchans;
  __u32 audmode;
  __s32 signal;
  __s32 afc;
  __u32 reserved[4];
`,
);

/** `<linux/videodev2.h>`: 44 bytes. */
export interface v4l2_vbi_format extends RecordView<'struct v4l2_vbi_format'> {
  sampling_rate: number;
  offset: number;
  samples_per_line: number;
  sample_format: number;
  get start(): Int32Array;
  set start(value: Iterable<Integer>);
  get count(): Uint32Array;
  set count(value: Iterable<Integer>);
  flags: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_vbi_format: Descriptor<v4l2_vbi_format> = /* @__PURE__ */ declareStruct(
  'v4l2_vbi_format',
  `
  __u32 sampling_rate;
  __u32 offset;
  __u32 samples_per_line;
  __u32 sample_format;
  __s32 start[2];
  __u32 count[2];
  __u32 flags;
  __u32 reserved[2];
`,
);

/** `<linux/videodev2.h>`: 56 bytes on x86_64, riscv64, aarch64; 40 bytes on x86, arm. */
export interface v4l2_window extends RecordView<'struct v4l2_window', 'clips' | 'bitmap'> {
  get w(): v4l2_rect;
  set w(value: v4l2_rect | Init<v4l2_rect>);
  field: number;
  chromakey: number;
  get clips(): number;
  set clips(value: Pointer);
  clipcount: number;
  get bitmap(): number;
  set bitmap(value: Pointer);
  global_alpha: number;
}

export const v4l2_window: Descriptor<v4l2_window> = /* @__PURE__ */ declareStruct(
  'v4l2_window',
  `
  struct v4l2_rect w;
  __u32 field;
  __u32 chromakey;
  struct v4l2_clip *clips;
  __u32 clipcount;
  void *bitmap;
  __u8 global_alpha;
`,
  { uses: () => [v4l2_rect] },
);
