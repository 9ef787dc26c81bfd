// Generated from Linux 7.3.4 <linux/netlink_diag.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/netlink_diag.h>`: 28 bytes. */
export interface netlink_diag_msg extends RecordView<'struct netlink_diag_msg'> {
  ndiag_family: number;
  ndiag_type: number;
  ndiag_protocol: number;
  ndiag_state: number;
  ndiag_portid: number;
  ndiag_dst_portid: number;
  ndiag_dst_group: number;
  ndiag_ino: number;
  get ndiag_cookie(): Uint32Array;
  set ndiag_cookie(value: Iterable<Integer>);
}

export const netlink_diag_msg: Descriptor<netlink_diag_msg> = /* @__PURE__ */ declareStruct(
  'netlink_diag_msg',
  `
  __u8 ndiag_family;
  __u8 ndiag_type;
  __u8 ndiag_protocol;
  __u8 ndiag_state;
  __u32 ndiag_portid;
  __u32 ndiag_dst_portid;
  __u32 ndiag_dst_group;
  __u32 ndiag_ino;
  __u32 ndiag_cookie[2];
`,
);

/** `<linux/netlink_diag.h>`: 20 bytes. */
export interface netlink_diag_req extends RecordView<'struct netlink_diag_req'> {
  sdiag_family: number;
  sdiag_protocol: number;
  pad: number;
  ndiag_ino: number;
  ndiag_show: number;
  get ndiag_cookie(): Uint32Array;
  set ndiag_cookie(value: Iterable<Integer>);
}

export const netlink_diag_req: Descriptor<netlink_diag_req> = /* @__PURE__ */ declareStruct(
  'netlink_diag_req',
  `
  __u8 sdiag_family;
  __u8 sdiag_protocol;
  __u16 pad;
  __u32 ndiag_ino;
  __u32 ndiag_show;
  __u32 ndiag_cookie[2];
`,
);

/** `<linux/netlink_diag.h>`: 16 bytes. */
export interface netlink_diag_ring extends RecordView<'struct netlink_diag_ring'> {
  ndr_block_size: number;
  ndr_block_nr: number;
  ndr_frame_size: number;
  ndr_frame_nr: number;
}

export const netlink_diag_ring: Descriptor<netlink_diag_ring> = /* @__PURE__ */ declareStruct(
  'netlink_diag_ring',
  `
  __u32 ndr_block_size;
  __u32 ndr_block_nr;
  __u32 ndr_frame_size;
  __u32 ndr_frame_nr;
`,
);
