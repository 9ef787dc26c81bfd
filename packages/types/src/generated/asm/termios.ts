// Generated from Linux 7.3.4 <asm/termios.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type OnlyOnThese,
  type PerArch,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly NCC: PerArch<8, 8, 8, 8, 8, 8, 8, 10>;
} & OnlyOnThese<
  'x86_64' | 'x86' | 'arm' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x',
  {
    TIOCM_CAR: 64;
    TIOCM_CD: 64;
    TIOCM_CTS: 32;
    TIOCM_DSR: 256;
    TIOCM_DTR: 2;
    TIOCM_LE: 1;
    TIOCM_LOOP: 32768;
    TIOCM_OUT1: 8192;
    TIOCM_OUT2: 16384;
    TIOCM_RI: 128;
    TIOCM_RNG: 128;
    TIOCM_RTS: 4;
    TIOCM_SR: 16;
    TIOCM_ST: 8;
  }
> &
  OnlyOnThese<
    'ppc64le',
    {
      _VEOF: 4;
      _VEOL: 6;
      _VEOL2: 8;
      _VERASE: 2;
      _VINTR: 0;
      _VKILL: 3;
      _VMIN: 5;
      _VQUIT: 1;
      _VSWTC: 9;
      _VTIME: 7;
    }
  > = /* @__PURE__ */ perArchOf(
  {
    NCC: [8, 8, 8, 8, 8, 8, 8, 10],
  },
  {},
  {
    'x86_64 x86 arm riscv64 aarch64 loongarch64 s390x': {
      TIOCM_CAR: 64,
      TIOCM_CD: 64,
      TIOCM_CTS: 32,
      TIOCM_DSR: 256,
      TIOCM_DTR: 2,
      TIOCM_LE: 1,
      TIOCM_LOOP: 32768,
      TIOCM_OUT1: 8192,
      TIOCM_OUT2: 16384,
      TIOCM_RI: 128,
      TIOCM_RNG: 128,
      TIOCM_RTS: 4,
      TIOCM_SR: 16,
      TIOCM_ST: 8,
    },
    ppc64le: {
      _VEOF: 4,
      _VEOL: 6,
      _VEOL2: 8,
      _VERASE: 2,
      _VINTR: 0,
      _VKILL: 3,
      _VMIN: 5,
      _VQUIT: 1,
      _VSWTC: 9,
      _VTIME: 7,
    },
  },
);

