// Generated from Linux 7.3.4 <linux/smc_diag.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import { inet_diag_sockid } from './inet_diag.struct.ts';

/** `<linux/smc_diag.h>`: 76 bytes. */
export interface smc_diag_conninfo extends RecordView<'struct smc_diag_conninfo'> {
  token: number;
  sndbuf_size: number;
  rmbe_size: number;
  peer_rmbe_size: number;
  get rx_prod(): smc_diag_cursor;
  set rx_prod(value: smc_diag_cursor | Init<smc_diag_cursor>);
  get rx_cons(): smc_diag_cursor;
  set rx_cons(value: smc_diag_cursor | Init<smc_diag_cursor>);
  get tx_prod(): smc_diag_cursor;
  set tx_prod(value: smc_diag_cursor | Init<smc_diag_cursor>);
  get tx_cons(): smc_diag_cursor;
  set tx_cons(value: smc_diag_cursor | Init<smc_diag_cursor>);
  rx_prod_flags: number;
  rx_conn_state_flags: number;
  tx_prod_flags: number;
  tx_conn_state_flags: number;
  get tx_prep(): smc_diag_cursor;
  set tx_prep(value: smc_diag_cursor | Init<smc_diag_cursor>);
  get tx_sent(): smc_diag_cursor;
  set tx_sent(value: smc_diag_cursor | Init<smc_diag_cursor>);
  get tx_fin(): smc_diag_cursor;
  set tx_fin(value: smc_diag_cursor | Init<smc_diag_cursor>);
}

export const smc_diag_conninfo: Descriptor<smc_diag_conninfo> = /* @__PURE__ */ declareStruct(
  'smc_diag_conninfo',
  `
  __u32 token;
  __u32 sndbuf_size;
  __u32 rmbe_size;
  __u32 peer_rmbe_size;
  struct smc_diag_cursor rx_prod;
  struct smc_diag_cursor rx_cons;
  struct smc_diag_cursor tx_prod;
  struct smc_diag_cursor tx_cons;
  __u8 rx_prod_flags;
  __u8 rx_conn_state_flags;
  __u8 tx_prod_flags;
  __u8 tx_conn_state_flags;
  struct smc_diag_cursor tx_prep;
  struct smc_diag_cursor tx_sent;
  struct smc_diag_cursor tx_fin;
`,
  { uses: () => [smc_diag_cursor] },
);

/** `<linux/smc_diag.h>`: 8 bytes. */
export interface smc_diag_cursor extends RecordView<'struct smc_diag_cursor'> {
  reserved: number;
  wrap: number;
  count: number;
}

export const smc_diag_cursor: Descriptor<smc_diag_cursor> = /* @__PURE__ */ declareStruct(
  'smc_diag_cursor',
  `
  __u16 reserved;
  __u16 wrap;
  __u32 count;
`,
);

/** `<linux/smc_diag.h>`: 8 bytes. */
export interface smc_diag_fallback extends RecordView<'struct smc_diag_fallback'> {
  reason: number;
  peer_diagnosis: number;
}

export const smc_diag_fallback: Descriptor<smc_diag_fallback> = /* @__PURE__ */ declareStruct(
  'smc_diag_fallback',
  `
  __u32 reason;
  __u32 peer_diagnosis;
`,
);

/** `<linux/smc_diag.h>`: 147 bytes. */
export interface smc_diag_lgrinfo extends RecordView<'struct smc_diag_lgrinfo'> {
  get lnk(): Elements<smc_diag_linkinfo>;
  set lnk(value: Iterable<smc_diag_linkinfo | Init<smc_diag_linkinfo>>);
  role: number;
}

export const smc_diag_lgrinfo: Descriptor<smc_diag_lgrinfo> = /* @__PURE__ */ declareStruct(
  'smc_diag_lgrinfo',
  `
  struct smc_diag_linkinfo lnk[1];
  __u8 role;
`,
  { uses: () => [smc_diag_linkinfo] },
);

/** `<linux/smc_diag.h>`: 146 bytes. */
export interface smc_diag_linkinfo extends RecordView<'struct smc_diag_linkinfo'> {
  link_id: number;
  get ibname(): Uint8Array;
  set ibname(value: Bytes);
  ibport: number;
  get gid(): Uint8Array;
  set gid(value: Bytes);
  get peer_gid(): Uint8Array;
  set peer_gid(value: Bytes);
}

export const smc_diag_linkinfo: Descriptor<smc_diag_linkinfo> = /* @__PURE__ */ declareStruct(
  'smc_diag_linkinfo',
  `
  __u8 link_id;
  __u8 ibname[64];
  __u8 ibport;
  __u8 gid[40];
  __u8 peer_gid[40];
`,
);

/** `<linux/smc_diag.h>`: 64 bytes. */
export interface smc_diag_msg extends RecordView<'struct smc_diag_msg'> {
  diag_family: number;
  diag_state: number;
  diag_mode: number;
  diag_fallback: number;
  diag_shutdown: number;
  get id(): inet_diag_sockid;
  set id(value: inet_diag_sockid | Init<inet_diag_sockid>);
  diag_uid: number;
  get diag_inode(): bigint;
  set diag_inode(value: Integer);
}

export const smc_diag_msg: Descriptor<smc_diag_msg> = /* @__PURE__ */ declareStruct(
  'smc_diag_msg',
  `
  __u8 diag_family;
  __u8 diag_state;
  union {
    __u8 diag_mode;
    __u8 diag_fallback;
  };
  __u8 diag_shutdown;
  struct inet_diag_sockid id;
  __u32 diag_uid;
  __u64 diag_inode;
`,
  { variants: { x86: { align: 8 } }, uses: () => [inet_diag_sockid] },
);

/** `<linux/smc_diag.h>`: 52 bytes. */
export interface smc_diag_req extends RecordView<'struct smc_diag_req'> {
  diag_family: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
  diag_ext: number;
  get id(): inet_diag_sockid;
  set id(value: inet_diag_sockid | Init<inet_diag_sockid>);
}

export const smc_diag_req: Descriptor<smc_diag_req> = /* @__PURE__ */ declareStruct(
  'smc_diag_req',
  `
  __u8 diag_family;
  __u8 pad[2];
  __u8 diag_ext;
  struct inet_diag_sockid id;
`,
  { uses: () => [inet_diag_sockid] },
);

/** `<linux/smc_diag.h>`: 56 bytes. */
export interface smcd_diag_dmbinfo extends RecordView<'struct smcd_diag_dmbinfo'> {
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

export const smcd_diag_dmbinfo: Descriptor<smcd_diag_dmbinfo> = /* @__PURE__ */ declareStruct(
  'smcd_diag_dmbinfo',
  `
  __u32 linkid;
  __u64 peer_gid;
  __u64 my_gid;
  __u64 token;
  __u64 peer_token;
  __u64 peer_gid_ext;
  __u64 my_gid_ext;
`,
  {
    variants: {
      x86: {
        members: `
  __u32 linkid;
  __u64 peer_gid aligned(8);
  __u64 my_gid;
  __u64 token;
  __u64 peer_token;
  __u64 peer_gid_ext;
  __u64 my_gid_ext;
`,
      },
    },
  },
);
