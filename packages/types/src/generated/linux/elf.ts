// Generated from Linux 7.3.4 <linux/elf.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const DT_ADDRRNGHI = 1879047935,
  DT_ADDRRNGLO = 1879047680,
  DT_DEBUG = 21,
  DT_ENCODING = 32,
  DT_FINI = 13,
  DT_FLAGS_1 = 1879048187,
  DT_GNU_HASH = 1879047925,
  DT_HASH = 4,
  DT_HIOS = 1879044096,
  DT_HIPROC = 2147483647,
  DT_INIT = 12,
  DT_JMPREL = 23,
  DT_LOOS = 1610612749,
  DT_LOPROC = 1879048192,
  DT_NEEDED = 1,
  DT_NULL = 0,
  DT_PLTGOT = 3,
  DT_PLTREL = 20,
  DT_PLTRELSZ = 2,
  DT_REL = 17,
  DT_RELA = 7,
  DT_RELACOUNT = 1879048185,
  DT_RELAENT = 9,
  DT_RELASZ = 8,
  DT_RELCOUNT = 1879048186,
  DT_RELENT = 19,
  DT_RELSZ = 18,
  DT_RPATH = 15,
  DT_SONAME = 14,
  DT_STRSZ = 10,
  DT_STRTAB = 5,
  DT_SYMBOLIC = 16,
  DT_SYMENT = 11,
  DT_SYMTAB = 6,
  DT_TEXTREL = 22,
  DT_VALRNGHI = 1879047679,
  DT_VALRNGLO = 1879047424,
  DT_VERDEF = 1879048188,
  DT_VERDEFNUM = 1879048189,
  DT_VERNEED = 1879048190,
  DT_VERNEEDNUM = 1879048191,
  DT_VERSYM = 1879048176,
  EI_CLASS = 4,
  EI_DATA = 5,
  EI_MAG0 = 0,
  EI_MAG1 = 1,
  EI_MAG2 = 2,
  EI_MAG3 = 3,
  EI_NIDENT = 16,
  EI_OSABI = 7,
  EI_PAD = 8,
  EI_VERSION = 6,
  ELFCLASS32 = 1,
  ELFCLASS64 = 2,
  ELFCLASSNONE = 0,
  ELFCLASSNUM = 3,
  ELFDATA2LSB = 1,
  ELFDATA2MSB = 2,
  ELFDATANONE = 0,
  ELFMAG0 = 127,
  ELFMAG1 = 69,
  ELFMAG2 = 76,
  ELFMAG3 = 70,
  ELFOSABI_LINUX = 3,
  ELFOSABI_NONE = 0,
  ELF_OSABI = 0,
  ET_CORE = 4,
  ET_DYN = 3,
  ET_EXEC = 2,
  ET_HIPROC = 65535,
  ET_LOPROC = 65280,
  ET_NONE = 0,
  ET_REL = 1,
  EV_CURRENT = 1,
  EV_NONE = 0,
  EV_NUM = 2,
  GNU_PROPERTY_AARCH64_FEATURE_1_AND = 3221225472,
  GNU_PROPERTY_AARCH64_FEATURE_1_BTI = 1,
  NT_386_IOPERM = 513,
  NT_386_TLS = 512,
  NT_ARC_V2 = 1536,
  NT_ARM_FPMR = 1038,
  NT_ARM_GCS = 1040,
  NT_ARM_HW_BREAK = 1026,
  NT_ARM_HW_WATCH = 1027,
  NT_ARM_PACA_KEYS = 1031,
  NT_ARM_PACG_KEYS = 1032,
  NT_ARM_PAC_ENABLED_KEYS = 1034,
  NT_ARM_PAC_MASK = 1030,
  NT_ARM_POE = 1039,
  NT_ARM_SSVE = 1035,
  NT_ARM_SVE = 1029,
  NT_ARM_SYSTEM_CALL = 1028,
  NT_ARM_TAGGED_ADDR_CTRL = 1033,
  NT_ARM_TLS = 1025,
  NT_ARM_VFP = 1024,
  NT_ARM_ZA = 1036,
  NT_ARM_ZT = 1037,
  NT_AUXV = 6,
  NT_FILE = 1179208773,
  NT_GNU_PROPERTY_TYPE_0 = 5,
  NT_LOONGARCH_CPUCFG = 2560,
  NT_LOONGARCH_CSR = 2561,
  NT_LOONGARCH_HW_BREAK = 2565,
  NT_LOONGARCH_HW_WATCH = 2566,
  NT_LOONGARCH_LASX = 2563,
  NT_LOONGARCH_LBT = 2564,
  NT_LOONGARCH_LSX = 2562,
  NT_MIPS_DSP = 2048,
  NT_MIPS_FP_MODE = 2049,
  NT_MIPS_MSA = 2050,
  NT_PPC_DEXCR = 273,
  NT_PPC_DSCR = 261,
  NT_PPC_EBB = 262,
  NT_PPC_HASHKEYR = 274,
  NT_PPC_PKEY = 272,
  NT_PPC_PMU = 263,
  NT_PPC_PPR = 260,
  NT_PPC_SPE = 257,
  NT_PPC_TAR = 259,
  NT_PPC_TM_CDSCR = 271,
  NT_PPC_TM_CFPR = 265,
  NT_PPC_TM_CGPR = 264,
  NT_PPC_TM_CPPR = 270,
  NT_PPC_TM_CTAR = 269,
  NT_PPC_TM_CVMX = 266,
  NT_PPC_TM_CVSX = 267,
  NT_PPC_TM_SPR = 268,
  NT_PPC_VMX = 256,
  NT_PPC_VSX = 258,
  NT_PRFPREG = 2,
  NT_PRPSINFO = 3,
  NT_PRSTATUS = 1,
  NT_PRXFPREG = 1189489535,
  NT_RISCV_CSR = 2304,
  NT_RISCV_TAGGED_ADDR_CTRL = 2306,
  NT_RISCV_USER_CFI = 2307,
  NT_RISCV_VECTOR = 2305,
  NT_S390_CTRS = 772,
  NT_S390_GS_BC = 780,
  NT_S390_GS_CB = 779,
  NT_S390_HIGH_GPRS = 768,
  NT_S390_LAST_BREAK = 774,
  NT_S390_PREFIX = 773,
  NT_S390_PV_CPU_DATA = 782,
  NT_S390_RI_CB = 781,
  NT_S390_SYSTEM_CALL = 775,
  NT_S390_TDB = 776,
  NT_S390_TIMER = 769,
  NT_S390_TODCMP = 770,
  NT_S390_TODPREG = 771,
  NT_S390_VXRS_HIGH = 778,
  NT_S390_VXRS_LOW = 777,
  NT_SIGINFO = 1397311305,
  NT_TASKSTRUCT = 4,
  NT_VMCOREDD = 1792,
  NT_X86_SHSTK = 516,
  NT_X86_XSAVE_LAYOUT = 517,
  NT_X86_XSTATE = 514,
  OLD_DT_HIOS = 1879048191,
  OLD_DT_LOOS = 1610612736,
  PF_R = 4,
  PF_W = 2,
  PF_X = 1,
  PN_XNUM = 65535,
  PT_AARCH64_MEMTAG_MTE = 1879048194,
  PT_DYNAMIC = 2,
  PT_GNU_EH_FRAME = 1685382480,
  PT_GNU_PROPERTY = 1685382483,
  PT_GNU_RELRO = 1685382482,
  PT_HIOS = 1879048191,
  PT_HIPROC = 2147483647,
  PT_INTERP = 3,
  PT_LOAD = 1,
  PT_LOOS = 1610612736,
  PT_LOPROC = 1879048192,
  PT_NOTE = 4,
  PT_NULL = 0,
  PT_PHDR = 6,
  PT_SHLIB = 5,
  PT_TLS = 7,
  SELFMAG = 4,
  SHF_ALLOC = 2,
  SHF_EXCLUDE = 134217728,
  SHF_EXECINSTR = 4,
  SHF_GROUP = 512,
  SHF_INFO_LINK = 64,
  SHF_LINK_ORDER = 128,
  SHF_MASKOS = 267386880,
  SHF_MASKPROC = 4026531840,
  SHF_MERGE = 16,
  SHF_ORDERED = 67108864,
  SHF_OS_NONCONFORMING = 256,
  SHF_RELA_LIVEPATCH = 1048576,
  SHF_RO_AFTER_INIT = 2097152,
  SHF_STRINGS = 32,
  SHF_TLS = 1024,
  SHF_WRITE = 1,
  SHN_ABS = 65521,
  SHN_COMMON = 65522,
  SHN_HIPROC = 65311,
  SHN_HIRESERVE = 65535,
  SHN_LIVEPATCH = 65312,
  SHN_LOPROC = 65280,
  SHN_LORESERVE = 65280,
  SHN_UNDEF = 0,
  SHT_DYNAMIC = 6,
  SHT_DYNSYM = 11,
  SHT_HASH = 5,
  SHT_HIPROC = 2147483647,
  SHT_HIUSER = 4294967295,
  SHT_LOPROC = 1879048192,
  SHT_LOUSER = 2147483648,
  SHT_NOBITS = 8,
  SHT_NOTE = 7,
  SHT_NULL = 0,
  SHT_NUM = 12,
  SHT_PROGBITS = 1,
  SHT_REL = 9,
  SHT_RELA = 4,
  SHT_SHLIB = 10,
  SHT_STRTAB = 3,
  SHT_SYMTAB = 2,
  STB_GLOBAL = 1,
  STB_LOCAL = 0,
  STB_WEAK = 2,
  STN_UNDEF = 0,
  STT_COMMON = 5,
  STT_FILE = 4,
  STT_FUNC = 2,
  STT_NOTYPE = 0,
  STT_OBJECT = 1,
  STT_SECTION = 3,
  STT_TLS = 6,
  VER_FLG_BASE = 1,
  VER_FLG_WEAK = 2;
