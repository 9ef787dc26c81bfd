// Generated from Linux 7.3.4 <linux/sock_diag.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/sock_diag.h>`: 2 bytes. */
export interface sock_diag_req extends RecordView<'struct sock_diag_req'> {
  sdiag_family: number;
  sdiag_protocol: number;
}

export const sock_diag_req: Descriptor<sock_diag_req> = /* @__PURE__ */ declareStruct(
  'sock_diag_req',
  `
  __u8 sdiag_family;
  __u8 sdiag_protocol;
`,
);
