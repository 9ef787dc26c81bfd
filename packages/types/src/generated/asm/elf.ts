// Generated from Linux 7.3.4 <asm/elf.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type OnlyOnThese,
  type PerArch,
  type RecordView,
} from '../../engine.ts';
import * as asm_types_h from './types.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly ELF_NGREG: PerArch<
    undefined,
    undefined,
    undefined,
    32,
    undefined,
    undefined,
    undefined,
    48
  >;
} & OnlyOnThese<
  'ppc64le',
  {
    ELF_ARCH: 21;
    ELF_CLASS: 2;
    ELF_DATA: 1;
    ELF_NDEXCR: 2;
    ELF_NEBB: 3;
    ELF_NHASHKEYR: 1;
    ELF_NPKEY: 3;
    ELF_NPMU: 5;
    ELF_NTMSPRREG: 3;
    ELF_NVMX: 34;
    ELF_NVRREG: 34;
    ELF_NVRREG32: 33;
    ELF_NVSRHALFREG: 32;
    ELF_NVSX: 32;
    R_PPC64_ADDR14: 7;
    R_PPC64_ADDR14_BRNTAKEN: 9;
    R_PPC64_ADDR14_BRTAKEN: 8;
    R_PPC64_ADDR16: 3;
    R_PPC64_ADDR16_DS: 56;
    R_PPC64_ADDR16_HA: 6;
    R_PPC64_ADDR16_HI: 5;
    R_PPC64_ADDR16_HIGHER: 39;
    R_PPC64_ADDR16_HIGHERA: 40;
    R_PPC64_ADDR16_HIGHEST: 41;
    R_PPC64_ADDR16_HIGHESTA: 42;
    R_PPC64_ADDR16_LO: 4;
    R_PPC64_ADDR16_LO_DS: 57;
    R_PPC64_ADDR24: 2;
    R_PPC64_ADDR30: 37;
    R_PPC64_ADDR32: 1;
    R_PPC64_ADDR64: 38;
    R_PPC64_COPY: 19;
    R_PPC64_DTPMOD64: 68;
    R_PPC64_DTPREL16: 74;
    R_PPC64_DTPREL16_DS: 101;
    R_PPC64_DTPREL16_HA: 77;
    R_PPC64_DTPREL16_HI: 76;
    R_PPC64_DTPREL16_HIGHER: 103;
    R_PPC64_DTPREL16_HIGHERA: 104;
    R_PPC64_DTPREL16_HIGHEST: 105;
    R_PPC64_DTPREL16_HIGHESTA: 106;
    R_PPC64_DTPREL16_LO: 75;
    R_PPC64_DTPREL16_LO_DS: 102;
    R_PPC64_DTPREL64: 78;
    R_PPC64_ENTRY: 118;
    R_PPC64_GLOB_DAT: 20;
    R_PPC64_GOT16: 14;
    R_PPC64_GOT16_DS: 58;
    R_PPC64_GOT16_HA: 17;
    R_PPC64_GOT16_HI: 16;
    R_PPC64_GOT16_LO: 15;
    R_PPC64_GOT16_LO_DS: 59;
    R_PPC64_GOT_DTPREL16_DS: 91;
    R_PPC64_GOT_DTPREL16_HA: 94;
    R_PPC64_GOT_DTPREL16_HI: 93;
    R_PPC64_GOT_DTPREL16_LO_DS: 92;
    R_PPC64_GOT_PCREL34: 133;
    R_PPC64_GOT_TLSGD16: 79;
    R_PPC64_GOT_TLSGD16_HA: 82;
    R_PPC64_GOT_TLSGD16_HI: 81;
    R_PPC64_GOT_TLSGD16_LO: 80;
    R_PPC64_GOT_TLSLD16: 83;
    R_PPC64_GOT_TLSLD16_HA: 86;
    R_PPC64_GOT_TLSLD16_HI: 85;
    R_PPC64_GOT_TLSLD16_LO: 84;
    R_PPC64_GOT_TPREL16_DS: 87;
    R_PPC64_GOT_TPREL16_HA: 90;
    R_PPC64_GOT_TPREL16_HI: 89;
    R_PPC64_GOT_TPREL16_LO_DS: 88;
    R_PPC64_JMP_SLOT: 21;
    R_PPC64_NONE: 0;
    R_PPC64_NUM: 253;
    R_PPC64_PCREL34: 132;
    R_PPC64_PLT16_HA: 31;
    R_PPC64_PLT16_HI: 30;
    R_PPC64_PLT16_LO: 29;
    R_PPC64_PLT16_LO_DS: 60;
    R_PPC64_PLT32: 27;
    R_PPC64_PLT64: 45;
    R_PPC64_PLTGOT16: 52;
    R_PPC64_PLTGOT16_DS: 65;
    R_PPC64_PLTGOT16_HA: 55;
    R_PPC64_PLTGOT16_HI: 54;
    R_PPC64_PLTGOT16_LO: 53;
    R_PPC64_PLTGOT16_LO_DS: 66;
    R_PPC64_PLTREL32: 28;
    R_PPC64_PLTREL64: 46;
    R_PPC64_REL14: 11;
    R_PPC64_REL14_BRNTAKEN: 13;
    R_PPC64_REL14_BRTAKEN: 12;
    R_PPC64_REL16: 249;
    R_PPC64_REL16_HA: 252;
    R_PPC64_REL16_HI: 251;
    R_PPC64_REL16_LO: 250;
    R_PPC64_REL24: 10;
    R_PPC64_REL24_NOTOC: 116;
    R_PPC64_REL32: 26;
    R_PPC64_REL64: 44;
    R_PPC64_RELATIVE: 22;
    R_PPC64_SECTOFF: 33;
    R_PPC64_SECTOFF_DS: 61;
    R_PPC64_SECTOFF_HA: 36;
    R_PPC64_SECTOFF_HI: 35;
    R_PPC64_SECTOFF_LO: 34;
    R_PPC64_SECTOFF_LO_DS: 62;
    R_PPC64_TLS: 67;
    R_PPC64_TLSGD: 107;
    R_PPC64_TLSLD: 108;
    R_PPC64_TOC: 51;
    R_PPC64_TOC16: 47;
    R_PPC64_TOC16_DS: 63;
    R_PPC64_TOC16_HA: 50;
    R_PPC64_TOC16_HI: 49;
    R_PPC64_TOC16_LO: 48;
    R_PPC64_TOC16_LO_DS: 64;
    R_PPC64_TOCSAVE: 109;
    R_PPC64_TPREL16: 69;
    R_PPC64_TPREL16_DS: 95;
    R_PPC64_TPREL16_HA: 72;
    R_PPC64_TPREL16_HI: 71;
    R_PPC64_TPREL16_HIGHER: 97;
    R_PPC64_TPREL16_HIGHERA: 98;
    R_PPC64_TPREL16_HIGHEST: 99;
    R_PPC64_TPREL16_HIGHESTA: 100;
    R_PPC64_TPREL16_LO: 70;
    R_PPC64_TPREL16_LO_DS: 96;
    R_PPC64_TPREL64: 73;
    R_PPC64_UADDR16: 25;
    R_PPC64_UADDR32: 24;
    R_PPC64_UADDR64: 43;
    R_PPC_ADDR14: 7;
    R_PPC_ADDR14_BRNTAKEN: 9;
    R_PPC_ADDR14_BRTAKEN: 8;
    R_PPC_ADDR16: 3;
    R_PPC_ADDR16_HA: 6;
    R_PPC_ADDR16_HI: 5;
    R_PPC_ADDR16_LO: 4;
    R_PPC_ADDR24: 2;
    R_PPC_ADDR32: 1;
    R_PPC_COPY: 19;
    R_PPC_DTPMOD32: 68;
    R_PPC_DTPREL16: 74;
    R_PPC_DTPREL16_HA: 77;
    R_PPC_DTPREL16_HI: 76;
    R_PPC_DTPREL16_LO: 75;
    R_PPC_DTPREL32: 78;
    R_PPC_GLOB_DAT: 20;
    R_PPC_GOT16: 14;
    R_PPC_GOT16_HA: 17;
    R_PPC_GOT16_HI: 16;
    R_PPC_GOT16_LO: 15;
    R_PPC_GOT_DTPREL16: 91;
    R_PPC_GOT_DTPREL16_HA: 94;
    R_PPC_GOT_DTPREL16_HI: 93;
    R_PPC_GOT_DTPREL16_LO: 92;
    R_PPC_GOT_TLSGD16: 79;
    R_PPC_GOT_TLSGD16_HA: 82;
    R_PPC_GOT_TLSGD16_HI: 81;
    R_PPC_GOT_TLSGD16_LO: 80;
    R_PPC_GOT_TLSLD16: 83;
    R_PPC_GOT_TLSLD16_HA: 86;
    R_PPC_GOT_TLSLD16_HI: 85;
    R_PPC_GOT_TLSLD16_LO: 84;
    R_PPC_GOT_TPREL16: 87;
    R_PPC_GOT_TPREL16_HA: 90;
    R_PPC_GOT_TPREL16_HI: 89;
    R_PPC_GOT_TPREL16_LO: 88;
    R_PPC_JMP_SLOT: 21;
    R_PPC_LOCAL24PC: 23;
    R_PPC_NONE: 0;
    R_PPC_NUM: 95;
    R_PPC_PLT16_HA: 31;
    R_PPC_PLT16_HI: 30;
    R_PPC_PLT16_LO: 29;
    R_PPC_PLT32: 27;
    R_PPC_PLTREL24: 18;
    R_PPC_PLTREL32: 28;
    R_PPC_REL14: 11;
    R_PPC_REL14_BRNTAKEN: 13;
    R_PPC_REL14_BRTAKEN: 12;
    R_PPC_REL24: 10;
    R_PPC_REL32: 26;
    R_PPC_RELATIVE: 22;
    R_PPC_SDAREL16: 32;
    R_PPC_SECTOFF: 33;
    R_PPC_SECTOFF_HA: 36;
    R_PPC_SECTOFF_HI: 35;
    R_PPC_SECTOFF_LO: 34;
    R_PPC_TLS: 67;
    R_PPC_TPREL16: 69;
    R_PPC_TPREL16_HA: 72;
    R_PPC_TPREL16_HI: 71;
    R_PPC_TPREL16_LO: 70;
    R_PPC_TPREL32: 73;
    R_PPC_UADDR16: 25;
    R_PPC_UADDR32: 24;
  }
