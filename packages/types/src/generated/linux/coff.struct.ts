// Generated from Linux 7.3.4 <linux/coff.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';

/** `<linux/coff.h>`: 28 bytes. */
export interface COFF_AOUTHDR extends RecordView<'struct COFF_AOUTHDR'> {
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

export const COFF_AOUTHDR: Descriptor<COFF_AOUTHDR> = /* @__PURE__ */ declareStruct(
  'COFF_AOUTHDR',
  `
  char magic[2];
  char vstamp[2];
  char tsize[4];
  char dsize[4];
  char bsize[4];
  char entry[4];
  char text_start[4];
  char data_start[4];
`,
);

/** `<linux/coff.h>`: 20 bytes. */
export interface COFF_filehdr extends RecordView<'struct COFF_filehdr'> {
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

export const COFF_filehdr: Descriptor<COFF_filehdr> = /* @__PURE__ */ declareStruct(
  'COFF_filehdr',
  `
  char f_magic[2];
  char f_nscns[2];
  char f_timdat[4];
  char f_symptr[4];
  char f_nsyms[4];
  char f_opthdr[2];
  char f_flags[2];
`,
);

interface COFF_lineno$l_addr extends RecordView<'union COFF_lineno.l_addr'> {
  get l_symndx(): Uint8Array;
  set l_symndx(value: Bytes);
  get l_paddr(): Uint8Array;
  set l_paddr(value: Bytes);
}

/** `<linux/coff.h>`: 6 bytes. */
export interface COFF_lineno extends RecordView<'struct COFF_lineno'> {
  get l_addr(): COFF_lineno$l_addr;
  set l_addr(value: COFF_lineno$l_addr | Init<COFF_lineno$l_addr>);
  get l_lnno(): Uint8Array;
  set l_lnno(value: Bytes);
}

export const COFF_lineno: Descriptor<COFF_lineno> = /* @__PURE__ */ declareStruct(
  'COFF_lineno',
  `
  union {
    char l_symndx[4];
    char l_paddr[4];
  } l_addr;
  char l_lnno[2];
`,
);

/** `<linux/coff.h>`: 10 bytes. */
export interface COFF_reloc extends RecordView<'struct COFF_reloc'> {
  get r_vaddr(): Uint8Array;
  set r_vaddr(value: Bytes);
  get r_symndx(): Uint8Array;
  set r_symndx(value: Bytes);
  get r_type(): Uint8Array;
  set r_type(value: Bytes);
}

export const COFF_reloc: Descriptor<COFF_reloc> = /* @__PURE__ */ declareStruct(
  'COFF_reloc',
  `
  char r_vaddr[4];
  char r_symndx[4];
  char r_type[2];
`,
);

/** `<linux/coff.h>`: 40 bytes. */
export interface COFF_scnhdr extends RecordView<'struct COFF_scnhdr'> {
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

export const COFF_scnhdr: Descriptor<COFF_scnhdr> = /* @__PURE__ */ declareStruct(
  'COFF_scnhdr',
  `
  char s_name[8];
  char s_paddr[4];
  char s_vaddr[4];
  char s_size[4];
  char s_scnptr[4];
  char s_relptr[4];
  char s_lnnoptr[4];
  char s_nreloc[2];
  char s_nlnno[2];
  char s_flags[4];
`,
);

/** `<linux/coff.h>`: 8 bytes. */
export interface COFF_slib extends RecordView<'struct COFF_slib'> {
  get sl_entsz(): Uint8Array;
  set sl_entsz(value: Bytes);
  get sl_pathndx(): Uint8Array;
  set sl_pathndx(value: Bytes);
}

export const COFF_slib: Descriptor<COFF_slib> = /* @__PURE__ */ declareStruct(
  'COFF_slib',
  `
  char sl_entsz[4];
  char sl_pathndx[4];
`,
);

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
  set e(value: COFF_syment$e$e | Init<COFF_syment$e$e>);
}

/** `<linux/coff.h>`: 18 bytes. */
export interface COFF_syment extends RecordView<'struct COFF_syment'> {
  get e(): COFF_syment$e;
  set e(value: COFF_syment$e | Init<COFF_syment$e>);
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

export const COFF_syment: Descriptor<COFF_syment> = /* @__PURE__ */ declareStruct(
  'COFF_syment',
  `
  union {
    char e_name[8];
    struct {
      char e_zeroes[4];
      char e_offset[4];
    } e;
  } e;
  char e_value[4];
  char e_scnum[2];
  char e_type[2];
  char e_sclass[1];
  char e_numaux[1];
`,
);
