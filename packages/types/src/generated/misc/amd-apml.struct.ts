// Generated from Linux 7.3.4 <misc/amd-apml.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<misc/amd-apml.h>`: 16 bytes. */
export interface apml_cpuid_msg extends RecordView<'struct apml_cpuid_msg'> {
  get cpu_in_out(): bigint;
  set cpu_in_out(value: Integer);
  fw_ret_code: number;
  pad: number;
}

export const apml_cpuid_msg: Descriptor<apml_cpuid_msg> = /* @__PURE__ */ declareStruct(
  'apml_cpuid_msg',
  `
  __u64 cpu_in_out;
  __u32 fw_ret_code;
  __u32 pad;
`,
);

/** `<misc/amd-apml.h>`: 12 bytes. */
export interface apml_mbox_msg extends RecordView<'struct apml_mbox_msg'> {
  cmd: number;
  mb_in_out: number;
  fw_ret_code: number;
}

export const apml_mbox_msg: Descriptor<apml_mbox_msg> = /* @__PURE__ */ declareStruct(
  'apml_mbox_msg',
  `
  __u32 cmd;
  __u32 mb_in_out;
  __u32 fw_ret_code;
`,
);

/** `<misc/amd-apml.h>`: 16 bytes. */
export interface apml_mcamsr_msg extends RecordView<'struct apml_mcamsr_msg'> {
  get mcamsr_in_out(): bigint;
  set mcamsr_in_out(value: Integer);
  fw_ret_code: number;
  pad: number;
}

export const apml_mcamsr_msg: Descriptor<apml_mcamsr_msg> = /* @__PURE__ */ declareStruct(
  'apml_mcamsr_msg',
  `
  __u64 mcamsr_in_out;
  __u32 fw_ret_code;
  __u32 pad;
`,
);

/** `<misc/amd-apml.h>`: 4 bytes. */
export interface apml_reg_xfer_msg extends RecordView<'struct apml_reg_xfer_msg'> {
  reg_addr: number;
  data_in_out: number;
  rflag: number;
}

export const apml_reg_xfer_msg: Descriptor<apml_reg_xfer_msg> = /* @__PURE__ */ declareStruct(
  'apml_reg_xfer_msg',
  `
  __u16 reg_addr;
  __u8 data_in_out;
  __u8 rflag;
`,
);

/** `<misc/amd-apml.h>`: 4 bytes. */
export interface apml_tsi_xfer_msg extends RecordView<'struct apml_tsi_xfer_msg'> {
  reg_addr: number;
  data_in_out: number;
  rflag: number;
  pad: number;
}

export const apml_tsi_xfer_msg: Descriptor<apml_tsi_xfer_msg> = /* @__PURE__ */ declareStruct(
  'apml_tsi_xfer_msg',
  `
  __u8 reg_addr;
  __u8 data_in_out;
  __u8 rflag;
  __u8 pad;
`,
);