> &
  OnlyOnThese<
    'riscv64' | 'ppc64le',
    {
      ELF_NFPREG: 33;
    }
  > &
  OnlyOnThese<
    'riscv64',
    {
      R_RISCV_32: 1;
      R_RISCV_32_PCREL: 57;
      R_RISCV_64: 2;
      R_RISCV_ADD16: 34;
      R_RISCV_ADD32: 35;
      R_RISCV_ADD64: 36;
      R_RISCV_ADD8: 33;
      R_RISCV_ALIGN: 43;
      R_RISCV_BRANCH: 16;
      R_RISCV_CALL: 18;
      R_RISCV_CALL_PLT: 19;
      R_RISCV_COPY: 4;
      R_RISCV_GNU_VTENTRY: 42;
      R_RISCV_GNU_VTINHERIT: 41;
      R_RISCV_GOT_HI20: 20;
      R_RISCV_GPREL_I: 47;
      R_RISCV_GPREL_S: 48;
      R_RISCV_HI20: 26;
      R_RISCV_IRELATIVE: 58;
      R_RISCV_JAL: 17;
      R_RISCV_JUMP_SLOT: 5;
      R_RISCV_LO12_I: 27;
      R_RISCV_LO12_S: 28;
      R_RISCV_NONE: 0;
      R_RISCV_PCREL_HI20: 23;
      R_RISCV_PCREL_LO12_I: 24;
      R_RISCV_PCREL_LO12_S: 25;
      R_RISCV_PLT32: 59;
      R_RISCV_RELATIVE: 3;
      R_RISCV_RELAX: 51;
      R_RISCV_RVC_BRANCH: 44;
      R_RISCV_RVC_JUMP: 45;
      R_RISCV_SET16: 55;
      R_RISCV_SET32: 56;
      R_RISCV_SET6: 53;
      R_RISCV_SET8: 54;
      R_RISCV_SET_ULEB128: 60;
      R_RISCV_SUB16: 38;
      R_RISCV_SUB32: 39;
      R_RISCV_SUB6: 52;
      R_RISCV_SUB64: 40;
      R_RISCV_SUB8: 37;
      R_RISCV_SUB_ULEB128: 61;
      R_RISCV_TLS_DTPMOD32: 6;
      R_RISCV_TLS_DTPMOD64: 7;
      R_RISCV_TLS_DTPREL32: 8;
      R_RISCV_TLS_DTPREL64: 9;
      R_RISCV_TLS_GD_HI20: 22;
      R_RISCV_TLS_GOT_HI20: 21;
      R_RISCV_TLS_TPREL32: 10;
      R_RISCV_TLS_TPREL64: 11;
      R_RISCV_TPREL_ADD: 32;
      R_RISCV_TPREL_HI20: 29;
      R_RISCV_TPREL_I: 49;
      R_RISCV_TPREL_LO12_I: 30;
      R_RISCV_TPREL_LO12_S: 31;
      R_RISCV_TPREL_S: 50;
    }
  > = /* @__PURE__ */ perArchOf(
  {
    ELF_NGREG: [undefined, undefined, undefined, 32, undefined, undefined, undefined, 48],
  },
  {},
  {
    ppc64le: {
      ELF_ARCH: 21,
      ELF_CLASS: 2,
      ELF_DATA: 1,
      ELF_NDEXCR: 2,
      ELF_NEBB: 3,
      ELF_NHASHKEYR: 1,
      ELF_NPKEY: 3,
      ELF_NPMU: 5,
      ELF_NTMSPRREG: 3,
      ELF_NVMX: 34,
      ELF_NVRREG: 34,
      ELF_NVRREG32: 33,
      ELF_NVSRHALFREG: 32,
      ELF_NVSX: 32,
      R_PPC64_ADDR14: 7,
      R_PPC64_ADDR14_BRNTAKEN: 9,
      R_PPC64_ADDR14_BRTAKEN: 8,
      R_PPC64_ADDR16: 3,
      R_PPC64_ADDR16_DS: 56,
      R_PPC64_ADDR16_HA: 6,
      R_PPC64_ADDR16_HI: 5,
      R_PPC64_ADDR16_HIGHER: 39,
      R_PPC64_ADDR16_HIGHERA: 40,
      R_PPC64_ADDR16_HIGHEST: 41,
      R_PPC64_ADDR16_HIGHESTA: 42,
      R_PPC64_ADDR16_LO: 4,
      R_PPC64_ADDR16_LO_DS: 57,
      R_PPC64_ADDR24: 2,
      R_PPC64_ADDR30: 37,
      R_PPC64_ADDR32: 1,
      R_PPC64_ADDR64: 38,
      R_PPC64_COPY: 19,
      R_PPC64_DTPMOD64: 68,
      R_PPC64_DTPREL16: 74,
      R_PPC64_DTPREL16_DS: 101,
      R_PPC64_DTPREL16_HA: 77,
      R_PPC64_DTPREL16_HI: 76,
      R_PPC64_DTPREL16_HIGHER: 103,
      R_PPC64_DTPREL16_HIGHERA: 104,
      R_PPC64_DTPREL16_HIGHEST: 105,
      R_PPC64_DTPREL16_HIGHESTA: 106,
      R_PPC64_DTPREL16_LO: 75,
      R_PPC64_DTPREL16_LO_DS: 102,
      R_PPC64_DTPREL64: 78,
      R_PPC64_ENTRY: 118,
      R_PPC64_GLOB_DAT: 20,
      R_PPC64_GOT16: 14,
      R_PPC64_GOT16_DS: 58,
      R_PPC64_GOT16_HA: 17,
      R_PPC64_GOT16_HI: 16,
      R_PPC64_GOT16_LO: 15,
      R_PPC64_GOT16_LO_DS: 59,
      R_PPC64_GOT_DTPREL16_DS: 91,
      R_PPC64_GOT_DTPREL16_HA: 94,
      R_PPC64_GOT_DTPREL16_HI: 93,
      R_PPC64_GOT_DTPREL16_LO_DS: 92,
      R_PPC64_GOT_PCREL34: 133,
      R_PPC64_GOT_TLSGD16: 79,
      R_PPC64_GOT_TLSGD16_HA: 82,
      R_PPC64_GOT_TLSGD16_HI: 81,
      R_PPC64_GOT_TLSGD16_LO: 80,
      R_PPC64_GOT_TLSLD16: 83,
      R_PPC64_GOT_TLSLD16_HA: 86,
      R_PPC64_GOT_TLSLD16_HI: 85,
      R_PPC64_GOT_TLSLD16_LO: 84,
      R_PPC64_GOT_TPREL16_DS: 87,
      R_PPC64_GOT_TPREL16_HA: 90,
      R_PPC64_GOT_TPREL16_HI: 89,
      R_PPC64_GOT_TPREL16_LO_DS: 88,
      R_PPC64_JMP_SLOT: 21,
      R_PPC64_NONE: 0,
      R_PPC64_NUM: 253,
      R_PPC64_PCREL34: 132,
      R_PPC64_PLT16_HA: 31,
      R_PPC64_PLT16_HI: 30,
      R_PPC64_PLT16_LO: 29,
      R_PPC64_PLT16_LO_DS: 60,
      R_PPC64_PLT32: 27,
      R_PPC64_PLT64: 45,
      R_PPC64_PLTGOT16: 52,
      R_PPC64_PLTGOT16_DS: 65,
      R_PPC64_PLTGOT16_HA: 55,
      R_PPC64_PLTGOT16_HI: 54,
      R_PPC64_PLTGOT16_LO: 53,
      R_PPC64_PLTGOT16_LO_DS: 66,
      R_PPC64_PLTREL32: 28,
      R_PPC64_PLTREL64: 46,
      R_PPC64_REL14: 11,
      R_PPC64_REL14_BRNTAKEN: 13,
      R_PPC64_REL14_BRTAKEN: 12,
      R_PPC64_REL16: 249,
      R_PPC64_REL16_HA: 252,
      R_PPC64_REL16_HI: 251,
      R_PPC64_REL16_LO: 250,
      R_PPC64_REL24: 10,
      R_PPC64_REL24_NOTOC: 116,
      R_PPC64_REL32: 26,
      R_PPC64_REL64: 44,
      R_PPC64_RELATIVE: 22,
      R_PPC64_SECTOFF: 33,
      R_PPC64_SECTOFF_DS: 61,
      R_PPC64_SECTOFF_HA: 36,
      R_PPC64_SECTOFF_HI: 35,
      R_PPC64_SECTOFF_LO: 34,
      R_PPC64_SECTOFF_LO_DS: 62,
      R_PPC64_TLS: 67,
      R_PPC64_TLSGD: 107,
      R_PPC64_TLSLD: 108,
      R_PPC64_TOC: 51,
      R_PPC64_TOC16: 47,
      R_PPC64_TOC16_DS: 63,
      R_PPC64_TOC16_HA: 50,
      R_PPC64_TOC16_HI: 49,
      R_PPC64_TOC16_LO: 48,
      R_PPC64_TOC16_LO_DS: 64,
      R_PPC64_TOCSAVE: 109,
      R_PPC64_TPREL16: 69,
      R_PPC64_TPREL16_DS: 95,
      R_PPC64_TPREL16_HA: 72,
      R_PPC64_TPREL16_HI: 71,
      R_PPC64_TPREL16_HIGHER: 97,
      R_PPC64_TPREL16_HIGHERA: 98,
      R_PPC64_TPREL16_HIGHEST: 99,
      R_PPC64_TPREL16_HIGHESTA: 100,
      R_PPC64_TPREL16_LO: 70,
      R_PPC64_TPREL16_LO_DS: 96,
      R_PPC64_TPREL64: 73,
      R_PPC64_UADDR16: 25,
      R_PPC64_UADDR32: 24,
      R_PPC64_UADDR64: 43,
      R_PPC_ADDR14: 7,
      R_PPC_ADDR14_BRNTAKEN: 9,
      R_PPC_ADDR14_BRTAKEN: 8,
      R_PPC_ADDR16: 3,
      R_PPC_ADDR16_HA: 6,
      R_PPC_ADDR16_HI: 5,
      R_PPC_ADDR16_LO: 4,
      R_PPC_ADDR24: 2,
      R_PPC_ADDR32: 1,
      R_PPC_COPY: 19,
      R_PPC_DTPMOD32: 68,
      R_PPC_DTPREL16: 74,
      R_PPC_DTPREL16_HA: 77,
      R_PPC_DTPREL16_HI: 76,
      R_PPC_DTPREL16_LO: 75,
      R_PPC_DTPREL32: 78,
      R_PPC_GLOB_DAT: 20,
      R_PPC_GOT16: 14,
      R_PPC_GOT16_HA: 17,
      R_PPC_GOT16_HI: 16,
      R_PPC_GOT16_LO: 15,
      R_PPC_GOT_DTPREL16: 91,
      R_PPC_GOT_DTPREL16_HA: 94,
      R_PPC_GOT_DTPREL16_HI: 93,
      R_PPC_GOT_DTPREL16_LO: 92,
      R_PPC_GOT_TLSGD16: 79,
      R_PPC_GOT_TLSGD16_HA: 82,
      R_PPC_GOT_TLSGD16_HI: 81,
      R_PPC_GOT_TLSGD16_LO: 80,
      R_PPC_GOT_TLSLD16: 83,
      R_PPC_GOT_TLSLD16_HA: 86,
      R_PPC_GOT_TLSLD16_HI: 85,
      R_PPC_GOT_TLSLD16_LO: 84,
      R_PPC_GOT_TPREL16: 87,
      R_PPC_GOT_TPREL16_HA: 90,
      R_PPC_GOT_TPREL16_HI: 89,
      R_PPC_GOT_TPREL16_LO: 88,
      R_PPC_JMP_SLOT: 21,
      R_PPC_LOCAL24PC: 23,
      R_PPC_NONE: 0,
      R_PPC_NUM: 95,
      R_PPC_PLT16_HA: 31,
      R_PPC_PLT16_HI: 30,
      R_PPC_PLT16_LO: 29,
      R_PPC_PLT32: 27,
      R_PPC_PLTREL24: 18,
      R_PPC_PLTREL32: 28,
      R_PPC_REL14: 11,
      R_PPC_REL14_BRNTAKEN: 13,
      R_PPC_REL14_BRTAKEN: 12,
      R_PPC_REL24: 10,
      R_PPC_REL32: 26,
      R_PPC_RELATIVE: 22,
      R_PPC_SDAREL16: 32,
      R_PPC_SECTOFF: 33,
      R_PPC_SECTOFF_HA: 36,
      R_PPC_SECTOFF_HI: 35,
      R_PPC_SECTOFF_LO: 34,
      R_PPC_TLS: 67,
      R_PPC_TPREL16: 69,
      R_PPC_TPREL16_HA: 72,
      R_PPC_TPREL16_HI: 71,
      R_PPC_TPREL16_LO: 70,
      R_PPC_TPREL32: 73,
      R_PPC_UADDR16: 25,
      R_PPC_UADDR32: 24,
    },
    'riscv64 ppc64le': {
      ELF_NFPREG: 33,
    },
    riscv64: {
      R_RISCV_32: 1,
      R_RISCV_32_PCREL: 57,
      R_RISCV_64: 2,
      R_RISCV_ADD16: 34,
      R_RISCV_ADD32: 35,
      R_RISCV_ADD64: 36,
      R_RISCV_ADD8: 33,
      R_RISCV_ALIGN: 43,
      R_RISCV_BRANCH: 16,
      R_RISCV_CALL: 18,
      R_RISCV_CALL_PLT: 19,
      R_RISCV_COPY: 4,
      R_RISCV_GNU_VTENTRY: 42,
      R_RISCV_GNU_VTINHERIT: 41,
      R_RISCV_GOT_HI20: 20,
      R_RISCV_GPREL_I: 47,
      R_RISCV_GPREL_S: 48,
      R_RISCV_HI20: 26,
      R_RISCV_IRELATIVE: 58,
      R_RISCV_JAL: 17,
      R_RISCV_JUMP_SLOT: 5,
      R_RISCV_LO12_I: 27,
      R_RISCV_LO12_S: 28,
      R_RISCV_NONE: 0,
      R_RISCV_PCREL_HI20: 23,
      R_RISCV_PCREL_LO12_I: 24,
      R_RISCV_PCREL_LO12_S: 25,
      R_RISCV_PLT32: 59,
      R_RISCV_RELATIVE: 3,
      R_RISCV_RELAX: 51,
      R_RISCV_RVC_BRANCH: 44,
      R_RISCV_RVC_JUMP: 45,
      R_RISCV_SET16: 55,
      R_RISCV_SET32: 56,
      R_RISCV_SET6: 53,
      R_RISCV_SET8: 54,
      R_RISCV_SET_ULEB128: 60,
      R_RISCV_SUB16: 38,
      R_RISCV_SUB32: 39,
      R_RISCV_SUB6: 52,
      R_RISCV_SUB64: 40,
      R_RISCV_SUB8: 37,
      R_RISCV_SUB_ULEB128: 61,
      R_RISCV_TLS_DTPMOD32: 6,
      R_RISCV_TLS_DTPMOD64: 7,
      R_RISCV_TLS_DTPREL32: 8,
      R_RISCV_TLS_DTPREL64: 9,
      R_RISCV_TLS_GD_HI20: 22,
      R_RISCV_TLS_GOT_HI20: 21,
      R_RISCV_TLS_TPREL32: 10,
      R_RISCV_TLS_TPREL64: 11,
      R_RISCV_TPREL_ADD: 32,
      R_RISCV_TPREL_HI20: 29,
      R_RISCV_TPREL_I: 49,
      R_RISCV_TPREL_LO12_I: 30,
      R_RISCV_TPREL_LO12_S: 31,
      R_RISCV_TPREL_S: 50,
    },
  },
);

