// Generated from Linux 7.3.4 <linux/usb/ch9.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/usb/ch9.h>`: 5 bytes. */
export interface usb_authentication_capability_descriptor
  extends RecordView<'struct usb_authentication_capability_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bmAttributes: number;
  bcdProtocolVersion: number;
  bcdCapability: number;
}

export const usb_authentication_capability_descriptor: Descriptor<usb_authentication_capability_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_authentication_capability_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bmAttributes;
  __u8 bcdProtocolVersion;
  __u8 bcdCapability;
`,
  );

/** `<linux/usb/ch9.h>`: 5 bytes. */
export interface usb_bos_descriptor extends RecordView<'struct usb_bos_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  wTotalLength: number;
  bNumDeviceCaps: number;
}

export const usb_bos_descriptor: Descriptor<usb_bos_descriptor> = /* @__PURE__ */ declareStruct(
  'usb_bos_descriptor',
  `
  __u8 bLength;
  __u8 bDescriptorType;
  __le16 wTotalLength;
  __u8 bNumDeviceCaps;
`,
  { pack: 1 },
);

/** `<linux/usb/ch9.h>`: 9 bytes. */
export interface usb_config_descriptor extends RecordView<'struct usb_config_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  wTotalLength: number;
  bNumInterfaces: number;
  bConfigurationValue: number;
  iConfiguration: number;
  bmAttributes: number;
  bMaxPower: number;
}

export const usb_config_descriptor: Descriptor<usb_config_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_config_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __le16 wTotalLength;
  __u8 bNumInterfaces;
  __u8 bConfigurationValue;
  __u8 iConfiguration;
  __u8 bmAttributes;
  __u8 bMaxPower;
`,
    { pack: 1 },
  );

/** `<linux/usb/ch9.h>`: 48 bytes. */
export interface usb_connection_context extends RecordView<'struct usb_connection_context'> {
  get CHID(): Uint8Array;
  set CHID(value: Bytes);
  get CDID(): Uint8Array;
  set CDID(value: Bytes);
  get CK(): Uint8Array;
  set CK(value: Bytes);
}

export const usb_connection_context: Descriptor<usb_connection_context> =
  /* @__PURE__ */ declareStruct(
    'usb_connection_context',
    `
  __u8 CHID[16];
  __u8 CDID[16];
  __u8 CK[16];
`,
  );

/** `<linux/usb/ch9.h>`: 8 bytes. */
export interface usb_ctrlrequest extends RecordView<'struct usb_ctrlrequest'> {
  bRequestType: number;
  bRequest: number;
  wValue: number;
  wIndex: number;
  wLength: number;
}

export const usb_ctrlrequest: Descriptor<usb_ctrlrequest> = /* @__PURE__ */ declareStruct(
  'usb_ctrlrequest',
  `
  __u8 bRequestType;
  __u8 bRequest;
  __le16 wValue;
  __le16 wIndex;
  __le16 wLength;
`,
  { pack: 1 },
);

/** `<linux/usb/ch9.h>`: 4 bytes. */
export interface usb_debug_descriptor extends RecordView<'struct usb_debug_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDebugInEndpoint: number;
  bDebugOutEndpoint: number;
}

export const usb_debug_descriptor: Descriptor<usb_debug_descriptor> = /* @__PURE__ */ declareStruct(
  'usb_debug_descriptor',
  `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDebugInEndpoint;
  __u8 bDebugOutEndpoint;
`,
);

/** `<linux/usb/ch9.h>`: 2 bytes. */
export interface usb_descriptor_header extends RecordView<'struct usb_descriptor_header'> {
  bLength: number;
  bDescriptorType: number;
}

export const usb_descriptor_header: Descriptor<usb_descriptor_header> =
  /* @__PURE__ */ declareStruct(
    'usb_descriptor_header',
    `
  __u8 bLength;
  __u8 bDescriptorType;
`,
  );

