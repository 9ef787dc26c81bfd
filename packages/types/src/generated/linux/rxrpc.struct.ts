// Generated from Linux 7.3.4 <linux/rxrpc.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Init, type RecordView } from '../../engine.ts';
import { sockaddr_in } from './in.struct.ts';
import { sockaddr_in6 } from './in6.struct.ts';

/** `<linux/rxrpc.h>`: 8 bytes. */
export interface rxgk_challenge extends RecordView<'struct rxgk_challenge'> {
  get base(): rxrpc_challenge;
  set base(value: rxrpc_challenge | Init<rxrpc_challenge>);
  enctype: number;
}

export const rxgk_challenge: Descriptor<rxgk_challenge> = /* @__PURE__ */ declareStruct(
  'rxgk_challenge',
  `
  struct rxrpc_challenge base;
  __u32 enctype;
`,
  { uses: () => [rxrpc_challenge] },
);

/** `<linux/rxrpc.h>`: 4 bytes. */
export interface rxrpc_challenge extends RecordView<'struct rxrpc_challenge'> {
  service_id: number;
  security_index: number;
  pad: number;
}

export const rxrpc_challenge: Descriptor<rxrpc_challenge> = /* @__PURE__ */ declareStruct(
  'rxrpc_challenge',
  `
  __u16 service_id;
  __u8 security_index;
  __u8 pad;
`,
);

interface sockaddr_rxrpc$transport extends RecordView<'union sockaddr_rxrpc.transport'> {
  family: number;
  get sin(): sockaddr_in;
  set sin(value: sockaddr_in | Init<sockaddr_in>);
  get sin6(): sockaddr_in6;
  set sin6(value: sockaddr_in6 | Init<sockaddr_in6>);
}

/** `<linux/rxrpc.h>`: 36 bytes. */
export interface sockaddr_rxrpc extends RecordView<'struct sockaddr_rxrpc'> {
  srx_family: number;
  srx_service: number;
  transport_type: number;
  transport_len: number;
  get transport(): sockaddr_rxrpc$transport;
  set transport(value: sockaddr_rxrpc$transport | Init<sockaddr_rxrpc$transport>);
}

export const sockaddr_rxrpc: Descriptor<sockaddr_rxrpc> = /* @__PURE__ */ declareStruct(
  'sockaddr_rxrpc',
  `
  unsigned short srx_family;
  __u16 srx_service;
  __u16 transport_type;
  __u16 transport_len;
  union {
    unsigned short family;
    struct sockaddr_in sin;
    struct sockaddr_in6 sin6;
  } transport;
`,
  { uses: () => [sockaddr_in, sockaddr_in6] },
);
