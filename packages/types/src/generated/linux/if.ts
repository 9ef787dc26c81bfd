// Generated from Linux 7.3.4 <linux/if.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import type * as linux_socket_h from './socket.ts';

export const ALTIFNAMSIZ = 128,
  IFALIASZ = 256,
  IFF_ALLMULTI = 512,
  IFF_AUTOMEDIA = 16384,
  IFF_BROADCAST = 2,
  IFF_DEBUG = 4,
  IFF_DORMANT = 131072,
  IFF_DYNAMIC = 32768,
  IFF_ECHO = 262144,
  IFF_LOOPBACK = 8,
  IFF_LOWER_UP = 65536,
  IFF_MASTER = 1024,
  IFF_MULTICAST = 4096,
  IFF_NOARP = 128,
  IFF_NOTRAILERS = 32,
  IFF_POINTOPOINT = 16,
  IFF_PORTSEL = 8192,
  IFF_PROMISC = 256,
  IFF_RUNNING = 64,
  IFF_SLAVE = 2048,
  IFF_UP = 1,
  IFF_VOLATILE = 461914,
  IFHWADDRLEN = 6,
  IFNAMSIZ = 16,
  IF_GET_IFACE = 1,
  IF_GET_PROTO = 2,
  IF_IFACE_E1 = 4100,
  IF_IFACE_SYNC_SERIAL = 4101,
  IF_IFACE_T1 = 4099,
  IF_IFACE_V24 = 4097,
  IF_IFACE_V35 = 4096,
  IF_IFACE_X21 = 4098,
  IF_IFACE_X21D = 4102,
  IF_LINK_MODE_DEFAULT = 0,
  IF_LINK_MODE_DORMANT = 1,
  IF_LINK_MODE_TESTING = 2,
  IF_OPER_DORMANT = 5,
  IF_OPER_DOWN = 2,
  IF_OPER_LOWERLAYERDOWN = 3,
  IF_OPER_NOTPRESENT = 1,
  IF_OPER_TESTING = 4,
  IF_OPER_UNKNOWN = 0,
  IF_OPER_UP = 6,
  IF_PROTO_CISCO = 8194,
  IF_PROTO_FR = 8195,
  IF_PROTO_FR_ADD_ETH_PVC = 8200,
  IF_PROTO_FR_ADD_PVC = 8196,
  IF_PROTO_FR_DEL_ETH_PVC = 8201,
  IF_PROTO_FR_DEL_PVC = 8197,
  IF_PROTO_FR_ETH_PVC = 8203,
  IF_PROTO_FR_PVC = 8202,
  IF_PROTO_HDLC = 8192,
  IF_PROTO_HDLC_ETH = 8199,
  IF_PROTO_PPP = 8193,
  IF_PROTO_RAW = 8204,
  IF_PROTO_X25 = 8198;
export declare namespace struct {
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

  /** `<linux/if.h>`: 12 bytes on x86, arm; 16 bytes elsewhere. */
  interface if_settings extends RecordView<'struct if_settings'> {
    type: number;
    size: number;
    get ifs_ifsu(): if_settings$ifs_ifsu;
    set ifs_ifsu(value: From<if_settings$ifs_ifsu>);
  }

  interface ifconf$ifc_ifcu extends RecordView<'union ifconf.ifc_ifcu', 'ifcu_buf' | 'ifcu_req'> {
    get ifcu_buf(): number;
    set ifcu_buf(value: Pointer);
    get ifcu_req(): number;
    set ifcu_req(value: Pointer);
  }

