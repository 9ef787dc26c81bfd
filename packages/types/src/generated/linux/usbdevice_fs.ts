// Generated from Linux 7.3.4 <linux/usbdevice_fs.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type PerArch,
  type Pointer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly USBDEVFS_BULK: PerArch<
    3222820098,
    3222295810,
    3222295810,
    3222820098,
    3222820098,
    3222820098,
    3222820098,
    3222820098
  >;
  readonly USBDEVFS_CONTROL: PerArch<
    3222820096,
    3222295808,
    3222295808,
    3222820096,
    3222820096,
    3222820096,
    3222820096,
    3222820096
  >;
  readonly USBDEVFS_DISCSIGNAL: PerArch<
    2148553998,
    2148029710,
    2148029710,
    2148553998,
    2148553998,
    2148553998,
    2148553998,
    1074812174
  >;
  readonly USBDEVFS_IOCTL: PerArch<
    3222295826,
    3222033682,
    3222033682,
    3222295826,
    3222295826,
    3222295826,
    3222295826,
    3222295826
  >;
  readonly USBDEVFS_REAPURB: PerArch<
    1074287884,
    1074025740,
    1074025740,
    1074287884,
    1074287884,
    1074287884,
    1074287884,
    2148029708
  >;
  readonly USBDEVFS_REAPURBNDELAY: PerArch<
    1074287885,
    1074025741,
    1074025741,
    1074287885,
    1074287885,
    1074287885,
    1074287885,
    2148029709
  >;
  readonly USBDEVFS_SUBMITURB: PerArch<
    2151175434,
    2150389002,
    2150389002,
    2151175434,
    2151175434,
    2151175434,
    2151175434,
    1077433610
  >;
} & Requests<
  | 'USBDEVFS_ALLOC_STREAMS'
  | 'USBDEVFS_ALLOW_SUSPEND'
  | 'USBDEVFS_CLAIMINTERFACE'
  | 'USBDEVFS_CLAIM_PORT'
  | 'USBDEVFS_CLEAR_HALT'
  | 'USBDEVFS_CONNECT'
  | 'USBDEVFS_CONNECTINFO'
  | 'USBDEVFS_DISCARDURB'
  | 'USBDEVFS_DISCONNECT'
  | 'USBDEVFS_DISCONNECT_CLAIM'
  | 'USBDEVFS_DROP_PRIVILEGES'
  | 'USBDEVFS_FORBID_SUSPEND'
  | 'USBDEVFS_FREE_STREAMS'
  | 'USBDEVFS_GETDRIVER'
  | 'USBDEVFS_GET_CAPABILITIES'
  | 'USBDEVFS_GET_SPEED'
  | 'USBDEVFS_HUB_PORTINFO'
  | 'USBDEVFS_REAPURB32'
  | 'USBDEVFS_REAPURBNDELAY32'
  | 'USBDEVFS_RELEASEINTERFACE'
  | 'USBDEVFS_RELEASE_PORT'
  | 'USBDEVFS_RESET'
  | 'USBDEVFS_RESETEP'
  | 'USBDEVFS_SETCONFIGURATION'
  | 'USBDEVFS_SETINTERFACE'
  | 'USBDEVFS_WAIT_FOR_RESUME'
