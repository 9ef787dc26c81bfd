// Generated from Linux 7.3.4 <asm/qeth.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type OnlyOnThese,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  's390x',
  {
    QETHARP_IP_ADDR_V4: 1;
    QETHARP_IP_ADDR_V6: 2;
    QETH_QARP_ENTRIES_OFFSET: 6;
    QETH_QARP_MACADDRTYPE_BYTES: 1;
    QETH_QARP_MASK_OFFSET: 4;
    QETH_QARP_MEDIASPECIFIC_BYTES: 32;
    QETH_QARP_REQUEST_MASK: 255;
    QETH_QARP_STRIP_ENTRIES: 32768;
    QETH_QARP_USER_DATA_SIZE: 20000;
    QETH_QARP_WITH_IPV6: 16384;
    SIOC_QETH_ADP_SET_SNMP_CONTROL: 35317;
    SIOC_QETH_ARP_ADD_ENTRY: 35314;
    SIOC_QETH_ARP_FLUSH_CACHE: 35316;
    SIOC_QETH_ARP_QUERY_INFO: 35313;
    SIOC_QETH_ARP_REMOVE_ENTRY: 35315;
    SIOC_QETH_ARP_SET_NO_ENTRIES: 35312;
    SIOC_QETH_GET_CARD_TYPE: 35318;
    SIOC_QETH_QUERY_OAT: 35319;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    s390x: {
      QETHARP_IP_ADDR_V4: 1,
      QETHARP_IP_ADDR_V6: 2,
      QETH_QARP_ENTRIES_OFFSET: 6,
      QETH_QARP_MACADDRTYPE_BYTES: 1,
      QETH_QARP_MASK_OFFSET: 4,
      QETH_QARP_MEDIASPECIFIC_BYTES: 32,
      QETH_QARP_REQUEST_MASK: 255,
      QETH_QARP_STRIP_ENTRIES: 32768,
      QETH_QARP_USER_DATA_SIZE: 20000,
      QETH_QARP_WITH_IPV6: 16384,
      SIOC_QETH_ADP_SET_SNMP_CONTROL: 35317,
      SIOC_QETH_ARP_ADD_ENTRY: 35314,
      SIOC_QETH_ARP_FLUSH_CACHE: 35316,
      SIOC_QETH_ARP_QUERY_INFO: 35313,
      SIOC_QETH_ARP_REMOVE_ENTRY: 35315,
      SIOC_QETH_ARP_SET_NO_ENTRIES: 35312,
      SIOC_QETH_GET_CARD_TYPE: 35318,
      SIOC_QETH_QUERY_OAT: 35319,
    },
  },
);

/** `<asm/qeth.h>`: 1 on s390x. */
export const QETHARP_IP_ADDR_V4: number | undefined = /* @__PURE__ */ hereOf(
  perArch.QETHARP_IP_ADDR_V4,
);
/** `<asm/qeth.h>`: 2 on s390x. */
export const QETHARP_IP_ADDR_V6: number | undefined = /* @__PURE__ */ hereOf(
  perArch.QETHARP_IP_ADDR_V6,
);
/** `<asm/qeth.h>`: 6 on s390x. */
export const QETH_QARP_ENTRIES_OFFSET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.QETH_QARP_ENTRIES_OFFSET,
);
/** `<asm/qeth.h>`: 1 on s390x. */
export const QETH_QARP_MACADDRTYPE_BYTES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.QETH_QARP_MACADDRTYPE_BYTES,
);
/** `<asm/qeth.h>`: 4 on s390x. */
export const QETH_QARP_MASK_OFFSET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.QETH_QARP_MASK_OFFSET,
);
/** `<asm/qeth.h>`: 32 on s390x. */
export const QETH_QARP_MEDIASPECIFIC_BYTES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.QETH_QARP_MEDIASPECIFIC_BYTES,
);
/** `<asm/qeth.h>`: 255 on s390x. */
export const QETH_QARP_REQUEST_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.QETH_QARP_REQUEST_MASK,
);
/** `<asm/qeth.h>`: 32768 on s390x. */
export const QETH_QARP_STRIP_ENTRIES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.QETH_QARP_STRIP_ENTRIES,
);
/** `<asm/qeth.h>`: 20000 on s390x. */
export const QETH_QARP_USER_DATA_SIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.QETH_QARP_USER_DATA_SIZE,
);
/** `<asm/qeth.h>`: 16384 on s390x. */
export const QETH_QARP_WITH_IPV6: number | undefined = /* @__PURE__ */ hereOf(
  perArch.QETH_QARP_WITH_IPV6,
);
/** `<asm/qeth.h>`: 35317 on s390x. */
export const SIOC_QETH_ADP_SET_SNMP_CONTROL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SIOC_QETH_ADP_SET_SNMP_CONTROL,
);
/** `<asm/qeth.h>`: 35314 on s390x. */
export const SIOC_QETH_ARP_ADD_ENTRY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SIOC_QETH_ARP_ADD_ENTRY,
);
/** `<asm/qeth.h>`: 35316 on s390x. */
export const SIOC_QETH_ARP_FLUSH_CACHE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SIOC_QETH_ARP_FLUSH_CACHE,
);
/** `<asm/qeth.h>`: 35313 on s390x. */
export const SIOC_QETH_ARP_QUERY_INFO: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SIOC_QETH_ARP_QUERY_INFO,
);
/** `<asm/qeth.h>`: 35315 on s390x. */
export const SIOC_QETH_ARP_REMOVE_ENTRY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SIOC_QETH_ARP_REMOVE_ENTRY,
);
/** `<asm/qeth.h>`: 35312 on s390x. */
export const SIOC_QETH_ARP_SET_NO_ENTRIES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SIOC_QETH_ARP_SET_NO_ENTRIES,
);
/** `<asm/qeth.h>`: 35318 on s390x. */
export const SIOC_QETH_GET_CARD_TYPE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SIOC_QETH_GET_CARD_TYPE,
);
/** `<asm/qeth.h>`: 35319 on s390x. */
export const SIOC_QETH_QUERY_OAT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SIOC_QETH_QUERY_OAT,
);
export declare namespace struct {
  /** `<asm/qeth.h>`: 56 bytes on s390x. */
  interface qeth_arp_cache_entry extends RecordView<'struct qeth_arp_cache_entry'> {
    get macaddr(): Uint8Array;
    set macaddr(value: Bytes);
    get reserved1(): Uint8Array;
    set reserved1(value: Bytes);
    get ipaddr(): Uint8Array;
    set ipaddr(value: Bytes);
    get reserved2(): Uint8Array;
    set reserved2(value: Bytes);
  }

