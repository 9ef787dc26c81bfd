// Generated from Linux 7.3.4 <asm/elf.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type PerArch,
  type RecordView,
} from '../../engine.ts';
import * as asm_ptrace_h from './ptrace.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly ELF_NFPREG: PerArch<undefined, undefined, undefined, 33>;
  readonly ELF_NGREG: PerArch<undefined, undefined, undefined, 32>;
  readonly R_RISCV_32: PerArch<undefined, undefined, undefined, 1>;
  readonly R_RISCV_32_PCREL: PerArch<undefined, undefined, undefined, 57>;
  readonly R_RISCV_64: PerArch<undefined, undefined, undefined, 2>;
  readonly R_RISCV_ADD16: PerArch<undefined, undefined, undefined, 34>;
  readonly R_RISCV_ADD32: PerArch<undefined, undefined, undefined, 35>;
  readonly R_RISCV_ADD64: PerArch<undefined, undefined, undefined, 36>;
  readonly R_RISCV_ADD8: PerArch<undefined, undefined, undefined, 33>;
  readonly R_RISCV_ALIGN: PerArch<undefined, undefined, undefined, 43>;
  readonly R_RISCV_BRANCH: PerArch<undefined, undefined, undefined, 16>;
  readonly R_RISCV_CALL: PerArch<undefined, undefined, undefined, 18>;
  readonly R_RISCV_CALL_PLT: PerArch<undefined, undefined, undefined, 19>;
  readonly R_RISCV_COPY: PerArch<undefined, undefined, undefined, 4>;
  readonly R_RISCV_GNU_VTENTRY: PerArch<undefined, undefined, undefined, 42>;
  readonly R_RISCV_GNU_VTINHERIT: PerArch<undefined, undefined, undefined, 41>;
  readonly R_RISCV_GOT_HI20: PerArch<undefined, undefined, undefined, 20>;
  readonly R_RISCV_GPREL_I: PerArch<undefined, undefined, undefined, 47>;
  readonly R_RISCV_GPREL_S: PerArch<undefined, undefined, undefined, 48>;
  readonly R_RISCV_HI20: PerArch<undefined, undefined, undefined, 26>;
  readonly R_RISCV_IRELATIVE: PerArch<undefined, undefined, undefined, 58>;
  readonly R_RISCV_JAL: PerArch<undefined, undefined, undefined, 17>;
  readonly R_RISCV_JUMP_SLOT: PerArch<undefined, undefined, undefined, 5>;
  readonly R_RISCV_LO12_I: PerArch<undefined, undefined, undefined, 27>;
  readonly R_RISCV_LO12_S: PerArch<undefined, undefined, undefined, 28>;
  readonly R_RISCV_NONE: PerArch<undefined, undefined, undefined, 0>;
  readonly R_RISCV_PCREL_HI20: PerArch<undefined, undefined, undefined, 23>;
  readonly R_RISCV_PCREL_LO12_I: PerArch<undefined, undefined, undefined, 24>;
  readonly R_RISCV_PCREL_LO12_S: PerArch<undefined, undefined, undefined, 25>;
  readonly R_RISCV_PLT32: PerArch<undefined, undefined, undefined, 59>;
  readonly R_RISCV_RELATIVE: PerArch<undefined, undefined, undefined, 3>;
  readonly R_RISCV_RELAX: PerArch<undefined, undefined, undefined, 51>;
  readonly R_RISCV_RVC_BRANCH: PerArch<undefined, undefined, undefined, 44>;
  readonly R_RISCV_RVC_JUMP: PerArch<undefined, undefined, undefined, 45>;
  readonly R_RISCV_SET16: PerArch<undefined, undefined, undefined, 55>;
  readonly R_RISCV_SET32: PerArch<undefined, undefined, undefined, 56>;
  readonly R_RISCV_SET6: PerArch<undefined, undefined, undefined, 53>;
  readonly R_RISCV_SET8: PerArch<undefined, undefined, undefined, 54>;
  readonly R_RISCV_SET_ULEB128: PerArch<undefined, undefined, undefined, 60>;
  readonly R_RISCV_SUB16: PerArch<undefined, undefined, undefined, 38>;
  readonly R_RISCV_SUB32: PerArch<undefined, undefined, undefined, 39>;
  readonly R_RISCV_SUB6: PerArch<undefined, undefined, undefined, 52>;
  readonly R_RISCV_SUB64: PerArch<undefined, undefined, undefined, 40>;
  readonly R_RISCV_SUB8: PerArch<undefined, undefined, undefined, 37>;
  readonly R_RISCV_SUB_ULEB128: PerArch<undefined, undefined, undefined, 61>;
  readonly R_RISCV_TLS_DTPMOD32: PerArch<undefined, undefined, undefined, 6>;
  readonly R_RISCV_TLS_DTPMOD64: PerArch<undefined, undefined, undefined, 7>;
  readonly R_RISCV_TLS_DTPREL32: PerArch<undefined, undefined, undefined, 8>;
  readonly R_RISCV_TLS_DTPREL64: PerArch<undefined, undefined, undefined, 9>;
  readonly R_RISCV_TLS_GD_HI20: PerArch<undefined, undefined, undefined, 22>;
  readonly R_RISCV_TLS_GOT_HI20: PerArch<undefined, undefined, undefined, 21>;
  readonly R_RISCV_TLS_TPREL32: PerArch<undefined, undefined, undefined, 10>;
  readonly R_RISCV_TLS_TPREL64: PerArch<undefined, undefined, undefined, 11>;
  readonly R_RISCV_TPREL_ADD: PerArch<undefined, undefined, undefined, 32>;
  readonly R_RISCV_TPREL_HI20: PerArch<undefined, undefined, undefined, 29>;
  readonly R_RISCV_TPREL_I: PerArch<undefined, undefined, undefined, 49>;
  readonly R_RISCV_TPREL_LO12_I: PerArch<undefined, undefined, undefined, 30>;
  readonly R_RISCV_TPREL_LO12_S: PerArch<undefined, undefined, undefined, 31>;
  readonly R_RISCV_TPREL_S: PerArch<undefined, undefined, undefined, 50>;
} = /* @__PURE__ */ perArchOf({
  ELF_NFPREG: [undefined, undefined, undefined, 33],
  ELF_NGREG: [undefined, undefined, undefined, 32],
  R_RISCV_32: [undefined, undefined, undefined, 1],
  R_RISCV_32_PCREL: [undefined, undefined, undefined, 57],
  R_RISCV_64: [undefined, undefined, undefined, 2],
  R_RISCV_ADD16: [undefined, undefined, undefined, 34],
  R_RISCV_ADD32: [undefined, undefined, undefined, 35],
  R_RISCV_ADD64: [undefined, undefined, undefined, 36],
  R_RISCV_ADD8: [undefined, undefined, undefined, 33],
  R_RISCV_ALIGN: [undefined, undefined, undefined, 43],
  R_RISCV_BRANCH: [undefined, undefined, undefined, 16],
  R_RISCV_CALL: [undefined, undefined, undefined, 18],
  R_RISCV_CALL_PLT: [undefined, undefined, undefined, 19],
  R_RISCV_COPY: [undefined, undefined, undefined, 4],
  R_RISCV_GNU_VTENTRY: [undefined, undefined, undefined, 42],
  R_RISCV_GNU_VTINHERIT: [undefined, undefined, undefined, 41],
  R_RISCV_GOT_HI20: [undefined, undefined, undefined, 20],
  R_RISCV_GPREL_I: [undefined, undefined, undefined, 47],
  R_RISCV_GPREL_S: [undefined, undefined, undefined, 48],
  R_RISCV_HI20: [undefined, undefined, undefined, 26],
  R_RISCV_IRELATIVE: [undefined, undefined, undefined, 58],
  R_RISCV_JAL: [undefined, undefined, undefined, 17],
  R_RISCV_JUMP_SLOT: [undefined, undefined, undefined, 5],
  R_RISCV_LO12_I: [undefined, undefined, undefined, 27],
  R_RISCV_LO12_S: [undefined, undefined, undefined, 28],
  R_RISCV_NONE: [undefined, undefined, undefined, 0],
  R_RISCV_PCREL_HI20: [undefined, undefined, undefined, 23],
  R_RISCV_PCREL_LO12_I: [undefined, undefined, undefined, 24],
  R_RISCV_PCREL_LO12_S: [undefined, undefined, undefined, 25],
  R_RISCV_PLT32: [undefined, undefined, undefined, 59],
  R_RISCV_RELATIVE: [undefined, undefined, undefined, 3],
  R_RISCV_RELAX: [undefined, undefined, undefined, 51],
  R_RISCV_RVC_BRANCH: [undefined, undefined, undefined, 44],
  R_RISCV_RVC_JUMP: [undefined, undefined, undefined, 45],
  R_RISCV_SET16: [undefined, undefined, undefined, 55],
  R_RISCV_SET32: [undefined, undefined, undefined, 56],
  R_RISCV_SET6: [undefined, undefined, undefined, 53],
  R_RISCV_SET8: [undefined, undefined, undefined, 54],
  R_RISCV_SET_ULEB128: [undefined, undefined, undefined, 60],
  R_RISCV_SUB16: [undefined, undefined, undefined, 38],
  R_RISCV_SUB32: [undefined, undefined, undefined, 39],
  R_RISCV_SUB6: [undefined, undefined, undefined, 52],
  R_RISCV_SUB64: [undefined, undefined, undefined, 40],
  R_RISCV_SUB8: [undefined, undefined, undefined, 37],
  R_RISCV_SUB_ULEB128: [undefined, undefined, undefined, 61],
  R_RISCV_TLS_DTPMOD32: [undefined, undefined, undefined, 6],
  R_RISCV_TLS_DTPMOD64: [undefined, undefined, undefined, 7],
  R_RISCV_TLS_DTPREL32: [undefined, undefined, undefined, 8],
  R_RISCV_TLS_DTPREL64: [undefined, undefined, undefined, 9],
  R_RISCV_TLS_GD_HI20: [undefined, undefined, undefined, 22],
  R_RISCV_TLS_GOT_HI20: [undefined, undefined, undefined, 21],
  R_RISCV_TLS_TPREL32: [undefined, undefined, undefined, 10],
  R_RISCV_TLS_TPREL64: [undefined, undefined, undefined, 11],
  R_RISCV_TPREL_ADD: [undefined, undefined, undefined, 32],
  R_RISCV_TPREL_HI20: [undefined, undefined, undefined, 29],
  R_RISCV_TPREL_I: [undefined, undefined, undefined, 49],
  R_RISCV_TPREL_LO12_I: [undefined, undefined, undefined, 30],
  R_RISCV_TPREL_LO12_S: [undefined, undefined, undefined, 31],
  R_RISCV_TPREL_S: [undefined, undefined, undefined, 50],
});

