// Generated from Linux 7.3.4 <linux/vt.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'VT_GETCONSIZECSRPOS'> = /* @__PURE__ */ perArchOf(
  {},
  {
    VT_GETCONSIZECSRPOS: 2148029968,
  },
);

export const VT_GETCONSIZECSRPOS: number = /* @__PURE__ */ requestHere(2148029968);
export const MAX_NR_CONSOLES = 63,
  MIN_NR_CONSOLES = 1,
  VT_ACKACQ = 2,
  VT_ACTIVATE = 22022,
  VT_AUTO = 0,
  VT_DISALLOCATE = 22024,
  VT_EVENT_BLANK = 2,
  VT_EVENT_RESIZE = 8,
  VT_EVENT_SWITCH = 1,
  VT_EVENT_UNBLANK = 4,
  VT_GETHIFONTMASK = 22029,
  VT_GETMODE = 22017,
  VT_GETSTATE = 22019,
  VT_LOCKSWITCH = 22027,
  VT_MAX_EVENT = 15,
  VT_OPENQRY = 22016,
  VT_PROCESS = 1,
  VT_RELDISP = 22021,
  VT_RESIZE = 22025,
  VT_RESIZEX = 22026,
  VT_SENDSIG = 22020,
  VT_SETACTIVATE = 22031,
  VT_SETMODE = 22018,
  VT_UNLOCKSWITCH = 22028,
  VT_WAITACTIVE = 22023,
  VT_WAITEVENT = 22030;
export declare namespace struct {
  /** `<linux/vt.h>`: 12 bytes. */
  interface vt_consize extends RecordView<'struct vt_consize'> {
    v_rows: number;
    v_cols: number;
    v_vlin: number;
    v_clin: number;
    v_vcol: number;
    v_ccol: number;
  }

  /** `<linux/vt.h>`: 8 bytes. */
  interface vt_consizecsrpos extends RecordView<'struct vt_consizecsrpos'> {
    con_rows: number;
    con_cols: number;
    csr_row: number;
    csr_col: number;
  }

  /** `<linux/vt.h>`: 28 bytes. */
  interface vt_event extends RecordView<'struct vt_event'> {
    event: number;
    oldev: number;
    newev: number;
    get pad(): Uint32Array;
    set pad(value: Iterable<Integer>);
  }

  /** `<linux/vt.h>`: 8 bytes. */
  interface vt_mode extends RecordView<'struct vt_mode'> {
    mode: number;
    waitv: number;
    relsig: number;
    acqsig: number;
    frsig: number;
  }

  /** `<linux/vt.h>`: 12 bytes. */
  interface vt_setactivate extends RecordView<'struct vt_setactivate'> {
    console: number;
    get mode(): struct.vt_mode;
    set mode(value: From<struct.vt_mode>);
  }

  /** `<linux/vt.h>`: 6 bytes. */
  interface vt_sizes extends RecordView<'struct vt_sizes'> {
    v_rows: number;
    v_cols: number;
    v_scrollsize: number;
  }

  /** `<linux/vt.h>`: 6 bytes. */
  interface vt_stat extends RecordView<'struct vt_stat'> {
    v_active: number;
    v_signal: number;
    v_state: number;
  }
}

export const struct: {
  readonly vt_consize: Descriptor<struct.vt_consize>;
  readonly vt_consizecsrpos: Descriptor<struct.vt_consizecsrpos>;
  readonly vt_event: Descriptor<struct.vt_event>;
  readonly vt_mode: Descriptor<struct.vt_mode>;
  readonly vt_setactivate: Descriptor<struct.vt_setactivate>;
  readonly vt_sizes: Descriptor<struct.vt_sizes>;
  readonly vt_stat: Descriptor<struct.vt_stat>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"vt_consize": "__u16 v_rows;__u16 v_cols;__u16 v_vlin;__u16 v_clin;__u16 v_vcol;__u16 v_ccol;",
"vt_consizecsrpos": "__u16 con_rows;__u16 con_cols;__u16 csr_row;__u16 csr_col;",
"vt_event": "__u32 event;__u32 oldev;__u32 newev;__u32 pad[4];",
"vt_mode": "__u8 mode;__u8 waitv;__s16 relsig;__s16 acqsig;__s16 frsig;",
"vt_setactivate": "__u32 console;struct vt_mode mode;",
"vt_sizes": "__u16 v_rows;__u16 v_cols;__u16 v_scrollsize;",
"vt_stat": "__u16 v_active;__u16 v_signal;__u16 v_state;"
}`),
);
