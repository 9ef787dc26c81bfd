// Generated from Linux 7.3.4 <linux/fb.h> by "pnpm generate". Do not edit.
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

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly FBIO_CURSOR: PerArch<
    3228059144,
    3225961992,
    3225961992,
    3228059144,
    3228059144,
    3228059144,
    3228059144,
    3228059144
  >;
} & Requests<'FBIOGET_VBLANK' | 'FBIO_WAITFORVSYNC'> = /* @__PURE__ */ perArchOf(
  {
    FBIO_CURSOR: [
      3228059144, 3225961992, 3225961992, 3228059144, 3228059144, 3228059144, 3228059144,
      3228059144,
    ],
  },
  {
    FBIOGET_VBLANK: 2149598738,
    FBIO_WAITFORVSYNC: 1074021920,
  },
);

/** `<linux/fb.h>`: 3225961992 on x86, arm; 3228059144 elsewhere. */
export const FBIO_CURSOR: number = /* @__PURE__ */ hereOf(perArch.FBIO_CURSOR);
export const FBIOGET_VBLANK: number = /* @__PURE__ */ requestHere(2149598738),
  FBIO_WAITFORVSYNC: number = /* @__PURE__ */ requestHere(1074021920);
export const FBIOBLANK = 17937,
  FBIOGETCMAP = 17924,
  FBIOGET_CON2FBMAP = 17935,
  FBIOGET_DISPINFO = 17944,
  FBIOGET_FSCREENINFO = 17922,
  FBIOGET_GLYPH = 17941,
  FBIOGET_HWCINFO = 17942,
  FBIOGET_VSCREENINFO = 17920,
  FBIOPAN_DISPLAY = 17926,
  FBIOPUTCMAP = 17925,
  FBIOPUT_CON2FBMAP = 17936,
  FBIOPUT_MODEINFO = 17943,
  FBIOPUT_VSCREENINFO = 17921,
  FBIO_ALLOC = 17939,
  FBIO_FREE = 17940,
  FB_ACCELF_TEXT = 1,
  FB_ACCEL_3DFX_BANSHEE = 31,
  FB_ACCEL_3DLABS_PERMEDIA2 = 15,
  FB_ACCEL_3DLABS_PERMEDIA3 = 37,
  FB_ACCEL_AMIGABLITT = 2,
  FB_ACCEL_ATARIBLITT = 1,
  FB_ACCEL_ATI_MACH64CT = 8,
  FB_ACCEL_ATI_MACH64GT = 10,
  FB_ACCEL_ATI_MACH64GX = 6,
  FB_ACCEL_ATI_MACH64VT = 9,
  FB_ACCEL_ATI_RADEON = 38,
  FB_ACCEL_ATI_RAGE128 = 32,
  FB_ACCEL_CIRRUS_ALPINE = 53,
  FB_ACCEL_CT_6555x = 30,
  FB_ACCEL_DEC_TGA = 7,
  FB_ACCEL_I810 = 39,
  FB_ACCEL_I830 = 42,
  FB_ACCEL_IGS_CYBER2000 = 33,
  FB_ACCEL_IGS_CYBER2010 = 34,
  FB_ACCEL_IGS_CYBER5000 = 35,
  FB_ACCEL_IMS_TWINTURBO = 14,
  FB_ACCEL_MATROX_MGA1064SG = 17,
  FB_ACCEL_MATROX_MGA2064W = 16,
  FB_ACCEL_MATROX_MGA2164W = 18,
  FB_ACCEL_MATROX_MGA2164W_AGP = 19,
  FB_ACCEL_MATROX_MGAG100 = 20,
  FB_ACCEL_MATROX_MGAG200 = 21,
  FB_ACCEL_MATROX_MGAG400 = 26,
  FB_ACCEL_NCR_77C32BLT = 4,
  FB_ACCEL_NEOMAGIC_NM2070 = 90,
  FB_ACCEL_NEOMAGIC_NM2090 = 91,
  FB_ACCEL_NEOMAGIC_NM2093 = 92,
  FB_ACCEL_NEOMAGIC_NM2097 = 93,
  FB_ACCEL_NEOMAGIC_NM2160 = 94,
  FB_ACCEL_NEOMAGIC_NM2200 = 95,
  FB_ACCEL_NEOMAGIC_NM2230 = 96,
  FB_ACCEL_NEOMAGIC_NM2360 = 97,
  FB_ACCEL_NEOMAGIC_NM2380 = 98,
  FB_ACCEL_NONE = 0,
  FB_ACCEL_NV3 = 27,
  FB_ACCEL_NV4 = 28,
  FB_ACCEL_NV5 = 29,
  FB_ACCEL_NV_10 = 43,
  FB_ACCEL_NV_20 = 44,
  FB_ACCEL_NV_30 = 45,
  FB_ACCEL_NV_40 = 46,
  FB_ACCEL_OMAP1610 = 49,
  FB_ACCEL_PROSAVAGE_DDR = 141,
  FB_ACCEL_PROSAVAGE_DDRK = 142,
  FB_ACCEL_PROSAVAGE_KM = 137,
  FB_ACCEL_PROSAVAGE_PM = 136,
  FB_ACCEL_PUV3_UNIGFX = 160,
  FB_ACCEL_PXA3XX = 99,
  FB_ACCEL_S3TWISTER_K = 139,
  FB_ACCEL_S3TWISTER_P = 138,
  FB_ACCEL_S3_TRIO64 = 3,
  FB_ACCEL_S3_VIRGE = 5,
  FB_ACCEL_SAVAGE2000 = 131,
  FB_ACCEL_SAVAGE3D = 129,
  FB_ACCEL_SAVAGE3D_MV = 130,
  FB_ACCEL_SAVAGE4 = 128,
  FB_ACCEL_SAVAGE_IX = 135,
  FB_ACCEL_SAVAGE_IX_MV = 134,
  FB_ACCEL_SAVAGE_MX = 133,
  FB_ACCEL_SAVAGE_MX_MV = 132,
  FB_ACCEL_SIS_GLAMOUR = 36,
  FB_ACCEL_SIS_GLAMOUR_2 = 40,
  FB_ACCEL_SIS_XABRE = 41,
  FB_ACCEL_SUN_BWTWO = 23,
  FB_ACCEL_SUN_CG14 = 22,
  FB_ACCEL_SUN_CGSIX = 12,
  FB_ACCEL_SUN_CGTHREE = 24,
  FB_ACCEL_SUN_CREATOR = 11,
  FB_ACCEL_SUN_LEO = 13,
  FB_ACCEL_SUN_TCX = 25,
  FB_ACCEL_SUPERSAVAGE = 140,
  FB_ACCEL_TRIDENT_3DIMAGE = 51,
  FB_ACCEL_TRIDENT_BLADE3D = 52,
  FB_ACCEL_TRIDENT_BLADEXP = 53,
  FB_ACCEL_TRIDENT_TGUI = 50,
  FB_ACCEL_XGI_VOLARI_V = 47,
  FB_ACCEL_XGI_VOLARI_Z = 48,
  FB_ACTIVATE_ALL = 64,
  FB_ACTIVATE_FORCE = 128,
  FB_ACTIVATE_INV_MODE = 256,
  FB_ACTIVATE_KD_TEXT = 512,
  FB_ACTIVATE_MASK = 15,
  FB_ACTIVATE_NOW = 0,
  FB_ACTIVATE_NXTOPEN = 1,
  FB_ACTIVATE_TEST = 2,
  FB_ACTIVATE_VBL = 16,
  FB_AUX_TEXT_CGA = 1,
  FB_AUX_TEXT_MDA = 0,
  FB_AUX_TEXT_MGA_STEP16 = 3,
  FB_AUX_TEXT_MGA_STEP8 = 4,
  FB_AUX_TEXT_S3_MMIO = 2,
  FB_AUX_TEXT_SVGA_GROUP = 8,
  FB_AUX_TEXT_SVGA_LAST = 15,
  FB_AUX_TEXT_SVGA_MASK = 7,
  FB_AUX_TEXT_SVGA_STEP16 = 11,
  FB_AUX_TEXT_SVGA_STEP2 = 8,
  FB_AUX_TEXT_SVGA_STEP4 = 9,
  FB_AUX_TEXT_SVGA_STEP8 = 10,
  FB_AUX_VGA_PLANES_CFB4 = 1,
  FB_AUX_VGA_PLANES_CFB8 = 2,
  FB_AUX_VGA_PLANES_VGA4 = 0,
  FB_BACKLIGHT_LEVELS = 128,
  FB_BACKLIGHT_MAX = 255,
  FB_BLANK_HSYNC_SUSPEND = 3,
  FB_BLANK_NORMAL = 1,
  FB_BLANK_POWERDOWN = 4,
  FB_BLANK_UNBLANK = 0,
  FB_BLANK_VSYNC_SUSPEND = 2,
  FB_CAP_FOURCC = 1,
  FB_CHANGE_CMAP_VBL = 32,
  FB_CUR_SETALL = 255,
  FB_CUR_SETCMAP = 8,
  FB_CUR_SETHOT = 4,
  FB_CUR_SETIMAGE = 1,
  FB_CUR_SETPOS = 2,
  FB_CUR_SETSHAPE = 16,
  FB_CUR_SETSIZE = 32,
  FB_MAX = 32,
  FB_NONSTD_HAM = 1,
  FB_NONSTD_REV_PIX_IN_B = 2,
  FB_ROTATE_CCW = 3,
  FB_ROTATE_CW = 1,
  FB_ROTATE_UD = 2,
  FB_ROTATE_UR = 0,
  FB_SYNC_BROADCAST = 16,
  FB_SYNC_COMP_HIGH_ACT = 8,
  FB_SYNC_EXT = 4,
  FB_SYNC_HOR_HIGH_ACT = 1,
  FB_SYNC_ON_GREEN = 32,
  FB_SYNC_VERT_HIGH_ACT = 2,
  FB_TYPE_FOURCC = 5,
  FB_TYPE_INTERLEAVED_PLANES = 2,
  FB_TYPE_PACKED_PIXELS = 0,
  FB_TYPE_PLANES = 1,
  FB_TYPE_TEXT = 3,
  FB_TYPE_VGA_PLANES = 4,
  FB_VBLANK_HAVE_COUNT = 16,
  FB_VBLANK_HAVE_HBLANK = 8,
  FB_VBLANK_HAVE_HCOUNT = 64,
  FB_VBLANK_HAVE_VBLANK = 4,
  FB_VBLANK_HAVE_VCOUNT = 32,
  FB_VBLANK_HAVE_VSYNC = 256,
  FB_VBLANK_HBLANKING = 2,
  FB_VBLANK_VBLANKING = 1,
  FB_VBLANK_VSYNCING = 128,
  FB_VISUAL_DIRECTCOLOR = 4,
  FB_VISUAL_FOURCC = 6,
  FB_VISUAL_MONO01 = 0,
  FB_VISUAL_MONO10 = 1,
  FB_VISUAL_PSEUDOCOLOR = 3,
  FB_VISUAL_STATIC_PSEUDOCOLOR = 5,
  FB_VISUAL_TRUECOLOR = 2,
  FB_VMODE_CONUPDATE = 512,
  FB_VMODE_DOUBLE = 2,
  FB_VMODE_INTERLACED = 1,
  FB_VMODE_MASK = 255,
  FB_VMODE_NONINTERLACED = 0,
  FB_VMODE_ODD_FLD_FIRST = 4,
  FB_VMODE_SMOOTH_XPAN = 512,
  FB_VMODE_YWRAP = 256,
  ROP_COPY = 0,
  ROP_XOR = 1;
