// Generated from Linux 7.3.4 <drm/drm_mode.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<drm/drm_mode.h>`: 72 bytes. */
export interface drm_color_ctm extends RecordView<'struct drm_color_ctm'> {
  get matrix(): BigUint64Array;
  set matrix(value: Iterable<Integer>);
}

export const drm_color_ctm: Descriptor<drm_color_ctm> = /* @__PURE__ */ declareStruct(
  'drm_color_ctm',
  `
  __u64 matrix[9];
`,
);

/** `<drm/drm_mode.h>`: 96 bytes. */
export interface drm_color_ctm_3x4 extends RecordView<'struct drm_color_ctm_3x4'> {
  get matrix(): BigUint64Array;
  set matrix(value: Iterable<Integer>);
}

export const drm_color_ctm_3x4: Descriptor<drm_color_ctm_3x4> = /* @__PURE__ */ declareStruct(
  'drm_color_ctm_3x4',
  `
  __u64 matrix[12];
`,
);

/** `<drm/drm_mode.h>`: 8 bytes. */
export interface drm_color_lut extends RecordView<'struct drm_color_lut'> {
  red: number;
  green: number;
  blue: number;
  reserved: number;
}

export const drm_color_lut: Descriptor<drm_color_lut> = /* @__PURE__ */ declareStruct(
  'drm_color_lut',
  `
  __u16 red;
  __u16 green;
  __u16 blue;
  __u16 reserved;
`,
);

/** `<drm/drm_mode.h>`: 16 bytes. */
export interface drm_color_lut32 extends RecordView<'struct drm_color_lut32'> {
  red: number;
  green: number;
  blue: number;
  reserved: number;
}

export const drm_color_lut32: Descriptor<drm_color_lut32> = /* @__PURE__ */ declareStruct(
  'drm_color_lut32',
  `
  __u32 red;
  __u32 green;
  __u32 blue;
  __u32 reserved;
`,
);

/** `<drm/drm_mode.h>`: 24 bytes. */
export interface drm_format_modifier extends RecordView<'struct drm_format_modifier'> {
  get formats(): bigint;
  set formats(value: Integer);
  offset: number;
  pad: number;
  get modifier(): bigint;
  set modifier(value: Integer);
}

export const drm_format_modifier: Descriptor<drm_format_modifier> = /* @__PURE__ */ declareStruct(
  'drm_format_modifier',
  `
  __u64 formats;
  __u32 offset;
  __u32 pad;
  __u64 modifier;
`,
);

/** `<drm/drm_mode.h>`: 24 bytes. */
export interface drm_format_modifier_blob extends RecordView<'struct drm_format_modifier_blob'> {
  version: number;
  flags: number;
  count_formats: number;
  formats_offset: number;
  count_modifiers: number;
  modifiers_offset: number;
}

export const drm_format_modifier_blob: Descriptor<drm_format_modifier_blob> =
  /* @__PURE__ */ declareStruct(
    'drm_format_modifier_blob',
    `
  __u32 version;
  __u32 flags;
  __u32 count_formats;
  __u32 formats_offset;
  __u32 count_modifiers;
  __u32 modifiers_offset;
`,
  );

/** `<drm/drm_mode.h>`: 56 bytes. */
export interface drm_mode_atomic extends RecordView<'struct drm_mode_atomic'> {
  flags: number;
  count_objs: number;
  get objs_ptr(): bigint;
  set objs_ptr(value: Integer);
  get count_props_ptr(): bigint;
  set count_props_ptr(value: Integer);
  get props_ptr(): bigint;
  set props_ptr(value: Integer);
  get prop_values_ptr(): bigint;
  set prop_values_ptr(value: Integer);
  get reserved(): bigint;
  set reserved(value: Integer);
  get user_data(): bigint;
  set user_data(value: Integer);
}

export const drm_mode_atomic: Descriptor<drm_mode_atomic> = /* @__PURE__ */ declareStruct(
  'drm_mode_atomic',
  `
  __u32 flags;
  __u32 count_objs;
  __u64 objs_ptr;
  __u64 count_props_ptr;
  __u64 props_ptr;
  __u64 prop_values_ptr;
  __u64 reserved;
  __u64 user_data;
`,
);