  /** `<linux/if.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface ifconf
    extends RecordView<'struct ifconf', 'ifc_buf' | 'ifc_req', 'ifc_buf' | 'ifc_req'> {
    ifc_len: number;
    get ifc_ifcu(): ifconf$ifc_ifcu;
    set ifc_ifcu(value: From<ifconf$ifc_ifcu>);
    /** `ifc_ifcu.ifcu_buf`, by its macro. */
    get ifc_buf(): number;
    set ifc_buf(value: Pointer);
    /** `ifc_ifcu.ifcu_req`, by its macro. */
    get ifc_req(): number;
    set ifc_req(value: Pointer);
  }

  /** `<linux/if.h>`: 16 bytes on x86, arm; 24 bytes elsewhere. */
  interface ifmap extends RecordView<'struct ifmap'> {
    mem_start: number;
    mem_end: number;
    base_addr: number;
    irq: number;
    dma: number;
    port: number;
  }

  interface ifreq$ifr_ifrn extends RecordView<'union ifreq.ifr_ifrn'> {
    get ifrn_name(): Uint8Array;
    set ifrn_name(value: Bytes);
  }

  interface ifreq$ifr_ifru extends RecordView<'union ifreq.ifr_ifru', 'ifru_data'> {
    get ifru_addr(): linux_socket_h.struct.sockaddr;
    set ifru_addr(value: From<linux_socket_h.struct.sockaddr>);
    get ifru_dstaddr(): linux_socket_h.struct.sockaddr;
    set ifru_dstaddr(value: From<linux_socket_h.struct.sockaddr>);
    get ifru_broadaddr(): linux_socket_h.struct.sockaddr;
    set ifru_broadaddr(value: From<linux_socket_h.struct.sockaddr>);
    get ifru_netmask(): linux_socket_h.struct.sockaddr;
    set ifru_netmask(value: From<linux_socket_h.struct.sockaddr>);
    get ifru_hwaddr(): linux_socket_h.struct.sockaddr;
    set ifru_hwaddr(value: From<linux_socket_h.struct.sockaddr>);
    ifru_flags: number;
    ifru_ivalue: number;
    ifru_mtu: number;
    get ifru_map(): struct.ifmap;
    set ifru_map(value: From<struct.ifmap>);
    get ifru_slave(): Uint8Array;
    set ifru_slave(value: Bytes);
    get ifru_newname(): Uint8Array;
    set ifru_newname(value: Bytes);
    get ifru_data(): number;
    set ifru_data(value: Pointer);
    get ifru_settings(): struct.if_settings;
    set ifru_settings(value: From<struct.if_settings>);
  }

  /** `<linux/if.h>`: 32 bytes on x86, arm; 40 bytes elsewhere. */
  interface ifreq
    extends RecordView<
      'struct ifreq',
      'ifr_data',
      | 'ifr_addr'
      | 'ifr_bandwidth'
      | 'ifr_broadaddr'
      | 'ifr_data'
      | 'ifr_dstaddr'
      | 'ifr_flags'
      | 'ifr_hwaddr'
      | 'ifr_ifindex'
      | 'ifr_map'
      | 'ifr_metric'
      | 'ifr_mtu'
      | 'ifr_name'
      | 'ifr_netmask'
      | 'ifr_newname'
      | 'ifr_qlen'
      | 'ifr_settings'
      | 'ifr_slave'
    > {
    get ifr_ifrn(): ifreq$ifr_ifrn;
    set ifr_ifrn(value: From<ifreq$ifr_ifrn>);
    get ifr_ifru(): ifreq$ifr_ifru;
    set ifr_ifru(value: From<ifreq$ifr_ifru>);
    /** `ifr_ifru.ifru_addr`, by its macro. */
    get ifr_addr(): linux_socket_h.struct.sockaddr;
    set ifr_addr(value: From<linux_socket_h.struct.sockaddr>);
    /** `ifr_ifru.ifru_ivalue`, by its macro. */
    ifr_bandwidth: number;
    /** `ifr_ifru.ifru_broadaddr`, by its macro. */
    get ifr_broadaddr(): linux_socket_h.struct.sockaddr;
    set ifr_broadaddr(value: From<linux_socket_h.struct.sockaddr>);
    /** `ifr_ifru.ifru_data`, by its macro. */
    get ifr_data(): number;
    set ifr_data(value: Pointer);
    /** `ifr_ifru.ifru_dstaddr`, by its macro. */
    get ifr_dstaddr(): linux_socket_h.struct.sockaddr;
    set ifr_dstaddr(value: From<linux_socket_h.struct.sockaddr>);
    /** `ifr_ifru.ifru_flags`, by its macro. */
    ifr_flags: number;
    /** `ifr_ifru.ifru_hwaddr`, by its macro. */
    get ifr_hwaddr(): linux_socket_h.struct.sockaddr;
    set ifr_hwaddr(value: From<linux_socket_h.struct.sockaddr>);
    /** `ifr_ifru.ifru_ivalue`, by its macro. */
    ifr_ifindex: number;
    /** `ifr_ifru.ifru_map`, by its macro. */
    get ifr_map(): struct.ifmap;
    set ifr_map(value: From<struct.ifmap>);
    /** `ifr_ifru.ifru_ivalue`, by its macro. */
    ifr_metric: number;
    /** `ifr_ifru.ifru_mtu`, by its macro. */
    ifr_mtu: number;
    /** `ifr_ifrn.ifrn_name`, by its macro. */
    get ifr_name(): Uint8Array;
    set ifr_name(value: Bytes);
    /** `ifr_ifru.ifru_netmask`, by its macro. */
    get ifr_netmask(): linux_socket_h.struct.sockaddr;
    set ifr_netmask(value: From<linux_socket_h.struct.sockaddr>);
    /** `ifr_ifru.ifru_newname`, by its macro. */
    get ifr_newname(): Uint8Array;
    set ifr_newname(value: Bytes);
    /** `ifr_ifru.ifru_ivalue`, by its macro. */
    ifr_qlen: number;
    /** `ifr_ifru.ifru_settings`, by its macro. */
    get ifr_settings(): struct.if_settings;
    set ifr_settings(value: From<struct.if_settings>);
    /** `ifr_ifru.ifru_slave`, by its macro. */
    get ifr_slave(): Uint8Array;
    set ifr_slave(value: Bytes);
  }
}

