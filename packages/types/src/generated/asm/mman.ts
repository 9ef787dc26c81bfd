// Generated from Linux 7.3.4 <asm/mman.h> by "pnpm generate". Do not edit.
import { hereOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch = {
  MAP_32BIT: { x86_64: 64, x86: 64, arm: undefined, riscv64: undefined, aarch64: undefined },
  MAP_ABOVE4G: { x86_64: 128, x86: 128, arm: undefined, riscv64: undefined, aarch64: undefined },
  PKEY_ACCESS_MASK: {
    x86_64: undefined,
    x86: undefined,
    arm: undefined,
    riscv64: undefined,
    aarch64: 15,
  },
  PKEY_DISABLE_EXECUTE: {
    x86_64: undefined,
    x86: undefined,
    arm: undefined,
    riscv64: undefined,
    aarch64: 4,
  },
  PKEY_DISABLE_READ: {
    x86_64: undefined,
    x86: undefined,
    arm: undefined,
    riscv64: undefined,
    aarch64: 8,
  },
  PROT_BTI: { x86_64: undefined, x86: undefined, arm: undefined, riscv64: undefined, aarch64: 16 },
  PROT_MTE: { x86_64: undefined, x86: undefined, arm: undefined, riscv64: undefined, aarch64: 32 },
} as const;

/** `<asm/mman.h>`: x86_64 64, x86 64, arm none, riscv64 none, aarch64 none. */
export const MAP_32BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.MAP_32BIT);
/** `<asm/mman.h>`: x86_64 128, x86 128, arm none, riscv64 none, aarch64 none. */
export const MAP_ABOVE4G: number | undefined = /* @__PURE__ */ hereOf(perArch.MAP_ABOVE4G);
export const MAP_DENYWRITE = 2048;
export const MAP_EXECUTABLE = 4096;
export const MAP_GROWSDOWN = 256;
export const MAP_LOCKED = 8192;
export const MAP_NORESERVE = 16384;
export const MCL_CURRENT = 1;
export const MCL_FUTURE = 2;
export const MCL_ONFAULT = 4;
/** `<asm/mman.h>`: x86_64 none, x86 none, arm none, riscv64 none, aarch64 15. */
export const PKEY_ACCESS_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_ACCESS_MASK,
);
/** `<asm/mman.h>`: x86_64 none, x86 none, arm none, riscv64 none, aarch64 4. */
export const PKEY_DISABLE_EXECUTE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_DISABLE_EXECUTE,
);
/** `<asm/mman.h>`: x86_64 none, x86 none, arm none, riscv64 none, aarch64 8. */
export const PKEY_DISABLE_READ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_DISABLE_READ,
);
/** `<asm/mman.h>`: x86_64 none, x86 none, arm none, riscv64 none, aarch64 16. */
export const PROT_BTI: number | undefined = /* @__PURE__ */ hereOf(perArch.PROT_BTI);
/** `<asm/mman.h>`: x86_64 none, x86 none, arm none, riscv64 none, aarch64 32. */
export const PROT_MTE: number | undefined = /* @__PURE__ */ hereOf(perArch.PROT_MTE);
export const SHADOW_STACK_SET_MARKER = 2;
export const SHADOW_STACK_SET_TOKEN = 1;
