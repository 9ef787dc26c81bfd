// Generated from Linux 7.3.4 <linux/x25.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../engine.ts';

export const SIOCX25CALLACCPTAPPRV = 35304,
  SIOCX25GCALLUSERDATA = 35300,
  SIOCX25GCAUSEDIAG = 35302,
  SIOCX25GDTEFACILITIES = 35306,
  SIOCX25GFACILITIES = 35298,
  SIOCX25GSUBSCRIP = 35296,
  SIOCX25SCALLUSERDATA = 35301,
  SIOCX25SCAUSEDIAG = 35308,
  SIOCX25SCUDMATCHLEN = 35303,
  SIOCX25SDTEFACILITIES = 35307,
  SIOCX25SENDCALLACCPT = 35305,
  SIOCX25SFACILITIES = 35299,
  SIOCX25SSUBSCRIP = 35297,
  X25_MASK_CALLED_AE = 32,
  X25_MASK_CALLING_AE = 16,
  X25_MASK_PACKET_SIZE = 4,
  X25_MASK_REVERSE = 1,
  X25_MASK_THROUGHPUT = 2,
  X25_MASK_WINDOW_SIZE = 8,
  X25_PS1024 = 10,
  X25_PS128 = 7,
  X25_PS16 = 4,
  X25_PS2048 = 11,
  X25_PS256 = 8,
  X25_PS32 = 5,
  X25_PS4096 = 12,
  X25_PS512 = 9,
  X25_PS64 = 6,
  X25_QBITINCL = 1;
export declare namespace struct {
  /** `<linux/x25.h>`: 18 bytes. */
  interface sockaddr_x25 extends RecordView<'struct sockaddr_x25'> {
    sx25_family: number;
    get sx25_addr(): struct.x25_address;
    set sx25_addr(value: From<struct.x25_address>);
  }

  /** `<linux/x25.h>`: 16 bytes. */
  interface x25_address extends RecordView<'struct x25_address'> {
    get x25_addr(): Uint8Array;
    set x25_addr(value: Bytes);
  }

  /** `<linux/x25.h>`: 132 bytes. */
  interface x25_calluserdata extends RecordView<'struct x25_calluserdata'> {
    cudlength: number;
    get cuddata(): Uint8Array;
    set cuddata(value: Bytes);
  }

  /** `<linux/x25.h>`: 2 bytes. */
  interface x25_causediag extends RecordView<'struct x25_causediag'> {
    cause: number;
    diagnostic: number;
  }

  /** `<linux/x25.h>`: 50 bytes. */
  interface x25_dte_facilities extends RecordView<'struct x25_dte_facilities'> {
    delay_cumul: number;
    delay_target: number;
    delay_max: number;
    min_throughput: number;
    expedited: number;
    calling_len: number;
    called_len: number;
    get calling_ae(): Uint8Array;
    set calling_ae(value: Bytes);
    get called_ae(): Uint8Array;
    set called_ae(value: Bytes);
  }

  /** `<linux/x25.h>`: 24 bytes. */
  interface x25_facilities extends RecordView<'struct x25_facilities'> {
    winsize_in: number;
    winsize_out: number;
    pacsize_in: number;
    pacsize_out: number;
    throughput: number;
    reverse: number;
  }

  /** `<linux/x25.h>`: 220 bytes. */
  interface x25_route_struct extends RecordView<'struct x25_route_struct'> {
    get address(): struct.x25_address;
    set address(value: From<struct.x25_address>);
    sigdigits: number;
    get device(): Uint8Array;
    set device(value: Bytes);
  }

  /** `<linux/x25.h>`: 4 bytes. */
  interface x25_subaddr extends RecordView<'struct x25_subaddr'> {
    cudmatchlength: number;
  }

  /** `<linux/x25.h>`: 204 bytes on x86, arm; 208 bytes elsewhere. */
  interface x25_subscrip_struct extends RecordView<'struct x25_subscrip_struct'> {
    get device(): Uint8Array;
    set device(value: Bytes);
    global_facil_mask: number;
    extended: number;
  }
}

export const struct: {
  readonly sockaddr_x25: Descriptor<struct.sockaddr_x25>;
  readonly x25_address: Descriptor<struct.x25_address>;
  readonly x25_calluserdata: Descriptor<struct.x25_calluserdata>;
  readonly x25_causediag: Descriptor<struct.x25_causediag>;
  readonly x25_dte_facilities: Descriptor<struct.x25_dte_facilities>;
  readonly x25_facilities: Descriptor<struct.x25_facilities>;
  readonly x25_route_struct: Descriptor<struct.x25_route_struct>;
  readonly x25_subaddr: Descriptor<struct.x25_subaddr>;
  readonly x25_subscrip_struct: Descriptor<struct.x25_subscrip_struct>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sockaddr_x25": "unsigned short sx25_family;struct x25_address sx25_addr;",
"x25_address": "char x25_addr[16];",
"x25_calluserdata": "unsigned int cudlength;unsigned char cuddata[128];",
"x25_causediag": "unsigned char cause;unsigned char diagnostic;",
"x25_dte_facilities": "__u16 delay_cumul;__u16 delay_target;__u16 delay_max;__u8 min_throughput;__u8 expedited;__u8 calling_len;__u8 called_len;__u8 calling_ae[20];__u8 called_ae[20];",
"x25_facilities": "unsigned int winsize_in;unsigned int winsize_out;unsigned int pacsize_in;unsigned int pacsize_out;unsigned int throughput;unsigned int reverse;",
"x25_route_struct": "struct x25_address address;unsigned int sigdigits;char device[200];",
"x25_subaddr": "unsigned int cudmatchlength;",
"x25_subscrip_struct": ["char device[192];unsigned long global_facil_mask;unsigned int extended;",{"variants":{"x86":{"members":"char device[196];unsigned long global_facil_mask;unsigned int extended;"},"arm":{"members":"char device[196];unsigned long global_facil_mask;unsigned int extended;"}}}]
}`),
);
