// Generated from Linux 7.3.4 <linux/usbdevice_fs.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/usbdevice_fs.h>`: 24 bytes on x86_64, riscv64, aarch64; 16 bytes on x86, arm. */
export interface usbdevfs_bulktransfer extends RecordView<'struct usbdevfs_bulktransfer', 'data'> {
  ep: number;
  len: number;
  timeout: number;
  get data(): number;
  set data(value: Pointer);
}

export const usbdevfs_bulktransfer: Descriptor<usbdevfs_bulktransfer> =
  /* @__PURE__ */ declareStruct(
    'usbdevfs_bulktransfer',
    `
  unsigned int ep;
  unsigned int len;
  unsigned int timeout;
  void *data;
`,
  );

/** `<linux/usbdevice_fs.h>`: 8 bytes. */
export interface usbdevfs_connectinfo extends RecordView<'struct usbdevfs_connectinfo'> {
  devnum: number;
  slow: number;
}

export const usbdevfs_connectinfo: Descriptor<usbdevfs_connectinfo> = /* @__PURE__ */ declareStruct(
  'usbdevfs_connectinfo',
  `
  unsigned int devnum;
  unsigned char slow;
`,
);

/** `<linux/usbdevice_fs.h>`: 24 bytes. */
export interface usbdevfs_conninfo_ex extends RecordView<'struct usbdevfs_conninfo_ex'> {
  size: number;
  busnum: number;
  devnum: number;
  speed: number;
  num_ports: number;
  get ports(): Uint8Array;
  set ports(value: Bytes);
}

export const usbdevfs_conninfo_ex: Descriptor<usbdevfs_conninfo_ex> = /* @__PURE__ */ declareStruct(
  'usbdevfs_conninfo_ex',
  `
  __u32 size;
  __u32 busnum;
  __u32 devnum;
  __u32 speed;
  __u8 num_ports;
  __u8 ports[7];
`,
);

/** `<linux/usbdevice_fs.h>`: 24 bytes on x86_64, riscv64, aarch64; 16 bytes on x86, arm. */
export interface usbdevfs_ctrltransfer extends RecordView<'struct usbdevfs_ctrltransfer', 'data'> {
  bRequestType: number;
  bRequest: number;
  wValue: number;
  wIndex: number;
  wLength: number;
  timeout: number;
  get data(): number;
  set data(value: Pointer);
}

export const usbdevfs_ctrltransfer: Descriptor<usbdevfs_ctrltransfer> =
  /* @__PURE__ */ declareStruct(
    'usbdevfs_ctrltransfer',
    `
  __u8 bRequestType;
  __u8 bRequest;
  __u16 wValue;
  __u16 wIndex;
  __u16 wLength;
  __u32 timeout;
  void *data;
`,
  );

/** `<linux/usbdevice_fs.h>`: 264 bytes. */
export interface usbdevfs_disconnect_claim extends RecordView<'struct usbdevfs_disconnect_claim'> {
  interface: number;
  flags: number;
  get driver(): Uint8Array;
  set driver(value: Bytes);
}

export const usbdevfs_disconnect_claim: Descriptor<usbdevfs_disconnect_claim> =
  /* @__PURE__ */ declareStruct(
    'usbdevfs_disconnect_claim',
    `
  unsigned int interface;
  unsigned int flags;
  char driver[256];
`,
  );

/** `<linux/usbdevice_fs.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface usbdevfs_disconnectsignal
  extends RecordView<'struct usbdevfs_disconnectsignal', 'context'> {
  signr: number;
  get context(): number;
  set context(value: Pointer);
}

export const usbdevfs_disconnectsignal: Descriptor<usbdevfs_disconnectsignal> =
  /* @__PURE__ */ declareStruct(
    'usbdevfs_disconnectsignal',
    `
  unsigned int signr;
  void *context;
`,
  );

/** `<linux/usbdevice_fs.h>`: 260 bytes. */
export interface usbdevfs_getdriver extends RecordView<'struct usbdevfs_getdriver'> {
  interface: number;
  get driver(): Uint8Array;
  set driver(value: Bytes);
}

