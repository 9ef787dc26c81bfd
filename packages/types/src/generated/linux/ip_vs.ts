// Generated from Linux 7.3.4 <linux/ip_vs.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const IPVS_CMD_ATTR_DAEMON = 3,
  IPVS_CMD_ATTR_DEST = 2,
  IPVS_CMD_ATTR_MAX = 6,
  IPVS_CMD_ATTR_SERVICE = 1,
  IPVS_CMD_ATTR_TIMEOUT_TCP = 4,
  IPVS_CMD_ATTR_TIMEOUT_TCP_FIN = 5,
  IPVS_CMD_ATTR_TIMEOUT_UDP = 6,
  IPVS_CMD_ATTR_UNSPEC = 0,
  IPVS_CMD_DEL_DAEMON = 10,
  IPVS_CMD_DEL_DEST = 7,
  IPVS_CMD_DEL_SERVICE = 3,
  IPVS_CMD_FLUSH = 17,
  IPVS_CMD_GET_CONFIG = 13,
  IPVS_CMD_GET_DAEMON = 11,
  IPVS_CMD_GET_DEST = 8,
  IPVS_CMD_GET_INFO = 15,
  IPVS_CMD_GET_SERVICE = 4,
  IPVS_CMD_MAX = 17,
  IPVS_CMD_NEW_DAEMON = 9,
  IPVS_CMD_NEW_DEST = 5,
  IPVS_CMD_NEW_SERVICE = 1,
  IPVS_CMD_SET_CONFIG = 12,
  IPVS_CMD_SET_DEST = 6,
  IPVS_CMD_SET_INFO = 14,
  IPVS_CMD_SET_SERVICE = 2,
  IPVS_CMD_UNSPEC = 0,
  IPVS_CMD_ZERO = 16,
  IPVS_DAEMON_ATTR_MAX = 8,
  IPVS_DAEMON_ATTR_MCAST_GROUP = 5,
  IPVS_DAEMON_ATTR_MCAST_GROUP6 = 6,
  IPVS_DAEMON_ATTR_MCAST_IFN = 2,
  IPVS_DAEMON_ATTR_MCAST_PORT = 7,
  IPVS_DAEMON_ATTR_MCAST_TTL = 8,
  IPVS_DAEMON_ATTR_STATE = 1,
  IPVS_DAEMON_ATTR_SYNC_ID = 3,
  IPVS_DAEMON_ATTR_SYNC_MAXLEN = 4,
  IPVS_DAEMON_ATTR_UNSPEC = 0,
  IPVS_DEST_ATTR_ACTIVE_CONNS = 7,
  IPVS_DEST_ATTR_ADDR = 1,
  IPVS_DEST_ATTR_ADDR_FAMILY = 11,
  IPVS_DEST_ATTR_FWD_METHOD = 3,
  IPVS_DEST_ATTR_INACT_CONNS = 8,
  IPVS_DEST_ATTR_L_THRESH = 6,
  IPVS_DEST_ATTR_MAX = 15,
  IPVS_DEST_ATTR_PERSIST_CONNS = 9,
  IPVS_DEST_ATTR_PORT = 2,
  IPVS_DEST_ATTR_STATS = 10,
  IPVS_DEST_ATTR_STATS64 = 12,
  IPVS_DEST_ATTR_TUN_FLAGS = 15,
  IPVS_DEST_ATTR_TUN_PORT = 14,
  IPVS_DEST_ATTR_TUN_TYPE = 13,
  IPVS_DEST_ATTR_UNSPEC = 0,
  IPVS_DEST_ATTR_U_THRESH = 5,
  IPVS_DEST_ATTR_WEIGHT = 4,
  IPVS_GENL_VERSION = 1,
  IPVS_INFO_ATTR_CONN_TAB_SIZE = 2,
  IPVS_INFO_ATTR_MAX = 2,
  IPVS_INFO_ATTR_UNSPEC = 0,
  IPVS_INFO_ATTR_VERSION = 1,
  IPVS_STATS_ATTR_CONNS = 1,
  IPVS_STATS_ATTR_CPS = 6,
  IPVS_STATS_ATTR_INBPS = 9,
  IPVS_STATS_ATTR_INBYTES = 4,
  IPVS_STATS_ATTR_INPKTS = 2,
  IPVS_STATS_ATTR_INPPS = 7,
  IPVS_STATS_ATTR_MAX = 11,
  IPVS_STATS_ATTR_OUTBPS = 10,
  IPVS_STATS_ATTR_OUTBYTES = 5,
  IPVS_STATS_ATTR_OUTPKTS = 3,
  IPVS_STATS_ATTR_OUTPPS = 8,
  IPVS_STATS_ATTR_PAD = 11,
  IPVS_STATS_ATTR_UNSPEC = 0,
  IPVS_SVC_ATTR_ADDR = 3,
  IPVS_SVC_ATTR_AF = 1,
  IPVS_SVC_ATTR_FLAGS = 7,
  IPVS_SVC_ATTR_FWMARK = 5,
  IPVS_SVC_ATTR_MAX = 12,
  IPVS_SVC_ATTR_NETMASK = 9,
  IPVS_SVC_ATTR_PE_NAME = 11,
  IPVS_SVC_ATTR_PORT = 4,
  IPVS_SVC_ATTR_PROTOCOL = 2,
  IPVS_SVC_ATTR_SCHED_NAME = 6,
  IPVS_SVC_ATTR_STATS = 10,
  IPVS_SVC_ATTR_STATS64 = 12,
  IPVS_SVC_ATTR_TIMEOUT = 8,
  IPVS_SVC_ATTR_UNSPEC = 0,
  IP_VS_BASE_CTL = 1152,
  IP_VS_CONN_F_BACKUP_MASK = 8071,
  IP_VS_CONN_F_BACKUP_UPD_MASK = 1792,
  IP_VS_CONN_F_BYPASS = 4,
  IP_VS_CONN_F_DEST_MASK = 73735,
  IP_VS_CONN_F_DROUTE = 3,
  IP_VS_CONN_F_FWD_MASK = 7,
  IP_VS_CONN_F_HASHED = 64,
  IP_VS_CONN_F_INACTIVE = 256,
  IP_VS_CONN_F_IN_SEQ = 1024,
  IP_VS_CONN_F_LOCALNODE = 1,
  IP_VS_CONN_F_MASQ = 0,
  IP_VS_CONN_F_NFCT = 65536,
  IP_VS_CONN_F_NOOUTPUT = 128,
  IP_VS_CONN_F_NO_CPORT = 2048,
  IP_VS_CONN_F_ONE_PACKET = 8192,
  IP_VS_CONN_F_OUT_SEQ = 512,
  IP_VS_CONN_F_SEQ_MASK = 1536,
  IP_VS_CONN_F_SYNC = 32,
  IP_VS_CONN_F_TEMPLATE = 4096,
  IP_VS_CONN_F_TUNNEL = 2,
  IP_VS_CONN_F_TUNNEL_TYPE_GRE = 2,
  IP_VS_CONN_F_TUNNEL_TYPE_GUE = 1,
  IP_VS_CONN_F_TUNNEL_TYPE_IPIP = 0,
  IP_VS_CONN_F_TUNNEL_TYPE_MAX = 3,
  IP_VS_IFNAME_MAXLEN = 16,
  IP_VS_PEDATA_MAXLEN = 255,
  IP_VS_PENAME_MAXLEN = 16,
  IP_VS_SCHEDNAME_MAXLEN = 16,
  IP_VS_SO_GET_DAEMON = 1159,
  IP_VS_SO_GET_DEST = 1157,
  IP_VS_SO_GET_DESTS = 1156,
  IP_VS_SO_GET_INFO = 1153,
  IP_VS_SO_GET_MAX = 1159,
  IP_VS_SO_GET_SERVICE = 1155,
  IP_VS_SO_GET_SERVICES = 1154,
  IP_VS_SO_GET_TIMEOUT = 1158,
  IP_VS_SO_GET_VERSION = 1152,
  IP_VS_SO_SET_ADD = 1154,
  IP_VS_SO_SET_ADDDEST = 1159,
  IP_VS_SO_SET_DEL = 1156,
  IP_VS_SO_SET_DELDEST = 1160,
  IP_VS_SO_SET_EDIT = 1155,
  IP_VS_SO_SET_EDITDEST = 1161,
  IP_VS_SO_SET_FLUSH = 1157,
  IP_VS_SO_SET_INSERT = 1153,
  IP_VS_SO_SET_LIST = 1158,
  IP_VS_SO_SET_MAX = 1167,
  IP_VS_SO_SET_NONE = 1152,
  IP_VS_SO_SET_RESTORE = 1165,
  IP_VS_SO_SET_SAVE = 1166,
  IP_VS_SO_SET_STARTDAEMON = 1163,
  IP_VS_SO_SET_STOPDAEMON = 1164,
  IP_VS_SO_SET_TIMEOUT = 1162,
  IP_VS_SO_SET_ZERO = 1167,
  IP_VS_STATE_BACKUP = 2,
  IP_VS_STATE_MASTER = 1,
  IP_VS_STATE_NONE = 0,
  IP_VS_SVC_F_HASHED = 2,
  IP_VS_SVC_F_ONEPACKET = 4,
  IP_VS_SVC_F_PERSISTENT = 1,
  IP_VS_SVC_F_SCHED1 = 8,
  IP_VS_SVC_F_SCHED2 = 16,
  IP_VS_SVC_F_SCHED3 = 32,
  IP_VS_SVC_F_SCHED_SH_FALLBACK = 8,
  IP_VS_SVC_F_SCHED_SH_PORT = 16,
  IP_VS_TUNNEL_ENCAP_FLAG_CSUM = 1,
  IP_VS_TUNNEL_ENCAP_FLAG_NOCSUM = 0,
  IP_VS_TUNNEL_ENCAP_FLAG_REMCSUM = 2,
  IP_VS_VERSION_CODE = 66049,
  __IPVS_CMD_ATTR_MAX = 7,
  __IPVS_CMD_MAX = 18,
  __IPVS_DAEMON_ATTR_MAX = 9,
  __IPVS_DEST_ATTR_MAX = 16,
  __IPVS_INFO_ATTR_MAX = 3,
  __IPVS_STATS_ATTR_MAX = 12,
  __IPVS_SVC_ATTR_MAX = 13;
