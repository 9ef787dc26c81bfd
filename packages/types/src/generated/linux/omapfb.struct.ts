// Generated from Linux 7.3.4 <linux/omapfb.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import { fb_bitfield } from './fb.struct.ts';

/** `<linux/omapfb.h>`: 12 bytes. */
export interface omapfb_caps extends RecordView<'struct omapfb_caps'> {
  ctrl: number;
  plane_color: number;
  wnd_color: number;
}

export const omapfb_caps: Descriptor<omapfb_caps> = /* @__PURE__ */ declareStruct(
  'omapfb_caps',
  `
  __u32 ctrl;
  __u32 plane_color;
  __u32 wnd_color;
`,
);

/** `<linux/omapfb.h>`: 16 bytes. */
export interface omapfb_color_key extends RecordView<'struct omapfb_color_key'> {
  channel_out: number;
  background: number;
  trans_key: number;
  key_type: number;
}

export const omapfb_color_key: Descriptor<omapfb_color_key> = /* @__PURE__ */ declareStruct(
  'omapfb_color_key',
  `
  __u8 channel_out;
  __u32 background;
  __u32 trans_key;
  __u8 key_type;
`,
);

/** `<linux/omapfb.h>`: 32 bytes. */
export interface omapfb_display_info extends RecordView<'struct omapfb_display_info'> {
  xres: number;
  yres: number;
  width: number;
  height: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const omapfb_display_info: Descriptor<omapfb_display_info> = /* @__PURE__ */ declareStruct(
  'omapfb_display_info',
  `
  __u16 xres;
  __u16 yres;
  __u32 width;
  __u32 height;
  __u32 reserved[5];
`,
);

/** `<linux/omapfb.h>`: 8 bytes. */
export interface omapfb_mem_info extends RecordView<'struct omapfb_mem_info'> {
  size: number;
  type: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const omapfb_mem_info: Descriptor<omapfb_mem_info> = /* @__PURE__ */ declareStruct(
  'omapfb_mem_info',
  `
  __u32 size;
  __u8 type;
  __u8 reserved[3];
`,
);

/** `<linux/omapfb.h>`: 24 bytes on x86_64, riscv64, aarch64; 16 bytes on x86, arm. */
export interface omapfb_memory_read extends RecordView<'struct omapfb_memory_read', 'buffer'> {
  x: number;
  y: number;
  w: number;
  h: number;
  buffer_size: number;
  get buffer(): number;
  set buffer(value: Pointer);
}

export const omapfb_memory_read: Descriptor<omapfb_memory_read> = /* @__PURE__ */ declareStruct(
  'omapfb_memory_read',
  `
  __u16 x;
  __u16 y;
  __u16 w;
  __u16 h;
  unsigned long buffer_size;
  void *buffer;
`,
);

/** `<linux/omapfb.h>`: 60 bytes. */
export interface omapfb_ovl_colormode extends RecordView<'struct omapfb_ovl_colormode'> {
  overlay_idx: number;
  mode_idx: number;
  bits_per_pixel: number;
  nonstd: number;
  get red(): fb_bitfield;
  set red(value: fb_bitfield | Init<fb_bitfield>);
  get green(): fb_bitfield;
  set green(value: fb_bitfield | Init<fb_bitfield>);
  get blue(): fb_bitfield;
  set blue(value: fb_bitfield | Init<fb_bitfield>);
  get transp(): fb_bitfield;
  set transp(value: fb_bitfield | Init<fb_bitfield>);
}

export const omapfb_ovl_colormode: Descriptor<omapfb_ovl_colormode> = /* @__PURE__ */ declareStruct(
  'omapfb_ovl_colormode',
  `
  __u8 overlay_idx;
  __u8 mode_idx;
  __u32 bits_per_pixel;
  __u32 nonstd;
  struct fb_bitfield red;
  struct fb_bitfield green;
  struct fb_bitfield blue;
  struct fb_bitfield transp;
`,
  { uses: () => [fb_bitfield] },
);

/** `<linux/omapfb.h>`: 68 bytes. */
export interface omapfb_plane_info extends RecordView<'struct omapfb_plane_info'> {
  pos_x: number;
  pos_y: number;
  enabled: number;
  channel_out: number;
  mirror: number;
  mem_idx: number;
  out_width: number;
  out_height: number;
  get reserved2(): Uint32Array;
  set reserved2(value: Iterable<Integer>);
}

export const omapfb_plane_info: Descriptor<omapfb_plane_info> = /* @__PURE__ */ declareStruct(
  'omapfb_plane_info',
  `
  __u32 pos_x;
  __u32 pos_y;
  __u8 enabled;
  __u8 channel_out;
  __u8 mirror;
  __u8 mem_idx;
  __u32 out_width;
  __u32 out_height;
  __u32 reserved2[12];
`,
);

/** `<linux/omapfb.h>`: 8 bytes. */
export interface omapfb_tearsync_info extends RecordView<'struct omapfb_tearsync_info'> {
  enabled: number;
  get reserved1(): Uint8Array;
  set reserved1(value: Bytes);
  line: number;
  reserved2: number;
}

export const omapfb_tearsync_info: Descriptor<omapfb_tearsync_info> = /* @__PURE__ */ declareStruct(
  'omapfb_tearsync_info',
  `
  __u8 enabled;
  __u8 reserved1[3];
  __u16 line;
  __u16 reserved2;
`,
);

/** `<linux/omapfb.h>`: 68 bytes. */
export interface omapfb_update_window extends RecordView<'struct omapfb_update_window'> {
  x: number;
  y: number;
  width: number;
  height: number;
  format: number;
  out_x: number;
  out_y: number;
  out_width: number;
  out_height: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const omapfb_update_window: Descriptor<omapfb_update_window> = /* @__PURE__ */ declareStruct(
  'omapfb_update_window',
  `
  __u32 x;
  __u32 y;
  __u32 width;
  __u32 height;
  __u32 format;
  __u32 out_x;
  __u32 out_y;
  __u32 out_width;
  __u32 out_height;
  __u32 reserved[8];
`,
);

/** `<linux/omapfb.h>`: 20 bytes. */
export interface omapfb_update_window_old extends RecordView<'struct omapfb_update_window_old'> {
  x: number;
  y: number;
  width: number;
  height: number;
  format: number;
}

export const omapfb_update_window_old: Descriptor<omapfb_update_window_old> =
  /* @__PURE__ */ declareStruct(
    'omapfb_update_window_old',
    `
  __u32 x;
  __u32 y;
  __u32 width;
  __u32 height;
  __u32 format;
`,
  );

/** `<linux/omapfb.h>`: 32 bytes. */
export interface omapfb_vram_info extends RecordView<'struct omapfb_vram_info'> {
  total: number;
  free: number;
  largest_free_block: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const omapfb_vram_info: Descriptor<omapfb_vram_info> = /* @__PURE__ */ declareStruct(
  'omapfb_vram_info',
  `
  __u32 total;
  __u32 free;
  __u32 largest_free_block;
  __u32 reserved[5];
`,
);
