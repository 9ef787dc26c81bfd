// Generated from Linux 7.3.4 <linux/usb/ch11.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../../engine.ts';

export const C_HUB_LOCAL_POWER = 0,
  C_HUB_OVER_CURRENT = 1,
  HUB_CHANGE_LOCAL_POWER = 1,
  HUB_CHANGE_OVERCURRENT = 2,
  HUB_CHAR_COMMON_LPSM = 0,
  HUB_CHAR_COMMON_OCPM = 0,
  HUB_CHAR_COMPOUND = 4,
  HUB_CHAR_INDV_PORT_LPSM = 1,
  HUB_CHAR_INDV_PORT_OCPM = 8,
  HUB_CHAR_LPSM = 3,
  HUB_CHAR_NO_LPSM = 2,
  HUB_CHAR_NO_OCPM = 16,
  HUB_CHAR_OCPM = 24,
  HUB_CHAR_PORTIND = 128,
  HUB_CHAR_TTTT = 96,
  HUB_CLEAR_TT_BUFFER = 8,
  HUB_EXT_PORT_STATUS = 2,
  HUB_GET_PORT_ERR_COUNT = 13,
  HUB_GET_TT_STATE = 10,
  HUB_LED_AMBER = 1,
  HUB_LED_AUTO = 0,
  HUB_LED_GREEN = 2,
  HUB_LED_OFF = 3,
  HUB_PORT_PD_STATUS = 1,
  HUB_PORT_STATUS = 0,
  HUB_RESET_TT = 9,
  HUB_SET_DEPTH = 12,
  HUB_STATUS_LOCAL_POWER = 1,
  HUB_STATUS_OVERCURRENT = 2,
  HUB_STOP_TT = 11,
  HUB_TTTT_16_BITS = 32,
  HUB_TTTT_24_BITS = 64,
  HUB_TTTT_32_BITS = 96,
  HUB_TTTT_8_BITS = 0,
  INDICATOR_ALT_BLINK = 6,
  INDICATOR_ALT_BLINK_OFF = 7,
  INDICATOR_AMBER_BLINK = 4,
  INDICATOR_AMBER_BLINK_OFF = 5,
  INDICATOR_AUTO = 0,
  INDICATOR_CYCLE = 1,
  INDICATOR_GREEN_BLINK = 2,
  INDICATOR_GREEN_BLINK_OFF = 3,
  USB_DT_HUB = 41,
  USB_DT_HUB_NONVAR_SIZE = 7,
  USB_DT_SS_HUB = 42,
  USB_DT_SS_HUB_SIZE = 12,
  USB_EXT_PORT_STAT_RX_LANES = 3840,
  USB_EXT_PORT_STAT_RX_SPEED_ID = 15,
  USB_EXT_PORT_STAT_TX_LANES = 61440,
  USB_EXT_PORT_STAT_TX_SPEED_ID = 240,
  USB_HUB_PR_FS = 0,
  USB_HUB_PR_HS_MULTI_TT = 2,
  USB_HUB_PR_HS_NO_TT = 0,
  USB_HUB_PR_HS_SINGLE_TT = 1,
  USB_HUB_PR_SS = 3,
  USB_MAXCHILDREN = 31,
  USB_PORT_FEAT_BH_PORT_RESET = 28,
  USB_PORT_FEAT_CONNECTION = 0,
  USB_PORT_FEAT_C_BH_PORT_RESET = 29,
  USB_PORT_FEAT_C_CONNECTION = 16,
  USB_PORT_FEAT_C_ENABLE = 17,
  USB_PORT_FEAT_C_OVER_CURRENT = 19,
  USB_PORT_FEAT_C_PORT_CONFIG_ERROR = 26,
  USB_PORT_FEAT_C_PORT_L1 = 23,
  USB_PORT_FEAT_C_PORT_LINK_STATE = 25,
  USB_PORT_FEAT_C_RESET = 20,
  USB_PORT_FEAT_C_SUSPEND = 18,
  USB_PORT_FEAT_ENABLE = 1,
  USB_PORT_FEAT_FORCE_LINKPM_ACCEPT = 30,
  USB_PORT_FEAT_INDICATOR = 22,
  USB_PORT_FEAT_L1 = 5,
  USB_PORT_FEAT_LINK_STATE = 5,
  USB_PORT_FEAT_LOWSPEED = 9,
  USB_PORT_FEAT_OVER_CURRENT = 3,
  USB_PORT_FEAT_POWER = 8,
  USB_PORT_FEAT_REMOTE_WAKE_CONNECT = 256,
  USB_PORT_FEAT_REMOTE_WAKE_DISCONNECT = 512,
  USB_PORT_FEAT_REMOTE_WAKE_MASK = 27,
  USB_PORT_FEAT_REMOTE_WAKE_OVER_CURRENT = 1024,
  USB_PORT_FEAT_RESET = 4,
  USB_PORT_FEAT_SUSPEND = 2,
  USB_PORT_FEAT_TEST = 21,
  USB_PORT_FEAT_U1_TIMEOUT = 23,
  USB_PORT_FEAT_U2_TIMEOUT = 24,
  USB_PORT_STAT_CONNECTION = 1,
  USB_PORT_STAT_C_BH_RESET = 32,
  USB_PORT_STAT_C_CONFIG_ERROR = 128,
  USB_PORT_STAT_C_CONNECTION = 1,
  USB_PORT_STAT_C_ENABLE = 2,
  USB_PORT_STAT_C_L1 = 32,
  USB_PORT_STAT_C_LINK_STATE = 64,
  USB_PORT_STAT_C_OVERCURRENT = 8,
  USB_PORT_STAT_C_RESET = 16,
  USB_PORT_STAT_C_SUSPEND = 4,
  USB_PORT_STAT_ENABLE = 2,
  USB_PORT_STAT_HIGH_SPEED = 1024,
  USB_PORT_STAT_INDICATOR = 4096,
  USB_PORT_STAT_L1 = 32,
  USB_PORT_STAT_LINK_STATE = 480,
  USB_PORT_STAT_LOW_SPEED = 512,
  USB_PORT_STAT_OVERCURRENT = 8,
  USB_PORT_STAT_POWER = 256,
  USB_PORT_STAT_RESET = 16,
  USB_PORT_STAT_SPEED_5GBPS = 0,
  USB_PORT_STAT_SUSPEND = 4,
  USB_PORT_STAT_TEST = 2048,
  USB_RT_HUB = 32,
  USB_RT_PORT = 35,
  USB_SS_MAXPORTS = 15,
  USB_SS_PORT_LS_COMP_MOD = 320,
  USB_SS_PORT_LS_HOT_RESET = 288,
  USB_SS_PORT_LS_LOOPBACK = 352,
  USB_SS_PORT_LS_POLLING = 224,
  USB_SS_PORT_LS_RECOVERY = 256,
  USB_SS_PORT_LS_RX_DETECT = 160,
  USB_SS_PORT_LS_SS_DISABLED = 128,
  USB_SS_PORT_LS_SS_INACTIVE = 192,
  USB_SS_PORT_LS_U0 = 0,
  USB_SS_PORT_LS_U1 = 32,
  USB_SS_PORT_LS_U2 = 64,
  USB_SS_PORT_LS_U3 = 96,
  USB_SS_PORT_STAT_MASK = 27,
  USB_SS_PORT_STAT_POWER = 512,
  USB_SS_PORT_STAT_SPEED = 7168;
