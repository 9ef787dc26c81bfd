// Generated from Linux 7.3.4 <linux/a.out.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type From,
  type OnlyOnThese,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'x86_64' | 'x86',
  {
    CMAGIC: 273;
    M_386: 100;
    M_68010: 1;
    M_68020: 2;
    M_MIPS1: 151;
    M_MIPS2: 152;
    M_OLDSUN2: 0;
    M_SPARC: 3;
    NMAGIC: 264;
    N_ABS: 2;
    N_BSS: 8;
    N_DATA: 6;
    N_EXT: 1;
    N_FN: 15;
    N_INDR: 10;
    N_SETA: 20;
    N_SETB: 26;
    N_SETD: 24;
    N_SETT: 22;
    N_SETV: 28;
    N_STAB: 224;
    N_TEXT: 4;
    N_TYPE: 30;
    N_UNDF: 0;
    OMAGIC: 263;
    QMAGIC: 204;
    ZMAGIC: 267;
  }
> &
  OnlyOnThese<
    'x86',
    {
      SEGMENT_SIZE: 1024;
    }
  > = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    'x86_64 x86': {
      CMAGIC: 273,
      M_386: 100,
      M_68010: 1,
      M_68020: 2,
      M_MIPS1: 151,
      M_MIPS2: 152,
      M_OLDSUN2: 0,
      M_SPARC: 3,
      NMAGIC: 264,
      N_ABS: 2,
      N_BSS: 8,
      N_DATA: 6,
      N_EXT: 1,
      N_FN: 15,
      N_INDR: 10,
      N_SETA: 20,
      N_SETB: 26,
      N_SETD: 24,
      N_SETT: 22,
      N_SETV: 28,
      N_STAB: 224,
      N_TEXT: 4,
      N_TYPE: 30,
      N_UNDF: 0,
      OMAGIC: 263,
      QMAGIC: 204,
      ZMAGIC: 267,
    },
    x86: {
      SEGMENT_SIZE: 1024,
    },
  },
);

