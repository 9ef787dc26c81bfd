// Generated from Linux 7.3.4 <linux/vm_sockets_diag.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export declare namespace struct {
  /** `<linux/vm_sockets_diag.h>`: 32 bytes. */
  interface vsock_diag_msg extends RecordView<'struct vsock_diag_msg'> {
    vdiag_family: number;
    vdiag_type: number;
    vdiag_state: number;
    vdiag_shutdown: number;
    vdiag_src_cid: number;
    vdiag_src_port: number;
    vdiag_dst_cid: number;
    vdiag_dst_port: number;
    vdiag_ino: number;
    get vdiag_cookie(): Uint32Array;
    set vdiag_cookie(value: Iterable<Integer>);
  }

  /** `<linux/vm_sockets_diag.h>`: 24 bytes. */
  interface vsock_diag_req extends RecordView<'struct vsock_diag_req'> {
    sdiag_family: number;
    sdiag_protocol: number;
    pad: number;
    vdiag_states: number;
    vdiag_ino: number;
    vdiag_show: number;
    get vdiag_cookie(): Uint32Array;
    set vdiag_cookie(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly vsock_diag_msg: Descriptor<struct.vsock_diag_msg>;
  readonly vsock_diag_req: Descriptor<struct.vsock_diag_req>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"vsock_diag_msg": "__u8 vdiag_family;__u8 vdiag_type;__u8 vdiag_state;__u8 vdiag_shutdown;__u32 vdiag_src_cid;__u32 vdiag_src_port;__u32 vdiag_dst_cid;__u32 vdiag_dst_port;__u32 vdiag_ino;__u32 vdiag_cookie[2];",
"vsock_diag_req": "__u8 sdiag_family;__u8 sdiag_protocol;__u16 pad;__u32 vdiag_states;__u32 vdiag_ino;__u32 vdiag_show;__u32 vdiag_cookie[2];"
}`),
);
