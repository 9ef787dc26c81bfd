// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_802_3.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../../engine.ts';

interface ebt_802_3_hdr$llc extends RecordView<'union ebt_802_3_hdr.llc'> {
  get ui(): hdr_ui;
  set ui(value: hdr_ui | Init<hdr_ui>);
  get ni(): hdr_ni;
  set ni(value: hdr_ni | Init<hdr_ni>);
}

/** `<linux/netfilter_bridge/ebt_802_3.h>`: 24 bytes. */
export interface ebt_802_3_hdr extends RecordView<'struct ebt_802_3_hdr'> {
  get daddr(): Uint8Array;
  set daddr(value: Bytes);
  get saddr(): Uint8Array;
  set saddr(value: Bytes);
  len: number;
  get llc(): ebt_802_3_hdr$llc;
  set llc(value: ebt_802_3_hdr$llc | Init<ebt_802_3_hdr$llc>);
}

export const ebt_802_3_hdr: Descriptor<ebt_802_3_hdr> = /* @__PURE__ */ declareStruct(
  'ebt_802_3_hdr',
  `
  __u8 daddr[6];
  __u8 saddr[6];
  __be16 len;
  union {
    struct hdr_ui ui;
    struct hdr_ni ni;
  } llc;
`,
  { uses: () => [hdr_ni, hdr_ui] },
);

/** `<linux/netfilter_bridge/ebt_802_3.h>`: 6 bytes. */
export interface ebt_802_3_info extends RecordView<'struct ebt_802_3_info'> {
  sap: number;
  type: number;
  bitmask: number;
  invflags: number;
}

export const ebt_802_3_info: Descriptor<ebt_802_3_info> = /* @__PURE__ */ declareStruct(
  'ebt_802_3_info',
  `
  __u8 sap;
  __be16 type;
  __u8 bitmask;
  __u8 invflags;
`,
);

/** `<linux/netfilter_bridge/ebt_802_3.h>`: 10 bytes. */
export interface hdr_ni extends RecordView<'struct hdr_ni'> {
  dsap: number;
  ssap: number;
  ctrl: number;
  get orig(): Uint8Array;
  set orig(value: Bytes);
  type: number;
}

export const hdr_ni: Descriptor<hdr_ni> = /* @__PURE__ */ declareStruct(
  'hdr_ni',
  `
  __u8 dsap;
  __u8 ssap;
  __be16 ctrl;
  __u8 orig[3];
  __be16 type;
`,
);

/** `<linux/netfilter_bridge/ebt_802_3.h>`: 8 bytes. */
export interface hdr_ui extends RecordView<'struct hdr_ui'> {
  dsap: number;
  ssap: number;
  ctrl: number;
  get orig(): Uint8Array;
  set orig(value: Bytes);
  type: number;
}

export const hdr_ui: Descriptor<hdr_ui> = /* @__PURE__ */ declareStruct(
  'hdr_ui',
  `
  __u8 dsap;
  __u8 ssap;
  __u8 ctrl;
  __u8 orig[3];
  __be16 type;
`,
);