/** `<asm/elf.h>`: 21 on ppc64le. */
export const ELF_ARCH: number | undefined = /* @__PURE__ */ hereOf(perArch.ELF_ARCH);
/** `<asm/elf.h>`: 2 on ppc64le. */
export const ELF_CLASS: number | undefined = /* @__PURE__ */ hereOf(perArch.ELF_CLASS);
/** `<asm/elf.h>`: 1 on ppc64le. */
export const ELF_DATA: number | undefined = /* @__PURE__ */ hereOf(perArch.ELF_DATA);
/** `<asm/elf.h>`: 2 on ppc64le. */
export const ELF_NDEXCR: number | undefined = /* @__PURE__ */ hereOf(perArch.ELF_NDEXCR);
/** `<asm/elf.h>`: 3 on ppc64le. */
export const ELF_NEBB: number | undefined = /* @__PURE__ */ hereOf(perArch.ELF_NEBB);
/** `<asm/elf.h>`: 33 on riscv64, ppc64le. */
export const ELF_NFPREG: number | undefined = /* @__PURE__ */ hereOf(perArch.ELF_NFPREG);
/** `<asm/elf.h>`: 32 on riscv64; 48 on ppc64le. */
export const ELF_NGREG: number | undefined = /* @__PURE__ */ hereOf(perArch.ELF_NGREG);
/** `<asm/elf.h>`: 1 on ppc64le. */
export const ELF_NHASHKEYR: number | undefined = /* @__PURE__ */ hereOf(perArch.ELF_NHASHKEYR);
/** `<asm/elf.h>`: 3 on ppc64le. */
export const ELF_NPKEY: number | undefined = /* @__PURE__ */ hereOf(perArch.ELF_NPKEY);
/** `<asm/elf.h>`: 5 on ppc64le. */
export const ELF_NPMU: number | undefined = /* @__PURE__ */ hereOf(perArch.ELF_NPMU);
/** `<asm/elf.h>`: 3 on ppc64le. */
export const ELF_NTMSPRREG: number | undefined = /* @__PURE__ */ hereOf(perArch.ELF_NTMSPRREG);
/** `<asm/elf.h>`: 34 on ppc64le. */
export const ELF_NVMX: number | undefined = /* @__PURE__ */ hereOf(perArch.ELF_NVMX);
/** `<asm/elf.h>`: 34 on ppc64le. */
export const ELF_NVRREG: number | undefined = /* @__PURE__ */ hereOf(perArch.ELF_NVRREG);
/** `<asm/elf.h>`: 33 on ppc64le. */
export const ELF_NVRREG32: number | undefined = /* @__PURE__ */ hereOf(perArch.ELF_NVRREG32);
/** `<asm/elf.h>`: 32 on ppc64le. */
export const ELF_NVSRHALFREG: number | undefined = /* @__PURE__ */ hereOf(perArch.ELF_NVSRHALFREG);
/** `<asm/elf.h>`: 32 on ppc64le. */
export const ELF_NVSX: number | undefined = /* @__PURE__ */ hereOf(perArch.ELF_NVSX);
/** `<asm/elf.h>`: 7 on ppc64le. */
export const R_PPC64_ADDR14: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_ADDR14);
/** `<asm/elf.h>`: 9 on ppc64le. */
export const R_PPC64_ADDR14_BRNTAKEN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_ADDR14_BRNTAKEN,
);
/** `<asm/elf.h>`: 8 on ppc64le. */
export const R_PPC64_ADDR14_BRTAKEN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_ADDR14_BRTAKEN,
);
/** `<asm/elf.h>`: 3 on ppc64le. */
export const R_PPC64_ADDR16: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_ADDR16);
/** `<asm/elf.h>`: 56 on ppc64le. */
export const R_PPC64_ADDR16_DS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_ADDR16_DS,
);
/** `<asm/elf.h>`: 6 on ppc64le. */
export const R_PPC64_ADDR16_HA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_ADDR16_HA,
);
/** `<asm/elf.h>`: 5 on ppc64le. */
export const R_PPC64_ADDR16_HI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_ADDR16_HI,
);
/** `<asm/elf.h>`: 39 on ppc64le. */
export const R_PPC64_ADDR16_HIGHER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_ADDR16_HIGHER,
);
/** `<asm/elf.h>`: 40 on ppc64le. */
export const R_PPC64_ADDR16_HIGHERA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_ADDR16_HIGHERA,
);
/** `<asm/elf.h>`: 41 on ppc64le. */
export const R_PPC64_ADDR16_HIGHEST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_ADDR16_HIGHEST,
);
/** `<asm/elf.h>`: 42 on ppc64le. */
export const R_PPC64_ADDR16_HIGHESTA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_ADDR16_HIGHESTA,
);
/** `<asm/elf.h>`: 4 on ppc64le. */
export const R_PPC64_ADDR16_LO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_ADDR16_LO,
);
/** `<asm/elf.h>`: 57 on ppc64le. */
export const R_PPC64_ADDR16_LO_DS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_ADDR16_LO_DS,
);
/** `<asm/elf.h>`: 2 on ppc64le. */
export const R_PPC64_ADDR24: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_ADDR24);
/** `<asm/elf.h>`: 37 on ppc64le. */
export const R_PPC64_ADDR30: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_ADDR30);
/** `<asm/elf.h>`: 1 on ppc64le. */
export const R_PPC64_ADDR32: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_ADDR32);
/** `<asm/elf.h>`: 38 on ppc64le. */
export const R_PPC64_ADDR64: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_ADDR64);
/** `<asm/elf.h>`: 19 on ppc64le. */
export const R_PPC64_COPY: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_COPY);
/** `<asm/elf.h>`: 68 on ppc64le. */
export const R_PPC64_DTPMOD64: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_DTPMOD64,
);
/** `<asm/elf.h>`: 74 on ppc64le. */
export const R_PPC64_DTPREL16: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_DTPREL16,
);
/** `<asm/elf.h>`: 101 on ppc64le. */
export const R_PPC64_DTPREL16_DS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_DTPREL16_DS,
);
/** `<asm/elf.h>`: 77 on ppc64le. */
export const R_PPC64_DTPREL16_HA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_DTPREL16_HA,
);
/** `<asm/elf.h>`: 76 on ppc64le. */
export const R_PPC64_DTPREL16_HI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_DTPREL16_HI,
);
/** `<asm/elf.h>`: 103 on ppc64le. */
export const R_PPC64_DTPREL16_HIGHER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_DTPREL16_HIGHER,
);
/** `<asm/elf.h>`: 104 on ppc64le. */
export const R_PPC64_DTPREL16_HIGHERA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_DTPREL16_HIGHERA,
);
/** `<asm/elf.h>`: 105 on ppc64le. */
export const R_PPC64_DTPREL16_HIGHEST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_DTPREL16_HIGHEST,
);
/** `<asm/elf.h>`: 106 on ppc64le. */
export const R_PPC64_DTPREL16_HIGHESTA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_DTPREL16_HIGHESTA,
);
/** `<asm/elf.h>`: 75 on ppc64le. */
export const R_PPC64_DTPREL16_LO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_DTPREL16_LO,
);
/** `<asm/elf.h>`: 102 on ppc64le. */
export const R_PPC64_DTPREL16_LO_DS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_DTPREL16_LO_DS,
);
/** `<asm/elf.h>`: 78 on ppc64le. */
export const R_PPC64_DTPREL64: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_DTPREL64,
);
/** `<asm/elf.h>`: 118 on ppc64le. */
export const R_PPC64_ENTRY: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_ENTRY);
/** `<asm/elf.h>`: 20 on ppc64le. */
export const R_PPC64_GLOB_DAT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_GLOB_DAT,
);
/** `<asm/elf.h>`: 14 on ppc64le. */
export const R_PPC64_GOT16: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_GOT16);
/** `<asm/elf.h>`: 58 on ppc64le. */
export const R_PPC64_GOT16_DS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_GOT16_DS,
);
/** `<asm/elf.h>`: 17 on ppc64le. */
export const R_PPC64_GOT16_HA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_GOT16_HA,
);
/** `<asm/elf.h>`: 16 on ppc64le. */
export const R_PPC64_GOT16_HI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_GOT16_HI,
);
/** `<asm/elf.h>`: 15 on ppc64le. */
export const R_PPC64_GOT16_LO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_GOT16_LO,
);
/** `<asm/elf.h>`: 59 on ppc64le. */
export const R_PPC64_GOT16_LO_DS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_GOT16_LO_DS,
);
/** `<asm/elf.h>`: 91 on ppc64le. */
export const R_PPC64_GOT_DTPREL16_DS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_GOT_DTPREL16_DS,
);
/** `<asm/elf.h>`: 94 on ppc64le. */
export const R_PPC64_GOT_DTPREL16_HA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_GOT_DTPREL16_HA,
);
/** `<asm/elf.h>`: 93 on ppc64le. */
export const R_PPC64_GOT_DTPREL16_HI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_GOT_DTPREL16_HI,
);
/** `<asm/elf.h>`: 92 on ppc64le. */
export const R_PPC64_GOT_DTPREL16_LO_DS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_GOT_DTPREL16_LO_DS,
);
/** `<asm/elf.h>`: 133 on ppc64le. */
export const R_PPC64_GOT_PCREL34: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_GOT_PCREL34,
);
/** `<asm/elf.h>`: 79 on ppc64le. */
export const R_PPC64_GOT_TLSGD16: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_GOT_TLSGD16,
);
/** `<asm/elf.h>`: 82 on ppc64le. */
export const R_PPC64_GOT_TLSGD16_HA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_GOT_TLSGD16_HA,
);
/** `<asm/elf.h>`: 81 on ppc64le. */
export const R_PPC64_GOT_TLSGD16_HI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_GOT_TLSGD16_HI,
);
/** `<asm/elf.h>`: 80 on ppc64le. */
export const R_PPC64_GOT_TLSGD16_LO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_GOT_TLSGD16_LO,
);
/** `<asm/elf.h>`: 83 on ppc64le. */
export const R_PPC64_GOT_TLSLD16: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_GOT_TLSLD16,
);
/** `<asm/elf.h>`: 86 on ppc64le. */
export const R_PPC64_GOT_TLSLD16_HA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_GOT_TLSLD16_HA,
);
/** `<asm/elf.h>`: 85 on ppc64le. */
export const R_PPC64_GOT_TLSLD16_HI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_GOT_TLSLD16_HI,
);
/** `<asm/elf.h>`: 84 on ppc64le. */
export const R_PPC64_GOT_TLSLD16_LO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_GOT_TLSLD16_LO,
);
/** `<asm/elf.h>`: 87 on ppc64le. */
export const R_PPC64_GOT_TPREL16_DS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_GOT_TPREL16_DS,
);
/** `<asm/elf.h>`: 90 on ppc64le. */
export const R_PPC64_GOT_TPREL16_HA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_GOT_TPREL16_HA,
);
/** `<asm/elf.h>`: 89 on ppc64le. */
export const R_PPC64_GOT_TPREL16_HI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_GOT_TPREL16_HI,
);
/** `<asm/elf.h>`: 88 on ppc64le. */
export const R_PPC64_GOT_TPREL16_LO_DS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_GOT_TPREL16_LO_DS,
);
/** `<asm/elf.h>`: 21 on ppc64le. */
export const R_PPC64_JMP_SLOT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_JMP_SLOT,
);
/** `<asm/elf.h>`: 0 on ppc64le. */
export const R_PPC64_NONE: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_NONE);
/** `<asm/elf.h>`: 253 on ppc64le. */
export const R_PPC64_NUM: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_NUM);
/** `<asm/elf.h>`: 132 on ppc64le. */
export const R_PPC64_PCREL34: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_PCREL34);
/** `<asm/elf.h>`: 31 on ppc64le. */
export const R_PPC64_PLT16_HA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_PLT16_HA,
);
/** `<asm/elf.h>`: 30 on ppc64le. */
export const R_PPC64_PLT16_HI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_PLT16_HI,
);
/** `<asm/elf.h>`: 29 on ppc64le. */
export const R_PPC64_PLT16_LO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_PLT16_LO,
);
/** `<asm/elf.h>`: 60 on ppc64le. */
export const R_PPC64_PLT16_LO_DS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_PLT16_LO_DS,
);
/** `<asm/elf.h>`: 27 on ppc64le. */
export const R_PPC64_PLT32: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_PLT32);
/** `<asm/elf.h>`: 45 on ppc64le. */
export const R_PPC64_PLT64: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_PLT64);
/** `<asm/elf.h>`: 52 on ppc64le. */
export const R_PPC64_PLTGOT16: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_PLTGOT16,
);
/** `<asm/elf.h>`: 65 on ppc64le. */
export const R_PPC64_PLTGOT16_DS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_PLTGOT16_DS,
);
/** `<asm/elf.h>`: 55 on ppc64le. */
export const R_PPC64_PLTGOT16_HA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_PLTGOT16_HA,
);
/** `<asm/elf.h>`: 54 on ppc64le. */
export const R_PPC64_PLTGOT16_HI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_PLTGOT16_HI,
);
/** `<asm/elf.h>`: 53 on ppc64le. */
export const R_PPC64_PLTGOT16_LO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_PLTGOT16_LO,
);
/** `<asm/elf.h>`: 66 on ppc64le. */
export const R_PPC64_PLTGOT16_LO_DS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_PLTGOT16_LO_DS,
);
/** `<asm/elf.h>`: 28 on ppc64le. */
export const R_PPC64_PLTREL32: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_PLTREL32,
);
/** `<asm/elf.h>`: 46 on ppc64le. */
export const R_PPC64_PLTREL64: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_PLTREL64,
);
/** `<asm/elf.h>`: 11 on ppc64le. */
export const R_PPC64_REL14: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_REL14);
/** `<asm/elf.h>`: 13 on ppc64le. */
export const R_PPC64_REL14_BRNTAKEN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_REL14_BRNTAKEN,
);
/** `<asm/elf.h>`: 12 on ppc64le. */
export const R_PPC64_REL14_BRTAKEN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_REL14_BRTAKEN,
);
/** `<asm/elf.h>`: 249 on ppc64le. */
export const R_PPC64_REL16: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_REL16);
/** `<asm/elf.h>`: 252 on ppc64le. */
export const R_PPC64_REL16_HA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_REL16_HA,
);
/** `<asm/elf.h>`: 251 on ppc64le. */
export const R_PPC64_REL16_HI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_REL16_HI,
);
/** `<asm/elf.h>`: 250 on ppc64le. */
export const R_PPC64_REL16_LO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_REL16_LO,
);
/** `<asm/elf.h>`: 10 on ppc64le. */
export const R_PPC64_REL24: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_REL24);
/** `<asm/elf.h>`: 116 on ppc64le. */
export const R_PPC64_REL24_NOTOC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_REL24_NOTOC,
);
/** `<asm/elf.h>`: 26 on ppc64le. */
export const R_PPC64_REL32: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_REL32);
/** `<asm/elf.h>`: 44 on ppc64le. */
export const R_PPC64_REL64: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_REL64);
/** `<asm/elf.h>`: 22 on ppc64le. */
export const R_PPC64_RELATIVE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_RELATIVE,
);
/** `<asm/elf.h>`: 33 on ppc64le. */
export const R_PPC64_SECTOFF: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_SECTOFF);
/** `<asm/elf.h>`: 61 on ppc64le. */
export const R_PPC64_SECTOFF_DS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_SECTOFF_DS,
);
/** `<asm/elf.h>`: 36 on ppc64le. */
export const R_PPC64_SECTOFF_HA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_SECTOFF_HA,
);
/** `<asm/elf.h>`: 35 on ppc64le. */
export const R_PPC64_SECTOFF_HI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_SECTOFF_HI,
);
/** `<asm/elf.h>`: 34 on ppc64le. */
export const R_PPC64_SECTOFF_LO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_SECTOFF_LO,
);
/** `<asm/elf.h>`: 62 on ppc64le. */
export const R_PPC64_SECTOFF_LO_DS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_SECTOFF_LO_DS,
);
/** `<asm/elf.h>`: 67 on ppc64le. */
export const R_PPC64_TLS: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_TLS);
/** `<asm/elf.h>`: 107 on ppc64le. */
export const R_PPC64_TLSGD: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_TLSGD);
/** `<asm/elf.h>`: 108 on ppc64le. */
export const R_PPC64_TLSLD: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_TLSLD);
/** `<asm/elf.h>`: 51 on ppc64le. */
export const R_PPC64_TOC: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_TOC);
/** `<asm/elf.h>`: 47 on ppc64le. */
export const R_PPC64_TOC16: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_TOC16);
/** `<asm/elf.h>`: 63 on ppc64le. */
export const R_PPC64_TOC16_DS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_TOC16_DS,
);
/** `<asm/elf.h>`: 50 on ppc64le. */
export const R_PPC64_TOC16_HA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_TOC16_HA,
);
/** `<asm/elf.h>`: 49 on ppc64le. */
export const R_PPC64_TOC16_HI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_TOC16_HI,
);
/** `<asm/elf.h>`: 48 on ppc64le. */
export const R_PPC64_TOC16_LO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_TOC16_LO,
);
/** `<asm/elf.h>`: 64 on ppc64le. */
export const R_PPC64_TOC16_LO_DS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_TOC16_LO_DS,
);
/** `<asm/elf.h>`: 109 on ppc64le. */
export const R_PPC64_TOCSAVE: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_TOCSAVE);
/** `<asm/elf.h>`: 69 on ppc64le. */
export const R_PPC64_TPREL16: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_TPREL16);
/** `<asm/elf.h>`: 95 on ppc64le. */
export const R_PPC64_TPREL16_DS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_TPREL16_DS,
);
/** `<asm/elf.h>`: 72 on ppc64le. */
export const R_PPC64_TPREL16_HA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_TPREL16_HA,
);
/** `<asm/elf.h>`: 71 on ppc64le. */
export const R_PPC64_TPREL16_HI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_TPREL16_HI,
);
/** `<asm/elf.h>`: 97 on ppc64le. */
export const R_PPC64_TPREL16_HIGHER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_TPREL16_HIGHER,
);
/** `<asm/elf.h>`: 98 on ppc64le. */
export const R_PPC64_TPREL16_HIGHERA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_TPREL16_HIGHERA,
);
/** `<asm/elf.h>`: 99 on ppc64le. */
export const R_PPC64_TPREL16_HIGHEST: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_TPREL16_HIGHEST,
);
/** `<asm/elf.h>`: 100 on ppc64le. */
export const R_PPC64_TPREL16_HIGHESTA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_TPREL16_HIGHESTA,
);
/** `<asm/elf.h>`: 70 on ppc64le. */
export const R_PPC64_TPREL16_LO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_TPREL16_LO,
);
/** `<asm/elf.h>`: 96 on ppc64le. */
export const R_PPC64_TPREL16_LO_DS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC64_TPREL16_LO_DS,
);
/** `<asm/elf.h>`: 73 on ppc64le. */
export const R_PPC64_TPREL64: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_TPREL64);
/** `<asm/elf.h>`: 25 on ppc64le. */
export const R_PPC64_UADDR16: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_UADDR16);
/** `<asm/elf.h>`: 24 on ppc64le. */
export const R_PPC64_UADDR32: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_UADDR32);
/** `<asm/elf.h>`: 43 on ppc64le. */
export const R_PPC64_UADDR64: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC64_UADDR64);
/** `<asm/elf.h>`: 7 on ppc64le. */
export const R_PPC_ADDR14: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_ADDR14);
/** `<asm/elf.h>`: 9 on ppc64le. */
export const R_PPC_ADDR14_BRNTAKEN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC_ADDR14_BRNTAKEN,
);
/** `<asm/elf.h>`: 8 on ppc64le. */
export const R_PPC_ADDR14_BRTAKEN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC_ADDR14_BRTAKEN,
);
/** `<asm/elf.h>`: 3 on ppc64le. */
export const R_PPC_ADDR16: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_ADDR16);
/** `<asm/elf.h>`: 6 on ppc64le. */
export const R_PPC_ADDR16_HA: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_ADDR16_HA);
/** `<asm/elf.h>`: 5 on ppc64le. */
export const R_PPC_ADDR16_HI: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_ADDR16_HI);
/** `<asm/elf.h>`: 4 on ppc64le. */
export const R_PPC_ADDR16_LO: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_ADDR16_LO);
/** `<asm/elf.h>`: 2 on ppc64le. */
export const R_PPC_ADDR24: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_ADDR24);
/** `<asm/elf.h>`: 1 on ppc64le. */
export const R_PPC_ADDR32: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_ADDR32);
/** `<asm/elf.h>`: 19 on ppc64le. */
export const R_PPC_COPY: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_COPY);
/** `<asm/elf.h>`: 68 on ppc64le. */
export const R_PPC_DTPMOD32: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_DTPMOD32);
/** `<asm/elf.h>`: 74 on ppc64le. */
export const R_PPC_DTPREL16: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_DTPREL16);
/** `<asm/elf.h>`: 77 on ppc64le. */
export const R_PPC_DTPREL16_HA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC_DTPREL16_HA,
);
/** `<asm/elf.h>`: 76 on ppc64le. */
export const R_PPC_DTPREL16_HI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC_DTPREL16_HI,
);
/** `<asm/elf.h>`: 75 on ppc64le. */
export const R_PPC_DTPREL16_LO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC_DTPREL16_LO,
);
/** `<asm/elf.h>`: 78 on ppc64le. */
export const R_PPC_DTPREL32: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_DTPREL32);
/** `<asm/elf.h>`: 20 on ppc64le. */
export const R_PPC_GLOB_DAT: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_GLOB_DAT);
/** `<asm/elf.h>`: 14 on ppc64le. */
export const R_PPC_GOT16: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_GOT16);
/** `<asm/elf.h>`: 17 on ppc64le. */
export const R_PPC_GOT16_HA: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_GOT16_HA);
/** `<asm/elf.h>`: 16 on ppc64le. */
export const R_PPC_GOT16_HI: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_GOT16_HI);
/** `<asm/elf.h>`: 15 on ppc64le. */
export const R_PPC_GOT16_LO: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_GOT16_LO);
/** `<asm/elf.h>`: 91 on ppc64le. */
export const R_PPC_GOT_DTPREL16: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC_GOT_DTPREL16,
);
/** `<asm/elf.h>`: 94 on ppc64le. */
export const R_PPC_GOT_DTPREL16_HA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC_GOT_DTPREL16_HA,
);
/** `<asm/elf.h>`: 93 on ppc64le. */
export const R_PPC_GOT_DTPREL16_HI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC_GOT_DTPREL16_HI,
);
/** `<asm/elf.h>`: 92 on ppc64le. */
export const R_PPC_GOT_DTPREL16_LO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC_GOT_DTPREL16_LO,
);
/** `<asm/elf.h>`: 79 on ppc64le. */
export const R_PPC_GOT_TLSGD16: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC_GOT_TLSGD16,
);
/** `<asm/elf.h>`: 82 on ppc64le. */
export const R_PPC_GOT_TLSGD16_HA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC_GOT_TLSGD16_HA,
);
/** `<asm/elf.h>`: 81 on ppc64le. */
export const R_PPC_GOT_TLSGD16_HI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC_GOT_TLSGD16_HI,
);
/** `<asm/elf.h>`: 80 on ppc64le. */
export const R_PPC_GOT_TLSGD16_LO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC_GOT_TLSGD16_LO,
);
/** `<asm/elf.h>`: 83 on ppc64le. */
export const R_PPC_GOT_TLSLD16: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC_GOT_TLSLD16,
);
/** `<asm/elf.h>`: 86 on ppc64le. */
export const R_PPC_GOT_TLSLD16_HA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC_GOT_TLSLD16_HA,
);
/** `<asm/elf.h>`: 85 on ppc64le. */
export const R_PPC_GOT_TLSLD16_HI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC_GOT_TLSLD16_HI,
);
/** `<asm/elf.h>`: 84 on ppc64le. */
export const R_PPC_GOT_TLSLD16_LO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC_GOT_TLSLD16_LO,
);
/** `<asm/elf.h>`: 87 on ppc64le. */
export const R_PPC_GOT_TPREL16: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC_GOT_TPREL16,
);
/** `<asm/elf.h>`: 90 on ppc64le. */
export const R_PPC_GOT_TPREL16_HA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC_GOT_TPREL16_HA,
);
/** `<asm/elf.h>`: 89 on ppc64le. */
export const R_PPC_GOT_TPREL16_HI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC_GOT_TPREL16_HI,
);
/** `<asm/elf.h>`: 88 on ppc64le. */
export const R_PPC_GOT_TPREL16_LO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC_GOT_TPREL16_LO,
);
/** `<asm/elf.h>`: 21 on ppc64le. */
export const R_PPC_JMP_SLOT: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_JMP_SLOT);
/** `<asm/elf.h>`: 23 on ppc64le. */
export const R_PPC_LOCAL24PC: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_LOCAL24PC);
/** `<asm/elf.h>`: 0 on ppc64le. */
export const R_PPC_NONE: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_NONE);
/** `<asm/elf.h>`: 95 on ppc64le. */
export const R_PPC_NUM: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_NUM);
/** `<asm/elf.h>`: 31 on ppc64le. */
export const R_PPC_PLT16_HA: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_PLT16_HA);
/** `<asm/elf.h>`: 30 on ppc64le. */
export const R_PPC_PLT16_HI: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_PLT16_HI);
/** `<asm/elf.h>`: 29 on ppc64le. */
export const R_PPC_PLT16_LO: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_PLT16_LO);
/** `<asm/elf.h>`: 27 on ppc64le. */
export const R_PPC_PLT32: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_PLT32);
/** `<asm/elf.h>`: 18 on ppc64le. */
export const R_PPC_PLTREL24: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_PLTREL24);
/** `<asm/elf.h>`: 28 on ppc64le. */
export const R_PPC_PLTREL32: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_PLTREL32);
/** `<asm/elf.h>`: 11 on ppc64le. */
export const R_PPC_REL14: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_REL14);
/** `<asm/elf.h>`: 13 on ppc64le. */
export const R_PPC_REL14_BRNTAKEN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC_REL14_BRNTAKEN,
);
/** `<asm/elf.h>`: 12 on ppc64le. */
export const R_PPC_REL14_BRTAKEN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC_REL14_BRTAKEN,
);
/** `<asm/elf.h>`: 10 on ppc64le. */
export const R_PPC_REL24: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_REL24);
/** `<asm/elf.h>`: 26 on ppc64le. */
export const R_PPC_REL32: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_REL32);
/** `<asm/elf.h>`: 22 on ppc64le. */
export const R_PPC_RELATIVE: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_RELATIVE);
/** `<asm/elf.h>`: 32 on ppc64le. */
export const R_PPC_SDAREL16: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_SDAREL16);
/** `<asm/elf.h>`: 33 on ppc64le. */
export const R_PPC_SECTOFF: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_SECTOFF);
/** `<asm/elf.h>`: 36 on ppc64le. */
export const R_PPC_SECTOFF_HA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC_SECTOFF_HA,
);
/** `<asm/elf.h>`: 35 on ppc64le. */
export const R_PPC_SECTOFF_HI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC_SECTOFF_HI,
);
/** `<asm/elf.h>`: 34 on ppc64le. */
export const R_PPC_SECTOFF_LO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC_SECTOFF_LO,
);
/** `<asm/elf.h>`: 67 on ppc64le. */
export const R_PPC_TLS: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_TLS);
/** `<asm/elf.h>`: 69 on ppc64le. */
export const R_PPC_TPREL16: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_TPREL16);
/** `<asm/elf.h>`: 72 on ppc64le. */
export const R_PPC_TPREL16_HA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC_TPREL16_HA,
);
/** `<asm/elf.h>`: 71 on ppc64le. */
export const R_PPC_TPREL16_HI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC_TPREL16_HI,
);
/** `<asm/elf.h>`: 70 on ppc64le. */
export const R_PPC_TPREL16_LO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.R_PPC_TPREL16_LO,
);
/** `<asm/elf.h>`: 73 on ppc64le. */
export const R_PPC_TPREL32: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_TPREL32);
/** `<asm/elf.h>`: 25 on ppc64le. */
export const R_PPC_UADDR16: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_UADDR16);
/** `<asm/elf.h>`: 24 on ppc64le. */
export const R_PPC_UADDR32: number | undefined = /* @__PURE__ */ hereOf(perArch.R_PPC_UADDR32);
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
export type elf_greg_t = number;
export type elf_greg_t32 = number;
export type elf_greg_t64 = number;
export type elf_vrreg_t = asm_types_h.struct.__vector128;
export const elf_vrreg_t: typeof asm_types_h.struct.__vector128 = asm_types_h.struct.__vector128;