  /** `<asm/qeth.h>`: 2 bytes on s390x. */
  interface qeth_arp_entrytype extends RecordView<'struct qeth_arp_entrytype'> {
    mac: number;
    ip: number;
  }

  /** `<asm/qeth.h>`: 38 bytes on s390x. */
  interface qeth_arp_qi_entry5 extends RecordView<'struct qeth_arp_qi_entry5'> {
    get media_specific(): Uint8Array;
    set media_specific(value: Bytes);
    get type(): struct.qeth_arp_entrytype;
    set type(value: From<struct.qeth_arp_entrytype>);
    get ipaddr(): Uint8Array;
    set ipaddr(value: Bytes);
  }

  /** `<asm/qeth.h>`: 50 bytes on s390x. */
  interface qeth_arp_qi_entry5_ipv6 extends RecordView<'struct qeth_arp_qi_entry5_ipv6'> {
    get media_specific(): Uint8Array;
    set media_specific(value: Bytes);
    get type(): struct.qeth_arp_entrytype;
    set type(value: From<struct.qeth_arp_entrytype>);
    get ipaddr(): Uint8Array;
    set ipaddr(value: Bytes);
  }

  /** `<asm/qeth.h>`: 6 bytes on s390x. */
  interface qeth_arp_qi_entry5_short extends RecordView<'struct qeth_arp_qi_entry5_short'> {
    get type(): struct.qeth_arp_entrytype;
    set type(value: From<struct.qeth_arp_entrytype>);
    get ipaddr(): Uint8Array;
    set ipaddr(value: Bytes);
  }

  /** `<asm/qeth.h>`: 18 bytes on s390x. */
  interface qeth_arp_qi_entry5_short_ipv6
    extends RecordView<'struct qeth_arp_qi_entry5_short_ipv6'> {
    get type(): struct.qeth_arp_entrytype;
    set type(value: From<struct.qeth_arp_entrytype>);
    get ipaddr(): Uint8Array;
    set ipaddr(value: Bytes);
  }

  /** `<asm/qeth.h>`: 44 bytes on s390x. */
  interface qeth_arp_qi_entry7 extends RecordView<'struct qeth_arp_qi_entry7'> {
    get media_specific(): Uint8Array;
    set media_specific(value: Bytes);
    get type(): struct.qeth_arp_entrytype;
    set type(value: From<struct.qeth_arp_entrytype>);
    get macaddr(): Uint8Array;
    set macaddr(value: Bytes);
    get ipaddr(): Uint8Array;
    set ipaddr(value: Bytes);
  }

  /** `<asm/qeth.h>`: 56 bytes on s390x. */
  interface qeth_arp_qi_entry7_ipv6 extends RecordView<'struct qeth_arp_qi_entry7_ipv6'> {
    get media_specific(): Uint8Array;
    set media_specific(value: Bytes);
    get type(): struct.qeth_arp_entrytype;
    set type(value: From<struct.qeth_arp_entrytype>);
    get macaddr(): Uint8Array;
    set macaddr(value: Bytes);
    get ipaddr(): Uint8Array;
    set ipaddr(value: Bytes);
  }

  /** `<asm/qeth.h>`: 12 bytes on s390x. */
  interface qeth_arp_qi_entry7_short extends RecordView<'struct qeth_arp_qi_entry7_short'> {
    get type(): struct.qeth_arp_entrytype;
    set type(value: From<struct.qeth_arp_entrytype>);
    get macaddr(): Uint8Array;
    set macaddr(value: Bytes);
    get ipaddr(): Uint8Array;
    set ipaddr(value: Bytes);
  }

