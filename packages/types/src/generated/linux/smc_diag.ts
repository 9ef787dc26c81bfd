// Generated from Linux 7.3.4 <linux/smc_diag.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import type * as linux_inet_diag_h from './inet_diag.ts';

export const SMC_DIAG_CONNINFO = 1,
  SMC_DIAG_DMBINFO = 4,
  SMC_DIAG_FALLBACK = 5,
  SMC_DIAG_LGRINFO = 2,
  SMC_DIAG_MAX = 5,
  SMC_DIAG_MODE_FALLBACK_TCP = 1,
  SMC_DIAG_MODE_SMCD = 2,
  SMC_DIAG_MODE_SMCR = 0,
  SMC_DIAG_NONE = 0,
  SMC_DIAG_SHUTDOWN = 3,
  __SMC_DIAG_MAX = 6;
export declare namespace struct {
  /** `<linux/smc_diag.h>`: 76 bytes. */
  interface smc_diag_conninfo extends RecordView<'struct smc_diag_conninfo'> {
    token: number;
    sndbuf_size: number;
    rmbe_size: number;
    peer_rmbe_size: number;
    get rx_prod(): struct.smc_diag_cursor;
    set rx_prod(value: From<struct.smc_diag_cursor>);
    get rx_cons(): struct.smc_diag_cursor;
    set rx_cons(value: From<struct.smc_diag_cursor>);
    get tx_prod(): struct.smc_diag_cursor;
    set tx_prod(value: From<struct.smc_diag_cursor>);
    get tx_cons(): struct.smc_diag_cursor;
    set tx_cons(value: From<struct.smc_diag_cursor>);
    rx_prod_flags: number;
    rx_conn_state_flags: number;
    tx_prod_flags: number;
    tx_conn_state_flags: number;
    get tx_prep(): struct.smc_diag_cursor;
    set tx_prep(value: From<struct.smc_diag_cursor>);
    get tx_sent(): struct.smc_diag_cursor;
    set tx_sent(value: From<struct.smc_diag_cursor>);
    get tx_fin(): struct.smc_diag_cursor;
    set tx_fin(value: From<struct.smc_diag_cursor>);
  }

  /** `<linux/smc_diag.h>`: 8 bytes. */
  interface smc_diag_cursor extends RecordView<'struct smc_diag_cursor'> {
    reserved: number;
    wrap: number;
    count: number;
  }

  /** `<linux/smc_diag.h>`: 8 bytes. */
  interface smc_diag_fallback extends RecordView<'struct smc_diag_fallback'> {
    reason: number;
    peer_diagnosis: number;
  }

  /** `<linux/smc_diag.h>`: 147 bytes. */
  interface smc_diag_lgrinfo extends RecordView<'struct smc_diag_lgrinfo'> {
    get lnk(): Elements<struct.smc_diag_linkinfo>;
    set lnk(value: Iterable<From<struct.smc_diag_linkinfo>>);
    role: number;
  }

  /** `<linux/smc_diag.h>`: 146 bytes. */
  interface smc_diag_linkinfo extends RecordView<'struct smc_diag_linkinfo'> {
    link_id: number;
    get ibname(): Uint8Array;
    set ibname(value: Bytes);
    ibport: number;
    get gid(): Uint8Array;
    set gid(value: Bytes);
    get peer_gid(): Uint8Array;
    set peer_gid(value: Bytes);
  }

  /** `<linux/smc_diag.h>`: 64 bytes. */
  interface smc_diag_msg extends RecordView<'struct smc_diag_msg'> {
    diag_family: number;
    diag_state: number;
    diag_mode: number;
    diag_fallback: number;
    diag_shutdown: number;
    get id(): linux_inet_diag_h.struct.inet_diag_sockid;
    set id(value: From<linux_inet_diag_h.struct.inet_diag_sockid>);
    diag_uid: number;
    get diag_inode(): bigint;
    set diag_inode(value: Integer);
  }

