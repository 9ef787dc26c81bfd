// Generated from Linux 7.3.4 <asm/papr-sysparm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type OnlyOnThese,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'ppc64le',
  {
    PAPR_SYSPARM_IOC_GET: 3483939329;
    PAPR_SYSPARM_IOC_SET: 2410197506;
    PAPR_SYSPARM_MAX_INPUT: 1024;
    PAPR_SYSPARM_MAX_OUTPUT: 4000;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    ppc64le: {
      PAPR_SYSPARM_IOC_GET: 3483939329,
      PAPR_SYSPARM_IOC_SET: 2410197506,
      PAPR_SYSPARM_MAX_INPUT: 1024,
      PAPR_SYSPARM_MAX_OUTPUT: 4000,
    },
  },
);

/** `<asm/papr-sysparm.h>`: 3483939329 on ppc64le. */
export const PAPR_SYSPARM_IOC_GET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PAPR_SYSPARM_IOC_GET,
);
/** `<asm/papr-sysparm.h>`: 2410197506 on ppc64le. */
export const PAPR_SYSPARM_IOC_SET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PAPR_SYSPARM_IOC_SET,
);
/** `<asm/papr-sysparm.h>`: 1024 on ppc64le. */
export const PAPR_SYSPARM_MAX_INPUT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PAPR_SYSPARM_MAX_INPUT,
);
/** `<asm/papr-sysparm.h>`: 4000 on ppc64le. */
export const PAPR_SYSPARM_MAX_OUTPUT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PAPR_SYSPARM_MAX_OUTPUT,
);
export declare namespace struct {
  /** `<asm/papr-sysparm.h>`: 4008 bytes on ppc64le. */
  interface papr_sysparm_io_block extends RecordView<'struct papr_sysparm_io_block'> {
    parameter: number;
    length: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }
}

export const struct: {
  readonly papr_sysparm_io_block: Descriptor<struct.papr_sysparm_io_block, 'ppc64le'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"papr_sysparm_io_block": ["__u32 parameter;__u16 length;__u8 data[4000];",{"only":["ppc64le"]}]
}`),
);
