// Generated from Linux 7.3.4 <misc/xilinx_sdfec.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Descriptor,
  type From,
  type PerArch,
  type Pointer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly XSDFEC_ADD_LDPC_CODE_PARAMS: PerArch<
    1080059397,
    1078748677,
    1078748677,
    1080059397,
    1080059397,
    1080059397,
    1080059397,
    2153801221
  >;
  readonly XSDFEC_SET_ORDER: PerArch<
    1074292232,
    1074030088,
    1074030088,
    1074292232,
    1074292232,
    1074292232,
    1074292232,
    2148034056
  >;
} & Requests<
  | 'XSDFEC_CLEAR_STATS'
  | 'XSDFEC_GET_CONFIG'
  | 'XSDFEC_GET_STATS'
  | 'XSDFEC_GET_STATUS'
  | 'XSDFEC_GET_TURBO'
  | 'XSDFEC_SET_DEFAULT_CONFIG'
  | 'XSDFEC_SET_IRQ'
  | 'XSDFEC_SET_TURBO'
  | 'XSDFEC_START_DEV'
  | 'XSDFEC_STOP_DEV'
> = /* @__PURE__ */ perArchOf(
  {
    XSDFEC_ADD_LDPC_CODE_PARAMS: [
      1080059397, 1078748677, 1078748677, 1080059397, 1080059397, 1080059397, 1080059397,
      2153801221,
    ],
    XSDFEC_SET_ORDER: [
      1074292232, 1074030088, 1074030088, 1074292232, 1074292232, 1074292232, 1074292232,
      2148034056,
    ],
  },
  {
    XSDFEC_CLEAR_STATS: 26123,
    XSDFEC_GET_CONFIG: 2149344774,
    XSDFEC_GET_STATS: 2148296204,
    XSDFEC_GET_STATUS: 2148034050,
    XSDFEC_GET_TURBO: 2148034055,
    XSDFEC_SET_DEFAULT_CONFIG: 26125,
    XSDFEC_SET_IRQ: 1073899011,
    XSDFEC_SET_TURBO: 1074292228,
    XSDFEC_START_DEV: 26112,
    XSDFEC_STOP_DEV: 26113,
  },
);

/** `<misc/xilinx_sdfec.h>`: 1078748677 on x86, arm; 2153801221 on ppc64le; 1080059397 elsewhere. */
export const XSDFEC_ADD_LDPC_CODE_PARAMS: number = /* @__PURE__ */ hereOf(
  perArch.XSDFEC_ADD_LDPC_CODE_PARAMS,
);
/** `<misc/xilinx_sdfec.h>`: 1074030088 on x86, arm; 2148034056 on ppc64le; 1074292232 elsewhere. */
export const XSDFEC_SET_ORDER: number = /* @__PURE__ */ hereOf(perArch.XSDFEC_SET_ORDER);
export const XSDFEC_CLEAR_STATS: number = /* @__PURE__ */ requestHere(26123),
  XSDFEC_GET_CONFIG: number = /* @__PURE__ */ requestHere(2149344774),
  XSDFEC_GET_STATS: number = /* @__PURE__ */ requestHere(2148296204),
  XSDFEC_GET_STATUS: number = /* @__PURE__ */ requestHere(2148034050),
  XSDFEC_GET_TURBO: number = /* @__PURE__ */ requestHere(2148034055),
  XSDFEC_SET_DEFAULT_CONFIG: number = /* @__PURE__ */ requestHere(26125),
  XSDFEC_SET_IRQ: number = /* @__PURE__ */ requestHere(1073899011),
  XSDFEC_SET_TURBO: number = /* @__PURE__ */ requestHere(1074292228),
  XSDFEC_START_DEV: number = /* @__PURE__ */ requestHere(26112),
  XSDFEC_STOP_DEV: number = /* @__PURE__ */ requestHere(26113);
export const XSDFEC_1x128b = 1,
  XSDFEC_2x128b = 2,
  XSDFEC_4x128b = 4,
  XSDFEC_AXIS_WORDS_INCLUDE_MAX = 3,
  XSDFEC_FIXED_VALUE = 0,
  XSDFEC_INIT = 0,
  XSDFEC_IN_BLOCK = 1,
  XSDFEC_LA_TABLE_DEPTH = 4096,
  XSDFEC_LDPC_CODE = 1,
  XSDFEC_LDPC_LA_TABLE_ADDR_BASE = 98304,
  XSDFEC_LDPC_LA_TABLE_ADDR_HIGH = 102400,
  XSDFEC_LDPC_QC_TABLE_ADDR_BASE = 131072,
  XSDFEC_LDPC_QC_TABLE_ADDR_HIGH = 163840,
  XSDFEC_LDPC_SC_TABLE_ADDR_BASE = 65536,
  XSDFEC_LDPC_SC_TABLE_ADDR_HIGH = 66560,
  XSDFEC_MAGIC = 102,
  XSDFEC_MAINTAIN_ORDER = 0,
  XSDFEC_MAX_SCALE = 0,
  XSDFEC_MAX_STAR = 1,
  XSDFEC_NEEDS_RESET = 3,
  XSDFEC_OUT_OF_ORDER = 1,
  XSDFEC_PER_AXI_TRANSACTION = 2,
  XSDFEC_PL_RECONFIGURE = 4,
  XSDFEC_QC_TABLE_DEPTH = 32768,
  XSDFEC_SC_TABLE_DEPTH = 1024,
  XSDFEC_STARTED = 1,
  XSDFEC_STOPPED = 2,
  XSDFEC_TURBO_ALG_MAX = 2,
  XSDFEC_TURBO_CODE = 0;