/** `<asm/elf.h>`: 33 on riscv64. */
export const ELF_NFPREG: number | undefined = /* @__PURE__ */ hereOf(perArch.ELF_NFPREG);
/** `<asm/elf.h>`: 32 on riscv64. */
export const ELF_NGREG: number | undefined = /* @__PURE__ */ hereOf(perArch.ELF_NGREG);
/** `<asm/elf.h>`: 1 on riscv64. */
export const R_RISCV_32: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_32);
/** `<asm/elf.h>`: 57 on riscv64. */
export const R_RISCV_32_PCREL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_RISCV_32_PCREL,
);
/** `<asm/elf.h>`: 2 on riscv64. */
export const R_RISCV_64: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_64);
/** `<asm/elf.h>`: 34 on riscv64. */
export const R_RISCV_ADD16: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_ADD16);
/** `<asm/elf.h>`: 35 on riscv64. */
export const R_RISCV_ADD32: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_ADD32);
/** `<asm/elf.h>`: 36 on riscv64. */
export const R_RISCV_ADD64: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_ADD64);
/** `<asm/elf.h>`: 33 on riscv64. */
export const R_RISCV_ADD8: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_ADD8);
/** `<asm/elf.h>`: 43 on riscv64. */
export const R_RISCV_ALIGN: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_ALIGN);
/** `<asm/elf.h>`: 16 on riscv64. */
export const R_RISCV_BRANCH: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_BRANCH);
/** `<asm/elf.h>`: 18 on riscv64. */
export const R_RISCV_CALL: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_CALL);
/** `<asm/elf.h>`: 19 on riscv64. */
export const R_RISCV_CALL_PLT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_RISCV_CALL_PLT,
);
/** `<asm/elf.h>`: 4 on riscv64. */
export const R_RISCV_COPY: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_COPY);
/** `<asm/elf.h>`: 42 on riscv64. */
export const R_RISCV_GNU_VTENTRY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_RISCV_GNU_VTENTRY,
);
/** `<asm/elf.h>`: 41 on riscv64. */
export const R_RISCV_GNU_VTINHERIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_RISCV_GNU_VTINHERIT,
);
/** `<asm/elf.h>`: 20 on riscv64. */
export const R_RISCV_GOT_HI20: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_RISCV_GOT_HI20,
);
/** `<asm/elf.h>`: 47 on riscv64. */
export const R_RISCV_GPREL_I: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_GPREL_I);
/** `<asm/elf.h>`: 48 on riscv64. */
export const R_RISCV_GPREL_S: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_GPREL_S);
/** `<asm/elf.h>`: 26 on riscv64. */
export const R_RISCV_HI20: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_HI20);
/** `<asm/elf.h>`: 58 on riscv64. */
export const R_RISCV_IRELATIVE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_RISCV_IRELATIVE,
);
/** `<asm/elf.h>`: 17 on riscv64. */
export const R_RISCV_JAL: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_JAL);
/** `<asm/elf.h>`: 5 on riscv64. */
export const R_RISCV_JUMP_SLOT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_RISCV_JUMP_SLOT,
);
/** `<asm/elf.h>`: 27 on riscv64. */
export const R_RISCV_LO12_I: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_LO12_I);
/** `<asm/elf.h>`: 28 on riscv64. */
export const R_RISCV_LO12_S: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_LO12_S);
/** `<asm/elf.h>`: 0 on riscv64. */
export const R_RISCV_NONE: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_NONE);
/** `<asm/elf.h>`: 23 on riscv64. */
export const R_RISCV_PCREL_HI20: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_RISCV_PCREL_HI20,
);
/** `<asm/elf.h>`: 24 on riscv64. */
export const R_RISCV_PCREL_LO12_I: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_RISCV_PCREL_LO12_I,
);
/** `<asm/elf.h>`: 25 on riscv64. */
export const R_RISCV_PCREL_LO12_S: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_RISCV_PCREL_LO12_S,
);
/** `<asm/elf.h>`: 59 on riscv64. */
export const R_RISCV_PLT32: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_PLT32);
/** `<asm/elf.h>`: 3 on riscv64. */
export const R_RISCV_RELATIVE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_RISCV_RELATIVE,
);
/** `<asm/elf.h>`: 51 on riscv64. */
export const R_RISCV_RELAX: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_RELAX);
/** `<asm/elf.h>`: 44 on riscv64. */
export const R_RISCV_RVC_BRANCH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_RISCV_RVC_BRANCH,
);
/** `<asm/elf.h>`: 45 on riscv64. */
export const R_RISCV_RVC_JUMP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_RISCV_RVC_JUMP,
);
/** `<asm/elf.h>`: 55 on riscv64. */
export const R_RISCV_SET16: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_SET16);
/** `<asm/elf.h>`: 56 on riscv64. */
export const R_RISCV_SET32: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_SET32);
/** `<asm/elf.h>`: 53 on riscv64. */
export const R_RISCV_SET6: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_SET6);
/** `<asm/elf.h>`: 54 on riscv64. */
export const R_RISCV_SET8: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_SET8);
/** `<asm/elf.h>`: 60 on riscv64. */
export const R_RISCV_SET_ULEB128: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_RISCV_SET_ULEB128,
);
/** `<asm/elf.h>`: 38 on riscv64. */
export const R_RISCV_SUB16: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_SUB16);
/** `<asm/elf.h>`: 39 on riscv64. */
export const R_RISCV_SUB32: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_SUB32);
/** `<asm/elf.h>`: 52 on riscv64. */
export const R_RISCV_SUB6: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_SUB6);
/** `<asm/elf.h>`: 40 on riscv64. */
export const R_RISCV_SUB64: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_SUB64);
/** `<asm/elf.h>`: 37 on riscv64. */
export const R_RISCV_SUB8: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_SUB8);
/** `<asm/elf.h>`: 61 on riscv64. */
export const R_RISCV_SUB_ULEB128: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_RISCV_SUB_ULEB128,
);
/** `<asm/elf.h>`: 6 on riscv64. */
export const R_RISCV_TLS_DTPMOD32: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_RISCV_TLS_DTPMOD32,
);
/** `<asm/elf.h>`: 7 on riscv64. */
export const R_RISCV_TLS_DTPMOD64: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_RISCV_TLS_DTPMOD64,
);
/** `<asm/elf.h>`: 8 on riscv64. */
export const R_RISCV_TLS_DTPREL32: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_RISCV_TLS_DTPREL32,
);
/** `<asm/elf.h>`: 9 on riscv64. */
export const R_RISCV_TLS_DTPREL64: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_RISCV_TLS_DTPREL64,
);
/** `<asm/elf.h>`: 22 on riscv64. */
export const R_RISCV_TLS_GD_HI20: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_RISCV_TLS_GD_HI20,
);
/** `<asm/elf.h>`: 21 on riscv64. */
export const R_RISCV_TLS_GOT_HI20: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_RISCV_TLS_GOT_HI20,
);
/** `<asm/elf.h>`: 10 on riscv64. */
export const R_RISCV_TLS_TPREL32: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_RISCV_TLS_TPREL32,
);
/** `<asm/elf.h>`: 11 on riscv64. */
export const R_RISCV_TLS_TPREL64: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_RISCV_TLS_TPREL64,
);
/** `<asm/elf.h>`: 32 on riscv64. */
export const R_RISCV_TPREL_ADD: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_RISCV_TPREL_ADD,
);
/** `<asm/elf.h>`: 29 on riscv64. */
export const R_RISCV_TPREL_HI20: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_RISCV_TPREL_HI20,
);
/** `<asm/elf.h>`: 49 on riscv64. */
export const R_RISCV_TPREL_I: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_TPREL_I);
/** `<asm/elf.h>`: 30 on riscv64. */
export const R_RISCV_TPREL_LO12_I: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_RISCV_TPREL_LO12_I,
);
/** `<asm/elf.h>`: 31 on riscv64. */
export const R_RISCV_TPREL_LO12_S: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_RISCV_TPREL_LO12_S,
);
/** `<asm/elf.h>`: 50 on riscv64. */
export const R_RISCV_TPREL_S: number | undefined = /* @__PURE__ */ hereOf(perArch.R_RISCV_TPREL_S);
export declare namespace struct {
  /** `<asm/elf.h>`: 16 bytes on x86_64, x86. */
  interface x86_xfeat_component extends RecordView<'struct x86_xfeat_component'> {
    type: number;
    size: number;
    offset: number;
    flags: number;
  }
}

export const struct: {
  readonly x86_xfeat_component: Descriptor<struct.x86_xfeat_component, 'x86_64' | 'x86'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"x86_xfeat_component": ["__u32 type;__u32 size;__u32 offset;__u32 flags;",{"pack":1,"only":["x86_64","x86"]}]
}`),
);

export type elf_fpreg_t = bigint;
export type elf_fpregset_t = asm_ptrace_h.union.__riscv_fp_state;
export const elf_fpregset_t: typeof asm_ptrace_h.union.__riscv_fp_state =
  asm_ptrace_h.union.__riscv_fp_state;
export type elf_greg_t = number;
export type elf_gregset_t = asm_ptrace_h.struct.user_regs_struct;
export const elf_gregset_t: typeof asm_ptrace_h.struct.user_regs_struct =
  asm_ptrace_h.struct.user_regs_struct;
