// Generated from Linux 7.3.4 <linux/screen_info.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const VIDEO_CAPABILITY_64BIT_BASE = 2,
  VIDEO_CAPABILITY_SKIP_QUIRKS = 1,
  VIDEO_FLAGS_NOCURSOR = 1,
  VIDEO_TYPE_CGA = 17,
  VIDEO_TYPE_EFI = 112,
  VIDEO_TYPE_EGAC = 33,
  VIDEO_TYPE_EGAM = 32,
  VIDEO_TYPE_MDA = 16,
  VIDEO_TYPE_MIPS_G364 = 49,
  VIDEO_TYPE_PICA_S3 = 48,
  VIDEO_TYPE_PMAC = 96,
  VIDEO_TYPE_SGI = 51,
  VIDEO_TYPE_SUN = 80,
  VIDEO_TYPE_SUNPCI = 81,
  VIDEO_TYPE_TGAC = 64,
  VIDEO_TYPE_VGAC = 34,
  VIDEO_TYPE_VLFB = 35;
export declare namespace struct {
  /** `<linux/screen_info.h>`: 64 bytes. */
  interface screen_info extends RecordView<'struct screen_info'> {
    orig_x: number;
    orig_y: number;
    ext_mem_k: number;
    orig_video_page: number;
    orig_video_mode: number;
    orig_video_cols: number;
    flags: number;
    unused2: number;
    orig_video_ega_bx: number;
    unused3: number;
    orig_video_lines: number;
    orig_video_isVGA: number;
    orig_video_points: number;
    lfb_width: number;
    lfb_height: number;
    lfb_depth: number;
    lfb_base: number;
    lfb_size: number;
    cl_magic: number;
    cl_offset: number;
    lfb_linelength: number;
    red_size: number;
    red_pos: number;
    green_size: number;
    green_pos: number;
    blue_size: number;
    blue_pos: number;
    rsvd_size: number;
    rsvd_pos: number;
    vesapm_seg: number;
    vesapm_off: number;
    pages: number;
    vesa_attributes: number;
    capabilities: number;
    ext_lfb_base: number;
    get _reserved(): Uint8Array;
    set _reserved(value: Bytes);
  }
}

export const struct: {
  readonly screen_info: Descriptor<struct.screen_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"screen_info": ["__u8 orig_x;__u8 orig_y;__u16 ext_mem_k;__u16 orig_video_page;__u8 orig_video_mode;__u8 orig_video_cols;__u8 flags;__u8 unused2;__u16 orig_video_ega_bx;__u16 unused3;__u8 orig_video_lines;__u8 orig_video_isVGA;__u16 orig_video_points;__u16 lfb_width;__u16 lfb_height;__u16 lfb_depth;__u32 lfb_base;__u32 lfb_size;__u16 cl_magic;__u16 cl_offset;__u16 lfb_linelength;__u8 red_size;__u8 red_pos;__u8 green_size;__u8 green_pos;__u8 blue_size;__u8 blue_pos;__u8 rsvd_size;__u8 rsvd_pos;__u16 vesapm_seg;__u16 vesapm_off;__u16 pages;__u16 vesa_attributes;__u32 capabilities;__u32 ext_lfb_base;__u8 _reserved[2];",{"pack":1}]
}`),
);
