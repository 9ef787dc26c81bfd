// Generated from Linux 7.3.4 <linux/pfkeyv2.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/pfkeyv2.h>`: 8 bytes. */
export interface sadb_address extends RecordView<'struct sadb_address'> {
  sadb_address_len: number;
  sadb_address_exttype: number;
  sadb_address_proto: number;
  sadb_address_prefixlen: number;
  sadb_address_reserved: number;
}

export const sadb_address: Descriptor<sadb_address> = /* @__PURE__ */ declareStruct(
  'sadb_address',
  `
  __u16 sadb_address_len;
  __u16 sadb_address_exttype;
  __u8 sadb_address_proto;
  __u8 sadb_address_prefixlen;
  __u16 sadb_address_reserved;
`,
  { pack: 1 },
);

/** `<linux/pfkeyv2.h>`: 8 bytes. */
export interface sadb_alg extends RecordView<'struct sadb_alg'> {
  sadb_alg_id: number;
  sadb_alg_ivlen: number;
  sadb_alg_minbits: number;
  sadb_alg_maxbits: number;
  sadb_alg_reserved: number;
}

export const sadb_alg: Descriptor<sadb_alg> = /* @__PURE__ */ declareStruct(
  'sadb_alg',
  `
  __u8 sadb_alg_id;
  __u8 sadb_alg_ivlen;
  __u16 sadb_alg_minbits;
  __u16 sadb_alg_maxbits;
  __u16 sadb_alg_reserved;
`,
  { pack: 1 },
);

