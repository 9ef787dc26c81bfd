// Generated from Linux 7.3.4 <linux/usb/ch9.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../../engine.ts';

export const CONTAINER_ID_TYPE = 4,
  OTG_STS_SELECTOR = 61440,
  USB3_LPM_DEVICE_INITIATED = 255,
  USB3_LPM_DISABLED = 0,
  USB3_LPM_MAX_U1_SEL_PEL = 255,
  USB3_LPM_MAX_U2_SEL_PEL = 65535,
  USB3_LPM_U0 = 0,
  USB3_LPM_U1 = 1,
  USB3_LPM_U1_MAX_TIMEOUT = 127,
  USB3_LPM_U2 = 2,
  USB3_LPM_U2_MAX_TIMEOUT = 254,
  USB3_LPM_U3 = 3,
  USB_5GBPS_OPERATION = 8,
  USB_BESL_BASELINE_VALID = 8,
  USB_BESL_DEEP_VALID = 16,
  USB_BESL_SUPPORT = 4,
  USB_CAP_TYPE_EXT = 2,
  USB_CAP_TYPE_WIRELESS_USB = 1,
  USB_CLASS_APP_SPEC = 254,
  USB_CLASS_AUDIO = 1,
  USB_CLASS_AUDIO_VIDEO = 16,
  USB_CLASS_BILLBOARD = 17,
  USB_CLASS_CDC_DATA = 10,
  USB_CLASS_COMM = 2,
  USB_CLASS_CONTENT_SEC = 13,
  USB_CLASS_CSCID = 11,
  USB_CLASS_HID = 3,
  USB_CLASS_HUB = 9,
  USB_CLASS_MASS_STORAGE = 8,
  USB_CLASS_MCTP = 20,
  USB_CLASS_MISC = 239,
  USB_CLASS_PERSONAL_HEALTHCARE = 15,
  USB_CLASS_PER_INTERFACE = 0,
  USB_CLASS_PHYSICAL = 5,
  USB_CLASS_PRINTER = 7,
  USB_CLASS_STILL_IMAGE = 6,
  USB_CLASS_USB_TYPE_C_BRIDGE = 18,
  USB_CLASS_VENDOR_SPEC = 255,
  USB_CLASS_VIDEO = 14,
  USB_CLASS_WIRELESS_CONTROLLER = 224,
  USB_CONFIG_ATT_BATTERY = 16,
  USB_CONFIG_ATT_ONE = 128,
  USB_CONFIG_ATT_SELFPOWER = 64,
  USB_CONFIG_ATT_WAKEUP = 32,
  USB_DEVICE_A_ALT_HNP_SUPPORT = 5,
  USB_DEVICE_A_HNP_SUPPORT = 4,
  USB_DEVICE_BATTERY = 2,
  USB_DEVICE_BATTERY_WAKE_MASK = 40,
  USB_DEVICE_BULK_MAX_PACKET_UPDATE = 8,
  USB_DEVICE_B_HNP_ENABLE = 3,
  USB_DEVICE_CHARGING_POLICY = 54,
  USB_DEVICE_DEBUG_MODE = 6,
  USB_DEVICE_LTM_ENABLE = 50,
  USB_DEVICE_OS_IS_PD_AWARE = 41,
  USB_DEVICE_POLICY_MODE = 42,
  USB_DEVICE_REMOTE_WAKEUP = 1,
  USB_DEVICE_SELF_POWERED = 0,
  USB_DEVICE_TEST_MODE = 2,
  USB_DEVICE_U1_ENABLE = 48,
  USB_DEVICE_U2_ENABLE = 49,
  USB_DEVICE_WUSB_DEVICE = 3,
  USB_DEV_STAT_LTM_ENABLED = 4,
  USB_DEV_STAT_U1_ENABLED = 2,
  USB_DEV_STAT_U2_ENABLED = 3,
  USB_DIR_IN = 128,
  USB_DIR_OUT = 0,
  USB_DT_BOS = 15,
  USB_DT_BOS_SIZE = 5,
  USB_DT_CONFIG = 2,
  USB_DT_CONFIG_SIZE = 9,
  USB_DT_CS_CONFIG = 34,
  USB_DT_CS_DEVICE = 33,
  USB_DT_CS_ENDPOINT = 37,
  USB_DT_CS_INTERFACE = 36,
  USB_DT_CS_RADIO_CONTROL = 35,
  USB_DT_CS_STRING = 35,
  USB_DT_DEBUG = 10,
  USB_DT_DEVICE = 1,
  USB_DT_DEVICE_CAPABILITY = 16,
  USB_DT_DEVICE_QUALIFIER = 6,
  USB_DT_DEVICE_SIZE = 18,
  USB_DT_DFU_FUNCTIONAL = 33,
  USB_DT_ENCRYPTION_TYPE = 14,
  USB_DT_ENDPOINT = 5,
  USB_DT_ENDPOINT_AUDIO_SIZE = 9,
  USB_DT_ENDPOINT_SIZE = 7,
  USB_DT_EUSB2_ISOC_ENDPOINT_COMP = 18,
  USB_DT_EUSB2_ISOC_EP_COMP_SIZE = 8,
  USB_DT_INTERFACE = 4,
  USB_DT_INTERFACE_ASSOCIATION = 11,
  USB_DT_INTERFACE_ASSOCIATION_SIZE = 8,
  USB_DT_INTERFACE_POWER = 8,
  USB_DT_INTERFACE_SIZE = 9,
  USB_DT_KEY = 13,
  USB_DT_OTG = 9,
  USB_DT_OTHER_SPEED_CONFIG = 7,
  USB_DT_PIPE_USAGE = 36,
  USB_DT_RPIPE = 34,
  USB_DT_SECURITY = 12,
  USB_DT_SSP_ISOC_ENDPOINT_COMP = 49,
  USB_DT_SSP_ISOC_EP_COMP_SIZE = 8,
  USB_DT_SS_ENDPOINT_COMP = 48,
  USB_DT_SS_EP_COMP_SIZE = 6,
  USB_DT_STRING = 3,
  USB_DT_USB_EXT_CAP_SIZE = 7,
  USB_DT_USB_PTM_ID_SIZE = 3,
  USB_DT_USB_SS_CAP_SIZE = 10,
  USB_DT_USB_SS_CONTN_ID_SIZE = 20,
  USB_DT_USB_WIRELESS_CAP_SIZE = 11,
  USB_DT_WIRELESS_ENDPOINT_COMP = 17,
  USB_DT_WIRE_ADAPTER = 33,
  USB_ENC_TYPE_CCM_1 = 2,
  USB_ENC_TYPE_RSA_1 = 3,
  USB_ENC_TYPE_UNSECURE = 0,
  USB_ENC_TYPE_WIRED = 1,
  USB_ENDPOINT_DIR_MASK = 128,
  USB_ENDPOINT_HALT = 0,
  USB_ENDPOINT_INTRTYPE = 48,
  USB_ENDPOINT_INTR_NOTIFICATION = 16,
  USB_ENDPOINT_INTR_PERIODIC = 0,
  USB_ENDPOINT_MAXP_MASK = 2047,
  USB_ENDPOINT_MAX_ADJUSTABLE = 128,
  USB_ENDPOINT_NUMBER_MASK = 15,
  USB_ENDPOINT_SWITCH_MASK = 3,
  USB_ENDPOINT_SWITCH_NO = 0,
  USB_ENDPOINT_SWITCH_SCALE = 2,
  USB_ENDPOINT_SWITCH_SWITCH = 1,
  USB_ENDPOINT_SYNCTYPE = 12,
  USB_ENDPOINT_SYNC_ADAPTIVE = 8,
  USB_ENDPOINT_SYNC_ASYNC = 4,
  USB_ENDPOINT_SYNC_NONE = 0,
  USB_ENDPOINT_SYNC_SYNC = 12,
  USB_ENDPOINT_USAGE_DATA = 0,
  USB_ENDPOINT_USAGE_FEEDBACK = 16,
  USB_ENDPOINT_USAGE_IMPLICIT_FB = 32,
  USB_ENDPOINT_USAGE_MASK = 48,
  USB_ENDPOINT_XFERTYPE_MASK = 3,
  USB_ENDPOINT_XFER_BULK = 2,
  USB_ENDPOINT_XFER_CONTROL = 0,
  USB_ENDPOINT_XFER_INT = 3,
  USB_ENDPOINT_XFER_ISOC = 1,
  USB_EP_MAXP_MULT_MASK = 6144,
  USB_EP_MAXP_MULT_SHIFT = 11,
  USB_FULL_SPEED_OPERATION = 2,
  USB_HIGH_SPEED_OPERATION = 4,
  USB_INTRF_FUNC_SUSPEND = 0,
  USB_INTRF_FUNC_SUSPEND_LP = 256,
  USB_INTRF_FUNC_SUSPEND_RW = 512,
  USB_INTRF_STAT_FUNC_RW = 2,
  USB_INTRF_STAT_FUNC_RW_CAP = 1,
  USB_INTR_FUNC_SUSPEND_OPT_MASK = 65280,
  USB_LOW_SPEED_OPERATION = 1,
  USB_LPM_SUPPORT = 2,
  USB_LTM_SUPPORT = 2,
  USB_MAX_STRING_LEN = 126,
  USB_OTG_ADP = 4,
  USB_OTG_HNP = 2,
  USB_OTG_RSP = 8,
  USB_OTG_SRP = 1,
  USB_PD_BATTERY_INFO_CAPABILITY = 7,
  USB_PD_CAP_BATTERY_CHARGING = 2,
  USB_PD_CAP_CHARGING_POLICY = 32,
  USB_PD_CAP_CONSUMER = 16,
  USB_PD_CAP_CONSUMER_BC = 1,
  USB_PD_CAP_CONSUMER_PD = 2,
  USB_PD_CAP_CONSUMER_TYPE_C = 4,
  USB_PD_CAP_CONSUMER_UNKNOWN_PEAK_POWER_TIME = 65535,
  USB_PD_CAP_PROVIDER = 8,
  USB_PD_CAP_PROVIDER_BC = 1,
  USB_PD_CAP_PROVIDER_PD = 2,
  USB_PD_CAP_PROVIDER_TYPE_C = 4,
  USB_PD_CAP_PWR_AC = 256,
  USB_PD_CAP_PWR_BAT = 512,
  USB_PD_CAP_PWR_USE_V_BUS = 16384,
  USB_PD_CAP_TYPE_C_CURRENT = 64,
  USB_PD_CAP_USB_PD = 4,
  USB_PD_PD_CONSUMER_PORT_CAPABILITY = 8,
  USB_PD_PD_PROVIDER_PORT_CAPABILITY = 9,
  USB_PD_POWER_DELIVERY_CAPABILITY = 6,
  USB_PLAT_DEV_CAP_TYPE = 5,
  USB_PORT_ACCEPT_PD_REQUEST = 46,
  USB_PORT_CABLE_PD_RESET = 50,
  USB_PORT_C_PORT_PD_CHANGE = 49,
  USB_PORT_GOTO_MIN = 44,
  USB_PORT_PORT_PD_RESET = 48,
  USB_PORT_PR_SWAP = 43,
  USB_PORT_REJECT_PD_REQUEST = 47,
  USB_PORT_RETURN_POWER = 45,
  USB_PTM_CAP_TYPE = 11,
  USB_RECIP_DEVICE = 0,
  USB_RECIP_ENDPOINT = 2,
  USB_RECIP_INTERFACE = 1,
  USB_RECIP_MASK = 31,
  USB_RECIP_OTHER = 3,
  USB_RECIP_PORT = 4,
  USB_RECIP_RPIPE = 5,
  USB_REQ_AUTH_IN = 24,
  USB_REQ_AUTH_OUT = 25,
  USB_REQ_CLEAR_FEATURE = 1,
  USB_REQ_GET_BATTERY_STATUS = 21,
  USB_REQ_GET_CONFIGURATION = 8,
  USB_REQ_GET_DESCRIPTOR = 6,
  USB_REQ_GET_ENCRYPTION = 14,
  USB_REQ_GET_HANDSHAKE = 16,
  USB_REQ_GET_INTERFACE = 10,
  USB_REQ_GET_PARTNER_PDO = 20,
  USB_REQ_GET_SECURITY_DATA = 19,
  USB_REQ_GET_STATUS = 0,
  USB_REQ_GET_VDM = 23,
  USB_REQ_LOOPBACK_DATA_READ = 22,
  USB_REQ_LOOPBACK_DATA_WRITE = 21,
  USB_REQ_RPIPE_ABORT = 14,
  USB_REQ_RPIPE_RESET = 15,
  USB_REQ_SEND_VDM = 24,
  USB_REQ_SET_ADDRESS = 5,
  USB_REQ_SET_CONFIGURATION = 9,
  USB_REQ_SET_CONNECTION = 17,
  USB_REQ_SET_DESCRIPTOR = 7,
  USB_REQ_SET_ENCRYPTION = 13,
  USB_REQ_SET_FEATURE = 3,
  USB_REQ_SET_HANDSHAKE = 15,
  USB_REQ_SET_INTERFACE = 11,
  USB_REQ_SET_INTERFACE_DS = 23,
  USB_REQ_SET_ISOCH_DELAY = 49,
  USB_REQ_SET_PDO = 22,
  USB_REQ_SET_SECURITY_DATA = 18,
  USB_REQ_SET_SEL = 48,
  USB_REQ_SET_WUSB_DATA = 20,
  USB_REQ_SYNCH_FRAME = 12,
  USB_SELF_POWER_VBUS_MAX_DRAW = 100,
  USB_SPEED_FULL = 2,
  USB_SPEED_HIGH = 3,
  USB_SPEED_LOW = 1,
  USB_SPEED_SUPER = 5,
  USB_SPEED_SUPER_PLUS = 6,
  USB_SPEED_UNKNOWN = 0,
  USB_SPEED_WIRELESS = 4,
  USB_SSP_CAP_TYPE = 10,
  USB_SSP_MIN_RX_LANE_COUNT = 3840,
  USB_SSP_MIN_SUBLINK_SPEED_ATTRIBUTE_ID = 15,
  USB_SSP_MIN_TX_LANE_COUNT = 61440,
  USB_SSP_SUBLINK_SPEED_ATTRIBS = 31,
  USB_SSP_SUBLINK_SPEED_IDS = 480,
  USB_SSP_SUBLINK_SPEED_LP = 49152,
  USB_SSP_SUBLINK_SPEED_LP_SS = 0,
  USB_SSP_SUBLINK_SPEED_LP_SSP = 1,
  USB_SSP_SUBLINK_SPEED_LSE = 48,
  USB_SSP_SUBLINK_SPEED_LSE_BPS = 0,
  USB_SSP_SUBLINK_SPEED_LSE_GBPS = 3,
  USB_SSP_SUBLINK_SPEED_LSE_KBPS = 1,
  USB_SSP_SUBLINK_SPEED_LSE_MBPS = 2,
  USB_SSP_SUBLINK_SPEED_LSM = 16711680,
  USB_SSP_SUBLINK_SPEED_RSVD = 16128,
  USB_SSP_SUBLINK_SPEED_SSID = 15,
  USB_SSP_SUBLINK_SPEED_ST = 192,
  USB_SSP_SUBLINK_SPEED_ST_ASYM_RX = 1,
  USB_SSP_SUBLINK_SPEED_ST_ASYM_TX = 3,
  USB_SSP_SUBLINK_SPEED_ST_SYM_RX = 0,
  USB_SSP_SUBLINK_SPEED_ST_SYM_TX = 2,
  USB_SS_CAP_TYPE = 3,
  USB_STATE_ADDRESS = 6,
  USB_STATE_ATTACHED = 1,
  USB_STATE_CONFIGURED = 7,
  USB_STATE_DEFAULT = 5,
  USB_STATE_NOTATTACHED = 0,
  USB_STATE_POWERED = 2,
  USB_STATE_RECONNECTING = 3,
  USB_STATE_SUSPENDED = 8,
  USB_STATE_UNAUTHENTICATED = 4,
  USB_STATUS_TYPE_PTM = 1,
  USB_STATUS_TYPE_STANDARD = 0,
  USB_SUBCLASS_DFU = 1,
  USB_SUBCLASS_VENDOR_SPEC = 255,
  USB_TEST_FORCE_ENABLE = 5,
  USB_TEST_J = 1,
  USB_TEST_K = 2,
  USB_TEST_PACKET = 4,
  USB_TEST_SE0_NAK = 3,
  USB_TYPE_CLASS = 32,
  USB_TYPE_MASK = 96,
  USB_TYPE_RESERVED = 96,
  USB_TYPE_STANDARD = 0,
  USB_TYPE_VENDOR = 64,
  USB_WIRELESS_BEACON_DIRECTED = 8,
  USB_WIRELESS_BEACON_MASK = 12,
  USB_WIRELESS_BEACON_NONE = 12,
  USB_WIRELESS_BEACON_SELF = 4,
  USB_WIRELESS_P2P_DRD = 2,
  USB_WIRELESS_PHY_107 = 4,
  USB_WIRELESS_PHY_160 = 8,
  USB_WIRELESS_PHY_200 = 16,
  USB_WIRELESS_PHY_320 = 32,
  USB_WIRELESS_PHY_400 = 64,
  USB_WIRELESS_PHY_480 = 128,
  USB_WIRELESS_PHY_53 = 1,
  USB_WIRELESS_PHY_80 = 2;
