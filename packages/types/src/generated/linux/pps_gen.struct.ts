// Generated from Linux 7.3.4 <linux/pps_gen.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/pps_gen.h>`: 8 bytes. */
export interface pps_gen_event extends RecordView<'struct pps_gen_event'> {
  event: number;
  sequence: number;
}

export const pps_gen_event: Descriptor<pps_gen_event> = /* @__PURE__ */ declareStruct(
  'pps_gen_event',
  `
  unsigned int event;
  unsigned int sequence;
`,
);