/** `<linux/usb/ch9.h>`: 3 bytes. */
export interface usb_dev_cap_header extends RecordView<'struct usb_dev_cap_header'> {
  bLength: number;
  bDescriptorType: number;
  bDevCapabilityType: number;
}

export const usb_dev_cap_header: Descriptor<usb_dev_cap_header> = /* @__PURE__ */ declareStruct(
  'usb_dev_cap_header',
  `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDevCapabilityType;
`,
);

/** `<linux/usb/ch9.h>`: 18 bytes. */
export interface usb_device_descriptor extends RecordView<'struct usb_device_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bcdUSB: number;
  bDeviceClass: number;
  bDeviceSubClass: number;
  bDeviceProtocol: number;
  bMaxPacketSize0: number;
  idVendor: number;
  idProduct: number;
  bcdDevice: number;
  iManufacturer: number;
  iProduct: number;
  iSerialNumber: number;
  bNumConfigurations: number;
}

export const usb_device_descriptor: Descriptor<usb_device_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_device_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __le16 bcdUSB;
  __u8 bDeviceClass;
  __u8 bDeviceSubClass;
  __u8 bDeviceProtocol;
  __u8 bMaxPacketSize0;
  __le16 idVendor;
  __le16 idProduct;
  __le16 bcdDevice;
  __u8 iManufacturer;
  __u8 iProduct;
  __u8 iSerialNumber;
  __u8 bNumConfigurations;
`,
    { pack: 1 },
  );

/** `<linux/usb/ch9.h>`: 5 bytes. */
export interface usb_encryption_descriptor extends RecordView<'struct usb_encryption_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bEncryptionType: number;
  bEncryptionValue: number;
  bAuthKeyIndex: number;
}

export const usb_encryption_descriptor: Descriptor<usb_encryption_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_encryption_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bEncryptionType;
  __u8 bEncryptionValue;
  __u8 bAuthKeyIndex;
`,
  );

/** `<linux/usb/ch9.h>`: 9 bytes. */
export interface usb_endpoint_descriptor extends RecordView<'struct usb_endpoint_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bEndpointAddress: number;
  bmAttributes: number;
  wMaxPacketSize: number;
  bInterval: number;
  bRefresh: number;
  bSynchAddress: number;
}

export const usb_endpoint_descriptor: Descriptor<usb_endpoint_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_endpoint_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bEndpointAddress;
  __u8 bmAttributes;
  __le16 wMaxPacketSize;
  __u8 bInterval;
  __u8 bRefresh;
  __u8 bSynchAddress;
`,
    { pack: 1 },
  );

/** `<linux/usb/ch9.h>`: 8 bytes. */
export interface usb_eusb2_isoc_ep_comp_descriptor
  extends RecordView<'struct usb_eusb2_isoc_ep_comp_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  wMaxPacketSize: number;
  dwBytesPerInterval: number;
}

export const usb_eusb2_isoc_ep_comp_descriptor: Descriptor<usb_eusb2_isoc_ep_comp_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_eusb2_isoc_ep_comp_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __le16 wMaxPacketSize;
  __le32 dwBytesPerInterval;
`,
    { pack: 1 },
  );

/** `<linux/usb/ch9.h>`: 7 bytes. */
export interface usb_ext_cap_descriptor extends RecordView<'struct usb_ext_cap_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDevCapabilityType: number;
  bmAttributes: number;
}

export const usb_ext_cap_descriptor: Descriptor<usb_ext_cap_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_ext_cap_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDevCapabilityType;
  __le32 bmAttributes;
`,
    { pack: 1 },
  );

/** `<linux/usb/ch9.h>`: 46 bytes. */
export interface usb_handshake extends RecordView<'struct usb_handshake'> {
  bMessageNumber: number;
  bStatus: number;
  get tTKID(): Uint8Array;
  set tTKID(value: Bytes);
  bReserved: number;
  get CDID(): Uint8Array;
  set CDID(value: Bytes);
  get nonce(): Uint8Array;
  set nonce(value: Bytes);
  get MIC(): Uint8Array;
  set MIC(value: Bytes);
}

export const usb_handshake: Descriptor<usb_handshake> = /* @__PURE__ */ declareStruct(
  'usb_handshake',
  `
  __u8 bMessageNumber;
  __u8 bStatus;
  __u8 tTKID[3];
  __u8 bReserved;
  __u8 CDID[16];
  __u8 nonce[16];
  __u8 MIC[8];
