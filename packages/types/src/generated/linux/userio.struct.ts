// Generated from Linux 7.3.4 <linux/userio.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/userio.h>`: 2 bytes. */
export interface userio_cmd extends RecordView<'struct userio_cmd'> {
  type: number;
  data: number;
}

export const userio_cmd: Descriptor<userio_cmd> = /* @__PURE__ */ declareStruct(
  'userio_cmd',
  `
  __u8 type;
  __u8 data;
`,
);
