// Generated from Linux 7.3.4 <linux/tdx-guest.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const TDX_CMD_GET_REPORT0 = 3292550145,
  TDX_REPORTDATA_LEN = 64,
  TDX_REPORT_LEN = 1024;
export declare namespace struct {
  /** `<linux/tdx-guest.h>`: 1088 bytes. */
  interface tdx_report_req extends RecordView<'struct tdx_report_req'> {
    get reportdata(): Uint8Array;
    set reportdata(value: Bytes);
    get tdreport(): Uint8Array;
    set tdreport(value: Bytes);
  }
}

export const struct: {
  readonly tdx_report_req: Descriptor<struct.tdx_report_req>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tdx_report_req": "__u8 reportdata[64];__u8 tdreport[1024];"
}`),
);
