// Generated from Linux 7.3.4 <linux/pfkeyv2.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const PFKEYV2_REVISION = 199806,
  PF_KEY_V2 = 2,
  SADB_AALG_MAX = 251,
  SADB_AALG_MD5HMAC = 2,
  SADB_AALG_NONE = 0,
  SADB_AALG_SHA1HMAC = 3,
  SADB_ACQUIRE = 6,
  SADB_ADD = 3,
  SADB_DELETE = 4,
  SADB_DUMP = 10,
  SADB_EALG_3DESCBC = 3,
  SADB_EALG_DESCBC = 2,
  SADB_EALG_MAX = 253,
  SADB_EALG_NONE = 0,
  SADB_EALG_NULL = 11,
  SADB_EXPIRE = 8,
  SADB_EXT_ADDRESS_DST = 6,
  SADB_EXT_ADDRESS_PROXY = 7,
  SADB_EXT_ADDRESS_SRC = 5,
  SADB_EXT_IDENTITY_DST = 11,
  SADB_EXT_IDENTITY_SRC = 10,
  SADB_EXT_KEY_AUTH = 8,
  SADB_EXT_KEY_ENCRYPT = 9,
  SADB_EXT_LIFETIME_CURRENT = 2,
  SADB_EXT_LIFETIME_HARD = 3,
  SADB_EXT_LIFETIME_SOFT = 4,
  SADB_EXT_MAX = 26,
  SADB_EXT_PROPOSAL = 13,
  SADB_EXT_RESERVED = 0,
  SADB_EXT_SA = 1,
  SADB_EXT_SENSITIVITY = 12,
  SADB_EXT_SPIRANGE = 16,
  SADB_EXT_SUPPORTED_AUTH = 14,
  SADB_EXT_SUPPORTED_ENCRYPT = 15,
  SADB_FLUSH = 9,
  SADB_GET = 5,
  SADB_GETSPI = 1,
  SADB_IDENTTYPE_FQDN = 2,
  SADB_IDENTTYPE_MAX = 3,
  SADB_IDENTTYPE_PREFIX = 1,
  SADB_IDENTTYPE_RESERVED = 0,
  SADB_IDENTTYPE_USERFQDN = 3,
  SADB_MAX = 24,
  SADB_REGISTER = 7,
  SADB_RESERVED = 0,
  SADB_SAFLAGS_DECAP_DSCP = 1073741824,
  SADB_SAFLAGS_NOECN = 2147483648,
  SADB_SAFLAGS_NOPMTUDISC = 536870912,
  SADB_SAFLAGS_PFS = 1,
  SADB_SASTATE_DEAD = 3,
  SADB_SASTATE_DYING = 2,
  SADB_SASTATE_LARVAL = 0,
  SADB_SASTATE_MATURE = 1,
  SADB_SASTATE_MAX = 3,
  SADB_SATYPE_AH = 2,
  SADB_SATYPE_ESP = 3,
  SADB_SATYPE_MAX = 9,
  SADB_SATYPE_MIP = 8,
  SADB_SATYPE_OSPFV2 = 6,
  SADB_SATYPE_RIPV2 = 7,
  SADB_SATYPE_RSVP = 5,
  SADB_SATYPE_UNSPEC = 0,
  SADB_UPDATE = 2,
  SADB_X_AALG_AES_XCBC_MAC = 9,
  SADB_X_AALG_NULL = 251,
  SADB_X_AALG_RIPEMD160HMAC = 8,
  SADB_X_AALG_SHA2_256HMAC = 5,
  SADB_X_AALG_SHA2_384HMAC = 6,
  SADB_X_AALG_SHA2_512HMAC = 7,
  SADB_X_AALG_SM3_256HMAC = 10,
  SADB_X_CALG_DEFLATE = 2,
  SADB_X_CALG_LZJH = 4,
  SADB_X_CALG_LZS = 3,
  SADB_X_CALG_MAX = 4,
  SADB_X_CALG_NONE = 0,
  SADB_X_CALG_OUI = 1,
  SADB_X_EALG_AESCBC = 12,
  SADB_X_EALG_AESCTR = 13,
  SADB_X_EALG_AES_CCM_ICV12 = 15,
  SADB_X_EALG_AES_CCM_ICV16 = 16,
  SADB_X_EALG_AES_CCM_ICV8 = 14,
  SADB_X_EALG_AES_GCM_ICV12 = 19,
  SADB_X_EALG_AES_GCM_ICV16 = 20,
  SADB_X_EALG_AES_GCM_ICV8 = 18,
  SADB_X_EALG_BLOWFISHCBC = 7,
  SADB_X_EALG_CAMELLIACBC = 22,
  SADB_X_EALG_CASTCBC = 6,
  SADB_X_EALG_NULL_AES_GMAC = 23,
  SADB_X_EALG_SERPENTCBC = 252,
  SADB_X_EALG_SM4CBC = 24,
  SADB_X_EALG_TWOFISHCBC = 253,
  SADB_X_EXT_FILTER = 26,
  SADB_X_EXT_KMADDRESS = 25,
  SADB_X_EXT_KMPRIVATE = 17,
  SADB_X_EXT_NAT_T_DPORT = 22,
  SADB_X_EXT_NAT_T_OA = 23,
  SADB_X_EXT_NAT_T_SPORT = 21,
  SADB_X_EXT_NAT_T_TYPE = 20,
  SADB_X_EXT_POLICY = 18,
  SADB_X_EXT_SA2 = 19,
  SADB_X_EXT_SEC_CTX = 24,
  SADB_X_MIGRATE = 24,
  SADB_X_NAT_T_NEW_MAPPING = 23,
  SADB_X_PCHANGE = 12,
  SADB_X_PROMISC = 11,
  SADB_X_SATYPE_IPCOMP = 9,
  SADB_X_SPDACQUIRE = 17,
  SADB_X_SPDADD = 14,
  SADB_X_SPDDELETE = 15,
  SADB_X_SPDDELETE2 = 22,
  SADB_X_SPDDUMP = 18,
  SADB_X_SPDEXPIRE = 21,
  SADB_X_SPDFLUSH = 19,
  SADB_X_SPDGET = 16,
  SADB_X_SPDSETIDX = 20,
  SADB_X_SPDUPDATE = 13;
