// Generated from Linux 7.3.4 <linux/usb/audio.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type RecordView,
} from '../../../engine.ts';

export const UAC1_EXTENSION_UNIT = 8,
  UAC1_PROCESSING_UNIT = 7,
  UAC1_STATUS_TYPE_IRQ_PENDING = 128,
  UAC1_STATUS_TYPE_MEM_CHANGED = 64,
  UAC1_STATUS_TYPE_ORIG_AUDIO_CONTROL_IF = 0,
  UAC1_STATUS_TYPE_ORIG_AUDIO_STREAM_EP = 2,
  UAC1_STATUS_TYPE_ORIG_AUDIO_STREAM_IF = 1,
  UAC1_STATUS_TYPE_ORIG_MASK = 15,
  UAC_3D_ENABLE = 1,
  UAC_3D_SPACE = 2,
  UAC_AS_GENERAL = 1,
  UAC_BIDIR_TERMINAL_ECHO_CANCELING = 1029,
  UAC_BIDIR_TERMINAL_ECHO_SUPPRESSING = 1028,
  UAC_BIDIR_TERMINAL_HANDSET = 1025,
  UAC_BIDIR_TERMINAL_HEADSET = 1026,
  UAC_BIDIR_TERMINAL_SPEAKER_PHONE = 1027,
  UAC_BIDIR_TERMINAL_UNDEFINED = 1024,
  UAC_CHORUS_DEPTH = 4,
  UAC_CHORUS_ENABLE = 1,
  UAC_CHORUS_LEVEL = 2,
  UAC_CHORUS_RATE = 3,
  UAC_DCR_ATTACK_TIME = 5,
  UAC_DCR_ENABLE = 1,
  UAC_DCR_MAXAMPL = 3,
  UAC_DCR_RATE = 2,
  UAC_DCR_RELEASE_TIME = 6,
  UAC_DCR_THRESHOLD = 4,
  UAC_DP_ENABLE = 1,
  UAC_DP_MODE_SELECT = 2,
  UAC_DT_AS_HEADER_SIZE = 7,
  UAC_DT_INPUT_TERMINAL_SIZE = 12,
  UAC_DT_OUTPUT_TERMINAL_SIZE = 9,
  UAC_EP_CS_ATTR_FILL_MAX = 128,
  UAC_EP_CS_ATTR_PITCH_CONTROL = 2,
  UAC_EP_CS_ATTR_SAMPLE_RATE = 1,
  UAC_EP_GENERAL = 1,
  UAC_EXT_FORMAT_TYPE_I = 129,
  UAC_EXT_FORMAT_TYPE_II = 130,
  UAC_EXT_FORMAT_TYPE_III = 131,
  UAC_FEATURE_UNIT = 6,
  UAC_FORMAT_SPECIFIC = 3,
  UAC_FORMAT_TYPE = 2,
  UAC_FORMAT_TYPE_I = 1,
  UAC_FORMAT_TYPE_II = 2,
  UAC_FORMAT_TYPE_III = 3,
  UAC_FORMAT_TYPE_III_IEC1937_AC3 = 8193,
  UAC_FORMAT_TYPE_III_IEC1937_MPEG1_LAYER1 = 8194,
  UAC_FORMAT_TYPE_III_IEC1937_MPEG2_EXT = 8196,
  UAC_FORMAT_TYPE_III_IEC1937_MPEG2_LAYER1_LS = 8197,
  UAC_FORMAT_TYPE_III_IEC1937_MPEG2_LAYER23_LS = 8198,
  UAC_FORMAT_TYPE_III_IEC1937_MPEG2_NOEXT = 8195,
  UAC_FORMAT_TYPE_II_AC3 = 4098,
  UAC_FORMAT_TYPE_II_MPEG = 4097,
  UAC_FORMAT_TYPE_I_ALAW = 4,
  UAC_FORMAT_TYPE_I_CONTINUOUS_DESC_SIZE = 14,
  UAC_FORMAT_TYPE_I_IEEE_FLOAT = 3,
  UAC_FORMAT_TYPE_I_MULAW = 5,
  UAC_FORMAT_TYPE_I_PCM = 1,
  UAC_FORMAT_TYPE_I_PCM8 = 2,
  UAC_FORMAT_TYPE_I_UNDEFINED = 0,
  UAC_FORMAT_TYPE_UNDEFINED = 0,
  UAC_FU_AUTOMATIC_GAIN = 7,
  UAC_FU_BASS = 3,
  UAC_FU_BASS_BOOST = 9,
  UAC_FU_DELAY = 8,
  UAC_FU_GRAPHIC_EQUALIZER = 6,
  UAC_FU_LOUDNESS = 10,
  UAC_FU_MID = 4,
  UAC_FU_MUTE = 1,
  UAC_FU_TREBLE = 5,
  UAC_FU_VOLUME = 2,
  UAC_GET_ = 128,
  UAC_GET_CUR = 129,
  UAC_GET_MAX = 131,
  UAC_GET_MEM = 133,
  UAC_GET_MIN = 130,
  UAC_GET_RES = 132,
  UAC_GET_STAT = 255,
  UAC_HEADER = 1,
  UAC_INPUT_TERMINAL = 2,
  UAC_INPUT_TERMINAL_DESKTOP_MICROPHONE = 514,
  UAC_INPUT_TERMINAL_MICROPHONE = 513,
  UAC_INPUT_TERMINAL_MICROPHONE_ARRAY = 517,
  UAC_INPUT_TERMINAL_OMNI_DIR_MICROPHONE = 516,
  UAC_INPUT_TERMINAL_PERSONAL_MICROPHONE = 515,
  UAC_INPUT_TERMINAL_PROC_MICROPHONE_ARRAY = 518,
  UAC_INPUT_TERMINAL_UNDEFINED = 512,
  UAC_ISO_ENDPOINT_DESC_SIZE = 7,
  UAC_MIDI_IN_JACK = 2,
  UAC_MIDI_OUT_JACK = 3,
  UAC_MIXER_UNIT = 4,
  UAC_MS_GENERAL = 1,
  UAC_MS_HEADER = 1,
  UAC_OUTPUT_TERMINAL = 3,
  UAC_OUTPUT_TERMINAL_COMMUNICATION_SPEAKER = 774,
  UAC_OUTPUT_TERMINAL_DESKTOP_SPEAKER = 772,
  UAC_OUTPUT_TERMINAL_HEADPHONES = 770,
  UAC_OUTPUT_TERMINAL_HEAD_MOUNTED_DISPLAY_AUDIO = 771,
  UAC_OUTPUT_TERMINAL_LOW_FREQ_EFFECTS_SPEAKER = 775,
  UAC_OUTPUT_TERMINAL_ROOM_SPEAKER = 773,
  UAC_OUTPUT_TERMINAL_SPEAKER = 769,
  UAC_OUTPUT_TERMINAL_UNDEFINED = 768,
  UAC_PROCESS_CHORUS = 5,
  UAC_PROCESS_DOLBY_PROLOGIC = 2,
  UAC_PROCESS_DYN_RANGE_COMP = 6,
  UAC_PROCESS_REVERB = 4,
  UAC_PROCESS_STEREO_EXTENDER = 3,
  UAC_PROCESS_UNDEFINED = 0,
  UAC_PROCESS_UP_DOWNMIX = 1,
  UAC_REVERB_ENABLE = 1,
  UAC_REVERB_FEEDBACK = 4,
  UAC_REVERB_LEVEL = 2,
  UAC_REVERB_TIME = 3,
  UAC_SELECTOR_UNIT = 5,
  UAC_SET_ = 0,
  UAC_SET_CUR = 1,
  UAC_SET_MAX = 3,
  UAC_SET_MEM = 5,
  UAC_SET_MIN = 2,
  UAC_SET_RES = 4,
  UAC_TERMINAL_CS_COPY_PROTECT_CONTROL = 1,
  UAC_TERMINAL_STREAMING = 257,
  UAC_TERMINAL_UNDEFINED = 256,
  UAC_TERMINAL_VENDOR_SPEC = 511,
  UAC_TERM_COPY_PROTECT = 1,
  UAC_UD_ENABLE = 1,
  UAC_UD_MODE_SELECT = 2,
  UAC_VERSION_1 = 0,
  UAC_VERSION_2 = 32,
  UAC_VERSION_3 = 48,
  UAC_XU_ENABLE = 1,
  UAC__CUR = 1,
  UAC__MAX = 3,
  UAC__MEM = 5,
  UAC__MIN = 2,
  UAC__RES = 4,
  USB_SUBCLASS_AUDIOCONTROL = 1,
  USB_SUBCLASS_AUDIOSTREAMING = 2,
  USB_SUBCLASS_MIDISTREAMING = 3;
