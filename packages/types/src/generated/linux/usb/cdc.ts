// Generated from Linux 7.3.4 <linux/usb/cdc.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../../engine.ts';

export const USB_CDC_1_5_STOP_BITS = 1,
  USB_CDC_1_STOP_BITS = 0,
  USB_CDC_2_STOP_BITS = 2,
  USB_CDC_ACM_PROTO_AT_3G = 5,
  USB_CDC_ACM_PROTO_AT_CDMA = 6,
  USB_CDC_ACM_PROTO_AT_GSM = 4,
  USB_CDC_ACM_PROTO_AT_PCCA101 = 2,
  USB_CDC_ACM_PROTO_AT_PCCA101_WAKE = 3,
  USB_CDC_ACM_PROTO_AT_V25TER = 1,
  USB_CDC_ACM_PROTO_VENDOR = 255,
  USB_CDC_ACM_TYPE = 2,
  USB_CDC_CALL_MANAGEMENT_TYPE = 1,
  USB_CDC_CALL_MGMT_CAP_CALL_MGMT = 1,
  USB_CDC_CALL_MGMT_CAP_DATA_INTF = 2,
  USB_CDC_CAP_BRK = 4,
  USB_CDC_CAP_LINE = 2,
  USB_CDC_CAP_NOTIFY = 8,
  USB_CDC_COMM_FEATURE = 1,
  USB_CDC_COUNTRY_TYPE = 7,
  USB_CDC_CTRL_DTR = 1,
  USB_CDC_CTRL_RTS = 2,
  USB_CDC_DMM_TYPE = 20,
  USB_CDC_ETHERNET_TYPE = 15,
  USB_CDC_EVEN_PARITY = 2,
  USB_CDC_GET_CRC_MODE = 137,
  USB_CDC_GET_ENCAPSULATED_RESPONSE = 1,
  USB_CDC_GET_ETHERNET_PM_PATTERN_FILTER = 66,
  USB_CDC_GET_ETHERNET_STATISTIC = 68,
  USB_CDC_GET_MAX_DATAGRAM_SIZE = 135,
  USB_CDC_GET_NET_ADDRESS = 129,
  USB_CDC_GET_NTB_FORMAT = 131,
  USB_CDC_GET_NTB_INPUT_SIZE = 133,
  USB_CDC_GET_NTB_PARAMETERS = 128,
  USB_CDC_HEADER_TYPE = 0,
  USB_CDC_MARK_PARITY = 3,
  USB_CDC_MBIM_EXTENDED_TYPE = 28,
  USB_CDC_MBIM_NDP16_DSS_SIGN = 5460804,
  USB_CDC_MBIM_NDP16_IPS_SIGN = 5460041,
  USB_CDC_MBIM_NDP32_DSS_SIGN = 7566180,
  USB_CDC_MBIM_NDP32_IPS_SIGN = 7565417,
  USB_CDC_MBIM_PROTO_NTB = 2,
  USB_CDC_MBIM_TYPE = 27,
  USB_CDC_MDLM_DETAIL_TYPE = 19,
  USB_CDC_MDLM_TYPE = 18,
  USB_CDC_NCM_CRC_APPENDED = 1,
  USB_CDC_NCM_CRC_NOT_APPENDED = 0,
  USB_CDC_NCM_DATAGRAM_FORMAT_CRC = 48,
  USB_CDC_NCM_DATAGRAM_FORMAT_NOCRC = 49,
  USB_CDC_NCM_NCAP_CRC_MODE = 16,
  USB_CDC_NCM_NCAP_ENCAP_COMMAND = 4,
  USB_CDC_NCM_NCAP_ETH_FILTER = 1,
  USB_CDC_NCM_NCAP_MAX_DATAGRAM_SIZE = 8,
  USB_CDC_NCM_NCAP_NET_ADDRESS = 2,
  USB_CDC_NCM_NCAP_NTB_INPUT_SIZE = 32,
  USB_CDC_NCM_NDP16_CRC_SIGN = 827147086,
  USB_CDC_NCM_NDP16_INDEX_MIN = 12,
  USB_CDC_NCM_NDP16_NOCRC_SIGN = 810369870,
  USB_CDC_NCM_NDP32_CRC_SIGN = 829252462,
  USB_CDC_NCM_NDP32_INDEX_MIN = 16,
  USB_CDC_NCM_NDP32_NOCRC_SIGN = 812475246,
  USB_CDC_NCM_NDP_ALIGN_MIN_SIZE = 4,
  USB_CDC_NCM_NTB16_FORMAT = 0,
  USB_CDC_NCM_NTB16_SUPPORTED = 1,
  USB_CDC_NCM_NTB32_FORMAT = 1,
  USB_CDC_NCM_NTB32_SUPPORTED = 2,
  USB_CDC_NCM_NTB_MAX_LENGTH = 28,
  USB_CDC_NCM_NTB_MIN_IN_SIZE = 2048,
  USB_CDC_NCM_NTB_MIN_OUT_SIZE = 2048,
  USB_CDC_NCM_NTH16_SIGN = 1213023054,
  USB_CDC_NCM_NTH32_SIGN = 1751999342,
  USB_CDC_NCM_PROTO_CODE_EXTERN_PROTO = 254,
  USB_CDC_NCM_PROTO_CODE_NO_ENCAP_COMMANDS = 0,
  USB_CDC_NCM_PROTO_NTB = 1,
  USB_CDC_NCM_TYPE = 26,
  USB_CDC_NETWORK_TERMINAL_TYPE = 10,
  USB_CDC_NOTIFY_NETWORK_CONNECTION = 0,
  USB_CDC_NOTIFY_RESPONSE_AVAILABLE = 1,
  USB_CDC_NOTIFY_SERIAL_STATE = 32,
  USB_CDC_NOTIFY_SPEED_CHANGE = 42,
  USB_CDC_NO_PARITY = 0,
  USB_CDC_OBEX_TYPE = 21,
  USB_CDC_ODD_PARITY = 1,
  USB_CDC_PACKET_TYPE_ALL_MULTICAST = 2,
  USB_CDC_PACKET_TYPE_BROADCAST = 8,
  USB_CDC_PACKET_TYPE_DIRECTED = 4,
  USB_CDC_PACKET_TYPE_MULTICAST = 16,
  USB_CDC_PACKET_TYPE_PROMISCUOUS = 1,
  USB_CDC_PROTO_EEM = 7,
  USB_CDC_PROTO_NONE = 0,
  USB_CDC_REQ_GET_LINE_CODING = 33,
  USB_CDC_REQ_SEND_BREAK = 35,
  USB_CDC_REQ_SET_CONTROL_LINE_STATE = 34,
  USB_CDC_REQ_SET_LINE_CODING = 32,
  USB_CDC_SEND_ENCAPSULATED_COMMAND = 0,
  USB_CDC_SERIAL_STATE_BREAK = 4,
  USB_CDC_SERIAL_STATE_DCD = 1,
  USB_CDC_SERIAL_STATE_DSR = 2,
  USB_CDC_SERIAL_STATE_FRAMING = 16,
  USB_CDC_SERIAL_STATE_OVERRUN = 64,
  USB_CDC_SERIAL_STATE_PARITY = 32,
  USB_CDC_SERIAL_STATE_RING_SIGNAL = 8,
  USB_CDC_SET_CRC_MODE = 138,
  USB_CDC_SET_ETHERNET_MULTICAST_FILTERS = 64,
  USB_CDC_SET_ETHERNET_PACKET_FILTER = 67,
  USB_CDC_SET_ETHERNET_PM_PATTERN_FILTER = 65,
  USB_CDC_SET_MAX_DATAGRAM_SIZE = 136,
  USB_CDC_SET_NET_ADDRESS = 130,
  USB_CDC_SET_NTB_FORMAT = 132,
  USB_CDC_SET_NTB_INPUT_SIZE = 134,
  USB_CDC_SPACE_PARITY = 4,
  USB_CDC_SUBCLASS_ACM = 2,
  USB_CDC_SUBCLASS_DMM = 9,
  USB_CDC_SUBCLASS_EEM = 12,
  USB_CDC_SUBCLASS_ETHERNET = 6,
  USB_CDC_SUBCLASS_MBIM = 14,
  USB_CDC_SUBCLASS_MDLM = 10,
  USB_CDC_SUBCLASS_NCM = 13,
  USB_CDC_SUBCLASS_OBEX = 11,
  USB_CDC_SUBCLASS_WHCM = 8,
  USB_CDC_UNION_TYPE = 6,
  USB_CDC_WHCM_TYPE = 17;
