// Generated from Linux 7.3.4 <asm/setup.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

interface tag$u extends RecordView<'union tag.u'> {
  get core(): tag_core;
  set core(value: tag_core | Init<tag_core>);
  get mem(): tag_mem32;
  set mem(value: tag_mem32 | Init<tag_mem32>);
  get videotext(): tag_videotext;
  set videotext(value: tag_videotext | Init<tag_videotext>);
  get ramdisk(): tag_ramdisk;
  set ramdisk(value: tag_ramdisk | Init<tag_ramdisk>);
  get initrd(): tag_initrd;
  set initrd(value: tag_initrd | Init<tag_initrd>);
  get serialnr(): tag_serialnr;
  set serialnr(value: tag_serialnr | Init<tag_serialnr>);
  get revision(): tag_revision;
  set revision(value: tag_revision | Init<tag_revision>);
  get videolfb(): tag_videolfb;
  set videolfb(value: tag_videolfb | Init<tag_videolfb>);
  get cmdline(): tag_cmdline;
  set cmdline(value: tag_cmdline | Init<tag_cmdline>);
  get acorn(): tag_acorn;
  set acorn(value: tag_acorn | Init<tag_acorn>);
  get memclk(): tag_memclk;
  set memclk(value: tag_memclk | Init<tag_memclk>);
}

/** `<asm/setup.h>`: 32 bytes on arm. */
export interface tag extends RecordView<'struct tag'> {
  get hdr(): tag_header;
  set hdr(value: tag_header | Init<tag_header>);
  get u(): tag$u;
  set u(value: tag$u | Init<tag$u>);
}

export const tag: Descriptor<tag, 'arm'> = /* @__PURE__ */ declareStruct(
  'tag',
  `
  struct tag_header hdr;
  union {
    struct tag_core core;
    struct tag_mem32 mem;
    struct tag_videotext videotext;
    struct tag_ramdisk ramdisk;
    struct tag_initrd initrd;
    struct tag_serialnr serialnr;
    struct tag_revision revision;
    struct tag_videolfb videolfb;
    struct tag_cmdline cmdline;
    struct tag_acorn acorn;
    struct tag_memclk memclk;
  } u;
`,
  {
    only: ['arm'],
    uses: () => [
      tag_acorn,
      tag_cmdline,
      tag_core,
      tag_header,
      tag_initrd,
      tag_mem32,
      tag_memclk,
      tag_ramdisk,
      tag_revision,
      tag_serialnr,
      tag_videolfb,
      tag_videotext,
    ],
  },
);

/** `<asm/setup.h>`: 12 bytes on arm. */
export interface tag_acorn extends RecordView<'struct tag_acorn'> {
  memc_control_reg: number;
  vram_pages: number;
  sounddefault: number;
  adfsdrives: number;
}

export const tag_acorn: Descriptor<tag_acorn, 'arm'> = /* @__PURE__ */ declareStruct(
  'tag_acorn',
  `
  __u32 memc_control_reg;
  __u32 vram_pages;
  __u8 sounddefault;
  __u8 adfsdrives;
`,
  { only: ['arm'] },
);

/** `<asm/setup.h>`: 1 bytes on arm. */
export interface tag_cmdline extends RecordView<'struct tag_cmdline'> {
  get cmdline(): Uint8Array;
  set cmdline(value: Bytes);
}

export const tag_cmdline: Descriptor<tag_cmdline, 'arm'> = /* @__PURE__ */ declareStruct(
  'tag_cmdline',
  `
  char cmdline[1];
`,
  { only: ['arm'] },
);

/** `<asm/setup.h>`: 12 bytes on arm. */
export interface tag_core extends RecordView<'struct tag_core'> {
  flags: number;
  pagesize: number;
  rootdev: number;
}

export const tag_core: Descriptor<tag_core, 'arm'> = /* @__PURE__ */ declareStruct(
  'tag_core',
  `
  __u32 flags;
  __u32 pagesize;
  __u32 rootdev;
`,
  { only: ['arm'] },
);

/** `<asm/setup.h>`: 8 bytes on arm. */
export interface tag_header extends RecordView<'struct tag_header'> {
  size: number;
  tag: number;
}

export const tag_header: Descriptor<tag_header, 'arm'> = /* @__PURE__ */ declareStruct(
  'tag_header',
  `
  __u32 size;
  __u32 tag;
`,
  { only: ['arm'] },
);

/** `<asm/setup.h>`: 8 bytes on arm. */
export interface tag_initrd extends RecordView<'struct tag_initrd'> {
  start: number;
  size: number;
}

