// Generated from Linux 7.3.4 <linux/tipc_config.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/tipc_config.h>`: 40 bytes. */
export interface tipc_bearer_config extends RecordView<'struct tipc_bearer_config'> {
  priority: number;
  disc_domain: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const tipc_bearer_config: Descriptor<tipc_bearer_config> = /* @__PURE__ */ declareStruct(
  'tipc_bearer_config',
  `
  __be32 priority;
  __be32 disc_domain;
  char name[32];
`,
);

/** `<linux/tipc_config.h>`: 16 bytes. */
export interface tipc_cfg_msg_hdr extends RecordView<'struct tipc_cfg_msg_hdr'> {
  tcm_len: number;
  tcm_type: number;
  tcm_flags: number;
  get tcm_reserved(): Uint8Array;
  set tcm_reserved(value: Bytes);
}

export const tipc_cfg_msg_hdr: Descriptor<tipc_cfg_msg_hdr> = /* @__PURE__ */ declareStruct(
  'tipc_cfg_msg_hdr',
  `
  __be32 tcm_len;
  __be16 tcm_type;
  __be16 tcm_flags;
  char tcm_reserved[8];
`,
);

/** `<linux/tipc_config.h>`: 8 bytes. */
export interface tipc_genlmsghdr extends RecordView<'struct tipc_genlmsghdr'> {
  dest: number;
  cmd: number;
  reserved: number;
}

export const tipc_genlmsghdr: Descriptor<tipc_genlmsghdr> = /* @__PURE__ */ declareStruct(
  'tipc_genlmsghdr',
  `
  __u32 dest;
  __u16 cmd;
  __u16 reserved;
`,
);

/** `<linux/tipc_config.h>`: 72 bytes. */
export interface tipc_link_config extends RecordView<'struct tipc_link_config'> {
  value: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const tipc_link_config: Descriptor<tipc_link_config> = /* @__PURE__ */ declareStruct(
  'tipc_link_config',
  `
  __be32 value;
  char name[68];
`,
);

/** `<linux/tipc_config.h>`: 76 bytes. */
export interface tipc_link_info extends RecordView<'struct tipc_link_info'> {
  dest: number;
  up: number;
  get str(): Uint8Array;
  set str(value: Bytes);
}

export const tipc_link_info: Descriptor<tipc_link_info> = /* @__PURE__ */ declareStruct(
  'tipc_link_info',
  `
  __be32 dest;
  __be32 up;
  char str[68];
`,
);

/** `<linux/tipc_config.h>`: 16 bytes. */
export interface tipc_name_table_query extends RecordView<'struct tipc_name_table_query'> {
  depth: number;
  type: number;
  lowbound: number;
  upbound: number;
}

export const tipc_name_table_query: Descriptor<tipc_name_table_query> =
  /* @__PURE__ */ declareStruct(
    'tipc_name_table_query',
    `
  __be32 depth;
  __be32 type;
  __be32 lowbound;
  __be32 upbound;
`,
  );

/** `<linux/tipc_config.h>`: 8 bytes. */
export interface tipc_node_info extends RecordView<'struct tipc_node_info'> {
  addr: number;
  up: number;
}

export const tipc_node_info: Descriptor<tipc_node_info> = /* @__PURE__ */ declareStruct(
  'tipc_node_info',
  `
  __be32 addr;
  __be32 up;
`,
);

/** `<linux/tipc_config.h>`: 4 bytes. */
export interface tlv_desc extends RecordView<'struct tlv_desc'> {
  tlv_len: number;
  tlv_type: number;
}

export const tlv_desc: Descriptor<tlv_desc> = /* @__PURE__ */ declareStruct(
  'tlv_desc',
  `
  __be16 tlv_len;
  __be16 tlv_type;
`,
);

/** `<linux/tipc_config.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface tlv_list_desc extends RecordView<'struct tlv_list_desc', 'tlv_ptr'> {
  get tlv_ptr(): number;
  set tlv_ptr(value: Pointer);
  tlv_space: number;
}

export const tlv_list_desc: Descriptor<tlv_list_desc> = /* @__PURE__ */ declareStruct(
  'tlv_list_desc',
  `
  struct tlv_desc *tlv_ptr;
  __u32 tlv_space;
`,
);
