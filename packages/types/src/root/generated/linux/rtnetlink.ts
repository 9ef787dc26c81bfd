// Generated from Linux 7.3.4 <linux/rtnetlink.h> by "pnpm generate". Do not edit.
import { declareStruct, type RecordView, type VariableDescriptor } from '../../../engine.ts';

/** `<linux/rtnetlink.h>`: 4 bytes. */
export interface rtattr extends RecordView<'struct rtattr'> {
  rta_len: number;
  rta_type: number;
}

export const rtattr: VariableDescriptor<rtattr> = /* @__PURE__ */ declareStruct(
  'rtattr',
  `
  unsigned short rta_len;
  unsigned short rta_type;
`,
  { lengthField: { name: 'rta_len', counts: 'record', align: 4 } },
);