export const tag_initrd: Descriptor<tag_initrd, 'arm'> = /* @__PURE__ */ declareStruct(
  'tag_initrd',
  `
  __u32 start;
  __u32 size;
`,
  { only: ['arm'] },
);

/** `<asm/setup.h>`: 8 bytes on arm. */
export interface tag_mem32 extends RecordView<'struct tag_mem32'> {
  size: number;
  start: number;
}

export const tag_mem32: Descriptor<tag_mem32, 'arm'> = /* @__PURE__ */ declareStruct(
  'tag_mem32',
  `
  __u32 size;
  __u32 start;
`,
  { only: ['arm'] },
);

/** `<asm/setup.h>`: 4 bytes on arm. */
export interface tag_memclk extends RecordView<'struct tag_memclk'> {
  fmemclk: number;
}

export const tag_memclk: Descriptor<tag_memclk, 'arm'> = /* @__PURE__ */ declareStruct(
  'tag_memclk',
  `
  __u32 fmemclk;
`,
  { only: ['arm'] },
);

/** `<asm/setup.h>`: 12 bytes on arm. */
export interface tag_ramdisk extends RecordView<'struct tag_ramdisk'> {
  flags: number;
  size: number;
  start: number;
}

export const tag_ramdisk: Descriptor<tag_ramdisk, 'arm'> = /* @__PURE__ */ declareStruct(
  'tag_ramdisk',
  `
  __u32 flags;
  __u32 size;
  __u32 start;
`,
  { only: ['arm'] },
);

/** `<asm/setup.h>`: 4 bytes on arm. */
export interface tag_revision extends RecordView<'struct tag_revision'> {
  rev: number;
}

export const tag_revision: Descriptor<tag_revision, 'arm'> = /* @__PURE__ */ declareStruct(
  'tag_revision',
  `
  __u32 rev;
`,
  { only: ['arm'] },
);

/** `<asm/setup.h>`: 8 bytes on arm. */
export interface tag_serialnr extends RecordView<'struct tag_serialnr'> {
  low: number;
  high: number;
}

export const tag_serialnr: Descriptor<tag_serialnr, 'arm'> = /* @__PURE__ */ declareStruct(
  'tag_serialnr',
  `
  __u32 low;
  __u32 high;
`,
  { only: ['arm'] },
);

/** `<asm/setup.h>`: 24 bytes on arm. */
export interface tag_videolfb extends RecordView<'struct tag_videolfb'> {
  lfb_width: number;
  lfb_height: number;
  lfb_depth: number;
  lfb_linelength: number;
  lfb_base: number;
  lfb_size: number;
  red_size: number;
  red_pos: number;
  green_size: number;
  green_pos: number;
  blue_size: number;
  blue_pos: number;
  rsvd_size: number;
  rsvd_pos: number;
}

export const tag_videolfb: Descriptor<tag_videolfb, 'arm'> = /* @__PURE__ */ declareStruct(
  'tag_videolfb',
  `
  __u16 lfb_width;
  __u16 lfb_height;
  __u16 lfb_depth;
  __u16 lfb_linelength;
  __u32 lfb_base;
  __u32 lfb_size;
  __u8 red_size;
  __u8 red_pos;
  __u8 green_size;
  __u8 green_pos;
  __u8 blue_size;
  __u8 blue_pos;
  __u8 rsvd_size;
  __u8 rsvd_pos;
`,
  { only: ['arm'] },
);

/** `<asm/setup.h>`: 12 bytes on arm. */
export interface tag_videotext extends RecordView<'struct tag_videotext'> {
  x: number;
  y: number;
  video_page: number;
  video_mode: number;
  video_cols: number;
  video_ega_bx: number;
  video_lines: number;
  video_isvga: number;
  video_points: number;
}

export const tag_videotext: Descriptor<tag_videotext, 'arm'> = /* @__PURE__ */ declareStruct(
  'tag_videotext',
  `
  __u8 x;
  __u8 y;
  __u16 video_page;
  __u8 video_mode;
  __u8 video_cols;
  __u16 video_ega_bx;
  __u8 video_lines;
  __u8 video_isvga;
  __u16 video_points;
`,
  { only: ['arm'] },
);

/** `<asm/setup.h>`: 8 bytes on arm. */
export interface tagtable extends RecordView<'struct tagtable', 'parse'> {
  tag: number;
  get parse(): number;
  set parse(value: Pointer);
}

export const tagtable: Descriptor<tagtable, 'arm'> = /* @__PURE__ */ declareStruct(
  'tagtable',
  `
  __u32 tag;
  function *parse;
`,
  { only: ['arm'] },
);