  /** `<asm/qeth.h>`: 24 bytes on s390x. */
  interface qeth_arp_qi_entry7_short_ipv6
    extends RecordView<'struct qeth_arp_qi_entry7_short_ipv6'> {
    get type(): struct.qeth_arp_entrytype;
    set type(value: From<struct.qeth_arp_entrytype>);
    get macaddr(): Uint8Array;
    set macaddr(value: Bytes);
    get ipaddr(): Uint8Array;
    set ipaddr(value: Bytes);
  }

  interface qeth_arp_query_user_data$u extends RecordView<'union qeth_arp_query_user_data.u'> {
    data_len: number;
    no_entries: number;
  }

  /** `<asm/qeth.h>`: 14 bytes on s390x. */
  interface qeth_arp_query_user_data
    extends RecordView<'struct qeth_arp_query_user_data', 'entries'> {
    get u(): qeth_arp_query_user_data$u;
    set u(value: From<qeth_arp_query_user_data$u>);
    mask_bits: number;
    get entries(): number;
    set entries(value: Pointer);
  }

  /** `<asm/qeth.h>`: 24 bytes on s390x. */
  interface qeth_query_oat_data extends RecordView<'struct qeth_query_oat_data'> {
    command: number;
    buffer_len: number;
    response_len: number;
    get ptr(): bigint;
    set ptr(value: Integer);
  }
}

export const struct: {
  readonly qeth_arp_cache_entry: Descriptor<struct.qeth_arp_cache_entry, 's390x'>;
  readonly qeth_arp_entrytype: Descriptor<struct.qeth_arp_entrytype, 's390x'>;
  readonly qeth_arp_qi_entry5: Descriptor<struct.qeth_arp_qi_entry5, 's390x'>;
  readonly qeth_arp_qi_entry5_ipv6: Descriptor<struct.qeth_arp_qi_entry5_ipv6, 's390x'>;
  readonly qeth_arp_qi_entry5_short: Descriptor<struct.qeth_arp_qi_entry5_short, 's390x'>;
  readonly qeth_arp_qi_entry5_short_ipv6: Descriptor<struct.qeth_arp_qi_entry5_short_ipv6, 's390x'>;
  readonly qeth_arp_qi_entry7: Descriptor<struct.qeth_arp_qi_entry7, 's390x'>;
  readonly qeth_arp_qi_entry7_ipv6: Descriptor<struct.qeth_arp_qi_entry7_ipv6, 's390x'>;
  readonly qeth_arp_qi_entry7_short: Descriptor<struct.qeth_arp_qi_entry7_short, 's390x'>;
  readonly qeth_arp_qi_entry7_short_ipv6: Descriptor<struct.qeth_arp_qi_entry7_short_ipv6, 's390x'>;
  readonly qeth_arp_query_user_data: Descriptor<struct.qeth_arp_query_user_data, 's390x'>;
  readonly qeth_query_oat_data: Descriptor<struct.qeth_query_oat_data, 's390x'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"qeth_arp_cache_entry": ["__u8 macaddr[6];__u8 reserved1[2];__u8 ipaddr[16];__u8 reserved2[32];",{"only":["s390x"]}],
"qeth_arp_entrytype": ["__u8 mac;__u8 ip;",{"only":["s390x"]}],
"qeth_arp_qi_entry5": ["__u8 media_specific[32];struct qeth_arp_entrytype type;__u8 ipaddr[4];",{"only":["s390x"]}],
"qeth_arp_qi_entry5_ipv6": ["__u8 media_specific[32];struct qeth_arp_entrytype type;__u8 ipaddr[16];",{"only":["s390x"]}],
"qeth_arp_qi_entry5_short": ["struct qeth_arp_entrytype type;__u8 ipaddr[4];",{"only":["s390x"]}],
"qeth_arp_qi_entry5_short_ipv6": ["struct qeth_arp_entrytype type;__u8 ipaddr[16];",{"only":["s390x"]}],
"qeth_arp_qi_entry7": ["__u8 media_specific[32];struct qeth_arp_entrytype type;__u8 macaddr[6];__u8 ipaddr[4];",{"only":["s390x"]}],
"qeth_arp_qi_entry7_ipv6": ["__u8 media_specific[32];struct qeth_arp_entrytype type;__u8 macaddr[6];__u8 ipaddr[16];",{"only":["s390x"]}],
"qeth_arp_qi_entry7_short": ["struct qeth_arp_entrytype type;__u8 macaddr[6];__u8 ipaddr[4];",{"only":["s390x"]}],
"qeth_arp_qi_entry7_short_ipv6": ["struct qeth_arp_entrytype type;__u8 macaddr[6];__u8 ipaddr[16];",{"only":["s390x"]}],
"qeth_arp_query_user_data": ["union {__u32 data_len;__u32 no_entries;} u;__u16 mask_bits;char *entries;",{"pack":1,"only":["s390x"]}],
"qeth_query_oat_data": ["__u32 command;__u32 buffer_len;__u32 response_len;__u64 ptr;",{"only":["s390x"]}]
}`),
);
