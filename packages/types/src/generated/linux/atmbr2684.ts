// Generated from Linux 7.3.4 <linux/atmbr2684.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'BR2684_SETFILT'> = /* @__PURE__ */ perArchOf(
  {},
  {
    BR2684_SETFILT: 1075601808,
  },
);

export const BR2684_SETFILT: number = /* @__PURE__ */ requestHere(1075601808);
export const BR2684_ENCAPS_AUTODETECT = 2,
  BR2684_ENCAPS_LLC = 1,
  BR2684_ENCAPS_VC = 0,
  BR2684_FCSIN_IGNORE = 1,
  BR2684_FCSIN_NO = 0,
  BR2684_FCSIN_VERIFY = 2,
  BR2684_FCSOUT_GENERATE = 2,
  BR2684_FCSOUT_NO = 0,
  BR2684_FCSOUT_SENDZERO = 1,
  BR2684_FIND_BYIFNAME = 2,
  BR2684_FIND_BYNOTHING = 0,
  BR2684_FIND_BYNUM = 1,
  BR2684_FLAG_ROUTED = 65536,
  BR2684_MEDIA_802_4 = 1,
  BR2684_MEDIA_802_6 = 4,
  BR2684_MEDIA_ETHERNET = 0,
  BR2684_MEDIA_FDDI = 3,
  BR2684_MEDIA_TR = 2,
  BR2684_PAYLOAD_BRIDGED = 1,
  BR2684_PAYLOAD_ROUTED = 0,
  p_bridged = 1,
  p_routed = 0;
export declare namespace struct {
  /** `<linux/atmbr2684.h>`: 60 bytes. */
  interface atm_backend_br2684 extends RecordView<'struct atm_backend_br2684'> {
    backend_num: number;
    get ifspec(): struct.br2684_if_spec;
    set ifspec(value: From<struct.br2684_if_spec>);
    fcs_in: number;
    fcs_out: number;
    fcs_auto: number;
    encaps: number;
    has_vpiid: number;
    get vpn_id(): Uint8Array;
    set vpn_id(value: Bytes);
    send_padding: number;
    min_size: number;
  }

  /** `<linux/atmbr2684.h>`: 28 bytes. */
  interface atm_newif_br2684 extends RecordView<'struct atm_newif_br2684'> {
    backend_num: number;
    media: number;
    get ifname(): Uint8Array;
    set ifname(value: Bytes);
    mtu: number;
  }

  /** `<linux/atmbr2684.h>`: 8 bytes. */
  interface br2684_filter extends RecordView<'struct br2684_filter'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    prefix: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    netmask: number;
  }

  /** `<linux/atmbr2684.h>`: 28 bytes. */
  interface br2684_filter_set extends RecordView<'struct br2684_filter_set'> {
    get ifspec(): struct.br2684_if_spec;
    set ifspec(value: From<struct.br2684_if_spec>);
    get filter(): struct.br2684_filter;
    set filter(value: From<struct.br2684_filter>);
  }

  interface br2684_if_spec$spec extends RecordView<'union br2684_if_spec.spec'> {
    get ifname(): Uint8Array;
    set ifname(value: Bytes);
    devnum: number;
  }

  /** `<linux/atmbr2684.h>`: 20 bytes. */
  interface br2684_if_spec extends RecordView<'struct br2684_if_spec'> {
    method: number;
    get spec(): br2684_if_spec$spec;
    set spec(value: From<br2684_if_spec$spec>);
  }
}

export const struct: {
  readonly atm_backend_br2684: Descriptor<struct.atm_backend_br2684>;
  readonly atm_newif_br2684: Descriptor<struct.atm_newif_br2684>;
  readonly br2684_filter: Descriptor<struct.br2684_filter>;
  readonly br2684_filter_set: Descriptor<struct.br2684_filter_set>;
  readonly br2684_if_spec: Descriptor<struct.br2684_if_spec>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"atm_backend_br2684": "unsigned short backend_num;struct br2684_if_spec ifspec;int fcs_in;int fcs_out;int fcs_auto;int encaps;int has_vpiid;__u8 vpn_id[7];int send_padding;int min_size;",
"atm_newif_br2684": "unsigned short backend_num;int media;char ifname[16];int mtu;",
"br2684_filter": "__be32 prefix;__be32 netmask;",
"br2684_filter_set": "struct br2684_if_spec ifspec;struct br2684_filter filter;",
"br2684_if_spec": "int method;union {char ifname[16];int devnum;} spec;"
}`),
);
