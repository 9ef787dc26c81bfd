// Generated from Linux 7.3.4 <linux/dvb/video.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Descriptor,
  type From,
  type Integer,
  type PerArch,
  type Pointer,
  type RecordView,
  type Requests,
} from '../../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly VIDEO_GET_EVENT: PerArch<
    2149609244,
    2148822812,
    2148822812,
    2149609244,
    2149609244,
    2149609244,
    2149609244,
    1075867420
  >;
  readonly VIDEO_STILLPICTURE: PerArch<
    1074818846,
    1074294558,
    1074294558,
    1074818846,
    1074818846,
    1074818846,
    1074818846,
    2148560670
  >;
} & Requests<
  | 'VIDEO_CLEAR_BUFFER'
  | 'VIDEO_CONTINUE'
  | 'VIDEO_FAST_FORWARD'
  | 'VIDEO_FREEZE'
  | 'VIDEO_GET_CAPABILITIES'
  | 'VIDEO_GET_FRAME_COUNT'
  | 'VIDEO_GET_PTS'
  | 'VIDEO_GET_SIZE'
  | 'VIDEO_GET_STATUS'
  | 'VIDEO_PLAY'
  | 'VIDEO_SELECT_SOURCE'
  | 'VIDEO_SET_BLANK'
  | 'VIDEO_SET_DISPLAY_FORMAT'
  | 'VIDEO_SET_FORMAT'
  | 'VIDEO_SET_STREAMTYPE'
  | 'VIDEO_SLOWMOTION'
  | 'VIDEO_STOP'
> = /* @__PURE__ */ perArchOf(
  {
    VIDEO_GET_EVENT: [
      2149609244, 2148822812, 2148822812, 2149609244, 2149609244, 2149609244, 2149609244,
      1075867420,
    ],
    VIDEO_STILLPICTURE: [
      1074818846, 1074294558, 1074294558, 1074818846, 1074818846, 1074818846, 1074818846,
      2148560670,
    ],
  },
  {
    VIDEO_CLEAR_BUFFER: 28450,
    VIDEO_CONTINUE: 28440,
    VIDEO_FAST_FORWARD: 28447,
    VIDEO_FREEZE: 28439,
    VIDEO_GET_CAPABILITIES: 2147774241,
    VIDEO_GET_FRAME_COUNT: 2148036410,
    VIDEO_GET_PTS: 2148036409,
    VIDEO_GET_SIZE: 2148298551,
    VIDEO_GET_STATUS: 2148822811,
    VIDEO_PLAY: 28438,
    VIDEO_SELECT_SOURCE: 28441,
    VIDEO_SET_BLANK: 28442,
    VIDEO_SET_DISPLAY_FORMAT: 28445,
    VIDEO_SET_FORMAT: 28453,
    VIDEO_SET_STREAMTYPE: 28452,
    VIDEO_SLOWMOTION: 28448,
    VIDEO_STOP: 28437,
  },
);

/** `<linux/dvb/video.h>`: 2148822812 on x86, arm; 1075867420 on ppc64le; 2149609244 elsewhere. */
export const VIDEO_GET_EVENT: number = /* @__PURE__ */ hereOf(perArch.VIDEO_GET_EVENT);
/** `<linux/dvb/video.h>`: 1074294558 on x86, arm; 2148560670 on ppc64le; 1074818846 elsewhere. */
export const VIDEO_STILLPICTURE: number = /* @__PURE__ */ hereOf(perArch.VIDEO_STILLPICTURE);
export const VIDEO_CLEAR_BUFFER: number = /* @__PURE__ */ requestHere(28450),
  VIDEO_CONTINUE: number = /* @__PURE__ */ requestHere(28440),
  VIDEO_FAST_FORWARD: number = /* @__PURE__ */ requestHere(28447),
  VIDEO_FREEZE: number = /* @__PURE__ */ requestHere(28439),
  VIDEO_GET_CAPABILITIES: number = /* @__PURE__ */ requestHere(2147774241),
  VIDEO_GET_FRAME_COUNT: number = /* @__PURE__ */ requestHere(2148036410),
  VIDEO_GET_PTS: number = /* @__PURE__ */ requestHere(2148036409),
  VIDEO_GET_SIZE: number = /* @__PURE__ */ requestHere(2148298551),
  VIDEO_GET_STATUS: number = /* @__PURE__ */ requestHere(2148822811),
  VIDEO_PLAY: number = /* @__PURE__ */ requestHere(28438),
  VIDEO_SELECT_SOURCE: number = /* @__PURE__ */ requestHere(28441),
  VIDEO_SET_BLANK: number = /* @__PURE__ */ requestHere(28442),
  VIDEO_SET_DISPLAY_FORMAT: number = /* @__PURE__ */ requestHere(28445),
  VIDEO_SET_FORMAT: number = /* @__PURE__ */ requestHere(28453),
  VIDEO_SET_STREAMTYPE: number = /* @__PURE__ */ requestHere(28452),
  VIDEO_SLOWMOTION: number = /* @__PURE__ */ requestHere(28448),
  VIDEO_STOP: number = /* @__PURE__ */ requestHere(28437);
