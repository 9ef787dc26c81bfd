// Generated from Linux 7.3.4 <linux/tdx-guest.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/tdx-guest.h>`: 1088 bytes. */
export interface tdx_report_req extends RecordView<'struct tdx_report_req'> {
  get reportdata(): Uint8Array;
  set reportdata(value: Bytes);
  get tdreport(): Uint8Array;
  set tdreport(value: Bytes);
}

export const tdx_report_req: Descriptor<tdx_report_req> = /* @__PURE__ */ declareStruct(
  'tdx_report_req',
  `
  __u8 reportdata[64];
  __u8 tdreport[1024];
`,
);