/** `<drm/drm_mode.h>`: 64 bytes. */
export interface drm_mode_card_res extends RecordView<'struct drm_mode_card_res'> {
  get fb_id_ptr(): bigint;
  set fb_id_ptr(value: Integer);
  get crtc_id_ptr(): bigint;
  set crtc_id_ptr(value: Integer);
  get connector_id_ptr(): bigint;
  set connector_id_ptr(value: Integer);
  get encoder_id_ptr(): bigint;
  set encoder_id_ptr(value: Integer);
  count_fbs: number;
  count_crtcs: number;
  count_connectors: number;
  count_encoders: number;
  min_width: number;
  max_width: number;
  min_height: number;
  max_height: number;
}

export const drm_mode_card_res: Descriptor<drm_mode_card_res> = /* @__PURE__ */ declareStruct(
  'drm_mode_card_res',
  `
  __u64 fb_id_ptr;
  __u64 crtc_id_ptr;
  __u64 connector_id_ptr;
  __u64 encoder_id_ptr;
  __u32 count_fbs;
  __u32 count_crtcs;
  __u32 count_connectors;
  __u32 count_encoders;
  __u32 min_width;
  __u32 max_width;
  __u32 min_height;
  __u32 max_height;
`,
);

/** `<drm/drm_mode.h>`: 8 bytes. */
export interface drm_mode_closefb extends RecordView<'struct drm_mode_closefb'> {
  fb_id: number;
  pad: number;
}

export const drm_mode_closefb: Descriptor<drm_mode_closefb> = /* @__PURE__ */ declareStruct(
  'drm_mode_closefb',
  `
  __u32 fb_id;
  __u32 pad;
`,
);

/** `<drm/drm_mode.h>`: 16 bytes. */
export interface drm_mode_connector_set_property
  extends RecordView<'struct drm_mode_connector_set_property'> {
  get value(): bigint;
  set value(value: Integer);
  prop_id: number;
  connector_id: number;
}

export const drm_mode_connector_set_property: Descriptor<drm_mode_connector_set_property> =
  /* @__PURE__ */ declareStruct(
    'drm_mode_connector_set_property',
    `
  __u64 value;
  __u32 prop_id;
  __u32 connector_id;
`,
  );

/** `<drm/drm_mode.h>`: 16 bytes. */
export interface drm_mode_create_blob extends RecordView<'struct drm_mode_create_blob'> {
  get data(): bigint;
  set data(value: Integer);
  length: number;
  blob_id: number;
}

export const drm_mode_create_blob: Descriptor<drm_mode_create_blob> = /* @__PURE__ */ declareStruct(
  'drm_mode_create_blob',
  `
  __u64 data;
  __u32 length;
  __u32 blob_id;
`,
);

/** `<drm/drm_mode.h>`: 32 bytes. */
export interface drm_mode_create_dumb extends RecordView<'struct drm_mode_create_dumb'> {
  height: number;
  width: number;
  bpp: number;
  flags: number;
  handle: number;
  pitch: number;
  get size(): bigint;
  set size(value: Integer);
}

export const drm_mode_create_dumb: Descriptor<drm_mode_create_dumb> = /* @__PURE__ */ declareStruct(
  'drm_mode_create_dumb',
  `
  __u32 height;
  __u32 width;
  __u32 bpp;
  __u32 flags;
  __u32 handle;
  __u32 pitch;
  __u64 size;
`,
);

/** `<drm/drm_mode.h>`: 24 bytes. */
export interface drm_mode_create_lease extends RecordView<'struct drm_mode_create_lease'> {
  get object_ids(): bigint;
  set object_ids(value: Integer);
  object_count: number;
  flags: number;
  lessee_id: number;
  fd: number;
}

export const drm_mode_create_lease: Descriptor<drm_mode_create_lease> =
  /* @__PURE__ */ declareStruct(
    'drm_mode_create_lease',
    `
  __u64 object_ids;
  __u32 object_count;
  __u32 flags;
  __u32 lessee_id;
  __u32 fd;
`,
  );

/** `<drm/drm_mode.h>`: 104 bytes. */
export interface drm_mode_crtc extends RecordView<'struct drm_mode_crtc'> {
  get set_connectors_ptr(): bigint;
  set set_connectors_ptr(value: Integer);
  count_connectors: number;
  crtc_id: number;
  fb_id: number;
  x: number;
  y: number;
  gamma_size: number;
  mode_valid: number;
  get mode(): drm_mode_modeinfo;
  set mode(value: drm_mode_modeinfo | Init<drm_mode_modeinfo>);
}