`,
);

/** `<linux/usb/ch9.h>`: 8 bytes. */
export interface usb_interface_assoc_descriptor
  extends RecordView<'struct usb_interface_assoc_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bFirstInterface: number;
  bInterfaceCount: number;
  bFunctionClass: number;
  bFunctionSubClass: number;
  bFunctionProtocol: number;
  iFunction: number;
}

export const usb_interface_assoc_descriptor: Descriptor<usb_interface_assoc_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_interface_assoc_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bFirstInterface;
  __u8 bInterfaceCount;
  __u8 bFunctionClass;
  __u8 bFunctionSubClass;
  __u8 bFunctionProtocol;
  __u8 iFunction;
`,
  );

/** `<linux/usb/ch9.h>`: 9 bytes. */
export interface usb_interface_descriptor extends RecordView<'struct usb_interface_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bInterfaceNumber: number;
  bAlternateSetting: number;
  bNumEndpoints: number;
  bInterfaceClass: number;
  bInterfaceSubClass: number;
  bInterfaceProtocol: number;
  iInterface: number;
}

export const usb_interface_descriptor: Descriptor<usb_interface_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_interface_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bInterfaceNumber;
  __u8 bAlternateSetting;
  __u8 bNumEndpoints;
  __u8 bInterfaceClass;
  __u8 bInterfaceSubClass;
  __u8 bInterfaceProtocol;
  __u8 iInterface;
`,
  );

/** `<linux/usb/ch9.h>`: 6 bytes. */
export interface usb_key_descriptor extends RecordView<'struct usb_key_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  get tTKID(): Uint8Array;
  set tTKID(value: Bytes);
  bReserved: number;
  get bKeyData(): Uint8Array;
  set bKeyData(value: Bytes);
}

export const usb_key_descriptor: Descriptor<usb_key_descriptor> = /* @__PURE__ */ declareStruct(
  'usb_key_descriptor',
  `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 tTKID[3];
  __u8 bReserved;
  __u8 bKeyData[];
`,
);

/** `<linux/usb/ch9.h>`: 5 bytes. */
export interface usb_otg20_descriptor extends RecordView<'struct usb_otg20_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bmAttributes: number;
  bcdOTG: number;
}

export const usb_otg20_descriptor: Descriptor<usb_otg20_descriptor> = /* @__PURE__ */ declareStruct(
  'usb_otg20_descriptor',
  `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bmAttributes;
  __le16 bcdOTG;
`,
  { pack: 1 },
);

/** `<linux/usb/ch9.h>`: 3 bytes. */
export interface usb_otg_descriptor extends RecordView<'struct usb_otg_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bmAttributes: number;
}

export const usb_otg_descriptor: Descriptor<usb_otg_descriptor> = /* @__PURE__ */ declareStruct(
  'usb_otg_descriptor',
  `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bmAttributes;
`,
);

/** `<linux/usb/ch9.h>`: 24 bytes. */
export interface usb_pd_cap_battery_info_descriptor
  extends RecordView<'struct usb_pd_cap_battery_info_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDevCapabilityType: number;
  iBattery: number;
  iSerial: number;
  iManufacturer: number;
  bBatteryId: number;
  bReserved: number;
  dwChargedThreshold: number;
  dwWeakThreshold: number;
  dwBatteryDesignCapacity: number;
  dwBatteryLastFullchargeCapacity: number;
}

export const usb_pd_cap_battery_info_descriptor: Descriptor<usb_pd_cap_battery_info_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_pd_cap_battery_info_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDevCapabilityType;
  __u8 iBattery;
  __u8 iSerial;
  __u8 iManufacturer;
  __u8 bBatteryId;
  __u8 bReserved;
  __le32 dwChargedThreshold;
  __le32 dwWeakThreshold;
  __le32 dwBatteryDesignCapacity;
  __le32 dwBatteryLastFullchargeCapacity;
`,
    { pack: 1 },
  );

