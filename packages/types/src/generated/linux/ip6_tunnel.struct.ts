// Generated from Linux 7.3.4 <linux/ip6_tunnel.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';
import { in6_addr } from './in6.struct.ts';

/** `<linux/ip6_tunnel.h>`: 64 bytes. */
export interface ip6_tnl_parm extends RecordView<'struct ip6_tnl_parm'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  link: number;
  proto: number;
  encap_limit: number;
  hop_limit: number;
  flowinfo: number;
  flags: number;
  get laddr(): in6_addr;
  set laddr(value: in6_addr | Init<in6_addr>);
  get raddr(): in6_addr;
  set raddr(value: in6_addr | Init<in6_addr>);
}

export const ip6_tnl_parm: Descriptor<ip6_tnl_parm> = /* @__PURE__ */ declareStruct(
  'ip6_tnl_parm',
  `
  char name[16];
  int link;
  __u8 proto;
  __u8 encap_limit;
  __u8 hop_limit;
  __be32 flowinfo;
  __u32 flags;
  struct in6_addr laddr;
  struct in6_addr raddr;
`,
  { uses: () => [in6_addr] },
);

/** `<linux/ip6_tunnel.h>`: 76 bytes. */
export interface ip6_tnl_parm2 extends RecordView<'struct ip6_tnl_parm2'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  link: number;
  proto: number;
  encap_limit: number;
  hop_limit: number;
  flowinfo: number;
  flags: number;
  get laddr(): in6_addr;
  set laddr(value: in6_addr | Init<in6_addr>);
  get raddr(): in6_addr;
  set raddr(value: in6_addr | Init<in6_addr>);
  i_flags: number;
  o_flags: number;
  i_key: number;
  o_key: number;
}

export const ip6_tnl_parm2: Descriptor<ip6_tnl_parm2> = /* @__PURE__ */ declareStruct(
  'ip6_tnl_parm2',
  `
  char name[16];
  int link;
  __u8 proto;
  __u8 encap_limit;
  __u8 hop_limit;
  __be32 flowinfo;
  __u32 flags;
  struct in6_addr laddr;
  struct in6_addr raddr;
  __be16 i_flags;
  __be16 o_flags;
  __be32 i_key;
  __be32 o_key;
`,
  { uses: () => [in6_addr] },
);
