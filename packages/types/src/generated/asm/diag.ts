// Generated from Linux 7.3.4 <asm/diag.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type Integer,
  type OnlyOnThese,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  's390x',
  {
    DIAG310_GET_MEMTOPBUF: 3222291579;
    DIAG310_GET_MEMTOPLEN: 3221767290;
    DIAG310_GET_STRIDE: 2148025465;
    DIAG324_GET_PIBBUF: 3222291575;
    DIAG324_GET_PIBLEN: 2148025464;
    DIAG_MAGIC_STR: 68;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    s390x: {
      DIAG310_GET_MEMTOPBUF: 3222291579,
      DIAG310_GET_MEMTOPLEN: 3221767290,
      DIAG310_GET_STRIDE: 2148025465,
      DIAG324_GET_PIBBUF: 3222291575,
      DIAG324_GET_PIBLEN: 2148025464,
      DIAG_MAGIC_STR: 68,
    },
  },
);

/** `<asm/diag.h>`: 3222291579 on s390x. */
export const DIAG310_GET_MEMTOPBUF: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DIAG310_GET_MEMTOPBUF,
);
/** `<asm/diag.h>`: 3221767290 on s390x. */
export const DIAG310_GET_MEMTOPLEN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DIAG310_GET_MEMTOPLEN,
);
/** `<asm/diag.h>`: 2148025465 on s390x. */
export const DIAG310_GET_STRIDE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DIAG310_GET_STRIDE,
);
/** `<asm/diag.h>`: 3222291575 on s390x. */
export const DIAG324_GET_PIBBUF: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DIAG324_GET_PIBBUF,
);
/** `<asm/diag.h>`: 2148025464 on s390x. */
export const DIAG324_GET_PIBLEN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.DIAG324_GET_PIBLEN,
);
/** `<asm/diag.h>`: 68 on s390x. */
export const DIAG_MAGIC_STR: number | undefined = /* @__PURE__ */ hereOf(perArch.DIAG_MAGIC_STR);
export declare namespace struct {
  /** `<asm/diag.h>`: 16 bytes on s390x. */
  interface diag310_memtop extends RecordView<'struct diag310_memtop'> {
    get address(): bigint;
    set address(value: Integer);
    get nesting_lvl(): bigint;
    set nesting_lvl(value: Integer);
  }

  /** `<asm/diag.h>`: 16 bytes on s390x. */
  interface diag324_pib extends RecordView<'struct diag324_pib'> {
    get address(): bigint;
    set address(value: Integer);
    get sequence(): bigint;
    set sequence(value: Integer);
  }
}

export const struct: {
  readonly diag310_memtop: Descriptor<struct.diag310_memtop, 's390x'>;
  readonly diag324_pib: Descriptor<struct.diag324_pib, 's390x'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"diag310_memtop": ["__u64 address;__u64 nesting_lvl;",{"only":["s390x"]}],
"diag324_pib": ["__u64 address;__u64 sequence;",{"only":["s390x"]}]
}`),
);
