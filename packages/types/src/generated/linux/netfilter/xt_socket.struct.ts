// Generated from Linux 7.3.4 <linux/netfilter/xt_socket.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_socket.h>`: 1 bytes. */
export interface xt_socket_mtinfo1 extends RecordView<'struct xt_socket_mtinfo1'> {
  flags: number;
}

export const xt_socket_mtinfo1: Descriptor<xt_socket_mtinfo1> = /* @__PURE__ */ declareStruct(
  'xt_socket_mtinfo1',
  `
  __u8 flags;
`,
);

/** `<linux/netfilter/xt_socket.h>`: 1 bytes. */
export interface xt_socket_mtinfo2 extends RecordView<'struct xt_socket_mtinfo2'> {
  flags: number;
}

export const xt_socket_mtinfo2: Descriptor<xt_socket_mtinfo2> = /* @__PURE__ */ declareStruct(
  'xt_socket_mtinfo2',
  `
  __u8 flags;
`,
);

/** `<linux/netfilter/xt_socket.h>`: 1 bytes. */
export interface xt_socket_mtinfo3 extends RecordView<'struct xt_socket_mtinfo3'> {
  flags: number;
}

export const xt_socket_mtinfo3: Descriptor<xt_socket_mtinfo3> = /* @__PURE__ */ declareStruct(
  'xt_socket_mtinfo3',
  `
  __u8 flags;
`,
);