export declare namespace struct {
  /** `<linux/pfkeyv2.h>`: 8 bytes. */
  interface sadb_address extends RecordView<'struct sadb_address'> {
    sadb_address_len: number;
    sadb_address_exttype: number;
    sadb_address_proto: number;
    sadb_address_prefixlen: number;
    sadb_address_reserved: number;
  }

  /** `<linux/pfkeyv2.h>`: 8 bytes. */
  interface sadb_alg extends RecordView<'struct sadb_alg'> {
    sadb_alg_id: number;
    sadb_alg_ivlen: number;
    sadb_alg_minbits: number;
    sadb_alg_maxbits: number;
    sadb_alg_reserved: number;
  }

  /** `<linux/pfkeyv2.h>`: 72 bytes. */
  interface sadb_comb extends RecordView<'struct sadb_comb'> {
    sadb_comb_auth: number;
    sadb_comb_encrypt: number;
    sadb_comb_flags: number;
    sadb_comb_auth_minbits: number;
    sadb_comb_auth_maxbits: number;
    sadb_comb_encrypt_minbits: number;
    sadb_comb_encrypt_maxbits: number;
    sadb_comb_reserved: number;
    sadb_comb_soft_allocations: number;
    sadb_comb_hard_allocations: number;
    get sadb_comb_soft_bytes(): bigint;
    set sadb_comb_soft_bytes(value: Integer);
    get sadb_comb_hard_bytes(): bigint;
    set sadb_comb_hard_bytes(value: Integer);
    get sadb_comb_soft_addtime(): bigint;
    set sadb_comb_soft_addtime(value: Integer);
    get sadb_comb_hard_addtime(): bigint;
    set sadb_comb_hard_addtime(value: Integer);
    get sadb_comb_soft_usetime(): bigint;
    set sadb_comb_soft_usetime(value: Integer);
    get sadb_comb_hard_usetime(): bigint;
    set sadb_comb_hard_usetime(value: Integer);
  }