> = /* @__PURE__ */ perArchOf(
  {
    USBDEVFS_BULK: [
      3222820098, 3222295810, 3222295810, 3222820098, 3222820098, 3222820098, 3222820098,
      3222820098,
    ],
    USBDEVFS_CONTROL: [
      3222820096, 3222295808, 3222295808, 3222820096, 3222820096, 3222820096, 3222820096,
      3222820096,
    ],
    USBDEVFS_DISCSIGNAL: [
      2148553998, 2148029710, 2148029710, 2148553998, 2148553998, 2148553998, 2148553998,
      1074812174,
    ],
    USBDEVFS_IOCTL: [
      3222295826, 3222033682, 3222033682, 3222295826, 3222295826, 3222295826, 3222295826,
      3222295826,
    ],
    USBDEVFS_REAPURB: [
      1074287884, 1074025740, 1074025740, 1074287884, 1074287884, 1074287884, 1074287884,
      2148029708,
    ],
    USBDEVFS_REAPURBNDELAY: [
      1074287885, 1074025741, 1074025741, 1074287885, 1074287885, 1074287885, 1074287885,
      2148029709,
    ],
    USBDEVFS_SUBMITURB: [
      2151175434, 2150389002, 2150389002, 2151175434, 2151175434, 2151175434, 2151175434,
      1077433610,
    ],
  },
  {
    USBDEVFS_ALLOC_STREAMS: 2148029724,
    USBDEVFS_ALLOW_SUSPEND: 21794,
    USBDEVFS_CLAIMINTERFACE: 2147767567,
    USBDEVFS_CLAIM_PORT: 2147767576,
    USBDEVFS_CLEAR_HALT: 2147767573,
    USBDEVFS_CONNECT: 21783,
    USBDEVFS_CONNECTINFO: 1074287889,
    USBDEVFS_DISCARDURB: 21771,
    USBDEVFS_DISCONNECT: 21782,
    USBDEVFS_DISCONNECT_CLAIM: 2164806939,
    USBDEVFS_DROP_PRIVILEGES: 1074025758,
    USBDEVFS_FORBID_SUSPEND: 21793,
    USBDEVFS_FREE_STREAMS: 2148029725,
    USBDEVFS_GETDRIVER: 1090802952,
    USBDEVFS_GET_CAPABILITIES: 2147767578,
    USBDEVFS_GET_SPEED: 21791,
    USBDEVFS_HUB_PORTINFO: 2155894035,
    USBDEVFS_REAPURB32: 1074025740,
    USBDEVFS_REAPURBNDELAY32: 1074025741,
    USBDEVFS_RELEASEINTERFACE: 2147767568,
    USBDEVFS_RELEASE_PORT: 2147767577,
    USBDEVFS_RESET: 21780,
    USBDEVFS_RESETEP: 2147767555,
    USBDEVFS_SETCONFIGURATION: 2147767557,
    USBDEVFS_SETINTERFACE: 2148029700,
    USBDEVFS_WAIT_FOR_RESUME: 21795,
  },
);

