// Generated from Linux 7.3.4 <linux/xfrm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import type * as linux_in6_h from './in6.ts';

export const XFRMA_ADDRESS_FILTER = 26,
  XFRMA_ALG_AEAD = 18,
  XFRMA_ALG_AUTH = 1,
  XFRMA_ALG_AUTH_TRUNC = 20,
  XFRMA_ALG_COMP = 3,
  XFRMA_ALG_CRYPT = 2,
  XFRMA_COADDR = 14,
  XFRMA_ENCAP = 4,
  XFRMA_ETIMER_THRESH = 12,
  XFRMA_IF_ID = 31,
  XFRMA_IPTFS_DONT_FRAG = 38,
  XFRMA_IPTFS_DROP_TIME = 36,
  XFRMA_IPTFS_INIT_DELAY = 39,
  XFRMA_IPTFS_MAX_QSIZE = 40,
  XFRMA_IPTFS_PKT_SIZE = 41,
  XFRMA_IPTFS_REORDER_WINDOW = 37,
  XFRMA_KMADDRESS = 19,
  XFRMA_LASTUSED = 15,
  XFRMA_LTIME_VAL = 9,
  XFRMA_MARK = 21,
  XFRMA_MAX = 41,
  XFRMA_MIGRATE = 17,
  XFRMA_MTIMER_THRESH = 32,
  XFRMA_NAT_KEEPALIVE_INTERVAL = 34,
  XFRMA_OFFLOAD_DEV = 28,
  XFRMA_OUTPUT_MARK = 29,
  XFRMA_PAD = 27,
  XFRMA_POLICY = 7,
  XFRMA_POLICY_TYPE = 16,
  XFRMA_PROTO = 25,
  XFRMA_REPLAY_ESN_MAX = 4096,
  XFRMA_REPLAY_ESN_VAL = 23,
  XFRMA_REPLAY_THRESH = 11,
  XFRMA_REPLAY_VAL = 10,
  XFRMA_SA = 6,
  XFRMA_SAD_CNT = 1,
  XFRMA_SAD_HINFO = 2,
  XFRMA_SAD_MAX = 2,
  XFRMA_SAD_UNSPEC = 0,
  XFRMA_SA_DIR = 33,
  XFRMA_SA_EXTRA_FLAGS = 24,
  XFRMA_SA_PCPU = 35,
  XFRMA_SEC_CTX = 8,
  XFRMA_SET_MARK = 29,
  XFRMA_SET_MARK_MASK = 30,
  XFRMA_SPD_HINFO = 2,
  XFRMA_SPD_INFO = 1,
  XFRMA_SPD_IPV4_HTHRESH = 3,
  XFRMA_SPD_IPV6_HTHRESH = 4,
  XFRMA_SPD_MAX = 4,
  XFRMA_SPD_UNSPEC = 0,
  XFRMA_SRCADDR = 13,
  XFRMA_TFCPAD = 22,
  XFRMA_TMPL = 5,
  XFRMA_UNSPEC = 0,
  XFRMGRP_ACQUIRE = 1,
  XFRMGRP_EXPIRE = 2,
  XFRMGRP_POLICY = 8,
  XFRMGRP_REPORT = 32,
  XFRMGRP_SA = 4,
  XFRMNLGRP_ACQUIRE = 1,
  XFRMNLGRP_AEVENTS = 5,
  XFRMNLGRP_EXPIRE = 2,
  XFRMNLGRP_MAPPING = 8,
  XFRMNLGRP_MAX = 8,
  XFRMNLGRP_MIGRATE = 7,
  XFRMNLGRP_NONE = 0,
  XFRMNLGRP_POLICY = 4,
  XFRMNLGRP_REPORT = 6,
  XFRMNLGRP_SA = 3,
  XFRM_AE_CE = 32,
  XFRM_AE_CR = 16,
  XFRM_AE_CU = 64,
  XFRM_AE_ETHR = 8,
  XFRM_AE_LVAL = 4,
  XFRM_AE_MAX = 64,
  XFRM_AE_RTHR = 1,
  XFRM_AE_RVAL = 2,
  XFRM_AE_UNSPEC = 0,
  XFRM_INF = 18446744073709551615n,
  XFRM_MIGRATE_STATE_CLEAR_OFFLOAD = 1,
  XFRM_MIGRATE_STATE_KNOWN_FLAGS = 3,
  XFRM_MIGRATE_STATE_UPDATE_H2H_SEL = 2,
  XFRM_MODE_BEET = 4,
  XFRM_MODE_IN_TRIGGER = 3,
  XFRM_MODE_IPTFS = 5,
  XFRM_MODE_MAX = 6,
  XFRM_MODE_ROUTEOPTIMIZATION = 2,
  XFRM_MODE_TRANSPORT = 0,
  XFRM_MODE_TUNNEL = 1,
  XFRM_MSG_ACQUIRE = 23,
  XFRM_MSG_ALLOCSPI = 22,
  XFRM_MSG_BASE = 16,
  XFRM_MSG_DELPOLICY = 20,
  XFRM_MSG_DELSA = 17,
  XFRM_MSG_EXPIRE = 24,
  XFRM_MSG_FLUSHPOLICY = 29,
  XFRM_MSG_FLUSHSA = 28,
  XFRM_MSG_GETAE = 31,
  XFRM_MSG_GETDEFAULT = 40,
  XFRM_MSG_GETPOLICY = 21,
  XFRM_MSG_GETSA = 18,
  XFRM_MSG_GETSADINFO = 35,
  XFRM_MSG_GETSPDINFO = 37,
  XFRM_MSG_MAPPING = 38,
  XFRM_MSG_MAX = 41,
  XFRM_MSG_MIGRATE = 33,
  XFRM_MSG_MIGRATE_STATE = 41,
  XFRM_MSG_NEWAE = 30,
  XFRM_MSG_NEWPOLICY = 19,
  XFRM_MSG_NEWSA = 16,
  XFRM_MSG_NEWSADINFO = 34,
  XFRM_MSG_NEWSPDINFO = 36,
  XFRM_MSG_POLEXPIRE = 27,
  XFRM_MSG_REPORT = 32,
  XFRM_MSG_SETDEFAULT = 39,
  XFRM_MSG_UPDPOLICY = 25,
  XFRM_MSG_UPDSA = 26,
  XFRM_NR_MSGTYPES = 26,
  XFRM_OFFLOAD_INBOUND = 2,
  XFRM_OFFLOAD_IPV6 = 1,
  XFRM_OFFLOAD_PACKET = 4,
  XFRM_POLICY_ALLOW = 0,
  XFRM_POLICY_BLOCK = 1,
  XFRM_POLICY_CPU_ACQUIRE = 4,
  XFRM_POLICY_FWD = 2,
  XFRM_POLICY_ICMP = 2,
  XFRM_POLICY_IN = 0,
  XFRM_POLICY_LOCALOK = 1,
  XFRM_POLICY_MASK = 3,
  XFRM_POLICY_MAX = 3,
  XFRM_POLICY_OUT = 1,
  XFRM_POLICY_TYPE_ANY = 255,
  XFRM_POLICY_TYPE_MAIN = 0,
  XFRM_POLICY_TYPE_MAX = 2,
  XFRM_POLICY_TYPE_SUB = 1,
  XFRM_SA_DIR_IN = 1,
  XFRM_SA_DIR_OUT = 2,
  XFRM_SA_XFLAG_DONT_ENCAP_DSCP = 1,
  XFRM_SA_XFLAG_OSEQ_MAY_WRAP = 2,
  XFRM_SC_ALG_RESERVED = 0,
  XFRM_SC_ALG_SELINUX = 1,
  XFRM_SC_DOI_LSM = 1,
  XFRM_SC_DOI_RESERVED = 0,
  XFRM_SHARE_ANY = 0,
  XFRM_SHARE_SESSION = 1,
  XFRM_SHARE_UNIQUE = 3,
  XFRM_SHARE_USER = 2,
  XFRM_STATE_AF_UNSPEC = 32,
  XFRM_STATE_ALIGN4 = 64,
  XFRM_STATE_DECAP_DSCP = 2,
  XFRM_STATE_ESN = 128,
  XFRM_STATE_ICMP = 16,
  XFRM_STATE_NOECN = 1,
  XFRM_STATE_NOPMTUDISC = 4,
  XFRM_STATE_WILDRECV = 8,
  XFRM_USERPOLICY_ACCEPT = 2,
  XFRM_USERPOLICY_BLOCK = 1,
  XFRM_USERPOLICY_UNSPEC = 0,
  __XFRMA_MAX = 42,
  __XFRMA_SAD_MAX = 3,
  __XFRMA_SPD_MAX = 5,
  __XFRMNLGRP_MAX = 9,
  __XFRM_AE_MAX = 65,
  __XFRM_MSG_MAX = 42;