export declare namespace struct {
  interface Elf32_Dyn$d_un extends RecordView<'union Elf32_Dyn.d_un'> {
    d_val: number;
    d_ptr: number;
  }

  /** `<linux/elf.h>`: 8 bytes. */
  interface Elf32_Dyn extends RecordView<'struct Elf32_Dyn'> {
    d_tag: number;
    get d_un(): Elf32_Dyn$d_un;
    set d_un(value: From<Elf32_Dyn$d_un>);
  }

  /** `<linux/elf.h>`: 8 bytes. */
  interface Elf32_Verdaux extends RecordView<'struct Elf32_Verdaux'> {
    vda_name: number;
    vda_next: number;
  }

  /** `<linux/elf.h>`: 20 bytes. */
  interface Elf32_Verdef extends RecordView<'struct Elf32_Verdef'> {
    vd_version: number;
    vd_flags: number;
    vd_ndx: number;
    vd_cnt: number;
    vd_hash: number;
    vd_aux: number;
    vd_next: number;
  }

  interface Elf64_Dyn$d_un extends RecordView<'union Elf64_Dyn.d_un'> {
    get d_val(): bigint;
    set d_val(value: Integer);
    get d_ptr(): bigint;
    set d_ptr(value: Integer);
  }

  /** `<linux/elf.h>`: 16 bytes. */
  interface Elf64_Dyn extends RecordView<'struct Elf64_Dyn'> {
    get d_tag(): bigint;
    set d_tag(value: Integer);
    get d_un(): Elf64_Dyn$d_un;
    set d_un(value: From<Elf64_Dyn$d_un>);
  }

