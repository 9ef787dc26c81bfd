// Generated from Linux 7.3.4 <asm/opal-prd.h> by "pnpm generate". Do not edit.
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
  'ppc64le',
  {
    OPAL_PRD_GET_INFO: 1075867393;
    OPAL_PRD_KERNEL_VERSION: 1;
    OPAL_PRD_SCOM_READ: 1075867394;
    OPAL_PRD_SCOM_WRITE: 2149609219;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    ppc64le: {
      OPAL_PRD_GET_INFO: 1075867393,
      OPAL_PRD_KERNEL_VERSION: 1,
      OPAL_PRD_SCOM_READ: 1075867394,
      OPAL_PRD_SCOM_WRITE: 2149609219,
    },
  },
);

/** `<asm/opal-prd.h>`: 1075867393 on ppc64le. */
export const OPAL_PRD_GET_INFO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.OPAL_PRD_GET_INFO,
);
/** `<asm/opal-prd.h>`: 1 on ppc64le. */
export const OPAL_PRD_KERNEL_VERSION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.OPAL_PRD_KERNEL_VERSION,
);
/** `<asm/opal-prd.h>`: 1075867394 on ppc64le. */
export const OPAL_PRD_SCOM_READ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.OPAL_PRD_SCOM_READ,
);
/** `<asm/opal-prd.h>`: 2149609219 on ppc64le. */
export const OPAL_PRD_SCOM_WRITE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.OPAL_PRD_SCOM_WRITE,
);
export declare namespace struct {
  /** `<asm/opal-prd.h>`: 32 bytes on ppc64le. */
  interface opal_prd_info extends RecordView<'struct opal_prd_info'> {
    get version(): bigint;
    set version(value: Integer);
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<asm/opal-prd.h>`: 32 bytes on ppc64le. */
  interface opal_prd_scom extends RecordView<'struct opal_prd_scom'> {
    get chip(): bigint;
    set chip(value: Integer);
    get addr(): bigint;
    set addr(value: Integer);
    get data(): bigint;
    set data(value: Integer);
    get rc(): bigint;
    set rc(value: Integer);
  }
}

export const struct: {
  readonly opal_prd_info: Descriptor<struct.opal_prd_info, 'ppc64le'>;
  readonly opal_prd_scom: Descriptor<struct.opal_prd_scom, 'ppc64le'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"opal_prd_info": ["__u64 version;__u64 reserved[3];",{"only":["ppc64le"]}],
"opal_prd_scom": ["__u64 chip;__u64 addr;__u64 data;__s64 rc;",{"only":["ppc64le"]}]
}`),
);
