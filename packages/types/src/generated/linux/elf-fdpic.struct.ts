// Generated from Linux 7.3.4 <linux/elf-fdpic.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/elf-fdpic.h>`: 4 bytes. */
export interface elf32_fdpic_loadmap extends RecordView<'struct elf32_fdpic_loadmap'> {
  version: number;
  nsegs: number;
  get segs(): Elements<elf32_fdpic_loadseg>;
  set segs(value: Iterable<elf32_fdpic_loadseg | Init<elf32_fdpic_loadseg>>);
}

export const elf32_fdpic_loadmap: Descriptor<elf32_fdpic_loadmap> = /* @__PURE__ */ declareStruct(
  'elf32_fdpic_loadmap',
  `
  __u16 version;
  __u16 nsegs;
  struct elf32_fdpic_loadseg segs[];
`,
  { uses: () => [elf32_fdpic_loadseg] },
);

/** `<linux/elf-fdpic.h>`: 12 bytes. */
export interface elf32_fdpic_loadseg extends RecordView<'struct elf32_fdpic_loadseg'> {
  addr: number;
  p_vaddr: number;
  p_memsz: number;
}

export const elf32_fdpic_loadseg: Descriptor<elf32_fdpic_loadseg> = /* @__PURE__ */ declareStruct(
  'elf32_fdpic_loadseg',
  `
  __u32 addr;
  __u32 p_vaddr;
  __u32 p_memsz;
`,
);

/** `<linux/elf-fdpic.h>`: 8 bytes on x86_64, arm, riscv64, aarch64; 4 bytes on x86. */
export interface elf64_fdpic_loadmap extends RecordView<'struct elf64_fdpic_loadmap'> {
  version: number;
  nsegs: number;
  get segs(): Elements<elf64_fdpic_loadseg>;
  set segs(value: Iterable<elf64_fdpic_loadseg | Init<elf64_fdpic_loadseg>>);
}

export const elf64_fdpic_loadmap: Descriptor<elf64_fdpic_loadmap> = /* @__PURE__ */ declareStruct(
  'elf64_fdpic_loadmap',
  `
  __u16 version;
  __u16 nsegs;
  struct elf64_fdpic_loadseg segs[];
`,
  { uses: () => [elf64_fdpic_loadseg] },
);

/** `<linux/elf-fdpic.h>`: 24 bytes on x86_64, arm, riscv64, aarch64; 20 bytes on x86. */
export interface elf64_fdpic_loadseg extends RecordView<'struct elf64_fdpic_loadseg'> {
  get addr(): bigint;
  set addr(value: Integer);
  get p_vaddr(): bigint;
  set p_vaddr(value: Integer);
  p_memsz: number;
}

export const elf64_fdpic_loadseg: Descriptor<elf64_fdpic_loadseg> = /* @__PURE__ */ declareStruct(
  'elf64_fdpic_loadseg',
  `
  __u64 addr;
  __u64 p_vaddr;
  __u32 p_memsz;
`,
);
