// Generated from Linux 7.3.4 <linux/if_fddi.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../engine.ts';

export const FDDI_EXTENDED_SAP = 170,
  FDDI_FC_K_ALEN_16 = 0,
  FDDI_FC_K_ALEN_48 = 64,
  FDDI_FC_K_ALEN_MASK = 64,
  FDDI_FC_K_ASYNC_LLC_DEF = 84,
  FDDI_FC_K_ASYNC_LLC_MAX = 95,
  FDDI_FC_K_ASYNC_LLC_MIN = 80,
  FDDI_FC_K_CLASS_ASYNC = 0,
  FDDI_FC_K_CLASS_MASK = 128,
  FDDI_FC_K_CLASS_SYNC = 128,
  FDDI_FC_K_CONTROL_MASK = 15,
  FDDI_FC_K_FORMAT_FUTURE = 48,
  FDDI_FC_K_FORMAT_IMPLEMENTOR = 32,
  FDDI_FC_K_FORMAT_LLC = 16,
  FDDI_FC_K_FORMAT_MANAGEMENT = 0,
  FDDI_FC_K_FORMAT_MASK = 48,
  FDDI_FC_K_IMPLEMENTOR_MAX = 111,
  FDDI_FC_K_IMPLEMENTOR_MIN = 96,
  FDDI_FC_K_MAC_MAX = 207,
  FDDI_FC_K_MAC_MIN = 193,
  FDDI_FC_K_NON_RESTRICTED_TOKEN = 128,
  FDDI_FC_K_RESERVED_MAX = 127,
  FDDI_FC_K_RESERVED_MIN = 112,
  FDDI_FC_K_RESTRICTED_TOKEN = 192,
  FDDI_FC_K_SMT_MAX = 79,
  FDDI_FC_K_SMT_MIN = 65,
  FDDI_FC_K_SYNC_LLC_MAX = 215,
  FDDI_FC_K_SYNC_LLC_MIN = 208,
  FDDI_FC_K_VOID = 0,
  FDDI_K_8022_DLEN = 4475,
  FDDI_K_8022_HLEN = 16,
  FDDI_K_8022_ZLEN = 16,
  FDDI_K_ALEN = 6,
  FDDI_K_LLC_LEN = 4491,
  FDDI_K_LLC_ZLEN = 13,
  FDDI_K_OUI_LEN = 3,
  FDDI_K_SNAP_DLEN = 4470,
  FDDI_K_SNAP_HLEN = 21,
  FDDI_K_SNAP_ZLEN = 21,
  FDDI_UI_CMD = 3;
export declare namespace struct {
  /** `<linux/if_fddi.h>`: 3 bytes. */
  interface fddi_8022_1_hdr extends RecordView<'struct fddi_8022_1_hdr'> {
    dsap: number;
    ssap: number;
    ctrl: number;
  }

  /** `<linux/if_fddi.h>`: 4 bytes. */
  interface fddi_8022_2_hdr extends RecordView<'struct fddi_8022_2_hdr'> {
    dsap: number;
    ssap: number;
    ctrl_1: number;
    ctrl_2: number;
  }

  /** `<linux/if_fddi.h>`: 8 bytes. */
  interface fddi_snap_hdr extends RecordView<'struct fddi_snap_hdr'> {
    dsap: number;
    ssap: number;
    ctrl: number;
    get oui(): Uint8Array;
    set oui(value: Bytes);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    ethertype: number;
  }

  interface fddihdr$hdr extends RecordView<'union fddihdr.hdr'> {
    get llc_8022_1(): struct.fddi_8022_1_hdr;
    set llc_8022_1(value: From<struct.fddi_8022_1_hdr>);
    get llc_8022_2(): struct.fddi_8022_2_hdr;
    set llc_8022_2(value: From<struct.fddi_8022_2_hdr>);
    get llc_snap(): struct.fddi_snap_hdr;
    set llc_snap(value: From<struct.fddi_snap_hdr>);
  }

  /** `<linux/if_fddi.h>`: 21 bytes. */
  interface fddihdr extends RecordView<'struct fddihdr'> {
    fc: number;
    get daddr(): Uint8Array;
    set daddr(value: Bytes);
    get saddr(): Uint8Array;
    set saddr(value: Bytes);
    get hdr(): fddihdr$hdr;
    set hdr(value: From<fddihdr$hdr>);
  }
}

export const struct: {
  readonly fddi_8022_1_hdr: Descriptor<struct.fddi_8022_1_hdr>;
  readonly fddi_8022_2_hdr: Descriptor<struct.fddi_8022_2_hdr>;
  readonly fddi_snap_hdr: Descriptor<struct.fddi_snap_hdr>;
  readonly fddihdr: Descriptor<struct.fddihdr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"fddi_8022_1_hdr": "__u8 dsap;__u8 ssap;__u8 ctrl;",
"fddi_8022_2_hdr": "__u8 dsap;__u8 ssap;__u8 ctrl_1;__u8 ctrl_2;",
"fddi_snap_hdr": ["__u8 dsap;__u8 ssap;__u8 ctrl;__u8 oui[3];__be16 ethertype;",{"pack":1}],
"fddihdr": "__u8 fc;__u8 daddr[6];__u8 saddr[6];union {struct fddi_8022_1_hdr llc_8022_1;struct fddi_8022_2_hdr llc_8022_2;struct fddi_snap_hdr llc_snap;} hdr;"
}`),
);