export declare namespace struct {
  /** `<linux/usb/cdc.h>`: 4 bytes. */
  interface usb_cdc_acm_descriptor extends RecordView<'struct usb_cdc_acm_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    bmCapabilities: number;
  }

  /** `<linux/usb/cdc.h>`: 5 bytes. */
  interface usb_cdc_call_mgmt_descriptor extends RecordView<'struct usb_cdc_call_mgmt_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    bmCapabilities: number;
    bDataInterface: number;
  }

  interface usb_cdc_country_functional_desc$__empty_wCountryCodes
    extends RecordView<'struct usb_cdc_country_functional_desc.__empty_wCountryCodes'> {}

  /** `<linux/usb/cdc.h>`: 6 bytes. */
  interface usb_cdc_country_functional_desc
    extends RecordView<'struct usb_cdc_country_functional_desc'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    iCountryCodeRelDate: number;
    wCountryCode0: number;
    get __empty_wCountryCodes(): usb_cdc_country_functional_desc$__empty_wCountryCodes;
    set __empty_wCountryCodes(value: From<usb_cdc_country_functional_desc$__empty_wCountryCodes>);
    get wCountryCodes(): Elements<number>;
    set wCountryCodes(value: Iterable<number>);
  }

  /** `<linux/usb/cdc.h>`: 7 bytes. */
  interface usb_cdc_dmm_desc extends RecordView<'struct usb_cdc_dmm_desc'> {
    bFunctionLength: number;
    bDescriptorType: number;
    bDescriptorSubtype: number;
    bcdVersion: number;
    wMaxCommand: number;
  }

  /** `<linux/usb/cdc.h>`: 13 bytes. */
  interface usb_cdc_ether_desc extends RecordView<'struct usb_cdc_ether_desc'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    iMACAddress: number;
    bmEthernetStatistics: number;
    wMaxSegmentSize: number;
    wNumberMCFilters: number;
    bNumberPowerFilters: number;
  }

  /** `<linux/usb/cdc.h>`: 5 bytes. */
  interface usb_cdc_header_desc extends RecordView<'struct usb_cdc_header_desc'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    bcdCDC: number;
  }

  /** `<linux/usb/cdc.h>`: 7 bytes. */
  interface usb_cdc_line_coding extends RecordView<'struct usb_cdc_line_coding'> {
    dwDTERate: number;
    bCharFormat: number;
    bParityType: number;
    bDataBits: number;
  }

  /** `<linux/usb/cdc.h>`: 12 bytes. */
  interface usb_cdc_mbim_desc extends RecordView<'struct usb_cdc_mbim_desc'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    bcdMBIMVersion: number;
    wMaxControlMessage: number;
    bNumberFilters: number;
    bMaxFilterSize: number;
    wMaxSegmentSize: number;
    bmNetworkCapabilities: number;
  }

  /** `<linux/usb/cdc.h>`: 8 bytes. */
  interface usb_cdc_mbim_extended_desc extends RecordView<'struct usb_cdc_mbim_extended_desc'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    bcdMBIMExtendedVersion: number;
    bMaxOutstandingCommandMessages: number;
    wMTU: number;
  }

  /** `<linux/usb/cdc.h>`: 21 bytes. */
  interface usb_cdc_mdlm_desc extends RecordView<'struct usb_cdc_mdlm_desc'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    bcdVersion: number;
    get bGUID(): Uint8Array;
    set bGUID(value: Bytes);
  }

  /** `<linux/usb/cdc.h>`: 4 bytes. */
  interface usb_cdc_mdlm_detail_desc extends RecordView<'struct usb_cdc_mdlm_detail_desc'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    bGuidDescriptorType: number;
    get bDetailData(): Uint8Array;
    set bDetailData(value: Bytes);
  }

  /** `<linux/usb/cdc.h>`: 6 bytes. */
  interface usb_cdc_ncm_desc extends RecordView<'struct usb_cdc_ncm_desc'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    bcdNcmVersion: number;
    bmNetworkCapabilities: number;
  }

  /** `<linux/usb/cdc.h>`: 4 bytes. */
  interface usb_cdc_ncm_dpe16 extends RecordView<'struct usb_cdc_ncm_dpe16'> {
    wDatagramIndex: number;
    wDatagramLength: number;
  }

  /** `<linux/usb/cdc.h>`: 8 bytes. */
  interface usb_cdc_ncm_dpe32 extends RecordView<'struct usb_cdc_ncm_dpe32'> {
    dwDatagramIndex: number;
    dwDatagramLength: number;
  }

  /** `<linux/usb/cdc.h>`: 8 bytes. */
  interface usb_cdc_ncm_ndp16 extends RecordView<'struct usb_cdc_ncm_ndp16'> {
    dwSignature: number;
    wLength: number;
    wNextNdpIndex: number;
    get dpe16(): Elements<struct.usb_cdc_ncm_dpe16>;
    set dpe16(value: Iterable<From<struct.usb_cdc_ncm_dpe16>>);
  }

  /** `<linux/usb/cdc.h>`: 16 bytes. */
  interface usb_cdc_ncm_ndp32 extends RecordView<'struct usb_cdc_ncm_ndp32'> {
    dwSignature: number;
    wLength: number;
    wReserved6: number;
    dwNextNdpIndex: number;
    dwReserved12: number;
    get dpe32(): Elements<struct.usb_cdc_ncm_dpe32>;
    set dpe32(value: Iterable<From<struct.usb_cdc_ncm_dpe32>>);
  }

  /** `<linux/usb/cdc.h>`: 8 bytes. */
  interface usb_cdc_ncm_ndp_input_size extends RecordView<'struct usb_cdc_ncm_ndp_input_size'> {
    dwNtbInMaxSize: number;
    wNtbInMaxDatagrams: number;
    wReserved: number;
  }

  /** `<linux/usb/cdc.h>`: 28 bytes. */
  interface usb_cdc_ncm_ntb_parameters extends RecordView<'struct usb_cdc_ncm_ntb_parameters'> {
    wLength: number;
    bmNtbFormatsSupported: number;
    dwNtbInMaxSize: number;
    wNdpInDivisor: number;
    wNdpInPayloadRemainder: number;
    wNdpInAlignment: number;
    wPadding1: number;
    dwNtbOutMaxSize: number;
    wNdpOutDivisor: number;
    wNdpOutPayloadRemainder: number;
    wNdpOutAlignment: number;
    wNtbOutMaxDatagrams: number;
  }

  /** `<linux/usb/cdc.h>`: 12 bytes. */
  interface usb_cdc_ncm_nth16 extends RecordView<'struct usb_cdc_ncm_nth16'> {
    dwSignature: number;
    wHeaderLength: number;
    wSequence: number;
    wBlockLength: number;
    wNdpIndex: number;
  }

  /** `<linux/usb/cdc.h>`: 16 bytes. */
  interface usb_cdc_ncm_nth32 extends RecordView<'struct usb_cdc_ncm_nth32'> {
    dwSignature: number;
    wHeaderLength: number;
    wSequence: number;
    dwBlockLength: number;
    dwNdpIndex: number;
  }

  /** `<linux/usb/cdc.h>`: 7 bytes. */
  interface usb_cdc_network_terminal_desc
    extends RecordView<'struct usb_cdc_network_terminal_desc'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    bEntityId: number;
    iName: number;
    bChannelIndex: number;
    bPhysicalInterface: number;
  }

  /** `<linux/usb/cdc.h>`: 8 bytes. */
  interface usb_cdc_notification extends RecordView<'struct usb_cdc_notification'> {
    bmRequestType: number;
    bNotificationType: number;
    wValue: number;
    wIndex: number;
    wLength: number;
  }

  /** `<linux/usb/cdc.h>`: 5 bytes. */
  interface usb_cdc_obex_desc extends RecordView<'struct usb_cdc_obex_desc'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    bcdVersion: number;
  }

  /** `<linux/usb/cdc.h>`: 8 bytes. */
  interface usb_cdc_speed_change extends RecordView<'struct usb_cdc_speed_change'> {
    DLBitRRate: number;
    ULBitRate: number;
  }

  interface usb_cdc_union_desc$__empty_bSlaveInterfaces
    extends RecordView<'struct usb_cdc_union_desc.__empty_bSlaveInterfaces'> {}

  /** `<linux/usb/cdc.h>`: 5 bytes. */
  interface usb_cdc_union_desc extends RecordView<'struct usb_cdc_union_desc'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    bMasterInterface0: number;
    bSlaveInterface0: number;
    get __empty_bSlaveInterfaces(): usb_cdc_union_desc$__empty_bSlaveInterfaces;
    set __empty_bSlaveInterfaces(value: From<usb_cdc_union_desc$__empty_bSlaveInterfaces>);
    get bSlaveInterfaces(): Uint8Array;
    set bSlaveInterfaces(value: Bytes);
  }
}

