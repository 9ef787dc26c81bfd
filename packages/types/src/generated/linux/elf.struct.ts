// Generated from Linux 7.3.4 <linux/elf.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

interface Elf32_Dyn$d_un extends RecordView<'union Elf32_Dyn.d_un'> {
  d_val: number;
  d_ptr: number;
}

/** `<linux/elf.h>`: 8 bytes. */
export interface Elf32_Dyn extends RecordView<'struct Elf32_Dyn'> {
  d_tag: number;
  get d_un(): Elf32_Dyn$d_un;
  set d_un(value: Elf32_Dyn$d_un | Init<Elf32_Dyn$d_un>);
}

export const Elf32_Dyn: Descriptor<Elf32_Dyn> = /* @__PURE__ */ declareStruct(
  'Elf32_Dyn',
  `
  __s32 d_tag;
  union {
    __s32 d_val;
    __u32 d_ptr;
  } d_un;
`,
);

/** `<linux/elf.h>`: 8 bytes. */
export interface Elf32_Verdaux extends RecordView<'struct Elf32_Verdaux'> {
  vda_name: number;
  vda_next: number;
}

export const Elf32_Verdaux: Descriptor<Elf32_Verdaux> = /* @__PURE__ */ declareStruct(
  'Elf32_Verdaux',
  `
  __u32 vda_name;
  __u32 vda_next;
`,
);

/** `<linux/elf.h>`: 20 bytes. */
export interface Elf32_Verdef extends RecordView<'struct Elf32_Verdef'> {
  vd_version: number;
  vd_flags: number;
  vd_ndx: number;
  vd_cnt: number;
  vd_hash: number;
  vd_aux: number;
  vd_next: number;
}

export const Elf32_Verdef: Descriptor<Elf32_Verdef> = /* @__PURE__ */ declareStruct(
  'Elf32_Verdef',
  `
  __u16 vd_version;
  __u16 vd_flags;
  __u16 vd_ndx;
  __u16 vd_cnt;
  __u32 vd_hash;
  __u32 vd_aux;
  __u32 vd_next;
`,
);

interface Elf64_Dyn$d_un extends RecordView<'union Elf64_Dyn.d_un'> {
  get d_val(): bigint;
  set d_val(value: Integer);
  get d_ptr(): bigint;
  set d_ptr(value: Integer);
}

/** `<linux/elf.h>`: 16 bytes. */
export interface Elf64_Dyn extends RecordView<'struct Elf64_Dyn'> {
  get d_tag(): bigint;
  set d_tag(value: Integer);
  get d_un(): Elf64_Dyn$d_un;
  set d_un(value: Elf64_Dyn$d_un | Init<Elf64_Dyn$d_un>);
}

export const Elf64_Dyn: Descriptor<Elf64_Dyn> = /* @__PURE__ */ declareStruct(
  'Elf64_Dyn',
  `
  __s64 d_tag;
  union {
    __u64 d_val;
    __u64 d_ptr;
  } d_un;
`,
);

/** `<linux/elf.h>`: 8 bytes. */
export interface Elf64_Verdaux extends RecordView<'struct Elf64_Verdaux'> {
  vda_name: number;
  vda_next: number;
}

export const Elf64_Verdaux: Descriptor<Elf64_Verdaux> = /* @__PURE__ */ declareStruct(
  'Elf64_Verdaux',
  `
  __u32 vda_name;
  __u32 vda_next;
`,
);

/** `<linux/elf.h>`: 20 bytes. */
export interface Elf64_Verdef extends RecordView<'struct Elf64_Verdef'> {
  vd_version: number;
  vd_flags: number;
  vd_ndx: number;
  vd_cnt: number;
  vd_hash: number;
  vd_aux: number;
  vd_next: number;
}

export const Elf64_Verdef: Descriptor<Elf64_Verdef> = /* @__PURE__ */ declareStruct(
  'Elf64_Verdef',
  `
  __u16 vd_version;
  __u16 vd_flags;
  __u16 vd_ndx;
  __u16 vd_cnt;
  __u32 vd_hash;
  __u32 vd_aux;
  __u32 vd_next;
`,
);

/** `<linux/elf.h>`: 52 bytes. */
export interface elf32_hdr extends RecordView<'struct elf32_hdr'> {
  get e_ident(): Uint8Array;
  set e_ident(value: Bytes);
  e_type: number;
  e_machine: number;
  e_version: number;
  e_entry: number;
  e_phoff: number;
  e_shoff: number;
  e_flags: number;
  e_ehsize: number;
  e_phentsize: number;
  e_phnum: number;
  e_shentsize: number;
  e_shnum: number;
  e_shstrndx: number;
}

