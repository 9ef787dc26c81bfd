// Generated from Linux 7.3.4 <linux/sctp.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import type * as linux_socket_h from './socket.ts';

export const MSG_NOTIFICATION = 32768,
  SCTP_ABORT = 4,
  SCTP_ACTIVE = 2,
  SCTP_ADAPTATION_INDICATION = 32775,
  SCTP_ADAPTATION_LAYER = 7,
  SCTP_ADDR_ADDED = 3,
  SCTP_ADDR_AVAILABLE = 0,
  SCTP_ADDR_CONFIRMED = 5,
  SCTP_ADDR_MADE_PRIM = 4,
  SCTP_ADDR_OVER = 2,
  SCTP_ADDR_PF = 6,
  SCTP_ADDR_POTENTIALLY_FAILED = 6,
  SCTP_ADDR_REMOVED = 2,
  SCTP_ADDR_UNREACHABLE = 1,
  SCTP_ADD_STREAMS = 121,
  SCTP_ALL_ASSOC = 2,
  SCTP_ASCONF_SUPPORTED = 128,
  SCTP_ASSOCINFO = 1,
  SCTP_ASSOC_CHANGE = 32769,
  SCTP_ASSOC_CHANGE_DENIED = 4,
  SCTP_ASSOC_CHANGE_FAILED = 8,
  SCTP_ASSOC_RESET_DENIED = 4,
  SCTP_ASSOC_RESET_EVENT = 32779,
  SCTP_ASSOC_RESET_FAILED = 8,
  SCTP_AUTHENTICATION_EVENT = 32776,
  SCTP_AUTHENTICATION_INDICATION = 32776,
  SCTP_AUTHINFO = 6,
  SCTP_AUTH_ACTIVE_KEY = 24,
  SCTP_AUTH_CHUNK = 21,
  SCTP_AUTH_DEACTIVATE_KEY = 35,
  SCTP_AUTH_DELETE_KEY = 25,
  SCTP_AUTH_FREE_KEY = 1,
  SCTP_AUTH_HMAC_ID_SHA1 = 1,
  SCTP_AUTH_HMAC_ID_SHA256 = 3,
  SCTP_AUTH_KEY = 23,
  SCTP_AUTH_NEWKEY = 0,
  SCTP_AUTH_NEW_KEY = 0,
  SCTP_AUTH_NO_AUTH = 2,
  SCTP_AUTH_SUPPORTED = 129,
  SCTP_AUTOCLOSE = 4,
  SCTP_AUTO_ASCONF = 30,
  SCTP_BINDX_ADD_ADDR = 1,
  SCTP_BINDX_REM_ADDR = 2,
  SCTP_CANT_STR_ASSOC = 4,
  SCTP_CLOSED = 1,
  SCTP_COMM_LOST = 1,
  SCTP_COMM_UP = 0,
  SCTP_CONTEXT = 17,
  SCTP_COOKIE_ECHOED = 3,
  SCTP_COOKIE_WAIT = 2,
  SCTP_CURRENT_ASSOC = 1,
  SCTP_DATA_IO_EVENT = 32768,
  SCTP_DATA_SENT = 1,
  SCTP_DATA_UNSENT = 0,
  SCTP_DEFAULT_PRINFO = 114,
  SCTP_DEFAULT_SEND_PARAM = 10,
  SCTP_DEFAULT_SNDINFO = 34,
  SCTP_DELAYED_ACK = 16,
  SCTP_DELAYED_ACK_TIME = 16,
  SCTP_DELAYED_SACK = 16,
  SCTP_DISABLE_FRAGMENTS = 8,
  SCTP_DSTADDRV4 = 7,
  SCTP_DSTADDRV6 = 8,
  SCTP_ECN_SUPPORTED = 130,
  SCTP_EMPTY = 0,
  SCTP_ENABLE_CHANGE_ASSOC_REQ = 4,
  SCTP_ENABLE_RESET_ASSOC_REQ = 2,
  SCTP_ENABLE_RESET_STREAM_REQ = 1,
  SCTP_ENABLE_STREAM_RESET = 118,
  SCTP_ENABLE_STRRESET_MASK = 7,
  SCTP_EOF = 512,
  SCTP_ESTABLISHED = 4,
  SCTP_EVENT = 127,
  SCTP_EVENTS = 11,
  SCTP_EXPOSE_PF_STATE = 131,
  SCTP_EXPOSE_POTENTIALLY_FAILED_STATE = 131,
  SCTP_FAILED_THRESHOLD = 0,
  SCTP_FRAGMENT_INTERLEAVE = 18,
  SCTP_FUTURE_ASSOC = 0,
  SCTP_GET_ASSOC_ID_LIST = 29,
  SCTP_GET_ASSOC_NUMBER = 28,
  SCTP_GET_ASSOC_STATS = 112,
  SCTP_GET_LOCAL_ADDRS = 109,
  SCTP_GET_PEER_ADDRS = 108,
  SCTP_GET_PEER_ADDR_INFO = 15,
  SCTP_HEARTBEAT_SUCCESS = 2,
  SCTP_HMAC_IDENT = 22,
  SCTP_INACTIVE = 0,
  SCTP_INIT = 0,
  SCTP_INITMSG = 2,
  SCTP_INTERLEAVING_SUPPORTED = 125,
  SCTP_INTERNAL_ERROR = 4,
  SCTP_I_WANT_MAPPED_V4_ADDR = 12,
  SCTP_LOCAL_AUTH_CHUNKS = 27,
  SCTP_MAXSEG = 13,
  SCTP_MAX_BURST = 20,
  SCTP_NODELAY = 3,
  SCTP_NOTIFICATION = 32768,
  SCTP_NXTINFO = 4,
  SCTP_PARTIAL_DELIVERY_ABORTED = 0,
  SCTP_PARTIAL_DELIVERY_EVENT = 32774,
  SCTP_PARTIAL_DELIVERY_POINT = 19,
  SCTP_PEER_ADDR_CHANGE = 32770,
  SCTP_PEER_ADDR_PARAMS = 9,
  SCTP_PEER_ADDR_THLDS = 31,
  SCTP_PEER_ADDR_THLDS_V2 = 37,
  SCTP_PEER_AUTH_CHUNKS = 26,
  SCTP_PEER_FAULTY = 6,
  SCTP_PF = 1,
  SCTP_PLPMTUD_PROBE_INTERVAL = 133,
  SCTP_POTENTIALLY_FAILED = 1,
  SCTP_PRIMARY_ADDR = 6,
  SCTP_PRINFO = 5,
  SCTP_PR_ASSOC_STATUS = 115,
  SCTP_PR_SCTP_ALL = 128,
  SCTP_PR_SCTP_MASK = 48,
  SCTP_PR_SCTP_MAX = 48,
  SCTP_PR_SCTP_NONE = 0,
  SCTP_PR_SCTP_PRIO = 48,
  SCTP_PR_SCTP_RTX = 32,
  SCTP_PR_SCTP_TTL = 16,
  SCTP_PR_STREAM_STATUS = 116,
  SCTP_PR_SUPPORTED = 113,
  SCTP_RCVINFO = 3,
  SCTP_RECEIVED_SACK = 1,
  SCTP_RECONFIG_SUPPORTED = 117,
  SCTP_RECVNXTINFO = 33,
  SCTP_RECVRCVINFO = 32,
  SCTP_REMOTE_ERROR = 32772,
  SCTP_REMOTE_UDP_ENCAPS_PORT = 132,
  SCTP_RESET_ASSOC = 120,
  SCTP_RESET_STREAMS = 119,
  SCTP_RESPONSE_TO_USER_REQ = 3,
  SCTP_RESTART = 2,
  SCTP_REUSE_PORT = 36,
  SCTP_RTOINFO = 0,
  SCTP_SACK_IMMEDIATELY = 8,
  SCTP_SENDALL = 64,
  SCTP_SENDER_DRY_EVENT = 32777,
  SCTP_SENDMSG_CONNECT = 126,
  SCTP_SEND_FAILED = 32771,
  SCTP_SEND_FAILED_EVENT = 32781,
  SCTP_SET_PEER_PRIMARY_ADDR = 5,
  SCTP_SHUTDOWN_ACK_SENT = 8,
  SCTP_SHUTDOWN_COMP = 3,
  SCTP_SHUTDOWN_EVENT = 32773,
  SCTP_SHUTDOWN_GUARD_EXPIRES = 5,
  SCTP_SHUTDOWN_PENDING = 5,
  SCTP_SHUTDOWN_RECEIVED = 7,
  SCTP_SHUTDOWN_SENT = 6,
  SCTP_SNDINFO = 2,
  SCTP_SNDRCV = 1,
  SCTP_SN_TYPE_BASE = 32768,
  SCTP_SN_TYPE_MAX = 32781,
  SCTP_SOCKOPT_BINDX_ADD = 100,
  SCTP_SOCKOPT_BINDX_REM = 101,
  SCTP_SOCKOPT_CONNECTX = 110,
  SCTP_SOCKOPT_CONNECTX3 = 111,
  SCTP_SOCKOPT_CONNECTX_OLD = 107,
  SCTP_SOCKOPT_PEELOFF = 102,
  SCTP_SOCKOPT_PEELOFF_FLAGS = 122,
  SCTP_SS_DEFAULT = 0,
  SCTP_SS_FC = 3,
  SCTP_SS_FCFS = 0,
  SCTP_SS_MAX = 4,
  SCTP_SS_PRIO = 1,
  SCTP_SS_RR = 2,
  SCTP_SS_WFQ = 4,
  SCTP_STATUS = 14,
  SCTP_STREAM_CHANGE_DENIED = 4,
  SCTP_STREAM_CHANGE_EVENT = 32780,
  SCTP_STREAM_CHANGE_FAILED = 8,
  SCTP_STREAM_RESET_DENIED = 4,
  SCTP_STREAM_RESET_EVENT = 32778,
  SCTP_STREAM_RESET_FAILED = 8,
  SCTP_STREAM_RESET_INCOMING = 1,
  SCTP_STREAM_RESET_INCOMING_SSN = 1,
  SCTP_STREAM_RESET_OUTGOING = 2,
  SCTP_STREAM_RESET_OUTGOING_SSN = 2,
  SCTP_STREAM_SCHEDULER = 123,
  SCTP_STREAM_SCHEDULER_VALUE = 124,
  SCTP_UNCONFIRMED = 3,
  SCTP_UNKNOWN = 65535,
  SCTP_UNORDERED = 1,
  SPP_DSCP = 512,
  SPP_HB = 3,
  SPP_HB_DEMAND = 4,
  SPP_HB_DISABLE = 2,
  SPP_HB_ENABLE = 1,
  SPP_HB_TIME_IS_ZERO = 128,
  SPP_IPV6_FLOWLABEL = 256,
  SPP_PMTUD = 24,
  SPP_PMTUD_DISABLE = 16,
  SPP_PMTUD_ENABLE = 8,
  SPP_SACKDELAY = 96,
  SPP_SACKDELAY_DISABLE = 64,
  SPP_SACKDELAY_ENABLE = 32;