export const struct: {
  readonly usb_cdc_acm_descriptor: Descriptor<struct.usb_cdc_acm_descriptor>;
  readonly usb_cdc_call_mgmt_descriptor: Descriptor<struct.usb_cdc_call_mgmt_descriptor>;
  readonly usb_cdc_country_functional_desc: Descriptor<struct.usb_cdc_country_functional_desc>;
  readonly usb_cdc_dmm_desc: Descriptor<struct.usb_cdc_dmm_desc>;
  readonly usb_cdc_ether_desc: Descriptor<struct.usb_cdc_ether_desc>;
  readonly usb_cdc_header_desc: Descriptor<struct.usb_cdc_header_desc>;
  readonly usb_cdc_line_coding: Descriptor<struct.usb_cdc_line_coding>;
  readonly usb_cdc_mbim_desc: Descriptor<struct.usb_cdc_mbim_desc>;
  readonly usb_cdc_mbim_extended_desc: Descriptor<struct.usb_cdc_mbim_extended_desc>;
  readonly usb_cdc_mdlm_desc: Descriptor<struct.usb_cdc_mdlm_desc>;
  readonly usb_cdc_mdlm_detail_desc: Descriptor<struct.usb_cdc_mdlm_detail_desc>;
  readonly usb_cdc_ncm_desc: Descriptor<struct.usb_cdc_ncm_desc>;
  readonly usb_cdc_ncm_dpe16: Descriptor<struct.usb_cdc_ncm_dpe16>;
  readonly usb_cdc_ncm_dpe32: Descriptor<struct.usb_cdc_ncm_dpe32>;
  readonly usb_cdc_ncm_ndp16: Descriptor<struct.usb_cdc_ncm_ndp16>;
  readonly usb_cdc_ncm_ndp32: Descriptor<struct.usb_cdc_ncm_ndp32>;
  readonly usb_cdc_ncm_ndp_input_size: Descriptor<struct.usb_cdc_ncm_ndp_input_size>;
  readonly usb_cdc_ncm_ntb_parameters: Descriptor<struct.usb_cdc_ncm_ntb_parameters>;
  readonly usb_cdc_ncm_nth16: Descriptor<struct.usb_cdc_ncm_nth16>;
  readonly usb_cdc_ncm_nth32: Descriptor<struct.usb_cdc_ncm_nth32>;
  readonly usb_cdc_network_terminal_desc: Descriptor<struct.usb_cdc_network_terminal_desc>;
  readonly usb_cdc_notification: Descriptor<struct.usb_cdc_notification>;
  readonly usb_cdc_obex_desc: Descriptor<struct.usb_cdc_obex_desc>;
  readonly usb_cdc_speed_change: Descriptor<struct.usb_cdc_speed_change>;
  readonly usb_cdc_union_desc: Descriptor<struct.usb_cdc_union_desc>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"usb_cdc_acm_descriptor": "__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__u8 bmCapabilities;",
"usb_cdc_call_mgmt_descriptor": "__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__u8 bmCapabilities;__u8 bDataInterface;",
"usb_cdc_country_functional_desc": ["__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__u8 iCountryCodeRelDate;union {__le16 wCountryCode0;struct {struct {} __empty_wCountryCodes;__le16 wCountryCodes[];};};",{"pack":1}],
"usb_cdc_dmm_desc": ["__u8 bFunctionLength;__u8 bDescriptorType;__u8 bDescriptorSubtype;__u16 bcdVersion;__le16 wMaxCommand;",{"pack":1}],
"usb_cdc_ether_desc": ["__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__u8 iMACAddress;__le32 bmEthernetStatistics;__le16 wMaxSegmentSize;__le16 wNumberMCFilters;__u8 bNumberPowerFilters;",{"pack":1}],
"usb_cdc_header_desc": ["__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__le16 bcdCDC;",{"pack":1}],
"usb_cdc_line_coding": ["__le32 dwDTERate;__u8 bCharFormat;__u8 bParityType;__u8 bDataBits;",{"pack":1}],
"usb_cdc_mbim_desc": ["__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__le16 bcdMBIMVersion;__le16 wMaxControlMessage;__u8 bNumberFilters;__u8 bMaxFilterSize;__le16 wMaxSegmentSize;__u8 bmNetworkCapabilities;",{"pack":1}],
"usb_cdc_mbim_extended_desc": ["__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__le16 bcdMBIMExtendedVersion;__u8 bMaxOutstandingCommandMessages;__le16 wMTU;",{"pack":1}],
"usb_cdc_mdlm_desc": ["__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__le16 bcdVersion;__u8 bGUID[16];",{"pack":1}],
"usb_cdc_mdlm_detail_desc": "__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__u8 bGuidDescriptorType;__u8 bDetailData[];",
"usb_cdc_ncm_desc": ["__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__le16 bcdNcmVersion;__u8 bmNetworkCapabilities;",{"pack":1}],
"usb_cdc_ncm_dpe16": ["__le16 wDatagramIndex;__le16 wDatagramLength;",{"pack":1}],
"usb_cdc_ncm_dpe32": ["__le32 dwDatagramIndex;__le32 dwDatagramLength;",{"pack":1}],
"usb_cdc_ncm_ndp16": ["__le32 dwSignature;__le16 wLength;__le16 wNextNdpIndex;struct usb_cdc_ncm_dpe16 dpe16[];",{"pack":1}],
"usb_cdc_ncm_ndp32": ["__le32 dwSignature;__le16 wLength;__le16 wReserved6;__le32 dwNextNdpIndex;__le32 dwReserved12;struct usb_cdc_ncm_dpe32 dpe32[];",{"pack":1}],
"usb_cdc_ncm_ndp_input_size": ["__le32 dwNtbInMaxSize;__le16 wNtbInMaxDatagrams;__le16 wReserved;",{"pack":1}],
"usb_cdc_ncm_ntb_parameters": ["__le16 wLength;__le16 bmNtbFormatsSupported;__le32 dwNtbInMaxSize;__le16 wNdpInDivisor;__le16 wNdpInPayloadRemainder;__le16 wNdpInAlignment;__le16 wPadding1;__le32 dwNtbOutMaxSize;__le16 wNdpOutDivisor;__le16 wNdpOutPayloadRemainder;__le16 wNdpOutAlignment;__le16 wNtbOutMaxDatagrams;",{"pack":1}],
"usb_cdc_ncm_nth16": ["__le32 dwSignature;__le16 wHeaderLength;__le16 wSequence;__le16 wBlockLength;__le16 wNdpIndex;",{"pack":1}],
"usb_cdc_ncm_nth32": ["__le32 dwSignature;__le16 wHeaderLength;__le16 wSequence;__le32 dwBlockLength;__le32 dwNdpIndex;",{"pack":1}],
"usb_cdc_network_terminal_desc": "__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__u8 bEntityId;__u8 iName;__u8 bChannelIndex;__u8 bPhysicalInterface;",
"usb_cdc_notification": ["__u8 bmRequestType;__u8 bNotificationType;__le16 wValue;__le16 wIndex;__le16 wLength;",{"pack":1}],
"usb_cdc_obex_desc": ["__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__le16 bcdVersion;",{"pack":1}],
"usb_cdc_speed_change": ["__le32 DLBitRRate;__le32 ULBitRate;",{"pack":1}],
"usb_cdc_union_desc": "__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__u8 bMasterInterface0;union {__u8 bSlaveInterface0;struct {struct {} __empty_bSlaveInterfaces;__u8 bSlaveInterfaces[];};};"
}`),
);
