// Generated from Linux 7.3.4 <linux/sctp.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import { __kernel_sockaddr_storage } from './socket.struct.ts';

/** `<linux/sctp.h>`: 16 bytes. */
export interface sctp_adaptation_event extends RecordView<'struct sctp_adaptation_event'> {
  sai_type: number;
  sai_flags: number;
  sai_length: number;
  sai_adaptation_ind: number;
  sai_assoc_id: number;
}

export const sctp_adaptation_event: Descriptor<sctp_adaptation_event> =
  /* @__PURE__ */ declareStruct(
    'sctp_adaptation_event',
    `
  __u16 sai_type;
  __u16 sai_flags;
  __u32 sai_length;
  __u32 sai_adaptation_ind;
  __s32 sai_assoc_id;
`,
  );

/** `<linux/sctp.h>`: 8 bytes. */
export interface sctp_add_streams extends RecordView<'struct sctp_add_streams'> {
  sas_assoc_id: number;
  sas_instrms: number;
  sas_outstrms: number;
}

export const sctp_add_streams: Descriptor<sctp_add_streams> = /* @__PURE__ */ declareStruct(
  'sctp_add_streams',
  `
  __s32 sas_assoc_id;
  uint16_t sas_instrms;
  uint16_t sas_outstrms;
`,
);

