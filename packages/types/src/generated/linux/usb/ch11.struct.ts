// Generated from Linux 7.3.4 <linux/usb/ch11.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../../engine.ts';

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
  set hs(value: usb_hub_descriptor$u$hs | Init<usb_hub_descriptor$u$hs>);
  get ss(): usb_hub_descriptor$u$ss;
  set ss(value: usb_hub_descriptor$u$ss | Init<usb_hub_descriptor$u$ss>);
}

/** `<linux/usb/ch11.h>`: 15 bytes. */
export interface usb_hub_descriptor extends RecordView<'struct usb_hub_descriptor'> {
  bDescLength: number;
  bDescriptorType: number;
  bNbrPorts: number;
  wHubCharacteristics: number;
  bPwrOn2PwrGood: number;
  bHubContrCurrent: number;
  get u(): usb_hub_descriptor$u;
  set u(value: usb_hub_descriptor$u | Init<usb_hub_descriptor$u>);
}

export const usb_hub_descriptor: Descriptor<usb_hub_descriptor> = /* @__PURE__ */ declareStruct(
  'usb_hub_descriptor',
  `
  __u8 bDescLength;
  __u8 bDescriptorType;
  __u8 bNbrPorts;
  __le16 wHubCharacteristics;
  __u8 bPwrOn2PwrGood;
  __u8 bHubContrCurrent;
  union {
    struct {
      __u8 DeviceRemovable[4];
      __u8 PortPwrCtrlMask[4];
    } hs;
    struct packed {
      __u8 bHubHdrDecLat;
      __le16 wHubDelay;
      __le16 DeviceRemovable;
    } ss;
  } u;
`,
  { pack: 1 },
);

/** `<linux/usb/ch11.h>`: 4 bytes. */
export interface usb_hub_status extends RecordView<'struct usb_hub_status'> {
  wHubStatus: number;
  wHubChange: number;
}

export const usb_hub_status: Descriptor<usb_hub_status> = /* @__PURE__ */ declareStruct(
  'usb_hub_status',
  `
  __le16 wHubStatus;
  __le16 wHubChange;
`,
  { pack: 1 },
);

/** `<linux/usb/ch11.h>`: 8 bytes. */
export interface usb_port_status extends RecordView<'struct usb_port_status'> {
  wPortStatus: number;
  wPortChange: number;
  dwExtPortStatus: number;
}

export const usb_port_status: Descriptor<usb_port_status> = /* @__PURE__ */ declareStruct(
  'usb_port_status',
  `
  __le16 wPortStatus;
  __le16 wPortChange;
  __le32 dwExtPortStatus;
`,
  { pack: 1 },
);
