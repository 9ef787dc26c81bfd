// Generated from Linux 7.3.4 <linux/coff.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../engine.ts';

export const COFF_AOUTSZ = 28,
  COFF_AUXESZ = 18,
  COFF_DEF_BSS_SECTION_ALIGNMENT = 4,
  COFF_DEF_DATA_SECTION_ALIGNMENT = 4,
  COFF_DEF_SECTION_ALIGNMENT = 4,
  COFF_DEF_TEXT_SECTION_ALIGNMENT = 4,
  COFF_DMAGIC = 264,
  COFF_E_DIMNUM = 4,
  COFF_E_FILNMLEN = 14,
  COFF_E_SYMNMLEN = 8,
  COFF_FILHSZ = 20,
  COFF_F_AR16WR = 128,
  COFF_F_AR32W = 512,
  COFF_F_AR32WR = 256,
  COFF_F_EXEC = 2,
  COFF_F_LNNO = 4,
  COFF_F_LSYMS = 8,
  COFF_F_MINMAL = 16,
  COFF_F_NODF = 1024,
  COFF_F_PATCH = 1024,
  COFF_F_RELFLG = 1,
  COFF_F_SWABD = 64,
  COFF_F_UPDATE = 32,
  COFF_I386MAGIC = 332,
  COFF_JMAGIC = 263,
  COFF_LINESZ = 6,
  COFF_N_BTMASK = 15,
  COFF_N_BTSHFT = 4,
  COFF_N_TMASK = 48,
  COFF_N_TSHIFT = 2,
  COFF_OMAGIC = 260,
  COFF_RELSZ = 10,
  COFF_SCNHSZ = 40,
  COFF_SECT_BSS = 2,
  COFF_SECT_DATA = 1,
  COFF_SECT_REQD = 3,
  COFF_SECT_TEXT = 0,
  COFF_SHMAGIC = 291,
  COFF_SLIBSZ = 8,
  COFF_STMAGIC = 257,
  COFF_STYP_BSS = 128,
  COFF_STYP_COPY = 16,
  COFF_STYP_DATA = 64,
  COFF_STYP_DSECT = 1,
  COFF_STYP_GROUP = 4,
  COFF_STYP_INFO = 512,
  COFF_STYP_LIB = 2048,
  COFF_STYP_NOLOAD = 2,
  COFF_STYP_OVER = 1024,
  COFF_STYP_PAD = 8,
  COFF_STYP_REG = 0,
  COFF_STYP_TEXT = 32,
  COFF_SYMESZ = 18,
  COFF_ZMAGIC = 267,
  E_DIMNUM = 4,
  E_FILNMLEN = 14,
  E_SYMNMLEN = 8;
export declare namespace struct {
  /** `<linux/coff.h>`: 28 bytes. */
  interface COFF_AOUTHDR extends RecordView<'struct COFF_AOUTHDR'> {
    get magic(): Uint8Array;
    set magic(value: Bytes);
    get vstamp(): Uint8Array;
    set vstamp(value: Bytes);
    get tsize(): Uint8Array;
    set tsize(value: Bytes);
    get dsize(): Uint8Array;
    set dsize(value: Bytes);
    get bsize(): Uint8Array;
    set bsize(value: Bytes);
    get entry(): Uint8Array;
    set entry(value: Bytes);
    get text_start(): Uint8Array;
    set text_start(value: Bytes);
    get data_start(): Uint8Array;
    set data_start(value: Bytes);
  }

  /** `<linux/coff.h>`: 20 bytes. */
  interface COFF_filehdr extends RecordView<'struct COFF_filehdr'> {
    get f_magic(): Uint8Array;
    set f_magic(value: Bytes);
    get f_nscns(): Uint8Array;
    set f_nscns(value: Bytes);
    get f_timdat(): Uint8Array;
    set f_timdat(value: Bytes);
    get f_symptr(): Uint8Array;
    set f_symptr(value: Bytes);
    get f_nsyms(): Uint8Array;
    set f_nsyms(value: Bytes);
    get f_opthdr(): Uint8Array;
    set f_opthdr(value: Bytes);
    get f_flags(): Uint8Array;
    set f_flags(value: Bytes);
  }

