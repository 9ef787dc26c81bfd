// Generated from Linux 7.3.4 <linux/kd.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

export const E_TABSZ = 256,
  GIO_CMAP = 19312,
  GIO_FONT = 19296,
  GIO_FONTX = 19307,
  GIO_SCRNMAP = 19264,
  GIO_UNIMAP = 19302,
  GIO_UNISCRNMAP = 19305,
  KB_101 = 2,
  KB_84 = 1,
  KB_OTHER = 3,
  KDADDIO = 19252,
  KDDELIO = 19253,
  KDDISABIO = 19255,
  KDENABIO = 19254,
  KDFONTOP = 19314,
  KDGETKEYCODE = 19276,
  KDGETLED = 19249,
  KDGETMODE = 19259,
  KDGKBDIACR = 19274,
  KDGKBDIACRUC = 19450,
  KDGKBENT = 19270,
  KDGKBLED = 19300,
  KDGKBMETA = 19298,
  KDGKBMODE = 19268,
  KDGKBSENT = 19272,
  KDGKBTYPE = 19251,
  KDKBDREP = 19282,
  KDMAPDISP = 19260,
  KDMKTONE = 19248,
  KDSETKEYCODE = 19277,
  KDSETLED = 19250,
  KDSETMODE = 19258,
  KDSIGACCEPT = 19278,
  KDSKBDIACR = 19275,
  KDSKBDIACRUC = 19451,
  KDSKBENT = 19271,
  KDSKBLED = 19301,
  KDSKBMETA = 19299,
  KDSKBMODE = 19269,
  KDSKBSENT = 19273,
  KDUNMAPDISP = 19261,
  KD_FONT_FLAG_DONT_RECALC = 1,
  KD_FONT_OP_COPY = 3,
  KD_FONT_OP_GET = 1,
  KD_FONT_OP_GET_TALL = 5,
  KD_FONT_OP_SET = 0,
  KD_FONT_OP_SET_DEFAULT = 2,
  KD_FONT_OP_SET_TALL = 4,
  KD_GRAPHICS = 1,
  KD_TEXT = 0,
  KD_TEXT0 = 2,
  KD_TEXT1 = 3,
  KIOCSOUND = 19247,
  K_ALTSHIFTTAB = 3,
  K_ALTTAB = 2,
  K_CAPSLOCK = 4,
  K_ESCPREFIX = 4,
  K_MEDIUMRAW = 2,
  K_METABIT = 3,
  K_NORMTAB = 0,
  K_NUMLOCK = 2,
  K_OFF = 4,
  K_RAW = 0,
  K_SCROLLLOCK = 1,
  K_SHIFTTAB = 1,
  K_UNICODE = 3,
  K_XLATE = 1,
  LED_CAP = 4,
  LED_NUM = 2,
  LED_SCR = 1,
  PIO_CMAP = 19313,
  PIO_FONT = 19297,
  PIO_FONTRESET = 19309,
  PIO_FONTX = 19308,
  PIO_SCRNMAP = 19265,
  PIO_UNIMAP = 19303,
  PIO_UNIMAPCLR = 19304,
  PIO_UNISCRNMAP = 19306,
  UNI_DIRECT_BASE = 61440,
  UNI_DIRECT_MASK = 511;
export declare namespace struct {
  /** `<linux/kd.h>`: 16 bytes on x86, arm; 24 bytes elsewhere. */
  interface console_font extends RecordView<'struct console_font', 'data'> {
    width: number;
    height: number;
    charcount: number;
    get data(): number;
    set data(value: Pointer);
  }

  /** `<linux/kd.h>`: 24 bytes on x86, arm; 32 bytes elsewhere. */
  interface console_font_op extends RecordView<'struct console_font_op', 'data'> {
    op: number;
    flags: number;
    width: number;
    height: number;
    charcount: number;
    get data(): number;
    set data(value: Pointer);
  }

  /** `<linux/kd.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface consolefontdesc extends RecordView<'struct consolefontdesc', 'chardata'> {
    charcount: number;
    charheight: number;
    get chardata(): number;
    set chardata(value: Pointer);
  }

  /** `<linux/kd.h>`: 8 bytes. */
  interface kbd_repeat extends RecordView<'struct kbd_repeat'> {
    delay: number;
    period: number;
  }

  /** `<linux/kd.h>`: 3 bytes. */
  interface kbdiacr extends RecordView<'struct kbdiacr'> {
    diacr: number;
    base: number;
    result: number;
  }

