// Generated from Linux 7.3.4 <sound/fcp.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type RecordView,
} from '../../engine.ts';

/** `<sound/fcp.h>`: 8 bytes. */
export interface fcp_cmd extends RecordView<'struct fcp_cmd'> {
  opcode: number;
  req_size: number;
  resp_size: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const fcp_cmd: Descriptor<fcp_cmd> = /* @__PURE__ */ declareStruct(
  'fcp_cmd',
  `
  __u32 opcode;
  __u16 req_size;
  __u16 resp_size;
  __u8 data[];
`,
  { pack: 1 },
);

/** `<sound/fcp.h>`: 12 bytes. */
export interface fcp_init extends RecordView<'struct fcp_init'> {
  step0_resp_size: number;
  step2_resp_size: number;
  init1_opcode: number;
  init2_opcode: number;
  get resp(): Uint8Array;
  set resp(value: Bytes);
}

export const fcp_init: Descriptor<fcp_init> = /* @__PURE__ */ declareStruct(
  'fcp_init',
  `
  __u16 step0_resp_size;
  __u16 step2_resp_size;
  __u32 init1_opcode;
  __u32 init2_opcode;
  __u8 resp[];
`,
  { pack: 1 },
);

/** `<sound/fcp.h>`: 2 bytes. */
export interface fcp_meter_labels extends RecordView<'struct fcp_meter_labels'> {
  labels_size: number;
  get labels(): Uint8Array;
  set labels(value: Bytes);
}

export const fcp_meter_labels: Descriptor<fcp_meter_labels> = /* @__PURE__ */ declareStruct(
  'fcp_meter_labels',
  `
  __u16 labels_size;
  char labels[];
`,
  { pack: 1 },
);

/** `<sound/fcp.h>`: 4 bytes. */
export interface fcp_meter_map extends RecordView<'struct fcp_meter_map'> {
  map_size: number;
  meter_slots: number;
  get map(): Elements<number>;
  set map(value: Iterable<number>);
}

export const fcp_meter_map: Descriptor<fcp_meter_map> = /* @__PURE__ */ declareStruct(
  'fcp_meter_map',
  `
  __u16 map_size;
  __u16 meter_slots;
  __s16 map[];
`,
  { pack: 1 },
);