  interface COFF_lineno$l_addr extends RecordView<'union COFF_lineno.l_addr'> {
    get l_symndx(): Uint8Array;
    set l_symndx(value: Bytes);
    get l_paddr(): Uint8Array;
    set l_paddr(value: Bytes);
  }

  /** `<linux/coff.h>`: 6 bytes. */
  interface COFF_lineno extends RecordView<'struct COFF_lineno'> {
    get l_addr(): COFF_lineno$l_addr;
    set l_addr(value: From<COFF_lineno$l_addr>);
    get l_lnno(): Uint8Array;
    set l_lnno(value: Bytes);
  }

  /** `<linux/coff.h>`: 10 bytes. */
  interface COFF_reloc extends RecordView<'struct COFF_reloc'> {
    get r_vaddr(): Uint8Array;
    set r_vaddr(value: Bytes);
    get r_symndx(): Uint8Array;
    set r_symndx(value: Bytes);
    get r_type(): Uint8Array;
    set r_type(value: Bytes);
  }

  /** `<linux/coff.h>`: 40 bytes. */
  interface COFF_scnhdr extends RecordView<'struct COFF_scnhdr'> {
    get s_name(): Uint8Array;
    set s_name(value: Bytes);
    get s_paddr(): Uint8Array;
    set s_paddr(value: Bytes);
    get s_vaddr(): Uint8Array;
    set s_vaddr(value: Bytes);
    get s_size(): Uint8Array;
    set s_size(value: Bytes);
    get s_scnptr(): Uint8Array;
    set s_scnptr(value: Bytes);
    get s_relptr(): Uint8Array;
    set s_relptr(value: Bytes);
    get s_lnnoptr(): Uint8Array;
    set s_lnnoptr(value: Bytes);
    get s_nreloc(): Uint8Array;
    set s_nreloc(value: Bytes);
    get s_nlnno(): Uint8Array;
    set s_nlnno(value: Bytes);
    get s_flags(): Uint8Array;
    set s_flags(value: Bytes);
  }

  /** `<linux/coff.h>`: 8 bytes. */
  interface COFF_slib extends RecordView<'struct COFF_slib'> {
    get sl_entsz(): Uint8Array;
    set sl_entsz(value: Bytes);
    get sl_pathndx(): Uint8Array;
    set sl_pathndx(value: Bytes);
  }

  interface COFF_syment$e$e extends RecordView<'struct COFF_syment.e.e'> {
    get e_zeroes(): Uint8Array;
    set e_zeroes(value: Bytes);
    get e_offset(): Uint8Array;
    set e_offset(value: Bytes);
  }

  interface COFF_syment$e extends RecordView<'union COFF_syment.e'> {
    get e_name(): Uint8Array;
    set e_name(value: Bytes);
    get e(): COFF_syment$e$e;
    set e(value: From<COFF_syment$e$e>);
  }

  /** `<linux/coff.h>`: 18 bytes. */
  interface COFF_syment extends RecordView<'struct COFF_syment'> {
    get e(): COFF_syment$e;
    set e(value: From<COFF_syment$e>);
    get e_value(): Uint8Array;
    set e_value(value: Bytes);
    get e_scnum(): Uint8Array;
    set e_scnum(value: Bytes);
    get e_type(): Uint8Array;
    set e_type(value: Bytes);
    get e_sclass(): Uint8Array;
    set e_sclass(value: Bytes);
    get e_numaux(): Uint8Array;
    set e_numaux(value: Bytes);
  }
}