  /** `<linux/elf.h>`: 8 bytes. */
  interface Elf64_Verdaux extends RecordView<'struct Elf64_Verdaux'> {
    vda_name: number;
    vda_next: number;
  }

  /** `<linux/elf.h>`: 20 bytes. */
  interface Elf64_Verdef extends RecordView<'struct Elf64_Verdef'> {
    vd_version: number;
    vd_flags: number;
    vd_ndx: number;
    vd_cnt: number;
    vd_hash: number;
    vd_aux: number;
    vd_next: number;
  }

  /** `<linux/elf.h>`: 52 bytes. */
  interface elf32_hdr extends RecordView<'struct elf32_hdr'> {
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

  /** `<linux/elf.h>`: 12 bytes. */
  interface elf32_note extends RecordView<'struct elf32_note'> {
    n_namesz: number;
    n_descsz: number;
    n_type: number;
  }

  /** `<linux/elf.h>`: 32 bytes. */
  interface elf32_phdr extends RecordView<'struct elf32_phdr'> {
    p_type: number;
    p_offset: number;
    p_vaddr: number;
    p_paddr: number;
    p_filesz: number;
    p_memsz: number;
    p_flags: number;
    p_align: number;
  }

  /** `<linux/elf.h>`: 8 bytes. */
  interface elf32_rel extends RecordView<'struct elf32_rel'> {
    r_offset: number;
    r_info: number;
  }

