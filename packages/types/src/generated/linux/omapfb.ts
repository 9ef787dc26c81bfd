// Generated from Linux 7.3.4 <linux/omapfb.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type PerArch,
  type Pointer,
  type RecordView,
  type Requests,
} from '../../engine.ts';
import type * as linux_fb_h from './fb.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly OMAPFB_MEMORY_READ: PerArch<
    2149076794,
    2148552506,
    2148552506,
    2149076794,
    2149076794,
    2149076794,
    2149076794,
    1075334970
  >;
} & Requests<
  | 'OMAPFB_CTRL_TEST'
  | 'OMAPFB_GET_CAPS'
  | 'OMAPFB_GET_COLOR_KEY'
  | 'OMAPFB_GET_DISPLAY_INFO'
  | 'OMAPFB_GET_OVERLAY_COLORMODE'
  | 'OMAPFB_GET_UPDATE_MODE'
  | 'OMAPFB_GET_VRAM_INFO'
  | 'OMAPFB_LCD_TEST'
  | 'OMAPFB_MIRROR'
  | 'OMAPFB_QUERY_MEM'
  | 'OMAPFB_QUERY_PLANE'
  | 'OMAPFB_SETUP_MEM'
  | 'OMAPFB_SETUP_PLANE'
  | 'OMAPFB_SET_COLOR_KEY'
  | 'OMAPFB_SET_TEARSYNC'
  | 'OMAPFB_SET_UPDATE_MODE'
  | 'OMAPFB_SYNC_GFX'
  | 'OMAPFB_UPDATE_WINDOW'
  | 'OMAPFB_UPDATE_WINDOW_OLD'
  | 'OMAPFB_VSYNC'
  | 'OMAPFB_WAITFORGO'
  | 'OMAPFB_WAITFORVSYNC'
> = /* @__PURE__ */ perArchOf(
  {
    OMAPFB_MEMORY_READ: [
      2149076794, 2148552506, 2148552506, 2149076794, 2149076794, 2149076794, 2149076794,
      1075334970,
    ],
  },
  {
    OMAPFB_CTRL_TEST: 1074024238,
    OMAPFB_GET_CAPS: 2148290346,
    OMAPFB_GET_COLOR_KEY: 1074810675,
    OMAPFB_GET_DISPLAY_INFO: 2149601087,
    OMAPFB_GET_OVERLAY_COLORMODE: 2151436091,
    OMAPFB_GET_UPDATE_MODE: 1074024235,
    OMAPFB_GET_VRAM_INFO: 2149601085,
    OMAPFB_LCD_TEST: 1074024237,
    OMAPFB_MIRROR: 1074024223,
    OMAPFB_QUERY_MEM: 1074286392,
    OMAPFB_QUERY_PLANE: 1078218549,
    OMAPFB_SETUP_MEM: 1074286391,
    OMAPFB_SETUP_PLANE: 1078218548,
    OMAPFB_SET_COLOR_KEY: 1074810674,
    OMAPFB_SET_TEARSYNC: 1074286398,
    OMAPFB_SET_UPDATE_MODE: 1074024232,
    OMAPFB_SYNC_GFX: 20261,
    OMAPFB_UPDATE_WINDOW: 1078218550,
    OMAPFB_UPDATE_WINDOW_OLD: 1075072815,
    OMAPFB_VSYNC: 20262,
    OMAPFB_WAITFORGO: 20284,
    OMAPFB_WAITFORVSYNC: 20281,
  },
);

/** `<linux/omapfb.h>`: 2148552506 on x86, arm; 1075334970 on ppc64le; 2149076794 elsewhere. */
export const OMAPFB_MEMORY_READ: number = /* @__PURE__ */ hereOf(perArch.OMAPFB_MEMORY_READ);
export const OMAPFB_CTRL_TEST: number = /* @__PURE__ */ requestHere(1074024238),
  OMAPFB_GET_CAPS: number = /* @__PURE__ */ requestHere(2148290346),
  OMAPFB_GET_COLOR_KEY: number = /* @__PURE__ */ requestHere(1074810675),
  OMAPFB_GET_DISPLAY_INFO: number = /* @__PURE__ */ requestHere(2149601087),
  OMAPFB_GET_OVERLAY_COLORMODE: number = /* @__PURE__ */ requestHere(2151436091),
  OMAPFB_GET_UPDATE_MODE: number = /* @__PURE__ */ requestHere(1074024235),
  OMAPFB_GET_VRAM_INFO: number = /* @__PURE__ */ requestHere(2149601085),
  OMAPFB_LCD_TEST: number = /* @__PURE__ */ requestHere(1074024237),
  OMAPFB_MIRROR: number = /* @__PURE__ */ requestHere(1074024223),
  OMAPFB_QUERY_MEM: number = /* @__PURE__ */ requestHere(1074286392),
  OMAPFB_QUERY_PLANE: number = /* @__PURE__ */ requestHere(1078218549),
  OMAPFB_SETUP_MEM: number = /* @__PURE__ */ requestHere(1074286391),
  OMAPFB_SETUP_PLANE: number = /* @__PURE__ */ requestHere(1078218548),
  OMAPFB_SET_COLOR_KEY: number = /* @__PURE__ */ requestHere(1074810674),
  OMAPFB_SET_TEARSYNC: number = /* @__PURE__ */ requestHere(1074286398),
  OMAPFB_SET_UPDATE_MODE: number = /* @__PURE__ */ requestHere(1074024232),
  OMAPFB_SYNC_GFX: number = /* @__PURE__ */ requestHere(20261),
  OMAPFB_UPDATE_WINDOW: number = /* @__PURE__ */ requestHere(1078218550),
  OMAPFB_UPDATE_WINDOW_OLD: number = /* @__PURE__ */ requestHere(1075072815),
  OMAPFB_VSYNC: number = /* @__PURE__ */ requestHere(20262),
  OMAPFB_WAITFORGO: number = /* @__PURE__ */ requestHere(20284),
  OMAPFB_WAITFORVSYNC: number = /* @__PURE__ */ requestHere(20281);