  /** `<linux/pfkeyv2.h>`: 4 bytes. */
  interface sadb_ext extends RecordView<'struct sadb_ext'> {
    sadb_ext_len: number;
    sadb_ext_type: number;
  }

  /** `<linux/pfkeyv2.h>`: 16 bytes. */
  interface sadb_ident extends RecordView<'struct sadb_ident'> {
    sadb_ident_len: number;
    sadb_ident_exttype: number;
    sadb_ident_type: number;
    sadb_ident_reserved: number;
    get sadb_ident_id(): bigint;
    set sadb_ident_id(value: Integer);
  }

  /** `<linux/pfkeyv2.h>`: 8 bytes. */
  interface sadb_key extends RecordView<'struct sadb_key'> {
    sadb_key_len: number;
    sadb_key_exttype: number;
    sadb_key_bits: number;
    sadb_key_reserved: number;
  }

  /** `<linux/pfkeyv2.h>`: 32 bytes. */
  interface sadb_lifetime extends RecordView<'struct sadb_lifetime'> {
    sadb_lifetime_len: number;
    sadb_lifetime_exttype: number;
    sadb_lifetime_allocations: number;
    get sadb_lifetime_bytes(): bigint;
    set sadb_lifetime_bytes(value: Integer);
    get sadb_lifetime_addtime(): bigint;
    set sadb_lifetime_addtime(value: Integer);
    get sadb_lifetime_usetime(): bigint;
    set sadb_lifetime_usetime(value: Integer);
  }

  /** `<linux/pfkeyv2.h>`: 16 bytes. */
  interface sadb_msg extends RecordView<'struct sadb_msg'> {
    sadb_msg_version: number;
    sadb_msg_type: number;
    sadb_msg_errno: number;
    sadb_msg_satype: number;
    sadb_msg_len: number;
    sadb_msg_reserved: number;
    sadb_msg_seq: number;
    sadb_msg_pid: number;
  }

  /** `<linux/pfkeyv2.h>`: 8 bytes. */
  interface sadb_prop extends RecordView<'struct sadb_prop'> {
    sadb_prop_len: number;
    sadb_prop_exttype: number;
    sadb_prop_replay: number;
    get sadb_prop_reserved(): Uint8Array;
    set sadb_prop_reserved(value: Bytes);
  }

  /** `<linux/pfkeyv2.h>`: 16 bytes. */
  interface sadb_sa extends RecordView<'struct sadb_sa'> {
    sadb_sa_len: number;
    sadb_sa_exttype: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    sadb_sa_spi: number;
    sadb_sa_replay: number;
    sadb_sa_state: number;
    sadb_sa_auth: number;
    sadb_sa_encrypt: number;
    sadb_sa_flags: number;
  }

  /** `<linux/pfkeyv2.h>`: 16 bytes. */
  interface sadb_sens extends RecordView<'struct sadb_sens'> {
    sadb_sens_len: number;
    sadb_sens_exttype: number;
    sadb_sens_dpd: number;
    sadb_sens_sens_level: number;
    sadb_sens_sens_len: number;
    sadb_sens_integ_level: number;
    sadb_sens_integ_len: number;
    sadb_sens_reserved: number;
  }

  /** `<linux/pfkeyv2.h>`: 16 bytes. */
  interface sadb_spirange extends RecordView<'struct sadb_spirange'> {
    sadb_spirange_len: number;
    sadb_spirange_exttype: number;
    sadb_spirange_min: number;
    sadb_spirange_max: number;
    sadb_spirange_reserved: number;
  }

  /** `<linux/pfkeyv2.h>`: 8 bytes. */
  interface sadb_supported extends RecordView<'struct sadb_supported'> {
    sadb_supported_len: number;
    sadb_supported_exttype: number;
    sadb_supported_reserved: number;
  }