/** `<linux/usbdevice_fs.h>`: 3222295810 on x86, arm; 3222820098 elsewhere. */
export const USBDEVFS_BULK: number = /* @__PURE__ */ hereOf(perArch.USBDEVFS_BULK);
/** `<linux/usbdevice_fs.h>`: 3222295808 on x86, arm; 3222820096 elsewhere. */
export const USBDEVFS_CONTROL: number = /* @__PURE__ */ hereOf(perArch.USBDEVFS_CONTROL);
/** `<linux/usbdevice_fs.h>`: 2148029710 on x86, arm; 1074812174 on ppc64le; 2148553998 elsewhere. */
export const USBDEVFS_DISCSIGNAL: number = /* @__PURE__ */ hereOf(perArch.USBDEVFS_DISCSIGNAL);
/** `<linux/usbdevice_fs.h>`: 3222033682 on x86, arm; 3222295826 elsewhere. */
export const USBDEVFS_IOCTL: number = /* @__PURE__ */ hereOf(perArch.USBDEVFS_IOCTL);
/** `<linux/usbdevice_fs.h>`: 1074025740 on x86, arm; 2148029708 on ppc64le; 1074287884 elsewhere. */
export const USBDEVFS_REAPURB: number = /* @__PURE__ */ hereOf(perArch.USBDEVFS_REAPURB);
/** `<linux/usbdevice_fs.h>`: 1074025741 on x86, arm; 2148029709 on ppc64le; 1074287885 elsewhere. */
export const USBDEVFS_REAPURBNDELAY: number = /* @__PURE__ */ hereOf(
  perArch.USBDEVFS_REAPURBNDELAY,
);
/** `<linux/usbdevice_fs.h>`: 2150389002 on x86, arm; 1077433610 on ppc64le; 2151175434 elsewhere. */
export const USBDEVFS_SUBMITURB: number = /* @__PURE__ */ hereOf(perArch.USBDEVFS_SUBMITURB);
export const USBDEVFS_ALLOC_STREAMS: number = /* @__PURE__ */ requestHere(2148029724),
  USBDEVFS_ALLOW_SUSPEND: number = /* @__PURE__ */ requestHere(21794),
  USBDEVFS_CLAIMINTERFACE: number = /* @__PURE__ */ requestHere(2147767567),
  USBDEVFS_CLAIM_PORT: number = /* @__PURE__ */ requestHere(2147767576),
  USBDEVFS_CLEAR_HALT: number = /* @__PURE__ */ requestHere(2147767573),
  USBDEVFS_CONNECT: number = /* @__PURE__ */ requestHere(21783),
  USBDEVFS_CONNECTINFO: number = /* @__PURE__ */ requestHere(1074287889),
  USBDEVFS_DISCARDURB: number = /* @__PURE__ */ requestHere(21771),
  USBDEVFS_DISCONNECT: number = /* @__PURE__ */ requestHere(21782),
  USBDEVFS_DISCONNECT_CLAIM: number = /* @__PURE__ */ requestHere(2164806939),
  USBDEVFS_DROP_PRIVILEGES: number = /* @__PURE__ */ requestHere(1074025758),
  USBDEVFS_FORBID_SUSPEND: number = /* @__PURE__ */ requestHere(21793),
  USBDEVFS_FREE_STREAMS: number = /* @__PURE__ */ requestHere(2148029725),
  USBDEVFS_GETDRIVER: number = /* @__PURE__ */ requestHere(1090802952),
  USBDEVFS_GET_CAPABILITIES: number = /* @__PURE__ */ requestHere(2147767578),
  USBDEVFS_GET_SPEED: number = /* @__PURE__ */ requestHere(21791),
  USBDEVFS_HUB_PORTINFO: number = /* @__PURE__ */ requestHere(2155894035),
  USBDEVFS_REAPURB32: number = /* @__PURE__ */ requestHere(1074025740),
  USBDEVFS_REAPURBNDELAY32: number = /* @__PURE__ */ requestHere(1074025741),
  USBDEVFS_RELEASEINTERFACE: number = /* @__PURE__ */ requestHere(2147767568),
  USBDEVFS_RELEASE_PORT: number = /* @__PURE__ */ requestHere(2147767577),
  USBDEVFS_RESET: number = /* @__PURE__ */ requestHere(21780),
  USBDEVFS_RESETEP: number = /* @__PURE__ */ requestHere(2147767555),
  USBDEVFS_SETCONFIGURATION: number = /* @__PURE__ */ requestHere(2147767557),
  USBDEVFS_SETINTERFACE: number = /* @__PURE__ */ requestHere(2148029700),
  USBDEVFS_WAIT_FOR_RESUME: number = /* @__PURE__ */ requestHere(21795);
