// Generated from Linux 7.3.4 <asm/hwcap.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese, type PerArch } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly HWCAP_ASIMDDP: PerArch<undefined, undefined, 16777216, undefined, 1048576>;
  readonly HWCAP_ASIMDFHM: PerArch<undefined, undefined, 33554432, undefined, 8388608>;
  readonly HWCAP_ASIMDHP: PerArch<undefined, undefined, 8388608, undefined, 1024>;
  readonly HWCAP_EVTSTRM: PerArch<undefined, undefined, 2097152, undefined, 4>;
  readonly HWCAP_FPHP: PerArch<undefined, undefined, 4194304, undefined, 512>;
} & OnlyOnThese<
  'riscv64',
  {
    COMPAT_HWCAP_ISA_A: 1;
    COMPAT_HWCAP_ISA_C: 4;
    COMPAT_HWCAP_ISA_D: 8;
    COMPAT_HWCAP_ISA_F: 32;
    COMPAT_HWCAP_ISA_I: 256;
    COMPAT_HWCAP_ISA_M: 4096;
    COMPAT_HWCAP_ISA_V: 2097152;
  }
> &
  OnlyOnThese<
    'arm',
    {
      HWCAP2_AES: 1;
      HWCAP2_CRC32: 16;
      HWCAP2_PMULL: 2;
      HWCAP2_SB: 32;
      HWCAP2_SHA1: 4;
      HWCAP2_SHA2: 8;
      HWCAP2_SSBS: 64;
      HWCAP_26BIT: 8;
      HWCAP_ASIMDBF16: 67108864;
      HWCAP_CRUNCH: 1024;
      HWCAP_EDSP: 128;
      HWCAP_FAST_MULT: 16;
      HWCAP_FPA: 32;
      HWCAP_HALF: 2;
      HWCAP_I8MM: 134217728;
      HWCAP_IDIV: 393216;
      HWCAP_IDIVA: 131072;
      HWCAP_IDIVT: 262144;
      HWCAP_IWMMXT: 512;
      HWCAP_JAVA: 256;
      HWCAP_LPAE: 1048576;
      HWCAP_NEON: 4096;
      HWCAP_SWP: 1;
      HWCAP_THUMB: 4;
      HWCAP_THUMBEE: 2048;
      HWCAP_TLS: 32768;
      HWCAP_VFP: 64;
      HWCAP_VFPD32: 524288;
      HWCAP_VFPv3: 8192;
      HWCAP_VFPv3D16: 16384;
      HWCAP_VFPv4: 65536;
    }
  > &
  OnlyOnThese<
    'aarch64',
    {
      HWCAP2_AFP: 1048576;
      HWCAP2_BF16: 16384;
      HWCAP2_BTI: 131072;
      HWCAP2_CSSC: 17179869184;
      HWCAP2_DCPODP: 1;
      HWCAP2_DGH: 32768;
      HWCAP2_EBF16: 4294967296;
      HWCAP2_ECV: 524288;
      HWCAP2_F8CVT: 2251799813685248;
      HWCAP2_F8DP2: 18014398509481984n;
      HWCAP2_F8DP4: 9007199254740992n;
      HWCAP2_F8E4M3: 36028797018963968n;
      HWCAP2_F8E5M2: 72057594037927936n;
      HWCAP2_F8FMA: 4503599627370496;
      HWCAP2_FAMINMAX: 1125899906842624;
      HWCAP2_FLAGM2: 128;
      HWCAP2_FPMR: 281474976710656;
      HWCAP2_FRINT: 256;
      HWCAP2_HBC: 17592186044416;
      HWCAP2_I8MM: 8192;
      HWCAP2_LRCPC3: 70368744177664;
      HWCAP2_LSE128: 140737488355328;
      HWCAP2_LUT: 562949953421312;
      HWCAP2_MOPS: 8796093022208;
      HWCAP2_MTE: 262144;
      HWCAP2_MTE3: 4194304;
      HWCAP2_POE: 9223372036854775808n;
      HWCAP2_RNG: 65536;
      HWCAP2_RPRES: 2097152;
      HWCAP2_RPRFM: 34359738368;
      HWCAP2_SME: 8388608;
      HWCAP2_SME2: 137438953472;
      HWCAP2_SME2P1: 274877906944;
      HWCAP2_SME_B16B16: 2199023255552;
      HWCAP2_SME_B16F32: 268435456;
      HWCAP2_SME_BI32I32: 1099511627776;
      HWCAP2_SME_F16F16: 4398046511104;
      HWCAP2_SME_F16F32: 134217728;
      HWCAP2_SME_F32F32: 536870912;
      HWCAP2_SME_F64F64: 33554432;
      HWCAP2_SME_F8F16: 288230376151711744n;
      HWCAP2_SME_F8F32: 576460752303423488n;
      HWCAP2_SME_FA64: 1073741824;
      HWCAP2_SME_I16I32: 549755813888;
      HWCAP2_SME_I16I64: 16777216;
      HWCAP2_SME_I8I32: 67108864;
      HWCAP2_SME_LUTV2: 144115188075855872n;
      HWCAP2_SME_SF8DP2: 4611686018427387904n;
      HWCAP2_SME_SF8DP4: 2305843009213693952n;
      HWCAP2_SME_SF8FMA: 1152921504606846976n;
      HWCAP2_SVE2: 2;
      HWCAP2_SVE2P1: 68719476736;
      HWCAP2_SVEAES: 4;
      HWCAP2_SVEBF16: 4096;
      HWCAP2_SVEBITPERM: 16;
      HWCAP2_SVEF32MM: 1024;
      HWCAP2_SVEF64MM: 2048;
      HWCAP2_SVEI8MM: 512;
      HWCAP2_SVEPMULL: 8;
      HWCAP2_SVESHA3: 32;
      HWCAP2_SVESM4: 64;
      HWCAP2_SVE_B16B16: 35184372088832;
      HWCAP2_SVE_EBF16: 8589934592;
      HWCAP2_WFXT: 2147483648;
      HWCAP3_F16F32DOT: 512;
      HWCAP3_F16F32MM: 1024;
      HWCAP3_F16MM: 256;
      HWCAP3_LS64: 8;
      HWCAP3_LSFE: 4;
      HWCAP3_MTE_FAR: 1;
      HWCAP3_MTE_STORE_ONLY: 2;
      HWCAP3_SME2P3: 128;
      HWCAP3_SME_LUT6: 64;
      HWCAP3_SVE2P3: 32;
      HWCAP3_SVE_B16MM: 16;
      HWCAP3_SVE_LUT6: 2048;
      HWCAP_AES: 8;
      HWCAP_ASIMD: 2;
      HWCAP_ASIMDRDM: 4096;
      HWCAP_ATOMICS: 256;
      HWCAP_CMPBR: 8589934592;
      HWCAP_CPUID: 2048;
      HWCAP_CRC32: 128;
      HWCAP_DCPOP: 65536;
      HWCAP_DIT: 16777216;
      HWCAP_F8MM4: 68719476736;
      HWCAP_F8MM8: 34359738368;
      HWCAP_FCMA: 16384;
      HWCAP_FLAGM: 134217728;
      HWCAP_FP: 1;
      HWCAP_FPRCVT: 17179869184;
      HWCAP_GCS: 4294967296;
      HWCAP_ILRCPC: 67108864;
      HWCAP_JSCVT: 8192;
      HWCAP_LRCPC: 32768;
      HWCAP_PACA: 1073741824;
      HWCAP_PACG: 2147483648;
      HWCAP_PMULL: 16;
      HWCAP_SB: 536870912;
      HWCAP_SHA1: 32;
      HWCAP_SHA2: 64;
      HWCAP_SHA3: 131072;
      HWCAP_SHA512: 2097152;
      HWCAP_SM3: 262144;
      HWCAP_SM4: 524288;
      HWCAP_SME2P2: 4398046511104;
      HWCAP_SME_AES: 17592186044416;
      HWCAP_SME_SBITPERM: 8796093022208;
      HWCAP_SME_SFEXPA: 35184372088832;
      HWCAP_SME_SMOP4: 140737488355328;
      HWCAP_SME_STMOP: 70368744177664;
      HWCAP_SSBS: 268435456;
      HWCAP_SVE: 4194304;
      HWCAP_SVE2P2: 2199023255552;
      HWCAP_SVE_AES2: 549755813888;
      HWCAP_SVE_BFSCALE: 1099511627776;
      HWCAP_SVE_ELTPERM: 274877906944;
      HWCAP_SVE_F16MM: 137438953472;
      HWCAP_USCAT: 33554432;
    }
  > &
  OnlyOnThese<
    'loongarch64',
    {
      HWCAP_LOONGARCH_COMPLEX: 128;
      HWCAP_LOONGARCH_CPUCFG: 1;
      HWCAP_LOONGARCH_CRC32: 64;
      HWCAP_LOONGARCH_CRYPTO: 256;
      HWCAP_LOONGARCH_FPU: 8;
      HWCAP_LOONGARCH_LAM: 2;
      HWCAP_LOONGARCH_LAM_BH: 65536;
      HWCAP_LOONGARCH_LASX: 32;
      HWCAP_LOONGARCH_LBT_ARM: 2048;
      HWCAP_LOONGARCH_LBT_MIPS: 4096;
      HWCAP_LOONGARCH_LBT_X86: 1024;
      HWCAP_LOONGARCH_LSPW: 16384;
      HWCAP_LOONGARCH_LSX: 16;
      HWCAP_LOONGARCH_LVZ: 512;
      HWCAP_LOONGARCH_PTW: 8192;
      HWCAP_LOONGARCH_SCQ: 32768;
      HWCAP_LOONGARCH_UAL: 4;
    }
  > = /* @__PURE__ */ perArchOf(
  {
    HWCAP_ASIMDDP: [undefined, undefined, 16777216, undefined, 1048576],
    HWCAP_ASIMDFHM: [undefined, undefined, 33554432, undefined, 8388608],
    HWCAP_ASIMDHP: [undefined, undefined, 8388608, undefined, 1024],
    HWCAP_EVTSTRM: [undefined, undefined, 2097152, undefined, 4],
    HWCAP_FPHP: [undefined, undefined, 4194304, undefined, 512],
  },
  {},
  {
    riscv64: {
      COMPAT_HWCAP_ISA_A: 1,
      COMPAT_HWCAP_ISA_C: 4,
      COMPAT_HWCAP_ISA_D: 8,
      COMPAT_HWCAP_ISA_F: 32,
      COMPAT_HWCAP_ISA_I: 256,
      COMPAT_HWCAP_ISA_M: 4096,
      COMPAT_HWCAP_ISA_V: 2097152,
    },
    arm: {
      HWCAP2_AES: 1,
      HWCAP2_CRC32: 16,
      HWCAP2_PMULL: 2,
      HWCAP2_SB: 32,
      HWCAP2_SHA1: 4,
      HWCAP2_SHA2: 8,
      HWCAP2_SSBS: 64,
      HWCAP_26BIT: 8,
      HWCAP_ASIMDBF16: 67108864,
      HWCAP_CRUNCH: 1024,
      HWCAP_EDSP: 128,
      HWCAP_FAST_MULT: 16,
      HWCAP_FPA: 32,
      HWCAP_HALF: 2,
      HWCAP_I8MM: 134217728,
      HWCAP_IDIV: 393216,
      HWCAP_IDIVA: 131072,
      HWCAP_IDIVT: 262144,
      HWCAP_IWMMXT: 512,
      HWCAP_JAVA: 256,
      HWCAP_LPAE: 1048576,
      HWCAP_NEON: 4096,
      HWCAP_SWP: 1,
      HWCAP_THUMB: 4,
      HWCAP_THUMBEE: 2048,
      HWCAP_TLS: 32768,
      HWCAP_VFP: 64,
      HWCAP_VFPD32: 524288,
      HWCAP_VFPv3: 8192,
      HWCAP_VFPv3D16: 16384,
      HWCAP_VFPv4: 65536,
    },
    aarch64: {
      HWCAP2_AFP: 1048576,
      HWCAP2_BF16: 16384,
      HWCAP2_BTI: 131072,
      HWCAP2_CSSC: 17179869184,
      HWCAP2_DCPODP: 1,
      HWCAP2_DGH: 32768,
      HWCAP2_EBF16: 4294967296,
      HWCAP2_ECV: 524288,
      HWCAP2_F8CVT: 2251799813685248,
      HWCAP2_F8DP2: 18014398509481984n,
      HWCAP2_F8DP4: 9007199254740992n,
      HWCAP2_F8E4M3: 36028797018963968n,
      HWCAP2_F8E5M2: 72057594037927936n,
      HWCAP2_F8FMA: 4503599627370496,
      HWCAP2_FAMINMAX: 1125899906842624,
      HWCAP2_FLAGM2: 128,
      HWCAP2_FPMR: 281474976710656,
      HWCAP2_FRINT: 256,
      HWCAP2_HBC: 17592186044416,
      HWCAP2_I8MM: 8192,
      HWCAP2_LRCPC3: 70368744177664,
      HWCAP2_LSE128: 140737488355328,
      HWCAP2_LUT: 562949953421312,
      HWCAP2_MOPS: 8796093022208,
      HWCAP2_MTE: 262144,
      HWCAP2_MTE3: 4194304,
      HWCAP2_POE: 9223372036854775808n,
      HWCAP2_RNG: 65536,
      HWCAP2_RPRES: 2097152,
      HWCAP2_RPRFM: 34359738368,
      HWCAP2_SME: 8388608,
      HWCAP2_SME2: 137438953472,
      HWCAP2_SME2P1: 274877906944,
      HWCAP2_SME_B16B16: 2199023255552,
      HWCAP2_SME_B16F32: 268435456,
      HWCAP2_SME_BI32I32: 1099511627776,
      HWCAP2_SME_F16F16: 4398046511104,
      HWCAP2_SME_F16F32: 134217728,
      HWCAP2_SME_F32F32: 536870912,
      HWCAP2_SME_F64F64: 33554432,
      HWCAP2_SME_F8F16: 288230376151711744n,
      HWCAP2_SME_F8F32: 576460752303423488n,
      HWCAP2_SME_FA64: 1073741824,
      HWCAP2_SME_I16I32: 549755813888,
      HWCAP2_SME_I16I64: 16777216,
      HWCAP2_SME_I8I32: 67108864,
      HWCAP2_SME_LUTV2: 144115188075855872n,
      HWCAP2_SME_SF8DP2: 4611686018427387904n,
      HWCAP2_SME_SF8DP4: 2305843009213693952n,
      HWCAP2_SME_SF8FMA: 1152921504606846976n,
      HWCAP2_SVE2: 2,
      HWCAP2_SVE2P1: 68719476736,
      HWCAP2_SVEAES: 4,
      HWCAP2_SVEBF16: 4096,
      HWCAP2_SVEBITPERM: 16,
      HWCAP2_SVEF32MM: 1024,
      HWCAP2_SVEF64MM: 2048,
      HWCAP2_SVEI8MM: 512,
      HWCAP2_SVEPMULL: 8,
      HWCAP2_SVESHA3: 32,
      HWCAP2_SVESM4: 64,
      HWCAP2_SVE_B16B16: 35184372088832,
      HWCAP2_SVE_EBF16: 8589934592,
      HWCAP2_WFXT: 2147483648,
      HWCAP3_F16F32DOT: 512,
      HWCAP3_F16F32MM: 1024,
      HWCAP3_F16MM: 256,
      HWCAP3_LS64: 8,
      HWCAP3_LSFE: 4,
      HWCAP3_MTE_FAR: 1,
      HWCAP3_MTE_STORE_ONLY: 2,
      HWCAP3_SME2P3: 128,
      HWCAP3_SME_LUT6: 64,
      HWCAP3_SVE2P3: 32,
      HWCAP3_SVE_B16MM: 16,
      HWCAP3_SVE_LUT6: 2048,
      HWCAP_AES: 8,
      HWCAP_ASIMD: 2,
      HWCAP_ASIMDRDM: 4096,
      HWCAP_ATOMICS: 256,
      HWCAP_CMPBR: 8589934592,
      HWCAP_CPUID: 2048,
      HWCAP_CRC32: 128,
      HWCAP_DCPOP: 65536,
      HWCAP_DIT: 16777216,
      HWCAP_F8MM4: 68719476736,
      HWCAP_F8MM8: 34359738368,
      HWCAP_FCMA: 16384,
      HWCAP_FLAGM: 134217728,
      HWCAP_FP: 1,
      HWCAP_FPRCVT: 17179869184,
      HWCAP_GCS: 4294967296,
      HWCAP_ILRCPC: 67108864,
      HWCAP_JSCVT: 8192,
      HWCAP_LRCPC: 32768,
      HWCAP_PACA: 1073741824,
      HWCAP_PACG: 2147483648,
      HWCAP_PMULL: 16,
      HWCAP_SB: 536870912,
      HWCAP_SHA1: 32,
      HWCAP_SHA2: 64,
      HWCAP_SHA3: 131072,
      HWCAP_SHA512: 2097152,
      HWCAP_SM3: 262144,
      HWCAP_SM4: 524288,
      HWCAP_SME2P2: 4398046511104,
      HWCAP_SME_AES: 17592186044416,
      HWCAP_SME_SBITPERM: 8796093022208,
      HWCAP_SME_SFEXPA: 35184372088832,
      HWCAP_SME_SMOP4: 140737488355328,
      HWCAP_SME_STMOP: 70368744177664,
      HWCAP_SSBS: 268435456,
      HWCAP_SVE: 4194304,
      HWCAP_SVE2P2: 2199023255552,
      HWCAP_SVE_AES2: 549755813888,
      HWCAP_SVE_BFSCALE: 1099511627776,
      HWCAP_SVE_ELTPERM: 274877906944,
      HWCAP_SVE_F16MM: 137438953472,
      HWCAP_USCAT: 33554432,
    },
    loongarch64: {
      HWCAP_LOONGARCH_COMPLEX: 128,
      HWCAP_LOONGARCH_CPUCFG: 1,
      HWCAP_LOONGARCH_CRC32: 64,
      HWCAP_LOONGARCH_CRYPTO: 256,
      HWCAP_LOONGARCH_FPU: 8,
      HWCAP_LOONGARCH_LAM: 2,
      HWCAP_LOONGARCH_LAM_BH: 65536,
      HWCAP_LOONGARCH_LASX: 32,
      HWCAP_LOONGARCH_LBT_ARM: 2048,
      HWCAP_LOONGARCH_LBT_MIPS: 4096,
      HWCAP_LOONGARCH_LBT_X86: 1024,
      HWCAP_LOONGARCH_LSPW: 16384,
      HWCAP_LOONGARCH_LSX: 16,
      HWCAP_LOONGARCH_LVZ: 512,
      HWCAP_LOONGARCH_PTW: 8192,
      HWCAP_LOONGARCH_SCQ: 32768,
      HWCAP_LOONGARCH_UAL: 4,
    },
  },
);

