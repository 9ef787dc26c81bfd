// Generated from Linux 7.3.4 <linux/if_pppox.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../engine.ts';
import {
  pppol2tp_addr,
  pppol2tpin6_addr,
  pppol2tpv3_addr,
  pppol2tpv3in6_addr,
} from './if_pppol2tp.struct.ts';
import { in_addr } from './in.struct.ts';

/** `<linux/if_pppox.h>`: 24 bytes. */
export interface pppoe_addr extends RecordView<'struct pppoe_addr'> {
  sid: number;
  get remote(): Uint8Array;
  set remote(value: Bytes);
  get dev(): Uint8Array;
  set dev(value: Bytes);
}

export const pppoe_addr: Descriptor<pppoe_addr> = /* @__PURE__ */ declareStruct(
  'pppoe_addr',
  `
  __be16 sid;
  unsigned char remote[6];
  char dev[16];
`,
);

/** `<linux/if_pppox.h>`: 6 bytes. */
export interface pppoe_hdr extends RecordView<'struct pppoe_hdr'> {
  type: number;
  ver: number;
  code: number;
  sid: number;
  length: number;
  get tag(): Elements<pppoe_tag>;
  set tag(value: Iterable<pppoe_tag | Init<pppoe_tag>>);
}

export const pppoe_hdr: Descriptor<pppoe_hdr> = /* @__PURE__ */ declareStruct(
  'pppoe_hdr',
  `
  __u8 type :4;
  __u8 ver :4;
  __u8 code;
  __be16 sid;
  __be16 length;
  struct pppoe_tag tag[];
`,
  { pack: 1, uses: () => [pppoe_tag] },
);

/** `<linux/if_pppox.h>`: 4 bytes. */
export interface pppoe_tag extends RecordView<'struct pppoe_tag'> {
  tag_type: number;
  tag_len: number;
  get tag_data(): Uint8Array;
  set tag_data(value: Bytes);
}

export const pppoe_tag: Descriptor<pppoe_tag> = /* @__PURE__ */ declareStruct(
  'pppoe_tag',
  `
  __be16 tag_type;
  __be16 tag_len;
  char tag_data[];
`,
  { pack: 1 },
);

/** `<linux/if_pppox.h>`: 8 bytes. */
export interface pptp_addr extends RecordView<'struct pptp_addr'> {
  call_id: number;
  get sin_addr(): in_addr;
  set sin_addr(value: in_addr | Init<in_addr>);
}

export const pptp_addr: Descriptor<pptp_addr> = /* @__PURE__ */ declareStruct(
  'pptp_addr',
  `
  __u16 call_id;
  struct in_addr sin_addr;
`,
  { uses: () => [in_addr] },
);

/** `<linux/if_pppox.h>`: 38 bytes. */
export interface sockaddr_pppol2tp extends RecordView<'struct sockaddr_pppol2tp'> {
  sa_family: number;
  sa_protocol: number;
  get pppol2tp(): pppol2tp_addr;
  set pppol2tp(value: pppol2tp_addr | Init<pppol2tp_addr>);
}

export const sockaddr_pppol2tp: Descriptor<sockaddr_pppol2tp> = /* @__PURE__ */ declareStruct(
  'sockaddr_pppol2tp',
  `
  unsigned short sa_family;
  unsigned int sa_protocol;
  struct pppol2tp_addr pppol2tp;
`,
  { pack: 1, uses: () => [pppol2tp_addr] },
);

/** `<linux/if_pppox.h>`: 50 bytes. */
export interface sockaddr_pppol2tpin6 extends RecordView<'struct sockaddr_pppol2tpin6'> {
  sa_family: number;
  sa_protocol: number;
  get pppol2tp(): pppol2tpin6_addr;
  set pppol2tp(value: pppol2tpin6_addr | Init<pppol2tpin6_addr>);
}

export const sockaddr_pppol2tpin6: Descriptor<sockaddr_pppol2tpin6> = /* @__PURE__ */ declareStruct(
  'sockaddr_pppol2tpin6',
  `
  unsigned short sa_family;
  unsigned int sa_protocol;
  struct pppol2tpin6_addr pppol2tp;
`,
  { pack: 1, uses: () => [pppol2tpin6_addr] },
);

/** `<linux/if_pppox.h>`: 46 bytes. */
export interface sockaddr_pppol2tpv3 extends RecordView<'struct sockaddr_pppol2tpv3'> {
  sa_family: number;
  sa_protocol: number;
  get pppol2tp(): pppol2tpv3_addr;
  set pppol2tp(value: pppol2tpv3_addr | Init<pppol2tpv3_addr>);
}

export const sockaddr_pppol2tpv3: Descriptor<sockaddr_pppol2tpv3> = /* @__PURE__ */ declareStruct(
  'sockaddr_pppol2tpv3',
  `
  unsigned short sa_family;
  unsigned int sa_protocol;
  struct pppol2tpv3_addr pppol2tp;
`,
  { pack: 1, uses: () => [pppol2tpv3_addr] },
);

/** `<linux/if_pppox.h>`: 58 bytes. */
export interface sockaddr_pppol2tpv3in6 extends RecordView<'struct sockaddr_pppol2tpv3in6'> {
  sa_family: number;
  sa_protocol: number;
  get pppol2tp(): pppol2tpv3in6_addr;
  set pppol2tp(value: pppol2tpv3in6_addr | Init<pppol2tpv3in6_addr>);
}

export const sockaddr_pppol2tpv3in6: Descriptor<sockaddr_pppol2tpv3in6> =
  /* @__PURE__ */ declareStruct(
    'sockaddr_pppol2tpv3in6',
    `
  unsigned short sa_family;
  unsigned int sa_protocol;
  struct pppol2tpv3in6_addr pppol2tp;
`,
    { pack: 1, uses: () => [pppol2tpv3in6_addr] },
  );

interface sockaddr_pppox$sa_addr extends RecordView<'union sockaddr_pppox.sa_addr'> {
  get pppoe(): pppoe_addr;
  set pppoe(value: pppoe_addr | Init<pppoe_addr>);
  get pptp(): pptp_addr;
  set pptp(value: pptp_addr | Init<pptp_addr>);
}

/** `<linux/if_pppox.h>`: 30 bytes. */
export interface sockaddr_pppox extends RecordView<'struct sockaddr_pppox'> {
  sa_family: number;
  sa_protocol: number;
  get sa_addr(): sockaddr_pppox$sa_addr;
  set sa_addr(value: sockaddr_pppox$sa_addr | Init<sockaddr_pppox$sa_addr>);
}

export const sockaddr_pppox: Descriptor<sockaddr_pppox> = /* @__PURE__ */ declareStruct(
  'sockaddr_pppox',
  `
  unsigned short sa_family;
  unsigned int sa_protocol;
  union {
    struct pppoe_addr pppoe;
    struct pptp_addr pptp;
  } sa_addr;
`,
  { pack: 1, uses: () => [pppoe_addr, pptp_addr] },
);