export declare namespace struct {
  /** `<linux/sctp.h>`: 16 bytes. */
  interface sctp_adaptation_event extends RecordView<'struct sctp_adaptation_event'> {
    sai_type: number;
    sai_flags: number;
    sai_length: number;
    sai_adaptation_ind: number;
    sai_assoc_id: number;
  }

  /** `<linux/sctp.h>`: 8 bytes. */
  interface sctp_add_streams extends RecordView<'struct sctp_add_streams'> {
    sas_assoc_id: number;
    sas_instrms: number;
    sas_outstrms: number;
  }

  /** `<linux/sctp.h>`: 20 bytes. */
  interface sctp_assoc_change extends RecordView<'struct sctp_assoc_change'> {
    sac_type: number;
    sac_flags: number;
    sac_length: number;
    sac_state: number;
    sac_error: number;
    sac_outbound_streams: number;
    sac_inbound_streams: number;
    sac_assoc_id: number;
    get sac_info(): Uint8Array;
    set sac_info(value: Bytes);
  }

  /** `<linux/sctp.h>`: 4 bytes. */
  interface sctp_assoc_ids extends RecordView<'struct sctp_assoc_ids'> {
    gaids_number_of_ids: number;
    get gaids_assoc_id(): Int32Array;
    set gaids_assoc_id(value: Iterable<Integer>);
  }

  /** `<linux/sctp.h>`: 20 bytes. */
  interface sctp_assoc_reset_event extends RecordView<'struct sctp_assoc_reset_event'> {
    assocreset_type: number;
    assocreset_flags: number;
    assocreset_length: number;
    assocreset_assoc_id: number;
    assocreset_local_tsn: number;
    assocreset_remote_tsn: number;
  }