/** `<linux/sctp.h>`: 20 bytes. */
export interface sctp_assoc_change extends RecordView<'struct sctp_assoc_change'> {
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

export const sctp_assoc_change: Descriptor<sctp_assoc_change> = /* @__PURE__ */ declareStruct(
  'sctp_assoc_change',
  `
  __u16 sac_type;
  __u16 sac_flags;
  __u32 sac_length;
  __u16 sac_state;
  __u16 sac_error;
  __u16 sac_outbound_streams;
  __u16 sac_inbound_streams;
  __s32 sac_assoc_id;
  __u8 sac_info[];
`,
);

/** `<linux/sctp.h>`: 4 bytes. */
export interface sctp_assoc_ids extends RecordView<'struct sctp_assoc_ids'> {
  gaids_number_of_ids: number;
  get gaids_assoc_id(): Int32Array;
  set gaids_assoc_id(value: Iterable<Integer>);
}

export const sctp_assoc_ids: Descriptor<sctp_assoc_ids> = /* @__PURE__ */ declareStruct(
  'sctp_assoc_ids',
  `
  __u32 gaids_number_of_ids;
  __s32 gaids_assoc_id[];
`,
);

/** `<linux/sctp.h>`: 20 bytes. */
export interface sctp_assoc_reset_event extends RecordView<'struct sctp_assoc_reset_event'> {
  assocreset_type: number;
  assocreset_flags: number;
  assocreset_length: number;
  assocreset_assoc_id: number;
  assocreset_local_tsn: number;
  assocreset_remote_tsn: number;
}

export const sctp_assoc_reset_event: Descriptor<sctp_assoc_reset_event> =
  /* @__PURE__ */ declareStruct(
    'sctp_assoc_reset_event',
    `
  __u16 assocreset_type;
  __u16 assocreset_flags;
  __u32 assocreset_length;
  __s32 assocreset_assoc_id;
  __u32 assocreset_local_tsn;
  __u32 assocreset_remote_tsn;
`,
  );

/** `<linux/sctp.h>`: 256 bytes on x86_64, arm, riscv64, aarch64; 252 bytes on x86. */
export interface sctp_assoc_stats extends RecordView<'struct sctp_assoc_stats'> {
  sas_assoc_id: number;
  get sas_obs_rto_ipaddr(): __kernel_sockaddr_storage;
  set sas_obs_rto_ipaddr(value: __kernel_sockaddr_storage | Init<__kernel_sockaddr_storage>);
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

export const sctp_assoc_stats: Descriptor<sctp_assoc_stats> = /* @__PURE__ */ declareStruct(
  'sctp_assoc_stats',
  `
  __s32 sas_assoc_id;
  struct __kernel_sockaddr_storage sas_obs_rto_ipaddr;
  __u64 sas_maxrto;
  __u64 sas_isacks;
  __u64 sas_osacks;
  __u64 sas_opackets;
  __u64 sas_ipackets;
  __u64 sas_rtxchunks;
  __u64 sas_outofseqtsns;
  __u64 sas_idupchunks;
  __u64 sas_gapcnt;
  __u64 sas_ouodchunks;
  __u64 sas_iuodchunks;
  __u64 sas_oodchunks;
  __u64 sas_iodchunks;
  __u64 sas_octrlchunks;
  __u64 sas_ictrlchunks;
`,
  { uses: () => [__kernel_sockaddr_storage] },
);

/** `<linux/sctp.h>`: 8 bytes. */
export interface sctp_assoc_value extends RecordView<'struct sctp_assoc_value'> {
  assoc_id: number;
  assoc_value: number;
}

export const sctp_assoc_value: Descriptor<sctp_assoc_value> = /* @__PURE__ */ declareStruct(
  'sctp_assoc_value',
  `
  __s32 assoc_id;
  uint32_t assoc_value;
`,
);

/** `<linux/sctp.h>`: 20 bytes. */
export interface sctp_assocparams extends RecordView<'struct sctp_assocparams'> {
  sasoc_assoc_id: number;
  sasoc_asocmaxrxt: number;
  sasoc_number_peer_destinations: number;
  sasoc_peer_rwnd: number;
  sasoc_local_rwnd: number;
  sasoc_cookie_life: number;
}

export const sctp_assocparams: Descriptor<sctp_assocparams> = /* @__PURE__ */ declareStruct(
  'sctp_assocparams',
  `
  __s32 sasoc_assoc_id;
  __u16 sasoc_asocmaxrxt;
  __u16 sasoc_number_peer_destinations;
  __u32 sasoc_peer_rwnd;
  __u32 sasoc_local_rwnd;
  __u32 sasoc_cookie_life;
`,
);

/** `<linux/sctp.h>`: 1 bytes. */
export interface sctp_authchunk extends RecordView<'struct sctp_authchunk'> {
  sauth_chunk: number;
}

export const sctp_authchunk: Descriptor<sctp_authchunk> = /* @__PURE__ */ declareStruct(
  'sctp_authchunk',
  `
  __u8 sauth_chunk;
`,
);

/** `<linux/sctp.h>`: 8 bytes. */
export interface sctp_authchunks extends RecordView<'struct sctp_authchunks'> {
  gauth_assoc_id: number;
  gauth_number_of_chunks: number;
  get gauth_chunks(): Uint8Array;
  set gauth_chunks(value: Bytes);
}

export const sctp_authchunks: Descriptor<sctp_authchunks> = /* @__PURE__ */ declareStruct(
  'sctp_authchunks',
  `
  __s32 gauth_assoc_id;
  __u32 gauth_number_of_chunks;
  uint8_t gauth_chunks[];
`,
);

/** `<linux/sctp.h>`: 2 bytes. */
export interface sctp_authinfo extends RecordView<'struct sctp_authinfo'> {
  auth_keynumber: number;
}

export const sctp_authinfo: Descriptor<sctp_authinfo> = /* @__PURE__ */ declareStruct(
  'sctp_authinfo',
  `
  __u16 auth_keynumber;
`,
);

/** `<linux/sctp.h>`: 8 bytes. */
export interface sctp_authkey extends RecordView<'struct sctp_authkey'> {
  sca_assoc_id: number;
  sca_keynumber: number;
  sca_keylength: number;
  get sca_key(): Uint8Array;
  set sca_key(value: Bytes);
}

export const sctp_authkey: Descriptor<sctp_authkey> = /* @__PURE__ */ declareStruct(
  'sctp_authkey',
  `
  __s32 sca_assoc_id;
  __u16 sca_keynumber;
  __u16 sca_keylength;
  __u8 sca_key[];
`,
);

/** `<linux/sctp.h>`: 20 bytes. */
export interface sctp_authkey_event extends RecordView<'struct sctp_authkey_event'> {
  auth_type: number;
  auth_flags: number;
  auth_length: number;
  auth_keynumber: number;
  auth_altkeynumber: number;
  auth_indication: number;
  auth_assoc_id: number;
}

export const sctp_authkey_event: Descriptor<sctp_authkey_event> = /* @__PURE__ */ declareStruct(
  'sctp_authkey_event',
  `
  __u16 auth_type;
  __u16 auth_flags;
  __u32 auth_length;
  __u16 auth_keynumber;
  __u16 auth_altkeynumber;
  __u32 auth_indication;
  __s32 auth_assoc_id;
`,
);

/** `<linux/sctp.h>`: 8 bytes. */
export interface sctp_authkeyid extends RecordView<'struct sctp_authkeyid'> {
  scact_assoc_id: number;
  scact_keynumber: number;
}

export const sctp_authkeyid: Descriptor<sctp_authkeyid> = /* @__PURE__ */ declareStruct(
  'sctp_authkeyid',
  `
  __s32 scact_assoc_id;
  __u16 scact_keynumber;
`,
);

/** `<linux/sctp.h>`: 12 bytes. */
export interface sctp_default_prinfo extends RecordView<'struct sctp_default_prinfo'> {
  pr_assoc_id: number;
  pr_value: number;
  pr_policy: number;
}

export const sctp_default_prinfo: Descriptor<sctp_default_prinfo> = /* @__PURE__ */ declareStruct(
  'sctp_default_prinfo',
  `
  __s32 pr_assoc_id;
  __u32 pr_value;
  __u16 pr_policy;
`,
);

/** `<linux/sctp.h>`: 8 bytes. */
export interface sctp_event extends RecordView<'struct sctp_event'> {
  se_assoc_id: number;
  se_type: number;
  se_on: number;
}

export const sctp_event: Descriptor<sctp_event> = /* @__PURE__ */ declareStruct(
  'sctp_event',
  `
  __s32 se_assoc_id;
  uint16_t se_type;
  uint8_t se_on;
`,
);

/** `<linux/sctp.h>`: 14 bytes. */
export interface sctp_event_subscribe extends RecordView<'struct sctp_event_subscribe'> {
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

export const sctp_event_subscribe: Descriptor<sctp_event_subscribe> = /* @__PURE__ */ declareStruct(
  'sctp_event_subscribe',
  `
  __u8 sctp_data_io_event;
  __u8 sctp_association_event;
  __u8 sctp_address_event;
  __u8 sctp_send_failure_event;
  __u8 sctp_peer_error_event;
  __u8 sctp_shutdown_event;
  __u8 sctp_partial_delivery_event;
  __u8 sctp_adaptation_layer_event;
  __u8 sctp_authentication_event;
  __u8 sctp_sender_dry_event;
  __u8 sctp_stream_reset_event;
  __u8 sctp_assoc_reset_event;
  __u8 sctp_stream_change_event;
  __u8 sctp_send_failure_event_event;
`,
);

/** `<linux/sctp.h>`: 8 bytes. */
export interface sctp_getaddrs extends RecordView<'struct sctp_getaddrs'> {
  assoc_id: number;
  addr_num: number;
  get addrs(): Uint8Array;
  set addrs(value: Bytes);
}

export const sctp_getaddrs: Descriptor<sctp_getaddrs> = /* @__PURE__ */ declareStruct(
  'sctp_getaddrs',
  `
  __s32 assoc_id;
  __u32 addr_num;
  __u8 addrs[];
`,
);

/** `<linux/sctp.h>`: 16 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface sctp_getaddrs_old extends RecordView<'struct sctp_getaddrs_old', 'addrs'> {
  assoc_id: number;
  addr_num: number;
  get addrs(): number;
  set addrs(value: Pointer);
}

export const sctp_getaddrs_old: Descriptor<sctp_getaddrs_old> = /* @__PURE__ */ declareStruct(
  'sctp_getaddrs_old',
  `
  __s32 assoc_id;
  int addr_num;
  struct sockaddr *addrs;
`,
);

/** `<linux/sctp.h>`: 4 bytes. */
export interface sctp_hmacalgo extends RecordView<'struct sctp_hmacalgo'> {
  shmac_num_idents: number;
  get shmac_idents(): Uint16Array;
  set shmac_idents(value: Iterable<Integer>);
}

export const sctp_hmacalgo: Descriptor<sctp_hmacalgo> = /* @__PURE__ */ declareStruct(
  'sctp_hmacalgo',
  `
  __u32 shmac_num_idents;
  __u16 shmac_idents[];
`,
);

/** `<linux/sctp.h>`: 368 bytes. */
export interface sctp_info extends RecordView<'struct sctp_info'> {
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
  get sctpi_p_address(): __kernel_sockaddr_storage;
  set sctpi_p_address(value: __kernel_sockaddr_storage | Init<__kernel_sockaddr_storage>);
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

export const sctp_info: Descriptor<sctp_info> = /* @__PURE__ */ declareStruct(
  'sctp_info',
  `
  __u32 sctpi_tag;
  __u32 sctpi_state;
  __u32 sctpi_rwnd;
  __u16 sctpi_unackdata;
  __u16 sctpi_penddata;
  __u16 sctpi_instrms;
  __u16 sctpi_outstrms;
  __u32 sctpi_fragmentation_point;
  __u32 sctpi_inqueue;
  __u32 sctpi_outqueue;
  __u32 sctpi_overall_error;
  __u32 sctpi_max_burst;
  __u32 sctpi_maxseg;
  __u32 sctpi_peer_rwnd;
  __u32 sctpi_peer_tag;
  __u8 sctpi_peer_capable;
  __u8 sctpi_peer_sack;
  __u16 __reserved1;
  __u64 sctpi_isacks;
  __u64 sctpi_osacks;
  __u64 sctpi_opackets;
  __u64 sctpi_ipackets;
  __u64 sctpi_rtxchunks;
  __u64 sctpi_outofseqtsns;
  __u64 sctpi_idupchunks;
  __u64 sctpi_gapcnt;
  __u64 sctpi_ouodchunks;
  __u64 sctpi_iuodchunks;
  __u64 sctpi_oodchunks;
  __u64 sctpi_iodchunks;
  __u64 sctpi_octrlchunks;
  __u64 sctpi_ictrlchunks;
  struct __kernel_sockaddr_storage sctpi_p_address;
  __s32 sctpi_p_state;
  __u32 sctpi_p_cwnd;
  __u32 sctpi_p_srtt;
  __u32 sctpi_p_rto;
  __u32 sctpi_p_hbinterval;
  __u32 sctpi_p_pathmaxrxt;
  __u32 sctpi_p_sackdelay;
  __u32 sctpi_p_sackfreq;
  __u32 sctpi_p_ssthresh;
  __u32 sctpi_p_partial_bytes_acked;
  __u32 sctpi_p_flight_size;
  __u16 sctpi_p_error;
  __u16 __reserved2;
  __u32 sctpi_s_autoclose;
  __u32 sctpi_s_adaptation_ind;
  __u32 sctpi_s_pd_point;
  __u8 sctpi_s_nodelay;
  __u8 sctpi_s_disable_fragments;
  __u8 sctpi_s_v4mapped;
  __u8 sctpi_s_frag_interleave;
  __u32 sctpi_s_type;
  __u32 __reserved3;
`,
  { uses: () => [__kernel_sockaddr_storage] },
);

/** `<linux/sctp.h>`: 8 bytes. */
export interface sctp_initmsg extends RecordView<'struct sctp_initmsg'> {
  sinit_num_ostreams: number;
  sinit_max_instreams: number;
  sinit_max_attempts: number;
  sinit_max_init_timeo: number;
}

export const sctp_initmsg: Descriptor<sctp_initmsg> = /* @__PURE__ */ declareStruct(
  'sctp_initmsg',
  `
  __u16 sinit_num_ostreams;
  __u16 sinit_max_instreams;
  __u16 sinit_max_attempts;
  __u16 sinit_max_init_timeo;
`,
);

/** `<linux/sctp.h>`: 16 bytes. */
export interface sctp_nxtinfo extends RecordView<'struct sctp_nxtinfo'> {
  nxt_sid: number;
  nxt_flags: number;
  nxt_ppid: number;
  nxt_length: number;
  nxt_assoc_id: number;
}

export const sctp_nxtinfo: Descriptor<sctp_nxtinfo> = /* @__PURE__ */ declareStruct(
  'sctp_nxtinfo',
  `
  __u16 nxt_sid;
  __u16 nxt_flags;
  __u32 nxt_ppid;
  __u32 nxt_length;
  __s32 nxt_assoc_id;
`,
);

/** `<linux/sctp.h>`: 148 bytes. */
export interface sctp_paddr_change extends RecordView<'struct sctp_paddr_change'> {
  spc_type: number;
  spc_flags: number;
  spc_length: number;
  get spc_aaddr(): __kernel_sockaddr_storage;
  set spc_aaddr(value: __kernel_sockaddr_storage | Init<__kernel_sockaddr_storage>);
  spc_state: number;
  spc_error: number;
  spc_assoc_id: number;
}

export const sctp_paddr_change: Descriptor<sctp_paddr_change> = /* @__PURE__ */ declareStruct(
  'sctp_paddr_change',
  `
  __u16 spc_type;
  __u16 spc_flags;
  __u32 spc_length;
  struct __kernel_sockaddr_storage spc_aaddr;
  int spc_state;
  int spc_error;
  __s32 spc_assoc_id;
`,
  {
    variants: {
      x86_64: { pack: 1, align: 4 },
      riscv64: { pack: 1, align: 4 },
      aarch64: { pack: 1, align: 4 },
    },
    uses: () => [__kernel_sockaddr_storage],
  },
);

/** `<linux/sctp.h>`: 152 bytes. */
export interface sctp_paddrinfo extends RecordView<'struct sctp_paddrinfo'> {
  spinfo_assoc_id: number;
  get spinfo_address(): __kernel_sockaddr_storage;
  set spinfo_address(value: __kernel_sockaddr_storage | Init<__kernel_sockaddr_storage>);
  spinfo_state: number;
  spinfo_cwnd: number;
  spinfo_srtt: number;
  spinfo_rto: number;
  spinfo_mtu: number;
}

export const sctp_paddrinfo: Descriptor<sctp_paddrinfo> = /* @__PURE__ */ declareStruct(
  'sctp_paddrinfo',
  `
  __s32 spinfo_assoc_id;
  struct __kernel_sockaddr_storage spinfo_address;
  __s32 spinfo_state;
  __u32 spinfo_cwnd;
  __u32 spinfo_srtt;
  __u32 spinfo_rto;
  __u32 spinfo_mtu;
`,
  {
    variants: {
      x86_64: { pack: 1, align: 4 },
      riscv64: { pack: 1, align: 4 },
      aarch64: { pack: 1, align: 4 },
    },
    uses: () => [__kernel_sockaddr_storage],
  },
);

/** `<linux/sctp.h>`: 156 bytes. */
export interface sctp_paddrparams extends RecordView<'struct sctp_paddrparams'> {
  spp_assoc_id: number;
  get spp_address(): __kernel_sockaddr_storage;
  set spp_address(value: __kernel_sockaddr_storage | Init<__kernel_sockaddr_storage>);
  spp_hbinterval: number;
  spp_pathmaxrxt: number;
  spp_pathmtu: number;
  spp_sackdelay: number;
  spp_flags: number;
  spp_ipv6_flowlabel: number;
  spp_dscp: number;
}

export const sctp_paddrparams: Descriptor<sctp_paddrparams> = /* @__PURE__ */ declareStruct(
  'sctp_paddrparams',
  `
  __s32 spp_assoc_id;
  struct __kernel_sockaddr_storage spp_address;
  __u32 spp_hbinterval;
  __u16 spp_pathmaxrxt;
  __u32 spp_pathmtu;
  __u32 spp_sackdelay;
  __u32 spp_flags;
  __u32 spp_ipv6_flowlabel;
  __u8 spp_dscp;
`,
  { pack: 1, align: 4, uses: () => [__kernel_sockaddr_storage] },
);

/** `<linux/sctp.h>`: 144 bytes on x86_64, riscv64, aarch64; 136 bytes on x86, arm. */
export interface sctp_paddrthlds extends RecordView<'struct sctp_paddrthlds'> {
  spt_assoc_id: number;
  get spt_address(): __kernel_sockaddr_storage;
  set spt_address(value: __kernel_sockaddr_storage | Init<__kernel_sockaddr_storage>);
  spt_pathmaxrxt: number;
  spt_pathpfthld: number;
}

export const sctp_paddrthlds: Descriptor<sctp_paddrthlds> = /* @__PURE__ */ declareStruct(
  'sctp_paddrthlds',
  `
  __s32 spt_assoc_id;
  struct __kernel_sockaddr_storage spt_address;
  __u16 spt_pathmaxrxt;
  __u16 spt_pathpfthld;
`,
  { uses: () => [__kernel_sockaddr_storage] },
);

/** `<linux/sctp.h>`: 144 bytes on x86_64, riscv64, aarch64; 140 bytes on x86, arm. */
export interface sctp_paddrthlds_v2 extends RecordView<'struct sctp_paddrthlds_v2'> {
  spt_assoc_id: number;
  get spt_address(): __kernel_sockaddr_storage;
  set spt_address(value: __kernel_sockaddr_storage | Init<__kernel_sockaddr_storage>);
  spt_pathmaxrxt: number;
  spt_pathpfthld: number;
  spt_pathcpthld: number;
}

export const sctp_paddrthlds_v2: Descriptor<sctp_paddrthlds_v2> = /* @__PURE__ */ declareStruct(
  'sctp_paddrthlds_v2',
  `
  __s32 spt_assoc_id;
  struct __kernel_sockaddr_storage spt_address;
  __u16 spt_pathmaxrxt;
  __u16 spt_pathpfthld;
  __u16 spt_pathcpthld;
`,
  { uses: () => [__kernel_sockaddr_storage] },
);

/** `<linux/sctp.h>`: 24 bytes. */
export interface sctp_pdapi_event extends RecordView<'struct sctp_pdapi_event'> {
  pdapi_type: number;
  pdapi_flags: number;
  pdapi_length: number;
  pdapi_indication: number;
  pdapi_assoc_id: number;
  pdapi_stream: number;
  pdapi_seq: number;
}

export const sctp_pdapi_event: Descriptor<sctp_pdapi_event> = /* @__PURE__ */ declareStruct(
  'sctp_pdapi_event',
  `
  __u16 pdapi_type;
  __u16 pdapi_flags;
  __u32 pdapi_length;
  __u32 pdapi_indication;
  __s32 pdapi_assoc_id;
  __u32 pdapi_stream;
  __u32 pdapi_seq;
`,
);

/** `<linux/sctp.h>`: 8 bytes. */
export interface sctp_peeloff_arg_t extends RecordView<'struct sctp_peeloff_arg_t'> {
  associd: number;
  sd: number;
}

export const sctp_peeloff_arg_t: Descriptor<sctp_peeloff_arg_t> = /* @__PURE__ */ declareStruct(
  'sctp_peeloff_arg_t',
  `
  __s32 associd;
  int sd;
`,
);

/** `<linux/sctp.h>`: 12 bytes. */
export interface sctp_peeloff_flags_arg_t extends RecordView<'struct sctp_peeloff_flags_arg_t'> {
  get p_arg(): sctp_peeloff_arg_t;
  set p_arg(value: sctp_peeloff_arg_t | Init<sctp_peeloff_arg_t>);
  flags: number;
}

export const sctp_peeloff_flags_arg_t: Descriptor<sctp_peeloff_flags_arg_t> =
  /* @__PURE__ */ declareStruct(
    'sctp_peeloff_flags_arg_t',
    `
  struct sctp_peeloff_arg_t p_arg;
  unsigned int flags;
`,
    { uses: () => [sctp_peeloff_arg_t] },
  );

/** `<linux/sctp.h>`: 132 bytes. */
export interface sctp_prim extends RecordView<'struct sctp_prim'> {
  ssp_assoc_id: number;
  get ssp_addr(): __kernel_sockaddr_storage;
  set ssp_addr(value: __kernel_sockaddr_storage | Init<__kernel_sockaddr_storage>);
}

export const sctp_prim: Descriptor<sctp_prim> = /* @__PURE__ */ declareStruct(
  'sctp_prim',
  `
  __s32 ssp_assoc_id;
  struct __kernel_sockaddr_storage ssp_addr;
`,
  {
    variants: {
      x86_64: { pack: 1, align: 4 },
      riscv64: { pack: 1, align: 4 },
      aarch64: { pack: 1, align: 4 },
    },
    uses: () => [__kernel_sockaddr_storage],
  },
);

/** `<linux/sctp.h>`: 8 bytes. */
export interface sctp_prinfo extends RecordView<'struct sctp_prinfo'> {
  pr_policy: number;
  pr_value: number;
}

export const sctp_prinfo: Descriptor<sctp_prinfo> = /* @__PURE__ */ declareStruct(
  'sctp_prinfo',
  `
  __u16 pr_policy;
  __u32 pr_value;
`,
);

/** `<linux/sctp.h>`: 144 bytes on x86_64, riscv64, aarch64; 136 bytes on x86, arm. */
export interface sctp_probeinterval extends RecordView<'struct sctp_probeinterval'> {
  spi_assoc_id: number;
  get spi_address(): __kernel_sockaddr_storage;
  set spi_address(value: __kernel_sockaddr_storage | Init<__kernel_sockaddr_storage>);
  spi_interval: number;
}

export const sctp_probeinterval: Descriptor<sctp_probeinterval> = /* @__PURE__ */ declareStruct(
  'sctp_probeinterval',
  `
  __s32 spi_assoc_id;
  struct __kernel_sockaddr_storage spi_address;
  __u32 spi_interval;
`,
  { uses: () => [__kernel_sockaddr_storage] },
);

/** `<linux/sctp.h>`: 24 bytes. */
export interface sctp_prstatus extends RecordView<'struct sctp_prstatus'> {
  sprstat_assoc_id: number;
  sprstat_sid: number;
  sprstat_policy: number;
  get sprstat_abandoned_unsent(): bigint;
  set sprstat_abandoned_unsent(value: Integer);
  get sprstat_abandoned_sent(): bigint;
  set sprstat_abandoned_sent(value: Integer);
}

export const sctp_prstatus: Descriptor<sctp_prstatus> = /* @__PURE__ */ declareStruct(
  'sctp_prstatus',
  `
  __s32 sprstat_assoc_id;
  __u16 sprstat_sid;
  __u16 sprstat_policy;
  __u64 sprstat_abandoned_unsent;
  __u64 sprstat_abandoned_sent;
`,
);

/** `<linux/sctp.h>`: 28 bytes. */
export interface sctp_rcvinfo extends RecordView<'struct sctp_rcvinfo'> {
  rcv_sid: number;
  rcv_ssn: number;
  rcv_flags: number;
  rcv_ppid: number;
  rcv_tsn: number;
  rcv_cumtsn: number;
  rcv_context: number;
  rcv_assoc_id: number;
}

export const sctp_rcvinfo: Descriptor<sctp_rcvinfo> = /* @__PURE__ */ declareStruct(
  'sctp_rcvinfo',
  `
  __u16 rcv_sid;
  __u16 rcv_ssn;
  __u16 rcv_flags;
  __u32 rcv_ppid;
  __u32 rcv_tsn;
  __u32 rcv_cumtsn;
  __u32 rcv_context;
  __s32 rcv_assoc_id;
`,
);

/** `<linux/sctp.h>`: 16 bytes. */
export interface sctp_remote_error extends RecordView<'struct sctp_remote_error'> {
  sre_type: number;
  sre_flags: number;
  sre_length: number;
  sre_error: number;
  sre_assoc_id: number;
  get sre_data(): Uint8Array;
  set sre_data(value: Bytes);
}

export const sctp_remote_error: Descriptor<sctp_remote_error> = /* @__PURE__ */ declareStruct(
  'sctp_remote_error',
  `
  __u16 sre_type;
  __u16 sre_flags;
  __u32 sre_length;
  __be16 sre_error;
  __s32 sre_assoc_id;
  __u8 sre_data[];
`,
);

/** `<linux/sctp.h>`: 8 bytes. */
export interface sctp_reset_streams extends RecordView<'struct sctp_reset_streams'> {
  srs_assoc_id: number;
  srs_flags: number;
  srs_number_streams: number;
  get srs_stream_list(): Uint16Array;
  set srs_stream_list(value: Iterable<Integer>);
}

export const sctp_reset_streams: Descriptor<sctp_reset_streams> = /* @__PURE__ */ declareStruct(
  'sctp_reset_streams',
  `
  __s32 srs_assoc_id;
  uint16_t srs_flags;
  uint16_t srs_number_streams;
  uint16_t srs_stream_list[];
`,
);

/** `<linux/sctp.h>`: 16 bytes. */
export interface sctp_rtoinfo extends RecordView<'struct sctp_rtoinfo'> {
  srto_assoc_id: number;
  srto_initial: number;
  srto_max: number;
  srto_min: number;
}

export const sctp_rtoinfo: Descriptor<sctp_rtoinfo> = /* @__PURE__ */ declareStruct(
  'sctp_rtoinfo',
  `
  __s32 srto_assoc_id;
  __u32 srto_initial;
  __u32 srto_max;
  __u32 srto_min;
`,
);

/** `<linux/sctp.h>`: 12 bytes. */
export interface sctp_sack_info extends RecordView<'struct sctp_sack_info'> {
  sack_assoc_id: number;
  sack_delay: number;
  sack_freq: number;
}

export const sctp_sack_info: Descriptor<sctp_sack_info> = /* @__PURE__ */ declareStruct(
  'sctp_sack_info',
  `
  __s32 sack_assoc_id;
  uint32_t sack_delay;
  uint32_t sack_freq;
`,
);

/** `<linux/sctp.h>`: 48 bytes. */
export interface sctp_send_failed extends RecordView<'struct sctp_send_failed'> {
  ssf_type: number;
  ssf_flags: number;
  ssf_length: number;
  ssf_error: number;
  get ssf_info(): sctp_sndrcvinfo;
  set ssf_info(value: sctp_sndrcvinfo | Init<sctp_sndrcvinfo>);
  ssf_assoc_id: number;
  get ssf_data(): Uint8Array;
  set ssf_data(value: Bytes);
}

export const sctp_send_failed: Descriptor<sctp_send_failed> = /* @__PURE__ */ declareStruct(
  'sctp_send_failed',
  `
  __u16 ssf_type;
  __u16 ssf_flags;
  __u32 ssf_length;
  __u32 ssf_error;
  struct sctp_sndrcvinfo ssf_info;
  __s32 ssf_assoc_id;
  __u8 ssf_data[];
`,
  { uses: () => [sctp_sndrcvinfo] },
);

/** `<linux/sctp.h>`: 32 bytes. */
export interface sctp_send_failed_event extends RecordView<'struct sctp_send_failed_event'> {
  ssf_type: number;
  ssf_flags: number;
  ssf_length: number;
  ssf_error: number;
  get ssfe_info(): sctp_sndinfo;
  set ssfe_info(value: sctp_sndinfo | Init<sctp_sndinfo>);
  ssf_assoc_id: number;
  get ssf_data(): Uint8Array;
  set ssf_data(value: Bytes);
}

export const sctp_send_failed_event: Descriptor<sctp_send_failed_event> =
  /* @__PURE__ */ declareStruct(
    'sctp_send_failed_event',
    `
  __u16 ssf_type;
  __u16 ssf_flags;
  __u32 ssf_length;
  __u32 ssf_error;
  struct sctp_sndinfo ssfe_info;
  __s32 ssf_assoc_id;
  __u8 ssf_data[];
`,
    { uses: () => [sctp_sndinfo] },
  );

/** `<linux/sctp.h>`: 12 bytes. */
export interface sctp_sender_dry_event extends RecordView<'struct sctp_sender_dry_event'> {
  sender_dry_type: number;
  sender_dry_flags: number;
  sender_dry_length: number;
  sender_dry_assoc_id: number;
}

export const sctp_sender_dry_event: Descriptor<sctp_sender_dry_event> =
  /* @__PURE__ */ declareStruct(
    'sctp_sender_dry_event',
    `
  __u16 sender_dry_type;
  __u16 sender_dry_flags;
  __u32 sender_dry_length;
  __s32 sender_dry_assoc_id;
`,
  );

/** `<linux/sctp.h>`: 4 bytes. */
export interface sctp_setadaptation extends RecordView<'struct sctp_setadaptation'> {
  ssb_adaptation_ind: number;
}

export const sctp_setadaptation: Descriptor<sctp_setadaptation> = /* @__PURE__ */ declareStruct(
  'sctp_setadaptation',
  `
  __u32 ssb_adaptation_ind;
`,
);

/** `<linux/sctp.h>`: 132 bytes. */
export interface sctp_setpeerprim extends RecordView<'struct sctp_setpeerprim'> {
  sspp_assoc_id: number;
  get sspp_addr(): __kernel_sockaddr_storage;
  set sspp_addr(value: __kernel_sockaddr_storage | Init<__kernel_sockaddr_storage>);
}

export const sctp_setpeerprim: Descriptor<sctp_setpeerprim> = /* @__PURE__ */ declareStruct(
  'sctp_setpeerprim',
  `
  __s32 sspp_assoc_id;
  struct __kernel_sockaddr_storage sspp_addr;
`,
  {
    variants: {
      x86_64: { pack: 1, align: 4 },
      riscv64: { pack: 1, align: 4 },
      aarch64: { pack: 1, align: 4 },
    },
    uses: () => [__kernel_sockaddr_storage],
  },
);

/** `<linux/sctp.h>`: 12 bytes. */
export interface sctp_shutdown_event extends RecordView<'struct sctp_shutdown_event'> {
  sse_type: number;
  sse_flags: number;
  sse_length: number;
  sse_assoc_id: number;
}

export const sctp_shutdown_event: Descriptor<sctp_shutdown_event> = /* @__PURE__ */ declareStruct(
  'sctp_shutdown_event',
  `
  __u16 sse_type;
  __u16 sse_flags;
  __u32 sse_length;
  __s32 sse_assoc_id;
`,
);

/** `<linux/sctp.h>`: 16 bytes. */
export interface sctp_sndinfo extends RecordView<'struct sctp_sndinfo'> {
  snd_sid: number;
  snd_flags: number;
  snd_ppid: number;
  snd_context: number;
  snd_assoc_id: number;
}

export const sctp_sndinfo: Descriptor<sctp_sndinfo> = /* @__PURE__ */ declareStruct(
  'sctp_sndinfo',
  `
  __u16 snd_sid;
  __u16 snd_flags;
  __u32 snd_ppid;
  __u32 snd_context;
  __s32 snd_assoc_id;
`,
);

/** `<linux/sctp.h>`: 32 bytes. */
export interface sctp_sndrcvinfo extends RecordView<'struct sctp_sndrcvinfo'> {
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

export const sctp_sndrcvinfo: Descriptor<sctp_sndrcvinfo> = /* @__PURE__ */ declareStruct(
  'sctp_sndrcvinfo',
  `
  __u16 sinfo_stream;
  __u16 sinfo_ssn;
  __u16 sinfo_flags;
  __u32 sinfo_ppid;
  __u32 sinfo_context;
  __u32 sinfo_timetolive;
  __u32 sinfo_tsn;
  __u32 sinfo_cumtsn;
  __s32 sinfo_assoc_id;
`,
);

/** `<linux/sctp.h>`: 176 bytes. */
export interface sctp_status extends RecordView<'struct sctp_status'> {
  sstat_assoc_id: number;
  sstat_state: number;
  sstat_rwnd: number;
  sstat_unackdata: number;
  sstat_penddata: number;
  sstat_instrms: number;
  sstat_outstrms: number;
  sstat_fragmentation_point: number;
  get sstat_primary(): sctp_paddrinfo;
  set sstat_primary(value: sctp_paddrinfo | Init<sctp_paddrinfo>);
}

export const sctp_status: Descriptor<sctp_status> = /* @__PURE__ */ declareStruct(
  'sctp_status',
  `
  __s32 sstat_assoc_id;
  __s32 sstat_state;
  __u32 sstat_rwnd;
  __u16 sstat_unackdata;
  __u16 sstat_penddata;
  __u16 sstat_instrms;
  __u16 sstat_outstrms;
  __u32 sstat_fragmentation_point;
  struct sctp_paddrinfo sstat_primary;
`,
  { uses: () => [sctp_paddrinfo] },
);

/** `<linux/sctp.h>`: 16 bytes. */
export interface sctp_stream_change_event extends RecordView<'struct sctp_stream_change_event'> {
  strchange_type: number;
  strchange_flags: number;
  strchange_length: number;
  strchange_assoc_id: number;
  strchange_instrms: number;
  strchange_outstrms: number;
}

export const sctp_stream_change_event: Descriptor<sctp_stream_change_event> =
  /* @__PURE__ */ declareStruct(
    'sctp_stream_change_event',
    `
  __u16 strchange_type;
  __u16 strchange_flags;
  __u32 strchange_length;
  __s32 strchange_assoc_id;
  __u16 strchange_instrms;
  __u16 strchange_outstrms;
`,
  );

/** `<linux/sctp.h>`: 12 bytes. */
export interface sctp_stream_reset_event extends RecordView<'struct sctp_stream_reset_event'> {
  strreset_type: number;
  strreset_flags: number;
  strreset_length: number;
  strreset_assoc_id: number;
  get strreset_stream_list(): Uint16Array;
  set strreset_stream_list(value: Iterable<Integer>);
}

export const sctp_stream_reset_event: Descriptor<sctp_stream_reset_event> =
  /* @__PURE__ */ declareStruct(
    'sctp_stream_reset_event',
    `
  __u16 strreset_type;
  __u16 strreset_flags;
  __u32 strreset_length;
  __s32 strreset_assoc_id;
  __u16 strreset_stream_list[];
`,
  );

/** `<linux/sctp.h>`: 8 bytes. */
export interface sctp_stream_value extends RecordView<'struct sctp_stream_value'> {
  assoc_id: number;
  stream_id: number;
  stream_value: number;
}

export const sctp_stream_value: Descriptor<sctp_stream_value> = /* @__PURE__ */ declareStruct(
  'sctp_stream_value',
  `
  __s32 assoc_id;
  uint16_t stream_id;
  uint16_t stream_value;
`,
);

/** `<linux/sctp.h>`: 144 bytes on x86_64, riscv64, aarch64; 136 bytes on x86, arm. */
export interface sctp_udpencaps extends RecordView<'struct sctp_udpencaps'> {
  sue_assoc_id: number;
  get sue_address(): __kernel_sockaddr_storage;
  set sue_address(value: __kernel_sockaddr_storage | Init<__kernel_sockaddr_storage>);
  sue_port: number;
}

export const sctp_udpencaps: Descriptor<sctp_udpencaps> = /* @__PURE__ */ declareStruct(
  'sctp_udpencaps',
  `
  __s32 sue_assoc_id;
  struct __kernel_sockaddr_storage sue_address;
  uint16_t sue_port;
`,
  { uses: () => [__kernel_sockaddr_storage] },
);