export const USBDEVFS_CAP_BULK_CONTINUATION = 2,
  USBDEVFS_CAP_BULK_SCATTER_GATHER = 8,
  USBDEVFS_CAP_CONNINFO_EX = 128,
  USBDEVFS_CAP_DROP_PRIVILEGES = 64,
  USBDEVFS_CAP_MMAP = 32,
  USBDEVFS_CAP_NO_PACKET_SIZE_LIM = 4,
  USBDEVFS_CAP_REAP_AFTER_DISCONNECT = 16,
  USBDEVFS_CAP_SUSPEND = 256,
  USBDEVFS_CAP_ZERO_PACKET = 1,
  USBDEVFS_DISCONNECT_CLAIM_EXCEPT_DRIVER = 2,
  USBDEVFS_DISCONNECT_CLAIM_IF_DRIVER = 1,
  USBDEVFS_MAXDRIVERNAME = 255,
  USBDEVFS_URB_BULK_CONTINUATION = 4,
  USBDEVFS_URB_ISO_ASAP = 2,
  USBDEVFS_URB_NO_FSBR = 32,
  USBDEVFS_URB_NO_INTERRUPT = 128,
  USBDEVFS_URB_SHORT_NOT_OK = 1,
  USBDEVFS_URB_TYPE_BULK = 3,
  USBDEVFS_URB_TYPE_CONTROL = 2,
  USBDEVFS_URB_TYPE_INTERRUPT = 1,
  USBDEVFS_URB_TYPE_ISO = 0,
  USBDEVFS_URB_ZERO_PACKET = 64;
export declare namespace struct {
  /** `<linux/usbdevice_fs.h>`: 16 bytes on x86, arm; 24 bytes elsewhere. */
  interface usbdevfs_bulktransfer extends RecordView<'struct usbdevfs_bulktransfer', 'data'> {
    ep: number;
    len: number;
    timeout: number;
    get data(): number;
    set data(value: Pointer);
  }

  /** `<linux/usbdevice_fs.h>`: 8 bytes. */
  interface usbdevfs_connectinfo extends RecordView<'struct usbdevfs_connectinfo'> {
    devnum: number;
    slow: number;
  }

  /** `<linux/usbdevice_fs.h>`: 24 bytes. */
  interface usbdevfs_conninfo_ex extends RecordView<'struct usbdevfs_conninfo_ex'> {
    size: number;
    busnum: number;
    devnum: number;
    speed: number;
    num_ports: number;
    get ports(): Uint8Array;
    set ports(value: Bytes);
  }

  /** `<linux/usbdevice_fs.h>`: 16 bytes on x86, arm; 24 bytes elsewhere. */
  interface usbdevfs_ctrltransfer extends RecordView<'struct usbdevfs_ctrltransfer', 'data'> {
    bRequestType: number;
    bRequest: number;
    wValue: number;
    wIndex: number;
    wLength: number;
    timeout: number;
    get data(): number;
    set data(value: Pointer);
  }

  /** `<linux/usbdevice_fs.h>`: 264 bytes. */
  interface usbdevfs_disconnect_claim extends RecordView<'struct usbdevfs_disconnect_claim'> {
    interface: number;
    flags: number;
    get driver(): Uint8Array;
    set driver(value: Bytes);
  }

  /** `<linux/usbdevice_fs.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface usbdevfs_disconnectsignal
    extends RecordView<'struct usbdevfs_disconnectsignal', 'context'> {
    signr: number;
    get context(): number;
    set context(value: Pointer);
  }

  /** `<linux/usbdevice_fs.h>`: 260 bytes. */
  interface usbdevfs_getdriver extends RecordView<'struct usbdevfs_getdriver'> {
    interface: number;
    get driver(): Uint8Array;
    set driver(value: Bytes);
  }

  /** `<linux/usbdevice_fs.h>`: 128 bytes. */
  interface usbdevfs_hub_portinfo extends RecordView<'struct usbdevfs_hub_portinfo'> {
    nports: number;
    get port(): Uint8Array;
    set port(value: Bytes);
  }

  /** `<linux/usbdevice_fs.h>`: 12 bytes on x86, arm; 16 bytes elsewhere. */
  interface usbdevfs_ioctl extends RecordView<'struct usbdevfs_ioctl', 'data'> {
    ifno: number;
    ioctl_code: number;
    get data(): number;
    set data(value: Pointer);
  }

  /** `<linux/usbdevice_fs.h>`: 12 bytes. */
  interface usbdevfs_iso_packet_desc extends RecordView<'struct usbdevfs_iso_packet_desc'> {
    length: number;
    actual_length: number;
    status: number;
  }