export declare namespace struct {
  /** `<linux/usb/audio.h>`: 8 bytes. */
  interface uac1_ac_header_descriptor extends RecordView<'struct uac1_ac_header_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubtype: number;
    bcdADC: number;
    wTotalLength: number;
    bInCollection: number;
    get baInterfaceNr(): Uint8Array;
    set baInterfaceNr(value: Bytes);
  }

  /** `<linux/usb/audio.h>`: 7 bytes. */
  interface uac1_as_header_descriptor extends RecordView<'struct uac1_as_header_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubtype: number;
    bTerminalLink: number;
    bDelay: number;
    wFormatTag: number;
  }

  /** `<linux/usb/audio.h>`: 9 bytes. */
  interface uac1_output_terminal_descriptor
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

  /** `<linux/usb/audio.h>`: 2 bytes. */
  interface uac1_status_word extends RecordView<'struct uac1_status_word'> {
    bStatusType: number;
    bOriginator: number;
  }

  /** `<linux/usb/audio.h>`: 6 bytes. */
  interface uac_feature_unit_descriptor extends RecordView<'struct uac_feature_unit_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubtype: number;
    bUnitID: number;
    bSourceID: number;
    bControlSize: number;
    get bmaControls(): Uint8Array;
    set bmaControls(value: Bytes);
  }

  /** `<linux/usb/audio.h>`: 14 bytes. */
  interface uac_format_type_i_continuous_descriptor
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

  /** `<linux/usb/audio.h>`: 8 bytes. */
  interface uac_format_type_i_discrete_descriptor
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

  /** `<linux/usb/audio.h>`: 9 bytes. */
  interface uac_format_type_i_ext_descriptor
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

  /** `<linux/usb/audio.h>`: 9 bytes. */
  interface uac_format_type_ii_discrete_descriptor
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

  /** `<linux/usb/audio.h>`: 10 bytes. */
  interface uac_format_type_ii_ext_descriptor
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

  /** `<linux/usb/audio.h>`: 12 bytes. */
  interface uac_input_terminal_descriptor
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

  /** `<linux/usb/audio.h>`: 7 bytes. */
  interface uac_iso_endpoint_descriptor extends RecordView<'struct uac_iso_endpoint_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubtype: number;
    bmAttributes: number;
    bLockDelayUnits: number;
    wLockDelay: number;
  }

  /** `<linux/usb/audio.h>`: 5 bytes. */
  interface uac_mixer_unit_descriptor extends RecordView<'struct uac_mixer_unit_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubtype: number;
    bUnitID: number;
    bNrInPins: number;
    get baSourceID(): Uint8Array;
    set baSourceID(value: Bytes);
  }

  /** `<linux/usb/audio.h>`: 7 bytes. */
  interface uac_processing_unit_descriptor
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

  /** `<linux/usb/audio.h>`: 5 bytes. */
  interface uac_selector_unit_descriptor extends RecordView<'struct uac_selector_unit_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubtype: number;
    bUintID: number;
    bNrInPins: number;
    get baSourceID(): Uint8Array;
    set baSourceID(value: Bytes);
  }
}

