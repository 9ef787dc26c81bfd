// Generated from Linux 7.3.4 <linux/atmapi.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/atmapi.h>`: 8 bytes. */
export interface atm_kptr_t extends RecordView<'struct atm_kptr_t'> {
  get _(): Uint8Array;
  set _(value: Bytes);
}

export const atm_kptr_t: Descriptor<atm_kptr_t> = /* @__PURE__ */ declareStruct(
  'atm_kptr_t',
  `
  unsigned char _[8];
`,
);