  /** `<linux/pfkeyv2.h>`: 40 bytes. */
  interface sadb_x_filter extends RecordView<'struct sadb_x_filter'> {
    sadb_x_filter_len: number;
    sadb_x_filter_exttype: number;
    get sadb_x_filter_saddr(): Elements<number>;
    set sadb_x_filter_saddr(value: Iterable<number>);
    get sadb_x_filter_daddr(): Elements<number>;
    set sadb_x_filter_daddr(value: Iterable<number>);
    sadb_x_filter_family: number;
    sadb_x_filter_splen: number;
    sadb_x_filter_dplen: number;
  }

  /** `<linux/pfkeyv2.h>`: 16 bytes. */
  interface sadb_x_ipsecrequest extends RecordView<'struct sadb_x_ipsecrequest'> {
    sadb_x_ipsecrequest_len: number;
    sadb_x_ipsecrequest_proto: number;
    sadb_x_ipsecrequest_mode: number;
    sadb_x_ipsecrequest_level: number;
    sadb_x_ipsecrequest_reserved1: number;
    sadb_x_ipsecrequest_reqid: number;
    sadb_x_ipsecrequest_reserved2: number;
  }

  /** `<linux/pfkeyv2.h>`: 8 bytes. */
  interface sadb_x_kmaddress extends RecordView<'struct sadb_x_kmaddress'> {
    sadb_x_kmaddress_len: number;
    sadb_x_kmaddress_exttype: number;
    sadb_x_kmaddress_reserved: number;
  }

  /** `<linux/pfkeyv2.h>`: 8 bytes. */
  interface sadb_x_kmprivate extends RecordView<'struct sadb_x_kmprivate'> {
    sadb_x_kmprivate_len: number;
    sadb_x_kmprivate_exttype: number;
    sadb_x_kmprivate_reserved: number;
  }

  /** `<linux/pfkeyv2.h>`: 8 bytes. */
  interface sadb_x_nat_t_port extends RecordView<'struct sadb_x_nat_t_port'> {
    sadb_x_nat_t_port_len: number;
    sadb_x_nat_t_port_exttype: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    sadb_x_nat_t_port_port: number;
    sadb_x_nat_t_port_reserved: number;
  }

  /** `<linux/pfkeyv2.h>`: 8 bytes. */
  interface sadb_x_nat_t_type extends RecordView<'struct sadb_x_nat_t_type'> {
    sadb_x_nat_t_type_len: number;
    sadb_x_nat_t_type_exttype: number;
    sadb_x_nat_t_type_type: number;
    get sadb_x_nat_t_type_reserved(): Uint8Array;
    set sadb_x_nat_t_type_reserved(value: Bytes);
  }

  /** `<linux/pfkeyv2.h>`: 16 bytes. */
  interface sadb_x_policy extends RecordView<'struct sadb_x_policy'> {
    sadb_x_policy_len: number;
    sadb_x_policy_exttype: number;
    sadb_x_policy_type: number;
    sadb_x_policy_dir: number;
    sadb_x_policy_reserved: number;
    sadb_x_policy_id: number;
    sadb_x_policy_priority: number;
  }

  /** `<linux/pfkeyv2.h>`: 16 bytes. */
  interface sadb_x_sa2 extends RecordView<'struct sadb_x_sa2'> {
    sadb_x_sa2_len: number;
    sadb_x_sa2_exttype: number;
    sadb_x_sa2_mode: number;
    sadb_x_sa2_reserved1: number;
    sadb_x_sa2_reserved2: number;
    sadb_x_sa2_sequence: number;
    sadb_x_sa2_reqid: number;
  }

  /** `<linux/pfkeyv2.h>`: 8 bytes. */
  interface sadb_x_sec_ctx extends RecordView<'struct sadb_x_sec_ctx'> {
    sadb_x_sec_len: number;
    sadb_x_sec_exttype: number;
    sadb_x_ctx_alg: number;
    sadb_x_ctx_doi: number;
    sadb_x_ctx_len: number;
  }
}

