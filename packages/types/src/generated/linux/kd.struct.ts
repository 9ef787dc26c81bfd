// Generated from Linux 7.3.4 <linux/kd.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/kd.h>`: 24 bytes on x86_64, riscv64, aarch64; 16 bytes on x86, arm. */
export interface console_font extends RecordView<'struct console_font', 'data'> {
  width: number;
  height: number;
  charcount: number;
  get data(): number;
  set data(value: Pointer);
}

export const console_font: Descriptor<console_font> = /* @__PURE__ */ declareStruct(
  'console_font',
  `
  unsigned int width;
  unsigned int height;
  unsigned int charcount;
  void *data;
`,
);

/** `<linux/kd.h>`: 32 bytes on x86_64, riscv64, aarch64; 24 bytes on x86, arm. */
export interface console_font_op extends RecordView<'struct console_font_op', 'data'> {
  op: number;
  flags: number;
  width: number;
  height: number;
  charcount: number;
  get data(): number;
  set data(value: Pointer);
}

export const console_font_op: Descriptor<console_font_op> = /* @__PURE__ */ declareStruct(
  'console_font_op',
  `
  unsigned int op;
  unsigned int flags;
  unsigned int width;
  unsigned int height;
  unsigned int charcount;
  void *data;
`,
);

/** `<linux/kd.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface consolefontdesc extends RecordView<'struct consolefontdesc', 'chardata'> {
  charcount: number;
  charheight: number;
  get chardata(): number;
  set chardata(value: Pointer);
}

export const consolefontdesc: Descriptor<consolefontdesc> = /* @__PURE__ */ declareStruct(
  'consolefontdesc',
  `
  unsigned short charcount;
  unsigned short charheight;
  char *chardata;
`,
);

/** `<linux/kd.h>`: 8 bytes. */
export interface kbd_repeat extends RecordView<'struct kbd_repeat'> {
  delay: number;
  period: number;
}

export const kbd_repeat: Descriptor<kbd_repeat> = /* @__PURE__ */ declareStruct(
  'kbd_repeat',
  `
  int delay;
  int period;
`,
);

/** `<linux/kd.h>`: 3 bytes. */
export interface kbdiacr extends RecordView<'struct kbdiacr'> {
  diacr: number;
  base: number;
  result: number;
}

export const kbdiacr: Descriptor<kbdiacr> = /* @__PURE__ */ declareStruct(
  'kbdiacr',
  `
  unsigned char diacr;
  unsigned char base;
  unsigned char result;
`,
);

/** `<linux/kd.h>`: 772 bytes. */
export interface kbdiacrs extends RecordView<'struct kbdiacrs'> {
  kb_cnt: number;
  get kbdiacr(): Elements<kbdiacr>;
  set kbdiacr(value: Iterable<kbdiacr | Init<kbdiacr>>);
}

export const kbdiacrs: Descriptor<kbdiacrs> = /* @__PURE__ */ declareStruct(
  'kbdiacrs',
  `
  unsigned int kb_cnt;
  struct kbdiacr kbdiacr[256];
`,
  { uses: () => [kbdiacr] },
);

/** `<linux/kd.h>`: 3076 bytes. */
export interface kbdiacrsuc extends RecordView<'struct kbdiacrsuc'> {
  kb_cnt: number;
  get kbdiacruc(): Elements<kbdiacruc>;
  set kbdiacruc(value: Iterable<kbdiacruc | Init<kbdiacruc>>);
}

export const kbdiacrsuc: Descriptor<kbdiacrsuc> = /* @__PURE__ */ declareStruct(
  'kbdiacrsuc',
  `
  unsigned int kb_cnt;
  struct kbdiacruc kbdiacruc[256];
`,
  { uses: () => [kbdiacruc] },
);

/** `<linux/kd.h>`: 12 bytes. */
export interface kbdiacruc extends RecordView<'struct kbdiacruc'> {
  diacr: number;
  base: number;
  result: number;
}

export const kbdiacruc: Descriptor<kbdiacruc> = /* @__PURE__ */ declareStruct(
  'kbdiacruc',
  `
  unsigned int diacr;
  unsigned int base;
  unsigned int result;
`,
);

/** `<linux/kd.h>`: 4 bytes. */
export interface kbentry extends RecordView<'struct kbentry'> {
  kb_table: number;
  kb_index: number;
  kb_value: number;
}

export const kbentry: Descriptor<kbentry> = /* @__PURE__ */ declareStruct(
  'kbentry',
  `
  unsigned char kb_table;
  unsigned char kb_index;
  unsigned short kb_value;
`,
);

/** `<linux/kd.h>`: 8 bytes. */
export interface kbkeycode extends RecordView<'struct kbkeycode'> {
  scancode: number;
  keycode: number;
}

export const kbkeycode: Descriptor<kbkeycode> = /* @__PURE__ */ declareStruct(
  'kbkeycode',
  `
  unsigned int scancode;
  unsigned int keycode;
`,
);

/** `<linux/kd.h>`: 513 bytes. */
export interface kbsentry extends RecordView<'struct kbsentry'> {
  kb_func: number;
  get kb_string(): Uint8Array;
  set kb_string(value: Bytes);
}

export const kbsentry: Descriptor<kbsentry> = /* @__PURE__ */ declareStruct(
  'kbsentry',
  `
  unsigned char kb_func;
  unsigned char kb_string[512];
`,
);

/** `<linux/kd.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface unimapdesc extends RecordView<'struct unimapdesc', 'entries'> {
  entry_ct: number;
  get entries(): number;
  set entries(value: Pointer);
}

export const unimapdesc: Descriptor<unimapdesc> = /* @__PURE__ */ declareStruct(
  'unimapdesc',
  `
  unsigned short entry_ct;
  struct unipair *entries;
`,
);

/** `<linux/kd.h>`: 6 bytes. */
export interface unimapinit extends RecordView<'struct unimapinit'> {
  advised_hashsize: number;
  advised_hashstep: number;
  advised_hashlevel: number;
}

export const unimapinit: Descriptor<unimapinit> = /* @__PURE__ */ declareStruct(
  'unimapinit',
  `
  unsigned short advised_hashsize;
  unsigned short advised_hashstep;
  unsigned short advised_hashlevel;
`,
);

/** `<linux/kd.h>`: 4 bytes. */
export interface unipair extends RecordView<'struct unipair'> {
  unicode: number;
  fontpos: number;
}

export const unipair: Descriptor<unipair> = /* @__PURE__ */ declareStruct(
  'unipair',
  `
  unsigned short unicode;
  unsigned short fontpos;
`,
);
