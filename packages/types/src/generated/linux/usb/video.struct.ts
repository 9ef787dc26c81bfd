// Generated from Linux 7.3.4 <linux/usb/video.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/usb/video.h>`: 18 bytes. */
export interface uvc_camera_terminal_descriptor
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

export const uvc_camera_terminal_descriptor: Descriptor<uvc_camera_terminal_descriptor> =
  /* @__PURE__ */ declareStruct(
    'uvc_camera_terminal_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __u8 bTerminalID;
  __le16 wTerminalType;
  __u8 bAssocTerminal;
  __u8 iTerminal;
  __le16 wObjectiveFocalLengthMin;
  __le16 wObjectiveFocalLengthMax;
  __le16 wOcularFocalLength;
  __u8 bControlSize;
  __u8 bmControls[3];
`,
    { pack: 1 },
  );

/** `<linux/usb/video.h>`: 6 bytes. */
export interface uvc_color_matching_descriptor
  extends RecordView<'struct uvc_color_matching_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubType: number;
  bColorPrimaries: number;
  bTransferCharacteristics: number;
  bMatrixCoefficients: number;
}

export const uvc_color_matching_descriptor: Descriptor<uvc_color_matching_descriptor> =
  /* @__PURE__ */ declareStruct(
    'uvc_color_matching_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __u8 bColorPrimaries;
  __u8 bTransferCharacteristics;
  __u8 bMatrixCoefficients;
`,
  );

/** `<linux/usb/video.h>`: 5 bytes. */
export interface uvc_control_endpoint_descriptor
  extends RecordView<'struct uvc_control_endpoint_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubType: number;
  wMaxTransferSize: number;
}

export const uvc_control_endpoint_descriptor: Descriptor<uvc_control_endpoint_descriptor> =
  /* @__PURE__ */ declareStruct(
    'uvc_control_endpoint_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __le16 wMaxTransferSize;
`,
    { pack: 1 },
  );

/** `<linux/usb/video.h>`: 3 bytes. */
export interface uvc_descriptor_header extends RecordView<'struct uvc_descriptor_header'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubType: number;
}

export const uvc_descriptor_header: Descriptor<uvc_descriptor_header> =
  /* @__PURE__ */ declareStruct(
    'uvc_descriptor_header',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
`,
  );

/** `<linux/usb/video.h>`: 24 bytes. */
export interface uvc_extension_unit_descriptor
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

export const uvc_extension_unit_descriptor: Descriptor<uvc_extension_unit_descriptor> =
  /* @__PURE__ */ declareStruct(
    'uvc_extension_unit_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __u8 bUnitID;
  __u8 guidExtensionCode[16];
  __u8 bNumControls;
  __u8 bNrInPins;
  __u8 baSourceID[];
  __u8 bControlSize;
  __u8 bmControls[];
  __u8 iExtension;
`,
  );

/** `<linux/usb/video.h>`: 28 bytes. */
export interface uvc_format_framebased extends RecordView<'struct uvc_format_framebased'> {
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

export const uvc_format_framebased: Descriptor<uvc_format_framebased> =
  /* @__PURE__ */ declareStruct(
    'uvc_format_framebased',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __u8 bFormatIndex;
  __u8 bNumFrameDescriptors;
  __u8 guidFormat[16];
  __u8 bBitsPerPixel;
  __u8 bDefaultFrameIndex;
  __u8 bAspectRatioX;
  __u8 bAspectRatioY;
  __u8 bmInterfaceFlags;
  __u8 bCopyProtect;
  __u8 bVariableSize;
`,
  );

