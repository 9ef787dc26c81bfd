// Generated from Linux 7.3.4 <linux/if.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import { sockaddr } from './socket.struct.ts';

interface if_settings$ifs_ifsu
  extends RecordView<
    'union if_settings.ifs_ifsu',
    'raw_hdlc' | 'cisco' | 'fr' | 'fr_pvc' | 'fr_pvc_info' | 'x25' | 'sync' | 'te1'
  > {
  get raw_hdlc(): number;
  set raw_hdlc(value: Pointer);
  get cisco(): number;
  set cisco(value: Pointer);
  get fr(): number;
  set fr(value: Pointer);
  get fr_pvc(): number;
  set fr_pvc(value: Pointer);
  get fr_pvc_info(): number;
  set fr_pvc_info(value: Pointer);
  get x25(): number;
  set x25(value: Pointer);
  get sync(): number;
  set sync(value: Pointer);
  get te1(): number;
  set te1(value: Pointer);
}

/** `<linux/if.h>`: 16 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface if_settings extends RecordView<'struct if_settings'> {
  type: number;
  size: number;
  get ifs_ifsu(): if_settings$ifs_ifsu;
  set ifs_ifsu(value: if_settings$ifs_ifsu | Init<if_settings$ifs_ifsu>);
}

export const if_settings: Descriptor<if_settings> = /* @__PURE__ */ declareStruct(
  'if_settings',
  `
  unsigned int type;
  unsigned int size;
  union {
    raw_hdlc_proto *raw_hdlc;
    cisco_proto *cisco;
    fr_proto *fr;
    fr_proto_pvc *fr_pvc;
    fr_proto_pvc_info *fr_pvc_info;
    x25_hdlc_proto *x25;
    sync_serial_settings *sync;
    te1_settings *te1;
  } ifs_ifsu;
`,
);

interface ifconf$ifc_ifcu extends RecordView<'union ifconf.ifc_ifcu', 'ifcu_buf' | 'ifcu_req'> {
  get ifcu_buf(): number;
  set ifcu_buf(value: Pointer);
  get ifcu_req(): number;
  set ifcu_req(value: Pointer);
}

/** `<linux/if.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface ifconf extends RecordView<'struct ifconf'> {
  ifc_len: number;
  get ifc_ifcu(): ifconf$ifc_ifcu;
  set ifc_ifcu(value: ifconf$ifc_ifcu | Init<ifconf$ifc_ifcu>);
}

export const ifconf: Descriptor<ifconf> = /* @__PURE__ */ declareStruct(
  'ifconf',
  `
  int ifc_len;
  union {
    char *ifcu_buf;
    struct ifreq *ifcu_req;
  } ifc_ifcu;
`,
);

/** `<linux/if.h>`: 24 bytes on x86_64, riscv64, aarch64; 16 bytes on x86, arm. */
export interface ifmap extends RecordView<'struct ifmap'> {
  mem_start: number;
  mem_end: number;
  base_addr: number;
  irq: number;
  dma: number;
  port: number;
}

export const ifmap: Descriptor<ifmap> = /* @__PURE__ */ declareStruct(
  'ifmap',
  `
  unsigned long mem_start;
  unsigned long mem_end;
  unsigned short base_addr;
  unsigned char irq;
  unsigned char dma;
  unsigned char port;
`,
);

interface ifreq$ifr_ifrn extends RecordView<'union ifreq.ifr_ifrn'> {
  get ifrn_name(): Uint8Array;
  set ifrn_name(value: Bytes);
}

interface ifreq$ifr_ifru extends RecordView<'union ifreq.ifr_ifru', 'ifru_data'> {
  get ifru_addr(): sockaddr;
  set ifru_addr(value: sockaddr | Init<sockaddr>);
  get ifru_dstaddr(): sockaddr;
  set ifru_dstaddr(value: sockaddr | Init<sockaddr>);
  get ifru_broadaddr(): sockaddr;
  set ifru_broadaddr(value: sockaddr | Init<sockaddr>);
  get ifru_netmask(): sockaddr;
  set ifru_netmask(value: sockaddr | Init<sockaddr>);
  get ifru_hwaddr(): sockaddr;
  set ifru_hwaddr(value: sockaddr | Init<sockaddr>);
  ifru_flags: number;
  ifru_ivalue: number;
  ifru_mtu: number;
  get ifru_map(): ifmap;
  set ifru_map(value: ifmap | Init<ifmap>);
  get ifru_slave(): Uint8Array;
  set ifru_slave(value: Bytes);
  get ifru_newname(): Uint8Array;
  set ifru_newname(value: Bytes);
  get ifru_data(): number;
  set ifru_data(value: Pointer);
  get ifru_settings(): if_settings;
  set ifru_settings(value: if_settings | Init<if_settings>);
}

/** `<linux/if.h>`: 40 bytes on x86_64, riscv64, aarch64; 32 bytes on x86, arm. */
export interface ifreq extends RecordView<'struct ifreq'> {
  get ifr_ifrn(): ifreq$ifr_ifrn;
  set ifr_ifrn(value: ifreq$ifr_ifrn | Init<ifreq$ifr_ifrn>);
  get ifr_ifru(): ifreq$ifr_ifru;
  set ifr_ifru(value: ifreq$ifr_ifru | Init<ifreq$ifr_ifru>);
}

export const ifreq: Descriptor<ifreq> = /* @__PURE__ */ declareStruct(
  'ifreq',
  `
  union {
    char ifrn_name[16];
  } ifr_ifrn;
  union {
    struct sockaddr ifru_addr;
    struct sockaddr ifru_dstaddr;
    struct sockaddr ifru_broadaddr;
    struct sockaddr ifru_netmask;
    struct sockaddr ifru_hwaddr;
    short ifru_flags;
    int ifru_ivalue;
    int ifru_mtu;
    struct ifmap ifru_map;
    char ifru_slave[16];
    char ifru_newname[16];
    void *ifru_data;
    struct if_settings ifru_settings;
  } ifr_ifru;
`,
  { uses: () => [if_settings, ifmap, sockaddr] },
);