  /** `<linux/kd.h>`: 772 bytes. */
  interface kbdiacrs extends RecordView<'struct kbdiacrs'> {
    kb_cnt: number;
    get kbdiacr(): Elements<struct.kbdiacr>;
    set kbdiacr(value: Iterable<From<struct.kbdiacr>>);
  }

  /** `<linux/kd.h>`: 3076 bytes. */
  interface kbdiacrsuc extends RecordView<'struct kbdiacrsuc'> {
    kb_cnt: number;
    get kbdiacruc(): Elements<struct.kbdiacruc>;
    set kbdiacruc(value: Iterable<From<struct.kbdiacruc>>);
  }

  /** `<linux/kd.h>`: 12 bytes. */
  interface kbdiacruc extends RecordView<'struct kbdiacruc'> {
    diacr: number;
    base: number;
    result: number;
  }

  /** `<linux/kd.h>`: 4 bytes. */
  interface kbentry extends RecordView<'struct kbentry'> {
    kb_table: number;
    kb_index: number;
    kb_value: number;
  }

  /** `<linux/kd.h>`: 8 bytes. */
  interface kbkeycode extends RecordView<'struct kbkeycode'> {
    scancode: number;
    keycode: number;
  }

  /** `<linux/kd.h>`: 513 bytes. */
  interface kbsentry extends RecordView<'struct kbsentry'> {
    kb_func: number;
    get kb_string(): Uint8Array;
    set kb_string(value: Bytes);
  }

  /** `<linux/kd.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface unimapdesc extends RecordView<'struct unimapdesc', 'entries'> {
    entry_ct: number;
    get entries(): number;
    set entries(value: Pointer);
  }

  /** `<linux/kd.h>`: 6 bytes. */
  interface unimapinit extends RecordView<'struct unimapinit'> {
    advised_hashsize: number;
    advised_hashstep: number;
    advised_hashlevel: number;
  }

  /** `<linux/kd.h>`: 4 bytes. */
  interface unipair extends RecordView<'struct unipair'> {
    unicode: number;
    fontpos: number;
  }
}

export const struct: {
  readonly console_font: Descriptor<struct.console_font>;
  readonly console_font_op: Descriptor<struct.console_font_op>;
  readonly consolefontdesc: Descriptor<struct.consolefontdesc>;
  readonly kbd_repeat: Descriptor<struct.kbd_repeat>;
  readonly kbdiacr: Descriptor<struct.kbdiacr>;
  readonly kbdiacrs: Descriptor<struct.kbdiacrs>;
  readonly kbdiacrsuc: Descriptor<struct.kbdiacrsuc>;
  readonly kbdiacruc: Descriptor<struct.kbdiacruc>;
  readonly kbentry: Descriptor<struct.kbentry>;
  readonly kbkeycode: Descriptor<struct.kbkeycode>;
  readonly kbsentry: Descriptor<struct.kbsentry>;
  readonly unimapdesc: Descriptor<struct.unimapdesc>;
  readonly unimapinit: Descriptor<struct.unimapinit>;
  readonly unipair: Descriptor<struct.unipair>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"console_font": "unsigned int width;unsigned int height;unsigned int charcount;void *data;",
"console_font_op": "unsigned int op;unsigned int flags;unsigned int width;unsigned int height;unsigned int charcount;void *data;",
"consolefontdesc": "unsigned short charcount;unsigned short charheight;char *chardata;",
"kbd_repeat": "int delay;int period;",
"kbdiacr": "unsigned char diacr;unsigned char base;unsigned char result;",
"kbdiacrs": "unsigned int kb_cnt;struct kbdiacr kbdiacr[256];",
"kbdiacrsuc": "unsigned int kb_cnt;struct kbdiacruc kbdiacruc[256];",
"kbdiacruc": "unsigned int diacr;unsigned int base;unsigned int result;",
"kbentry": "unsigned char kb_table;unsigned char kb_index;unsigned short kb_value;",
"kbkeycode": "unsigned int scancode;unsigned int keycode;",
"kbsentry": "unsigned char kb_func;unsigned char kb_string[512];",
"unimapdesc": "unsigned short entry_ct;struct unipair *entries;",
"unimapinit": "unsigned short advised_hashsize;unsigned short advised_hashstep;unsigned short advised_hashlevel;",
"unipair": "unsigned short unicode;unsigned short fontpos;"
}`),
);

export type scrnmap_t = number;
