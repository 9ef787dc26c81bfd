// Generated from Linux 7.3.4 <rdma/rdma_netlink.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<rdma/rdma_netlink.h>`: 4 bytes. */
export interface rdma_ls_ip_resolve_header extends RecordView<'struct rdma_ls_ip_resolve_header'> {
  ifindex: number;
}

export const rdma_ls_ip_resolve_header: Descriptor<rdma_ls_ip_resolve_header> =
  /* @__PURE__ */ declareStruct(
    'rdma_ls_ip_resolve_header',
    `
  __u32 ifindex;
`,
  );

/** `<rdma/rdma_netlink.h>`: 66 bytes. */
export interface rdma_ls_resolve_header extends RecordView<'struct rdma_ls_resolve_header'> {
  get device_name(): Uint8Array;
  set device_name(value: Bytes);
  port_num: number;
  path_use: number;
}

export const rdma_ls_resolve_header: Descriptor<rdma_ls_resolve_header> =
  /* @__PURE__ */ declareStruct(
    'rdma_ls_resolve_header',
    `
  __u8 device_name[64];
  __u8 port_num;
  __u8 path_use;
`,
  );

/** `<rdma/rdma_netlink.h>`: 16 bytes. */
export interface rdma_nla_ls_gid extends RecordView<'struct rdma_nla_ls_gid'> {
  get gid(): Uint8Array;
  set gid(value: Bytes);
}

export const rdma_nla_ls_gid: Descriptor<rdma_nla_ls_gid> = /* @__PURE__ */ declareStruct(
  'rdma_nla_ls_gid',
  `
  __u8 gid[16];
`,
);
