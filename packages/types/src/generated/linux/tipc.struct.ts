// Generated from Linux 7.3.4 <linux/tipc.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';

interface sockaddr_tipc$addr$name extends RecordView<'struct sockaddr_tipc.addr.name'> {
  get name(): tipc_service_addr;
  set name(value: tipc_service_addr | Init<tipc_service_addr>);
  domain: number;
}

interface sockaddr_tipc$addr extends RecordView<'union sockaddr_tipc.addr'> {
  get id(): tipc_socket_addr;
  set id(value: tipc_socket_addr | Init<tipc_socket_addr>);
  get nameseq(): tipc_service_range;
  set nameseq(value: tipc_service_range | Init<tipc_service_range>);
  get name(): sockaddr_tipc$addr$name;
  set name(value: sockaddr_tipc$addr$name | Init<sockaddr_tipc$addr$name>);
}

/** `<linux/tipc.h>`: 16 bytes. */
export interface sockaddr_tipc extends RecordView<'struct sockaddr_tipc'> {
  family: number;
  addrtype: number;
  scope: number;
  get addr(): sockaddr_tipc$addr;
  set addr(value: sockaddr_tipc$addr | Init<sockaddr_tipc$addr>);
}

export const sockaddr_tipc: Descriptor<sockaddr_tipc> = /* @__PURE__ */ declareStruct(
  'sockaddr_tipc',
  `
  unsigned short family;
  unsigned char addrtype;
  signed char scope;
  union {
    struct tipc_socket_addr id;
    struct tipc_service_range nameseq;
    struct {
      struct tipc_service_addr name;
      __u32 domain;
    } name;
  } addr;
`,
  { uses: () => [tipc_service_addr, tipc_service_range, tipc_socket_addr] },
);

/** `<linux/tipc.h>`: 36 bytes. */
export interface tipc_aead_key extends RecordView<'struct tipc_aead_key'> {
  get alg_name(): Uint8Array;
  set alg_name(value: Bytes);
  keylen: number;
  get key(): Uint8Array;
  set key(value: Bytes);
}

export const tipc_aead_key: Descriptor<tipc_aead_key> = /* @__PURE__ */ declareStruct(
  'tipc_aead_key',
  `
  char alg_name[32];
  unsigned int keylen;
  char key[];
`,
);

/** `<linux/tipc.h>`: 48 bytes. */
export interface tipc_event extends RecordView<'struct tipc_event'> {
  event: number;
  found_lower: number;
  found_upper: number;
  get port(): tipc_socket_addr;
  set port(value: tipc_socket_addr | Init<tipc_socket_addr>);
  get s(): tipc_subscr;
  set s(value: tipc_subscr | Init<tipc_subscr>);
}

export const tipc_event: Descriptor<tipc_event> = /* @__PURE__ */ declareStruct(
  'tipc_event',
  `
  __u32 event;
  __u32 found_lower;
  __u32 found_upper;
  struct tipc_socket_addr port;
  struct tipc_subscr s;
`,
  { uses: () => [tipc_socket_addr, tipc_subscr] },
);

/** `<linux/tipc.h>`: 16 bytes. */
export interface tipc_group_req extends RecordView<'struct tipc_group_req'> {
  type: number;
  instance: number;
  scope: number;
  flags: number;
}

export const tipc_group_req: Descriptor<tipc_group_req> = /* @__PURE__ */ declareStruct(
  'tipc_group_req',
  `
  __u32 type;
  __u32 instance;
  __u32 scope;
  __u32 flags;
`,
);

/** `<linux/tipc.h>`: 8 bytes. */
export interface tipc_service_addr extends RecordView<'struct tipc_service_addr'> {
  type: number;
  instance: number;
}

export const tipc_service_addr: Descriptor<tipc_service_addr> = /* @__PURE__ */ declareStruct(
  'tipc_service_addr',
  `
  __u32 type;
  __u32 instance;
`,
);

/** `<linux/tipc.h>`: 12 bytes. */
export interface tipc_service_range extends RecordView<'struct tipc_service_range'> {
  type: number;
  lower: number;
  upper: number;
}

export const tipc_service_range: Descriptor<tipc_service_range> = /* @__PURE__ */ declareStruct(
  'tipc_service_range',
  `
  __u32 type;
  __u32 lower;
  __u32 upper;
`,
);

/** `<linux/tipc.h>`: 76 bytes. */
export interface tipc_sioc_ln_req extends RecordView<'struct tipc_sioc_ln_req'> {
  peer: number;
  bearer_id: number;
  get linkname(): Uint8Array;
  set linkname(value: Bytes);
}

export const tipc_sioc_ln_req: Descriptor<tipc_sioc_ln_req> = /* @__PURE__ */ declareStruct(
  'tipc_sioc_ln_req',
  `
  __u32 peer;
  __u32 bearer_id;
  char linkname[68];
`,
);

/** `<linux/tipc.h>`: 20 bytes. */
export interface tipc_sioc_nodeid_req extends RecordView<'struct tipc_sioc_nodeid_req'> {
  peer: number;
  get node_id(): Uint8Array;
  set node_id(value: Bytes);
}

export const tipc_sioc_nodeid_req: Descriptor<tipc_sioc_nodeid_req> = /* @__PURE__ */ declareStruct(
  'tipc_sioc_nodeid_req',
  `
  __u32 peer;
  char node_id[16];
`,
);

/** `<linux/tipc.h>`: 8 bytes. */
export interface tipc_socket_addr extends RecordView<'struct tipc_socket_addr'> {
  ref: number;
  node: number;
}

export const tipc_socket_addr: Descriptor<tipc_socket_addr> = /* @__PURE__ */ declareStruct(
  'tipc_socket_addr',
  `
  __u32 ref;
  __u32 node;
`,
);

/** `<linux/tipc.h>`: 28 bytes. */
export interface tipc_subscr extends RecordView<'struct tipc_subscr'> {
  get seq(): tipc_service_range;
  set seq(value: tipc_service_range | Init<tipc_service_range>);
  timeout: number;
  filter: number;
  get usr_handle(): Uint8Array;
  set usr_handle(value: Bytes);
}

export const tipc_subscr: Descriptor<tipc_subscr> = /* @__PURE__ */ declareStruct(
  'tipc_subscr',
  `
  struct tipc_service_range seq;
  __u32 timeout;
  __u32 filter;
  char usr_handle[8];
`,
  { uses: () => [tipc_service_range] },
);