export declare namespace struct {
  /** `<misc/xilinx_sdfec.h>`: 28 bytes. */
  interface xsdfec_config extends RecordView<'struct xsdfec_config'> {
    code: number;
    order: number;
    din_width: number;
    din_word_include: number;
    dout_width: number;
    dout_word_include: number;
    get irq(): struct.xsdfec_irq;
    set irq(value: From<struct.xsdfec_irq>);
    bypass: number;
    code_wr_protect: number;
  }

  /** `<misc/xilinx_sdfec.h>`: 2 bytes. */
  interface xsdfec_irq extends RecordView<'struct xsdfec_irq'> {
    enable_isr: number;
    enable_ecc_isr: number;
  }

  /** `<misc/xilinx_sdfec.h>`: 12 bytes. */
  interface xsdfec_ldpc_param_table_sizes
    extends RecordView<'struct xsdfec_ldpc_param_table_sizes'> {
    sc_size: number;
    la_size: number;
    qc_size: number;
  }

  /** `<misc/xilinx_sdfec.h>`: 76 bytes on x86, arm; 96 bytes elsewhere. */
  interface xsdfec_ldpc_params
    extends RecordView<'struct xsdfec_ldpc_params', 'sc_table' | 'la_table' | 'qc_table'> {
    n: number;
    k: number;
    psize: number;
    nlayers: number;
    nqc: number;
    nmqc: number;
    nm: number;
    norm_type: number;
    no_packing: number;
    special_qc: number;
    no_final_parity: number;
    max_schedule: number;
    sc_off: number;
    la_off: number;
    qc_off: number;
    get sc_table(): number;
    set sc_table(value: Pointer);
    get la_table(): number;
    set la_table(value: Pointer);
    get qc_table(): number;
    set qc_table(value: Pointer);
    code_id: number;
  }

  /** `<misc/xilinx_sdfec.h>`: 12 bytes. */
  interface xsdfec_stats extends RecordView<'struct xsdfec_stats'> {
    isr_err_count: number;
    cecc_count: number;
    uecc_count: number;
  }

  /** `<misc/xilinx_sdfec.h>`: 8 bytes. */
  interface xsdfec_status extends RecordView<'struct xsdfec_status'> {
    state: number;
    activity: number;
  }

  /** `<misc/xilinx_sdfec.h>`: 8 bytes. */
  interface xsdfec_turbo extends RecordView<'struct xsdfec_turbo'> {
    alg: number;
    scale: number;
  }
}

export const struct: {
  readonly xsdfec_config: Descriptor<struct.xsdfec_config>;
  readonly xsdfec_irq: Descriptor<struct.xsdfec_irq>;
  readonly xsdfec_ldpc_param_table_sizes: Descriptor<struct.xsdfec_ldpc_param_table_sizes>;
  readonly xsdfec_ldpc_params: Descriptor<struct.xsdfec_ldpc_params>;
  readonly xsdfec_stats: Descriptor<struct.xsdfec_stats>;
  readonly xsdfec_status: Descriptor<struct.xsdfec_status>;
  readonly xsdfec_turbo: Descriptor<struct.xsdfec_turbo>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xsdfec_config": "__u32 code;__u32 order;__u32 din_width;__u32 din_word_include;__u32 dout_width;__u32 dout_word_include;struct xsdfec_irq irq;__s8 bypass;__s8 code_wr_protect;",
"xsdfec_irq": "__s8 enable_isr;__s8 enable_ecc_isr;",
"xsdfec_ldpc_param_table_sizes": "__u32 sc_size;__u32 la_size;__u32 qc_size;",
"xsdfec_ldpc_params": "__u32 n;__u32 k;__u32 psize;__u32 nlayers;__u32 nqc;__u32 nmqc;__u32 nm;__u32 norm_type;__u32 no_packing;__u32 special_qc;__u32 no_final_parity;__u32 max_schedule;__u32 sc_off;__u32 la_off;__u32 qc_off;__u32 *sc_table;__u32 *la_table;__u32 *qc_table;__u16 code_id;",
"xsdfec_stats": "__u32 isr_err_count;__u32 cecc_count;__u32 uecc_count;",
"xsdfec_status": "__u32 state;__s8 activity;",
"xsdfec_turbo": "__u32 alg;__u8 scale;"
}`),
);
