// Generated from Linux 7.3.4 <asm/monwriter.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type OnlyOnThese,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  's390x',
  {
    MONWRITE_GEN_EVENT: 2;
    MONWRITE_START_CONFIG: 3;
    MONWRITE_START_INTERVAL: 0;
    MONWRITE_STOP_INTERVAL: 1;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    s390x: {
      MONWRITE_GEN_EVENT: 2,
      MONWRITE_START_CONFIG: 3,
      MONWRITE_START_INTERVAL: 0,
      MONWRITE_STOP_INTERVAL: 1,
    },
  },
);

/** `<asm/monwriter.h>`: 2 on s390x. */
export const MONWRITE_GEN_EVENT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MONWRITE_GEN_EVENT,
);
/** `<asm/monwriter.h>`: 3 on s390x. */
export const MONWRITE_START_CONFIG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MONWRITE_START_CONFIG,
);
/** `<asm/monwriter.h>`: 0 on s390x. */
export const MONWRITE_START_INTERVAL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MONWRITE_START_INTERVAL,
);
/** `<asm/monwriter.h>`: 1 on s390x. */
export const MONWRITE_STOP_INTERVAL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MONWRITE_STOP_INTERVAL,
);
export declare namespace struct {
  /** `<asm/monwriter.h>`: 13 bytes on s390x. */
  interface monwrite_hdr extends RecordView<'struct monwrite_hdr'> {
    mon_function: number;
    applid: number;
    record_num: number;
    version: number;
    release: number;
    mod_level: number;
    datalen: number;
    hdrlen: number;
  }
}

export const struct: {
  readonly monwrite_hdr: Descriptor<struct.monwrite_hdr, 's390x'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"monwrite_hdr": ["unsigned char mon_function;unsigned short applid;unsigned char record_num;unsigned short version;unsigned short release;unsigned short mod_level;unsigned short datalen;unsigned char hdrlen;",{"pack":1,"only":["s390x"]}]
}`),
);
