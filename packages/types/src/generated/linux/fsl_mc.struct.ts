// Generated from Linux 7.3.4 <linux/fsl_mc.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/fsl_mc.h>`: 64 bytes. */
export interface fsl_mc_command extends RecordView<'struct fsl_mc_command'> {
  get header(): bigint;
  set header(value: Integer);
  get params(): Elements<bigint>;
  set params(value: Iterable<Integer>);
}

export const fsl_mc_command: Descriptor<fsl_mc_command> = /* @__PURE__ */ declareStruct(
  'fsl_mc_command',
  `
  __le64 header;
  __le64 params[7];
`,
);