export const OMAPFB_AUTO_UPDATE = 1,
  OMAPFB_CAPS_GENERIC_MASK = 4095,
  OMAPFB_CAPS_LCDC_MASK = 16773120,
  OMAPFB_CAPS_MANUAL_UPDATE = 4096,
  OMAPFB_CAPS_PANEL_MASK = 4278190080,
  OMAPFB_CAPS_PLANE_RELOCATE_MEM = 16384,
  OMAPFB_CAPS_PLANE_SCALE = 32768,
  OMAPFB_CAPS_SET_BACKLIGHT = 16777216,
  OMAPFB_CAPS_TEARSYNC = 8192,
  OMAPFB_CAPS_WINDOW_OVERLAY = 262144,
  OMAPFB_CAPS_WINDOW_PIXEL_DOUBLE = 65536,
  OMAPFB_CAPS_WINDOW_ROTATE = 524288,
  OMAPFB_CAPS_WINDOW_SCALE = 131072,
  OMAPFB_CHANNEL_OUT_DIGIT = 1,
  OMAPFB_CHANNEL_OUT_LCD = 0,
  OMAPFB_COLOR_ARGB16 = 9,
  OMAPFB_COLOR_ARGB32 = 12,
  OMAPFB_COLOR_CLUT_1BPP = 6,
  OMAPFB_COLOR_CLUT_2BPP = 5,
  OMAPFB_COLOR_CLUT_4BPP = 4,
  OMAPFB_COLOR_CLUT_8BPP = 3,
  OMAPFB_COLOR_KEY_DISABLED = 0,
  OMAPFB_COLOR_KEY_GFX_DST = 1,
  OMAPFB_COLOR_KEY_VID_SRC = 2,
  OMAPFB_COLOR_RGB24P = 11,
  OMAPFB_COLOR_RGB24U = 10,
  OMAPFB_COLOR_RGB444 = 7,
  OMAPFB_COLOR_RGB565 = 0,
  OMAPFB_COLOR_RGBA32 = 13,
  OMAPFB_COLOR_RGBX32 = 14,
  OMAPFB_COLOR_YUV420 = 2,
  OMAPFB_COLOR_YUV422 = 1,
  OMAPFB_COLOR_YUY422 = 8,
  OMAPFB_FORMAT_FLAG_DISABLE_OVERLAY = 4096,
  OMAPFB_FORMAT_FLAG_DOUBLE = 256,
  OMAPFB_FORMAT_FLAG_ENABLE_OVERLAY = 2048,
  OMAPFB_FORMAT_FLAG_FORCE_VSYNC = 1024,
  OMAPFB_FORMAT_FLAG_TEARSYNC = 512,
  OMAPFB_FORMAT_MASK = 255,
  OMAPFB_MANUAL_UPDATE = 2,
  OMAPFB_MEMTYPE_MAX = 1,
  OMAPFB_MEMTYPE_SDRAM = 0,
  OMAPFB_MEMTYPE_SRAM = 1,
  OMAPFB_MEM_IDX_ENABLED = 128,
  OMAPFB_MEM_IDX_MASK = 127,
  OMAPFB_PLANE_GFX = 0,
  OMAPFB_PLANE_VID1 = 1,
  OMAPFB_PLANE_VID2 = 2,
  OMAPFB_UPDATE_DISABLED = 0;
export declare namespace struct {
  /** `<linux/omapfb.h>`: 12 bytes. */
  interface omapfb_caps extends RecordView<'struct omapfb_caps'> {
    ctrl: number;
    plane_color: number;
    wnd_color: number;
  }

  /** `<linux/omapfb.h>`: 16 bytes. */
  interface omapfb_color_key extends RecordView<'struct omapfb_color_key'> {
    channel_out: number;
    background: number;
    trans_key: number;
    key_type: number;
  }

