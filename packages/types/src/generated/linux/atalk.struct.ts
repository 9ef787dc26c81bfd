// Generated from Linux 7.3.4 <linux/atalk.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';

/** `<linux/atalk.h>`: 4 bytes. */
export interface atalk_addr extends RecordView<'struct atalk_addr'> {
  s_net: number;
  s_node: number;
}

export const atalk_addr: Descriptor<atalk_addr> = /* @__PURE__ */ declareStruct(
  'atalk_addr',
  `
  __be16 s_net;
  __u8 s_node;
`,
);

/** `<linux/atalk.h>`: 6 bytes. */
export interface atalk_netrange extends RecordView<'struct atalk_netrange'> {
  nr_phase: number;
  nr_firstnet: number;
  nr_lastnet: number;
}

export const atalk_netrange: Descriptor<atalk_netrange> = /* @__PURE__ */ declareStruct(
  'atalk_netrange',
  `
  __u8 nr_phase;
  __be16 nr_firstnet;
  __be16 nr_lastnet;
`,
);

/** `<linux/atalk.h>`: 16 bytes. */
export interface sockaddr_at extends RecordView<'struct sockaddr_at'> {
  sat_family: number;
  sat_port: number;
  get sat_addr(): atalk_addr;
  set sat_addr(value: atalk_addr | Init<atalk_addr>);
  get sat_zero(): Uint8Array;
  set sat_zero(value: Bytes);
}

export const sockaddr_at: Descriptor<sockaddr_at> = /* @__PURE__ */ declareStruct(
  'sockaddr_at',
  `
  unsigned short sat_family;
  __u8 sat_port;
  struct atalk_addr sat_addr;
  char sat_zero[8];
`,
  { uses: () => [atalk_addr] },
);
