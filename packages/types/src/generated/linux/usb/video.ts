// Generated from Linux 7.3.4 <linux/usb/video.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type RecordView,
} from '../../../engine.ts';

export const UVC_COLOR_PRIMARIES_BT_470_2_B_G = 3,
  UVC_COLOR_PRIMARIES_BT_470_2_M = 2,
  UVC_COLOR_PRIMARIES_BT_709_SRGB = 1,
  UVC_COLOR_PRIMARIES_SMPTE_170M = 4,
  UVC_COLOR_PRIMARIES_SMPTE_240M = 5,
  UVC_COLOR_PRIMARIES_UNSPECIFIED = 0,
  UVC_COMPONENT_CONNECTOR = 1027,
  UVC_COMPOSITE_CONNECTOR = 1025,
  UVC_CONTROL_CAP_ASYNCHRONOUS = 16,
  UVC_CONTROL_CAP_AUTOUPDATE = 8,
  UVC_CONTROL_CAP_DISABLED = 4,
  UVC_CONTROL_CAP_GET = 1,
  UVC_CONTROL_CAP_SET = 2,
  UVC_CT_AE_MODE_CONTROL = 2,
  UVC_CT_AE_PRIORITY_CONTROL = 3,
  UVC_CT_CONTROL_UNDEFINED = 0,
  UVC_CT_EXPOSURE_TIME_ABSOLUTE_CONTROL = 4,
  UVC_CT_EXPOSURE_TIME_RELATIVE_CONTROL = 5,
  UVC_CT_FOCUS_ABSOLUTE_CONTROL = 6,
  UVC_CT_FOCUS_AUTO_CONTROL = 8,
  UVC_CT_FOCUS_RELATIVE_CONTROL = 7,
  UVC_CT_IRIS_ABSOLUTE_CONTROL = 9,
  UVC_CT_IRIS_RELATIVE_CONTROL = 10,
  UVC_CT_PANTILT_ABSOLUTE_CONTROL = 13,
  UVC_CT_PANTILT_RELATIVE_CONTROL = 14,
  UVC_CT_PRIVACY_CONTROL = 17,
  UVC_CT_REGION_OF_INTEREST_CONTROL = 20,
  UVC_CT_ROLL_ABSOLUTE_CONTROL = 15,
  UVC_CT_ROLL_RELATIVE_CONTROL = 16,
  UVC_CT_SCANNING_MODE_CONTROL = 1,
  UVC_CT_ZOOM_ABSOLUTE_CONTROL = 11,
  UVC_CT_ZOOM_RELATIVE_CONTROL = 12,
  UVC_DT_COLOR_MATCHING_SIZE = 6,
  UVC_DT_CONTROL_ENDPOINT_SIZE = 5,
  UVC_DT_FORMAT_FRAMEBASED_SIZE = 28,
  UVC_DT_FORMAT_MJPEG_SIZE = 11,
  UVC_DT_FORMAT_UNCOMPRESSED_SIZE = 27,
  UVC_DT_INPUT_TERMINAL_SIZE = 8,
  UVC_DT_OUTPUT_TERMINAL_SIZE = 9,
  UVC_EP_ENDPOINT = 2,
  UVC_EP_GENERAL = 1,
  UVC_EP_INTERRUPT = 3,
  UVC_EP_UNDEFINED = 0,
  UVC_EXTERNAL_VENDOR_SPECIFIC = 1024,
  UVC_GET_CUR = 129,
  UVC_GET_DEF = 135,
  UVC_GET_INFO = 134,
  UVC_GET_LEN = 133,
  UVC_GET_MAX = 131,
  UVC_GET_MIN = 130,
  UVC_GET_RES = 132,
  UVC_ITT_CAMERA = 513,
  UVC_ITT_MEDIA_TRANSPORT_INPUT = 514,
  UVC_ITT_VENDOR_SPECIFIC = 512,
  UVC_MATRIX_COEFFICIENTS_BT_470_2_B_G = 3,
  UVC_MATRIX_COEFFICIENTS_BT_709 = 1,
  UVC_MATRIX_COEFFICIENTS_FCC = 2,
  UVC_MATRIX_COEFFICIENTS_SMPTE_170M = 4,
  UVC_MATRIX_COEFFICIENTS_SMPTE_240M = 5,
  UVC_MATRIX_COEFFICIENTS_UNSPECIFIED = 0,
  UVC_OTT_DISPLAY = 769,
  UVC_OTT_MEDIA_TRANSPORT_OUTPUT = 770,
  UVC_OTT_VENDOR_SPECIFIC = 768,
  UVC_PC_PROTOCOL_15 = 1,
  UVC_PC_PROTOCOL_UNDEFINED = 0,
  UVC_PU_ANALOG_LOCK_STATUS_CONTROL = 18,
  UVC_PU_ANALOG_VIDEO_STANDARD_CONTROL = 17,
  UVC_PU_BACKLIGHT_COMPENSATION_CONTROL = 1,
  UVC_PU_BRIGHTNESS_CONTROL = 2,
  UVC_PU_CONTRAST_CONTROL = 3,
  UVC_PU_CONTROL_UNDEFINED = 0,
  UVC_PU_DIGITAL_MULTIPLIER_CONTROL = 14,
  UVC_PU_DIGITAL_MULTIPLIER_LIMIT_CONTROL = 15,
  UVC_PU_GAIN_CONTROL = 4,
  UVC_PU_GAMMA_CONTROL = 9,
  UVC_PU_HUE_AUTO_CONTROL = 16,
  UVC_PU_HUE_CONTROL = 6,
  UVC_PU_POWER_LINE_FREQUENCY_CONTROL = 5,
  UVC_PU_SATURATION_CONTROL = 7,
  UVC_PU_SHARPNESS_CONTROL = 8,
  UVC_PU_WHITE_BALANCE_COMPONENT_AUTO_CONTROL = 13,
  UVC_PU_WHITE_BALANCE_COMPONENT_CONTROL = 12,
  UVC_PU_WHITE_BALANCE_TEMPERATURE_AUTO_CONTROL = 11,
  UVC_PU_WHITE_BALANCE_TEMPERATURE_CONTROL = 10,
  UVC_RC_UNDEFINED = 0,
  UVC_SC_UNDEFINED = 0,
  UVC_SC_VIDEOCONTROL = 1,
  UVC_SC_VIDEOSTREAMING = 2,
  UVC_SC_VIDEO_INTERFACE_COLLECTION = 3,
  UVC_SET_CUR = 1,
  UVC_STATUS_TYPE_CONTROL = 1,
  UVC_STATUS_TYPE_STREAMING = 2,
  UVC_STREAM_EOF = 2,
  UVC_STREAM_EOH = 128,
  UVC_STREAM_ERR = 64,
  UVC_STREAM_FID = 1,
  UVC_STREAM_PTS = 4,
  UVC_STREAM_RES = 16,
  UVC_STREAM_SCR = 8,
  UVC_STREAM_STI = 32,
  UVC_SU_CONTROL_UNDEFINED = 0,
  UVC_SU_INPUT_SELECT_CONTROL = 1,
  UVC_SVIDEO_CONNECTOR = 1026,
  UVC_TE_CONTROL_UNDEFINED = 0,
  UVC_TRANSFER_CHARACTERISTICS_BT_470_2_B_G = 3,
  UVC_TRANSFER_CHARACTERISTICS_BT_470_2_M = 2,
  UVC_TRANSFER_CHARACTERISTICS_BT_709 = 1,
  UVC_TRANSFER_CHARACTERISTICS_LINEAR = 6,
  UVC_TRANSFER_CHARACTERISTICS_SMPTE_170M = 4,
  UVC_TRANSFER_CHARACTERISTICS_SMPTE_240M = 5,
  UVC_TRANSFER_CHARACTERISTICS_SRGB = 7,
  UVC_TRANSFER_CHARACTERISTICS_UNSPECIFIED = 0,
  UVC_TT_STREAMING = 257,
  UVC_TT_VENDOR_SPECIFIC = 256,
  UVC_VC_CONTROL_UNDEFINED = 0,
  UVC_VC_DESCRIPTOR_UNDEFINED = 0,
  UVC_VC_EXTENSION_UNIT = 6,
  UVC_VC_HEADER = 1,
  UVC_VC_INPUT_TERMINAL = 2,
  UVC_VC_OUTPUT_TERMINAL = 3,
  UVC_VC_PROCESSING_UNIT = 5,
  UVC_VC_REQUEST_ERROR_CODE_CONTROL = 2,
  UVC_VC_SELECTOR_UNIT = 4,
  UVC_VC_VIDEO_POWER_MODE_CONTROL = 1,
  UVC_VS_COLORFORMAT = 13,
  UVC_VS_COMMIT_CONTROL = 2,
  UVC_VS_CONTROL_UNDEFINED = 0,
  UVC_VS_FORMAT_DV = 12,
  UVC_VS_FORMAT_FRAME_BASED = 16,
  UVC_VS_FORMAT_MJPEG = 6,
  UVC_VS_FORMAT_MPEG2TS = 10,
  UVC_VS_FORMAT_STREAM_BASED = 18,
  UVC_VS_FORMAT_UNCOMPRESSED = 4,
  UVC_VS_FRAME_FRAME_BASED = 17,
  UVC_VS_FRAME_MJPEG = 7,
  UVC_VS_FRAME_UNCOMPRESSED = 5,
  UVC_VS_GENERATE_KEY_FRAME_CONTROL = 7,
  UVC_VS_INPUT_HEADER = 1,
  UVC_VS_OUTPUT_HEADER = 2,
  UVC_VS_PROBE_CONTROL = 1,
  UVC_VS_STILL_COMMIT_CONTROL = 4,
  UVC_VS_STILL_IMAGE_FRAME = 3,
  UVC_VS_STILL_IMAGE_TRIGGER_CONTROL = 5,
  UVC_VS_STILL_PROBE_CONTROL = 3,
  UVC_VS_STREAM_ERROR_CODE_CONTROL = 6,
  UVC_VS_SYNC_DELAY_CONTROL = 9,
  UVC_VS_UNDEFINED = 0,
  UVC_VS_UPDATE_FRAME_SEGMENT_CONTROL = 8;
