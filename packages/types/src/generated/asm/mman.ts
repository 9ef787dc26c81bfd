// Generated from Linux 7.3.4 <asm/mman.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese, type PerArch } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly MAP_LOCKED: PerArch<8192, 8192, 8192, 8192, 8192, 8192, 8192, 128>;
  readonly MAP_NORESERVE: PerArch<16384, 16384, 16384, 16384, 16384, 16384, 16384, 64>;
  readonly MCL_CURRENT: PerArch<1, 1, 1, 1, 1, 1, 1, 8192>;
  readonly MCL_FUTURE: PerArch<2, 2, 2, 2, 2, 2, 2, 16384>;
  readonly MCL_ONFAULT: PerArch<4, 4, 4, 4, 4, 4, 4, 32768>;
  readonly PKEY_ACCESS_MASK: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    15,
    undefined,
    undefined,
    7
  >;
} & OnlyOnThese<
  'x86_64' | 'x86',
  {
    MAP_32BIT: 64;
    MAP_ABOVE4G: 128;
  }
> &
  OnlyOnThese<
    'ppc64le',
    {
      MAP_RENAME: 32;
      PROT_SAO: 16;
    }
  > &
  OnlyOnThese<
    'aarch64' | 'ppc64le',
    {
      PKEY_DISABLE_EXECUTE: 4;
    }
  > &
  OnlyOnThese<
    'aarch64',
    {
      PKEY_DISABLE_READ: 8;
      PROT_BTI: 16;
      PROT_MTE: 32;
    }
  > &
  OnlyOnThese<
    'x86_64' | 'x86' | 'arm' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x',
    {
      SHADOW_STACK_SET_MARKER: 2;
      SHADOW_STACK_SET_TOKEN: 1;
    }
  > = /* @__PURE__ */ perArchOf(
  {
    MAP_LOCKED: [8192, 8192, 8192, 8192, 8192, 8192, 8192, 128],
    MAP_NORESERVE: [16384, 16384, 16384, 16384, 16384, 16384, 16384, 64],
    MCL_CURRENT: [1, 1, 1, 1, 1, 1, 1, 8192],
    MCL_FUTURE: [2, 2, 2, 2, 2, 2, 2, 16384],
    MCL_ONFAULT: [4, 4, 4, 4, 4, 4, 4, 32768],
    PKEY_ACCESS_MASK: [undefined, undefined, undefined, undefined, 15, undefined, undefined, 7],
  },
  {},
  {
    'x86_64 x86': {
      MAP_32BIT: 64,
      MAP_ABOVE4G: 128,
    },
    ppc64le: {
      MAP_RENAME: 32,
      PROT_SAO: 16,
    },
    'aarch64 ppc64le': {
      PKEY_DISABLE_EXECUTE: 4,
    },
    aarch64: {
      PKEY_DISABLE_READ: 8,
      PROT_BTI: 16,
      PROT_MTE: 32,
    },
    'x86_64 x86 arm riscv64 aarch64 loongarch64 s390x': {
      SHADOW_STACK_SET_MARKER: 2,
      SHADOW_STACK_SET_TOKEN: 1,
    },
  },
);

/** `<asm/mman.h>`: 64 on x86_64, x86. */
export const MAP_32BIT: number | undefined = /* @__PURE__ */ hereOf(perArch.MAP_32BIT);
/** `<asm/mman.h>`: 128 on x86_64, x86. */
export const MAP_ABOVE4G: number | undefined = /* @__PURE__ */ hereOf(perArch.MAP_ABOVE4G);
/** `<asm/mman.h>`: 128 on ppc64le; 8192 elsewhere. */
export const MAP_LOCKED: number = /* @__PURE__ */ hereOf(perArch.MAP_LOCKED);
/** `<asm/mman.h>`: 64 on ppc64le; 16384 elsewhere. */
export const MAP_NORESERVE: number = /* @__PURE__ */ hereOf(perArch.MAP_NORESERVE);
/** `<asm/mman.h>`: 32 on ppc64le. */
export const MAP_RENAME: number | undefined = /* @__PURE__ */ hereOf(perArch.MAP_RENAME);
/** `<asm/mman.h>`: 8192 on ppc64le; 1 elsewhere. */
export const MCL_CURRENT: number = /* @__PURE__ */ hereOf(perArch.MCL_CURRENT);
/** `<asm/mman.h>`: 16384 on ppc64le; 2 elsewhere. */
export const MCL_FUTURE: number = /* @__PURE__ */ hereOf(perArch.MCL_FUTURE);
/** `<asm/mman.h>`: 32768 on ppc64le; 4 elsewhere. */
export const MCL_ONFAULT: number = /* @__PURE__ */ hereOf(perArch.MCL_ONFAULT);
/** `<asm/mman.h>`: 15 on aarch64; 7 on ppc64le. */
export const PKEY_ACCESS_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_ACCESS_MASK,
);
/** `<asm/mman.h>`: 4 on aarch64, ppc64le. */
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
/** `<asm/mman.h>`: 16 on ppc64le. */
export const PROT_SAO: number | undefined = /* @__PURE__ */ hereOf(perArch.PROT_SAO);
/** `<asm/mman.h>`: none on ppc64le; 2 elsewhere. */
export const SHADOW_STACK_SET_MARKER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SHADOW_STACK_SET_MARKER,
);
/** `<asm/mman.h>`: none on ppc64le; 1 elsewhere. */
export const SHADOW_STACK_SET_TOKEN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SHADOW_STACK_SET_TOKEN,
);
export const MAP_DENYWRITE = 2048,
  MAP_EXECUTABLE = 4096,
  MAP_GROWSDOWN = 256;
