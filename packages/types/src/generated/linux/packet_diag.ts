// Generated from Linux 7.3.4 <linux/packet_diag.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const PACKET_DIAG_FANOUT = 4,
  PACKET_DIAG_FILTER = 7,
  PACKET_DIAG_INFO = 0,
  PACKET_DIAG_MAX = 7,
  PACKET_DIAG_MCLIST = 1,
  PACKET_DIAG_MEMINFO = 6,
  PACKET_DIAG_RX_RING = 2,
  PACKET_DIAG_TX_RING = 3,
  PACKET_DIAG_UID = 5,
  PACKET_SHOW_FANOUT = 8,
  PACKET_SHOW_FILTER = 32,
  PACKET_SHOW_INFO = 1,
  PACKET_SHOW_MCLIST = 2,
  PACKET_SHOW_MEMINFO = 16,
  PACKET_SHOW_RING_CFG = 4,
  PDI_AUXDATA = 2,
  PDI_LOSS = 16,
  PDI_ORIGDEV = 4,
  PDI_RUNNING = 1,
  PDI_VNETHDR = 8,
  __PACKET_DIAG_MAX = 8;
export declare namespace struct {
  /** `<linux/packet_diag.h>`: 24 bytes. */
  interface packet_diag_info extends RecordView<'struct packet_diag_info'> {
    pdi_index: number;
    pdi_version: number;
    pdi_reserve: number;
    pdi_copy_thresh: number;
    pdi_tstamp: number;
    pdi_flags: number;
  }

  /** `<linux/packet_diag.h>`: 44 bytes. */
  interface packet_diag_mclist extends RecordView<'struct packet_diag_mclist'> {
    pdmc_index: number;
    pdmc_count: number;
    pdmc_type: number;
    pdmc_alen: number;
    get pdmc_addr(): Uint8Array;
    set pdmc_addr(value: Bytes);
  }

  /** `<linux/packet_diag.h>`: 16 bytes. */
  interface packet_diag_msg extends RecordView<'struct packet_diag_msg'> {
    pdiag_family: number;
    pdiag_type: number;
    pdiag_num: number;
    pdiag_ino: number;
    get pdiag_cookie(): Uint32Array;
    set pdiag_cookie(value: Iterable<Integer>);
  }

  /** `<linux/packet_diag.h>`: 20 bytes. */
  interface packet_diag_req extends RecordView<'struct packet_diag_req'> {
    sdiag_family: number;
    sdiag_protocol: number;
    pad: number;
    pdiag_ino: number;
    pdiag_show: number;
    get pdiag_cookie(): Uint32Array;
    set pdiag_cookie(value: Iterable<Integer>);
  }

  /** `<linux/packet_diag.h>`: 28 bytes. */
  interface packet_diag_ring extends RecordView<'struct packet_diag_ring'> {
    pdr_block_size: number;
    pdr_block_nr: number;
    pdr_frame_size: number;
    pdr_frame_nr: number;
    pdr_retire_tmo: number;
    pdr_sizeof_priv: number;
    pdr_features: number;
  }
}

export const struct: {
  readonly packet_diag_info: Descriptor<struct.packet_diag_info>;
  readonly packet_diag_mclist: Descriptor<struct.packet_diag_mclist>;
  readonly packet_diag_msg: Descriptor<struct.packet_diag_msg>;
  readonly packet_diag_req: Descriptor<struct.packet_diag_req>;
  readonly packet_diag_ring: Descriptor<struct.packet_diag_ring>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"packet_diag_info": "__u32 pdi_index;__u32 pdi_version;__u32 pdi_reserve;__u32 pdi_copy_thresh;__u32 pdi_tstamp;__u32 pdi_flags;",
"packet_diag_mclist": "__u32 pdmc_index;__u32 pdmc_count;__u16 pdmc_type;__u16 pdmc_alen;__u8 pdmc_addr[32];",
"packet_diag_msg": "__u8 pdiag_family;__u8 pdiag_type;__u16 pdiag_num;__u32 pdiag_ino;__u32 pdiag_cookie[2];",
"packet_diag_req": "__u8 sdiag_family;__u8 sdiag_protocol;__u16 pad;__u32 pdiag_ino;__u32 pdiag_show;__u32 pdiag_cookie[2];",
"packet_diag_ring": "__u32 pdr_block_size;__u32 pdr_block_nr;__u32 pdr_frame_size;__u32 pdr_frame_nr;__u32 pdr_retire_tmo;__u32 pdr_sizeof_priv;__u32 pdr_features;"
}`),
);