/** `<linux/usb/ch9.h>`: 23 bytes. */
export interface usb_pd_cap_consumer_port_descriptor
  extends RecordView<'struct usb_pd_cap_consumer_port_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDevCapabilityType: number;
  bReserved: number;
  bmCapabilities: number;
  wMinVoltage: number;
  wMaxVoltage: number;
  wReserved: number;
  dwMaxOperatingPower: number;
  dwMaxPeakPower: number;
  dwMaxPeakPowerTime: number;
}

export const usb_pd_cap_consumer_port_descriptor: Descriptor<usb_pd_cap_consumer_port_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_pd_cap_consumer_port_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDevCapabilityType;
  __u8 bReserved;
  __u8 bmCapabilities;
  __le16 wMinVoltage;
  __le16 wMaxVoltage;
  __u16 wReserved;
  __le32 dwMaxOperatingPower;
  __le32 dwMaxPeakPower;
  __le32 dwMaxPeakPowerTime;
`,
    { pack: 1 },
  );

/** `<linux/usb/ch9.h>`: 18 bytes. */
export interface usb_pd_cap_descriptor extends RecordView<'struct usb_pd_cap_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDevCapabilityType: number;
  bReserved: number;
  bmAttributes: number;
  bmProviderPorts: number;
  bmConsumerPorts: number;
  bcdBCVersion: number;
  bcdPDVersion: number;
  bcdUSBTypeCVersion: number;
}

export const usb_pd_cap_descriptor: Descriptor<usb_pd_cap_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_pd_cap_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDevCapabilityType;
  __u8 bReserved;
  __le32 bmAttributes;
  __le16 bmProviderPorts;
  __le16 bmConsumerPorts;
  __le16 bcdBCVersion;
  __le16 bcdPDVersion;
  __le16 bcdUSBTypeCVersion;
`,
    { pack: 1 },
  );

/** `<linux/usb/ch9.h>`: 7 bytes. */
export interface usb_pd_cap_provider_port_descriptor
  extends RecordView<'struct usb_pd_cap_provider_port_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDevCapabilityType: number;
  bReserved1: number;
  bmCapabilities: number;
  bNumOfPDObjects: number;
  bReserved2: number;
  get wPowerDataObject(): Elements<number>;
  set wPowerDataObject(value: Iterable<number>);
}

export const usb_pd_cap_provider_port_descriptor: Descriptor<usb_pd_cap_provider_port_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_pd_cap_provider_port_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDevCapabilityType;
  __u8 bReserved1;
  __u8 bmCapabilities;
  __u8 bNumOfPDObjects;
  __u8 bReserved2;
  __le32 wPowerDataObject[];
`,
    { pack: 1 },
  );

/** `<linux/usb/ch9.h>`: 20 bytes. */
export interface usb_plat_dev_cap_descriptor
  extends RecordView<'struct usb_plat_dev_cap_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDevCapabilityType: number;
  bReserved: number;
  get UUID(): Uint8Array;
  set UUID(value: Bytes);
  get CapabilityData(): Uint8Array;
  set CapabilityData(value: Bytes);
}

export const usb_plat_dev_cap_descriptor: Descriptor<usb_plat_dev_cap_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_plat_dev_cap_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDevCapabilityType;
  __u8 bReserved;
  __u8 UUID[16];
  __u8 CapabilityData[];
`,
  );

/** `<linux/usb/ch9.h>`: 3 bytes. */
export interface usb_ptm_cap_descriptor extends RecordView<'struct usb_ptm_cap_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDevCapabilityType: number;
}

