// Generated from Linux 7.3.4 <linux/surface_aggregator/dtx.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/surface_aggregator/dtx.h>`: 4 bytes. */
export interface sdtx_base_info extends RecordView<'struct sdtx_base_info'> {
  state: number;
  base_id: number;
}

export const sdtx_base_info: Descriptor<sdtx_base_info> = /* @__PURE__ */ declareStruct(
  'sdtx_base_info',
  `
  __u16 state;
  __u16 base_id;
`,
  { pack: 1 },
);

/** `<linux/surface_aggregator/dtx.h>`: 4 bytes. */
export interface sdtx_event extends RecordView<'struct sdtx_event'> {
  length: number;
  code: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const sdtx_event: Descriptor<sdtx_event> = /* @__PURE__ */ declareStruct(
  'sdtx_event',
  `
  __u16 length;
  __u16 code;
  __u8 data[];
`,
  { pack: 1 },
);
