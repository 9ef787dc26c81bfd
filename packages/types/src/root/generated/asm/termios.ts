// Generated from Linux 7.3.4 <asm/termios.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<asm/termios.h>`: 8 bytes. */
export interface winsize extends RecordView<'struct winsize'> {
  ws_row: number;
  ws_col: number;
  ws_xpixel: number;
  ws_ypixel: number;
}

export const winsize: Descriptor<winsize> = /* @__PURE__ */ declareStruct(
  'winsize',
  `
  unsigned short ws_row;
  unsigned short ws_col;
  unsigned short ws_xpixel;
  unsigned short ws_ypixel;
`,
);