export declare namespace struct {
  /** `<linux/usb/video.h>`: 18 bytes. */
  interface uvc_camera_terminal_descriptor
    extends RecordView<'struct uvc_camera_terminal_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    bTerminalID: number;
    wTerminalType: number;
    bAssocTerminal: number;
    iTerminal: number;
    wObjectiveFocalLengthMin: number;
    wObjectiveFocalLengthMax: number;
    wOcularFocalLength: number;
    bControlSize: number;
    get bmControls(): Uint8Array;
    set bmControls(value: Bytes);
  }

  /** `<linux/usb/video.h>`: 6 bytes. */
  interface uvc_color_matching_descriptor
    extends RecordView<'struct uvc_color_matching_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    bColorPrimaries: number;
    bTransferCharacteristics: number;
    bMatrixCoefficients: number;
  }

  /** `<linux/usb/video.h>`: 5 bytes. */
  interface uvc_control_endpoint_descriptor
    extends RecordView<'struct uvc_control_endpoint_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    wMaxTransferSize: number;
  }

  /** `<linux/usb/video.h>`: 3 bytes. */
  interface uvc_descriptor_header extends RecordView<'struct uvc_descriptor_header'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
  }

  /** `<linux/usb/video.h>`: 24 bytes. */
  interface uvc_extension_unit_descriptor
    extends RecordView<'struct uvc_extension_unit_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    bUnitID: number;
    get guidExtensionCode(): Uint8Array;
    set guidExtensionCode(value: Bytes);
    bNumControls: number;
    bNrInPins: number;
    get baSourceID(): Uint8Array;
    set baSourceID(value: Bytes);
    bControlSize: number;
    get bmControls(): Uint8Array;
    set bmControls(value: Bytes);
    iExtension: number;
  }

  /** `<linux/usb/video.h>`: 28 bytes. */
  interface uvc_format_framebased extends RecordView<'struct uvc_format_framebased'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    bFormatIndex: number;
    bNumFrameDescriptors: number;
    get guidFormat(): Uint8Array;
    set guidFormat(value: Bytes);
    bBitsPerPixel: number;
    bDefaultFrameIndex: number;
    bAspectRatioX: number;
    bAspectRatioY: number;
    bmInterfaceFlags: number;
    bCopyProtect: number;
    bVariableSize: number;
  }

  /** `<linux/usb/video.h>`: 11 bytes. */
  interface uvc_format_mjpeg extends RecordView<'struct uvc_format_mjpeg'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    bFormatIndex: number;
    bNumFrameDescriptors: number;
    bmFlags: number;
    bDefaultFrameIndex: number;
    bAspectRatioX: number;
    bAspectRatioY: number;
    bmInterlaceFlags: number;
    bCopyProtect: number;
  }

  /** `<linux/usb/video.h>`: 27 bytes. */
  interface uvc_format_uncompressed extends RecordView<'struct uvc_format_uncompressed'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    bFormatIndex: number;
    bNumFrameDescriptors: number;
    get guidFormat(): Uint8Array;
    set guidFormat(value: Bytes);
    bBitsPerPixel: number;
    bDefaultFrameIndex: number;
    bAspectRatioX: number;
    bAspectRatioY: number;
    bmInterlaceFlags: number;
    bCopyProtect: number;
  }

  /** `<linux/usb/video.h>`: 26 bytes. */
  interface uvc_frame_framebased extends RecordView<'struct uvc_frame_framebased'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    bFrameIndex: number;
    bmCapabilities: number;
    wWidth: number;
    wHeight: number;
    dwMinBitRate: number;
    dwMaxBitRate: number;
    dwDefaultFrameInterval: number;
    bFrameIntervalType: number;
    dwBytesPerLine: number;
    get dwFrameInterval(): Elements<number>;
    set dwFrameInterval(value: Iterable<number>);
  }

  /** `<linux/usb/video.h>`: 26 bytes. */
  interface uvc_frame_mjpeg extends RecordView<'struct uvc_frame_mjpeg'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    bFrameIndex: number;
    bmCapabilities: number;
    wWidth: number;
    wHeight: number;
    dwMinBitRate: number;
    dwMaxBitRate: number;
    dwMaxVideoFrameBufferSize: number;
    dwDefaultFrameInterval: number;
    bFrameIntervalType: number;
    get dwFrameInterval(): Elements<number>;
    set dwFrameInterval(value: Iterable<number>);
  }

  /** `<linux/usb/video.h>`: 26 bytes. */
  interface uvc_frame_uncompressed extends RecordView<'struct uvc_frame_uncompressed'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    bFrameIndex: number;
    bmCapabilities: number;
    wWidth: number;
    wHeight: number;
    dwMinBitRate: number;
    dwMaxBitRate: number;
    dwMaxVideoFrameBufferSize: number;
    dwDefaultFrameInterval: number;
    bFrameIntervalType: number;
    get dwFrameInterval(): Elements<number>;
    set dwFrameInterval(value: Iterable<number>);
  }

  /** `<linux/usb/video.h>`: 12 bytes. */
  interface uvc_header_descriptor extends RecordView<'struct uvc_header_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    bcdUVC: number;
    wTotalLength: number;
    dwClockFrequency: number;
    bInCollection: number;
    get baInterfaceNr(): Uint8Array;
    set baInterfaceNr(value: Bytes);
  }

  /** `<linux/usb/video.h>`: 13 bytes. */
  interface uvc_input_header_descriptor extends RecordView<'struct uvc_input_header_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    bNumFormats: number;
    wTotalLength: number;
    bEndpointAddress: number;
    bmInfo: number;
    bTerminalLink: number;
    bStillCaptureMethod: number;
    bTriggerSupport: number;
    bTriggerUsage: number;
    bControlSize: number;
    get bmaControls(): Uint8Array;
    set bmaControls(value: Bytes);
  }

  /** `<linux/usb/video.h>`: 8 bytes. */
  interface uvc_input_terminal_descriptor
    extends RecordView<'struct uvc_input_terminal_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    bTerminalID: number;
    wTerminalType: number;
    bAssocTerminal: number;
    iTerminal: number;
  }

  /** `<linux/usb/video.h>`: 9 bytes. */
  interface uvc_output_header_descriptor extends RecordView<'struct uvc_output_header_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    bNumFormats: number;
    wTotalLength: number;
    bEndpointAddress: number;
    bTerminalLink: number;
    bControlSize: number;
    get bmaControls(): Uint8Array;
    set bmaControls(value: Bytes);
  }

  /** `<linux/usb/video.h>`: 9 bytes. */
  interface uvc_output_terminal_descriptor
    extends RecordView<'struct uvc_output_terminal_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    bTerminalID: number;
    wTerminalType: number;
    bAssocTerminal: number;
    bSourceID: number;
    iTerminal: number;
  }

  /** `<linux/usb/video.h>`: 12 bytes. */
  interface uvc_processing_unit_descriptor
    extends RecordView<'struct uvc_processing_unit_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    bUnitID: number;
    bSourceID: number;
    wMaxMultiplier: number;
    bControlSize: number;
    get bmControls(): Uint8Array;
    set bmControls(value: Bytes);
    iProcessing: number;
    bmVideoStandards: number;
  }

  /** `<linux/usb/video.h>`: 6 bytes. */
  interface uvc_selector_unit_descriptor extends RecordView<'struct uvc_selector_unit_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDescriptorSubType: number;
    bUnitID: number;
    bNrInPins: number;
    get baSourceID(): Uint8Array;
    set baSourceID(value: Bytes);
    iSelector: number;
  }

  /** `<linux/usb/video.h>`: 34 bytes. */
  interface uvc_streaming_control extends RecordView<'struct uvc_streaming_control'> {
    bmHint: number;
    bFormatIndex: number;
    bFrameIndex: number;
    dwFrameInterval: number;
    wKeyFrameRate: number;
    wPFrameRate: number;
    wCompQuality: number;
    wCompWindowSize: number;
    wDelay: number;
    dwMaxVideoFrameSize: number;
    dwMaxPayloadTransferSize: number;
    dwClockFrequency: number;
    bmFramingInfo: number;
    bPreferedVersion: number;
    bMinVersion: number;
    bMaxVersion: number;
  }
}

