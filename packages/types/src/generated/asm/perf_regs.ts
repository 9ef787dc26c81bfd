// Generated from Linux 7.3.4 <asm/perf_regs.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese, type PerArch } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly PERF_REG_EXTENDED_MASK: PerArch<
    18446744069414584320n,
    18446744069414584320n,
    undefined,
    undefined,
    70368744177664n
  >;
} & OnlyOnThese<
  'aarch64',
  {
    PERF_REG_ARM64_EXTENDED_MAX: 47;
    PERF_REG_ARM64_LR: 30;
    PERF_REG_ARM64_MAX: 33;
    PERF_REG_ARM64_PC: 32;
    PERF_REG_ARM64_SP: 31;
    PERF_REG_ARM64_VG: 46;
    PERF_REG_ARM64_X0: 0;
    PERF_REG_ARM64_X1: 1;
    PERF_REG_ARM64_X10: 10;
    PERF_REG_ARM64_X11: 11;
    PERF_REG_ARM64_X12: 12;
    PERF_REG_ARM64_X13: 13;
    PERF_REG_ARM64_X14: 14;
    PERF_REG_ARM64_X15: 15;
    PERF_REG_ARM64_X16: 16;
    PERF_REG_ARM64_X17: 17;
    PERF_REG_ARM64_X18: 18;
    PERF_REG_ARM64_X19: 19;
    PERF_REG_ARM64_X2: 2;
    PERF_REG_ARM64_X20: 20;
    PERF_REG_ARM64_X21: 21;
    PERF_REG_ARM64_X22: 22;
    PERF_REG_ARM64_X23: 23;
    PERF_REG_ARM64_X24: 24;
    PERF_REG_ARM64_X25: 25;
    PERF_REG_ARM64_X26: 26;
    PERF_REG_ARM64_X27: 27;
    PERF_REG_ARM64_X28: 28;
    PERF_REG_ARM64_X29: 29;
    PERF_REG_ARM64_X3: 3;
    PERF_REG_ARM64_X4: 4;
    PERF_REG_ARM64_X5: 5;
    PERF_REG_ARM64_X6: 6;
    PERF_REG_ARM64_X7: 7;
    PERF_REG_ARM64_X8: 8;
    PERF_REG_ARM64_X9: 9;
  }
