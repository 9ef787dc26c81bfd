// Generated from Linux 7.3.4 <linux/tiocl.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export const TIOCL_BLANKEDSCREEN = 15,
  TIOCL_BLANKSCREEN = 14,
  TIOCL_GETBRACKETEDPASTE = 18,
  TIOCL_GETFGCONSOLE = 12,
  TIOCL_GETKMSGREDIRECT = 17,
  TIOCL_GETMOUSEREPORTING = 7,
  TIOCL_GETSHIFTSTATE = 6,
  TIOCL_PASTESEL = 3,
  TIOCL_SCROLLCONSOLE = 13,
  TIOCL_SELBUTTONMASK = 15,
  TIOCL_SELCHAR = 0,
  TIOCL_SELCLEAR = 4,
  TIOCL_SELLINE = 2,
  TIOCL_SELLOADLUT = 5,
  TIOCL_SELMOUSEREPORT = 16,
  TIOCL_SELPOINTER = 3,
  TIOCL_SELWORD = 1,
  TIOCL_SETKMSGREDIRECT = 11,
  TIOCL_SETSEL = 2,
  TIOCL_SETVESABLANK = 10,
  TIOCL_UNBLANKSCREEN = 4;
export declare namespace struct {
  /** `<linux/tiocl.h>`: 10 bytes. */
  interface tiocl_selection extends RecordView<'struct tiocl_selection'> {
    xs: number;
    ys: number;
    xe: number;
    ye: number;
    sel_mode: number;
  }
}

export const struct: {
  readonly tiocl_selection: Descriptor<struct.tiocl_selection>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tiocl_selection": "unsigned short xs;unsigned short ys;unsigned short xe;unsigned short ye;unsigned short sel_mode;"
}`),
);
