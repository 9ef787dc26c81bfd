// Generated from Linux 7.3.4 <linux/unix_diag.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const UDIAG_SHOW_ICONS = 8,
  UDIAG_SHOW_MEMINFO = 32,
  UDIAG_SHOW_NAME = 1,
  UDIAG_SHOW_PEER = 4,
  UDIAG_SHOW_RQLEN = 16,
  UDIAG_SHOW_UID = 64,
  UDIAG_SHOW_VFS = 2,
  UNIX_DIAG_ICONS = 3,
  UNIX_DIAG_MAX = 7,
  UNIX_DIAG_MEMINFO = 5,
  UNIX_DIAG_NAME = 0,
  UNIX_DIAG_PEER = 2,
  UNIX_DIAG_RQLEN = 4,
  UNIX_DIAG_SHUTDOWN = 6,
  UNIX_DIAG_UID = 7,
  UNIX_DIAG_VFS = 1,
  __UNIX_DIAG_MAX = 8;
export declare namespace struct {
  /** `<linux/unix_diag.h>`: 16 bytes. */
  interface unix_diag_msg extends RecordView<'struct unix_diag_msg'> {
    udiag_family: number;
    udiag_type: number;
    udiag_state: number;
    pad: number;
    udiag_ino: number;
    get udiag_cookie(): Uint32Array;
    set udiag_cookie(value: Iterable<Integer>);
  }

  /** `<linux/unix_diag.h>`: 24 bytes. */
  interface unix_diag_req extends RecordView<'struct unix_diag_req'> {
    sdiag_family: number;
    sdiag_protocol: number;
    pad: number;
    udiag_states: number;
    udiag_ino: number;
    udiag_show: number;
    get udiag_cookie(): Uint32Array;
    set udiag_cookie(value: Iterable<Integer>);
  }

  /** `<linux/unix_diag.h>`: 8 bytes. */
  interface unix_diag_rqlen extends RecordView<'struct unix_diag_rqlen'> {
    udiag_rqueue: number;
    udiag_wqueue: number;
  }

  /** `<linux/unix_diag.h>`: 8 bytes. */
  interface unix_diag_vfs extends RecordView<'struct unix_diag_vfs'> {
    udiag_vfs_ino: number;
    udiag_vfs_dev: number;
  }
}

export const struct: {
  readonly unix_diag_msg: Descriptor<struct.unix_diag_msg>;
  readonly unix_diag_req: Descriptor<struct.unix_diag_req>;
  readonly unix_diag_rqlen: Descriptor<struct.unix_diag_rqlen>;
  readonly unix_diag_vfs: Descriptor<struct.unix_diag_vfs>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"unix_diag_msg": "__u8 udiag_family;__u8 udiag_type;__u8 udiag_state;__u8 pad;__u32 udiag_ino;__u32 udiag_cookie[2];",
"unix_diag_req": "__u8 sdiag_family;__u8 sdiag_protocol;__u16 pad;__u32 udiag_states;__u32 udiag_ino;__u32 udiag_show;__u32 udiag_cookie[2];",
"unix_diag_rqlen": "__u32 udiag_rqueue;__u32 udiag_wqueue;",
"unix_diag_vfs": "__u32 udiag_vfs_ino;__u32 udiag_vfs_dev;"
}`),
);
