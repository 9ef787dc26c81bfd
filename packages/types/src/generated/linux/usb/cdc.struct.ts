// Generated from Linux 7.3.4 <linux/usb/cdc.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/usb/cdc.h>`: 4 bytes. */
export interface usb_cdc_acm_descriptor extends RecordView<'struct usb_cdc_acm_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubType: number;
  bmCapabilities: number;
}

export const usb_cdc_acm_descriptor: Descriptor<usb_cdc_acm_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_cdc_acm_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __u8 bmCapabilities;
`,
  );

/** `<linux/usb/cdc.h>`: 5 bytes. */
export interface usb_cdc_call_mgmt_descriptor
  extends RecordView<'struct usb_cdc_call_mgmt_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubType: number;
  bmCapabilities: number;
  bDataInterface: number;
}

export const usb_cdc_call_mgmt_descriptor: Descriptor<usb_cdc_call_mgmt_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_cdc_call_mgmt_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __u8 bmCapabilities;
  __u8 bDataInterface;
`,
  );

interface usb_cdc_country_functional_desc$__empty_wCountryCodes
  extends RecordView<'struct usb_cdc_country_functional_desc.__empty_wCountryCodes'> {}

/** `<linux/usb/cdc.h>`: 6 bytes. */
export interface usb_cdc_country_functional_desc
  extends RecordView<'struct usb_cdc_country_functional_desc'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubType: number;
  iCountryCodeRelDate: number;
  wCountryCode0: number;
  get __empty_wCountryCodes(): usb_cdc_country_functional_desc$__empty_wCountryCodes;
  set __empty_wCountryCodes(value:
    | usb_cdc_country_functional_desc$__empty_wCountryCodes
    | Init<usb_cdc_country_functional_desc$__empty_wCountryCodes>);
  get wCountryCodes(): Elements<number>;
  set wCountryCodes(value: Iterable<number>);
}

export const usb_cdc_country_functional_desc: Descriptor<usb_cdc_country_functional_desc> =
  /* @__PURE__ */ declareStruct(
    'usb_cdc_country_functional_desc',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __u8 iCountryCodeRelDate;
  union {
    __le16 wCountryCode0;
    struct {
      struct {
        
      } __empty_wCountryCodes;
      __le16 wCountryCodes[];
    };
  };
`,
    { pack: 1 },
  );

/** `<linux/usb/cdc.h>`: 7 bytes. */
export interface usb_cdc_dmm_desc extends RecordView<'struct usb_cdc_dmm_desc'> {
  bFunctionLength: number;
  bDescriptorType: number;
  bDescriptorSubtype: number;
  bcdVersion: number;
  wMaxCommand: number;
}

export const usb_cdc_dmm_desc: Descriptor<usb_cdc_dmm_desc> = /* @__PURE__ */ declareStruct(
  'usb_cdc_dmm_desc',
  `
  __u8 bFunctionLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubtype;
  __u16 bcdVersion;
  __le16 wMaxCommand;
`,
  { pack: 1 },
);

/** `<linux/usb/cdc.h>`: 13 bytes. */
export interface usb_cdc_ether_desc extends RecordView<'struct usb_cdc_ether_desc'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubType: number;
  iMACAddress: number;
  bmEthernetStatistics: number;
  wMaxSegmentSize: number;
  wNumberMCFilters: number;
  bNumberPowerFilters: number;
}

export const usb_cdc_ether_desc: Descriptor<usb_cdc_ether_desc> = /* @__PURE__ */ declareStruct(
  'usb_cdc_ether_desc',
  `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __u8 iMACAddress;
  __le32 bmEthernetStatistics;
  __le16 wMaxSegmentSize;
  __le16 wNumberMCFilters;
  __u8 bNumberPowerFilters;
`,
  { pack: 1 },
);

/** `<linux/usb/cdc.h>`: 5 bytes. */
export interface usb_cdc_header_desc extends RecordView<'struct usb_cdc_header_desc'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubType: number;
  bcdCDC: number;
}

export const usb_cdc_header_desc: Descriptor<usb_cdc_header_desc> = /* @__PURE__ */ declareStruct(
  'usb_cdc_header_desc',
  `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __le16 bcdCDC;
`,
  { pack: 1 },
);

/** `<linux/usb/cdc.h>`: 7 bytes. */
export interface usb_cdc_line_coding extends RecordView<'struct usb_cdc_line_coding'> {
  dwDTERate: number;
  bCharFormat: number;
  bParityType: number;
  bDataBits: number;
}

export const usb_cdc_line_coding: Descriptor<usb_cdc_line_coding> = /* @__PURE__ */ declareStruct(
  'usb_cdc_line_coding',
  `
  __le32 dwDTERate;
  __u8 bCharFormat;
  __u8 bParityType;
  __u8 bDataBits;
`,
  { pack: 1 },
);

/** `<linux/usb/cdc.h>`: 12 bytes. */
export interface usb_cdc_mbim_desc extends RecordView<'struct usb_cdc_mbim_desc'> {
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

export const usb_cdc_mbim_desc: Descriptor<usb_cdc_mbim_desc> = /* @__PURE__ */ declareStruct(
  'usb_cdc_mbim_desc',
  `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __le16 bcdMBIMVersion;
  __le16 wMaxControlMessage;
  __u8 bNumberFilters;
  __u8 bMaxFilterSize;
  __le16 wMaxSegmentSize;
  __u8 bmNetworkCapabilities;
`,
  { pack: 1 },
);

/** `<linux/usb/cdc.h>`: 8 bytes. */
export interface usb_cdc_mbim_extended_desc
  extends RecordView<'struct usb_cdc_mbim_extended_desc'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubType: number;
  bcdMBIMExtendedVersion: number;
  bMaxOutstandingCommandMessages: number;
  wMTU: number;
}

export const usb_cdc_mbim_extended_desc: Descriptor<usb_cdc_mbim_extended_desc> =
  /* @__PURE__ */ declareStruct(
    'usb_cdc_mbim_extended_desc',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __le16 bcdMBIMExtendedVersion;
  __u8 bMaxOutstandingCommandMessages;
  __le16 wMTU;
`,
    { pack: 1 },
  );