export const VIDEO_CAP_CSS = 64,
  VIDEO_CAP_MPEG1 = 1,
  VIDEO_CAP_MPEG2 = 2,
  VIDEO_CAP_NAVI = 32,
  VIDEO_CAP_PROG = 8,
  VIDEO_CAP_SPU = 16,
  VIDEO_CAP_SYS = 4,
  VIDEO_CENTER_CUT_OUT = 2,
  VIDEO_CMD_CONTINUE = 3,
  VIDEO_CMD_FREEZE = 2,
  VIDEO_CMD_FREEZE_TO_BLACK = 1,
  VIDEO_CMD_PLAY = 0,
  VIDEO_CMD_STOP = 1,
  VIDEO_CMD_STOP_IMMEDIATELY = 2,
  VIDEO_CMD_STOP_TO_BLACK = 1,
  VIDEO_COMMAND = 3225972539,
  VIDEO_EVENT_DECODER_STOPPED = 3,
  VIDEO_EVENT_FRAME_RATE_CHANGED = 2,
  VIDEO_EVENT_SIZE_CHANGED = 1,
  VIDEO_EVENT_VSYNC = 4,
  VIDEO_FORMAT_16_9 = 1,
  VIDEO_FORMAT_221_1 = 2,
  VIDEO_FORMAT_4_3 = 0,
  VIDEO_FREEZED = 2,
  VIDEO_LETTER_BOX = 1,
  VIDEO_PAN_SCAN = 0,
  VIDEO_PLAYING = 1,
  VIDEO_PLAY_FMT_GOP = 1,
  VIDEO_PLAY_FMT_NONE = 0,
  VIDEO_SOURCE_DEMUX = 0,
  VIDEO_SOURCE_MEMORY = 1,
  VIDEO_STOPPED = 0,
  VIDEO_TRY_COMMAND = 3225972540,
  VIDEO_VSYNC_FIELD_EVEN = 2,
  VIDEO_VSYNC_FIELD_ODD = 1,
  VIDEO_VSYNC_FIELD_PROGRESSIVE = 3,
  VIDEO_VSYNC_FIELD_UNKNOWN = 0;
export declare namespace struct {
  interface video_command$stop extends RecordView<'struct video_command.stop'> {
    get pts(): bigint;
    set pts(value: Integer);
  }

  interface video_command$play extends RecordView<'struct video_command.play'> {
    speed: number;
    format: number;
  }

  interface video_command$raw extends RecordView<'struct video_command.raw'> {
    get data(): Uint32Array;
    set data(value: Iterable<Integer>);
  }

  /** `<linux/dvb/video.h>`: 72 bytes. */
  interface video_command extends RecordView<'struct video_command'> {
    cmd: number;
    flags: number;
    get stop(): video_command$stop;
    set stop(value: From<video_command$stop>);
    get play(): video_command$play;
    set play(value: From<video_command$play>);
    get raw(): video_command$raw;
    set raw(value: From<video_command$raw>);
  }

  interface video_event$u extends RecordView<'union video_event.u'> {
    get size(): struct.video_size_t;
    set size(value: From<struct.video_size_t>);
    frame_rate: number;
    vsync_field: number;
  }

  /** `<linux/dvb/video.h>`: 20 bytes on x86, arm; 32 bytes elsewhere. */
  interface video_event extends RecordView<'struct video_event'> {
    type: number;
    timestamp: number;
    get u(): video_event$u;
    set u(value: From<video_event$u>);
  }

  /** `<linux/dvb/video.h>`: 12 bytes. */
  interface video_size_t extends RecordView<'struct video_size_t'> {
    w: number;
    h: number;
    aspect_ratio: number;
  }

  /** `<linux/dvb/video.h>`: 20 bytes. */
  interface video_status extends RecordView<'struct video_status'> {
    video_blank: number;
    play_state: number;
    stream_source: number;
    video_format: number;
    display_format: number;
  }

  /** `<linux/dvb/video.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface video_still_picture extends RecordView<'struct video_still_picture', 'iFrame'> {
    get iFrame(): number;
    set iFrame(value: Pointer);
    size: number;
  }
}

export const struct: {
  readonly video_command: Descriptor<struct.video_command>;
  readonly video_event: Descriptor<struct.video_event>;
  readonly video_size_t: Descriptor<struct.video_size_t>;
  readonly video_status: Descriptor<struct.video_status>;
  readonly video_still_picture: Descriptor<struct.video_still_picture>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"video_command": "__u32 cmd;__u32 flags;union {struct {__u64 pts;} stop;struct {__s32 speed;__u32 format;} play;struct {__u32 data[16];} raw;};",
"video_event": "__s32 type;long timestamp;union {struct video_size_t size;unsigned int frame_rate;unsigned char vsync_field;} u;",
"video_size_t": "int w;int h;__u32 aspect_ratio;",
"video_status": "int video_blank;__u32 play_state;__u32 stream_source;__u32 video_format;__u32 display_format;",
"video_still_picture": "char *iFrame;__s32 size;"
}`),
);

export type video_attributes_t = number;
export type video_displayformat_t = number;
export type video_format_t = number;
export type video_play_state_t = number;
export type video_size_t = struct.video_size_t;
export const video_size_t: typeof struct.video_size_t = struct.video_size_t;
export type video_stream_source_t = number;
