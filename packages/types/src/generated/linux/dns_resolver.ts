// Generated from Linux 7.3.4 <linux/dns_resolver.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type From, type RecordView } from '../../engine.ts';

export const DNS_ADDRESS_IS_IPV4 = 0,
  DNS_ADDRESS_IS_IPV6 = 1,
  DNS_LOOKUP_BAD = 3,
  DNS_LOOKUP_GOOD = 1,
  DNS_LOOKUP_GOOD_WITH_BAD = 2,
  DNS_LOOKUP_GOT_LOCAL_FAILURE = 5,
  DNS_LOOKUP_GOT_NOT_FOUND = 4,
  DNS_LOOKUP_GOT_NS_FAILURE = 7,
  DNS_LOOKUP_GOT_TEMP_FAILURE = 6,
  DNS_LOOKUP_NOT_DONE = 0,
  DNS_PAYLOAD_IS_SERVER_LIST = 0,
  DNS_RECORD_FROM_CONFIG = 1,
  DNS_RECORD_FROM_DNS_A = 2,
  DNS_RECORD_FROM_DNS_AFSDB = 3,
  DNS_RECORD_FROM_DNS_SRV = 4,
  DNS_RECORD_FROM_NSS = 5,
  DNS_RECORD_UNAVAILABLE = 0,
  DNS_SERVER_PROTOCOL_TCP = 2,
  DNS_SERVER_PROTOCOL_UDP = 1,
  DNS_SERVER_PROTOCOL_UNSPECIFIED = 0,
  NR__dns_lookup_status = 8,
  NR__dns_record_source = 6;
export declare namespace struct {
  /** `<linux/dns_resolver.h>`: 3 bytes. */
  interface dns_payload_header extends RecordView<'struct dns_payload_header'> {
    zero: number;
    content: number;
    version: number;
  }

  /** `<linux/dns_resolver.h>`: 1 bytes. */
  interface dns_server_list_v1_address extends RecordView<'struct dns_server_list_v1_address'> {
    address_type: number;
  }

  /** `<linux/dns_resolver.h>`: 6 bytes. */
  interface dns_server_list_v1_header extends RecordView<'struct dns_server_list_v1_header'> {
    get hdr(): struct.dns_payload_header;
    set hdr(value: From<struct.dns_payload_header>);
    source: number;
    status: number;
    nr_servers: number;
  }

  /** `<linux/dns_resolver.h>`: 12 bytes. */
  interface dns_server_list_v1_server extends RecordView<'struct dns_server_list_v1_server'> {
    name_len: number;
    priority: number;
    weight: number;
    port: number;
    source: number;
    status: number;
    protocol: number;
    nr_addrs: number;
  }
}

export const struct: {
  readonly dns_payload_header: Descriptor<struct.dns_payload_header>;
  readonly dns_server_list_v1_address: Descriptor<struct.dns_server_list_v1_address>;
  readonly dns_server_list_v1_header: Descriptor<struct.dns_server_list_v1_header>;
  readonly dns_server_list_v1_server: Descriptor<struct.dns_server_list_v1_server>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"dns_payload_header": "__u8 zero;__u8 content;__u8 version;",
"dns_server_list_v1_address": "__u8 address_type;",
"dns_server_list_v1_header": "struct dns_payload_header hdr;__u8 source;__u8 status;__u8 nr_servers;",
"dns_server_list_v1_server": ["__u16 name_len;__u16 priority;__u16 weight;__u16 port;__u8 source;__u8 status;__u8 protocol;__u8 nr_addrs;",{"pack":1}]
}`),
);
