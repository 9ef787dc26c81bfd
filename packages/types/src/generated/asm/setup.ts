// Generated from Linux 7.3.4 <asm/setup.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type From,
  type OnlyOnThese,
  type PerArch,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly COMMAND_LINE_SIZE: PerArch<
    undefined,
    undefined,
    1024,
    2048,
    2048,
    4096,
    undefined,
    2048
  >;
} & OnlyOnThese<
  'arm',
  {
    ATAG_ACORN: 1090519297;
    ATAG_CMDLINE: 1413545993;
    ATAG_CORE: 1413545985;
    ATAG_INITRD: 1413545989;
    ATAG_INITRD2: 1413611525;
    ATAG_MEM: 1413545986;
    ATAG_MEMCLK: 1090520066;
    ATAG_NONE: 0;
    ATAG_RAMDISK: 1413545988;
    ATAG_REVISION: 1413545991;
    ATAG_SERIAL: 1413545990;
    ATAG_VIDEOLFB: 1413545992;
    ATAG_VIDEOTEXT: 1413545987;
  }
> = /* @__PURE__ */ perArchOf(
  {
    COMMAND_LINE_SIZE: [undefined, undefined, 1024, 2048, 2048, 4096, undefined, 2048],
  },
  {},
  {
    arm: {
      ATAG_ACORN: 1090519297,
      ATAG_CMDLINE: 1413545993,
      ATAG_CORE: 1413545985,
      ATAG_INITRD: 1413545989,
      ATAG_INITRD2: 1413611525,
      ATAG_MEM: 1413545986,
      ATAG_MEMCLK: 1090520066,
      ATAG_NONE: 0,
      ATAG_RAMDISK: 1413545988,
      ATAG_REVISION: 1413545991,
      ATAG_SERIAL: 1413545990,
      ATAG_VIDEOLFB: 1413545992,
      ATAG_VIDEOTEXT: 1413545987,
    },
  },
);

/** `<asm/setup.h>`: 1090519297 on arm. */
export const ATAG_ACORN: number | undefined = /* @__PURE__ */ hereOf(perArch.ATAG_ACORN);
/** `<asm/setup.h>`: 1413545993 on arm. */
export const ATAG_CMDLINE: number | undefined = /* @__PURE__ */ hereOf(perArch.ATAG_CMDLINE);
/** `<asm/setup.h>`: 1413545985 on arm. */
export const ATAG_CORE: number | undefined = /* @__PURE__ */ hereOf(perArch.ATAG_CORE);
/** `<asm/setup.h>`: 1413545989 on arm. */
export const ATAG_INITRD: number | undefined = /* @__PURE__ */ hereOf(perArch.ATAG_INITRD);
/** `<asm/setup.h>`: 1413611525 on arm. */
export const ATAG_INITRD2: number | undefined = /* @__PURE__ */ hereOf(perArch.ATAG_INITRD2);
/** `<asm/setup.h>`: 1413545986 on arm. */
export const ATAG_MEM: number | undefined = /* @__PURE__ */ hereOf(perArch.ATAG_MEM);
/** `<asm/setup.h>`: 1090520066 on arm. */
export const ATAG_MEMCLK: number | undefined = /* @__PURE__ */ hereOf(perArch.ATAG_MEMCLK);
/** `<asm/setup.h>`: 0 on arm. */
export const ATAG_NONE: number | undefined = /* @__PURE__ */ hereOf(perArch.ATAG_NONE);
/** `<asm/setup.h>`: 1413545988 on arm. */
export const ATAG_RAMDISK: number | undefined = /* @__PURE__ */ hereOf(perArch.ATAG_RAMDISK);
/** `<asm/setup.h>`: 1413545991 on arm. */
export const ATAG_REVISION: number | undefined = /* @__PURE__ */ hereOf(perArch.ATAG_REVISION);
/** `<asm/setup.h>`: 1413545990 on arm. */
export const ATAG_SERIAL: number | undefined = /* @__PURE__ */ hereOf(perArch.ATAG_SERIAL);
/** `<asm/setup.h>`: 1413545992 on arm. */
export const ATAG_VIDEOLFB: number | undefined = /* @__PURE__ */ hereOf(perArch.ATAG_VIDEOLFB);
/** `<asm/setup.h>`: 1413545987 on arm. */
export const ATAG_VIDEOTEXT: number | undefined = /* @__PURE__ */ hereOf(perArch.ATAG_VIDEOTEXT);
/** `<asm/setup.h>`: 1024 on arm; 2048 on riscv64, aarch64, ppc64le; 4096 on loongarch64. */
export const COMMAND_LINE_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.COMMAND_LINE_SIZE,
);
export declare namespace struct {
  interface tag$u extends RecordView<'union tag.u'> {
    get core(): struct.tag_core;
    set core(value: From<struct.tag_core>);
    get mem(): struct.tag_mem32;
    set mem(value: From<struct.tag_mem32>);
    get videotext(): struct.tag_videotext;
    set videotext(value: From<struct.tag_videotext>);
    get ramdisk(): struct.tag_ramdisk;
    set ramdisk(value: From<struct.tag_ramdisk>);
    get initrd(): struct.tag_initrd;
    set initrd(value: From<struct.tag_initrd>);
    get serialnr(): struct.tag_serialnr;
    set serialnr(value: From<struct.tag_serialnr>);
    get revision(): struct.tag_revision;
    set revision(value: From<struct.tag_revision>);
    get videolfb(): struct.tag_videolfb;
    set videolfb(value: From<struct.tag_videolfb>);
    get cmdline(): struct.tag_cmdline;
    set cmdline(value: From<struct.tag_cmdline>);
    get acorn(): struct.tag_acorn;
    set acorn(value: From<struct.tag_acorn>);
    get memclk(): struct.tag_memclk;
    set memclk(value: From<struct.tag_memclk>);
  }

