// Generated from Linux 7.3.4 <linux/netfilter/nfnetlink_osf.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../../engine.ts';
import { iphdr } from '../ip.struct.ts';
import { tcphdr } from '../tcp.struct.ts';

/** `<linux/netfilter/nfnetlink_osf.h>`: 48 bytes. */
export interface nf_osf_info extends RecordView<'struct nf_osf_info'> {
  get genre(): Uint8Array;
  set genre(value: Bytes);
  len: number;
  flags: number;
  loglevel: number;
  ttl: number;
}

export const nf_osf_info: Descriptor<nf_osf_info> = /* @__PURE__ */ declareStruct(
  'nf_osf_info',
  `
  char genre[32];
  __u32 len;
  __u32 flags;
  __u32 loglevel;
  __u32 ttl;
`,
);

/** `<linux/netfilter/nfnetlink_osf.h>`: 632 bytes. */
export interface nf_osf_nlmsg extends RecordView<'struct nf_osf_nlmsg'> {
  get f(): nf_osf_user_finger;
  set f(value: nf_osf_user_finger | Init<nf_osf_user_finger>);
  get ip(): iphdr;
  set ip(value: iphdr | Init<iphdr>);
  get tcp(): tcphdr;
  set tcp(value: tcphdr | Init<tcphdr>);
}

export const nf_osf_nlmsg: Descriptor<nf_osf_nlmsg> = /* @__PURE__ */ declareStruct(
  'nf_osf_nlmsg',
  `
  struct nf_osf_user_finger f;
  struct iphdr ip;
  struct tcphdr tcp;
`,
  { uses: () => [iphdr, nf_osf_user_finger, tcphdr] },
);

/** `<linux/netfilter/nfnetlink_osf.h>`: 12 bytes. */
export interface nf_osf_opt extends RecordView<'struct nf_osf_opt'> {
  kind: number;
  length: number;
  get wc(): nf_osf_wc;
  set wc(value: nf_osf_wc | Init<nf_osf_wc>);
}

export const nf_osf_opt: Descriptor<nf_osf_opt> = /* @__PURE__ */ declareStruct(
  'nf_osf_opt',
  `
  __u16 kind;
  __u16 length;
  struct nf_osf_wc wc;
`,
  { uses: () => [nf_osf_wc] },
);

/** `<linux/netfilter/nfnetlink_osf.h>`: 592 bytes. */
export interface nf_osf_user_finger extends RecordView<'struct nf_osf_user_finger'> {
  get wss(): nf_osf_wc;
  set wss(value: nf_osf_wc | Init<nf_osf_wc>);
  ttl: number;
  df: number;
  ss: number;
  mss: number;
  opt_num: number;
  get genre(): Uint8Array;
  set genre(value: Bytes);
  get version(): Uint8Array;
  set version(value: Bytes);
  get subtype(): Uint8Array;
  set subtype(value: Bytes);
  get opt(): Elements<nf_osf_opt>;
  set opt(value: Iterable<nf_osf_opt | Init<nf_osf_opt>>);
}

export const nf_osf_user_finger: Descriptor<nf_osf_user_finger> = /* @__PURE__ */ declareStruct(
  'nf_osf_user_finger',
  `
  struct nf_osf_wc wss;
  __u8 ttl;
  __u8 df;
  __u16 ss;
  __u16 mss;
  __u16 opt_num;
  char genre[32];
  char version[32];
  char subtype[32];
  struct nf_osf_opt opt[40];
`,
  { uses: () => [nf_osf_opt, nf_osf_wc] },
);

/** `<linux/netfilter/nfnetlink_osf.h>`: 8 bytes. */
export interface nf_osf_wc extends RecordView<'struct nf_osf_wc'> {
  wc: number;
  val: number;
}

export const nf_osf_wc: Descriptor<nf_osf_wc> = /* @__PURE__ */ declareStruct(
  'nf_osf_wc',
  `
  __u32 wc;
  __u32 val;
`,
);