export declare namespace struct {
  /** `<linux/fb.h>`: 12 bytes. */
  interface fb_bitfield extends RecordView<'struct fb_bitfield'> {
    offset: number;
    length: number;
    msb_right: number;
  }

  /** `<linux/fb.h>`: 24 bytes on x86, arm; 40 bytes elsewhere. */
  interface fb_cmap extends RecordView<'struct fb_cmap', 'red' | 'green' | 'blue' | 'transp'> {
    start: number;
    len: number;
    get red(): number;
    set red(value: Pointer);
    get green(): number;
    set green(value: Pointer);
    get blue(): number;
    set blue(value: Pointer);
    get transp(): number;
    set transp(value: Pointer);
  }

  /** `<linux/fb.h>`: 8 bytes. */
  interface fb_con2fbmap extends RecordView<'struct fb_con2fbmap'> {
    console: number;
    framebuffer: number;
  }

  /** `<linux/fb.h>`: 24 bytes. */
  interface fb_copyarea extends RecordView<'struct fb_copyarea'> {
    dx: number;
    dy: number;
    width: number;
    height: number;
    sx: number;
    sy: number;
  }

  /** `<linux/fb.h>`: 72 bytes on x86, arm; 104 bytes elsewhere. */
  interface fb_cursor extends RecordView<'struct fb_cursor', 'mask'> {
    set: number;
    enable: number;
    rop: number;
    get mask(): number;
    set mask(value: Pointer);
    get hot(): struct.fbcurpos;
    set hot(value: From<struct.fbcurpos>);
    get image(): struct.fb_image;
    set image(value: From<struct.fb_image>);
  }