  /** `<linux/elf.h>`: 12 bytes. */
  interface elf32_rela extends RecordView<'struct elf32_rela'> {
    r_offset: number;
    r_info: number;
    r_addend: number;
  }

  /** `<linux/elf.h>`: 40 bytes. */
  interface elf32_shdr extends RecordView<'struct elf32_shdr'> {
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

  /** `<linux/elf.h>`: 16 bytes. */
  interface elf32_sym extends RecordView<'struct elf32_sym'> {
    st_name: number;
    st_value: number;
    st_size: number;
    st_info: number;
    st_other: number;
    st_shndx: number;
  }

  /** `<linux/elf.h>`: 64 bytes. */
  interface elf64_hdr extends RecordView<'struct elf64_hdr'> {
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

  /** `<linux/elf.h>`: 12 bytes. */
  interface elf64_note extends RecordView<'struct elf64_note'> {
    n_namesz: number;
    n_descsz: number;
    n_type: number;
  }

  /** `<linux/elf.h>`: 56 bytes. */
  interface elf64_phdr extends RecordView<'struct elf64_phdr'> {
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

  /** `<linux/elf.h>`: 16 bytes. */
  interface elf64_rel extends RecordView<'struct elf64_rel'> {
    get r_offset(): bigint;
    set r_offset(value: Integer);
    get r_info(): bigint;
    set r_info(value: Integer);
  }

  /** `<linux/elf.h>`: 24 bytes. */
  interface elf64_rela extends RecordView<'struct elf64_rela'> {
    get r_offset(): bigint;
    set r_offset(value: Integer);
    get r_info(): bigint;
    set r_info(value: Integer);
    get r_addend(): bigint;
    set r_addend(value: Integer);
  }

  /** `<linux/elf.h>`: 64 bytes. */
  interface elf64_shdr extends RecordView<'struct elf64_shdr'> {
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