export const struct: {
  readonly COFF_AOUTHDR: Descriptor<struct.COFF_AOUTHDR>;
  readonly COFF_filehdr: Descriptor<struct.COFF_filehdr>;
  readonly COFF_lineno: Descriptor<struct.COFF_lineno>;
  readonly COFF_reloc: Descriptor<struct.COFF_reloc>;
  readonly COFF_scnhdr: Descriptor<struct.COFF_scnhdr>;
  readonly COFF_slib: Descriptor<struct.COFF_slib>;
  readonly COFF_syment: Descriptor<struct.COFF_syment>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"COFF_AOUTHDR": "char magic[2];char vstamp[2];char tsize[4];char dsize[4];char bsize[4];char entry[4];char text_start[4];char data_start[4];",
"COFF_filehdr": "char f_magic[2];char f_nscns[2];char f_timdat[4];char f_symptr[4];char f_nsyms[4];char f_opthdr[2];char f_flags[2];",
"COFF_lineno": "union {char l_symndx[4];char l_paddr[4];} l_addr;char l_lnno[2];",
"COFF_reloc": "char r_vaddr[4];char r_symndx[4];char r_type[2];",
"COFF_scnhdr": "char s_name[8];char s_paddr[4];char s_vaddr[4];char s_size[4];char s_scnptr[4];char s_relptr[4];char s_lnnoptr[4];char s_nreloc[2];char s_nlnno[2];char s_flags[4];",
"COFF_slib": "char sl_entsz[4];char sl_pathndx[4];",
"COFF_syment": "union {char e_name[8];struct {char e_zeroes[4];char e_offset[4];} e;} e;char e_value[4];char e_scnum[2];char e_type[2];char e_sclass[1];char e_numaux[1];"
}`),
);

export declare namespace union {
  interface COFF_auxent$x_sym$x_misc$x_lnsz
    extends RecordView<'struct COFF_auxent.x_sym.x_misc.x_lnsz'> {
    get x_lnno(): Uint8Array;
    set x_lnno(value: Bytes);
    get x_size(): Uint8Array;
    set x_size(value: Bytes);
  }

  interface COFF_auxent$x_sym$x_misc extends RecordView<'union COFF_auxent.x_sym.x_misc'> {
    get x_lnsz(): COFF_auxent$x_sym$x_misc$x_lnsz;
    set x_lnsz(value: From<COFF_auxent$x_sym$x_misc$x_lnsz>);
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
    set x_fcn(value: From<COFF_auxent$x_sym$x_fcnary$x_fcn>);
    get x_ary(): COFF_auxent$x_sym$x_fcnary$x_ary;
    set x_ary(value: From<COFF_auxent$x_sym$x_fcnary$x_ary>);
  }

  interface COFF_auxent$x_sym extends RecordView<'struct COFF_auxent.x_sym'> {
    get x_tagndx(): Uint8Array;
    set x_tagndx(value: Bytes);
    get x_misc(): COFF_auxent$x_sym$x_misc;
    set x_misc(value: From<COFF_auxent$x_sym$x_misc>);
    get x_fcnary(): COFF_auxent$x_sym$x_fcnary;
    set x_fcnary(value: From<COFF_auxent$x_sym$x_fcnary>);
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
    set x_n(value: From<COFF_auxent$x_file$x_n>);
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
  interface COFF_auxent extends RecordView<'union COFF_auxent'> {
    get x_sym(): COFF_auxent$x_sym;
    set x_sym(value: From<COFF_auxent$x_sym>);
    get x_file(): COFF_auxent$x_file;
    set x_file(value: From<COFF_auxent$x_file>);
    get x_scn(): COFF_auxent$x_scn;
    set x_scn(value: From<COFF_auxent$x_scn>);
    get x_tv(): COFF_auxent$x_tv;
    set x_tv(value: From<COFF_auxent$x_tv>);
  }
}

export const union: {
  readonly COFF_auxent: Descriptor<union.COFF_auxent>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"COFF_auxent": "struct {char x_tagndx[4];union {struct {char x_lnno[2];char x_size[2];} x_lnsz;char x_fsize[4];} x_misc;union {struct {char x_lnnoptr[4];char x_endndx[4];} x_fcn;struct {char x_dimen[4][2];} x_ary;} x_fcnary;char x_tvndx[2];} x_sym;union {char x_fname[14];struct {char x_zeroes[4];char x_offset[4];} x_n;} x_file;struct {char x_scnlen[4];char x_nreloc[2];char x_nlinno[2];} x_scn;struct {char x_tvfill[4];char x_tvlen[2];char x_tvran[2][2];} x_tv;"
}`),
);

export type COFF_AOUTHDR = struct.COFF_AOUTHDR;
export const COFF_AOUTHDR: typeof struct.COFF_AOUTHDR = struct.COFF_AOUTHDR;