export const struct: {
  readonly uvc_camera_terminal_descriptor: Descriptor<struct.uvc_camera_terminal_descriptor>;
  readonly uvc_color_matching_descriptor: Descriptor<struct.uvc_color_matching_descriptor>;
  readonly uvc_control_endpoint_descriptor: Descriptor<struct.uvc_control_endpoint_descriptor>;
  readonly uvc_descriptor_header: Descriptor<struct.uvc_descriptor_header>;
  readonly uvc_extension_unit_descriptor: Descriptor<struct.uvc_extension_unit_descriptor>;
  readonly uvc_format_framebased: Descriptor<struct.uvc_format_framebased>;
  readonly uvc_format_mjpeg: Descriptor<struct.uvc_format_mjpeg>;
  readonly uvc_format_uncompressed: Descriptor<struct.uvc_format_uncompressed>;
  readonly uvc_frame_framebased: Descriptor<struct.uvc_frame_framebased>;
  readonly uvc_frame_mjpeg: Descriptor<struct.uvc_frame_mjpeg>;
  readonly uvc_frame_uncompressed: Descriptor<struct.uvc_frame_uncompressed>;
  readonly uvc_header_descriptor: Descriptor<struct.uvc_header_descriptor>;
  readonly uvc_input_header_descriptor: Descriptor<struct.uvc_input_header_descriptor>;
  readonly uvc_input_terminal_descriptor: Descriptor<struct.uvc_input_terminal_descriptor>;
  readonly uvc_output_header_descriptor: Descriptor<struct.uvc_output_header_descriptor>;
  readonly uvc_output_terminal_descriptor: Descriptor<struct.uvc_output_terminal_descriptor>;
  readonly uvc_processing_unit_descriptor: Descriptor<struct.uvc_processing_unit_descriptor>;
  readonly uvc_selector_unit_descriptor: Descriptor<struct.uvc_selector_unit_descriptor>;
  readonly uvc_streaming_control: Descriptor<struct.uvc_streaming_control>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"uvc_camera_terminal_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__u8 bTerminalID;__le16 wTerminalType;__u8 bAssocTerminal;__u8 iTerminal;__le16 wObjectiveFocalLengthMin;__le16 wObjectiveFocalLengthMax;__le16 wOcularFocalLength;__u8 bControlSize;__u8 bmControls[3];",{"pack":1}],
