// Generated from Linux 7.3.4 <misc/mrvl_cn10k_dpi.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'DPI_ENGINE_CFG' | 'DPI_MPS_MRRS_CFG'> = /* @__PURE__ */ perArchOf(
  {},
  {
    DPI_ENGINE_CFG: 1075361794,
    DPI_MPS_MRRS_CFG: 1074313217,
  },
);

export const DPI_ENGINE_CFG: number = /* @__PURE__ */ requestHere(1075361794),
  DPI_MPS_MRRS_CFG: number = /* @__PURE__ */ requestHere(1074313217);
export const DPI_MAGIC_NUM = 184,
  DPI_MAX_ENGINES = 6;
export declare namespace struct {
  /** `<misc/mrvl_cn10k_dpi.h>`: 24 bytes. */
  interface dpi_engine_cfg extends RecordView<'struct dpi_engine_cfg'> {
    get fifo_mask(): bigint;
    set fifo_mask(value: Integer);
    get molr(): Uint16Array;
    set molr(value: Iterable<Integer>);
    update_molr: number;
    reserved: number;
  }

  /** `<misc/mrvl_cn10k_dpi.h>`: 8 bytes. */
  interface dpi_mps_mrrs_cfg extends RecordView<'struct dpi_mps_mrrs_cfg'> {
    max_read_req_sz: number;
    max_payload_sz: number;
    port: number;
    reserved: number;
  }
}

export const struct: {
  readonly dpi_engine_cfg: Descriptor<struct.dpi_engine_cfg>;
  readonly dpi_mps_mrrs_cfg: Descriptor<struct.dpi_mps_mrrs_cfg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"dpi_engine_cfg": "__u64 fifo_mask;__u16 molr[6];__u16 update_molr;__u16 reserved;",
"dpi_mps_mrrs_cfg": "__u16 max_read_req_sz;__u16 max_payload_sz;__u16 port;__u16 reserved;"
}`),
);