> &
  OnlyOnThese<
    'arm',
    {
      PERF_REG_ARM_FP: 11;
      PERF_REG_ARM_IP: 12;
      PERF_REG_ARM_LR: 14;
      PERF_REG_ARM_MAX: 16;
      PERF_REG_ARM_PC: 15;
      PERF_REG_ARM_R0: 0;
      PERF_REG_ARM_R1: 1;
      PERF_REG_ARM_R10: 10;
      PERF_REG_ARM_R2: 2;
      PERF_REG_ARM_R3: 3;
      PERF_REG_ARM_R4: 4;
      PERF_REG_ARM_R5: 5;
      PERF_REG_ARM_R6: 6;
      PERF_REG_ARM_R7: 7;
      PERF_REG_ARM_R8: 8;
      PERF_REG_ARM_R9: 9;
      PERF_REG_ARM_SP: 13;
    }
  > &
  OnlyOnThese<
    'ppc64le',
    {
      PERF_REG_EXTENDED_MAX: 59;
      PERF_REG_PMU_MASK: 35184372088831;
      PERF_REG_PMU_MASK_300: 574455243094360064n;
      PERF_REG_PMU_MASK_31: 576425567931334656n;
      PERF_REG_POWERPC_CCR: 38;
      PERF_REG_POWERPC_CTR: 35;
      PERF_REG_POWERPC_DAR: 41;
      PERF_REG_POWERPC_DSISR: 42;
      PERF_REG_POWERPC_LINK: 36;
      PERF_REG_POWERPC_MAX: 45;
      PERF_REG_POWERPC_MMCR0: 45;
      PERF_REG_POWERPC_MMCR1: 46;
      PERF_REG_POWERPC_MMCR2: 47;
      PERF_REG_POWERPC_MMCR3: 48;
      PERF_REG_POWERPC_MMCRA: 44;
      PERF_REG_POWERPC_MSR: 33;
      PERF_REG_POWERPC_NIP: 32;
      PERF_REG_POWERPC_ORIG_R3: 34;
      PERF_REG_POWERPC_PMC1: 51;
      PERF_REG_POWERPC_PMC2: 52;
      PERF_REG_POWERPC_PMC3: 53;
      PERF_REG_POWERPC_PMC4: 54;
      PERF_REG_POWERPC_PMC5: 55;
      PERF_REG_POWERPC_PMC6: 56;
      PERF_REG_POWERPC_R0: 0;
      PERF_REG_POWERPC_R1: 1;
      PERF_REG_POWERPC_R10: 10;
      PERF_REG_POWERPC_R11: 11;
      PERF_REG_POWERPC_R12: 12;
      PERF_REG_POWERPC_R13: 13;
      PERF_REG_POWERPC_R14: 14;
      PERF_REG_POWERPC_R15: 15;
      PERF_REG_POWERPC_R16: 16;
      PERF_REG_POWERPC_R17: 17;
      PERF_REG_POWERPC_R18: 18;
      PERF_REG_POWERPC_R19: 19;
      PERF_REG_POWERPC_R2: 2;
      PERF_REG_POWERPC_R20: 20;
      PERF_REG_POWERPC_R21: 21;
      PERF_REG_POWERPC_R22: 22;
      PERF_REG_POWERPC_R23: 23;
      PERF_REG_POWERPC_R24: 24;
      PERF_REG_POWERPC_R25: 25;
      PERF_REG_POWERPC_R26: 26;
      PERF_REG_POWERPC_R27: 27;
      PERF_REG_POWERPC_R28: 28;
      PERF_REG_POWERPC_R29: 29;
      PERF_REG_POWERPC_R3: 3;
      PERF_REG_POWERPC_R30: 30;
      PERF_REG_POWERPC_R31: 31;
      PERF_REG_POWERPC_R4: 4;
      PERF_REG_POWERPC_R5: 5;
      PERF_REG_POWERPC_R6: 6;
      PERF_REG_POWERPC_R7: 7;
      PERF_REG_POWERPC_R8: 8;
      PERF_REG_POWERPC_R9: 9;
      PERF_REG_POWERPC_SDAR: 57;
      PERF_REG_POWERPC_SIAR: 58;
      PERF_REG_POWERPC_SIER: 43;
      PERF_REG_POWERPC_SIER2: 49;
      PERF_REG_POWERPC_SIER3: 50;
      PERF_REG_POWERPC_SOFTE: 39;
      PERF_REG_POWERPC_TRAP: 40;
      PERF_REG_POWERPC_XER: 37;
    }
  > &
  OnlyOnThese<
    'loongarch64',
    {
      PERF_REG_LOONGARCH_MAX: 32;
      PERF_REG_LOONGARCH_PC: 0;
      PERF_REG_LOONGARCH_R1: 1;
      PERF_REG_LOONGARCH_R10: 10;
      PERF_REG_LOONGARCH_R11: 11;
      PERF_REG_LOONGARCH_R12: 12;
      PERF_REG_LOONGARCH_R13: 13;
      PERF_REG_LOONGARCH_R14: 14;
      PERF_REG_LOONGARCH_R15: 15;
      PERF_REG_LOONGARCH_R16: 16;
      PERF_REG_LOONGARCH_R17: 17;
      PERF_REG_LOONGARCH_R18: 18;
      PERF_REG_LOONGARCH_R19: 19;
      PERF_REG_LOONGARCH_R2: 2;
      PERF_REG_LOONGARCH_R20: 20;
      PERF_REG_LOONGARCH_R21: 21;
      PERF_REG_LOONGARCH_R22: 22;
      PERF_REG_LOONGARCH_R23: 23;
      PERF_REG_LOONGARCH_R24: 24;
      PERF_REG_LOONGARCH_R25: 25;
      PERF_REG_LOONGARCH_R26: 26;
      PERF_REG_LOONGARCH_R27: 27;
      PERF_REG_LOONGARCH_R28: 28;
      PERF_REG_LOONGARCH_R29: 29;
      PERF_REG_LOONGARCH_R3: 3;
      PERF_REG_LOONGARCH_R30: 30;
      PERF_REG_LOONGARCH_R31: 31;
      PERF_REG_LOONGARCH_R4: 4;
      PERF_REG_LOONGARCH_R5: 5;
      PERF_REG_LOONGARCH_R6: 6;
      PERF_REG_LOONGARCH_R7: 7;
      PERF_REG_LOONGARCH_R8: 8;
      PERF_REG_LOONGARCH_R9: 9;
    }
  > &
  OnlyOnThese<
    'riscv64',
    {
      PERF_REG_RISCV_A0: 10;
      PERF_REG_RISCV_A1: 11;
      PERF_REG_RISCV_A2: 12;
      PERF_REG_RISCV_A3: 13;
      PERF_REG_RISCV_A4: 14;
      PERF_REG_RISCV_A5: 15;
      PERF_REG_RISCV_A6: 16;
      PERF_REG_RISCV_A7: 17;
      PERF_REG_RISCV_GP: 3;
      PERF_REG_RISCV_MAX: 32;
      PERF_REG_RISCV_PC: 0;
      PERF_REG_RISCV_RA: 1;
      PERF_REG_RISCV_S0: 8;
      PERF_REG_RISCV_S1: 9;
      PERF_REG_RISCV_S10: 26;
      PERF_REG_RISCV_S11: 27;
      PERF_REG_RISCV_S2: 18;
      PERF_REG_RISCV_S3: 19;
      PERF_REG_RISCV_S4: 20;
      PERF_REG_RISCV_S5: 21;
      PERF_REG_RISCV_S6: 22;
      PERF_REG_RISCV_S7: 23;
      PERF_REG_RISCV_S8: 24;
      PERF_REG_RISCV_S9: 25;
      PERF_REG_RISCV_SP: 2;
      PERF_REG_RISCV_T0: 5;
      PERF_REG_RISCV_T1: 6;
      PERF_REG_RISCV_T2: 7;
      PERF_REG_RISCV_T3: 28;
      PERF_REG_RISCV_T4: 29;
      PERF_REG_RISCV_T5: 30;
      PERF_REG_RISCV_T6: 31;
      PERF_REG_RISCV_TP: 4;
    }
  > &
  OnlyOnThese<
    's390x',
    {
      PERF_REG_S390_FP0: 16;
      PERF_REG_S390_FP1: 17;
      PERF_REG_S390_FP10: 26;
      PERF_REG_S390_FP11: 27;
      PERF_REG_S390_FP12: 28;
      PERF_REG_S390_FP13: 29;
      PERF_REG_S390_FP14: 30;
      PERF_REG_S390_FP15: 31;
      PERF_REG_S390_FP2: 18;
      PERF_REG_S390_FP3: 19;
      PERF_REG_S390_FP4: 20;
      PERF_REG_S390_FP5: 21;
      PERF_REG_S390_FP6: 22;
      PERF_REG_S390_FP7: 23;
      PERF_REG_S390_FP8: 24;
      PERF_REG_S390_FP9: 25;
      PERF_REG_S390_MASK: 32;
      PERF_REG_S390_MAX: 34;
      PERF_REG_S390_PC: 33;
      PERF_REG_S390_R0: 0;
      PERF_REG_S390_R1: 1;
      PERF_REG_S390_R10: 10;
      PERF_REG_S390_R11: 11;
      PERF_REG_S390_R12: 12;
      PERF_REG_S390_R13: 13;
      PERF_REG_S390_R14: 14;
      PERF_REG_S390_R15: 15;
      PERF_REG_S390_R2: 2;
      PERF_REG_S390_R3: 3;
      PERF_REG_S390_R4: 4;
      PERF_REG_S390_R5: 5;
      PERF_REG_S390_R6: 6;
      PERF_REG_S390_R7: 7;
      PERF_REG_S390_R8: 8;
      PERF_REG_S390_R9: 9;
    }
  > &
  OnlyOnThese<
    'x86_64' | 'x86',
    {
      PERF_REG_X86_32_MAX: 16;
      PERF_REG_X86_64_MAX: 24;
      PERF_REG_X86_AX: 0;
      PERF_REG_X86_BP: 6;
      PERF_REG_X86_BX: 1;
      PERF_REG_X86_CS: 10;
      PERF_REG_X86_CX: 2;
      PERF_REG_X86_DI: 5;
      PERF_REG_X86_DS: 12;
      PERF_REG_X86_DX: 3;
      PERF_REG_X86_ES: 13;
      PERF_REG_X86_FLAGS: 9;
      PERF_REG_X86_FS: 14;
      PERF_REG_X86_GS: 15;
      PERF_REG_X86_IP: 8;
      PERF_REG_X86_R10: 18;
      PERF_REG_X86_R11: 19;
      PERF_REG_X86_R12: 20;
      PERF_REG_X86_R13: 21;
      PERF_REG_X86_R14: 22;
      PERF_REG_X86_R15: 23;
      PERF_REG_X86_R8: 16;
      PERF_REG_X86_R9: 17;
      PERF_REG_X86_SI: 4;
      PERF_REG_X86_SP: 7;
      PERF_REG_X86_SS: 11;
      PERF_REG_X86_XMM0: 32;
      PERF_REG_X86_XMM1: 34;
      PERF_REG_X86_XMM10: 52;
      PERF_REG_X86_XMM11: 54;
      PERF_REG_X86_XMM12: 56;
      PERF_REG_X86_XMM13: 58;
      PERF_REG_X86_XMM14: 60;
      PERF_REG_X86_XMM15: 62;
      PERF_REG_X86_XMM2: 36;
      PERF_REG_X86_XMM3: 38;
      PERF_REG_X86_XMM4: 40;
      PERF_REG_X86_XMM5: 42;
      PERF_REG_X86_XMM6: 44;
      PERF_REG_X86_XMM7: 46;
      PERF_REG_X86_XMM8: 48;
      PERF_REG_X86_XMM9: 50;
      PERF_REG_X86_XMM_MAX: 64;
    }
  > = /* @__PURE__ */ perArchOf(
  {
    PERF_REG_EXTENDED_MASK: [
      18446744069414584320n,
      18446744069414584320n,
      undefined,
      undefined,
      70368744177664n,
    ],
  },
  {},
  {
    aarch64: {
      PERF_REG_ARM64_EXTENDED_MAX: 47,
      PERF_REG_ARM64_LR: 30,
      PERF_REG_ARM64_MAX: 33,
      PERF_REG_ARM64_PC: 32,
      PERF_REG_ARM64_SP: 31,
      PERF_REG_ARM64_VG: 46,
      PERF_REG_ARM64_X0: 0,
      PERF_REG_ARM64_X1: 1,
      PERF_REG_ARM64_X10: 10,
      PERF_REG_ARM64_X11: 11,
      PERF_REG_ARM64_X12: 12,
      PERF_REG_ARM64_X13: 13,
      PERF_REG_ARM64_X14: 14,
      PERF_REG_ARM64_X15: 15,
      PERF_REG_ARM64_X16: 16,
      PERF_REG_ARM64_X17: 17,
      PERF_REG_ARM64_X18: 18,
      PERF_REG_ARM64_X19: 19,
      PERF_REG_ARM64_X2: 2,
      PERF_REG_ARM64_X20: 20,
      PERF_REG_ARM64_X21: 21,
      PERF_REG_ARM64_X22: 22,
      PERF_REG_ARM64_X23: 23,
      PERF_REG_ARM64_X24: 24,
      PERF_REG_ARM64_X25: 25,
      PERF_REG_ARM64_X26: 26,
      PERF_REG_ARM64_X27: 27,
      PERF_REG_ARM64_X28: 28,
      PERF_REG_ARM64_X29: 29,
      PERF_REG_ARM64_X3: 3,
      PERF_REG_ARM64_X4: 4,
      PERF_REG_ARM64_X5: 5,
      PERF_REG_ARM64_X6: 6,
      PERF_REG_ARM64_X7: 7,
      PERF_REG_ARM64_X8: 8,
      PERF_REG_ARM64_X9: 9,
    },
    arm: {
      PERF_REG_ARM_FP: 11,
      PERF_REG_ARM_IP: 12,
      PERF_REG_ARM_LR: 14,
      PERF_REG_ARM_MAX: 16,
      PERF_REG_ARM_PC: 15,
      PERF_REG_ARM_R0: 0,
      PERF_REG_ARM_R1: 1,
      PERF_REG_ARM_R10: 10,
      PERF_REG_ARM_R2: 2,
      PERF_REG_ARM_R3: 3,
      PERF_REG_ARM_R4: 4,
      PERF_REG_ARM_R5: 5,
      PERF_REG_ARM_R6: 6,
      PERF_REG_ARM_R7: 7,
      PERF_REG_ARM_R8: 8,
      PERF_REG_ARM_R9: 9,
      PERF_REG_ARM_SP: 13,
    },
    ppc64le: {
      PERF_REG_EXTENDED_MAX: 59,
      PERF_REG_PMU_MASK: 35184372088831,
      PERF_REG_PMU_MASK_300: 574455243094360064n,
      PERF_REG_PMU_MASK_31: 576425567931334656n,
      PERF_REG_POWERPC_CCR: 38,
      PERF_REG_POWERPC_CTR: 35,
      PERF_REG_POWERPC_DAR: 41,
      PERF_REG_POWERPC_DSISR: 42,
      PERF_REG_POWERPC_LINK: 36,
      PERF_REG_POWERPC_MAX: 45,
      PERF_REG_POWERPC_MMCR0: 45,
      PERF_REG_POWERPC_MMCR1: 46,
      PERF_REG_POWERPC_MMCR2: 47,
      PERF_REG_POWERPC_MMCR3: 48,
      PERF_REG_POWERPC_MMCRA: 44,
      PERF_REG_POWERPC_MSR: 33,
      PERF_REG_POWERPC_NIP: 32,
      PERF_REG_POWERPC_ORIG_R3: 34,
      PERF_REG_POWERPC_PMC1: 51,
      PERF_REG_POWERPC_PMC2: 52,
      PERF_REG_POWERPC_PMC3: 53,
      PERF_REG_POWERPC_PMC4: 54,
      PERF_REG_POWERPC_PMC5: 55,
      PERF_REG_POWERPC_PMC6: 56,
      PERF_REG_POWERPC_R0: 0,
      PERF_REG_POWERPC_R1: 1,
      PERF_REG_POWERPC_R10: 10,
      PERF_REG_POWERPC_R11: 11,
      PERF_REG_POWERPC_R12: 12,
      PERF_REG_POWERPC_R13: 13,
      PERF_REG_POWERPC_R14: 14,
      PERF_REG_POWERPC_R15: 15,
      PERF_REG_POWERPC_R16: 16,
      PERF_REG_POWERPC_R17: 17,
      PERF_REG_POWERPC_R18: 18,
      PERF_REG_POWERPC_R19: 19,
      PERF_REG_POWERPC_R2: 2,
      PERF_REG_POWERPC_R20: 20,
      PERF_REG_POWERPC_R21: 21,
      PERF_REG_POWERPC_R22: 22,
      PERF_REG_POWERPC_R23: 23,
      PERF_REG_POWERPC_R24: 24,
      PERF_REG_POWERPC_R25: 25,
      PERF_REG_POWERPC_R26: 26,
      PERF_REG_POWERPC_R27: 27,
      PERF_REG_POWERPC_R28: 28,
      PERF_REG_POWERPC_R29: 29,
      PERF_REG_POWERPC_R3: 3,
      PERF_REG_POWERPC_R30: 30,
      PERF_REG_POWERPC_R31: 31,
      PERF_REG_POWERPC_R4: 4,
      PERF_REG_POWERPC_R5: 5,
      PERF_REG_POWERPC_R6: 6,
      PERF_REG_POWERPC_R7: 7,
      PERF_REG_POWERPC_R8: 8,
      PERF_REG_POWERPC_R9: 9,
      PERF_REG_POWERPC_SDAR: 57,
      PERF_REG_POWERPC_SIAR: 58,
      PERF_REG_POWERPC_SIER: 43,
      PERF_REG_POWERPC_SIER2: 49,
      PERF_REG_POWERPC_SIER3: 50,
      PERF_REG_POWERPC_SOFTE: 39,
      PERF_REG_POWERPC_TRAP: 40,
      PERF_REG_POWERPC_XER: 37,
    },
    loongarch64: {
      PERF_REG_LOONGARCH_MAX: 32,
      PERF_REG_LOONGARCH_PC: 0,
      PERF_REG_LOONGARCH_R1: 1,
      PERF_REG_LOONGARCH_R10: 10,
      PERF_REG_LOONGARCH_R11: 11,
      PERF_REG_LOONGARCH_R12: 12,
      PERF_REG_LOONGARCH_R13: 13,
      PERF_REG_LOONGARCH_R14: 14,
      PERF_REG_LOONGARCH_R15: 15,
      PERF_REG_LOONGARCH_R16: 16,
      PERF_REG_LOONGARCH_R17: 17,
      PERF_REG_LOONGARCH_R18: 18,
      PERF_REG_LOONGARCH_R19: 19,
      PERF_REG_LOONGARCH_R2: 2,
      PERF_REG_LOONGARCH_R20: 20,
      PERF_REG_LOONGARCH_R21: 21,
      PERF_REG_LOONGARCH_R22: 22,
      PERF_REG_LOONGARCH_R23: 23,
      PERF_REG_LOONGARCH_R24: 24,
      PERF_REG_LOONGARCH_R25: 25,
      PERF_REG_LOONGARCH_R26: 26,
      PERF_REG_LOONGARCH_R27: 27,
      PERF_REG_LOONGARCH_R28: 28,
      PERF_REG_LOONGARCH_R29: 29,
      PERF_REG_LOONGARCH_R3: 3,
      PERF_REG_LOONGARCH_R30: 30,
      PERF_REG_LOONGARCH_R31: 31,
      PERF_REG_LOONGARCH_R4: 4,
      PERF_REG_LOONGARCH_R5: 5,
      PERF_REG_LOONGARCH_R6: 6,
      PERF_REG_LOONGARCH_R7: 7,
      PERF_REG_LOONGARCH_R8: 8,
      PERF_REG_LOONGARCH_R9: 9,
    },
    riscv64: {
      PERF_REG_RISCV_A0: 10,
      PERF_REG_RISCV_A1: 11,
      PERF_REG_RISCV_A2: 12,
      PERF_REG_RISCV_A3: 13,
      PERF_REG_RISCV_A4: 14,
      PERF_REG_RISCV_A5: 15,
      PERF_REG_RISCV_A6: 16,
      PERF_REG_RISCV_A7: 17,
      PERF_REG_RISCV_GP: 3,
      PERF_REG_RISCV_MAX: 32,
      PERF_REG_RISCV_PC: 0,
      PERF_REG_RISCV_RA: 1,
      PERF_REG_RISCV_S0: 8,
      PERF_REG_RISCV_S1: 9,
      PERF_REG_RISCV_S10: 26,
      PERF_REG_RISCV_S11: 27,
      PERF_REG_RISCV_S2: 18,
      PERF_REG_RISCV_S3: 19,
      PERF_REG_RISCV_S4: 20,
      PERF_REG_RISCV_S5: 21,
      PERF_REG_RISCV_S6: 22,
      PERF_REG_RISCV_S7: 23,
      PERF_REG_RISCV_S8: 24,
      PERF_REG_RISCV_S9: 25,
      PERF_REG_RISCV_SP: 2,
      PERF_REG_RISCV_T0: 5,
      PERF_REG_RISCV_T1: 6,
      PERF_REG_RISCV_T2: 7,
      PERF_REG_RISCV_T3: 28,
      PERF_REG_RISCV_T4: 29,
      PERF_REG_RISCV_T5: 30,
      PERF_REG_RISCV_T6: 31,
      PERF_REG_RISCV_TP: 4,
    },
    s390x: {
      PERF_REG_S390_FP0: 16,
      PERF_REG_S390_FP1: 17,
      PERF_REG_S390_FP10: 26,
      PERF_REG_S390_FP11: 27,
      PERF_REG_S390_FP12: 28,
      PERF_REG_S390_FP13: 29,
      PERF_REG_S390_FP14: 30,
      PERF_REG_S390_FP15: 31,
      PERF_REG_S390_FP2: 18,
      PERF_REG_S390_FP3: 19,
      PERF_REG_S390_FP4: 20,
      PERF_REG_S390_FP5: 21,
      PERF_REG_S390_FP6: 22,
      PERF_REG_S390_FP7: 23,
      PERF_REG_S390_FP8: 24,
      PERF_REG_S390_FP9: 25,
      PERF_REG_S390_MASK: 32,
      PERF_REG_S390_MAX: 34,
      PERF_REG_S390_PC: 33,
      PERF_REG_S390_R0: 0,
      PERF_REG_S390_R1: 1,
      PERF_REG_S390_R10: 10,
      PERF_REG_S390_R11: 11,
      PERF_REG_S390_R12: 12,
      PERF_REG_S390_R13: 13,
      PERF_REG_S390_R14: 14,
      PERF_REG_S390_R15: 15,
      PERF_REG_S390_R2: 2,
      PERF_REG_S390_R3: 3,
      PERF_REG_S390_R4: 4,
      PERF_REG_S390_R5: 5,
      PERF_REG_S390_R6: 6,
      PERF_REG_S390_R7: 7,
      PERF_REG_S390_R8: 8,
      PERF_REG_S390_R9: 9,
    },
    'x86_64 x86': {
      PERF_REG_X86_32_MAX: 16,
      PERF_REG_X86_64_MAX: 24,
      PERF_REG_X86_AX: 0,
      PERF_REG_X86_BP: 6,
      PERF_REG_X86_BX: 1,
      PERF_REG_X86_CS: 10,
      PERF_REG_X86_CX: 2,
      PERF_REG_X86_DI: 5,
      PERF_REG_X86_DS: 12,
      PERF_REG_X86_DX: 3,
      PERF_REG_X86_ES: 13,
      PERF_REG_X86_FLAGS: 9,
      PERF_REG_X86_FS: 14,
      PERF_REG_X86_GS: 15,
      PERF_REG_X86_IP: 8,
      PERF_REG_X86_R10: 18,
      PERF_REG_X86_R11: 19,
      PERF_REG_X86_R12: 20,
      PERF_REG_X86_R13: 21,
      PERF_REG_X86_R14: 22,
      PERF_REG_X86_R15: 23,
      PERF_REG_X86_R8: 16,
      PERF_REG_X86_R9: 17,
      PERF_REG_X86_SI: 4,
      PERF_REG_X86_SP: 7,
      PERF_REG_X86_SS: 11,
      PERF_REG_X86_XMM0: 32,
      PERF_REG_X86_XMM1: 34,
      PERF_REG_X86_XMM10: 52,
      PERF_REG_X86_XMM11: 54,
      PERF_REG_X86_XMM12: 56,
      PERF_REG_X86_XMM13: 58,
      PERF_REG_X86_XMM14: 60,
      PERF_REG_X86_XMM15: 62,
      PERF_REG_X86_XMM2: 36,
      PERF_REG_X86_XMM3: 38,
      PERF_REG_X86_XMM4: 40,
      PERF_REG_X86_XMM5: 42,
      PERF_REG_X86_XMM6: 44,
      PERF_REG_X86_XMM7: 46,
      PERF_REG_X86_XMM8: 48,
      PERF_REG_X86_XMM9: 50,
      PERF_REG_X86_XMM_MAX: 64,
    },
  },
);

