// Generated from Linux 7.3.4 <linux/usb/functionfs.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../../engine.ts';
import type * as linux_usb_ch9_h from './ch9.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'FUNCTIONFS_CLEAR_HALT'
  | 'FUNCTIONFS_DMABUF_ATTACH'
  | 'FUNCTIONFS_DMABUF_DETACH'
  | 'FUNCTIONFS_DMABUF_TRANSFER'
  | 'FUNCTIONFS_ENDPOINT_DESC'
  | 'FUNCTIONFS_ENDPOINT_ENABLE_ZLP'
  | 'FUNCTIONFS_ENDPOINT_REVMAP'
  | 'FUNCTIONFS_FIFO_FLUSH'
  | 'FUNCTIONFS_FIFO_STATUS'
  | 'FUNCTIONFS_INTERFACE_REVMAP'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    FUNCTIONFS_CLEAR_HALT: 26371,
    FUNCTIONFS_DMABUF_ATTACH: 1074030467,
    FUNCTIONFS_DMABUF_DETACH: 1074030468,
    FUNCTIONFS_DMABUF_TRANSFER: 1074816901,
    FUNCTIONFS_ENDPOINT_DESC: 2148099970,
    FUNCTIONFS_ENDPOINT_ENABLE_ZLP: 1074030470,
    FUNCTIONFS_ENDPOINT_REVMAP: 26497,
    FUNCTIONFS_FIFO_FLUSH: 26370,
    FUNCTIONFS_FIFO_STATUS: 26369,
    FUNCTIONFS_INTERFACE_REVMAP: 26496,
  },
);

export const FUNCTIONFS_CLEAR_HALT: number = /* @__PURE__ */ requestHere(26371),
  FUNCTIONFS_DMABUF_ATTACH: number = /* @__PURE__ */ requestHere(1074030467),
  FUNCTIONFS_DMABUF_DETACH: number = /* @__PURE__ */ requestHere(1074030468),
  FUNCTIONFS_DMABUF_TRANSFER: number = /* @__PURE__ */ requestHere(1074816901),
  FUNCTIONFS_ENDPOINT_DESC: number = /* @__PURE__ */ requestHere(2148099970),
  FUNCTIONFS_ENDPOINT_ENABLE_ZLP: number = /* @__PURE__ */ requestHere(1074030470),
  FUNCTIONFS_ENDPOINT_REVMAP: number = /* @__PURE__ */ requestHere(26497),
  FUNCTIONFS_FIFO_FLUSH: number = /* @__PURE__ */ requestHere(26370),
  FUNCTIONFS_FIFO_STATUS: number = /* @__PURE__ */ requestHere(26369),
  FUNCTIONFS_INTERFACE_REVMAP: number = /* @__PURE__ */ requestHere(26496);
export const DFU_FUNC_ATT_CAN_DOWNLOAD = 1,
  DFU_FUNC_ATT_CAN_UPLOAD = 2,
  DFU_FUNC_ATT_MANIFEST_TOLERANT = 4,
  DFU_FUNC_ATT_WILL_DETACH = 8,
  FUNCTIONFS_ALL_CTRL_RECIP = 64,
  FUNCTIONFS_BIND = 0,
  FUNCTIONFS_CONFIG0_SETUP = 128,
  FUNCTIONFS_DESCRIPTORS_MAGIC = 1,
  FUNCTIONFS_DESCRIPTORS_MAGIC_V2 = 3,
  FUNCTIONFS_DISABLE = 3,
  FUNCTIONFS_ENABLE = 2,
  FUNCTIONFS_EVENTFD = 32,
  FUNCTIONFS_HAS_FS_DESC = 1,
  FUNCTIONFS_HAS_HS_DESC = 2,
  FUNCTIONFS_HAS_MS_OS_DESC = 8,
  FUNCTIONFS_HAS_SS_DESC = 4,
  FUNCTIONFS_RESUME = 6,
  FUNCTIONFS_RW_PROXY_EPS = 256,
  FUNCTIONFS_SETUP = 4,
  FUNCTIONFS_STRINGS_MAGIC = 2,
  FUNCTIONFS_SUSPEND = 5,
  FUNCTIONFS_UNBIND = 1,
  FUNCTIONFS_VIRTUAL_ADDR = 16,
  USB_FFS_DMABUF_TRANSFER_MASK = 0;
export declare namespace struct {
  /** `<linux/usb/functionfs.h>`: 9 bytes. */
  interface usb_dfu_functional_descriptor
    extends RecordView<'struct usb_dfu_functional_descriptor'> {
    bLength: number;
    bDescriptorType: number;
    bmAttributes: number;
    wDetachTimeOut: number;
    wTransferSize: number;
    bcdDFUVersion: number;
  }

  /** `<linux/usb/functionfs.h>`: 7 bytes. */
  interface usb_endpoint_descriptor_no_audio
    extends RecordView<'struct usb_endpoint_descriptor_no_audio'> {
    bLength: number;
    bDescriptorType: number;
    bEndpointAddress: number;
    bmAttributes: number;
    wMaxPacketSize: number;
    bInterval: number;
  }

  interface usb_ext_compat_desc$IDs extends RecordView<'struct usb_ext_compat_desc.IDs'> {
    get CompatibleID(): Uint8Array;
    set CompatibleID(value: Bytes);
    get SubCompatibleID(): Uint8Array;
    set SubCompatibleID(value: Bytes);
  }

  /** `<linux/usb/functionfs.h>`: 24 bytes. */
  interface usb_ext_compat_desc extends RecordView<'struct usb_ext_compat_desc'> {
    bFirstInterfaceNumber: number;
    Reserved1: number;
    get CompatibleID(): Uint8Array;
    set CompatibleID(value: Bytes);
    get SubCompatibleID(): Uint8Array;
    set SubCompatibleID(value: Bytes);
    get IDs(): usb_ext_compat_desc$IDs;
    set IDs(value: From<usb_ext_compat_desc$IDs>);
    get Reserved2(): Uint8Array;
    set Reserved2(value: Bytes);
  }

