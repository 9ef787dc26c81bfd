// Generated from Linux 7.3.4 <asm/stat.h> by "pnpm generate". Do not edit.
import { hereOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch = {
  STAT64_HAS_BROKEN_ST_INO: {
    x86_64: undefined,
    x86: 1,
    arm: 1,
    riscv64: undefined,
    aarch64: undefined,
  },
  STAT_HAVE_NSEC: { x86_64: 1, x86: 1, arm: undefined, riscv64: 1, aarch64: 1 },
} as const;

/** `<asm/stat.h>`: x86_64 none, x86 1, arm 1, riscv64 none, aarch64 none. */
export const STAT64_HAS_BROKEN_ST_INO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.STAT64_HAS_BROKEN_ST_INO,
);
/** `<asm/stat.h>`: x86_64 1, x86 1, arm none, riscv64 1, aarch64 1. */
export const STAT_HAVE_NSEC: number | undefined = /* @__PURE__ */ hereOf(perArch.STAT_HAVE_NSEC);
export * as struct from './stat.struct.ts';
