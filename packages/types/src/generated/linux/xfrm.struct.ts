// Generated from Linux 7.3.4 <linux/xfrm.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import { xfrm_address_t } from './xfrm.union.ts';

/** `<linux/xfrm.h>`: 36 bytes. */
export interface xfrm_address_filter extends RecordView<'struct xfrm_address_filter'> {
  get saddr(): xfrm_address_t;
  set saddr(value: xfrm_address_t | Init<xfrm_address_t>);
  get daddr(): xfrm_address_t;
  set daddr(value: xfrm_address_t | Init<xfrm_address_t>);
  family: number;
  splen: number;
  dplen: number;
}

export const xfrm_address_filter: Descriptor<xfrm_address_filter> = /* @__PURE__ */ declareStruct(
  'xfrm_address_filter',
  `
  union xfrm_address_t saddr;
  union xfrm_address_t daddr;
  __u16 family;
  __u8 splen;
  __u8 dplen;
`,
  { uses: () => [xfrm_address_t] },
);

/** `<linux/xfrm.h>`: 48 bytes. */
export interface xfrm_aevent_id extends RecordView<'struct xfrm_aevent_id'> {
  get sa_id(): xfrm_usersa_id;
  set sa_id(value: xfrm_usersa_id | Init<xfrm_usersa_id>);
  get saddr(): xfrm_address_t;
  set saddr(value: xfrm_address_t | Init<xfrm_address_t>);
  flags: number;
  reqid: number;
}

export const xfrm_aevent_id: Descriptor<xfrm_aevent_id> = /* @__PURE__ */ declareStruct(
  'xfrm_aevent_id',
  `
  struct xfrm_usersa_id sa_id;
  union xfrm_address_t saddr;
  __u32 flags;
  __u32 reqid;
`,
  { uses: () => [xfrm_usersa_id, xfrm_address_t] },
);

/** `<linux/xfrm.h>`: 68 bytes. */
export interface xfrm_algo extends RecordView<'struct xfrm_algo'> {
  get alg_name(): Uint8Array;
  set alg_name(value: Bytes);
  alg_key_len: number;
  get alg_key(): Uint8Array;
  set alg_key(value: Bytes);
}

export const xfrm_algo: Descriptor<xfrm_algo> = /* @__PURE__ */ declareStruct(
  'xfrm_algo',
  `
  char alg_name[64];
  unsigned int alg_key_len;
  char alg_key[];
`,
);

/** `<linux/xfrm.h>`: 72 bytes. */
export interface xfrm_algo_aead extends RecordView<'struct xfrm_algo_aead'> {
  get alg_name(): Uint8Array;
  set alg_name(value: Bytes);
  alg_key_len: number;
  alg_icv_len: number;
  get alg_key(): Uint8Array;
  set alg_key(value: Bytes);
}

export const xfrm_algo_aead: Descriptor<xfrm_algo_aead> = /* @__PURE__ */ declareStruct(
  'xfrm_algo_aead',
  `
  char alg_name[64];
  unsigned int alg_key_len;
  unsigned int alg_icv_len;
  char alg_key[];
`,
);

/** `<linux/xfrm.h>`: 72 bytes. */
export interface xfrm_algo_auth extends RecordView<'struct xfrm_algo_auth'> {
  get alg_name(): Uint8Array;
  set alg_name(value: Bytes);
  alg_key_len: number;
  alg_trunc_len: number;
  get alg_key(): Uint8Array;
  set alg_key(value: Bytes);
}

export const xfrm_algo_auth: Descriptor<xfrm_algo_auth> = /* @__PURE__ */ declareStruct(
  'xfrm_algo_auth',
  `
  char alg_name[64];
  unsigned int alg_key_len;
  unsigned int alg_trunc_len;
  char alg_key[];
`,
);

/** `<linux/xfrm.h>`: 24 bytes. */
export interface xfrm_encap_tmpl extends RecordView<'struct xfrm_encap_tmpl'> {
  encap_type: number;
  encap_sport: number;
  encap_dport: number;
  get encap_oa(): xfrm_address_t;
  set encap_oa(value: xfrm_address_t | Init<xfrm_address_t>);
}