export declare namespace struct {
  /** `<linux/xfrm.h>`: 36 bytes. */
  interface xfrm_address_filter extends RecordView<'struct xfrm_address_filter'> {
    get saddr(): union.xfrm_address_t;
    set saddr(value: From<union.xfrm_address_t>);
    get daddr(): union.xfrm_address_t;
    set daddr(value: From<union.xfrm_address_t>);
    family: number;
    splen: number;
    dplen: number;
  }

  /** `<linux/xfrm.h>`: 48 bytes. */
  interface xfrm_aevent_id extends RecordView<'struct xfrm_aevent_id'> {
    get sa_id(): struct.xfrm_usersa_id;
    set sa_id(value: From<struct.xfrm_usersa_id>);
    get saddr(): union.xfrm_address_t;
    set saddr(value: From<union.xfrm_address_t>);
    flags: number;
    reqid: number;
  }

  /** `<linux/xfrm.h>`: 68 bytes. */
  interface xfrm_algo extends RecordView<'struct xfrm_algo'> {
    get alg_name(): Uint8Array;
    set alg_name(value: Bytes);
    alg_key_len: number;
    get alg_key(): Uint8Array;
    set alg_key(value: Bytes);
  }

  /** `<linux/xfrm.h>`: 72 bytes. */
  interface xfrm_algo_aead extends RecordView<'struct xfrm_algo_aead'> {
    get alg_name(): Uint8Array;
    set alg_name(value: Bytes);
    alg_key_len: number;
    alg_icv_len: number;
    get alg_key(): Uint8Array;
    set alg_key(value: Bytes);
  }