/** `<asm/termios.h>`: 10 on ppc64le; 8 elsewhere. */
export const NCC: number = /* @__PURE__ */ hereOf(perArch.NCC);
/** `<asm/termios.h>`: none on ppc64le; 64 elsewhere. */
export const TIOCM_CAR: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCM_CAR);
/** `<asm/termios.h>`: none on ppc64le; 64 elsewhere. */
export const TIOCM_CD: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCM_CD);
/** `<asm/termios.h>`: none on ppc64le; 32 elsewhere. */
export const TIOCM_CTS: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCM_CTS);
/** `<asm/termios.h>`: none on ppc64le; 256 elsewhere. */
export const TIOCM_DSR: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCM_DSR);
/** `<asm/termios.h>`: none on ppc64le; 2 elsewhere. */
export const TIOCM_DTR: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCM_DTR);
/** `<asm/termios.h>`: none on ppc64le; 1 elsewhere. */
export const TIOCM_LE: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCM_LE);
/** `<asm/termios.h>`: none on ppc64le; 32768 elsewhere. */
export const TIOCM_LOOP: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCM_LOOP);
/** `<asm/termios.h>`: none on ppc64le; 8192 elsewhere. */
export const TIOCM_OUT1: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCM_OUT1);
/** `<asm/termios.h>`: none on ppc64le; 16384 elsewhere. */
export const TIOCM_OUT2: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCM_OUT2);
/** `<asm/termios.h>`: none on ppc64le; 128 elsewhere. */
export const TIOCM_RI: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCM_RI);
/** `<asm/termios.h>`: none on ppc64le; 128 elsewhere. */
export const TIOCM_RNG: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCM_RNG);
/** `<asm/termios.h>`: none on ppc64le; 4 elsewhere. */
export const TIOCM_RTS: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCM_RTS);
/** `<asm/termios.h>`: none on ppc64le; 16 elsewhere. */
export const TIOCM_SR: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCM_SR);
/** `<asm/termios.h>`: none on ppc64le; 8 elsewhere. */
export const TIOCM_ST: number | undefined = /* @__PURE__ */ hereOf(perArch.TIOCM_ST);
/** `<asm/termios.h>`: 4 on ppc64le. */
export const _VEOF: number | undefined = /* @__PURE__ */ hereOf(perArch._VEOF);
/** `<asm/termios.h>`: 6 on ppc64le. */
export const _VEOL: number | undefined = /* @__PURE__ */ hereOf(perArch._VEOL);
/** `<asm/termios.h>`: 8 on ppc64le. */
export const _VEOL2: number | undefined = /* @__PURE__ */ hereOf(perArch._VEOL2);
/** `<asm/termios.h>`: 2 on ppc64le. */
export const _VERASE: number | undefined = /* @__PURE__ */ hereOf(perArch._VERASE);
/** `<asm/termios.h>`: 0 on ppc64le. */
export const _VINTR: number | undefined = /* @__PURE__ */ hereOf(perArch._VINTR);
/** `<asm/termios.h>`: 3 on ppc64le. */
export const _VKILL: number | undefined = /* @__PURE__ */ hereOf(perArch._VKILL);
/** `<asm/termios.h>`: 5 on ppc64le. */
export const _VMIN: number | undefined = /* @__PURE__ */ hereOf(perArch._VMIN);
/** `<asm/termios.h>`: 1 on ppc64le. */
export const _VQUIT: number | undefined = /* @__PURE__ */ hereOf(perArch._VQUIT);
/** `<asm/termios.h>`: 9 on ppc64le. */
export const _VSWTC: number | undefined = /* @__PURE__ */ hereOf(perArch._VSWTC);
/** `<asm/termios.h>`: 7 on ppc64le. */
export const _VTIME: number | undefined = /* @__PURE__ */ hereOf(perArch._VTIME);
export declare namespace struct {
  /** `<asm/termios.h>`: 6 bytes on ppc64le. */
  interface ltchars extends RecordView<'struct ltchars'> {
    t_suspc: number;
    t_dsuspc: number;
    t_rprntc: number;
    t_flushc: number;
    t_werasc: number;
    t_lnextc: number;
  }

  /** `<asm/termios.h>`: 6 bytes on ppc64le. */
  interface sgttyb extends RecordView<'struct sgttyb'> {
    sg_ispeed: number;
    sg_ospeed: number;
    sg_erase: number;
    sg_kill: number;
    sg_flags: number;
  }

  /** `<asm/termios.h>`: 6 bytes on ppc64le. */
  interface tchars extends RecordView<'struct tchars'> {
    t_intrc: number;
    t_quitc: number;
    t_startc: number;
    t_stopc: number;
    t_eofc: number;
    t_brkc: number;
  }

  /** `<asm/termios.h>`: 20 bytes on ppc64le; 18 bytes elsewhere. */
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
  readonly ltchars: Descriptor<struct.ltchars, 'ppc64le'>;
  readonly sgttyb: Descriptor<struct.sgttyb, 'ppc64le'>;
  readonly tchars: Descriptor<struct.tchars, 'ppc64le'>;
  readonly termio: Descriptor<struct.termio>;
  readonly winsize: Descriptor<struct.winsize>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ltchars": ["char t_suspc;char t_dsuspc;char t_rprntc;char t_flushc;char t_werasc;char t_lnextc;",{"only":["ppc64le"]}],
"sgttyb": ["char sg_ispeed;char sg_ospeed;char sg_erase;char sg_kill;short sg_flags;",{"only":["ppc64le"]}],
"tchars": ["char t_intrc;char t_quitc;char t_startc;char t_stopc;char t_eofc;char t_brkc;",{"only":["ppc64le"]}],
"termio": ["unsigned short c_iflag;unsigned short c_oflag;unsigned short c_cflag;unsigned short c_lflag;unsigned char c_line;unsigned char c_cc[8];",{"variants":{"ppc64le":{"members":"unsigned short c_iflag;unsigned short c_oflag;unsigned short c_cflag;unsigned short c_lflag;unsigned char c_line;unsigned char c_cc[10];"}}}],
"winsize": "unsigned short ws_row;unsigned short ws_col;unsigned short ws_xpixel;unsigned short ws_ypixel;"
}`),
);
