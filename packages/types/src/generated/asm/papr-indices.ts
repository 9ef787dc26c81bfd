// Generated from Linux 7.3.4 <asm/papr-indices.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type From,
  type OnlyOnThese,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'ppc64le',
  {
    LOC_CODE_SIZE: 80;
    PAPR_DYNAMIC_INDICATOR_IOC_SET: 2153296389;
    PAPR_DYNAMIC_SENSOR_IOC_GET: 3227038212;
    PAPR_INDICES_IOC_GET: 2153296387;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    ppc64le: {
      LOC_CODE_SIZE: 80,
      PAPR_DYNAMIC_INDICATOR_IOC_SET: 2153296389,
      PAPR_DYNAMIC_SENSOR_IOC_GET: 3227038212,
      PAPR_INDICES_IOC_GET: 2153296387,
    },
  },
);

/** `<asm/papr-indices.h>`: 80 on ppc64le. */
export const LOC_CODE_SIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.LOC_CODE_SIZE);
/** `<asm/papr-indices.h>`: 2153296389 on ppc64le. */
export const PAPR_DYNAMIC_INDICATOR_IOC_SET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PAPR_DYNAMIC_INDICATOR_IOC_SET,
);
/** `<asm/papr-indices.h>`: 3227038212 on ppc64le. */
export const PAPR_DYNAMIC_SENSOR_IOC_GET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PAPR_DYNAMIC_SENSOR_IOC_GET,
);
/** `<asm/papr-indices.h>`: 2153296387 on ppc64le. */
export const PAPR_INDICES_IOC_GET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PAPR_INDICES_IOC_GET,
);
export declare namespace struct {
  interface papr_indices_io_block$indices
    extends RecordView<'struct papr_indices_io_block.indices'> {
    is_sensor: number;
    indice_type: number;
  }

  interface papr_indices_io_block$dynamic_param
    extends RecordView<'struct papr_indices_io_block.dynamic_param'> {
    token: number;
    state: number;
    get location_code_str(): Uint8Array;
    set location_code_str(value: Bytes);
  }

  /** `<asm/papr-indices.h>`: 88 bytes on ppc64le. */
  interface papr_indices_io_block extends RecordView<'struct papr_indices_io_block'> {
    get indices(): papr_indices_io_block$indices;
    set indices(value: From<papr_indices_io_block$indices>);
    get dynamic_param(): papr_indices_io_block$dynamic_param;
    set dynamic_param(value: From<papr_indices_io_block$dynamic_param>);
  }
}

export const struct: {
  readonly papr_indices_io_block: Descriptor<struct.papr_indices_io_block, 'ppc64le'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"papr_indices_io_block": ["union {struct {__u8 is_sensor;__u32 indice_type;} indices;struct {__u32 token;__u32 state;char location_code_str[80];} dynamic_param;};",{"only":["ppc64le"]}]
}`),
);
