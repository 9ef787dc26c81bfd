// Generated from Linux 7.3.4 <linux/netfilter/nf_conntrack_tuple_common.h> by "pnpm generate". Do not edit.
import { declareUnions, type Descriptor, type From, type RecordView } from '../../../engine.ts';

export const IP_CT_DIR_MAX = 2,
  IP_CT_DIR_ORIGINAL = 0,
  IP_CT_DIR_REPLY = 1;
export declare namespace union {
  interface nf_conntrack_man_proto$tcp extends RecordView<'struct nf_conntrack_man_proto.tcp'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    port: number;
  }

  interface nf_conntrack_man_proto$udp extends RecordView<'struct nf_conntrack_man_proto.udp'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    port: number;
  }

  interface nf_conntrack_man_proto$icmp extends RecordView<'struct nf_conntrack_man_proto.icmp'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    id: number;
  }

  interface nf_conntrack_man_proto$dccp extends RecordView<'struct nf_conntrack_man_proto.dccp'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    port: number;
  }

  interface nf_conntrack_man_proto$sctp extends RecordView<'struct nf_conntrack_man_proto.sctp'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    port: number;
  }

  interface nf_conntrack_man_proto$gre extends RecordView<'struct nf_conntrack_man_proto.gre'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    key: number;
  }

  /** `<linux/netfilter/nf_conntrack_tuple_common.h>`: 2 bytes. */
  interface nf_conntrack_man_proto extends RecordView<'union nf_conntrack_man_proto'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    all: number;
    get tcp(): nf_conntrack_man_proto$tcp;
    set tcp(value: From<nf_conntrack_man_proto$tcp>);
    get udp(): nf_conntrack_man_proto$udp;
    set udp(value: From<nf_conntrack_man_proto$udp>);
    get icmp(): nf_conntrack_man_proto$icmp;
    set icmp(value: From<nf_conntrack_man_proto$icmp>);
    get dccp(): nf_conntrack_man_proto$dccp;
    set dccp(value: From<nf_conntrack_man_proto$dccp>);
    get sctp(): nf_conntrack_man_proto$sctp;
    set sctp(value: From<nf_conntrack_man_proto$sctp>);
    get gre(): nf_conntrack_man_proto$gre;
    set gre(value: From<nf_conntrack_man_proto$gre>);
  }
}

export const union: {
  readonly nf_conntrack_man_proto: Descriptor<union.nf_conntrack_man_proto>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"nf_conntrack_man_proto": "__be16 all;struct {__be16 port;} tcp;struct {__be16 port;} udp;struct {__be16 id;} icmp;struct {__be16 port;} dccp;struct {__be16 port;} sctp;struct {__be16 key;} gre;"
}`),
);
