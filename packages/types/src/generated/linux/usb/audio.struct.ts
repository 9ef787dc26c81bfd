// Generated from Linux 7.3.4 <linux/usb/audio.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/usb/audio.h>`: 8 bytes. */
export interface uac1_ac_header_descriptor extends RecordView<'struct uac1_ac_header_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubtype: number;
  bcdADC: number;
  wTotalLength: number;
  bInCollection: number;
  get baInterfaceNr(): Uint8Array;
  set baInterfaceNr(value: Bytes);
}

export const uac1_ac_header_descriptor: Descriptor<uac1_ac_header_descriptor> =
  /* @__PURE__ */ declareStruct(
    'uac1_ac_header_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubtype;
  __le16 bcdADC;
  __le16 wTotalLength;
  __u8 bInCollection;
  __u8 baInterfaceNr[];
`,
    { pack: 1 },
  );

/** `<linux/usb/audio.h>`: 7 bytes. */
export interface uac1_as_header_descriptor extends RecordView<'struct uac1_as_header_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubtype: number;
  bTerminalLink: number;
  bDelay: number;
  wFormatTag: number;
}

export const uac1_as_header_descriptor: Descriptor<uac1_as_header_descriptor> =
  /* @__PURE__ */ declareStruct(
    'uac1_as_header_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubtype;
  __u8 bTerminalLink;
  __u8 bDelay;
  __le16 wFormatTag;
`,
    { pack: 1 },
  );

/** `<linux/usb/audio.h>`: 9 bytes. */
export interface uac1_output_terminal_descriptor
  extends RecordView<'struct uac1_output_terminal_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubtype: number;
  bTerminalID: number;
  wTerminalType: number;
  bAssocTerminal: number;
  bSourceID: number;
  iTerminal: number;
}

export const uac1_output_terminal_descriptor: Descriptor<uac1_output_terminal_descriptor> =
  /* @__PURE__ */ declareStruct(
    'uac1_output_terminal_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubtype;
  __u8 bTerminalID;
  __le16 wTerminalType;
  __u8 bAssocTerminal;
  __u8 bSourceID;
  __u8 iTerminal;
`,
    { pack: 1 },
  );

/** `<linux/usb/audio.h>`: 2 bytes. */
export interface uac1_status_word extends RecordView<'struct uac1_status_word'> {
  bStatusType: number;
  bOriginator: number;
}

export const uac1_status_word: Descriptor<uac1_status_word> = /* @__PURE__ */ declareStruct(
  'uac1_status_word',
  `
  __u8 bStatusType;
  __u8 bOriginator;
`,
);

/** `<linux/usb/audio.h>`: 6 bytes. */
export interface uac_feature_unit_descriptor
  extends RecordView<'struct uac_feature_unit_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubtype: number;
  bUnitID: number;
  bSourceID: number;
  bControlSize: number;
  get bmaControls(): Uint8Array;
  set bmaControls(value: Bytes);
}

export const uac_feature_unit_descriptor: Descriptor<uac_feature_unit_descriptor> =
  /* @__PURE__ */ declareStruct(
    'uac_feature_unit_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubtype;
  __u8 bUnitID;
  __u8 bSourceID;
  __u8 bControlSize;
  __u8 bmaControls[];
`,
  );

/** `<linux/usb/audio.h>`: 14 bytes. */
export interface uac_format_type_i_continuous_descriptor
  extends RecordView<'struct uac_format_type_i_continuous_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubtype: number;
  bFormatType: number;
  bNrChannels: number;
  bSubframeSize: number;
  bBitResolution: number;
  bSamFreqType: number;
  get tLowerSamFreq(): Uint8Array;
  set tLowerSamFreq(value: Bytes);
  get tUpperSamFreq(): Uint8Array;
  set tUpperSamFreq(value: Bytes);
}

export const uac_format_type_i_continuous_descriptor: Descriptor<uac_format_type_i_continuous_descriptor> =
  /* @__PURE__ */ declareStruct(
    'uac_format_type_i_continuous_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubtype;
  __u8 bFormatType;
  __u8 bNrChannels;
  __u8 bSubframeSize;
  __u8 bBitResolution;
  __u8 bSamFreqType;
  __u8 tLowerSamFreq[3];
  __u8 tUpperSamFreq[3];
`,
  );

/** `<linux/usb/audio.h>`: 8 bytes. */
export interface uac_format_type_i_discrete_descriptor
  extends RecordView<'struct uac_format_type_i_discrete_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubtype: number;
  bFormatType: number;
  bNrChannels: number;
  bSubframeSize: number;
  bBitResolution: number;
  bSamFreqType: number;
  get tSamFreq(): Elements<Elements<number>>;
  set tSamFreq(value: Iterable<Iterable<number>>);
}

export const uac_format_type_i_discrete_descriptor: Descriptor<uac_format_type_i_discrete_descriptor> =
  /* @__PURE__ */ declareStruct(
    'uac_format_type_i_discrete_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubtype;
  __u8 bFormatType;
  __u8 bNrChannels;
  __u8 bSubframeSize;
  __u8 bBitResolution;
  __u8 bSamFreqType;
  __u8 tSamFreq[][3];
`,
  );

/** `<linux/usb/audio.h>`: 9 bytes. */
export interface uac_format_type_i_ext_descriptor
  extends RecordView<'struct uac_format_type_i_ext_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubtype: number;
  bFormatType: number;
  bSubslotSize: number;
  bBitResolution: number;
  bHeaderLength: number;
  bControlSize: number;
  bSideBandProtocol: number;
}

