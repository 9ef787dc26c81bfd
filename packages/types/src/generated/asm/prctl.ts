// Generated from Linux 7.3.4 <asm/prctl.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'x86_64' | 'x86',
  {
    ARCH_ENABLE_TAGGED_ADDR: 16386;
    ARCH_FORCE_TAGGED_SVA: 16388;
    ARCH_GET_CPUID: 4113;
    ARCH_GET_FS: 4099;
    ARCH_GET_GS: 4100;
    ARCH_GET_MAX_TAG_BITS: 16387;
    ARCH_GET_UNTAG_MASK: 16385;
    ARCH_GET_XCOMP_GUEST_PERM: 4132;
    ARCH_GET_XCOMP_PERM: 4130;
    ARCH_GET_XCOMP_SUPP: 4129;
    ARCH_MAP_VDSO_32: 8194;
    ARCH_MAP_VDSO_64: 8195;
    ARCH_MAP_VDSO_X32: 8193;
    ARCH_REQ_XCOMP_GUEST_PERM: 4133;
    ARCH_REQ_XCOMP_PERM: 4131;
    ARCH_SET_CPUID: 4114;
    ARCH_SET_FS: 4098;
    ARCH_SET_GS: 4097;
    ARCH_SHSTK_DISABLE: 20482;
    ARCH_SHSTK_ENABLE: 20481;
    ARCH_SHSTK_LOCK: 20483;
    ARCH_SHSTK_SHSTK: 1;
    ARCH_SHSTK_STATUS: 20485;
    ARCH_SHSTK_UNLOCK: 20484;
    ARCH_SHSTK_WRSS: 2;
    ARCH_XCOMP_TILECFG: 17;
    ARCH_XCOMP_TILEDATA: 18;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    'x86_64 x86': {
      ARCH_ENABLE_TAGGED_ADDR: 16386,
      ARCH_FORCE_TAGGED_SVA: 16388,
      ARCH_GET_CPUID: 4113,
      ARCH_GET_FS: 4099,
      ARCH_GET_GS: 4100,
      ARCH_GET_MAX_TAG_BITS: 16387,
      ARCH_GET_UNTAG_MASK: 16385,
      ARCH_GET_XCOMP_GUEST_PERM: 4132,
      ARCH_GET_XCOMP_PERM: 4130,
      ARCH_GET_XCOMP_SUPP: 4129,
      ARCH_MAP_VDSO_32: 8194,
      ARCH_MAP_VDSO_64: 8195,
      ARCH_MAP_VDSO_X32: 8193,
      ARCH_REQ_XCOMP_GUEST_PERM: 4133,
      ARCH_REQ_XCOMP_PERM: 4131,
      ARCH_SET_CPUID: 4114,
      ARCH_SET_FS: 4098,
      ARCH_SET_GS: 4097,
      ARCH_SHSTK_DISABLE: 20482,
      ARCH_SHSTK_ENABLE: 20481,
      ARCH_SHSTK_LOCK: 20483,
      ARCH_SHSTK_SHSTK: 1,
      ARCH_SHSTK_STATUS: 20485,
      ARCH_SHSTK_UNLOCK: 20484,
      ARCH_SHSTK_WRSS: 2,
      ARCH_XCOMP_TILECFG: 17,
      ARCH_XCOMP_TILEDATA: 18,
    },
  },
);

