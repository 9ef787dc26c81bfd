// Generated from Linux 7.3.4 <linux/vt.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/vt.h>`: 12 bytes. */
export interface vt_consize extends RecordView<'struct vt_consize'> {
  v_rows: number;
  v_cols: number;
  v_vlin: number;
  v_clin: number;
  v_vcol: number;
  v_ccol: number;
}

export const vt_consize: Descriptor<vt_consize> = /* @__PURE__ */ declareStruct(
  'vt_consize',
  `
  __u16 v_rows;
  __u16 v_cols;
  __u16 v_vlin;
  __u16 v_clin;
  __u16 v_vcol;
  __u16 v_ccol;
`,
);

/** `<linux/vt.h>`: 8 bytes. */
export interface vt_consizecsrpos extends RecordView<'struct vt_consizecsrpos'> {
  con_rows: number;
  con_cols: number;
  csr_row: number;
  csr_col: number;
}

export const vt_consizecsrpos: Descriptor<vt_consizecsrpos> = /* @__PURE__ */ declareStruct(
  'vt_consizecsrpos',
  `
  __u16 con_rows;
  __u16 con_cols;
  __u16 csr_row;
  __u16 csr_col;
`,
);

/** `<linux/vt.h>`: 28 bytes. */
export interface vt_event extends RecordView<'struct vt_event'> {
  event: number;
  oldev: number;
  newev: number;
  get pad(): Uint32Array;
  set pad(value: Iterable<Integer>);
}

export const vt_event: Descriptor<vt_event> = /* @__PURE__ */ declareStruct(
  'vt_event',
  `
  __u32 event;
  __u32 oldev;
  __u32 newev;
  __u32 pad[4];
`,
);

/** `<linux/vt.h>`: 8 bytes. */
export interface vt_mode extends RecordView<'struct vt_mode'> {
  mode: number;
  waitv: number;
  relsig: number;
  acqsig: number;
  frsig: number;
}

export const vt_mode: Descriptor<vt_mode> = /* @__PURE__ */ declareStruct(
  'vt_mode',
  `
  __u8 mode;
  __u8 waitv;
  __s16 relsig;
  __s16 acqsig;
  __s16 frsig;
`,
);

/** `<linux/vt.h>`: 12 bytes. */
export interface vt_setactivate extends RecordView<'struct vt_setactivate'> {
  console: number;
  get mode(): vt_mode;
  set mode(value: vt_mode | Init<vt_mode>);
}

export const vt_setactivate: Descriptor<vt_setactivate> = /* @__PURE__ */ declareStruct(
  'vt_setactivate',
  `
  __u32 console;
  struct vt_mode mode;
`,
  { uses: () => [vt_mode] },
);

/** `<linux/vt.h>`: 6 bytes. */
export interface vt_sizes extends RecordView<'struct vt_sizes'> {
  v_rows: number;
  v_cols: number;
  v_scrollsize: number;
}

export const vt_sizes: Descriptor<vt_sizes> = /* @__PURE__ */ declareStruct(
  'vt_sizes',
  `
  __u16 v_rows;
  __u16 v_cols;
  __u16 v_scrollsize;
`,
);

/** `<linux/vt.h>`: 6 bytes. */
export interface vt_stat extends RecordView<'struct vt_stat'> {
  v_active: number;
  v_signal: number;
  v_state: number;
}

export const vt_stat: Descriptor<vt_stat> = /* @__PURE__ */ declareStruct(
  'vt_stat',
  `
  __u16 v_active;
  __u16 v_signal;
  __u16 v_state;
`,
);
