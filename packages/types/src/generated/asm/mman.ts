// Generated from Linux 7.3.4 <asm/mman.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type PerArch } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly MAP_32BIT: PerArch<64, 64>;
  readonly MAP_ABOVE4G: PerArch<128, 128>;
  readonly PKEY_ACCESS_MASK: PerArch<undefined, undefined, undefined, undefined, 15>;
  readonly PKEY_DISABLE_EXECUTE: PerArch<undefined, undefined, undefined, undefined, 4>;
  readonly PKEY_DISABLE_READ: PerArch<undefined, undefined, undefined, undefined, 8>;
  readonly PROT_BTI: PerArch<undefined, undefined, undefined, undefined, 16>;
  readonly PROT_MTE: PerArch<undefined, undefined, undefined, undefined, 32>;
} = /* @__PURE__ */ perArchOf({
  MAP_32BIT: [64, 64],
  MAP_ABOVE4G: [128, 128],
  PKEY_ACCESS_MASK: [undefined, undefined, undefined, undefined, 15],
  PKEY_DISABLE_EXECUTE: [undefined, undefined, undefined, undefined, 4],
  PKEY_DISABLE_READ: [undefined, undefined, undefined, undefined, 8],
  PROT_BTI: [undefined, undefined, undefined, undefined, 16],
  PROT_MTE: [undefined, undefined, undefined, undefined, 32],
});

/** `<asm/mman.h>`: 64 on x86_64, x86. */
export const MAP_32BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.MAP_32BIT);
/** `<asm/mman.h>`: 128 on x86_64, x86. */
export const MAP_ABOVE4G: number | undefined = /* @__PURE__ */ hereOf(perArch.MAP_ABOVE4G);
/** `<asm/mman.h>`: 15 on aarch64. */
export const PKEY_ACCESS_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_ACCESS_MASK,
);
/** `<asm/mman.h>`: 4 on aarch64. */
export const PKEY_DISABLE_EXECUTE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_DISABLE_EXECUTE,
);
/** `<asm/mman.h>`: 8 on aarch64. */
export const PKEY_DISABLE_READ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_DISABLE_READ,
);
/** `<asm/mman.h>`: 16 on aarch64. */
export const PROT_BTI: number | undefined = /* @__PURE__ */ hereOf(perArch.PROT_BTI);
/** `<asm/mman.h>`: 32 on aarch64. */
export const PROT_MTE: number | undefined = /* @__PURE__ */ hereOf(perArch.PROT_MTE);
export const MAP_DENYWRITE = 2048,
  MAP_EXECUTABLE = 4096,
  MAP_GROWSDOWN = 256,
  MAP_LOCKED = 8192,
  MAP_NORESERVE = 16384,
  MCL_CURRENT = 1,
  MCL_FUTURE = 2,
  MCL_ONFAULT = 4,
  SHADOW_STACK_SET_MARKER = 2,
  SHADOW_STACK_SET_TOKEN = 1;
