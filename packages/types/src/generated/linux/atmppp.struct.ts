// Generated from Linux 7.3.4 <linux/atmppp.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/atmppp.h>`: 8 bytes. */
export interface atm_backend_ppp extends RecordView<'struct atm_backend_ppp'> {
  backend_num: number;
  encaps: number;
}

export const atm_backend_ppp: Descriptor<atm_backend_ppp> = /* @__PURE__ */ declareStruct(
  'atm_backend_ppp',
  `
  unsigned short backend_num;
  int encaps;
`,
);