export const drm_mode_crtc: Descriptor<drm_mode_crtc> = /* @__PURE__ */ declareStruct(
  'drm_mode_crtc',
  `
  __u64 set_connectors_ptr;
  __u32 count_connectors;
  __u32 crtc_id;
  __u32 fb_id;
  __u32 x;
  __u32 y;
  __u32 gamma_size;
  __u32 mode_valid;
  struct drm_mode_modeinfo mode;
`,
  { uses: () => [drm_mode_modeinfo] },
);

/** `<drm/drm_mode.h>`: 32 bytes. */
export interface drm_mode_crtc_lut extends RecordView<'struct drm_mode_crtc_lut'> {
  crtc_id: number;
  gamma_size: number;
  get red(): bigint;
  set red(value: Integer);
  get green(): bigint;
  set green(value: Integer);
  get blue(): bigint;
  set blue(value: Integer);
}

export const drm_mode_crtc_lut: Descriptor<drm_mode_crtc_lut> = /* @__PURE__ */ declareStruct(
  'drm_mode_crtc_lut',
  `
  __u32 crtc_id;
  __u32 gamma_size;
  __u64 red;
  __u64 green;
  __u64 blue;
`,
);

/** `<drm/drm_mode.h>`: 24 bytes. */
export interface drm_mode_crtc_page_flip extends RecordView<'struct drm_mode_crtc_page_flip'> {
  crtc_id: number;
  fb_id: number;
  flags: number;
  reserved: number;
  get user_data(): bigint;
  set user_data(value: Integer);
}

export const drm_mode_crtc_page_flip: Descriptor<drm_mode_crtc_page_flip> =
  /* @__PURE__ */ declareStruct(
    'drm_mode_crtc_page_flip',
    `
  __u32 crtc_id;
  __u32 fb_id;
  __u32 flags;
  __u32 reserved;
  __u64 user_data;
`,
  );

/** `<drm/drm_mode.h>`: 24 bytes. */
export interface drm_mode_crtc_page_flip_target
  extends RecordView<'struct drm_mode_crtc_page_flip_target'> {
  crtc_id: number;
  fb_id: number;
  flags: number;
  sequence: number;
  get user_data(): bigint;
  set user_data(value: Integer);
}

export const drm_mode_crtc_page_flip_target: Descriptor<drm_mode_crtc_page_flip_target> =
  /* @__PURE__ */ declareStruct(
    'drm_mode_crtc_page_flip_target',
    `
  __u32 crtc_id;
  __u32 fb_id;
  __u32 flags;
  __u32 sequence;
  __u64 user_data;
`,
  );

/** `<drm/drm_mode.h>`: 28 bytes. */
export interface drm_mode_cursor extends RecordView<'struct drm_mode_cursor'> {
  flags: number;
  crtc_id: number;
  x: number;
  y: number;
  width: number;
  height: number;
  handle: number;
}

export const drm_mode_cursor: Descriptor<drm_mode_cursor> = /* @__PURE__ */ declareStruct(
  'drm_mode_cursor',
  `
  __u32 flags;
  __u32 crtc_id;
  __s32 x;
  __s32 y;
  __u32 width;
  __u32 height;
  __u32 handle;
`,
);

/** `<drm/drm_mode.h>`: 36 bytes. */
export interface drm_mode_cursor2 extends RecordView<'struct drm_mode_cursor2'> {
  flags: number;
  crtc_id: number;
  x: number;
  y: number;
  width: number;
  height: number;
  handle: number;
  hot_x: number;
  hot_y: number;
}

export const drm_mode_cursor2: Descriptor<drm_mode_cursor2> = /* @__PURE__ */ declareStruct(
  'drm_mode_cursor2',
  `
  __u32 flags;
  __u32 crtc_id;
  __s32 x;
  __s32 y;
  __u32 width;
  __u32 height;
  __u32 handle;
  __s32 hot_x;
  __s32 hot_y;
`,
);

/** `<drm/drm_mode.h>`: 4 bytes. */
export interface drm_mode_destroy_blob extends RecordView<'struct drm_mode_destroy_blob'> {
  blob_id: number;
}

export const drm_mode_destroy_blob: Descriptor<drm_mode_destroy_blob> =
  /* @__PURE__ */ declareStruct(
    'drm_mode_destroy_blob',
    `
  __u32 blob_id;
`,
  );

