// Generated from Linux 7.3.4 <rdma/ib_user_ioctl_verbs.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import { ib_uverbs_query_port_resp } from './ib_user_verbs.struct.ts';

/** `<rdma/ib_user_ioctl_verbs.h>`: 32 bytes. */
export interface ib_uverbs_buffer_desc extends RecordView<'struct ib_uverbs_buffer_desc'> {
  type: number;
  fd: number;
  flags: number;
  optional_flags: number;
  get addr(): bigint;
  set addr(value: Integer);
  get length(): bigint;
  set length(value: Integer);
}

export const ib_uverbs_buffer_desc: Descriptor<ib_uverbs_buffer_desc> =
  /* @__PURE__ */ declareStruct(
    'ib_uverbs_buffer_desc',
    `
  __u32 type;
  __s32 fd;
  __u32 flags;
  __u32 optional_flags;
  __u64 addr;
  __u64 length;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<rdma/ib_user_ioctl_verbs.h>`: 24 bytes. */
export interface ib_uverbs_flow_action_esp extends RecordView<'struct ib_uverbs_flow_action_esp'> {
  spi: number;
  seq: number;
  tfc_pad: number;
  flags: number;
  get hard_limit_pkts(): bigint;
  set hard_limit_pkts(value: Integer);
}

export const ib_uverbs_flow_action_esp: Descriptor<ib_uverbs_flow_action_esp> =
  /* @__PURE__ */ declareStruct(
    'ib_uverbs_flow_action_esp',
    `
  __u32 spi;
  __u32 seq;
  __u32 tfc_pad;
  __u32 flags;
  __u64 hard_limit_pkts;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<rdma/ib_user_ioctl_verbs.h>`: 24 bytes. */
export interface ib_uverbs_flow_action_esp_encap
  extends RecordView<'struct ib_uverbs_flow_action_esp_encap'> {
  get val_ptr(): bigint;
  set val_ptr(value: Integer);
  get next_ptr(): bigint;
  set next_ptr(value: Integer);
  len: number;
  type: number;
}

export const ib_uverbs_flow_action_esp_encap: Descriptor<ib_uverbs_flow_action_esp_encap> =
  /* @__PURE__ */ declareStruct(
    'ib_uverbs_flow_action_esp_encap',
    `
  __u64 val_ptr;
  __u64 next_ptr;
  __u16 len;
  __u16 type;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<rdma/ib_user_ioctl_verbs.h>`: 56 bytes. */
export interface ib_uverbs_flow_action_esp_keymat_aes_gcm
  extends RecordView<'struct ib_uverbs_flow_action_esp_keymat_aes_gcm'> {
  get iv(): bigint;
  set iv(value: Integer);
  iv_algo: number;
  salt: number;
  icv_len: number;
  key_len: number;
  get aes_key(): Uint32Array;
  set aes_key(value: Iterable<Integer>);
}

export const ib_uverbs_flow_action_esp_keymat_aes_gcm: Descriptor<ib_uverbs_flow_action_esp_keymat_aes_gcm> =
  /* @__PURE__ */ declareStruct(
    'ib_uverbs_flow_action_esp_keymat_aes_gcm',
    `
  __u64 iv;
  __u32 iv_algo;
  __u32 salt;
  __u32 icv_len;
  __u32 key_len;
  __u32 aes_key[8];
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<rdma/ib_user_ioctl_verbs.h>`: 4 bytes. */
export interface ib_uverbs_flow_action_esp_replay_bmp
  extends RecordView<'struct ib_uverbs_flow_action_esp_replay_bmp'> {
  size: number;
}

export const ib_uverbs_flow_action_esp_replay_bmp: Descriptor<ib_uverbs_flow_action_esp_replay_bmp> =
  /* @__PURE__ */ declareStruct(
    'ib_uverbs_flow_action_esp_replay_bmp',
    `
  __u32 size;
`,
  );

/** `<rdma/ib_user_ioctl_verbs.h>`: 32 bytes. */
export interface ib_uverbs_gid_entry extends RecordView<'struct ib_uverbs_gid_entry'> {
  get gid(): BigUint64Array;
  set gid(value: Iterable<Integer>);
  gid_index: number;
  port_num: number;
  gid_type: number;
  netdev_ifindex: number;
}

export const ib_uverbs_gid_entry: Descriptor<ib_uverbs_gid_entry> = /* @__PURE__ */ declareStruct(
  'ib_uverbs_gid_entry',
  `
  __u64 gid[2];
  __u32 gid_index;
  __u32 port_num;
  __u32 gid_type;
  __u32 netdev_ifindex;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/ib_user_ioctl_verbs.h>`: 20 bytes. */
export interface ib_uverbs_qp_cap extends RecordView<'struct ib_uverbs_qp_cap'> {
  max_send_wr: number;
  max_recv_wr: number;
  max_send_sge: number;
  max_recv_sge: number;
  max_inline_data: number;
}

export const ib_uverbs_qp_cap: Descriptor<ib_uverbs_qp_cap> = /* @__PURE__ */ declareStruct(
  'ib_uverbs_qp_cap',
  `
  __u32 max_send_wr;
  __u32 max_recv_wr;
  __u32 max_send_sge;
  __u32 max_recv_sge;
  __u32 max_inline_data;
`,
);

/** `<rdma/ib_user_ioctl_verbs.h>`: 48 bytes. */
export interface ib_uverbs_query_port_resp_ex
  extends RecordView<'struct ib_uverbs_query_port_resp_ex'> {
  get legacy_resp(): ib_uverbs_query_port_resp;
  set legacy_resp(value: ib_uverbs_query_port_resp | Init<ib_uverbs_query_port_resp>);
  port_cap_flags2: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  active_speed_ex: number;
}

export const ib_uverbs_query_port_resp_ex: Descriptor<ib_uverbs_query_port_resp_ex> =
  /* @__PURE__ */ declareStruct(
    'ib_uverbs_query_port_resp_ex',
    `
  struct ib_uverbs_query_port_resp legacy_resp;
  __u16 port_cap_flags2;
  __u8 reserved[2];
  __u32 active_speed_ex;
`,
    { uses: () => [ib_uverbs_query_port_resp] },
  );