  /** `<linux/usbdevice_fs.h>`: 8 bytes. */
  interface usbdevfs_setinterface extends RecordView<'struct usbdevfs_setinterface'> {
    interface: number;
    altsetting: number;
  }

  /** `<linux/usbdevice_fs.h>`: 8 bytes. */
  interface usbdevfs_streams extends RecordView<'struct usbdevfs_streams'> {
    num_streams: number;
    num_eps: number;
    get eps(): Uint8Array;
    set eps(value: Bytes);
  }

  /** `<linux/usbdevice_fs.h>`: 44 bytes on x86, arm; 56 bytes elsewhere. */
  interface usbdevfs_urb extends RecordView<'struct usbdevfs_urb', 'buffer' | 'usercontext'> {
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
    get iso_frame_desc(): Elements<struct.usbdevfs_iso_packet_desc>;
    set iso_frame_desc(value: Iterable<From<struct.usbdevfs_iso_packet_desc>>);
  }
}

export const struct: {
  readonly usbdevfs_bulktransfer: Descriptor<struct.usbdevfs_bulktransfer>;
  readonly usbdevfs_connectinfo: Descriptor<struct.usbdevfs_connectinfo>;
  readonly usbdevfs_conninfo_ex: Descriptor<struct.usbdevfs_conninfo_ex>;
  readonly usbdevfs_ctrltransfer: Descriptor<struct.usbdevfs_ctrltransfer>;
  readonly usbdevfs_disconnect_claim: Descriptor<struct.usbdevfs_disconnect_claim>;
  readonly usbdevfs_disconnectsignal: Descriptor<struct.usbdevfs_disconnectsignal>;
  readonly usbdevfs_getdriver: Descriptor<struct.usbdevfs_getdriver>;
  readonly usbdevfs_hub_portinfo: Descriptor<struct.usbdevfs_hub_portinfo>;
  readonly usbdevfs_ioctl: Descriptor<struct.usbdevfs_ioctl>;
  readonly usbdevfs_iso_packet_desc: Descriptor<struct.usbdevfs_iso_packet_desc>;
  readonly usbdevfs_setinterface: Descriptor<struct.usbdevfs_setinterface>;
  readonly usbdevfs_streams: Descriptor<struct.usbdevfs_streams>;
  readonly usbdevfs_urb: Descriptor<struct.usbdevfs_urb>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"usbdevfs_bulktransfer": "unsigned int ep;unsigned int len;unsigned int timeout;void *data;",
"usbdevfs_connectinfo": "unsigned int devnum;unsigned char slow;",
"usbdevfs_conninfo_ex": "__u32 size;__u32 busnum;__u32 devnum;__u32 speed;__u8 num_ports;__u8 ports[7];",
"usbdevfs_ctrltransfer": "__u8 bRequestType;__u8 bRequest;__u16 wValue;__u16 wIndex;__u16 wLength;__u32 timeout;void *data;",
"usbdevfs_disconnect_claim": "unsigned int interface;unsigned int flags;char driver[256];",
"usbdevfs_disconnectsignal": "unsigned int signr;void *context;",
"usbdevfs_getdriver": "unsigned int interface;char driver[256];",
"usbdevfs_hub_portinfo": "char nports;char port[127];",
"usbdevfs_ioctl": "int ifno;int ioctl_code;void *data;",
"usbdevfs_iso_packet_desc": "unsigned int length;unsigned int actual_length;unsigned int status;",
"usbdevfs_setinterface": "unsigned int interface;unsigned int altsetting;",
"usbdevfs_streams": "unsigned int num_streams;unsigned int num_eps;unsigned char eps[];",
"usbdevfs_urb": "unsigned char type;unsigned char endpoint;int status;unsigned int flags;void *buffer;int buffer_length;int actual_length;int start_frame;union {int number_of_packets;unsigned int stream_id;};int error_count;unsigned int signr;void *usercontext;struct usbdevfs_iso_packet_desc iso_frame_desc[];"
}`),
);
