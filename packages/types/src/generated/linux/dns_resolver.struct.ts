// Generated from Linux 7.3.4 <linux/dns_resolver.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Init, type RecordView } from '../../engine.ts';

/** `<linux/dns_resolver.h>`: 3 bytes. */
export interface dns_payload_header extends RecordView<'struct dns_payload_header'> {
  zero: number;
  content: number;
  version: number;
}

export const dns_payload_header: Descriptor<dns_payload_header> = /* @__PURE__ */ declareStruct(
  'dns_payload_header',
  `
  __u8 zero;
  __u8 content;
  __u8 version;
`,
);

/** `<linux/dns_resolver.h>`: 1 bytes. */
export interface dns_server_list_v1_address
  extends RecordView<'struct dns_server_list_v1_address'> {
  address_type: number;
}

export const dns_server_list_v1_address: Descriptor<dns_server_list_v1_address> =
  /* @__PURE__ */ declareStruct(
    'dns_server_list_v1_address',
    `
  __u8 address_type;
`,
  );

/** `<linux/dns_resolver.h>`: 6 bytes. */
export interface dns_server_list_v1_header extends RecordView<'struct dns_server_list_v1_header'> {
  get hdr(): dns_payload_header;
  set hdr(value: dns_payload_header | Init<dns_payload_header>);
  source: number;
  status: number;
  nr_servers: number;
}

export const dns_server_list_v1_header: Descriptor<dns_server_list_v1_header> =
  /* @__PURE__ */ declareStruct(
    'dns_server_list_v1_header',
    `
  struct dns_payload_header hdr;
  __u8 source;
  __u8 status;
  __u8 nr_servers;
`,
    { uses: () => [dns_payload_header] },
  );

/** `<linux/dns_resolver.h>`: 12 bytes. */
export interface dns_server_list_v1_server extends RecordView<'struct dns_server_list_v1_server'> {
  name_len: number;
  priority: number;
  weight: number;
  port: number;
  source: number;
  status: number;
  protocol: number;
  nr_addrs: number;
}

export const dns_server_list_v1_server: Descriptor<dns_server_list_v1_server> =
  /* @__PURE__ */ declareStruct(
    'dns_server_list_v1_server',
    `
  __u16 name_len;
  __u16 priority;
  __u16 weight;
  __u16 port;
  __u8 source;
  __u8 status;
  __u8 protocol;
  __u8 nr_addrs;
`,
    { pack: 1 },
  );