export const elf32_hdr: Descriptor<elf32_hdr> = /* @__PURE__ */ declareStruct(
  'elf32_hdr',
  `
  unsigned char e_ident[16];
  __u16 e_type;
  __u16 e_machine;
  __u32 e_version;
  __u32 e_entry;
  __u32 e_phoff;
  __u32 e_shoff;
  __u32 e_flags;
  __u16 e_ehsize;
  __u16 e_phentsize;
  __u16 e_phnum;
  __u16 e_shentsize;
  __u16 e_shnum;
  __u16 e_shstrndx;
`,
);

/** `<linux/elf.h>`: 12 bytes. */
export interface elf32_note extends RecordView<'struct elf32_note'> {
  n_namesz: number;
  n_descsz: number;
  n_type: number;
}

export const elf32_note: Descriptor<elf32_note> = /* @__PURE__ */ declareStruct(
  'elf32_note',
  `
  __u32 n_namesz;
  __u32 n_descsz;
  __u32 n_type;
`,
);

/** `<linux/elf.h>`: 32 bytes. */
export interface elf32_phdr extends RecordView<'struct elf32_phdr'> {
  p_type: number;
  p_offset: number;
  p_vaddr: number;
  p_paddr: number;
  p_filesz: number;
  p_memsz: number;
  p_flags: number;
  p_align: number;
}

export const elf32_phdr: Descriptor<elf32_phdr> = /* @__PURE__ */ declareStruct(
  'elf32_phdr',
  `
  __u32 p_type;
  __u32 p_offset;
  __u32 p_vaddr;
  __u32 p_paddr;
  __u32 p_filesz;
  __u32 p_memsz;
  __u32 p_flags;
  __u32 p_align;
`,
);

/** `<linux/elf.h>`: 8 bytes. */
export interface elf32_rel extends RecordView<'struct elf32_rel'> {
  r_offset: number;
  r_info: number;
}

export const elf32_rel: Descriptor<elf32_rel> = /* @__PURE__ */ declareStruct(
  'elf32_rel',
  `
  __u32 r_offset;
  __u32 r_info;
`,
);

/** `<linux/elf.h>`: 12 bytes. */
export interface elf32_rela extends RecordView<'struct elf32_rela'> {
  r_offset: number;
  r_info: number;
  r_addend: number;
}

export const elf32_rela: Descriptor<elf32_rela> = /* @__PURE__ */ declareStruct(
  'elf32_rela',
  `
  __u32 r_offset;
  __u32 r_info;
  __s32 r_addend;
`,
);

/** `<linux/elf.h>`: 40 bytes. */
export interface elf32_shdr extends RecordView<'struct elf32_shdr'> {
  sh_name: number;
  sh_type: number;
  sh_flags: number;
  sh_addr: number;
  sh_offset: number;
  sh_size: number;
  sh_link: number;
  sh_info: number;
  sh_addralign: number;
  sh_entsize: number;
}

export const elf32_shdr: Descriptor<elf32_shdr> = /* @__PURE__ */ declareStruct(
  'elf32_shdr',
  `
  __u32 sh_name;
  __u32 sh_type;
  __u32 sh_flags;
  __u32 sh_addr;
  __u32 sh_offset;
  __u32 sh_size;
  __u32 sh_link;
  __u32 sh_info;
  __u32 sh_addralign;
  __u32 sh_entsize;
`,
);

/** `<linux/elf.h>`: 16 bytes. */
export interface elf32_sym extends RecordView<'struct elf32_sym'> {
  st_name: number;
  st_value: number;
  st_size: number;
  st_info: number;
  st_other: number;
  st_shndx: number;
}

export const elf32_sym: Descriptor<elf32_sym> = /* @__PURE__ */ declareStruct(
  'elf32_sym',
  `
  __u32 st_name;
  __u32 st_value;
  __u32 st_size;
  unsigned char st_info;
  unsigned char st_other;
  __u16 st_shndx;
`,
);

/** `<linux/elf.h>`: 64 bytes. */
export interface elf64_hdr extends RecordView<'struct elf64_hdr'> {
  get e_ident(): Uint8Array;
  set e_ident(value: Bytes);
  e_type: number;
  e_machine: number;
  e_version: number;
  get e_entry(): bigint;
  set e_entry(value: Integer);
  get e_phoff(): bigint;
  set e_phoff(value: Integer);
  get e_shoff(): bigint;
  set e_shoff(value: Integer);
  e_flags: number;
  e_ehsize: number;
  e_phentsize: number;
  e_phnum: number;
  e_shentsize: number;
  e_shnum: number;
  e_shstrndx: number;
}