/** `<linux/usb/cdc.h>`: 21 bytes. */
export interface usb_cdc_mdlm_desc extends RecordView<'struct usb_cdc_mdlm_desc'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubType: number;
  bcdVersion: number;
  get bGUID(): Uint8Array;
  set bGUID(value: Bytes);
}

export const usb_cdc_mdlm_desc: Descriptor<usb_cdc_mdlm_desc> = /* @__PURE__ */ declareStruct(
  'usb_cdc_mdlm_desc',
  `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __le16 bcdVersion;
  __u8 bGUID[16];
`,
  { pack: 1 },
);

/** `<linux/usb/cdc.h>`: 4 bytes. */
export interface usb_cdc_mdlm_detail_desc extends RecordView<'struct usb_cdc_mdlm_detail_desc'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubType: number;
  bGuidDescriptorType: number;
  get bDetailData(): Uint8Array;
  set bDetailData(value: Bytes);
}

export const usb_cdc_mdlm_detail_desc: Descriptor<usb_cdc_mdlm_detail_desc> =
  /* @__PURE__ */ declareStruct(
    'usb_cdc_mdlm_detail_desc',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __u8 bGuidDescriptorType;
  __u8 bDetailData[];
`,
  );

/** `<linux/usb/cdc.h>`: 6 bytes. */
export interface usb_cdc_ncm_desc extends RecordView<'struct usb_cdc_ncm_desc'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubType: number;
  bcdNcmVersion: number;
  bmNetworkCapabilities: number;
}

export const usb_cdc_ncm_desc: Descriptor<usb_cdc_ncm_desc> = /* @__PURE__ */ declareStruct(
  'usb_cdc_ncm_desc',
  `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __le16 bcdNcmVersion;
  __u8 bmNetworkCapabilities;
`,
  { pack: 1 },
);

/** `<linux/usb/cdc.h>`: 4 bytes. */
export interface usb_cdc_ncm_dpe16 extends RecordView<'struct usb_cdc_ncm_dpe16'> {
  wDatagramIndex: number;
  wDatagramLength: number;
}

export const usb_cdc_ncm_dpe16: Descriptor<usb_cdc_ncm_dpe16> = /* @__PURE__ */ declareStruct(
  'usb_cdc_ncm_dpe16',
  `
  __le16 wDatagramIndex;
  __le16 wDatagramLength;
`,
  { pack: 1 },
);

/** `<linux/usb/cdc.h>`: 8 bytes. */
export interface usb_cdc_ncm_dpe32 extends RecordView<'struct usb_cdc_ncm_dpe32'> {
  dwDatagramIndex: number;
  dwDatagramLength: number;
}

export const usb_cdc_ncm_dpe32: Descriptor<usb_cdc_ncm_dpe32> = /* @__PURE__ */ declareStruct(
  'usb_cdc_ncm_dpe32',
  `
  __le32 dwDatagramIndex;
  __le32 dwDatagramLength;
`,
  { pack: 1 },
);

/** `<linux/usb/cdc.h>`: 8 bytes. */
export interface usb_cdc_ncm_ndp16 extends RecordView<'struct usb_cdc_ncm_ndp16'> {
  dwSignature: number;
  wLength: number;
  wNextNdpIndex: number;
  get dpe16(): Elements<usb_cdc_ncm_dpe16>;
  set dpe16(value: Iterable<usb_cdc_ncm_dpe16 | Init<usb_cdc_ncm_dpe16>>);
}

export const usb_cdc_ncm_ndp16: Descriptor<usb_cdc_ncm_ndp16> = /* @__PURE__ */ declareStruct(
  'usb_cdc_ncm_ndp16',
  `
  __le32 dwSignature;
  __le16 wLength;
  __le16 wNextNdpIndex;
  struct usb_cdc_ncm_dpe16 dpe16[];
`,
  { pack: 1, uses: () => [usb_cdc_ncm_dpe16] },
);

/** `<linux/usb/cdc.h>`: 16 bytes. */
export interface usb_cdc_ncm_ndp32 extends RecordView<'struct usb_cdc_ncm_ndp32'> {
  dwSignature: number;
  wLength: number;
  wReserved6: number;
  dwNextNdpIndex: number;
  dwReserved12: number;
  get dpe32(): Elements<usb_cdc_ncm_dpe32>;
  set dpe32(value: Iterable<usb_cdc_ncm_dpe32 | Init<usb_cdc_ncm_dpe32>>);
}

export const usb_cdc_ncm_ndp32: Descriptor<usb_cdc_ncm_ndp32> = /* @__PURE__ */ declareStruct(
  'usb_cdc_ncm_ndp32',
  `
  __le32 dwSignature;
  __le16 wLength;
  __le16 wReserved6;
  __le32 dwNextNdpIndex;
  __le32 dwReserved12;
  struct usb_cdc_ncm_dpe32 dpe32[];
`,
  { pack: 1, uses: () => [usb_cdc_ncm_dpe32] },
);

/** `<linux/usb/cdc.h>`: 8 bytes. */
export interface usb_cdc_ncm_ndp_input_size
  extends RecordView<'struct usb_cdc_ncm_ndp_input_size'> {
  dwNtbInMaxSize: number;
  wNtbInMaxDatagrams: number;
  wReserved: number;
}

export const usb_cdc_ncm_ndp_input_size: Descriptor<usb_cdc_ncm_ndp_input_size> =
  /* @__PURE__ */ declareStruct(
    'usb_cdc_ncm_ndp_input_size',
    `
  __le32 dwNtbInMaxSize;
  __le16 wNtbInMaxDatagrams;
  __le16 wReserved;
`,
    { pack: 1 },
  );

/** `<linux/usb/cdc.h>`: 28 bytes. */
export interface usb_cdc_ncm_ntb_parameters
  extends RecordView<'struct usb_cdc_ncm_ntb_parameters'> {
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

export const usb_cdc_ncm_ntb_parameters: Descriptor<usb_cdc_ncm_ntb_parameters> =
  /* @__PURE__ */ declareStruct(
    'usb_cdc_ncm_ntb_parameters',
    `
  __le16 wLength;
  __le16 bmNtbFormatsSupported;
  __le32 dwNtbInMaxSize;
  __le16 wNdpInDivisor;
  __le16 wNdpInPayloadRemainder;
  __le16 wNdpInAlignment;
  __le16 wPadding1;
  __le32 dwNtbOutMaxSize;
  __le16 wNdpOutDivisor;
  __le16 wNdpOutPayloadRemainder;
  __le16 wNdpOutAlignment;
  __le16 wNtbOutMaxDatagrams;
`,
    { pack: 1 },
  );

/** `<linux/usb/cdc.h>`: 12 bytes. */
export interface usb_cdc_ncm_nth16 extends RecordView<'struct usb_cdc_ncm_nth16'> {
  dwSignature: number;
  wHeaderLength: number;
  wSequence: number;
  wBlockLength: number;
  wNdpIndex: number;
}

export const usb_cdc_ncm_nth16: Descriptor<usb_cdc_ncm_nth16> = /* @__PURE__ */ declareStruct(
  'usb_cdc_ncm_nth16',
  `
  __le32 dwSignature;
  __le16 wHeaderLength;
  __le16 wSequence;
  __le16 wBlockLength;
  __le16 wNdpIndex;
`,
  { pack: 1 },
);

/** `<linux/usb/cdc.h>`: 16 bytes. */
export interface usb_cdc_ncm_nth32 extends RecordView<'struct usb_cdc_ncm_nth32'> {
  dwSignature: number;
  wHeaderLength: number;
  wSequence: number;
  dwBlockLength: number;
  dwNdpIndex: number;
}

export const usb_cdc_ncm_nth32: Descriptor<usb_cdc_ncm_nth32> = /* @__PURE__ */ declareStruct(
  'usb_cdc_ncm_nth32',
  `
  __le32 dwSignature;
  __le16 wHeaderLength;
  __le16 wSequence;
  __le32 dwBlockLength;
  __le32 dwNdpIndex;
`,
  { pack: 1 },
);

/** `<linux/usb/cdc.h>`: 7 bytes. */
export interface usb_cdc_network_terminal_desc
  extends RecordView<'struct usb_cdc_network_terminal_desc'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubType: number;
  bEntityId: number;
  iName: number;
  bChannelIndex: number;
  bPhysicalInterface: number;
}

export const usb_cdc_network_terminal_desc: Descriptor<usb_cdc_network_terminal_desc> =
  /* @__PURE__ */ declareStruct(
    'usb_cdc_network_terminal_desc',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __u8 bEntityId;
  __u8 iName;
  __u8 bChannelIndex;
  __u8 bPhysicalInterface;
`,
  );