  /** `<linux/elf.h>`: 24 bytes. */
  interface elf64_sym extends RecordView<'struct elf64_sym'> {
    st_name: number;
    st_info: number;
    st_other: number;
    st_shndx: number;
    get st_value(): bigint;
    set st_value(value: Integer);
    get st_size(): bigint;
    set st_size(value: Integer);
  }
}

export const struct: {
  readonly Elf32_Dyn: Descriptor<struct.Elf32_Dyn>;
  readonly Elf32_Verdaux: Descriptor<struct.Elf32_Verdaux>;
  readonly Elf32_Verdef: Descriptor<struct.Elf32_Verdef>;
  readonly Elf64_Dyn: Descriptor<struct.Elf64_Dyn>;
  readonly Elf64_Verdaux: Descriptor<struct.Elf64_Verdaux>;
  readonly Elf64_Verdef: Descriptor<struct.Elf64_Verdef>;
  readonly elf32_hdr: Descriptor<struct.elf32_hdr>;
  readonly elf32_note: Descriptor<struct.elf32_note>;
  readonly elf32_phdr: Descriptor<struct.elf32_phdr>;
  readonly elf32_rel: Descriptor<struct.elf32_rel>;
  readonly elf32_rela: Descriptor<struct.elf32_rela>;
  readonly elf32_shdr: Descriptor<struct.elf32_shdr>;
  readonly elf32_sym: Descriptor<struct.elf32_sym>;
  readonly elf64_hdr: Descriptor<struct.elf64_hdr>;
  readonly elf64_note: Descriptor<struct.elf64_note>;
  readonly elf64_phdr: Descriptor<struct.elf64_phdr>;
  readonly elf64_rel: Descriptor<struct.elf64_rel>;
  readonly elf64_rela: Descriptor<struct.elf64_rela>;
  readonly elf64_shdr: Descriptor<struct.elf64_shdr>;
  readonly elf64_sym: Descriptor<struct.elf64_sym>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"Elf32_Dyn": "__s32 d_tag;union {__s32 d_val;__u32 d_ptr;} d_un;",
"Elf32_Verdaux": "__u32 vda_name;__u32 vda_next;",
"Elf32_Verdef": "__u16 vd_version;__u16 vd_flags;__u16 vd_ndx;__u16 vd_cnt;__u32 vd_hash;__u32 vd_aux;__u32 vd_next;",
"Elf64_Dyn": "__s64 d_tag;union {__u64 d_val;__u64 d_ptr;} d_un;",
"Elf64_Verdaux": "__u32 vda_name;__u32 vda_next;",
"Elf64_Verdef": "__u16 vd_version;__u16 vd_flags;__u16 vd_ndx;__u16 vd_cnt;__u32 vd_hash;__u32 vd_aux;__u32 vd_next;",
"elf32_hdr": "unsigned char e_ident[16];__u16 e_type;__u16 e_machine;__u32 e_version;__u32 e_entry;__u32 e_phoff;__u32 e_shoff;__u32 e_flags;__u16 e_ehsize;__u16 e_phentsize;__u16 e_phnum;__u16 e_shentsize;__u16 e_shnum;__u16 e_shstrndx;",
"elf32_note": "__u32 n_namesz;__u32 n_descsz;__u32 n_type;",
"elf32_phdr": "__u32 p_type;__u32 p_offset;__u32 p_vaddr;__u32 p_paddr;__u32 p_filesz;__u32 p_memsz;__u32 p_flags;__u32 p_align;",
"elf32_rel": "__u32 r_offset;__u32 r_info;",
"elf32_rela": "__u32 r_offset;__u32 r_info;__s32 r_addend;",
"elf32_shdr": "__u32 sh_name;__u32 sh_type;__u32 sh_flags;__u32 sh_addr;__u32 sh_offset;__u32 sh_size;__u32 sh_link;__u32 sh_info;__u32 sh_addralign;__u32 sh_entsize;",
"elf32_sym": "__u32 st_name;__u32 st_value;__u32 st_size;unsigned char st_info;unsigned char st_other;__u16 st_shndx;",
"elf64_hdr": "unsigned char e_ident[16];__u16 e_type;__u16 e_machine;__u32 e_version;__u64 e_entry;__u64 e_phoff;__u64 e_shoff;__u32 e_flags;__u16 e_ehsize;__u16 e_phentsize;__u16 e_phnum;__u16 e_shentsize;__u16 e_shnum;__u16 e_shstrndx;",
"elf64_note": "__u32 n_namesz;__u32 n_descsz;__u32 n_type;",
"elf64_phdr": "__u32 p_type;__u32 p_flags;__u64 p_offset;__u64 p_vaddr;__u64 p_paddr;__u64 p_filesz;__u64 p_memsz;__u64 p_align;",
"elf64_rel": "__u64 r_offset;__u64 r_info;",
"elf64_rela": "__u64 r_offset;__u64 r_info;__s64 r_addend;",
"elf64_shdr": "__u32 sh_name;__u32 sh_type;__u64 sh_flags;__u64 sh_addr;__u64 sh_offset;__u64 sh_size;__u32 sh_link;__u32 sh_info;__u64 sh_addralign;__u64 sh_entsize;",
"elf64_sym": "__u32 st_name;unsigned char st_info;unsigned char st_other;__u16 st_shndx;__u64 st_value;__u64 st_size;"
}`),
);

export type Elf32_Addr = number;
export type Elf32_Dyn = struct.Elf32_Dyn;
export const Elf32_Dyn: typeof struct.Elf32_Dyn = struct.Elf32_Dyn;
export type Elf32_Ehdr = struct.elf32_hdr;
export const Elf32_Ehdr: typeof struct.elf32_hdr = struct.elf32_hdr;
export type Elf32_Half = number;
export type Elf32_Nhdr = struct.elf32_note;
export const Elf32_Nhdr: typeof struct.elf32_note = struct.elf32_note;
export type Elf32_Off = number;
export type Elf32_Phdr = struct.elf32_phdr;
export const Elf32_Phdr: typeof struct.elf32_phdr = struct.elf32_phdr;
export type Elf32_Rel = struct.elf32_rel;
export const Elf32_Rel: typeof struct.elf32_rel = struct.elf32_rel;
export type Elf32_Rela = struct.elf32_rela;
export const Elf32_Rela: typeof struct.elf32_rela = struct.elf32_rela;
export type Elf32_Shdr = struct.elf32_shdr;
export const Elf32_Shdr: typeof struct.elf32_shdr = struct.elf32_shdr;
export type Elf32_Sword = number;
export type Elf32_Sym = struct.elf32_sym;
export const Elf32_Sym: typeof struct.elf32_sym = struct.elf32_sym;
export type Elf32_Verdaux = struct.Elf32_Verdaux;
export const Elf32_Verdaux: typeof struct.Elf32_Verdaux = struct.Elf32_Verdaux;
export type Elf32_Verdef = struct.Elf32_Verdef;
export const Elf32_Verdef: typeof struct.Elf32_Verdef = struct.Elf32_Verdef;
export type Elf32_Versym = number;
export type Elf32_Word = number;
export type Elf64_Addr = bigint;
export type Elf64_Dyn = struct.Elf64_Dyn;
export const Elf64_Dyn: typeof struct.Elf64_Dyn = struct.Elf64_Dyn;
export type Elf64_Ehdr = struct.elf64_hdr;
export const Elf64_Ehdr: typeof struct.elf64_hdr = struct.elf64_hdr;
export type Elf64_Half = number;
export type Elf64_Nhdr = struct.elf64_note;
export const Elf64_Nhdr: typeof struct.elf64_note = struct.elf64_note;
export type Elf64_Off = bigint;
export type Elf64_Phdr = struct.elf64_phdr;
export const Elf64_Phdr: typeof struct.elf64_phdr = struct.elf64_phdr;
export type Elf64_Rel = struct.elf64_rel;
export const Elf64_Rel: typeof struct.elf64_rel = struct.elf64_rel;
export type Elf64_Rela = struct.elf64_rela;
export const Elf64_Rela: typeof struct.elf64_rela = struct.elf64_rela;
export type Elf64_SHalf = number;
export type Elf64_Shdr = struct.elf64_shdr;
export const Elf64_Shdr: typeof struct.elf64_shdr = struct.elf64_shdr;
export type Elf64_Sword = number;
export type Elf64_Sxword = bigint;
export type Elf64_Sym = struct.elf64_sym;
export const Elf64_Sym: typeof struct.elf64_sym = struct.elf64_sym;
export type Elf64_Verdaux = struct.Elf64_Verdaux;
export const Elf64_Verdaux: typeof struct.Elf64_Verdaux = struct.Elf64_Verdaux;
export type Elf64_Verdef = struct.Elf64_Verdef;
export const Elf64_Verdef: typeof struct.Elf64_Verdef = struct.Elf64_Verdef;
export type Elf64_Versym = number;
export type Elf64_Word = number;
export type Elf64_Xword = bigint;
