// Generated from Linux 7.3.4 <linux/ip.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/ip.h>`: 12 bytes. */
export interface ip_auth_hdr extends RecordView<'struct ip_auth_hdr'> {
  nexthdr: number;
  hdrlen: number;
  reserved: number;
  spi: number;
  seq_no: number;
  get auth_data(): Uint8Array;
  set auth_data(value: Bytes);
}

export const ip_auth_hdr: Descriptor<ip_auth_hdr> = /* @__PURE__ */ declareStruct(
  'ip_auth_hdr',
  `
  __u8 nexthdr;
  __u8 hdrlen;
  __be16 reserved;
  __be32 spi;
  __be32 seq_no;
  __u8 auth_data[];
`,
);

/** `<linux/ip.h>`: 4 bytes. */
export interface ip_beet_phdr extends RecordView<'struct ip_beet_phdr'> {
  nexthdr: number;
  hdrlen: number;
  padlen: number;
  reserved: number;
}

export const ip_beet_phdr: Descriptor<ip_beet_phdr> = /* @__PURE__ */ declareStruct(
  'ip_beet_phdr',
  `
  __u8 nexthdr;
  __u8 hdrlen;
  __u8 padlen;
  __u8 reserved;
`,
);

/** `<linux/ip.h>`: 4 bytes. */
export interface ip_comp_hdr extends RecordView<'struct ip_comp_hdr'> {
  nexthdr: number;
  flags: number;
  cpi: number;
}

export const ip_comp_hdr: Descriptor<ip_comp_hdr> = /* @__PURE__ */ declareStruct(
  'ip_comp_hdr',
  `
  __u8 nexthdr;
  __u8 flags;
  __be16 cpi;
`,
);

/** `<linux/ip.h>`: 8 bytes. */
export interface ip_esp_hdr extends RecordView<'struct ip_esp_hdr'> {
  spi: number;
  seq_no: number;
  get enc_data(): Uint8Array;
  set enc_data(value: Bytes);
}

export const ip_esp_hdr: Descriptor<ip_esp_hdr> = /* @__PURE__ */ declareStruct(
  'ip_esp_hdr',
  `
  __be32 spi;
  __be32 seq_no;
  __u8 enc_data[];
`,
);

/** `<linux/ip.h>`: 24 bytes. */
export interface ip_iptfs_cc_hdr extends RecordView<'struct ip_iptfs_cc_hdr'> {
  subtype: number;
  flags: number;
  block_offset: number;
  loss_rate: number;
  get rtt_adelay_xdelay(): bigint;
  set rtt_adelay_xdelay(value: Integer);
  tval: number;
  techo: number;
}

export const ip_iptfs_cc_hdr: Descriptor<ip_iptfs_cc_hdr> = /* @__PURE__ */ declareStruct(
  'ip_iptfs_cc_hdr',
  `
  __u8 subtype;
  __u8 flags;
  __be16 block_offset;
  __be32 loss_rate;
  __be64 rtt_adelay_xdelay;
  __be32 tval;
  __be32 techo;
`,
);

/** `<linux/ip.h>`: 4 bytes. */
export interface ip_iptfs_hdr extends RecordView<'struct ip_iptfs_hdr'> {
  subtype: number;
  flags: number;
  block_offset: number;
}

export const ip_iptfs_hdr: Descriptor<ip_iptfs_hdr> = /* @__PURE__ */ declareStruct(
  'ip_iptfs_hdr',
  `
  __u8 subtype;
  __u8 flags;
  __be16 block_offset;
`,
);

interface iphdr$addrs extends RecordView<'struct iphdr.addrs'> {
  saddr: number;
  daddr: number;
}

/** `<linux/ip.h>`: 20 bytes. */
export interface iphdr extends RecordView<'struct iphdr'> {
  ihl: number;
  version: number;
  tos: number;
  tot_len: number;
  id: number;
  frag_off: number;
  ttl: number;
  protocol: number;
  check: number;
  saddr: number;
  daddr: number;
  get addrs(): iphdr$addrs;
  set addrs(value: iphdr$addrs | Init<iphdr$addrs>);
}

export const iphdr: Descriptor<iphdr> = /* @__PURE__ */ declareStruct(
  'iphdr',
  `
  __u8 ihl :4;
  __u8 version :4;
  __u8 tos;
  __be16 tot_len;
  __be16 id;
  __be16 frag_off;
  __u8 ttl;
  __u8 protocol;
  __u16 check;
  union {
    struct {
      __be32 saddr;
      __be32 daddr;
    };
    struct {
      __be32 saddr;
      __be32 daddr;
    } addrs;
  };
`,
);
