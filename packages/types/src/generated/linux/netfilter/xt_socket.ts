// Generated from Linux 7.3.4 <linux/netfilter/xt_socket.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const XT_SOCKET_FLAGS_V1 = 1,
  XT_SOCKET_FLAGS_V2 = 3,
  XT_SOCKET_FLAGS_V3 = 7,
  XT_SOCKET_NOWILDCARD = 2,
  XT_SOCKET_RESTORESKMARK = 4,
  XT_SOCKET_TRANSPARENT = 1;
export declare namespace struct {
  /** `<linux/netfilter/xt_socket.h>`: 1 bytes. */
  interface xt_socket_mtinfo1 extends RecordView<'struct xt_socket_mtinfo1'> {
    flags: number;
  }

  /** `<linux/netfilter/xt_socket.h>`: 1 bytes. */
  interface xt_socket_mtinfo2 extends RecordView<'struct xt_socket_mtinfo2'> {
    flags: number;
  }

  /** `<linux/netfilter/xt_socket.h>`: 1 bytes. */
  interface xt_socket_mtinfo3 extends RecordView<'struct xt_socket_mtinfo3'> {
    flags: number;
  }
}

export const struct: {
  readonly xt_socket_mtinfo1: Descriptor<struct.xt_socket_mtinfo1>;
  readonly xt_socket_mtinfo2: Descriptor<struct.xt_socket_mtinfo2>;
  readonly xt_socket_mtinfo3: Descriptor<struct.xt_socket_mtinfo3>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_socket_mtinfo1": "__u8 flags;",
"xt_socket_mtinfo2": "__u8 flags;",
"xt_socket_mtinfo3": "__u8 flags;"
}`),
);