export declare namespace struct {
  interface usb_hub_descriptor$u$hs extends RecordView<'struct usb_hub_descriptor.u.hs'> {
    get DeviceRemovable(): Uint8Array;
    set DeviceRemovable(value: Bytes);
    get PortPwrCtrlMask(): Uint8Array;
    set PortPwrCtrlMask(value: Bytes);
  }

  interface usb_hub_descriptor$u$ss extends RecordView<'struct usb_hub_descriptor.u.ss'> {
    bHubHdrDecLat: number;
    wHubDelay: number;
    DeviceRemovable: number;
  }

  interface usb_hub_descriptor$u extends RecordView<'union usb_hub_descriptor.u'> {
    get hs(): usb_hub_descriptor$u$hs;
    set hs(value: From<usb_hub_descriptor$u$hs>);
    get ss(): usb_hub_descriptor$u$ss;
    set ss(value: From<usb_hub_descriptor$u$ss>);
  }

  /** `<linux/usb/ch11.h>`: 15 bytes. */
  interface usb_hub_descriptor extends RecordView<'struct usb_hub_descriptor'> {
    bDescLength: number;
    bDescriptorType: number;
    bNbrPorts: number;
    wHubCharacteristics: number;
    bPwrOn2PwrGood: number;
    bHubContrCurrent: number;
    get u(): usb_hub_descriptor$u;
    set u(value: From<usb_hub_descriptor$u>);
  }

  /** `<linux/usb/ch11.h>`: 4 bytes. */
  interface usb_hub_status extends RecordView<'struct usb_hub_status'> {
    wHubStatus: number;
    wHubChange: number;
  }

  /** `<linux/usb/ch11.h>`: 8 bytes. */
  interface usb_port_status extends RecordView<'struct usb_port_status'> {
    wPortStatus: number;
    wPortChange: number;
    dwExtPortStatus: number;
  }
}

export const struct: {
  readonly usb_hub_descriptor: Descriptor<struct.usb_hub_descriptor>;
  readonly usb_hub_status: Descriptor<struct.usb_hub_status>;
  readonly usb_port_status: Descriptor<struct.usb_port_status>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"usb_hub_descriptor": ["__u8 bDescLength;__u8 bDescriptorType;__u8 bNbrPorts;__le16 wHubCharacteristics;__u8 bPwrOn2PwrGood;__u8 bHubContrCurrent;union {struct {__u8 DeviceRemovable[4];__u8 PortPwrCtrlMask[4];} hs;struct packed {__u8 bHubHdrDecLat;__le16 wHubDelay;__le16 DeviceRemovable;} ss;} u;",{"pack":1}],
"usb_hub_status": ["__le16 wHubStatus;__le16 wHubChange;",{"pack":1}],
"usb_port_status": ["__le16 wPortStatus;__le16 wPortChange;__le32 dwExtPortStatus;",{"pack":1}]
}`),
);
