// Generated from Linux 7.3.4 <linux/if_arcnet.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';
import { ethhdr } from './if_ether.struct.ts';

interface arc_cap$mes extends RecordView<'union arc_cap.mes'> {
  ack: number;
  get raw(): Uint8Array;
  set raw(value: Bytes);
}

/** `<linux/if_arcnet.h>`: 6 bytes. */
export interface arc_cap extends RecordView<'struct arc_cap'> {
  proto: number;
  get cookie(): Uint8Array;
  set cookie(value: Bytes);
  get mes(): arc_cap$mes;
  set mes(value: arc_cap$mes | Init<arc_cap$mes>);
}

export const arc_cap: Descriptor<arc_cap> = /* @__PURE__ */ declareStruct(
  'arc_cap',
  `
  __u8 proto;
  __u8 cookie[4];
  union {
    __u8 ack;
    __u8 raw[];
  } mes;
`,
);

/** `<linux/if_arcnet.h>`: 15 bytes. */
export interface arc_eth_encap extends RecordView<'struct arc_eth_encap'> {
  proto: number;
  get eth(): ethhdr;
  set eth(value: ethhdr | Init<ethhdr>);
  get payload(): Uint8Array;
  set payload(value: Bytes);
}

export const arc_eth_encap: Descriptor<arc_eth_encap> = /* @__PURE__ */ declareStruct(
  'arc_eth_encap',
  `
  __u8 proto;
  struct ethhdr eth;
  __u8 payload[];
`,
  { uses: () => [ethhdr] },
);

/** `<linux/if_arcnet.h>`: 4 bytes. */
export interface arc_hardware extends RecordView<'struct arc_hardware'> {
  source: number;
  dest: number;
  get offset(): Uint8Array;
  set offset(value: Bytes);
}

export const arc_hardware: Descriptor<arc_hardware> = /* @__PURE__ */ declareStruct(
  'arc_hardware',
  `
  __u8 source;
  __u8 dest;
  __u8 offset[2];
`,
);

/** `<linux/if_arcnet.h>`: 1 bytes. */
export interface arc_rfc1051 extends RecordView<'struct arc_rfc1051'> {
  proto: number;
  get payload(): Uint8Array;
  set payload(value: Bytes);
}

export const arc_rfc1051: Descriptor<arc_rfc1051> = /* @__PURE__ */ declareStruct(
  'arc_rfc1051',
  `
  __u8 proto;
  __u8 payload[];
`,
);

/** `<linux/if_arcnet.h>`: 4 bytes. */
export interface arc_rfc1201 extends RecordView<'struct arc_rfc1201'> {
  proto: number;
  split_flag: number;
  sequence: number;
  get payload(): Uint8Array;
  set payload(value: Bytes);
}

export const arc_rfc1201: Descriptor<arc_rfc1201> = /* @__PURE__ */ declareStruct(
  'arc_rfc1201',
  `
  __u8 proto;
  __u8 split_flag;
  __be16 sequence;
  __u8 payload[];
`,
);

interface archdr$soft extends RecordView<'union archdr.soft'> {
  get rfc1201(): arc_rfc1201;
  set rfc1201(value: arc_rfc1201 | Init<arc_rfc1201>);
  get rfc1051(): arc_rfc1051;
  set rfc1051(value: arc_rfc1051 | Init<arc_rfc1051>);
  get eth_encap(): arc_eth_encap;
  set eth_encap(value: arc_eth_encap | Init<arc_eth_encap>);
  get cap(): arc_cap;
  set cap(value: arc_cap | Init<arc_cap>);
  get raw(): Uint8Array;
  set raw(value: Bytes);
}

/** `<linux/if_arcnet.h>`: 20 bytes. */
export interface archdr extends RecordView<'struct archdr'> {
  get hard(): arc_hardware;
  set hard(value: arc_hardware | Init<arc_hardware>);
  get soft(): archdr$soft;
  set soft(value: archdr$soft | Init<archdr$soft>);
}

export const archdr: Descriptor<archdr> = /* @__PURE__ */ declareStruct(
  'archdr',
  `
  struct arc_hardware hard;
  union {
    struct arc_rfc1201 rfc1201;
    struct arc_rfc1051 rfc1051;
    struct arc_eth_encap eth_encap;
    struct arc_cap cap;
    __u8 raw[];
  } soft;
`,
  { uses: () => [arc_cap, arc_eth_encap, arc_hardware, arc_rfc1051, arc_rfc1201] },
);
