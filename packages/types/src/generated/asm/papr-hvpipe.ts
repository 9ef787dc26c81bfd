// Generated from Linux 7.3.4 <asm/papr-hvpipe.h> by "pnpm generate". Do not edit.
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
    HVPIPE_LOST_CONNECTION: 2;
    HVPIPE_MSG_AVAILABLE: 1;
    PAPR_HVPIPE_IOC_CREATE_HANDLE: 2147791369;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    ppc64le: {
      HVPIPE_LOST_CONNECTION: 2,
      HVPIPE_MSG_AVAILABLE: 1,
      PAPR_HVPIPE_IOC_CREATE_HANDLE: 2147791369,
    },
  },
);

/** `<asm/papr-hvpipe.h>`: 2 on ppc64le. */
export const HVPIPE_LOST_CONNECTION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HVPIPE_LOST_CONNECTION,
);
/** `<asm/papr-hvpipe.h>`: 1 on ppc64le. */
export const HVPIPE_MSG_AVAILABLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HVPIPE_MSG_AVAILABLE,
);
/** `<asm/papr-hvpipe.h>`: 2147791369 on ppc64le. */
export const PAPR_HVPIPE_IOC_CREATE_HANDLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PAPR_HVPIPE_IOC_CREATE_HANDLE,
);
export declare namespace struct {
  /** `<asm/papr-hvpipe.h>`: 48 bytes on ppc64le. */
  interface papr_hvpipe_hdr extends RecordView<'struct papr_hvpipe_hdr'> {
    version: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    flags: number;
    get reserved2(): Uint8Array;
    set reserved2(value: Bytes);
  }
}

export const struct: {
  readonly papr_hvpipe_hdr: Descriptor<struct.papr_hvpipe_hdr, 'ppc64le'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"papr_hvpipe_hdr": ["__u8 version;__u8 reserved[3];__u32 flags;__u8 reserved2[40];",{"only":["ppc64le"]}]
}`),
);
