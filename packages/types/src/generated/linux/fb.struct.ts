// Generated from Linux 7.3.4 <linux/fb.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/fb.h>`: 12 bytes. */
export interface fb_bitfield extends RecordView<'struct fb_bitfield'> {
  offset: number;
  length: number;
  msb_right: number;
}

export const fb_bitfield: Descriptor<fb_bitfield> = /* @__PURE__ */ declareStruct(
  'fb_bitfield',
  `
  __u32 offset;
  __u32 length;
  __u32 msb_right;
`,
);

/** `<linux/fb.h>`: 40 bytes on x86_64, riscv64, aarch64; 24 bytes on x86, arm. */
export interface fb_cmap extends RecordView<'struct fb_cmap', 'red' | 'green' | 'blue' | 'transp'> {
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

export const fb_cmap: Descriptor<fb_cmap> = /* @__PURE__ */ declareStruct(
  'fb_cmap',
  `
  __u32 start;
  __u32 len;
  __u16 *red;
  __u16 *green;
  __u16 *blue;
  __u16 *transp;
`,
);

/** `<linux/fb.h>`: 8 bytes. */
export interface fb_con2fbmap extends RecordView<'struct fb_con2fbmap'> {
  console: number;
  framebuffer: number;
}

export const fb_con2fbmap: Descriptor<fb_con2fbmap> = /* @__PURE__ */ declareStruct(
  'fb_con2fbmap',
  `
  __u32 console;
  __u32 framebuffer;
`,
);

/** `<linux/fb.h>`: 24 bytes. */
export interface fb_copyarea extends RecordView<'struct fb_copyarea'> {
  dx: number;
  dy: number;
  width: number;
  height: number;
  sx: number;
  sy: number;
}

export const fb_copyarea: Descriptor<fb_copyarea> = /* @__PURE__ */ declareStruct(
  'fb_copyarea',
  `
  __u32 dx;
  __u32 dy;
  __u32 width;
  __u32 height;
  __u32 sx;
  __u32 sy;
`,
);

/** `<linux/fb.h>`: 104 bytes on x86_64, riscv64, aarch64; 72 bytes on x86, arm. */
export interface fb_cursor extends RecordView<'struct fb_cursor', 'mask'> {
  set: number;
  enable: number;
  rop: number;
  get mask(): number;
  set mask(value: Pointer);
  get hot(): fbcurpos;
  set hot(value: fbcurpos | Init<fbcurpos>);
  get image(): fb_image;
  set image(value: fb_image | Init<fb_image>);
}

export const fb_cursor: Descriptor<fb_cursor> = /* @__PURE__ */ declareStruct(
  'fb_cursor',
  `
  __u16 set;
  __u16 enable;
  __u16 rop;
  const char *mask;
  struct fbcurpos hot;
  struct fb_image image;
`,
  { uses: () => [fb_image, fbcurpos] },
);

/** `<linux/fb.h>`: 24 bytes. */
export interface fb_fillrect extends RecordView<'struct fb_fillrect'> {
  dx: number;
  dy: number;
  width: number;
  height: number;
  color: number;
  rop: number;
}

export const fb_fillrect: Descriptor<fb_fillrect> = /* @__PURE__ */ declareStruct(
  'fb_fillrect',
  `
  __u32 dx;
  __u32 dy;
  __u32 width;
  __u32 height;
  __u32 color;
  __u32 rop;
`,
);

/** `<linux/fb.h>`: 80 bytes on x86_64, riscv64, aarch64; 68 bytes on x86, arm. */
export interface fb_fix_screeninfo extends RecordView<'struct fb_fix_screeninfo'> {
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

export const fb_fix_screeninfo: Descriptor<fb_fix_screeninfo> = /* @__PURE__ */ declareStruct(
  'fb_fix_screeninfo',
  `
  char id[16];
  unsigned long smem_start;
  __u32 smem_len;
  __u32 type;
  __u32 type_aux;
  __u32 visual;
  __u16 xpanstep;
  __u16 ypanstep;
  __u16 ywrapstep;
  __u32 line_length;
  unsigned long mmio_start;
  __u32 mmio_len;
  __u32 accel;
  __u16 capabilities;
  __u16 reserved[2];
`,
);

/** `<linux/fb.h>`: 80 bytes on x86_64, riscv64, aarch64; 56 bytes on x86, arm. */
export interface fb_image extends RecordView<'struct fb_image', 'data'> {
  dx: number;
  dy: number;
  width: number;
  height: number;
  fg_color: number;
  bg_color: number;
  depth: number;
  get data(): number;
  set data(value: Pointer);
  get cmap(): fb_cmap;
  set cmap(value: fb_cmap | Init<fb_cmap>);
}

export const fb_image: Descriptor<fb_image> = /* @__PURE__ */ declareStruct(
  'fb_image',
  `
  __u32 dx;
  __u32 dy;
  __u32 width;
  __u32 height;
  __u32 fg_color;
  __u32 bg_color;
  __u8 depth;
  const char *data;
  struct fb_cmap cmap;
`,
  { uses: () => [fb_cmap] },
);

/** `<linux/fb.h>`: 160 bytes. */
export interface fb_var_screeninfo extends RecordView<'struct fb_var_screeninfo'> {
  xres: number;
  yres: number;
  xres_virtual: number;
  yres_virtual: number;
  xoffset: number;
  yoffset: number;
  bits_per_pixel: number;
  grayscale: number;
  get red(): fb_bitfield;
  set red(value: fb_bitfield | Init<fb_bitfield>);
  get green(): fb_bitfield;
  set green(value: fb_bitfield | Init<fb_bitfield>);
  get blue(): fb_bitfield;
  set blue(value: fb_bitfield | Init<fb_bitfield>);
  get transp(): fb_bitfield;
  set transp(value: fb_bitfield | Init<fb_bitfield>);
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

export const fb_var_screeninfo: Descriptor<fb_var_screeninfo> = /* @__PURE__ */ declareStruct(
  'fb_var_screeninfo',
  `
  __u32 xres;
  __u32 yres;
  __u32 xres_virtual;
  __u32 yres_virtual;
  __u32 xoffset;
  __u32 yoffset;
  __u32 bits_per_pixel;
  __u32 grayscale;
  struct fb_bitfield red;
  struct fb_bitfield green;
  struct fb_bitfield blue;
  struct fb_bitfield transp;
  __u32 nonstd;
  __u32 activate;
  __u32 height;
  __u32 width;
  __u32 accel_flags;
  __u32 pixclock;
  __u32 left_margin;
  __u32 right_margin;
  __u32 upper_margin;
  __u32 lower_margin;
  __u32 hsync_len;
  __u32 vsync_len;
  __u32 sync;
  __u32 vmode;
  __u32 rotate;
  __u32 colorspace;
  __u32 reserved[4];
`,
  { uses: () => [fb_bitfield] },
);

/** `<linux/fb.h>`: 32 bytes. */
export interface fb_vblank extends RecordView<'struct fb_vblank'> {
  flags: number;
  count: number;
  vcount: number;
  hcount: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const fb_vblank: Descriptor<fb_vblank> = /* @__PURE__ */ declareStruct(
  'fb_vblank',
  `
  __u32 flags;
  __u32 count;
  __u32 vcount;
  __u32 hcount;
  __u32 reserved[4];
`,
);

/** `<linux/fb.h>`: 4 bytes. */
export interface fbcurpos extends RecordView<'struct fbcurpos'> {
  x: number;
  y: number;
}

export const fbcurpos: Descriptor<fbcurpos> = /* @__PURE__ */ declareStruct(
  'fbcurpos',
  `
  __u16 x;
  __u16 y;
`,
);
