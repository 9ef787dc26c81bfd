// Generated from Linux 7.3.4 <linux/unix_diag.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/unix_diag.h>`: 16 bytes. */
export interface unix_diag_msg extends RecordView<'struct unix_diag_msg'> {
  udiag_family: number;
  udiag_type: number;
  udiag_state: number;
  pad: number;
  udiag_ino: number;
  get udiag_cookie(): Uint32Array;
  set udiag_cookie(value: Iterable<Integer>);
}

export const unix_diag_msg: Descriptor<unix_diag_msg> = /* @__PURE__ */ declareStruct(
  'unix_diag_msg',
  `
  __u8 udiag_family;
  __u8 udiag_type;
  __u8 udiag_state;
  __u8 pad;
  __u32 udiag_ino;
  __u32 udiag_cookie[2];
`,
);

/** `<linux/unix_diag.h>`: 24 bytes. */
export interface unix_diag_req extends RecordView<'struct unix_diag_req'> {
  sdiag_family: number;
  sdiag_protocol: number;
  pad: number;
  udiag_states: number;
  udiag_ino: number;
  udiag_show: number;
  get udiag_cookie(): Uint32Array;
  set udiag_cookie(value: Iterable<Integer>);
}

export const unix_diag_req: Descriptor<unix_diag_req> = /* @__PURE__ */ declareStruct(
  'unix_diag_req',
  `
  __u8 sdiag_family;
  __u8 sdiag_protocol;
  __u16 pad;
  __u32 udiag_states;
  __u32 udiag_ino;
  __u32 udiag_show;
  __u32 udiag_cookie[2];
`,
);

/** `<linux/unix_diag.h>`: 8 bytes. */
export interface unix_diag_rqlen extends RecordView<'struct unix_diag_rqlen'> {
  udiag_rqueue: number;
  udiag_wqueue: number;
}

export const unix_diag_rqlen: Descriptor<unix_diag_rqlen> = /* @__PURE__ */ declareStruct(
  'unix_diag_rqlen',
  `
  __u32 udiag_rqueue;
  __u32 udiag_wqueue;
`,
);

/** `<linux/unix_diag.h>`: 8 bytes. */
export interface unix_diag_vfs extends RecordView<'struct unix_diag_vfs'> {
  udiag_vfs_ino: number;
  udiag_vfs_dev: number;
}

export const unix_diag_vfs: Descriptor<unix_diag_vfs> = /* @__PURE__ */ declareStruct(
  'unix_diag_vfs',
  `
  __u32 udiag_vfs_ino;
  __u32 udiag_vfs_dev;
`,
);
