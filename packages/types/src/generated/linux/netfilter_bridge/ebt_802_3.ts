// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_802_3.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../../engine.ts';

export const CHECK_TYPE = 170,
  EBT_802_3_MASK = 7,
  EBT_802_3_SAP = 1,
  EBT_802_3_TYPE = 2,
  IS_UI = 3;
export declare namespace struct {
  interface ebt_802_3_hdr$llc extends RecordView<'union ebt_802_3_hdr.llc'> {
    get ui(): struct.hdr_ui;
    set ui(value: From<struct.hdr_ui>);
    get ni(): struct.hdr_ni;
    set ni(value: From<struct.hdr_ni>);
  }

  /** `<linux/netfilter_bridge/ebt_802_3.h>`: 24 bytes. */
  interface ebt_802_3_hdr extends RecordView<'struct ebt_802_3_hdr'> {
    get daddr(): Uint8Array;
    set daddr(value: Bytes);
    get saddr(): Uint8Array;
    set saddr(value: Bytes);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    len: number;
    get llc(): ebt_802_3_hdr$llc;
    set llc(value: From<ebt_802_3_hdr$llc>);
  }

  /** `<linux/netfilter_bridge/ebt_802_3.h>`: 6 bytes. */
  interface ebt_802_3_info extends RecordView<'struct ebt_802_3_info'> {
    sap: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    type: number;
    bitmask: number;
    invflags: number;
  }

  /** `<linux/netfilter_bridge/ebt_802_3.h>`: 10 bytes. */
  interface hdr_ni extends RecordView<'struct hdr_ni'> {
    dsap: number;
    ssap: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    ctrl: number;
    get orig(): Uint8Array;
    set orig(value: Bytes);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    type: number;
  }

  /** `<linux/netfilter_bridge/ebt_802_3.h>`: 8 bytes. */
  interface hdr_ui extends RecordView<'struct hdr_ui'> {
    dsap: number;
    ssap: number;
    ctrl: number;
    get orig(): Uint8Array;
    set orig(value: Bytes);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    type: number;
  }
}

export const struct: {
  readonly ebt_802_3_hdr: Descriptor<struct.ebt_802_3_hdr>;
  readonly ebt_802_3_info: Descriptor<struct.ebt_802_3_info>;
  readonly hdr_ni: Descriptor<struct.hdr_ni>;
  readonly hdr_ui: Descriptor<struct.hdr_ui>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ebt_802_3_hdr": "__u8 daddr[6];__u8 saddr[6];__be16 len;union {struct hdr_ui ui;struct hdr_ni ni;} llc;",
"ebt_802_3_info": "__u8 sap;__be16 type;__u8 bitmask;__u8 invflags;",
"hdr_ni": "__u8 dsap;__u8 ssap;__be16 ctrl;__u8 orig[3];__be16 type;",
"hdr_ui": "__u8 dsap;__u8 ssap;__u8 ctrl;__u8 orig[3];__be16 type;"
}`),
);