  /** `<linux/smc_diag.h>`: 52 bytes. */
  interface smc_diag_req extends RecordView<'struct smc_diag_req'> {
    diag_family: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
    diag_ext: number;
    get id(): linux_inet_diag_h.struct.inet_diag_sockid;
    set id(value: From<linux_inet_diag_h.struct.inet_diag_sockid>);
  }

  /** `<linux/smc_diag.h>`: 56 bytes. */
  interface smcd_diag_dmbinfo extends RecordView<'struct smcd_diag_dmbinfo'> {
    linkid: number;
    get peer_gid(): bigint;
    set peer_gid(value: Integer);
    get my_gid(): bigint;
    set my_gid(value: Integer);
    get token(): bigint;
    set token(value: Integer);
    get peer_token(): bigint;
    set peer_token(value: Integer);
    get peer_gid_ext(): bigint;
    set peer_gid_ext(value: Integer);
    get my_gid_ext(): bigint;
    set my_gid_ext(value: Integer);
  }
}

export const struct: {
  readonly smc_diag_conninfo: Descriptor<struct.smc_diag_conninfo>;
  readonly smc_diag_cursor: Descriptor<struct.smc_diag_cursor>;
  readonly smc_diag_fallback: Descriptor<struct.smc_diag_fallback>;
  readonly smc_diag_lgrinfo: Descriptor<struct.smc_diag_lgrinfo>;
  readonly smc_diag_linkinfo: Descriptor<struct.smc_diag_linkinfo>;
  readonly smc_diag_msg: Descriptor<struct.smc_diag_msg>;
  readonly smc_diag_req: Descriptor<struct.smc_diag_req>;
  readonly smcd_diag_dmbinfo: Descriptor<struct.smcd_diag_dmbinfo>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"smc_diag_conninfo": "__u32 token;__u32 sndbuf_size;__u32 rmbe_size;__u32 peer_rmbe_size;struct smc_diag_cursor rx_prod;struct smc_diag_cursor rx_cons;struct smc_diag_cursor tx_prod;struct smc_diag_cursor tx_cons;__u8 rx_prod_flags;__u8 rx_conn_state_flags;__u8 tx_prod_flags;__u8 tx_conn_state_flags;struct smc_diag_cursor tx_prep;struct smc_diag_cursor tx_sent;struct smc_diag_cursor tx_fin;",
"smc_diag_cursor": "__u16 reserved;__u16 wrap;__u32 count;",
"smc_diag_fallback": "__u32 reason;__u32 peer_diagnosis;",
"smc_diag_lgrinfo": "struct smc_diag_linkinfo lnk[1];__u8 role;",
"smc_diag_linkinfo": "__u8 link_id;__u8 ibname[64];__u8 ibport;__u8 gid[40];__u8 peer_gid[40];",
"smc_diag_msg": ["__u8 diag_family;__u8 diag_state;union {__u8 diag_mode;__u8 diag_fallback;};__u8 diag_shutdown;struct inet_diag_sockid id;__u32 diag_uid;__u64 diag_inode;",{"variants":{"x86":{"align":8}}}],
"smc_diag_req": "__u8 diag_family;__u8 pad[2];__u8 diag_ext;struct inet_diag_sockid id;",
"smcd_diag_dmbinfo": ["__u32 linkid;__u64 peer_gid;__u64 my_gid;__u64 token;__u64 peer_token;__u64 peer_gid_ext;__u64 my_gid_ext;",{"variants":{"x86":{"members":"__u32 linkid;__u64 peer_gid aligned(8);__u64 my_gid;__u64 token;__u64 peer_token;__u64 peer_gid_ext;__u64 my_gid_ext;"}}}]
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"inet_diag_sockid": "__be16 idiag_sport;__be16 idiag_dport;__be32 idiag_src[4];__be32 idiag_dst[4];__u32 idiag_if;__u32 idiag_cookie[2];"
}`),
);
