// Generated from Linux 7.3.4 <asm/cmb.h> by "pnpm generate". Do not edit.
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
    BIODASDCMFDISABLE: 17441;
    BIODASDCMFENABLE: 17440;
    BIODASDREADALLCMB: 3227010081;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    s390x: {
      BIODASDCMFDISABLE: 17441,
      BIODASDCMFENABLE: 17440,
      BIODASDREADALLCMB: 3227010081,
    },
  },
);

/** `<asm/cmb.h>`: 17441 on s390x. */
export const BIODASDCMFDISABLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.BIODASDCMFDISABLE,
);
/** `<asm/cmb.h>`: 17440 on s390x. */
export const BIODASDCMFENABLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.BIODASDCMFENABLE,
);
/** `<asm/cmb.h>`: 3227010081 on s390x. */
export const BIODASDREADALLCMB: number | undefined = /* @__PURE__ */ hereOf(
  perArch.BIODASDREADALLCMB,
);
export declare namespace struct {
  /** `<asm/cmb.h>`: 88 bytes on s390x. */
  interface cmbdata extends RecordView<'struct cmbdata'> {
    get size(): bigint;
    set size(value: Integer);
    get elapsed_time(): bigint;
    set elapsed_time(value: Integer);
    get ssch_rsch_count(): bigint;
    set ssch_rsch_count(value: Integer);
    get sample_count(): bigint;
    set sample_count(value: Integer);
    get device_connect_time(): bigint;
    set device_connect_time(value: Integer);
    get function_pending_time(): bigint;
    set function_pending_time(value: Integer);
    get device_disconnect_time(): bigint;
    set device_disconnect_time(value: Integer);
    get control_unit_queuing_time(): bigint;
    set control_unit_queuing_time(value: Integer);
    get device_active_only_time(): bigint;
    set device_active_only_time(value: Integer);
    get device_busy_time(): bigint;
    set device_busy_time(value: Integer);
    get initial_command_response_time(): bigint;
    set initial_command_response_time(value: Integer);
  }
}

export const struct: {
  readonly cmbdata: Descriptor<struct.cmbdata, 's390x'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"cmbdata": ["__u64 size;__u64 elapsed_time;__u64 ssch_rsch_count;__u64 sample_count;__u64 device_connect_time;__u64 function_pending_time;__u64 device_disconnect_time;__u64 control_unit_queuing_time;__u64 device_active_only_time;__u64 device_busy_time;__u64 initial_command_response_time;",{"only":["s390x"]}]
}`),
);