export declare namespace struct {
  /** `<linux/ip_vs.h>`: 24 bytes. */
  interface ip_vs_daemon_user extends RecordView<'struct ip_vs_daemon_user'> {
    state: number;
    get mcast_ifn(): Uint8Array;
    set mcast_ifn(value: Bytes);
    syncid: number;
  }

  /** `<linux/ip_vs.h>`: 84 bytes on x86; 96 bytes elsewhere. */
  interface ip_vs_dest_entry extends RecordView<'struct ip_vs_dest_entry'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    addr: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    port: number;
    conn_flags: number;
    weight: number;
    u_threshold: number;
    l_threshold: number;
    activeconns: number;
    inactconns: number;
    persistconns: number;
    get stats(): struct.ip_vs_stats_user;
    set stats(value: From<struct.ip_vs_stats_user>);
  }

  /** `<linux/ip_vs.h>`: 24 bytes. */
  interface ip_vs_dest_user extends RecordView<'struct ip_vs_dest_user'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    addr: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    port: number;
    conn_flags: number;
    weight: number;
    u_threshold: number;
    l_threshold: number;
  }

  /** `<linux/ip_vs.h>`: 8 bytes. */
  interface ip_vs_flags extends RecordView<'struct ip_vs_flags'> {
    flags: number;
    mask: number;
  }

  /** `<linux/ip_vs.h>`: 20 bytes on x86; 24 bytes elsewhere. */
  interface ip_vs_get_dests extends RecordView<'struct ip_vs_get_dests'> {
    protocol: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    addr: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    port: number;
    fwmark: number;
    num_dests: number;
    get entrytable(): Elements<struct.ip_vs_dest_entry>;
    set entrytable(value: Iterable<From<struct.ip_vs_dest_entry>>);
  }

  /** `<linux/ip_vs.h>`: 4 bytes on x86; 8 bytes elsewhere. */
  interface ip_vs_get_services extends RecordView<'struct ip_vs_get_services'> {
    num_services: number;
    get entrytable(): Elements<struct.ip_vs_service_entry>;
    set entrytable(value: Iterable<From<struct.ip_vs_service_entry>>);
  }

  /** `<linux/ip_vs.h>`: 12 bytes. */
  interface ip_vs_getinfo extends RecordView<'struct ip_vs_getinfo'> {
    version: number;
    size: number;
    num_services: number;
  }

  /** `<linux/ip_vs.h>`: 96 bytes on x86; 104 bytes elsewhere. */
  interface ip_vs_service_entry extends RecordView<'struct ip_vs_service_entry'> {
    protocol: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    addr: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    port: number;
    fwmark: number;
    get sched_name(): Uint8Array;
    set sched_name(value: Bytes);
    flags: number;
    timeout: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    netmask: number;
    num_dests: number;
    get stats(): struct.ip_vs_stats_user;
    set stats(value: From<struct.ip_vs_stats_user>);
  }

  /** `<linux/ip_vs.h>`: 44 bytes. */
  interface ip_vs_service_user extends RecordView<'struct ip_vs_service_user'> {
    protocol: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    addr: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    port: number;
    fwmark: number;
    get sched_name(): Uint8Array;
    set sched_name(value: Bytes);
    flags: number;
    timeout: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    netmask: number;
  }

  /** `<linux/ip_vs.h>`: 48 bytes on x86; 56 bytes elsewhere. */
  interface ip_vs_stats_user extends RecordView<'struct ip_vs_stats_user'> {
    conns: number;
    inpkts: number;
    outpkts: number;
    get inbytes(): bigint;
    set inbytes(value: Integer);
    get outbytes(): bigint;
    set outbytes(value: Integer);
    cps: number;
    inpps: number;
    outpps: number;
    inbps: number;
    outbps: number;
  }

  /** `<linux/ip_vs.h>`: 12 bytes. */
  interface ip_vs_timeout_user extends RecordView<'struct ip_vs_timeout_user'> {
    tcp_timeout: number;
    tcp_fin_timeout: number;
    udp_timeout: number;
  }
}

