// Generated from Linux 7.3.4 <asm/cputable.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'ppc64le',
  {
    PPC_FEATURE2_ARCH_2_07: 2147483648;
    PPC_FEATURE2_ARCH_3_00: 8388608;
    PPC_FEATURE2_ARCH_3_1: 262144;
    PPC_FEATURE2_ARCH_3_2: 65536;
    PPC_FEATURE2_DARN: 2097152;
    PPC_FEATURE2_DMF: 32768;
    PPC_FEATURE2_DSCR: 536870912;
    PPC_FEATURE2_EBB: 268435456;
    PPC_FEATURE2_HAS_IEEE128: 4194304;
    PPC_FEATURE2_HTM: 1073741824;
    PPC_FEATURE2_HTM_NOSC: 16777216;
    PPC_FEATURE2_HTM_NO_SUSPEND: 524288;
    PPC_FEATURE2_ISEL: 134217728;
    PPC_FEATURE2_MMA: 131072;
    PPC_FEATURE2_SCV: 1048576;
    PPC_FEATURE2_TAR: 67108864;
    PPC_FEATURE2_VEC_CRYPTO: 33554432;
    PPC_FEATURE_32: 2147483648;
    PPC_FEATURE_601_INSTR: 536870912;
    PPC_FEATURE_64: 1073741824;
    PPC_FEATURE_ARCH_2_05: 4096;
    PPC_FEATURE_ARCH_2_06: 256;
    PPC_FEATURE_BOOKE: 32768;
    PPC_FEATURE_CELL: 65536;
    PPC_FEATURE_HAS_4xxMAC: 33554432;
    PPC_FEATURE_HAS_ALTIVEC: 268435456;
    PPC_FEATURE_HAS_DFP: 1024;
    PPC_FEATURE_HAS_EFP_DOUBLE: 2097152;
    PPC_FEATURE_HAS_EFP_SINGLE: 4194304;
    PPC_FEATURE_HAS_FPU: 134217728;
    PPC_FEATURE_HAS_MMU: 67108864;
    PPC_FEATURE_HAS_SPE: 8388608;
    PPC_FEATURE_HAS_VSX: 128;
    PPC_FEATURE_ICACHE_SNOOP: 8192;
    PPC_FEATURE_NO_TB: 1048576;
    PPC_FEATURE_PA6T: 2048;
    PPC_FEATURE_POWER4: 524288;
    PPC_FEATURE_POWER5: 262144;
    PPC_FEATURE_POWER5_PLUS: 131072;
    PPC_FEATURE_POWER6_EXT: 512;
    PPC_FEATURE_PPC_LE: 1;
    PPC_FEATURE_PSERIES_PERFMON_COMPAT: 64;
    PPC_FEATURE_SMT: 16384;
    PPC_FEATURE_TRUE_LE: 2;
    PPC_FEATURE_UNIFIED_CACHE: 16777216;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    ppc64le: {
      PPC_FEATURE2_ARCH_2_07: 2147483648,
      PPC_FEATURE2_ARCH_3_00: 8388608,
      PPC_FEATURE2_ARCH_3_1: 262144,
      PPC_FEATURE2_ARCH_3_2: 65536,
      PPC_FEATURE2_DARN: 2097152,
      PPC_FEATURE2_DMF: 32768,
      PPC_FEATURE2_DSCR: 536870912,
      PPC_FEATURE2_EBB: 268435456,
      PPC_FEATURE2_HAS_IEEE128: 4194304,
      PPC_FEATURE2_HTM: 1073741824,
      PPC_FEATURE2_HTM_NOSC: 16777216,
      PPC_FEATURE2_HTM_NO_SUSPEND: 524288,
      PPC_FEATURE2_ISEL: 134217728,
      PPC_FEATURE2_MMA: 131072,
      PPC_FEATURE2_SCV: 1048576,
      PPC_FEATURE2_TAR: 67108864,
      PPC_FEATURE2_VEC_CRYPTO: 33554432,
      PPC_FEATURE_32: 2147483648,
      PPC_FEATURE_601_INSTR: 536870912,
      PPC_FEATURE_64: 1073741824,
      PPC_FEATURE_ARCH_2_05: 4096,
      PPC_FEATURE_ARCH_2_06: 256,
      PPC_FEATURE_BOOKE: 32768,
      PPC_FEATURE_CELL: 65536,
      PPC_FEATURE_HAS_4xxMAC: 33554432,
      PPC_FEATURE_HAS_ALTIVEC: 268435456,
      PPC_FEATURE_HAS_DFP: 1024,
      PPC_FEATURE_HAS_EFP_DOUBLE: 2097152,
      PPC_FEATURE_HAS_EFP_SINGLE: 4194304,
      PPC_FEATURE_HAS_FPU: 134217728,
      PPC_FEATURE_HAS_MMU: 67108864,
      PPC_FEATURE_HAS_SPE: 8388608,
      PPC_FEATURE_HAS_VSX: 128,
      PPC_FEATURE_ICACHE_SNOOP: 8192,
      PPC_FEATURE_NO_TB: 1048576,
      PPC_FEATURE_PA6T: 2048,
      PPC_FEATURE_POWER4: 524288,
      PPC_FEATURE_POWER5: 262144,
      PPC_FEATURE_POWER5_PLUS: 131072,
      PPC_FEATURE_POWER6_EXT: 512,
      PPC_FEATURE_PPC_LE: 1,
      PPC_FEATURE_PSERIES_PERFMON_COMPAT: 64,
      PPC_FEATURE_SMT: 16384,
      PPC_FEATURE_TRUE_LE: 2,
      PPC_FEATURE_UNIFIED_CACHE: 16777216,
    },
  },
);

