// Generated from Linux 7.3.4 <asm/perf_regs.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type PerArch } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly PERF_REG_ARM64_EXTENDED_MAX: PerArch<undefined, undefined, undefined, undefined, 47>;
  readonly PERF_REG_ARM64_LR: PerArch<undefined, undefined, undefined, undefined, 30>;
  readonly PERF_REG_ARM64_MAX: PerArch<undefined, undefined, undefined, undefined, 33>;
  readonly PERF_REG_ARM64_PC: PerArch<undefined, undefined, undefined, undefined, 32>;
  readonly PERF_REG_ARM64_SP: PerArch<undefined, undefined, undefined, undefined, 31>;
  readonly PERF_REG_ARM64_VG: PerArch<undefined, undefined, undefined, undefined, 46>;
  readonly PERF_REG_ARM64_X0: PerArch<undefined, undefined, undefined, undefined, 0>;
  readonly PERF_REG_ARM64_X1: PerArch<undefined, undefined, undefined, undefined, 1>;
  readonly PERF_REG_ARM64_X10: PerArch<undefined, undefined, undefined, undefined, 10>;
  readonly PERF_REG_ARM64_X11: PerArch<undefined, undefined, undefined, undefined, 11>;
  readonly PERF_REG_ARM64_X12: PerArch<undefined, undefined, undefined, undefined, 12>;
  readonly PERF_REG_ARM64_X13: PerArch<undefined, undefined, undefined, undefined, 13>;
  readonly PERF_REG_ARM64_X14: PerArch<undefined, undefined, undefined, undefined, 14>;
  readonly PERF_REG_ARM64_X15: PerArch<undefined, undefined, undefined, undefined, 15>;
  readonly PERF_REG_ARM64_X16: PerArch<undefined, undefined, undefined, undefined, 16>;
  readonly PERF_REG_ARM64_X17: PerArch<undefined, undefined, undefined, undefined, 17>;
  readonly PERF_REG_ARM64_X18: PerArch<undefined, undefined, undefined, undefined, 18>;
  readonly PERF_REG_ARM64_X19: PerArch<undefined, undefined, undefined, undefined, 19>;
  readonly PERF_REG_ARM64_X2: PerArch<undefined, undefined, undefined, undefined, 2>;
  readonly PERF_REG_ARM64_X20: PerArch<undefined, undefined, undefined, undefined, 20>;
  readonly PERF_REG_ARM64_X21: PerArch<undefined, undefined, undefined, undefined, 21>;
  readonly PERF_REG_ARM64_X22: PerArch<undefined, undefined, undefined, undefined, 22>;
  readonly PERF_REG_ARM64_X23: PerArch<undefined, undefined, undefined, undefined, 23>;
  readonly PERF_REG_ARM64_X24: PerArch<undefined, undefined, undefined, undefined, 24>;
  readonly PERF_REG_ARM64_X25: PerArch<undefined, undefined, undefined, undefined, 25>;
  readonly PERF_REG_ARM64_X26: PerArch<undefined, undefined, undefined, undefined, 26>;
  readonly PERF_REG_ARM64_X27: PerArch<undefined, undefined, undefined, undefined, 27>;
  readonly PERF_REG_ARM64_X28: PerArch<undefined, undefined, undefined, undefined, 28>;
  readonly PERF_REG_ARM64_X29: PerArch<undefined, undefined, undefined, undefined, 29>;
  readonly PERF_REG_ARM64_X3: PerArch<undefined, undefined, undefined, undefined, 3>;
  readonly PERF_REG_ARM64_X4: PerArch<undefined, undefined, undefined, undefined, 4>;
  readonly PERF_REG_ARM64_X5: PerArch<undefined, undefined, undefined, undefined, 5>;
  readonly PERF_REG_ARM64_X6: PerArch<undefined, undefined, undefined, undefined, 6>;
  readonly PERF_REG_ARM64_X7: PerArch<undefined, undefined, undefined, undefined, 7>;
  readonly PERF_REG_ARM64_X8: PerArch<undefined, undefined, undefined, undefined, 8>;
  readonly PERF_REG_ARM64_X9: PerArch<undefined, undefined, undefined, undefined, 9>;
  readonly PERF_REG_ARM_FP: PerArch<undefined, undefined, 11>;
  readonly PERF_REG_ARM_IP: PerArch<undefined, undefined, 12>;
  readonly PERF_REG_ARM_LR: PerArch<undefined, undefined, 14>;
  readonly PERF_REG_ARM_MAX: PerArch<undefined, undefined, 16>;
  readonly PERF_REG_ARM_PC: PerArch<undefined, undefined, 15>;
  readonly PERF_REG_ARM_R0: PerArch<undefined, undefined, 0>;
  readonly PERF_REG_ARM_R1: PerArch<undefined, undefined, 1>;
  readonly PERF_REG_ARM_R10: PerArch<undefined, undefined, 10>;
  readonly PERF_REG_ARM_R2: PerArch<undefined, undefined, 2>;
  readonly PERF_REG_ARM_R3: PerArch<undefined, undefined, 3>;
  readonly PERF_REG_ARM_R4: PerArch<undefined, undefined, 4>;
  readonly PERF_REG_ARM_R5: PerArch<undefined, undefined, 5>;
  readonly PERF_REG_ARM_R6: PerArch<undefined, undefined, 6>;
  readonly PERF_REG_ARM_R7: PerArch<undefined, undefined, 7>;
  readonly PERF_REG_ARM_R8: PerArch<undefined, undefined, 8>;
  readonly PERF_REG_ARM_R9: PerArch<undefined, undefined, 9>;
  readonly PERF_REG_ARM_SP: PerArch<undefined, undefined, 13>;
  readonly PERF_REG_EXTENDED_MASK: PerArch<
    18446744069414584320n,
    18446744069414584320n,
    undefined,
    undefined,
    70368744177664n
  >;
  readonly PERF_REG_LOONGARCH_MAX: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    32
  >;
  readonly PERF_REG_LOONGARCH_PC: PerArch<undefined, undefined, undefined, undefined, undefined, 0>;
  readonly PERF_REG_LOONGARCH_R1: PerArch<undefined, undefined, undefined, undefined, undefined, 1>;
  readonly PERF_REG_LOONGARCH_R10: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10
  >;
  readonly PERF_REG_LOONGARCH_R11: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    11
  >;
  readonly PERF_REG_LOONGARCH_R12: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    12
  >;
  readonly PERF_REG_LOONGARCH_R13: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    13
  >;
  readonly PERF_REG_LOONGARCH_R14: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    14
  >;
  readonly PERF_REG_LOONGARCH_R15: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    15
  >;
  readonly PERF_REG_LOONGARCH_R16: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    16
  >;
  readonly PERF_REG_LOONGARCH_R17: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    17
  >;
  readonly PERF_REG_LOONGARCH_R18: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    18
  >;
  readonly PERF_REG_LOONGARCH_R19: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    19
  >;
  readonly PERF_REG_LOONGARCH_R2: PerArch<undefined, undefined, undefined, undefined, undefined, 2>;
  readonly PERF_REG_LOONGARCH_R20: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    20
  >;
  readonly PERF_REG_LOONGARCH_R21: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    21
  >;
  readonly PERF_REG_LOONGARCH_R22: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    22
  >;
  readonly PERF_REG_LOONGARCH_R23: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    23
  >;
  readonly PERF_REG_LOONGARCH_R24: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    24
  >;
  readonly PERF_REG_LOONGARCH_R25: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    25
  >;
  readonly PERF_REG_LOONGARCH_R26: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    26
  >;
  readonly PERF_REG_LOONGARCH_R27: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    27
  >;
  readonly PERF_REG_LOONGARCH_R28: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    28
  >;
  readonly PERF_REG_LOONGARCH_R29: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    29
  >;
  readonly PERF_REG_LOONGARCH_R3: PerArch<undefined, undefined, undefined, undefined, undefined, 3>;
  readonly PERF_REG_LOONGARCH_R30: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    30
  >;
  readonly PERF_REG_LOONGARCH_R31: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    31
  >;
  readonly PERF_REG_LOONGARCH_R4: PerArch<undefined, undefined, undefined, undefined, undefined, 4>;
  readonly PERF_REG_LOONGARCH_R5: PerArch<undefined, undefined, undefined, undefined, undefined, 5>;
  readonly PERF_REG_LOONGARCH_R6: PerArch<undefined, undefined, undefined, undefined, undefined, 6>;
  readonly PERF_REG_LOONGARCH_R7: PerArch<undefined, undefined, undefined, undefined, undefined, 7>;
  readonly PERF_REG_LOONGARCH_R8: PerArch<undefined, undefined, undefined, undefined, undefined, 8>;
  readonly PERF_REG_LOONGARCH_R9: PerArch<undefined, undefined, undefined, undefined, undefined, 9>;
  readonly PERF_REG_RISCV_A0: PerArch<undefined, undefined, undefined, 10>;
  readonly PERF_REG_RISCV_A1: PerArch<undefined, undefined, undefined, 11>;
  readonly PERF_REG_RISCV_A2: PerArch<undefined, undefined, undefined, 12>;
  readonly PERF_REG_RISCV_A3: PerArch<undefined, undefined, undefined, 13>;
  readonly PERF_REG_RISCV_A4: PerArch<undefined, undefined, undefined, 14>;
  readonly PERF_REG_RISCV_A5: PerArch<undefined, undefined, undefined, 15>;
  readonly PERF_REG_RISCV_A6: PerArch<undefined, undefined, undefined, 16>;
  readonly PERF_REG_RISCV_A7: PerArch<undefined, undefined, undefined, 17>;
  readonly PERF_REG_RISCV_GP: PerArch<undefined, undefined, undefined, 3>;
  readonly PERF_REG_RISCV_MAX: PerArch<undefined, undefined, undefined, 32>;
  readonly PERF_REG_RISCV_PC: PerArch<undefined, undefined, undefined, 0>;
  readonly PERF_REG_RISCV_RA: PerArch<undefined, undefined, undefined, 1>;
  readonly PERF_REG_RISCV_S0: PerArch<undefined, undefined, undefined, 8>;
  readonly PERF_REG_RISCV_S1: PerArch<undefined, undefined, undefined, 9>;
  readonly PERF_REG_RISCV_S10: PerArch<undefined, undefined, undefined, 26>;
  readonly PERF_REG_RISCV_S11: PerArch<undefined, undefined, undefined, 27>;
  readonly PERF_REG_RISCV_S2: PerArch<undefined, undefined, undefined, 18>;
  readonly PERF_REG_RISCV_S3: PerArch<undefined, undefined, undefined, 19>;
  readonly PERF_REG_RISCV_S4: PerArch<undefined, undefined, undefined, 20>;
  readonly PERF_REG_RISCV_S5: PerArch<undefined, undefined, undefined, 21>;
  readonly PERF_REG_RISCV_S6: PerArch<undefined, undefined, undefined, 22>;
  readonly PERF_REG_RISCV_S7: PerArch<undefined, undefined, undefined, 23>;
  readonly PERF_REG_RISCV_S8: PerArch<undefined, undefined, undefined, 24>;
  readonly PERF_REG_RISCV_S9: PerArch<undefined, undefined, undefined, 25>;
  readonly PERF_REG_RISCV_SP: PerArch<undefined, undefined, undefined, 2>;
  readonly PERF_REG_RISCV_T0: PerArch<undefined, undefined, undefined, 5>;
  readonly PERF_REG_RISCV_T1: PerArch<undefined, undefined, undefined, 6>;
  readonly PERF_REG_RISCV_T2: PerArch<undefined, undefined, undefined, 7>;
  readonly PERF_REG_RISCV_T3: PerArch<undefined, undefined, undefined, 28>;
  readonly PERF_REG_RISCV_T4: PerArch<undefined, undefined, undefined, 29>;
  readonly PERF_REG_RISCV_T5: PerArch<undefined, undefined, undefined, 30>;
  readonly PERF_REG_RISCV_T6: PerArch<undefined, undefined, undefined, 31>;
  readonly PERF_REG_RISCV_TP: PerArch<undefined, undefined, undefined, 4>;
  readonly PERF_REG_S390_FP0: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    16
  >;
  readonly PERF_REG_S390_FP1: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    17
  >;
  readonly PERF_REG_S390_FP10: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    26
  >;
  readonly PERF_REG_S390_FP11: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    27
  >;
  readonly PERF_REG_S390_FP12: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    28
  >;
  readonly PERF_REG_S390_FP13: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    29
  >;
  readonly PERF_REG_S390_FP14: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    30
  >;
  readonly PERF_REG_S390_FP15: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    31
  >;
  readonly PERF_REG_S390_FP2: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    18
  >;
  readonly PERF_REG_S390_FP3: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    19
  >;
  readonly PERF_REG_S390_FP4: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    20
  >;
  readonly PERF_REG_S390_FP5: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    21
  >;
  readonly PERF_REG_S390_FP6: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    22
  >;
  readonly PERF_REG_S390_FP7: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    23
  >;
  readonly PERF_REG_S390_FP8: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    24
  >;
  readonly PERF_REG_S390_FP9: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    25
  >;
  readonly PERF_REG_S390_MASK: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    32
  >;
  readonly PERF_REG_S390_MAX: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    34
  >;
  readonly PERF_REG_S390_PC: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    33
  >;
  readonly PERF_REG_S390_R0: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0
  >;
  readonly PERF_REG_S390_R1: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1
  >;
  readonly PERF_REG_S390_R10: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    10
  >;
  readonly PERF_REG_S390_R11: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    11
  >;
  readonly PERF_REG_S390_R12: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    12
  >;
  readonly PERF_REG_S390_R13: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    13
  >;
  readonly PERF_REG_S390_R14: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    14
  >;
  readonly PERF_REG_S390_R15: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    15
  >;
  readonly PERF_REG_S390_R2: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2
  >;
  readonly PERF_REG_S390_R3: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    3
  >;
  readonly PERF_REG_S390_R4: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4
  >;
  readonly PERF_REG_S390_R5: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    5
  >;
  readonly PERF_REG_S390_R6: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    6
  >;
  readonly PERF_REG_S390_R7: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    7
  >;
  readonly PERF_REG_S390_R8: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    8
  >;
  readonly PERF_REG_S390_R9: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    9
  >;
  readonly PERF_REG_X86_32_MAX: PerArch<16, 16>;
  readonly PERF_REG_X86_64_MAX: PerArch<24, 24>;
  readonly PERF_REG_X86_AX: PerArch<0, 0>;
  readonly PERF_REG_X86_BP: PerArch<6, 6>;
  readonly PERF_REG_X86_BX: PerArch<1, 1>;
  readonly PERF_REG_X86_CS: PerArch<10, 10>;
  readonly PERF_REG_X86_CX: PerArch<2, 2>;
  readonly PERF_REG_X86_DI: PerArch<5, 5>;
  readonly PERF_REG_X86_DS: PerArch<12, 12>;
  readonly PERF_REG_X86_DX: PerArch<3, 3>;
  readonly PERF_REG_X86_ES: PerArch<13, 13>;
  readonly PERF_REG_X86_FLAGS: PerArch<9, 9>;
  readonly PERF_REG_X86_FS: PerArch<14, 14>;
  readonly PERF_REG_X86_GS: PerArch<15, 15>;
  readonly PERF_REG_X86_IP: PerArch<8, 8>;
  readonly PERF_REG_X86_R10: PerArch<18, 18>;
  readonly PERF_REG_X86_R11: PerArch<19, 19>;
  readonly PERF_REG_X86_R12: PerArch<20, 20>;
  readonly PERF_REG_X86_R13: PerArch<21, 21>;
  readonly PERF_REG_X86_R14: PerArch<22, 22>;
  readonly PERF_REG_X86_R15: PerArch<23, 23>;
  readonly PERF_REG_X86_R8: PerArch<16, 16>;
  readonly PERF_REG_X86_R9: PerArch<17, 17>;
  readonly PERF_REG_X86_SI: PerArch<4, 4>;
  readonly PERF_REG_X86_SP: PerArch<7, 7>;
  readonly PERF_REG_X86_SS: PerArch<11, 11>;
  readonly PERF_REG_X86_XMM0: PerArch<32, 32>;
  readonly PERF_REG_X86_XMM1: PerArch<34, 34>;
  readonly PERF_REG_X86_XMM10: PerArch<52, 52>;
  readonly PERF_REG_X86_XMM11: PerArch<54, 54>;
  readonly PERF_REG_X86_XMM12: PerArch<56, 56>;
  readonly PERF_REG_X86_XMM13: PerArch<58, 58>;
  readonly PERF_REG_X86_XMM14: PerArch<60, 60>;
  readonly PERF_REG_X86_XMM15: PerArch<62, 62>;
  readonly PERF_REG_X86_XMM2: PerArch<36, 36>;
  readonly PERF_REG_X86_XMM3: PerArch<38, 38>;
  readonly PERF_REG_X86_XMM4: PerArch<40, 40>;
  readonly PERF_REG_X86_XMM5: PerArch<42, 42>;
  readonly PERF_REG_X86_XMM6: PerArch<44, 44>;
  readonly PERF_REG_X86_XMM7: PerArch<46, 46>;
  readonly PERF_REG_X86_XMM8: PerArch<48, 48>;
  readonly PERF_REG_X86_XMM9: PerArch<50, 50>;
  readonly PERF_REG_X86_XMM_MAX: PerArch<64, 64>;
} = /* @__PURE__ */ perArchOf({
  PERF_REG_ARM64_EXTENDED_MAX: [undefined, undefined, undefined, undefined, 47],
  PERF_REG_ARM64_LR: [undefined, undefined, undefined, undefined, 30],
  PERF_REG_ARM64_MAX: [undefined, undefined, undefined, undefined, 33],
  PERF_REG_ARM64_PC: [undefined, undefined, undefined, undefined, 32],
  PERF_REG_ARM64_SP: [undefined, undefined, undefined, undefined, 31],
  PERF_REG_ARM64_VG: [undefined, undefined, undefined, undefined, 46],
  PERF_REG_ARM64_X0: [undefined, undefined, undefined, undefined, 0],
  PERF_REG_ARM64_X1: [undefined, undefined, undefined, undefined, 1],
  PERF_REG_ARM64_X10: [undefined, undefined, undefined, undefined, 10],
  PERF_REG_ARM64_X11: [undefined, undefined, undefined, undefined, 11],
  PERF_REG_ARM64_X12: [undefined, undefined, undefined, undefined, 12],
  PERF_REG_ARM64_X13: [undefined, undefined, undefined, undefined, 13],
  PERF_REG_ARM64_X14: [undefined, undefined, undefined, undefined, 14],
  PERF_REG_ARM64_X15: [undefined, undefined, undefined, undefined, 15],
  PERF_REG_ARM64_X16: [undefined, undefined, undefined, undefined, 16],
  PERF_REG_ARM64_X17: [undefined, undefined, undefined, undefined, 17],
  PERF_REG_ARM64_X18: [undefined, undefined, undefined, undefined, 18],
  PERF_REG_ARM64_X19: [undefined, undefined, undefined, undefined, 19],
  PERF_REG_ARM64_X2: [undefined, undefined, undefined, undefined, 2],
  PERF_REG_ARM64_X20: [undefined, undefined, undefined, undefined, 20],
  PERF_REG_ARM64_X21: [undefined, undefined, undefined, undefined, 21],
  PERF_REG_ARM64_X22: [undefined, undefined, undefined, undefined, 22],
  PERF_REG_ARM64_X23: [undefined, undefined, undefined, undefined, 23],
  PERF_REG_ARM64_X24: [undefined, undefined, undefined, undefined, 24],
  PERF_REG_ARM64_X25: [undefined, undefined, undefined, undefined, 25],
  PERF_REG_ARM64_X26: [undefined, undefined, undefined, undefined, 26],
  PERF_REG_ARM64_X27: [undefined, undefined, undefined, undefined, 27],
  PERF_REG_ARM64_X28: [undefined, undefined, undefined, undefined, 28],
  PERF_REG_ARM64_X29: [undefined, undefined, undefined, undefined, 29],
  PERF_REG_ARM64_X3: [undefined, undefined, undefined, undefined, 3],
  PERF_REG_ARM64_X4: [undefined, undefined, undefined, undefined, 4],
  PERF_REG_ARM64_X5: [undefined, undefined, undefined, undefined, 5],
  PERF_REG_ARM64_X6: [undefined, undefined, undefined, undefined, 6],
  PERF_REG_ARM64_X7: [undefined, undefined, undefined, undefined, 7],
  PERF_REG_ARM64_X8: [undefined, undefined, undefined, undefined, 8],
  PERF_REG_ARM64_X9: [undefined, undefined, undefined, undefined, 9],
  PERF_REG_ARM_FP: [undefined, undefined, 11],
  PERF_REG_ARM_IP: [undefined, undefined, 12],
  PERF_REG_ARM_LR: [undefined, undefined, 14],
  PERF_REG_ARM_MAX: [undefined, undefined, 16],
  PERF_REG_ARM_PC: [undefined, undefined, 15],
  PERF_REG_ARM_R0: [undefined, undefined, 0],
  PERF_REG_ARM_R1: [undefined, undefined, 1],
  PERF_REG_ARM_R10: [undefined, undefined, 10],
  PERF_REG_ARM_R2: [undefined, undefined, 2],
  PERF_REG_ARM_R3: [undefined, undefined, 3],
  PERF_REG_ARM_R4: [undefined, undefined, 4],
  PERF_REG_ARM_R5: [undefined, undefined, 5],
  PERF_REG_ARM_R6: [undefined, undefined, 6],
  PERF_REG_ARM_R7: [undefined, undefined, 7],
  PERF_REG_ARM_R8: [undefined, undefined, 8],
  PERF_REG_ARM_R9: [undefined, undefined, 9],
  PERF_REG_ARM_SP: [undefined, undefined, 13],
  PERF_REG_EXTENDED_MASK: [
    18446744069414584320n,
    18446744069414584320n,
    undefined,
    undefined,
    70368744177664n,
  ],
  PERF_REG_LOONGARCH_MAX: [undefined, undefined, undefined, undefined, undefined, 32],
  PERF_REG_LOONGARCH_PC: [undefined, undefined, undefined, undefined, undefined, 0],
  PERF_REG_LOONGARCH_R1: [undefined, undefined, undefined, undefined, undefined, 1],
  PERF_REG_LOONGARCH_R10: [undefined, undefined, undefined, undefined, undefined, 10],
  PERF_REG_LOONGARCH_R11: [undefined, undefined, undefined, undefined, undefined, 11],
  PERF_REG_LOONGARCH_R12: [undefined, undefined, undefined, undefined, undefined, 12],
  PERF_REG_LOONGARCH_R13: [undefined, undefined, undefined, undefined, undefined, 13],
  PERF_REG_LOONGARCH_R14: [undefined, undefined, undefined, undefined, undefined, 14],
  PERF_REG_LOONGARCH_R15: [undefined, undefined, undefined, undefined, undefined, 15],
  PERF_REG_LOONGARCH_R16: [undefined, undefined, undefined, undefined, undefined, 16],
  PERF_REG_LOONGARCH_R17: [undefined, undefined, undefined, undefined, undefined, 17],
  PERF_REG_LOONGARCH_R18: [undefined, undefined, undefined, undefined, undefined, 18],
  PERF_REG_LOONGARCH_R19: [undefined, undefined, undefined, undefined, undefined, 19],
  PERF_REG_LOONGARCH_R2: [undefined, undefined, undefined, undefined, undefined, 2],
  PERF_REG_LOONGARCH_R20: [undefined, undefined, undefined, undefined, undefined, 20],
  PERF_REG_LOONGARCH_R21: [undefined, undefined, undefined, undefined, undefined, 21],
  PERF_REG_LOONGARCH_R22: [undefined, undefined, undefined, undefined, undefined, 22],
  PERF_REG_LOONGARCH_R23: [undefined, undefined, undefined, undefined, undefined, 23],
  PERF_REG_LOONGARCH_R24: [undefined, undefined, undefined, undefined, undefined, 24],
  PERF_REG_LOONGARCH_R25: [undefined, undefined, undefined, undefined, undefined, 25],
  PERF_REG_LOONGARCH_R26: [undefined, undefined, undefined, undefined, undefined, 26],
  PERF_REG_LOONGARCH_R27: [undefined, undefined, undefined, undefined, undefined, 27],
  PERF_REG_LOONGARCH_R28: [undefined, undefined, undefined, undefined, undefined, 28],
  PERF_REG_LOONGARCH_R29: [undefined, undefined, undefined, undefined, undefined, 29],
  PERF_REG_LOONGARCH_R3: [undefined, undefined, undefined, undefined, undefined, 3],
  PERF_REG_LOONGARCH_R30: [undefined, undefined, undefined, undefined, undefined, 30],
  PERF_REG_LOONGARCH_R31: [undefined, undefined, undefined, undefined, undefined, 31],
  PERF_REG_LOONGARCH_R4: [undefined, undefined, undefined, undefined, undefined, 4],
  PERF_REG_LOONGARCH_R5: [undefined, undefined, undefined, undefined, undefined, 5],
  PERF_REG_LOONGARCH_R6: [undefined, undefined, undefined, undefined, undefined, 6],
  PERF_REG_LOONGARCH_R7: [undefined, undefined, undefined, undefined, undefined, 7],
  PERF_REG_LOONGARCH_R8: [undefined, undefined, undefined, undefined, undefined, 8],
  PERF_REG_LOONGARCH_R9: [undefined, undefined, undefined, undefined, undefined, 9],
  PERF_REG_RISCV_A0: [undefined, undefined, undefined, 10],
  PERF_REG_RISCV_A1: [undefined, undefined, undefined, 11],
  PERF_REG_RISCV_A2: [undefined, undefined, undefined, 12],
  PERF_REG_RISCV_A3: [undefined, undefined, undefined, 13],
  PERF_REG_RISCV_A4: [undefined, undefined, undefined, 14],
  PERF_REG_RISCV_A5: [undefined, undefined, undefined, 15],
  PERF_REG_RISCV_A6: [undefined, undefined, undefined, 16],
  PERF_REG_RISCV_A7: [undefined, undefined, undefined, 17],
  PERF_REG_RISCV_GP: [undefined, undefined, undefined, 3],
  PERF_REG_RISCV_MAX: [undefined, undefined, undefined, 32],
  PERF_REG_RISCV_PC: [undefined, undefined, undefined, 0],
  PERF_REG_RISCV_RA: [undefined, undefined, undefined, 1],
  PERF_REG_RISCV_S0: [undefined, undefined, undefined, 8],
  PERF_REG_RISCV_S1: [undefined, undefined, undefined, 9],
  PERF_REG_RISCV_S10: [undefined, undefined, undefined, 26],
  PERF_REG_RISCV_S11: [undefined, undefined, undefined, 27],
  PERF_REG_RISCV_S2: [undefined, undefined, undefined, 18],
  PERF_REG_RISCV_S3: [undefined, undefined, undefined, 19],
  PERF_REG_RISCV_S4: [undefined, undefined, undefined, 20],
  PERF_REG_RISCV_S5: [undefined, undefined, undefined, 21],
  PERF_REG_RISCV_S6: [undefined, undefined, undefined, 22],
  PERF_REG_RISCV_S7: [undefined, undefined, undefined, 23],
  PERF_REG_RISCV_S8: [undefined, undefined, undefined, 24],
  PERF_REG_RISCV_S9: [undefined, undefined, undefined, 25],
  PERF_REG_RISCV_SP: [undefined, undefined, undefined, 2],
  PERF_REG_RISCV_T0: [undefined, undefined, undefined, 5],
  PERF_REG_RISCV_T1: [undefined, undefined, undefined, 6],
  PERF_REG_RISCV_T2: [undefined, undefined, undefined, 7],
  PERF_REG_RISCV_T3: [undefined, undefined, undefined, 28],
  PERF_REG_RISCV_T4: [undefined, undefined, undefined, 29],
  PERF_REG_RISCV_T5: [undefined, undefined, undefined, 30],
  PERF_REG_RISCV_T6: [undefined, undefined, undefined, 31],
  PERF_REG_RISCV_TP: [undefined, undefined, undefined, 4],
  PERF_REG_S390_FP0: [undefined, undefined, undefined, undefined, undefined, undefined, 16],
  PERF_REG_S390_FP1: [undefined, undefined, undefined, undefined, undefined, undefined, 17],
  PERF_REG_S390_FP10: [undefined, undefined, undefined, undefined, undefined, undefined, 26],
  PERF_REG_S390_FP11: [undefined, undefined, undefined, undefined, undefined, undefined, 27],
  PERF_REG_S390_FP12: [undefined, undefined, undefined, undefined, undefined, undefined, 28],
  PERF_REG_S390_FP13: [undefined, undefined, undefined, undefined, undefined, undefined, 29],
  PERF_REG_S390_FP14: [undefined, undefined, undefined, undefined, undefined, undefined, 30],
  PERF_REG_S390_FP15: [undefined, undefined, undefined, undefined, undefined, undefined, 31],
  PERF_REG_S390_FP2: [undefined, undefined, undefined, undefined, undefined, undefined, 18],
  PERF_REG_S390_FP3: [undefined, undefined, undefined, undefined, undefined, undefined, 19],
  PERF_REG_S390_FP4: [undefined, undefined, undefined, undefined, undefined, undefined, 20],
  PERF_REG_S390_FP5: [undefined, undefined, undefined, undefined, undefined, undefined, 21],
  PERF_REG_S390_FP6: [undefined, undefined, undefined, undefined, undefined, undefined, 22],
  PERF_REG_S390_FP7: [undefined, undefined, undefined, undefined, undefined, undefined, 23],
  PERF_REG_S390_FP8: [undefined, undefined, undefined, undefined, undefined, undefined, 24],
  PERF_REG_S390_FP9: [undefined, undefined, undefined, undefined, undefined, undefined, 25],
  PERF_REG_S390_MASK: [undefined, undefined, undefined, undefined, undefined, undefined, 32],
  PERF_REG_S390_MAX: [undefined, undefined, undefined, undefined, undefined, undefined, 34],
  PERF_REG_S390_PC: [undefined, undefined, undefined, undefined, undefined, undefined, 33],
  PERF_REG_S390_R0: [undefined, undefined, undefined, undefined, undefined, undefined, 0],
  PERF_REG_S390_R1: [undefined, undefined, undefined, undefined, undefined, undefined, 1],
  PERF_REG_S390_R10: [undefined, undefined, undefined, undefined, undefined, undefined, 10],
  PERF_REG_S390_R11: [undefined, undefined, undefined, undefined, undefined, undefined, 11],
  PERF_REG_S390_R12: [undefined, undefined, undefined, undefined, undefined, undefined, 12],
  PERF_REG_S390_R13: [undefined, undefined, undefined, undefined, undefined, undefined, 13],
  PERF_REG_S390_R14: [undefined, undefined, undefined, undefined, undefined, undefined, 14],
  PERF_REG_S390_R15: [undefined, undefined, undefined, undefined, undefined, undefined, 15],
  PERF_REG_S390_R2: [undefined, undefined, undefined, undefined, undefined, undefined, 2],
  PERF_REG_S390_R3: [undefined, undefined, undefined, undefined, undefined, undefined, 3],
  PERF_REG_S390_R4: [undefined, undefined, undefined, undefined, undefined, undefined, 4],
  PERF_REG_S390_R5: [undefined, undefined, undefined, undefined, undefined, undefined, 5],
  PERF_REG_S390_R6: [undefined, undefined, undefined, undefined, undefined, undefined, 6],
  PERF_REG_S390_R7: [undefined, undefined, undefined, undefined, undefined, undefined, 7],
  PERF_REG_S390_R8: [undefined, undefined, undefined, undefined, undefined, undefined, 8],
  PERF_REG_S390_R9: [undefined, undefined, undefined, undefined, undefined, undefined, 9],
  PERF_REG_X86_32_MAX: [16, 16],
  PERF_REG_X86_64_MAX: [24, 24],
  PERF_REG_X86_AX: [0, 0],
  PERF_REG_X86_BP: [6, 6],
  PERF_REG_X86_BX: [1, 1],
  PERF_REG_X86_CS: [10, 10],
  PERF_REG_X86_CX: [2, 2],
  PERF_REG_X86_DI: [5, 5],
  PERF_REG_X86_DS: [12, 12],
  PERF_REG_X86_DX: [3, 3],
  PERF_REG_X86_ES: [13, 13],
  PERF_REG_X86_FLAGS: [9, 9],
  PERF_REG_X86_FS: [14, 14],
  PERF_REG_X86_GS: [15, 15],
  PERF_REG_X86_IP: [8, 8],
  PERF_REG_X86_R10: [18, 18],
  PERF_REG_X86_R11: [19, 19],
  PERF_REG_X86_R12: [20, 20],
  PERF_REG_X86_R13: [21, 21],
  PERF_REG_X86_R14: [22, 22],
  PERF_REG_X86_R15: [23, 23],
  PERF_REG_X86_R8: [16, 16],
  PERF_REG_X86_R9: [17, 17],
  PERF_REG_X86_SI: [4, 4],
  PERF_REG_X86_SP: [7, 7],
  PERF_REG_X86_SS: [11, 11],
  PERF_REG_X86_XMM0: [32, 32],
  PERF_REG_X86_XMM1: [34, 34],
  PERF_REG_X86_XMM10: [52, 52],
  PERF_REG_X86_XMM11: [54, 54],
  PERF_REG_X86_XMM12: [56, 56],
  PERF_REG_X86_XMM13: [58, 58],
  PERF_REG_X86_XMM14: [60, 60],
  PERF_REG_X86_XMM15: [62, 62],
  PERF_REG_X86_XMM2: [36, 36],
  PERF_REG_X86_XMM3: [38, 38],
  PERF_REG_X86_XMM4: [40, 40],
  PERF_REG_X86_XMM5: [42, 42],
  PERF_REG_X86_XMM6: [44, 44],
  PERF_REG_X86_XMM7: [46, 46],
  PERF_REG_X86_XMM8: [48, 48],
  PERF_REG_X86_XMM9: [50, 50],
  PERF_REG_X86_XMM_MAX: [64, 64],
});

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