/** `<linux/usb/cdc.h>`: 8 bytes. */
export interface usb_cdc_notification extends RecordView<'struct usb_cdc_notification'> {
  bmRequestType: number;
  bNotificationType: number;
  wValue: number;
  wIndex: number;
  wLength: number;
}

export const usb_cdc_notification: Descriptor<usb_cdc_notification> = /* @__PURE__ */ declareStruct(
  'usb_cdc_notification',
  `
  __u8 bmRequestType;
  __u8 bNotificationType;
  __le16 wValue;
  __le16 wIndex;
  __le16 wLength;
`,
  { pack: 1 },
);

/** `<linux/usb/cdc.h>`: 5 bytes. */
export interface usb_cdc_obex_desc extends RecordView<'struct usb_cdc_obex_desc'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubType: number;
  bcdVersion: number;
}

export const usb_cdc_obex_desc: Descriptor<usb_cdc_obex_desc> = /* @__PURE__ */ declareStruct(
  'usb_cdc_obex_desc',
  `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __le16 bcdVersion;
`,
  { pack: 1 },
);

/** `<linux/usb/cdc.h>`: 8 bytes. */
export interface usb_cdc_speed_change extends RecordView<'struct usb_cdc_speed_change'> {
  DLBitRRate: number;
  ULBitRate: number;
}