export const usb_ptm_cap_descriptor: Descriptor<usb_ptm_cap_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_ptm_cap_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDevCapabilityType;
`,
  );

/** `<linux/usb/ch9.h>`: 10 bytes. */
export interface usb_qualifier_descriptor extends RecordView<'struct usb_qualifier_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bcdUSB: number;
  bDeviceClass: number;
  bDeviceSubClass: number;
  bDeviceProtocol: number;
  bMaxPacketSize0: number;
  bNumConfigurations: number;
  bRESERVED: number;
}

export const usb_qualifier_descriptor: Descriptor<usb_qualifier_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_qualifier_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __le16 bcdUSB;
  __u8 bDeviceClass;
  __u8 bDeviceSubClass;
  __u8 bDeviceProtocol;
  __u8 bMaxPacketSize0;
  __u8 bNumConfigurations;
  __u8 bRESERVED;
`,
    { pack: 1 },
  );

/** `<linux/usb/ch9.h>`: 5 bytes. */
export interface usb_security_descriptor extends RecordView<'struct usb_security_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  wTotalLength: number;
  bNumEncryptionTypes: number;
}

export const usb_security_descriptor: Descriptor<usb_security_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_security_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __le16 wTotalLength;
  __u8 bNumEncryptionTypes;
`,
    { pack: 1 },
  );

/** `<linux/usb/ch9.h>`: 6 bytes. */
export interface usb_set_sel_req extends RecordView<'struct usb_set_sel_req'> {
  u1_sel: number;
  u1_pel: number;
  u2_sel: number;
  u2_pel: number;
}

export const usb_set_sel_req: Descriptor<usb_set_sel_req> = /* @__PURE__ */ declareStruct(
  'usb_set_sel_req',
  `
  __u8 u1_sel;
  __u8 u1_pel;
  __le16 u2_sel;
  __le16 u2_pel;
`,
  { pack: 1 },
);

/** `<linux/usb/ch9.h>`: 10 bytes. */
export interface usb_ss_cap_descriptor extends RecordView<'struct usb_ss_cap_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDevCapabilityType: number;
  bmAttributes: number;
  wSpeedSupported: number;
  bFunctionalitySupport: number;
  bU1devExitLat: number;
  bU2DevExitLat: number;
}

export const usb_ss_cap_descriptor: Descriptor<usb_ss_cap_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_ss_cap_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDevCapabilityType;
  __u8 bmAttributes;
  __le16 wSpeedSupported;
  __u8 bFunctionalitySupport;
  __u8 bU1devExitLat;
  __le16 bU2DevExitLat;
`,
    { pack: 1 },
  );

/** `<linux/usb/ch9.h>`: 20 bytes. */
export interface usb_ss_container_id_descriptor
  extends RecordView<'struct usb_ss_container_id_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDevCapabilityType: number;
  bReserved: number;
  get ContainerID(): Uint8Array;
  set ContainerID(value: Bytes);
}

export const usb_ss_container_id_descriptor: Descriptor<usb_ss_container_id_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_ss_container_id_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDevCapabilityType;
  __u8 bReserved;
  __u8 ContainerID[16];
`,
  );

/** `<linux/usb/ch9.h>`: 6 bytes. */
export interface usb_ss_ep_comp_descriptor extends RecordView<'struct usb_ss_ep_comp_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bMaxBurst: number;
  bmAttributes: number;
  wBytesPerInterval: number;
}

export const usb_ss_ep_comp_descriptor: Descriptor<usb_ss_ep_comp_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_ss_ep_comp_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bMaxBurst;
  __u8 bmAttributes;
  __le16 wBytesPerInterval;
`,
    { pack: 1 },
  );

interface usb_ssp_cap_descriptor$__empty_bmSublinkSpeedAttr
  extends RecordView<'struct usb_ssp_cap_descriptor.__empty_bmSublinkSpeedAttr'> {}