/** `<drm/drm_mode.h>`: 4 bytes. */
export interface drm_mode_destroy_dumb extends RecordView<'struct drm_mode_destroy_dumb'> {
  handle: number;
}

export const drm_mode_destroy_dumb: Descriptor<drm_mode_destroy_dumb> =
  /* @__PURE__ */ declareStruct(
    'drm_mode_destroy_dumb',
    `
  __u32 handle;
`,
  );

/** `<drm/drm_mode.h>`: 28 bytes. */
export interface drm_mode_fb_cmd extends RecordView<'struct drm_mode_fb_cmd'> {
  fb_id: number;
  width: number;
  height: number;
  pitch: number;
  bpp: number;
  depth: number;
  handle: number;
}

export const drm_mode_fb_cmd: Descriptor<drm_mode_fb_cmd> = /* @__PURE__ */ declareStruct(
  'drm_mode_fb_cmd',
  `
  __u32 fb_id;
  __u32 width;
  __u32 height;
  __u32 pitch;
  __u32 bpp;
  __u32 depth;
  __u32 handle;
`,
);

/** `<drm/drm_mode.h>`: 104 bytes on x86_64, arm, riscv64, aarch64; 100 bytes on x86. */
export interface drm_mode_fb_cmd2 extends RecordView<'struct drm_mode_fb_cmd2'> {
  fb_id: number;
  width: number;
  height: number;
  pixel_format: number;
  flags: number;
  get handles(): Uint32Array;
  set handles(value: Iterable<Integer>);
  get pitches(): Uint32Array;
  set pitches(value: Iterable<Integer>);
  get offsets(): Uint32Array;
  set offsets(value: Iterable<Integer>);
  get modifier(): Elements<bigint>;
  set modifier(value: Iterable<Integer>);
}

export const drm_mode_fb_cmd2: Descriptor<drm_mode_fb_cmd2> = /* @__PURE__ */ declareStruct(
  'drm_mode_fb_cmd2',
  `
  __u32 fb_id;
  __u32 width;
  __u32 height;
  __u32 pixel_format;
  __u32 flags;
  __u32 handles[4];
  __u32 pitches[4];
  __u32 offsets[4];
  __u64 modifier[4];
`,
);

/** `<drm/drm_mode.h>`: 24 bytes. */
export interface drm_mode_fb_dirty_cmd extends RecordView<'struct drm_mode_fb_dirty_cmd'> {
  fb_id: number;
  flags: number;
  color: number;
  num_clips: number;
  get clips_ptr(): bigint;
  set clips_ptr(value: Integer);
}

export const drm_mode_fb_dirty_cmd: Descriptor<drm_mode_fb_dirty_cmd> =
  /* @__PURE__ */ declareStruct(
    'drm_mode_fb_dirty_cmd',
    `
  __u32 fb_id;
  __u32 flags;
  __u32 color;
  __u32 num_clips;
  __u64 clips_ptr;
`,
  );

/** `<drm/drm_mode.h>`: 16 bytes. */
export interface drm_mode_get_blob extends RecordView<'struct drm_mode_get_blob'> {
  blob_id: number;
  length: number;
  get data(): bigint;
  set data(value: Integer);
}

export const drm_mode_get_blob: Descriptor<drm_mode_get_blob> = /* @__PURE__ */ declareStruct(
  'drm_mode_get_blob',
  `
  __u32 blob_id;
  __u32 length;
  __u64 data;
`,
);

/** `<drm/drm_mode.h>`: 80 bytes. */
export interface drm_mode_get_connector extends RecordView<'struct drm_mode_get_connector'> {
  get encoders_ptr(): bigint;
  set encoders_ptr(value: Integer);
  get modes_ptr(): bigint;
  set modes_ptr(value: Integer);
  get props_ptr(): bigint;
  set props_ptr(value: Integer);
  get prop_values_ptr(): bigint;
  set prop_values_ptr(value: Integer);
  count_modes: number;
  count_props: number;
  count_encoders: number;
  encoder_id: number;
  connector_id: number;
  connector_type: number;
  connector_type_id: number;
  connection: number;
  mm_width: number;
  mm_height: number;
  subpixel: number;
  pad: number;
}

