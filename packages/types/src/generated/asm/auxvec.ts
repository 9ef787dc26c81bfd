// Generated from Linux 7.3.4 <asm/auxvec.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type PerArch } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly AT_L1D_CACHEGEOMETRY: PerArch<undefined, undefined, undefined, 43>;
  readonly AT_L1D_CACHESIZE: PerArch<undefined, undefined, undefined, 42>;
  readonly AT_L1I_CACHEGEOMETRY: PerArch<undefined, undefined, undefined, 41>;
  readonly AT_L1I_CACHESIZE: PerArch<undefined, undefined, undefined, 40>;
  readonly AT_L2_CACHEGEOMETRY: PerArch<undefined, undefined, undefined, 45>;
  readonly AT_L2_CACHESIZE: PerArch<undefined, undefined, undefined, 44>;
  readonly AT_L3_CACHEGEOMETRY: PerArch<undefined, undefined, undefined, 47>;
  readonly AT_L3_CACHESIZE: PerArch<undefined, undefined, undefined, 46>;
  readonly AT_MINSIGSTKSZ: PerArch<undefined, undefined, undefined, 51, 51>;
  readonly AT_SYSINFO: PerArch<undefined, 32>;
  readonly AT_VECTOR_SIZE_ARCH: PerArch<2, 2, undefined, 10, 2, 1, 1>;
} = /* @__PURE__ */ perArchOf({
  AT_L1D_CACHEGEOMETRY: [undefined, undefined, undefined, 43],
  AT_L1D_CACHESIZE: [undefined, undefined, undefined, 42],
  AT_L1I_CACHEGEOMETRY: [undefined, undefined, undefined, 41],
  AT_L1I_CACHESIZE: [undefined, undefined, undefined, 40],
  AT_L2_CACHEGEOMETRY: [undefined, undefined, undefined, 45],
  AT_L2_CACHESIZE: [undefined, undefined, undefined, 44],
  AT_L3_CACHEGEOMETRY: [undefined, undefined, undefined, 47],
  AT_L3_CACHESIZE: [undefined, undefined, undefined, 46],
  AT_MINSIGSTKSZ: [undefined, undefined, undefined, 51, 51],
  AT_SYSINFO: [undefined, 32],
  AT_VECTOR_SIZE_ARCH: [2, 2, undefined, 10, 2, 1, 1],
});

/** `<asm/auxvec.h>`: 43 on riscv64. */
export const AT_L1D_CACHEGEOMETRY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.AT_L1D_CACHEGEOMETRY,
);
/** `<asm/auxvec.h>`: 42 on riscv64. */
export const AT_L1D_CACHESIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.AT_L1D_CACHESIZE,
);
/** `<asm/auxvec.h>`: 41 on riscv64. */
export const AT_L1I_CACHEGEOMETRY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.AT_L1I_CACHEGEOMETRY,
);
/** `<asm/auxvec.h>`: 40 on riscv64. */
export const AT_L1I_CACHESIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.AT_L1I_CACHESIZE,
);
/** `<asm/auxvec.h>`: 45 on riscv64. */
export const AT_L2_CACHEGEOMETRY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.AT_L2_CACHEGEOMETRY,
);
/** `<asm/auxvec.h>`: 44 on riscv64. */
export const AT_L2_CACHESIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.AT_L2_CACHESIZE);
/** `<asm/auxvec.h>`: 47 on riscv64. */
export const AT_L3_CACHEGEOMETRY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.AT_L3_CACHEGEOMETRY,
);
/** `<asm/auxvec.h>`: 46 on riscv64. */
export const AT_L3_CACHESIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.AT_L3_CACHESIZE);
/** `<asm/auxvec.h>`: 51 on riscv64, aarch64. */
export const AT_MINSIGSTKSZ: number | undefined = /* @__PURE__ */ hereOf(perArch.AT_MINSIGSTKSZ);
/** `<asm/auxvec.h>`: 32 on x86. */
export const AT_SYSINFO: number | undefined = /* @__PURE__ */ hereOf(perArch.AT_SYSINFO);
/** `<asm/auxvec.h>`: 2 on x86_64, x86, aarch64; 10 on riscv64; 1 on loongarch64, s390x. */
export const AT_VECTOR_SIZE_ARCH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.AT_VECTOR_SIZE_ARCH,
);
export const AT_SYSINFO_EHDR = 33;