export const struct: {
  readonly if_settings: Descriptor<struct.if_settings>;
  readonly ifconf: Descriptor<struct.ifconf>;
  readonly ifmap: Descriptor<struct.ifmap>;
  readonly ifreq: Descriptor<struct.ifreq>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"if_settings": "unsigned int type;unsigned int size;union {raw_hdlc_proto *raw_hdlc;cisco_proto *cisco;fr_proto *fr;fr_proto_pvc *fr_pvc;fr_proto_pvc_info *fr_pvc_info;x25_hdlc_proto *x25;sync_serial_settings *sync;te1_settings *te1;} ifs_ifsu;",
"ifconf": ["int ifc_len;union {char *ifcu_buf;struct ifreq *ifcu_req;} ifc_ifcu;",{"aliases":{"ifc_buf":"ifc_ifcu.ifcu_buf","ifc_req":"ifc_ifcu.ifcu_req"}}],
"ifmap": "unsigned long mem_start;unsigned long mem_end;unsigned short base_addr;unsigned char irq;unsigned char dma;unsigned char port;",
"ifreq": ["union {char ifrn_name[16];} ifr_ifrn;union {struct sockaddr ifru_addr;struct sockaddr ifru_dstaddr;struct sockaddr ifru_broadaddr;struct sockaddr ifru_netmask;struct sockaddr ifru_hwaddr;short ifru_flags;int ifru_ivalue;int ifru_mtu;struct ifmap ifru_map;char ifru_slave[16];char ifru_newname[16];void *ifru_data;struct if_settings ifru_settings;} ifr_ifru;",{"aliases":{"ifr_addr":"ifr_ifru.ifru_addr","ifr_bandwidth":"ifr_ifru.ifru_ivalue","ifr_broadaddr":"ifr_ifru.ifru_broadaddr","ifr_data":"ifr_ifru.ifru_data","ifr_dstaddr":"ifr_ifru.ifru_dstaddr","ifr_flags":"ifr_ifru.ifru_flags","ifr_hwaddr":"ifr_ifru.ifru_hwaddr","ifr_ifindex":"ifr_ifru.ifru_ivalue","ifr_map":"ifr_ifru.ifru_map","ifr_metric":"ifr_ifru.ifru_ivalue","ifr_mtu":"ifr_ifru.ifru_mtu","ifr_name":"ifr_ifrn.ifrn_name","ifr_netmask":"ifr_ifru.ifru_netmask","ifr_newname":"ifr_ifru.ifru_newname","ifr_qlen":"ifr_ifru.ifru_ivalue","ifr_settings":"ifr_ifru.ifru_settings","ifr_slave":"ifr_ifru.ifru_slave"}}]
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sockaddr": "__u16 sa_family;char sa_data[14];"
}`),
);