export const xfrm_encap_tmpl: Descriptor<xfrm_encap_tmpl> = /* @__PURE__ */ declareStruct(
  'xfrm_encap_tmpl',
  `
  __u16 encap_type;
  __be16 encap_sport;
  __be16 encap_dport;
  union xfrm_address_t encap_oa;
`,
  { uses: () => [xfrm_address_t] },
);

/** `<linux/xfrm.h>`: 24 bytes. */
export interface xfrm_id extends RecordView<'struct xfrm_id'> {
  get daddr(): xfrm_address_t;
  set daddr(value: xfrm_address_t | Init<xfrm_address_t>);
  spi: number;
  proto: number;
}

export const xfrm_id: Descriptor<xfrm_id> = /* @__PURE__ */ declareStruct(
  'xfrm_id',
  `
  union xfrm_address_t daddr;
  __be32 spi;
  __u8 proto;
`,
  { uses: () => [xfrm_address_t] },
);

/** `<linux/xfrm.h>`: 64 bytes. */
export interface xfrm_lifetime_cfg extends RecordView<'struct xfrm_lifetime_cfg'> {
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

export const xfrm_lifetime_cfg: Descriptor<xfrm_lifetime_cfg> = /* @__PURE__ */ declareStruct(
  'xfrm_lifetime_cfg',
  `
  __u64 soft_byte_limit;
  __u64 hard_byte_limit;
  __u64 soft_packet_limit;
  __u64 hard_packet_limit;
  __u64 soft_add_expires_seconds;
  __u64 hard_add_expires_seconds;
  __u64 soft_use_expires_seconds;
  __u64 hard_use_expires_seconds;
`,
);

/** `<linux/xfrm.h>`: 32 bytes. */
export interface xfrm_lifetime_cur extends RecordView<'struct xfrm_lifetime_cur'> {
  get bytes(): bigint;
  set bytes(value: Integer);
  get packets(): bigint;
  set packets(value: Integer);
  get add_time(): bigint;
  set add_time(value: Integer);
  get use_time(): bigint;
  set use_time(value: Integer);
}

export const xfrm_lifetime_cur: Descriptor<xfrm_lifetime_cur> = /* @__PURE__ */ declareStruct(
  'xfrm_lifetime_cur',
  `
  __u64 bytes;
  __u64 packets;
  __u64 add_time;
  __u64 use_time;
`,
);

/** `<linux/xfrm.h>`: 8 bytes. */
export interface xfrm_mark extends RecordView<'struct xfrm_mark'> {
  v: number;
  m: number;
}

export const xfrm_mark: Descriptor<xfrm_mark> = /* @__PURE__ */ declareStruct(
  'xfrm_mark',
  `
  __u32 v;
  __u32 m;
`,
);

/** `<linux/xfrm.h>`: 12 bytes. */
export interface xfrm_replay_state extends RecordView<'struct xfrm_replay_state'> {
  oseq: number;
  seq: number;
  bitmap: number;
}

export const xfrm_replay_state: Descriptor<xfrm_replay_state> = /* @__PURE__ */ declareStruct(
  'xfrm_replay_state',
  `
  __u32 oseq;
  __u32 seq;
  __u32 bitmap;
`,
);

/** `<linux/xfrm.h>`: 24 bytes. */
export interface xfrm_replay_state_esn extends RecordView<'struct xfrm_replay_state_esn'> {
  bmp_len: number;
  oseq: number;
  seq: number;
  oseq_hi: number;
  seq_hi: number;
  replay_window: number;
  get bmp(): Uint32Array;
  set bmp(value: Iterable<Integer>);
}

export const xfrm_replay_state_esn: Descriptor<xfrm_replay_state_esn> =
  /* @__PURE__ */ declareStruct(
    'xfrm_replay_state_esn',
    `
  unsigned int bmp_len;
  __u32 oseq;
  __u32 seq;
  __u32 oseq_hi;
  __u32 seq_hi;
  __u32 replay_window;
  __u32 bmp[];
`,
  );

/** `<linux/xfrm.h>`: 8 bytes. */
export interface xfrm_sec_ctx extends RecordView<'struct xfrm_sec_ctx'> {
  ctx_doi: number;
  ctx_alg: number;
  ctx_len: number;
  ctx_sid: number;
  get ctx_str(): Uint8Array;
  set ctx_str(value: Bytes);
}

export const xfrm_sec_ctx: Descriptor<xfrm_sec_ctx> = /* @__PURE__ */ declareStruct(
  'xfrm_sec_ctx',
  `
  __u8 ctx_doi;
  __u8 ctx_alg;
  __u16 ctx_len;
  __u32 ctx_sid;
  char ctx_str[];
`,
);

/** `<linux/xfrm.h>`: 56 bytes. */
export interface xfrm_selector extends RecordView<'struct xfrm_selector'> {
  get daddr(): xfrm_address_t;
  set daddr(value: xfrm_address_t | Init<xfrm_address_t>);
  get saddr(): xfrm_address_t;
  set saddr(value: xfrm_address_t | Init<xfrm_address_t>);
  dport: number;
  dport_mask: number;
  sport: number;
  sport_mask: number;
  family: number;
  prefixlen_d: number;
  prefixlen_s: number;
  proto: number;
  ifindex: number;
  user: number;
}

export const xfrm_selector: Descriptor<xfrm_selector> = /* @__PURE__ */ declareStruct(
  'xfrm_selector',
  `
  union xfrm_address_t daddr;
  union xfrm_address_t saddr;
  __be16 dport;
  __be16 dport_mask;
  __be16 sport;
  __be16 sport_mask;
  __u16 family;
  __u8 prefixlen_d;
  __u8 prefixlen_s;
  __u8 proto;
  int ifindex;
  unsigned int user;
`,
  { uses: () => [xfrm_address_t] },
);

/** `<linux/xfrm.h>`: 12 bytes. */
export interface xfrm_stats extends RecordView<'struct xfrm_stats'> {
  replay_window: number;
  replay: number;
  integrity_failed: number;
}

export const xfrm_stats: Descriptor<xfrm_stats> = /* @__PURE__ */ declareStruct(
  'xfrm_stats',
  `
  __u32 replay_window;
  __u32 replay;
  __u32 integrity_failed;
`,
);

/** `<linux/xfrm.h>`: 280 bytes on x86_64, arm, riscv64, aarch64; 276 bytes on x86. */
export interface xfrm_user_acquire extends RecordView<'struct xfrm_user_acquire'> {
  get id(): xfrm_id;
  set id(value: xfrm_id | Init<xfrm_id>);
  get saddr(): xfrm_address_t;
  set saddr(value: xfrm_address_t | Init<xfrm_address_t>);
  get sel(): xfrm_selector;
  set sel(value: xfrm_selector | Init<xfrm_selector>);
  get policy(): xfrm_userpolicy_info;
  set policy(value: xfrm_userpolicy_info | Init<xfrm_userpolicy_info>);
  aalgos: number;
  ealgos: number;
  calgos: number;
  seq: number;
}

export const xfrm_user_acquire: Descriptor<xfrm_user_acquire> = /* @__PURE__ */ declareStruct(
  'xfrm_user_acquire',
  `
  struct xfrm_id id;
  union xfrm_address_t saddr;
  struct xfrm_selector sel;
  struct xfrm_userpolicy_info policy;
  __u32 aalgos;
  __u32 ealgos;
  __u32 calgos;
  __u32 seq;
`,
  { uses: () => [xfrm_id, xfrm_selector, xfrm_userpolicy_info, xfrm_address_t] },
);

/** `<linux/xfrm.h>`: 232 bytes on x86_64, arm, riscv64, aarch64; 224 bytes on x86. */
export interface xfrm_user_expire extends RecordView<'struct xfrm_user_expire'> {
  get state(): xfrm_usersa_info;
  set state(value: xfrm_usersa_info | Init<xfrm_usersa_info>);
  hard: number;
}

export const xfrm_user_expire: Descriptor<xfrm_user_expire> = /* @__PURE__ */ declareStruct(
  'xfrm_user_expire',
  `
  struct xfrm_usersa_info state;
  __u8 hard;
`,
  { uses: () => [xfrm_usersa_info] },
);

/** `<linux/xfrm.h>`: 40 bytes. */
export interface xfrm_user_kmaddress extends RecordView<'struct xfrm_user_kmaddress'> {
  get local(): xfrm_address_t;
  set local(value: xfrm_address_t | Init<xfrm_address_t>);
  get remote(): xfrm_address_t;
  set remote(value: xfrm_address_t | Init<xfrm_address_t>);
  reserved: number;
  family: number;
}

export const xfrm_user_kmaddress: Descriptor<xfrm_user_kmaddress> = /* @__PURE__ */ declareStruct(
  'xfrm_user_kmaddress',
  `
  union xfrm_address_t local;
  union xfrm_address_t remote;
  __u32 reserved;
  __u16 family;
`,
  { uses: () => [xfrm_address_t] },
);

/** `<linux/xfrm.h>`: 64 bytes. */
export interface xfrm_user_mapping extends RecordView<'struct xfrm_user_mapping'> {
  get id(): xfrm_usersa_id;
  set id(value: xfrm_usersa_id | Init<xfrm_usersa_id>);
  reqid: number;
  get old_saddr(): xfrm_address_t;
  set old_saddr(value: xfrm_address_t | Init<xfrm_address_t>);
  get new_saddr(): xfrm_address_t;
  set new_saddr(value: xfrm_address_t | Init<xfrm_address_t>);
  old_sport: number;
  new_sport: number;
}

export const xfrm_user_mapping: Descriptor<xfrm_user_mapping> = /* @__PURE__ */ declareStruct(
  'xfrm_user_mapping',
  `
  struct xfrm_usersa_id id;
  __u32 reqid;
  union xfrm_address_t old_saddr;
  union xfrm_address_t new_saddr;
  __be16 old_sport;
  __be16 new_sport;
`,
  { uses: () => [xfrm_usersa_id, xfrm_address_t] },
);

/** `<linux/xfrm.h>`: 76 bytes. */
export interface xfrm_user_migrate extends RecordView<'struct xfrm_user_migrate'> {
  get old_daddr(): xfrm_address_t;
  set old_daddr(value: xfrm_address_t | Init<xfrm_address_t>);
  get old_saddr(): xfrm_address_t;
  set old_saddr(value: xfrm_address_t | Init<xfrm_address_t>);
  get new_daddr(): xfrm_address_t;
  set new_daddr(value: xfrm_address_t | Init<xfrm_address_t>);
  get new_saddr(): xfrm_address_t;
  set new_saddr(value: xfrm_address_t | Init<xfrm_address_t>);
  proto: number;
  mode: number;
  reserved: number;
  reqid: number;
  old_family: number;
  new_family: number;
}

export const xfrm_user_migrate: Descriptor<xfrm_user_migrate> = /* @__PURE__ */ declareStruct(
  'xfrm_user_migrate',
  `
  union xfrm_address_t old_daddr;
  union xfrm_address_t old_saddr;
  union xfrm_address_t new_daddr;
  union xfrm_address_t new_saddr;
  __u8 proto;
  __u8 mode;
  __u16 reserved;
  __u32 reqid;
  __u16 old_family;
  __u16 new_family;
`,
  { uses: () => [xfrm_address_t] },
);

/** `<linux/xfrm.h>`: 132 bytes. */
export interface xfrm_user_migrate_state extends RecordView<'struct xfrm_user_migrate_state'> {
  get id(): xfrm_usersa_id;
  set id(value: xfrm_usersa_id | Init<xfrm_usersa_id>);
  get new_daddr(): xfrm_address_t;
  set new_daddr(value: xfrm_address_t | Init<xfrm_address_t>);
  get new_saddr(): xfrm_address_t;
  set new_saddr(value: xfrm_address_t | Init<xfrm_address_t>);
  get old_mark(): xfrm_mark;
  set old_mark(value: xfrm_mark | Init<xfrm_mark>);
  get new_sel(): xfrm_selector;
  set new_sel(value: xfrm_selector | Init<xfrm_selector>);
  new_reqid: number;
  flags: number;
  new_family: number;
  reserved: number;
}

export const xfrm_user_migrate_state: Descriptor<xfrm_user_migrate_state> =
  /* @__PURE__ */ declareStruct(
    'xfrm_user_migrate_state',
    `
  struct xfrm_usersa_id id;
  union xfrm_address_t new_daddr;
  union xfrm_address_t new_saddr;
  struct xfrm_mark old_mark;
  struct xfrm_selector new_sel;
  __u32 new_reqid;
  __u32 flags;
  __u16 new_family;
  __u16 reserved;
`,
    { uses: () => [xfrm_mark, xfrm_selector, xfrm_usersa_id, xfrm_address_t] },
  );

/** `<linux/xfrm.h>`: 8 bytes. */
export interface xfrm_user_offload extends RecordView<'struct xfrm_user_offload'> {
  ifindex: number;
  flags: number;
}

export const xfrm_user_offload: Descriptor<xfrm_user_offload> = /* @__PURE__ */ declareStruct(
  'xfrm_user_offload',
  `
  int ifindex;
  __u8 flags;
`,
);

/** `<linux/xfrm.h>`: 176 bytes on x86_64, arm, riscv64, aarch64; 168 bytes on x86. */
export interface xfrm_user_polexpire extends RecordView<'struct xfrm_user_polexpire'> {
  get pol(): xfrm_userpolicy_info;
  set pol(value: xfrm_userpolicy_info | Init<xfrm_userpolicy_info>);
  hard: number;
}

export const xfrm_user_polexpire: Descriptor<xfrm_user_polexpire> = /* @__PURE__ */ declareStruct(
  'xfrm_user_polexpire',
  `
  struct xfrm_userpolicy_info pol;
  __u8 hard;
`,
  { uses: () => [xfrm_userpolicy_info] },
);

/** `<linux/xfrm.h>`: 60 bytes. */
export interface xfrm_user_report extends RecordView<'struct xfrm_user_report'> {
  proto: number;
  get sel(): xfrm_selector;
  set sel(value: xfrm_selector | Init<xfrm_selector>);
}

export const xfrm_user_report: Descriptor<xfrm_user_report> = /* @__PURE__ */ declareStruct(
  'xfrm_user_report',
  `
  __u8 proto;
  struct xfrm_selector sel;
`,
  { uses: () => [xfrm_selector] },
);

/** `<linux/xfrm.h>`: 8 bytes. */
export interface xfrm_user_sec_ctx extends RecordView<'struct xfrm_user_sec_ctx'> {
  len: number;
  exttype: number;
  ctx_alg: number;
  ctx_doi: number;
  ctx_len: number;
}

export const xfrm_user_sec_ctx: Descriptor<xfrm_user_sec_ctx> = /* @__PURE__ */ declareStruct(
  'xfrm_user_sec_ctx',
  `
  __u16 len;
  __u16 exttype;
  __u8 ctx_alg;
  __u8 ctx_doi;
  __u16 ctx_len;
`,
);

/** `<linux/xfrm.h>`: 64 bytes. */
export interface xfrm_user_tmpl extends RecordView<'struct xfrm_user_tmpl'> {
  get id(): xfrm_id;
  set id(value: xfrm_id | Init<xfrm_id>);
  family: number;
  get saddr(): xfrm_address_t;
  set saddr(value: xfrm_address_t | Init<xfrm_address_t>);
  reqid: number;
  mode: number;
  share: number;
  optional: number;
  aalgos: number;
  ealgos: number;
  calgos: number;
}

export const xfrm_user_tmpl: Descriptor<xfrm_user_tmpl> = /* @__PURE__ */ declareStruct(
  'xfrm_user_tmpl',
  `
  struct xfrm_id id;
  __u16 family;
  union xfrm_address_t saddr;
  __u32 reqid;
  __u8 mode;
  __u8 share;
  __u8 optional;
  __u32 aalgos;
  __u32 ealgos;
  __u32 calgos;
`,
  { uses: () => [xfrm_id, xfrm_address_t] },
);

/** `<linux/xfrm.h>`: 3 bytes. */
export interface xfrm_userpolicy_default extends RecordView<'struct xfrm_userpolicy_default'> {
  in: number;
  fwd: number;
  out: number;
}

export const xfrm_userpolicy_default: Descriptor<xfrm_userpolicy_default> =
  /* @__PURE__ */ declareStruct(
    'xfrm_userpolicy_default',
    `
  __u8 in;
  __u8 fwd;
  __u8 out;
`,
  );

/** `<linux/xfrm.h>`: 64 bytes. */
export interface xfrm_userpolicy_id extends RecordView<'struct xfrm_userpolicy_id'> {
  get sel(): xfrm_selector;
  set sel(value: xfrm_selector | Init<xfrm_selector>);
  index: number;
  dir: number;
}

export const xfrm_userpolicy_id: Descriptor<xfrm_userpolicy_id> = /* @__PURE__ */ declareStruct(
  'xfrm_userpolicy_id',
  `
  struct xfrm_selector sel;
  __u32 index;
  __u8 dir;
`,
  { uses: () => [xfrm_selector] },
);

/** `<linux/xfrm.h>`: 168 bytes on x86_64, arm, riscv64, aarch64; 164 bytes on x86. */
export interface xfrm_userpolicy_info extends RecordView<'struct xfrm_userpolicy_info'> {
  get sel(): xfrm_selector;
  set sel(value: xfrm_selector | Init<xfrm_selector>);
  get lft(): xfrm_lifetime_cfg;
  set lft(value: xfrm_lifetime_cfg | Init<xfrm_lifetime_cfg>);
  get curlft(): xfrm_lifetime_cur;
  set curlft(value: xfrm_lifetime_cur | Init<xfrm_lifetime_cur>);
  priority: number;
  index: number;
  dir: number;
  action: number;
  flags: number;
  share: number;
}

export const xfrm_userpolicy_info: Descriptor<xfrm_userpolicy_info> = /* @__PURE__ */ declareStruct(
  'xfrm_userpolicy_info',
  `
  struct xfrm_selector sel;
  struct xfrm_lifetime_cfg lft;
  struct xfrm_lifetime_cur curlft;
  __u32 priority;
  __u32 index;
  __u8 dir;
  __u8 action;
  __u8 flags;
  __u8 share;
`,
  { uses: () => [xfrm_lifetime_cfg, xfrm_lifetime_cur, xfrm_selector] },
);

/** `<linux/xfrm.h>`: 6 bytes. */
export interface xfrm_userpolicy_type extends RecordView<'struct xfrm_userpolicy_type'> {
  type: number;
  reserved1: number;
  reserved2: number;
}

export const xfrm_userpolicy_type: Descriptor<xfrm_userpolicy_type> = /* @__PURE__ */ declareStruct(
  'xfrm_userpolicy_type',
  `
  __u8 type;
  __u16 reserved1;
  __u8 reserved2;
`,
);

/** `<linux/xfrm.h>`: 1 bytes. */
export interface xfrm_usersa_flush extends RecordView<'struct xfrm_usersa_flush'> {
  proto: number;
}

export const xfrm_usersa_flush: Descriptor<xfrm_usersa_flush> = /* @__PURE__ */ declareStruct(
  'xfrm_usersa_flush',
  `
  __u8 proto;
`,
);

/** `<linux/xfrm.h>`: 24 bytes. */
export interface xfrm_usersa_id extends RecordView<'struct xfrm_usersa_id'> {
  get daddr(): xfrm_address_t;
  set daddr(value: xfrm_address_t | Init<xfrm_address_t>);
  spi: number;
  family: number;
  proto: number;
}

export const xfrm_usersa_id: Descriptor<xfrm_usersa_id> = /* @__PURE__ */ declareStruct(
  'xfrm_usersa_id',
  `
  union xfrm_address_t daddr;
  __be32 spi;
  __u16 family;
  __u8 proto;
`,
  { uses: () => [xfrm_address_t] },
);

/** `<linux/xfrm.h>`: 224 bytes on x86_64, arm, riscv64, aarch64; 220 bytes on x86. */
export interface xfrm_usersa_info extends RecordView<'struct xfrm_usersa_info'> {
  get sel(): xfrm_selector;
  set sel(value: xfrm_selector | Init<xfrm_selector>);
  get id(): xfrm_id;
  set id(value: xfrm_id | Init<xfrm_id>);
  get saddr(): xfrm_address_t;
  set saddr(value: xfrm_address_t | Init<xfrm_address_t>);
  get lft(): xfrm_lifetime_cfg;
  set lft(value: xfrm_lifetime_cfg | Init<xfrm_lifetime_cfg>);
  get curlft(): xfrm_lifetime_cur;
  set curlft(value: xfrm_lifetime_cur | Init<xfrm_lifetime_cur>);
  get stats(): xfrm_stats;
  set stats(value: xfrm_stats | Init<xfrm_stats>);
  seq: number;
  reqid: number;
  family: number;
  mode: number;
  replay_window: number;
  flags: number;
}

export const xfrm_usersa_info: Descriptor<xfrm_usersa_info> = /* @__PURE__ */ declareStruct(
  'xfrm_usersa_info',
  `
  struct xfrm_selector sel;
  struct xfrm_id id;
  union xfrm_address_t saddr;
  struct xfrm_lifetime_cfg lft;
  struct xfrm_lifetime_cur curlft;
  struct xfrm_stats stats;
  __u32 seq;
  __u32 reqid;
  __u16 family;
  __u8 mode;
  __u8 replay_window;
  __u8 flags;
`,
  {
    uses: () => [
      xfrm_id,
      xfrm_lifetime_cfg,
      xfrm_lifetime_cur,
      xfrm_selector,
      xfrm_stats,
      xfrm_address_t,
    ],
  },
);

/** `<linux/xfrm.h>`: 232 bytes on x86_64, arm, riscv64, aarch64; 228 bytes on x86. */
export interface xfrm_userspi_info extends RecordView<'struct xfrm_userspi_info'> {
  get info(): xfrm_usersa_info;
  set info(value: xfrm_usersa_info | Init<xfrm_usersa_info>);
  min: number;
  max: number;
}

export const xfrm_userspi_info: Descriptor<xfrm_userspi_info> = /* @__PURE__ */ declareStruct(
  'xfrm_userspi_info',
  `
  struct xfrm_usersa_info info;
  __u32 min;
  __u32 max;
`,
  { uses: () => [xfrm_usersa_info] },
);

/** `<linux/xfrm.h>`: 8 bytes. */
export interface xfrmu_sadhinfo extends RecordView<'struct xfrmu_sadhinfo'> {
  sadhcnt: number;
  sadhmcnt: number;
}

export const xfrmu_sadhinfo: Descriptor<xfrmu_sadhinfo> = /* @__PURE__ */ declareStruct(
  'xfrmu_sadhinfo',
  `
  __u32 sadhcnt;
  __u32 sadhmcnt;
`,
);

/** `<linux/xfrm.h>`: 8 bytes. */
export interface xfrmu_spdhinfo extends RecordView<'struct xfrmu_spdhinfo'> {
  spdhcnt: number;
  spdhmcnt: number;
}

export const xfrmu_spdhinfo: Descriptor<xfrmu_spdhinfo> = /* @__PURE__ */ declareStruct(
  'xfrmu_spdhinfo',
  `
  __u32 spdhcnt;
  __u32 spdhmcnt;
`,
);

/** `<linux/xfrm.h>`: 2 bytes. */
export interface xfrmu_spdhthresh extends RecordView<'struct xfrmu_spdhthresh'> {
  lbits: number;
  rbits: number;
}

export const xfrmu_spdhthresh: Descriptor<xfrmu_spdhthresh> = /* @__PURE__ */ declareStruct(
  'xfrmu_spdhthresh',
  `
  __u8 lbits;
  __u8 rbits;
`,
);

/** `<linux/xfrm.h>`: 24 bytes. */
export interface xfrmu_spdinfo extends RecordView<'struct xfrmu_spdinfo'> {
  incnt: number;
  outcnt: number;
  fwdcnt: number;
  inscnt: number;
  outscnt: number;
  fwdscnt: number;
}

export const xfrmu_spdinfo: Descriptor<xfrmu_spdinfo> = /* @__PURE__ */ declareStruct(
  'xfrmu_spdinfo',
  `
  __u32 incnt;
  __u32 outcnt;
  __u32 fwdcnt;
  __u32 inscnt;
  __u32 outscnt;
  __u32 fwdscnt;
`,
);
