// Generated from Linux 7.3.4 <linux/v4l2-subdev.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import { v4l2_mbus_framefmt } from './v4l2-mediabus.struct.ts';
import { v4l2_fract, v4l2_rect } from './videodev2.struct.ts';

/** `<linux/v4l2-subdev.h>`: 64 bytes. */
export interface v4l2_subdev_capability extends RecordView<'struct v4l2_subdev_capability'> {
  version: number;
  capabilities: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_subdev_capability: Descriptor<v4l2_subdev_capability> =
  /* @__PURE__ */ declareStruct(
    'v4l2_subdev_capability',
    `
  __u32 version;
  __u32 capabilities;
  __u32 reserved[14];
`,
  );

/** `<linux/v4l2-subdev.h>`: 8 bytes. */
export interface v4l2_subdev_client_capability
  extends RecordView<'struct v4l2_subdev_client_capability'> {
  get capabilities(): bigint;
  set capabilities(value: Integer);
}

export const v4l2_subdev_client_capability: Descriptor<v4l2_subdev_client_capability> =
  /* @__PURE__ */ declareStruct(
    'v4l2_subdev_client_capability',
    `
  __u64 capabilities;
`,
  );

/** `<linux/v4l2-subdev.h>`: 56 bytes. */
export interface v4l2_subdev_crop extends RecordView<'struct v4l2_subdev_crop'> {
  which: number;
  pad: number;
  get rect(): v4l2_rect;
  set rect(value: v4l2_rect | Init<v4l2_rect>);
  stream: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_subdev_crop: Descriptor<v4l2_subdev_crop> = /* @__PURE__ */ declareStruct(
  'v4l2_subdev_crop',
  `
  __u32 which;
  __u32 pad;
  struct v4l2_rect rect;
  __u32 stream;
  __u32 reserved[7];
`,
  { uses: () => [v4l2_rect] },
);

/** `<linux/v4l2-subdev.h>`: 88 bytes. */
export interface v4l2_subdev_format extends RecordView<'struct v4l2_subdev_format'> {
  which: number;
  pad: number;
  get format(): v4l2_mbus_framefmt;
  set format(value: v4l2_mbus_framefmt | Init<v4l2_mbus_framefmt>);
  stream: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_subdev_format: Descriptor<v4l2_subdev_format> = /* @__PURE__ */ declareStruct(
  'v4l2_subdev_format',
  `
  __u32 which;
  __u32 pad;
  struct v4l2_mbus_framefmt format;
  __u32 stream;
  __u32 reserved[7];
`,
  { uses: () => [v4l2_mbus_framefmt] },
);

/** `<linux/v4l2-subdev.h>`: 48 bytes. */
export interface v4l2_subdev_frame_interval
  extends RecordView<'struct v4l2_subdev_frame_interval'> {
  pad: number;
  get interval(): v4l2_fract;
  set interval(value: v4l2_fract | Init<v4l2_fract>);
  stream: number;
  which: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_subdev_frame_interval: Descriptor<v4l2_subdev_frame_interval> =
  /* @__PURE__ */ declareStruct(
    'v4l2_subdev_frame_interval',
    `
  __u32 pad;
  struct v4l2_fract interval;
  __u32 stream;
  __u32 which;
  __u32 reserved[7];
`,
    { uses: () => [v4l2_fract] },
  );

/** `<linux/v4l2-subdev.h>`: 64 bytes. */
export interface v4l2_subdev_frame_interval_enum
  extends RecordView<'struct v4l2_subdev_frame_interval_enum'> {
  index: number;
  pad: number;
  code: number;
  width: number;
  height: number;
  get interval(): v4l2_fract;
  set interval(value: v4l2_fract | Init<v4l2_fract>);
  which: number;
  stream: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_subdev_frame_interval_enum: Descriptor<v4l2_subdev_frame_interval_enum> =
  /* @__PURE__ */ declareStruct(
    'v4l2_subdev_frame_interval_enum',
    `
  __u32 index;
  __u32 pad;
  __u32 code;
  __u32 width;
  __u32 height;
  struct v4l2_fract interval;
  __u32 which;
  __u32 stream;
  __u32 reserved[7];
`,
    { uses: () => [v4l2_fract] },
  );

/** `<linux/v4l2-subdev.h>`: 64 bytes. */
export interface v4l2_subdev_frame_size_enum
  extends RecordView<'struct v4l2_subdev_frame_size_enum'> {
  index: number;
  pad: number;
  code: number;
  min_width: number;
  max_width: number;
  min_height: number;
  max_height: number;
  which: number;
  stream: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_subdev_frame_size_enum: Descriptor<v4l2_subdev_frame_size_enum> =
  /* @__PURE__ */ declareStruct(
    'v4l2_subdev_frame_size_enum',
    `
  __u32 index;
  __u32 pad;
  __u32 code;
  __u32 min_width;
  __u32 max_width;
  __u32 min_height;
  __u32 max_height;
  __u32 which;
  __u32 stream;
  __u32 reserved[7];
`,
  );

/** `<linux/v4l2-subdev.h>`: 48 bytes. */
export interface v4l2_subdev_mbus_code_enum
  extends RecordView<'struct v4l2_subdev_mbus_code_enum'> {
  pad: number;
  index: number;
  code: number;
  which: number;
  flags: number;
  stream: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_subdev_mbus_code_enum: Descriptor<v4l2_subdev_mbus_code_enum> =
  /* @__PURE__ */ declareStruct(
    'v4l2_subdev_mbus_code_enum',
    `
  __u32 pad;
  __u32 index;
  __u32 code;
  __u32 which;
  __u32 flags;
  __u32 stream;
  __u32 reserved[6];
`,
  );

/** `<linux/v4l2-subdev.h>`: 40 bytes. */
export interface v4l2_subdev_route extends RecordView<'struct v4l2_subdev_route'> {
  sink_pad: number;
  sink_stream: number;
  source_pad: number;
  source_stream: number;
  flags: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_subdev_route: Descriptor<v4l2_subdev_route> = /* @__PURE__ */ declareStruct(
  'v4l2_subdev_route',
  `
  __u32 sink_pad;
  __u32 sink_stream;
  __u32 source_pad;
  __u32 source_stream;
  __u32 flags;
  __u32 reserved[5];
`,
);

/** `<linux/v4l2-subdev.h>`: 64 bytes. */
export interface v4l2_subdev_routing extends RecordView<'struct v4l2_subdev_routing'> {
  which: number;
  len_routes: number;
  get routes(): bigint;
  set routes(value: Integer);
  num_routes: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_subdev_routing: Descriptor<v4l2_subdev_routing> = /* @__PURE__ */ declareStruct(
  'v4l2_subdev_routing',
  `
  __u32 which;
  __u32 len_routes;
  __u64 routes;
  __u32 num_routes;
  __u32 reserved[11];
`,
);

/** `<linux/v4l2-subdev.h>`: 64 bytes. */
export interface v4l2_subdev_selection extends RecordView<'struct v4l2_subdev_selection'> {
  which: number;
  pad: number;
  target: number;
  flags: number;
  get r(): v4l2_rect;
  set r(value: v4l2_rect | Init<v4l2_rect>);
  stream: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const v4l2_subdev_selection: Descriptor<v4l2_subdev_selection> =
  /* @__PURE__ */ declareStruct(
    'v4l2_subdev_selection',
    `
  __u32 which;
  __u32 pad;
  __u32 target;
  __u32 flags;
  struct v4l2_rect r;
  __u32 stream;
  __u32 reserved[7];
`,
    { uses: () => [v4l2_rect] },
  );
