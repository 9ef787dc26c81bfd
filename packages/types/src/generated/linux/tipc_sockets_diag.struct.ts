// Generated from Linux 7.3.4 <linux/tipc_sockets_diag.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/tipc_sockets_diag.h>`: 8 bytes. */
export interface tipc_sock_diag_req extends RecordView<'struct tipc_sock_diag_req'> {
  sdiag_family: number;
  sdiag_protocol: number;
  pad: number;
  tidiag_states: number;
}

export const tipc_sock_diag_req: Descriptor<tipc_sock_diag_req> = /* @__PURE__ */ declareStruct(
  'tipc_sock_diag_req',
  `
  __u8 sdiag_family;
  __u8 sdiag_protocol;
  __u16 pad;
  __u32 tidiag_states;
`,
);