  /** `<asm/setup.h>`: 32 bytes on arm. */
  interface tag extends RecordView<'struct tag'> {
    get hdr(): struct.tag_header;
    set hdr(value: From<struct.tag_header>);
    get u(): tag$u;
    set u(value: From<tag$u>);
  }

  /** `<asm/setup.h>`: 12 bytes on arm. */
  interface tag_acorn extends RecordView<'struct tag_acorn'> {
    memc_control_reg: number;
    vram_pages: number;
    sounddefault: number;
    adfsdrives: number;
  }

  /** `<asm/setup.h>`: 1 bytes on arm. */
  interface tag_cmdline extends RecordView<'struct tag_cmdline'> {
    get cmdline(): Uint8Array;
    set cmdline(value: Bytes);
  }

  /** `<asm/setup.h>`: 12 bytes on arm. */
  interface tag_core extends RecordView<'struct tag_core'> {
    flags: number;
    pagesize: number;
    rootdev: number;
  }

  /** `<asm/setup.h>`: 8 bytes on arm. */
  interface tag_header extends RecordView<'struct tag_header'> {
    size: number;
    tag: number;
  }

  /** `<asm/setup.h>`: 8 bytes on arm. */
  interface tag_initrd extends RecordView<'struct tag_initrd'> {
    start: number;
    size: number;
  }

  /** `<asm/setup.h>`: 8 bytes on arm. */
  interface tag_mem32 extends RecordView<'struct tag_mem32'> {
    size: number;
    start: number;
  }

  /** `<asm/setup.h>`: 4 bytes on arm. */
  interface tag_memclk extends RecordView<'struct tag_memclk'> {
    fmemclk: number;
  }

  /** `<asm/setup.h>`: 12 bytes on arm. */
  interface tag_ramdisk extends RecordView<'struct tag_ramdisk'> {
    flags: number;
    size: number;
    start: number;
  }

  /** `<asm/setup.h>`: 4 bytes on arm. */
  interface tag_revision extends RecordView<'struct tag_revision'> {
    rev: number;
  }