export const struct: {
  readonly uac1_ac_header_descriptor: Descriptor<struct.uac1_ac_header_descriptor>;
  readonly uac1_as_header_descriptor: Descriptor<struct.uac1_as_header_descriptor>;
  readonly uac1_output_terminal_descriptor: Descriptor<struct.uac1_output_terminal_descriptor>;
  readonly uac1_status_word: Descriptor<struct.uac1_status_word>;
  readonly uac_feature_unit_descriptor: Descriptor<struct.uac_feature_unit_descriptor>;
  readonly uac_format_type_i_continuous_descriptor: Descriptor<struct.uac_format_type_i_continuous_descriptor>;
  readonly uac_format_type_i_discrete_descriptor: Descriptor<struct.uac_format_type_i_discrete_descriptor>;
  readonly uac_format_type_i_ext_descriptor: Descriptor<struct.uac_format_type_i_ext_descriptor>;
  readonly uac_format_type_ii_discrete_descriptor: Descriptor<struct.uac_format_type_ii_discrete_descriptor>;
  readonly uac_format_type_ii_ext_descriptor: Descriptor<struct.uac_format_type_ii_ext_descriptor>;
  readonly uac_input_terminal_descriptor: Descriptor<struct.uac_input_terminal_descriptor>;
  readonly uac_iso_endpoint_descriptor: Descriptor<struct.uac_iso_endpoint_descriptor>;
  readonly uac_mixer_unit_descriptor: Descriptor<struct.uac_mixer_unit_descriptor>;
  readonly uac_processing_unit_descriptor: Descriptor<struct.uac_processing_unit_descriptor>;
  readonly uac_selector_unit_descriptor: Descriptor<struct.uac_selector_unit_descriptor>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"uac1_ac_header_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubtype;__le16 bcdADC;__le16 wTotalLength;__u8 bInCollection;__u8 baInterfaceNr[];",{"pack":1}],