export const usb_cdc_speed_change: Descriptor<usb_cdc_speed_change> = /* @__PURE__ */ declareStruct(
  'usb_cdc_speed_change',
  `
  __le32 DLBitRRate;
  __le32 ULBitRate;
`,
  { pack: 1 },
);

interface usb_cdc_union_desc$__empty_bSlaveInterfaces
  extends RecordView<'struct usb_cdc_union_desc.__empty_bSlaveInterfaces'> {}

/** `<linux/usb/cdc.h>`: 5 bytes. */
export interface usb_cdc_union_desc extends RecordView<'struct usb_cdc_union_desc'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubType: number;
  bMasterInterface0: number;
  bSlaveInterface0: number;
  get __empty_bSlaveInterfaces(): usb_cdc_union_desc$__empty_bSlaveInterfaces;
  set __empty_bSlaveInterfaces(value:
    | usb_cdc_union_desc$__empty_bSlaveInterfaces
    | Init<usb_cdc_union_desc$__empty_bSlaveInterfaces>);
  get bSlaveInterfaces(): Uint8Array;
  set bSlaveInterfaces(value: Bytes);
}

export const usb_cdc_union_desc: Descriptor<usb_cdc_union_desc> = /* @__PURE__ */ declareStruct(
  'usb_cdc_union_desc',
  `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __u8 bMasterInterface0;
  union {
    __u8 bSlaveInterface0;
    struct {
      struct {
        
      } __empty_bSlaveInterfaces;
      __u8 bSlaveInterfaces[];
    };
  };
`,
);