  /** `<linux/sctp.h>`: 252 bytes on x86; 256 bytes elsewhere. */
  interface sctp_assoc_stats extends RecordView<'struct sctp_assoc_stats'> {
    sas_assoc_id: number;
    get sas_obs_rto_ipaddr(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set sas_obs_rto_ipaddr(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
    get sas_maxrto(): bigint;
    set sas_maxrto(value: Integer);
    get sas_isacks(): bigint;
    set sas_isacks(value: Integer);
    get sas_osacks(): bigint;
    set sas_osacks(value: Integer);
    get sas_opackets(): bigint;
    set sas_opackets(value: Integer);
    get sas_ipackets(): bigint;
    set sas_ipackets(value: Integer);
    get sas_rtxchunks(): bigint;
    set sas_rtxchunks(value: Integer);
    get sas_outofseqtsns(): bigint;
    set sas_outofseqtsns(value: Integer);
    get sas_idupchunks(): bigint;
    set sas_idupchunks(value: Integer);
    get sas_gapcnt(): bigint;
    set sas_gapcnt(value: Integer);
    get sas_ouodchunks(): bigint;
    set sas_ouodchunks(value: Integer);
    get sas_iuodchunks(): bigint;
    set sas_iuodchunks(value: Integer);
    get sas_oodchunks(): bigint;
    set sas_oodchunks(value: Integer);
    get sas_iodchunks(): bigint;
    set sas_iodchunks(value: Integer);
    get sas_octrlchunks(): bigint;
    set sas_octrlchunks(value: Integer);
    get sas_ictrlchunks(): bigint;
    set sas_ictrlchunks(value: Integer);
  }

  /** `<linux/sctp.h>`: 8 bytes. */
  interface sctp_assoc_value extends RecordView<'struct sctp_assoc_value'> {
    assoc_id: number;
    assoc_value: number;
  }

  /** `<linux/sctp.h>`: 20 bytes. */
  interface sctp_assocparams extends RecordView<'struct sctp_assocparams'> {
    sasoc_assoc_id: number;
    sasoc_asocmaxrxt: number;
    sasoc_number_peer_destinations: number;
    sasoc_peer_rwnd: number;
    sasoc_local_rwnd: number;
    sasoc_cookie_life: number;
  }

  /** `<linux/sctp.h>`: 1 bytes. */
  interface sctp_authchunk extends RecordView<'struct sctp_authchunk'> {
    sauth_chunk: number;
  }

  /** `<linux/sctp.h>`: 8 bytes. */
  interface sctp_authchunks extends RecordView<'struct sctp_authchunks'> {
    gauth_assoc_id: number;
    gauth_number_of_chunks: number;
    get gauth_chunks(): Uint8Array;
    set gauth_chunks(value: Bytes);
  }

  /** `<linux/sctp.h>`: 2 bytes. */
  interface sctp_authinfo extends RecordView<'struct sctp_authinfo'> {
    auth_keynumber: number;
  }

  /** `<linux/sctp.h>`: 8 bytes. */
  interface sctp_authkey extends RecordView<'struct sctp_authkey'> {
    sca_assoc_id: number;
    sca_keynumber: number;
    sca_keylength: number;
    get sca_key(): Uint8Array;
    set sca_key(value: Bytes);
  }

  /** `<linux/sctp.h>`: 20 bytes. */
  interface sctp_authkey_event extends RecordView<'struct sctp_authkey_event'> {
    auth_type: number;
    auth_flags: number;
    auth_length: number;
    auth_keynumber: number;
    auth_altkeynumber: number;
    auth_indication: number;
    auth_assoc_id: number;
  }

  /** `<linux/sctp.h>`: 8 bytes. */
  interface sctp_authkeyid extends RecordView<'struct sctp_authkeyid'> {
    scact_assoc_id: number;
    scact_keynumber: number;
  }

  /** `<linux/sctp.h>`: 12 bytes. */
  interface sctp_default_prinfo extends RecordView<'struct sctp_default_prinfo'> {
    pr_assoc_id: number;
    pr_value: number;
    pr_policy: number;
  }

  /** `<linux/sctp.h>`: 8 bytes. */
  interface sctp_event extends RecordView<'struct sctp_event'> {
    se_assoc_id: number;
    se_type: number;
    se_on: number;
  }

  /** `<linux/sctp.h>`: 14 bytes. */
  interface sctp_event_subscribe extends RecordView<'struct sctp_event_subscribe'> {
    sctp_data_io_event: number;
    sctp_association_event: number;
    sctp_address_event: number;
    sctp_send_failure_event: number;
    sctp_peer_error_event: number;
    sctp_shutdown_event: number;
    sctp_partial_delivery_event: number;
    sctp_adaptation_layer_event: number;
    sctp_authentication_event: number;
    sctp_sender_dry_event: number;
    sctp_stream_reset_event: number;
    sctp_assoc_reset_event: number;
    sctp_stream_change_event: number;
    sctp_send_failure_event_event: number;
  }

  /** `<linux/sctp.h>`: 8 bytes. */
  interface sctp_getaddrs extends RecordView<'struct sctp_getaddrs'> {
    assoc_id: number;
    addr_num: number;
    get addrs(): Uint8Array;
    set addrs(value: Bytes);
  }

  /** `<linux/sctp.h>`: 12 bytes on x86, arm; 16 bytes elsewhere. */
  interface sctp_getaddrs_old extends RecordView<'struct sctp_getaddrs_old', 'addrs'> {
    assoc_id: number;
    addr_num: number;
    get addrs(): number;
    set addrs(value: Pointer);
  }

  /** `<linux/sctp.h>`: 4 bytes. */
  interface sctp_hmacalgo extends RecordView<'struct sctp_hmacalgo'> {
    shmac_num_idents: number;
    get shmac_idents(): Uint16Array;
    set shmac_idents(value: Iterable<Integer>);
  }

  /** `<linux/sctp.h>`: 368 bytes. */
  interface sctp_info extends RecordView<'struct sctp_info'> {
    sctpi_tag: number;
    sctpi_state: number;
    sctpi_rwnd: number;
    sctpi_unackdata: number;
    sctpi_penddata: number;
    sctpi_instrms: number;
    sctpi_outstrms: number;
    sctpi_fragmentation_point: number;
    sctpi_inqueue: number;
    sctpi_outqueue: number;
    sctpi_overall_error: number;
    sctpi_max_burst: number;
    sctpi_maxseg: number;
    sctpi_peer_rwnd: number;
    sctpi_peer_tag: number;
    sctpi_peer_capable: number;
    sctpi_peer_sack: number;
    __reserved1: number;
    get sctpi_isacks(): bigint;
    set sctpi_isacks(value: Integer);
    get sctpi_osacks(): bigint;
    set sctpi_osacks(value: Integer);
    get sctpi_opackets(): bigint;
    set sctpi_opackets(value: Integer);
    get sctpi_ipackets(): bigint;
    set sctpi_ipackets(value: Integer);
    get sctpi_rtxchunks(): bigint;
    set sctpi_rtxchunks(value: Integer);
    get sctpi_outofseqtsns(): bigint;
    set sctpi_outofseqtsns(value: Integer);
    get sctpi_idupchunks(): bigint;
    set sctpi_idupchunks(value: Integer);
    get sctpi_gapcnt(): bigint;
    set sctpi_gapcnt(value: Integer);
    get sctpi_ouodchunks(): bigint;
    set sctpi_ouodchunks(value: Integer);
    get sctpi_iuodchunks(): bigint;
    set sctpi_iuodchunks(value: Integer);
    get sctpi_oodchunks(): bigint;
    set sctpi_oodchunks(value: Integer);
    get sctpi_iodchunks(): bigint;
    set sctpi_iodchunks(value: Integer);
    get sctpi_octrlchunks(): bigint;
    set sctpi_octrlchunks(value: Integer);
    get sctpi_ictrlchunks(): bigint;
    set sctpi_ictrlchunks(value: Integer);
    get sctpi_p_address(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set sctpi_p_address(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
    sctpi_p_state: number;
    sctpi_p_cwnd: number;
    sctpi_p_srtt: number;
    sctpi_p_rto: number;
    sctpi_p_hbinterval: number;
    sctpi_p_pathmaxrxt: number;
    sctpi_p_sackdelay: number;
    sctpi_p_sackfreq: number;
    sctpi_p_ssthresh: number;
    sctpi_p_partial_bytes_acked: number;
    sctpi_p_flight_size: number;
    sctpi_p_error: number;
    __reserved2: number;
    sctpi_s_autoclose: number;
    sctpi_s_adaptation_ind: number;
    sctpi_s_pd_point: number;
    sctpi_s_nodelay: number;
    sctpi_s_disable_fragments: number;
    sctpi_s_v4mapped: number;
    sctpi_s_frag_interleave: number;
    sctpi_s_type: number;
    __reserved3: number;
  }

  /** `<linux/sctp.h>`: 8 bytes. */
  interface sctp_initmsg extends RecordView<'struct sctp_initmsg'> {
    sinit_num_ostreams: number;
    sinit_max_instreams: number;
    sinit_max_attempts: number;
    sinit_max_init_timeo: number;
  }

  /** `<linux/sctp.h>`: 16 bytes. */
  interface sctp_nxtinfo extends RecordView<'struct sctp_nxtinfo'> {
    nxt_sid: number;
    nxt_flags: number;
    nxt_ppid: number;
    nxt_length: number;
    nxt_assoc_id: number;
  }

  /** `<linux/sctp.h>`: 148 bytes. */
  interface sctp_paddr_change extends RecordView<'struct sctp_paddr_change'> {
    spc_type: number;
    spc_flags: number;
    spc_length: number;
    get spc_aaddr(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set spc_aaddr(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
    spc_state: number;
    spc_error: number;
    spc_assoc_id: number;
  }

  /** `<linux/sctp.h>`: 152 bytes. */
  interface sctp_paddrinfo extends RecordView<'struct sctp_paddrinfo'> {
    spinfo_assoc_id: number;
    get spinfo_address(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set spinfo_address(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
    spinfo_state: number;
    spinfo_cwnd: number;
    spinfo_srtt: number;
    spinfo_rto: number;
    spinfo_mtu: number;
  }

  /** `<linux/sctp.h>`: 156 bytes. */
  interface sctp_paddrparams extends RecordView<'struct sctp_paddrparams'> {
    spp_assoc_id: number;
    get spp_address(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set spp_address(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
    spp_hbinterval: number;
    spp_pathmaxrxt: number;
    spp_pathmtu: number;
    spp_sackdelay: number;
    spp_flags: number;
    spp_ipv6_flowlabel: number;
    spp_dscp: number;
  }

  /** `<linux/sctp.h>`: 136 bytes on x86, arm; 144 bytes elsewhere. */
  interface sctp_paddrthlds extends RecordView<'struct sctp_paddrthlds'> {
    spt_assoc_id: number;
    get spt_address(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set spt_address(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
    spt_pathmaxrxt: number;
    spt_pathpfthld: number;
  }

  /** `<linux/sctp.h>`: 140 bytes on x86, arm; 144 bytes elsewhere. */
  interface sctp_paddrthlds_v2 extends RecordView<'struct sctp_paddrthlds_v2'> {
    spt_assoc_id: number;
    get spt_address(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set spt_address(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
    spt_pathmaxrxt: number;
    spt_pathpfthld: number;
    spt_pathcpthld: number;
  }

  /** `<linux/sctp.h>`: 24 bytes. */
  interface sctp_pdapi_event extends RecordView<'struct sctp_pdapi_event'> {
    pdapi_type: number;
    pdapi_flags: number;
    pdapi_length: number;
    pdapi_indication: number;
    pdapi_assoc_id: number;
    pdapi_stream: number;
    pdapi_seq: number;
  }

  /** `<linux/sctp.h>`: 8 bytes. */
  interface sctp_peeloff_arg_t extends RecordView<'struct sctp_peeloff_arg_t'> {
    associd: number;
    sd: number;
  }

  /** `<linux/sctp.h>`: 12 bytes. */
  interface sctp_peeloff_flags_arg_t extends RecordView<'struct sctp_peeloff_flags_arg_t'> {
    get p_arg(): struct.sctp_peeloff_arg_t;
    set p_arg(value: From<struct.sctp_peeloff_arg_t>);
    flags: number;
  }

  /** `<linux/sctp.h>`: 132 bytes. */
  interface sctp_prim extends RecordView<'struct sctp_prim'> {
    ssp_assoc_id: number;
    get ssp_addr(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set ssp_addr(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
  }

  /** `<linux/sctp.h>`: 8 bytes. */
  interface sctp_prinfo extends RecordView<'struct sctp_prinfo'> {
    pr_policy: number;
    pr_value: number;
  }

  /** `<linux/sctp.h>`: 136 bytes on x86, arm; 144 bytes elsewhere. */
  interface sctp_probeinterval extends RecordView<'struct sctp_probeinterval'> {
    spi_assoc_id: number;
    get spi_address(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set spi_address(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
    spi_interval: number;
  }

  /** `<linux/sctp.h>`: 24 bytes. */
  interface sctp_prstatus extends RecordView<'struct sctp_prstatus'> {
    sprstat_assoc_id: number;
    sprstat_sid: number;
    sprstat_policy: number;
    get sprstat_abandoned_unsent(): bigint;
    set sprstat_abandoned_unsent(value: Integer);
    get sprstat_abandoned_sent(): bigint;
    set sprstat_abandoned_sent(value: Integer);
  }

  /** `<linux/sctp.h>`: 28 bytes. */
  interface sctp_rcvinfo extends RecordView<'struct sctp_rcvinfo'> {
    rcv_sid: number;
    rcv_ssn: number;
    rcv_flags: number;
    rcv_ppid: number;
    rcv_tsn: number;
    rcv_cumtsn: number;
    rcv_context: number;
    rcv_assoc_id: number;
  }

  /** `<linux/sctp.h>`: 16 bytes. */
  interface sctp_remote_error extends RecordView<'struct sctp_remote_error'> {
    sre_type: number;
    sre_flags: number;
    sre_length: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    sre_error: number;
    sre_assoc_id: number;
    get sre_data(): Uint8Array;
    set sre_data(value: Bytes);
  }

  /** `<linux/sctp.h>`: 8 bytes. */
  interface sctp_reset_streams extends RecordView<'struct sctp_reset_streams'> {
    srs_assoc_id: number;
    srs_flags: number;
    srs_number_streams: number;
    get srs_stream_list(): Uint16Array;
    set srs_stream_list(value: Iterable<Integer>);
  }

  /** `<linux/sctp.h>`: 16 bytes. */
  interface sctp_rtoinfo extends RecordView<'struct sctp_rtoinfo'> {
    srto_assoc_id: number;
    srto_initial: number;
    srto_max: number;
    srto_min: number;
  }

  /** `<linux/sctp.h>`: 12 bytes. */
  interface sctp_sack_info extends RecordView<'struct sctp_sack_info'> {
    sack_assoc_id: number;
    sack_delay: number;
    sack_freq: number;
  }

  /** `<linux/sctp.h>`: 48 bytes. */
  interface sctp_send_failed extends RecordView<'struct sctp_send_failed'> {
    ssf_type: number;
    ssf_flags: number;
    ssf_length: number;
    ssf_error: number;
    get ssf_info(): struct.sctp_sndrcvinfo;
    set ssf_info(value: From<struct.sctp_sndrcvinfo>);
    ssf_assoc_id: number;
    get ssf_data(): Uint8Array;
    set ssf_data(value: Bytes);
  }

  /** `<linux/sctp.h>`: 32 bytes. */
  interface sctp_send_failed_event extends RecordView<'struct sctp_send_failed_event'> {
    ssf_type: number;
    ssf_flags: number;
    ssf_length: number;
    ssf_error: number;
    get ssfe_info(): struct.sctp_sndinfo;
    set ssfe_info(value: From<struct.sctp_sndinfo>);
    ssf_assoc_id: number;
    get ssf_data(): Uint8Array;
    set ssf_data(value: Bytes);
  }

  /** `<linux/sctp.h>`: 12 bytes. */
  interface sctp_sender_dry_event extends RecordView<'struct sctp_sender_dry_event'> {
    sender_dry_type: number;
    sender_dry_flags: number;
    sender_dry_length: number;
    sender_dry_assoc_id: number;
  }

  /** `<linux/sctp.h>`: 4 bytes. */
  interface sctp_setadaptation extends RecordView<'struct sctp_setadaptation'> {
    ssb_adaptation_ind: number;
  }

  /** `<linux/sctp.h>`: 132 bytes. */
  interface sctp_setpeerprim extends RecordView<'struct sctp_setpeerprim'> {
    sspp_assoc_id: number;
    get sspp_addr(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set sspp_addr(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
  }

  /** `<linux/sctp.h>`: 12 bytes. */
  interface sctp_shutdown_event extends RecordView<'struct sctp_shutdown_event'> {
    sse_type: number;
    sse_flags: number;
    sse_length: number;
    sse_assoc_id: number;
  }

  /** `<linux/sctp.h>`: 16 bytes. */
  interface sctp_sndinfo extends RecordView<'struct sctp_sndinfo'> {
    snd_sid: number;
    snd_flags: number;
    snd_ppid: number;
    snd_context: number;
    snd_assoc_id: number;
  }

  /** `<linux/sctp.h>`: 32 bytes. */
  interface sctp_sndrcvinfo extends RecordView<'struct sctp_sndrcvinfo'> {
    sinfo_stream: number;
    sinfo_ssn: number;
    sinfo_flags: number;
    sinfo_ppid: number;
    sinfo_context: number;
    sinfo_timetolive: number;
    sinfo_tsn: number;
    sinfo_cumtsn: number;
    sinfo_assoc_id: number;
  }

  /** `<linux/sctp.h>`: 176 bytes. */
  interface sctp_status extends RecordView<'struct sctp_status'> {
    sstat_assoc_id: number;
    sstat_state: number;
    sstat_rwnd: number;
    sstat_unackdata: number;
    sstat_penddata: number;
    sstat_instrms: number;
    sstat_outstrms: number;
    sstat_fragmentation_point: number;
    get sstat_primary(): struct.sctp_paddrinfo;
    set sstat_primary(value: From<struct.sctp_paddrinfo>);
  }

  /** `<linux/sctp.h>`: 16 bytes. */
  interface sctp_stream_change_event extends RecordView<'struct sctp_stream_change_event'> {
    strchange_type: number;
    strchange_flags: number;
    strchange_length: number;
    strchange_assoc_id: number;
    strchange_instrms: number;
    strchange_outstrms: number;
  }

  /** `<linux/sctp.h>`: 12 bytes. */
  interface sctp_stream_reset_event extends RecordView<'struct sctp_stream_reset_event'> {
    strreset_type: number;
    strreset_flags: number;
    strreset_length: number;
    strreset_assoc_id: number;
    get strreset_stream_list(): Uint16Array;
    set strreset_stream_list(value: Iterable<Integer>);
  }

  /** `<linux/sctp.h>`: 8 bytes. */
  interface sctp_stream_value extends RecordView<'struct sctp_stream_value'> {
    assoc_id: number;
    stream_id: number;
    stream_value: number;
  }

  /** `<linux/sctp.h>`: 136 bytes on x86, arm; 144 bytes elsewhere. */
  interface sctp_udpencaps extends RecordView<'struct sctp_udpencaps'> {
    sue_assoc_id: number;
    get sue_address(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set sue_address(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
    sue_port: number;
  }
}

export const struct: {
  readonly sctp_adaptation_event: Descriptor<struct.sctp_adaptation_event>;
  readonly sctp_add_streams: Descriptor<struct.sctp_add_streams>;
  readonly sctp_assoc_change: Descriptor<struct.sctp_assoc_change>;
  readonly sctp_assoc_ids: Descriptor<struct.sctp_assoc_ids>;
  readonly sctp_assoc_reset_event: Descriptor<struct.sctp_assoc_reset_event>;
  readonly sctp_assoc_stats: Descriptor<struct.sctp_assoc_stats>;
  readonly sctp_assoc_value: Descriptor<struct.sctp_assoc_value>;
  readonly sctp_assocparams: Descriptor<struct.sctp_assocparams>;
  readonly sctp_authchunk: Descriptor<struct.sctp_authchunk>;
  readonly sctp_authchunks: Descriptor<struct.sctp_authchunks>;
  readonly sctp_authinfo: Descriptor<struct.sctp_authinfo>;
  readonly sctp_authkey: Descriptor<struct.sctp_authkey>;
  readonly sctp_authkey_event: Descriptor<struct.sctp_authkey_event>;
  readonly sctp_authkeyid: Descriptor<struct.sctp_authkeyid>;
  readonly sctp_default_prinfo: Descriptor<struct.sctp_default_prinfo>;
  readonly sctp_event: Descriptor<struct.sctp_event>;
  readonly sctp_event_subscribe: Descriptor<struct.sctp_event_subscribe>;
  readonly sctp_getaddrs: Descriptor<struct.sctp_getaddrs>;
  readonly sctp_getaddrs_old: Descriptor<struct.sctp_getaddrs_old>;
  readonly sctp_hmacalgo: Descriptor<struct.sctp_hmacalgo>;
  readonly sctp_info: Descriptor<struct.sctp_info>;
  readonly sctp_initmsg: Descriptor<struct.sctp_initmsg>;
  readonly sctp_nxtinfo: Descriptor<struct.sctp_nxtinfo>;
  readonly sctp_paddr_change: Descriptor<struct.sctp_paddr_change>;
  readonly sctp_paddrinfo: Descriptor<struct.sctp_paddrinfo>;
  readonly sctp_paddrparams: Descriptor<struct.sctp_paddrparams>;
  readonly sctp_paddrthlds: Descriptor<struct.sctp_paddrthlds>;
  readonly sctp_paddrthlds_v2: Descriptor<struct.sctp_paddrthlds_v2>;
  readonly sctp_pdapi_event: Descriptor<struct.sctp_pdapi_event>;
  readonly sctp_peeloff_arg_t: Descriptor<struct.sctp_peeloff_arg_t>;
  readonly sctp_peeloff_flags_arg_t: Descriptor<struct.sctp_peeloff_flags_arg_t>;
  readonly sctp_prim: Descriptor<struct.sctp_prim>;
  readonly sctp_prinfo: Descriptor<struct.sctp_prinfo>;
  readonly sctp_probeinterval: Descriptor<struct.sctp_probeinterval>;
  readonly sctp_prstatus: Descriptor<struct.sctp_prstatus>;
  readonly sctp_rcvinfo: Descriptor<struct.sctp_rcvinfo>;
  readonly sctp_remote_error: Descriptor<struct.sctp_remote_error>;
  readonly sctp_reset_streams: Descriptor<struct.sctp_reset_streams>;
  readonly sctp_rtoinfo: Descriptor<struct.sctp_rtoinfo>;
  readonly sctp_sack_info: Descriptor<struct.sctp_sack_info>;
  readonly sctp_send_failed: Descriptor<struct.sctp_send_failed>;
  readonly sctp_send_failed_event: Descriptor<struct.sctp_send_failed_event>;
  readonly sctp_sender_dry_event: Descriptor<struct.sctp_sender_dry_event>;
  readonly sctp_setadaptation: Descriptor<struct.sctp_setadaptation>;
  readonly sctp_setpeerprim: Descriptor<struct.sctp_setpeerprim>;
  readonly sctp_shutdown_event: Descriptor<struct.sctp_shutdown_event>;
  readonly sctp_sndinfo: Descriptor<struct.sctp_sndinfo>;
  readonly sctp_sndrcvinfo: Descriptor<struct.sctp_sndrcvinfo>;
  readonly sctp_status: Descriptor<struct.sctp_status>;
  readonly sctp_stream_change_event: Descriptor<struct.sctp_stream_change_event>;
  readonly sctp_stream_reset_event: Descriptor<struct.sctp_stream_reset_event>;
  readonly sctp_stream_value: Descriptor<struct.sctp_stream_value>;
  readonly sctp_udpencaps: Descriptor<struct.sctp_udpencaps>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sctp_adaptation_event": "__u16 sai_type;__u16 sai_flags;__u32 sai_length;__u32 sai_adaptation_ind;__s32 sai_assoc_id;",
"sctp_add_streams": "__s32 sas_assoc_id;uint16_t sas_instrms;uint16_t sas_outstrms;",
"sctp_assoc_change": "__u16 sac_type;__u16 sac_flags;__u32 sac_length;__u16 sac_state;__u16 sac_error;__u16 sac_outbound_streams;__u16 sac_inbound_streams;__s32 sac_assoc_id;__u8 sac_info[];",
"sctp_assoc_ids": "__u32 gaids_number_of_ids;__s32 gaids_assoc_id[];",
"sctp_assoc_reset_event": "__u16 assocreset_type;__u16 assocreset_flags;__u32 assocreset_length;__s32 assocreset_assoc_id;__u32 assocreset_local_tsn;__u32 assocreset_remote_tsn;",
"sctp_assoc_stats": "__s32 sas_assoc_id;struct __kernel_sockaddr_storage sas_obs_rto_ipaddr;__u64 sas_maxrto;__u64 sas_isacks;__u64 sas_osacks;__u64 sas_opackets;__u64 sas_ipackets;__u64 sas_rtxchunks;__u64 sas_outofseqtsns;__u64 sas_idupchunks;__u64 sas_gapcnt;__u64 sas_ouodchunks;__u64 sas_iuodchunks;__u64 sas_oodchunks;__u64 sas_iodchunks;__u64 sas_octrlchunks;__u64 sas_ictrlchunks;",
"sctp_assoc_value": "__s32 assoc_id;uint32_t assoc_value;",
"sctp_assocparams": "__s32 sasoc_assoc_id;__u16 sasoc_asocmaxrxt;__u16 sasoc_number_peer_destinations;__u32 sasoc_peer_rwnd;__u32 sasoc_local_rwnd;__u32 sasoc_cookie_life;",
"sctp_authchunk": "__u8 sauth_chunk;",
"sctp_authchunks": "__s32 gauth_assoc_id;__u32 gauth_number_of_chunks;uint8_t gauth_chunks[];",
"sctp_authinfo": "__u16 auth_keynumber;",
"sctp_authkey": "__s32 sca_assoc_id;__u16 sca_keynumber;__u16 sca_keylength;__u8 sca_key[];",
"sctp_authkey_event": "__u16 auth_type;__u16 auth_flags;__u32 auth_length;__u16 auth_keynumber;__u16 auth_altkeynumber;__u32 auth_indication;__s32 auth_assoc_id;",
"sctp_authkeyid": "__s32 scact_assoc_id;__u16 scact_keynumber;",
"sctp_default_prinfo": "__s32 pr_assoc_id;__u32 pr_value;__u16 pr_policy;",
"sctp_event": "__s32 se_assoc_id;uint16_t se_type;uint8_t se_on;",
"sctp_event_subscribe": "__u8 sctp_data_io_event;__u8 sctp_association_event;__u8 sctp_address_event;__u8 sctp_send_failure_event;__u8 sctp_peer_error_event;__u8 sctp_shutdown_event;__u8 sctp_partial_delivery_event;__u8 sctp_adaptation_layer_event;__u8 sctp_authentication_event;__u8 sctp_sender_dry_event;__u8 sctp_stream_reset_event;__u8 sctp_assoc_reset_event;__u8 sctp_stream_change_event;__u8 sctp_send_failure_event_event;",
"sctp_getaddrs": "__s32 assoc_id;__u32 addr_num;__u8 addrs[];",
"sctp_getaddrs_old": "__s32 assoc_id;int addr_num;struct sockaddr *addrs;",
"sctp_hmacalgo": "__u32 shmac_num_idents;__u16 shmac_idents[];",
"sctp_info": "__u32 sctpi_tag;__u32 sctpi_state;__u32 sctpi_rwnd;__u16 sctpi_unackdata;__u16 sctpi_penddata;__u16 sctpi_instrms;__u16 sctpi_outstrms;__u32 sctpi_fragmentation_point;__u32 sctpi_inqueue;__u32 sctpi_outqueue;__u32 sctpi_overall_error;__u32 sctpi_max_burst;__u32 sctpi_maxseg;__u32 sctpi_peer_rwnd;__u32 sctpi_peer_tag;__u8 sctpi_peer_capable;__u8 sctpi_peer_sack;__u16 __reserved1;__u64 sctpi_isacks;__u64 sctpi_osacks;__u64 sctpi_opackets;__u64 sctpi_ipackets;__u64 sctpi_rtxchunks;__u64 sctpi_outofseqtsns;__u64 sctpi_idupchunks;__u64 sctpi_gapcnt;__u64 sctpi_ouodchunks;__u64 sctpi_iuodchunks;__u64 sctpi_oodchunks;__u64 sctpi_iodchunks;__u64 sctpi_octrlchunks;__u64 sctpi_ictrlchunks;struct __kernel_sockaddr_storage sctpi_p_address;__s32 sctpi_p_state;__u32 sctpi_p_cwnd;__u32 sctpi_p_srtt;__u32 sctpi_p_rto;__u32 sctpi_p_hbinterval;__u32 sctpi_p_pathmaxrxt;__u32 sctpi_p_sackdelay;__u32 sctpi_p_sackfreq;__u32 sctpi_p_ssthresh;__u32 sctpi_p_partial_bytes_acked;__u32 sctpi_p_flight_size;__u16 sctpi_p_error;__u16 __reserved2;__u32 sctpi_s_autoclose;__u32 sctpi_s_adaptation_ind;__u32 sctpi_s_pd_point;__u8 sctpi_s_nodelay;__u8 sctpi_s_disable_fragments;__u8 sctpi_s_v4mapped;__u8 sctpi_s_frag_interleave;__u32 sctpi_s_type;__u32 __reserved3;",
"sctp_initmsg": "__u16 sinit_num_ostreams;__u16 sinit_max_instreams;__u16 sinit_max_attempts;__u16 sinit_max_init_timeo;",
"sctp_nxtinfo": "__u16 nxt_sid;__u16 nxt_flags;__u32 nxt_ppid;__u32 nxt_length;__s32 nxt_assoc_id;",
"sctp_paddr_change": ["__u16 spc_type;__u16 spc_flags;__u32 spc_length;struct __kernel_sockaddr_storage spc_aaddr;int spc_state;int spc_error;__s32 spc_assoc_id;",{"variants":{"x86_64":{"pack":1,"align":4},"riscv64":{"pack":1,"align":4},"aarch64":{"pack":1,"align":4},"loongarch64":{"pack":1,"align":4},"s390x":{"pack":1,"align":4},"ppc64le":{"pack":1,"align":4}}}],
"sctp_paddrinfo": ["__s32 spinfo_assoc_id;struct __kernel_sockaddr_storage spinfo_address;__s32 spinfo_state;__u32 spinfo_cwnd;__u32 spinfo_srtt;__u32 spinfo_rto;__u32 spinfo_mtu;",{"variants":{"x86_64":{"pack":1,"align":4},"riscv64":{"pack":1,"align":4},"aarch64":{"pack":1,"align":4},"loongarch64":{"pack":1,"align":4},"s390x":{"pack":1,"align":4},"ppc64le":{"pack":1,"align":4}}}],
"sctp_paddrparams": ["__s32 spp_assoc_id;struct __kernel_sockaddr_storage spp_address;__u32 spp_hbinterval;__u16 spp_pathmaxrxt;__u32 spp_pathmtu;__u32 spp_sackdelay;__u32 spp_flags;__u32 spp_ipv6_flowlabel;__u8 spp_dscp;",{"pack":1,"align":4}],
"sctp_paddrthlds": "__s32 spt_assoc_id;struct __kernel_sockaddr_storage spt_address;__u16 spt_pathmaxrxt;__u16 spt_pathpfthld;",
"sctp_paddrthlds_v2": "__s32 spt_assoc_id;struct __kernel_sockaddr_storage spt_address;__u16 spt_pathmaxrxt;__u16 spt_pathpfthld;__u16 spt_pathcpthld;",
"sctp_pdapi_event": "__u16 pdapi_type;__u16 pdapi_flags;__u32 pdapi_length;__u32 pdapi_indication;__s32 pdapi_assoc_id;__u32 pdapi_stream;__u32 pdapi_seq;",
"sctp_peeloff_arg_t": "__s32 associd;int sd;",
"sctp_peeloff_flags_arg_t": "struct sctp_peeloff_arg_t p_arg;unsigned int flags;",
"sctp_prim": ["__s32 ssp_assoc_id;struct __kernel_sockaddr_storage ssp_addr;",{"variants":{"x86_64":{"pack":1,"align":4},"riscv64":{"pack":1,"align":4},"aarch64":{"pack":1,"align":4},"loongarch64":{"pack":1,"align":4},"s390x":{"pack":1,"align":4},"ppc64le":{"pack":1,"align":4}}}],
"sctp_prinfo": "__u16 pr_policy;__u32 pr_value;",
"sctp_probeinterval": "__s32 spi_assoc_id;struct __kernel_sockaddr_storage spi_address;__u32 spi_interval;",
"sctp_prstatus": "__s32 sprstat_assoc_id;__u16 sprstat_sid;__u16 sprstat_policy;__u64 sprstat_abandoned_unsent;__u64 sprstat_abandoned_sent;",
"sctp_rcvinfo": "__u16 rcv_sid;__u16 rcv_ssn;__u16 rcv_flags;__u32 rcv_ppid;__u32 rcv_tsn;__u32 rcv_cumtsn;__u32 rcv_context;__s32 rcv_assoc_id;",
"sctp_remote_error": "__u16 sre_type;__u16 sre_flags;__u32 sre_length;__be16 sre_error;__s32 sre_assoc_id;__u8 sre_data[];",
"sctp_reset_streams": "__s32 srs_assoc_id;uint16_t srs_flags;uint16_t srs_number_streams;uint16_t srs_stream_list[];",
"sctp_rtoinfo": "__s32 srto_assoc_id;__u32 srto_initial;__u32 srto_max;__u32 srto_min;",
"sctp_sack_info": "__s32 sack_assoc_id;uint32_t sack_delay;uint32_t sack_freq;",
"sctp_send_failed": "__u16 ssf_type;__u16 ssf_flags;__u32 ssf_length;__u32 ssf_error;struct sctp_sndrcvinfo ssf_info;__s32 ssf_assoc_id;__u8 ssf_data[];",
"sctp_send_failed_event": "__u16 ssf_type;__u16 ssf_flags;__u32 ssf_length;__u32 ssf_error;struct sctp_sndinfo ssfe_info;__s32 ssf_assoc_id;__u8 ssf_data[];",
"sctp_sender_dry_event": "__u16 sender_dry_type;__u16 sender_dry_flags;__u32 sender_dry_length;__s32 sender_dry_assoc_id;",
"sctp_setadaptation": "__u32 ssb_adaptation_ind;",
"sctp_setpeerprim": ["__s32 sspp_assoc_id;struct __kernel_sockaddr_storage sspp_addr;",{"variants":{"x86_64":{"pack":1,"align":4},"riscv64":{"pack":1,"align":4},"aarch64":{"pack":1,"align":4},"loongarch64":{"pack":1,"align":4},"s390x":{"pack":1,"align":4},"ppc64le":{"pack":1,"align":4}}}],
"sctp_shutdown_event": "__u16 sse_type;__u16 sse_flags;__u32 sse_length;__s32 sse_assoc_id;",
"sctp_sndinfo": "__u16 snd_sid;__u16 snd_flags;__u32 snd_ppid;__u32 snd_context;__s32 snd_assoc_id;",
"sctp_sndrcvinfo": "__u16 sinfo_stream;__u16 sinfo_ssn;__u16 sinfo_flags;__u32 sinfo_ppid;__u32 sinfo_context;__u32 sinfo_timetolive;__u32 sinfo_tsn;__u32 sinfo_cumtsn;__s32 sinfo_assoc_id;",
"sctp_status": "__s32 sstat_assoc_id;__s32 sstat_state;__u32 sstat_rwnd;__u16 sstat_unackdata;__u16 sstat_penddata;__u16 sstat_instrms;__u16 sstat_outstrms;__u32 sstat_fragmentation_point;struct sctp_paddrinfo sstat_primary;",
"sctp_stream_change_event": "__u16 strchange_type;__u16 strchange_flags;__u32 strchange_length;__s32 strchange_assoc_id;__u16 strchange_instrms;__u16 strchange_outstrms;",
"sctp_stream_reset_event": "__u16 strreset_type;__u16 strreset_flags;__u32 strreset_length;__s32 strreset_assoc_id;__u16 strreset_stream_list[];",
"sctp_stream_value": "__s32 assoc_id;uint16_t stream_id;uint16_t stream_value;",
"sctp_udpencaps": "__s32 sue_assoc_id;struct __kernel_sockaddr_storage sue_address;uint16_t sue_port;"
}`),
  () => [heldStructs],
);

export declare namespace union {
  /** `<linux/sctp.h>`: 32 bytes. */
  interface sctp_cmsg_data_t extends RecordView<'union sctp_cmsg_data_t'> {
    raw: number;
    get init(): struct.sctp_initmsg;
    set init(value: From<struct.sctp_initmsg>);
    get sndrcv(): struct.sctp_sndrcvinfo;
    set sndrcv(value: From<struct.sctp_sndrcvinfo>);
  }

  interface sctp_notification$sn_header extends RecordView<'struct sctp_notification.sn_header'> {
    sn_type: number;
    sn_flags: number;
    sn_length: number;
  }

  /** `<linux/sctp.h>`: 148 bytes. */
  interface sctp_notification extends RecordView<'union sctp_notification'> {
    get sn_header(): sctp_notification$sn_header;
    set sn_header(value: From<sctp_notification$sn_header>);
    get sn_assoc_change(): struct.sctp_assoc_change;
    set sn_assoc_change(value: From<struct.sctp_assoc_change>);
    get sn_paddr_change(): struct.sctp_paddr_change;
    set sn_paddr_change(value: From<struct.sctp_paddr_change>);
    get sn_remote_error(): struct.sctp_remote_error;
    set sn_remote_error(value: From<struct.sctp_remote_error>);
    get sn_send_failed(): struct.sctp_send_failed;
    set sn_send_failed(value: From<struct.sctp_send_failed>);
    get sn_shutdown_event(): struct.sctp_shutdown_event;
    set sn_shutdown_event(value: From<struct.sctp_shutdown_event>);
    get sn_adaptation_event(): struct.sctp_adaptation_event;
    set sn_adaptation_event(value: From<struct.sctp_adaptation_event>);
    get sn_pdapi_event(): struct.sctp_pdapi_event;
    set sn_pdapi_event(value: From<struct.sctp_pdapi_event>);
    get sn_authkey_event(): struct.sctp_authkey_event;
    set sn_authkey_event(value: From<struct.sctp_authkey_event>);
    get sn_sender_dry_event(): struct.sctp_sender_dry_event;
    set sn_sender_dry_event(value: From<struct.sctp_sender_dry_event>);
    get sn_strreset_event(): struct.sctp_stream_reset_event;
    set sn_strreset_event(value: From<struct.sctp_stream_reset_event>);
    get sn_assocreset_event(): struct.sctp_assoc_reset_event;
    set sn_assocreset_event(value: From<struct.sctp_assoc_reset_event>);
    get sn_strchange_event(): struct.sctp_stream_change_event;
    set sn_strchange_event(value: From<struct.sctp_stream_change_event>);
    get sn_send_failed_event(): struct.sctp_send_failed_event;
    set sn_send_failed_event(value: From<struct.sctp_send_failed_event>);
  }
}

export const union: {
  readonly sctp_cmsg_data_t: Descriptor<union.sctp_cmsg_data_t>;
  readonly sctp_notification: Descriptor<union.sctp_notification>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"sctp_cmsg_data_t": "__u8 raw;struct sctp_initmsg init;struct sctp_sndrcvinfo sndrcv;",
"sctp_notification": "struct {__u16 sn_type;__u16 sn_flags;__u32 sn_length;} sn_header;struct sctp_assoc_change sn_assoc_change;struct sctp_paddr_change sn_paddr_change;struct sctp_remote_error sn_remote_error;struct sctp_send_failed sn_send_failed;struct sctp_shutdown_event sn_shutdown_event;struct sctp_adaptation_event sn_adaptation_event;struct sctp_pdapi_event sn_pdapi_event;struct sctp_authkey_event sn_authkey_event;struct sctp_sender_dry_event sn_sender_dry_event;struct sctp_stream_reset_event sn_strreset_event;struct sctp_assoc_reset_event sn_assocreset_event;struct sctp_stream_change_event sn_strchange_event;struct sctp_send_failed_event sn_send_failed_event;"
}`),
  () => [struct],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__kernel_sockaddr_storage": "union {struct {unsigned short ss_family;char __data[126];};void *__align;};"
}`),
);

export type sctp_assoc_t = number;
export type sctp_cmsg_data_t = union.sctp_cmsg_data_t;
export const sctp_cmsg_data_t: typeof union.sctp_cmsg_data_t = union.sctp_cmsg_data_t;
export type sctp_cmsg_t = number;
export type sctp_peeloff_arg_t = struct.sctp_peeloff_arg_t;
export const sctp_peeloff_arg_t: typeof struct.sctp_peeloff_arg_t = struct.sctp_peeloff_arg_t;
export type sctp_peeloff_flags_arg_t = struct.sctp_peeloff_flags_arg_t;
export const sctp_peeloff_flags_arg_t: typeof struct.sctp_peeloff_flags_arg_t =
  struct.sctp_peeloff_flags_arg_t;
export type sctp_sn_error_t = number;