"uac1_as_header_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubtype;__u8 bTerminalLink;__u8 bDelay;__le16 wFormatTag;",{"pack":1}],
"uac1_output_terminal_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubtype;__u8 bTerminalID;__le16 wTerminalType;__u8 bAssocTerminal;__u8 bSourceID;__u8 iTerminal;",{"pack":1}],
"uac1_status_word": "__u8 bStatusType;__u8 bOriginator;",
"uac_feature_unit_descriptor": "__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubtype;__u8 bUnitID;__u8 bSourceID;__u8 bControlSize;__u8 bmaControls[];",
"uac_format_type_i_continuous_descriptor": "__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubtype;__u8 bFormatType;__u8 bNrChannels;__u8 bSubframeSize;__u8 bBitResolution;__u8 bSamFreqType;__u8 tLowerSamFreq[3];__u8 tUpperSamFreq[3];",
"uac_format_type_i_discrete_descriptor": "__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubtype;__u8 bFormatType;__u8 bNrChannels;__u8 bSubframeSize;__u8 bBitResolution;__u8 bSamFreqType;__u8 tSamFreq[][3];",
"uac_format_type_i_ext_descriptor": "__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubtype;__u8 bFormatType;__u8 bSubslotSize;__u8 bBitResolution;__u8 bHeaderLength;__u8 bControlSize;__u8 bSideBandProtocol;",
"uac_format_type_ii_discrete_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubtype;__u8 bFormatType;__le16 wMaxBitRate;__le16 wSamplesPerFrame;__u8 bSamFreqType;__u8 tSamFreq[][3];",{"pack":1}],
"uac_format_type_ii_ext_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubtype;__u8 bFormatType;__le16 wMaxBitRate;__le16 wSamplesPerFrame;__u8 bHeaderLength;__u8 bSideBandProtocol;",{"pack":1}],
"uac_input_terminal_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubtype;__u8 bTerminalID;__le16 wTerminalType;__u8 bAssocTerminal;__u8 bNrChannels;__le16 wChannelConfig;__u8 iChannelNames;__u8 iTerminal;",{"pack":1}],
"uac_iso_endpoint_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubtype;__u8 bmAttributes;__u8 bLockDelayUnits;__le16 wLockDelay;",{"pack":1}],
"uac_mixer_unit_descriptor": "__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubtype;__u8 bUnitID;__u8 bNrInPins;__u8 baSourceID[];",
"uac_processing_unit_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubtype;__u8 bUnitID;__le16 wProcessType;__u8 bNrInPins;__u8 baSourceID[];",{"pack":1}],
"uac_selector_unit_descriptor": "__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubtype;__u8 bUintID;__u8 bNrInPins;__u8 baSourceID[];"
}`),
);