export const struct: {
  readonly ip_vs_daemon_user: Descriptor<struct.ip_vs_daemon_user>;
  readonly ip_vs_dest_entry: Descriptor<struct.ip_vs_dest_entry>;
  readonly ip_vs_dest_user: Descriptor<struct.ip_vs_dest_user>;
  readonly ip_vs_flags: Descriptor<struct.ip_vs_flags>;
  readonly ip_vs_get_dests: Descriptor<struct.ip_vs_get_dests>;
  readonly ip_vs_get_services: Descriptor<struct.ip_vs_get_services>;
  readonly ip_vs_getinfo: Descriptor<struct.ip_vs_getinfo>;
  readonly ip_vs_service_entry: Descriptor<struct.ip_vs_service_entry>;
  readonly ip_vs_service_user: Descriptor<struct.ip_vs_service_user>;
  readonly ip_vs_stats_user: Descriptor<struct.ip_vs_stats_user>;
  readonly ip_vs_timeout_user: Descriptor<struct.ip_vs_timeout_user>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ip_vs_daemon_user": "int state;char mcast_ifn[16];int syncid;",
"ip_vs_dest_entry": "__be32 addr;__be16 port;unsigned int conn_flags;int weight;__u32 u_threshold;__u32 l_threshold;__u32 activeconns;__u32 inactconns;__u32 persistconns;struct ip_vs_stats_user stats;",
"ip_vs_dest_user": "__be32 addr;__be16 port;unsigned int conn_flags;int weight;__u32 u_threshold;__u32 l_threshold;",
"ip_vs_flags": "__u32 flags;__u32 mask;",
"ip_vs_get_dests": "__u16 protocol;__be32 addr;__be16 port;__u32 fwmark;unsigned int num_dests;struct ip_vs_dest_entry entrytable[];",
"ip_vs_get_services": "unsigned int num_services;struct ip_vs_service_entry entrytable[];",
"ip_vs_getinfo": "unsigned int version;unsigned int size;unsigned int num_services;",
"ip_vs_service_entry": "__u16 protocol;__be32 addr;__be16 port;__u32 fwmark;char sched_name[16];unsigned int flags;unsigned int timeout;__be32 netmask;unsigned int num_dests;struct ip_vs_stats_user stats;",
"ip_vs_service_user": "__u16 protocol;__be32 addr;__be16 port;__u32 fwmark;char sched_name[16];unsigned int flags;unsigned int timeout;__be32 netmask;",
"ip_vs_stats_user": "__u32 conns;__u32 inpkts;__u32 outpkts;__u64 inbytes;__u64 outbytes;__u32 cps;__u32 inpps;__u32 outpps;__u32 inbps;__u32 outbps;",
"ip_vs_timeout_user": "int tcp_timeout;int tcp_fin_timeout;int udp_timeout;"
}`),
);
