// Generated from Linux 7.3.4 <linux/ax25.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../engine.ts';

/** `<linux/ax25.h>`: 7 bytes. */
export interface ax25_address extends RecordView<'struct ax25_address'> {
  get ax25_call(): Uint8Array;
  set ax25_call(value: Bytes);
}

export const ax25_address: Descriptor<ax25_address> = /* @__PURE__ */ declareStruct(
  'ax25_address',
  `
  char ax25_call[7];
`,
);

/** `<linux/ax25.h>`: 104 bytes on x86_64, riscv64, aarch64; 92 bytes on x86, arm. */
export interface ax25_ctl_struct extends RecordView<'struct ax25_ctl_struct'> {
  get port_addr(): ax25_address;
  set port_addr(value: ax25_address | Init<ax25_address>);
  get source_addr(): ax25_address;
  set source_addr(value: ax25_address | Init<ax25_address>);
  get dest_addr(): ax25_address;
  set dest_addr(value: ax25_address | Init<ax25_address>);
  cmd: number;
  arg: number;
  digi_count: number;
  get digi_addr(): Elements<ax25_address>;
  set digi_addr(value: Iterable<ax25_address | Init<ax25_address>>);
}

export const ax25_ctl_struct: Descriptor<ax25_ctl_struct> = /* @__PURE__ */ declareStruct(
  'ax25_ctl_struct',
  `
  struct ax25_address port_addr;
  struct ax25_address source_addr;
  struct ax25_address dest_addr;
  unsigned int cmd;
  unsigned long arg;
  unsigned char digi_count;
  struct ax25_address digi_addr[8];
`,
  { uses: () => [ax25_address] },
);

/** `<linux/ax25.h>`: 14 bytes. */
export interface ax25_fwd_struct extends RecordView<'struct ax25_fwd_struct'> {
  get port_from(): ax25_address;
  set port_from(value: ax25_address | Init<ax25_address>);
  get port_to(): ax25_address;
  set port_to(value: ax25_address | Init<ax25_address>);
}

export const ax25_fwd_struct: Descriptor<ax25_fwd_struct> = /* @__PURE__ */ declareStruct(
  'ax25_fwd_struct',
  `
  struct ax25_address port_from;
  struct ax25_address port_to;
`,
  { uses: () => [ax25_address] },
);

/** `<linux/ax25.h>`: 76 bytes. */
export interface ax25_info_struct extends RecordView<'struct ax25_info_struct'> {
  n2: number;
  n2count: number;
  t1: number;
  t1timer: number;
  t2: number;
  t2timer: number;
  t3: number;
  t3timer: number;
  idle: number;
  idletimer: number;
  state: number;
  rcv_q: number;
  snd_q: number;
  vs: number;
  vr: number;
  va: number;
  vs_max: number;
  paclen: number;
  window: number;
}

export const ax25_info_struct: Descriptor<ax25_info_struct> = /* @__PURE__ */ declareStruct(
  'ax25_info_struct',
  `
  unsigned int n2;
  unsigned int n2count;
  unsigned int t1;
  unsigned int t1timer;
  unsigned int t2;
  unsigned int t2timer;
  unsigned int t3;
  unsigned int t3timer;
  unsigned int idle;
  unsigned int idletimer;
  unsigned int state;
  unsigned int rcv_q;
  unsigned int snd_q;
  unsigned int vs;
  unsigned int vr;
  unsigned int va;
  unsigned int vs_max;
  unsigned int paclen;
  unsigned int window;
`,
);

/** `<linux/ax25.h>`: 52 bytes. */
export interface ax25_info_struct_deprecated
  extends RecordView<'struct ax25_info_struct_deprecated'> {
  n2: number;
  n2count: number;
  t1: number;
  t1timer: number;
  t2: number;
  t2timer: number;
  t3: number;
  t3timer: number;
  idle: number;
  idletimer: number;
  state: number;
  rcv_q: number;
  snd_q: number;
}

export const ax25_info_struct_deprecated: Descriptor<ax25_info_struct_deprecated> =
  /* @__PURE__ */ declareStruct(
    'ax25_info_struct_deprecated',
    `
  unsigned int n2;
  unsigned int n2count;
  unsigned int t1;
  unsigned int t1timer;
  unsigned int t2;
  unsigned int t2timer;
  unsigned int t3;
  unsigned int t3timer;
  unsigned int idle;
  unsigned int idletimer;
  unsigned int state;
  unsigned int rcv_q;
  unsigned int snd_q;
`,
  );

/** `<linux/ax25.h>`: 24 bytes. */
export interface ax25_route_opt_struct extends RecordView<'struct ax25_route_opt_struct'> {
  get port_addr(): ax25_address;
  set port_addr(value: ax25_address | Init<ax25_address>);
  get dest_addr(): ax25_address;
  set dest_addr(value: ax25_address | Init<ax25_address>);
  cmd: number;
  arg: number;
}

export const ax25_route_opt_struct: Descriptor<ax25_route_opt_struct> =
  /* @__PURE__ */ declareStruct(
    'ax25_route_opt_struct',
    `
  struct ax25_address port_addr;
  struct ax25_address dest_addr;
  int cmd;
  int arg;
`,
    { uses: () => [ax25_address] },
  );

/** `<linux/ax25.h>`: 71 bytes. */
export interface ax25_routes_struct extends RecordView<'struct ax25_routes_struct'> {
  get port_addr(): ax25_address;
  set port_addr(value: ax25_address | Init<ax25_address>);
  get dest_addr(): ax25_address;
  set dest_addr(value: ax25_address | Init<ax25_address>);
  digi_count: number;
  get digi_addr(): Elements<ax25_address>;
  set digi_addr(value: Iterable<ax25_address | Init<ax25_address>>);
}

export const ax25_routes_struct: Descriptor<ax25_routes_struct> = /* @__PURE__ */ declareStruct(
  'ax25_routes_struct',
  `
  struct ax25_address port_addr;
  struct ax25_address dest_addr;
  unsigned char digi_count;
  struct ax25_address digi_addr[8];
`,
  { uses: () => [ax25_address] },
);

/** `<linux/ax25.h>`: 72 bytes. */
export interface full_sockaddr_ax25 extends RecordView<'struct full_sockaddr_ax25'> {
  get fsa_ax25(): sockaddr_ax25;
  set fsa_ax25(value: sockaddr_ax25 | Init<sockaddr_ax25>);
  get fsa_digipeater(): Elements<ax25_address>;
  set fsa_digipeater(value: Iterable<ax25_address | Init<ax25_address>>);
}

export const full_sockaddr_ax25: Descriptor<full_sockaddr_ax25> = /* @__PURE__ */ declareStruct(
  'full_sockaddr_ax25',
  `
  struct sockaddr_ax25 fsa_ax25;
  struct ax25_address fsa_digipeater[8];
`,
  { uses: () => [ax25_address, sockaddr_ax25] },
);

/** `<linux/ax25.h>`: 16 bytes. */
export interface sockaddr_ax25 extends RecordView<'struct sockaddr_ax25'> {
  sax25_family: number;
  get sax25_call(): ax25_address;
  set sax25_call(value: ax25_address | Init<ax25_address>);
  sax25_ndigis: number;
}

export const sockaddr_ax25: Descriptor<sockaddr_ax25> = /* @__PURE__ */ declareStruct(
  'sockaddr_ax25',
  `
  unsigned short sax25_family;
  struct ax25_address sax25_call;
  int sax25_ndigis;
`,
  { uses: () => [ax25_address] },
);
