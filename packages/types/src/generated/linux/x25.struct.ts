// Generated from Linux 7.3.4 <linux/x25.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';

/** `<linux/x25.h>`: 18 bytes. */
export interface sockaddr_x25 extends RecordView<'struct sockaddr_x25'> {
  sx25_family: number;
  get sx25_addr(): x25_address;
  set sx25_addr(value: x25_address | Init<x25_address>);
}

export const sockaddr_x25: Descriptor<sockaddr_x25> = /* @__PURE__ */ declareStruct(
  'sockaddr_x25',
  `
  unsigned short sx25_family;
  struct x25_address sx25_addr;
`,
  { uses: () => [x25_address] },
);

/** `<linux/x25.h>`: 16 bytes. */
export interface x25_address extends RecordView<'struct x25_address'> {
  get x25_addr(): Uint8Array;
  set x25_addr(value: Bytes);
}

export const x25_address: Descriptor<x25_address> = /* @__PURE__ */ declareStruct(
  'x25_address',
  `
  char x25_addr[16];
`,
);

/** `<linux/x25.h>`: 132 bytes. */
export interface x25_calluserdata extends RecordView<'struct x25_calluserdata'> {
  cudlength: number;
  get cuddata(): Uint8Array;
  set cuddata(value: Bytes);
}

export const x25_calluserdata: Descriptor<x25_calluserdata> = /* @__PURE__ */ declareStruct(
  'x25_calluserdata',
  `
  unsigned int cudlength;
  unsigned char cuddata[128];
`,
);

/** `<linux/x25.h>`: 2 bytes. */
export interface x25_causediag extends RecordView<'struct x25_causediag'> {
  cause: number;
  diagnostic: number;
}

export const x25_causediag: Descriptor<x25_causediag> = /* @__PURE__ */ declareStruct(
  'x25_causediag',
  `
  unsigned char cause;
  unsigned char diagnostic;
`,
);

/** `<linux/x25.h>`: 50 bytes. */
export interface x25_dte_facilities extends RecordView<'struct x25_dte_facilities'> {
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

export const x25_dte_facilities: Descriptor<x25_dte_facilities> = /* @__PURE__ */ declareStruct(
  'x25_dte_facilities',
  `
  __u16 delay_cumul;
  __u16 delay_target;
  __u16 delay_max;
  __u8 min_throughput;
  __u8 expedited;
  __u8 calling_len;
  __u8 called_len;
  __u8 calling_ae[20];
  __u8 called_ae[20];
`,
);

/** `<linux/x25.h>`: 24 bytes. */
export interface x25_facilities extends RecordView<'struct x25_facilities'> {
  winsize_in: number;
  winsize_out: number;
  pacsize_in: number;
  pacsize_out: number;
  throughput: number;
  reverse: number;
}

export const x25_facilities: Descriptor<x25_facilities> = /* @__PURE__ */ declareStruct(
  'x25_facilities',
  `
  unsigned int winsize_in;
  unsigned int winsize_out;
  unsigned int pacsize_in;
  unsigned int pacsize_out;
  unsigned int throughput;
  unsigned int reverse;
`,
);

/** `<linux/x25.h>`: 220 bytes. */
export interface x25_route_struct extends RecordView<'struct x25_route_struct'> {
  get address(): x25_address;
  set address(value: x25_address | Init<x25_address>);
  sigdigits: number;
  get device(): Uint8Array;
  set device(value: Bytes);
}

export const x25_route_struct: Descriptor<x25_route_struct> = /* @__PURE__ */ declareStruct(
  'x25_route_struct',
  `
  struct x25_address address;
  unsigned int sigdigits;
  char device[200];
`,
  { uses: () => [x25_address] },
);

/** `<linux/x25.h>`: 4 bytes. */
export interface x25_subaddr extends RecordView<'struct x25_subaddr'> {
  cudmatchlength: number;
}

export const x25_subaddr: Descriptor<x25_subaddr> = /* @__PURE__ */ declareStruct(
  'x25_subaddr',
  `
  unsigned int cudmatchlength;
`,
);

/** `<linux/x25.h>`: 208 bytes on x86_64, riscv64, aarch64; 204 bytes on x86, arm. */
export interface x25_subscrip_struct extends RecordView<'struct x25_subscrip_struct'> {
  get device(): Uint8Array;
  set device(value: Bytes);
  global_facil_mask: number;
  extended: number;
}

export const x25_subscrip_struct: Descriptor<x25_subscrip_struct> = /* @__PURE__ */ declareStruct(
  'x25_subscrip_struct',
  `
  char device[192];
  unsigned long global_facil_mask;
  unsigned int extended;
`,
  {
    variants: {
      x86: {
        members: `
  char device[196];
  unsigned long global_facil_mask;
  unsigned int extended;
`,
      },
      arm: {
        members: `
  char device[196];
  unsigned long global_facil_mask;
  unsigned int extended;
`,
      },
    },
  },
);
