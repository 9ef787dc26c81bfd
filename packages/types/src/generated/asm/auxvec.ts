// Generated from Linux 7.3.4 <asm/auxvec.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese, type PerArch } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly AT_VECTOR_SIZE_ARCH: PerArch<2, 2, undefined, 10, 2, 1, 1, 15>;
} & OnlyOnThese<
  'ppc64le',
  {
    AT_DCACHEBSIZE: 19;
    AT_ICACHEBSIZE: 20;
    AT_IGNOREPPC: 22;
    AT_UCACHEBSIZE: 21;
  }
> &
  OnlyOnThese<
    'riscv64' | 'ppc64le',
    {
      AT_L1D_CACHEGEOMETRY: 43;
      AT_L1D_CACHESIZE: 42;
      AT_L1I_CACHEGEOMETRY: 41;
      AT_L1I_CACHESIZE: 40;
      AT_L2_CACHEGEOMETRY: 45;
      AT_L2_CACHESIZE: 44;
      AT_L3_CACHEGEOMETRY: 47;
      AT_L3_CACHESIZE: 46;
    }
  > &
  OnlyOnThese<
    'riscv64' | 'aarch64' | 'ppc64le',
    {
      AT_MINSIGSTKSZ: 51;
    }
  > &
  OnlyOnThese<
    'x86',
    {
      AT_SYSINFO: 32;
    }
  > = /* @__PURE__ */ perArchOf(
  {
    AT_VECTOR_SIZE_ARCH: [2, 2, undefined, 10, 2, 1, 1, 15],
  },
  {},
  {
    ppc64le: {
      AT_DCACHEBSIZE: 19,
      AT_ICACHEBSIZE: 20,
      AT_IGNOREPPC: 22,
      AT_UCACHEBSIZE: 21,
    },
    'riscv64 ppc64le': {
      AT_L1D_CACHEGEOMETRY: 43,
      AT_L1D_CACHESIZE: 42,
      AT_L1I_CACHEGEOMETRY: 41,
      AT_L1I_CACHESIZE: 40,
      AT_L2_CACHEGEOMETRY: 45,
      AT_L2_CACHESIZE: 44,
      AT_L3_CACHEGEOMETRY: 47,
      AT_L3_CACHESIZE: 46,
    },
    'riscv64 aarch64 ppc64le': {
      AT_MINSIGSTKSZ: 51,
    },
    x86: {
      AT_SYSINFO: 32,
    },
  },
);

/** `<asm/auxvec.h>`: 19 on ppc64le. */
export const AT_DCACHEBSIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.AT_DCACHEBSIZE);
/** `<asm/auxvec.h>`: 20 on ppc64le. */
export const AT_ICACHEBSIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.AT_ICACHEBSIZE);
/** `<asm/auxvec.h>`: 22 on ppc64le. */
export const AT_IGNOREPPC: number | undefined = /* @__PURE__ */ hereOf(perArch.AT_IGNOREPPC);
/** `<asm/auxvec.h>`: 43 on riscv64, ppc64le. */
export const AT_L1D_CACHEGEOMETRY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.AT_L1D_CACHEGEOMETRY,
);
/** `<asm/auxvec.h>`: 42 on riscv64, ppc64le. */
export const AT_L1D_CACHESIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.AT_L1D_CACHESIZE,
);
/** `<asm/auxvec.h>`: 41 on riscv64, ppc64le. */
export const AT_L1I_CACHEGEOMETRY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.AT_L1I_CACHEGEOMETRY,
);
/** `<asm/auxvec.h>`: 40 on riscv64, ppc64le. */
export const AT_L1I_CACHESIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.AT_L1I_CACHESIZE,
);
/** `<asm/auxvec.h>`: 45 on riscv64, ppc64le. */
export const AT_L2_CACHEGEOMETRY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.AT_L2_CACHEGEOMETRY,
);
/** `<asm/auxvec.h>`: 44 on riscv64, ppc64le. */
export const AT_L2_CACHESIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.AT_L2_CACHESIZE);
/** `<asm/auxvec.h>`: 47 on riscv64, ppc64le. */
export const AT_L3_CACHEGEOMETRY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.AT_L3_CACHEGEOMETRY,
);
/** `<asm/auxvec.h>`: 46 on riscv64, ppc64le. */
export const AT_L3_CACHESIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.AT_L3_CACHESIZE);
/** `<asm/auxvec.h>`: 51 on riscv64, aarch64, ppc64le. */
export const AT_MINSIGSTKSZ: number | undefined = /* @__PURE__ */ hereOf(perArch.AT_MINSIGSTKSZ);
/** `<asm/auxvec.h>`: 32 on x86. */
export const AT_SYSINFO: number | undefined = /* @__PURE__ */ hereOf(perArch.AT_SYSINFO);
/** `<asm/auxvec.h>`: 21 on ppc64le. */
export const AT_UCACHEBSIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.AT_UCACHEBSIZE);
/** `<asm/auxvec.h>`: 2 on x86_64, x86, aarch64; 10 on riscv64; 1 on loongarch64, s390x; 15 on ppc64le. */
export const AT_VECTOR_SIZE_ARCH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.AT_VECTOR_SIZE_ARCH,
);
export const AT_SYSINFO_EHDR = 33;
