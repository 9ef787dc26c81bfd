// Generated from Linux 7.3.4 <linux/dvb/video.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';

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
export interface video_command extends RecordView<'struct video_command'> {
  cmd: number;
  flags: number;
  get stop(): video_command$stop;
  set stop(value: video_command$stop | Init<video_command$stop>);
  get play(): video_command$play;
  set play(value: video_command$play | Init<video_command$play>);
  get raw(): video_command$raw;
  set raw(value: video_command$raw | Init<video_command$raw>);
}

export const video_command: Descriptor<video_command> = /* @__PURE__ */ declareStruct(
  'video_command',
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
    } play;
    struct {
      __u32 data[16];
    } raw;
  };
`,
);

interface video_event$u extends RecordView<'union video_event.u'> {
  get size(): video_size_t;
  set size(value: video_size_t | Init<video_size_t>);
  frame_rate: number;
  vsync_field: number;
}

/** `<linux/dvb/video.h>`: 32 bytes on x86_64, riscv64, aarch64; 20 bytes on x86, arm. */
export interface video_event extends RecordView<'struct video_event'> {
  type: number;
  timestamp: number;
  get u(): video_event$u;
  set u(value: video_event$u | Init<video_event$u>);
}

export const video_event: Descriptor<video_event> = /* @__PURE__ */ declareStruct(
  'video_event',
  `
  __s32 type;
  long timestamp;
  union {
    struct video_size_t size;
    unsigned int frame_rate;
    unsigned char vsync_field;
  } u;
`,
  { uses: () => [video_size_t] },
);

/** `<linux/dvb/video.h>`: 12 bytes. */
export interface video_size_t extends RecordView<'struct video_size_t'> {
  w: number;
  h: number;
  aspect_ratio: number;
}

export const video_size_t: Descriptor<video_size_t> = /* @__PURE__ */ declareStruct(
  'video_size_t',
  `
  int w;
  int h;
  __u32 aspect_ratio;
`,
);

/** `<linux/dvb/video.h>`: 20 bytes. */
export interface video_status extends RecordView<'struct video_status'> {
  video_blank: number;
  play_state: number;
  stream_source: number;
  video_format: number;
  display_format: number;
}

export const video_status: Descriptor<video_status> = /* @__PURE__ */ declareStruct(
  'video_status',
  `
  int video_blank;
  __u32 play_state;
  __u32 stream_source;
  __u32 video_format;
  __u32 display_format;
`,
);

/** `<linux/dvb/video.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface video_still_picture extends RecordView<'struct video_still_picture', 'iFrame'> {
  get iFrame(): number;
  set iFrame(value: Pointer);
  size: number;
}

export const video_still_picture: Descriptor<video_still_picture> = /* @__PURE__ */ declareStruct(
  'video_still_picture',
  `
  char *iFrame;
  __s32 size;
`,
);