  /** `<linux/fb.h>`: 24 bytes. */
  interface fb_fillrect extends RecordView<'struct fb_fillrect'> {
    dx: number;
    dy: number;
    width: number;
    height: number;
    color: number;
    rop: number;
  }

  /** `<linux/fb.h>`: 68 bytes on x86, arm; 80 bytes elsewhere. */
  interface fb_fix_screeninfo extends RecordView<'struct fb_fix_screeninfo'> {
    get id(): Uint8Array;
    set id(value: Bytes);
    smem_start: number;
    smem_len: number;
    type: number;
    type_aux: number;
    visual: number;
    xpanstep: number;
    ypanstep: number;
    ywrapstep: number;
    line_length: number;
    mmio_start: number;
    mmio_len: number;
    accel: number;
    capabilities: number;
    get reserved(): Uint16Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/fb.h>`: 56 bytes on x86, arm; 80 bytes elsewhere. */
  interface fb_image extends RecordView<'struct fb_image', 'data'> {
    dx: number;
    dy: number;
    width: number;
    height: number;
    fg_color: number;
    bg_color: number;
    depth: number;
    get data(): number;
    set data(value: Pointer);
    get cmap(): struct.fb_cmap;
    set cmap(value: From<struct.fb_cmap>);
  }

  /** `<linux/fb.h>`: 160 bytes. */
  interface fb_var_screeninfo extends RecordView<'struct fb_var_screeninfo'> {
    xres: number;
    yres: number;
    xres_virtual: number;
    yres_virtual: number;
    xoffset: number;
    yoffset: number;
    bits_per_pixel: number;
    grayscale: number;
    get red(): struct.fb_bitfield;
    set red(value: From<struct.fb_bitfield>);
    get green(): struct.fb_bitfield;
    set green(value: From<struct.fb_bitfield>);
    get blue(): struct.fb_bitfield;
    set blue(value: From<struct.fb_bitfield>);
    get transp(): struct.fb_bitfield;
    set transp(value: From<struct.fb_bitfield>);
    nonstd: number;
    activate: number;
    height: number;
    width: number;
    accel_flags: number;
    pixclock: number;
    left_margin: number;
    right_margin: number;
    upper_margin: number;
    lower_margin: number;
    hsync_len: number;
    vsync_len: number;
    sync: number;
    vmode: number;
    rotate: number;
    colorspace: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/fb.h>`: 32 bytes. */
  interface fb_vblank extends RecordView<'struct fb_vblank'> {
    flags: number;
    count: number;
    vcount: number;
    hcount: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/fb.h>`: 4 bytes. */
  interface fbcurpos extends RecordView<'struct fbcurpos'> {
    x: number;
    y: number;
  }
}

export const struct: {
  readonly fb_bitfield: Descriptor<struct.fb_bitfield>;
  readonly fb_cmap: Descriptor<struct.fb_cmap>;
  readonly fb_con2fbmap: Descriptor<struct.fb_con2fbmap>;
  readonly fb_copyarea: Descriptor<struct.fb_copyarea>;
  readonly fb_cursor: Descriptor<struct.fb_cursor>;
  readonly fb_fillrect: Descriptor<struct.fb_fillrect>;
  readonly fb_fix_screeninfo: Descriptor<struct.fb_fix_screeninfo>;
  readonly fb_image: Descriptor<struct.fb_image>;
  readonly fb_var_screeninfo: Descriptor<struct.fb_var_screeninfo>;
  readonly fb_vblank: Descriptor<struct.fb_vblank>;
  readonly fbcurpos: Descriptor<struct.fbcurpos>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"fb_bitfield": "__u32 offset;__u32 length;__u32 msb_right;",
"fb_cmap": "__u32 start;__u32 len;__u16 *red;__u16 *green;__u16 *blue;__u16 *transp;",
"fb_con2fbmap": "__u32 console;__u32 framebuffer;",
"fb_copyarea": "__u32 dx;__u32 dy;__u32 width;__u32 height;__u32 sx;__u32 sy;",
"fb_cursor": "__u16 set;__u16 enable;__u16 rop;const char *mask;struct fbcurpos hot;struct fb_image image;",
"fb_fillrect": "__u32 dx;__u32 dy;__u32 width;__u32 height;__u32 color;__u32 rop;",
"fb_fix_screeninfo": "char id[16];unsigned long smem_start;__u32 smem_len;__u32 type;__u32 type_aux;__u32 visual;__u16 xpanstep;__u16 ypanstep;__u16 ywrapstep;__u32 line_length;unsigned long mmio_start;__u32 mmio_len;__u32 accel;__u16 capabilities;__u16 reserved[2];",
"fb_image": "__u32 dx;__u32 dy;__u32 width;__u32 height;__u32 fg_color;__u32 bg_color;__u8 depth;const char *data;struct fb_cmap cmap;",
"fb_var_screeninfo": "__u32 xres;__u32 yres;__u32 xres_virtual;__u32 yres_virtual;__u32 xoffset;__u32 yoffset;__u32 bits_per_pixel;__u32 grayscale;struct fb_bitfield red;struct fb_bitfield green;struct fb_bitfield blue;struct fb_bitfield transp;__u32 nonstd;__u32 activate;__u32 height;__u32 width;__u32 accel_flags;__u32 pixclock;__u32 left_margin;__u32 right_margin;__u32 upper_margin;__u32 lower_margin;__u32 hsync_len;__u32 vsync_len;__u32 sync;__u32 vmode;__u32 rotate;__u32 colorspace;__u32 reserved[4];",
"fb_vblank": "__u32 flags;__u32 count;__u32 vcount;__u32 hcount;__u32 reserved[4];",
"fbcurpos": "__u16 x;__u16 y;"
}`),
);