export const struct: {
  readonly sadb_address: Descriptor<struct.sadb_address>;
  readonly sadb_alg: Descriptor<struct.sadb_alg>;
  readonly sadb_comb: Descriptor<struct.sadb_comb>;
  readonly sadb_ext: Descriptor<struct.sadb_ext>;
  readonly sadb_ident: Descriptor<struct.sadb_ident>;
  readonly sadb_key: Descriptor<struct.sadb_key>;
  readonly sadb_lifetime: Descriptor<struct.sadb_lifetime>;
  readonly sadb_msg: Descriptor<struct.sadb_msg>;
  readonly sadb_prop: Descriptor<struct.sadb_prop>;
  readonly sadb_sa: Descriptor<struct.sadb_sa>;
  readonly sadb_sens: Descriptor<struct.sadb_sens>;
  readonly sadb_spirange: Descriptor<struct.sadb_spirange>;
  readonly sadb_supported: Descriptor<struct.sadb_supported>;
  readonly sadb_x_filter: Descriptor<struct.sadb_x_filter>;
  readonly sadb_x_ipsecrequest: Descriptor<struct.sadb_x_ipsecrequest>;
  readonly sadb_x_kmaddress: Descriptor<struct.sadb_x_kmaddress>;
  readonly sadb_x_kmprivate: Descriptor<struct.sadb_x_kmprivate>;
  readonly sadb_x_nat_t_port: Descriptor<struct.sadb_x_nat_t_port>;
  readonly sadb_x_nat_t_type: Descriptor<struct.sadb_x_nat_t_type>;
  readonly sadb_x_policy: Descriptor<struct.sadb_x_policy>;
  readonly sadb_x_sa2: Descriptor<struct.sadb_x_sa2>;
  readonly sadb_x_sec_ctx: Descriptor<struct.sadb_x_sec_ctx>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sadb_address": ["__u16 sadb_address_len;__u16 sadb_address_exttype;__u8 sadb_address_proto;__u8 sadb_address_prefixlen;__u16 sadb_address_reserved;",{"pack":1}],
"sadb_alg": ["__u8 sadb_alg_id;__u8 sadb_alg_ivlen;__u16 sadb_alg_minbits;__u16 sadb_alg_maxbits;__u16 sadb_alg_reserved;",{"pack":1}],
"sadb_comb": ["__u8 sadb_comb_auth;__u8 sadb_comb_encrypt;__u16 sadb_comb_flags;__u16 sadb_comb_auth_minbits;__u16 sadb_comb_auth_maxbits;__u16 sadb_comb_encrypt_minbits;__u16 sadb_comb_encrypt_maxbits;__u32 sadb_comb_reserved;__u32 sadb_comb_soft_allocations;__u32 sadb_comb_hard_allocations;__u64 sadb_comb_soft_bytes;__u64 sadb_comb_hard_bytes;__u64 sadb_comb_soft_addtime;__u64 sadb_comb_hard_addtime;__u64 sadb_comb_soft_usetime;__u64 sadb_comb_hard_usetime;",{"pack":1}],
"sadb_ext": ["__u16 sadb_ext_len;__u16 sadb_ext_type;",{"pack":1}],
"sadb_ident": ["__u16 sadb_ident_len;__u16 sadb_ident_exttype;__u16 sadb_ident_type;__u16 sadb_ident_reserved;__u64 sadb_ident_id;",{"pack":1}],
"sadb_key": ["__u16 sadb_key_len;__u16 sadb_key_exttype;__u16 sadb_key_bits;__u16 sadb_key_reserved;",{"pack":1}],
"sadb_lifetime": ["__u16 sadb_lifetime_len;__u16 sadb_lifetime_exttype;__u32 sadb_lifetime_allocations;__u64 sadb_lifetime_bytes;__u64 sadb_lifetime_addtime;__u64 sadb_lifetime_usetime;",{"pack":1}],
"sadb_msg": ["__u8 sadb_msg_version;__u8 sadb_msg_type;__u8 sadb_msg_errno;__u8 sadb_msg_satype;__u16 sadb_msg_len;__u16 sadb_msg_reserved;__u32 sadb_msg_seq;__u32 sadb_msg_pid;",{"pack":1}],
"sadb_prop": ["__u16 sadb_prop_len;__u16 sadb_prop_exttype;__u8 sadb_prop_replay;__u8 sadb_prop_reserved[3];",{"pack":1}],
"sadb_sa": ["__u16 sadb_sa_len;__u16 sadb_sa_exttype;__be32 sadb_sa_spi;__u8 sadb_sa_replay;__u8 sadb_sa_state;__u8 sadb_sa_auth;__u8 sadb_sa_encrypt;__u32 sadb_sa_flags;",{"pack":1}],
"sadb_sens": ["__u16 sadb_sens_len;__u16 sadb_sens_exttype;__u32 sadb_sens_dpd;__u8 sadb_sens_sens_level;__u8 sadb_sens_sens_len;__u8 sadb_sens_integ_level;__u8 sadb_sens_integ_len;__u32 sadb_sens_reserved;",{"pack":1}],
"sadb_spirange": ["__u16 sadb_spirange_len;__u16 sadb_spirange_exttype;__u32 sadb_spirange_min;__u32 sadb_spirange_max;__u32 sadb_spirange_reserved;",{"pack":1}],
"sadb_supported": ["__u16 sadb_supported_len;__u16 sadb_supported_exttype;__u32 sadb_supported_reserved;",{"pack":1}],
"sadb_x_filter": ["__u16 sadb_x_filter_len;__u16 sadb_x_filter_exttype;__u32 sadb_x_filter_saddr[4];__u32 sadb_x_filter_daddr[4];__u16 sadb_x_filter_family;__u8 sadb_x_filter_splen;__u8 sadb_x_filter_dplen;",{"pack":1}],
"sadb_x_ipsecrequest": ["__u16 sadb_x_ipsecrequest_len;__u16 sadb_x_ipsecrequest_proto;__u8 sadb_x_ipsecrequest_mode;__u8 sadb_x_ipsecrequest_level;__u16 sadb_x_ipsecrequest_reserved1;__u32 sadb_x_ipsecrequest_reqid;__u32 sadb_x_ipsecrequest_reserved2;",{"pack":1}],
"sadb_x_kmaddress": ["__u16 sadb_x_kmaddress_len;__u16 sadb_x_kmaddress_exttype;__u32 sadb_x_kmaddress_reserved;",{"pack":1}],
"sadb_x_kmprivate": ["__u16 sadb_x_kmprivate_len;__u16 sadb_x_kmprivate_exttype;__u32 sadb_x_kmprivate_reserved;",{"pack":1}],
"sadb_x_nat_t_port": ["__u16 sadb_x_nat_t_port_len;__u16 sadb_x_nat_t_port_exttype;__be16 sadb_x_nat_t_port_port;__u16 sadb_x_nat_t_port_reserved;",{"pack":1}],
"sadb_x_nat_t_type": ["__u16 sadb_x_nat_t_type_len;__u16 sadb_x_nat_t_type_exttype;__u8 sadb_x_nat_t_type_type;__u8 sadb_x_nat_t_type_reserved[3];",{"pack":1}],
"sadb_x_policy": ["__u16 sadb_x_policy_len;__u16 sadb_x_policy_exttype;__u16 sadb_x_policy_type;__u8 sadb_x_policy_dir;__u8 sadb_x_policy_reserved;__u32 sadb_x_policy_id;__u32 sadb_x_policy_priority;",{"pack":1}],
"sadb_x_sa2": ["__u16 sadb_x_sa2_len;__u16 sadb_x_sa2_exttype;__u8 sadb_x_sa2_mode;__u8 sadb_x_sa2_reserved1;__u16 sadb_x_sa2_reserved2;__u32 sadb_x_sa2_sequence;__u32 sadb_x_sa2_reqid;",{"pack":1}],
"sadb_x_sec_ctx": ["__u16 sadb_x_sec_len;__u16 sadb_x_sec_exttype;__u8 sadb_x_ctx_alg;__u8 sadb_x_ctx_doi;__u16 sadb_x_ctx_len;",{"pack":1}]
}`),
);
