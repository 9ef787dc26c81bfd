// Generated from Linux 7.3.4 <asm/papr-vpd.h> by "pnpm generate". Do not edit.
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
    PAPR_VPD_IOC_CREATE_HANDLE: 2152772096;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    ppc64le: {
      PAPR_VPD_IOC_CREATE_HANDLE: 2152772096,
    },
  },
);

/** `<asm/papr-vpd.h>`: 2152772096 on ppc64le. */
export const PAPR_VPD_IOC_CREATE_HANDLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PAPR_VPD_IOC_CREATE_HANDLE,
);
export declare namespace struct {
  /** `<asm/papr-vpd.h>`: 80 bytes on ppc64le. */
  interface papr_location_code extends RecordView<'struct papr_location_code'> {
    get str(): Uint8Array;
    set str(value: Bytes);
  }
}

export const struct: {
  readonly papr_location_code: Descriptor<struct.papr_location_code, 'ppc64le'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"papr_location_code": ["char str[80];",{"only":["ppc64le"]}]
}`),
);