/** `<asm/perf_regs.h>`: 47 on aarch64. */
export const PERF_REG_ARM64_EXTENDED_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_EXTENDED_MAX,
);
/** `<asm/perf_regs.h>`: 30 on aarch64. */
export const PERF_REG_ARM64_LR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_LR,
);
/** `<asm/perf_regs.h>`: 33 on aarch64. */
export const PERF_REG_ARM64_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_MAX,
);
/** `<asm/perf_regs.h>`: 32 on aarch64. */
export const PERF_REG_ARM64_PC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_PC,
);
/** `<asm/perf_regs.h>`: 31 on aarch64. */
export const PERF_REG_ARM64_SP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_SP,
);
/** `<asm/perf_regs.h>`: 46 on aarch64. */
export const PERF_REG_ARM64_VG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_VG,
);
/** `<asm/perf_regs.h>`: 0 on aarch64. */
export const PERF_REG_ARM64_X0: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X0,
);
/** `<asm/perf_regs.h>`: 1 on aarch64. */
export const PERF_REG_ARM64_X1: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X1,
);
/** `<asm/perf_regs.h>`: 10 on aarch64. */
export const PERF_REG_ARM64_X10: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X10,
);
/** `<asm/perf_regs.h>`: 11 on aarch64. */
export const PERF_REG_ARM64_X11: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X11,
);
/** `<asm/perf_regs.h>`: 12 on aarch64. */
export const PERF_REG_ARM64_X12: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X12,
);
/** `<asm/perf_regs.h>`: 13 on aarch64. */
export const PERF_REG_ARM64_X13: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X13,
);
/** `<asm/perf_regs.h>`: 14 on aarch64. */
export const PERF_REG_ARM64_X14: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X14,
);
/** `<asm/perf_regs.h>`: 15 on aarch64. */
export const PERF_REG_ARM64_X15: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X15,
);
/** `<asm/perf_regs.h>`: 16 on aarch64. */
export const PERF_REG_ARM64_X16: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X16,
);
/** `<asm/perf_regs.h>`: 17 on aarch64. */
export const PERF_REG_ARM64_X17: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X17,
);
/** `<asm/perf_regs.h>`: 18 on aarch64. */
export const PERF_REG_ARM64_X18: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X18,
);
/** `<asm/perf_regs.h>`: 19 on aarch64. */
export const PERF_REG_ARM64_X19: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X19,
);
/** `<asm/perf_regs.h>`: 2 on aarch64. */
export const PERF_REG_ARM64_X2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X2,
);
/** `<asm/perf_regs.h>`: 20 on aarch64. */
export const PERF_REG_ARM64_X20: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X20,
);
/** `<asm/perf_regs.h>`: 21 on aarch64. */
export const PERF_REG_ARM64_X21: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X21,
);
/** `<asm/perf_regs.h>`: 22 on aarch64. */
export const PERF_REG_ARM64_X22: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X22,
);
/** `<asm/perf_regs.h>`: 23 on aarch64. */
export const PERF_REG_ARM64_X23: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X23,
);
/** `<asm/perf_regs.h>`: 24 on aarch64. */
export const PERF_REG_ARM64_X24: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X24,
);
/** `<asm/perf_regs.h>`: 25 on aarch64. */
export const PERF_REG_ARM64_X25: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X25,
);
/** `<asm/perf_regs.h>`: 26 on aarch64. */
export const PERF_REG_ARM64_X26: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X26,
);
/** `<asm/perf_regs.h>`: 27 on aarch64. */
export const PERF_REG_ARM64_X27: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X27,
);
/** `<asm/perf_regs.h>`: 28 on aarch64. */
export const PERF_REG_ARM64_X28: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X28,
);
/** `<asm/perf_regs.h>`: 29 on aarch64. */
export const PERF_REG_ARM64_X29: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X29,
);
/** `<asm/perf_regs.h>`: 3 on aarch64. */
export const PERF_REG_ARM64_X3: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X3,
);
/** `<asm/perf_regs.h>`: 4 on aarch64. */
export const PERF_REG_ARM64_X4: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X4,
);
/** `<asm/perf_regs.h>`: 5 on aarch64. */
export const PERF_REG_ARM64_X5: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X5,
);
/** `<asm/perf_regs.h>`: 6 on aarch64. */
export const PERF_REG_ARM64_X6: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X6,
);
/** `<asm/perf_regs.h>`: 7 on aarch64. */
export const PERF_REG_ARM64_X7: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X7,
);
/** `<asm/perf_regs.h>`: 8 on aarch64. */
export const PERF_REG_ARM64_X8: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X8,
);
/** `<asm/perf_regs.h>`: 9 on aarch64. */
export const PERF_REG_ARM64_X9: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM64_X9,
);
/** `<asm/perf_regs.h>`: 11 on arm. */
export const PERF_REG_ARM_FP: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_ARM_FP);
/** `<asm/perf_regs.h>`: 12 on arm. */
export const PERF_REG_ARM_IP: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_ARM_IP);
/** `<asm/perf_regs.h>`: 14 on arm. */
export const PERF_REG_ARM_LR: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_ARM_LR);
/** `<asm/perf_regs.h>`: 16 on arm. */
export const PERF_REG_ARM_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM_MAX,
);
/** `<asm/perf_regs.h>`: 15 on arm. */
export const PERF_REG_ARM_PC: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_ARM_PC);
/** `<asm/perf_regs.h>`: 0 on arm. */
export const PERF_REG_ARM_R0: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_ARM_R0);
/** `<asm/perf_regs.h>`: 1 on arm. */
export const PERF_REG_ARM_R1: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_ARM_R1);
/** `<asm/perf_regs.h>`: 10 on arm. */
export const PERF_REG_ARM_R10: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_ARM_R10,
);
/** `<asm/perf_regs.h>`: 2 on arm. */
export const PERF_REG_ARM_R2: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_ARM_R2);
/** `<asm/perf_regs.h>`: 3 on arm. */
export const PERF_REG_ARM_R3: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_ARM_R3);
/** `<asm/perf_regs.h>`: 4 on arm. */
export const PERF_REG_ARM_R4: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_ARM_R4);
/** `<asm/perf_regs.h>`: 5 on arm. */
export const PERF_REG_ARM_R5: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_ARM_R5);
/** `<asm/perf_regs.h>`: 6 on arm. */
export const PERF_REG_ARM_R6: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_ARM_R6);
/** `<asm/perf_regs.h>`: 7 on arm. */
export const PERF_REG_ARM_R7: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_ARM_R7);
/** `<asm/perf_regs.h>`: 8 on arm. */
export const PERF_REG_ARM_R8: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_ARM_R8);
/** `<asm/perf_regs.h>`: 9 on arm. */
export const PERF_REG_ARM_R9: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_ARM_R9);
/** `<asm/perf_regs.h>`: 13 on arm. */
export const PERF_REG_ARM_SP: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_ARM_SP);
/** `<asm/perf_regs.h>`: 18446744069414584320n on x86_64, x86; 70368744177664n on aarch64. */
export const PERF_REG_EXTENDED_MASK: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_EXTENDED_MASK,
);
/** `<asm/perf_regs.h>`: 59 on ppc64le. */
export const PERF_REG_EXTENDED_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_EXTENDED_MAX,
);
/** `<asm/perf_regs.h>`: 32 on loongarch64. */
export const PERF_REG_LOONGARCH_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_MAX,
);
/** `<asm/perf_regs.h>`: 0 on loongarch64. */
export const PERF_REG_LOONGARCH_PC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_PC,
);
/** `<asm/perf_regs.h>`: 1 on loongarch64. */
export const PERF_REG_LOONGARCH_R1: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R1,
);
/** `<asm/perf_regs.h>`: 10 on loongarch64. */
export const PERF_REG_LOONGARCH_R10: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R10,
);
/** `<asm/perf_regs.h>`: 11 on loongarch64. */
export const PERF_REG_LOONGARCH_R11: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R11,
);
/** `<asm/perf_regs.h>`: 12 on loongarch64. */
export const PERF_REG_LOONGARCH_R12: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R12,
);
/** `<asm/perf_regs.h>`: 13 on loongarch64. */
export const PERF_REG_LOONGARCH_R13: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R13,
);
/** `<asm/perf_regs.h>`: 14 on loongarch64. */
export const PERF_REG_LOONGARCH_R14: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R14,
);
/** `<asm/perf_regs.h>`: 15 on loongarch64. */
export const PERF_REG_LOONGARCH_R15: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R15,
);
/** `<asm/perf_regs.h>`: 16 on loongarch64. */
export const PERF_REG_LOONGARCH_R16: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R16,
);
/** `<asm/perf_regs.h>`: 17 on loongarch64. */
export const PERF_REG_LOONGARCH_R17: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R17,
);
/** `<asm/perf_regs.h>`: 18 on loongarch64. */
export const PERF_REG_LOONGARCH_R18: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R18,
);
/** `<asm/perf_regs.h>`: 19 on loongarch64. */
export const PERF_REG_LOONGARCH_R19: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R19,
);
/** `<asm/perf_regs.h>`: 2 on loongarch64. */
export const PERF_REG_LOONGARCH_R2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R2,
);
/** `<asm/perf_regs.h>`: 20 on loongarch64. */
export const PERF_REG_LOONGARCH_R20: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R20,
);
/** `<asm/perf_regs.h>`: 21 on loongarch64. */
export const PERF_REG_LOONGARCH_R21: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R21,
);
/** `<asm/perf_regs.h>`: 22 on loongarch64. */
export const PERF_REG_LOONGARCH_R22: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R22,
);
/** `<asm/perf_regs.h>`: 23 on loongarch64. */
export const PERF_REG_LOONGARCH_R23: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R23,
);
/** `<asm/perf_regs.h>`: 24 on loongarch64. */
export const PERF_REG_LOONGARCH_R24: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R24,
);
/** `<asm/perf_regs.h>`: 25 on loongarch64. */
export const PERF_REG_LOONGARCH_R25: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R25,
);
/** `<asm/perf_regs.h>`: 26 on loongarch64. */
export const PERF_REG_LOONGARCH_R26: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R26,
);
/** `<asm/perf_regs.h>`: 27 on loongarch64. */
export const PERF_REG_LOONGARCH_R27: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R27,
);
/** `<asm/perf_regs.h>`: 28 on loongarch64. */
export const PERF_REG_LOONGARCH_R28: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R28,
);
/** `<asm/perf_regs.h>`: 29 on loongarch64. */
export const PERF_REG_LOONGARCH_R29: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R29,
);
/** `<asm/perf_regs.h>`: 3 on loongarch64. */
export const PERF_REG_LOONGARCH_R3: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R3,
);
/** `<asm/perf_regs.h>`: 30 on loongarch64. */
export const PERF_REG_LOONGARCH_R30: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R30,
);
/** `<asm/perf_regs.h>`: 31 on loongarch64. */
export const PERF_REG_LOONGARCH_R31: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R31,
);
/** `<asm/perf_regs.h>`: 4 on loongarch64. */
export const PERF_REG_LOONGARCH_R4: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R4,
);
/** `<asm/perf_regs.h>`: 5 on loongarch64. */
export const PERF_REG_LOONGARCH_R5: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R5,
);
/** `<asm/perf_regs.h>`: 6 on loongarch64. */
export const PERF_REG_LOONGARCH_R6: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R6,
);
/** `<asm/perf_regs.h>`: 7 on loongarch64. */
export const PERF_REG_LOONGARCH_R7: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R7,
);
/** `<asm/perf_regs.h>`: 8 on loongarch64. */
export const PERF_REG_LOONGARCH_R8: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R8,
);
/** `<asm/perf_regs.h>`: 9 on loongarch64. */
export const PERF_REG_LOONGARCH_R9: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_LOONGARCH_R9,
);
/** `<asm/perf_regs.h>`: 35184372088831 on ppc64le. */
export const PERF_REG_PMU_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_PMU_MASK,
);
/** `<asm/perf_regs.h>`: 574455243094360064n on ppc64le. */
export const PERF_REG_PMU_MASK_300: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_PMU_MASK_300,
);
/** `<asm/perf_regs.h>`: 576425567931334656n on ppc64le. */
export const PERF_REG_PMU_MASK_31: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_PMU_MASK_31,
);
/** `<asm/perf_regs.h>`: 38 on ppc64le. */
export const PERF_REG_POWERPC_CCR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_CCR,
);
/** `<asm/perf_regs.h>`: 35 on ppc64le. */
export const PERF_REG_POWERPC_CTR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_CTR,
);
/** `<asm/perf_regs.h>`: 41 on ppc64le. */
export const PERF_REG_POWERPC_DAR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_DAR,
);
/** `<asm/perf_regs.h>`: 42 on ppc64le. */
export const PERF_REG_POWERPC_DSISR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_DSISR,
);
/** `<asm/perf_regs.h>`: 36 on ppc64le. */
export const PERF_REG_POWERPC_LINK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_LINK,
);
/** `<asm/perf_regs.h>`: 45 on ppc64le. */
export const PERF_REG_POWERPC_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_MAX,
);
/** `<asm/perf_regs.h>`: 45 on ppc64le. */
export const PERF_REG_POWERPC_MMCR0: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_MMCR0,
);
/** `<asm/perf_regs.h>`: 46 on ppc64le. */
export const PERF_REG_POWERPC_MMCR1: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_MMCR1,
);
/** `<asm/perf_regs.h>`: 47 on ppc64le. */
export const PERF_REG_POWERPC_MMCR2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_MMCR2,
);
/** `<asm/perf_regs.h>`: 48 on ppc64le. */
export const PERF_REG_POWERPC_MMCR3: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_MMCR3,
);
/** `<asm/perf_regs.h>`: 44 on ppc64le. */
export const PERF_REG_POWERPC_MMCRA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_MMCRA,
);
/** `<asm/perf_regs.h>`: 33 on ppc64le. */
export const PERF_REG_POWERPC_MSR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_MSR,
);
/** `<asm/perf_regs.h>`: 32 on ppc64le. */
export const PERF_REG_POWERPC_NIP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_NIP,
);
/** `<asm/perf_regs.h>`: 34 on ppc64le. */
export const PERF_REG_POWERPC_ORIG_R3: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_ORIG_R3,
);
/** `<asm/perf_regs.h>`: 51 on ppc64le. */
export const PERF_REG_POWERPC_PMC1: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_PMC1,
);
/** `<asm/perf_regs.h>`: 52 on ppc64le. */
export const PERF_REG_POWERPC_PMC2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_PMC2,
);
/** `<asm/perf_regs.h>`: 53 on ppc64le. */
export const PERF_REG_POWERPC_PMC3: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_PMC3,
);
/** `<asm/perf_regs.h>`: 54 on ppc64le. */
export const PERF_REG_POWERPC_PMC4: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_PMC4,
);
/** `<asm/perf_regs.h>`: 55 on ppc64le. */
export const PERF_REG_POWERPC_PMC5: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_PMC5,
);
/** `<asm/perf_regs.h>`: 56 on ppc64le. */
export const PERF_REG_POWERPC_PMC6: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_PMC6,
);
/** `<asm/perf_regs.h>`: 0 on ppc64le. */
export const PERF_REG_POWERPC_R0: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R0,
);
/** `<asm/perf_regs.h>`: 1 on ppc64le. */
export const PERF_REG_POWERPC_R1: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R1,
);
/** `<asm/perf_regs.h>`: 10 on ppc64le. */
export const PERF_REG_POWERPC_R10: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R10,
);
/** `<asm/perf_regs.h>`: 11 on ppc64le. */
export const PERF_REG_POWERPC_R11: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R11,
);
/** `<asm/perf_regs.h>`: 12 on ppc64le. */
export const PERF_REG_POWERPC_R12: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R12,
);
/** `<asm/perf_regs.h>`: 13 on ppc64le. */
export const PERF_REG_POWERPC_R13: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R13,
);
/** `<asm/perf_regs.h>`: 14 on ppc64le. */
export const PERF_REG_POWERPC_R14: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R14,
);
/** `<asm/perf_regs.h>`: 15 on ppc64le. */
export const PERF_REG_POWERPC_R15: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R15,
);
/** `<asm/perf_regs.h>`: 16 on ppc64le. */
export const PERF_REG_POWERPC_R16: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R16,
);
/** `<asm/perf_regs.h>`: 17 on ppc64le. */
export const PERF_REG_POWERPC_R17: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R17,
);
/** `<asm/perf_regs.h>`: 18 on ppc64le. */
export const PERF_REG_POWERPC_R18: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R18,
);
/** `<asm/perf_regs.h>`: 19 on ppc64le. */
export const PERF_REG_POWERPC_R19: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R19,
);
/** `<asm/perf_regs.h>`: 2 on ppc64le. */
export const PERF_REG_POWERPC_R2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R2,
);
/** `<asm/perf_regs.h>`: 20 on ppc64le. */
export const PERF_REG_POWERPC_R20: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R20,
);
/** `<asm/perf_regs.h>`: 21 on ppc64le. */
export const PERF_REG_POWERPC_R21: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R21,
);
/** `<asm/perf_regs.h>`: 22 on ppc64le. */
export const PERF_REG_POWERPC_R22: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R22,
);
/** `<asm/perf_regs.h>`: 23 on ppc64le. */
export const PERF_REG_POWERPC_R23: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R23,
);
/** `<asm/perf_regs.h>`: 24 on ppc64le. */
export const PERF_REG_POWERPC_R24: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R24,
);
/** `<asm/perf_regs.h>`: 25 on ppc64le. */
export const PERF_REG_POWERPC_R25: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R25,
);
/** `<asm/perf_regs.h>`: 26 on ppc64le. */
export const PERF_REG_POWERPC_R26: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R26,
);
/** `<asm/perf_regs.h>`: 27 on ppc64le. */
export const PERF_REG_POWERPC_R27: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R27,
);
/** `<asm/perf_regs.h>`: 28 on ppc64le. */
export const PERF_REG_POWERPC_R28: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R28,
);
/** `<asm/perf_regs.h>`: 29 on ppc64le. */
export const PERF_REG_POWERPC_R29: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R29,
);
/** `<asm/perf_regs.h>`: 3 on ppc64le. */
export const PERF_REG_POWERPC_R3: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R3,
);
/** `<asm/perf_regs.h>`: 30 on ppc64le. */
export const PERF_REG_POWERPC_R30: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R30,
);
/** `<asm/perf_regs.h>`: 31 on ppc64le. */
export const PERF_REG_POWERPC_R31: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R31,
);
/** `<asm/perf_regs.h>`: 4 on ppc64le. */
export const PERF_REG_POWERPC_R4: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R4,
);
/** `<asm/perf_regs.h>`: 5 on ppc64le. */
export const PERF_REG_POWERPC_R5: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R5,
);
/** `<asm/perf_regs.h>`: 6 on ppc64le. */
export const PERF_REG_POWERPC_R6: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R6,
);
/** `<asm/perf_regs.h>`: 7 on ppc64le. */
export const PERF_REG_POWERPC_R7: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R7,
);
/** `<asm/perf_regs.h>`: 8 on ppc64le. */
export const PERF_REG_POWERPC_R8: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R8,
);
/** `<asm/perf_regs.h>`: 9 on ppc64le. */
export const PERF_REG_POWERPC_R9: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_R9,
);
/** `<asm/perf_regs.h>`: 57 on ppc64le. */
export const PERF_REG_POWERPC_SDAR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_SDAR,
);
/** `<asm/perf_regs.h>`: 58 on ppc64le. */
export const PERF_REG_POWERPC_SIAR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_SIAR,
);
/** `<asm/perf_regs.h>`: 43 on ppc64le. */
export const PERF_REG_POWERPC_SIER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_SIER,
);
/** `<asm/perf_regs.h>`: 49 on ppc64le. */
export const PERF_REG_POWERPC_SIER2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_SIER2,
);
/** `<asm/perf_regs.h>`: 50 on ppc64le. */
export const PERF_REG_POWERPC_SIER3: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_SIER3,
);
/** `<asm/perf_regs.h>`: 39 on ppc64le. */
export const PERF_REG_POWERPC_SOFTE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_SOFTE,
);
/** `<asm/perf_regs.h>`: 40 on ppc64le. */
export const PERF_REG_POWERPC_TRAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_TRAP,
);
/** `<asm/perf_regs.h>`: 37 on ppc64le. */
export const PERF_REG_POWERPC_XER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_POWERPC_XER,
);
/** `<asm/perf_regs.h>`: 10 on riscv64. */
export const PERF_REG_RISCV_A0: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_A0,
);
/** `<asm/perf_regs.h>`: 11 on riscv64. */
export const PERF_REG_RISCV_A1: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_A1,
);
/** `<asm/perf_regs.h>`: 12 on riscv64. */
export const PERF_REG_RISCV_A2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_A2,
);
/** `<asm/perf_regs.h>`: 13 on riscv64. */
export const PERF_REG_RISCV_A3: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_A3,
);
/** `<asm/perf_regs.h>`: 14 on riscv64. */
export const PERF_REG_RISCV_A4: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_A4,
);
/** `<asm/perf_regs.h>`: 15 on riscv64. */
export const PERF_REG_RISCV_A5: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_A5,
);
/** `<asm/perf_regs.h>`: 16 on riscv64. */
export const PERF_REG_RISCV_A6: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_A6,
);
/** `<asm/perf_regs.h>`: 17 on riscv64. */
export const PERF_REG_RISCV_A7: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_A7,
);
/** `<asm/perf_regs.h>`: 3 on riscv64. */
export const PERF_REG_RISCV_GP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_GP,
);
/** `<asm/perf_regs.h>`: 32 on riscv64. */
export const PERF_REG_RISCV_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_MAX,
);
/** `<asm/perf_regs.h>`: 0 on riscv64. */
export const PERF_REG_RISCV_PC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_PC,
);
/** `<asm/perf_regs.h>`: 1 on riscv64. */
export const PERF_REG_RISCV_RA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_RA,
);
/** `<asm/perf_regs.h>`: 8 on riscv64. */
export const PERF_REG_RISCV_S0: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_S0,
);
/** `<asm/perf_regs.h>`: 9 on riscv64. */
export const PERF_REG_RISCV_S1: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_S1,
);
/** `<asm/perf_regs.h>`: 26 on riscv64. */
export const PERF_REG_RISCV_S10: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_S10,
);
/** `<asm/perf_regs.h>`: 27 on riscv64. */
export const PERF_REG_RISCV_S11: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_S11,
);
/** `<asm/perf_regs.h>`: 18 on riscv64. */
export const PERF_REG_RISCV_S2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_S2,
);
/** `<asm/perf_regs.h>`: 19 on riscv64. */
export const PERF_REG_RISCV_S3: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_S3,
);
/** `<asm/perf_regs.h>`: 20 on riscv64. */
export const PERF_REG_RISCV_S4: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_S4,
);
/** `<asm/perf_regs.h>`: 21 on riscv64. */
export const PERF_REG_RISCV_S5: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_S5,
);
/** `<asm/perf_regs.h>`: 22 on riscv64. */
export const PERF_REG_RISCV_S6: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_S6,
);
/** `<asm/perf_regs.h>`: 23 on riscv64. */
export const PERF_REG_RISCV_S7: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_S7,
);
/** `<asm/perf_regs.h>`: 24 on riscv64. */
export const PERF_REG_RISCV_S8: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_S8,
);
/** `<asm/perf_regs.h>`: 25 on riscv64. */
export const PERF_REG_RISCV_S9: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_S9,
);
/** `<asm/perf_regs.h>`: 2 on riscv64. */
export const PERF_REG_RISCV_SP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_SP,
);
/** `<asm/perf_regs.h>`: 5 on riscv64. */
export const PERF_REG_RISCV_T0: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_T0,
);
/** `<asm/perf_regs.h>`: 6 on riscv64. */
export const PERF_REG_RISCV_T1: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_T1,
);
/** `<asm/perf_regs.h>`: 7 on riscv64. */
export const PERF_REG_RISCV_T2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_T2,
);
/** `<asm/perf_regs.h>`: 28 on riscv64. */
export const PERF_REG_RISCV_T3: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_T3,
);
/** `<asm/perf_regs.h>`: 29 on riscv64. */
export const PERF_REG_RISCV_T4: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_T4,
);
/** `<asm/perf_regs.h>`: 30 on riscv64. */
export const PERF_REG_RISCV_T5: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_T5,
);
/** `<asm/perf_regs.h>`: 31 on riscv64. */
export const PERF_REG_RISCV_T6: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_T6,
);
/** `<asm/perf_regs.h>`: 4 on riscv64. */
export const PERF_REG_RISCV_TP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_RISCV_TP,
);
/** `<asm/perf_regs.h>`: 16 on s390x. */
export const PERF_REG_S390_FP0: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_FP0,
);
/** `<asm/perf_regs.h>`: 17 on s390x. */
export const PERF_REG_S390_FP1: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_FP1,
);
/** `<asm/perf_regs.h>`: 26 on s390x. */
export const PERF_REG_S390_FP10: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_FP10,
);
/** `<asm/perf_regs.h>`: 27 on s390x. */
export const PERF_REG_S390_FP11: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_FP11,
);
/** `<asm/perf_regs.h>`: 28 on s390x. */
export const PERF_REG_S390_FP12: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_FP12,
);
/** `<asm/perf_regs.h>`: 29 on s390x. */
export const PERF_REG_S390_FP13: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_FP13,
);
/** `<asm/perf_regs.h>`: 30 on s390x. */
export const PERF_REG_S390_FP14: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_FP14,
);
/** `<asm/perf_regs.h>`: 31 on s390x. */
export const PERF_REG_S390_FP15: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_FP15,
);
/** `<asm/perf_regs.h>`: 18 on s390x. */
export const PERF_REG_S390_FP2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_FP2,
);
/** `<asm/perf_regs.h>`: 19 on s390x. */
export const PERF_REG_S390_FP3: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_FP3,
);
/** `<asm/perf_regs.h>`: 20 on s390x. */
export const PERF_REG_S390_FP4: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_FP4,
);
/** `<asm/perf_regs.h>`: 21 on s390x. */
export const PERF_REG_S390_FP5: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_FP5,
);
/** `<asm/perf_regs.h>`: 22 on s390x. */
export const PERF_REG_S390_FP6: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_FP6,
);
/** `<asm/perf_regs.h>`: 23 on s390x. */
export const PERF_REG_S390_FP7: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_FP7,
);
/** `<asm/perf_regs.h>`: 24 on s390x. */
export const PERF_REG_S390_FP8: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_FP8,
);
/** `<asm/perf_regs.h>`: 25 on s390x. */
export const PERF_REG_S390_FP9: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_FP9,
);
/** `<asm/perf_regs.h>`: 32 on s390x. */
export const PERF_REG_S390_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_MASK,
);
/** `<asm/perf_regs.h>`: 34 on s390x. */
export const PERF_REG_S390_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_MAX,
);
/** `<asm/perf_regs.h>`: 33 on s390x. */
export const PERF_REG_S390_PC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_PC,
);
/** `<asm/perf_regs.h>`: 0 on s390x. */
export const PERF_REG_S390_R0: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_R0,
);
/** `<asm/perf_regs.h>`: 1 on s390x. */
export const PERF_REG_S390_R1: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_R1,
);
/** `<asm/perf_regs.h>`: 10 on s390x. */
export const PERF_REG_S390_R10: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_R10,
);
/** `<asm/perf_regs.h>`: 11 on s390x. */
export const PERF_REG_S390_R11: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_R11,
);
/** `<asm/perf_regs.h>`: 12 on s390x. */
export const PERF_REG_S390_R12: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_R12,
);
/** `<asm/perf_regs.h>`: 13 on s390x. */
export const PERF_REG_S390_R13: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_R13,
);
/** `<asm/perf_regs.h>`: 14 on s390x. */
export const PERF_REG_S390_R14: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_R14,
);
/** `<asm/perf_regs.h>`: 15 on s390x. */
export const PERF_REG_S390_R15: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_R15,
);
/** `<asm/perf_regs.h>`: 2 on s390x. */
export const PERF_REG_S390_R2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_R2,
);
/** `<asm/perf_regs.h>`: 3 on s390x. */
export const PERF_REG_S390_R3: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_R3,
);
/** `<asm/perf_regs.h>`: 4 on s390x. */
export const PERF_REG_S390_R4: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_R4,
);
/** `<asm/perf_regs.h>`: 5 on s390x. */
export const PERF_REG_S390_R5: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_R5,
);
/** `<asm/perf_regs.h>`: 6 on s390x. */
export const PERF_REG_S390_R6: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_R6,
);
/** `<asm/perf_regs.h>`: 7 on s390x. */
export const PERF_REG_S390_R7: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_R7,
);
/** `<asm/perf_regs.h>`: 8 on s390x. */
export const PERF_REG_S390_R8: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_R8,
);
/** `<asm/perf_regs.h>`: 9 on s390x. */
export const PERF_REG_S390_R9: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_S390_R9,
);
/** `<asm/perf_regs.h>`: 16 on x86_64, x86. */
export const PERF_REG_X86_32_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_X86_32_MAX,
);
/** `<asm/perf_regs.h>`: 24 on x86_64, x86. */
export const PERF_REG_X86_64_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_X86_64_MAX,
);
/** `<asm/perf_regs.h>`: 0 on x86_64, x86. */
export const PERF_REG_X86_AX: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_X86_AX);
/** `<asm/perf_regs.h>`: 6 on x86_64, x86. */
export const PERF_REG_X86_BP: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_X86_BP);
/** `<asm/perf_regs.h>`: 1 on x86_64, x86. */
export const PERF_REG_X86_BX: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_X86_BX);
/** `<asm/perf_regs.h>`: 10 on x86_64, x86. */
export const PERF_REG_X86_CS: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_X86_CS);
/** `<asm/perf_regs.h>`: 2 on x86_64, x86. */
export const PERF_REG_X86_CX: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_X86_CX);
/** `<asm/perf_regs.h>`: 5 on x86_64, x86. */
export const PERF_REG_X86_DI: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_X86_DI);
/** `<asm/perf_regs.h>`: 12 on x86_64, x86. */
export const PERF_REG_X86_DS: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_X86_DS);
/** `<asm/perf_regs.h>`: 3 on x86_64, x86. */
export const PERF_REG_X86_DX: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_X86_DX);
/** `<asm/perf_regs.h>`: 13 on x86_64, x86. */
export const PERF_REG_X86_ES: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_X86_ES);
/** `<asm/perf_regs.h>`: 9 on x86_64, x86. */
export const PERF_REG_X86_FLAGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_X86_FLAGS,
);
/** `<asm/perf_regs.h>`: 14 on x86_64, x86. */
export const PERF_REG_X86_FS: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_X86_FS);
/** `<asm/perf_regs.h>`: 15 on x86_64, x86. */
export const PERF_REG_X86_GS: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_X86_GS);
/** `<asm/perf_regs.h>`: 8 on x86_64, x86. */
export const PERF_REG_X86_IP: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_X86_IP);
/** `<asm/perf_regs.h>`: 18 on x86_64, x86. */
export const PERF_REG_X86_R10: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_X86_R10,
);
/** `<asm/perf_regs.h>`: 19 on x86_64, x86. */
export const PERF_REG_X86_R11: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_X86_R11,
);
/** `<asm/perf_regs.h>`: 20 on x86_64, x86. */
export const PERF_REG_X86_R12: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_X86_R12,
);
/** `<asm/perf_regs.h>`: 21 on x86_64, x86. */
export const PERF_REG_X86_R13: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_X86_R13,
);
/** `<asm/perf_regs.h>`: 22 on x86_64, x86. */
export const PERF_REG_X86_R14: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_X86_R14,
);
/** `<asm/perf_regs.h>`: 23 on x86_64, x86. */
export const PERF_REG_X86_R15: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_X86_R15,
);
/** `<asm/perf_regs.h>`: 16 on x86_64, x86. */
export const PERF_REG_X86_R8: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_X86_R8);
/** `<asm/perf_regs.h>`: 17 on x86_64, x86. */
export const PERF_REG_X86_R9: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_X86_R9);
/** `<asm/perf_regs.h>`: 4 on x86_64, x86. */
export const PERF_REG_X86_SI: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_X86_SI);
/** `<asm/perf_regs.h>`: 7 on x86_64, x86. */
export const PERF_REG_X86_SP: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_X86_SP);
/** `<asm/perf_regs.h>`: 11 on x86_64, x86. */
export const PERF_REG_X86_SS: number | undefined = /* @__PURE__ */ hereOf(perArch.PERF_REG_X86_SS);
/** `<asm/perf_regs.h>`: 32 on x86_64, x86. */
export const PERF_REG_X86_XMM0: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_X86_XMM0,
);
/** `<asm/perf_regs.h>`: 34 on x86_64, x86. */
export const PERF_REG_X86_XMM1: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_X86_XMM1,
);
/** `<asm/perf_regs.h>`: 52 on x86_64, x86. */
export const PERF_REG_X86_XMM10: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_X86_XMM10,
);
/** `<asm/perf_regs.h>`: 54 on x86_64, x86. */
export const PERF_REG_X86_XMM11: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_X86_XMM11,
);
/** `<asm/perf_regs.h>`: 56 on x86_64, x86. */
export const PERF_REG_X86_XMM12: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_X86_XMM12,
);
/** `<asm/perf_regs.h>`: 58 on x86_64, x86. */
export const PERF_REG_X86_XMM13: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_X86_XMM13,
);
/** `<asm/perf_regs.h>`: 60 on x86_64, x86. */
export const PERF_REG_X86_XMM14: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_X86_XMM14,
);
/** `<asm/perf_regs.h>`: 62 on x86_64, x86. */
export const PERF_REG_X86_XMM15: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_X86_XMM15,
);
/** `<asm/perf_regs.h>`: 36 on x86_64, x86. */
export const PERF_REG_X86_XMM2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_X86_XMM2,
);
/** `<asm/perf_regs.h>`: 38 on x86_64, x86. */
export const PERF_REG_X86_XMM3: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_X86_XMM3,
);
/** `<asm/perf_regs.h>`: 40 on x86_64, x86. */
export const PERF_REG_X86_XMM4: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_X86_XMM4,
);
/** `<asm/perf_regs.h>`: 42 on x86_64, x86. */
export const PERF_REG_X86_XMM5: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_X86_XMM5,
);
/** `<asm/perf_regs.h>`: 44 on x86_64, x86. */
export const PERF_REG_X86_XMM6: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_X86_XMM6,
);
/** `<asm/perf_regs.h>`: 46 on x86_64, x86. */
export const PERF_REG_X86_XMM7: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_X86_XMM7,
);
/** `<asm/perf_regs.h>`: 48 on x86_64, x86. */
export const PERF_REG_X86_XMM8: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_X86_XMM8,
);
/** `<asm/perf_regs.h>`: 50 on x86_64, x86. */
export const PERF_REG_X86_XMM9: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_X86_XMM9,
);
/** `<asm/perf_regs.h>`: 64 on x86_64, x86. */
export const PERF_REG_X86_XMM_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PERF_REG_X86_XMM_MAX,
);