  /** `<linux/xfrm.h>`: 72 bytes. */
  interface xfrm_algo_auth extends RecordView<'struct xfrm_algo_auth'> {
    get alg_name(): Uint8Array;
    set alg_name(value: Bytes);
    alg_key_len: number;
    alg_trunc_len: number;
    get alg_key(): Uint8Array;
    set alg_key(value: Bytes);
  }

  /** `<linux/xfrm.h>`: 24 bytes. */
  interface xfrm_encap_tmpl extends RecordView<'struct xfrm_encap_tmpl'> {
    encap_type: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    encap_sport: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    encap_dport: number;
    get encap_oa(): union.xfrm_address_t;
    set encap_oa(value: From<union.xfrm_address_t>);
  }

  /** `<linux/xfrm.h>`: 24 bytes. */
  interface xfrm_id extends RecordView<'struct xfrm_id'> {
    get daddr(): union.xfrm_address_t;
    set daddr(value: From<union.xfrm_address_t>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    spi: number;
    proto: number;
  }

  /** `<linux/xfrm.h>`: 64 bytes. */
  interface xfrm_lifetime_cfg extends RecordView<'struct xfrm_lifetime_cfg'> {
    get soft_byte_limit(): bigint;
    set soft_byte_limit(value: Integer);
    get hard_byte_limit(): bigint;
    set hard_byte_limit(value: Integer);
    get soft_packet_limit(): bigint;
    set soft_packet_limit(value: Integer);
    get hard_packet_limit(): bigint;
    set hard_packet_limit(value: Integer);
    get soft_add_expires_seconds(): bigint;
    set soft_add_expires_seconds(value: Integer);
    get hard_add_expires_seconds(): bigint;
    set hard_add_expires_seconds(value: Integer);
    get soft_use_expires_seconds(): bigint;
    set soft_use_expires_seconds(value: Integer);
    get hard_use_expires_seconds(): bigint;
    set hard_use_expires_seconds(value: Integer);
  }

  /** `<linux/xfrm.h>`: 32 bytes. */
  interface xfrm_lifetime_cur extends RecordView<'struct xfrm_lifetime_cur'> {
    get bytes(): bigint;
    set bytes(value: Integer);
    get packets(): bigint;
    set packets(value: Integer);
    get add_time(): bigint;
    set add_time(value: Integer);
    get use_time(): bigint;
    set use_time(value: Integer);
  }

  /** `<linux/xfrm.h>`: 8 bytes. */
  interface xfrm_mark extends RecordView<'struct xfrm_mark'> {
    v: number;
    m: number;
  }