/** `<linux/a.out.h>`: 273 on x86_64, x86. */
export const CMAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.CMAGIC);
/** `<linux/a.out.h>`: 100 on x86_64, x86. */
export const M_386: number | undefined = /* @__PURE__ */ hereOf(perArch.M_386);
/** `<linux/a.out.h>`: 1 on x86_64, x86. */
export const M_68010: number | undefined = /* @__PURE__ */ hereOf(perArch.M_68010);
/** `<linux/a.out.h>`: 2 on x86_64, x86. */
export const M_68020: number | undefined = /* @__PURE__ */ hereOf(perArch.M_68020);
/** `<linux/a.out.h>`: 151 on x86_64, x86. */
export const M_MIPS1: number | undefined = /* @__PURE__ */ hereOf(perArch.M_MIPS1);
/** `<linux/a.out.h>`: 152 on x86_64, x86. */
export const M_MIPS2: number | undefined = /* @__PURE__ */ hereOf(perArch.M_MIPS2);
/** `<linux/a.out.h>`: 0 on x86_64, x86. */
export const M_OLDSUN2: number | undefined = /* @__PURE__ */ hereOf(perArch.M_OLDSUN2);
/** `<linux/a.out.h>`: 3 on x86_64, x86. */
export const M_SPARC: number | undefined = /* @__PURE__ */ hereOf(perArch.M_SPARC);
/** `<linux/a.out.h>`: 264 on x86_64, x86. */
export const NMAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.NMAGIC);
/** `<linux/a.out.h>`: 2 on x86_64, x86. */
export const N_ABS: number | undefined = /* @__PURE__ */ hereOf(perArch.N_ABS);
/** `<linux/a.out.h>`: 8 on x86_64, x86. */
export const N_BSS: number | undefined = /* @__PURE__ */ hereOf(perArch.N_BSS);
/** `<linux/a.out.h>`: 6 on x86_64, x86. */
export const N_DATA: number | undefined = /* @__PURE__ */ hereOf(perArch.N_DATA);
/** `<linux/a.out.h>`: 1 on x86_64, x86. */
export const N_EXT: number | undefined = /* @__PURE__ */ hereOf(perArch.N_EXT);
/** `<linux/a.out.h>`: 15 on x86_64, x86. */
export const N_FN: number | undefined = /* @__PURE__ */ hereOf(perArch.N_FN);
/** `<linux/a.out.h>`: 10 on x86_64, x86. */
export const N_INDR: number | undefined = /* @__PURE__ */ hereOf(perArch.N_INDR);
/** `<linux/a.out.h>`: 20 on x86_64, x86. */
export const N_SETA: number | undefined = /* @__PURE__ */ hereOf(perArch.N_SETA);
/** `<linux/a.out.h>`: 26 on x86_64, x86. */
export const N_SETB: number | undefined = /* @__PURE__ */ hereOf(perArch.N_SETB);
/** `<linux/a.out.h>`: 24 on x86_64, x86. */
export const N_SETD: number | undefined = /* @__PURE__ */ hereOf(perArch.N_SETD);
/** `<linux/a.out.h>`: 22 on x86_64, x86. */
export const N_SETT: number | undefined = /* @__PURE__ */ hereOf(perArch.N_SETT);
/** `<linux/a.out.h>`: 28 on x86_64, x86. */
export const N_SETV: number | undefined = /* @__PURE__ */ hereOf(perArch.N_SETV);
/** `<linux/a.out.h>`: 224 on x86_64, x86. */
export const N_STAB: number | undefined = /* @__PURE__ */ hereOf(perArch.N_STAB);
/** `<linux/a.out.h>`: 4 on x86_64, x86. */
export const N_TEXT: number | undefined = /* @__PURE__ */ hereOf(perArch.N_TEXT);
/** `<linux/a.out.h>`: 30 on x86_64, x86. */
export const N_TYPE: number | undefined = /* @__PURE__ */ hereOf(perArch.N_TYPE);
/** `<linux/a.out.h>`: 0 on x86_64, x86. */
export const N_UNDF: number | undefined = /* @__PURE__ */ hereOf(perArch.N_UNDF);
/** `<linux/a.out.h>`: 263 on x86_64, x86. */
export const OMAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.OMAGIC);
/** `<linux/a.out.h>`: 204 on x86_64, x86. */
export const QMAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.QMAGIC);
/** `<linux/a.out.h>`: 1024 on x86. */
export const SEGMENT_SIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.SEGMENT_SIZE);
/** `<linux/a.out.h>`: 267 on x86_64, x86. */
export const ZMAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.ZMAGIC);
export declare namespace struct {
  interface nlist$n_un extends RecordView<'union nlist.n_un', 'n_name' | 'n_next'> {
    get n_name(): number;
    set n_name(value: Pointer);
    get n_next(): number;
    set n_next(value: Pointer);
    n_strx: number;
  }

  /** `<linux/a.out.h>`: 24 bytes on x86_64; 12 bytes on x86. */
  interface nlist extends RecordView<'struct nlist'> {
    get n_un(): nlist$n_un;
    set n_un(value: From<nlist$n_un>);
    n_type: number;
    n_other: number;
    n_desc: number;
    n_value: number;
  }

  /** `<linux/a.out.h>`: 8 bytes on x86_64, x86. */
  interface relocation_info extends RecordView<'struct relocation_info'> {
    r_address: number;
    r_symbolnum: number;
    r_pcrel: number;
    r_length: number;
    r_extern: number;
    r_pad: number;
  }
}

export const struct: {
  readonly nlist: Descriptor<struct.nlist, 'x86_64' | 'x86'>;
  readonly relocation_info: Descriptor<struct.relocation_info, 'x86_64' | 'x86'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"nlist": ["union {char *n_name;struct nlist *n_next;long n_strx;} n_un;unsigned char n_type;char n_other;short n_desc;unsigned long n_value;",{"only":["x86_64","x86"]}],
"relocation_info": ["int r_address;unsigned int r_symbolnum :24;unsigned int r_pcrel :1;unsigned int r_length :2;unsigned int r_extern :1;unsigned int r_pad :4;",{"only":["x86_64","x86"]}]
}`),
);
