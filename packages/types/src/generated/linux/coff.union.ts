// Generated from Linux 7.3.4 <linux/coff.h> by "pnpm generate". Do not edit.
import {
  declareUnion,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../engine.ts';

interface COFF_auxent$x_sym$x_misc$x_lnsz
  extends RecordView<'struct COFF_auxent.x_sym.x_misc.x_lnsz'> {
  get x_lnno(): Uint8Array;
  set x_lnno(value: Bytes);
  get x_size(): Uint8Array;
  set x_size(value: Bytes);
}

interface COFF_auxent$x_sym$x_misc extends RecordView<'union COFF_auxent.x_sym.x_misc'> {
  get x_lnsz(): COFF_auxent$x_sym$x_misc$x_lnsz;
  set x_lnsz(value: COFF_auxent$x_sym$x_misc$x_lnsz | Init<COFF_auxent$x_sym$x_misc$x_lnsz>);
  get x_fsize(): Uint8Array;
  set x_fsize(value: Bytes);
}

interface COFF_auxent$x_sym$x_fcnary$x_fcn
  extends RecordView<'struct COFF_auxent.x_sym.x_fcnary.x_fcn'> {
  get x_lnnoptr(): Uint8Array;
  set x_lnnoptr(value: Bytes);
  get x_endndx(): Uint8Array;
  set x_endndx(value: Bytes);
}

interface COFF_auxent$x_sym$x_fcnary$x_ary
  extends RecordView<'struct COFF_auxent.x_sym.x_fcnary.x_ary'> {
  get x_dimen(): Elements<Elements<number>>;
  set x_dimen(value: Iterable<Iterable<number>>);
}

interface COFF_auxent$x_sym$x_fcnary extends RecordView<'union COFF_auxent.x_sym.x_fcnary'> {
  get x_fcn(): COFF_auxent$x_sym$x_fcnary$x_fcn;
  set x_fcn(value: COFF_auxent$x_sym$x_fcnary$x_fcn | Init<COFF_auxent$x_sym$x_fcnary$x_fcn>);
  get x_ary(): COFF_auxent$x_sym$x_fcnary$x_ary;
  set x_ary(value: COFF_auxent$x_sym$x_fcnary$x_ary | Init<COFF_auxent$x_sym$x_fcnary$x_ary>);
}

interface COFF_auxent$x_sym extends RecordView<'struct COFF_auxent.x_sym'> {
  get x_tagndx(): Uint8Array;
  set x_tagndx(value: Bytes);
  get x_misc(): COFF_auxent$x_sym$x_misc;
  set x_misc(value: COFF_auxent$x_sym$x_misc | Init<COFF_auxent$x_sym$x_misc>);
  get x_fcnary(): COFF_auxent$x_sym$x_fcnary;
  set x_fcnary(value: COFF_auxent$x_sym$x_fcnary | Init<COFF_auxent$x_sym$x_fcnary>);
  get x_tvndx(): Uint8Array;
  set x_tvndx(value: Bytes);
}

interface COFF_auxent$x_file$x_n extends RecordView<'struct COFF_auxent.x_file.x_n'> {
  get x_zeroes(): Uint8Array;
  set x_zeroes(value: Bytes);
  get x_offset(): Uint8Array;
  set x_offset(value: Bytes);
}

interface COFF_auxent$x_file extends RecordView<'union COFF_auxent.x_file'> {
  get x_fname(): Uint8Array;
  set x_fname(value: Bytes);
  get x_n(): COFF_auxent$x_file$x_n;
  set x_n(value: COFF_auxent$x_file$x_n | Init<COFF_auxent$x_file$x_n>);
}

interface COFF_auxent$x_scn extends RecordView<'struct COFF_auxent.x_scn'> {
  get x_scnlen(): Uint8Array;
  set x_scnlen(value: Bytes);
  get x_nreloc(): Uint8Array;
  set x_nreloc(value: Bytes);
  get x_nlinno(): Uint8Array;
  set x_nlinno(value: Bytes);
}

interface COFF_auxent$x_tv extends RecordView<'struct COFF_auxent.x_tv'> {
  get x_tvfill(): Uint8Array;
  set x_tvfill(value: Bytes);
  get x_tvlen(): Uint8Array;
  set x_tvlen(value: Bytes);
  get x_tvran(): Elements<Elements<number>>;
  set x_tvran(value: Iterable<Iterable<number>>);
}

/** `<linux/coff.h>`: 18 bytes. */
export interface COFF_auxent extends RecordView<'union COFF_auxent'> {
  get x_sym(): COFF_auxent$x_sym;
  set x_sym(value: COFF_auxent$x_sym | Init<COFF_auxent$x_sym>);
  get x_file(): COFF_auxent$x_file;
  set x_file(value: COFF_auxent$x_file | Init<COFF_auxent$x_file>);
  get x_scn(): COFF_auxent$x_scn;
  set x_scn(value: COFF_auxent$x_scn | Init<COFF_auxent$x_scn>);
  get x_tv(): COFF_auxent$x_tv;
  set x_tv(value: COFF_auxent$x_tv | Init<COFF_auxent$x_tv>);
}

export const COFF_auxent: Descriptor<COFF_auxent> = /* @__PURE__ */ declareUnion(
  'COFF_auxent',
  `
  struct {
    char x_tagndx[4];
    union {
      struct {
        char x_lnno[2];
        char x_size[2];
      } x_lnsz;
      char x_fsize[4];
    } x_misc;
    union {
      struct {
        char x_lnnoptr[4];
        char x_endndx[4];
      } x_fcn;
      struct {
        char x_dimen[4][2];
      } x_ary;
    } x_fcnary;
    char x_tvndx[2];
  } x_sym;
  union {
    char x_fname[14];
    struct {
      char x_zeroes[4];
      char x_offset[4];
    } x_n;
  } x_file;
  struct {
    char x_scnlen[4];
    char x_nreloc[2];
    char x_nlinno[2];
  } x_scn;
  struct {
    char x_tvfill[4];
    char x_tvlen[2];
    char x_tvran[2][2];
  } x_tv;
`,
);