"uvc_color_matching_descriptor": "__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__u8 bColorPrimaries;__u8 bTransferCharacteristics;__u8 bMatrixCoefficients;",
"uvc_control_endpoint_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__le16 wMaxTransferSize;",{"pack":1}],
"uvc_descriptor_header": "__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;",
"uvc_extension_unit_descriptor": "__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__u8 bUnitID;__u8 guidExtensionCode[16];__u8 bNumControls;__u8 bNrInPins;__u8 baSourceID[];__u8 bControlSize;__u8 bmControls[];__u8 iExtension;",
"uvc_format_framebased": "__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__u8 bFormatIndex;__u8 bNumFrameDescriptors;__u8 guidFormat[16];__u8 bBitsPerPixel;__u8 bDefaultFrameIndex;__u8 bAspectRatioX;__u8 bAspectRatioY;__u8 bmInterfaceFlags;__u8 bCopyProtect;__u8 bVariableSize;",
"uvc_format_mjpeg": "__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__u8 bFormatIndex;__u8 bNumFrameDescriptors;__u8 bmFlags;__u8 bDefaultFrameIndex;__u8 bAspectRatioX;__u8 bAspectRatioY;__u8 bmInterlaceFlags;__u8 bCopyProtect;",
"uvc_format_uncompressed": "__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__u8 bFormatIndex;__u8 bNumFrameDescriptors;__u8 guidFormat[16];__u8 bBitsPerPixel;__u8 bDefaultFrameIndex;__u8 bAspectRatioX;__u8 bAspectRatioY;__u8 bmInterlaceFlags;__u8 bCopyProtect;",
"uvc_frame_framebased": ["__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__u8 bFrameIndex;__u8 bmCapabilities;__u16 wWidth;__u16 wHeight;__u32 dwMinBitRate;__u32 dwMaxBitRate;__u32 dwDefaultFrameInterval;__u8 bFrameIntervalType;__u32 dwBytesPerLine;__u32 dwFrameInterval[];",{"pack":1}],
"uvc_frame_mjpeg": ["__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__u8 bFrameIndex;__u8 bmCapabilities;__le16 wWidth;__le16 wHeight;__le32 dwMinBitRate;__le32 dwMaxBitRate;__le32 dwMaxVideoFrameBufferSize;__le32 dwDefaultFrameInterval;__u8 bFrameIntervalType;__le32 dwFrameInterval[];",{"pack":1}],
"uvc_frame_uncompressed": ["__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__u8 bFrameIndex;__u8 bmCapabilities;__le16 wWidth;__le16 wHeight;__le32 dwMinBitRate;__le32 dwMaxBitRate;__le32 dwMaxVideoFrameBufferSize;__le32 dwDefaultFrameInterval;__u8 bFrameIntervalType;__le32 dwFrameInterval[];",{"pack":1}],
"uvc_header_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__le16 bcdUVC;__le16 wTotalLength;__le32 dwClockFrequency;__u8 bInCollection;__u8 baInterfaceNr[];",{"pack":1}],
"uvc_input_header_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__u8 bNumFormats;__le16 wTotalLength;__u8 bEndpointAddress;__u8 bmInfo;__u8 bTerminalLink;__u8 bStillCaptureMethod;__u8 bTriggerSupport;__u8 bTriggerUsage;__u8 bControlSize;__u8 bmaControls[];",{"pack":1}],
"uvc_input_terminal_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__u8 bTerminalID;__le16 wTerminalType;__u8 bAssocTerminal;__u8 iTerminal;",{"pack":1}],
"uvc_output_header_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__u8 bNumFormats;__le16 wTotalLength;__u8 bEndpointAddress;__u8 bTerminalLink;__u8 bControlSize;__u8 bmaControls[];",{"pack":1}],
"uvc_output_terminal_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__u8 bTerminalID;__le16 wTerminalType;__u8 bAssocTerminal;__u8 bSourceID;__u8 iTerminal;",{"pack":1}],
"uvc_processing_unit_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__u8 bUnitID;__u8 bSourceID;__le16 wMaxMultiplier;__u8 bControlSize;__u8 bmControls[2];__u8 iProcessing;__u8 bmVideoStandards;",{"pack":1}],
"uvc_selector_unit_descriptor": "__u8 bLength;__u8 bDescriptorType;__u8 bDescriptorSubType;__u8 bUnitID;__u8 bNrInPins;__u8 baSourceID[];__u8 iSelector;",
"uvc_streaming_control": ["__u16 bmHint;__u8 bFormatIndex;__u8 bFrameIndex;__u32 dwFrameInterval;__u16 wKeyFrameRate;__u16 wPFrameRate;__u16 wCompQuality;__u16 wCompWindowSize;__u16 wDelay;__u32 dwMaxVideoFrameSize;__u32 dwMaxPayloadTransferSize;__u32 dwClockFrequency;__u8 bmFramingInfo;__u8 bPreferedVersion;__u8 bMinVersion;__u8 bMaxVersion;",{"pack":1}]
}`),
);
