// Generated from Linux 7.3.4 <asm/termios.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const NCC = 8,
  TIOCM_CAR = 64,
  TIOCM_CD = 64,
  TIOCM_CTS = 32,
  TIOCM_DSR = 256,
  TIOCM_DTR = 2,
  TIOCM_LE = 1,
  TIOCM_LOOP = 32768,
  TIOCM_OUT1 = 8192,
  TIOCM_OUT2 = 16384,
  TIOCM_RI = 128,
  TIOCM_RNG = 128,
  TIOCM_RTS = 4,
  TIOCM_SR = 16,
  TIOCM_ST = 8;
export declare namespace struct {
  /** `<asm/termios.h>`: 18 bytes. */
  interface termio extends RecordView<'struct termio'> {
    c_iflag: number;
    c_oflag: number;
    c_cflag: number;
    c_lflag: number;
    c_line: number;
    get c_cc(): Uint8Array;
    set c_cc(value: Bytes);
  }

  /** `<asm/termios.h>`: 8 bytes. */
  interface winsize extends RecordView<'struct winsize'> {
    ws_row: number;
    ws_col: number;
    ws_xpixel: number;
    ws_ypixel: number;
  }
}

export const struct: {
  readonly termio: Descriptor<struct.termio>;
  readonly winsize: Descriptor<struct.winsize>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"termio": "unsigned short c_iflag;unsigned short c_oflag;unsigned short c_cflag;unsigned short c_lflag;unsigned char c_line;unsigned char c_cc[8];",
"winsize": "unsigned short ws_row;unsigned short ws_col;unsigned short ws_xpixel;unsigned short ws_ypixel;"
}`),
);
