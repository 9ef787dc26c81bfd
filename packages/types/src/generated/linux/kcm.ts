// Generated from Linux 7.3.4 <linux/kcm.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export const KCMPROTO_CONNECTED = 0,
  KCM_RECV_DISABLE = 1,
  SIOCKCMATTACH = 35296,
  SIOCKCMCLONE = 35298,
  SIOCKCMUNATTACH = 35297;
export declare namespace struct {
  /** `<linux/kcm.h>`: 8 bytes. */
  interface kcm_attach extends RecordView<'struct kcm_attach'> {
    fd: number;
    bpf_fd: number;
  }

  /** `<linux/kcm.h>`: 4 bytes. */
  interface kcm_clone extends RecordView<'struct kcm_clone'> {
    fd: number;
  }

  /** `<linux/kcm.h>`: 4 bytes. */
  interface kcm_unattach extends RecordView<'struct kcm_unattach'> {
    fd: number;
  }
}

export const struct: {
  readonly kcm_attach: Descriptor<struct.kcm_attach>;
  readonly kcm_clone: Descriptor<struct.kcm_clone>;
  readonly kcm_unattach: Descriptor<struct.kcm_unattach>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"kcm_attach": "int fd;int bpf_fd;",
"kcm_clone": "int fd;",
"kcm_unattach": "int fd;"
}`),
);
