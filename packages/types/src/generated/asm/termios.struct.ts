// Generated from Linux 7.3.4 <asm/termios.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<asm/termios.h>`: 18 bytes. */
export interface termio extends RecordView<'struct termio'> {
  c_iflag: number;
  c_oflag: number;
  c_cflag: number;
  c_lflag: number;
  c_line: number;
  get c_cc(): Uint8Array;
  set c_cc(value: Bytes);
}

export const termio: Descriptor<termio> = /* @__PURE__ */ declareStruct(
  'termio',
  `
  unsigned short c_iflag;
  unsigned short c_oflag;
  unsigned short c_cflag;
  unsigned short c_lflag;
  unsigned char c_line;
  unsigned char c_cc[8];
`,
);

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
