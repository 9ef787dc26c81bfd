// Generated from Linux 7.3.4 <misc/xilinx_sdfec.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<misc/xilinx_sdfec.h>`: 28 bytes. */
export interface xsdfec_config extends RecordView<'struct xsdfec_config'> {
  code: number;
  order: number;
  din_width: number;
  din_word_include: number;
  dout_width: number;
  dout_word_include: number;
  get irq(): xsdfec_irq;
  set irq(value: xsdfec_irq | Init<xsdfec_irq>);
  bypass: number;
  code_wr_protect: number;
}

export const xsdfec_config: Descriptor<xsdfec_config> = /* @__PURE__ */ declareStruct(
  'xsdfec_config',
  `
  __u32 code;
  __u32 order;
  __u32 din_width;
  __u32 din_word_include;
  __u32 dout_width;
  __u32 dout_word_include;
  struct xsdfec_irq irq;
  __s8 bypass;
  __s8 code_wr_protect;
`,
  { uses: () => [xsdfec_irq] },
);

/** `<misc/xilinx_sdfec.h>`: 2 bytes. */
export interface xsdfec_irq extends RecordView<'struct xsdfec_irq'> {
  enable_isr: number;
  enable_ecc_isr: number;
}

export const xsdfec_irq: Descriptor<xsdfec_irq> = /* @__PURE__ */ declareStruct(
  'xsdfec_irq',
  `
  __s8 enable_isr;
  __s8 enable_ecc_isr;
`,
);

/** `<misc/xilinx_sdfec.h>`: 12 bytes. */
export interface xsdfec_ldpc_param_table_sizes
  extends RecordView<'struct xsdfec_ldpc_param_table_sizes'> {
  sc_size: number;
  la_size: number;
  qc_size: number;
}

export const xsdfec_ldpc_param_table_sizes: Descriptor<xsdfec_ldpc_param_table_sizes> =
  /* @__PURE__ */ declareStruct(
    'xsdfec_ldpc_param_table_sizes',
    `
  __u32 sc_size;
  __u32 la_size;
  __u32 qc_size;
`,
  );

/** `<misc/xilinx_sdfec.h>`: 96 bytes on x86_64, riscv64, aarch64; 76 bytes on x86, arm. */
export interface xsdfec_ldpc_params
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

export const xsdfec_ldpc_params: Descriptor<xsdfec_ldpc_params> = /* @__PURE__ */ declareStruct(
  'xsdfec_ldpc_params',
  `
  __u32 n;
  __u32 k;
  __u32 psize;
  __u32 nlayers;
  __u32 nqc;
  __u32 nmqc;
  __u32 nm;
  __u32 norm_type;
  __u32 no_packing;
  __u32 special_qc;
  __u32 no_final_parity;
  __u32 max_schedule;
  __u32 sc_off;
  __u32 la_off;
  __u32 qc_off;
  __u32 *sc_table;
  __u32 *la_table;
  __u32 *qc_table;
  __u16 code_id;
`,
);

/** `<misc/xilinx_sdfec.h>`: 12 bytes. */
export interface xsdfec_stats extends RecordView<'struct xsdfec_stats'> {
  isr_err_count: number;
  cecc_count: number;
  uecc_count: number;
}

export const xsdfec_stats: Descriptor<xsdfec_stats> = /* @__PURE__ */ declareStruct(
  'xsdfec_stats',
  `
  __u32 isr_err_count;
  __u32 cecc_count;
  __u32 uecc_count;
`,
);

/** `<misc/xilinx_sdfec.h>`: 8 bytes. */
export interface xsdfec_status extends RecordView<'struct xsdfec_status'> {
  state: number;
  activity: number;
}

export const xsdfec_status: Descriptor<xsdfec_status> = /* @__PURE__ */ declareStruct(
  'xsdfec_status',
  `
  __u32 state;
  __s8 activity;
`,
);

/** `<misc/xilinx_sdfec.h>`: 8 bytes. */
export interface xsdfec_turbo extends RecordView<'struct xsdfec_turbo'> {
  alg: number;
  scale: number;
}

export const xsdfec_turbo: Descriptor<xsdfec_turbo> = /* @__PURE__ */ declareStruct(
  'xsdfec_turbo',
  `
  __u32 alg;
  __u8 scale;
`,
);
