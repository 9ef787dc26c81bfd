// Generated from Linux 7.3.4 <linux/atmbr2684.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';

/** `<linux/atmbr2684.h>`: 60 bytes. */
export interface atm_backend_br2684 extends RecordView<'struct atm_backend_br2684'> {
  backend_num: number;
  get ifspec(): br2684_if_spec;
  set ifspec(value: br2684_if_spec | Init<br2684_if_spec>);
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

export const atm_backend_br2684: Descriptor<atm_backend_br2684> = /* @__PURE__ */ declareStruct(
  'atm_backend_br2684',
  `
  unsigned short backend_num;
  struct br2684_if_spec ifspec;
  int fcs_in;
  int fcs_out;
  int fcs_auto;
  int encaps;
  int has_vpiid;
  __u8 vpn_id[7];
  int send_padding;
  int min_size;
`,
  { uses: () => [br2684_if_spec] },
);

/** `<linux/atmbr2684.h>`: 28 bytes. */
export interface atm_newif_br2684 extends RecordView<'struct atm_newif_br2684'> {
  backend_num: number;
  media: number;
  get ifname(): Uint8Array;
  set ifname(value: Bytes);
  mtu: number;
}

export const atm_newif_br2684: Descriptor<atm_newif_br2684> = /* @__PURE__ */ declareStruct(
  'atm_newif_br2684',
  `
  unsigned short backend_num;
  int media;
  char ifname[16];
  int mtu;
`,
);

/** `<linux/atmbr2684.h>`: 8 bytes. */
export interface br2684_filter extends RecordView<'struct br2684_filter'> {
  prefix: number;
  netmask: number;
}

export const br2684_filter: Descriptor<br2684_filter> = /* @__PURE__ */ declareStruct(
  'br2684_filter',
  `
  __be32 prefix;
  __be32 netmask;
`,
);

/** `<linux/atmbr2684.h>`: 28 bytes. */
export interface br2684_filter_set extends RecordView<'struct br2684_filter_set'> {
  get ifspec(): br2684_if_spec;
  set ifspec(value: br2684_if_spec | Init<br2684_if_spec>);
  get filter(): br2684_filter;
  set filter(value: br2684_filter | Init<br2684_filter>);
}

export const br2684_filter_set: Descriptor<br2684_filter_set> = /* @__PURE__ */ declareStruct(
  'br2684_filter_set',
  `
  struct br2684_if_spec ifspec;
  struct br2684_filter filter;
`,
  { uses: () => [br2684_filter, br2684_if_spec] },
);

interface br2684_if_spec$spec extends RecordView<'union br2684_if_spec.spec'> {
  get ifname(): Uint8Array;
  set ifname(value: Bytes);
  devnum: number;
}

/** `<linux/atmbr2684.h>`: 20 bytes. */
export interface br2684_if_spec extends RecordView<'struct br2684_if_spec'> {
  method: number;
  get spec(): br2684_if_spec$spec;
  set spec(value: br2684_if_spec$spec | Init<br2684_if_spec$spec>);
}

export const br2684_if_spec: Descriptor<br2684_if_spec> = /* @__PURE__ */ declareStruct(
  'br2684_if_spec',
  `
  int method;
  union {
    char ifname[16];
    int devnum;
  } spec;
`,
);