/** `<asm/hwcap.h>`: 1 on riscv64. */
export const COMPAT_HWCAP_ISA_A: number | undefined = /* @__PURE__ */ hereOf(
  perArch.COMPAT_HWCAP_ISA_A,
);
/** `<asm/hwcap.h>`: 4 on riscv64. */
export const COMPAT_HWCAP_ISA_C: number | undefined = /* @__PURE__ */ hereOf(
  perArch.COMPAT_HWCAP_ISA_C,
);
/** `<asm/hwcap.h>`: 8 on riscv64. */
export const COMPAT_HWCAP_ISA_D: number | undefined = /* @__PURE__ */ hereOf(
  perArch.COMPAT_HWCAP_ISA_D,
);
/** `<asm/hwcap.h>`: 32 on riscv64. */
export const COMPAT_HWCAP_ISA_F: number | undefined = /* @__PURE__ */ hereOf(
  perArch.COMPAT_HWCAP_ISA_F,
);
/** `<asm/hwcap.h>`: 256 on riscv64. */
export const COMPAT_HWCAP_ISA_I: number | undefined = /* @__PURE__ */ hereOf(
  perArch.COMPAT_HWCAP_ISA_I,
);
/** `<asm/hwcap.h>`: 4096 on riscv64. */
export const COMPAT_HWCAP_ISA_M: number | undefined = /* @__PURE__ */ hereOf(
  perArch.COMPAT_HWCAP_ISA_M,
);
/** `<asm/hwcap.h>`: 2097152 on riscv64. */
export const COMPAT_HWCAP_ISA_V: number | undefined = /* @__PURE__ */ hereOf(
  perArch.COMPAT_HWCAP_ISA_V,
);
/** `<asm/hwcap.h>`: 1 on arm. */
export const HWCAP2_AES: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_AES);
/** `<asm/hwcap.h>`: 1048576 on aarch64. */
export const HWCAP2_AFP: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_AFP);
/** `<asm/hwcap.h>`: 16384 on aarch64. */
export const HWCAP2_BF16: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_BF16);
/** `<asm/hwcap.h>`: 131072 on aarch64. */
export const HWCAP2_BTI: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_BTI);
/** `<asm/hwcap.h>`: 16 on arm. */
export const HWCAP2_CRC32: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_CRC32);
/** `<asm/hwcap.h>`: 17179869184 on aarch64. */
export const HWCAP2_CSSC: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_CSSC);
/** `<asm/hwcap.h>`: 1 on aarch64. */
export const HWCAP2_DCPODP: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_DCPODP);
/** `<asm/hwcap.h>`: 32768 on aarch64. */
export const HWCAP2_DGH: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_DGH);
/** `<asm/hwcap.h>`: 4294967296 on aarch64. */
export const HWCAP2_EBF16: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_EBF16);
/** `<asm/hwcap.h>`: 524288 on aarch64. */
export const HWCAP2_ECV: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_ECV);
/** `<asm/hwcap.h>`: 2251799813685248 on aarch64. */
export const HWCAP2_F8CVT: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_F8CVT);
/** `<asm/hwcap.h>`: 18014398509481984n on aarch64. */
export const HWCAP2_F8DP2: bigint | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_F8DP2);
/** `<asm/hwcap.h>`: 9007199254740992n on aarch64. */
export const HWCAP2_F8DP4: bigint | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_F8DP4);
/** `<asm/hwcap.h>`: 36028797018963968n on aarch64. */
export const HWCAP2_F8E4M3: bigint | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_F8E4M3);
/** `<asm/hwcap.h>`: 72057594037927936n on aarch64. */
export const HWCAP2_F8E5M2: bigint | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_F8E5M2);
/** `<asm/hwcap.h>`: 4503599627370496 on aarch64. */
export const HWCAP2_F8FMA: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_F8FMA);
/** `<asm/hwcap.h>`: 1125899906842624 on aarch64. */
export const HWCAP2_FAMINMAX: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_FAMINMAX);
/** `<asm/hwcap.h>`: 128 on aarch64. */
export const HWCAP2_FLAGM2: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_FLAGM2);
/** `<asm/hwcap.h>`: 281474976710656 on aarch64. */
export const HWCAP2_FPMR: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_FPMR);
/** `<asm/hwcap.h>`: 256 on aarch64. */
export const HWCAP2_FRINT: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_FRINT);
/** `<asm/hwcap.h>`: 17592186044416 on aarch64. */
export const HWCAP2_HBC: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_HBC);
/** `<asm/hwcap.h>`: 8192 on aarch64. */
export const HWCAP2_I8MM: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_I8MM);
/** `<asm/hwcap.h>`: 70368744177664 on aarch64. */
export const HWCAP2_LRCPC3: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_LRCPC3);
/** `<asm/hwcap.h>`: 140737488355328 on aarch64. */
export const HWCAP2_LSE128: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_LSE128);
/** `<asm/hwcap.h>`: 562949953421312 on aarch64. */
export const HWCAP2_LUT: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_LUT);
/** `<asm/hwcap.h>`: 8796093022208 on aarch64. */
export const HWCAP2_MOPS: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_MOPS);
/** `<asm/hwcap.h>`: 262144 on aarch64. */
export const HWCAP2_MTE: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_MTE);
/** `<asm/hwcap.h>`: 4194304 on aarch64. */
export const HWCAP2_MTE3: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_MTE3);
/** `<asm/hwcap.h>`: 2 on arm. */
export const HWCAP2_PMULL: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_PMULL);
/** `<asm/hwcap.h>`: 9223372036854775808n on aarch64. */
export const HWCAP2_POE: bigint | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_POE);
/** `<asm/hwcap.h>`: 65536 on aarch64. */
export const HWCAP2_RNG: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_RNG);
/** `<asm/hwcap.h>`: 2097152 on aarch64. */
export const HWCAP2_RPRES: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_RPRES);
/** `<asm/hwcap.h>`: 34359738368 on aarch64. */
export const HWCAP2_RPRFM: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_RPRFM);
/** `<asm/hwcap.h>`: 32 on arm. */
export const HWCAP2_SB: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_SB);
/** `<asm/hwcap.h>`: 4 on arm. */
export const HWCAP2_SHA1: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_SHA1);
/** `<asm/hwcap.h>`: 8 on arm. */
export const HWCAP2_SHA2: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_SHA2);
/** `<asm/hwcap.h>`: 8388608 on aarch64. */
export const HWCAP2_SME: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_SME);
/** `<asm/hwcap.h>`: 137438953472 on aarch64. */
export const HWCAP2_SME2: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_SME2);
/** `<asm/hwcap.h>`: 274877906944 on aarch64. */
export const HWCAP2_SME2P1: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_SME2P1);
/** `<asm/hwcap.h>`: 2199023255552 on aarch64. */
export const HWCAP2_SME_B16B16: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP2_SME_B16B16,
);
/** `<asm/hwcap.h>`: 268435456 on aarch64. */
export const HWCAP2_SME_B16F32: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP2_SME_B16F32,
);
/** `<asm/hwcap.h>`: 1099511627776 on aarch64. */
export const HWCAP2_SME_BI32I32: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP2_SME_BI32I32,
);
/** `<asm/hwcap.h>`: 4398046511104 on aarch64. */
export const HWCAP2_SME_F16F16: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP2_SME_F16F16,
);
/** `<asm/hwcap.h>`: 134217728 on aarch64. */
export const HWCAP2_SME_F16F32: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP2_SME_F16F32,
);
/** `<asm/hwcap.h>`: 536870912 on aarch64. */
export const HWCAP2_SME_F32F32: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP2_SME_F32F32,
);
/** `<asm/hwcap.h>`: 33554432 on aarch64. */
export const HWCAP2_SME_F64F64: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP2_SME_F64F64,
);
/** `<asm/hwcap.h>`: 288230376151711744n on aarch64. */
export const HWCAP2_SME_F8F16: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP2_SME_F8F16,
);
/** `<asm/hwcap.h>`: 576460752303423488n on aarch64. */
export const HWCAP2_SME_F8F32: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP2_SME_F8F32,
);
/** `<asm/hwcap.h>`: 1073741824 on aarch64. */
export const HWCAP2_SME_FA64: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_SME_FA64);
/** `<asm/hwcap.h>`: 549755813888 on aarch64. */
export const HWCAP2_SME_I16I32: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP2_SME_I16I32,
);
/** `<asm/hwcap.h>`: 16777216 on aarch64. */
export const HWCAP2_SME_I16I64: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP2_SME_I16I64,
);
/** `<asm/hwcap.h>`: 67108864 on aarch64. */
export const HWCAP2_SME_I8I32: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP2_SME_I8I32,
);
/** `<asm/hwcap.h>`: 144115188075855872n on aarch64. */
export const HWCAP2_SME_LUTV2: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP2_SME_LUTV2,
);
/** `<asm/hwcap.h>`: 4611686018427387904n on aarch64. */
export const HWCAP2_SME_SF8DP2: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP2_SME_SF8DP2,
);
/** `<asm/hwcap.h>`: 2305843009213693952n on aarch64. */
export const HWCAP2_SME_SF8DP4: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP2_SME_SF8DP4,
);
/** `<asm/hwcap.h>`: 1152921504606846976n on aarch64. */
export const HWCAP2_SME_SF8FMA: bigint | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP2_SME_SF8FMA,
);
/** `<asm/hwcap.h>`: 64 on arm. */
export const HWCAP2_SSBS: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_SSBS);
/** `<asm/hwcap.h>`: 2 on aarch64. */
export const HWCAP2_SVE2: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_SVE2);
/** `<asm/hwcap.h>`: 68719476736 on aarch64. */
export const HWCAP2_SVE2P1: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_SVE2P1);
/** `<asm/hwcap.h>`: 4 on aarch64. */
export const HWCAP2_SVEAES: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_SVEAES);
/** `<asm/hwcap.h>`: 4096 on aarch64. */
export const HWCAP2_SVEBF16: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_SVEBF16);
/** `<asm/hwcap.h>`: 16 on aarch64. */
export const HWCAP2_SVEBITPERM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP2_SVEBITPERM,
);
/** `<asm/hwcap.h>`: 1024 on aarch64. */
export const HWCAP2_SVEF32MM: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_SVEF32MM);
/** `<asm/hwcap.h>`: 2048 on aarch64. */
export const HWCAP2_SVEF64MM: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_SVEF64MM);
/** `<asm/hwcap.h>`: 512 on aarch64. */
export const HWCAP2_SVEI8MM: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_SVEI8MM);
/** `<asm/hwcap.h>`: 8 on aarch64. */
export const HWCAP2_SVEPMULL: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_SVEPMULL);
/** `<asm/hwcap.h>`: 32 on aarch64. */
export const HWCAP2_SVESHA3: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_SVESHA3);
/** `<asm/hwcap.h>`: 64 on aarch64. */
export const HWCAP2_SVESM4: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_SVESM4);
/** `<asm/hwcap.h>`: 35184372088832 on aarch64. */
export const HWCAP2_SVE_B16B16: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP2_SVE_B16B16,
);
/** `<asm/hwcap.h>`: 8589934592 on aarch64. */
export const HWCAP2_SVE_EBF16: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP2_SVE_EBF16,
);
/** `<asm/hwcap.h>`: 2147483648 on aarch64. */
export const HWCAP2_WFXT: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP2_WFXT);
/** `<asm/hwcap.h>`: 512 on aarch64. */
export const HWCAP3_F16F32DOT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP3_F16F32DOT,
);
/** `<asm/hwcap.h>`: 1024 on aarch64. */
export const HWCAP3_F16F32MM: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP3_F16F32MM);
/** `<asm/hwcap.h>`: 256 on aarch64. */
export const HWCAP3_F16MM: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP3_F16MM);
/** `<asm/hwcap.h>`: 8 on aarch64. */
export const HWCAP3_LS64: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP3_LS64);
/** `<asm/hwcap.h>`: 4 on aarch64. */
export const HWCAP3_LSFE: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP3_LSFE);
/** `<asm/hwcap.h>`: 1 on aarch64. */
export const HWCAP3_MTE_FAR: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP3_MTE_FAR);
/** `<asm/hwcap.h>`: 2 on aarch64. */
export const HWCAP3_MTE_STORE_ONLY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP3_MTE_STORE_ONLY,
);
/** `<asm/hwcap.h>`: 128 on aarch64. */
export const HWCAP3_SME2P3: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP3_SME2P3);
/** `<asm/hwcap.h>`: 64 on aarch64. */
export const HWCAP3_SME_LUT6: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP3_SME_LUT6);
/** `<asm/hwcap.h>`: 32 on aarch64. */
export const HWCAP3_SVE2P3: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP3_SVE2P3);
/** `<asm/hwcap.h>`: 16 on aarch64. */
export const HWCAP3_SVE_B16MM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP3_SVE_B16MM,
);
/** `<asm/hwcap.h>`: 2048 on aarch64. */
export const HWCAP3_SVE_LUT6: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP3_SVE_LUT6);
/** `<asm/hwcap.h>`: 8 on arm. */
export const HWCAP_26BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_26BIT);
/** `<asm/hwcap.h>`: 8 on aarch64. */
export const HWCAP_AES: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_AES);
/** `<asm/hwcap.h>`: 2 on aarch64. */
export const HWCAP_ASIMD: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_ASIMD);
/** `<asm/hwcap.h>`: 67108864 on arm. */
export const HWCAP_ASIMDBF16: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_ASIMDBF16);
/** `<asm/hwcap.h>`: 16777216 on arm; 1048576 on aarch64. */
export const HWCAP_ASIMDDP: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_ASIMDDP);
/** `<asm/hwcap.h>`: 33554432 on arm; 8388608 on aarch64. */
export const HWCAP_ASIMDFHM: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_ASIMDFHM);
/** `<asm/hwcap.h>`: 8388608 on arm; 1024 on aarch64. */
export const HWCAP_ASIMDHP: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_ASIMDHP);
/** `<asm/hwcap.h>`: 4096 on aarch64. */
export const HWCAP_ASIMDRDM: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_ASIMDRDM);
/** `<asm/hwcap.h>`: 256 on aarch64. */
export const HWCAP_ATOMICS: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_ATOMICS);
/** `<asm/hwcap.h>`: 8589934592 on aarch64. */
export const HWCAP_CMPBR: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_CMPBR);
/** `<asm/hwcap.h>`: 2048 on aarch64. */
export const HWCAP_CPUID: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_CPUID);
/** `<asm/hwcap.h>`: 128 on aarch64. */
export const HWCAP_CRC32: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_CRC32);
/** `<asm/hwcap.h>`: 1024 on arm. */
export const HWCAP_CRUNCH: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_CRUNCH);
/** `<asm/hwcap.h>`: 65536 on aarch64. */
export const HWCAP_DCPOP: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_DCPOP);
/** `<asm/hwcap.h>`: 16777216 on aarch64. */
export const HWCAP_DIT: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_DIT);
/** `<asm/hwcap.h>`: 128 on arm. */
export const HWCAP_EDSP: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_EDSP);
/** `<asm/hwcap.h>`: 2097152 on arm; 4 on aarch64. */
export const HWCAP_EVTSTRM: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_EVTSTRM);
/** `<asm/hwcap.h>`: 68719476736 on aarch64. */
export const HWCAP_F8MM4: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_F8MM4);
/** `<asm/hwcap.h>`: 34359738368 on aarch64. */
export const HWCAP_F8MM8: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_F8MM8);
/** `<asm/hwcap.h>`: 16 on arm. */
export const HWCAP_FAST_MULT: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_FAST_MULT);
/** `<asm/hwcap.h>`: 16384 on aarch64. */
export const HWCAP_FCMA: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_FCMA);
/** `<asm/hwcap.h>`: 134217728 on aarch64. */
export const HWCAP_FLAGM: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_FLAGM);
/** `<asm/hwcap.h>`: 1 on aarch64. */
export const HWCAP_FP: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_FP);
/** `<asm/hwcap.h>`: 32 on arm. */
export const HWCAP_FPA: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_FPA);
/** `<asm/hwcap.h>`: 4194304 on arm; 512 on aarch64. */
export const HWCAP_FPHP: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_FPHP);
/** `<asm/hwcap.h>`: 17179869184 on aarch64. */
export const HWCAP_FPRCVT: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_FPRCVT);
/** `<asm/hwcap.h>`: 4294967296 on aarch64. */
export const HWCAP_GCS: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_GCS);
/** `<asm/hwcap.h>`: 2 on arm. */
export const HWCAP_HALF: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_HALF);
/** `<asm/hwcap.h>`: 134217728 on arm. */
export const HWCAP_I8MM: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_I8MM);
/** `<asm/hwcap.h>`: 393216 on arm. */
export const HWCAP_IDIV: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_IDIV);
/** `<asm/hwcap.h>`: 131072 on arm. */
export const HWCAP_IDIVA: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_IDIVA);
/** `<asm/hwcap.h>`: 262144 on arm. */
export const HWCAP_IDIVT: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_IDIVT);
/** `<asm/hwcap.h>`: 67108864 on aarch64. */
export const HWCAP_ILRCPC: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_ILRCPC);
/** `<asm/hwcap.h>`: 512 on arm. */
export const HWCAP_IWMMXT: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_IWMMXT);
/** `<asm/hwcap.h>`: 256 on arm. */
export const HWCAP_JAVA: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_JAVA);
/** `<asm/hwcap.h>`: 8192 on aarch64. */
export const HWCAP_JSCVT: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_JSCVT);
/** `<asm/hwcap.h>`: 128 on loongarch64. */
export const HWCAP_LOONGARCH_COMPLEX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP_LOONGARCH_COMPLEX,
);
/** `<asm/hwcap.h>`: 1 on loongarch64. */
export const HWCAP_LOONGARCH_CPUCFG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP_LOONGARCH_CPUCFG,
);
/** `<asm/hwcap.h>`: 64 on loongarch64. */
export const HWCAP_LOONGARCH_CRC32: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP_LOONGARCH_CRC32,
);
/** `<asm/hwcap.h>`: 256 on loongarch64. */
export const HWCAP_LOONGARCH_CRYPTO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP_LOONGARCH_CRYPTO,
);
/** `<asm/hwcap.h>`: 8 on loongarch64. */
export const HWCAP_LOONGARCH_FPU: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP_LOONGARCH_FPU,
);
/** `<asm/hwcap.h>`: 2 on loongarch64. */
export const HWCAP_LOONGARCH_LAM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP_LOONGARCH_LAM,
);
/** `<asm/hwcap.h>`: 65536 on loongarch64. */
export const HWCAP_LOONGARCH_LAM_BH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP_LOONGARCH_LAM_BH,
);
/** `<asm/hwcap.h>`: 32 on loongarch64. */
export const HWCAP_LOONGARCH_LASX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP_LOONGARCH_LASX,
);
/** `<asm/hwcap.h>`: 2048 on loongarch64. */
export const HWCAP_LOONGARCH_LBT_ARM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP_LOONGARCH_LBT_ARM,
);
/** `<asm/hwcap.h>`: 4096 on loongarch64. */
export const HWCAP_LOONGARCH_LBT_MIPS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP_LOONGARCH_LBT_MIPS,
);
/** `<asm/hwcap.h>`: 1024 on loongarch64. */
export const HWCAP_LOONGARCH_LBT_X86: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP_LOONGARCH_LBT_X86,
);
/** `<asm/hwcap.h>`: 16384 on loongarch64. */
export const HWCAP_LOONGARCH_LSPW: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP_LOONGARCH_LSPW,
);
/** `<asm/hwcap.h>`: 16 on loongarch64. */
export const HWCAP_LOONGARCH_LSX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP_LOONGARCH_LSX,
);
/** `<asm/hwcap.h>`: 512 on loongarch64. */
export const HWCAP_LOONGARCH_LVZ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP_LOONGARCH_LVZ,
);
/** `<asm/hwcap.h>`: 8192 on loongarch64. */
export const HWCAP_LOONGARCH_PTW: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP_LOONGARCH_PTW,
);
/** `<asm/hwcap.h>`: 32768 on loongarch64. */
export const HWCAP_LOONGARCH_SCQ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP_LOONGARCH_SCQ,
);
/** `<asm/hwcap.h>`: 4 on loongarch64. */
export const HWCAP_LOONGARCH_UAL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP_LOONGARCH_UAL,
);
/** `<asm/hwcap.h>`: 1048576 on arm. */
export const HWCAP_LPAE: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_LPAE);
/** `<asm/hwcap.h>`: 32768 on aarch64. */
export const HWCAP_LRCPC: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_LRCPC);
/** `<asm/hwcap.h>`: 4096 on arm. */
export const HWCAP_NEON: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_NEON);
/** `<asm/hwcap.h>`: 1073741824 on aarch64. */
export const HWCAP_PACA: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_PACA);
/** `<asm/hwcap.h>`: 2147483648 on aarch64. */
export const HWCAP_PACG: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_PACG);
/** `<asm/hwcap.h>`: 16 on aarch64. */
export const HWCAP_PMULL: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_PMULL);
/** `<asm/hwcap.h>`: 536870912 on aarch64. */
export const HWCAP_SB: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_SB);
/** `<asm/hwcap.h>`: 32 on aarch64. */
export const HWCAP_SHA1: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_SHA1);
/** `<asm/hwcap.h>`: 64 on aarch64. */
export const HWCAP_SHA2: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_SHA2);
/** `<asm/hwcap.h>`: 131072 on aarch64. */
export const HWCAP_SHA3: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_SHA3);
/** `<asm/hwcap.h>`: 2097152 on aarch64. */
export const HWCAP_SHA512: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_SHA512);
/** `<asm/hwcap.h>`: 262144 on aarch64. */
export const HWCAP_SM3: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_SM3);
/** `<asm/hwcap.h>`: 524288 on aarch64. */
export const HWCAP_SM4: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_SM4);
/** `<asm/hwcap.h>`: 4398046511104 on aarch64. */
export const HWCAP_SME2P2: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_SME2P2);
/** `<asm/hwcap.h>`: 17592186044416 on aarch64. */
export const HWCAP_SME_AES: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_SME_AES);
/** `<asm/hwcap.h>`: 8796093022208 on aarch64. */
export const HWCAP_SME_SBITPERM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP_SME_SBITPERM,
);
/** `<asm/hwcap.h>`: 35184372088832 on aarch64. */
export const HWCAP_SME_SFEXPA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP_SME_SFEXPA,
);
/** `<asm/hwcap.h>`: 140737488355328 on aarch64. */
export const HWCAP_SME_SMOP4: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_SME_SMOP4);
/** `<asm/hwcap.h>`: 70368744177664 on aarch64. */
export const HWCAP_SME_STMOP: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_SME_STMOP);
/** `<asm/hwcap.h>`: 268435456 on aarch64. */
export const HWCAP_SSBS: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_SSBS);
/** `<asm/hwcap.h>`: 4194304 on aarch64. */
export const HWCAP_SVE: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_SVE);
/** `<asm/hwcap.h>`: 2199023255552 on aarch64. */
export const HWCAP_SVE2P2: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_SVE2P2);
/** `<asm/hwcap.h>`: 549755813888 on aarch64. */
export const HWCAP_SVE_AES2: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_SVE_AES2);
/** `<asm/hwcap.h>`: 1099511627776 on aarch64. */
export const HWCAP_SVE_BFSCALE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP_SVE_BFSCALE,
);
/** `<asm/hwcap.h>`: 274877906944 on aarch64. */
export const HWCAP_SVE_ELTPERM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HWCAP_SVE_ELTPERM,
);
/** `<asm/hwcap.h>`: 137438953472 on aarch64. */
export const HWCAP_SVE_F16MM: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_SVE_F16MM);
/** `<asm/hwcap.h>`: 1 on arm. */
export const HWCAP_SWP: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_SWP);
/** `<asm/hwcap.h>`: 4 on arm. */
export const HWCAP_THUMB: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_THUMB);
/** `<asm/hwcap.h>`: 2048 on arm. */
export const HWCAP_THUMBEE: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_THUMBEE);
/** `<asm/hwcap.h>`: 32768 on arm. */
export const HWCAP_TLS: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_TLS);
/** `<asm/hwcap.h>`: 33554432 on aarch64. */
export const HWCAP_USCAT: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_USCAT);
/** `<asm/hwcap.h>`: 64 on arm. */
export const HWCAP_VFP: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_VFP);
/** `<asm/hwcap.h>`: 524288 on arm. */
export const HWCAP_VFPD32: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_VFPD32);
/** `<asm/hwcap.h>`: 8192 on arm. */
export const HWCAP_VFPv3: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_VFPv3);
/** `<asm/hwcap.h>`: 16384 on arm. */
export const HWCAP_VFPv3D16: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_VFPv3D16);
/** `<asm/hwcap.h>`: 65536 on arm. */
export const HWCAP_VFPv4: number | undefined = /* @__PURE__ */ hereOf(perArch.HWCAP_VFPv4);
