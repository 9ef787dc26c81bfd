// Generated from Linux 7.3.4 <misc/mrvl_cn10k_dpi.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<misc/mrvl_cn10k_dpi.h>`: 24 bytes. */
export interface dpi_engine_cfg extends RecordView<'struct dpi_engine_cfg'> {
  get fifo_mask(): bigint;
  set fifo_mask(value: Integer);
  get molr(): Uint16Array;
  set molr(value: Iterable<Integer>);
  update_molr: number;
  reserved: number;
}

export const dpi_engine_cfg: Descriptor<dpi_engine_cfg> = /* @__PURE__ */ declareStruct(
  'dpi_engine_cfg',
  `
  __u64 fifo_mask;
  __u16 molr[6];
  __u16 update_molr;
  __u16 reserved;
`,
);

/** `<misc/mrvl_cn10k_dpi.h>`: 8 bytes. */
export interface dpi_mps_mrrs_cfg extends RecordView<'struct dpi_mps_mrrs_cfg'> {
  max_read_req_sz: number;
  max_payload_sz: number;
  port: number;
  reserved: number;
}

export const dpi_mps_mrrs_cfg: Descriptor<dpi_mps_mrrs_cfg> = /* @__PURE__ */ declareStruct(
  'dpi_mps_mrrs_cfg',
  `
  __u16 max_read_req_sz;
  __u16 max_payload_sz;
  __u16 port;
  __u16 reserved;
`,
);