/** `<linux/usb/ch9.h>`: 16 bytes. */
export interface usb_ssp_cap_descriptor extends RecordView<'struct usb_ssp_cap_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDevCapabilityType: number;
  bReserved: number;
  bmAttributes: number;
  wFunctionalitySupport: number;
  wReserved: number;
  legacy_padding: number;
  get __empty_bmSublinkSpeedAttr(): usb_ssp_cap_descriptor$__empty_bmSublinkSpeedAttr;
  set __empty_bmSublinkSpeedAttr(value:
    | usb_ssp_cap_descriptor$__empty_bmSublinkSpeedAttr
    | Init<usb_ssp_cap_descriptor$__empty_bmSublinkSpeedAttr>);
  get bmSublinkSpeedAttr(): Elements<number>;
  set bmSublinkSpeedAttr(value: Iterable<number>);
}

export const usb_ssp_cap_descriptor: Descriptor<usb_ssp_cap_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_ssp_cap_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDevCapabilityType;
  __u8 bReserved;
  __le32 bmAttributes;
  __le16 wFunctionalitySupport;
  __le16 wReserved;
  union {
    __le32 legacy_padding;
    struct {
      struct {
        
      } __empty_bmSublinkSpeedAttr;
      __le32 bmSublinkSpeedAttr[];
    };
  };
`,
    { pack: 1 },
  );

/** `<linux/usb/ch9.h>`: 8 bytes. */
export interface usb_ssp_isoc_ep_comp_descriptor
  extends RecordView<'struct usb_ssp_isoc_ep_comp_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  wReseved: number;
  dwBytesPerInterval: number;
}

export const usb_ssp_isoc_ep_comp_descriptor: Descriptor<usb_ssp_isoc_ep_comp_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_ssp_isoc_ep_comp_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __le16 wReseved;
  __le32 dwBytesPerInterval;
`,
    { pack: 1 },
  );

interface usb_string_descriptor$__empty_wData
  extends RecordView<'struct usb_string_descriptor.__empty_wData'> {}

/** `<linux/usb/ch9.h>`: 4 bytes. */
export interface usb_string_descriptor extends RecordView<'struct usb_string_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  legacy_padding: number;
  get __empty_wData(): usb_string_descriptor$__empty_wData;
  set __empty_wData(value:
    | usb_string_descriptor$__empty_wData
    | Init<usb_string_descriptor$__empty_wData>);
  get wData(): Elements<number>;
  set wData(value: Iterable<number>);
}

export const usb_string_descriptor: Descriptor<usb_string_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_string_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  union {
    __le16 legacy_padding;
    struct {
      struct {
        
      } __empty_wData;
      __le16 wData[];
    };
  };
`,
    { pack: 1 },
  );

/** `<linux/usb/ch9.h>`: 11 bytes. */
export interface usb_wireless_cap_descriptor
  extends RecordView<'struct usb_wireless_cap_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bDevCapabilityType: number;
  bmAttributes: number;
  wPHYRates: number;
  bmTFITXPowerInfo: number;
  bmFFITXPowerInfo: number;
  bmBandGroup: number;
  bReserved: number;
}

export const usb_wireless_cap_descriptor: Descriptor<usb_wireless_cap_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_wireless_cap_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bDevCapabilityType;
  __u8 bmAttributes;
  __le16 wPHYRates;
  __u8 bmTFITXPowerInfo;
  __u8 bmFFITXPowerInfo;
  __le16 bmBandGroup;
  __u8 bReserved;
`,
    { pack: 1 },
  );

/** `<linux/usb/ch9.h>`: 10 bytes. */
export interface usb_wireless_ep_comp_descriptor
  extends RecordView<'struct usb_wireless_ep_comp_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bMaxBurst: number;
  bMaxSequence: number;
  wMaxStreamDelay: number;
  wOverTheAirPacketSize: number;
  bOverTheAirInterval: number;
  bmCompAttributes: number;
}

export const usb_wireless_ep_comp_descriptor: Descriptor<usb_wireless_ep_comp_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_wireless_ep_comp_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bMaxBurst;
  __u8 bMaxSequence;
  __le16 wMaxStreamDelay;
  __le16 wOverTheAirPacketSize;
  __u8 bOverTheAirInterval;
  __u8 bmCompAttributes;
`,
    { pack: 1 },
  );
