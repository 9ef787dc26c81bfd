// Generated from Linux 7.3.4 <linux/matroxfb.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/matroxfb.h>`: 8 bytes. */
export interface matroxioc_output_mode extends RecordView<'struct matroxioc_output_mode'> {
  output: number;
  mode: number;
}

export const matroxioc_output_mode: Descriptor<matroxioc_output_mode> =
  /* @__PURE__ */ declareStruct(
    'matroxioc_output_mode',
    `
  __u32 output;
  __u32 mode;
`,
  );