/** `<linux/pfkeyv2.h>`: 72 bytes. */
export interface sadb_comb extends RecordView<'struct sadb_comb'> {
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

export const sadb_comb: Descriptor<sadb_comb> = /* @__PURE__ */ declareStruct(
  'sadb_comb',
  `
  __u8 sadb_comb_auth;
  __u8 sadb_comb_encrypt;
  __u16 sadb_comb_flags;
  __u16 sadb_comb_auth_minbits;
  __u16 sadb_comb_auth_maxbits;
  __u16 sadb_comb_encrypt_minbits;
  __u16 sadb_comb_encrypt_maxbits;
  __u32 sadb_comb_reserved;
  __u32 sadb_comb_soft_allocations;
  __u32 sadb_comb_hard_allocations;
  __u64 sadb_comb_soft_bytes;
  __u64 sadb_comb_hard_bytes;
  __u64 sadb_comb_soft_addtime;
  __u64 sadb_comb_hard_addtime;
  __u64 sadb_comb_soft_usetime;
  __u64 sadb_comb_hard_usetime;
`,
  { pack: 1 },
);

/** `<linux/pfkeyv2.h>`: 4 bytes. */
export interface sadb_ext extends RecordView<'struct sadb_ext'> {
  sadb_ext_len: number;
  sadb_ext_type: number;
}

export const sadb_ext: Descriptor<sadb_ext> = /* @__PURE__ */ declareStruct(
  'sadb_ext',
  `
  __u16 sadb_ext_len;
  __u16 sadb_ext_type;
`,
  { pack: 1 },
);

/** `<linux/pfkeyv2.h>`: 16 bytes. */
export interface sadb_ident extends RecordView<'struct sadb_ident'> {
  sadb_ident_len: number;
  sadb_ident_exttype: number;
  sadb_ident_type: number;
  sadb_ident_reserved: number;
  get sadb_ident_id(): bigint;
  set sadb_ident_id(value: Integer);
}

export const sadb_ident: Descriptor<sadb_ident> = /* @__PURE__ */ declareStruct(
  'sadb_ident',
  `
  __u16 sadb_ident_len;
  __u16 sadb_ident_exttype;
  __u16 sadb_ident_type;
  __u16 sadb_ident_reserved;
  __u64 sadb_ident_id;
`,
  { pack: 1 },
);

/** `<linux/pfkeyv2.h>`: 8 bytes. */
export interface sadb_key extends RecordView<'struct sadb_key'> {
  sadb_key_len: number;
  sadb_key_exttype: number;
  sadb_key_bits: number;
  sadb_key_reserved: number;
}

export const sadb_key: Descriptor<sadb_key> = /* @__PURE__ */ declareStruct(
  'sadb_key',
  `
  __u16 sadb_key_len;
  __u16 sadb_key_exttype;
  __u16 sadb_key_bits;
  __u16 sadb_key_reserved;
`,
  { pack: 1 },
);

/** `<linux/pfkeyv2.h>`: 32 bytes. */
export interface sadb_lifetime extends RecordView<'struct sadb_lifetime'> {
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

export const sadb_lifetime: Descriptor<sadb_lifetime> = /* @__PURE__ */ declareStruct(
  'sadb_lifetime',
  `
  __u16 sadb_lifetime_len;
  __u16 sadb_lifetime_exttype;
  __u32 sadb_lifetime_allocations;
  __u64 sadb_lifetime_bytes;
  __u64 sadb_lifetime_addtime;
  __u64 sadb_lifetime_usetime;
`,
  { pack: 1 },
);

/** `<linux/pfkeyv2.h>`: 16 bytes. */
export interface sadb_msg extends RecordView<'struct sadb_msg'> {
  sadb_msg_version: number;
  sadb_msg_type: number;
  sadb_msg_errno: number;
  sadb_msg_satype: number;
  sadb_msg_len: number;
  sadb_msg_reserved: number;
  sadb_msg_seq: number;
  sadb_msg_pid: number;
}

export const sadb_msg: Descriptor<sadb_msg> = /* @__PURE__ */ declareStruct(
  'sadb_msg',
  `
  __u8 sadb_msg_version;
  __u8 sadb_msg_type;
  __u8 sadb_msg_errno;
  __u8 sadb_msg_satype;
  __u16 sadb_msg_len;
  __u16 sadb_msg_reserved;
  __u32 sadb_msg_seq;
  __u32 sadb_msg_pid;
`,
  { pack: 1 },
);

/** `<linux/pfkeyv2.h>`: 8 bytes. */
export interface sadb_prop extends RecordView<'struct sadb_prop'> {
  sadb_prop_len: number;
  sadb_prop_exttype: number;
  sadb_prop_replay: number;
  get sadb_prop_reserved(): Uint8Array;
  set sadb_prop_reserved(value: Bytes);
}

export const sadb_prop: Descriptor<sadb_prop> = /* @__PURE__ */ declareStruct(
  'sadb_prop',
  `
  __u16 sadb_prop_len;
  __u16 sadb_prop_exttype;
  __u8 sadb_prop_replay;
  __u8 sadb_prop_reserved[3];
`,
  { pack: 1 },
);

/** `<linux/pfkeyv2.h>`: 16 bytes. */
export interface sadb_sa extends RecordView<'struct sadb_sa'> {
  sadb_sa_len: number;
  sadb_sa_exttype: number;
  sadb_sa_spi: number;
  sadb_sa_replay: number;
  sadb_sa_state: number;
  sadb_sa_auth: number;
  sadb_sa_encrypt: number;
  sadb_sa_flags: number;
}

export const sadb_sa: Descriptor<sadb_sa> = /* @__PURE__ */ declareStruct(
  'sadb_sa',
  `
  __u16 sadb_sa_len;
  __u16 sadb_sa_exttype;
  __be32 sadb_sa_spi;
  __u8 sadb_sa_replay;
  __u8 sadb_sa_state;
  __u8 sadb_sa_auth;
  __u8 sadb_sa_encrypt;
  __u32 sadb_sa_flags;
`,
  { pack: 1 },
);

/** `<linux/pfkeyv2.h>`: 16 bytes. */
export interface sadb_sens extends RecordView<'struct sadb_sens'> {
  sadb_sens_len: number;
  sadb_sens_exttype: number;
  sadb_sens_dpd: number;
  sadb_sens_sens_level: number;
  sadb_sens_sens_len: number;
  sadb_sens_integ_level: number;
  sadb_sens_integ_len: number;
  sadb_sens_reserved: number;
}

export const sadb_sens: Descriptor<sadb_sens> = /* @__PURE__ */ declareStruct(
  'sadb_sens',
  `
  __u16 sadb_sens_len;
  __u16 sadb_sens_exttype;
  __u32 sadb_sens_dpd;
  __u8 sadb_sens_sens_level;
  __u8 sadb_sens_sens_len;
  __u8 sadb_sens_integ_level;
  __u8 sadb_sens_integ_len;
  __u32 sadb_sens_reserved;
`,
  { pack: 1 },
);

/** `<linux/pfkeyv2.h>`: 16 bytes. */
export interface sadb_spirange extends RecordView<'struct sadb_spirange'> {
  sadb_spirange_len: number;
  sadb_spirange_exttype: number;
  sadb_spirange_min: number;
  sadb_spirange_max: number;
  sadb_spirange_reserved: number;
}

export const sadb_spirange: Descriptor<sadb_spirange> = /* @__PURE__ */ declareStruct(
  'sadb_spirange',
  `
  __u16 sadb_spirange_len;
  __u16 sadb_spirange_exttype;
  __u32 sadb_spirange_min;
  __u32 sadb_spirange_max;
  __u32 sadb_spirange_reserved;
`,
  { pack: 1 },
);

/** `<linux/pfkeyv2.h>`: 8 bytes. */
export interface sadb_supported extends RecordView<'struct sadb_supported'> {
  sadb_supported_len: number;
  sadb_supported_exttype: number;
  sadb_supported_reserved: number;
}

export const sadb_supported: Descriptor<sadb_supported> = /* @__PURE__ */ declareStruct(
  'sadb_supported',
  `
  __u16 sadb_supported_len;
  __u16 sadb_supported_exttype;
  __u32 sadb_supported_reserved;
`,
  { pack: 1 },
);

/** `<linux/pfkeyv2.h>`: 40 bytes. */
export interface sadb_x_filter extends RecordView<'struct sadb_x_filter'> {
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

export const sadb_x_filter: Descriptor<sadb_x_filter> = /* @__PURE__ */ declareStruct(
  'sadb_x_filter',
  `
  __u16 sadb_x_filter_len;
  __u16 sadb_x_filter_exttype;
  __u32 sadb_x_filter_saddr[4];
  __u32 sadb_x_filter_daddr[4];
  __u16 sadb_x_filter_family;
  __u8 sadb_x_filter_splen;
  __u8 sadb_x_filter_dplen;
`,
  { pack: 1 },
);

/** `<linux/pfkeyv2.h>`: 16 bytes. */
export interface sadb_x_ipsecrequest extends RecordView<'struct sadb_x_ipsecrequest'> {
  sadb_x_ipsecrequest_len: number;
  sadb_x_ipsecrequest_proto: number;
  sadb_x_ipsecrequest_mode: number;
  sadb_x_ipsecrequest_level: number;
  sadb_x_ipsecrequest_reserved1: number;
  sadb_x_ipsecrequest_reqid: number;
  sadb_x_ipsecrequest_reserved2: number;
}

export const sadb_x_ipsecrequest: Descriptor<sadb_x_ipsecrequest> = /* @__PURE__ */ declareStruct(
  'sadb_x_ipsecrequest',
  `
  __u16 sadb_x_ipsecrequest_len;
  __u16 sadb_x_ipsecrequest_proto;
  __u8 sadb_x_ipsecrequest_mode;
  __u8 sadb_x_ipsecrequest_level;
  __u16 sadb_x_ipsecrequest_reserved1;
  __u32 sadb_x_ipsecrequest_reqid;
  __u32 sadb_x_ipsecrequest_reserved2;
`,
  { pack: 1 },
);

/** `<linux/pfkeyv2.h>`: 8 bytes. */
export interface sadb_x_kmaddress extends RecordView<'struct sadb_x_kmaddress'> {
  sadb_x_kmaddress_len: number;
  sadb_x_kmaddress_exttype: number;
  sadb_x_kmaddress_reserved: number;
}

export const sadb_x_kmaddress: Descriptor<sadb_x_kmaddress> = /* @__PURE__ */ declareStruct(
  'sadb_x_kmaddress',
  `
  __u16 sadb_x_kmaddress_len;
  __u16 sadb_x_kmaddress_exttype;
  __u32 sadb_x_kmaddress_reserved;
`,
  { pack: 1 },
);

/** `<linux/pfkeyv2.h>`: 8 bytes. */
export interface sadb_x_kmprivate extends RecordView<'struct sadb_x_kmprivate'> {
  sadb_x_kmprivate_len: number;
  sadb_x_kmprivate_exttype: number;
  sadb_x_kmprivate_reserved: number;
}

export const sadb_x_kmprivate: Descriptor<sadb_x_kmprivate> = /* @__PURE__ */ declareStruct(
  'sadb_x_kmprivate',
  `
  __u16 sadb_x_kmprivate_len;
  __u16 sadb_x_kmprivate_exttype;
  __u32 sadb_x_kmprivate_reserved;
`,
  { pack: 1 },
);

/** `<linux/pfkeyv2.h>`: 8 bytes. */
export interface sadb_x_nat_t_port extends RecordView<'struct sadb_x_nat_t_port'> {
  sadb_x_nat_t_port_len: number;
  sadb_x_nat_t_port_exttype: number;
  sadb_x_nat_t_port_port: number;
  sadb_x_nat_t_port_reserved: number;
}

export const sadb_x_nat_t_port: Descriptor<sadb_x_nat_t_port> = /* @__PURE__ */ declareStruct(
  'sadb_x_nat_t_port',
  `
  __u16 sadb_x_nat_t_port_len;
  __u16 sadb_x_nat_t_port_exttype;
  __be16 sadb_x_nat_t_port_port;
  __u16 sadb_x_nat_t_port_reserved;
`,
  { pack: 1 },
);

/** `<linux/pfkeyv2.h>`: 8 bytes. */
export interface sadb_x_nat_t_type extends RecordView<'struct sadb_x_nat_t_type'> {
  sadb_x_nat_t_type_len: number;
  sadb_x_nat_t_type_exttype: number;
  sadb_x_nat_t_type_type: number;
  get sadb_x_nat_t_type_reserved(): Uint8Array;
  set sadb_x_nat_t_type_reserved(value: Bytes);
}

export const sadb_x_nat_t_type: Descriptor<sadb_x_nat_t_type> = /* @__PURE__ */ declareStruct(
  'sadb_x_nat_t_type',
  `
  __u16 sadb_x_nat_t_type_len;
  __u16 sadb_x_nat_t_type_exttype;
  __u8 sadb_x_nat_t_type_type;
  __u8 sadb_x_nat_t_type_reserved[3];
`,
  { pack: 1 },
);

/** `<linux/pfkeyv2.h>`: 16 bytes. */
export interface sadb_x_policy extends RecordView<'struct sadb_x_policy'> {
  sadb_x_policy_len: number;
  sadb_x_policy_exttype: number;
  sadb_x_policy_type: number;
  sadb_x_policy_dir: number;
  sadb_x_policy_reserved: number;
  sadb_x_policy_id: number;
  sadb_x_policy_priority: number;
}

export const sadb_x_policy: Descriptor<sadb_x_policy> = /* @__PURE__ */ declareStruct(
  'sadb_x_policy',
  `
  __u16 sadb_x_policy_len;
  __u16 sadb_x_policy_exttype;
  __u16 sadb_x_policy_type;
  __u8 sadb_x_policy_dir;
  __u8 sadb_x_policy_reserved;
  __u32 sadb_x_policy_id;
  __u32 sadb_x_policy_priority;
`,
  { pack: 1 },
);

/** `<linux/pfkeyv2.h>`: 16 bytes. */
export interface sadb_x_sa2 extends RecordView<'struct sadb_x_sa2'> {
  sadb_x_sa2_len: number;
  sadb_x_sa2_exttype: number;
  sadb_x_sa2_mode: number;
  sadb_x_sa2_reserved1: number;
  sadb_x_sa2_reserved2: number;
  sadb_x_sa2_sequence: number;
  sadb_x_sa2_reqid: number;
}

export const sadb_x_sa2: Descriptor<sadb_x_sa2> = /* @__PURE__ */ declareStruct(
  'sadb_x_sa2',
  `
  __u16 sadb_x_sa2_len;
  __u16 sadb_x_sa2_exttype;
  __u8 sadb_x_sa2_mode;
  __u8 sadb_x_sa2_reserved1;
  __u16 sadb_x_sa2_reserved2;
  __u32 sadb_x_sa2_sequence;
  __u32 sadb_x_sa2_reqid;
`,
  { pack: 1 },
);

/** `<linux/pfkeyv2.h>`: 8 bytes. */
export interface sadb_x_sec_ctx extends RecordView<'struct sadb_x_sec_ctx'> {
  sadb_x_sec_len: number;
  sadb_x_sec_exttype: number;
  sadb_x_ctx_alg: number;
  sadb_x_ctx_doi: number;
  sadb_x_ctx_len: number;
}

export const sadb_x_sec_ctx: Descriptor<sadb_x_sec_ctx> = /* @__PURE__ */ declareStruct(
  'sadb_x_sec_ctx',
  `
  __u16 sadb_x_sec_len;
  __u16 sadb_x_sec_exttype;
  __u8 sadb_x_ctx_alg;
  __u8 sadb_x_ctx_doi;
  __u16 sadb_x_ctx_len;
`,
  { pack: 1 },
);
