// Generated from Linux 7.3.4 <linux/sock_diag.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export const SKNLGRP_INET6_TCP_DESTROY = 3,
  SKNLGRP_INET6_UDP_DESTROY = 4,
  SKNLGRP_INET_TCP_DESTROY = 1,
  SKNLGRP_INET_UDP_DESTROY = 2,
  SKNLGRP_MAX = 4,
  SKNLGRP_NONE = 0,
  SK_DIAB_BPF_STORAGE_REP_MAX = 1,
  SK_DIAG_BPF_STORAGE = 1,
  SK_DIAG_BPF_STORAGE_MAP_ID = 2,
  SK_DIAG_BPF_STORAGE_MAP_VALUE = 3,
  SK_DIAG_BPF_STORAGE_MAX = 3,
  SK_DIAG_BPF_STORAGE_NONE = 0,
  SK_DIAG_BPF_STORAGE_PAD = 1,
  SK_DIAG_BPF_STORAGE_REP_NONE = 0,
  SK_DIAG_BPF_STORAGE_REQ_MAP_FD = 1,
  SK_DIAG_BPF_STORAGE_REQ_MAX = 1,
  SK_DIAG_BPF_STORAGE_REQ_NONE = 0,
  SK_MEMINFO_BACKLOG = 7,
  SK_MEMINFO_DROPS = 8,
  SK_MEMINFO_FWD_ALLOC = 4,
  SK_MEMINFO_OPTMEM = 6,
  SK_MEMINFO_RCVBUF = 1,
  SK_MEMINFO_RMEM_ALLOC = 0,
  SK_MEMINFO_SNDBUF = 3,
  SK_MEMINFO_VARS = 9,
  SK_MEMINFO_WMEM_ALLOC = 2,
  SK_MEMINFO_WMEM_QUEUED = 5,
  SOCK_DESTROY = 21,
  SOCK_DIAG_BY_FAMILY = 20,
  __SKNLGRP_MAX = 5,
  __SK_DIAG_BPF_STORAGE_MAX = 4,
  __SK_DIAG_BPF_STORAGE_REP_MAX = 2,
  __SK_DIAG_BPF_STORAGE_REQ_MAX = 2;
export declare namespace struct {
  /** `<linux/sock_diag.h>`: 2 bytes. */
  interface sock_diag_req extends RecordView<'struct sock_diag_req'> {
    sdiag_family: number;
    sdiag_protocol: number;
  }
}

export const struct: {
  readonly sock_diag_req: Descriptor<struct.sock_diag_req>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sock_diag_req": "__u8 sdiag_family;__u8 sdiag_protocol;"
}`),
);