/** `<linux/usb/video.h>`: 11 bytes. */
export interface uvc_format_mjpeg extends RecordView<'struct uvc_format_mjpeg'> {
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

export const uvc_format_mjpeg: Descriptor<uvc_format_mjpeg> = /* @__PURE__ */ declareStruct(
  'uvc_format_mjpeg',
  `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __u8 bFormatIndex;
  __u8 bNumFrameDescriptors;
  __u8 bmFlags;
  __u8 bDefaultFrameIndex;
  __u8 bAspectRatioX;
  __u8 bAspectRatioY;
  __u8 bmInterlaceFlags;
  __u8 bCopyProtect;
`,
);

/** `<linux/usb/video.h>`: 27 bytes. */
export interface uvc_format_uncompressed extends RecordView<'struct uvc_format_uncompressed'> {
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

export const uvc_format_uncompressed: Descriptor<uvc_format_uncompressed> =
  /* @__PURE__ */ declareStruct(
    'uvc_format_uncompressed',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __u8 bFormatIndex;
  __u8 bNumFrameDescriptors;
  __u8 guidFormat[16];
  __u8 bBitsPerPixel;
  __u8 bDefaultFrameIndex;
  __u8 bAspectRatioX;
  __u8 bAspectRatioY;
  __u8 bmInterlaceFlags;
  __u8 bCopyProtect;
`,
  );

/** `<linux/usb/video.h>`: 26 bytes. */
export interface uvc_frame_framebased extends RecordView<'struct uvc_frame_framebased'> {
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

export const uvc_frame_framebased: Descriptor<uvc_frame_framebased> = /* @__PURE__ */ declareStruct(
  'uvc_frame_framebased',
  `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __u8 bFrameIndex;
  __u8 bmCapabilities;
  __u16 wWidth;
  __u16 wHeight;
  __u32 dwMinBitRate;
  __u32 dwMaxBitRate;
  __u32 dwDefaultFrameInterval;
  __u8 bFrameIntervalType;
  __u32 dwBytesPerLine;
  __u32 dwFrameInterval[];
`,
  { pack: 1 },
);

/** `<linux/usb/video.h>`: 26 bytes. */
export interface uvc_frame_mjpeg extends RecordView<'struct uvc_frame_mjpeg'> {
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

export const uvc_frame_mjpeg: Descriptor<uvc_frame_mjpeg> = /* @__PURE__ */ declareStruct(
  'uvc_frame_mjpeg',
  `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __u8 bFrameIndex;
  __u8 bmCapabilities;
  __le16 wWidth;
  __le16 wHeight;
  __le32 dwMinBitRate;
  __le32 dwMaxBitRate;
  __le32 dwMaxVideoFrameBufferSize;
  __le32 dwDefaultFrameInterval;
  __u8 bFrameIntervalType;
  __le32 dwFrameInterval[];
`,
  { pack: 1 },
);

/** `<linux/usb/video.h>`: 26 bytes. */
export interface uvc_frame_uncompressed extends RecordView<'struct uvc_frame_uncompressed'> {
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

export const uvc_frame_uncompressed: Descriptor<uvc_frame_uncompressed> =
  /* @__PURE__ */ declareStruct(
    'uvc_frame_uncompressed',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __u8 bFrameIndex;
  __u8 bmCapabilities;
  __le16 wWidth;
  __le16 wHeight;
  __le32 dwMinBitRate;
  __le32 dwMaxBitRate;
  __le32 dwMaxVideoFrameBufferSize;
  __le32 dwDefaultFrameInterval;
  __u8 bFrameIntervalType;
  __le32 dwFrameInterval[];
`,
    { pack: 1 },
  );

/** `<linux/usb/video.h>`: 12 bytes. */
export interface uvc_header_descriptor extends RecordView<'struct uvc_header_descriptor'> {
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

export const uvc_header_descriptor: Descriptor<uvc_header_descriptor> =
  /* @__PURE__ */ declareStruct(
    'uvc_header_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __le16 bcdUVC;
  __le16 wTotalLength;
  __le32 dwClockFrequency;
  __u8 bInCollection;
  __u8 baInterfaceNr[];
`,
    { pack: 1 },
  );

/** `<linux/usb/video.h>`: 13 bytes. */
export interface uvc_input_header_descriptor
  extends RecordView<'struct uvc_input_header_descriptor'> {
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

export const uvc_input_header_descriptor: Descriptor<uvc_input_header_descriptor> =
  /* @__PURE__ */ declareStruct(
    'uvc_input_header_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __u8 bNumFormats;
  __le16 wTotalLength;
  __u8 bEndpointAddress;
  __u8 bmInfo;
  __u8 bTerminalLink;
  __u8 bStillCaptureMethod;
  __u8 bTriggerSupport;
  __u8 bTriggerUsage;
  __u8 bControlSize;
  __u8 bmaControls[];
`,
    { pack: 1 },
  );

/** `<linux/usb/video.h>`: 8 bytes. */
export interface uvc_input_terminal_descriptor
  extends RecordView<'struct uvc_input_terminal_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubType: number;
  bTerminalID: number;
  wTerminalType: number;
  bAssocTerminal: number;
  iTerminal: number;
}

export const uvc_input_terminal_descriptor: Descriptor<uvc_input_terminal_descriptor> =
  /* @__PURE__ */ declareStruct(
    'uvc_input_terminal_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __u8 bTerminalID;
  __le16 wTerminalType;
  __u8 bAssocTerminal;
  __u8 iTerminal;
`,
    { pack: 1 },
  );

/** `<linux/usb/video.h>`: 9 bytes. */
export interface uvc_output_header_descriptor
  extends RecordView<'struct uvc_output_header_descriptor'> {
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

export const uvc_output_header_descriptor: Descriptor<uvc_output_header_descriptor> =
  /* @__PURE__ */ declareStruct(
    'uvc_output_header_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __u8 bNumFormats;
  __le16 wTotalLength;
  __u8 bEndpointAddress;
  __u8 bTerminalLink;
  __u8 bControlSize;
  __u8 bmaControls[];
`,
    { pack: 1 },
  );

/** `<linux/usb/video.h>`: 9 bytes. */
export interface uvc_output_terminal_descriptor
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

export const uvc_output_terminal_descriptor: Descriptor<uvc_output_terminal_descriptor> =
  /* @__PURE__ */ declareStruct(
    'uvc_output_terminal_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __u8 bTerminalID;
  __le16 wTerminalType;
  __u8 bAssocTerminal;
  __u8 bSourceID;
  __u8 iTerminal;
`,
    { pack: 1 },
  );

/** `<linux/usb/video.h>`: 12 bytes. */
export interface uvc_processing_unit_descriptor
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

export const uvc_processing_unit_descriptor: Descriptor<uvc_processing_unit_descriptor> =
  /* @__PURE__ */ declareStruct(
    'uvc_processing_unit_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __u8 bUnitID;
  __u8 bSourceID;
  __le16 wMaxMultiplier;
  __u8 bControlSize;
  __u8 bmControls[2];
  __u8 iProcessing;
  __u8 bmVideoStandards;
`,
    { pack: 1 },
  );

/** `<linux/usb/video.h>`: 6 bytes. */
export interface uvc_selector_unit_descriptor
  extends RecordView<'struct uvc_selector_unit_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDescriptorSubType: number;
  bUnitID: number;
  bNrInPins: number;
  get baSourceID(): Uint8Array;
  set baSourceID(value: Bytes);
  iSelector: number;
}

export const uvc_selector_unit_descriptor: Descriptor<uvc_selector_unit_descriptor> =
  /* @__PURE__ */ declareStruct(
    'uvc_selector_unit_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDescriptorSubType;
  __u8 bUnitID;
  __u8 bNrInPins;
  __u8 baSourceID[];
  __u8 iSelector;
`,
  );

/** `<linux/usb/video.h>`: 34 bytes. */
export interface uvc_streaming_control extends RecordView<'struct uvc_streaming_control'> {
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

export const uvc_streaming_control: Descriptor<uvc_streaming_control> =
  /* @__PURE__ */ declareStruct(
    'uvc_streaming_control',
    `
  __u16 bmHint;
  __u8 bFormatIndex;
  __u8 bFrameIndex;
  __u32 dwFrameInterval;
  __u16 wKeyFrameRate;
  __u16 wPFrameRate;
  __u16 wCompQuality;
  __u16 wCompWindowSize;
  __u16 wDelay;
  __u32 dwMaxVideoFrameSize;
  __u32 dwMaxPayloadTransferSize;
  __u32 dwClockFrequency;
  __u8 bmFramingInfo;
  __u8 bPreferedVersion;
  __u8 bMinVersion;
  __u8 bMaxVersion;
`,
    { pack: 1 },
  );