  /** `<linux/xfrm.h>`: 12 bytes. */
  interface xfrm_replay_state extends RecordView<'struct xfrm_replay_state'> {
    oseq: number;
    seq: number;
    bitmap: number;
  }

  /** `<linux/xfrm.h>`: 24 bytes. */
  interface xfrm_replay_state_esn extends RecordView<'struct xfrm_replay_state_esn'> {
    bmp_len: number;
    oseq: number;
    seq: number;
    oseq_hi: number;
    seq_hi: number;
    replay_window: number;
    get bmp(): Uint32Array;
    set bmp(value: Iterable<Integer>);
  }

  /** `<linux/xfrm.h>`: 8 bytes. */
  interface xfrm_sec_ctx extends RecordView<'struct xfrm_sec_ctx'> {
    ctx_doi: number;
    ctx_alg: number;
    ctx_len: number;
    ctx_sid: number;
    get ctx_str(): Uint8Array;
    set ctx_str(value: Bytes);
  }

  /** `<linux/xfrm.h>`: 56 bytes. */
  interface xfrm_selector extends RecordView<'struct xfrm_selector'> {
    get daddr(): union.xfrm_address_t;
    set daddr(value: From<union.xfrm_address_t>);
    get saddr(): union.xfrm_address_t;
    set saddr(value: From<union.xfrm_address_t>);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    dport: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    dport_mask: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    sport: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    sport_mask: number;
    family: number;
    prefixlen_d: number;
    prefixlen_s: number;
    proto: number;
    ifindex: number;
    user: number;
  }

  /** `<linux/xfrm.h>`: 12 bytes. */
  interface xfrm_stats extends RecordView<'struct xfrm_stats'> {
    replay_window: number;
    replay: number;
    integrity_failed: number;
  }

  /** `<linux/xfrm.h>`: 276 bytes on x86; 280 bytes elsewhere. */
  interface xfrm_user_acquire extends RecordView<'struct xfrm_user_acquire'> {
    get id(): struct.xfrm_id;
    set id(value: From<struct.xfrm_id>);
    get saddr(): union.xfrm_address_t;
    set saddr(value: From<union.xfrm_address_t>);
    get sel(): struct.xfrm_selector;
    set sel(value: From<struct.xfrm_selector>);
    get policy(): struct.xfrm_userpolicy_info;
    set policy(value: From<struct.xfrm_userpolicy_info>);
    aalgos: number;
    ealgos: number;
    calgos: number;
    seq: number;
  }

  /** `<linux/xfrm.h>`: 224 bytes on x86; 232 bytes elsewhere. */
  interface xfrm_user_expire extends RecordView<'struct xfrm_user_expire'> {
    get state(): struct.xfrm_usersa_info;
    set state(value: From<struct.xfrm_usersa_info>);
    hard: number;
  }

  /** `<linux/xfrm.h>`: 40 bytes. */
  interface xfrm_user_kmaddress extends RecordView<'struct xfrm_user_kmaddress'> {
    get local(): union.xfrm_address_t;
    set local(value: From<union.xfrm_address_t>);
    get remote(): union.xfrm_address_t;
    set remote(value: From<union.xfrm_address_t>);
    reserved: number;
    family: number;
  }

  /** `<linux/xfrm.h>`: 64 bytes. */
  interface xfrm_user_mapping extends RecordView<'struct xfrm_user_mapping'> {
    get id(): struct.xfrm_usersa_id;
    set id(value: From<struct.xfrm_usersa_id>);
    reqid: number;
    get old_saddr(): union.xfrm_address_t;
    set old_saddr(value: From<union.xfrm_address_t>);
    get new_saddr(): union.xfrm_address_t;
    set new_saddr(value: From<union.xfrm_address_t>);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    old_sport: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    new_sport: number;
  }

  /** `<linux/xfrm.h>`: 76 bytes. */
  interface xfrm_user_migrate extends RecordView<'struct xfrm_user_migrate'> {
    get old_daddr(): union.xfrm_address_t;
    set old_daddr(value: From<union.xfrm_address_t>);
    get old_saddr(): union.xfrm_address_t;
    set old_saddr(value: From<union.xfrm_address_t>);
    get new_daddr(): union.xfrm_address_t;
    set new_daddr(value: From<union.xfrm_address_t>);
    get new_saddr(): union.xfrm_address_t;
    set new_saddr(value: From<union.xfrm_address_t>);
    proto: number;
    mode: number;
    reserved: number;
    reqid: number;
    old_family: number;
    new_family: number;
  }

