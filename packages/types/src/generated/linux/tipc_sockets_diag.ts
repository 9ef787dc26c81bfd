// Generated from Linux 7.3.4 <linux/tipc_sockets_diag.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export declare namespace struct {
  /** `<linux/tipc_sockets_diag.h>`: 8 bytes. */
  interface tipc_sock_diag_req extends RecordView<'struct tipc_sock_diag_req'> {
    sdiag_family: number;
    sdiag_protocol: number;
    pad: number;
    tidiag_states: number;
  }
}

export const struct: {
  readonly tipc_sock_diag_req: Descriptor<struct.tipc_sock_diag_req>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tipc_sock_diag_req": "__u8 sdiag_family;__u8 sdiag_protocol;__u16 pad;__u32 tidiag_states;"
}`),
);
