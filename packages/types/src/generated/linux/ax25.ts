// Generated from Linux 7.3.4 <linux/ax25.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../engine.ts';

export const AX25_BACKOFF = 6,
  AX25_EXTSEQ = 7,
  AX25_IAMDIGI = 12,
  AX25_IDLE = 9,
  AX25_KILL = 99,
  AX25_MAX_DIGIS = 8,
  AX25_MTU = 256,
  AX25_N2 = 3,
  AX25_NOUID_BLOCK = 1,
  AX25_NOUID_DEFAULT = 0,
  AX25_PACLEN = 10,
  AX25_PIDINCL = 8,
  AX25_SET_RT_IPMODE = 2,
  AX25_T1 = 2,
  AX25_T2 = 5,
  AX25_T3 = 4,
  AX25_WINDOW = 1,
  SIOCAX25ADDFWD = 35306,
  SIOCAX25ADDUID = 35297,
  SIOCAX25CTLCON = 35304,
  SIOCAX25DELFWD = 35307,
  SIOCAX25DELUID = 35298,
  SIOCAX25DEVCTL = 35308,
  SIOCAX25GETINFO = 35309,
  SIOCAX25GETINFOOLD = 35305,
  SIOCAX25GETUID = 35296,
  SIOCAX25NOUID = 35299,
  SIOCAX25OPTRT = 35303;
export declare namespace struct {
  /** `<linux/ax25.h>`: 7 bytes. */
  interface ax25_address extends RecordView<'struct ax25_address'> {
    get ax25_call(): Uint8Array;
    set ax25_call(value: Bytes);
  }

  /** `<linux/ax25.h>`: 92 bytes on x86, arm; 104 bytes elsewhere. */
  interface ax25_ctl_struct extends RecordView<'struct ax25_ctl_struct'> {
    get port_addr(): struct.ax25_address;
    set port_addr(value: From<struct.ax25_address>);
    get source_addr(): struct.ax25_address;
    set source_addr(value: From<struct.ax25_address>);
    get dest_addr(): struct.ax25_address;
    set dest_addr(value: From<struct.ax25_address>);
    cmd: number;
    arg: number;
    digi_count: number;
    get digi_addr(): Elements<struct.ax25_address>;
    set digi_addr(value: Iterable<From<struct.ax25_address>>);
  }

  /** `<linux/ax25.h>`: 14 bytes. */
  interface ax25_fwd_struct extends RecordView<'struct ax25_fwd_struct'> {
    get port_from(): struct.ax25_address;
    set port_from(value: From<struct.ax25_address>);
    get port_to(): struct.ax25_address;
    set port_to(value: From<struct.ax25_address>);
  }

  /** `<linux/ax25.h>`: 76 bytes. */
  interface ax25_info_struct extends RecordView<'struct ax25_info_struct'> {
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

  /** `<linux/ax25.h>`: 52 bytes. */
  interface ax25_info_struct_deprecated extends RecordView<'struct ax25_info_struct_deprecated'> {
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

  /** `<linux/ax25.h>`: 24 bytes. */
  interface ax25_route_opt_struct extends RecordView<'struct ax25_route_opt_struct'> {
    get port_addr(): struct.ax25_address;
    set port_addr(value: From<struct.ax25_address>);
    get dest_addr(): struct.ax25_address;
    set dest_addr(value: From<struct.ax25_address>);
    cmd: number;
    arg: number;
  }

  /** `<linux/ax25.h>`: 71 bytes. */
  interface ax25_routes_struct extends RecordView<'struct ax25_routes_struct'> {
    get port_addr(): struct.ax25_address;
    set port_addr(value: From<struct.ax25_address>);
    get dest_addr(): struct.ax25_address;
    set dest_addr(value: From<struct.ax25_address>);
    digi_count: number;
    get digi_addr(): Elements<struct.ax25_address>;
    set digi_addr(value: Iterable<From<struct.ax25_address>>);
  }

  /** `<linux/ax25.h>`: 72 bytes. */
  interface full_sockaddr_ax25 extends RecordView<'struct full_sockaddr_ax25'> {
    get fsa_ax25(): struct.sockaddr_ax25;
    set fsa_ax25(value: From<struct.sockaddr_ax25>);
    get fsa_digipeater(): Elements<struct.ax25_address>;
    set fsa_digipeater(value: Iterable<From<struct.ax25_address>>);
  }

  /** `<linux/ax25.h>`: 16 bytes. */
  interface sockaddr_ax25 extends RecordView<'struct sockaddr_ax25'> {
    sax25_family: number;
    get sax25_call(): struct.ax25_address;
    set sax25_call(value: From<struct.ax25_address>);
    sax25_ndigis: number;
  }
}

export const struct: {
  readonly ax25_address: Descriptor<struct.ax25_address>;
  readonly ax25_ctl_struct: Descriptor<struct.ax25_ctl_struct>;
  readonly ax25_fwd_struct: Descriptor<struct.ax25_fwd_struct>;
  readonly ax25_info_struct: Descriptor<struct.ax25_info_struct>;
  readonly ax25_info_struct_deprecated: Descriptor<struct.ax25_info_struct_deprecated>;
  readonly ax25_route_opt_struct: Descriptor<struct.ax25_route_opt_struct>;
  readonly ax25_routes_struct: Descriptor<struct.ax25_routes_struct>;
  readonly full_sockaddr_ax25: Descriptor<struct.full_sockaddr_ax25>;
  readonly sockaddr_ax25: Descriptor<struct.sockaddr_ax25>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ax25_address": "char ax25_call[7];",
"ax25_ctl_struct": "struct ax25_address port_addr;struct ax25_address source_addr;struct ax25_address dest_addr;unsigned int cmd;unsigned long arg;unsigned char digi_count;struct ax25_address digi_addr[8];",
"ax25_fwd_struct": "struct ax25_address port_from;struct ax25_address port_to;",
"ax25_info_struct": "unsigned int n2;unsigned int n2count;unsigned int t1;unsigned int t1timer;unsigned int t2;unsigned int t2timer;unsigned int t3;unsigned int t3timer;unsigned int idle;unsigned int idletimer;unsigned int state;unsigned int rcv_q;unsigned int snd_q;unsigned int vs;unsigned int vr;unsigned int va;unsigned int vs_max;unsigned int paclen;unsigned int window;",
"ax25_info_struct_deprecated": "unsigned int n2;unsigned int n2count;unsigned int t1;unsigned int t1timer;unsigned int t2;unsigned int t2timer;unsigned int t3;unsigned int t3timer;unsigned int idle;unsigned int idletimer;unsigned int state;unsigned int rcv_q;unsigned int snd_q;",
"ax25_route_opt_struct": "struct ax25_address port_addr;struct ax25_address dest_addr;int cmd;int arg;",
"ax25_routes_struct": "struct ax25_address port_addr;struct ax25_address dest_addr;unsigned char digi_count;struct ax25_address digi_addr[8];",
"full_sockaddr_ax25": "struct sockaddr_ax25 fsa_ax25;struct ax25_address fsa_digipeater[8];",
"sockaddr_ax25": "unsigned short sax25_family;struct ax25_address sax25_call;int sax25_ndigis;"
}`),
);

export type ax25_address = struct.ax25_address;
export const ax25_address: typeof struct.ax25_address = struct.ax25_address;