export declare namespace struct {
  /** `<linux/usb/ch9.h>`: 5 bytes. */
  interface usb_authentication_capability_descriptor
    extends RecordView<'struct usb_authentication_capability_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bmAttributes: number;
    bcdProtocolVersion: number;
    bcdCapability: number;
  }

  /** `<linux/usb/ch9.h>`: 5 bytes. */
  interface usb_bos_descriptor extends RecordView<'struct usb_bos_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    wTotalLength: number;
    bNumDeviceCaps: number;
  }

  /** `<linux/usb/ch9.h>`: 9 bytes. */
  interface usb_config_descriptor extends RecordView<'struct usb_config_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    wTotalLength: number;
    bNumInterfaces: number;
    bConfigurationValue: number;
    iConfiguration: number;
    bmAttributes: number;
    bMaxPower: number;
  }

  /** `<linux/usb/ch9.h>`: 48 bytes. */
  interface usb_connection_context extends RecordView<'struct usb_connection_context'> {
    get CHID(): Uint8Array;
    set CHID(value: Bytes);
    get CDID(): Uint8Array;
    set CDID(value: Bytes);
    get CK(): Uint8Array;
    set CK(value: Bytes);
  }

  /** `<linux/usb/ch9.h>`: 8 bytes. */
  interface usb_ctrlrequest extends RecordView<'struct usb_ctrlrequest'> {
    bRequestType: number;
    bRequest: number;
    wValue: number;
    wIndex: number;
    wLength: number;
  }

  /** `<linux/usb/ch9.h>`: 4 bytes. */
  interface usb_debug_descriptor extends RecordView<'struct usb_debug_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDebugInEndpoint: number;
    bDebugOutEndpoint: number;
  }

  /** `<linux/usb/ch9.h>`: 2 bytes. */
  interface usb_descriptor_header extends RecordView<'struct usb_descriptor_header'> {
    bLength: number;
    bDescriptorType: number;
  }

  /** `<linux/usb/ch9.h>`: 3 bytes. */
  interface usb_dev_cap_header extends RecordView<'struct usb_dev_cap_header'> {
    bLength: number;
    bDescriptorType: number;
    bDevCapabilityType: number;
  }

  /** `<linux/usb/ch9.h>`: 18 bytes. */
  interface usb_device_descriptor extends RecordView<'struct usb_device_descriptor'> {
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

  /** `<linux/usb/ch9.h>`: 5 bytes. */
  interface usb_encryption_descriptor extends RecordView<'struct usb_encryption_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bEncryptionType: number;
    bEncryptionValue: number;
    bAuthKeyIndex: number;
  }

  /** `<linux/usb/ch9.h>`: 9 bytes. */
  interface usb_endpoint_descriptor extends RecordView<'struct usb_endpoint_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bEndpointAddress: number;
    bmAttributes: number;
    wMaxPacketSize: number;
    bInterval: number;
    bRefresh: number;
    bSynchAddress: number;
  }

  /** `<linux/usb/ch9.h>`: 8 bytes. */
  interface usb_eusb2_isoc_ep_comp_descriptor
    extends RecordView<'struct usb_eusb2_isoc_ep_comp_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    wMaxPacketSize: number;
    dwBytesPerInterval: number;
  }

  /** `<linux/usb/ch9.h>`: 7 bytes. */
  interface usb_ext_cap_descriptor extends RecordView<'struct usb_ext_cap_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDevCapabilityType: number;
    bmAttributes: number;
  }

  /** `<linux/usb/ch9.h>`: 46 bytes. */
  interface usb_handshake extends RecordView<'struct usb_handshake'> {
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

  /** `<linux/usb/ch9.h>`: 8 bytes. */
  interface usb_interface_assoc_descriptor
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

  /** `<linux/usb/ch9.h>`: 9 bytes. */
  interface usb_interface_descriptor extends RecordView<'struct usb_interface_descriptor'> {
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

  /** `<linux/usb/ch9.h>`: 6 bytes. */
  interface usb_key_descriptor extends RecordView<'struct usb_key_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    get tTKID(): Uint8Array;
    set tTKID(value: Bytes);
    bReserved: number;
    get bKeyData(): Uint8Array;
    set bKeyData(value: Bytes);
  }

  /** `<linux/usb/ch9.h>`: 5 bytes. */
  interface usb_otg20_descriptor extends RecordView<'struct usb_otg20_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bmAttributes: number;
    bcdOTG: number;
  }

  /** `<linux/usb/ch9.h>`: 3 bytes. */
  interface usb_otg_descriptor extends RecordView<'struct usb_otg_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bmAttributes: number;
  }

  /** `<linux/usb/ch9.h>`: 24 bytes. */
  interface usb_pd_cap_battery_info_descriptor
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

  /** `<linux/usb/ch9.h>`: 23 bytes. */
  interface usb_pd_cap_consumer_port_descriptor
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

  /** `<linux/usb/ch9.h>`: 18 bytes. */
  interface usb_pd_cap_descriptor extends RecordView<'struct usb_pd_cap_descriptor'> {
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

  /** `<linux/usb/ch9.h>`: 7 bytes. */
  interface usb_pd_cap_provider_port_descriptor
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

  /** `<linux/usb/ch9.h>`: 20 bytes. */
  interface usb_plat_dev_cap_descriptor extends RecordView<'struct usb_plat_dev_cap_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDevCapabilityType: number;
    bReserved: number;
    get UUID(): Uint8Array;
    set UUID(value: Bytes);
    get CapabilityData(): Uint8Array;
    set CapabilityData(value: Bytes);
  }

  /** `<linux/usb/ch9.h>`: 3 bytes. */
  interface usb_ptm_cap_descriptor extends RecordView<'struct usb_ptm_cap_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDevCapabilityType: number;
  }

  /** `<linux/usb/ch9.h>`: 10 bytes. */
  interface usb_qualifier_descriptor extends RecordView<'struct usb_qualifier_descriptor'> {
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

  /** `<linux/usb/ch9.h>`: 5 bytes. */
  interface usb_security_descriptor extends RecordView<'struct usb_security_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    wTotalLength: number;
    bNumEncryptionTypes: number;
  }

  /** `<linux/usb/ch9.h>`: 6 bytes. */
  interface usb_set_sel_req extends RecordView<'struct usb_set_sel_req'> {
    u1_sel: number;
    u1_pel: number;
    u2_sel: number;
    u2_pel: number;
  }

  /** `<linux/usb/ch9.h>`: 10 bytes. */
  interface usb_ss_cap_descriptor extends RecordView<'struct usb_ss_cap_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDevCapabilityType: number;
    bmAttributes: number;
    wSpeedSupported: number;
    bFunctionalitySupport: number;
    bU1devExitLat: number;
    bU2DevExitLat: number;
  }

  /** `<linux/usb/ch9.h>`: 20 bytes. */
  interface usb_ss_container_id_descriptor
    extends RecordView<'struct usb_ss_container_id_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDevCapabilityType: number;
    bReserved: number;
    get ContainerID(): Uint8Array;
    set ContainerID(value: Bytes);
  }

  /** `<linux/usb/ch9.h>`: 6 bytes. */
  interface usb_ss_ep_comp_descriptor extends RecordView<'struct usb_ss_ep_comp_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bMaxBurst: number;
    bmAttributes: number;
    wBytesPerInterval: number;
  }

  interface usb_ssp_cap_descriptor$__empty_bmSublinkSpeedAttr
    extends RecordView<'struct usb_ssp_cap_descriptor.__empty_bmSublinkSpeedAttr'> {}

  /** `<linux/usb/ch9.h>`: 16 bytes. */
  interface usb_ssp_cap_descriptor extends RecordView<'struct usb_ssp_cap_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bDevCapabilityType: number;
    bReserved: number;
    bmAttributes: number;
    wFunctionalitySupport: number;
    wReserved: number;
    legacy_padding: number;
    get __empty_bmSublinkSpeedAttr(): usb_ssp_cap_descriptor$__empty_bmSublinkSpeedAttr;
    set __empty_bmSublinkSpeedAttr(value: From<usb_ssp_cap_descriptor$__empty_bmSublinkSpeedAttr>);
    get bmSublinkSpeedAttr(): Elements<number>;
    set bmSublinkSpeedAttr(value: Iterable<number>);
  }

  /** `<linux/usb/ch9.h>`: 8 bytes. */
  interface usb_ssp_isoc_ep_comp_descriptor
    extends RecordView<'struct usb_ssp_isoc_ep_comp_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    wReseved: number;
    dwBytesPerInterval: number;
  }

  interface usb_string_descriptor$__empty_wData
    extends RecordView<'struct usb_string_descriptor.__empty_wData'> {}

  /** `<linux/usb/ch9.h>`: 4 bytes. */
  interface usb_string_descriptor extends RecordView<'struct usb_string_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    legacy_padding: number;
    get __empty_wData(): usb_string_descriptor$__empty_wData;
    set __empty_wData(value: From<usb_string_descriptor$__empty_wData>);
    get wData(): Elements<number>;
    set wData(value: Iterable<number>);
  }

  /** `<linux/usb/ch9.h>`: 11 bytes. */
  interface usb_wireless_cap_descriptor extends RecordView<'struct usb_wireless_cap_descriptor'> {
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

  /** `<linux/usb/ch9.h>`: 10 bytes. */
  interface usb_wireless_ep_comp_descriptor
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
}

