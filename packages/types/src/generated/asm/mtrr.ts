// Generated from Linux 7.3.4 <asm/mtrr.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type Integer,
  type OnlyOnThese,
  type PerArch,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly MTRRIOC_ADD_ENTRY: PerArch<1074810112, 1074547968>;
  readonly MTRRIOC_ADD_PAGE_ENTRY: PerArch<1074810117, 1074547973>;
  readonly MTRRIOC_DEL_ENTRY: PerArch<1074810114, 1074547970>;
  readonly MTRRIOC_DEL_PAGE_ENTRY: PerArch<1074810119, 1074547975>;
  readonly MTRRIOC_GET_ENTRY: PerArch<3222818051, 3222293763>;
  readonly MTRRIOC_GET_PAGE_ENTRY: PerArch<3222818056, 3222293768>;
  readonly MTRRIOC_KILL_ENTRY: PerArch<1074810116, 1074547972>;
  readonly MTRRIOC_KILL_PAGE_ENTRY: PerArch<1074810121, 1074547977>;
  readonly MTRRIOC_SET_ENTRY: PerArch<1074810113, 1074547969>;
  readonly MTRRIOC_SET_PAGE_ENTRY: PerArch<1074810118, 1074547974>;
} & OnlyOnThese<
  'x86_64' | 'x86',
  {
    MTRR_IOCTL_BASE: 77;
    MTRR_MAX_VAR_RANGES: 256;
    MTRR_NUM_FIXED_RANGES: 88;
    MTRR_NUM_TYPES: 7;
    MTRR_TYPE_INVALID: 255;
    MTRR_TYPE_UNCACHABLE: 0;
    MTRR_TYPE_WRBACK: 6;
    MTRR_TYPE_WRCOMB: 1;
    MTRR_TYPE_WRPROT: 5;
    MTRR_TYPE_WRTHROUGH: 4;
  }
> = /* @__PURE__ */ perArchOf(
  {
    MTRRIOC_ADD_ENTRY: [1074810112, 1074547968],
    MTRRIOC_ADD_PAGE_ENTRY: [1074810117, 1074547973],
    MTRRIOC_DEL_ENTRY: [1074810114, 1074547970],
    MTRRIOC_DEL_PAGE_ENTRY: [1074810119, 1074547975],
    MTRRIOC_GET_ENTRY: [3222818051, 3222293763],
    MTRRIOC_GET_PAGE_ENTRY: [3222818056, 3222293768],
    MTRRIOC_KILL_ENTRY: [1074810116, 1074547972],
    MTRRIOC_KILL_PAGE_ENTRY: [1074810121, 1074547977],
    MTRRIOC_SET_ENTRY: [1074810113, 1074547969],
    MTRRIOC_SET_PAGE_ENTRY: [1074810118, 1074547974],
  },
  {},
  {
    'x86_64 x86': {
      MTRR_IOCTL_BASE: 77,
      MTRR_MAX_VAR_RANGES: 256,
      MTRR_NUM_FIXED_RANGES: 88,
      MTRR_NUM_TYPES: 7,
      MTRR_TYPE_INVALID: 255,
      MTRR_TYPE_UNCACHABLE: 0,
      MTRR_TYPE_WRBACK: 6,
      MTRR_TYPE_WRCOMB: 1,
      MTRR_TYPE_WRPROT: 5,
      MTRR_TYPE_WRTHROUGH: 4,
    },
  },
);

