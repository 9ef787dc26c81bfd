// Generated from Linux 7.3.4 <sound/fcp.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Elements,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  'FCP_IOCTL_PVERSION' | 'FCP_IOCTL_SET_METER_LABELS' | 'FCP_IOCTL_SET_METER_MAP'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    FCP_IOCTL_PVERSION: 2147767136,
    FCP_IOCTL_SET_METER_LABELS: 1073894247,
    FCP_IOCTL_SET_METER_MAP: 1074025318,
  },
);

export const FCP_IOCTL_PVERSION: number = /* @__PURE__ */ requestHere(2147767136),
  FCP_IOCTL_SET_METER_LABELS: number = /* @__PURE__ */ requestHere(1073894247),
  FCP_IOCTL_SET_METER_MAP: number = /* @__PURE__ */ requestHere(1074025318);
export const FCP_HWDEP_MAJOR = 2,
  FCP_HWDEP_MINOR = 0,
  FCP_HWDEP_SUBMINOR = 0,
  FCP_HWDEP_VERSION = 131072,
  FCP_IOCTL_CMD = 3221771109,
  FCP_IOCTL_INIT = 3222033252;
export declare namespace struct {
  /** `<sound/fcp.h>`: 8 bytes. */
  interface fcp_cmd extends RecordView<'struct fcp_cmd'> {
    opcode: number;
    req_size: number;
    resp_size: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<sound/fcp.h>`: 12 bytes. */
  interface fcp_init extends RecordView<'struct fcp_init'> {
    step0_resp_size: number;
    step2_resp_size: number;
    init1_opcode: number;
    init2_opcode: number;
    get resp(): Uint8Array;
    set resp(value: Bytes);
  }

  /** `<sound/fcp.h>`: 2 bytes. */
  interface fcp_meter_labels extends RecordView<'struct fcp_meter_labels'> {
    labels_size: number;
    get labels(): Uint8Array;
    set labels(value: Bytes);
  }

  /** `<sound/fcp.h>`: 4 bytes. */
  interface fcp_meter_map extends RecordView<'struct fcp_meter_map'> {
    map_size: number;
    meter_slots: number;
    get map(): Elements<number>;
    set map(value: Iterable<number>);
  }
}

export const struct: {
  readonly fcp_cmd: Descriptor<struct.fcp_cmd>;
  readonly fcp_init: Descriptor<struct.fcp_init>;
  readonly fcp_meter_labels: Descriptor<struct.fcp_meter_labels>;
  readonly fcp_meter_map: Descriptor<struct.fcp_meter_map>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"fcp_cmd": ["__u32 opcode;__u16 req_size;__u16 resp_size;__u8 data[];",{"pack":1}],
"fcp_init": ["__u16 step0_resp_size;__u16 step2_resp_size;__u32 init1_opcode;__u32 init2_opcode;__u8 resp[];",{"pack":1}],
"fcp_meter_labels": ["__u16 labels_size;char labels[];",{"pack":1}],
"fcp_meter_map": ["__u16 map_size;__u16 meter_slots;__s16 map[];",{"pack":1}]
}`),
);