  /** `<linux/omapfb.h>`: 32 bytes. */
  interface omapfb_display_info extends RecordView<'struct omapfb_display_info'> {
    xres: number;
    yres: number;
    width: number;
    height: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/omapfb.h>`: 8 bytes. */
  interface omapfb_mem_info extends RecordView<'struct omapfb_mem_info'> {
    size: number;
    type: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/omapfb.h>`: 16 bytes on x86, arm; 24 bytes elsewhere. */
  interface omapfb_memory_read extends RecordView<'struct omapfb_memory_read', 'buffer'> {
    x: number;
    y: number;
    w: number;
    h: number;
    buffer_size: number;
    get buffer(): number;
    set buffer(value: Pointer);
  }

  /** `<linux/omapfb.h>`: 60 bytes. */
  interface omapfb_ovl_colormode extends RecordView<'struct omapfb_ovl_colormode'> {
    overlay_idx: number;
    mode_idx: number;
    bits_per_pixel: number;
    nonstd: number;
    get red(): linux_fb_h.struct.fb_bitfield;
    set red(value: From<linux_fb_h.struct.fb_bitfield>);
    get green(): linux_fb_h.struct.fb_bitfield;
    set green(value: From<linux_fb_h.struct.fb_bitfield>);
    get blue(): linux_fb_h.struct.fb_bitfield;
    set blue(value: From<linux_fb_h.struct.fb_bitfield>);
    get transp(): linux_fb_h.struct.fb_bitfield;
    set transp(value: From<linux_fb_h.struct.fb_bitfield>);
  }

  /** `<linux/omapfb.h>`: 68 bytes. */
  interface omapfb_plane_info extends RecordView<'struct omapfb_plane_info'> {
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

  /** `<linux/omapfb.h>`: 8 bytes. */
  interface omapfb_tearsync_info extends RecordView<'struct omapfb_tearsync_info'> {
    enabled: number;
    get reserved1(): Uint8Array;
    set reserved1(value: Bytes);
    line: number;
    reserved2: number;
  }

  /** `<linux/omapfb.h>`: 68 bytes. */
  interface omapfb_update_window extends RecordView<'struct omapfb_update_window'> {
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

  /** `<linux/omapfb.h>`: 20 bytes. */
  interface omapfb_update_window_old extends RecordView<'struct omapfb_update_window_old'> {
    x: number;
    y: number;
    width: number;
    height: number;
    format: number;
  }

  /** `<linux/omapfb.h>`: 32 bytes. */
  interface omapfb_vram_info extends RecordView<'struct omapfb_vram_info'> {
    total: number;
    free: number;
    largest_free_block: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly omapfb_caps: Descriptor<struct.omapfb_caps>;
  readonly omapfb_color_key: Descriptor<struct.omapfb_color_key>;
  readonly omapfb_display_info: Descriptor<struct.omapfb_display_info>;
  readonly omapfb_mem_info: Descriptor<struct.omapfb_mem_info>;
  readonly omapfb_memory_read: Descriptor<struct.omapfb_memory_read>;
  readonly omapfb_ovl_colormode: Descriptor<struct.omapfb_ovl_colormode>;
  readonly omapfb_plane_info: Descriptor<struct.omapfb_plane_info>;
  readonly omapfb_tearsync_info: Descriptor<struct.omapfb_tearsync_info>;
  readonly omapfb_update_window: Descriptor<struct.omapfb_update_window>;
  readonly omapfb_update_window_old: Descriptor<struct.omapfb_update_window_old>;
  readonly omapfb_vram_info: Descriptor<struct.omapfb_vram_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"omapfb_caps": "__u32 ctrl;__u32 plane_color;__u32 wnd_color;",
"omapfb_color_key": "__u8 channel_out;__u32 background;__u32 trans_key;__u8 key_type;",
"omapfb_display_info": "__u16 xres;__u16 yres;__u32 width;__u32 height;__u32 reserved[5];",
"omapfb_mem_info": "__u32 size;__u8 type;__u8 reserved[3];",
"omapfb_memory_read": "__u16 x;__u16 y;__u16 w;__u16 h;unsigned long buffer_size;void *buffer;",
"omapfb_ovl_colormode": "__u8 overlay_idx;__u8 mode_idx;__u32 bits_per_pixel;__u32 nonstd;struct fb_bitfield red;struct fb_bitfield green;struct fb_bitfield blue;struct fb_bitfield transp;",
"omapfb_plane_info": "__u32 pos_x;__u32 pos_y;__u8 enabled;__u8 channel_out;__u8 mirror;__u8 mem_idx;__u32 out_width;__u32 out_height;__u32 reserved2[12];",
"omapfb_tearsync_info": "__u8 enabled;__u8 reserved1[3];__u16 line;__u16 reserved2;",
"omapfb_update_window": "__u32 x;__u32 y;__u32 width;__u32 height;__u32 format;__u32 out_x;__u32 out_y;__u32 out_width;__u32 out_height;__u32 reserved[8];",
"omapfb_update_window_old": "__u32 x;__u32 y;__u32 width;__u32 height;__u32 format;",
"omapfb_vram_info": "__u32 total;__u32 free;__u32 largest_free_block;__u32 reserved[5];"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"fb_bitfield": "__u32 offset;__u32 length;__u32 msb_right;"
}`),
);