  /** `<linux/xfrm.h>`: 132 bytes. */
  interface xfrm_user_migrate_state extends RecordView<'struct xfrm_user_migrate_state'> {
    get id(): struct.xfrm_usersa_id;
    set id(value: From<struct.xfrm_usersa_id>);
    get new_daddr(): union.xfrm_address_t;
    set new_daddr(value: From<union.xfrm_address_t>);
    get new_saddr(): union.xfrm_address_t;
    set new_saddr(value: From<union.xfrm_address_t>);
    get old_mark(): struct.xfrm_mark;
    set old_mark(value: From<struct.xfrm_mark>);
    get new_sel(): struct.xfrm_selector;
    set new_sel(value: From<struct.xfrm_selector>);
    new_reqid: number;
    flags: number;
    new_family: number;
    reserved: number;
  }

  /** `<linux/xfrm.h>`: 8 bytes. */
  interface xfrm_user_offload extends RecordView<'struct xfrm_user_offload'> {
    ifindex: number;
    flags: number;
  }

  /** `<linux/xfrm.h>`: 168 bytes on x86; 176 bytes elsewhere. */
  interface xfrm_user_polexpire extends RecordView<'struct xfrm_user_polexpire'> {
    get pol(): struct.xfrm_userpolicy_info;
    set pol(value: From<struct.xfrm_userpolicy_info>);
    hard: number;
  }

  /** `<linux/xfrm.h>`: 60 bytes. */
  interface xfrm_user_report extends RecordView<'struct xfrm_user_report'> {
    proto: number;
    get sel(): struct.xfrm_selector;
    set sel(value: From<struct.xfrm_selector>);
  }

  /** `<linux/xfrm.h>`: 8 bytes. */
  interface xfrm_user_sec_ctx extends RecordView<'struct xfrm_user_sec_ctx'> {
    len: number;
    exttype: number;
    ctx_alg: number;
    ctx_doi: number;
    ctx_len: number;
  }

  /** `<linux/xfrm.h>`: 64 bytes. */
  interface xfrm_user_tmpl extends RecordView<'struct xfrm_user_tmpl'> {
    get id(): struct.xfrm_id;
    set id(value: From<struct.xfrm_id>);
    family: number;
    get saddr(): union.xfrm_address_t;
    set saddr(value: From<union.xfrm_address_t>);
    reqid: number;
    mode: number;
    share: number;
    optional: number;
    aalgos: number;
    ealgos: number;
    calgos: number;
  }

  /** `<linux/xfrm.h>`: 3 bytes. */
  interface xfrm_userpolicy_default extends RecordView<'struct xfrm_userpolicy_default'> {
    in: number;
    fwd: number;
    out: number;
  }

  /** `<linux/xfrm.h>`: 64 bytes. */
  interface xfrm_userpolicy_id extends RecordView<'struct xfrm_userpolicy_id'> {
    get sel(): struct.xfrm_selector;
    set sel(value: From<struct.xfrm_selector>);
    index: number;
    dir: number;
  }

  /** `<linux/xfrm.h>`: 164 bytes on x86; 168 bytes elsewhere. */
  interface xfrm_userpolicy_info extends RecordView<'struct xfrm_userpolicy_info'> {
    get sel(): struct.xfrm_selector;
    set sel(value: From<struct.xfrm_selector>);
    get lft(): struct.xfrm_lifetime_cfg;
    set lft(value: From<struct.xfrm_lifetime_cfg>);
    get curlft(): struct.xfrm_lifetime_cur;
    set curlft(value: From<struct.xfrm_lifetime_cur>);
    priority: number;
    index: number;
    dir: number;
    action: number;
    flags: number;
    share: number;
  }

  /** `<linux/xfrm.h>`: 6 bytes. */
  interface xfrm_userpolicy_type extends RecordView<'struct xfrm_userpolicy_type'> {
    type: number;
    reserved1: number;
    reserved2: number;
  }

  /** `<linux/xfrm.h>`: 1 bytes. */
  interface xfrm_usersa_flush extends RecordView<'struct xfrm_usersa_flush'> {
    proto: number;
  }

  /** `<linux/xfrm.h>`: 24 bytes. */
  interface xfrm_usersa_id extends RecordView<'struct xfrm_usersa_id'> {
    get daddr(): union.xfrm_address_t;
    set daddr(value: From<union.xfrm_address_t>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    spi: number;
    family: number;
    proto: number;
  }