/** `<asm/mtrr.h>`: 1074810112 on x86_64; 1074547968 on x86. */
export const MTRRIOC_ADD_ENTRY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MTRRIOC_ADD_ENTRY,
);
/** `<asm/mtrr.h>`: 1074810117 on x86_64; 1074547973 on x86. */
export const MTRRIOC_ADD_PAGE_ENTRY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MTRRIOC_ADD_PAGE_ENTRY,
);
/** `<asm/mtrr.h>`: 1074810114 on x86_64; 1074547970 on x86. */
export const MTRRIOC_DEL_ENTRY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MTRRIOC_DEL_ENTRY,
);
/** `<asm/mtrr.h>`: 1074810119 on x86_64; 1074547975 on x86. */
export const MTRRIOC_DEL_PAGE_ENTRY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MTRRIOC_DEL_PAGE_ENTRY,
);
/** `<asm/mtrr.h>`: 3222818051 on x86_64; 3222293763 on x86. */
export const MTRRIOC_GET_ENTRY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MTRRIOC_GET_ENTRY,
);
/** `<asm/mtrr.h>`: 3222818056 on x86_64; 3222293768 on x86. */
export const MTRRIOC_GET_PAGE_ENTRY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MTRRIOC_GET_PAGE_ENTRY,
);
/** `<asm/mtrr.h>`: 1074810116 on x86_64; 1074547972 on x86. */
export const MTRRIOC_KILL_ENTRY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MTRRIOC_KILL_ENTRY,
);
/** `<asm/mtrr.h>`: 1074810121 on x86_64; 1074547977 on x86. */
export const MTRRIOC_KILL_PAGE_ENTRY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MTRRIOC_KILL_PAGE_ENTRY,
);
/** `<asm/mtrr.h>`: 1074810113 on x86_64; 1074547969 on x86. */
export const MTRRIOC_SET_ENTRY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MTRRIOC_SET_ENTRY,
);
/** `<asm/mtrr.h>`: 1074810118 on x86_64; 1074547974 on x86. */
export const MTRRIOC_SET_PAGE_ENTRY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MTRRIOC_SET_PAGE_ENTRY,
);
/** `<asm/mtrr.h>`: 77 on x86_64, x86. */
export const MTRR_IOCTL_BASE: number | undefined = /* @__PURE__ */ hereOf(perArch.MTRR_IOCTL_BASE);
/** `<asm/mtrr.h>`: 256 on x86_64, x86. */
export const MTRR_MAX_VAR_RANGES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MTRR_MAX_VAR_RANGES,
);
/** `<asm/mtrr.h>`: 88 on x86_64, x86. */
export const MTRR_NUM_FIXED_RANGES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MTRR_NUM_FIXED_RANGES,
);
/** `<asm/mtrr.h>`: 7 on x86_64, x86. */
export const MTRR_NUM_TYPES: number | undefined = /* @__PURE__ */ hereOf(perArch.MTRR_NUM_TYPES);
/** `<asm/mtrr.h>`: 255 on x86_64, x86. */
export const MTRR_TYPE_INVALID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MTRR_TYPE_INVALID,
);
/** `<asm/mtrr.h>`: 0 on x86_64, x86. */
export const MTRR_TYPE_UNCACHABLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MTRR_TYPE_UNCACHABLE,
);
/** `<asm/mtrr.h>`: 6 on x86_64, x86. */
export const MTRR_TYPE_WRBACK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MTRR_TYPE_WRBACK,
);
/** `<asm/mtrr.h>`: 1 on x86_64, x86. */
export const MTRR_TYPE_WRCOMB: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MTRR_TYPE_WRCOMB,
);
/** `<asm/mtrr.h>`: 5 on x86_64, x86. */
export const MTRR_TYPE_WRPROT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MTRR_TYPE_WRPROT,
);
/** `<asm/mtrr.h>`: 4 on x86_64, x86. */
export const MTRR_TYPE_WRTHROUGH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MTRR_TYPE_WRTHROUGH,
);
export declare namespace struct {
  /** `<asm/mtrr.h>`: 24 bytes on x86_64; 16 bytes on x86. */
  interface mtrr_gentry extends RecordView<'struct mtrr_gentry'> {
    get base(): bigint;
    set base(value: Integer);
    size: number;
    regnum: number;
    type: number;
    get _pad(): number | undefined;
    set _pad(value: number);
  }

  /** `<asm/mtrr.h>`: 16 bytes on x86_64; 12 bytes on x86. */
  interface mtrr_sentry extends RecordView<'struct mtrr_sentry'> {
    get base(): bigint;
    set base(value: Integer);
    size: number;
    type: number;
  }

  /** `<asm/mtrr.h>`: 16 bytes on x86_64, x86. */
  interface mtrr_var_range extends RecordView<'struct mtrr_var_range'> {
    base_lo: number;
    base_hi: number;
    mask_lo: number;
    mask_hi: number;
  }
}

export const struct: {
  readonly mtrr_gentry: Descriptor<struct.mtrr_gentry, 'x86_64' | 'x86'>;
  readonly mtrr_sentry: Descriptor<struct.mtrr_sentry, 'x86_64' | 'x86'>;
  readonly mtrr_var_range: Descriptor<struct.mtrr_var_range, 'x86_64' | 'x86'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"mtrr_gentry": ["__u64 base;__u32 size;__u32 regnum;__u32 type;__u32 _pad;",{"only":["x86_64","x86"],"variants":{"x86":{"members":"unsigned int regnum;unsigned long base;unsigned int size;unsigned int type;"}}}],
"mtrr_sentry": ["__u64 base;__u32 size;__u32 type;",{"only":["x86_64","x86"],"variants":{"x86":{"members":"unsigned long base;unsigned int size;unsigned int type;"}}}],
"mtrr_var_range": ["__u32 base_lo;__u32 base_hi;__u32 mask_lo;__u32 mask_hi;",{"only":["x86_64","x86"]}]
}`),
);

export type mtrr_type = number;
