// Generated from Linux 7.3.4 <linux/elf-fdpic.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const ELF32_FDPIC_LOADMAP_VERSION = 0,
  ELF64_FDPIC_LOADMAP_VERSION = 0,
  PT_GNU_STACK = 1685382481;
export declare namespace struct {
  /** `<linux/elf-fdpic.h>`: 4 bytes. */
  interface elf32_fdpic_loadmap extends RecordView<'struct elf32_fdpic_loadmap'> {
    version: number;
    nsegs: number;
    get segs(): Elements<struct.elf32_fdpic_loadseg>;
    set segs(value: Iterable<From<struct.elf32_fdpic_loadseg>>);
  }

  /** `<linux/elf-fdpic.h>`: 12 bytes. */
  interface elf32_fdpic_loadseg extends RecordView<'struct elf32_fdpic_loadseg'> {
    addr: number;
    p_vaddr: number;
    p_memsz: number;
  }

  /** `<linux/elf-fdpic.h>`: 4 bytes on x86; 8 bytes elsewhere. */
  interface elf64_fdpic_loadmap extends RecordView<'struct elf64_fdpic_loadmap'> {
    version: number;
    nsegs: number;
    get segs(): Elements<struct.elf64_fdpic_loadseg>;
    set segs(value: Iterable<From<struct.elf64_fdpic_loadseg>>);
  }

  /** `<linux/elf-fdpic.h>`: 20 bytes on x86; 24 bytes elsewhere. */
  interface elf64_fdpic_loadseg extends RecordView<'struct elf64_fdpic_loadseg'> {
    get addr(): bigint;
    set addr(value: Integer);
    get p_vaddr(): bigint;
    set p_vaddr(value: Integer);
    p_memsz: number;
  }
}

export const struct: {
  readonly elf32_fdpic_loadmap: Descriptor<struct.elf32_fdpic_loadmap>;
  readonly elf32_fdpic_loadseg: Descriptor<struct.elf32_fdpic_loadseg>;
  readonly elf64_fdpic_loadmap: Descriptor<struct.elf64_fdpic_loadmap>;
  readonly elf64_fdpic_loadseg: Descriptor<struct.elf64_fdpic_loadseg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"elf32_fdpic_loadmap": "__u16 version;__u16 nsegs;struct elf32_fdpic_loadseg segs[];",
"elf32_fdpic_loadseg": "__u32 addr;__u32 p_vaddr;__u32 p_memsz;",
"elf64_fdpic_loadmap": "__u16 version;__u16 nsegs;struct elf64_fdpic_loadseg segs[];",
"elf64_fdpic_loadseg": "__u64 addr;__u64 p_vaddr;__u32 p_memsz;"
}`),
);