  /** `<linux/xfrm.h>`: 220 bytes on x86; 224 bytes elsewhere. */
  interface xfrm_usersa_info extends RecordView<'struct xfrm_usersa_info'> {
    get sel(): struct.xfrm_selector;
    set sel(value: From<struct.xfrm_selector>);
    get id(): struct.xfrm_id;
    set id(value: From<struct.xfrm_id>);
    get saddr(): union.xfrm_address_t;
    set saddr(value: From<union.xfrm_address_t>);
    get lft(): struct.xfrm_lifetime_cfg;
    set lft(value: From<struct.xfrm_lifetime_cfg>);
    get curlft(): struct.xfrm_lifetime_cur;
    set curlft(value: From<struct.xfrm_lifetime_cur>);
    get stats(): struct.xfrm_stats;
    set stats(value: From<struct.xfrm_stats>);
    seq: number;
    reqid: number;
    family: number;
    mode: number;
    replay_window: number;
    flags: number;
  }

  /** `<linux/xfrm.h>`: 228 bytes on x86; 232 bytes elsewhere. */
  interface xfrm_userspi_info extends RecordView<'struct xfrm_userspi_info'> {
    get info(): struct.xfrm_usersa_info;
    set info(value: From<struct.xfrm_usersa_info>);
    min: number;
    max: number;
  }

  /** `<linux/xfrm.h>`: 8 bytes. */
  interface xfrmu_sadhinfo extends RecordView<'struct xfrmu_sadhinfo'> {
    sadhcnt: number;
    sadhmcnt: number;
  }

  /** `<linux/xfrm.h>`: 8 bytes. */
  interface xfrmu_spdhinfo extends RecordView<'struct xfrmu_spdhinfo'> {
    spdhcnt: number;
    spdhmcnt: number;
  }

  /** `<linux/xfrm.h>`: 2 bytes. */
  interface xfrmu_spdhthresh extends RecordView<'struct xfrmu_spdhthresh'> {
    lbits: number;
    rbits: number;
  }