export const drm_mode_get_connector: Descriptor<drm_mode_get_connector> =
  /* @__PURE__ */ declareStruct(
    'drm_mode_get_connector',
    `
  __u64 encoders_ptr;
  __u64 modes_ptr;
  __u64 props_ptr;
  __u64 prop_values_ptr;
  __u32 count_modes;
  __u32 count_props;
  __u32 count_encoders;
  __u32 encoder_id;
  __u32 connector_id;
  __u32 connector_type;
  __u32 connector_type_id;
  __u32 connection;
  __u32 mm_width;
  __u32 mm_height;
  __u32 subpixel;
  __u32 pad;
`,
  );

/** `<drm/drm_mode.h>`: 20 bytes. */
export interface drm_mode_get_encoder extends RecordView<'struct drm_mode_get_encoder'> {
  encoder_id: number;
  encoder_type: number;
  crtc_id: number;
  possible_crtcs: number;
  possible_clones: number;
}

export const drm_mode_get_encoder: Descriptor<drm_mode_get_encoder> = /* @__PURE__ */ declareStruct(
  'drm_mode_get_encoder',
  `
  __u32 encoder_id;
  __u32 encoder_type;
  __u32 crtc_id;
  __u32 possible_crtcs;
  __u32 possible_clones;
`,
);

/** `<drm/drm_mode.h>`: 16 bytes. */
export interface drm_mode_get_lease extends RecordView<'struct drm_mode_get_lease'> {
  count_objects: number;
  pad: number;
  get objects_ptr(): bigint;
  set objects_ptr(value: Integer);
}

export const drm_mode_get_lease: Descriptor<drm_mode_get_lease> = /* @__PURE__ */ declareStruct(
  'drm_mode_get_lease',
  `
  __u32 count_objects;
  __u32 pad;
  __u64 objects_ptr;
`,
);

/** `<drm/drm_mode.h>`: 32 bytes. */
export interface drm_mode_get_plane extends RecordView<'struct drm_mode_get_plane'> {
  plane_id: number;
  crtc_id: number;
  fb_id: number;
  possible_crtcs: number;
  gamma_size: number;
  count_format_types: number;
  get format_type_ptr(): bigint;
  set format_type_ptr(value: Integer);
}

export const drm_mode_get_plane: Descriptor<drm_mode_get_plane> = /* @__PURE__ */ declareStruct(
  'drm_mode_get_plane',
  `
  __u32 plane_id;
  __u32 crtc_id;
  __u32 fb_id;
  __u32 possible_crtcs;
  __u32 gamma_size;
  __u32 count_format_types;
  __u64 format_type_ptr;
`,
);

/** `<drm/drm_mode.h>`: 16 bytes on x86_64, arm, riscv64, aarch64; 12 bytes on x86. */
export interface drm_mode_get_plane_res extends RecordView<'struct drm_mode_get_plane_res'> {
  get plane_id_ptr(): bigint;
  set plane_id_ptr(value: Integer);
  count_planes: number;
}

export const drm_mode_get_plane_res: Descriptor<drm_mode_get_plane_res> =
  /* @__PURE__ */ declareStruct(
    'drm_mode_get_plane_res',
    `
  __u64 plane_id_ptr;
  __u32 count_planes;
`,
  );

/** `<drm/drm_mode.h>`: 64 bytes. */
export interface drm_mode_get_property extends RecordView<'struct drm_mode_get_property'> {
  get values_ptr(): bigint;
  set values_ptr(value: Integer);
  get enum_blob_ptr(): bigint;
  set enum_blob_ptr(value: Integer);
  prop_id: number;
  flags: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  count_values: number;
  count_enum_blobs: number;
}

export const drm_mode_get_property: Descriptor<drm_mode_get_property> =
  /* @__PURE__ */ declareStruct(
    'drm_mode_get_property',
    `
  __u64 values_ptr;
  __u64 enum_blob_ptr;
  __u32 prop_id;
  __u32 flags;
  char name[32];
  __u32 count_values;
  __u32 count_enum_blobs;
`,
  );

/** `<drm/drm_mode.h>`: 16 bytes. */
export interface drm_mode_list_lessees extends RecordView<'struct drm_mode_list_lessees'> {
  count_lessees: number;
  pad: number;
  get lessees_ptr(): bigint;
  set lessees_ptr(value: Integer);
}

export const drm_mode_list_lessees: Descriptor<drm_mode_list_lessees> =
  /* @__PURE__ */ declareStruct(
    'drm_mode_list_lessees',
    `
  __u32 count_lessees;
  __u32 pad;
  __u64 lessees_ptr;
`,
  );

