// Generated from Linux 7.3.4 <linux/netlink.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type RecordView,
  type VariableDescriptor,
} from '../../engine.ts';

/** `<linux/netlink.h>`: 24 bytes. */
export interface nl_mmap_hdr extends RecordView<'struct nl_mmap_hdr'> {
  nm_status: number;
  nm_len: number;
  nm_group: number;
  nm_pid: number;
  nm_uid: number;
  nm_gid: number;
}

export const nl_mmap_hdr: Descriptor<nl_mmap_hdr> = /* @__PURE__ */ declareStruct(
  'nl_mmap_hdr',
  `
  unsigned int nm_status;
  unsigned int nm_len;
  __u32 nm_group;
  __u32 nm_pid;
  __u32 nm_uid;
  __u32 nm_gid;
`,
);

/** `<linux/netlink.h>`: 16 bytes. */
export interface nl_mmap_req extends RecordView<'struct nl_mmap_req'> {
  nm_block_size: number;
  nm_block_nr: number;
  nm_frame_size: number;
  nm_frame_nr: number;
}

export const nl_mmap_req: Descriptor<nl_mmap_req> = /* @__PURE__ */ declareStruct(
  'nl_mmap_req',
  `
  unsigned int nm_block_size;
  unsigned int nm_block_nr;
  unsigned int nm_frame_size;
  unsigned int nm_frame_nr;
`,
);

/** `<linux/netlink.h>`: 4 bytes. */
export interface nl_pktinfo extends RecordView<'struct nl_pktinfo'> {
  group: number;
}

export const nl_pktinfo: Descriptor<nl_pktinfo> = /* @__PURE__ */ declareStruct(
  'nl_pktinfo',
  `
  __u32 group;
`,
);

/** `<linux/netlink.h>`: 8 bytes. */
export interface nla_bitfield32 extends RecordView<'struct nla_bitfield32'> {
  value: number;
  selector: number;
}

export const nla_bitfield32: Descriptor<nla_bitfield32> = /* @__PURE__ */ declareStruct(
  'nla_bitfield32',
  `
  __u32 value;
  __u32 selector;
`,
);

/** `<linux/netlink.h>`: 4 bytes. */
export interface nlattr extends RecordView<'struct nlattr'> {
  nla_len: number;
  nla_type: number;
}

export const nlattr: VariableDescriptor<nlattr> = /* @__PURE__ */ declareStruct(
  'nlattr',
  `
  __u16 nla_len;
  __u16 nla_type;
`,
  { lengthField: { name: 'nla_len', counts: 'record', align: 4 } },
);

/** `<linux/netlink.h>`: 20 bytes. */
export interface nlmsgerr extends RecordView<'struct nlmsgerr'> {
  error: number;
  get msg(): nlmsghdr;
  set msg(value: nlmsghdr | Init<nlmsghdr>);
}

export const nlmsgerr: Descriptor<nlmsgerr> = /* @__PURE__ */ declareStruct(
  'nlmsgerr',
  `
  int error;
  struct nlmsghdr msg;
`,
  { uses: () => [nlmsghdr] },
);

/** `<linux/netlink.h>`: 16 bytes. */
export interface nlmsghdr extends RecordView<'struct nlmsghdr'> {
  nlmsg_len: number;
  nlmsg_type: number;
  nlmsg_flags: number;
  nlmsg_seq: number;
  nlmsg_pid: number;
}

export const nlmsghdr: VariableDescriptor<nlmsghdr> = /* @__PURE__ */ declareStruct(
  'nlmsghdr',
  `
  __u32 nlmsg_len;
  __u16 nlmsg_type;
  __u16 nlmsg_flags;
  __u32 nlmsg_seq;
  __u32 nlmsg_pid;
`,
  { lengthField: { name: 'nlmsg_len', counts: 'record', align: 4 } },
);

/** `<linux/netlink.h>`: 12 bytes. */
export interface sockaddr_nl extends RecordView<'struct sockaddr_nl'> {
  nl_family: number;
  nl_pad: number;
  nl_pid: number;
  nl_groups: number;
}

export const sockaddr_nl: Descriptor<sockaddr_nl> = /* @__PURE__ */ declareStruct(
  'sockaddr_nl',
  `
  unsigned short nl_family;
  unsigned short nl_pad;
  __u32 nl_pid;
  __u32 nl_groups;
`,
);
