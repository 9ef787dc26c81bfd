// Generated from Linux 7.3.4 <linux/drbd.h> by "pnpm generate". Do not edit.
import { declareUnion, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/drbd.h>`: 4 bytes. */
export interface drbd_state extends RecordView<'union drbd_state'> {
  role: number;
  peer: number;
  conn: number;
  disk: number;
  pdsk: number;
  susp: number;
  aftr_isp: number;
  peer_isp: number;
  user_isp: number;
  susp_nod: number;
  susp_fen: number;
  _pad: number;
  i: number;
}

export const drbd_state: Descriptor<drbd_state> = /* @__PURE__ */ declareUnion(
  'drbd_state',
  `
  struct {
    unsigned int role :2;
    unsigned int peer :2;
    unsigned int conn :5;
    unsigned int disk :4;
    unsigned int pdsk :4;
    unsigned int susp :1;
    unsigned int aftr_isp :1;
    unsigned int peer_isp :1;
    unsigned int user_isp :1;
    unsigned int susp_nod :1;
    unsigned int susp_fen :1;
    unsigned int _pad :9;
  };
  unsigned int i;
`,
);