/** `<asm/prctl.h>`: 16386 on x86_64, x86. */
export const ARCH_ENABLE_TAGGED_ADDR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ARCH_ENABLE_TAGGED_ADDR,
);
/** `<asm/prctl.h>`: 16388 on x86_64, x86. */
export const ARCH_FORCE_TAGGED_SVA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ARCH_FORCE_TAGGED_SVA,
);
/** `<asm/prctl.h>`: 4113 on x86_64, x86. */
export const ARCH_GET_CPUID: number | undefined = /* @__PURE__ */ hereOf(perArch.ARCH_GET_CPUID);
/** `<asm/prctl.h>`: 4099 on x86_64, x86. */
export const ARCH_GET_FS: number | undefined = /* @__PURE__ */ hereOf(perArch.ARCH_GET_FS);
/** `<asm/prctl.h>`: 4100 on x86_64, x86. */
export const ARCH_GET_GS: number | undefined = /* @__PURE__ */ hereOf(perArch.ARCH_GET_GS);
/** `<asm/prctl.h>`: 16387 on x86_64, x86. */
export const ARCH_GET_MAX_TAG_BITS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ARCH_GET_MAX_TAG_BITS,
);
/** `<asm/prctl.h>`: 16385 on x86_64, x86. */
export const ARCH_GET_UNTAG_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ARCH_GET_UNTAG_MASK,
);
/** `<asm/prctl.h>`: 4132 on x86_64, x86. */
export const ARCH_GET_XCOMP_GUEST_PERM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ARCH_GET_XCOMP_GUEST_PERM,
);
/** `<asm/prctl.h>`: 4130 on x86_64, x86. */
export const ARCH_GET_XCOMP_PERM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ARCH_GET_XCOMP_PERM,
);
/** `<asm/prctl.h>`: 4129 on x86_64, x86. */
export const ARCH_GET_XCOMP_SUPP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ARCH_GET_XCOMP_SUPP,
);
/** `<asm/prctl.h>`: 8194 on x86_64, x86. */
export const ARCH_MAP_VDSO_32: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ARCH_MAP_VDSO_32,
);
/** `<asm/prctl.h>`: 8195 on x86_64, x86. */
export const ARCH_MAP_VDSO_64: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ARCH_MAP_VDSO_64,
);
/** `<asm/prctl.h>`: 8193 on x86_64, x86. */
export const ARCH_MAP_VDSO_X32: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ARCH_MAP_VDSO_X32,
);
/** `<asm/prctl.h>`: 4133 on x86_64, x86. */
export const ARCH_REQ_XCOMP_GUEST_PERM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ARCH_REQ_XCOMP_GUEST_PERM,
);
/** `<asm/prctl.h>`: 4131 on x86_64, x86. */
export const ARCH_REQ_XCOMP_PERM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ARCH_REQ_XCOMP_PERM,
);
/** `<asm/prctl.h>`: 4114 on x86_64, x86. */
export const ARCH_SET_CPUID: number | undefined = /* @__PURE__ */ hereOf(perArch.ARCH_SET_CPUID);
/** `<asm/prctl.h>`: 4098 on x86_64, x86. */
export const ARCH_SET_FS: number | undefined = /* @__PURE__ */ hereOf(perArch.ARCH_SET_FS);
/** `<asm/prctl.h>`: 4097 on x86_64, x86. */
export const ARCH_SET_GS: number | undefined = /* @__PURE__ */ hereOf(perArch.ARCH_SET_GS);
/** `<asm/prctl.h>`: 20482 on x86_64, x86. */
export const ARCH_SHSTK_DISABLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ARCH_SHSTK_DISABLE,
);
/** `<asm/prctl.h>`: 20481 on x86_64, x86. */
export const ARCH_SHSTK_ENABLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ARCH_SHSTK_ENABLE,
);
/** `<asm/prctl.h>`: 20483 on x86_64, x86. */
export const ARCH_SHSTK_LOCK: number | undefined = /* @__PURE__ */ hereOf(perArch.ARCH_SHSTK_LOCK);
/** `<asm/prctl.h>`: 1 on x86_64, x86. */
export const ARCH_SHSTK_SHSTK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ARCH_SHSTK_SHSTK,
);
/** `<asm/prctl.h>`: 20485 on x86_64, x86. */
export const ARCH_SHSTK_STATUS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ARCH_SHSTK_STATUS,
);
/** `<asm/prctl.h>`: 20484 on x86_64, x86. */
export const ARCH_SHSTK_UNLOCK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ARCH_SHSTK_UNLOCK,
);
/** `<asm/prctl.h>`: 2 on x86_64, x86. */
export const ARCH_SHSTK_WRSS: number | undefined = /* @__PURE__ */ hereOf(perArch.ARCH_SHSTK_WRSS);
/** `<asm/prctl.h>`: 17 on x86_64, x86. */
export const ARCH_XCOMP_TILECFG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ARCH_XCOMP_TILECFG,
);
/** `<asm/prctl.h>`: 18 on x86_64, x86. */
export const ARCH_XCOMP_TILEDATA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.ARCH_XCOMP_TILEDATA,
);