export const elf64_hdr: Descriptor<elf64_hdr> = /* @__PURE__ */ declareStruct(
  'elf64_hdr',
  `
  unsigned char e_ident[16];
  __u16 e_type;
  __u16 e_machine;
  __u32 e_version;
  __u64 e_entry;
  __u64 e_phoff;
  __u64 e_shoff;
  __u32 e_flags;
  __u16 e_ehsize;
  __u16 e_phentsize;
  __u16 e_phnum;
  __u16 e_shentsize;
  __u16 e_shnum;
  __u16 e_shstrndx;
`,
);

/** `<linux/elf.h>`: 12 bytes. */
export interface elf64_note extends RecordView<'struct elf64_note'> {
  n_namesz: number;
  n_descsz: number;
  n_type: number;
}

export const elf64_note: Descriptor<elf64_note> = /* @__PURE__ */ declareStruct(
  'elf64_note',
  `
  __u32 n_namesz;
  __u32 n_descsz;
  __u32 n_type;
`,
);

/** `<linux/elf.h>`: 56 bytes. */
export interface elf64_phdr extends RecordView<'struct elf64_phdr'> {
  p_type: number;
  p_flags: number;
  get p_offset(): bigint;
  set p_offset(value: Integer);
  get p_vaddr(): bigint;
  set p_vaddr(value: Integer);
  get p_paddr(): bigint;
  set p_paddr(value: Integer);
  get p_filesz(): bigint;
  set p_filesz(value: Integer);
  get p_memsz(): bigint;
  set p_memsz(value: Integer);
  get p_align(): bigint;
  set p_align(value: Integer);
}

export const elf64_phdr: Descriptor<elf64_phdr> = /* @__PURE__ */ declareStruct(
  'elf64_phdr',
  `
  __u32 p_type;
  __u32 p_flags;
  __u64 p_offset;
  __u64 p_vaddr;
  __u64 p_paddr;
  __u64 p_filesz;
  __u64 p_memsz;
  __u64 p_align;
`,
);

/** `<linux/elf.h>`: 16 bytes. */
export interface elf64_rel extends RecordView<'struct elf64_rel'> {
  get r_offset(): bigint;
  set r_offset(value: Integer);
  get r_info(): bigint;
  set r_info(value: Integer);
}

export const elf64_rel: Descriptor<elf64_rel> = /* @__PURE__ */ declareStruct(
  'elf64_rel',
  `
  __u64 r_offset;
  __u64 r_info;
`,
);

/** `<linux/elf.h>`: 24 bytes. */
export interface elf64_rela extends RecordView<'struct elf64_rela'> {
  get r_offset(): bigint;
  set r_offset(value: Integer);
  get r_info(): bigint;
  set r_info(value: Integer);
  get r_addend(): bigint;
  set r_addend(value: Integer);
}

export const elf64_rela: Descriptor<elf64_rela> = /* @__PURE__ */ declareStruct(
  'elf64_rela',
  `
  __u64 r_offset;
  __u64 r_info;
  __s64 r_addend;
`,
);

/** `<linux/elf.h>`: 64 bytes. */
export interface elf64_shdr extends RecordView<'struct elf64_shdr'> {
  sh_name: number;
  sh_type: number;
  get sh_flags(): bigint;
  set sh_flags(value: Integer);
  get sh_addr(): bigint;
  set sh_addr(value: Integer);
  get sh_offset(): bigint;
  set sh_offset(value: Integer);
  get sh_size(): bigint;
  set sh_size(value: Integer);
  sh_link: number;
  sh_info: number;
  get sh_addralign(): bigint;
  set sh_addralign(value: Integer);
  get sh_entsize(): bigint;
  set sh_entsize(value: Integer);
}

export const elf64_shdr: Descriptor<elf64_shdr> = /* @__PURE__ */ declareStruct(
  'elf64_shdr',
  `
  __u32 sh_name;
  __u32 sh_type;
  __u64 sh_flags;
  __u64 sh_addr;
  __u64 sh_offset;
  __u64 sh_size;
  __u32 sh_link;
  __u32 sh_info;
  __u64 sh_addralign;
  __u64 sh_entsize;
`,
);

/** `<linux/elf.h>`: 24 bytes. */
export interface elf64_sym extends RecordView<'struct elf64_sym'> {
  st_name: number;
  st_info: number;
  st_other: number;
  st_shndx: number;
  get st_value(): bigint;
  set st_value(value: Integer);
  get st_size(): bigint;
  set st_size(value: Integer);
}

export const elf64_sym: Descriptor<elf64_sym> = /* @__PURE__ */ declareStruct(
  'elf64_sym',
  `
  __u32 st_name;
  unsigned char st_info;
  unsigned char st_other;
  __u16 st_shndx;
  __u64 st_value;
  __u64 st_size;
`,
);
