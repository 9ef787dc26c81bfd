// Generated from Linux 7.3.4 <linux/tiocl.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/tiocl.h>`: 10 bytes. */
export interface tiocl_selection extends RecordView<'struct tiocl_selection'> {
  xs: number;
  ys: number;
  xe: number;
  ye: number;
  sel_mode: number;
}

export const tiocl_selection: Descriptor<tiocl_selection> = /* @__PURE__ */ declareStruct(
  'tiocl_selection',
  `
  unsigned short xs;
  unsigned short ys;
  unsigned short xe;
  unsigned short ye;
  unsigned short sel_mode;
`,
);