export const struct: {
  readonly usb_authentication_capability_descriptor: Descriptor<struct.usb_authentication_capability_descriptor>;
  readonly usb_bos_descriptor: Descriptor<struct.usb_bos_descriptor>;
  readonly usb_config_descriptor: Descriptor<struct.usb_config_descriptor>;
  readonly usb_connection_context: Descriptor<struct.usb_connection_context>;
  readonly usb_ctrlrequest: Descriptor<struct.usb_ctrlrequest>;
  readonly usb_debug_descriptor: Descriptor<struct.usb_debug_descriptor>;
  readonly usb_descriptor_header: Descriptor<struct.usb_descriptor_header>;
  readonly usb_dev_cap_header: Descriptor<struct.usb_dev_cap_header>;
  readonly usb_device_descriptor: Descriptor<struct.usb_device_descriptor>;
  readonly usb_encryption_descriptor: Descriptor<struct.usb_encryption_descriptor>;
  readonly usb_endpoint_descriptor: Descriptor<struct.usb_endpoint_descriptor>;
  readonly usb_eusb2_isoc_ep_comp_descriptor: Descriptor<struct.usb_eusb2_isoc_ep_comp_descriptor>;
  readonly usb_ext_cap_descriptor: Descriptor<struct.usb_ext_cap_descriptor>;
  readonly usb_handshake: Descriptor<struct.usb_handshake>;
  readonly usb_interface_assoc_descriptor: Descriptor<struct.usb_interface_assoc_descriptor>;
  readonly usb_interface_descriptor: Descriptor<struct.usb_interface_descriptor>;
  readonly usb_key_descriptor: Descriptor<struct.usb_key_descriptor>;
  readonly usb_otg20_descriptor: Descriptor<struct.usb_otg20_descriptor>;
  readonly usb_otg_descriptor: Descriptor<struct.usb_otg_descriptor>;
  readonly usb_pd_cap_battery_info_descriptor: Descriptor<struct.usb_pd_cap_battery_info_descriptor>;
  readonly usb_pd_cap_consumer_port_descriptor: Descriptor<struct.usb_pd_cap_consumer_port_descriptor>;
  readonly usb_pd_cap_descriptor: Descriptor<struct.usb_pd_cap_descriptor>;
  readonly usb_pd_cap_provider_port_descriptor: Descriptor<struct.usb_pd_cap_provider_port_descriptor>;
  readonly usb_plat_dev_cap_descriptor: Descriptor<struct.usb_plat_dev_cap_descriptor>;
  readonly usb_ptm_cap_descriptor: Descriptor<struct.usb_ptm_cap_descriptor>;
  readonly usb_qualifier_descriptor: Descriptor<struct.usb_qualifier_descriptor>;
  readonly usb_security_descriptor: Descriptor<struct.usb_security_descriptor>;
  readonly usb_set_sel_req: Descriptor<struct.usb_set_sel_req>;
  readonly usb_ss_cap_descriptor: Descriptor<struct.usb_ss_cap_descriptor>;
  readonly usb_ss_container_id_descriptor: Descriptor<struct.usb_ss_container_id_descriptor>;
  readonly usb_ss_ep_comp_descriptor: Descriptor<struct.usb_ss_ep_comp_descriptor>;
  readonly usb_ssp_cap_descriptor: Descriptor<struct.usb_ssp_cap_descriptor>;
  readonly usb_ssp_isoc_ep_comp_descriptor: Descriptor<struct.usb_ssp_isoc_ep_comp_descriptor>;
  readonly usb_string_descriptor: Descriptor<struct.usb_string_descriptor>;
  readonly usb_wireless_cap_descriptor: Descriptor<struct.usb_wireless_cap_descriptor>;
  readonly usb_wireless_ep_comp_descriptor: Descriptor<struct.usb_wireless_ep_comp_descriptor>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"usb_authentication_capability_descriptor": "__u8 bLength;__u8 bDescriptorType;__u8 bmAttributes;__u8 bcdProtocolVersion;__u8 bcdCapability;",
"usb_bos_descriptor": ["__u8 bLength;__u8 bDescriptorType;__le16 wTotalLength;__u8 bNumDeviceCaps;",{"pack":1}],
"usb_config_descriptor": ["__u8 bLength;__u8 bDescriptorType;__le16 wTotalLength;__u8 bNumInterfaces;__u8 bConfigurationValue;__u8 iConfiguration;__u8 bmAttributes;__u8 bMaxPower;",{"pack":1}],
"usb_connection_context": "__u8 CHID[16];__u8 CDID[16];__u8 CK[16];",
"usb_ctrlrequest": ["__u8 bRequestType;__u8 bRequest;__le16 wValue;__le16 wIndex;__le16 wLength;",{"pack":1}],
"usb_debug_descriptor": "__u8 bLength;__u8 bDescriptorType;__u8 bDebugInEndpoint;__u8 bDebugOutEndpoint;",
"usb_descriptor_header": "__u8 bLength;__u8 bDescriptorType;",
"usb_dev_cap_header": "__u8 bLength;__u8 bDescriptorType;__u8 bDevCapabilityType;",
"usb_device_descriptor": ["__u8 bLength;__u8 bDescriptorType;__le16 bcdUSB;__u8 bDeviceClass;__u8 bDeviceSubClass;__u8 bDeviceProtocol;__u8 bMaxPacketSize0;__le16 idVendor;__le16 idProduct;__le16 bcdDevice;__u8 iManufacturer;__u8 iProduct;__u8 iSerialNumber;__u8 bNumConfigurations;",{"pack":1}],
"usb_encryption_descriptor": "__u8 bLength;__u8 bDescriptorType;__u8 bEncryptionType;__u8 bEncryptionValue;__u8 bAuthKeyIndex;",
"usb_endpoint_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bEndpointAddress;__u8 bmAttributes;__le16 wMaxPacketSize;__u8 bInterval;__u8 bRefresh;__u8 bSynchAddress;",{"pack":1}],
"usb_eusb2_isoc_ep_comp_descriptor": ["__u8 bLength;__u8 bDescriptorType;__le16 wMaxPacketSize;__le32 dwBytesPerInterval;",{"pack":1}],
"usb_ext_cap_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bDevCapabilityType;__le32 bmAttributes;",{"pack":1}],
"usb_handshake": "__u8 bMessageNumber;__u8 bStatus;__u8 tTKID[3];__u8 bReserved;__u8 CDID[16];__u8 nonce[16];__u8 MIC[8];",
"usb_interface_assoc_descriptor": "__u8 bLength;__u8 bDescriptorType;__u8 bFirstInterface;__u8 bInterfaceCount;__u8 bFunctionClass;__u8 bFunctionSubClass;__u8 bFunctionProtocol;__u8 iFunction;",
"usb_interface_descriptor": "__u8 bLength;__u8 bDescriptorType;__u8 bInterfaceNumber;__u8 bAlternateSetting;__u8 bNumEndpoints;__u8 bInterfaceClass;__u8 bInterfaceSubClass;__u8 bInterfaceProtocol;__u8 iInterface;",
"usb_key_descriptor": "__u8 bLength;__u8 bDescriptorType;__u8 tTKID[3];__u8 bReserved;__u8 bKeyData[];",
"usb_otg20_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bmAttributes;__le16 bcdOTG;",{"pack":1}],
"usb_otg_descriptor": "__u8 bLength;__u8 bDescriptorType;__u8 bmAttributes;",
"usb_pd_cap_battery_info_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bDevCapabilityType;__u8 iBattery;__u8 iSerial;__u8 iManufacturer;__u8 bBatteryId;__u8 bReserved;__le32 dwChargedThreshold;__le32 dwWeakThreshold;__le32 dwBatteryDesignCapacity;__le32 dwBatteryLastFullchargeCapacity;",{"pack":1}],
"usb_pd_cap_consumer_port_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bDevCapabilityType;__u8 bReserved;__u8 bmCapabilities;__le16 wMinVoltage;__le16 wMaxVoltage;__u16 wReserved;__le32 dwMaxOperatingPower;__le32 dwMaxPeakPower;__le32 dwMaxPeakPowerTime;",{"pack":1}],
"usb_pd_cap_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bDevCapabilityType;__u8 bReserved;__le32 bmAttributes;__le16 bmProviderPorts;__le16 bmConsumerPorts;__le16 bcdBCVersion;__le16 bcdPDVersion;__le16 bcdUSBTypeCVersion;",{"pack":1}],
"usb_pd_cap_provider_port_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bDevCapabilityType;__u8 bReserved1;__u8 bmCapabilities;__u8 bNumOfPDObjects;__u8 bReserved2;__le32 wPowerDataObject[];",{"pack":1}],
"usb_plat_dev_cap_descriptor": "__u8 bLength;__u8 bDescriptorType;__u8 bDevCapabilityType;__u8 bReserved;__u8 UUID[16];__u8 CapabilityData[];",
"usb_ptm_cap_descriptor": "__u8 bLength;__u8 bDescriptorType;__u8 bDevCapabilityType;",
"usb_qualifier_descriptor": ["__u8 bLength;__u8 bDescriptorType;__le16 bcdUSB;__u8 bDeviceClass;__u8 bDeviceSubClass;__u8 bDeviceProtocol;__u8 bMaxPacketSize0;__u8 bNumConfigurations;__u8 bRESERVED;",{"pack":1}],
"usb_security_descriptor": ["__u8 bLength;__u8 bDescriptorType;__le16 wTotalLength;__u8 bNumEncryptionTypes;",{"pack":1}],
"usb_set_sel_req": ["__u8 u1_sel;__u8 u1_pel;__le16 u2_sel;__le16 u2_pel;",{"pack":1}],
"usb_ss_cap_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bDevCapabilityType;__u8 bmAttributes;__le16 wSpeedSupported;__u8 bFunctionalitySupport;__u8 bU1devExitLat;__le16 bU2DevExitLat;",{"pack":1}],
"usb_ss_container_id_descriptor": "__u8 bLength;__u8 bDescriptorType;__u8 bDevCapabilityType;__u8 bReserved;__u8 ContainerID[16];",
"usb_ss_ep_comp_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bMaxBurst;__u8 bmAttributes;__le16 wBytesPerInterval;",{"pack":1}],
"usb_ssp_cap_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bDevCapabilityType;__u8 bReserved;__le32 bmAttributes;__le16 wFunctionalitySupport;__le16 wReserved;union {__le32 legacy_padding;struct {struct {} __empty_bmSublinkSpeedAttr;__le32 bmSublinkSpeedAttr[];};};",{"pack":1}],
"usb_ssp_isoc_ep_comp_descriptor": ["__u8 bLength;__u8 bDescriptorType;__le16 wReseved;__le32 dwBytesPerInterval;",{"pack":1}],
"usb_string_descriptor": ["__u8 bLength;__u8 bDescriptorType;union {__le16 legacy_padding;struct {struct {} __empty_wData;__le16 wData[];};};",{"pack":1}],
"usb_wireless_cap_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bDevCapabilityType;__u8 bmAttributes;__le16 wPHYRates;__u8 bmTFITXPowerInfo;__u8 bmFFITXPowerInfo;__le16 bmBandGroup;__u8 bReserved;",{"pack":1}],
"usb_wireless_ep_comp_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bMaxBurst;__u8 bMaxSequence;__le16 wMaxStreamDelay;__le16 wOverTheAirPacketSize;__u8 bOverTheAirInterval;__u8 bmCompAttributes;",{"pack":1}]
}`),
);
