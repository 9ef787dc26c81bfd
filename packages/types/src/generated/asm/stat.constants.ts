// Generated from Linux 7.3.4 <asm/stat.h> by "pnpm generate". Do not edit.
import { hereOf, type PerArch, perArchOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly STAT64_HAS_BROKEN_ST_INO: PerArch<undefined, 1, 1>;
  readonly STAT_HAVE_NSEC: PerArch<1, 1, undefined, 1, 1>;
} = /* @__PURE__ */ perArchOf({
  STAT64_HAS_BROKEN_ST_INO: [undefined, 1, 1],
  STAT_HAVE_NSEC: [1, 1, undefined, 1, 1],
});

/** `<asm/stat.h>`: 1 on x86, arm. */
export const STAT64_HAS_BROKEN_ST_INO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.STAT64_HAS_BROKEN_ST_INO,
);
/** `<asm/stat.h>`: 1 on x86_64, x86, riscv64, aarch64. */
export const STAT_HAVE_NSEC: number | undefined = /* @__PURE__ */ hereOf(perArch.STAT_HAVE_NSEC);