/** `<asm/cputable.h>`: 2147483648 on ppc64le. */
export const PPC_FEATURE2_ARCH_2_07: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE2_ARCH_2_07,
);
/** `<asm/cputable.h>`: 8388608 on ppc64le. */
export const PPC_FEATURE2_ARCH_3_00: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE2_ARCH_3_00,
);
/** `<asm/cputable.h>`: 262144 on ppc64le. */
export const PPC_FEATURE2_ARCH_3_1: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE2_ARCH_3_1,
);
/** `<asm/cputable.h>`: 65536 on ppc64le. */
export const PPC_FEATURE2_ARCH_3_2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE2_ARCH_3_2,
);
/** `<asm/cputable.h>`: 2097152 on ppc64le. */
export const PPC_FEATURE2_DARN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE2_DARN,
);
/** `<asm/cputable.h>`: 32768 on ppc64le. */
export const PPC_FEATURE2_DMF: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE2_DMF,
);
/** `<asm/cputable.h>`: 536870912 on ppc64le. */
export const PPC_FEATURE2_DSCR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE2_DSCR,
);
/** `<asm/cputable.h>`: 268435456 on ppc64le. */
export const PPC_FEATURE2_EBB: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE2_EBB,
);
/** `<asm/cputable.h>`: 4194304 on ppc64le. */
export const PPC_FEATURE2_HAS_IEEE128: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE2_HAS_IEEE128,
);
/** `<asm/cputable.h>`: 1073741824 on ppc64le. */
export const PPC_FEATURE2_HTM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE2_HTM,
);
/** `<asm/cputable.h>`: 16777216 on ppc64le. */
export const PPC_FEATURE2_HTM_NOSC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE2_HTM_NOSC,
);
/** `<asm/cputable.h>`: 524288 on ppc64le. */
export const PPC_FEATURE2_HTM_NO_SUSPEND: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE2_HTM_NO_SUSPEND,
);
/** `<asm/cputable.h>`: 134217728 on ppc64le. */
export const PPC_FEATURE2_ISEL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE2_ISEL,
);
/** `<asm/cputable.h>`: 131072 on ppc64le. */
export const PPC_FEATURE2_MMA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE2_MMA,
);
/** `<asm/cputable.h>`: 1048576 on ppc64le. */
export const PPC_FEATURE2_SCV: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE2_SCV,
);
/** `<asm/cputable.h>`: 67108864 on ppc64le. */
export const PPC_FEATURE2_TAR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE2_TAR,
);
/** `<asm/cputable.h>`: 33554432 on ppc64le. */
export const PPC_FEATURE2_VEC_CRYPTO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE2_VEC_CRYPTO,
);
/** `<asm/cputable.h>`: 2147483648 on ppc64le. */
export const PPC_FEATURE_32: number | undefined = /* @__PURE__ */ hereOf(perArch.PPC_FEATURE_32);
/** `<asm/cputable.h>`: 536870912 on ppc64le. */
export const PPC_FEATURE_601_INSTR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE_601_INSTR,
);
/** `<asm/cputable.h>`: 1073741824 on ppc64le. */
export const PPC_FEATURE_64: number | undefined = /* @__PURE__ */ hereOf(perArch.PPC_FEATURE_64);
/** `<asm/cputable.h>`: 4096 on ppc64le. */
export const PPC_FEATURE_ARCH_2_05: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE_ARCH_2_05,
);
/** `<asm/cputable.h>`: 256 on ppc64le. */
export const PPC_FEATURE_ARCH_2_06: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE_ARCH_2_06,
);
/** `<asm/cputable.h>`: 32768 on ppc64le. */
export const PPC_FEATURE_BOOKE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE_BOOKE,
);
/** `<asm/cputable.h>`: 65536 on ppc64le. */
export const PPC_FEATURE_CELL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE_CELL,
);
/** `<asm/cputable.h>`: 33554432 on ppc64le. */
export const PPC_FEATURE_HAS_4xxMAC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE_HAS_4xxMAC,
);
/** `<asm/cputable.h>`: 268435456 on ppc64le. */
export const PPC_FEATURE_HAS_ALTIVEC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE_HAS_ALTIVEC,
);
/** `<asm/cputable.h>`: 1024 on ppc64le. */
export const PPC_FEATURE_HAS_DFP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE_HAS_DFP,
);
/** `<asm/cputable.h>`: 2097152 on ppc64le. */
export const PPC_FEATURE_HAS_EFP_DOUBLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE_HAS_EFP_DOUBLE,
);
/** `<asm/cputable.h>`: 4194304 on ppc64le. */
export const PPC_FEATURE_HAS_EFP_SINGLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE_HAS_EFP_SINGLE,
);
/** `<asm/cputable.h>`: 134217728 on ppc64le. */
export const PPC_FEATURE_HAS_FPU: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE_HAS_FPU,
);
/** `<asm/cputable.h>`: 67108864 on ppc64le. */
export const PPC_FEATURE_HAS_MMU: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE_HAS_MMU,
);
/** `<asm/cputable.h>`: 8388608 on ppc64le. */
export const PPC_FEATURE_HAS_SPE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE_HAS_SPE,
);
/** `<asm/cputable.h>`: 128 on ppc64le. */
export const PPC_FEATURE_HAS_VSX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE_HAS_VSX,
);
/** `<asm/cputable.h>`: 8192 on ppc64le. */
export const PPC_FEATURE_ICACHE_SNOOP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE_ICACHE_SNOOP,
);
/** `<asm/cputable.h>`: 1048576 on ppc64le. */
export const PPC_FEATURE_NO_TB: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE_NO_TB,
);
/** `<asm/cputable.h>`: 2048 on ppc64le. */
export const PPC_FEATURE_PA6T: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE_PA6T,
);
/** `<asm/cputable.h>`: 524288 on ppc64le. */
export const PPC_FEATURE_POWER4: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE_POWER4,
);
/** `<asm/cputable.h>`: 262144 on ppc64le. */
export const PPC_FEATURE_POWER5: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE_POWER5,
);
/** `<asm/cputable.h>`: 131072 on ppc64le. */
export const PPC_FEATURE_POWER5_PLUS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE_POWER5_PLUS,
);
/** `<asm/cputable.h>`: 512 on ppc64le. */
export const PPC_FEATURE_POWER6_EXT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE_POWER6_EXT,
);
/** `<asm/cputable.h>`: 1 on ppc64le. */
export const PPC_FEATURE_PPC_LE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE_PPC_LE,
);
/** `<asm/cputable.h>`: 64 on ppc64le. */
export const PPC_FEATURE_PSERIES_PERFMON_COMPAT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE_PSERIES_PERFMON_COMPAT,
);
/** `<asm/cputable.h>`: 16384 on ppc64le. */
export const PPC_FEATURE_SMT: number | undefined = /* @__PURE__ */ hereOf(perArch.PPC_FEATURE_SMT);
/** `<asm/cputable.h>`: 2 on ppc64le. */
export const PPC_FEATURE_TRUE_LE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE_TRUE_LE,
);
/** `<asm/cputable.h>`: 16777216 on ppc64le. */
export const PPC_FEATURE_UNIFIED_CACHE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PPC_FEATURE_UNIFIED_CACHE,
);