  /** `<linux/usb/functionfs.h>`: 10 bytes. */
  interface usb_ext_prop_desc extends RecordView<'struct usb_ext_prop_desc'> {
    dwSize: number;
    dwPropertyDataType: number;
    wPropertyNameLength: number;
  }

  /** `<linux/usb/functionfs.h>`: 16 bytes. */
  interface usb_ffs_dmabuf_transfer_req extends RecordView<'struct usb_ffs_dmabuf_transfer_req'> {
    fd: number;
    flags: number;
    get length(): bigint;
    set length(value: Integer);
  }

  /** `<linux/usb/functionfs.h>`: 16 bytes. */
  interface usb_functionfs_descs_head extends RecordView<'struct usb_functionfs_descs_head'> {
    magic: number;
    length: number;
    fs_count: number;
    hs_count: number;
  }

  /** `<linux/usb/functionfs.h>`: 12 bytes. */
  interface usb_functionfs_descs_head_v2 extends RecordView<'struct usb_functionfs_descs_head_v2'> {
    magic: number;
    length: number;
    flags: number;
  }

  interface usb_functionfs_event$u extends RecordView<'union usb_functionfs_event.u'> {
    get setup(): linux_usb_ch9_h.struct.usb_ctrlrequest;
    set setup(value: From<linux_usb_ch9_h.struct.usb_ctrlrequest>);
  }

  /** `<linux/usb/functionfs.h>`: 12 bytes. */
  interface usb_functionfs_event extends RecordView<'struct usb_functionfs_event'> {
    get u(): usb_functionfs_event$u;
    set u(value: From<usb_functionfs_event$u>);
    type: number;
    get _pad(): Uint8Array;
    set _pad(value: Bytes);
  }

  /** `<linux/usb/functionfs.h>`: 16 bytes. */
  interface usb_functionfs_strings_head extends RecordView<'struct usb_functionfs_strings_head'> {
    magic: number;
    length: number;
    str_count: number;
    lang_count: number;
  }

  /** `<linux/usb/functionfs.h>`: 11 bytes. */
  interface usb_os_desc_header extends RecordView<'struct usb_os_desc_header'> {
    interface: number;
    dwLength: number;
    bcdVersion: number;
    wIndex: number;
    bCount: number;
    Reserved: number;
    wCount: number;
  }
}

export const struct: {
  readonly usb_dfu_functional_descriptor: Descriptor<struct.usb_dfu_functional_descriptor>;
  readonly usb_endpoint_descriptor_no_audio: Descriptor<struct.usb_endpoint_descriptor_no_audio>;
  readonly usb_ext_compat_desc: Descriptor<struct.usb_ext_compat_desc>;
  readonly usb_ext_prop_desc: Descriptor<struct.usb_ext_prop_desc>;
  readonly usb_ffs_dmabuf_transfer_req: Descriptor<struct.usb_ffs_dmabuf_transfer_req>;
  readonly usb_functionfs_descs_head: Descriptor<struct.usb_functionfs_descs_head>;
  readonly usb_functionfs_descs_head_v2: Descriptor<struct.usb_functionfs_descs_head_v2>;
  readonly usb_functionfs_event: Descriptor<struct.usb_functionfs_event>;
  readonly usb_functionfs_strings_head: Descriptor<struct.usb_functionfs_strings_head>;
  readonly usb_os_desc_header: Descriptor<struct.usb_os_desc_header>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"usb_dfu_functional_descriptor": ["__u8 bLength;__u8 bDescriptorType;__u8 bmAttributes;__le16 wDetachTimeOut;__le16 wTransferSize;__le16 bcdDFUVersion;",{"pack":1}],
"usb_endpoint_descriptor_no_audio": ["__u8 bLength;__u8 bDescriptorType;__u8 bEndpointAddress;__u8 bmAttributes;__le16 wMaxPacketSize;__u8 bInterval;",{"pack":1}],
"usb_ext_compat_desc": "__u8 bFirstInterfaceNumber;__u8 Reserved1;union {struct {__u8 CompatibleID[8];__u8 SubCompatibleID[8];};struct {__u8 CompatibleID[8];__u8 SubCompatibleID[8];} IDs;};__u8 Reserved2[6];",
"usb_ext_prop_desc": ["__le32 dwSize;__le32 dwPropertyDataType;__le16 wPropertyNameLength;",{"pack":1}],
"usb_ffs_dmabuf_transfer_req": ["int fd;__u32 flags;__u64 length;",{"pack":1}],
"usb_functionfs_descs_head": ["__le32 magic;__le32 length;__le32 fs_count;__le32 hs_count;",{"pack":1}],
"usb_functionfs_descs_head_v2": ["__le32 magic;__le32 length;__le32 flags;",{"pack":1}],
"usb_functionfs_event": "union {struct usb_ctrlrequest setup;} u;__u8 type;__u8 _pad[3];",
"usb_functionfs_strings_head": ["__le32 magic;__le32 length;__le32 str_count;__le32 lang_count;",{"pack":1}],
"usb_os_desc_header": ["__u8 interface;__le32 dwLength;__le16 bcdVersion;__le16 wIndex;union {struct {__u8 bCount;__u8 Reserved;};__le16 wCount;};",{"pack":1}]
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"usb_ctrlrequest": ["__u8 bRequestType;__u8 bRequest;__le16 wValue;__le16 wIndex;__le16 wLength;",{"pack":1}]
}`),
);