  /** `<linux/xfrm.h>`: 24 bytes. */
  interface xfrmu_spdinfo extends RecordView<'struct xfrmu_spdinfo'> {
    incnt: number;
    outcnt: number;
    fwdcnt: number;
    inscnt: number;
    outscnt: number;
    fwdscnt: number;
  }
}

export const struct: {
  readonly xfrm_address_filter: Descriptor<struct.xfrm_address_filter>;
  readonly xfrm_aevent_id: Descriptor<struct.xfrm_aevent_id>;
  readonly xfrm_algo: Descriptor<struct.xfrm_algo>;
  readonly xfrm_algo_aead: Descriptor<struct.xfrm_algo_aead>;
  readonly xfrm_algo_auth: Descriptor<struct.xfrm_algo_auth>;
  readonly xfrm_encap_tmpl: Descriptor<struct.xfrm_encap_tmpl>;
  readonly xfrm_id: Descriptor<struct.xfrm_id>;
  readonly xfrm_lifetime_cfg: Descriptor<struct.xfrm_lifetime_cfg>;
  readonly xfrm_lifetime_cur: Descriptor<struct.xfrm_lifetime_cur>;
  readonly xfrm_mark: Descriptor<struct.xfrm_mark>;
  readonly xfrm_replay_state: Descriptor<struct.xfrm_replay_state>;
  readonly xfrm_replay_state_esn: Descriptor<struct.xfrm_replay_state_esn>;
  readonly xfrm_sec_ctx: Descriptor<struct.xfrm_sec_ctx>;
  readonly xfrm_selector: Descriptor<struct.xfrm_selector>;
  readonly xfrm_stats: Descriptor<struct.xfrm_stats>;
  readonly xfrm_user_acquire: Descriptor<struct.xfrm_user_acquire>;
  readonly xfrm_user_expire: Descriptor<struct.xfrm_user_expire>;
  readonly xfrm_user_kmaddress: Descriptor<struct.xfrm_user_kmaddress>;
  readonly xfrm_user_mapping: Descriptor<struct.xfrm_user_mapping>;
  readonly xfrm_user_migrate: Descriptor<struct.xfrm_user_migrate>;
  readonly xfrm_user_migrate_state: Descriptor<struct.xfrm_user_migrate_state>;
  readonly xfrm_user_offload: Descriptor<struct.xfrm_user_offload>;
  readonly xfrm_user_polexpire: Descriptor<struct.xfrm_user_polexpire>;
  readonly xfrm_user_report: Descriptor<struct.xfrm_user_report>;
  readonly xfrm_user_sec_ctx: Descriptor<struct.xfrm_user_sec_ctx>;
  readonly xfrm_user_tmpl: Descriptor<struct.xfrm_user_tmpl>;
  readonly xfrm_userpolicy_default: Descriptor<struct.xfrm_userpolicy_default>;
  readonly xfrm_userpolicy_id: Descriptor<struct.xfrm_userpolicy_id>;
  readonly xfrm_userpolicy_info: Descriptor<struct.xfrm_userpolicy_info>;
  readonly xfrm_userpolicy_type: Descriptor<struct.xfrm_userpolicy_type>;
  readonly xfrm_usersa_flush: Descriptor<struct.xfrm_usersa_flush>;
  readonly xfrm_usersa_id: Descriptor<struct.xfrm_usersa_id>;
  readonly xfrm_usersa_info: Descriptor<struct.xfrm_usersa_info>;
  readonly xfrm_userspi_info: Descriptor<struct.xfrm_userspi_info>;
  readonly xfrmu_sadhinfo: Descriptor<struct.xfrmu_sadhinfo>;
  readonly xfrmu_spdhinfo: Descriptor<struct.xfrmu_spdhinfo>;
  readonly xfrmu_spdhthresh: Descriptor<struct.xfrmu_spdhthresh>;
  readonly xfrmu_spdinfo: Descriptor<struct.xfrmu_spdinfo>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xfrm_address_filter": "union xfrm_address_t saddr;union xfrm_address_t daddr;__u16 family;__u8 splen;__u8 dplen;",
"xfrm_aevent_id": "struct xfrm_usersa_id sa_id;union xfrm_address_t saddr;__u32 flags;__u32 reqid;",
"xfrm_algo": "char alg_name[64];unsigned int alg_key_len;char alg_key[];",
"xfrm_algo_aead": "char alg_name[64];unsigned int alg_key_len;unsigned int alg_icv_len;char alg_key[];",
"xfrm_algo_auth": "char alg_name[64];unsigned int alg_key_len;unsigned int alg_trunc_len;char alg_key[];",
"xfrm_encap_tmpl": "__u16 encap_type;__be16 encap_sport;__be16 encap_dport;union xfrm_address_t encap_oa;",
"xfrm_id": "union xfrm_address_t daddr;__be32 spi;__u8 proto;",
"xfrm_lifetime_cfg": "__u64 soft_byte_limit;__u64 hard_byte_limit;__u64 soft_packet_limit;__u64 hard_packet_limit;__u64 soft_add_expires_seconds;__u64 hard_add_expires_seconds;__u64 soft_use_expires_seconds;__u64 hard_use_expires_seconds;",
"xfrm_lifetime_cur": "__u64 bytes;__u64 packets;__u64 add_time;__u64 use_time;",
"xfrm_mark": "__u32 v;__u32 m;",
"xfrm_replay_state": "__u32 oseq;__u32 seq;__u32 bitmap;",
"xfrm_replay_state_esn": "unsigned int bmp_len;__u32 oseq;__u32 seq;__u32 oseq_hi;__u32 seq_hi;__u32 replay_window;__u32 bmp[];",
"xfrm_sec_ctx": "__u8 ctx_doi;__u8 ctx_alg;__u16 ctx_len;__u32 ctx_sid;char ctx_str[];",
"xfrm_selector": "union xfrm_address_t daddr;union xfrm_address_t saddr;__be16 dport;__be16 dport_mask;__be16 sport;__be16 sport_mask;__u16 family;__u8 prefixlen_d;__u8 prefixlen_s;__u8 proto;int ifindex;unsigned int user;",
"xfrm_stats": "__u32 replay_window;__u32 replay;__u32 integrity_failed;",
"xfrm_user_acquire": "struct xfrm_id id;union xfrm_address_t saddr;struct xfrm_selector sel;struct xfrm_userpolicy_info policy;__u32 aalgos;__u32 ealgos;__u32 calgos;__u32 seq;",
"xfrm_user_expire": "struct xfrm_usersa_info state;__u8 hard;",
"xfrm_user_kmaddress": "union xfrm_address_t local;union xfrm_address_t remote;__u32 reserved;__u16 family;",
"xfrm_user_mapping": "struct xfrm_usersa_id id;__u32 reqid;union xfrm_address_t old_saddr;union xfrm_address_t new_saddr;__be16 old_sport;__be16 new_sport;",
"xfrm_user_migrate": "union xfrm_address_t old_daddr;union xfrm_address_t old_saddr;union xfrm_address_t new_daddr;union xfrm_address_t new_saddr;__u8 proto;__u8 mode;__u16 reserved;__u32 reqid;__u16 old_family;__u16 new_family;",
"xfrm_user_migrate_state": "struct xfrm_usersa_id id;union xfrm_address_t new_daddr;union xfrm_address_t new_saddr;struct xfrm_mark old_mark;struct xfrm_selector new_sel;__u32 new_reqid;__u32 flags;__u16 new_family;__u16 reserved;",
"xfrm_user_offload": "int ifindex;__u8 flags;",
"xfrm_user_polexpire": "struct xfrm_userpolicy_info pol;__u8 hard;",
"xfrm_user_report": "__u8 proto;struct xfrm_selector sel;",
"xfrm_user_sec_ctx": "__u16 len;__u16 exttype;__u8 ctx_alg;__u8 ctx_doi;__u16 ctx_len;",
"xfrm_user_tmpl": "struct xfrm_id id;__u16 family;union xfrm_address_t saddr;__u32 reqid;__u8 mode;__u8 share;__u8 optional;__u32 aalgos;__u32 ealgos;__u32 calgos;",
"xfrm_userpolicy_default": "__u8 in;__u8 fwd;__u8 out;",
"xfrm_userpolicy_id": "struct xfrm_selector sel;__u32 index;__u8 dir;",
"xfrm_userpolicy_info": "struct xfrm_selector sel;struct xfrm_lifetime_cfg lft;struct xfrm_lifetime_cur curlft;__u32 priority;__u32 index;__u8 dir;__u8 action;__u8 flags;__u8 share;",
"xfrm_userpolicy_type": "__u8 type;__u16 reserved1;__u8 reserved2;",
"xfrm_usersa_flush": "__u8 proto;",
"xfrm_usersa_id": "union xfrm_address_t daddr;__be32 spi;__u16 family;__u8 proto;",
"xfrm_usersa_info": "struct xfrm_selector sel;struct xfrm_id id;union xfrm_address_t saddr;struct xfrm_lifetime_cfg lft;struct xfrm_lifetime_cur curlft;struct xfrm_stats stats;__u32 seq;__u32 reqid;__u16 family;__u8 mode;__u8 replay_window;__u8 flags;",
"xfrm_userspi_info": "struct xfrm_usersa_info info;__u32 min;__u32 max;",
"xfrmu_sadhinfo": "__u32 sadhcnt;__u32 sadhmcnt;",
"xfrmu_spdhinfo": "__u32 spdhcnt;__u32 spdhmcnt;",
"xfrmu_spdhthresh": "__u8 lbits;__u8 rbits;",
"xfrmu_spdinfo": "__u32 incnt;__u32 outcnt;__u32 fwdcnt;__u32 inscnt;__u32 outscnt;__u32 fwdscnt;"
}`),
  () => [union],
);

export declare namespace union {
  /** `<linux/xfrm.h>`: 16 bytes. */
  interface xfrm_address_t extends RecordView<'union xfrm_address_t'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    a4: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get a6(): Elements<number>;
    set a6(value: Iterable<number>);
    get in6(): linux_in6_h.struct.in6_addr;
    set in6(value: From<linux_in6_h.struct.in6_addr>);
  }
}

export const union: {
  readonly xfrm_address_t: Descriptor<union.xfrm_address_t>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"xfrm_address_t": "__be32 a4;__be32 a6[4];struct in6_addr in6;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"in6_addr": ["union {__u8 u6_addr8[16];__be16 u6_addr16[8];__be32 u6_addr32[4];} in6_u;",{"aliases":{"s6_addr":"in6_u.u6_addr8","s6_addr16":"in6_u.u6_addr16","s6_addr32":"in6_u.u6_addr32"}}]
}`),
);

export type xfrm_address_t = union.xfrm_address_t;
export const xfrm_address_t: typeof union.xfrm_address_t = union.xfrm_address_t;