  /** `<asm/setup.h>`: 8 bytes on arm. */
  interface tag_serialnr extends RecordView<'struct tag_serialnr'> {
    low: number;
    high: number;
  }

  /** `<asm/setup.h>`: 24 bytes on arm. */
  interface tag_videolfb extends RecordView<'struct tag_videolfb'> {
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

  /** `<asm/setup.h>`: 12 bytes on arm. */
  interface tag_videotext extends RecordView<'struct tag_videotext'> {
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

  /** `<asm/setup.h>`: 8 bytes on arm. */
  interface tagtable extends RecordView<'struct tagtable', 'parse'> {
    tag: number;
    get parse(): number;
    set parse(value: Pointer);
  }
}

export const struct: {
  readonly tag: Descriptor<struct.tag, 'arm'>;
  readonly tag_acorn: Descriptor<struct.tag_acorn, 'arm'>;
  readonly tag_cmdline: Descriptor<struct.tag_cmdline, 'arm'>;
  readonly tag_core: Descriptor<struct.tag_core, 'arm'>;
  readonly tag_header: Descriptor<struct.tag_header, 'arm'>;
  readonly tag_initrd: Descriptor<struct.tag_initrd, 'arm'>;
  readonly tag_mem32: Descriptor<struct.tag_mem32, 'arm'>;
  readonly tag_memclk: Descriptor<struct.tag_memclk, 'arm'>;
  readonly tag_ramdisk: Descriptor<struct.tag_ramdisk, 'arm'>;
  readonly tag_revision: Descriptor<struct.tag_revision, 'arm'>;
  readonly tag_serialnr: Descriptor<struct.tag_serialnr, 'arm'>;
  readonly tag_videolfb: Descriptor<struct.tag_videolfb, 'arm'>;
  readonly tag_videotext: Descriptor<struct.tag_videotext, 'arm'>;
  readonly tagtable: Descriptor<struct.tagtable, 'arm'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tag": ["struct tag_header hdr;union {struct tag_core core;struct tag_mem32 mem;struct tag_videotext videotext;struct tag_ramdisk ramdisk;struct tag_initrd initrd;struct tag_serialnr serialnr;struct tag_revision revision;struct tag_videolfb videolfb;struct tag_cmdline cmdline;struct tag_acorn acorn;struct tag_memclk memclk;} u;",{"only":["arm"]}],
"tag_acorn": ["__u32 memc_control_reg;__u32 vram_pages;__u8 sounddefault;__u8 adfsdrives;",{"only":["arm"]}],
"tag_cmdline": ["char cmdline[1];",{"only":["arm"]}],
"tag_core": ["__u32 flags;__u32 pagesize;__u32 rootdev;",{"only":["arm"]}],
"tag_header": ["__u32 size;__u32 tag;",{"only":["arm"]}],
"tag_initrd": ["__u32 start;__u32 size;",{"only":["arm"]}],
"tag_mem32": ["__u32 size;__u32 start;",{"only":["arm"]}],
"tag_memclk": ["__u32 fmemclk;",{"only":["arm"]}],
"tag_ramdisk": ["__u32 flags;__u32 size;__u32 start;",{"only":["arm"]}],
"tag_revision": ["__u32 rev;",{"only":["arm"]}],
"tag_serialnr": ["__u32 low;__u32 high;",{"only":["arm"]}],
"tag_videolfb": ["__u16 lfb_width;__u16 lfb_height;__u16 lfb_depth;__u16 lfb_linelength;__u32 lfb_base;__u32 lfb_size;__u8 red_size;__u8 red_pos;__u8 green_size;__u8 green_pos;__u8 blue_size;__u8 blue_pos;__u8 rsvd_size;__u8 rsvd_pos;",{"only":["arm"]}],
"tag_videotext": ["__u8 x;__u8 y;__u16 video_page;__u8 video_mode;__u8 video_cols;__u16 video_ega_bx;__u8 video_lines;__u8 video_isvga;__u16 video_points;",{"only":["arm"]}],
"tagtable": ["__u32 tag;function *parse;",{"only":["arm"]}]
}`),
);
