// Generated from Linux 7.3.4 <linux/netlink.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type RecordView,
  type VariableDescriptor,
} from '../../engine.ts';

export * from '../../macros/linux/netlink.ts';
export * from './netlink.constants.ts';
export declare namespace struct {
  /** `<linux/netlink.h>`: 24 bytes. */
  interface nl_mmap_hdr extends RecordView<'struct nl_mmap_hdr'> {
    nm_status: number;
    nm_len: number;
    nm_group: number;
    nm_pid: number;
    nm_uid: number;
    nm_gid: number;
  }

  /** `<linux/netlink.h>`: 16 bytes. */
  interface nl_mmap_req extends RecordView<'struct nl_mmap_req'> {
    nm_block_size: number;
    nm_block_nr: number;
    nm_frame_size: number;
    nm_frame_nr: number;
  }

  /** `<linux/netlink.h>`: 4 bytes. */
  interface nl_pktinfo extends RecordView<'struct nl_pktinfo'> {
    group: number;
  }

  /** `<linux/netlink.h>`: 8 bytes. */
  interface nla_bitfield32 extends RecordView<'struct nla_bitfield32'> {
    value: number;
    selector: number;
  }

  /** `<linux/netlink.h>`: 4 bytes. */
  interface nlattr extends RecordView<'struct nlattr'> {
    nla_len: number;
    nla_type: number;
  }

  /** `<linux/netlink.h>`: 20 bytes. */
  interface nlmsgerr extends RecordView<'struct nlmsgerr'> {
    error: number;
    get msg(): struct.nlmsghdr;
    set msg(value: From<struct.nlmsghdr>);
  }

  /** `<linux/netlink.h>`: 16 bytes. */
  interface nlmsghdr extends RecordView<'struct nlmsghdr'> {
    nlmsg_len: number;
    nlmsg_type: number;
    nlmsg_flags: number;
    nlmsg_seq: number;
    nlmsg_pid: number;
  }

  /** `<linux/netlink.h>`: 12 bytes. */
  interface sockaddr_nl extends RecordView<'struct sockaddr_nl'> {
    nl_family: number;
    nl_pad: number;
    nl_pid: number;
    nl_groups: number;
  }
}

export const struct: {
  readonly nl_mmap_hdr: Descriptor<struct.nl_mmap_hdr>;
  readonly nl_mmap_req: Descriptor<struct.nl_mmap_req>;
  readonly nl_pktinfo: Descriptor<struct.nl_pktinfo>;
  readonly nla_bitfield32: Descriptor<struct.nla_bitfield32>;
  readonly nlattr: VariableDescriptor<struct.nlattr>;
  readonly nlmsgerr: Descriptor<struct.nlmsgerr>;
  readonly nlmsghdr: VariableDescriptor<struct.nlmsghdr>;
  readonly sockaddr_nl: Descriptor<struct.sockaddr_nl>;
} = /* @__PURE__ */ declareStructs({
  nl_mmap_hdr: `
  unsigned int nm_status;
  unsigned int nm_len;
  __u32 nm_group;
  __u32 nm_pid;
  __u32 nm_uid;
  __u32 nm_gid;
`,
  nl_mmap_req: `
  unsigned int nm_block_size;
  unsigned int nm_block_nr;
  unsigned int nm_frame_size;
  unsigned int nm_frame_nr;
`,
  nl_pktinfo: `
  __u32 group;
`,
  nla_bitfield32: `
  __u32 value;
  __u32 selector;
`,
  nlattr: [
    `
  __u16 nla_len;
  __u16 nla_type;
`,
    { lengthField: { name: 'nla_len', counts: 'record', align: 4 } },
  ],
  nlmsgerr: [
    `
  int error;
  struct nlmsghdr msg;
`,
    { uses: () => [struct.nlmsghdr] },
  ],
  nlmsghdr: [
    `
  __u32 nlmsg_len;
  __u16 nlmsg_type;
  __u16 nlmsg_flags;
  __u32 nlmsg_seq;
  __u32 nlmsg_pid;
`,
    { lengthField: { name: 'nlmsg_len', counts: 'record', align: 4 } },
  ],
  sockaddr_nl: `
  unsigned short nl_family;
  unsigned short nl_pad;
  __u32 nl_pid;
  __u32 nl_groups;
`,
});