/** `<drm/drm_mode.h>`: 16 bytes. */
export interface drm_mode_map_dumb extends RecordView<'struct drm_mode_map_dumb'> {
  handle: number;
  pad: number;
  get offset(): bigint;
  set offset(value: Integer);
}

export const drm_mode_map_dumb: Descriptor<drm_mode_map_dumb> = /* @__PURE__ */ declareStruct(
  'drm_mode_map_dumb',
  `
  __u32 handle;
  __u32 pad;
  __u64 offset;
`,
);

/** `<drm/drm_mode.h>`: 72 bytes. */
export interface drm_mode_mode_cmd extends RecordView<'struct drm_mode_mode_cmd'> {
  connector_id: number;
  get mode(): drm_mode_modeinfo;
  set mode(value: drm_mode_modeinfo | Init<drm_mode_modeinfo>);
}

export const drm_mode_mode_cmd: Descriptor<drm_mode_mode_cmd> = /* @__PURE__ */ declareStruct(
  'drm_mode_mode_cmd',
  `
  __u32 connector_id;
  struct drm_mode_modeinfo mode;
`,
  { uses: () => [drm_mode_modeinfo] },
);

/** `<drm/drm_mode.h>`: 68 bytes. */
export interface drm_mode_modeinfo extends RecordView<'struct drm_mode_modeinfo'> {
  clock: number;
  hdisplay: number;
  hsync_start: number;
  hsync_end: number;
  htotal: number;
  hskew: number;
  vdisplay: number;
  vsync_start: number;
  vsync_end: number;
  vtotal: number;
  vscan: number;
  vrefresh: number;
  flags: number;
  type: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const drm_mode_modeinfo: Descriptor<drm_mode_modeinfo> = /* @__PURE__ */ declareStruct(
  'drm_mode_modeinfo',
  `
  __u32 clock;
  __u16 hdisplay;
  __u16 hsync_start;
  __u16 hsync_end;
  __u16 htotal;
  __u16 hskew;
  __u16 vdisplay;
  __u16 vsync_start;
  __u16 vsync_end;
  __u16 vtotal;
  __u16 vscan;
  __u32 vrefresh;
  __u32 flags;
  __u32 type;
  char name[32];
`,
);

/** `<drm/drm_mode.h>`: 32 bytes on x86_64, arm, riscv64, aarch64; 28 bytes on x86. */
export interface drm_mode_obj_get_properties
  extends RecordView<'struct drm_mode_obj_get_properties'> {
  get props_ptr(): bigint;
  set props_ptr(value: Integer);
  get prop_values_ptr(): bigint;
  set prop_values_ptr(value: Integer);
  count_props: number;
  obj_id: number;
  obj_type: number;
}

export const drm_mode_obj_get_properties: Descriptor<drm_mode_obj_get_properties> =
  /* @__PURE__ */ declareStruct(
    'drm_mode_obj_get_properties',
    `
  __u64 props_ptr;
  __u64 prop_values_ptr;
  __u32 count_props;
  __u32 obj_id;
  __u32 obj_type;
`,
  );

/** `<drm/drm_mode.h>`: 24 bytes on x86_64, arm, riscv64, aarch64; 20 bytes on x86. */
export interface drm_mode_obj_set_property extends RecordView<'struct drm_mode_obj_set_property'> {
  get value(): bigint;
  set value(value: Integer);
  prop_id: number;
  obj_id: number;
  obj_type: number;
}

export const drm_mode_obj_set_property: Descriptor<drm_mode_obj_set_property> =
  /* @__PURE__ */ declareStruct(
    'drm_mode_obj_set_property',
    `
  __u64 value;
  __u32 prop_id;
  __u32 obj_id;
  __u32 obj_type;
`,
  );

/** `<drm/drm_mode.h>`: 40 bytes. */
export interface drm_mode_property_enum extends RecordView<'struct drm_mode_property_enum'> {
  get value(): bigint;
  set value(value: Integer);
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const drm_mode_property_enum: Descriptor<drm_mode_property_enum> =
  /* @__PURE__ */ declareStruct(
    'drm_mode_property_enum',
    `
  __u64 value;
  char name[32];
`,
  );

/** `<drm/drm_mode.h>`: 16 bytes. */
export interface drm_mode_rect extends RecordView<'struct drm_mode_rect'> {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export const drm_mode_rect: Descriptor<drm_mode_rect> = /* @__PURE__ */ declareStruct(
  'drm_mode_rect',
  `
  __s32 x1;
  __s32 y1;
  __s32 x2;
  __s32 y2;
`,
);

/** `<drm/drm_mode.h>`: 4 bytes. */
export interface drm_mode_revoke_lease extends RecordView<'struct drm_mode_revoke_lease'> {
  lessee_id: number;
}

export const drm_mode_revoke_lease: Descriptor<drm_mode_revoke_lease> =
  /* @__PURE__ */ declareStruct(
    'drm_mode_revoke_lease',
    `
  __u32 lessee_id;
`,
  );

/** `<drm/drm_mode.h>`: 48 bytes. */
export interface drm_mode_set_plane extends RecordView<'struct drm_mode_set_plane'> {
  plane_id: number;
  crtc_id: number;
  fb_id: number;
  flags: number;
  crtc_x: number;
  crtc_y: number;
  crtc_w: number;
  crtc_h: number;
  src_x: number;
  src_y: number;
  src_h: number;
  src_w: number;
}

export const drm_mode_set_plane: Descriptor<drm_mode_set_plane> = /* @__PURE__ */ declareStruct(
  'drm_mode_set_plane',
  `
  __u32 plane_id;
  __u32 crtc_id;
  __u32 fb_id;
  __u32 flags;
  __s32 crtc_x;
  __s32 crtc_y;
  __u32 crtc_w;
  __u32 crtc_h;
  __u32 src_x;
  __u32 src_y;
  __u32 src_h;
  __u32 src_w;
`,
);

/** `<drm/drm_mode.h>`: 4 bytes. */
export interface drm_plane_size_hint extends RecordView<'struct drm_plane_size_hint'> {
  width: number;
  height: number;
}

export const drm_plane_size_hint: Descriptor<drm_plane_size_hint> = /* @__PURE__ */ declareStruct(
  'drm_plane_size_hint',
  `
  __u16 width;
  __u16 height;
`,
);

interface hdr_metadata_infoframe$display_primaries
  extends RecordView<'struct hdr_metadata_infoframe.display_primaries'> {
  x: number;
  y: number;
}

interface hdr_metadata_infoframe$white_point
  extends RecordView<'struct hdr_metadata_infoframe.white_point'> {
  x: number;
  y: number;
}

/** `<drm/drm_mode.h>`: 26 bytes. */
export interface hdr_metadata_infoframe extends RecordView<'struct hdr_metadata_infoframe'> {
  eotf: number;
  metadata_type: number;
  get display_primaries(): Elements<hdr_metadata_infoframe$display_primaries>;
  set display_primaries(value: Iterable<
    hdr_metadata_infoframe$display_primaries | Init<hdr_metadata_infoframe$display_primaries>
  >);
  get white_point(): hdr_metadata_infoframe$white_point;
  set white_point(value:
    | hdr_metadata_infoframe$white_point
    | Init<hdr_metadata_infoframe$white_point>);
  max_display_mastering_luminance: number;
  min_display_mastering_luminance: number;
  max_cll: number;
  max_fall: number;
}

export const hdr_metadata_infoframe: Descriptor<hdr_metadata_infoframe> =
  /* @__PURE__ */ declareStruct(
    'hdr_metadata_infoframe',
    `
  __u8 eotf;
  __u8 metadata_type;
  struct {
    __u16 x;
    __u16 y;
  } display_primaries[3];
  struct {
    __u16 x;
    __u16 y;
  } white_point;
  __u16 max_display_mastering_luminance;
  __u16 min_display_mastering_luminance;
  __u16 max_cll;
  __u16 max_fall;
`,
  );

/** `<drm/drm_mode.h>`: 32 bytes. */
export interface hdr_output_metadata extends RecordView<'struct hdr_output_metadata'> {
  metadata_type: number;
  get hdmi_metadata_type1(): hdr_metadata_infoframe;
  set hdmi_metadata_type1(value: hdr_metadata_infoframe | Init<hdr_metadata_infoframe>);
}

export const hdr_output_metadata: Descriptor<hdr_output_metadata> = /* @__PURE__ */ declareStruct(
  'hdr_output_metadata',
  `
  __u32 metadata_type;
  union {
    struct hdr_metadata_infoframe hdmi_metadata_type1;
  };
`,
  { uses: () => [hdr_metadata_infoframe] },
);