export const usbdevfs_getdriver: Descriptor<usbdevfs_getdriver> = /* @__PURE__ */ declareStruct(
  'usbdevfs_getdriver',
  `
  unsigned int interface;
  char driver[256];
`,
);

/** `<linux/usbdevice_fs.h>`: 128 bytes. */
export interface usbdevfs_hub_portinfo extends RecordView<'struct usbdevfs_hub_portinfo'> {
  nports: number;
  get port(): Uint8Array;
  set port(value: Bytes);
}

export const usbdevfs_hub_portinfo: Descriptor<usbdevfs_hub_portinfo> =
  /* @__PURE__ */ declareStruct(
    'usbdevfs_hub_portinfo',
    `
  char nports;
  char port[127];
`,
  );

/** `<linux/usbdevice_fs.h>`: 16 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface usbdevfs_ioctl extends RecordView<'struct usbdevfs_ioctl', 'data'> {
  ifno: number;
  ioctl_code: number;
  get data(): number;
  set data(value: Pointer);
}

export const usbdevfs_ioctl: Descriptor<usbdevfs_ioctl> = /* @__PURE__ */ declareStruct(
  'usbdevfs_ioctl',
  `
  int ifno;
  int ioctl_code;
  void *data;
`,
);

/** `<linux/usbdevice_fs.h>`: 12 bytes. */
export interface usbdevfs_iso_packet_desc extends RecordView<'struct usbdevfs_iso_packet_desc'> {
  length: number;
  actual_length: number;
  status: number;
}

export const usbdevfs_iso_packet_desc: Descriptor<usbdevfs_iso_packet_desc> =
  /* @__PURE__ */ declareStruct(
    'usbdevfs_iso_packet_desc',
    `
  unsigned int length;
  unsigned int actual_length;
  unsigned int status;
`,
  );

/** `<linux/usbdevice_fs.h>`: 8 bytes. */
export interface usbdevfs_setinterface extends RecordView<'struct usbdevfs_setinterface'> {
  interface: number;
  altsetting: number;
}

export const usbdevfs_setinterface: Descriptor<usbdevfs_setinterface> =
  /* @__PURE__ */ declareStruct(
    'usbdevfs_setinterface',
    `
  unsigned int interface;
  unsigned int altsetting;
`,
  );

/** `<linux/usbdevice_fs.h>`: 8 bytes. */
export interface usbdevfs_streams extends RecordView<'struct usbdevfs_streams'> {
  num_streams: number;
  num_eps: number;
  get eps(): Uint8Array;
  set eps(value: Bytes);
}

export const usbdevfs_streams: Descriptor<usbdevfs_streams> = /* @__PURE__ */ declareStruct(
  'usbdevfs_streams',
  `
  unsigned int num_streams;
  unsigned int num_eps;
  unsigned char eps[];
`,
);

/** `<linux/usbdevice_fs.h>`: 56 bytes on x86_64, riscv64, aarch64; 44 bytes on x86, arm. */
export interface usbdevfs_urb extends RecordView<'struct usbdevfs_urb', 'buffer' | 'usercontext'> {
  type: number;
  endpoint: number;
  status: number;
  flags: number;
  get buffer(): number;
  set buffer(value: Pointer);
  buffer_length: number;
  actual_length: number;
  start_frame: number;
  number_of_packets: number;
  stream_id: number;
  error_count: number;
  signr: number;
  get usercontext(): number;
  set usercontext(value: Pointer);
  get iso_frame_desc(): Elements<usbdevfs_iso_packet_desc>;
  set iso_frame_desc(value: Iterable<usbdevfs_iso_packet_desc | Init<usbdevfs_iso_packet_desc>>);
}

export const usbdevfs_urb: Descriptor<usbdevfs_urb> = /* @__PURE__ */ declareStruct(
  'usbdevfs_urb',
  `
  unsigned char type;
  unsigned char endpoint;
  int status;
  unsigned int flags;
  void *buffer;
  int buffer_length;
  int actual_length;
  int start_frame;
  union {
    int number_of_packets;
    unsigned int stream_id;
  };
  int error_count;
  unsigned int signr;
  void *usercontext;
  struct usbdevfs_iso_packet_desc iso_frame_desc[];
`,
  { uses: () => [usbdevfs_iso_packet_desc] },
);