export const uac_format_type_i_ext_descriptor: Descriptor<uac_format_type_i_ext_descriptor> =
  /* @__PURE__ */ declareStruct(
    'uac_format_type_i_ext_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubtype;
  __u8 bFormatType;
  __u8 bSubslotSize;
  __u8 bBitResolution;
  __u8 bHeaderLength;
  __u8 bControlSize;
  __u8 bSideBandProtocol;
`,
  );

/** `<linux/usb/audio.h>`: 9 bytes. */
export interface uac_format_type_ii_discrete_descriptor
  extends RecordView<'struct uac_format_type_ii_discrete_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubtype: number;
  bFormatType: number;
  wMaxBitRate: number;
  wSamplesPerFrame: number;
  bSamFreqType: number;
  get tSamFreq(): Elements<Elements<number>>;
  set tSamFreq(value: Iterable<Iterable<number>>);
}

export const uac_format_type_ii_discrete_descriptor: Descriptor<uac_format_type_ii_discrete_descriptor> =
  /* @__PURE__ */ declareStruct(
    'uac_format_type_ii_discrete_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubtype;
  __u8 bFormatType;
  __le16 wMaxBitRate;
  __le16 wSamplesPerFrame;
  __u8 bSamFreqType;
  __u8 tSamFreq[][3];
`,
    { pack: 1 },
  );

/** `<linux/usb/audio.h>`: 10 bytes. */
export interface uac_format_type_ii_ext_descriptor
  extends RecordView<'struct uac_format_type_ii_ext_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubtype: number;
  bFormatType: number;
  wMaxBitRate: number;
  wSamplesPerFrame: number;
  bHeaderLength: number;
  bSideBandProtocol: number;
}

export const uac_format_type_ii_ext_descriptor: Descriptor<uac_format_type_ii_ext_descriptor> =
  /* @__PURE__ */ declareStruct(
    'uac_format_type_ii_ext_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubtype;
  __u8 bFormatType;
  __le16 wMaxBitRate;
  __le16 wSamplesPerFrame;
  __u8 bHeaderLength;
  __u8 bSideBandProtocol;
`,
    { pack: 1 },
  );

/** `<linux/usb/audio.h>`: 12 bytes. */
export interface uac_input_terminal_descriptor
  extends RecordView<'struct uac_input_terminal_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubtype: number;
  bTerminalID: number;
  wTerminalType: number;
  bAssocTerminal: number;
  bNrChannels: number;
  wChannelConfig: number;
  iChannelNames: number;
  iTerminal: number;
}

export const uac_input_terminal_descriptor: Descriptor<uac_input_terminal_descriptor> =
  /* @__PURE__ */ declareStruct(
    'uac_input_terminal_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubtype;
  __u8 bTerminalID;
  __le16 wTerminalType;
  __u8 bAssocTerminal;
  __u8 bNrChannels;
  __le16 wChannelConfig;
  __u8 iChannelNames;
  __u8 iTerminal;
`,
    { pack: 1 },
  );

/** `<linux/usb/audio.h>`: 7 bytes. */
export interface uac_iso_endpoint_descriptor
  extends RecordView<'struct uac_iso_endpoint_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubtype: number;
  bmAttributes: number;
  bLockDelayUnits: number;
  wLockDelay: number;
}

export const uac_iso_endpoint_descriptor: Descriptor<uac_iso_endpoint_descriptor> =
  /* @__PURE__ */ declareStruct(
    'uac_iso_endpoint_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubtype;
  __u8 bmAttributes;
  __u8 bLockDelayUnits;
  __le16 wLockDelay;
`,
    { pack: 1 },
  );

/** `<linux/usb/audio.h>`: 5 bytes. */
export interface uac_mixer_unit_descriptor extends RecordView<'struct uac_mixer_unit_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubtype: number;
  bUnitID: number;
  bNrInPins: number;
  get baSourceID(): Uint8Array;
  set baSourceID(value: Bytes);
}

export const uac_mixer_unit_descriptor: Descriptor<uac_mixer_unit_descriptor> =
  /* @__PURE__ */ declareStruct(
    'uac_mixer_unit_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubtype;
  __u8 bUnitID;
  __u8 bNrInPins;
  __u8 baSourceID[];
`,
  );

/** `<linux/usb/audio.h>`: 7 bytes. */
export interface uac_processing_unit_descriptor
  extends RecordView<'struct uac_processing_unit_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubtype: number;
  bUnitID: number;
  wProcessType: number;
  bNrInPins: number;
  get baSourceID(): Uint8Array;
  set baSourceID(value: Bytes);
}

export const uac_processing_unit_descriptor: Descriptor<uac_processing_unit_descriptor> =
  /* @__PURE__ */ declareStruct(
    'uac_processing_unit_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubtype;
  __u8 bUnitID;
  __le16 wProcessType;
  __u8 bNrInPins;
  __u8 baSourceID[];
`,
    { pack: 1 },
  );

/** `<linux/usb/audio.h>`: 5 bytes. */
export interface uac_selector_unit_descriptor
  extends RecordView<'struct uac_selector_unit_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubtype: number;
  bUintID: number;
  bNrInPins: number;
  get baSourceID(): Uint8Array;
  set baSourceID(value: Bytes);
}

export const uac_selector_unit_descriptor: Descriptor<uac_selector_unit_descriptor> =
  /* @__PURE__ */ declareStruct(
    'uac_selector_unit_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubtype;
  __u8 bUintID;
  __u8 bNrInPins;
  __u8 baSourceID[];
`,
  );
