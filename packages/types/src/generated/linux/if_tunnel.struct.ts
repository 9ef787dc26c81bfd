// Generated from Linux 7.3.4 <linux/if_tunnel.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';
import { in6_addr } from './in6.struct.ts';
import { iphdr } from './ip.struct.ts';

/** `<linux/if_tunnel.h>`: 24 bytes. */
export interface ip_tunnel_6rd extends RecordView<'struct ip_tunnel_6rd'> {
  get prefix(): in6_addr;
  set prefix(value: in6_addr | Init<in6_addr>);
  relay_prefix: number;
  prefixlen: number;
  relay_prefixlen: number;
}

export const ip_tunnel_6rd: Descriptor<ip_tunnel_6rd> = /* @__PURE__ */ declareStruct(
  'ip_tunnel_6rd',
  `
  struct in6_addr prefix;
  __be32 relay_prefix;
  __u16 prefixlen;
  __u16 relay_prefixlen;
`,
  { uses: () => [in6_addr] },
);

/** `<linux/if_tunnel.h>`: 52 bytes. */
export interface ip_tunnel_parm extends RecordView<'struct ip_tunnel_parm'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  link: number;
  i_flags: number;
  o_flags: number;
  i_key: number;
  o_key: number;
  get iph(): iphdr;
  set iph(value: iphdr | Init<iphdr>);
}

export const ip_tunnel_parm: Descriptor<ip_tunnel_parm> = /* @__PURE__ */ declareStruct(
  'ip_tunnel_parm',
  `
  char name[16];
  int link;
  __be16 i_flags;
  __be16 o_flags;
  __be32 i_key;
  __be32 o_key;
  struct iphdr iph;
`,
  { uses: () => [iphdr] },
);

/** `<linux/if_tunnel.h>`: 16 bytes. */
export interface ip_tunnel_prl extends RecordView<'struct ip_tunnel_prl'> {
  addr: number;
  flags: number;
  __reserved: number;
  datalen: number;
  __reserved2: number;
}

export const ip_tunnel_prl: Descriptor<ip_tunnel_prl> = /* @__PURE__ */ declareStruct(
  'ip_tunnel_prl',
  `
  __be32 addr;
  __u16 flags;
  __u16 __reserved;
  __u32 datalen;
  __u32 __reserved2;
`,
);
