// Generated from Linux 7.3.4 <linux/usb/functionfs.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../../engine.ts';
import { usb_ctrlrequest } from './ch9.struct.ts';

/** `<linux/usb/functionfs.h>`: 9 bytes. */
export interface usb_dfu_functional_descriptor
  extends RecordView<'struct usb_dfu_functional_descriptor'> {
  bLength: number;
  bDescriptorType: number;
  bmAttributes: number;
  wDetachTimeOut: number;
  wTransferSize: number;
  bcdDFUVersion: number;
}

export const usb_dfu_functional_descriptor: Descriptor<usb_dfu_functional_descriptor> =
  /* @__PURE__ */ declareStruct(
    'usb_dfu_functional_descriptor',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bmAttributes;
  __le16 wDetachTimeOut;
  __le16 wTransferSize;
  __le16 bcdDFUVersion;
`,
    { pack: 1 },
  );

/** `<linux/usb/functionfs.h>`: 7 bytes. */
export interface usb_endpoint_descriptor_no_audio
  extends RecordView<'struct usb_endpoint_descriptor_no_audio'> {
  bLength: number;
  bDescriptorType: number;
  bEndpointAddress: number;
  bmAttributes: number;
  wMaxPacketSize: number;
  bInterval: number;
}

export const usb_endpoint_descriptor_no_audio: Descriptor<usb_endpoint_descriptor_no_audio> =
  /* @__PURE__ */ declareStruct(
    'usb_endpoint_descriptor_no_audio',
    `
  __u8 bLength;
  __u8 bDescriptorType;
  __u8 bEndpointAddress;
  __u8 bmAttributes;
  __le16 wMaxPacketSize;
  __u8 bInterval;
`,
    { pack: 1 },
  );

interface usb_ext_compat_desc$IDs extends RecordView<'struct usb_ext_compat_desc.IDs'> {
  get CompatibleID(): Uint8Array;
  set CompatibleID(value: Bytes);
  get SubCompatibleID(): Uint8Array;
  set SubCompatibleID(value: Bytes);
}

/** `<linux/usb/functionfs.h>`: 24 bytes. */
export interface usb_ext_compat_desc extends RecordView<'struct usb_ext_compat_desc'> {
  bFirstInterfaceNumber: number;
  Reserved1: number;
  get CompatibleID(): Uint8Array;
  set CompatibleID(value: Bytes);
  get SubCompatibleID(): Uint8Array;
  set SubCompatibleID(value: Bytes);
  get IDs(): usb_ext_compat_desc$IDs;
  set IDs(value: usb_ext_compat_desc$IDs | Init<usb_ext_compat_desc$IDs>);
  get Reserved2(): Uint8Array;
  set Reserved2(value: Bytes);
}

export const usb_ext_compat_desc: Descriptor<usb_ext_compat_desc> = /* @__PURE__ */ declareStruct(
  'usb_ext_compat_desc',
  `
  __u8 bFirstInterfaceNumber;
  __u8 Reserved1;
  union {
    struct {
      __u8 CompatibleID[8];
      __u8 SubCompatibleID[8];
    };
    struct {
      __u8 CompatibleID[8];
      __u8 SubCompatibleID[8];
    } IDs;
  };
  __u8 Reserved2[6];
`,
);

/** `<linux/usb/functionfs.h>`: 10 bytes. */
export interface usb_ext_prop_desc extends RecordView<'struct usb_ext_prop_desc'> {
  dwSize: number;
  dwPropertyDataType: number;
  wPropertyNameLength: number;
}

export const usb_ext_prop_desc: Descriptor<usb_ext_prop_desc> = /* @__PURE__ */ declareStruct(
  'usb_ext_prop_desc',
  `
  __le32 dwSize;
  __le32 dwPropertyDataType;
  __le16 wPropertyNameLength;
`,
  { pack: 1 },
);

/** `<linux/usb/functionfs.h>`: 16 bytes. */
export interface usb_ffs_dmabuf_transfer_req
  extends RecordView<'struct usb_ffs_dmabuf_transfer_req'> {
  fd: number;
  flags: number;
  get length(): bigint;
  set length(value: Integer);
}

export const usb_ffs_dmabuf_transfer_req: Descriptor<usb_ffs_dmabuf_transfer_req> =
  /* @__PURE__ */ declareStruct(
    'usb_ffs_dmabuf_transfer_req',
    `
  int fd;
  __u32 flags;
  __u64 length;
`,
    { pack: 1 },
  );

/** `<linux/usb/functionfs.h>`: 16 bytes. */
export interface usb_functionfs_descs_head extends RecordView<'struct usb_functionfs_descs_head'> {
  magic: number;
  length: number;
  fs_count: number;
  hs_count: number;
}

export const usb_functionfs_descs_head: Descriptor<usb_functionfs_descs_head> =
  /* @__PURE__ */ declareStruct(
    'usb_functionfs_descs_head',
    `
  __le32 magic;
  __le32 length;
  __le32 fs_count;
  __le32 hs_count;
`,
    { pack: 1 },
  );

/** `<linux/usb/functionfs.h>`: 12 bytes. */
export interface usb_functionfs_descs_head_v2
  extends RecordView<'struct usb_functionfs_descs_head_v2'> {
  magic: number;
  length: number;
  flags: number;
}

export const usb_functionfs_descs_head_v2: Descriptor<usb_functionfs_descs_head_v2> =
  /* @__PURE__ */ declareStruct(
    'usb_functionfs_descs_head_v2',
    `
  __le32 magic;
  __le32 length;
  __le32 flags;
`,
    { pack: 1 },
  );

interface usb_functionfs_event$u extends RecordView<'union usb_functionfs_event.u'> {
  get setup(): usb_ctrlrequest;
  set setup(value: usb_ctrlrequest | Init<usb_ctrlrequest>);
}

/** `<linux/usb/functionfs.h>`: 12 bytes. */
export interface usb_functionfs_event extends RecordView<'struct usb_functionfs_event'> {
  get u(): usb_functionfs_event$u;
  set u(value: usb_functionfs_event$u | Init<usb_functionfs_event$u>);
  type: number;
  get _pad(): Uint8Array;
  set _pad(value: Bytes);
}

export const usb_functionfs_event: Descriptor<usb_functionfs_event> = /* @__PURE__ */ declareStruct(
  'usb_functionfs_event',
  `
  union {
    struct usb_ctrlrequest setup;
  } u;
  __u8 type;
  __u8 _pad[3];
`,
  { uses: () => [usb_ctrlrequest] },
);

/** `<linux/usb/functionfs.h>`: 16 bytes. */
export interface usb_functionfs_strings_head
  extends RecordView<'struct usb_functionfs_strings_head'> {
  magic: number;
  length: number;
  str_count: number;
  lang_count: number;
}

export const usb_functionfs_strings_head: Descriptor<usb_functionfs_strings_head> =
  /* @__PURE__ */ declareStruct(
    'usb_functionfs_strings_head',
    `
  __le32 magic;
  __le32 length;
  __le32 str_count;
  __le32 lang_count;
`,
    { pack: 1 },
  );

/** `<linux/usb/functionfs.h>`: 11 bytes. */
export interface usb_os_desc_header extends RecordView<'struct usb_os_desc_header'> {
  interface: number;
  dwLength: number;
  bcdVersion: number;
  wIndex: number;
  bCount: number;
  Reserved: number;
  wCount: number;
}

export const usb_os_desc_header: Descriptor<usb_os_desc_header> = /* @__PURE__ */ declareStruct(
  'usb_os_desc_header',
  `
  __u8 interface;
  __le32 dwLength;
  __le16 bcdVersion;
  __le16 wIndex;
  union {
    struct {
      __u8 bCount;
      __u8 Reserved;
    };
    __le16 wCount;
  };
`,
  { pack: 1 },
);
