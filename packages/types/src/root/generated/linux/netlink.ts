// Generated from Linux 7.3.4 <linux/netlink.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type RecordView,
  type VariableDescriptor,
} from '../../../engine.ts';

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
